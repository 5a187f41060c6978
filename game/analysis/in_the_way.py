"""What keeps plays from a scene: the first way on a road to it that nobody can go."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from game.analysis.explain import why_never

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.analysis.budget import Budget
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Way


def in_the_way(found: Reached, scene: str, budget: Callable[[], Budget]) -> str:
    """A clause on what keeps the plays that were explored from a scene that none of them reaches."""
    way = _barred(found, scene)
    if way is None:
        return "nothing that they reach leads there"
    onto = "there" if way.goto == scene else f"on to “{way.goto}”"
    if way.step == "next":
        return f"“{way.scene}” leads {onto} by an exit that is never taken"
    why = ""
    if way.condition is not None:
        starts = [start for start in found.starts if start is None or isinstance(start, str)]
        why = why_never(found.graph, way.scene, way.condition, starts, budget, found.ranges)
    return f"“{way.scene}” leads {onto} by {way.step}, {f'and {why}' if why else 'which is never open'}"


def _barred(found: Reached, scene: str) -> Way | None:
    """The way nearest to a scene that begins where plays come to, and that none of them can go."""
    waiting, seen = deque([scene]), {scene}
    while waiting:
        for way in found.graph.into[waiting.popleft()]:
            if len(found.layers.get(way.scene, ())):
                return way
            if way.scene not in seen:
                seen.add(way.scene)
                waiting.append(way.scene)
    return None
