"""An armchair with somebody's knitting, a dog asleep on a rug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, Sheet

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def armchair(t: Tones) -> tuple[Sheet, ...]:
    """An armchair at the right with somebody's knitting, and a basket of wool."""
    cloth = mix(t.thing("#b8603c"), t.palette.accent, 0.2)
    dark, light = mix(cloth, t.palette.ink, 0.28), mix(cloth, t.palette.paper, 0.16)
    body = (
        rect(1660, 470, 224, 200, dark, rx=42)
        + rect(1640, 560, 62, 150, cloth, rx=26)
        + rect(1846, 560, 70, 150, cloth, rx=26)
    )
    body += (
        rect(1690, 640, 170, 76, dark, rx=8)
        + rect(1664, 708, 16, 30, t.thing("#6b4530"))
        + rect(1870, 708, 16, 30, t.thing("#6b4530"))
    )
    seat = rect(1696, 496, 154, 128, cloth, rx=28) + rect(1696, 610, 156, 48, light, rx=14)
    wool = path("M1540,690 C1538,732 1544,744 1592,744 C1640,744 1646,732 1644,690 Z", "#b08a54") + line(
        "M1542,706 L1642,706 M1544,722 L1640,722", "#8a6a3c", 4
    )
    wool += (
        circle(1570, 684, 22, "#c8603c")
        + circle(1612, 682, 24, "#e0a94a")
        + circle(1592, 672, 20, "#3f7f8c")
        + line("M1560,690 L1526,640 M1600,676 L1640,624", "#6b4a34", 4)
    )
    knitting = (
        path("M1716,606 C1720,578 1780,574 1800,596 L1806,640 L1724,640 Z", "#3f7f8c")
        + line("M1712,604 L1812,586", "#e8dcc0", 4)
        + "".join(line(f"M{1728 + i * 12},602 l0,34", "#6fa5a4", 3) for i in range(7))
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(body=seat + t.under(wool + knitting), shadow=OBJECT)


def dog(t: Tones) -> str:
    """A dog asleep on the rug, its nose on its paws."""
    coat, dark = "#c9a06a", "#a87c48"
    body = path("M0,0 C-14,-44 40,-66 96,-58 C140,-54 160,-26 158,0 Z", coat) + path(
        "M100,-58 C140,-54 160,-26 158,0 L104,0 C132,-14 128,-40 100,-58 Z", dark
    )
    head = path("M-58,0 C-66,-18 -54,-42 -26,-46 C0,-50 16,-34 14,-14 C12,-2 0,2 -10,0 Z", coat) + path(
        "M-8,-46 C10,-48 20,-26 12,-8 C2,-14 -8,-28 -8,-46 Z", dark
    )
    head += ellipse(-56, -10, 8, 6, "#2b2326") + line("M-38,-24 q7,5 14,0", "#2b2326", 3)
    tail = path("M152,-8 C180,-10 190,4 178,6 L148,2 Z", coat)
    return t.under(group(tail + body + head + rect(-50, -8, 60, 10, "#d9b684", rx=5), 470, 790, 1.05))
