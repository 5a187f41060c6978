"""The counter of a tea shop, its menu and its bulbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Sheet
from game.art.places.pieces.glows import glows
from game.art.places.pieces.outdoors import string_lights
from game.art.places.pieces.pets import cat
from game.art.places.pieces.small_things import succulent

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def counter(t: Tones) -> Sheet:
    """The counter with its cups and jars."""
    wood = t.thing("#c08a52", 0.14)
    shelf = rect(664, 536, 606, 22, mix(wood, "#fff4de", 0.2), rx=4) + "".join(
        path(f"M{x},558 L{x + 26},558 L{x},596 Z", t.depth(0.6)) for x in (700, 960, 1210)
    )
    things = (
        "".join(_cup(x, 536, c) for x, c in ((742, "#c98f54"), (790, "#e8b6a0"), (1180, "#a8b878")))
        + succulent(1230, 536, 50)
        + rect(846, 506, 56, 30, "#33363f", rx=3)
        + rect(852, 510, 44, 20, "#8fd0c0")
        + cat(1118, 536, 66, "#e8d8b8", mark="#fffaf0")
    )
    return Sheet(body=shelf + t.spotlit().under(things), shadow=OBJECT)


def _cup(x: float, y: float, tea: str) -> str:
    body = (
        path(f"M{x - 17},{y - 56} L{x + 17},{y - 56} L{x + 13},{y} L{x - 13},{y} Z", tea)
        + rect(x - 19, y - 62, 38, 8, "#fffaf0", rx=3)
        + line(f"M{x + 4},{y - 60} L{x + 9},{y - 88}", "#c8402a", 5)
    )
    return (
        body
        + "".join(circle(x - 8 + (i % 3) * 8, y - 6 - (i // 3) * 7, 3.4, "#3a2a24") for i in range(5))
        + rect(x - 14, y - 40, 28, 16, mix(tea, "#ffffff", 0.5))
    )


def menu(t: Tones) -> tuple[Sheet, ...]:
    """The board that says what there is."""
    black = t.thing("#33403c", 0.1)
    body = (
        poly([(630, 590), (672, 590), (686, 748), (616, 748)], t.thing("#8a5a36"))
        + poly([(624, 598), (678, 598), (688, 724), (614, 724)], black)
        + "".join(
            rect(
                630 + (i % 2) * 4,
                612 + i * 20,
                40 - (i % 3) * 8,
                5,
                t.thing(("#f2d98a", "#f6ead0", "#e8a598")[i % 3], 0),
            )
            for i in range(5)
        )
    )
    panel = rect(1262, 330, 42, 200, black, rx=3) + "".join(
        rect(1268, 346 + i * 26, 30 - (i % 3) * 6, 5, t.thing("#f6ead0", 0)) for i in range(7)
    )
    return (Sheet(body=panel + body, shadow=OBJECT),)


def bulbs(t: Tones) -> tuple[Sheet, ...]:
    """Lights on strings over the street."""
    left, a = string_lights((250, 110), (690, 90), 30, t.lamp(), 9)
    right, b = string_lights((1296, 150), (1660, 90), 34, t.lamp(), 8)
    lit = (glows([(x, y, 44) for x, y in (*a, *b)], "#ffc864", 0.6),) if t.lamps else ()
    return Sheet(body=left + right, shadow=SMALL), *lit
