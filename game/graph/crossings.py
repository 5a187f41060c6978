"""Which node of a layer stands above which, so that few arrows cross."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.graph.hierarchy import Hierarchy, Node


def order(made: Hierarchy) -> int:
    """Order each layer; how many arrows cross in the best order found."""
    best, fewest = [list(layer) for layer in made.layers], _crossings(made)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        layers = made.layers if down else made.layers[::-1]
        for layer in layers[1:]:
            place = _places(made)
            key = {node: _centre(made, node, place, down=down) for node in layer}
            old = {node: number for number, node in enumerate(layer)}
            layer.sort(key=lambda node: (key[node] if key[node] is not None else old[node], old[node]))
        _swap(made)
        now = _crossings(made)
        if now < fewest:
            best, fewest = [list(layer) for layer in made.layers], now
    made.layers = best
    return fewest


def _places(made: Hierarchy) -> dict[Node, float]:
    return {node: float(number) for layer in made.layers for number, node in enumerate(layer)}


def _centre(made: Hierarchy, node: Node, place: Mapping[Node, float], *, down: bool) -> float:
    """The middle of a node's neighbours; the row an arrow leaves by counts as a part of a place."""
    near = made.back.get(node, ()) if down else made.links.get(node, ())
    found = [place[each] + _share(made, each, there) for each, _, there in near]
    return sum(found) / len(found) if found else place[node]


def _share(made: Hierarchy, node: Node, at: float) -> float:
    return at / max(1.0, made.height(node)) - 0.5


def _swap(made: Hierarchy) -> None:
    """Swap neighbours wherever fewer arrows cross afterwards."""
    for layer in made.layers:
        better = True
        rounds = 0
        while better and rounds < len(layer):
            better, rounds = False, rounds + 1
            place = _places(made)
            for at in range(len(layer) - 1):
                one, other = layer[at], layer[at + 1]
                if _between(made, one, other, place) > _between(made, other, one, place):
                    layer[at], layer[at + 1] = other, one
                    better = True


def _between(made: Hierarchy, upper: Node, lower: Node, place: Mapping[Node, float]) -> int:
    """How many arrows of two neighbours cross when one stands above the other."""
    count = 0
    for near in (made.links, made.back):
        above = [place[each] + _share(made, each, there) for each, _, there in near.get(upper, ())]
        below = [place[each] + _share(made, each, there) for each, _, there in near.get(lower, ())]
        count += sum(a > b for a in above for b in below)
    return count


def _crossings(made: Hierarchy) -> int:
    place = _places(made)
    total = 0
    for layer in made.layers:
        lines = sorted(
            (place[node] + _share(made, node, leaves), place[there] + _share(made, there, enters))
            for node in layer
            for there, leaves, enters in made.links.get(node, ())
        )
        total += sum(
            one[1] > other[1] and one[0] < other[0]
            for at, one in enumerate(lines)
            for other in lines[at + 1 :]
        )
    return total


_SWEEPS: Final = 30
