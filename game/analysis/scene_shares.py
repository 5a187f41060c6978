"""How many plays come to each scene, and how many endings are open there: what `odds --scenes` shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.analysis.endings_open import endings_open
from game.analysis.fewest_met import FAR, fewest_met
from game.analysis.first_entries import first_entries
from game.analysis.forward_shares import shares_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis.forward_shares import Shares
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.analysis.vectorised import Column


_NEARLY: Final = 0.999  # what is less is no rounding: some play does not come there


@frozen
class Coming:
    """The share (0 to 1) of plays that come to a scene, and what is ahead of them.

    `ever` is whether any comes there, however unlikely, and `always` whether all do.
    `endings` is how many endings can still be reached there on average, over those plays as they first come;
    None of a scene without choices, or that none comes to.
    """

    share: float
    ever: bool
    always: bool
    endings: float | None


@frozen
class ScenesMet:
    """The plays of a persona from a start by scene, and the share of them that never end (`lost`)."""

    scenes: Mapping[str, Coming]
    lost: float


def scene_shares(reached: Reached, persona: Persona, start: Start = None) -> ScenesMet:
    """What the plays of a persona from a start come to. Raises LookupError, and OverBudgetError."""
    graph = reached.graph
    choosing = [scene for scene in reached.layers if graph.kinds[scene] == "choices"]
    open_ = endings_open(reached, choosing)
    again = graph.repeated
    (once,) = shares_of(reached, (persona,), start, kept=[each for each in choosing if each not in again])
    found: dict[str, Coming] = {}
    for scene in graph.scenario.scenes:
        flow = first_entries(reached, (persona,), (scene,), start)[0] if scene in again else once
        share = flow.scenes.get(scene, 0.0)
        found[scene] = Coming(
            share=share,
            ever=len(reached.layers.get(scene, ())) > 0,
            always=share > _NEARLY and fewest_met(reached, (), (scene,), start) >= FAR,
            endings=_endings(flow, scene, open_.get(scene)),
        )
    return ScenesMet(found, once.lost)


def _endings(flow: Shares, scene: str, open_: Column | None) -> float | None:
    if open_ is None or flow.scenes[scene] <= 0:
        return None
    amounts = flow.by_state[scene]
    return float((amounts * open_).sum() / amounts.sum())
