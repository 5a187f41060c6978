"""A shop's counter with its scale and sweets, and what hangs from the ceiling over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet
from game.art.places.pieces.goods import scale

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def shelf_wood(t: Tones, near: float) -> str:
    """The wood of shelves and counter, at a depth from 0 to 1."""
    return mix(t.thing("#8f5f38", 0.06), t.depth(near), 0.42)


def hung(t: Tones) -> Sheet:
    """What hangs from the ceiling: baskets, a net of balls, pans, a broom, strings of garlic."""
    cord = "".join(
        line(f"M{x},-70 L{x},{y}", "#6b5a48", 3)
        for x, y in ((842, 40), (690, 10), (760, 30), (1222, 30), (1290, 10), (1400, 40), (1780, 30))
    )
    basket = (
        path("M-46,0 L46,0 L32,58 L-32,58 Z", "#c99a58")
        + line("M-40,18 L40,18 M-36,36 L36,36 M-20,0 L-14,58 M0,0 L0,58 M20,0 L14,58", "#9c7238", 3)
        + line("M-44,0 Q0,-58 44,0", "#9c7238", 5)
    )
    net = "".join(
        circle(x, y, 26, c) + ellipse(x - 8, y - 9, 6, 4, "#ffffff", 0.5)
        for x, y, c in ((-18, 34, "#c8402a"), (20, 40, "#f2c45a"), (0, 78, "#3f7f9e"))
    )
    net += line(
        "M0,-20 L-46,40 L-20,104 M0,-20 L46,44 L20,104 M-46,40 L20,104 M46,44 L-20,104 M0,-20 L0,14",
        "#f4ead6",
        2,
        0.8,
    )
    pan = line("M0,0 L0,44", "#3a3436", 8) + circle(0, 74, 34, "#3a3c44") + circle(0, 74, 26, "#4c4f58")
    garlic = line("M0,0 L0,120", "#b89a5c", 3) + "".join(
        group(
            path("M0,-14 C16,-8 16,12 0,14 C-16,12 -16,-8 0,-14 Z", ("#f8efe0", "#ead9c8")[i % 2]),
            (-9, 9)[i % 2],
            14 + i * 19,
        )
        for i in range(6)
    )
    return Sheet(
        body=t.under(
            cord
            + group(basket, 842, 40)
            + group(pan, 690, 10, 0.9)
            + group(pan, 760, 30, 0.7)
            + group(garlic, 1222, 30)
            + group(garlic, 1262, 0, 0.9)
            + group(net, 1400, 50)
            + group(basket, 1780, 34, 0.9)
        ),
        shadow=Shadow(8, 10, 16, 0.4),
    )


def counter(t: Tones) -> tuple[Sheet, ...]:
    """The counter: a scale, jars of sweets, a bell, the book of debts with a pencil on its string."""
    wood = shelf_wood(t, 0.52)
    front = rect(-70, 622, 830, 200, wood) + "".join(
        rect(x, 650, 120, 150, mix(wood, t.palette.ink, 0.2))
        + rect(x + 10, 660, 100, 150, mix(wood, t.palette.paper, 0.06))
        for x in range(-50, 700, 136)
    )
    top = path("M-70,598 L770,598 L792,630 L-70,630 Z", mix(wood, t.palette.paper, 0.24)) + rect(
        -70, 626, 862, 9, mix(wood, t.palette.ink, 0.3)
    )
    sweets = "".join(
        _sweets(x, colours)
        for x, colours in (
            (84, ("#e8604c", "#f4b8c0")),
            (176, ("#f2c45a", "#f6e6b0")),
            (268, ("#7fae6c", "#d8e6a8")),
        )
    )
    book = (
        path("M404,616 L424,598 L560,598 L556,616 Z", "#f6eedc")
        + path("M404,616 L556,616 L556,623 L404,623 Z", "#3f6673")
        + line("M440,605 L536,605 M434,611 L500,611", "#8a7a6a", 2.4)
        + line("M556,618 q24,22 8,44 q-12,20 6,34", "#c8402a", 2.4)
        + group(rect(-3, 0, 6, 38, "#f2b65a") + path("M-3,38 L3,38 L0,48 Z", "#3a3436"), 570, 694)
    )
    bell = (
        path("M600,612 C602,588 642,588 644,612 Z", "#d9b04a")
        + rect(594, 611, 56, 6, "#8a6a2c", rx=3)
        + circle(622, 590, 5, "#8a6a2c")
    )
    weigh = scale(702, 610, 158, "#c8402a") + "".join(
        circle(x, y, 13, c)
        for x, y, c in ((684, 442, "#ee8a2e"), (708, 438, "#f2a03c"), (728, 444, "#ee8a2e"))
    )
    return (
        Sheet(body=front, shadow=BUILDING),
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=t.under(sweets + book + bell), shadow=SMALL),
        Sheet(body=t.under(weigh), shadow=OBJECT),
    )


def _sweets(x: float, colours: tuple[str, str]) -> str:
    """A glass jar of sweets with its lid."""
    balls = "".join(
        circle(x - 26 + (i % 4) * 17 + (i // 4 % 2) * 4, 604 - (i // 4) * 16, 9, colours[i % 2])
        for i in range(16)
    )
    glass = (
        rect(x - 38, 504, 76, 110, "#e8f0ee", 0.5, rx=16)
        + balls
        + rect(x - 38, 504, 76, 110, "#ffffff", 0.18, rx=16)
    )
    return (
        glass
        + rect(x - 28, 512, 9, 84, "#ffffff", 0.5, rx=4)
        + rect(x - 30, 488, 60, 18, "#c8402a", rx=6)
        + circle(x, 484, 8, "#c8402a")
    )
