"""Somebody by chance, with all their colours said: they look the same under any other id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.people.parts import usual
from game.art.people.parts.anyone import anyone
from game.art.people.parts.clothes.usual import colour

if TYPE_CHECKING:
    import random

    from game.story.appearance import Appearance


def another(dice: random.Random, name: str) -> Appearance:
    """Somebody by chance whose id is `name`."""
    made = anyone(dice, str(dice.randrange(2**32)))
    return evolve(_coloured(made), name=name)


def _coloured(who: Appearance) -> Appearance:
    """With the colours that are usual for what they wear."""
    top = who.top_colour or colour(who, who.top)
    who = evolve(who, top_colour=top)
    return evolve(
        who,
        over_colour=colour(who, who.over, top) if who.over else "",
        below_colour=colour(who, who.below, top) if who.below else "",
        neck_colour=colour(who, who.neck) if who.neck else "",
        head_colour=usual.head_colour(who) if who.head else "",
    )
