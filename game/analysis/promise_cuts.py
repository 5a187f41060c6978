"""What promises ask of states that the story itself does not: cuts of values, scene by scene."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, assert_never

from game.analysis.value_partition import Cutter
from game.expressions import Logic, Truth
from game.story.promises import (
    AlwaysThere,
    CanReach,
    ComesAfter,
    EndsIn,
    EndsWith,
    ManyEndings,
    NeverReaches,
    Reaches,
)
from game.story.scenario import Chance, Next

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis.ranges import Ranges
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.expressions import Node
    from game.story.promises import Promise
    from game.story.scenario import Scene


def promise_cuts(graph: Graph, ranges: Mapping[str, Ranges], promise: Promise) -> Mapping[str, Cuts]:
    """The cuts, by scene, between which a promise's conditions keep their truth where they are asked."""
    asked = list(asked_of(graph, promise))
    cutter, trees = Cutter(graph, ranges), {id(tree): tree for _, tree in asked}
    cuts = {key: cutter.asked(tree) for key, tree in trees.items()}  # one tree is asked in many scenes
    found: dict[str, Cuts] = {}
    for scene, tree in asked:
        for slot, bits in cuts[id(tree)].items():
            here = found.setdefault(scene, {})
            here[slot] = here.get(slot, 0) | bits
    return found


def asked_of(graph: Graph, promise: Promise) -> Iterator[tuple[str, Node]]:
    """Every condition that is asked to decide a promise, with each scene it is asked in."""
    match promise:
        case CanReach() | EndsIn() | Reaches() | ManyEndings():
            return
        case NeverReaches():
            if promise.condition is not None:
                scenes = graph.leading_to([promise.scene]) if promise.when != "unless" else [promise.scene]
                yield from ((scene, promise.condition.tree) for scene in scenes)
        case AlwaysThere():
            for scene in promise.scenes:
                yield scene, promise.condition.tree
        case EndsWith():
            for scene in graph.endings:
                yield scene, promise.condition.tree
        case ComesAfter():
            yield from _for_what_comes(graph, promise)
        case _:
            assert_never(promise)


def _for_what_comes(graph: Graph, promise: ComesAfter) -> Iterator[tuple[str, Node]]:
    for scene in graph.scenario.scenes.values():
        if not isinstance(promise.after, str):
            yield scene.id, promise.after.tree
        if promise.within is not None:
            yield scene.id, shown(scene)


def shown(scene: Scene) -> Node:
    """What holds where a scene shows something: all but scenes that go on by themselves always do."""
    trees = [line.condition.tree for line in scene.lines if line.condition is not None]
    if not isinstance(scene.then, Chance | Next) or len(trees) < len(scene.lines):
        return Truth(value=True)
    return reduce(lambda one, other: Logic("or", one, other), trees) if trees else Truth(value=False)
