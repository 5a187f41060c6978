"""How far down everything stands, its order being settled: so that arrows are as level as they can be."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.graph.hierarchy import BOX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.graph.hierarchy import Hierarchy, Node

_ROUNDS: Final = 80
_STRAIGHT: Final = 4.0  # how much more it counts that a passing arrow goes on level
_STAYS: Final = 0.1  # how much it counts that a node without arrows stays


def place(made: Hierarchy) -> None:
    """Fill in `y`: each node as near as can be to where its arrows would be level, none above the margin."""
    for layer in made.layers:
        for node, offset in zip(layer, _offsets(made, layer), strict=True):
            made.y[node] = offset
    for turn in range(_ROUNDS):
        for layer in made.layers if turn % 2 == 0 else made.layers[::-1]:
            _level(made, layer)
    least = min(made.y.values())
    for node in made.y:
        made.y[node] += made.spacing.margin - least


def _offsets(made: Hierarchy, layer: Sequence[Node]) -> list[float]:
    """The tops of a layer's nodes if they stood as close together as they may."""
    offsets = [0.0]
    for one, other in pairwise(layer):
        offsets.append(offsets[-1] + made.height(one) + made.gap(one, other))
    return offsets[: len(layer)]


def _level(made: Hierarchy, layer: Sequence[Node]) -> None:
    """Least squares in a given order: pool adjacent violators (Ayer and others, 1955)."""
    offsets = _offsets(made, layer)
    pools: list[tuple[float, float, int]] = []  # sum of weighted wishes, weight, how many
    for node, offset in zip(layer, offsets, strict=True):
        wish, weight = _wish(made, node)
        pools.append(((wish - offset) * weight, weight, 1))
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            (a, b, c), (d, e, f) = pools.pop(), pools.pop()
            pools.append((a + d, b + e, c + f))
    at = 0
    for total, weight, many in pools:
        for number in range(at, at + many):
            made.y[layer[number]] = total / weight + offsets[number]
        at += many


def _wish(made: Hierarchy, node: Node) -> tuple[float, float]:
    """Where a node would have its arrows level, and how much that counts."""
    near = (*made.links.get(node, ()), *made.back.get(node, ()))
    if not near:
        return made.y[node], _STAYS
    passes = node[1] != BOX
    wishes = [
        (made.y[each] + there - here, _STRAIGHT if passes and each[1] != BOX else 1.0)
        for each, here, there in near
    ]
    weight = sum(part for _, part in wishes)
    return sum(wish * part for wish, part in wishes) / weight, weight
