"""Every state of scenes that lead back to one another: all at once where many arrive, one by one where few.

A counter that rises lap by lap has one new state a round; a round of columns costs as much for one state as
for a thousand.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import define, field

from game.analysis.batch import Batch
from game.analysis.budget import BYTES, OBJECT_BYTES
from game.analysis.known_states import JOINED, KnownStates
from game.analysis.merge_states import merged
from game.analysis.scalar_transition import ScalarWays, scalar_ways

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.layer import Layer
    from game.analysis.successors import Successors

# States that arrive in one round: with fewer they are taken one by one, until more than that wait.
_FEW: Final = 48
_MANY: Final = 192
_ENOUGH: Final = 1 << 20  # states that wait at a scene and are sorted in before more arrive
_ASKED: Final = 4096  # states taken one by one between two looks at the budget


@define(eq=False)
class LoopSearch:
    """The search of one loop. `known` holds what was found, also where the budget ended it."""

    successors: Successors
    group: Sequence[str]
    budget: Budget
    known: dict[str, KnownStates] = field(factory=dict)
    _scalar: dict[str, ScalarWays] = field(factory=dict, init=False)
    _waiting: dict[str, list[Batch]] = field(factory=dict, init=False)  # what arrives, perhaps known
    _fresh: dict[str, list[Layer]] = field(factory=dict, init=False)  # what is known and not yet sent on

    def run(self, arriving: Mapping[str, Sequence[Batch]]) -> None:
        """Find all states reached from those that arrive from outside, by scene. Raises OverBudgetError."""
        self._waiting = {scene: list(batches) for scene, batches in arriving.items()}
        while self._waiting or self._fresh:
            if not self._fresh and sum(map(_count, self._waiting.values())) < _FEW:
                self._waiting = self._one_by_one(self._waiting)
                continue
            for scene in self.group:
                self._take_in(scene)
                for layer in self._fresh.pop(scene, ()):
                    self._send_on(layer, scene)

    def layers(self) -> Mapping[str, Layer]:
        """The states found, by scene."""
        return {scene: self.known[scene].layer() for scene in self.group if scene in self.known}

    def _at(self, scene: str) -> KnownStates:
        if scene not in self.known:
            self.known[scene] = KnownStates(self.successors.layouts[scene])
        return self.known[scene]

    def _take_in(self, scene: str) -> None:
        """Sort in what waits at a scene; what is new there is to be sent on."""
        batches = self._waiting.pop(scene, None)
        if batches is None:
            return
        layout = self.successors.layouts[scene]
        self.budget.ask(_count(batches), OBJECT_BYTES if layout.dtype.hasobject else BYTES)
        self.budget.fit(len(self.known.get(scene, ())), JOINED)
        keys, depth, _ = merged(batches, layout)
        known = self._at(scene)
        before = len(known)
        fresh = known.take(keys, depth)
        self.budget.spend(len(known) - before)
        if len(fresh):
            self._fresh.setdefault(scene, []).append(fresh)

    def _send_on(self, layer: Layer, scene: str) -> None:
        """Let states go on inside the loop, in portions: many ways lead to few new states."""
        for batches in self.successors.of(layer, scene, self.group):
            self.budget.ask(0)
            for batch in batches:
                if batch.way is not None:
                    self._waiting.setdefault(batch.way.goto, []).append(batch)
            for goto in {batch.way.goto for batch in batches if batch.way is not None}:
                if _count(self._waiting[goto]) > _ENOUGH:
                    self._take_in(goto)

    def _one_by_one(self, waiting: Mapping[str, Sequence[Batch]]) -> dict[str, list[Batch]]:
        """Take states one at a time until none waits or too many do; these are handed back."""
        queue = deque(
            (scene, key, steps)
            for scene, batches in waiting.items()
            for batch in batches
            for key, steps in zip(batch.keys.tolist(), batch.depth.tolist(), strict=True)
        )
        while queue and len(queue) < _MANY:
            before = sum(map(len, self.known.values()))
            self._some(queue)
            self.budget.ask(_ASKED, OBJECT_BYTES)
            self.budget.spend(sum(map(len, self.known.values())) - before)
        return self._batched(queue)

    def _some(self, queue: deque[tuple[str, int, int]]) -> None:
        for _ in range(_ASKED):
            if not queue or len(queue) >= _MANY:
                return
            scene, key, steps = queue.popleft()
            if self._at(scene).meet(key, steps):
                queue.extend((goto, after, steps + 1) for goto, after in self._ways(scene).of(key))

    def _ways(self, scene: str) -> ScalarWays:
        found = self._scalar.get(scene)
        if found is None:
            found = self._scalar[scene] = scalar_ways(self.successors, scene, self.group)
        return found

    def _batched(self, queue: deque[tuple[str, int, int]]) -> dict[str, list[Batch]]:
        found: dict[str, list[Batch]] = {}
        for scene in dict.fromkeys(scene for scene, _, _ in queue):
            here = [(key, steps) for each, key, steps in queue if each == scene]
            keys = np.array([key for key, _ in here], self.successors.layouts[scene].dtype)
            found[scene] = [Batch(keys, np.array([steps for _, steps in here], np.int32))]
        return found


def _count(batches: Sequence[Batch]) -> int:
    return sum(len(batch.keys) for batch in batches)
