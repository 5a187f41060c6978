"""A shortest way to a scene, searched state by state."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from game.story.play import NEXT, begin, choose, options, outcomes
from game.story.scenario import Next

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story.scenario import Scenario
    from game.story.state import State

MOST: Final = 200_000


def find_way(scenario: Scenario, scene: str, *, most: int = MOST) -> tuple[str, ...] | None:
    """The fewest steps that lead to a scene; nothing if none do, or none within `most` states."""
    first = begin(scenario)
    came: dict[State, tuple[State, str] | None] = {first: None}
    waiting = deque([first])
    while waiting and len(came) <= most:
        state = waiting.popleft()
        if state.scene == scene:
            return _steps(came, state)
        for step in _steps_open(scenario, state):
            after = choose(scenario, state, step)
            if after not in came:
                came[after] = (state, step)
                waiting.append(after)
    return None


def _steps_open(scenario: Scenario, state: State) -> Iterator[str]:
    if isinstance(scenario.scenes[state.scene].then, Next):
        yield NEXT
        return
    yield from (option.id for option in options(scenario, state) if option.available)
    yield from (outcome.id for outcome in outcomes(scenario, state) if outcome.weight)


def _steps(came: dict[State, tuple[State, str] | None], state: State) -> tuple[str, ...]:
    steps: list[str] = []
    while (link := came[state]) is not None:
        state, step = link
        steps.append(step)
    return tuple(reversed(steps))
