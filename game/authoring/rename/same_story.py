"""Whether two scenarios are the same story but for one name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs

from game.story.appearance import Appearance
from game.story.own_place import OwnPlace
from game.story.own_sound import OwnSound
from game.story.scenario import Scenario
from game.story.text import Run

# What is no part of the story: what identifies its text, and what its ids were.
_NOT_COMPARED: Final = frozenset({"digest", "renamed", "original"})
# Fields that hold ids, or words in which ids stand. All others are the same to the letter.
_IDS: Final = frozenset(
    {"id", "scene", "scenes", "choice", "goto", "then", "speaker", "character", "protagonist", "source"}
    | {"sentence", "starts", "after"}  # of promises
)
_OF_SCENARIO, _OF_FILLED = frozenset({"start"}), frozenset({"words", "name"})


def same_but_for(before: Scenario, after: Scenario, old: str, new: str) -> bool:
    """Whether the one is the other with an id `old` called `new`; what readers see is to be the same."""
    either = re.compile(rf"\b(?:{re.escape(old)}|{re.escape(new)})\b")
    return _alike(before, after, lambda words: either.sub("", words), ids=False)


def _alike(one: object, other: object, neutral: Callable[[str], str], *, ids: bool) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one == other or (ids and neutral(one) == neutral(other))
    if type(one) is not type(other):
        return False
    if attrs.has(type(one)):
        return all(
            _alike(
                getattr(one, field.name), getattr(other, field.name), neutral, ids=_holds_ids(one, field.name)
            )
            for field in attrs.fields(type(one))  # type: ignore[arg-type] # it has some
            if field.name not in _NOT_COMPARED and not callable(getattr(one, field.name))
        )
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        keys = _alike([*one], [*other], neutral, ids=True)
        return keys and _alike([*one.values()], [*other.values()], neutral, ids=ids)
    if isinstance(one, Sequence) and isinstance(other, Sequence):
        pairs = zip(one, other, strict=False)
        return len(one) == len(other) and all(_alike(each, its, neutral, ids=ids) for each, its in pairs)
    return one == other


def _holds_ids(one: object, field: str) -> bool:
    if isinstance(one, Scenario):
        return field in _IDS | _OF_SCENARIO
    if isinstance(one, Appearance | OwnPlace | OwnSound):
        return field == "name"
    if isinstance(one, Run):
        return field in _OF_FILLED and (one.slot is not None or bool(one.said or one.name))
    return field in _IDS
