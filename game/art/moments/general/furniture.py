"""Furniture that a moment brings: plain paper in the colours of the hour, at home in a room and under trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, Shadow, Sheet
from game.art.people.aids import wheelchair
from game.art.people.profile.joints import SEAT

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.profile.person import SideView
    from game.art.places.pieces.tones import Tones

TABLE: Final = Shadow(10, 12, 18, 0.4)
_DEEP: Final = 84.0  # how much of a table's top is seen
_FLOOR: Final = 1120.0


def wood(t: Tones, dark: float = 0.0) -> str:
    """The colour of what a moment brings; darker by a share."""
    return mix(mix(t.thing("#c99a66"), t.palette.paper, 0.12), t.palette.ink, dark)


def table(t: Tones, x0: float, x1: float, y: float, *, deep: float = _DEEP) -> tuple[Sheet, ...]:
    """A table from the side: its front edge from `x0` to `x1` at height `y`, its top seen `deep` units high."""
    inset = deep * 0.5
    top = [(x0 + inset, y - deep), (x1 - inset, y - deep), (x1, y), (x0, y)]
    shade = [(x0 + (x1 - x0) * 0.6, y - deep), (x1 - inset, y - deep), (x1, y), (x0 + (x1 - x0) * 0.74, y)]
    legs = "".join(
        poly([(x, y + 20), (x + 30, y + 20), (x + 26, _FLOOR), (x + 4, _FLOOR)], wood(t, 0.34))
        for x in (x0 + 50, x1 - 80)
    )
    apron = rect(x0 + 40, y + 16, x1 - x0 - 80, 46, wood(t, 0.26))
    grain = "".join(
        line(f"M{x0 + 60 + a},{y - deep * s} L{x0 + 60 + a + b},{y - deep * s}", wood(t, 0.14), 2.4, 0.8)
        for a, s, b in ((30, 0.78, 150), (240, 0.6, 190), (20, 0.34, 220), (330, 0.2, 130))
        if a + b < x1 - x0 - 120
    )
    return (
        Sheet(body=legs + apron, shadow=OBJECT),
        Sheet(
            body=poly(top, mix(wood(t), t.palette.paper, 0.22))
            + poly(shade, wood(t), 0.6)
            + grain
            + path(f"M{x0},{y} L{x1},{y} L{x1 - 4},{y + 22} L{x0 + 4},{y + 22} Z", wood(t, 0.18)),
            shadow=TABLE,
        ),
    )


def under(t: Tones, sitter: SideView, seat: float, size: float) -> tuple[Sheet, ...]:
    """The chair that somebody of a size sits on, its seat at a height; nothing for who brings their own.

    Whoever sits higher has cushions under them.
    """
    if sitter.look.aid == wheelchair.WORD:
        return ()
    x, y = sitter.seat.hip
    return chair(t, (x, seat), size, left=sitter.seat.left, lift=seat - SEAT * size - y)


def chair(t: Tones, seat: Point, size: float, *, left: bool, lift: float = 0) -> tuple[Sheet, ...]:
    """A chair from the side, the middle of its seat at a point; its back is behind whoever faces `left`, or right.

    For somebody small, cushions lie on it, `lift` units high.
    """
    (x, y), way = seat, (-1 if left else 1)

    def at(px: float, py: float) -> Point:
        return x + px * way * size, y + py * size

    post = [at(-74, 6), at(-52, 6), at(-82, -214), at(-104, -210)]
    rails = [[at(-93, -206), at(-77, -210), at(-72, -158), at(-86, -156)], [at(-82, -120), at(-68, -122), at(-63, -70), at(-76, -68)]]  # fmt: skip
    legs = [[at(-72, 12), at(-50, 12), at(-62, 230), at(-82, 230)], [at(58, 12), at(78, 12), at(76, 230), at(58, 230)]]  # fmt: skip
    plank = [at(-82, -4), at(84, -4), at(88, 16), at(-84, 16)]
    body = "".join(poly(one, wood(t, 0.4)) for one in legs) + poly(post, wood(t, 0.28))
    sheets = [
        Sheet(body=body, shadow=OBJECT),
        Sheet(body="".join(poly(one, wood(t, 0.16)) for one in rails) + poly(plank, wood(t, 0.2)), shadow=OBJECT),
    ]  # fmt: skip
    count = round(lift / (26 * size))
    tones = t.thing("#c8603c"), t.thing("#5d7f78"), t.thing("#e0b45a")
    for number in range(count):
        low = y - 4 * size - number * 26 * size
        shift = (8, -7, 3)[number % 3] * size
        cushion = rect(
            x - 84 * size + shift, low - 27 * size, 168 * size, 28 * size, tones[number % 3], rx=13 * size
        )
        sheets.append(Sheet(body=cushion, shadow=OBJECT))
    return tuple(sheets)
