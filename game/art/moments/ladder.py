"""A hall at seven in the morning from its lighting gallery: eight hundred empty chairs, one ladder, a lamp in each hand."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, LEGS, SKINS, TOPS, Walker, walker
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole

KEYS: Final = 3
# The gallery is over the doors; the stage is at the far end.
LENS: Final = Lens(eye=(-0.9, 6.5, -4.0), pitch=-22, focal=1000, middle=(960, 372))
_ROWS, _COLUMNS, _PITCH, _WIDE = 20, 40, 1.0, 0.64
_FIRST: Final = 1.4
_LADDER: Final = (1.9, 3.7)
_STEP: Final = 2.55  # how high she stands, in metres
_AISLE: Final = 1.15


@frozen(kw_only=True)
class _Hour:
    """How much sun falls in (0 to 1), its colour, and how dark the hall is beside it (0 to 1)."""

    sun: float
    ray: str
    dark: float


_HOURS: Final = {
    Light.MORNING: _Hour(sun=1.0, ray="#ffe2a0", dark=0.06),
    Light.DAY: _Hour(sun=0.8, ray="#fff6dc", dark=0.0),
    Light.DUSK: _Hour(sun=0.9, ray="#ff9a58", dark=0.3),
    Light.NIGHT: _Hour(sun=0.22, ray="#9fb8e0", dark=0.52),
}


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning, when the sun comes in low and long."""
    t, h = Tones(light, palette, indoors=True), _HOURS[light]
    pei = _pei()
    x, z = _LADDER
    base = LENS.at(x, 0, z)
    return Moment(
        layers=(
            *_far_end(t, h),
            *_floor(t, h),
            *_rows(t, h, _ROWS, 7),
            _helpers(t, h),
            *_rows(t, h, 7, 3),
            _cast_shadow(t),
            _ladder(t, far=True),
            *_bar(t),
            Actor(
                sheets=pei.sheets,
                box=(round(pei.foot[0] - 420), round(pei.foot[1] - 460), 840, 620),
                tint=mix("#ffffff", palette.tint, 0.6),
                cast=Shadow(10, 12, 14, 0.34),
                moves=(Move(x=-7, turn=-5), Move(x=7, turn=5), Move()),
                pivot=pei.foot,
            ),
            _ladder(t, far=False),
            actor(
                _wenzhu(),
                tint=mix("#ffffff", palette.tint, 0.6),
                cast=Shadow(9, 7, 10, 0.4),
                moves=(Move(x=-70, y=2), Move(x=56, y=0), Move()),
            ),
            *_rows(t, h, 3, 0),
            _shafts(h),
            glows([(base[0] - 20, 300, 420)], h.ray, 0.3 * h.sun),
            *_near(t, h),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.2,
        focus=1010,
        airs=(Air(Kind.MOTE, (300, 60, 1200, 560), 30, h.ray, 0, 1.0),),
    )


# ---------------------------------------------------------------- the hall


def _dim(t: Tones, h: _Hour, colour: str, more: float = 0) -> str:
    return mix(t.thing(colour), "#241410", min(0.9, h.dark + more))


def _far_end(t: Tones, h: _Hour) -> tuple[Sheet, ...]:
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


def _floor(t: Tones, h: _Hour) -> tuple[Sheet, ...]:
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
        or (abs(x - _LADDER[0]) < 1.25 and abs(z - _LADDER[1]) < 1.3)
        or (-3.6 < x < 0 and abs(z - 3.4) < 1)
    )


def _rows(t: Tones, h: _Hour, last: int, first: int) -> tuple[Sheet, ...]:
    """Rows of chairs that look at the stage, from the farthest to the nearest, each its own sheet."""
    return tuple(
        Sheet(body=_row(t, h, row), shadow=Shadow(5, 3, 5, 0.34), contact=0.2)
        for row in range(last - 1, first - 1, -1)
    )


def _row(t: Tones, h: _Hour, row: int) -> str:
    z, dice = _FIRST + row * _PITCH, random.Random(row)  # noqa: S311 - chairs that stand a little askew
    dark, lit = [""] * 5, [""] * 5
    for i in range(_COLUMNS):
        x = (i - (_COLUMNS - 1) / 2) * _WIDE * 1.06 + (0.8 if i >= _COLUMNS / 2 else -0.8)
        if _taken(x, z):
            continue
        parts = _chair(x + dice.gauss(0, 0.025), z + dice.gauss(0, 0.03), dice.gauss(0, 0.02))
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


def _chair(x: float, z: float, turn: float) -> tuple[str, str, str, str, str]:
    """Legs, seat, posts, back and the slot in the back of one chair, as path data."""
    w, back = 0.23, 0.96

    def quad(*corners: tuple[float, float, float]) -> str:
        points = LENS.quad(corners)
        return "M" + " L".join(f"{px:.1f},{py:.1f}" for px, py in points) + " Z " if points else ""

    posts = "".join(
        quad(
            (x + s, 0.46, z), (x + s + 0.035, 0.46, z), (x + s + 0.035, 0.7, z - 0.03), (x + s, 0.7, z - 0.03)
        )
        for s in (-w + 0.03, w - 0.065)
    )
    legs = "".join(
        quad((x + s, 0, z + d), (x + s + 0.035, 0, z + d), (x + s + 0.035, 0.46, z + d), (x + s, 0.46, z + d))
        for s, d in ((-w, 0.42), (w - 0.035, 0.42), (-w, 0), (w - 0.035, 0))
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
    return legs, seat, posts, rest, slot


# ---------------------------------------------------------------- the ladder, and what hangs over it


def _strip(a: tuple[float, float, float], b: tuple[float, float, float], wide: float, colour: str) -> str:
    (ax, ay), (bx, by) = LENS.at(*a), LENS.at(*b)
    return line(f"M{ax:.1f},{ay:.1f} L{bx:.1f},{by:.1f}", colour, wide * LENS.unit(*a))


def _ladder(t: Tones, *, far: bool) -> Sheet:
    """A pair of steps: the far half has the treads, the near half is a frame that she stands behind."""
    x, z = _LADDER
    top, spread = 3.5, 0.95
    steel, shade = t.thing("#e9b44c"), t.thing("#a8701f")
    body = ""
    if far:
        for k in range(1, 11):
            y = top * k / 11
            half, away = 0.46 - 0.2 * k / 11, z + spread * (1 - k / 11)
            body += _strip((x - half, y, away), (x + half, y, away), 0.075, shade)
        for side in (-1, 1):
            body += _strip((x + side * 0.5, 0, z + spread), (x + side * 0.27, top, z), 0.075, shade)
        return Sheet(body=body, shadow=Shadow(8, 6, 9, 0.36))
    for k in (2, 4.4, 6.8):
        y, half = top * k / 11, 0.56 - 0.26 * k / 11
        body += _strip(
            (x - half, y, z - spread * (1 - k / 11)), (x + half, y, z - spread * (1 - k / 11)), 0.05, shade
        )
    for side in (-1, 1):
        body += _strip((x + side * 0.58, 0, z - spread), (x + side * 0.29, top, z), 0.085, steel)
    body += _strip((x - 0.33, top, z), (x + 0.33, top, z), 0.13, steel)
    return Sheet(body=body, shadow=Shadow(8, 6, 9, 0.4))


def _cast_shadow(t: Tones) -> Sheet:
    """The ladder and who stands on it, on the floor, long and to the right."""
    x, z = _LADDER
    body = "".join(
        LENS.face(
            [
                (x + s, 0.01, z),
                (x + s + 0.14, 0.01, z),
                (x + s + 3.3, 0.01, z + 1.5),
                (x + s + 3.2, 0.01, z + 1.5),
            ],
            "#3a1c14",
            0.34,
        )
        for s in (-0.5, 0.42)
    )
    return Sheet(body=body, contact=0, edge=False, grain=False, blur=2)


def _lamp(k: float, turn: float, lens: str) -> str:
    """A stage lamp held by its bracket, its glass down and forward."""
    body = path("M-30,-8 L-24,64 L24,64 L30,-8 Z", "#2b2326") + path(
        "M-40,58 L40,58 L46,92 L-46,92 Z", "#3d3436"
    )
    body += (
        ellipse(0, 92, 46, 13, "#1c1618")
        + ellipse(0, 93, 38, 10, lens)
        + ellipse(-10, 91, 14, 4, "#ffffff", 0.7)
    )
    body += line("M-40,30 C-44,-26 44,-26 40,30", "#171214", 9) + "".join(
        line(f"M{v},8 L{v * 0.9},46", "#4d4244", 4) for v in (-14, 0, 14)
    )
    return group(body, 0, 10, k, turn=turn)


def _bar(t: Tones) -> tuple[Sheet, ...]:
    """The bar that the lamps hang from, over the aisle: four of them are up."""
    y, z = 4.95, _LADDER[1] + 0.1
    body = _strip((-9, y, z), (9, y, z), 0.09, t.thing("#2b2326")) + "".join(
        _strip((x, y, z), (x, 9, z), 0.03, t.thing("#2b2326")) for x in (-5.2, -0.6, 5.4)
    )
    lamps = ""
    for x in (-4.4, -3.1, -1.8, -0.5, 4.9):
        px, py = LENS.at(x, y, z)
        lamps += group(_lamp(0.68, 0, "#f2d79a"), px, py + 8)
    cable = "".join(
        line(
            f"M{a[0]:.0f},{a[1]:.0f} Q{(a[0] + b[0]) / 2:.0f},{max(a[1], b[1]) + 34:.0f} {b[0]:.0f},{b[1]:.0f}",
            "#1c1618",
            4,
        )
        for a, b in (
            (LENS.at(p, y, z), LENS.at(q, y, z)) for p, q in ((-4.4, -3.1), (-3.1, -1.8), (-1.8, -0.5))
        )
    )
    return Sheet(body=body, shadow=Shadow(10, 14, 14, 0.3)), Sheet(
        body=cable + lamps, shadow=Shadow(10, 14, 12, 0.34)
    )


# ---------------------------------------------------------------- people


_CALLING: Final = Expression(inner=-6, outer=-12, opening=1.1, lips=Lips.LAUGH, tilt=4, glance=(-5, 6))


def _pei() -> Whole:
    """Pei Yue on the steps, both arms out, a lamp in each hand; she looks down to the left."""
    x, z = _LADDER
    at, u = LENS.at(x, _STEP, z + 0.12), LENS.unit(x, _STEP + 0.8, z)
    stance = bent(
        near_leg=(-6, -2), far_leg=(4, 8), near_arm=(-74, -98), far_arm=(76, 108), head=10, feet=(0, 0),
        grips=(Grip.FIST, Grip.FIST), aims=(None, None),
    )  # fmt: skip
    return whole(
        "senior_woman", _CALLING, stance, at=at, height=u * 1.98, left=True,
        holds=(_lamp(3.4, -6, "#fff3c4"), _lamp(3.4, 8, "#fff3c4")),
    )  # fmt: skip


def _wenzhu() -> Whole:
    """Wenzhu below with a chair, looking up."""
    x, z = -1.45, 3.3
    at, u = LENS.at(x, 0, z), LENS.unit(x, 0.9, z)
    stance = bent(
        lean=-6,
        near_leg=(-14, -26),
        far_leg=(18, 6),
        near_arm=(22, 84),
        far_arm=(36, 96),
        head=-16,
        feet=(16, 0),
        grips=(Grip.FIST, Grip.FIST),
        narrow=0.9,
    )
    return whole(
        "wenzhu", Expression(inner=-12, outer=-6, opening=1.15, lips=Lips.OH, glance=(4, -6)), stance, at=at, height=u * 1.86,
        holds=(group(_held_chair(), 60, 10, 1), ""),
    )  # fmt: skip


def _held_chair() -> str:
    body = "".join(line(d, "#4a2c20", 26) for d in ("M-120,-40 L-150,190", "M110,-40 L150,190"))
    return (
        body
        + path("M-140,-60 L140,-60 L170,0 L-170,0 Z", "#c2502e")
        + path("M-150,-330 L150,-330 L140,-110 L-140,-110 Z", "#d86a40")
        + rect(-50, -280, 100, 40, "#7a2c18", rx=18)
        + "".join(line(d, "#4a2c20", 22) for d in ("M-138,-120 L-140,-50", "M138,-120 L140,-50"))
    )


def _helpers(t: Tones, h: _Hour) -> Sheet:
    """Six others, far off, who have come too; they carry chairs."""
    dice, body = random.Random(7), ""  # noqa: S311 - who stands where
    for x, z, way, gait in (
        (-6.4, 20.6, 1, "walk"),
        (-5.2, 20.9, 1, "walk"),
        (0.3, 15.0, -1, "walk"),
        (-0.4, 11.4, 1, "stand"),
        (0.5, 18.6, 1, "walk"),
        (5.6, 21.0, -1, "stand"),
    ):
        (px, py), u = LENS.at(x, 0, z), LENS.unit(x, 0, z)
        tone = dice.choice(TOPS)
        body += walker(
            Walker(
                px,
                py,
                1.7 * u,
                gait=gait,
                heading=way,
                arms="reach",
                top=mix(tone, "#241410", h.dark * 0.6),
                legs=dice.choice(LEGS),
                skin=dice.choice(SKINS),
                locks=dice.choice(HAIRS),
                hair=dice.choice(("crop", "bob", "tail", "cap")),
            )
        )
        body += group(_held_chair(), px + way * 0.42 * u, py - 0.85 * u, 0.0017 * u)
    return Sheet(body=t.under(body), shadow=Shadow(5, 4, 6, 0.36))


def _shafts(h: _Hour) -> Sheet:
    """The sun in the dust, from the high windows at the left."""
    beams = "".join(
        poly([(x, -60), (x + wide, -60), (x + 900 + wide * 1.5, 900), (x + 640, 900)], "url(#ray)")
        for x, wide in ((-420, 150), (-40, 170), (380, 150))
    )
    return printed(beams, defs=fade("ray", h.ray, (0, -60), (300, 820), 0.34 * h.sun, 0.03))


def _near(t: Tones, h: _Hour) -> tuple[Sheet, ...]:
    """Chairs yet in their stacks beside us, so near that they blur; and the dark round us."""
    one = path("M-150,-330 L150,-330 L140,-110 L-140,-110 Z", "@") + rect(
        -50, -280, 100, 40, "#1c0f0e", rx=18
    )
    one += "".join(line(d, "#1f1416", 24) for d in ("M-138,-120 L-150,30", "M138,-120 L150,30")) + path(
        "M-150,-20 L150,-20 L176,34 L-176,34 Z", "#2c1614"
    )
    stack = "".join(
        group(
            one.replace("@", ("#4a1c16", "#3a1714")[i % 2]), 96 + i * 5, 900 - i * 62, 0.82, turn=-3 + i % 3
        )
        for i in range(7)
    )
    back = "".join(
        group(one.replace("@", "#33131a"), -120 + i * 4, 860 - i * 58, 0.8, turn=2) for i in range(4)
    )
    return (
        Sheet(
            body=back + stack, blur=2.4, shadow=Shadow(14, 16, 20, 0.4), contact=0, edge=False, nearer=True
        ),
        printed(
            rect(-60, 520, 2040, 640, "url(#near)"), defs=fade("near", "#1c0f0c", (0, 860), (0, 540), 0.62)
        ),
        printed(
            rect(-60, -60, 2040, 320, "url(#top)"),
            defs=fade("top", "#1c0f0c", (0, -60), (0, 240), 0.44 + h.dark * 0.4),
        ),
    )
