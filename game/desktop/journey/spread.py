"""A whole story on a surface: every scene that arrows lead to, laid out in layers."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.story import onward

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.story import Scenario

_SWEEPS: Final = 8


Point = tuple[float, float]


@frozen(eq=False)
class Spread:
    """Where every scene lies, from 0 to 1 across and down, and what each arrow bends through on its way."""

    places: Mapping[str, Point]
    routes: Mapping[tuple[str, str], tuple[Point, ...]]


@lru_cache(maxsize=8)
def spread(story: Scenario) -> Spread:
    """Every scene that arrows lead to: across by its steps from the beginning, down by its neighbours.

    Layers with stand-ins for long arrows, swept to and fro by the mean of the neighbours (Sugiyama, Tagawa and
    Toda, 1981), so that arrows go round scenes and not through them.
    """
    layers = _layers(story)
    depth = {scene: n for n, layer in enumerate(layers) for scene in layer}
    after: dict[str, list[str]] = {scene: [] for scene in depth}
    through: dict[tuple[str, str], list[str]] = {}
    for scene in depth:
        for goto in dict.fromkeys(onward(story.scenes[scene].then)):
            through[scene, goto] = _stand_ins(layers, after, scene, goto, depth)
    order = _swept(layers, after)
    last, deepest = max(1, len(layers) - 1), max(4, *(len(layer) for layer in layers))
    at: dict[str, Point] = {}
    for n, layer in enumerate(layers):
        between = 1 / max(deepest - 1, 1)
        for m, each in enumerate(sorted(layer, key=lambda name: order[name])):
            at[each] = n / last, 0.5 + (m - (len(layer) - 1) / 2) * between
    return Spread(
        places={scene: at[scene] for scene in depth},
        routes={link: tuple(at[each] for each in stand_ins) for link, stand_ins in through.items()},
    )


def _stand_ins(
    layers: list[list[str]], after: dict[str, list[str]], scene: str, goto: str, depth: Mapping[str, int]
) -> list[str]:
    """A stand-in in every layer that an arrow passes, put into the layers; none for one that turns back."""
    made = [f"{scene} > {goto} > {n}" for n in range(depth[scene] + 1, depth[goto])]
    if depth[goto] <= depth[scene]:
        return []
    for n, each in enumerate(made, depth[scene] + 1):
        layers[n].append(each)
    for one, other in pairwise([scene, *made, goto]):
        after.setdefault(one, []).append(other)
    return made


def _swept(layers: list[list[str]], after: Mapping[str, list[str]]) -> dict[str, float]:
    """The order within each layer."""
    before: dict[str, list[str]] = {}
    for one, others in after.items():
        for other in others:
            before.setdefault(other, []).append(one)
    order = {each: n - len(layer) / 2 for layer in layers for n, each in enumerate(layer)}
    for sweep in range(_SWEEPS):
        beside = before if sweep % 2 == 0 else after
        for layer in layers if sweep % 2 == 0 else layers[::-1]:
            ranked = sorted(layer, key=lambda each: _mean(beside.get(each, ()), order, order[each]))
            order |= {each: n - (len(layer) - 1) / 2 for n, each in enumerate(ranked)}
    return order


def _mean(beside: Sequence[str], order: Mapping[str, float], own: float) -> float:
    return sum(order[each] for each in beside) / len(beside) if beside else own


def _layers(story: Scenario) -> list[list[str]]:
    """Scenes by the most steps from the beginning: every road leads to the right but where it turns back."""
    order, ahead = _forward(story)
    far = dict.fromkeys(order, 0)
    for scene in order:
        for goto in ahead[scene]:
            far[goto] = max(far[goto], far[scene] + 1)
    layers: list[list[str]] = [[] for _ in range(max(far.values()) + 1)]
    for scene in story.scenes:
        if scene in far:
            layers[far[scene]].append(scene)
    return layers


def _forward(story: Scenario) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """The scenes so that arrows lead from earlier to later, and those arrows without the ones that turn back.

    An arrow turns back if it leads to a scene on the way to its own (depth-first search, without recursion).
    """
    ahead: dict[str, tuple[str, ...]] = {}
    finished: list[str] = []
    trail = [(story.start, iter(onward(story.scenes[story.start].then)))]
    on_trail = {story.start}
    kept: dict[str, list[str]] = {story.start: []}
    while trail:
        scene, ways = trail[-1]
        goto = next(ways, None)
        if goto is None:
            trail.pop()
            on_trail.discard(scene)
            ahead[scene] = tuple(dict.fromkeys(kept[scene]))
            finished.append(scene)
        elif goto not in on_trail:
            kept[scene].append(goto)
            if goto not in kept:
                kept[goto] = []
                on_trail.add(goto)
                trail.append((goto, iter(onward(story.scenes[goto].then))))
    return finished[::-1], ahead
