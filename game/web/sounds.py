"""The sounds that a story needs, as data for a page: each file as it ships, and what is heard where.

`player/sound.js` reads it: `beds` are the sounds of places, `wet` the places where one hears it rain,
`scapes` what each bed is made of.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final

from game.art.moment_sounds import MOMENT_SOUNDS, SILENT
from game.art.sound_beds import BEDS
from game.art.soundscape import SIGNS, motif_of, soundscape_of
from game.resources import SOUNDS, missing_sounds
from game.story.catalogue import Weather
from game.story.own_moment import moment_word
from game.story.own_place import place_word, weather_in
from game.story.scenario import Ending
from game.web.own_sounds import own_sound_files, own_sounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.moment_sounds import MomentSound
    from game.story import Scenario
    from game.story.appearance import AnyLook
    from game.story.scenario import Scene

Data = dict[str, Any]
RAIN: Final = "rain"


def sound_names(scenario: Scenario) -> tuple[str, ...]:
    """The names of the sounds a story may use, as their files are called without their ending, sorted."""
    layers_and_calls = {name for bed in _heard(scenario) for name in BEDS[bed].sounds()}
    once = {f"moment_{each.once}" for each in _moments(scenario).values() if each.once}
    signs = (f"sign_{name}" for name in SIGNS)
    return tuple(sorted({*layers_and_calls, *once, *_motifs(scenario), *signs}))


def sounds_as_data(scenario: Scenario) -> Data:
    """All of it; a file that is missing is left out, and its place is silent."""
    names = sound_names(scenario)
    there = set(names).difference(missing_sounds(names))
    return {
        "own": own_sounds(scenario),
        "beds": _beds(scenario),
        "wet": _wet(scenario),
        "scapes": {bed: _scape(bed) for bed in sorted(_heard(scenario))},
        "moments": {name: {"once": each.once, "bed": each.bed} for name, each in _moments(scenario).items()},
        "motif": motif_of(_look(scenario)),
        "files": {name: _file(name) for name in names if name in there} | own_sound_files(scenario),
    }


def _file(name: str) -> str:
    return b64encode((SOUNDS / f"{name}.ogg").read_bytes()).decode()


def _scape(name: str) -> Data:
    """What a bed is made of: its loops with their volumes, and its calls."""
    bed = BEDS[name]
    return {
        "layers": {name: round(volume, 3) for name, volume in bed.layers().items()},
        "calls": [[call.sound, call.takes, call.least, call.most, call.level] for call in bed.calls],
    }


def _look(scenario: Scenario) -> AnyLook:
    return scenario.characters[scenario.protagonist].look


def _motifs(scenario: Scenario) -> set[str]:
    """The story's motif, and how it returns at each of its endings."""
    ends = (scene.then for scene in scenario.scenes.values())
    tones = {then.tone for then in ends if isinstance(then, Ending)}
    return {f"motif_{motif_of(_look(scenario), tone)}" for tone in (None, *tones)}


def _heard(scenario: Scenario) -> set[str]:
    """All beds that may be heard."""
    moments = (each.bed for each in _moments(scenario).values() if each.bed)
    return {*_beds(scenario).values(), *moments, *({RAIN} if _wet(scenario) else ())}


def _beds(scenario: Scenario) -> dict[str, str]:
    """What each place of a story sounds like; plain paper is the empty name."""
    shown = {place for scene in scenario.scenes.values() for place in scenario.places_of(scene) or ("",)}
    return {
        place_word(place): soundscape_of(place).bed
        for place in sorted({scenario.front.place, *shown}, key=place_word)
    }


def _wet(scenario: Scenario) -> list[str]:
    """The places where it may rain and the rain is heard."""
    under = {
        place
        for scene in scenario.scenes.values()
        for place in scenario.places_of(scene) or ("",)
        if Weather.RAIN in {weather_in(place, said) for said in _weathers(scene)}
    }
    return sorted(place_word(place) for place in under if soundscape_of(place, Weather.RAIN).bed == RAIN)


def _weathers(scene: Scene) -> Iterator[Weather | None]:
    yield scene.weather
    yield from (case.value for case in scene.cases.weather)


def _moments(scenario: Scenario) -> dict[str, MomentSound]:
    """What is heard in each moment the story may show, where anything is."""
    shown = {name for scene in scenario.scenes.values() for name in _names(scene)}
    return {name: MOMENT_SOUNDS[name] for name in sorted(shown) if MOMENT_SOUNDS.get(name, SILENT) != SILENT}


def _names(scene: Scene) -> Iterator[str]:
    yield from (moment_word(each) for each in (scene.moment, *(case.value for case in scene.cases.moment)))
