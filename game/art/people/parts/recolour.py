"""The hair of a look that ships, in another colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import mix
from game.art.people.hair.behind import colour_of

if TYPE_CHECKING:
    from game.art.people.hair.hair import Hair


def recoloured_hair(hair: Hair, colour: str) -> Hair:
    """The same cut in a colour (#rrggbb): locks, the light on them and their shade; bands keep theirs."""
    old, light = colour_of(hair.front), colour_of(hair.light, "")
    new = {old: colour, mix(old, "#000000", 0.2): mix(colour, "#000000", 0.2)}
    if light:
        new[light] = mix(colour, "#ffffff", 0.2)

    def dyed(shapes: str) -> str:
        for was, now in new.items():
            shapes = shapes.replace(was, now)
        return shapes

    s = hair.side
    side = evolve(s, front=dyed(s.front), back=dyed(s.back), fall=dyed(s.fall), light=dyed(s.light))
    return evolve(
        hair,
        front=dyed(hair.front),
        back=dyed(hair.back),
        light=dyed(hair.light),
        behind=dyed(hair.behind),
        side=side,
    )
