"""Behind a café's counter and on it: the machine, cups, cakes under glass, jars of beans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Sheet, printed
from game.art.places.pieces.kitchenware import jar
from game.art.places.pieces.small_things import bottle, steam, succulent

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

TOP = 520  # of the counter
_STEEL = "#c3cbc8"


def machine(x: float, y: float) -> str:
    """An espresso machine of two groups with cups warming on it, standing on (x, y)."""
    red = "#b8442c"
    body = (
        rect(-120, -150, 240, 150, red, rx=16)
        + rect(-120, -150, 240, 34, mix(red, "#fff4e0", 0.2), rx=14)
        + rect(-128, -164, 256, 18, _STEEL, rx=6)
    )
    body += (
        rect(-104, -98, 208, 62, "#33373c", rx=6)
        + rect(-112, -18, 224, 18, _STEEL, rx=4)
        + "".join(rect(-100 + i * 16, -14, 8, 4, "#6a7478") for i in range(13))
    )
    groups = "".join(
        rect(dx - 26, -104, 52, 20, _STEEL, rx=5)
        + rect(dx - 20, -86, 40, 10, "#8d9698", rx=3)
        + line(f"M{dx},-80 L{dx - 8},-64 M{dx},-80 L{dx + 8},-64", "#8d9698", 4)
        + rect(dx + 14, -86, 54, 9, "#3a2a20", rx=4)
        for dx in (-58, 40)
    )
    groups += path("M-72,-18 l6,-28 l24,0 l6,28 Z M26,-18 l6,-28 l24,0 l6,28 Z", "#f6eed8")
    gauge = (
        circle(0, -133, 13, "#f6eed8")
        + line("M0,-133 l6,-7", "#b8442c", 3)
        + circle(-60, -133, 6, "#e8b53c")
        + circle(60, -133, 6, "#5f8f6a")
    )
    wand = line("M108,-96 C128,-80 122,-50 118,-34", _STEEL, 6)
    cups = "".join(
        path(
            f"M{-104 + i * 36},-164 l4,-24 l24,0 l4,24 Z",
            ("#f6eed8", "#c8763c", "#f6eed8", "#3f7f8c", "#f6eed8", "#e0a94a")[i],
        )
        for i in range(6)
    )
    return group(body + groups + gauge + wand + cups, x, y)


def grinder(x: float, y: float) -> str:
    """A coffee grinder, its funnel full of beans."""
    body = (
        rect(-32, -96, 64, 96, "#3a4046", rx=8)
        + path("M-36,-150 L36,-150 L22,-96 L-22,-96 Z", "#d9e4e2", 0.9)
        + path("M-33,-138 L33,-138 L22,-96 L-22,-96 Z", "#6b4228")
    )
    return group(
        body
        + rect(-38, -158, 76, 10, "#3a4046", rx=4)
        + rect(-14, -64, 28, 22, _STEEL, rx=3)
        + circle(0, -84, 5, "#c8603c"),
        x,
        y,
    )


def cakes(x: float, y: float, w: float) -> tuple[str, str]:
    """Cakes and rolls in a case of glass `w` wide, standing on (x, y), its left edge: what is in it, and the glass."""
    base = (
        rect(x, y - 132, w, 132, "#f0e2c4", rx=4)
        + rect(x, y - 72, w, 6, "#b8864c")
        + rect(x, y - 8, w, 8, "#b8864c")
    )
    cake = (
        path("M-36,0 L-36,-34 C-20,-42 20,-42 36,-34 L36,0 Z", "#c98a4a")
        + path(
            "M-36,-24 L-36,-38 C-20,-46 20,-46 36,-38 L36,-24 C20,-18 8,-30 -6,-20 C-18,-12 -28,-28 -36,-24 Z",
            "#f6ead0",
        )
        + circle(0, -48, 7, "#c8402a")
        + circle(-18, -45, 6, "#c8402a")
        + circle(18, -45, 6, "#c8402a")
    )
    slices = "".join(
        group(
            path("M-22,0 L22,0 L18,-30 L-18,-36 Z", c)
            + path("M-20,-18 L20,-16 L20,-10 L-21,-11 Z", "#f6ead0"),
            dx,
            0,
        )
        for dx, c in ((0, "#8a4a34"), (54, "#d8a04a"), (108, "#c8603c"))
    )
    rolls = "".join(
        path(
            f"M{dx - 26},0 C{dx - 30},-22 {dx - 10},-30 {dx},-28 C{dx + 10},-30 {dx + 30},-22 {dx + 26},0 Z",
            "#d9a050",
        )
        + line(f"M{dx - 12},-24 l6,18 M{dx + 2},-26 l4,20", "#a8702c", 3)
        for dx in (0, 58, 116)
    )
    ring = "".join(
        ellipse(dx, -9, 24, 10, "#c98a4a") + ellipse(dx, -12, 22, 8, c) + ellipse(dx, -12, 7, 3, "#8a5a2c")
        for dx, c in ((0, "#e8a0a0"), (52, "#7a4a34"))
    )
    inside = (
        group(cake, x + 52, y - 74)
        + group(slices, x + 128, y - 74)
        + group(rolls, x + 46, y - 8)
        + group(ring, x + 216, y - 8)
    )
    glass = (
        rect(x - 4, y - 138, w + 8, 140, "#ffffff", 0.14, rx=6)
        + poly([(x + 30, y), (x + 90, y - 136), (x + 124, y - 136), (x + 64, y)], "#ffffff", 0.24)
        + rect(x - 6, y - 144, w + 12, 10, "#b8864c", rx=4)
    )
    return base + inside, glass


def counter(t: Tones, left: float, right: float) -> tuple[Sheet, ...]:
    """The counter with its things, from `left` to `right`, its foot at 704."""
    wood = mix(t.thing("#a8703f"), t.palette.mid, 0.12)
    tile = mix(t.thing("#3f7f7a"), t.palette.second, 0.2)
    front = rect(left, TOP + 20, right - left, 184, wood)
    many = int((right - left - 40) / 46)
    margin = (right - left - many * 46) / 2
    front += "".join(
        rect(
            left + margin + 2 + i * 46,
            TOP + 44 + r * 46,
            42,
            42,
            mix(tile, t.palette.paper, (0.0, 0.18, 0.08)[(i + r * 2) % 3]),
            rx=2,
        )
        for i in range(many)
        for r in range(3)
    )
    front += rect(left, TOP + 186, right - left, 18, mix(wood, t.palette.ink, 0.36))
    top = rect(left - 16, TOP, right - left + 32, 24, mix(wood, "#fff4e0", 0.22), rx=5)
    inside, glass = cakes(right - 340, TOP, 300)
    jug = path("M-18,0 L-15,-44 L15,-44 L18,0 Z M-15,-40 l-12,-8 l4,14 Z", _STEEL) + line(
        "M15,-38 q18,8 2,26", _STEEL, 5
    )
    things = machine(left + 164, TOP) + grinder(left + 326, TOP) + group(jug, left + 384, TOP)
    things += (
        succulent(right - 300, TOP - 142, 46)
        + jar(right - 96, TOP - 142, 62, "#c98a4a")
        + jar(right - 150, TOP - 142, 56, "#7a4a34", "#c8603c")
    )
    return (
        Sheet(body=front, shadow=BUILDING),
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=t.under(things + inside), shadow=OBJECT),
        printed(glass),
        printed(
            steam(left + 112, TOP - 40, 70, t.paper(), 0.4) + steam(left + 206, TOP - 40, 60, t.paper(), 0.34)
        ),
    )


def shelves(t: Tones, left: float, right: float) -> tuple[Sheet, ...]:
    """Two shelves behind the counter: jars, bottles of syrup, cups in towers."""
    wood = t.thing("#8a5f3c")
    planks = rect(left, 330, right - left, 13, wood) + rect(left, 432, right - left, 13, wood)
    upper = "".join(
        jar(
            left + 40 + i * 56,
            330,
            66 + 10 * (i % 2),
            ("#6b4228", "#c98a4a", "#e8d8b0", "#7a4a34", "#a8b86a")[i % 5],
        )
        for i in range(5)
    )
    upper += "".join(
        bottle(left + 330 + i * 36, 330, 82, ("#c8603c", "#5f8f6a", "#e0a94a", "#86476a", "#3f7f8c")[i % 5])
        for i in range(5)
    )
    cups = ""
    for i in range(int((right - left - 60) / 62)):
        colour = ("#f6eed8", "#c8763c", "#3f7f8c", "#f6eed8", "#e0a94a")[i % 5]
        cups += "".join(
            path(
                f"M{left + 24 + i * 62},{432 - j * 17} l4,-20 l30,0 l4,20 Z", mix(colour, "#20141c", 0.05 * j)
            )
            for j in range(2 + i % 3)
        )
    return Sheet(body=planks, shadow=OBJECT), Sheet(body=t.under(upper + cups), shadow=SMALL)


def chalk_cup(x: float, y: float, size: float, chalk: str) -> str:
    """A steaming cup in chalk."""
    body = line("M-40,-10 L-32,34 C-30,44 30,44 32,34 L40,-10 Z M38,2 C66,0 62,30 34,26", chalk, 5)
    body += line("M-50,52 L50,52", chalk, 5) + line(
        "M-16,-22 C-24,-34 -8,-40 -16,-54 M8,-22 C0,-34 16,-42 8,-58", chalk, 4
    )
    return group(body + circle(-62, -40, 3, chalk) + circle(64, -36, 3, chalk), x, y, size / 110)
