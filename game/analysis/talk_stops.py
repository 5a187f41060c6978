"""The stops to talk at that plays meet: how many in the fewest, on average, and how many meet hardly any."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.analysis.fewest_met import FAR, fewest_met
from game.analysis.first_entries import coming_to

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.story import Scenario

_ROUNDED_OFF: Final = 1e-12  # what differences of shares leave over where there is nothing


@frozen(kw_only=True)
class TalkStops:
    """The scenes with a discussion that one play meets, each counted once.

    `scenes` is how many there are, `fewest` how many a play meets at least that comes to an ending (None
    where none does), `average` how many plays meet, and `few` the share (0 to 1) of plays that meet fewer
    than two.
    """

    scenes: int
    fewest: int | None
    average: float
    few: float


def stops_of(scenario: Scenario) -> tuple[str, ...]:
    """The scenes at which a class stops to talk."""
    return tuple(scene.id for scene in scenario.scenes.values() if scene.discuss is not None)


def talk_stops(reached: Reached, persona: Persona, start: Start = None) -> TalkStops:
    """The stops that a persona's plays from a start meet. Raises LookupError, and OverBudgetError."""
    stops = stops_of(reached.graph.scenario)

    def meeting(scenes: Sequence[str]) -> float:
        return coming_to(reached, (persona,), scenes, start)[0] if scenes else 0.0

    any_ = meeting(stops)
    one_alone = [any_ - meeting([each for each in stops if each != stop]) for stop in stops]
    few = 1 - any_ + sum(one_alone)
    return TalkStops(
        scenes=len(stops),
        fewest=_fewest(reached, stops, start),
        average=sum(meeting([stop]) for stop in stops),
        few=few if few > _ROUNDED_OFF else 0.0,
    )


def _fewest(reached: Reached, stops: Collection[str], start: Start) -> int | None:
    """The stops of a play that meets the fewest, and comes to an ending.

    Those that may be met twice are left open a few at a time, and count whether they are met or not.
    """
    again = reached.graph.repeated.intersection(stops)
    once = [stop for stop in stops if stop not in again]
    least = FAR
    for size in range(len(again) + 1):
        if size >= least:
            break
        for met in combinations(sorted(again), size):
            least = min(least, size + fewest_met(reached, once, again.difference(met), start))
    return None if least >= FAR else least
