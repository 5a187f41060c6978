"""JSON Schemas of a story's own file and of one of scenes, made from the loader's keys and the catalogue.

Editors with YAML support complete keys and catalogue words from it, and show the descriptions on hover.
It is draft 07, which they know best, and has no oneOf, with which they complete badly. What only the loader
can tell, such as whether a scene exists, is left to `check`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.authoring.key_descriptions import DESCRIPTIONS
from game.loader.format_shapes import FORMS, LINE_KEYS, SHAPES
from game.story.catalogue import (
    LOOKS,
    MOMENTS,
    PLACES,
    STANDARD_STATS,
    THINGS,
    Light,
    Mood,
    Posture,
    Season,
    Shot,
    Tone,
    View,
    Weather,
)
from game.story_words import standard_label, standard_meaning
from game.words import speaking

if TYPE_CHECKING:
    from collections.abc import Iterable

Schema = dict[str, Any]
_ID: Final = "^[a-z][a-z0-9_]*$"
_WORDS: Final[Schema] = {"type": "string", "minLength": 1}
_CONDITION: Final[Schema] = {"type": ["string", "boolean"]}
_EFFECTS: Final[Schema] = {"type": "array", "items": {"type": "string"}}
_GOTO: Final[Schema] = {"type": "string", "pattern": _ID}
_LINES: Final[Schema] = {"type": "array", "items": {"$ref": "#/definitions/line"}}
_MOODS: Final = ", ".join(sorted(Mood))


def schema() -> Schema:
    """The JSON schema of a story's own file, whose scenes may all stand in others."""
    made = _object("scenario", _scenario_values())
    made["required"].remove("scenes")
    return _titled(
        "Upward scenario", "A story for Upward. docs/scenario-format.md has the whole format.", made
    )


def scenes_schema() -> Schema:
    """The JSON schema of a file in the folder `scenes`: scenes under their ids."""
    made = _each(_object("scene", _scene_values()))
    return _titled("Upward scenes", "Some of a story's scenes, each under an id of its own.", made)


def _titled(title: str, description: str, made: Schema) -> Schema:
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    return {**head, "description": description, **made, "definitions": {"line": _line()}}


def _object(part: str, values: Schema) -> Schema:
    shape = SHAPES[part]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(shape.required),
        "properties": {
            key: {**values.get(key, _WORDS), "description": DESCRIPTIONS[part][key]}
            for key in sorted(shape.known)
        },
    }


def _each(value: Schema) -> Schema:
    """Anything under an id."""
    return {
        "type": "object",
        "propertyNames": {"pattern": _ID},
        "minProperties": 1,
        "additionalProperties": value,
    }


def _of(words: Iterable[str]) -> Schema:
    return {"type": "string", "enum": sorted(words)}


def _scenario_values() -> Schema:
    return {
        "upward": {"type": "number", "enum": [1, 1.1]},
        "minutes": {"type": "integer", "minimum": 1, "maximum": 600},
        "cover": _object(
            "cover", {"place": _of(PLACES), "light": _of(Light), "mood": _of(Mood), "holds": _of(THINGS)}
        ),
        "characters": _each(_object("character", {"look": _of(LOOKS)})),
        "stats": _stats(),
        "flags": {
            "type": "object",
            "propertyNames": {"pattern": _ID},
            "additionalProperties": {"type": "boolean"},
        },
        "constants": _each({"type": "integer"}),
        "words": _each(_word_value()),
        "names": _each(_object("typed_name", {})),
        "place": _of(PLACES),
        "circumstances": _each(_object("circumstance", {"set": _EFFECTS})),
        "teaching": _object(
            "teaching",
            {
                "vocabulary": {"type": "array", "items": _object("word", {})},
                "open_questions": {"type": "array", "items": _WORDS},
            },
        ),
        "renamed": {"type": "object", "additionalProperties": {"type": "string"}},
        "promises": {"type": "array", "items": _WORDS},
        "start": _GOTO,
        "protagonist": _GOTO,
        "scenes": _each(_object("scene", _scene_values())),
    }


def _stats() -> Schema:
    whole = {"type": "integer"}
    own = _object("stat", {"start": whole, "min": whole, "max": whole, "hidden": {"type": "boolean"}})
    own["type"] = ["integer", "object"]
    with speaking("en"):  # authors are told in English
        standard = {
            stat: {**own, "description": f"{standard_label(stat)}: {standard_meaning(stat)}"}
            for stat in STANDARD_STATS
        }
    return {
        "type": "object",
        "propertyNames": {"pattern": _ID},
        "properties": standard,
        "additionalProperties": own,
    }


def _word_value() -> Schema:
    """A word: what is shown of each value is words, or words by part."""
    part = {"type": "string", "minLength": 1}
    shown = {
        "type": ["string", "object"],
        "propertyNames": {"pattern": _ID},
        "minLength": 1,
        "minProperties": 1,
        "additionalProperties": part,
    }
    return _object("word_value", {"start": _GOTO, "values": {**_each(shown), "minProperties": 2}})


def _scene_values() -> Schema:
    discussion = _object(
        "discussion", {"minutes": {"type": "integer", "minimum": 1, "maximum": 240}, "form": _of(FORMS)}
    )
    tags = {"type": "array", "items": {"type": "string"}}
    step = {"if": _CONDITION, "effects": _EFFECTS, "goto": _GOTO}
    choice = _object("choice", {**step, "then": _GOTO, "tags": tags, "once": {"type": "boolean"}})
    outcome = _object("outcome", {**step, "weight": {"type": ["integer", "string"], "minimum": 0}})
    exit_ = {**_object("exit", step), "type": ["string", "object"]}
    seen = {"if": _CONDITION, "holds": _of(THINGS), "posture": _of(Posture)}
    standing = {**_object("standing", seen), "type": ["string", "object"]}
    return {
        "place": _or_several(_of(PLACES)),
        "light": _or_several(_of(Light)),
        "season": _of(Season),
        "weather": _or_several(_of(Weather)),
        "moment": _or_several(_of(MOMENTS)),
        "shot": _of(Shot),
        "caption": _or_several(_WORDS),
        "view": _of(View),
        "cast": {"type": "array", "items": standing},
        "effects": _EFFECTS,
        "lines": _LINES,
        "clock": _or_several({"type": "string"}),
        "tags": tags,
        "discuss": discussion,
        "choices": _each(choice),
        "chance": _each(outcome),
        "next": {"type": ["string", "array"], "items": exit_},
        "ending": _object(
            "ending",
            {
                "tone": _of(Tone),
                "reflection": _LINES,
                "debrief": {"type": "array", "items": _WORDS},
            },
        ),
    }


def _or_several(value: Schema) -> Schema:
    """A value, or a list of which the first that holds is shown."""
    return {"anyOf": [value, {"type": "array", "items": {"anyOf": [value, _case(value)]}}]}


def _case(value: Schema) -> Schema:
    return _object("case", {"if": _CONDITION, "is": value})


def _line() -> Schema:
    """A line: words, or words under keys; or a group. Under any other name is what that character says."""
    values: Schema = {"if": _CONDITION, "likes": {"type": "integer", "minimum": 0}}
    groups = _object("group", {key: {**_LINES, "type": ["array", "string"]} for key in SHAPES["group"].known})
    return {
        "type": ["string", "object"],
        "properties": groups["properties"]
        | {
            key: {**values.get(key, _WORDS), "description": DESCRIPTIONS["line"][key]}
            for key in sorted(LINE_KEYS)
        },
        "additionalProperties": {
            "type": "string",
            "description": f"What this character says; in brackets how: lu (glad). Moods: {_MOODS}.",
        },
    }
