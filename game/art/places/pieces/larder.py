"""A tall cupboard of plates, and an old round-shouldered fridge with notes on its door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, SMALL, Lettering, Sheet
from game.art.places.pieces.kitchenware import (
    knob_drawer,
    pitcher,
    plate,
)

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

CREAM: Final = "#f3e6cb"


def fridge(t: Tones) -> tuple[Sheet, ...]:
    """An old round-shouldered fridge with a note, a drawing and magnets on its door."""
    paint = mix(t.thing("#e0a94a"), t.palette.second, 0.2)
    body = rect(1560, 254, 220, 452, paint, rx=34) + rect(
        1560, 256, 60, 448, mix(paint, "#fff4e0", 0.18), rx=30
    )
    body += (
        rect(1560, 398, 220, 6, mix(paint, t.palette.ink, 0.35))
        + rect(1738, 326, 12, 56, t.thing("#d8dcd6"), rx=5)
        + rect(1738, 424, 12, 92, t.thing("#d8dcd6"), rx=5)
    )
    body += "".join(rect(x, 700, 30, 14, t.thing("#4a4446")) for x in (1586, 1724))
    drawing = poly([(1588, 436), (1684, 430), (1690, 510), (1594, 516)], t.paper(0.02))
    drawing += t.under(
        circle(1612, 458, 12, "#e8b53c")
        + path("M1612,504 l0,-26 l20,-18 l20,16 l0,26 Z", "#c8603c")
        + line("M1664,504 l0,-22 M1664,482 l-10,-12 M1664,482 l10,-12", "#5f8f4a", 5)
    )
    note = group(rect(-44, 0, 88, 62, t.thing("#f6e6b0", 0.04)), 1640, 304, turn=-3)
    magnets = t.under(
        circle(1640, 304, 8, "#c8402a")
        + circle(1638, 436, 8, "#3f6f8c")
        + circle(1700, 350, 9, "#5f8f4a")
        + circle(1716, 372, 7, "#c8603c")
    )
    bread_bin = rect(1590, 216, 120, 42, t.thing("#c8563a"), rx=14) + rect(
        1630, 232, 40, 5, t.thing("#f3e6cb")
    )
    return (
        Sheet(body=bread_bin, shadow=SMALL),
        Sheet(body=body, shadow=BUILDING),
        Sheet(
            body=note + drawing + magnets,
            shadow=SMALL,
            letters=(Lettering("", 1642, 336, 20, t.thing("#5a3a2c", 0.02), name="note", room=80, turn=3),),
        ),
    )


def dresser(t: Tones) -> Sheet:
    """A tall cupboard at the left: plates on edge, a radio, bowls, drawers."""
    wood = mix(t.thing("#8f5f3c"), t.palette.mid, 0.14)
    dark = mix(wood, t.palette.ink, 0.36)
    body = (
        rect(60, 186, 300, 524, wood)
        + rect(46, 172, 328, 20, mix(wood, "#fff4e0", 0.14), rx=4)
        + rect(82, 208, 256, 252, dark)
    )
    body += rect(82, 322, 256, 10, wood) + rect(46, 462, 328, 18, mix(wood, "#fff4e0", 0.18), rx=3)
    body += (
        knob_drawer(76, 490, 130, 44, wood)
        + knob_drawer(214, 490, 130, 44, wood)
        + knob_drawer(76, 542, 130, 152, wood, door=True)
        + knob_drawer(214, 542, 130, 152, wood, door=True, right=True)
    )
    things = "".join(
        plate(x, 322, 88, CREAM, c) for x, c in ((128, "#3f6f8c"), (210, "#7f9f6a"), (292, "#c8603c"))
    )
    things += "".join(
        path(
            f"M{x - 30},424 L{x + 30},424 C{x + 26},452 {x + 12},460 {x},460 C{x - 12},460 {x - 26},452 {x - 30},424 Z",
            c,
        )
        + path(
            f"M{x - 28},400 L{x + 28},400 C{x + 24},424 {x + 12},430 {x},430 C{x - 12},430 {x - 24},424 {x - 28},400 Z",
            mix(c, "#fff4e0", 0.2),
        )
        for x, c in ((124, "#c8703c"), (200, "#3f6673"))
    )
    radio = (
        rect(248, 400, 84, 60, "#6b3f2c", rx=8)
        + circle(276, 430, 20, "#d9c08a")
        + circle(276, 430, 13, "#a8854c")
        + rect(304, 414, 20, 12, "#f0dca8")
        + circle(314, 444, 6, "#e0c07a")
        + line("M320,400 l10,-50", "#9aa4a8", 3)
    )
    jug = (
        pitcher(116, 172, 76, "#3f6f8c")
        + path("M200,172 C190,140 250,126 262,158 L266,172 Z", "#c9a468")
        + line("M206,166 q30,-24 56,0", "#9a7a44", 4)
    )
    return Sheet(body=body + t.under(things + radio + jug), shadow=BUILDING)
