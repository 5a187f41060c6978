"""What shops sell, in its own colours, standing on (x, y); bring it under a place's light with `Tones.under`."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ORANGES: Final = ("#ee8a2e", "#f2a03c")
APPLES: Final = ("#c8402a", "#d8583a")
LIMES: Final = ("#7fa64a", "#94b85a")
LEMONS: Final = ("#f0c84a", "#f4d468")
PLUMS: Final = ("#7a4468", "#8c5478")
TOMATOES: Final = ("#d8402c", "#e0583c")


def jar(x: float, y: float, height: float, inside: str, lid: str) -> str:
    """A glass jar with something in it, a lid, and a label without words."""
    w = height * 0.36
    glass = rect(
        x - w, y - height * 0.86, 2 * w, height * 0.86, mix(inside, "#ffffff", 0.24), rx=height * 0.12
    )
    fill = rect(x - w * 0.86, y - height * 0.66, 1.72 * w, height * 0.62, inside, rx=height * 0.08)
    label = rect(x - w * 0.8, y - height * 0.46, 1.6 * w, height * 0.26, "#f6ead0") + rect(
        x - w * 0.5, y - height * 0.36, w, height * 0.05, lid
    )
    return glass + fill + label + rect(x - w * 0.86, y - height, 1.72 * w, height * 0.18, lid, rx=3)


def tin(x: float, y: float, height: float, colour: str) -> str:
    """A tin with a band of paper."""
    w = height * 0.36
    band = rect(x - w, y - height * 0.86, 2 * w, height * 0.72, colour) + ellipse(
        x, y - height * 0.5, w * 0.6, height * 0.18, mix(colour, "#fff3d6", 0.7)
    )
    return (
        rect(x - w, y - height, 2 * w, height, "#b9c0be", rx=3)
        + band
        + ellipse(x, y - height, w, height * 0.06, "#d9dedb")
    )


def carton(x: float, y: float, height: float, colour: str, *, wide: float = 0.7) -> str:
    """A box of tea or washing powder, a picture of a sun on it."""
    w = height * wide / 2
    face = rect(x - w, y - height, 2 * w, height, colour) + rect(
        x + w * 0.6, y - height, w * 0.4, height, mix(colour, "#20141c", 0.22)
    )
    return (
        face
        + circle(x - w * 0.2, y - height * 0.56, w * 0.44, mix(colour, "#fff3d6", 0.74))
        + rect(x - w * 0.74, y - height * 0.2, w * 1.1, height * 0.07, mix(colour, "#fff3d6", 0.6))
    )


def flagon(x: float, y: float, height: float, colour: str) -> str:
    """A bottle of oil or syrup."""
    h = height / 100
    body = path("M-17,0 L-17,-54 C-17,-66 -6,-68 -6,-82 L6,-82 C6,-68 17,-66 17,-54 L17,0 Z", colour) + rect(
        -17, -44, 34, 26, "#f4e6c8"
    )
    return group(
        body
        + rect(-8, -94, 16, 14, mix(colour, "#20141c", 0.5), rx=2)
        + path("M-12,-6 L-12,-52 C-12,-58 -8,-62 -6,-66 L-6,-6 Z", "#ffffff", 0.28),
        x,
        y,
        h,
    )


def sack(x: float, y: float, size: float, cloth: str, inside: str) -> str:
    """An open sack of rice, beans or flour, its rim rolled down."""
    body = path("M-46,0 C-56,-40 -50,-76 -42,-92 L42,-92 C50,-76 56,-40 46,0 Z", cloth)
    body += path("M12,0 C30,-30 26,-70 20,-92 L42,-92 C50,-76 56,-40 46,0 Z", mix(cloth, "#20141c", 0.16))
    heap = path("M-38,-94 C-20,-120 20,-122 38,-94 Z", inside) + "".join(
        circle(-22 + i * 9, -98 - (i * 5) % 9, 2, mix(inside, "#ffffff", 0.5)) for i in range(6)
    )
    return group(heap + body + rect(-48, -102, 96, 15, mix(cloth, "#ffffff", 0.22), rx=7), x, y, size / 100)


def crate(
    x: float,
    y: float,
    w: float,
    h: float,
    wood: str,
    fruit: Sequence[str],
    *,
    size: float = 13,
    seed: int = 1,
) -> str:
    """A slatted crate heaped with round fruit, two rows and a few on top."""
    dice, heap = random.Random(seed), ""  # noqa: S311 - fruit, not a secret
    for row, lift in ((2, 1.9), (1, 1.05), (0, 0.2)):
        inset = row * size * 1.1
        count = max(2, int((w - 2 * inset) / (size * 1.84)))
        for i in range(count):
            at = x + inset + size + i * (w - 2 * inset - 2 * size) / (count - 1)
            heap += fruit_at(
                at + dice.uniform(-2, 2),
                y - h - size * lift + dice.uniform(-2, 2),
                size,
                fruit[(i + row) % len(fruit)],
            )
    slats = "".join(
        rect(x, y - h + i * h / 3, w, h / 3 - 3, mix(wood, "#20141c", 0.08 * (i % 2))) for i in range(3)
    )
    return (
        heap
        + slats
        + rect(x, y - h, 9, h, mix(wood, "#20141c", 0.26))
        + rect(x + w - 9, y - h, 9, h, mix(wood, "#20141c", 0.26))
    )


def fruit_at(x: float, y: float, size: float, colour: str) -> str:
    """One round fruit, lit from the upper left."""
    return (
        circle(x, y, size, mix(colour, "#40201c", 0.16))
        + circle(x - size * 0.14, y - size * 0.14, size * 0.84, colour)
        + ellipse(x - size * 0.36, y - size * 0.4, size * 0.22, size * 0.14, "#fff3d6", 0.7, turn=-30)
    )


def bananas(x: float, y: float, size: float) -> str:
    """A hand of bananas hung by its stalk."""
    fingers = "".join(
        group(
            path("M-5,4 C-16,30 -12,54 4,66 L10,62 C2,48 4,28 8,6 Z", ("#f2cc4e", "#e8bc3e")[i % 2]),
            0,
            0,
            turn=turn,
        )
        for i, turn in enumerate((46, -34, 26, -14, 6))
    )
    return group(fingers + rect(-7, -8, 14, 16, "#8a7a34", rx=4), x, y, size / 80)


def loaves(x: float, y: float, count: int, size: float, crust: str = "#c98a48") -> str:
    """A row of round loaves with their cuts."""
    one = path("M-36,0 C-42,-34 -18,-46 0,-46 C18,-46 42,-34 36,0 Z", crust) + line(
        "M-16,-32 L-8,-14 M2,-38 L10,-18 M18,-32 L24,-18", mix(crust, "#fff0d0", 0.6), 5
    )
    return "".join(group(one, x + i * size * 0.86, y, size / 80) for i in range(count))


def scale(x: float, y: float, size: float, paint: str, pan: str = "#c8cfce") -> str:
    """A shop scale with a dial and a pan, about `size` high."""
    dial = (
        circle(0, -58, 34, paint)
        + circle(0, -58, 27, "#f8f0de")
        + "".join(group(rect(-1.4, -25, 2.8, 7, "#3a3436"), 0, -58, turn=i * 36 - 126) for i in range(8))
    )
    needle = group(path("M-2,4 L0,-21 L2,4 Z", "#c8402a"), 0, -58, turn=-50) + circle(0, -58, 3.6, "#3a3436")
    body = path("M-40,0 L-30,-40 L30,-40 L40,0 Z", paint) + path(
        "M8,0 L14,-40 L30,-40 L40,0 Z", mix(paint, "#20141c", 0.2)
    )
    tray = path("M-56,-112 L56,-112 C50,-96 26,-94 0,-94 C-26,-94 -50,-96 -56,-112 Z", pan) + rect(
        -5, -96, 10, 8, "#6a6a70"
    )
    return group(body + dial + needle + tray, x, y, size / 112)


def shelf_of(
    x: float, y: float, w: float, height: float, kind: str, colours: Sequence[str], *, seed: int = 1
) -> str:
    """A row of one kind of goods on a shelf, a gap here and there where something has been sold."""
    dice, body = random.Random(seed), ""  # noqa: S311 - what is sold, not a secret
    wide = {"tin": 0.8, "jar": 0.84, "carton": 0.78, "flagon": 0.46, "loaf": 1.1}[kind] * height
    count = int(w / wide)
    step = w / count
    for at in (x + i * step for i in range(count)):
        colour = colours[dice.randrange(len(colours))]
        if dice.random() > 0.1:
            body += _MADE[kind](at + step / 2, y, height * dice.uniform(0.92, 1), colour)
    return body


_MADE: Final[dict[str, Callable[[float, float, float, str], str]]] = {
    "tin": tin,
    "jar": lambda x, y, height, colour: jar(x, y, height, colour, mix(colour, "#20141c", 0.42)),
    "carton": carton,
    "flagon": flagon,
    "loaf": lambda x, y, height, colour: loaves(x, y, 1, height * 0.9, colour),
}
