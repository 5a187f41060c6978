"""The looking back as text: every decision of a playthrough, then the same choices from every other start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.journey.compare_starts import standing_entries, start_entries
from game.desktop.journey.luck import Luck, luck_in_words, starts_alike
from game.desktop.journey.what_if_text import (
    OTHER,
    TOO_MANY,
    YOURS,
    chosen_sentences,
    other_sentences,
)
from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import SOFT
from game.story import page_of
from game.story.scenario import Ending
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from game.analysis import Fork
    from game.desktop.journey.compare_starts import Elsehow
    from game.desktop.journey.what_if_text import Known
    from game.story import Playthrough


def in_words(
    play: Playthrough, known: Known, starts: Sequence[Elsehow], met: Collection[str]
) -> tuple[Entry, ...]:
    """All of it; endings that are not among those `met` are not named."""
    return (*_decisions(play, known), *_starts(play, starts, met))


def starts_in_figures(play: Playthrough, starts: Sequence[Elsehow], found: Luck | None) -> tuple[Entry, ...]:
    """What the numbers say of luck and effort, what a share is, and how the stats stand from every other start."""
    luck = say(TOO_MANY) if found is None else luck_in_words(found)
    entries = [Entry(luck, "prose"), Entry(say("journey.starts.share"), "note", SOFT, 14)]
    for one in starts:
        entries += [Entry(one.label, "subhead", gap=24, keep=True), *standing_entries(play, one)]
    return tuple(entries)


def _decisions(play: Playthrough, known: Known) -> Iterator[Entry]:
    if known is None:
        yield Entry(say(TOO_MANY), "note", SOFT)
        return
    endings = sum(isinstance(scene.then, Ending) for scene in play.scenario.scenes.values())
    yield Entry(say("journey.in_words.endings", count=endings), "note", SOFT)
    for fork in known:
        yield from _decision(play, fork)


def _decision(play: Playthrough, fork: Fork) -> Iterator[Entry]:
    caption = page_of(play, fork.step).caption
    if caption:
        yield Entry(caption, "small", YOURS, 20, keep=True)
    yield Entry(fork.chosen.text, "prose", gap=2 if caption else 20, keep=True)
    yield Entry(paragraph(*chosen_sentences(play, fork)), "note", SOFT, 2, indent=24)
    for branch in fork.branches:
        if not branch.taken:
            instead = say("journey.in_words.instead", option=branch.text)
            yield Entry(instead, "note", OTHER, 8, indent=24, keep=True)
            yield Entry(paragraph(*other_sentences(play, fork, branch)), "note", SOFT, 2, indent=24)


def _starts(play: Playthrough, starts: Sequence[Elsehow], met: Collection[str]) -> Iterator[Entry]:
    yield Entry(say("journey.starts.heading"), "subhead", gap=34, keep=True)
    yield Entry(starts_alike(play, [one.found for one in starts]), "note", SOFT, keep=True)
    for one in starts:
        yield Entry(one.label, "subhead", gap=24, keep=True)
        yield from start_entries(play, one, met)
