"""Seats of a bus that face us, its poles and straps, the board that says what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Sheet

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones

EYE: Final = (960.0, 356.0)  # where all lines along the bus meet
BACK: Final = 0.36  # how large the back wall is, in shares of the opening we look through
ROOF: Final = -60
FLOOR: Final = 880


def at(x: float, y: float, size: float) -> Point:
    """Where a point of the opening lies once it is so far away that it is `size` times as large."""
    return EYE[0] + x * size, EYE[1] + (y - EYE[1]) * size


def seat(t: Tones, x: float, k: float, cloth: str, wide: float = 212) -> str:
    """One seat that faces us, `x` its middle from the middle of the bus, `k` how large it is."""
    dark, light, half = mix(cloth, "#141c28", 0.34), mix(cloth, "#fff4e0", 0.16), wide / 2
    back = path(
        f"M{-half},0 L{-half},-214 C{-half},-262 {-half + 24},-272 {-half + 50},-272 L{half - 50},-272 C{half - 24},-272 {half},-262 {half},-214 L{half},0 Z",
        dark,
    )
    back += path(
        f"M{-half + 14},0 L{-half + 14},-206 C{-half + 14},-246 {-half + 34},-254 {-half + 56},-254 L{half - 56},-254 C{half - 34},-254 {half - 14},-246 {half - 14},-206 L{half - 14},0 Z",
        cloth,
    )
    marks = "".join(
        group(
            rect(-10, -10, 20, 20, ("#e0a94a", "#d8704e", "#8fc0b8")[(i + j) % 3]),
            -half + 50 + i * (wide - 100) / 2,
            -200 + j * 62,
            turn=45,
        )
        for i in range(3)
        for j in range(3)
    )
    grip = path(
        f"M{-half + 46},-270 C{-half + 46},-300 {half - 46},-300 {half - 46},-270 L{half - 58},-270 C{half - 60},-284 {-half + 60},-284 {-half + 58},-270 Z",
        "#e0b03c",
    )
    seat = path(
        f"M{-half},-10 L{half},-10 C{half + 10},20 {half + 6},48 {half - 4},58 L{-half + 4},58 C{-half - 6},48 {-half - 10},20 {-half},-10 Z",
        light,
    ) + rect(-half + 6, 44, wide - 12, 18, dark, rx=8)
    legs = (
        rect(-half + 30, 60, 18, 104, "#4a5458")
        + rect(half - 48, 60, 18, 104, "#4a5458")
        + rect(-half + 20, 154, wide - 40, 12, "#4a5458", rx=5)
    )
    px, py = at(x, 716, k)
    return t.under(group(grip + back + marks + legs + seat, px, py, k))


def rails(t: Tones) -> tuple[Sheet, ...]:
    """Yellow poles at the aisle with a red button each, rails along the ceiling, straps that hang from them."""
    yellow, body, straps = "#e0b03c", "", ""
    for side in (-1, 1):
        (x0, y0), (x1, y1) = at(side * 430, 36, BACK + 0.02), at(side * 430, 36, 1.5)
        body += line(f"M{x0:.1f},{y0:.1f} L{x1:.1f},{y1:.1f}", yellow, 8)
        for k in (0.5, 0.655, 0.86):
            (x, top), (_, low) = at(side * 430, ROOF, k), at(side * 430, FLOOR, k)
            body += rect(x - 9 * k, top, 18 * k, low - top, yellow, rx=6) + rect(
                x - 5 * k, top, 4 * k, low - top, "#f4d684"
            )
            (_, y) = at(0, 420, k)
            body += rect(x - 20 * k, y, 40 * k, 56 * k, "#3a4046", rx=6) + circle(
                x, y + 28 * k, 13 * k, "#d8402a"
            )
        for i, k in enumerate((0.44, 0.57, 0.61, 0.75, 0.8, 1.0, 1.07)):
            x, y = at(side * 430, 36, k)
            sway = (4, -3, 2, -4, 3, -2, 4)[i]
            straps += group(
                rect(-7, 0, 14, 62, "#6a5a4a")
                + path(
                    "M-26,62 L26,62 L32,112 L-32,112 Z M-15,74 L15,74 L19,100 L-19,100 Z",
                    "#f0e6cc",
                    1,
                    'fill-rule="evenodd"',
                ),
                x,
                y,
                k,
                turn=sway,
            )
    return Sheet(body=t.under(body), shadow=OBJECT), Sheet(body=t.under(straps), shadow=SMALL)


def next_stop(t: Tones) -> tuple[Sheet, ...]:
    """The board that says what comes next, dark until a story writes it; a strip of stops without names."""
    x, y = 960, 134
    body = rect(x - 214, y - 40, 428, 80, "#33383e", rx=9) + line(
        f"M{x - 150},{y - 40} L{x - 150},-60 M{x + 150},{y - 40} L{x + 150},-60", "#8d9698", 6
    )
    face = rect(x - 202, y - 29, 404, 58, mix(t.palette.ink, "#10181c", 0.6), rx=4) + "".join(
        circle(x - 190 + i * 20, y + 22, 2, "#6a4a2c") for i in range(20)
    )
    strip = (
        rect(x - 250, y + 52, 500, 30, t.paper(0.04), rx=4)
        + rect(x - 226, y + 64, 452, 5, t.thing("#3f7f8c"))
        + "".join(
            circle(x - 226 + i * 56.5, y + 66.5, 8, t.thing("#f6f0e0"))
            + circle(x - 226 + i * 56.5, y + 66.5, 5, t.thing("#c8503c" if i == 3 else "#3f7f8c"))
            for i in range(9)
        )
    )
    return (
        Sheet(
            body=t.under(body) + face,
            shadow=OBJECT,
            letters=(Lettering("", x, y - 3, 42, "#ffae4a", "bold", name="next", room=380),),
        ),
        Sheet(body=strip, shadow=SMALL),
    )
