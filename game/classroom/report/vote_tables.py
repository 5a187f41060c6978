"""Votes in a document: as bars, as a table, and in words for those who see neither."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final

from game.classroom.report.chart import chart
from game.classroom.report.disclosure_control import shown_counts
from game.classroom.report.labels import counted
from game.classroom.room import RoundKind, kinds
from game.classroom.round_names import round_names
from game.papers import Figure, Table
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.classroom.report.disclosure_control import Shown
    from game.classroom.room import Tally

_HEADS: Final = {
    RoundKind.FIRST: "report.votes.first",
    RoundKind.BEFORE_TALK: "report.votes.before_talk",
    RoundKind.AFTER_TALK: "report.votes.after_talk",
    RoundKind.RUN_OFF: "report.votes.run_off",
    RoundKind.AGAIN: "report.votes.again",
}


def figure_of(letters: Mapping[str, str], rounds: tuple[Tally, ...], caption: str) -> Figure:
    """The rounds of a vote as bars, one option below another; `letters` are the options', by id."""
    shown = shown_rounds(letters, rounds)
    names = round_names(rounds)
    told = [_told(name, letters, column) for name, column in zip(names, shown, strict=True)]
    drawing = chart(tuple(letters.values()), shown, names)
    return Figure(drawing=drawing, caption=caption, instead=reduce(_after, told))


def table_of(
    letters: Mapping[str, str], shown: Sequence[Sequence[Shown | None]], names: Sequence[str]
) -> Table:
    """A table of the same votes: a row for each option, a column for each round, a dash where none asked."""
    return Table(
        head=(say("report.votes.option"), *names),
        rows=tuple(
            (letter, *(_cell(column[number]) for column in shown))
            for number, letter in enumerate(letters.values())
        ),
        shares=(1.0, *(1.0 for _ in shown)),
        caption=say("report.votes.caption"),
        right=frozenset(range(1, len(shown) + 1)),
    )


def rounds_table(letters: Mapping[str, str], rounds: tuple[Tally, ...]) -> Table:
    """The rounds of a vote as a table."""
    return table_of(letters, shown_rounds(letters, rounds), _heads(rounds))


def _heads(rounds: Sequence[Tally]) -> list[str]:
    """The heads of the rounds' columns, no two alike; of a single one that it is the vote."""
    if len(rounds) == 1:
        return [say("report.votes.only")]
    found = kinds(rounds)
    return [_numbered(say(_HEADS[kind]), found[:place].count(kind)) for place, kind in enumerate(found)]


def _numbered(head: str, before: int) -> str:
    return say("report.votes.numbered", round=head, number=before + 1) if before else head


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


def _told(name: str, letters: Mapping[str, str], shown: Sequence[Shown | None]) -> str:
    counts = say_list(counted(letters.values(), shown), style="unit")
    return say("report.votes.round", round=name, counts=counts)


def _after(before: str, after: str) -> str:
    return say("report.votes.rounds", before=before, after=after)
