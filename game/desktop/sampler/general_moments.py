"""Moments that any story may have, for those who draw them: with people and at a place that chance picks."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.palette import PALETTES
from game.art.people.parts.anyone import anyone
from game.desktop.stage.setting import Setting
from game.story.catalogue import PLACES, THINGS, Light, Mood
from game.story.general_moments import GENERAL_MOMENTS
from game.story.own_moment import InMoment, OwnMoment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story.appearance import AnyLook

_TRIED: Final = 8
_BESIDE: Final = "mother", "roommate_man"  # who is with somebody in a moment of two or three
_THING: Final = "envelope"


def with_somebody(kind: str, look: AnyLook, mood: Mood, thing: str, place: str) -> OwnMoment:
    """A moment with somebody of the catalogue, and with others where it needs them; "" is no thing."""
    needs = GENERAL_MOMENTS[kind]
    looks = (look, *_BESIDE)[: needs.least]
    people = tuple(InMoment(character=f"p{number}", look=one, mood=mood) for number, one in enumerate(looks))
    shown = "" if needs.thing is False else thing or (_THING if needs.thing else "")
    return OwnMoment(kind=kind, people=people, thing=shown, place=place)


def by_chance(kind: str, seed: int) -> Iterator[tuple[str, Setting]]:
    """A moment some times over, with people, thing, place and hour that chance picks, each with a name."""
    needs, dice = GENERAL_MOMENTS[kind], random.Random(f"{kind} {seed}")  # noqa: S311 - pictures, not secrets
    for number in range(_TRIED):
        many = dice.randint(needs.least, needs.most)
        people = tuple(
            InMoment(character=f"p{one}", look=anyone(dice, f"p{number}_{one}"), mood=dice.choice(list(Mood)))
            for one in range(many)
        )
        with_thing = needs.thing or (needs.thing is None and dice.choice((True, False)))
        thing = dice.choice(sorted(THINGS)) if with_thing else ""
        where = dice.choice(sorted(PLACES))
        light = list(Light)[number % len(Light)]
        story = list(PALETTES)[number % len(PALETTES)]
        moment = OwnMoment(kind=kind, people=people, thing=thing, place=where)
        yield f"{kind} {where} {thing}".replace("_", " ").strip(), Setting(where, light, story, moment=moment)
