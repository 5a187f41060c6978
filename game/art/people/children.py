"""Children: large heads, round faces, small noses, hair cut at home. For crowds and moments; none is in the catalogue."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import circle, mix, path
from game.art.people.body import Build
from game.art.people.clothes import collars, tops
from game.art.people.clothes.outfit import Clothes, Outfit, Sleeve, thick
from game.art.people.face import Brows, Eyes, Mouth, Nose, Skin, Skull
from game.art.people.hair.hair import Hair
from game.art.people.look import Look

if TYPE_CHECKING:
    from game.art.people.body import Frame

_SKINS: Final = (
    Skin(lit="#f2caa4", shade="#dba581", line="#b0705a", blush="#ea8a70", lip="#b8564c"),
    Skin(lit="#e6b488", shade="#c98f64", line="#9a6044", blush="#dc7a58", lip="#a04c3e"),
)
_LOCKS: Final = (("#2a1f20", "#584440"), ("#33261f", "#66503f"), ("#241d1c", "#4e3f3c"))


def boy_of_eight() -> Look:
    """He cuts dumplings in three: a cowlick, and a sweater that somebody has knitted."""
    return _child(_SKINS[0], mopped("#2a1f20", "#584440"), knitted("#d9a23e", stripe="#b8503c"))


def child(number: int, colours: tuple[str, ...]) -> Look:
    """One of many, always the same for the same number; what it wears is one of the colours."""
    dice = random.Random(number)  # noqa: S311 - who is who
    cut = dice.choice((mopped, cropped, bunched, fringed))
    return _child(dice.choice(_SKINS), cut(*dice.choice(_LOCKS)), knitted(colours[number % len(colours)]))


def knitted(colour: str, stripe: str = "") -> Clothes:
    """A sweater in one colour, with a stripe across the chest where one is given."""
    dark, light = mix(colour, "#1a1018", 0.2), mix(colour, "#ffffff", 0.2)

    def cut(frame: Frame, _: str) -> Outfit:
        wool = tops.body(frame, collars.crew(frame, 30), colour, dark) + collars.ribbed(frame, 30, light, 20)
        band = tops.stripes(frame, stripe, begin=150, step=900, wide=40) if stripe else ""
        return Outfit(body=(thick(wool + band + tops.creases(frame, dark)),))

    return Clothes(sleeve=Sleeve(near=colour, far=dark, cuff=light), cut=cut, hem=456, legs="#5b5664")


def _child(skin: Skin, hair: Hair, clothes: Clothes) -> Look:
    return Look(
        build=Build(
            shoulder=136,
            chest=116,
            waist=112,
            hip=118,
            neck=33,
            arm=(42, 37, 27),
            hand=0.88,
            slope=8,
            head=1.3,
        ),
        skin=skin,
        skull=Skull(cheek=73, jaw=64, chin=26, corner=44, drop=92),
        nose=Nose(bridge=19, hump=22, tip=31, low=23, base=32, ball=6),
        eyes=Eyes(wide=15, high=13, slant=-1, lid=3.2, flick=0),
        brows=Brows(colour=hair_colour(hair), thick=4.6, long=16, arch=8, above=37),
        mouth=Mouth(broad=0.84, full=1.05, height=58),
        hair=hair,
        clothes=clothes,
    )


def hair_colour(hair: Hair) -> str:
    """The colour its front is cut from."""
    return hair.front.split('fill="')[1][:7]


def mopped(colour: str, light: str) -> Hair:
    """A mop with a cowlick that stands up."""
    front = path(
        "M-76,14 C-96,-40 -92,-116 -42,-136 C-34,-140 -26,-142 -16,-142 C-20,-156 -14,-168 -2,-176 C-4,-162 2,-150 14,-144 "
        "C58,-142 86,-110 84,-66 C82,-40 76,-20 71,2 C70,-22 66,-38 60,-50 C52,-44 44,-44 36,-50 C30,-40 18,-38 8,-48 "
        "C0,-38 -14,-38 -22,-50 C-30,-40 -42,-40 -52,-46 C-60,-28 -64,-8 -66,14 Z",
        colour,
    )
    return Hair(
        front=front, light=path("M-40,-108 C-10,-128 34,-126 58,-96 C30,-110 -6,-112 -40,-108 Z", light)
    )


def cropped(colour: str, light: str) -> Hair:
    """Cut close by a father."""
    front = path(
        "M-74,4 C-86,-44 -84,-104 -56,-122 C-26,-136 34,-136 60,-120 C82,-102 78,-46 72,-12 C70,-40 66,-62 56,-78 "
        "C30,-92 -20,-94 -46,-80 C-60,-62 -64,-30 -66,4 Z",
        colour,
    )
    return Hair(front=front, light=path("M-30,-106 C0,-118 34,-114 52,-96 C30,-104 0,-108 -30,-106 Z", light))


def fringed(colour: str, light: str) -> Hair:
    """Straight across the brow and down to the jaw."""
    fall = path(
        "M-88,-40 C-100,20 -96,60 -84,82 C-60,90 -40,70 -40,30 L-30,-40 Z M60,-40 L64,40 C70,76 84,80 92,60 C98,20 92,-30 84,-60 Z",
        colour,
    )
    front = path(
        "M-78,30 C-102,-40 -94,-128 -20,-142 C54,-150 96,-104 88,-40 C86,-10 80,14 76,30 C72,-2 70,-26 66,-40 "
        "C30,-30 -30,-30 -62,-42 C-68,-20 -70,6 -72,30 Z",
        colour,
    )
    return Hair(
        front=front,
        back=fall,
        light=path("M-46,-96 C-14,-120 36,-118 66,-86 C34,-100 -10,-104 -46,-96 Z", light),
    )


def bunched(colour: str, light: str) -> Hair:
    """Parted, in two bunches with red bands."""
    cap = cropped(colour, light)
    sides = "".join(circle(x, -34, 32, colour) + circle(x * 0.8, -50, 11, "#d8483c") for x in (-98, 96))
    return evolve(cap, back=sides)
