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
# What stands close to the words before it: where those are left out, so is the space before them.
_CLOSE: Final = frozenset(" \t\n,.;:!?…)]”’»")


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

    @property
    def fixed(self) -> bool:
        """Whether it is read as it stands, whatever the values are."""
        for run in self.runs:  # noqa: SIM110 - a generator would cost more than what it asks
            if not run.fixed:
                return False
        return True

    def filled(self, values: Sequence[int], telling: Telling = PLAIN, line: str = "") -> Text:
        """The prose as it is read: what stands in braces put in, one wording of each alternative kept.

        `values` are in the order of the slots; `line` is what the text is called in its scene. Where nothing
        is read in place of braces, a space beside them goes too.
        """
        if self.fixed:
            return self
        shown = [
            _written(run, values, telling) if _kept(run, values, telling, line) else None for run in self.runs
        ]
        optional = [run.alternative is not None and run.alternative.of == 1 for run in self.runs]
        return Text(tuple(_close(shown, optional)))

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
        if self.fixed:
            return self
        return Text(tuple(_unfilled(self.runs)))

    def longest(self) -> Text:
        """The same prose at its longest: of each alternative, and of each word, what has most letters.

        Numbers, and names that are typed, are still to be filled in.
        """
        if self.fixed:
            return self
        return Text(tuple(_longest(self.runs)))

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


def _kept(run: Run, values: Sequence[int], telling: Telling, line: str) -> bool:
    """Whether a run is of the wording that is shown."""
    of = run.alternative
    if of is None:
        return True
    if of.condition is not None:
        return of.branch == (0 if of.condition.test(values) else 1)
    return of.branch == telling.pick(of.number, of.of, line)


def _written(run: Run, values: Sequence[int], telling: Telling) -> Run:
    if run.name:
        return Run(telling.names.get(run.name) or run.said[0], run.emphasis)
    if run.slot is not None:
        value = values[run.slot]
        return Run(run.said[value] if run.said else str(value), run.emphasis)
    if run.said:
        return Run(run.said[0], run.emphasis)
    return run if run.alternative is None else Run(run.words, run.emphasis)


def _close(shown: Sequence[Run | None], optional: Sequence[bool]) -> Iterator[Run]:
    """The runs that are read, without a space too many where a part that may be left out is."""
    made: list[Run] = []
    gap = False
    for run, may_be_left_out in zip(shown, optional, strict=True):
        if run is None:
            gap = gap or may_be_left_out
            continue
        made.append(_after_gap(made, run) if gap else run)
        gap = False
    if gap and made:
        made[-1] = evolve(made[-1], words=made[-1].words.rstrip(" "))
    yield from (run for run in made if run.words)


def _after_gap(before: list[Run], run: Run) -> Run:
    """A run as it goes on where words before it were left out; of `before`, the last may lose its space."""
    if not before:
        return evolve(run, words=run.words.removeprefix(" "))
    if run.words[:1] in _CLOSE:
        before[-1] = evolve(before[-1], words=before[-1].words.removesuffix(" "))
    return run


def _longest(runs: Sequence[Run]) -> Iterator[Run]:
    for alternative, group in groupby(runs, lambda run: run.alternative and run.alternative.number):
        if alternative is None:
            yield from map(_at_its_longest, group)
            continue
        wordings = groupby(group, lambda run: run.alternative and run.alternative.branch)
        said = [tuple(map(_at_its_longest, each)) for _, each in wordings]
        yield from max(said, key=lambda each: sum(len(run.words) for run in each))


def _at_its_longest(run: Run) -> Run:
    if run.said and not run.name:
        return Run(max(run.said, key=len), run.emphasis)
    return evolve(run, alternative=None)


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


NOTHING: Final = Text(())


def plain(words: str) -> Text:
    """Prose in one run, without emphasis or values."""
    return Text((Run(words),))
