"""Old ids read as those of today: a scene or a choice that the head says was renamed (`renamed:`).

What players have kept, and walks, name scenes and choices as they were called then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.story.playthrough import Step
from game.story.scenario import Chance, Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.story.scenario import Scenario


def follow_renamed(renamed: Mapping[str, str], scene: str, choice: str = "") -> tuple[str, str] | None:
    """A scene and a choice of it by their last names; None where the names go round in a circle."""
    met = set()
    while (scene, choice) not in met:
        met.add((scene, choice))
        if choice and (now := renamed.get(f"{scene}.{choice}")) is not None:
            scene, _, choice = now.partition(".")
        elif (now := renamed.get(scene)) is not None:
            scene = now
        else:
            return scene, choice
    return None


def scene_now(scenario: Scenario, scene: str) -> str:
    """What a scene is called today; itself where it was not renamed."""
    found = follow_renamed(scenario.renamed, scene)
    return scene if found is None else found[0]


def scenes_now(scenario: Scenario, scenes: Iterable[str]) -> frozenset[str]:
    """What several scenes are called today."""
    return frozenset(scene_now(scenario, scene) for scene in scenes)


def step_now(scenario: Scenario, step: Step) -> Step:
    """A step by the ids of today."""
    found = follow_renamed(scenario.renamed, step.scene, step.id) if scenario.renamed else None
    return step if found is None else evolve(step, scene=found[0], id=found[1])


def choice_now(scenario: Scenario, scene: str, choice: str) -> str:
    """What a choice or outcome is called today, of a scene that may be named by any of its names."""
    here = scene_now(scenario, scene)
    names = (name for name in (scene, *scenario.renamed) if "." not in name)
    scenes = [name for name in (*names, *_scenes_of(scenario)) if scene_now(scenario, name) == here]
    known = _ways(scenario, here)
    found = (step_now(scenario, Step(name, choice)).id for name in scenes)
    return choice if choice in known else next((each for each in found if each in known), choice)


def _scenes_of(scenario: Scenario) -> Iterable[str]:
    """The scenes that choices were renamed in, as they were called then."""
    return (name.partition(".")[0] for name in scenario.renamed if "." in name)


def _ways(scenario: Scenario, scene: str) -> frozenset[str]:
    then = scenario.scenes[scene].then if scene in scenario.scenes else None
    match then:
        case Choices(choices=ways) | Chance(outcomes=ways):
            return frozenset(way.id for way in ways)
        case _:
            return frozenset()
