"""Which pictures a story may show: places and moments as they may look, and people in their moods."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from attrs import frozen

from game.story.catalogue import Mood, Posture, Shot, View
from game.story.own_place import AnyPlace, season_in, weather_in
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.story.appearance import AnyLook
    from game.story.catalogue import Light, Season, Weather
    from game.story.own_moment import AnyMoment
    from game.story.scenario import Line, Scenario, Scene

PHONE = "phone"  # how the one who reads stands beside a phone


@frozen
class Setting:
    """A place at an hour, in a season and weather; without a name it is plain paper."""

    place: AnyPlace
    light: Light
    season: Season | None = None
    weather: Weather | None = None


@frozen
class Remembered:
    """A moment at an hour, in a season and weather, which it is shown in place of a place."""

    moment: AnyMoment
    light: Light
    season: Season | None = None
    weather: Weather | None = None


@frozen
class Person:
    """A look in a mood, the pose where it is not the look's own, what they hold and how they are there.

    Seen from far they are there down to the shoes, as a `whole`.
    """

    look: AnyLook
    mood: Mood
    pose: str | None = None
    holds: str = ""
    posture: Posture = Posture.STANDING
    whole: bool = False


def settings_of(story: Scenario) -> frozenset[Setting]:
    """All settings that a page of the story, or its cover, may stand in."""
    there = story.front.place
    cover = Setting(there, story.front.light, season_in(there, None), weather_in(there, None))
    seen = (scene for scene in story.scenes.values() if not _always_a_moment(scene))
    return frozenset({cover, *(one for scene in seen for one in _settings(story, scene))})


def moments_of(story: Scenario) -> frozenset[Remembered]:
    """All moments that a page of the story may show: beside a phone or a feed there is none."""
    seen = (scene for scene in story.scenes.values() if scene.view is View.STAGE)
    return frozenset({one for scene in seen for one in _moments(scene)})


def people_of(story: Scenario) -> frozenset[Person]:
    """All people who may stand on the stage of a page, of an ending or of the cover."""
    hero = story.characters[story.protagonist].look
    seen = (scene for scene in story.scenes.values() if not _always_a_moment(scene))
    here = (one for scene in seen for one in _people(story, scene))
    cover = Person(hero, story.front.mood or Mood.CALM, holds=story.front.holds)
    return frozenset({cover, Person(hero, Mood.CALM), *here})


def _always_a_moment(scene: Scene) -> bool:
    """Whether a scene's place and people are never seen: a moment is, whatever holds."""
    return scene.view is View.STAGE and bool(scene.moment) and not isinstance(scene.then, Ending)


def _settings(story: Scenario, scene: Scene) -> Iterator[Setting]:
    for place, (light, weather) in product(story.places_of(scene) or ("",), _hours(scene)):
        yield Setting(place, light, scene.season, weather)


def _moments(scene: Scene) -> Iterator[Remembered]:
    moments = {scene.moment, *(case.value for case in scene.cases.moment)} - {""}
    for moment, (light, weather) in product(moments, _hours(scene)):
        yield Remembered(moment, light, scene.season, weather)


def _hours(scene: Scene) -> Iterator[tuple[Light, Weather | None]]:
    """Each light a scene may have, in each weather."""
    lights = {scene.light, *(case.value for case in scene.cases.light)}
    return product(lights, {scene.weather, *(case.value for case in scene.cases.weather)})


def _people(story: Scenario, scene: Scene) -> Iterator[Person]:
    """Each as cast or as they speak; who comes on in another's place may have that one's mood."""
    moods = _moods(scene)
    every = {Mood.CALM, *(mood for each in moods.values() for mood in each)}
    hero = story.characters[story.protagonist]
    for who in {hero.id, *moods}:
        look, speaks_in = story.characters[who].look, moods.get(who, set())
        borrows = any(line.speaker == who and line.mood is None for line in scene.lines)
        for mood, (holds, posture) in product(
            every if borrows else {Mood.CALM, *speaks_in}, _bearings(scene, who)
        ):
            yield Person(look, mood, holds=holds, posture=posture)
            if scene.view is View.STAGE and scene.shot is Shot.WIDE:
                yield Person(look, mood, holds=holds, posture=posture, whole=True)
    if scene.view is View.PHONE:
        yield from (Person(hero.look, mood, PHONE) for mood in every)
    if isinstance(scene.then, Ending):
        yield from (Person(story.characters[who].look, Mood.CALM) for who in _voices(scene.then.reflection))


def _bearings(scene: Scene, who: str) -> set[tuple[str, Posture]]:
    """What somebody holds in a scene and how they are there, as cast; who comes on in it holds nothing."""
    cast = [each for each in scene.cast if each.character == who]
    always = any(each.condition is None for each in cast)
    return {(each.holds, each.posture) for each in cast} | (set() if always else {("", Posture.STANDING)})


def _moods(scene: Scene) -> dict[str, set[Mood]]:
    """Of all who are cast or speak in a scene, the moods that it names for them."""
    named: dict[str, set[Mood]] = {who: set() for who in _voices(scene.lines)}
    for each in scene.cast:
        named.setdefault(each.character, set()).add(each.mood)
    for line in scene.lines:
        if line.speaker and line.mood:
            named[line.speaker].add(line.mood)
    return named


def _voices(lines: Iterable[Line]) -> Iterator[str]:
    return (line.speaker for line in lines if line.speaker)
