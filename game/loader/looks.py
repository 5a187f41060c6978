"""How a scene looks: place, light, season and weather, moment and shot, caption, clock; some by condition."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from game.loader.cases import first_that_holds
from game.loader.characters import held
from game.loader.keys import Shape, fields
from game.loader.moments import any_moment
from game.loader.own_places import any_place
from game.loader.own_sounds import any_sound
from game.loader.prose import prose
from game.loader.scalars import one_of, words
from game.story.beginning import Cover
from game.story.cases import ALWAYS_ALIKE, Cases
from game.story.catalogue import Light, Mood, Season, Shot, Weather

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.scenario import Standing
    from game.story.text import Text

COVER: Final = Shape("a cover", (), ("place", "light", "mood", "holds"))
# In the first version of the format a cover names its place.
_PLACED: Final = Shape("a cover", ("place",), ("light", "mood", "holds"))
_MOODS: Final = frozenset(Mood)
_LIGHTS: Final = frozenset(Light)
_SEASONS: Final = frozenset(Season)
_WEATHERS: Final = frozenset(Weather)
_SHOTS: Final = frozenset(Shot)
_CLOCK: Final = re.compile(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]")


def looks(context: Context, found: Fields, cast: Sequence[Standing]) -> Mapping[str, Any]:
    """The fields of a Scene that say how it looks, from what stands under its keys and who is its `cast`."""
    places, place = first_that_holds(context, found.get("place"), any_place)
    lights, light = first_that_holds(context, found.get("light"), _light)
    weathers, weather = first_that_holds(context, found.get("weather"), _weather)
    captions, caption = first_that_holds(context, found.get("caption"), _caption)
    clocks, clock = first_that_holds(context, found.get("clock"), _clock)
    moments, moment = first_that_holds(
        context, found.get("moment"), partial(any_moment, cast=cast), with_keys=True
    )
    several = any((places, lights, weathers, captions, clocks, moments))
    return {
        "place": place,
        "light": light,
        "weather": weather,
        "caption": caption,
        "clock": clock,
        "moment": moment,
        "sound": any_sound(context, found.get("sound"), "sounds of a scene"),
        "music": any_sound(context, found.get("music"), "music of a scene"),
        "shot": _shot(context, found.get("shot")),
        "season": _season(context, found.get("season")),
        "cases": Cases(
            place=places, light=lights, weather=weathers, caption=captions, clock=clocks, moment=moments
        )
        if several
        else ALWAYS_ALIKE,
    }


def cover(context: Context, node: Node | None) -> Cover | None:
    """What the title screen shows; None where the file names no cover."""
    if node is None:
        return None
    found = fields(context.notes, node, COVER if context.grown else _PLACED)
    for key in ("mood", "holds"):
        if key in found:
            context.newer(found[key], "covers with more than a place and a light")
    mood = one_of(context.notes, found.get("mood"), _MOODS, "UP307", "mood")
    return Cover(
        place=any_place(context, found.get("place")),
        light=_light(context, found.get("light")),
        mood=Mood(mood) if mood else None,
        holds=held(context, found.get("holds")),
    )


def _light(context: Context, node: Node | None) -> Light:
    return Light(one_of(context.notes, node, _LIGHTS, "UP304", "light") or Light.DAY)


def _season(context: Context, node: Node | None) -> Season | None:
    found = one_of(context.notes, node, _SEASONS, "UP315", "season")
    return Season(found) if found else None


def _weather(context: Context, node: Node | None) -> Weather | None:
    found = one_of(context.notes, node, _WEATHERS, "UP316", "weather")
    return Weather(found) if found else None


def _shot(context: Context, node: Node | None) -> Shot | None:
    if node is not None:
        context.newer(node, "shots")
    found = one_of(context.notes, node, _SHOTS, "UP318", "shot")
    return Shot(found) if found else None


def _caption(context: Context, node: Node | None) -> Text:
    return prose(context, node, "a caption")


def _clock(context: Context, node: Node | None) -> str:
    clock = words(context.notes, node, "a clock")
    if node is not None and clock and not _CLOCK.fullmatch(clock):
        context.notes.at("UP606", node, "a clock shows hours and minutes", 'write it as in "21:14"')
    return clock
