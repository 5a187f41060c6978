"""Lines of text around a page: what changed, the options, the stats, the looking back at an ending."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.story import Decision, LastChange, Page, Reading, ShownEnding
    from game.story.text import Text


def changes(here: Page, because: Text | None, width: int) -> Iterator[str]:
    """What changed since the last page, and why: `Confidence 30 (grew by 5)`; nothing where nothing did."""
    if not here.changes:
        if because:
            yield wrap(written(because), width, first="[", later=" ") + "]\n"
        return
    now = {reading.id: reading.value for reading in here.readings}
    moved = ", ".join(
        f"{clean(stat_label(c))} {now[c.id]} ({change_in_words(c.id, c.value)})" for c in here.changes
    )
    yield wrap(moved + (f". {written(because)}" if because else ""), width, first="[", later=" ") + "]\n"


def offers(here: Page, width: int, *, numbers: bool) -> Iterator[str]:
    """The options with their numbers, the closed ones with their reason; or how to go on.

    With `numbers` it is also said how much was asked for.
    """
    if here.kind == "next":
        yield "(Enter: read on)"
    elif here.kind == "chance":
        yield "(Enter: see how it falls)"
    for number, option in enumerate(here.options if here.kind == "choices" else (), 1):
        closed = f"   [closed: {written(closed_in_words(option, numbers=numbers))}]" if option.locked else ""
        yield wrap(written(option.text) + closed, width, first=f"{number:>3}. ", later="     ")


def standing(readings: tuple[Reading, ...], last: Mapping[str, LastChange], width: int) -> Iterator[str]:
    """Every visible stat: where it stands and of what, what it means, what moved it last; in columns."""
    across = max((columns(clean(stat_label(each))) for each in readings), default=0)
    stands = [standing_in_words(each) for each in readings]
    wide = max(map(len, stands), default=0)
    for each, where in zip(readings, stands, strict=True):
        label = clean(stat_label(each))
        head = f"{label}{' ' * (across - columns(label))}  {where:>{wide}}  "
        told = clean(stat_meaning(each)), written(last_change_in_words(each.id, last.get(each.id)))
        yield wrap(" ".join(filter(None, told)), width, first=head, later=" " * columns(head)).rstrip()


def looking_back(ending: ShownEnding, path: tuple[Decision, ...], width: int) -> Iterator[str]:
    """After an ending: its title, the reflection, the decisions on the way, questions to take along."""
    yield wrap(written(ending.title), width, first="*** ", later="    ") + "\n"
    yield from said(ending.reflection, width)
    if path:
        yield "The path you took:"
        for number, decision in enumerate(path, 1):
            yield from _decision(number, decision, width)
        yield ""
    if ending.debrief:
        yield "Questions to take along:"
        for question in ending.debrief:
            yield wrap(written(question), width, first="   - ", later="     ")
        yield ""


def _decision(number: int, decision: Decision, width: int) -> Iterator[str]:
    yield wrap(clean(decision.chosen), width, first=f"{number:>3}. ", later="     ")
    if decision.others:
        yield wrap(f"not taken: {clean('; '.join(decision.others))}", width, first="     ")
