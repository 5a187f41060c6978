"""What JSON schemas of the format are put together from: parts with their keys, ids, words of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.authoring.key_descriptions import DESCRIPTIONS
from game.loader.format_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterable

Schema = dict[str, Any]
ID: Final = "^[a-z][a-z0-9_]*$"
WORDS: Final[Schema] = {"type": "string", "minLength": 1}


def object_of(part: str, values: Schema) -> Schema:
    """A part of the format; under a key for which `values` has none stand words."""
    shape = SHAPES[part]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(shape.required),
        "properties": {
            key: {**values.get(key, WORDS), "description": DESCRIPTIONS[part][key]}
            for key in sorted(shape.known)
        },
    }


def each(value: Schema) -> Schema:
    """Anything under an id."""
    return {
        "type": "object",
        "propertyNames": {"pattern": ID},
        "minProperties": 1,
        "additionalProperties": value,
    }


def of(words: Iterable[str]) -> Schema:
    """One of these words."""
    return {"type": "string", "enum": sorted(set(words))}
