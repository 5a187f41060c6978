"""The sounds that a story needs, as data for a page: each file as it ships, and what is heard where.

`player/sound.js` reads it: `beds` are the sounds of places, `wet` the places where one hears it rain.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final

from game.art.soundscape import SIGNS, soundscape_of
from game.resources import SOUNDS, missing_sounds
from game.story.catalogue import Weather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario
    from game.story.scenario import Scene

Data = dict[str, Any]
RAIN: Final = "rain"


def sound_names(scenario: Scenario) -> tuple[str, ...]:
    """The names of the sounds a story may use, as their files are called without their ending, sorted."""
    heard = {*_beds(scenario).values(), *({RAIN} if _wet(scenario) else ())}
    signs = (f"sign_{name}" for name in SIGNS)
    return tuple(sorted({*(f"bed_{bed}" for bed in heard), f"motif_{_motif(scenario)}", *signs}))


def sounds_as_data(scenario: Scenario) -> Data:
    """All of it; a file that is missing is left out, and its place is silent."""
    names = sound_names(scenario)
    there = set(names).difference(missing_sounds(names))
    return {
        "beds": _beds(scenario),
        "wet": _wet(scenario),
        "front": scenario.front.place,
        "motif": _motif(scenario),
        "files": {name: _file(name) for name in names if name in there},
    }


def _file(name: str) -> str:
    return b64encode((SOUNDS / f"{name}.ogg").read_bytes()).decode()


def _motif(scenario: Scenario) -> str:
    return soundscape_of("", None, scenario.characters[scenario.protagonist].look).motif


def _beds(scenario: Scenario) -> dict[str, str]:
    """What each place of a story sounds like; plain paper is the empty name."""
    shown = {place for scene in scenario.scenes.values() for place in scenario.places_of(scene) or ("",)}
    return {place: soundscape_of(place).bed for place in sorted({scenario.front.place, *shown})}


def _wet(scenario: Scenario) -> list[str]:
    """The places where it may rain and the rain is heard."""
    under = {
        place
        for scene in scenario.scenes.values()
        if Weather.RAIN in _weathers(scene)
        for place in scenario.places_of(scene) or ("",)
    }
    return sorted(place for place in under if soundscape_of(place, Weather.RAIN).bed == RAIN)


def _weathers(scene: Scene) -> Iterator[Weather | None]:
    yield scene.weather
    yield from (case.value for case in scene.cases.weather)
