"""Votes in a document: as bars, as a table, and in words for those who see neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.report.chart import chart, round_names
from game.classroom.report.disclosure_control import shown_counts
from game.papers import Figure, Table
from game.typography.english import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Tally


def figure_of(letters: Mapping[str, str], rounds: tuple[Tally, ...], caption: str) -> Figure:
    """The rounds of a vote as bars, one option below another; `letters` are the options', by id."""
    shown = shown_rounds(letters, rounds)
    names = round_names(len(rounds))
    instead = "; ".join(_said(name, letters, column) for name, column in zip(names, shown, strict=True))
    return Figure(drawing=chart(tuple(letters.values()), shown), caption=caption, instead=instead)


def table_of(letters: Mapping[str, str], shown: Sequence[Sequence[Shown]], names: Sequence[str]) -> Table:
    """A table of the same votes: a row for each option, a column for each round."""
    return Table(
        head=("Option", *names),
        rows=tuple(
            (letter, *(column[number].text for column in shown))
            for number, letter in enumerate(letters.values())
        ),
        shares=(1.0, *(1.0 for _ in shown)),
        caption="Votes",
        right=frozenset(range(1, len(shown) + 1)),
    )


def rounds_table(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> Table:
    """The rounds of a vote as a table."""
    names = [capital(name) for name in round_names(len(rounds))]
    return table_of(letters, shown_rounds(letters, rounds), names)


def shown_rounds(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> list[tuple[Shown, ...]]:
    """What may be shown of each round: a value for each option, in the order of `letters`."""
    return [shown_counts([tally.of(option) for option in letters]) for tally in rounds]


def _said(name: str, letters: Mapping[str, str], shown: Sequence[Shown]) -> str:
    counts = ", ".join(f"{letter} {each.text}" for letter, each in zip(letters.values(), shown, strict=True))
    return f"{name}: {counts}"
