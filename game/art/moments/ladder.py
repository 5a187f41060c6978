"""A hall at seven in the morning from its lighting gallery: eight hundred empty chairs, one ladder, a lamp in each hand."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.moments.pieces.chair_rows import HOURS, LADDER, LENS, ROWS, far_end, floor, rows
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.whole import bent, whole
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, LEGS, SKINS, TOPS, Walker, walker

if TYPE_CHECKING:
    from game.art.moments.pieces.chair_rows import Hour
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 3
STEP: Final = 2.55  # how high she stands, in metres


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning, when the sun comes in low and long."""
    t, h = Tones(light, palette, indoors=True), HOURS[light]
    pei = _pei()
    x, z = LADDER
    base = LENS.at(x, 0, z)
    return Moment(
        layers=(
            *far_end(t, h),
            *floor(t, h),
            *rows(t, h, ROWS, 7),
            _helpers(t, h),
            *rows(t, h, 7, 3),
            _cast_shadow(),
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
                moves=(Move(x=-34, y=2), Move(x=56, y=0), Move()),
            ),
            *rows(t, h, 3, 0),
            _shafts(h),
            glows([(base[0] - 20, 300, 420)], h.ray, 0.3 * h.sun),
            *_near(h),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.2,
        focus=1010,
        airs=(Air(Kind.MOTE, (300, 60, 1200, 560), 30, h.ray, 0, 1.0),),
    )


# ---------------------------------------------------------------- the ladder, and what hangs over it


def _strip(a: tuple[float, float, float], b: tuple[float, float, float], wide: float, colour: str) -> str:
    (ax, ay), (bx, by) = LENS.at(*a), LENS.at(*b)
    return line(f"M{ax:.1f},{ay:.1f} L{bx:.1f},{by:.1f}", colour, wide * LENS.unit(*a))


def _ladder(t: Tones, *, far: bool) -> Sheet:
    """A pair of steps: the far half has the treads, the near half is a frame that she stands behind."""
    x, z = LADDER
    top, spread = 3.5, 0.95
    steel, shade = t.thing("#e9b44c"), t.thing("#a8701f")
    body = ""
    if far:
        for tread in range(1, 11):
            y = top * tread / 11
            half, away = 0.46 - 0.2 * tread / 11, z + spread * (1 - tread / 11)
            body += _strip((x - half, y, away), (x + half, y, away), 0.075, shade)
        for side in (-1, 1):
            body += _strip((x + side * 0.5, 0, z + spread), (x + side * 0.27, top, z), 0.075, shade)
        return Sheet(body=body, shadow=Shadow(8, 6, 9, 0.36))
    for k in (2.0, 4.4, 6.8):
        y, half = top * k / 11, 0.56 - 0.26 * k / 11
        body += _strip(
            (x - half, y, z - spread * (1 - k / 11)), (x + half, y, z - spread * (1 - k / 11)), 0.05, shade
        )
    for side in (-1, 1):
        body += _strip((x + side * 0.58, 0, z - spread), (x + side * 0.29, top, z), 0.085, steel)
    body += _strip((x - 0.33, top, z), (x + 0.33, top, z), 0.13, steel)
    return Sheet(body=body, shadow=Shadow(8, 6, 9, 0.4))


def _cast_shadow() -> Sheet:
    """The ladder and who stands on it, on the floor, long and to the right."""
    x, z = LADDER
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
    y, z = 4.95, LADDER[1] + 0.1
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
    x, z = LADDER
    at, u = LENS.at(x, STEP, z + 0.12), LENS.unit(x, STEP + 0.8, z)
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
    x, z = -1.3, 4.3
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


def _helpers(t: Tones, h: Hour) -> Sheet:
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


def _shafts(h: Hour) -> Sheet:
    """The sun in the dust, from the high windows at the left."""
    beams = "".join(
        poly([(x, -60), (x + wide, -60), (x + 900 + wide * 1.5, 900), (x + 640, 900)], "url(#ray)")
        for x, wide in ((-420, 150), (-40, 170), (380, 150))
    )
    return printed(beams, defs=fade("ray", h.ray, (0, -60), (300, 820), 0.34 * h.sun, 0.03))


def _near(h: Hour) -> tuple[Sheet, ...]:
    """Chairs yet in their stacks beside us, so near that they blur; and the dark round us."""
    one = path("M-150,-330 L150,-330 L140,-110 L-140,-110 Z", "@") + rect(
        -50, -280, 100, 40, "#1c0f0e", rx=18
    )
    one += "".join(line(d, "#1f1416", 24) for d in ("M-138,-120 L-150,30", "M138,-120 L150,30")) + path(
        "M-150,-20 L150,-20 L176,34 L-176,34 Z", "#2c1614"
    )
    stack = "".join(
        group(
            one.replace("@", ("#7a2e1e", "#54201a")[i % 2]), 96 + i * 5, 900 - i * 62, 0.82, turn=-3 + i % 3
        )
        for i in range(7)
    )
    back = "".join(
        group(one.replace("@", "#441a16"), -120 + i * 4, 860 - i * 58, 0.8, turn=2) for i in range(4)
    )
    return (
        Sheet(body=back + stack, blur=2, shadow=Shadow(14, 16, 20, 0.4), contact=0, edge=False, nearer=True),
        printed(
            rect(-60, 520, 2040, 640, "url(#near)"), defs=fade("near", "#1c0f0c", (0, 860), (0, 540), 0.62)
        ),
        printed(
            rect(-60, -60, 2040, 320, "url(#top)"),
            defs=fade("top", "#1c0f0c", (0, -60), (0, 240), 0.44 + h.dark * 0.4),
        ),
    )
