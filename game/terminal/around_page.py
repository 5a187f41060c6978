"""Lines of text around a page: what changed, the options, the stats, the looking back at an ending."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from game.story_words import (
    change_in_words,
    closed_in_words,
    last_change_in_words,
    standing_in_words,
    stat_label,
    stat_meaning,
)
from game.terminal.clean import clean
from game.terminal.page_text import said, written
from game.typography.columns import columns, wrap
from game.words import say, say_list
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Decision, LastChange, Page, Reading, ShownEnding
    from game.story.text import Text


def changes(here: Page, because: Text | None, width: int) -> Iterator[str]:
    """What changed since the last page, and why: `Confidence 30 (grew by 5)`; nothing where nothing did."""
    moved = say_list(_changes(here), style="unit") if here.changes else ""
    if moved and because:
        told = say("terminal.changes", changes=moved, because=written(because))
    elif moved:
        told = say("terminal.changes_alone", changes=moved)
    elif because:
        told = say("terminal.because", because=written(because))
    else:
        return
    yield wrap(told, width, later=" ") + "\n"


def _changes(here: Page) -> Iterator[str]:
    now = {reading.id: str(reading.value) for reading in here.readings}
    for each in here.changes:
        change = change_in_words(each.id, each.value)
        yield say("terminal.change", stat=clean(stat_label(each)), value=now[each.id], change=change)


def offers(here: Page, width: int, *, numbers: bool) -> Iterator[str]:
    """The options with their numbers, the closed ones with their reason; or how to go on.

    With `numbers` it is also said how much was asked for.
    """
    if here.kind == "next":
        yield wrap(say("terminal.read_on"), width)
    elif here.kind == "chance":
        yield wrap(say("terminal.see_luck"), width)
    for number, option in enumerate(here.options if here.kind == "choices" else (), 1):
        words = written(option.text)
        if option.locked:
            reason = written(closed_in_words(option, numbers=numbers))
            words = say("terminal.closed_choice", words=words, reason=reason)
        yield wrap(words, width, first=f"{number:>3}. ", later="     ")


def standing(readings: tuple[Reading, ...], last: Mapping[str, LastChange], width: int) -> Iterator[str]:
    """Every visible stat: where it stands and of what, what it means, what moved it last; in columns."""
    across = max((columns(clean(stat_label(each))) for each in readings), default=0)
    stands = [standing_in_words(each) for each in readings]
    wide = max(map(columns, stands), default=0)
    for each, where in zip(readings, stands, strict=True):
        label = clean(stat_label(each))
        head = f"{label}{' ' * (across - columns(label))}  {' ' * (wide - columns(where))}{where}  "
        last_told = written(last_change_in_words(each.id, last.get(each.id)))
        told = paragraph(clean(stat_meaning(each)), last_told)
        yield wrap(told, width, first=head, later=" " * columns(head)).rstrip()


def looking_back(ending: ShownEnding, path: tuple[Decision, ...], width: int) -> Iterator[str]:
    """After an ending: its title, the reflection, the decisions on the way, questions to take along."""
    yield wrap(written(ending.title), width, first="*** ", later="    ") + "\n"
    yield from said(ending.reflection, width)
    if path:
        yield wrap(say("terminal.path"), width)
        for number, decision in enumerate(path, 1):
            yield from _decision(number, decision, width)
        yield ""
    if ending.debrief:
        yield wrap(say("terminal.questions"), width)
        for question in ending.debrief:
            yield wrap(written(question), width, first="   - ", later="     ")
        yield ""


def _decision(number: int, decision: Decision, width: int) -> Iterator[str]:
    yield wrap(clean(decision.chosen), width, first=f"{number:>3}. ", later="     ")
    if decision.others:
        others = say("terminal.not_taken", choices=clean(reduce(_and_other, decision.others)))
        yield wrap(others, width, first="     ")


def _and_other(one: str, other: str) -> str:
    return say("terminal.one_and_other", one=one, other=other)
