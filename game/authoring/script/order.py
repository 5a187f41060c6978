"""The scenes of a story as they follow each other, for reading them one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story import onward

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario
    from game.story.scenario import Scene


def reading_order(scenario: Scenario) -> tuple[Scene, ...]:
    """Every scene once: the start first, each after those that lead to it where no circle forbids it.

    The first way of a scene is followed to its end before the second (reverse postorder of a depth-first
    search). What nothing leads to comes last, in the order of the file.
    """
    done: list[str] = []
    seen = {scenario.start}
    waiting = [(scenario.start, _backwards(scenario, scenario.start))]
    while waiting:
        scene, ways = waiting[-1]
        to = next(ways, None)
        if to is None:
            done.append(scene)
            waiting.pop()
        elif to not in seen:
            seen.add(to)
            waiting.append((to, _backwards(scenario, to)))
    left = (scene for scene in scenario.scenes if scene not in seen)
    return tuple(scenario.scenes[scene] for scene in (*reversed(done), *left))


def _backwards(scenario: Scenario, scene: str) -> Iterator[str]:
    """The ways in their order from the last, so that the first one's scenes are done last, and read first."""
    return reversed(onward(scenario.scenes[scene].then))
