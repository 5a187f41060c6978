"""Which card stands above which, so that few arrows cross."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.authoring.map.layout import Node, Work


def order(work: Work) -> int:
    """Order each layer; how many arrows cross in the best order found."""
    best, fewest = [list(layer) for layer in work.layers], _crossings(work)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        layers = work.layers if down else work.layers[::-1]
        for layer in layers[1:]:
            place = _places(work)
            key = {node: _centre(work, node, place, down=down) for node in layer}
            old = {node: number for number, node in enumerate(layer)}
            layer.sort(key=lambda node: (key[node] if key[node] is not None else old[node], old[node]))
        _swap(work)
        now = _crossings(work)
        if now < fewest:
            best, fewest = [list(layer) for layer in work.layers], now
    work.layers = best
    return fewest


def _places(work: Work) -> dict[Node, float]:
    return {node: float(number) for layer in work.layers for number, node in enumerate(layer)}


def _centre(work: Work, node: Node, place: Mapping[Node, float], *, down: bool) -> float:
    """The middle of a node's neighbours; the row an arrow leaves by counts as a part of a place."""
    near = work.back.get(node, ()) if down else work.links.get(node, ())
    found = [place[each] + _share(work, each, there) for each, _, there in near]
    return sum(found) / len(found) if found else place[node]


def _share(work: Work, node: Node, at: float) -> float:
    return at / max(1.0, work.height(node)) - 0.5


def _swap(work: Work) -> None:
    """Swap neighbours wherever fewer arrows cross afterwards."""
    for layer in work.layers:
        better = True
        rounds = 0
        while better and rounds < len(layer):
            better, rounds = False, rounds + 1
            place = _places(work)
            for at in range(len(layer) - 1):
                one, other = layer[at], layer[at + 1]
                if _between(work, one, other, place) > _between(work, other, one, place):
                    layer[at], layer[at + 1] = other, one
                    better = True


def _between(work: Work, upper: Node, lower: Node, place: Mapping[Node, float]) -> int:
    """How many arrows of two neighbours cross when one stands above the other."""
    count = 0
    for near in (work.links, work.back):
        above = [place[each] + _share(work, each, there) for each, _, there in near.get(upper, ())]
        below = [place[each] + _share(work, each, there) for each, _, there in near.get(lower, ())]
        count += sum(a > b for a in above for b in below)
    return count


def _crossings(work: Work) -> int:
    place = _places(work)
    total = 0
    for layer in work.layers:
        lines = sorted(
            (place[node] + _share(work, node, leaves), place[there] + _share(work, there, enters))
            for node in layer
            for there, leaves, enters in work.links.get(node, ())
        )
        total += sum(
            one[1] > other[1] and one[0] < other[0]
            for at, one in enumerate(lines)
            for other in lines[at + 1 :]
        )
    return total


_SWEEPS: Final = 30
