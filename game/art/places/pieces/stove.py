"""A gas stove with its pots, and the hood above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Sheet, printed
from game.art.places.pieces.glows import glows
from game.art.places.pieces.kitchenware import (
    frying_pan,
    ladle,
    saucepan,
)
from game.art.places.pieces.small_things import steam

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

STOVE: Final = (1130, 250)  # left edge, width
TOP: Final = 520  # of the worktop
FOOT: Final = 694


def stove(t: Tones) -> tuple[Sheet, ...]:
    """A gas stove: four knobs, an oven whose light is on when it is dark, a pot that steams."""
    x, w = STOVE
    enamel = t.thing("#f2ead8")
    body = rect(x, TOP - 4, w, FOOT - TOP + 14, enamel, rx=6) + rect(
        x - 4, TOP - 10, w + 8, 16, t.thing("#4a4f54"), rx=4
    )
    body += rect(x, TOP - 62, w, 54, mix(enamel, t.palette.mid, 0.14), rx=5)
    knobs = "".join(
        circle(x + 36 + i * 45, TOP + 30, 13, t.thing("#3c4046"))
        + rect(x + 34 + i * 45, TOP + 18, 4, 14, t.thing("#e0d8c4"))
        for i in range(5)
    )
    glass = "#ffc46a" if t.lamps else mix(t.palette.ink, t.thing("#5a4438"), 0.4)
    oven = rect(x + 24, TOP + 62, w - 48, 96, t.thing("#33373c"), rx=8) + rect(
        x + 40, TOP + 80, w - 80, 62, glass, rx=5
    )
    oven += rect(x + 30, TOP + 56, w - 60, 9, t.thing("#b8c2c2"), rx=4)
    towel = path(f"M{x + 150},{TOP + 58} l56,0 l2,86 l-60,0 Z", t.thing("#c8603c")) + "".join(
        rect(x + 150, TOP + 74 + i * 20, 57, 6, t.thing("#f3e6cb")) for i in range(3)
    )
    pots = saucepan(x + 66, TOP - 10, 116, "#3f6f8c") + frying_pan(x + 182, TOP - 10, 104)
    lit = (glows([(x + w / 2, TOP + 110, 150)], "#ffb050", 0.4),) if t.lamps else ()
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=knobs + oven, shadow=SMALL),
        *lit,
        Sheet(body=towel + t.under(pots), shadow=OBJECT),
        printed(steam(x + 66, TOP - 80, 110, t.paper(), 0.44)),
    )


def hood(t: Tones) -> tuple[Sheet, ...]:
    """A hood over the stove, its pipe going up, and a rail of ladles under it."""
    x, w = STOVE
    steel = t.thing("#b3bcba")
    body = rect(x + 92, -70, 66, 230, mix(steel, t.palette.ink, 0.12)) + path(
        f"M{x + 76},150 L{x + w - 76},150 L{x + w + 4},252 L{x - 4},252 Z", steel
    )
    body += rect(x - 10, 250, w + 20, 24, mix(steel, t.palette.ink, 0.2), rx=4)
    rail = rect(x + 6, 322, w - 12, 7, t.thing("#8d9998"), rx=3)
    tools = "".join(ladle(x + 36 + i * 58, 326, 96, i) for i in range(4))
    lamp = (glows([(x + w / 2, 330, 190)], "#ffd690", 0.5),) if t.lamps else ()
    return Sheet(body=body, shadow=BUILDING), *lamp, Sheet(body=rail + t.under(tools), shadow=SMALL)
