"""What is worn below: trousers, jeans, shorts, skirts, a wrapper of printed cotton."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.art.paper.shapes import mix
from game.art.people.clothes.outfit import Lower
from game.art.people.parts.clothes import prints

if TYPE_CHECKING:
    from game.art.people.parts.clothes.cloth import Cloth


@frozen
class Below:
    """The colour of what is worn below, whether it is a skirt, and what else there is to it."""

    legs: str
    skirt: bool = False
    lower: Lower = field(factory=Lower)


def below(word: str, cloth: Cloth, second: Cloth, number: int) -> Below:
    """What a word of `BELOWS` names, in a cloth."""
    c = cloth.lit
    if word == "shorts":
        return Below(c, lower=Lower(shorts=True))
    if word == "skirt":
        return Below(c, skirt=True)
    if word == "long_skirt":
        return Below(c, skirt=True, lower=Lower(long=0.84, room=14, border=cloth.light))
    if word == "wrapper":
        motif = prints.waxed(mix(second.lit, "#fff2d8", 0.25), cloth.pale, kind=number)
        return Below(c, skirt=True, lower=Lower(long=0.88, room=8, motif=motif, border=second.lit))
    return Below(c)


# What reaches to the ankles, and so hides what would be worn below it.
LONG: Final = frozenset({"dress", "wrap_dress", "long_dress", "sari", "kaftan", "boubou", "robe"})
