"""An outline of a story: its graph when only a few values are looked at, and what asks for others may be so.

Every play of the story is a play of its outline, and there are more of them. So what no play of the outline
does no play does, and an outline has few states (abstract interpretation; Cousot and Cousot, 1977).
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from attrs import evolve

from game.analysis.value_partition import slots_of
from game.expressions import Logic, Not, Truth, bounds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from game.analysis.ranges import Ranges
    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node

_YES, _NO = Truth(value=True), Truth(value=False)


def outline(graph: Graph, ranges: Mapping[str, Ranges], slots: Iterable[int]) -> Graph:
    """The outline by these values and all that they are made from; `ranges` are those of the story."""
    kept = made_from(graph, slots)
    out = {
        scene: tuple(_outlined(ways, kept, ranges[scene])) if scene in ranges else ()
        for scene, ways in graph.out.items()
    }
    into: dict[str, list[Way]] = {scene: [] for scene in out}
    for ways in out.values():
        for way in ways:
            into[way.goto].append(way)
    # Each exit says for itself when it is taken: it is open as a choice is.
    kinds = {scene: "choices" if kind == "next" else kind for scene, kind in graph.kinds.items()}
    return evolve(graph, kinds=kinds, out=out, into={scene: tuple(ways) for scene, ways in into.items()})


def made_from(graph: Graph, slots: Iterable[int]) -> frozenset[int]:
    """These values, and those that effects on them are worked out from."""
    read: dict[int, set[int]] = {}
    for effect in (effect for ways in graph.out.values() for way in ways for effect in way.effects):
        read.setdefault(effect.slot, set()).update(slots_of(effect.tree))
    found, waiting = set(slots), [*slots]
    while waiting:
        fresh = read.get(waiting.pop(), set()) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def _outlined(ways: Sequence[Way], kept: Collection[int], ranges: Ranges) -> Iterator[Way]:
    before: list[Node] = []  # what the exits before this one ask for
    for way in ways:
        effects = tuple(effect for effect in way.effects if effect.slot in kept)
        asked = [] if way.condition is None else [may(way.condition, kept, ranges)]
        if way.step == "next":
            asked += [may(Not(each), kept, ranges) for each in before]
            before += [] if way.condition is None else [way.condition]
        asked = [each for each in asked if each != _YES]
        if _NO not in asked:
            tree = reduce(lambda one, other: Logic("and", one, other), asked) if asked else None
            yield evolve(way, step=f"{way.step} {way.number}", condition=tree, effects=effects)


def may(tree: Node, kept: Collection[int], ranges: Ranges) -> Node:
    """What holds wherever a condition does, and asks for these values only."""
    return _nearest(tree, kept, ranges, otherwise=True)


def _nearest(tree: Node, kept: Collection[int], ranges: Ranges, *, otherwise: bool) -> Node:
    """A condition of these values that holds wherever another does, or if not `otherwise` only there."""
    least, most = bounds(tree, ranges)
    if least == most:
        return Truth(value=bool(least))
    if slots_of(tree) <= set(kept):
        return tree
    match tree:
        case Not(part):
            inner = _nearest(part, kept, ranges, otherwise=not otherwise)
            return Truth(value=not inner.value) if isinstance(inner, Truth) else Not(inner)
        case Logic(word, left, right):
            one = _nearest(left, kept, ranges, otherwise=otherwise)
            other = _nearest(right, kept, ranges, otherwise=otherwise)
            return _joined(word, one, other)
        case _:
            return Truth(value=otherwise)


def _joined(word: str, one: Node, other: Node) -> Node:
    """Both or either of two, without what is settled."""
    settles, leaves = (_NO, _YES) if word == "and" else (_YES, _NO)
    if settles in (one, other):
        return settles
    if leaves in (one, other):
        return one if other == leaves else other
    return Logic(word, one, other)
