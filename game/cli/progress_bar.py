"""Progress of long work: a bar after a second, an end in time, and Ctrl-C that ends only the exploring."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import contextmanager
from math import inf
from typing import TYPE_CHECKING, TypeVar

from attrs import define, field

from game.analysis import Budget
from game.memory_room import memory_used

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

    from rich.progress import Progress

Step = TypeVar("Step")

_SHOWN_AFTER = 1.0
# The parts of time and memory for exploring; the rest is for guessing what was not explored.
_EXPLORED_TIME = 0.75
_EXPLORED_MEMORY = 0.85


def _on_terminal() -> bool:
    return sys.stderr.isatty()


@define
class ProgressBar:
    """One bar for all of `seconds` of looking at most at `states` at a time, within so many bytes of memory.

    Its budgets end with most of the time, so that some is left for guessing, or at Ctrl-C. How many states
    there are is known once all have been seen: so it has no end that it could come near, and counts.
    """

    what: str
    states: int
    seconds: float
    memory: float = inf
    stopped: bool = False
    _since: float = field(factory=time.monotonic)
    _seen: bool = field(factory=_on_terminal)  # asked before rich puts itself in the place of standard error
    _bar: Progress | None = None
    _task: int = 0
    _spent: list[int] = field(factory=list)  # states kept, by the budgets so far

    def budget(self) -> Budget:
        """A budget for one exploration; the time counts for all of them together."""
        number = len(self._spent)
        self._spent.append(0)
        return Budget(self.states, lambda spent: self._go_on(number, spent), self._room, self.time_left)

    def time_left(self) -> float:
        """The seconds that are left in all, none of them after Ctrl-C."""
        return 0 if self.stopped else self.seconds - (time.monotonic() - self._since)

    def _room(self) -> float:
        return inf if self.memory == inf else _EXPLORED_MEMORY * self.memory - memory_used()

    def _go_on(self, number: int, spent: int) -> bool:
        self._spent[number] = spent
        passed = time.monotonic() - self._since
        if passed > _SHOWN_AFTER and self._seen:
            self._show(passed)
        return not self.stopped and passed < _EXPLORED_TIME * self.seconds and self._room() > 0

    def _show(self, passed: float) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        if self._bar is None:
            columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[so_far]}"))
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task(self.what, total=None, so_far="")
        said = f"{sum(self._spent):,} states, {passed:.0f} of at most {self.seconds:.0f} seconds"
        self._bar.update(self._task, so_far=said)  # type: ignore[arg-type]

    def done(self) -> None:
        """Take the bar off the terminal."""
        if self._bar is not None:
            self._bar.stop()


def counted(what: str, steps: Sequence[Step]) -> Iterator[Step]:
    """The steps of a piece of work one by one, with a bar where standard error is a terminal."""
    if not _on_terminal():
        yield from steps  # a bar that is disabled leaves an empty line with rich 13.7
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(steps, what, console=Console(stderr=True), transient=True)


@contextmanager
def progress_bar(what: str, states: int, seconds: float, memory: float = inf) -> Iterator[ProgressBar]:
    """A progress bar while a piece of work runs; a first Ctrl-C ends the exploring, a second the program."""
    made = ProgressBar(what, states, seconds, memory)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        made.stopped = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield made
    finally:
        made.done()
        signal.signal(signal.SIGINT, before)
