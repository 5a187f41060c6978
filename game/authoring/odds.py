"""The odds of a story's endings by start and persona: exact where all states could be explored."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import evolve, field, frozen

from game.analysis import (
    PERSONAS,
    Budget,
    StateSpace,
    graph_of,
    lengths,
    reach,
    sample,
    shares,
    shares_of,
)
from game.analysis.budget import OverBudgetError
from game.analysis.ranges import ranges_of
from game.analysis.value_partition import Cutter
from game.story.scenario import Ending
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.analysis import Graph, Lengths, Persona, Reached, Shares
    from game.story import Scenario

# Random plays where something is estimated, and the seed of their luck.
PLAYS: Final = 200_000
SEED: Final = 1


@frozen(kw_only=True)
class EndingOdds:
    """One ending: its share (0 to 1) for one persona, from `least` to `most`: the same where proven."""

    id: str
    title: str
    tone: str
    share: float
    least: float
    most: float
    fewest_decisions: int | None = None
    most_decisions: int | None = None
    ways: int | None = None
    reached: bool = True  # whether some play comes to it, however unlikely


@frozen(kw_only=True)
class Spread:
    """The distribution of a stat in a scene: least, most, mean, quartiles, and the share of each value.

    The shares are of the plays that come there, counted once for every visit.
    """

    stat: str
    scene: str
    least: int
    most: int
    mean: float
    lower: int
    upper: int
    shares: Mapping[int, float]


@frozen(kw_only=True)
class Odds:
    """The odds of one story from one start for one persona. `lost` is the share of plays that never end.

    `states` were found, which are all where they were `explored` wholly.
    `scenes`, `steps` and `passages` are how often each happens in a play, on average.
    """

    scenario: str
    start: str | None
    persona: str
    proven: bool
    states: int
    explored: bool
    plays: int  # played at random where it is not proven, else 0
    endings: tuple[EndingOdds, ...]
    lost: float
    scenes: Mapping[str, float]
    steps: Mapping[tuple[str, str], float]
    passages: Mapping[tuple[str, str], float] = field(factory=dict)  # from scene to scene, where proven
    spreads: tuple[Spread, ...] = ()


def odds(  # noqa: PLR0913 - one for each thing that can be asked
    scenario: Scenario,
    personas: Sequence[str] = ("anyone",),
    starts: Sequence[str | None] = (None,),
    budget: Callable[[], Budget] = Budget,
    *,
    spreads: Sequence[str] = (),
    later: int = 0,
    counted: bool = True,
    space: StateSpace | None = None,
) -> tuple[Odds, ...]:
    """The odds for each start and persona. What is too large to explore is estimated by 200,000 seeded plays.

    `spreads` names the scenes in which the distribution of every shown stat is wanted, for the first persona;
    `later` is how many more estimates will be asked for, which then have their part of the time. Decisions
    and ways are only known where they are to be `counted`. `space` is shared by those who ask for some starts
    of a story after others.
    """
    space = space or StateSpace(graph_of(scenario), starts)
    graph = space.graph
    found: list[Odds] = []
    for number, start in enumerate(starts):
        reached = reach(graph, (start,), None, budget(), space)
        states, explored = reached.states, reached.complete
        known = _known(reached, personas, start, spreads, budget, counted=counted)
        del reached  # its memory is wanted for the plays
        found += known
        for place in range(len(known), len(personas)):
            left = len(personas) * (len(starts) - number) - place + later
            guess = _estimated(graph, PERSONAS[personas[place]], start, in_time(budget(), left))
            found.append(evolve(guess, states=states, explored=explored))
    return tuple(found)


def in_time(budget: Budget, parts: int) -> Callable[[], bool]:
    """Whether an estimate may go on that has one part of the time that is left."""
    end = budget.time_left() * (1 - 1 / parts) if parts and budget.time_left() < inf else 0
    return lambda: budget.time_left() > end


def _known(
    reached: Reached,
    personas: Sequence[str],
    start: str | None,
    spreads: Sequence[str],
    budget: Callable[[], Budget],
    *,
    counted: bool,
) -> list[Odds]:
    """The exact odds, for as many of the personas as there is time and memory for."""
    found: list[Odds] = []
    if not reached.complete:
        return found
    try:
        long = lengths(reached, start) if counted else None
        wide = _spreads(reached.graph, start, PERSONAS[personas[0]], spreads, budget)
        for some in _together(reached, personas):
            flows = shares_of(reached, [PERSONAS[each] for each in some], start)
            for persona, flow in zip(some, flows, strict=True):
                exact = _exact(reached, flow, long, () if found else wide)
                found.append(evolve(exact, start=start, persona=persona))
    except OverBudgetError:
        pass
    return found


def _together(reached: Reached, personas: Sequence[str]) -> list[Sequence[str]]:
    """All personas at once; one by one where loops may take so long that some have to do."""
    graph = reached.graph
    loops = any(graph.turns(group) for group in graph.groups)
    return [(each,) for each in personas] if loops else [personas]


def _titles(scenario: Scenario) -> list[tuple[str, Ending]]:
    return [(each.id, each.then) for each in scenario.scenes.values() if isinstance(each.then, Ending)]


def _exact(
    reached: Reached, flow: Shares, long: Mapping[str, Lengths] | None, wide: tuple[Spread, ...]
) -> Odds:
    scenario, ends = reached.graph.scenario, long or {}
    return Odds(
        scenario=scenario.id,
        start=None,
        persona="anyone",
        proven=True,
        states=reached.states,
        explored=True,
        plays=0,
        endings=tuple(
            EndingOdds(
                id=id_,
                title=then.name,
                tone=str(then.tone),
                share=flow.endings.get(id_, 0.0),
                least=flow.endings.get(id_, 0.0),
                most=flow.endings.get(id_, 0.0),
                fewest_decisions=ends[id_].fewest if id_ in ends else None,
                most_decisions=ends[id_].most if id_ in ends else None,
                ways=ends[id_].ways if id_ in ends else None if long is None else 0,
                reached=id_ in reached.layers,
            )
            for id_, then in _titles(scenario)
        ),
        lost=flow.lost,
        scenes=flow.scenes,
        steps=flow.steps,
        passages=flow.passages,
        spreads=wide,
    )


def _estimated(graph: Graph, persona: Persona, start: str | None, go_on: Callable[[], bool]) -> Odds:
    plays = sample(graph, PLAYS, SEED, persona=persona, start=start, go_on=go_on)
    endings = []
    for id_, then in _titles(graph.scenario):
        share, least, most = plays.share(id_)
        endings.append(
            EndingOdds(id=id_, title=then.name, tone=str(then.tone), share=share, least=least, most=most)
        )
    return Odds(
        scenario=graph.scenario.id,
        start=start,
        persona=persona.id,
        proven=False,
        states=0,
        explored=False,
        plays=PLAYS,
        endings=tuple(endings),
        lost=plays.unfinished / PLAYS,
        scenes=_visits(graph, {key: n / PLAYS for key, n in plays.steps.items()}, plays.endings),
        steps={key: n / PLAYS for key, n in plays.steps.items()},
    )


def _visits(
    graph: Graph, steps: Mapping[tuple[str, str], float], endings: Mapping[str, int]
) -> dict[str, float]:
    found: dict[str, float] = {scene: n / PLAYS for scene, n in endings.items()}
    for (scene, _), share in steps.items():
        found[scene] = found.get(scene, 0.0) + share
    found.setdefault(graph.scenario.start, 1.0)
    return found


def _spreads(
    graph: Graph, start: str | None, persona: Persona, scenes: Sequence[str], budget: Callable[[], Budget]
) -> tuple[Spread, ...]:
    """Each shown stat in these scenes: looked at one stat at a time, for together they would be too many."""
    if not scenes:
        return ()
    cutter = Cutter(graph, ranges_of(graph, (start,)))
    found: list[Spread] = []
    for slot, stat in enumerate(graph.scenario.slots):
        if not isinstance(stat, Stat) or stat.hidden:
            continue
        reached = reach(graph, (start,), {id_: {slot: cutter.all_of(slot)} for id_ in scenes}, budget())
        if not reached.complete:
            continue
        amounts = shares(reached, persona, start).by_state
        for id_ in scenes:
            if id_ in reached.layers:
                values = np.broadcast_to(reached.layers[id_].columns[slot], amounts[id_].shape)
                found.append(_spread(stat.id, id_, values, amounts[id_]))
    return tuple(found)


def _spread(stat: str, scene: str, values: Any, amounts: Any) -> Spread:  # noqa: ANN401 - columns
    order = np.argsort(values)
    values, amounts = values[order], amounts[order]
    sums = np.cumsum(amounts) / amounts.sum()
    lower, upper = (int(values[min(len(values) - 1, np.searchsorted(sums, part))]) for part in (0.25, 0.75))
    return Spread(
        stat=stat,
        scene=scene,
        least=int(values[0]),
        most=int(values[-1]),
        mean=float((values * amounts).sum() / amounts.sum()),
        lower=lower,
        upper=upper,
        shares={int(v): float(amounts[values == v].sum() / amounts.sum()) for v in np.unique(values)},
    )
