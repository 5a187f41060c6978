"""A moment with people of the story's own in it: a picture that any story may have, at any of its places."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from game.story.appearance import AnyLook, look_word
from game.story.catalogue import Mood
from game.story.own_place import AnyPlace, place_word


@frozen(kw_only=True)
class InMoment:
    """One of those in a moment: which character, how they look and feel; on a page their name too."""

    character: str
    look: AnyLook
    mood: Mood = Mood.CALM
    name: str = ""


@frozen(kw_only=True)
class OwnMoment:
    """A moment of `GENERAL_MOMENTS`: the people in it in its order, with which thing, and where."""

    kind: str
    people: tuple[InMoment, ...]
    thing: str = ""
    place: AnyPlace = ""


AnyMoment: TypeAlias = str | OwnMoment
"""A moment of the catalogue, by its name, or one with people of the story's own; "" is none."""


def moment_word(moment: AnyMoment) -> str:
    """The word by which a moment is known within its story: of two that differ, two."""
    if isinstance(moment, str):
        return moment
    people = (f"{look_word(one.look)}.{one.mood}" for one in moment.people)
    return " ".join([moment.kind, *people, moment.thing or "-", place_word(moment.place) or "-"])
