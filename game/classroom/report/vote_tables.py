"""Votes in a document: as bars, as a table, and in words for those who see neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.report.chart import chart
from game.classroom.report.disclosure_control import shown_counts
from game.classroom.round_names import round_names
from game.papers import Figure, Table
from game.typography.english import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Tally


def figure_of(letters: Mapping[str, str], rounds: tuple[Tally, ...], caption: str) -> Figure:
    """The rounds of a vote as bars, one option below another; `letters` are the options', by id."""
    shown = shown_rounds(letters, rounds)
    names = round_names(rounds)
    instead = "; ".join(_said(name, letters, column) for name, column in zip(names, shown, strict=True))
    return Figure(drawing=chart(tuple(letters.values()), shown, names), caption=caption, instead=instead)


def table_of(
    letters: Mapping[str, str], shown: Sequence[Sequence[Shown | None]], names: Sequence[str]
) -> Table:
    """A table of the same votes: a row for each option, a column for each round, a dash where none asked."""
    return Table(
        head=("Option", *names),
        rows=tuple(
            (letter, *(_cell(column[number]) for column in shown))
            for number, letter in enumerate(letters.values())
        ),
        shares=(1.0, *(1.0 for _ in shown)),
        caption="Votes",
        right=frozenset(range(1, len(shown) + 1)),
    )


def rounds_table(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> Table:
    """The rounds of a vote as a table."""
    names = [capital(name) for name in round_names(rounds)]
    return table_of(letters, shown_rounds(letters, rounds), names)


def shown_rounds(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> list[tuple[Shown | None, ...]]:
    """What may be shown of each round: a value for each option, in the order of `letters`.

    None for an option that the round did not ask about: it is no nought, and hides nothing.
    """
    return [_shown_round(letters, tally) for tally in rounds]


def _shown_round(letters: Mapping[str, str], tally: Tally) -> tuple[Shown | None, ...]:
    shown = dict(zip(tally.options, shown_counts([count for _, count in tally.counts]), strict=True))
    return tuple(shown.get(option) for option in letters)


def _cell(shown: Shown | None) -> str:
    return "–" if shown is None else shown.text


def _said(name: str, letters: Mapping[str, str], shown: Sequence[Shown | None]) -> str:
    asked = zip(letters.values(), shown, strict=True)
    counts = ", ".join(f"{letter} {each.text}" for letter, each in asked if each is not None)
    return f"{name}: {counts}"
