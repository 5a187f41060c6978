"""Whether something always comes after something else: a scene, within so many scenes or at some time.

A play that goes round in a circle it could leave is none. So a scene does not come exactly where a play gets
to a state from which it can no longer come, or shows too many scenes before.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from game.analysis.promise_cuts import shown
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis.shortest_walks import Way
    from game.analysis.state_graph import Place, StateGraph
    from game.analysis.vectorised import Column
    from game.expressions import Node
    from game.story.promises import ComesAfter


def never_comes(states: StateGraph, promise: ComesAfter) -> Way | None:
    """A shortest walk that shows that a scene does not come after another, or in time; None if it does."""
    goal = states.within(promise.scene)
    arrows, ends = _begun(states, promise)
    lost = ~states.back.behind(goal)
    if isinstance(promise.after, str):
        lost[ends] = True
    search = _Search(states, goal, lost, _shown(states, promise.within), promise.within)
    if not search.fails(arrows, ends):
        return None
    return states.walk(search.begun(arrows, ends), search.step, search.ends)


def _begun(states: StateGraph, promise: ComesAfter) -> tuple[Column, Column]:
    """What it is to come after: arrows after which it is waited for, and states where it is from there on.

    Of a condition these are where it becomes true; of a scene its way out, or where there is none itself.
    """
    if isinstance(promise.after, str):
        there = states.within(promise.after)
        leaving = np.flatnonzero(there[states.source])
        there[states.source[leaving]] = False
        return leaving, np.flatnonzero(there)
    holds = states.holding(promise.after)
    rising = np.flatnonzero(holds[states.target] & ~holds[states.source])
    return rising, np.array([states.first] if holds[states.first] else [], np.int64)


def _shown(states: StateGraph, within: int | None) -> Column:
    """Whether each state shows something; asked only where scenes are counted."""
    if within is None:
        return np.zeros(states.size, bool)
    scenes = states.reached.graph.scenario.scenes
    trees = {scene: shown(scenes[scene]) for scene in states.reached.layers}
    layers = states.reached.layers.items()
    return states.flat({id_: layer.holding(partial(_holding, trees[id_])) for id_, layer in layers})


def _holding(tree: Node, columns: Mapping[int, Column], count: int) -> Column:
    return test_of(tree, columns, count)


@frozen(eq=False)
class _Search:
    """What is looked for: states that are `lost` to the goal, or are come to with too many scenes shown."""

    states: StateGraph
    goal: Column
    lost: Column
    shown: Column
    within: int | None

    def fails(self, arrows: Column, ends: Column) -> bool:
        """Whether some play does not come to the goal, or too late."""
        if self.lost[ends].any():
            return True
        begun = np.zeros(self.states.size, bool)
        begun[self.states.target[arrows]] = True
        begun[ends] = True
        if self.within is None:
            known = self.states.ahead.behind(begun, ~self.goal[self.states.source])
            return bool((known & self.lost).any())
        levels = enumerate(self._levels(begun, self.within))
        return any((level if count > self.within else level & self.lost).any() for count, level in levels)

    def _levels(self, begun: Column, within: int) -> Iterator[Column]:
        """The states come to with 0, 1, 2 … scenes shown, up to one too many; the goal is not left."""
        source, target = self.states.source, self.states.target
        on = ~self.goal[source]
        quiet, loud = on & ~self.shown[target], on & self.shown[target]
        level = self.states.ahead.behind(begun & ~self.shown, quiet)
        yield level
        for count in range(within + 1):
            after = begun & self.shown if count == 0 else np.zeros(self.states.size, bool)
            after[target[loud & level[source]]] = True
            level = self.states.ahead.behind(after, quiet)
            yield level

    def begun(self, arrows: Column, ends: Column) -> Iterator[tuple[int, int, int, int]]:
        """Where a walk to the breach may begin, as `StateGraph.walk` asks for it."""
        states = self.states
        for arrow in arrows.tolist():
            state = int(states.target[arrow])
            yield int(states.depth[states.source[arrow]]) + 1, state, int(self.shown[state]), arrow
        for state in ends.tolist():
            yield int(states.depth[state]), state, int(self.shown[state]), -1

    def step(self, place: Place, arrow: int) -> int | None:
        """How many scenes are shown after an arrow; None where the goal has been come to."""
        state, count = place
        return None if self.goal[state] else count + int(self.shown[self.states.target[arrow]])

    def ends(self, place: Place) -> bool:
        """Whether the breach is here."""
        state, count = place
        return bool(self.lost[state]) or (self.within is not None and count > self.within)
