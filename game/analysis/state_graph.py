"""All reached states as one graph: numbered through, with what holds in each, and shortest walks."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, field

from game.analysis.loops import Loop
from game.analysis.shortest_walks import Way, walk_to
from game.analysis.vectorised import test_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Way as GraphWay
    from game.analysis.topological_order import ArrowIndex
    from game.analysis.vectorised import Column
    from game.expressions import Condition

_ASKED: Final = 16_384  # states followed one by one between two looks at the budget

# A state by its number, and how much has been counted on the way to it.
Place = tuple[int, int]


@define(eq=False)
class StateGraph:
    """The states of all scenes of what was explored to its end, with the arrows between them.

    Whatever goes over them asks the budget of what was reached: raises OverBudgetError.
    """

    reached: Reached
    _loop: Loop = field(init=False)
    _holds: dict[str, Column] = field(factory=dict, init=False)

    @_loop.default
    def _all(self) -> Loop:
        return Loop(self.reached, tuple(scene for group in self.reached.graph.groups for scene in group))

    @property
    def size(self) -> int:
        """How many states there are."""
        return self._loop.size

    @cached_property
    def source(self) -> Column:
        """The state that each arrow comes from."""
        return self._loop.source

    @cached_property
    def target(self) -> Column:
        """The state that each arrow leads to."""
        return self._loop.target

    @cached_property
    def ahead(self) -> ArrowIndex:
        """The arrows by where they come from."""
        return self._loop.index()

    @cached_property
    def back(self) -> ArrowIndex:
        """The arrows by where they lead to, turned round."""
        return self._loop.index(backwards=True)

    @cached_property
    def depth(self) -> Column:
        """The fewest steps to each state."""
        return self._loop.flat({scene: layer.depth for scene, layer in self.reached.layers.items()})

    @cached_property
    def begun(self) -> Column:
        """Whether plays begin in each state."""
        found: Column = self.depth == 0
        return found

    def within(self, scene: str) -> Column:
        """Whether each state is one of a scene."""
        found = np.zeros(self.size, bool)
        if scene in self.reached.layers:
            begin = self._loop.first[scene]
            found[begin : begin + len(self.reached.layers[scene])] = True
        return found

    def holding(self, condition: Condition) -> Column:
        """Whether a condition holds in each state."""
        if condition.source not in self._holds:
            tree = condition.tree
            layers = self.reached.layers.items()
            self._holds[condition.source] = self._loop.flat(
                {id_: layer.holding(lambda columns, n: test_of(tree, columns, n)) for id_, layer in layers}
            )
        return self._holds[condition.source]

    def flat(self, by_scene: Mapping[str, Column]) -> Column:
        """One column for all states, from one for each scene."""
        return self._loop.flat(by_scene)

    def walk(
        self,
        begun: Iterable[tuple[int, int, int, int]],
        step: Callable[[Place, int], int | None],
        ends: Callable[[Place], bool],
    ) -> Way | None:
        """A shortest walk to a place that ends it; None where there is none.

        `begun` are where it may begin: how many steps lead there, the state, what is counted there, and the
        arrow that leads there, or -1. `step` says what is counted after an arrow, or None if it is not to be
        followed.
        """
        waiting = deque(sorted(begun))
        came: dict[Place, tuple[Place | None, int]] = {}
        queue: deque[tuple[int, Place, Place | None, int]] = deque()
        followed = 0
        while waiting or queue:
            if queue and (not waiting or queue[0][0] <= waiting[0][0]):
                depth, place, before, arrow = queue.popleft()
            else:
                depth, state, count, arrow = waiting.popleft()
                place, before = (state, count), None
            if place in came:
                continue
            came[place] = before, arrow
            if ends(place):
                return self._told(came, place)
            followed += 1
            if followed % _ASKED == 0:
                self.reached.budget.ask(0)
            for each in self.ahead.of(place[0]):
                counted = step(place, each)
                after = (int(self.target[each]), counted or 0)
                if counted is not None and after not in came:
                    queue.append((depth + 1, after, place, each))
        return None

    def _told(self, came: Mapping[Place, tuple[Place | None, int]], place: Place) -> Way:
        arrows: list[int] = []
        here: Place | None = place
        while here is not None:
            before, arrow = came[here]
            if arrow >= 0:
                arrows.append(arrow)
            here = before
        begin = int(self.source[arrows[-1]]) if arrows else place[0]
        scene, at = self._place(begin)
        to_there = walk_to(self.reached, scene, at)
        ways = [self._way(arrow) for arrow in reversed(arrows)]
        steps = (*to_there.steps, *((way.scene, way.step) for way in ways))
        return Way(to_there.circumstance, steps, self._place(place[0])[0])

    def _place(self, state: int) -> tuple[str, int]:
        """The scene of a state, and its place in the layer there."""
        scene = next(each for each in reversed(self._loop.scenes) if self._loop.first[each] <= state)
        return scene, state - self._loop.first[scene]

    def _way(self, arrow: int) -> GraphWay:
        """The way that an arrow goes along."""
        for arrows in self._loop.inner:
            if arrow < len(arrows.targets):
                return arrows.way
            arrow -= len(arrows.targets)
        raise LookupError(arrow)
