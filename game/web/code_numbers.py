"""The numbers of a story's codes as plain data for the player, so that they are found in one way only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.saves.way_numbers import scene_marks, start_numbers, story_number, ways_of

if TYPE_CHECKING:
    from game.story import Scenario


def code_numbers(scenario: Scenario) -> dict[str, Any]:
    """The number of the story and of its starts; of each scene its marks and, where it has any, its ways."""
    return {
        "story": story_number(scenario.id),
        "starts": dict(start_numbers(scenario)),
        "scenes": {scene: _scene(scenario, scene) for scene in scenario.scenes},
    }


def _scene(scenario: Scenario, scene: str) -> dict[str, Any]:
    found, marks = ways_of(scenario, scene), list(scene_marks(scenario, scene))
    if not found.ways:
        return {"marks": marks}
    ways = [[way.id, way.number, way.mark] for way in found.ways]
    return {"marks": marks, "letters": found.letters, "ways": ways}
