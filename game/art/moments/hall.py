"""A hall in the interval, from its last row: more than three hundred empty seats, and two that are not."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.rows import (
    BOARDS,
    DEEP,
    INK,
    LENS,
    PITCH,
    ROW_M,
    ROWS,
    SEAT_13,
    SEAT_14,
    STAGE,
    WIDE,
    Hall,
    bow,
    floor_at,
)
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import Shadow, Sheet, printed
from game.art.paper.silhouette import flat, tinted
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.whole import Side, View, bent, on_body, whole
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.walkers import HAIRS, LEGS, SKINS, TOPS, Walker, walker
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Stance, Whole

KEYS: Final = 3
_HOURS: Final = {
    Light.MORNING: Hall(house=0.66, show=0.9, lit=6),
    Light.DAY: Hall(house=0.84, show=0.95, lit=6),
    Light.DUSK: Hall(house=0.3, show=1, lit=3),
    Light.NIGHT: Hall(house=0.0, show=0.1, lit=0),
}
# People are cut a little larger than their seats: they are what is looked for.
_LARGER: Final = 1.62
_APART: Final = 0.14


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: by day all lamps are on, at dusk those at the front, by night none."""
    h = _HOURS[light]
    stage = LENS.at(0, BOARDS + 2, STAGE)
    rows = [h.row(row) for row in range(ROWS)]
    return Moment(
        layers=(
            *h.far_end(),
            *h.proscenium(),
            *h.house_walls(),
            glows([(*stage, 760)], "#ffdc90", 0.34 * h.show),
            *_charging(h),
            *(sheet for row in rows[:ROW_M] for sheet in row),
            glows([(*stage, 720)], "#ffe0a0", 0.24 * h.show),
            *_two(h),
            *(sheet for row in rows[ROW_M:] for sheet in row),
            *_dark(h),
        ),
        shade=palette.shade,
        ground=INK,
        keys=KEYS,
        focus=720,
        airs=(
            Air(Kind.MOTE, (640, 60, 620, 420), 22, "#fff3cc", 0, 0.8),
            Air(Kind.BLINK, (330, 370, 140, 60), 4, "#eefaff", 0, 0.8),
            Air(Kind.BLINK, (1420, 370, 140, 60), 4, "#eefaff", 0, 0.8),
        ),
    )


# ---------------------------------------------------------------- two people from behind


def _seat(x: float) -> tuple[tuple[float, float], float]:
    """Where somebody in row M sits, and how tall they would stand there, in picture units."""
    z = bow(x, (ROWS - 1 - ROW_M) * PITCH)
    y = floor_at(z) + 0.34
    return LENS.at(x, y, z), LENS.unit(x, y, z) * 1.62 * _LARGER


_HERS: Final = bent(
    lean=3, near_leg=(40, 0), far_leg=(40, 0), near_arm=(-8, 16), far_arm=(24, 60), head=4, narrow=0.94
)
# She draws: her far hand is at the page between them.
_DRAWING: Final = bent(
    lean=6, near_leg=(40, 0), far_leg=(40, 0), near_arm=(-8, 20), far_arm=(46, 108), head=6, narrow=0.92
)


def _two(h: Hall) -> tuple[Sheet | Actor, ...]:
    """Kaikai, who looks over; Ji Wan, who looks ahead, turns to her, and tilts the page into the light."""
    her = _seated("yang_kaikai", _HERS, SEAT_13 - _APART, View.GLANCE)
    ahead = _seated("scholar_woman", evolve(_DRAWING, head=-2), SEAT_14 + _APART, View.BEHIND, left=True)
    turned = _seated("scholar_woman", _DRAWING, SEAT_14 + _APART, View.GLANCE, left=True)
    cast, tint = Shadow(6, 6, 10, 0.42), mix("#f4eee4", "#3c4a56", max(0.0, 0.3 - h.house) * 2.9)
    return (
        _programme(h),
        actor(_rimmed(her, h), tint=tint, cast=cast),
        actor(_rimmed(ahead, h), tint=tint, cast=cast, moves=only(0, keys=KEYS)),
        actor(_rimmed(turned, h), tint=tint, cast=cast, moves=only(1, 2, keys=KEYS)),
    )


def _seated(look: str, stance: Stance, x: float, view: View, *, left: bool = False) -> Whole:
    (px, py), high = _seat(x)
    at = px, py - stance.hip[1] * high / TALL
    pencil = group(rect(-7, -110, 14, 130, "#e2763a", rx=4), turn=34)
    if left:  # she draws: her hand lies on the page, at her left as we see her
        page_x, page_y = _page()
        hand = on_body(look, (2 * px - page_x - high * 0.045, page_y + high * 0.085), at=at, height=high)
        stance = stance.hand(Side.FAR, hand, grip=Grip.FIST, aim=-40)
    return whole(
        look,
        Mood.GLAD,
        stance,
        at=at,
        height=high,
        view=view,
        left=left,
        hat=_GLASSES if left and view is View.GLANCE else "",
        holds=("", pencil if left else ""),
    )


# Ji Wan's, from behind: one lens beyond her cheek and its bow, in units of the face.
_GLASSES: Final = (
    '<ellipse cx="64" cy="0" rx="13" ry="19" fill="none" stroke="#7a4a2c" stroke-width="5"/>'
    + line("M52,-4 L30,-8", "#7a4a2c", 5)
)


# By a stage that is darker than this nobody sees what is drawn.
_SEEN: Final = 0.2


def _page() -> tuple[float, float]:
    """The middle of the programme, between them."""
    (x, y), high = _seat((SEAT_13 + SEAT_14) / 2)
    return x, y - high * 0.47


def _rimmed(who: Whole, h: Hall) -> Whole:
    """Somebody with the stage's light round the crown of the head and over the shoulders."""
    gold = mix("#ffdf9a", "#3a4a54", 1 - h.show)
    body = "".join(group(flat(sheet.body, gold), 0, -3) for sheet in who.top[:2])
    head_rim = Sheet(body=body, contact=0, edge=False, grain=False)
    return evolve(who, far=(), top=(head_rim, *who.top))


def _programme(h: Hall) -> Actor:
    """Held up between them into the light: candidate four is a lotus root with a bow tie, long and full of holes."""
    _, high = _seat((SEAT_13 + SEAT_14) / 2)
    k = high * 0.54
    page = poly([(-160, -200), (150, -220), (170, 200), (-140, 220)], "#fff8e4")
    ink = "".join(
        line(f"M-120,{v} L{w},{v - 4}", "#b8a888", 9) for v, w in ((-168, -20), (-140, -56), (-112, -40))
    )
    root = "".join(
        ellipse(dx, dy, 62, 46, "#d8a890", 1, -38) + ellipse(dx - 6, dy - 6, 50, 34, "#efcdb8", 1, -38)
        for dx, dy in ((-62, 96), (8, 26), (78, -48))
    )
    holes = "".join(
        circle(dx, dy, r, "#9a6a58")
        for dx, dy, r in ((-84, 104, 9), (-56, 84, 10), (-58, 116, 8), (94, -40, 9), (100, -70, 8))
    )
    face = (
        circle(0, 14, 8, "#2a1420") + circle(34, 0, 8, "#2a1420") + line("M8,44 Q26,48 40,30", "#2a1420", 7)
    )
    tie = path("M-18,66 L-54,52 L-42,96 Z M-18,66 L14,84 L-24,100 Z", "#c03a48") + circle(
        -20, 72, 8, "#7a2030"
    )
    at = _page()
    sheets = (
        Sheet(body=group(page, *at, k / 1000, turn=-5), shadow=Shadow(3, 4, 6, 0.4)),
        printed(group(ink + root + holes + face + tie, *at, k / 1000, turn=-5)),
    )
    return Actor(
        sheets=tinted(
            sheets if h.show > _SEEN else sheets[:1], mix("#ffffff", "#2c363e", (1 - h.show) * 0.94)
        ),
        box=(round(at[0] - 0.32 * k), round(at[1] - 0.34 * k), round(0.64 * k), round(0.68 * k)),
        cast=Shadow(4, 5, 8, 0.36),
        moves=(Move(y=14, turn=-22), Move(y=5, turn=-10), Move()),
        pivot=(at[0], at[1] + 0.2 * k),
    )


# ---------------------------------------------------------------- everybody else


def _charging(h: Hall) -> tuple[Sheet, ...]:
    """A few stand at the sockets along both walls, each at a small light; nearly everybody has gone out."""
    dice = random.Random(12)  # noqa: S311 - who stands where
    people, lights, shine = ["", ""], [], ""
    for number, side in enumerate((-1, 1)):
        for z in sorted(
            (s + dice.gauss(0, 0.7) for s in (16.5, 13.5, 10, 6.5) for _ in range(3)), reverse=True
        ):
            x = side * (WIDE / 2 + dice.uniform(0.4, 1.1))
            (px, py), u = LENS.at(x, floor_at(z), z), LENS.unit(x, floor_at(z), z)
            who, hand = _at_a_socket(dice, (px, py), u, side, 0.3 + 0.42 * (1 - z / STAGE) - 0.2 * h.house)
            people[number] += who
            lights.append((*hand, 0.42 * u))
            shine += rect(hand[0] - 0.038 * u, hand[1] - 0.067 * u, 0.076 * u, 0.126 * u, "#eefaff", rx=1)
    return (
        *(Sheet(body=body, shadow=Shadow(5, 6, 9, 0.4)) for body in people),
        glows(lights, "#cfeaff", 0.42 - 0.2 * h.house),
        printed(shine),
    )


def _at_a_socket(
    dice: random.Random, at: tuple[float, float], u: float, side: int, dark: float
) -> tuple[str, tuple[float, float]]:
    """Somebody with a phone on its wire; and where the phone is."""
    x, y = at
    who = Walker(
        x,
        y,
        dice.uniform(1.58, 1.8) * u,
        gait="stand",
        heading=side if dice.random() < 0.7 else -side,
        arms="reach",
        top=mix(dice.choice(TOPS), DEEP, dark),
        legs=mix(dice.choice(LEGS), DEEP, dark),
        skin=mix(dice.choice(SKINS), DEEP, dark * 0.6),
        locks=mix(dice.choice(HAIRS), INK, 0.4),
        hair=dice.choice(("crop", "bob", "tail", "bun", "long")),
        girth=dice.choice((0.9, 1, 1.15)),
    )
    hand = x + who.heading * 0.3 * u, y - 1.06 * u
    wall = x + side * 0.62 * u, y - 0.34 * u
    wire = f"M{hand[0]:.1f},{hand[1]:.1f} Q{x + side * 0.3 * u:.1f},{y - 0.2 * u:.1f} {wall[0]:.1f},{wall[1]:.1f}"
    socket = rect(wall[0] - 0.06 * u, wall[1] - 0.05 * u, 0.12 * u, 0.1 * u, mix("#f6ecd2", DEEP, 0.3), rx=1)
    return walker(who) + line(wire, mix("#f6ecd2", DEEP, 0.3), max(1.2, 0.016 * u), 0.8) + socket, hand


def _dark(h: Hall) -> tuple[Sheet, ...]:
    """What is near us lies in the dark, the more the fewer lamps burn."""
    deep = 0.7 - 0.45 * h.house
    return (
        printed(
            rect(-60, 560, 2040, 600, "url(#near)"), defs=fade("near", "#081416", (0, 860), (0, 600), deep)
        ),
        printed(
            rect(-60, -60, 2040, 360, "url(#top)"),
            defs=fade("top", "#081416", (0, -60), (0, 240), deep * 0.6),
        ),
    )
