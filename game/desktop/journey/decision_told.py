"""What a decision led to, in words: who is there, which windows went dark; endings not met are never named."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from game.desktop.journey.ending_windows import Stand
from game.desktop.journey.what_if_text import numeral
from game.story.labels import ending_title
from game.words import say, say_list
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.analysis import Branch, Fork
    from game.desktop.journey.ending_windows import EndingWindow
    from game.story import Page, Playthrough

_COUNTED: Final = (
    (Stand.LIT, "journey.decision.lit"),
    (Stand.FAINT, "journey.decision.faint"),
    (Stand.SHUT, "journey.decision.shut"),
    (Stand.BARRED, "journey.decision.barred"),
)


def company(page: Page, hero: str) -> str:
    """Who is there on a page, with the protagonist, whose id is `hero`, last as “you”."""
    others = [who.character.name for who in page.standing if who.character.id != hero]
    if not others:
        return say("journey.decision.alone")
    return say("journey.decision.company", people=say_list([*others, say("journey.decision.and_you")]))


def windows_told(play: Playthrough, fork: Fork, branch: Branch, met: Collection[str]) -> str:
    """Which windows differ, in a sentence or two: of what was taken, from before; of another, from that."""
    after, mine = branch.shares.keys(), fork.chosen.shares.keys()
    if branch.taken:
        dark = _named(play, branch.closed, met)
        count = len(branch.closed)
        if not count:
            return say("journey.decision.none_dark")
        if branch.closed.isdisjoint(met):
            return say("journey.decision.unmet_dark", count=count, many=numeral(count))
        return say("journey.decision.went_dark", count=count, many=numeral(count), endings=dark)
    if after == mine:
        return say("journey.decision.same_windows")
    lit, dark = _named(play, after - mine, met), _named(play, mine - after, met)
    return paragraph(
        say("journey.decision.lit_there", endings=lit) if lit else "",
        say("journey.decision.dark_there", endings=dark) if dark else "",
    )


def _named(play: Playthrough, endings: Collection[str], met: Collection[str]) -> str:
    """Endings by their titles, in the story's order; those not met are only counted."""
    order = [scene for scene in play.scenario.scenes if scene in endings]
    titles = [ending_title(play.scenario, scene) for scene in order if scene in met]
    named = [say("journey.decision.title", ending=title) for title in titles]
    unmet = len(order) - len(titles)
    return say_list([*named, *([say("journey.decision.not_met", count=unmet)] if unmet else [])])


def windows_in_words(windows: Sequence[EndingWindow]) -> str:
    """How many windows are lit, faint, shut and barred, for a screen reader."""
    counts = Counter(one.stand for one in windows)
    said = [say(key, count=counts[stand]) for stand, key in _COUNTED if counts[stand]]
    return say("journey.decision.windows", windows=say_list(said))
