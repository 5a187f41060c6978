"""How near a scene is seen where nobody says it: wide where a place is come to, close in a quarrel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.story.catalogue import Mood, Shot, View
from game.story.own_place import OwnPlace
from game.story.play import onward

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from game.story.scenario import Scene

_HEATED: Final = {Mood.UNEASY, Mood.RESOLVED}


def with_shots(scenes: Mapping[str, Scene], start: str, halves: Collection[str] = ()) -> dict[str, Scene]:
    """The scenes, each with a shot: its author's, or the one that what happens there asks for.

    In its first scene at a place that is no own picture a reader sees the place; where two speak with heat,
    their faces. `halves` are the characters who are shown in half pictures of their own.
    """
    before: dict[str, list[Scene]] = {id_: [] for id_ in scenes}
    for scene in scenes.values():
        for goto in onward(scene.then):
            if goto in before:
                before[goto].append(scene)
    return {
        id_: scene if scene.shot else evolve(scene, shot=_usual(scene, before[id_], id_ == start, halves))
        for id_, scene in scenes.items()
    }


def _usual(
    scene: Scene,
    before: Iterable[Scene],
    first: bool,  # noqa: FBT001 - whether plays begin here
    halves: Collection[str],
) -> Shot:
    if _quarrels(scene):
        return Shot.CLOSE
    if isinstance(scene.place, OwnPlace) and scene.place.pictures:
        return Shot.MIDDLE  # a picture has no ground that soles could stand on
    if any(who.character in halves for who in scene.cast):
        return Shot.MIDDLE
    if first or all(_elsewhere(scene, other) for other in before):
        return Shot.WIDE
    return Shot.MIDDLE


def _quarrels(scene: Scene) -> bool:
    """Whether two speak with heat."""
    return len({line.speaker for line in scene.lines if line.speaker and line.mood in _HEATED}) > 1


def _elsewhere(scene: Scene, other: Scene) -> bool:
    return other.view is not View.STAGE or other.place != scene.place
