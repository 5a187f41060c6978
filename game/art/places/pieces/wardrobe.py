"""A wardrobe with a mirror, and what is to be worn tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Sheet
from game.art.places.pieces.kitchenware import knob_drawer

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def wardrobe(t: Tones) -> tuple[Sheet, ...]:
    """A wardrobe, one door ajar with a dress on it, a long mirror in the other, cases on top."""
    wood = mix(t.thing("#b8845a"), t.palette.mid, 0.12)
    dark = mix(wood, t.palette.ink, 0.4)
    body = rect(1416, 150, 356, 546, wood) + rect(1400, 134, 388, 22, mix(wood, "#fff4e0", 0.16), rx=4)
    body += (
        rect(1432, 176, 158, 420, dark)
        + knob_drawer(1432, 612, 324, 64, wood)
        + rect(1600, 176, 158, 420, mix(wood, t.palette.ink, 0.1), rx=3)
    )
    body += "".join(rect(x, 696, 26, 20, dark) for x in (1432, 1730))
    clothes = "".join(
        path(f"M{x},{206} l{14},{12} l4,{long} l-36,0 l4,-{long} Z", c)
        for x, c, long in (
            (1456, "#3f6f8c", 210),
            (1480, "#c8603c", 250),
            (1504, "#e0a94a", 190),
            (1528, "#86476a", 264),
            (1552, "#f3e6cb", 224),
            (1572, "#4f7f6a", 240),
        )
    ) + rect(1434, 196, 154, 7, "#c9a052")
    glass = mix(t.palette.sky, "#ffffff", 0.3 if not t.night else 0)
    mirror = rect(1618, 196, 122, 380, mix(glass, t.palette.far, 0.3), rx=58) + poly(
        [(1630, 470), (1700, 230), (1722, 250), (1640, 540)], "#ffffff", 0.22
    )
    mirror += circle(1608, 392, 8, t.thing("#d9b868"))
    cases = (
        rect(1440, 66, 190, 70, "#8f4a34", rx=8)
        + rect(1440, 92, 190, 8, "#6b3424")
        + path("M1508,66 q26,-22 52,0", "#6b3424")
        + rect(1650, 86, 116, 50, "#c9a468", rx=4)
        + rect(1694, 86, 14, 50, "#e0c898")
    )
    return (
        Sheet(body=t.under(cases), shadow=OBJECT),
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=t.under(clothes), shadow=SMALL),
        Sheet(body=mirror + _dress(t, 1600, 206), shadow=SMALL),
    )


def _dress(t: Tones, x: float, y: float) -> str:
    """What is to be worn tomorrow, on a hanger over the edge of the door."""
    body = line(f"M{x},{y - 18} q12,-14 10,4 M{x - 34},{y + 20} L{x},{y} L{x + 34},{y + 20}", "#6b5a48", 4)
    body += path(
        f"M{x - 28},{y + 16} L{x - 12},{y + 10} Q{x},{y + 30} {x + 12},{y + 10} L{x + 28},{y + 16} L{x + 26},{y + 92} L{x + 58},{y + 240} Q{x},{y + 258} {x - 58},{y + 240} L{x - 26},{y + 92} Z",
        "#d8704e",
    )
    body += "".join(
        circle(x + dx, y + dy, 5, "#f6e2b8")
        for dx, dy in ((-14, 60), (12, 48), (-4, 120), (22, 140), (-30, 160), (4, 180), (36, 204), (-20, 214))
    )
    return t.under(body + rect(x - 26, y + 86, 52, 8, "#8f3f28"))
