"""JSON Schemas of a story's own file and of one of scenes, made from the loader's keys and the catalogue.

Editors with YAML support complete keys and catalogue words from it, and show the descriptions on hover.
It is draft 07, which they know best, and has no oneOf, with which they complete badly. What only the loader
can tell, such as whether a scene exists, is left to `check`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.loader.format_shapes import FORMS, LINE_KEYS, SHAPES
from game.story.catalogue import LOOKS, PLACES, STANDARD_STATS, Light, Mood, Season, Tone, View, Weather
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
_MOODS: Final = ", ".join(sorted(Mood))

# What a key is for, by the part it stands in. A key without a line here fails the test.
DESCRIPTIONS: Final = {
    "scenario": {
        "upward": "The version of the format: 1, or 1.1 for what came with it, such as files of scenes.",
        "title": "What the story is called.",
        "summary": "One or two sentences for the title screen, at most 90 characters.",
        "language": "The language's short code, such as en or zh-Hans.",
        "protagonist": "The id of the character one plays.",
        "minutes": "How long one play takes, in minutes.",
        "content_note": "What the story touches on, said before it begins.",
        "cover": "The place shown on the title screen; without it, the first scene's.",
        "characters": "Everybody who speaks or is seen, each under an id.",
        "stats": "The numbers of the story. The five standard ones need only a start: confidence: 25.",
        "flags": "What has happened or not, each with its start: asked: false.",
        "circumstances": "Other starts for the same story.",
        "teaching": "What a teacher is told of the whole story, for the guide.",
        "start": "The id of the first scene.",
        "scenes": "The scenes, each under an id that never changes once the story is out. "
        "They may also stand in files of the folder scenes beside this one.",
    },
    "character": {
        "name": "The name as it is shown.",
        "look": "A figure of the catalogue.",
        "about": "Who they are, in a few words, shown beside the name.",
    },
    "stat": {
        "start": "The value at the beginning.",
        "label": "The name as it is shown.",
        "meaning": "What it stands for, in a sentence.",
        "min": "The least it can be; 0 if not said.",
        "max": "The most it can be; 100 if not said.",
        "hidden": "true: the reader never sees it.",
    },
    "circumstance": {
        "label": "What is different, in a few words.",
        "set": "Effects that make it so: [opportunity = 30, confidence += 10].",
    },
    "teaching": {
        "summary": "What happens on most roads, in five or six sentences; an empty line begins a paragraph.",
        "vocabulary": "Words worth explaining before the lesson.",
        "open_questions": "Questions on which the story takes no side.",
    },
    "word": {
        "word": "The word as the story has it.",
        "meaning": "What it means here, in a sentence.",
        "chinese": "The Chinese characters.",
        "pinyin": "How the characters are said, with tones.",
    },
    "cover": {"place": "A place of the catalogue.", "light": "The hour."},
    "scene": {
        "place": "A place of the catalogue.",
        "light": "The hour; day if not said.",
        "season": "The time of the year, seen in leaves; the story's own colours if not said.",
        "weather": "rain or snow, outside and at windows; neither if not said.",
        "caption": "When and where, on a ribbon.",
        "view": "stage (people in a place), phone (a chat) or post (a feed); stage if not said.",
        "cast": "Who stands there, at most three: [mei, lu (glad), {who: dean, if: late}].",
        "effects": "What changes whenever the scene is entered, before anything is read: [day += 1].",
        "because": "The reason beside the numbers that move on entering; at most 60 characters.",
        "lines": "What is read: narration, speech, lines with a condition.",
        "chat": "On a phone: the name of the chat.",
        "clock": 'On a phone: the hour, as in "21:14".',
        "tags": "On a post: its tags.",
        "discuss": "A stop where a class talks.",
        "facilitator": "A note for whoever leads the class.",
        "choices": "What the reader may do, each under an id.",
        "chance": "How luck may fall, each outcome under an id, by weight.",
        "next": "Where the story goes by itself: a scene, or exits of which the first that holds is taken.",
        "ending": "The end of this road.",
    },
    "standing": {
        "who": "The id of a character, with a mood in brackets: lu (glad).",
        "if": "Only there while this holds.",
    },
    "discussion": {
        "prompt": "The question.",
        "minutes": "For how long; 4 if not said.",
        "form": "alone, pairs, groups or all.",
    },
    "choice": {
        "text": "What one does, as one would say it; at most 95 characters.",
        "if": "Open only while this holds: confidence >= 20 and not asked.",
        "locked": "Why it is not open, shown instead. Without it a locked choice is not shown.",
        "once": "true: once taken, it is gone.",
        "effects": "What changes: [confidence += 5, asked = true].",
        "because": "The reason beside the numbers that move; at most 60 characters.",
        "tags": "On a post: the tags it has if this is taken.",
        "goto": "The id of the scene it leads to.",
    },
    "outcome": {
        "if": "It can only fall while this holds.",
        "weight": "How often, beside the others' weights: a number, or a sum such as 1 + day // 7.",
        "effects": "What changes: [energy -= 4].",
        "because": "The reason beside the numbers that move.",
        "goto": "The id of the scene it leads to.",
    },
    "exit": {
        "if": "Taken only if this holds; the last exit has none.",
        "effects": "What changes on this way: [energy -= 4].",
        "because": "The reason beside the numbers that move.",
        "goto": "The id of the scene it leads to.",
    },
    "ending": {
        "title": "What the ending is called.",
        "tone": "Its colour: a temperature, never a mark.",
        "reflection": "Lines of the commentator that fit the road taken.",
        "debrief": "Questions to take along.",
    },
    "line": {
        "text": "Narration.",
        "if": "Read only while this holds.",
        "at": 'A time stamp, as in "21:14".',
        "draft": "On a phone: typed, and not sent.",
        "post": "On a post: the post itself.",
        "likes": "On a post: how many likes it has.",
    },
}


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
    return {**head, "description": description, **made}


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
        "cover": _object("cover", {"place": _of(PLACES), "light": _of(Light)}),
        "characters": _each(_object("character", {"look": _of(LOOKS)})),
        "stats": _stats(),
        "flags": {
            "type": "object",
            "propertyNames": {"pattern": _ID},
            "additionalProperties": {"type": "boolean"},
        },
        "circumstances": _each(_object("circumstance", {"set": _EFFECTS})),
        "teaching": _object(
            "teaching",
            {
                "vocabulary": {"type": "array", "items": _object("word", {})},
                "open_questions": {"type": "array", "items": _WORDS},
            },
        ),
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


def _scene_values() -> Schema:
    discussion = _object(
        "discussion", {"minutes": {"type": "integer", "minimum": 1, "maximum": 240}, "form": _of(FORMS)}
    )
    tags = {"type": "array", "items": {"type": "string"}}
    step = {"if": _CONDITION, "effects": _EFFECTS, "goto": _GOTO}
    choice = _object("choice", {**step, "tags": tags, "once": {"type": "boolean"}})
    outcome = _object("outcome", {**step, "weight": {"type": ["integer", "string"], "minimum": 0}})
    exit_ = {**_object("exit", step), "type": ["string", "object"]}
    standing = {**_object("standing", {"if": _CONDITION}), "type": ["string", "object"]}
    return {
        "place": _of(PLACES),
        "light": _of(Light),
        "season": _of(Season),
        "weather": _of(Weather),
        "view": _of(View),
        "cast": {"type": "array", "items": standing},
        "effects": _EFFECTS,
        "lines": {"type": "array", "items": _line()},
        "clock": {"type": "string"},
        "tags": tags,
        "discuss": discussion,
        "choices": _each(choice),
        "chance": _each(outcome),
        "next": {"type": ["string", "array"], "items": exit_},
        "ending": _object(
            "ending",
            {
                "tone": _of(Tone),
                "reflection": {"type": "array", "items": _line()},
                "debrief": {"type": "array", "items": _WORDS},
            },
        ),
    }


def _line() -> Schema:
    """A line: words, or words under keys; under any other name is what that character says."""
    values: Schema = {"if": _CONDITION, "likes": {"type": "integer", "minimum": 0}}
    return {
        "type": ["string", "object"],
        "properties": {
            key: {**values.get(key, _WORDS), "description": DESCRIPTIONS["line"][key]}
            for key in sorted(LINE_KEYS)
        },
        "additionalProperties": {
            "type": "string",
            "description": f"What this character says; in brackets how: lu (glad). Moods: {_MOODS}.",
        },
    }
