"""A hall from its lighting gallery: rows of loose chairs that look at the stage, and the sun that comes in on them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.lens import Lens
from game.art.paper.shapes import line, mix, path, rect
from game.art.paper.sheet import Shadow, Sheet, backdrop, printed
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

# The gallery is over the doors; the stage is at the far end.
LENS: Final = Lens(eye=(-0.9, 6.5, -4.0), pitch=-22, focal=1000, middle=(960, 356))
ROWS, _COLUMNS, _PITCH, _WIDE = 20, 40, 1.0, 0.64
_CLOSE: Final = 8  # rows beyond it are too far off for posts and slots
_FIRST: Final = 1.4
LADDER: Final = (1.9, 3.7)
_AISLE: Final = 1.15


@frozen(kw_only=True)
class Hour:
    """How much sun falls in (0 to 1), its colour, and how dark the hall is beside it (0 to 1)."""

    sun: float
    ray: str
    dark: float


HOURS: Final = {
    Light.MORNING: Hour(sun=1.0, ray="#ffe2a0", dark=0.06),
    Light.DAY: Hour(sun=0.8, ray="#fff6dc", dark=0.0),
    Light.DUSK: Hour(sun=0.9, ray="#ff9a58", dark=0.3),
    Light.NIGHT: Hour(sun=0.22, ray="#9fb8e0", dark=0.52),
}


def _dim(t: Tones, h: Hour, colour: str, more: float = 0) -> str:
    return mix(t.thing(colour), "#241410", min(0.9, h.dark + more))


def far_end(t: Tones, h: Hour) -> tuple[Sheet, ...]:
    """The stage with its curtain half drawn, and the walls beside it."""
    z, half = 23.4, 9.5
    cloth = "".join(
        LENS.front(z + 0.2, (-half + i, -half + i + 1.04), (0.9, 9), _dim(t, h, tone, 0.1))
        for i, tone in enumerate(("#a8402c", "#8c3222") * 10)
        if not 6 <= i < 13
    )
    boards = LENS.floor(0.9, (-half, half), (z, z + 4), _dim(t, h, "#d79a56"))
    front = LENS.front(z, (-half, half), (0, 0.92), _dim(t, h, "#7a4526"))
    steps = "".join(
        LENS.front(z - 0.3 * i, (-1.2, 1.2), (0, 0.9 - 0.28 * i), _dim(t, h, tone))
        for i, tone in enumerate(("#94603a", "#a8703f", "#bb8048"))
    )
    back = LENS.front(z + 4, (-half, half), (0.9, 9), _dim(t, h, "#e8c890", 0.05))
    wall = "".join(
        LENS.wall(side * 14.5, (-6, 24), (0, 9), _dim(t, h, tone, 0.12))
        for side, tone in ((-1, "#6f8f90"), (1, "#86a39c"))
    )
    end = "".join(
        LENS.front(z, (a, b), (0, 9), _dim(t, h, "#5f8084", 0.1)) for a, b in ((-14.5, -half), (half, 14.5))
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, _dim(t, h, "#6b4a34", 0.2))),
        Sheet(body=back, contact=0),
        Sheet(body=boards, contact=0.1),
        Sheet(body=cloth, shadow=Shadow(5, 6, 10, 0.4)),
        Sheet(body=front + end, shadow=Shadow(0, 4, 10, 0.3)),
        Sheet(body=steps, shadow=Shadow(3, 4, 6, 0.3)),
        Sheet(body=wall, shadow=Shadow(4, 4, 12, 0.3), contact=0.1),
    )


def _sunny(x: float, z: float) -> bool:
    """Whether the sun of one of the high windows, at the left, reaches a point of the floor."""
    along = (z + 0.32 * (x + 14)) % 5.6
    return 0.5 < along < 3.3 and -13.8 < x < 10.5 - 0.1 * z


def floor(t: Tones, h: Hour) -> tuple[Sheet, ...]:
    """Boards, and the sun on them in long patches."""
    boards = LENS.floor(0, (-14.5, 14.5), (-4, 23.4), _dim(t, h, "#b07c4a", 0.08))
    joints = "".join(
        line(f"M{a[0]:.0f},{a[1]:.0f} L{b[0]:.0f},{b[1]:.0f}", _dim(t, h, "#7a4f2c"), 1.6, 0.5)
        for x in range(-14, 15)
        for a, b in [(LENS.at(x, 0, -1.6), LENS.at(x, 0, 23.4))]
    )
    sun = ""
    for k in range(-1, 6):
        a, b = 5.6 * k + 0.5, 5.6 * k + 3.3
        sun += LENS.face(
            [
                (x, 0, max(-1.6, min(23.3, z - 0.32 * (x + 14))))
                for x, z in ((-14.2, a), (10.5, a), (10.5, b), (-14.2, b))
            ],
            mix("#d8a066", h.ray, 0.72),
            0.85 * h.sun,
        )
    return Sheet(body=boards, shadow=Shadow(0, 3, 10, 0.3)), printed(joints), printed(sun)


def _taken(x: float, z: float) -> bool:
    """Where no chair stands: in the aisle, and round the foot of the ladder."""
    return (
        abs(x) < _AISLE
        or (abs(x - LADDER[0]) < 1.25 and abs(z - LADDER[1]) < 1.3)
        or (-3.6 < x < 0 and abs(z - 4.4) < 0.9)
    )


def rows(t: Tones, h: Hour, last: int, first: int) -> tuple[Sheet, ...]:
    """Rows of chairs that look at the stage, from the farthest to the nearest, each its own sheet."""
    return tuple(
        Sheet(body=_row(t, h, row), shadow=Shadow(5, 3, 5, 0.34), contact=0.2)
        for row in range(last - 1, first - 1, -1)
    )


def _row(t: Tones, h: Hour, row: int) -> str:
    z, dice = _FIRST + row * _PITCH, random.Random(row)  # noqa: S311 - chairs that stand a little askew
    dark, lit = [""] * 5, [""] * 5
    for i in range(_COLUMNS):
        x = (i - (_COLUMNS - 1) / 2) * _WIDE * 1.06 + (0.8 if i >= _COLUMNS / 2 else -0.8)
        if _taken(x, z) or not -110 < LENS.at(x, 0.5, z)[0] < 2030:
            continue
        parts = _chair(
            x + dice.gauss(0, 0.025), z + dice.gauss(0, 0.03), dice.gauss(0, 0.02), far=row > _CLOSE
        )
        for number, part in enumerate(parts):
            (lit if _sunny(x, z) else dark)[number] += part
    tones = ("#4a2c20", "#7c2a18", "#3c241c", "#d2582f", "#5a2014")
    body = ""
    for number, tone in enumerate(tones):
        if dark[number]:
            body += path(dark[number], _dim(t, h, tone, 0.1))
        if lit[number]:
            body += path(
                lit[number], mix(t.thing(tone), h.ray, (0.12, 0.24, 0.12, 0.38, 0.05)[number] * h.sun)
            )
    return body


def _chair(x: float, z: float, turn: float, *, far: bool) -> tuple[str, str, str, str, str]:
    """Legs, seat, posts, back and the slot in the back of one chair, as path data; of a `far` one the least."""
    w, back = 0.23, 0.96

    def quad(*corners: tuple[float, float, float]) -> str:
        points = LENS.quad(corners)
        return "M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in points) + "Z" if points else ""

    posts = "".join(
        quad(
            (x + s, 0.46, z), (x + s + 0.035, 0.46, z), (x + s + 0.035, 0.7, z - 0.03), (x + s, 0.7, z - 0.03)
        )
        for s in (-w + 0.03, w - 0.065)
    )
    legs = "".join(
        quad((x + s, 0, z + d), (x + s + 0.035, 0, z + d), (x + s + 0.035, 0.46, z + d), (x + s, 0.46, z + d))
        for s, d in ((-w, 0.42), (w - 0.035, 0.42), (-w, 0), (w - 0.035, 0))[2 if far else 0 :]
    )
    seat = quad(
        (x - w, 0.46, z),
        (x + w, 0.46, z),
        (x + w - 0.06 + turn, 0.46, z + 0.36),
        (x - w + 0.06 + turn, 0.46, z + 0.36),
    )
    rest = quad(
        (x - w, 0.68, z - 0.02),
        (x + w, 0.68, z - 0.02),
        (x + w - 0.02, back, z - 0.09),
        (x - w + 0.02, back, z - 0.09),
    )
    slot = quad(
        (x - 0.08, 0.83, z - 0.05),
        (x + 0.08, 0.83, z - 0.05),
        (x + 0.08, 0.87, z - 0.06),
        (x - 0.08, 0.87, z - 0.06),
    )
    return (legs, seat, "", rest, "") if far else (legs, seat, posts, rest, slot)
