"""The night train north: her head on his shoulder, green paint in his hand; his friend draws three pairs of feet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.pieces.night_seat import SITS, THIRD, knees, night_seat, seated
from game.art.paper.actor import Actor
from game.art.paper.shapes import group, line, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet
from game.art.people.hands import Grip
from game.art.people.moods import EXPRESSIONS
from game.art.people.whole import Side
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.moments.moment import Moment
    from game.art.palette import Palette
    from game.story.catalogue import Light

_LOOKS_DOWN: Final = EXPRESSIONS[Mood.CALM].looking_down()
_SAND: Final = "#c9b48c"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light."""
    return night_seat(light, palette, _friend)


def _friend(tint: str) -> Actor:
    """Shen Mo with a drawing block on his knees; his pipe leans beside him."""
    neck = SITS.neck[1]
    pencil = group(
        rect(-7, -120, 14, 130, "#e0a93a", rx=4) + path("M-7,10 L7,10 L0,30 Z", "#3a3040"), turn=28
    )
    stance = (
        evolve(SITS, head=8)
        .hand(Side.NEAR, (-204, neck + 452), grip=Grip.FLAT, aim=4)
        .hand(Side.FAR, (186, neck + 392), grip=Grip.FIST, aim=176)
    )
    who = seated("friend_man", _LOOKS_DOWN, stance, THIRD, left=False, thing="")
    x, y = who.hip
    *most, arm = who.near
    far = group(pencil, x + 92, y - 92, 0.7)
    sheets = (*most, knees(x, y, _SAND), *_block(x, y), *who.far[:1], Sheet(body=far, shadow=SMALL), arm)
    pipe = Sheet(body=group(_pipe(), x + 216, y - 60, turn=10), shadow=OBJECT)
    return Actor(
        sheets=(pipe, *sheets),
        box=(1090, 60, 640, 820),
        tint=tint,
        cast=Shadow(9, 9, 16, 0.36),
        pivot=who.hip,
    )


def _block(x: float, y: float) -> tuple[Sheet, ...]:
    """The block, tilted towards us: three pairs of feet, in pencil; the middle pair is a little larger than life."""
    page = poly([(-150, -76), (128, -96), (156, 66), (-136, 90)], "#fbf6e6")
    board = poly([(-160, -70), (134, -92), (164, 76), (-142, 104)], "#8a5f3c")
    foot = "M-11,40 C-17,10 -20,-18 -14,-30 C-6,-40 14,-38 15,-26 C16,-4 11,18 10,40 C8,50 -8,50 -11,40 Z M-10,-36 l-3,-7 M-2,-40 l-1,-8 M7,-39 l2,-7 M14,-33 l4,-5"
    ink = "".join(
        group(line(foot, "#4a4450", 4.4), cx + side * 17, cy, k * side, k, turn=6 * side)
        for cx, cy, k in ((-72, 6, 0.92), (8, 0, 1.06), (86, -8, 0.92))
        for side in (-1, 1)
    )
    return (
        Sheet(body=group(board, x - 14, y - 66), shadow=OBJECT),
        Sheet(body=group(page + ink, x - 14, y - 66), shadow=SMALL),
    )


def _pipe() -> str:
    body = rect(-30, -330, 60, 640, "#cfd6d8", rx=8) + rect(6, -330, 24, 640, "#a8b2b8", rx=6)
    return body + rect(-36, -352, 72, 54, "#e0713c", rx=8) + rect(8, -352, 28, 54, "#b8552a", rx=8)
