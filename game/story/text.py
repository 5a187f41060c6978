"""A piece of authored prose: words, `*emphasis*`, and what stands in braces, which is put in when shown."""

from __future__ import annotations

from itertools import groupby, islice, product
from typing import TYPE_CHECKING, Final, TypeGuard

from attrs import evolve, frozen

from game.expressions import Condition  # noqa: TC001 - attrs keeps it as a field's type
from game.story.telling import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.story.telling import Telling

_DOTS: Final = "…"
_WORDINGS: Final = 1_000


@frozen
class Alternative:
    """To which wording in one pair of braces a run belongs: `{asked ? again | well}`, `{~ nods | waits}`.

    `number` counts the alternatives of a text, `branch` the wordings of one, both from 0; there are `of`
    wordings. While `condition` holds the first is shown, else the second; without one the wording varies.
    """

    number: int
    branch: int
    of: int
    condition: Condition | None = None


@frozen
class Run:
    """Words set in one way; or, with `slot`, `said` or `name`, what is shown in their place.

    `slot` is a place among the values, whose number is shown; with `said` that number chooses one of these
    words. `said` without a slot is a constant: its only words. `name` is the id of a name that is typed, and
    `said` what is shown where none was.
    """

    words: str
    emphasis: bool = False
    slot: int | None = None
    said: tuple[str, ...] = ()
    name: str = ""
    alternative: Alternative | None = None

    @property
    def fixed(self) -> bool:
        """Whether it is read as it stands, whatever the values are."""
        return self.slot is None and not self.said and self.alternative is None


@frozen
class Text:
    """Authored prose as runs of words, each set in one way."""

    runs: tuple[Run, ...]

    def filled(self, values: Sequence[int], telling: Telling = PLAIN) -> Text:
        """The prose as it is read: what stands in braces put in, one wording of each alternative kept.

        `values` are in the order of the slots.
        """
        if all(run.fixed for run in self.runs):
            return self
        return Text(tuple(_written(run, values, telling) for run in self.runs if _kept(run, values, telling)))

    def wordings(self, values: Sequence[int]) -> Iterator[Text]:
        """Every way the prose may read at these values, where its wording varies; at most 1,000 of them."""
        varying = {each.number: each.of for each in (run.alternative for run in self.runs) if _varies(each)}
        picks = product(*(range(of) for of in varying.values()))
        for branches in islice(picks, _WORDINGS):
            picked = dict(zip(varying, branches, strict=True))
            runs = tuple(_settled(run, picked) for run in self.runs)
            yield Text(tuple(run for run in runs if run is not None)).filled(values)

    def unfilled(self) -> Text:
        """The same prose where nobody stands: three dots in place of every value and alternative."""
        if all(run.fixed for run in self.runs):
            return self
        return Text(tuple(_unfilled(self.runs)))

    def __bool__(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.runs)

    def __str__(self) -> str:
        """The words alone; what is not yet filled in shows as it was written, `{name}`."""
        return "".join(run.words for run in self.runs)


def _varies(of: Alternative | None) -> TypeGuard[Alternative]:
    return of is not None and of.condition is None


def _settled(run: Run, picked: Mapping[int, int]) -> Run | None:
    """The run where the wording is picked, by the alternative's number; None if it is of another."""
    of = run.alternative
    if not _varies(of):
        return run
    return evolve(run, alternative=None) if picked[of.number] == of.branch else None


def _kept(run: Run, values: Sequence[int], telling: Telling) -> bool:
    """Whether a run is of the wording that is shown."""
    of = run.alternative
    if of is None:
        return True
    if of.condition is not None:
        return of.branch == (0 if of.condition.test(values) else 1)
    return of.branch == telling.pick(of.number, of.of)


def _written(run: Run, values: Sequence[int], telling: Telling) -> Run:
    if run.name:
        return Run(telling.names.get(run.name) or run.said[0], run.emphasis)
    if run.slot is not None:
        value = values[run.slot]
        return Run(run.said[value] if run.said else str(value), run.emphasis)
    if run.said:
        return Run(run.said[0], run.emphasis)
    return run if run.alternative is None else Run(run.words, run.emphasis)


def _unfilled(runs: Sequence[Run]) -> Iterator[Run]:
    for alternative, group in groupby(runs, lambda run: run.alternative and run.alternative.number):
        if alternative is not None:
            yield Run(_DOTS, next(group).emphasis)
            continue
        for run in group:
            if run.slot is not None or run.name:
                yield Run(_DOTS, run.emphasis)
            else:
                yield Run(run.said[0], run.emphasis) if run.said else run


def longest_wording(text: Text) -> Text:
    """The prose with the longest wording of each alternative, whatever holds: what has to have room."""
    letters: dict[tuple[int, int], int] = {}
    for run in text.runs:
        if (of := run.alternative) is not None:
            key = of.number, of.branch
            letters[key] = letters.get(key, 0) + max(map(len, (run.words, *run.said)))
    longest = dict(sorted(letters, key=lambda key: letters[key]))
    kept = (run for run in text.runs if (of := run.alternative) is None or longest[of.number] == of.branch)
    return Text(tuple(evolve(run, alternative=None) for run in kept))


NOTHING: Final = Text(())


def plain(words: str) -> Text:
    """Prose in one run, without emphasis or values."""
    return Text((Run(words),))
