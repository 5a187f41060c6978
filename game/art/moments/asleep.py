"""The night train north: her head on his shoulder, three bags on his friend's knees, green paint in his hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.pieces.night_seat import SITS, THIRD, night_seat, seated
from game.art.paper.actor import Actor
from game.art.paper.shapes import circle, group, line, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Glance
from game.art.people.whole import Side
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light

_TIRED: Final = EXPRESSIONS[Mood.TIRED].glancing(Glance.SHUT)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return night_seat(light, palette, _friend)


def _friend(tint: str) -> Actor:
    """Shen Mo with all three bags on his knees, and the pipe with his pictures, mended with tape."""
    neck = SITS.neck[1]
    stance = (
        evolve(SITS, head=9)
        .hand(Side.NEAR, (-92, neck + 330), grip=Grip.FLAT, aim=-8)
        .hand(Side.FAR, (150, neck + 306), grip=Grip.FLAT, aim=8)
    )
    who = seated("friend_man", _TIRED, stance, THIRD, left=False)
    x, y = who.hip
    *most, arm = who.near
    *under, hat, satchel = _bags(x, y)
    # Her hat lies on his arm, so that it hangs over the sleeve.
    sheets = (*most, *under, *who.far[:1], hat, satchel, arm)
    return Actor(
        sheets=sheets, box=(1090, 60, 640, 820), tint=tint, cast=Shadow(9, 9, 16, 0.36), pivot=who.hip
    )


def _bags(x: float, y: float) -> tuple[Sheet, ...]:
    pipe = rect(-30, -330, 60, 640, "#cfd6d8", rx=8) + rect(6, -330, 24, 640, "#a8b2b8", rx=6)
    pipe += rect(-36, -352, 72, 54, "#e0713c", rx=8) + rect(8, -352, 28, 54, "#b8552a", rx=8)
    pipe += rect(-34, -120, 68, 46, "#d9b98a") + line("M-10,-150 L2,-126 L-8,-96 L4,-60", "#5f686e", 4)
    pack = path("M-120,-176 C-124,-214 116,-216 122,-176 L134,40 C134,66 -134,66 -134,40 Z", "#3d5f86")
    pack += path("M50,-204 C100,-204 118,-196 122,-176 L134,40 C134,58 90,62 54,62 Z", "#2f4b6c")
    pack += path("M-84,-78 L84,-78 L92,34 L-92,34 Z", "#4b7099") + line("M-78,-56 L78,-56", "#2a3f5c", 6)
    basket = path("M-104,-96 L104,-96 L84,60 C40,74 -40,74 -84,60 Z", "#e3bf78") + "".join(
        line(f"M{-98 + i * 5},{-66 + i * 30} L{98 - i * 5},{-66 + i * 30}", "#b98a48", 6) for i in range(4)
    )
    basket += line("M-66,-94 C-60,-176 60,-176 66,-94", "#8a5f34", 13) + rect(
        -104, -102, 208, 18, "#c8503a", rx=6
    )
    satchel = path("M-92,-70 L92,-74 L98,60 L-98,62 Z", "#b5793f") + path(
        "M-96,-74 L96,-78 L90,4 C40,24 -40,24 -92,8 Z", "#9a6230"
    )
    satchel += rect(-16, -4, 32, 34, "#e3c58a", rx=5) + circle(0, 12, 5, "#6b4420")
    satchel += "".join(
        circle(px, py, r, c)
        for px, py, r, c in ((-58, -38, 9, "#5f9aa6"), (-40, -24, 6, "#e8d9b0"), (54, -42, 8, "#d8503c"))
    )
    hat = group(look_of("friend_woman").hair.hat, x + 104, y - 158, 1.0, turn=-10)
    return (
        Sheet(body=group(pipe, x + 176, y - 150, turn=13), shadow=OBJECT),
        Sheet(body=group(pack, x - 74, y - 40, 1.06, turn=-3), shadow=OBJECT),
        Sheet(body=group(basket, x + 84, y - 56, 1.04, turn=4), shadow=OBJECT),
        Sheet(body=hat, shadow=SMALL),
        Sheet(body=group(satchel, x - 16, y - 2, 1.12, turn=-4), shadow=OBJECT),
    )
