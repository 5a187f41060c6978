"""Houses of a street seen straight on: walls with cornices, casements, shop windows, awnings, boards, balconies."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, line, mix, path, poly, rect
from game.art.places.pieces.tones import LAMPLIGHT

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


@frozen
class House:
    """A house from `x` on, `w` wide, from its cornice at `top` to the pavement at `foot`, in picture units."""

    x: float
    w: float
    top: float
    wall: str
    trim: str
    foot: float = 640


def walls(t: Tones, house: House) -> str:
    """The wall with its plinth, cornice and the line between shop and rooms."""
    x, w, top, foot = house.x, house.w, house.top, house.foot
    wall = wall_colour(t, house)
    pale, dark = mix(wall, t.palette.paper, 0.34), mix(wall, t.palette.deep, 0.4)
    body = rect(x, top, w, foot - top + 8, wall) + rect(x, foot - 26, w, 34, dark)
    body += rect(x - 10, top - 16, w + 20, 14, pale) + rect(
        x - 4, top - 4, w + 8, 9, mix(wall, t.palette.deep, 0.2)
    )
    body += "".join(rect(x + 8 + i * 26, top - 2, 10, 12, pale) for i in range(int((w - 8) / 26)))
    return body + bricks(house, mix(wall, t.palette.deep, 0.22))


def wall_colour(t: Tones, house: House) -> str:
    """The colour of its plaster in this story and light."""
    return mix(t.thing(house.wall, 0.12), t.depth(0.24), 0.26)


def bricks(house: House, ink: str) -> str:
    """Here and there a few bricks where the plaster has gone."""
    dice, body = random.Random(round(house.x)), ""  # noqa: S311 - old plaster, not a secret
    for _ in range(5):
        x, y = (
            dice.uniform(house.x + 16, house.x + house.w - 70),
            dice.uniform(house.top + 24, house.foot - 320),
        )
        body += "".join(rect(x + dx, y + dy, 20, 8, ink, 0.5, rx=2) for dx, dy in ((0, 0), (24, 0), (12, 12)))
    return body


def casement(
    t: Tones, x: float, y: float, w: float, h: float, trim: str, *, lit: bool = False, shutters: str = ""
) -> str:
    """A window of a room with its frame and sill; `lit` in the evening, with `shutters` of that colour."""
    white, dark = mix(t.thing(trim, 0.08), t.palette.paper, 0.1), mix(t.palette.deep, t.palette.far, 0.3)
    glass = (
        mix(LAMPLIGHT, "#ffb45c", 0.2)
        if lit and t.lamps
        else mix(dark, t.palette.sky, 0.3 if not t.lamps else 0.06)
    )
    body = rect(x - 9, y - 9, w + 18, h + 16, white) + rect(x, y, w, h, glass)
    body += poly(
        [(x, y + h), (x, y + h * 0.5), (x + w * 0.6, y), (x + w, y), (x + w * 0.1, y + h)], "#ffffff", 0.08
    )
    body += (
        _drapes(t, x, y, w, h, lit=lit)
        + rect(x + w / 2 - 3, y, 6, h, white)
        + rect(x, y + h * 0.34, w, 5, white)
    )
    leaf = w * 0.46
    if shutters:
        body += "".join(_shutter(t, at, y - 6, leaf, h + 12, shutters) for at in (x - 12 - leaf, x + w + 12))
    return body + rect(x - 18, y + h + 6, w + 36, 11, mix(white, t.palette.deep, 0.14))


def _drapes(t: Tones, x: float, y: float, w: float, h: float, *, lit: bool) -> str:
    cloth = mix("#fff0cc", "#e8a860", 0.3) if lit and t.lamps else mix(t.paper(0.1), t.palette.deep, 0.2)
    left = f"M{x},{y} L{x + w * 0.36},{y} C{x + w * 0.3},{y + h * 0.4} {x + w * 0.14},{y + h * 0.6} {x},{y + h * 0.74} Z"
    right = f"M{x + w},{y} L{x + w * 0.64},{y} C{x + w * 0.7},{y + h * 0.4} {x + w * 0.86},{y + h * 0.6} {x + w},{y + h * 0.74} Z"
    return path(left + right, cloth, 0.9)


def _shutter(t: Tones, x: float, y: float, w: float, h: float, colour: str) -> str:
    paint = t.thing(colour, 0.14)
    slats = "".join(
        rect(x + 4, y + 8 + i * 11, w - 8, 4, mix(paint, t.palette.ink, 0.3))
        for i in range(int((h - 14) / 11))
    )
    return rect(x, y, w, h, paint, rx=2) + slats


def shop_window(t: Tones, x: float, y: float, w: float, h: float, frame: str, *, across: int = 2) -> str:
    """A large pane in its frame over a panelled base; its goods come on the next sheet."""
    wood = t.thing(frame, 0.1)
    glass = (
        mix("#ffd792", "#ffb96a", 0.3)
        if t.lamps
        else mix(mix(t.palette.deep, t.palette.ink, 0.4), t.palette.sky, 0.22)
    )
    body = rect(x - 12, y - 12, w + 24, h + 70, wood) + rect(x, y, w, h, glass)
    body += "".join(
        rect(
            x + 8 + i * (w - 8) / across, y + h + 14, (w - 8) / across - 8, 34, mix(wood, t.palette.ink, 0.24)
        )
        for i in range(across)
    )
    return body + poly(
        [(x + w * 0.1, y + h), (x + w * 0.44, y), (x + w * 0.62, y), (x + w * 0.28, y + h)], "#ffffff", 0.1
    )


def mullions(t: Tones, x: float, y: float, w: float, h: float, frame: str, *, across: int = 2) -> str:
    """The bars of a shop window, before its goods."""
    wood = t.thing(frame, 0.1)
    return "".join(rect(x + i * w / across - 4, y, 8, h, wood) for i in range(1, across)) + rect(
        x, y + h * 0.26, w, 6, wood
    )


def shop_door(t: Tones, x: float, y: float, w: float, h: float, frame: str) -> str:
    """A door with a pane, a rail and a letter slot."""
    wood = t.thing(frame, 0.1)
    glass = mix("#ffd792", "#ffb96a", 0.4) if t.lamps else mix(t.palette.deep, t.palette.sky, 0.3)
    body = rect(x - 9, y - 9, w + 18, h + 9, mix(wood, t.palette.ink, 0.3)) + rect(x, y, w, h, wood)
    body += rect(x + 13, y + 14, w - 26, h * 0.56, glass) + poly(
        [(x + 13, y + h * 0.5), (x + w * 0.6, y + 14), (x + w - 20, y + 14), (x + 13, y + h * 0.62)],
        "#ffffff",
        0.1,
    )
    body += rect(x + 13, y + h * 0.72, w - 26, h * 0.2, mix(wood, t.palette.ink, 0.2)) + circle(
        x + w - 12, y + h * 0.62, 5, t.thing("#e0b860")
    )
    return body + rect(x - 16, y + h - 2, w + 32, 9, t.thing("#b8ab98"))


def fascia(t: Tones, x: float, y: float, w: float, h: float, colour: str) -> str:
    """The board over a shop: painted, with a line around, and nothing on it."""
    paint = t.thing(colour, 0.08)
    pale = mix(paint, t.palette.paper, 0.5)
    rim = rect(x + 9, y + 9, w - 18, h - 18, pale) + rect(x + 12, y + 12, w - 24, h - 24, paint)
    return rect(x, y, w, h, paint) + rim + rect(x - 6, y - 8, w + 12, 10, mix(paint, t.palette.ink, 0.3))


def awning(
    t: Tones, x: float, y: float, w: float, drop: float, cloth: str, stripe: str, *, folds: int = 9
) -> str:
    """A striped awning from `y` on the wall out to us, with a scalloped hem."""
    out, body = 26, ""
    for i in range(folds):
        a, b = i / folds, (i + 1) / folds
        colour = t.thing((cloth, stripe)[i % 2], 0.05)
        x0, x1, u0, u1 = x + w * a, x + w * b, x - out + (w + 2 * out) * a, x - out + (w + 2 * out) * b
        body += poly([(x0, y), (x1 + 0.6, y), (u1 + 0.6, y + drop), (u0, y + drop)], colour)
        body += path(
            f"M{u0},{y + drop} L{u1},{y + drop} L{u1},{y + drop + 16} Q{(u0 + u1) / 2},{y + drop + 34} {u0},{y + drop + 16} Z",
            mix(colour, t.palette.ink, 0.13),
        )
    return body


def blade(t: Tones, x: float, y: float, size: float, face: str) -> str:
    """A round board that hangs out over the pavement; its pictogram is drawn about (x, y)."""
    iron = t.thing("#33343c")
    arm = line(
        f"M{x - size},{y - size * 0.78} L{x + size * 0.5},{y - size * 0.78} M{x},{y - size * 0.78} L{x},{y - size * 0.5}",
        iron,
        5,
    )
    return arm + circle(x, y, size * 0.58, iron) + circle(x, y, size * 0.52, t.thing(face, 0.05))


def balcony(t: Tones, x: float, y: float, w: float, *, plants: bool = True) -> str:
    """An iron balcony with its floor at `y`, and pots on it."""
    iron = t.thing("#3a3c46")
    pots = ""
    if plants:
        for i in range(int(w / 52)):
            px = x + 28 + i * 52
            pots += "".join(
                ellipse(px + dx, y - 34 + dy, 7, 17, t.leaf(0.3 + 0.12 * (k % 3)), turn=turn)
                for k, (dx, dy, turn) in enumerate(
                    ((-12, 0, -40), (12, 0, 40), (0, -8, 0), (-6, -4, -18), (7, -4, 20))
                )
            )
            pots += circle(px - 6, y - 48, 5, t.thing("#e8604c")) + circle(
                px + 8, y - 42, 5, t.thing("#f2b8c0")
            )
            pots += path(
                f"M{px - 14},{y - 24} L{px + 14},{y - 24} L{px + 10},{y} L{px - 10},{y} Z", t.thing("#b8643c")
            )
    bars = "".join(rect(x + 4 + i * 14, y - 52, 3, 54, iron) for i in range(int((w - 4) / 14)))
    return (
        pots
        + bars
        + rect(x - 6, y - 56, w + 12, 6, iron)
        + rect(x - 10, y, w + 20, 12, mix(iron, t.palette.paper, 0.3))
    )
