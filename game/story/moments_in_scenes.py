"""Moments that any story may have, in a story: at the place of their scene, with its people’s names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.story.cases import Case
from game.story.own_moment import OwnMoment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.own_moment import AnyMoment
    from game.story.own_place import AnyPlace
    from game.story.scenario import Character, Scene


def with_moment_places(scenes: Mapping[str, Scene], place: AnyPlace) -> dict[str, Scene]:
    """The scenes, each with its moments at its own place, or at the story's where it names none.

    A place that a scene shows only by condition is not seen in its moments.
    """
    return {id_: _at(scene, scene.place or place) for id_, scene in scenes.items()}


def with_names(moment: AnyMoment, characters: Mapping[str, Character]) -> AnyMoment:
    """The moment with the names of those in it, as the story's language has them."""
    if isinstance(moment, str):
        return moment
    named = (evolve(one, name=characters[one.character].name) for one in moment.people)
    return evolve(moment, people=tuple(named))


def _at(scene: Scene, place: AnyPlace) -> Scene:
    moment = _placed(scene.moment, place)
    cases = tuple(Case(_placed(case.value, place), case.condition) for case in scene.cases.moment)
    if moment is scene.moment and cases == scene.cases.moment:
        return scene
    return evolve(scene, moment=moment, cases=evolve(scene.cases, moment=cases))


def _placed(moment: AnyMoment, place: AnyPlace) -> AnyMoment:
    return evolve(moment, place=place) if isinstance(moment, OwnMoment) else moment
