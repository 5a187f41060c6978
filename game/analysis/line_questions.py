"""All that is asked of lines and of limits in a story, answered together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from game.analysis.conditions import failing, holding, within
from game.analysis.ever_happens import Asker, Question
from game.analysis.lint import Path, lines_of
from game.analysis.value_partition import Cutter
from game.story.scenario import Stat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node


@frozen(eq=False)
class Asked:
    """What was asked, and the answers: the questions that no play says yes to (None: that is not known).

    `conditions` of lines are by the line's path, and asked as ("shown", path) and ("hidden", path); `limited`
    has for each effect on a stat, by its path and words, the key of the question whether it stays within.
    """

    conditions: Mapping[Path, Node]
    limited: Mapping[tuple[Path, str], tuple[str, Path]]
    never: Mapping[tuple[str, Path], bool | None]


def ask(
    graph: Graph, found: Sequence[Reached], budget: Callable[[], Budget], ranges: Mapping[str, Any]
) -> Asked:
    """Ask everything of the scenes that are reached."""
    cutter = Cutter(graph, ranges)
    conditions: dict[Path, Node] = {}
    limited: dict[tuple[Path, str], tuple[str, Path]] = {}
    asked: dict[tuple[str, Path], Question] = {}
    for scene in graph.scenario.scenes.values():
        if not any(scene.id in each.layers for each in found):
            continue
        for path, line in lines_of(scene):
            if line.condition is not None:
                conditions[path] = tree = line.condition.tree
                asked["shown", path] = holding(cutter, scene.id, tree)
                asked["hidden", path] = failing(cutter, scene.id, tree)
        for way in graph.out[scene.id]:
            for number, effect in enumerate(way.effects):
                if isinstance(graph.scenario.slots[effect.slot], Stat):
                    path = (*path_of(graph, way), "effects", number)
                    limited[path, effect.source] = key = ("within", path)
                    asked[key] = within(cutter, scene.id, way, number)
    return Asked(conditions, limited, Asker(graph, found, budget).never(asked))


def path_of(graph: Graph, way: Way) -> Path:
    """The keys that lead to a way in the file."""
    kind = graph.kinds[way.scene]
    return ("scenes", way.scene, kind, way.number if kind == "next" else way.step)
