"""How many plays come to each scene and stop to talk, by start: exact where all states could be explored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, evolve, field, frozen

from game.analysis import PERSONAS, Budget, StateSpace, graph_of, reach, sample
from game.analysis.budget import OverBudgetError
from game.analysis.monte_carlo import likely
from game.analysis.promise_cuts import shown
from game.analysis.scene_shares import scene_shares
from game.analysis.talk_stops import TalkStops, stops_of, talk_stops
from game.authoring.odds import PLAYS, SEED, in_time
from game.expressions import Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from game.analysis import Graph, Persona, Reached
    from game.story import Scenario

_FEW: Final = 2


@frozen(kw_only=True)
class SceneShare:
    """A scene that shows something: the share (0 to 1) of plays that come there, from `least` to `most`.

    These are the same where it is proven. `ever` is whether some play comes there, however unlikely, and
    `always` whether all do. `endings` is how many endings can still be reached there on average, of a scene
    with choices and where it is proven; `discuss` is whether a class stops there to talk.
    """

    id: str
    share: float
    least: float
    most: float
    ever: bool
    always: bool
    endings: float | None
    discuss: bool


@frozen(kw_only=True)
class SceneOdds:
    """What is known of the scenes for one start and persona, in the order of the story.

    `proven`, `states`, `explored` and `plays` are as those of `Odds`; `lost` is the share of plays that never
    end, or that were broken off.
    """

    scenario: str
    start: str | None
    persona: str
    proven: bool
    states: int
    explored: bool
    plays: int
    lost: float
    scenes: tuple[SceneShare, ...]
    stops: TalkStops


def scene_odds(
    scenario: Scenario,
    persona: str = "anyone",
    starts: Sequence[str | None] = (None,),
    budget: Callable[[], Budget] = Budget,
) -> tuple[SceneOdds, ...]:
    """The same for each start. What is too large to explore is estimated by 200,000 seeded plays."""
    space = StateSpace(graph_of(scenario), starts)
    found: list[SceneOdds] = []
    for number, start in enumerate(starts):
        reached = reach(space.graph, (start,), None, budget(), space)
        states, explored = reached.states, reached.complete
        exact = _exact(reached, PERSONAS[persona], start) if explored else None
        del reached  # its memory is wanted for the plays
        go_on = in_time(budget(), len(starts) - number)
        known = exact or _estimated(space.graph, PERSONAS[persona], start, go_on)
        found.append(evolve(known, states=states, explored=explored))
    return tuple(found)


def _exact(reached: Reached, persona: Persona, start: str | None) -> SceneOdds | None:
    """What all states show; None where that takes too much."""
    try:
        found = scene_shares(reached, persona, start)
        stops = talk_stops(reached, persona, start)
    except OverBudgetError:
        return None
    return SceneOdds(
        scenario=reached.graph.scenario.id,
        start=start,
        persona=persona.id,
        proven=True,
        states=reached.states,
        explored=True,
        plays=0,
        lost=found.lost,
        scenes=tuple(
            SceneShare(
                id=scene,
                share=found.scenes[scene].share,
                least=found.scenes[scene].share,
                most=found.scenes[scene].share,
                ever=found.scenes[scene].ever,
                always=found.scenes[scene].always,
                endings=found.scenes[scene].endings,
                discuss=scene in stops_of(reached.graph.scenario),
            )
            for scene in _shown(reached.graph.scenario)
        ),
        stops=stops,
    )


def _shown(scenario: Scenario) -> list[str]:
    """The scenes that may show something."""
    return [scene.id for scene in scenario.scenes.values() if shown(scene) != Truth(value=False)]


@define
class _Met:
    """Which plays came to which scenes; of a scene that none comes to twice only how many."""

    told: Collection[str]  # the scenes of which it is to be known which plays they were
    often: dict[str, int] = field(factory=dict)
    plays: dict[str, Any] = field(factory=dict)

    def watch(self, scene: str, _values: Any, plays: Any) -> None:  # noqa: ANN401 - columns
        """Take in a visit of these plays to a scene."""
        if scene in self.told:
            self.plays.setdefault(scene, np.zeros(PLAYS, bool))[plays] = True
        else:
            self.often[scene] = self.often.get(scene, 0) + len(plays)

    def count(self, scene: str) -> int:
        """How many plays came to a scene."""
        return int(self.plays[scene].sum()) if scene in self.plays else self.often.get(scene, 0)


def _estimated(graph: Graph, persona: Persona, start: str | None, go_on: Callable[[], bool]) -> SceneOdds:
    stops = stops_of(graph.scenario)
    met = _Met({*stops, *graph.repeated})
    plays = sample(graph, PLAYS, SEED, persona=persona, start=start, watch=met.watch, go_on=go_on)
    scenes = []
    for scene in _shown(graph.scenario):
        share, least, most = likely(met.count(scene), PLAYS)
        one = SceneShare(
            id=scene,
            share=share,
            least=least,
            most=most,
            ever=share > 0,
            always=False,
            endings=None,
            discuss=scene in stops,
        )
        scenes.append(one)
    return SceneOdds(
        scenario=graph.scenario.id,
        start=start,
        persona=persona.id,
        proven=False,
        states=0,
        explored=False,
        plays=PLAYS,
        lost=plays.unfinished / PLAYS,
        scenes=tuple(scenes),
        stops=_stops(met, stops, plays.ended),
    )


def _stops(met: _Met, stops: Sequence[str], ended: Any) -> TalkStops:  # noqa: ANN401 - a column
    counts = np.zeros(PLAYS, int)
    for stop in stops:
        counts += met.plays.get(stop, 0)
    return TalkStops(
        scenes=len(stops),
        fewest=int(counts[ended].min()) if ended.any() else None,
        average=float(counts.mean()),
        few=float((counts < _FEW).mean()),
    )
