"""The equations of states in circles: how often each is passed, and what lies ahead of it.

Both are linear systems of one matrix. States are taken out of it one after another, those with few arrows
first, so that a long way round shrinks to the few states where it parts (state reduction). The divisor of
each is the sum of what leaves it, never 1 less what stays: nothing cancels out, however seldom a circle is
left (Grassmann, Taksar and Heyman, 1985). What is left with many arrows is solved at once, and where that is
too much, by going round until nothing moves.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.budget import OverBudgetError

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.analysis.vectorised import Column

    _Arrows = tuple[Column, Column, Column]  # from where, where to, and the probability of each

# A state is taken out while its arrows in, times those out, are at most so many.
_FILL: Final = 64
# So many states that are left are solved at once; more by going round.
_SOLVED: Final = 1500
_ROUNDS: Final = 20_000
_QUICK: Final = 200  # rounds that are tried first
_NOTHING: Final = 1e-15
_BYTES: Final = 900  # of memory for a state, with its arrows as tables
_ASKED: Final = 4096  # states taken out between two looks at the budget


@frozen(eq=False)
class _Out:
    """A state taken out: the arrows that came into it and left it then, and the divisor."""

    state: int
    into: tuple[tuple[int, float], ...]
    onward: tuple[tuple[int, float], ...]
    divisor: float


@define(eq=False)
class Circles:
    """The arrows between so many states, each with its probability; `leaving` is what else leaves each state.

    `ask` is called often with how many states are meant and the bytes of each, and may raise. Also raises
    OverBudgetError where a circle is left so seldom that no number says it.
    """

    source: Column
    target: Column
    part: Column
    leaving: Column
    ask: Callable[[int, int], None]
    _taken: list[_Out] = field(factory=list, init=False)
    _left: Column = field(init=False)  # the states that are not taken out
    _rest: _Arrows = field(init=False)  # the arrows between these, by their places in `_left`

    def passed(self, inflow: Column) -> Column:
        """How often each state is passed in all, for what flows in."""
        quickly = self._quickly(inflow, (self.source, self.target, self.part))
        return self._passed(inflow.tolist()) if quickly is None else quickly

    def ahead(self, rows: Column) -> Column:
        """What lies ahead of each state, from what leads straight out of the circles: a row each."""
        quickly = self._quickly(rows, (self.target, self.source, self.part))
        return self._ahead(rows.copy()) if quickly is None else quickly

    def _quickly(self, inflow: Column, arrows: _Arrows) -> Column | None:
        """The same by going round a few times, where that is less work and enough."""
        return self._gone_round(inflow, arrows, _QUICK) if len(inflow) > _SOLVED else None

    def _passed(self, amount: list[float]) -> Column:
        self._reduce()
        for out in self._taken:
            for there, share in out.onward:
                amount[there] += amount[out.state] * share / out.divisor
        left = self._left.tolist()
        total = self._solved(np.array([amount[state] for state in left]), self._rest)
        for state, each in zip(left, total.tolist(), strict=True):
            amount[state] = each
        for out in reversed(self._taken):
            came = amount[out.state] + sum(amount[before] * share for before, share in out.into)
            amount[out.state] = came / out.divisor
        return _finite(np.array(amount))

    def _ahead(self, rows: Column) -> Column:
        self._reduce()
        for out in self._taken:
            for before, share in out.into:
                rows[before] += rows[out.state] * (share / out.divisor)
        source, target, part = self._rest
        rows[self._left] = self._solved(rows[self._left], (target, source, part))
        for out in reversed(self._taken):
            for there, share in out.onward:
                rows[out.state] += rows[there] * share
            rows[out.state] /= out.divisor
        return _finite(rows)

    def _reduce(self) -> None:
        """Take states out, the cheapest first, and join the arrows into each to those that leave it."""
        self.ask(len(self.leaving), _BYTES)
        onward: list[dict[int, float]] = [{} for _ in range(len(self.leaving))]
        into: list[set[int]] = [set() for _ in range(len(self.leaving))]
        arrows = zip(self.source.tolist(), self.target.tolist(), self.part.tolist(), strict=True)
        for here, after, share in arrows:
            onward[here][after] = onward[here].get(after, 0.0) + share
            into[after].add(here)
        leaving = self.leaving.tolist()
        queue = [(len(into[state]) * len(onward[state]), state) for state in range(len(onward))]
        heapify(queue)
        there = set(range(len(onward)))
        while queue and queue[0][0] <= _FILL:
            cost, state = heappop(queue)
            now = len(into[state]) * len(onward[state])
            if state not in there or now != cost:
                if state in there:
                    heappush(queue, (now, state))
                continue
            there.remove(state)
            self._take_out(state, onward, into, leaving)
            for other in into[state] | onward[state].keys():
                heappush(queue, (len(into[other]) * len(onward[other]), other))
            if len(self._taken) % _ASKED == 0:
                self.ask(0, 0)
        self._left = np.array(sorted(there), np.int64)
        number = {state: place for place, state in enumerate(self._left.tolist())}
        kept = [(number[a], number[b], share) for a in number for b, share in onward[a].items()]
        columns = tuple(zip(*kept, strict=True)) or ((), (), ())
        self._rest = (np.array(columns[0], int), np.array(columns[1], int), np.array(columns[2], float))

    def _take_out(
        self, state: int, onward: list[dict[int, float]], into: list[set[int]], leaving: list[float]
    ) -> None:
        ahead, before = onward[state], into[state]
        ahead.pop(state, None)
        before.discard(state)
        divisor = leaving[state] + sum(ahead.values())
        if not divisor:
            raise OverBudgetError
        came = []
        for one in before:
            share = onward[one].pop(state)
            came.append((one, share))
            leaving[one] += share * leaving[state] / divisor
            for there, part in ahead.items():
                onward[one][there] = onward[one].get(there, 0.0) + share * part / divisor
                into[there].add(one)
        for there in ahead:
            into[there].discard(state)
        self._taken.append(_Out(state, tuple(came), tuple(ahead.items()), divisor))

    def _solved(self, inflow: Column, arrows: _Arrows) -> Column:
        """The same for the states that were not taken out."""
        if not len(inflow):
            return inflow
        if len(inflow) > _SOLVED:
            total = self._gone_round(inflow, arrows, _ROUNDS)
            if total is None:
                raise OverBudgetError
            return total
        source, target, part = arrows
        matrix = np.eye(len(inflow))
        np.subtract.at(matrix, (target, source), part)
        try:
            return np.asarray(np.linalg.solve(matrix, inflow))
        except np.linalg.LinAlgError:
            raise OverBudgetError from None

    def _gone_round(self, inflow: Column, arrows: _Arrows, rounds: int) -> Column | None:
        """Round after round added up until nothing moves; None if something still does after so many."""
        source, target, part = arrows
        total, moving = inflow.copy(), inflow
        by = part if inflow.ndim == 1 else part[:, None]
        for _ in range(rounds):
            self.ask(0, 0)
            sent, moving = moving[source] * by, np.zeros_like(inflow)
            np.add.at(moving, target, sent)
            total = total + moving
            if moving.sum() < _NOTHING:
                return total
        return None


def _finite(found: Column) -> Column:
    if not np.isfinite(found).all():
        raise OverBudgetError
    return found
