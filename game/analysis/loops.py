"""Scenes that lead back to one another, looked at state by state: most such loops are no circles at all.

A lap that raises a stat or sets a flag never comes to the same state twice, so its states have an order
(Kahn, 1962) and are worked through like any others. What is left are true circles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import field, frozen

from game.analysis.circle_equations import Circles
from game.analysis.scalar_view import scalar_view
from game.analysis.topological_order import ArrowIndex, Run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.layer import Arrows
    from game.analysis.reachable_states import Reached
    from game.analysis.step_probabilities import Split
    from game.analysis.vectorised import Column

# Bytes of an arrow: while a column of all of them is made, their probabilities, an index with its sorting.
_JOINED: Final = 12
_PARTS: Final = 16
_INDEXED: Final = 12


@frozen(eq=False)
class Loop:
    """The states of a group of scenes, numbered through from 0, and the arrows between them as columns.

    `source` and `target` have the number of a state for each arrow that stays inside, in the order of
    `inner`. Whatever goes round asks the budget of what was reached: raises OverBudgetError.
    """

    reached: Reached
    group: Sequence[str]
    scenes: tuple[str, ...] = field(init=False)
    first: Mapping[str, int] = field(init=False)  # the number of each scene's first state
    inner: tuple[Arrows, ...] = field(init=False)
    source: Column = field(init=False)
    target: Column = field(init=False)

    @scenes.default
    def _reached(self) -> tuple[str, ...]:
        return tuple(scene for scene in self.group if scene in self.reached.layers)

    @first.default
    def _number(self) -> Mapping[str, int]:
        sizes = [len(self.reached.layers[scene]) for scene in self.scenes]
        return dict(zip(self.scenes, np.cumsum([0, *sizes]).tolist(), strict=False))

    @inner.default
    def _inside(self) -> tuple[Arrows, ...]:
        return tuple(
            each
            for scene in self.scenes
            for each in self.reached.arrows.get(scene, ())
            if each.way.goto in self.first
        )

    @source.default
    def _sources(self) -> Column:
        return self._joined([self.first[a.way.scene] + self.sources_of(a) for a in self.inner])

    @target.default
    def _targets(self) -> Column:
        return self._joined([self.first[a.way.goto] + a.targets for a in self.inner])

    def _joined(self, columns: list[Column]) -> Column:
        self._fit(_JOINED)
        return np.concatenate(columns, dtype=np.int64) if columns else np.zeros(0, np.int64)

    def _fit(self, each: int) -> None:
        """Check that there is room for so many bytes of every inner arrow. Raises OverBudgetError."""
        self.reached.budget.fit(sum(len(arrows.targets) for arrows in self.inner), each)

    @property
    def size(self) -> int:
        """How many states the loop has, over all its scenes."""
        return sum(len(self.reached.layers[scene]) for scene in self.scenes)

    def sources_of(self, arrows: Arrows) -> Column:
        """The places of the states from which arrows start, in the layer of their scene."""
        return np.arange(len(arrows.targets)) if arrows.sources is None else arrows.sources

    def along(self, columns: Sequence[Column]) -> Column:
        """One column for all inner arrows, from a column for each of `inner`."""
        return np.concatenate(columns) if columns else np.zeros(0)

    def parts(self, split: Split) -> Column:
        """The probability (0 to 1) of every inner arrow."""
        self._fit(_PARTS)
        found = {id(each): part for scene in self.scenes for each, part in split.of(scene)}
        return self.along([found[id(each)] for each in self.inner])

    def flat(self, by_scene: Mapping[str, Column]) -> Column:
        """One column for all states of the loop, from one for each scene."""
        return np.concatenate([by_scene[scene] for scene in self.scenes])

    def parted(self, column: Column) -> dict[str, Column]:
        """A column for each scene, from one for all states of the loop."""
        ends = [self.first[scene] for scene in self.scenes[1:]]
        return dict(zip(self.scenes, np.split(column, ends), strict=True))

    def index(self, arrows: Column | None = None, *, backwards: bool = False) -> ArrowIndex:
        """The inner arrows by where they come from, all or these; turned round if `backwards`."""
        self._fit(_INDEXED)
        source, target = (self.target, self.source) if backwards else (self.source, self.target)
        if arrows is not None:
            source, target = source[arrows], target[arrows]
        return ArrowIndex(source, target, self.size, lambda: self.reached.budget.ask(0))

    def order(self, begun: Column) -> tuple[list[Run], Column]:
        """The inner arrows reached from the states where `begun` holds: in order, and those in circles."""
        index = self.index()
        return index.runs(index.behind(begun))

    def leaving(self, split: Split) -> Column:
        """The probability with which a play leaves the loop from each state."""
        found = np.zeros(self.size)
        for scene in self.scenes:
            for each, part in split.of(scene):
                if each.way.goto not in self.first:
                    np.add.at(found, self.first[scene] + self.sources_of(each), part)
        return found

    def passed(
        self, flowing: Mapping[str, Column], share: Column, leaving: Column
    ) -> tuple[dict[str, Column], float]:
        """How often each state is passed in all, by scene, and how much never comes out again.

        `flowing` is what enters each state from outside, `share` the probability of each inner arrow, and
        `leaving` that of leaving the loop.
        """
        amount = self.flat(flowing).astype(float)
        runs, circles = self.order(amount > 0)
        for run in runs:
            self.reached.budget.ask(0)
            pour(run, amount, self.source, self.target, share)
        if not len(circles):
            return self.parted(amount), 0.0
        freed = self._out_of(leaving > 0, circles)
        trapped = np.zeros(self.size, bool)
        trapped[self.source[circles]] = True
        trapped &= ~freed
        states, equations = self._equations(circles, ~trapped[self.source[circles]], share, leaving)
        amount[states] = equations.passed(amount[states])
        return self.parted(amount), float(amount[trapped].sum())

    def ahead(self, rows: Column, circles: Column, share: Column, leaving: Column) -> Column:
        """What lies ahead of each state in circles: a row each, from what leads straight out of the loop."""
        freed = self._out_of(rows.sum(axis=1) > 0, circles)
        live = freed[self.source[circles]] & freed[self.target[circles]]
        states, equations = self._equations(circles, live, share, leaving)
        rows = rows.copy()
        rows[states] = equations.ahead(rows[states])
        return rows

    def _equations(
        self, circles: Column, live: Column, share: Column, leaving: Column
    ) -> tuple[Column, Circles]:
        """The states that the live ones of these arrows join, and their equations; the others lead out."""
        shut, live = circles[~live], circles[live]
        leaves = leaving + np.bincount(self.source[shut], share[shut], self.size)
        states = np.unique(np.concatenate([self.source[live], self.target[live]]))
        number = np.zeros(self.size, np.int64)
        number[states] = np.arange(len(states))
        source, target = number[self.source[live]], number[self.target[live]]
        ends = np.bincount(source, minlength=len(states)) == 0
        return states, Circles(
            source, target, share[live], np.where(ends, 1.0, leaves[states]), self.reached.budget.ask
        )

    def _out_of(self, leaving: Column, circles: Column) -> Column:
        """The states from which a way out can be found."""
        return self.index(circles, backwards=True).behind(leaving)


def pour(run: Run, amount: Column, source: Column, target: Column, share: Column) -> None:
    """Let what has come to the sources of a run go on to its targets, each arrow taking its share.

    The amount of a state is a number, or a row of them.
    """
    if run.wide:
        part = share[run.arrows] if amount.ndim == 1 else share[run.arrows, None]
        np.add.at(amount, target[run.arrows], amount[source[run.arrows]] * part)
        return
    if amount.ndim > 1:
        for arrow in run.arrows.tolist():
            amount[target[arrow]] += amount[source[arrow]] * share[arrow]
        return
    amounts, sources, targets, shares = map(scalar_view, (amount, source, target, share))
    for arrow in run.arrows.tolist():
        amounts[targets[arrow]] += amounts[sources[arrow]] * shares[arrow]
