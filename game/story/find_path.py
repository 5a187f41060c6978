"""A way to a scene, found by search: the shortest one where that can be known in good time."""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

from game.story.dice import Dice
from game.story.play import begin, choose, onward, steps
from game.story.playthrough import Playthrough
from game.story.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.scenario import Scenario

_SEARCHED = 20_000  # states of the search, at most
_WANDERED = 60_000  # steps of all random walks together
_LONGEST = 300  # steps of one random walk


def arrive(scenario: Scenario, scene: str) -> Playthrough:
    """A playthrough that stands in a scene; where no way is found, one put there with the first values."""
    way = find_way(scenario, scene)
    if way is None:
        return Playthrough(scenario, (), None, (State(scene, begin(scenario).values),))
    play = Playthrough(scenario)
    for step in way:
        play = play.take(step)
    return play


def find_way(
    scenario: Scenario, scene: str, *, start: State | None = None, most: int = _SEARCHED
) -> tuple[str, ...] | None:
    """The step ids from a state, usually the first, to a scene; None if no way is found.

    Among `most` states A* finds the shortest way; beyond, the first that random walks come upon is taken.
    """
    distances = _distances(scenario, scene)
    first = start or begin(scenario)
    if first.scene not in distances:
        return None
    way, certain = _shortest(scenario, scene, distances, first, most)
    return way if certain else _wander(scenario, scene, distances, first)


def _distances(scenario: Scenario, scene: str) -> Mapping[str, int]:
    """For each scene the fewest steps from there, whatever the values: never more than it really takes."""
    before: dict[str, list[str]] = {}
    for each in scenario.scenes.values():
        for goto in onward(each.then):
            before.setdefault(goto, []).append(each.id)
    far = {scene: 0}
    waiting = deque([scene])
    while waiting:
        here = waiting.popleft()
        for earlier in before.get(here, ()):
            if earlier not in far:
                far[earlier] = far[here] + 1
                waiting.append(earlier)
    return far


def _shortest(
    scenario: Scenario, scene: str, far: Mapping[str, int], first: State, most: int
) -> tuple[tuple[str, ...] | None, bool]:
    """The shortest way, and whether that is certain: A*, ahead of breadth-first by what `far` knows."""
    came: dict[State, tuple[State, str]] = {}
    cost, order = {first: 0}, count()
    waiting = [(far[first.scene], far[first.scene], next(order), first)]
    while waiting and len(cost) <= most:
        _, _, _, state = heappop(waiting)
        if state.scene == scene:
            return _back_along(came, state), True
        for step in steps(scenario, state):
            after = choose(scenario, state, step)
            spent = cost[state] + 1
            if after.scene in far and spent < cost.get(after, spent + 1):
                came[after], cost[after] = (state, step), spent
                ahead = far[after.scene]
                heappush(waiting, (spent + ahead, ahead, next(order), after))
    return None, not waiting


def _back_along(came: Mapping[State, tuple[State, str]], state: State) -> tuple[str, ...]:
    way: list[str] = []
    while state in came:
        state, step = came[state]
        way.append(step)
    return tuple(reversed(way))


def _wander(scenario: Scenario, scene: str, far: Mapping[str, int], first: State) -> tuple[str, ...] | None:
    """Random walks, each until the scene is out of reach, for so many steps in all."""
    taken = seed = 0
    while taken < _WANDERED:
        way, arrived = _stroll(scenario, scene, far, first, seed)
        if arrived:
            return way
        taken, seed = taken + len(way) + 1, seed + 1
    return None


def _stroll(
    scenario: Scenario, scene: str, far: Mapping[str, int], first: State, seed: int
) -> tuple[tuple[str, ...], bool]:
    state, way = first, list[str]()
    while state.scene in far and state.scene != scene and len(way) < _LONGEST:
        open_here = steps(scenario, state)
        if not open_here:
            break
        way.append(open_here[Dice(seed, len(way))(len(open_here))])
        state = choose(scenario, state, way[-1])
    return tuple(way), state.scene == scene
