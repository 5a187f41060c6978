"""How many plays come to a scene at all: each is left where it first does, so no visit counts twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.analysis.forward_shares import shares_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.analysis.forward_shares import Shares
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start


def first_entries(
    reached: Reached, personas: Sequence[Persona], scenes: Collection[str], start: Start = None
) -> tuple[Shares, ...]:
    """For each persona the shares of plays that come to one of these scenes before the others.

    In `scenes` by scene and in `by_state` by scene and state; what the shares say of other scenes is of plays
    that were left. Raises LookupError for a start that was not explored, and OverBudgetError.
    """
    leading = reached.graph.leading_to(scenes).difference(scenes)
    ends = [scene for scene in reached.layers if scene not in leading]
    return shares_of(reached, personas, start, kept=scenes, ends=ends)


def coming_to(
    reached: Reached, personas: Sequence[Persona], scenes: Collection[str], start: Start = None
) -> tuple[float, ...]:
    """For each persona the share (0 to 1) of plays that come to some of these scenes. Raises as above."""
    found = first_entries(reached, personas, scenes, start)
    return tuple(sum(each.scenes.get(scene, 0.0) for scene in set(scenes)) for each in found)
