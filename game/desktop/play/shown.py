"""What a page shows, before anything is measured: lines, choices, stats, changes and their reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.play.scene_view import Take
from game.desktop.ui.stat_tags import Stat
from game.story import last_change_in_words, shorts, standing_in_words
from game.story.catalogue import View
from game.story.text import NOTHING, Run, Text

if TYPE_CHECKING:
    from game.desktop.play.scene_view import SceneView
    from game.story import Option, Short, ShownLine

# What the strip says that leads out of a scene without a choice, by the page's kind.
_ONWARD = {"chance": "See how it falls", "ending": "Look back"}
# The strip that turns to the next beat.
MORE = "…"


@frozen
class Strip:
    """A choice as it is offered; with a reason it is locked, for want of some stats, which `told` names."""

    words: Text
    reason: Text
    does: Take
    wanting: tuple[Short, ...] = ()
    told: str = ""


@frozen(kw_only=True)
class Shown:
    """All of a page that is seen or heard, as words and numbers."""

    view: View
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
        lines=page.lines,
        stats=_stats(view),
        reason=view.because if view.because and view.tells_changes else NOTHING,
        caption=page.caption,
        going=view.going,
        way_in=view.way_in,
        strips=tuple(
            _strip(one, numbers=view.theme.settings.numbers_on_locks)
            for one in (page.options if asks else ())
        ),
        onward=_ONWARD.get(page.kind, "Go on"),
    )


def _strip(option: Option, *, numbers: bool) -> Strip:
    """An option; a locked one says why, with `numbers` also how much was asked for."""
    does, lack = Take(option.id), option.wanting
    if option.available or option.locked is None:
        return Strip(option.text, NOTHING, does)
    if lack is None:
        return Strip(option.text, option.locked, does)
    words = lack.words(numbers=numbers)
    told, reason = f"Wanting: {words}.", option.locked
    if numbers:
        told, reason = "", Text((Run(f"{words}. "), *reason.runs))
    return Strip(option.text, reason, does, shorts(lack), told)


def _stats(view: SceneView) -> tuple[Stat, ...]:
    changes = {change.id: change.value for change in view.page.changes}
    return tuple(
        Stat(
            one.id,
            one.label,
            one.colour,
            one.value,
            (one.value - one.minimum) / max(1, one.maximum - one.minimum),
            changes.get(one.id, 0),
            one.meaning,
            standing_in_words(one),
            NOTHING if view.last is None else last_change_in_words(one.id, view.last.get(one.id)),
        )
        for one in view.page.readings
    )
