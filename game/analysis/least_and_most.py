"""The least and the most a value comes to in each state explored, where its values are not told apart.

All values that one state stands for go the same ways, so what an effect makes of the least of them is the
least that comes by this way: one pass forward along the arrows answers most questions about all scenes.
Both are attained by some play, but for values that an effect makes out of others: those only lie between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.ranges import limits
from game.analysis.story_graph import first_state
from game.analysis.value_partition import slots_of
from game.expressions import Arithmetic, Name, Number, bounds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from game.analysis.budget import Budget
    from game.analysis.layer import Arrows, Layer
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Way
    from game.analysis.vectorised import Column
    from game.expressions import Effect

_ROUNDS: Final = 400  # of a loop, after which a value is taken to lie anywhere in its range
_PAIR_BYTES: Final = 8  # of one value in one state

Pair = tuple[Any, Any]  # two columns: the least and the most


@frozen(eq=False)
class Extent:
    """The least and the most of some slots in each state of a scene; `attained` are those some play has."""

    layer: Layer
    between: Mapping[int, Pair]
    attained: frozenset[int]


def extents(
    reached: Reached, slots: Collection[int], scenes: Collection[str], budget: Budget
) -> Iterator[tuple[str, Extent]]:
    """For each of these scenes that is reached, what these slots come to there. Raises OverBudgetError."""
    yield from _Pass(reached, tuple(sorted(slots)), budget).over(scenes)


def after(effect: Effect, least: Any, most: Any) -> Pair | None:  # noqa: ANN401 - columns
    """What an effect makes of the extremes of its own slot, before limits; None if it asks for others."""
    match effect.tree:
        case Arithmetic(sign="+" | "-" as sign, left=Name(slot=own), right=Number(by)) if own == effect.slot:
            step = by if sign == "+" else -by
            return least + step, most + step
        case tree if not slots_of(tree):
            worth = bounds(tree)[0]
            return np.full_like(least, worth), np.full_like(most, worth)
    return None


@define(eq=False)
class _Pass:
    reached: Reached
    slots: tuple[int, ...]
    budget: Budget
    found: dict[str, dict[int, Pair]] = field(factory=dict)
    guessed: frozenset[int] = field(init=False)  # slots some effect makes out of others

    @guessed.default
    def _mixed(self) -> frozenset[int]:
        some = np.zeros(1, np.int64)
        return frozenset(
            effect.slot
            for scene in self.reached.layers
            for way in self.reached.graph.out[scene]
            for effect in way.effects
            if after(effect, some, some) is None
        )

    def over(self, scenes: Collection[str]) -> Iterator[tuple[str, Extent]]:
        for start in self.reached.starts:
            first = first_state(self.reached.graph.scenario, start)
            at = self.reached.layers[first.scene].find(first.values)
            for slot, (least, most) in self._at(first.scene).items():
                least[at] = min(least[at], first.values[slot])
                most[at] = max(most[at], first.values[slot])
        wanted = set(scenes)
        for group in self.reached.graph.groups:
            here = [scene for scene in group if scene in self.reached.layers]
            if self.reached.graph.turns(group):
                self._go_round(here)
            for scene in here:
                if scene in wanted:
                    yield scene, self._extent(scene)
                for each in self.reached.arrows.get(scene, ()):
                    if each.way.goto not in group:
                        self._carry(each)
                self.budget.ask(0)
            for scene in here:
                self.found.pop(scene, None)

    def _at(self, scene: str) -> dict[int, Pair]:
        if scene not in self.found:
            count = len(self.reached.layers[scene])
            self.budget.fit(count, _PAIR_BYTES * len(self.slots))
            domains = self.reached.graph.scenario.slots
            self.found[scene] = {
                slot: (
                    np.full(count, limits(domains[slot])[1], np.int32),
                    np.full(count, limits(domains[slot])[0], np.int32),
                )
                for slot in self.slots
            }
        return self.found[scene]

    def _extent(self, scene: str) -> Extent:
        layer = self.reached.layers[scene]
        whole = {slot for slot, each in layer.layout.fields.items() if each.whole}
        between = {
            slot: (layer.columns[slot],) * 2 if slot in whole else pair
            for slot, pair in self._at(scene).items()
        }
        return Extent(layer, between, frozenset(self.slots) - (self.guessed - whole))

    def _carry(self, each: Arrows) -> bool:
        """Take the values along a way; whether that moved any."""
        here, there = self._at(each.way.scene), self._at(each.way.goto)
        moved = False
        for slot in self.slots:
            least, most = here[slot]
            if each.sources is not None:
                least, most = least[each.sources], most[each.sources]
            least, most = self._changed(each.way, slot, least, most)
            lowest, highest = there[slot]
            if (least < lowest[each.targets]).any():
                np.minimum.at(lowest, each.targets, least)
                moved = True
            if (most > highest[each.targets]).any():
                np.maximum.at(highest, each.targets, most)
                moved = True
        return moved

    def _changed(self, way: Way, slot: int, least: Column, most: Column) -> Pair:
        scenario = self.reached.graph.scenario
        for effect in way.effects:
            if effect.slot == slot:
                worth = after(effect, least, most)
                if worth is None:
                    low, high = bounds(effect.tree, tuple(map(limits, scenario.slots)))
                    worth = (
                        np.full_like(least, max(low, effect.lowest)),
                        np.full_like(most, min(high, effect.highest)),
                    )
                least, most = (np.clip(each, effect.lowest, effect.highest) for each in worth)
        return least, most

    def _go_round(self, group: list[str]) -> None:
        """Within a loop, until nothing moves; for too long, and a value may be anything in its range."""
        moving = set(group)
        for _ in range(_ROUNDS):
            if not moving:
                return
            moving = {
                each.way.goto
                for scene in group
                if scene in moving
                for each in self.reached.arrows.get(scene, ())
                if each.way.goto in group and self._carry(each)
            }
            self.budget.ask(0)
        for scene in group:
            for slot, (least, most) in self._at(scene).items():
                least[:], most[:] = self.reached.ranges[scene][slot]
        self.guessed |= frozenset(self.slots)
