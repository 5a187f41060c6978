"""What a page shows, before anything is measured: lines, choices, stats, changes and their reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.desktop.play.scene_view import Take
from game.desktop.ui.stat_tags import Stat
from game.story import ShownLine, shorts
from game.story.catalogue import View
from game.story.text import NOTHING, Text, plain
from game.story_words import (
    closed_in_words,
    last_change_in_words,
    say_in_prose,
    standing_in_words,
    stat_label,
    stat_meaning,
    wanting_in_words,
)
from game.words import say

if TYPE_CHECKING:
    from game.desktop.play.scene_view import SceneView
    from game.story import Option, Page, Short

# The key of what the strip says that leads out of a scene without a choice, by the page's kind.
_ONWARD: Final = {
    "chance": "play.onward.chance",
    "ending": "play.onward.ending",
    "choices": "play.onward.back",  # where none is offered; else they are shown instead
}
# The strip that turns to the next beat.
MORE = "…"


@frozen
class Strip:
    """A choice as it is offered; with a reason it is locked, for want of some stats.

    `told` is the reason for those who hear it, which names these stats.
    """

    words: Text
    reason: Text
    does: Take
    wanting: tuple[Short, ...] = ()
    told: str = ""


@frozen(kw_only=True)
class Shown:
    """All of a page that is seen or heard, as words and numbers."""

    view: View
    moment: bool  # whether a picture of its own is shown
    lines: tuple[ShownLine, ...]
    stats: tuple[Stat, ...]
    reason: Text  # why the stats moved; empty where that is not told
    caption: Text
    going: str
    way_in: str
    strips: tuple[Strip, ...]
    onward: str  # what leads out of the page where nothing is chosen

    @property
    def chat(self) -> bool:
        """Whether what is said stands on a phone or in a feed instead of on the sheet."""
        return self.view is not View.STAGE


def shown(view: SceneView) -> Shown:
    """What is shown of a page, over all its beats."""
    page = view.page
    asks = page.kind == "choices"
    return Shown(
        view=page.view,
        moment=bool(view.setting.moment),
        lines=_lines(page),
        stats=_stats(view),
        reason=view.because if view.because and view.tells_changes else NOTHING,
        caption=page.caption,
        going=view.going,
        way_in=view.way_in,
        strips=tuple(
            _strip(one, numbers=view.theme.settings.numbers_on_locks)
            for one in (page.options if asks else ())
        ),
        onward=say(_ONWARD.get(page.kind, "play.onward.next")),
    )


def _lines(page: Page) -> tuple[ShownLine, ...]:
    """What is read; where nothing is open, by a mistake of the author, also that."""
    if page.kind != "choices" or page.options:
        return page.lines
    return (*page.lines, ShownLine(text=plain(say("play.nothing_open"))))


def _strip(option: Option, *, numbers: bool) -> Strip:
    """An option; a locked one says why, with `numbers` also how much was asked for."""
    does, lack = Take(option.id), option.wanting
    if option.available or option.locked is None:
        return Strip(option.text, NOTHING, does)
    if lack is None:
        return Strip(option.text, option.locked, does)
    if not numbers:
        told = str(closed_in_words(option, numbers=False))
        return Strip(option.text, option.locked, does, shorts(lack), told)
    words = wanting_in_words(lack, numbers=True)
    reason = say_in_prose("play.lock.wanting_and_reason", wanting=words, reason=option.locked)
    return Strip(option.text, reason, does, shorts(lack), str(reason))


def _stats(view: SceneView) -> tuple[Stat, ...]:
    changes = {change.id: change.value for change in view.page.changes}
    return tuple(
        Stat(
            one.id,
            stat_label(one),
            one.colour,
            one.value,
            (one.value - one.minimum) / max(1, one.maximum - one.minimum),
            changes.get(one.id, 0),
            stat_meaning(one),
            standing_in_words(one),
            NOTHING if view.last is None else last_change_in_words(one.id, view.last.get(one.id)),
        )
        for one in view.page.readings
    )
