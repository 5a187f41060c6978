"""All that is asked of lines and of limits in a story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from game.analysis.conditions import failing, holding, within
from game.analysis.lint import Path, lines_of
from game.analysis.value_partition import Cutter
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis.ever_happens import Question
    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node


@frozen(eq=False)
class Asked:
    """What is asked: `questions` by what they are called.

    `conditions` of lines are by the line's path, and asked as ("shown", path) and ("hidden", path); `limited`
    has for each effect on a stat, by its path and words, the key of the question whether it stays within.
    """

    conditions: Mapping[Path, Node]
    limited: Mapping[tuple[Path, str], tuple[str, Path]]
    questions: Mapping[tuple[str, Path], Question]


def ask(graph: Graph, ranges: Mapping[str, Any]) -> Asked:
    """Everything there is to ask of the scenes that may be reached."""
    cutter = Cutter(graph, ranges)
    conditions: dict[Path, Node] = {}
    limited: dict[tuple[Path, str], tuple[str, Path]] = {}
    asked: dict[tuple[str, Path], Question] = {}
    for id_ in (scene for scene in graph.scenario.scenes if scene in ranges):
        for path, line in lines_of(graph.scenario.scenes[id_]):
            if line.condition is not None:
                conditions[path] = tree = line.condition.tree
                asked["shown", path] = holding(cutter, id_, tree)
                asked["hidden", path] = failing(cutter, id_, tree)
        for way in graph.out[id_]:
            for number, effect in enumerate(way.effects[: way.own]):
                if isinstance(graph.scenario.slots[effect.slot], Stat):
                    path = (*path_of(graph, way), "effects", number)
                    limited[path, effect.source] = key = ("within", path)
                    asked[key] = within(cutter, id_, way, number)
    return Asked(conditions, limited, asked)


def path_of(graph: Graph, way: Way) -> Path:
    """The keys that lead to a way in the file."""
    kind = graph.kinds[way.scene]
    return ("scenes", way.scene, kind, way.number if kind == "next" else way.step)
