"""A counter behind glass, who sits there, files, a bell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Sheet, printed
from game.art.places.pieces.glows import glows
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import flask, mug, succulent
from game.art.places.pieces.soft_furniture import framed
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def counter(t: Tones) -> tuple[Sheet, ...]:
    """The counter at the right behind its glass: a clerk, a screen, papers, a bell, a slot for slips."""
    wood = mix(t.thing("#a8744a"), t.palette.mid, 0.14)
    inside = "#ffe6b0" if t.lamps else mix(t.palette.far, t.palette.paper, 0.4)
    back = rect(1490, 168, 500, 330, mix(wood, t.palette.ink, 0.2)) + rect(1508, 186, 470, 312, inside)
    files = rect(1520, 250, 450, 9, t.thing("#8a5f3c")) + rect(1520, 340, 450, 9, t.thing("#8a5f3c"))
    files += "".join(
        rect(1530 + i * 34, 250 - h, 26, h, t.thing(c), rx=2)
        + circle(1543 + i * 34, 250 - h * 0.3, 5, t.paper())
        for i, (h, c) in enumerate(
            (
                (56, "#3f6f8c"),
                (56, "#c8603c"),
                (52, "#3f6f8c"),
                (56, "#e0a94a"),
                (50, "#5f8f6a"),
                (56, "#3f6f8c"),
                (56, "#86476a"),
                (54, "#c8603c"),
                (56, "#e0a94a"),
                (52, "#3f6f8c"),
                (56, "#5f8f6a"),
                (56, "#c8603c"),
            )
        )
    )
    files += t.under(
        succulent(1540, 340, 48)
        + mug(1930, 340, 34, "#c8603c")
        + framed(1850, 284, 46, 50, "#6b4530", "#f2e4c4", 0)
    )
    clerk = sitters(t, 19, ((1690, 498, 66, "coils", "rest"),), legs=False)
    second = sitters(t, 23, ((1870, 498, 64, "bald", "book"),), legs=False)
    top = (
        rect(1462, 496, 540, 26, mix(wood, "#fff4e0", 0.2), rx=4)
        + rect(1480, 520, 520, 240, wood)
        + "".join(rect(x, 540, 148, 196, mix(wood, t.palette.ink, 0.12), rx=4) for x in (1496, 1660, 1824))
    )
    glass = rect(1508, 186, 470, 310, "#ffffff", 0.12) + poly(
        [(1560, 496), (1680, 186), (1730, 186), (1610, 496)], "#ffffff", 0.14
    )
    bars = rect(1484, 158, 500, 16, wood) + rect(1484, 158, 18, 344, wood) + rect(1778, 174, 12, 324, wood)
    hole = ellipse(1640, 440, 40, 12, mix(wood, t.palette.ink, 0.4))
    things = (
        rect(1556, 432, 112, 66, "#33373c", rx=5)
        + rect(1562, 438, 100, 54, "#9fc4cc")
        + path("M1500,496 l0,-20 l34,0 l0,20 Z", "#c9ced0")
        + circle(1517, 470, 12, "#d9b868")
        + rect(1514, 454, 6, 8, "#8a6a3c")
        + group(rect(-30, -6, 60, 6, "#fbf7ec") + rect(-26, -12, 60, 6, "#f0e6cc"), 1740, 496)
        + flask(1830, 496, 66, "#3f7f8c")
    )
    sign = rect(1560, 84, 360, 62, t.thing("#3f7f8c", 0.1), rx=6)
    lit = (glows([(1740, 320, 300)], "#ffd890", 0.42),) if t.lamps else ()
    return (
        Sheet(body=back, shadow=BUILDING),
        Sheet(body=files, shadow=SMALL),
        Sheet(body=clerk + strangers(second, Crowd.MANY), shadow=OBJECT, crowd=Crowd.FEW),
        *lit,
        printed(glass + hole),
        Sheet(body=bars + top, shadow=OBJECT),
        Sheet(body=t.under(things), shadow=SMALL),
        Sheet(
            body=sign,
            shadow=OBJECT,
            letters=(Lettering("", 1740, 115, 38, t.thing("#fbf6e6", 0.02), name="counter", room=330),),
        ),
    )
