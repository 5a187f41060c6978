"""JSON Schemas of a story's own file and of one of scenes, made from the loader's keys and the catalogue.

Editors with YAML support complete keys and catalogue words from it, and show the descriptions on hover.
It is draft 07, which they know best, and has no oneOf, with which they complete badly. What only the loader
can tell, such as whether a scene exists, is left to `check`.
"""

from __future__ import annotations

from typing import Final

from game.authoring import own_world_schema as own
from game.authoring.key_descriptions import DESCRIPTIONS
from game.authoring.schema_parts import ID, WORDS, Schema, each, object_of, of
from game.loader.format_shapes import FORMS, LINE_KEYS, SHAPES
from game.story.catalogue import (
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
from game.story.general_moments import GENERAL_MOMENTS
from game.story_words import standard_label, standard_meaning
from game.words import speaking

_CONDITION: Final[Schema] = {"type": ["string", "boolean"]}
_EFFECTS: Final[Schema] = {"type": "array", "items": {"type": "string"}}
_GOTO: Final[Schema] = {"type": "string", "pattern": ID}
_LINES: Final[Schema] = {"type": "array", "items": {"$ref": "#/definitions/line"}}
# One that ships, which editors offer, or one of the story's own.
_PLACE: Final[Schema] = {"anyOf": [of(PLACES), _GOTO]}
_SOUND: Final[Schema] = {"anyOf": [of(["none"]), _GOTO]}
_MOODS: Final = ", ".join(sorted(Mood))


def schema() -> Schema:
    """The JSON schema of a story's own file, whose scenes may all stand in others."""
    made = object_of("scenario", _scenario_values())
    made["required"].remove("scenes")
    return _titled(
        "Upward scenario", "A story for Upward. docs/scenario-format.md has the whole format.", made
    )


def scenes_schema() -> Schema:
    """The JSON schema of a file in the folder `scenes`: scenes under their ids."""
    made = each(object_of("scene", _scene_values()))
    return _titled("Upward scenes", "Some of a story's scenes, each under an id of its own.", made)


def _titled(title: str, description: str, made: Schema) -> Schema:
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    return {**head, "description": description, **made, "definitions": {"line": _line()}}


def _scenario_values() -> Schema:
    return {
        "upward": {"type": "number", "enum": [1, 1.1]},
        "minutes": {"type": "integer", "minimum": 1, "maximum": 600},
        "cover": object_of(
            "cover", {"place": _PLACE, "light": of(Light), "mood": of(Mood), "holds": of(THINGS)}
        ),
        "characters": each(_character()),
        "palette": own.palette(),
        "places": own.places(),
        "sounds": own.sounds(),
        "stats": _stats(),
        "flags": {
            "type": "object",
            "propertyNames": {"pattern": ID},
            "additionalProperties": {"type": "boolean"},
        },
        "constants": each({"type": "integer"}),
        "words": each(_word_value()),
        "names": each(object_of("typed_name", {})),
        "place": _PLACE,
        "circumstances": each(object_of("circumstance", {"set": _EFFECTS})),
        "teaching": object_of(
            "teaching",
            {
                "vocabulary": {"type": "array", "items": object_of("word", {})},
                "open_questions": {"type": "array", "items": WORDS},
            },
        ),
        "renamed": {"type": "object", "additionalProperties": {"type": "string"}},
        "promises": {"type": "array", "items": WORDS},
        "start": _GOTO,
        "protagonist": _GOTO,
        "scenes": each(object_of("scene", _scene_values())),
    }


def _character() -> Schema:
    """Somebody with a look or with pictures."""
    made = object_of("character", {"look": own.look(), "pictures": own.pictures()})
    one_of_two = [
        {"required": [one], "not": {"required": [other]}}
        for one, other in (("look", "pictures"), ("pictures", "look"))
    ]
    return {**made, "anyOf": one_of_two}


def _stats() -> Schema:
    whole = {"type": "integer"}
    own = object_of("stat", {"start": whole, "min": whole, "max": whole, "hidden": {"type": "boolean"}})
    own["type"] = ["integer", "object"]
    with speaking("en"):  # authors are told in English
        standard = {
            stat: {**own, "description": f"{standard_label(stat)}: {standard_meaning(stat)}"}
            for stat in STANDARD_STATS
        }
    return {
        "type": "object",
        "propertyNames": {"pattern": ID},
        "properties": standard,
        "additionalProperties": own,
    }


def _word_value() -> Schema:
    """A word: what is shown of each value is words, or words by part."""
    part = {"type": "string", "minLength": 1}
    shown = {
        "type": ["string", "object"],
        "propertyNames": {"pattern": ID},
        "minLength": 1,
        "minProperties": 1,
        "additionalProperties": part,
    }
    return object_of("word_value", {"start": _GOTO, "values": {**each(shown), "minProperties": 2}})


def _scene_values() -> Schema:
    discussion = object_of(
        "discussion", {"minutes": {"type": "integer", "minimum": 1, "maximum": 240}, "form": of(FORMS)}
    )
    tags = {"type": "array", "items": {"type": "string"}}
    step = {"if": _CONDITION, "effects": _EFFECTS, "goto": _GOTO}
    choice = object_of("choice", {**step, "then": _GOTO, "tags": tags, "once": {"type": "boolean"}})
    outcome = object_of("outcome", {**step, "weight": {"type": ["integer", "string"], "minimum": 0}})
    exit_ = {**object_of("exit", step), "type": ["string", "object"]}
    seen = {"if": _CONDITION, "mood": of(Mood), "holds": of(THINGS), "posture": of(Posture)}
    standing = {**object_of("standing", seen), "type": ["string", "object"]}
    return {
        "place": _or_several(_PLACE),
        "light": _or_several(of(Light)),
        "season": of(Season),
        "weather": _or_several(of(Weather)),
        "moment": _or_several({"anyOf": [of(MOMENTS | GENERAL_MOMENTS.keys()), _moment()]}),
        "shot": of(Shot),
        "sound": _SOUND,
        "music": _SOUND,
        "caption": _or_several(WORDS),
        "view": of(View),
        "cast": {"type": "array", "items": standing},
        "effects": _EFFECTS,
        "lines": _LINES,
        "clock": _or_several({"type": "string"}),
        "tags": tags,
        "discuss": discussion,
        "choices": each(choice),
        "chance": each(outcome),
        "next": {"type": ["string", "array"], "items": exit_},
        "ending": object_of(
            "ending",
            {
                "tone": of(Tone),
                "reflection": _LINES,
                "debrief": {"type": "array", "items": WORDS},
            },
        ),
    }


def _moment() -> Schema:
    who = {"type": "array", "items": {"type": "string"}}
    return object_of("moment", {"name": of(GENERAL_MOMENTS), "who": who, "thing": of(THINGS)})


def _or_several(value: Schema) -> Schema:
    """A value, or a list of which the first that holds is shown."""
    return {"anyOf": [value, {"type": "array", "items": {"anyOf": [value, _case(value)]}}]}


def _case(value: Schema) -> Schema:
    return object_of("case", {"if": _CONDITION, "is": value})


def _line() -> Schema:
    """A line: words, or words under keys; or a group. Under any other name is what that character says."""
    values: Schema = {"if": _CONDITION, "mood": of(Mood), "likes": {"type": "integer", "minimum": 0}}
    groups = object_of(
        "group", {key: {**_LINES, "type": ["array", "string"]} for key in SHAPES["group"].known}
    )
    return {
        "type": ["string", "object"],
        "properties": groups["properties"]
        | {
            key: {**values.get(key, WORDS), "description": DESCRIPTIONS["line"][key]}
            for key in sorted(LINE_KEYS)
        },
        "additionalProperties": {
            "type": "string",
            "description": f"What this character says; in brackets how: lu (glad). Moods: {_MOODS}.",
        },
    }
