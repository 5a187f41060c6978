"""Arrows between states: what they lead to, and the order in which every state is finished before it is left.

Topological order by rounds (Kahn, 1962). Rounds in which many states are ready are columns; where few are, as
along a counter, arrows are followed one by one, for a column of one costs as much as one of a thousand.
"""

from __future__ import annotations

from array import array
from collections import deque
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.scalar_view import scalar_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.analysis.vectorised import Column

# Arrows are followed one by one while fewer states are ready than the first, until there are the second.
_FEW: Final = 24
_MANY: Final = 96
_ASKED: Final = 16_384  # states followed one by one between two looks at the budget


@frozen(eq=False)
class Run:
    """Arrows by number: of one round, to be followed all at once (`wide`), or one by one in this order."""

    arrows: Column
    wide: bool

    def backwards(self) -> Run:
        """The same from its last arrow to its first."""
        return Run(self.arrows[::-1], self.wide)


@define(eq=False)
class ArrowIndex:
    """Arrows between so many states (`size`), from `source` to `target`, found by the state they come from.

    `ask` is called often, and may raise to end what goes on.
    """

    source: Column
    target: Column
    size: int
    ask: Callable[[], None]
    _order: Column = field(init=False)  # the numbers of the arrows, by source
    _first: Column = field(init=False)  # where in that order those of each state begin

    def __attrs_post_init__(self) -> None:
        """Sort the arrows by where they come from."""
        self._order = np.argsort(self.source, kind="stable")
        self._first = np.zeros(self.size + 1, np.int64)
        np.cumsum(np.bincount(self.source, minlength=self.size), out=self._first[1:])

    def behind(self, begun: Column, open_: Column | None = None) -> Column:
        """Whether each state is one of those where `begun` holds, or can be reached from them.

        `open_` says of each arrow whether it may be followed.
        """
        known = begun.copy()
        ready = np.flatnonzero(known)
        while len(ready):
            self.ask()
            if len(ready) < _FEW:
                ready = self._spread(known, ready, open_)
                continue
            arrows = self._from(ready)
            if open_ is not None:
                arrows = arrows[open_[arrows]]
            reached = self.target[arrows]
            ready = np.unique(reached[~known[reached]])
            known[ready] = True
        return known

    def _spread(self, known: Column, ready: Column, open_: Column | None) -> Column:
        """The same one by one, until nothing is left or many are; these are handed back."""
        mark, order, first, target = map(scalar_view, (known, self._order, self._first, self.target))
        follow = None if open_ is None else scalar_view(open_)
        queue, followed = deque(ready.tolist()), 0
        while queue and len(queue) < _MANY:
            followed += 1
            if followed % _ASKED == 0:
                self.ask()
            state = queue.popleft()
            for arrow in order[first[state] : first[state + 1]]:
                there = target[arrow]
                if not mark[there] and (follow is None or follow[arrow]):
                    mark[there] = True
                    queue.append(there)
        return np.array(queue, np.int64)

    def runs(self, present: Column) -> tuple[list[Run], Column]:
        """The arrows in order, and the numbers of those in circles or behind them.

        Only arrows from states in which `present` holds are looked at.
        """
        waiting = np.bincount(self.target[present[self.source]], minlength=self.size)
        ready = np.flatnonzero(present & (waiting == 0))
        done = np.zeros(self.size, bool)
        found: list[Run] = []
        while len(ready):
            self.ask()
            if len(ready) < _FEW:
                arrows, ready = self._follow(waiting, done, ready)
                found.append(Run(arrows, wide=False))
                continue
            done[ready] = True
            arrows = self._from(ready)
            found.append(Run(arrows, wide=True))
            reached = self.target[arrows]
            np.subtract.at(waiting, reached, 1)
            ready = np.unique(reached[waiting[reached] == 0])
        return found, np.flatnonzero(present[self.source] & ~done[self.source])

    def _follow(self, waiting: Column, done: Column, ready: Column) -> tuple[Column, Column]:
        """A run one by one, and the states that are ready after it: none, or many."""
        left, mark, order, first, target = map(
            scalar_view, (waiting, done, self._order, self._first, self.target)
        )
        run = array("q")
        queue, followed = deque(ready.tolist()), 0
        while queue and len(queue) < _MANY:
            followed += 1
            if followed % _ASKED == 0:
                self.ask()
            state = queue.popleft()
            mark[state] = True
            arrows = order[first[state] : first[state + 1]].tolist()
            run.extend(arrows)
            for arrow in arrows:
                there = target[arrow]
                left[there] = rest = left[there] - 1
                if not rest:
                    queue.append(there)
        return np.array(run, np.int64), np.array(queue, np.int64)

    def shorten(self, distance: Column, length: Column) -> None:
        """Lower the distances of states along arrows of these lengths until none falls any more."""
        ready = np.unique(self.source)
        while len(ready):
            self.ask()
            if len(ready) < _FEW:
                ready = self._shorten_few(distance, length, ready)
                continue
            arrows = self._from(ready)
            reached = self.target[arrows]
            before = distance[reached]
            np.minimum.at(distance, reached, distance[self.source[arrows]] + length[arrows])
            ready = np.unique(reached[distance[reached] < before])

    def _shorten_few(self, distance: Column, length: Column, ready: Column) -> Column:
        far, long, order, first, target = map(
            scalar_view, (distance, length, self._order, self._first, self.target)
        )
        queue, followed = deque(ready.tolist()), 0
        while queue and len(queue) < _MANY:
            followed += 1
            if followed % _ASKED == 0:
                self.ask()
            state = queue.popleft()
            here = far[state]
            for arrow in order[first[state] : first[state + 1]]:
                there = target[arrow]
                if here + long[arrow] < far[there]:
                    far[there] = here + long[arrow]
                    queue.append(there)
        return np.array(queue, np.int64)

    def of(self, state: int) -> list[int]:
        """The arrows that come from one state."""
        found: list[int] = self._order[self._first[state] : self._first[state + 1]].tolist()
        return found

    def _from(self, states: Column) -> Column:
        """The arrows that come from these states."""
        return self._order[_ranges(self._first[states], self._first[states + 1])]


def _ranges(starts: Column, ends: Column) -> Column:
    """The numbers from each start up to its end, one range after another."""
    sizes = ends - starts
    before = np.cumsum(sizes) - sizes
    return np.repeat(starts - before, sizes) + np.arange(int(sizes.sum()))
