"""The JSON schemas of what a story brings: its palette, its people, its places and its sounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.authoring.schema_parts import Schema, each, object_of, of
from game.loader.own_files import ENDINGS
from game.loader.part_words import COLOURED_WORDS, FACE_WORDS, HELD, SEVERAL_WORDS, WEAR_WORDS, WORDS
from game.story.catalogue import LOOKS, PLACES, Mood, Season, Weather
from game.story.own_files import Medium
from game.story.own_place import Border, Crowd
from game.story.parts import COLOURS, NONE, SKINS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAME: Final = "[A-Za-z0-9_-][A-Za-z0-9_.-]*"  # of a folder, or a file
_HEX: Final[Schema] = {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}


def palette() -> Schema:
    """A story's own colours."""
    return object_of("palette", {"like": of(LOOKS), "ground": _colour(), "accent": _colour()})


def places() -> Schema:
    """A story's own places."""
    picture = _file(Medium.PICTURE)
    percent = {"type": "integer", "minimum": 0, "maximum": 100}
    values = {
        "like": of(PLACES),
        "signs": {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}},
        "crowd": of(Crowd),
        "season": of(Season),
        "weather": of(Weather),
        **dict.fromkeys(("picture", "morning", "day", "dusk", "night"), picture),
        "focus": {"type": "array", "items": percent, "minItems": 2, "maxItems": 2},
        "border": of(Border),
    }
    hours = {key: ["picture"] for key in ("morning", "day", "dusk", "night")}
    kinds = [{"required": ["like"]}, {"required": ["picture"]}]
    return each({**object_of("place", values), "dependencies": {"picture": ["alt"], **hours}, "anyOf": kinds})


def sounds() -> Schema:
    """A story's own sounds."""
    values = {
        "file": _file(Medium.SOUND),
        "loop": {"type": "boolean"},
        "fade": {"type": "number", "minimum": 0, "maximum": 30},
        "volume": {"type": "integer", "minimum": 0, "maximum": 100},
    }
    return each(object_of("sound", values))


def look() -> Schema:
    """A look that ships, or one put together from parts."""
    parts = {
        "like": of(LOOKS),
        "skin": {"anyOf": [of((*SKINS, *COLOURS)), _HEX]},
        "holds": of(HELD),
        "face": object_of("face", {**_words(FACE_WORDS), **_several(), **_colours("face")}),
        "hair": _with_colour("hair", "style"),
        "head": _with_colour("head", "wear"),
        "wear": object_of("wear", {**_words(WEAR_WORDS), **_colours("wear")}),
        **_words(WORDS),
    }
    return {"anyOf": [of(LOOKS), object_of("look", parts)]}


def pictures() -> Schema:
    """Somebody's pictures by mood."""
    return {**object_of("pictures", dict.fromkeys(Mood, _file(Medium.PICTURE))), "minProperties": 1}


def _words(known: Mapping[str, tuple[str, Iterable[str]]]) -> dict[str, Any]:
    return {key: of(words) for key, (_, words) in known.items()}


def _several() -> dict[str, Any]:
    listed = {key: {"type": "array", "items": of(words)} for key, (_, words) in SEVERAL_WORDS.items()}
    return {key: {"anyOf": [of((NONE,)), value]} for key, value in listed.items()}


def _colours(part: str) -> dict[str, Any]:
    keys = ("glasses", "beard", "jewellery") if part == "face" else ("over", "below", "neck")
    named = {f"{key}_colour": _colour() for key in keys}
    return named if part == "face" else {"colour": _colour(), **named}


def _with_colour(part: str, word: str) -> Schema:
    words = of(COLOURED_WORDS[part][1])
    return {"anyOf": [words, object_of(part, {word: words, "colour": _colour()})]}


def _colour() -> Schema:
    return {"anyOf": [of(COLOURS), _HEX]}


def _file(medium: Medium) -> Schema:
    endings = "|".join((*ENDINGS[medium], *map(str.upper, ENDINGS[medium])))
    return {"type": "string", "pattern": rf"^(?:{_NAME}/)*{_NAME}\.(?:{endings})$"}
