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


def awaited(states: StateGraph, promise: ComesAfter) -> Awaited:
    """What is waited for after what, among these states."""
    goal = states.within(promise.scene)
    arrows, ends = _begun(states, promise)
    lost = ~states.back.behind(goal)
    if isinstance(promise.after, str):
        lost[ends] = True
    return Awaited(states, arrows, ends, goal, lost, _shown(states, promise.within), promise.within)


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
    return rising, np.flatnonzero(holds & states.begun)


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
class Awaited:
    """A scene (`goal`) that is waited for after these arrows, and in the states `ends`.

    It does not come where a state is `lost` to it, or too many scenes are shown before.
    """

    states: StateGraph
    arrows: Column
    ends: Column
    goal: Column
    lost: Column
    shown: Column
    within: int | None

    def fails(self) -> bool:
        """Whether in some play it does not come, or not in time."""
        begun = np.zeros(self.states.size, bool)
        begun[self.states.target[self.arrows]] = True
        begun[self.ends] = True
        if self.within is None:
            known = self.states.ahead.behind(begun, ~self.goal[self.states.source])
            return bool((known & self.lost).any())
        levels = enumerate(self._levels(begun, self.within))
        return any((level if count > self.within else level & self.lost).any() for count, level in levels)

    def walk(self) -> Way | None:
        """A shortest walk on which it does not come, or not in time; None where there is none."""
        return self.states.walk(self._begun(), self._step, self._ends)

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

    def _begun(self) -> Iterator[tuple[int, int, int, int]]:
        """Where a walk may begin, as `StateGraph.walk` asks for it."""
        states = self.states
        for arrow in self.arrows.tolist():
            state = int(states.target[arrow])
            yield int(states.depth[states.source[arrow]]) + 1, state, int(self.shown[state]), arrow
        for state in self.ends.tolist():
            yield int(states.depth[state]), state, int(self.shown[state]), -1

    def _step(self, place: Place, arrow: int) -> int | None:
        """How many scenes are shown after an arrow; None where the goal has been come to."""
        state, count = place
        return None if self.goal[state] else count + int(self.shown[self.states.target[arrow]])

    def _ends(self, place: Place) -> bool:
        """Whether it is shown here that it does not come."""
        state, count = place
        return bool(self.lost[state]) or (self.within is not None and count > self.within)
