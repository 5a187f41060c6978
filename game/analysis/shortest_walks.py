"""Shortest walks to reachable states, as steps that can be taken again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from game.analysis.layer import open_ways
from game.story.play import begin
from game.story.playthrough import Playthrough
from game.story.state import State

if TYPE_CHECKING:
    from game.analysis.layer import Layer
    from game.analysis.reachable_states import Reached
    from game.analysis.vectorised import Column


@frozen
class Way:
    """The steps from a start to a state, as ids; `circumstance` is the start, `scene` the last scene."""

    circumstance: str | None
    steps: tuple[tuple[str, str], ...]  # scene and step
    scene: str

    def __str__(self) -> str:
        """The walk as an author reads it: `scene > step → scene`, and its start."""
        taken = " → ".join([*(f"{scene} > {step}" for scene, step in self.steps), self.scene])
        return f"{taken} (start: {self.circumstance})" if self.circumstance else taken


def nearest(layer: Layer, where: Column | None = None) -> int | None:
    """The place of the state with the fewest steps, of those in which `where` holds; None if none does."""
    if where is None:
        return int(np.argmin(layer.depth)) if len(layer) else None
    places = np.flatnonzero(where)
    return int(places[np.argmin(layer.depth[places])]) if len(places) else None


def walk_to(reached: Reached, scene: str, place: int) -> Way:
    """A shortest walk to the state at a place of a scene's layer, found backwards a step at a time."""
    steps: list[tuple[str, str]] = []
    layer = reached.layers[scene]
    end = scene
    while layer.depth[place]:
        wanted = int(layer.depth[place]) - 1
        scene, step, place = _before(reached, scene, place, wanted)
        steps.append((scene, step))
        layer = reached.layers[scene]
    return Way(_start(reached, int(layer.keys[place])), tuple(reversed(steps)), end)


def _before(reached: Reached, scene: str, place: int, depth: int) -> tuple[str, str, int]:
    for way in reached.graph.into[scene]:
        for arrows in reached.arrows.get(way.scene, ()):
            if arrows.way is not way:
                continue
            at = np.flatnonzero(arrows.targets == place)
            sources = at if arrows.sources is None else arrows.sources[at]
            near = sources[reached.layers[way.scene].depth[sources] == depth]
            if len(near):
                return way.scene, way.step, int(near[0])
    return _stepped(reached, scene, place)


def _stepped(reached: Reached, scene: str, place: int) -> tuple[str, str, int]:
    """The same where a budget ended the search of a loop, whose arrows are not there: by taking the steps."""
    key, depth = reached.layers[scene].keys[place], reached.layers[scene].depth[place]
    for way in reached.graph.into[scene]:
        layer = reached.layers.get(way.scene)
        if layer is None or reached.successors is None:
            continue
        taken = dict(open_ways(reached.graph.out[way.scene], layer))[way]
        near = np.flatnonzero(layer.depth < depth if taken is None else taken & (layer.depth < depth))
        led = near[reached.successors.along(way).keys(layer.keys[near]) == key]
        if len(led):
            return way.scene, way.step, int(led[np.argmin(layer.depth[led])])
    raise LookupError(scene)


def _start(reached: Reached, key: int) -> str | None:
    scenario = reached.graph.scenario
    named = [each for each in reached.starts if not isinstance(each, State)]
    if not named:
        return None
    layout = reached.layers[scenario.start].layout
    return next(each for each in named if layout.key_of(begin(scenario, each).values) == key)


def played(reached: Reached, way: Way) -> Playthrough:
    """The playthrough that takes the steps of a walk."""
    play = Playthrough(reached.graph.scenario, (), way.circumstance)
    for _, step in way.steps:
        play = play.take(step)
    return play
