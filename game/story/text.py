"""A piece of authored prose: words, `*emphasis*`, and `{stat}` values that are filled in when shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence


@frozen
class Run:
    """Words set in one way; with `slot`, the place in the values whose number is shown instead."""

    words: str
    emphasis: bool = False
    slot: int | None = None


@frozen
class Text:
    """Authored prose as runs of words, each set in one way."""

    runs: tuple[Run, ...]

    def filled(self, values: Sequence[int]) -> Text:
        """The same prose with every value written out as a number; `values` in the order of the slots."""
        return Text(tuple(_written(run, values) for run in self.runs))

    def unfilled(self) -> Text:
        """The same prose where nobody stands: three dots in place of every value."""
        return Text(tuple(run if run.slot is None else Run("…", run.emphasis) for run in self.runs))

    def __bool__(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.runs)

    def __str__(self) -> str:
        """The words alone; a value not yet filled in shows as its `{name}`."""
        return "".join(run.words for run in self.runs)


def _written(run: Run, values: Sequence[int]) -> Run:
    return run if run.slot is None else Run(str(values[run.slot]), run.emphasis)


NOTHING: Final = Text(())


def plain(words: str) -> Text:
    """Prose in one run, without emphasis or values."""
    return Text((Run(words),))
