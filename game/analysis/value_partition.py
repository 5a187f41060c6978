"""Where a value's range has to be cut so that the story can tell the parts apart, and nowhere else.

Two values of a stat are alike in a scene when every condition that may still be asked gives the same answer
for both, whatever is chosen. So a condition `confidence >= 40` cuts confidence at 40; a choice that adds 5
and leads there asks for a cut at 35; a value that nobody reads again is not cut at all. Exploring one value
of each part is exploring all of them. This is the coarsest partition found by going backwards from the
conditions (Paige and Tarjan, 1987, for one value at a time), and holds live-variable analysis within it.

The cuts of a slot are the bits of an int: bit n stands for a cut below the slot's lowest value plus n.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field

from game.analysis.ranges import limits
from game.analysis.vectorised import distinct, value_of
from game.expressions import Arithmetic, Logic, Name, Not, Number, Visited, Visits, bounds, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.analysis.ranges import Ranges
    from game.analysis.story_graph import Graph, Way
    from game.expressions import Effect, Node, Range

Cuts = dict[int, int]
# A range this wide is not looked at value by value: every value is its own part.
_WIDEST: Final = 1 << 16
# Laps of a loop after which cuts that still move are no longer followed one by one.
_PATIENCE: Final = 5_000


def cuts_of(
    graph: Graph,
    ranges: Mapping[str, Ranges],
    also: Mapping[str, Cuts] | None = None,
    ask: Callable[[], None] = lambda: None,
) -> Mapping[str, Cuts]:
    """The cuts of each scene that may be reached; `also` names some that are wanted besides.

    `ask` is called often, and may raise to end it.
    """
    cutter = Cutter(graph, ranges)
    found: dict[str, Cuts] = {}
    for group in reversed(graph.groups):
        todo, seen = [scene for scene in group if scene in ranges], 0
        while todo:
            ask()
            scene, seen = todo.pop(), seen + 1
            grown = cutter.at(scene, found, (also or {}).get(scene, {}))
            if seen > _PATIENCE * len(group):
                grown = cutter.everywhere(scene, grown, found.get(scene, {}))
            if grown == found.get(scene):
                continue
            found[scene] = grown
            todo += [way.scene for way in graph.into[scene] if way.scene in group and way.scene in ranges]
    return found


def slots_of(tree: Node) -> frozenset[int]:
    """The slots whose values a tree reads."""
    if isinstance(tree, Name | Visited | Visits):
        return frozenset({tree.slot})
    return frozenset[int]().union(*map(slots_of, parts_of(tree)))


@define
class Cutter:
    """Works out where the ranges of one story's values have to be cut."""

    graph: Graph
    ranges: Mapping[str, Ranges]
    domains: Sequence[Range] = field(init=False)

    @domains.default
    def _limits(self) -> Sequence[Range]:
        return tuple(map(limits, self.graph.scenario.slots))

    def at(self, scene: str, after: Mapping[str, Cuts], also: Mapping[int, int]) -> Cuts:
        """The cuts of one scene, from those of the scenes it leads to (`after`) and some wanted besides."""
        cuts = dict(also)
        for way in self.graph.out[scene]:
            if way.goto in after:
                _join(cuts, self.before(way, after[way.goto]))
            if way.condition is not None:
                _join(cuts, self.asked(way.condition))
            if not isinstance(way.weight, Number):
                _join(cuts, self.told_apart(way.weight))
        here = self.ranges[scene]
        inside = {slot: bits & self._span(slot, here[slot]) for slot, bits in cuts.items()}
        return {slot: bits for slot, bits in inside.items() if bits}

    def everywhere(self, scene: str, grown: Cuts, before: Cuts) -> Cuts:
        """What still grows is cut at each value: a lap of a loop may move a cut by one, a million times."""
        here = self.ranges[scene]
        return {
            slot: bits if bits == before.get(slot) else self._span(slot, here[slot])
            for slot, bits in grown.items()
        }

    def before(self, way: Way, after: Cuts) -> Cuts:
        """The cuts needed before a way is taken, so that those needed after it can be told."""
        return self.through(way.effects, after)

    def through(self, effects: Sequence[Effect], after: Cuts) -> Cuts:
        """The cuts needed before these effects, so that those needed after them can be told."""
        cuts = dict(after)
        for effect in reversed(effects):
            wanted = cuts.pop(effect.slot, 0)
            if wanted:
                _join(cuts, self._through(effect, wanted))
        return cuts

    def asked(self, tree: Node) -> Cuts:
        """The cuts of each slot that decide whether a condition holds."""
        if isinstance(tree, Not):
            return self.asked(tree.part)
        if isinstance(tree, Logic):
            cuts = self.asked(tree.left)
            _join(cuts, self.asked(tree.right))
            return cuts
        return self.told_apart(tree)

    def told_apart(self, tree: Node) -> Cuts:
        """The cuts between which a tree keeps its value, by slot.

        What rests on several keeps its value where each of its parts does.
        """
        slots = slots_of(tree)
        if len(slots) != 1:
            return reduce(joined, map(self.told_apart, parts_of(tree)), {})
        (slot,) = slots
        values = self._values(slot)
        if values is None:
            return {slot: self.all_of(slot)}
        return {slot: _changes(np.broadcast_to(value_of(tree, {slot: values}), values.shape))}

    def all_of(self, slot: int) -> int:
        """Every cut a slot can have, as bits: each value is then a part of its own."""
        return self._span(slot, self.domains[slot])

    def _span(self, slot: int, within: Range) -> int:
        """All cuts that part a range."""
        low, high = within[0] - self.domains[slot][0], within[1] - self.domains[slot][0]
        return (1 << (high + 1)) - (1 << (low + 1))

    def _values(self, slot: int) -> Any:  # noqa: ANN401 - a column, or nothing
        low, high = self.domains[slot]
        return np.arange(low, high + 1) if high - low < _WIDEST else None

    def _through(self, effect: Effect, wanted: int) -> Cuts:
        """The cuts needed before an effect so that it lands in the right part of its slot."""
        tree = effect.tree
        match tree:
            case Arithmetic(sign="+" | "-" as sign, left=Name(slot=own), right=Number(by)) if (
                own == effect.slot
            ):
                step = by if sign == "+" else -by
                moved = wanted >> step if step >= 0 else wanted << -step
                return {own: moved & self.all_of(own)}
            case Arithmetic(sign="+" | "-" as sign, left=left, right=right) if self._parts(left, right):
                return self._sum(effect, wanted, sign, left, right)
        slots = slots_of(tree)
        if not slots:
            return {}
        if len(slots) == 1:
            (slot,) = slots
            values = self._values(slot)
            if values is not None:
                landed = self._part(effect, wanted, value_of(tree, {slot: values}), values)
                return {slot: _changes(landed)}
        return self.told_apart(tree)

    def _parts(self, left: Node, right: Node) -> bool:
        """Whether a sum is of one value and something that rests on others."""
        one, others = slots_of(left), slots_of(right)
        return (
            len(one) == 1 and bool(others) and not one & others and self._values(next(iter(one))) is not None
        )

    def _sum(self, effect: Effect, wanted: int, sign: str, left: Node, right: Node) -> Cuts:
        """`a + b`: b has to be known, and a to be cut for each value of b."""
        (slot,) = slots_of(left)
        values = self._values(slot)
        base = value_of(left, {slot: values})
        cuts = self.told_apart(right)
        bits = 0
        for worth in self._worths(right):
            bits |= _changes(
                self._part(effect, wanted, base + worth if sign == "+" else base - worth, values)
            )
        _join(cuts, {slot: bits})
        return cuts

    def _worths(self, tree: Node) -> Sequence[int]:
        """Everything a tree can come to."""
        slots = sorted(slots_of(tree))
        columns = [self._values(slot) for slot in slots]
        size = 1
        for column in columns:
            size *= _WIDEST if column is None else len(column)
        if size >= _WIDEST:
            low, high = bounds(tree, self.domains)
            return range(low, high + 1)
        grid = np.meshgrid(*columns, indexing="ij")
        found = distinct(value_of(tree, dict(zip(slots, grid, strict=True))))
        return [int(each) for each in found]

    def _part(self, effect: Effect, wanted: int, worth: Any, values: Any) -> Any:  # noqa: ANN401 - columns
        """Which part of its slot an effect lands in."""
        low = self.domains[effect.slot][0]
        landed = np.clip(np.broadcast_to(worth, values.shape), effect.lowest, effect.highest)
        return np.searchsorted(positions(wanted, low), landed, side="right")


def joined(one: Cuts, other: Cuts) -> Cuts:
    """The cuts of both."""
    return {slot: one.get(slot, 0) | other.get(slot, 0) for slot in one.keys() | other.keys()}


def _join(cuts: Cuts, more: Mapping[int, int]) -> None:
    for slot, bits in more.items():
        if bits:
            cuts[slot] = cuts.get(slot, 0) | bits


def _changes(column: Any) -> int:  # noqa: ANN401 - a column
    """A bit for each place at which a column's value differs from the one before."""
    marks = np.concatenate(([False], column[1:] != column[:-1]))
    return int.from_bytes(np.packbits(marks, bitorder="little").tobytes(), "little")


def positions(bits: int, lowest: int) -> Any:  # noqa: ANN401 - a column
    """The values just above each cut, rising."""
    packed = np.frombuffer(bits.to_bytes((bits.bit_length() + 7) // 8, "little"), np.uint8)
    return lowest + np.flatnonzero(np.unpackbits(packed, bitorder="little"))
