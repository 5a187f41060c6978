"""Pages and endings on which some reader finds no line at all: every condition of their lines fails at once.

A scene that has no lines to begin with is meant so. Those whose lines leave no value of the stats and flags
out are told without exploring; the others are explored, and what is found comes with a shortest walk.
"""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING, Any

from game.analysis.exhaustive import all_failing, exhaustive
from game.analysis.lint import Finding, lines_of
from game.analysis.reachable_states import reach
from game.analysis.shortest_walks import nearest, walk_to
from game.analysis.value_partition import Cutter, joined
from game.analysis.wordings import both, has_words
from game.expressions import Logic, Not, Truth
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.expressions import Node
    from game.story.scenario import Line, Scene


def in_doubt(graph: Graph, ranges: Mapping[str, Any]) -> dict[str, Node]:
    """The scenes whose values leave it open whether anything is read there, with the condition of nothing."""
    found: dict[str, Node] = {}
    for scene in graph.scenario.scenes.values():
        trees = _conditions(scene)
        if trees and scene.id in ranges and not exhaustive(trees, ranges[scene.id]):
            found[scene.id] = Not(reduce(lambda one, other: Logic("or", one, other), trees))
    return found


def wordless(
    graph: Graph,
    starts: Sequence[str | None],
    budget: Callable[[], Budget],
    ranges: Mapping[str, Any],
    scenes: Sequence[str],
) -> Iterator[Finding]:
    """A finding for each of these scenes that a reader can come to and find nothing to read (UP627)."""
    for id_ in scenes:
        scene = graph.scenario.scenes[id_]
        walk = _walk(graph, starts, budget, id_, _conditions(scene), ranges)
        if walk:
            kind = "the ending " if isinstance(scene.then, Ending) else ""
            yield Finding(
                rule="UP627",
                path=("scenes", scene.id),
                message=f"a reader can come to {kind}“{scene.id}” and find not a word there",
                hint="add a line without if:, or one for the case that is left out",
                walk=walk,
            )


def _conditions(scene: Scene) -> list[Node]:
    """When each line of a page has words; nothing where one always has, or where no page is made."""
    trees = [_read(line) for _, line in lines_of(scene)]
    asked = [tree for tree in trees if tree is not None]
    return asked if isinstance(scene.then, Choices | Ending) and len(asked) == len(trees) else []


def _read(line: Line) -> Node | None:
    """When a line has words to read; None for always."""
    words = has_words(line.text)
    asked = None if line.condition is None else line.condition.tree
    return both(asked, None if words == Truth(value=True) else words)


def _walk(
    graph: Graph,
    starts: Sequence[str | None],
    budget: Callable[[], Budget],
    scene: str,
    trees: Sequence[Node],
    ranges: Mapping[str, Any],
) -> str:
    """A shortest walk to the scene with every condition failing; empty where none was found."""
    cutter = Cutter(graph, ranges)
    cuts: Cuts = reduce(joined, map(cutter.asked, trees), {})
    for start in starts:
        found = reach(graph, (start,), {scene: cuts}, budget())
        layer = found.layers.get(scene)
        place = None if layer is None else nearest(layer, layer.holding(partial(all_failing, trees)))
        if place is not None:
            return str(walk_to(found, scene, place))
    return ""
