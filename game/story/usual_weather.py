"""The season and weather of scenes at a place of the story's own, where they say none themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.story.own_place import season_in, weather_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.own_place import AnyPlace
    from game.story.scenario import Scene


def with_usual_weather(scenes: Mapping[str, Scene], place: AnyPlace) -> dict[str, Scene]:
    """The scenes, each in the season and weather of its own place, or of the story's where it names none.

    A place that a scene shows only by condition brings neither: there the scene says what falls.
    """
    return {id_: _at(scene, scene.place or place) for id_, scene in scenes.items()}


def _at(scene: Scene, place: AnyPlace) -> Scene:
    season, weather = season_in(place, scene.season), weather_in(place, scene.weather)
    if (season, weather) == (scene.season, scene.weather):
        return scene
    return evolve(scene, season=season, weather=weather)
