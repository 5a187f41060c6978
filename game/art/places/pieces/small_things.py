"""Small things in their own colours, standing on (x, y); bring them under a place's light with `Tones.under`."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from game.art.paper.marks import clock_hands, told_clock, told_hands
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect

if TYPE_CHECKING:
    from collections.abc import Sequence


def flask(x: float, y: float, height: float, colour: str) -> str:
    """A thermos flask of the boiling-water room."""
    body = (
        rect(-17, -78, 34, 78, colour, rx=8)
        + rect(-17, -60, 34, 9, "#f1d9a0")
        + rect(-17, -24, 34, 5, mix(colour, "#000000", 0.2))
    )
    body += (
        rect(-11, -92, 22, 15, "#d8c9a0", rx=3)
        + rect(-8, -100, 16, 9, "#c59a5a", rx=3)
        + line("M17,-70 C36,-64 36,-26 17,-20", "#7d6a50", 5)
    )
    return group(body, x, y, height / 100)


def flasks(x: float, y: float, height: float, colours: Sequence[str], gap: float = 0.52) -> str:
    """A row of thermos flasks."""
    return "".join(flask(x + i * height * gap, y, height, colour) for i, colour in enumerate(colours))


def kettle(x: float, y: float, size: float, steel: str = "#aeb9b8") -> str:
    """An electric kettle, about `size` units high."""
    body = (
        path("M-34,0 L-28,-66 L22,-66 L30,0 Z", steel)
        + path("M-28,-60 L-50,-74 L-46,-54 L-30,-40 Z", steel)
        + path("M-26,-66 Q-2,-86 20,-66 Z", "#3a3a40")
    )
    body += (
        line("M24,-62 C56,-60 54,-16 28,-16", "#3a3a40", 8)
        + circle(-3, -82, 5, "#3a3a40")
        + rect(-40, -5, 74, 7, "#3a3a40", rx=3)
        + path("M8,-58 L16,-58 L20,-8 L12,-8 Z", "#ffffff", 0.3)
    )
    return group(body, x, y, size / 80)


def mug(x: float, y: float, size: float, colour: str) -> str:
    """An enamel mug, about `size` units high."""
    return group(
        line("M22,-34 C42,-36 42,-8 22,-10", colour, 6)
        + path("M-24,-44 L24,-44 L22,0 L-22,0 Z", colour)
        + rect(-25, -47, 50, 6, mix(colour, "#223040", 0.5), rx=3),
        x,
        y,
        size / 50,
    )


def bottle(x: float, y: float, height: float, colour: str) -> str:
    """A plastic bottle of cold tea."""
    return group(
        path("M-12,0 L-12,-62 C-12,-72 -6,-74 -6,-84 L6,-84 C6,-74 12,-72 12,-62 L12,0 Z", colour)
        + rect(-12, -52, 24, 28, "#f6eed8")
        + rect(-7, -94, 14, 11, "#c8402a"),
        x,
        y,
        height / 94,
    )


def spider_plant(
    x: float, y: float, size: float, *, pot: str = "#b86a44", leaf: str = "#6f9a5c", seed: int = 2
) -> str:
    """A spider plant in its pot, with young ones on runners; `size` is about its height."""
    dice, blades = random.Random(seed), ""  # noqa: S311 - a plant, not a secret
    for i in range(22):
        reach, rise = dice.uniform(-78, 78), dice.uniform(26, 66)
        tip = (reach, -34 - rise * 0.3 + abs(reach) * 0.5)
        shade = mix(leaf, "#f4f0c8", 0.36 if i % 3 == 0 else 0.08 * (i % 4))
        blades += path(
            f"M-5,-36 C{reach * 0.3 - 4:.0f},{-48 - rise:.0f} {reach * 0.8:.0f},{-40 - rise:.0f} {tip[0]:.0f},{tip[1]:.0f} C{reach * 0.7:.0f},{-32 - rise:.0f} {reach * 0.3 + 5:.0f},{-38 - rise:.0f} 5,-36 Z",
            shade,
        )
    runners = line("M20,-44 C60,-60 84,-20 82,26 M-14,-44 C-50,-54 -70,-24 -66,6", "#9fae70", 2.4)
    young = "".join(
        group(
            "".join(
                path("M-2,0 C4,-14 16,-18 26,-10 C16,-10 8,-4 2,2 Z", leaf)
                if i == 0
                else group(path("M-2,0 C4,-14 16,-18 26,-10 C16,-10 8,-4 2,2 Z", leaf), turn=i * 62)
                for i in range(5)
            ),
            px,
            py,
        )
        for px, py in ((82, 28), (-66, 8))
    )
    vase = path("M-32,-40 L32,-40 L24,0 L-24,0 Z", pot) + rect(
        -36, -46, 72, 12, mix(pot, "#ffffff", 0.12), rx=3
    )
    return group(runners + young + blades + vase, x, y, size / 110)


def succulent(x: float, y: float, size: float, *, pot: str = "#e3d6c0", leaf: str = "#7fae8c") -> str:
    """A fat little plant in a little pot."""
    leaves = "".join(
        group(ellipse(0, -20, 8, 20, mix(leaf, "#ffffff", 0.12 * (i % 2))), 0, -30, turn=(i - 3) * 27)
        for i in (0, 6, 1, 5, 2, 4, 3)
    )
    return group(leaves + path("M-24,-34 L24,-34 L18,0 L-18,0 Z", pot), x, y, size / 80)


def clock(
    x: float,
    y: float,
    radius: float,
    hour: float,
    *,
    face: str = "#f8f0de",
    rim: str = "#3a3436",
    told: bool = False,
) -> str:
    """A wall clock showing `hour`, 0 to 12, as a number with its fraction.

    With `told` a story's own place says which hour, or none: for places, which take such marks away.
    """
    ticks = "".join(
        group(rect(-1.5, -radius * 0.86, 3, radius * (0.16 if i % 3 == 0 else 0.09), rim), x, y, turn=i * 30)
        for i in range(12)
    )
    hands = told_hands(x, y, radius, hour, rim) if told else clock_hands(x, y, radius, hour, rim)
    whole = (
        circle(x, y, radius, rim)
        + circle(x, y, radius * 0.9, face)
        + ticks
        + hands
        + circle(x, y, 5, "#c8402a")
    )
    return told_clock(whole) if told else whole


def notice(
    x: float,
    y: float,
    w: float,
    h: float,
    paper: str,
    *,
    ink: str = "#7a6a5c",
    head: str = "",
    seed: int = 1,
    turn: float = 0,
) -> str:
    """A pinned notice: (x, y) its pin; a heading bar and lines nobody reads."""
    dice = random.Random(seed)  # noqa: S311 - a notice, not a secret
    body = poly([(-w / 2, -6), (w / 2, -8), (w / 2 + 1, h - 8), (-w / 2 - 1, h - 6)], paper)
    top = 12.0
    if head:
        body += rect(-w * 0.38, 8, w * 0.76, h * 0.16, head)
        top = 16 + h * 0.16
    while top < h - 22:
        body += rect(-w * 0.38, top, w * dice.uniform(0.4, 0.76), 3, ink, 0.6)
        top += 9
    return group(body + circle(0, 0, 4.5, "#c8402a") + circle(-1.2, -1.4, 1.5, "#ffd9c8"), x, y, turn=turn)


def book_row(x: float, y: float, w: float, height: float, seed: int, colours: Sequence[str]) -> str:
    """A row of spines standing on `y`, some leaning, some lying, some gone."""
    dice, body, at = random.Random(seed), "", x  # noqa: S311 - books, not a secret
    while at < x + w - 14:
        thick, tall = dice.uniform(0.11, 0.24) * height, height * dice.uniform(0.72, 1)
        thick = min(thick, x + w - at)
        colour = dice.choice(colours)
        kind = dice.random()
        if kind < 0.07:
            at += thick * 1.4
            continue
        if kind < 0.16 and at + tall * 0.9 < x + w:
            pile = [dice.choice(colours) for _ in range(3)]
            body += "".join(
                rect(at + i * 3, y - (i + 1) * thick * 0.8, tall * 0.85, thick * 0.76, c)
                for i, c in enumerate(pile)
            )
            at += tall * 0.9
            continue
        spine = rect(0, -tall, thick - 1.5, tall, colour) + rect(
            0, -tall * 0.84, thick - 1.5, tall * 0.06, mix(colour, "#fff3d6", 0.6)
        )
        if dice.random() < 0.4:
            spine += rect(thick * 0.22, -tall * 0.62, thick * 0.5, tall * 0.24, mix(colour, "#fff3d6", 0.4))
        lean = 9 if kind > 0.93 else 0
        body += group(spine, at + (tall * 0.14 if lean else 0), y, turn=-lean)
        at += thick + (tall * 0.15 if lean else 0)
    return body


def umbrella(x: float, y: float, length: float, cloth: str, *, turn: float = 8) -> str:
    """A furled umbrella somebody forgot, leaning."""
    body = path("M0,-86 L9,-30 L3,-8 L-3,-8 L-9,-30 Z", cloth) + path(
        "M0,-86 L9,-30 L2,-10 Z", mix(cloth, "#000000", 0.2)
    )
    return group(
        body + line("M0,-8 L0,0 M0,-86 L0,-96 M0,-96 C0,-108 16,-108 15,-97", "#5a4030", 3.4),
        x,
        y,
        length / 106,
        turn=turn,
    )


def socks(x: float, y: float, colours: Sequence[str], size: float = 1, gap: float = 30) -> str:
    """Socks on a line, toes down, hanging from `y`."""
    sock = "M-6,0 L7,0 L7,26 C10,34 24,34 24,42 C22,47 2,48 -5,43 Z"
    return "".join(
        group(
            path(sock, c) + rect(-6, 0, 13, 6, mix(c, "#ffffff", 0.4)) + rect(-2, -6, 5, 10, "#c9a468"),
            x + i * gap,
            y,
            size,
            turn=(-4, 3, -2, 5)[i % 4],
        )
        for i, c in enumerate(colours)
    )


def shirt(x: float, y: float, size: float, colour: str) -> str:
    """A T-shirt on a hanger, hung at (x, y)."""
    body = line("M0,0 C-8,-16 10,-20 8,-8 L0,2 L-34,20 M0,2 L34,20", "#6b5a48", 3)
    body += path(
        "M-14,10 Q0,22 14,10 L42,24 L58,58 L40,66 L34,54 L36,126 L-36,126 L-34,54 L-40,66 L-58,58 L-42,24 Z",
        colour,
    )
    return group(
        body
        + path(
            "M14,10 L42,24 L58,58 L40,66 L34,54 L36,126 L10,126 C16,90 14,50 6,18 Z",
            mix(colour, "#20141c", 0.14),
        ),
        x,
        y,
        size / 100,
    )


def steam(x: float, y: float, height: float, colour: str, opacity: float = 0.4) -> str:
    """Three curls of steam."""
    wisp = "M0,0 C-10,-20 12,-36 0,-60 C-8,-78 6,-90 2,-100 C14,-86 6,-76 12,-58 C20,-34 0,-22 8,0 Z"
    return "".join(
        group(path(wisp, colour, opacity), x + dx * height / 100, y, height / 100 * k)
        for dx, k in ((-18, 0.8), (0, 1), (18, 0.7))
    )


def paper_plane(x: float, y: float, size: float, paper: str) -> str:
    """A paper dart in flight."""
    return group(
        poly([(-50, -6), (50, -22), (-20, 22)], paper)
        + poly([(-20, 22), (50, -22), (-6, 4)], mix(paper, "#3a2a2a", 0.25)),
        x,
        y,
        size / 100,
    )


def leaf_star(x: float, y: float, radius: float, colour: str, points: int = 5) -> str:
    """A star with `points` rays."""
    rim = [
        (
            x + radius * (1 if i % 2 == 0 else 0.44) * math.sin(i * math.pi / points),
            y - radius * (1 if i % 2 == 0 else 0.44) * math.cos(i * math.pi / points),
        )
        for i in range(points * 2)
    ]
    return poly(rim, colour)
