"""The ways of a scene compiled for one state at a time: where a search is narrow, columns of one are slow."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import frozen

from game.analysis.scalar_view import scalar_view
from game.analysis.value_partition import slots_of
from game.analysis.vectorised import test_of
from game.expressions import condition

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from game.analysis.bit_packing import Field, Layout
    from game.analysis.successors import Successors
    from game.analysis.transition import Transition
    from game.expressions import Node

    Test = Callable[[int], bool]
    Step = Callable[[int], int]


@frozen(eq=False)
class ScalarWays:
    """The ways that lead from one scene to those in a loop, as closures from key to key.

    Of each way: when it is open, where it leads, and how; None where it leads out of the loop. `in_order` is
    whether only the first that is open is taken.
    """

    ways: tuple[tuple[Test | None, str, Step | None], ...]
    in_order: bool

    def of(self, key: int) -> list[tuple[str, int]]:
        """The scene and key of each state to which a state leads inside the loop."""
        found = []
        for opens, goto, step in self.ways:
            if opens is None or opens(key):
                if step is not None:
                    found.append((goto, step(key)))
                if self.in_order:
                    break
        return found


def scalar_ways(successors: Successors, scene: str, within: Collection[str]) -> ScalarWays:
    """The ways of a scene that stay within these scenes."""
    graph, layout = successors.graph, successors.layouts[scene]
    inside = {each for each in within if each in successors.layouts}
    return ScalarWays(
        tuple(
            (
                None if way.condition is None else _test(way.condition, layout),
                way.goto,
                _step(successors.along(way)) if way.goto in inside else None,
            )
            for way in graph.out[scene]
        ),
        graph.kinds[scene] == "next",
    )


def _test(tree: Node, layout: Layout) -> Test:
    """A condition asked of a key: looked up in a table where it rests on one value."""
    asked = [layout.fields[slot] for slot in sorted(slots_of(tree)) if slot in layout.fields]
    if len(asked) == 1:
        (one,) = asked
        table = test_of(tree, layout.others | {one.slot: one.firsts}, len(one.firsts)).tobytes()
        shift, mask = one.shift, one.mask
        return lambda key: table[(key >> shift) & mask] != 0
    holds, values = condition("", tree).test, _values(layout, asked)
    return lambda key: holds(values(key))


def _step(way: Transition) -> Step:
    """A way taken from a key."""
    if way.worked_out:
        return _mixed(way)
    if not way.moved and len(way.looked_up) == 1:
        ((shift, mask, table),) = way.looked_up
        fixed, parts = way.fixed, scalar_view(table)
        return lambda key: fixed | parts[(key >> shift) & mask]
    return _simple(way)


def _simple(way: Transition) -> Step:
    fixed, moved = way.fixed, way.moved
    tables = [(shift, mask, scalar_view(table)) for shift, mask, table in way.looked_up]

    def step(key: int) -> int:
        found = fixed
        for mask, up in moved:
            found |= (key & mask) << up if up >= 0 else (key & mask) >> -up
        for shift, mask, table in tables:
            found |= table[(key >> shift) & mask]
        return found

    return step


def _mixed(way: Transition) -> Step:
    """A way of which some effect rests on several values: these are unpacked, changed and packed again."""
    read = set().union(*({each.slot, *slots_of(each.tree)} for each in way.way.effects))
    read |= {each.slot for each in way.worked_out}
    values = _values(way.here, [each for slot, each in way.here.fields.items() if slot in read])
    simple, effects = _simple(way), [each.apply for each in way.way.effects]
    parts = [(each.slot, each.shift, _part(each)) for each in way.worked_out]

    def step(key: int) -> int:
        after = values(key)
        for apply in effects:
            apply(after)
        found = simple(key)
        for slot, shift, part in parts:
            found |= part(after[slot]) << shift
        return found

    return step


def _part(each: Field) -> Step:
    """The number of the part a value lies in, as `Field.part_of` says it."""
    last = len(each.firsts) - 1
    if each.whole:
        low = int(each.firsts[0])
        return lambda value: min(max(value - low, 0), last)
    firsts = scalar_view(each.firsts)
    return lambda value: min(max(bisect_right(firsts, value) - 1, 0), last)


def _values(layout: Layout, read: Sequence[Field]) -> Callable[[int], list[int]]:
    """What unpacks the values of these fields; those of no field are all alike."""
    count = 1 + max([*layout.fields, *layout.others], default=0)
    blank = [layout.others.get(slot, 0) for slot in range(count)]
    tables = [(each.slot, each.shift, each.mask, scalar_view(each.firsts)) for each in read]

    def values(key: int) -> list[int]:
        found = blank.copy()
        for slot, shift, mask, firsts in tables:
            found[slot] = firsts[(key >> shift) & mask]
        return found

    return values
