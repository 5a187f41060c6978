"""What somebody wears in the sea: a swimming shirt, shorts, bare feet, no glasses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import mix, path
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Clothes, Outfit, SideCut, Sleeve, thick
from game.art.people.looks import look_of
from game.art.people.whole.legs import Feet, Footwear

if TYPE_CHECKING:
    from game.art.people.body import Frame
    from game.art.people.look import Look

SWIMMING: Final = Footwear(near=Feet.BARE, far=Feet.BARE, shorts=True)


def in_the_sea(look: str, shirt: str, trim: str, shorts: str) -> Look:
    """A look in a short-sleeved swimming shirt with a trim across the chest, and shorts."""
    far = mix(shirt, "#1a1030", 0.2)

    def cut(frame: Frame, _: str) -> Outfit:
        line = collars.crew(frame, 26)
        body = tops.body(frame, line, shirt, far, 14) + tops.stripes(
            frame, trim, begin=150, step=900, wide=44
        )
        return Outfit(
            body=(
                thick(
                    body + path(tops.far_half(frame, line, 14), "#2a2030", 0.12) + tops.creases(frame, far)
                ),
            )
        )

    sleeve = Sleeve(near=shirt, far=far, end=0.42, loose=2, cuff=trim, cuff_long=0.06)
    clothes = Clothes(sleeve=sleeve, cut=cut, hem=522, legs=shorts, side=SideCut(trunk=shirt))
    return evolve(look_of(look), clothes=clothes, worn="", side_worn="")
