"""Findings about ways: choices never open, exits never taken, outcomes that never fall; conditions always so.

A way back from a detour is one for each scene to which it may come back: its author wrote one, and is told
something only where none of them is ever taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.analysis.explain import BEFORE
from game.analysis.line_questions import path_of
from game.analysis.lint import Finding
from game.analysis.ranges import leaving
from game.story.scenario import Next

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from game.analysis.lint import Path
    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node

_NEVER: Final = {"choices": "UP622", "next": "UP623", "chance": "UP628"}
_ALWAYS: Final = "wherever a reader comes from, this condition holds here"


def always_so(path: Path) -> Finding:
    """The finding that a condition holds wherever it is asked (UP721)."""
    return Finding(
        rule="UP721", path=(*path, "if"), message=_ALWAYS, hint="take the condition out, or ask for more"
    )


def known_ways(
    graph: Graph, scene: str, left: Collection[Any], why: Callable[[str, Node], str]
) -> Iterator[Finding]:
    """The findings of a scene's ways from what no state has met (`left`).

    `why` says why a condition never holds in a scene, as a clause; empty where there is none.
    """
    never = [way for way in graph.out[scene] if ("open", way) in left]
    for way in graph.out[scene]:
        if way in never and way.condition is not None:
            if not _part_of_one(graph, way, never):
                reason = why(scene, way.condition)
                yield _never(graph, way, reason)
        elif ("shut", way) in left:
            yield always_so(path_of(graph, way))


def shut_by_ranges(graph: Graph, scene: str, here: Any) -> Iterator[Finding]:  # noqa: ANN401 - a range for each slot
    """What not even the ranges of the values allow: proven without looking at every state."""
    allowed = [way for way, _ in leaving(graph.out[scene], here)]
    never = [way for way in graph.out[scene] if way not in allowed and way.condition is not None]
    for way in never:
        if not _part_of_one(graph, way, never):
            yield _never(graph, way, "no value that can be had here satisfies it")


def _never(graph: Graph, way: Way, why: str) -> Finding:
    kind = graph.kinds[way.scene]
    says = {
        "choices": f"“{way.step}” is never open",
        "next": "this exit is never taken",
        "chance": f"“{way.step}” never falls",
    }
    by_weight = kind == "chance" and way.asked is None
    return Finding(
        rule=_NEVER[kind],
        path=(*path_of(graph, way), "weight" if by_weight else "if"),
        message=f"{says[kind]}: {why}" if why else says[kind],
        hint="put it before that exit, or take it out"
        if why == BEFORE
        else "ask for less here, or give more before",
    )


def _part_of_one(graph: Graph, way: Way, never: Collection[Way]) -> bool:
    """Whether a way is one of those that stand for one written way back, and nothing is to be said of it."""
    then = graph.scenario.scenes[way.scene].then
    if not isinstance(then, Next) or not then.exits[way.number].marks:
        return False
    back = [each for each in graph.out[way.scene] if then.exits[each.number].marks]
    return way is not back[0] or not all(each in never for each in back)
