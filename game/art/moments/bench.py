"""A bench in the shade: he holds everybody's things, his friends race past before us, and behind him is the green one."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.moments.pieces.quad_bike import GRIP, PEG, SADDLE, QuadBike
from game.art.moments.pieces.thrown_sand import ThrownSand
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.outline import sliver
from game.art.people.whole import Side, bent, on_body, whole
from game.art.people.whole.stance import TALL
from game.art.people.whole.stances import REACHING
from game.art.places.pieces.glows import wash
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 4
_SEAT: Final = (880.0, 520.0)  # the middle of the bench
_SITTER: Final = 500.0
_RIDER: Final = 450.0
_GROUND: Final = 728.0  # under the wheels that pass
# A face for this: it would love to play football, but the doctor has forbidden it.
_FACE: Final = Expression(inner=-11, outer=2, opening=0.85, lips=Lips.WRY, tilt=4, glance=(4, 2))
_LAUGHS: Final = Expression(inner=-8, outer=-8, gaze=Gaze.ARC, lips=Lips.LAUGH)
_SITS: Final = bent(
    lean=-3, near_leg=(70, 0), far_leg=(76, 6), near_arm=(2, 72), far_arm=(30, 118), feet=(0, 0),
    grips=(Grip.FLAT, Grip.FIST), narrow=0.92,
)  # fmt: skip
# Body, light and dark of the rented machines.
_RED, _BLUE = ("#c9452f", "#ea7a5c", "#7f2a20"), ("#3f6fa8", "#6f9fd0", "#27466e")


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning."""
    t = Tones(light, palette)
    tint = palette.tint
    return Moment(
        layers=(
            *sky(t, sun=(220, 260), horizon=400, clouds=2),
            *_yard(t),
            *_green_one(tint),
            *_tree(t),
            *_bench(t),
            _him(tint),
            _racing(
                "friend_woman",
                1570,
                _RED,
                "#ef7fa6",
                t,
                (Move(x=-1400, turn=-3), Move(x=-830), Move(x=-300, turn=-2), Move()),
            ),
            _racing("friend_man", 96, _BLUE, "#f2c45a", t, (None, None, Move(x=-330, turn=-2), Move())),
            *wash(t),
            near_leaves(t, 1990, -30, turn=146, shape=LONG, seed=6),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.26,
        focus=940,
        airs=(Air(Kind.MOTE, (200, 300, 1500, 380), 18, "#fff0cc", 2, 1.0),),
    )


# ---------------------------------------------------------------- him


def _him(tint: str) -> Actor:
    """Lin Feng, very upright: her hat on his knees, the pipe in his arm."""
    hat = group(look_of("friend_woman").hair.hat, 40, 120, 1.1, turn=-4)
    pipe = rect(-32, -520, 64, 900, "#dbe2e4", rx=9) + rect(6, -520, 26, 900, "#a9b5bb", rx=8)
    pipe += rect(-40, -546, 80, 60, "#e0713c", rx=8) + rect(10, -546, 30, 60, "#b8552a", rx=7)
    at = _SEAT[0] - 30, _SEAT[1] - 18 - _SITS.hip[1] * _SITTER / TALL
    who = whole("lin_feng", _FACE, _SITS, at=at, height=_SITTER, holds=(hat, group(pipe, turn=7)))
    return actor(
        who, tint=tint, cast=Shadow(8, 7, 14, 0.38), moves=(Move(turn=-2), Move(), Move(turn=2), Move())
    )


def _bench(t: Tones) -> tuple[Sheet, ...]:
    """The bench, and his own bag on it."""
    x, y = _SEAT
    wood, dark = t.thing("#a87a4c"), t.thing("#6f4f34")
    back = (
        "".join(rect(x - 280, y - 150 + i * 42, 560, 28, wood, rx=4) for i in range(3))
        + rect(x - 250, y - 160, 20, 320, dark)
        + rect(x + 230, y - 160, 20, 320, dark)
    )
    seat = rect(x - 296, y, 592, 22, wood, rx=5) + rect(x - 296, y + 22, 592, 12, dark, rx=4)
    legs = "".join(rect(x + dx, y + 30, 20, 118, dark) for dx in (-262, 242))
    bag = path("M-72,-120 C-74,-146 70,-148 74,-120 L82,0 C82,14 -82,14 -82,0 Z", "#3d5f86") + path(
        "M30,-140 C60,-138 72,-134 74,-120 L82,0 C82,10 56,12 32,12 Z", "#2f4b6c"
    )
    bag += path("M-50,-64 L52,-64 L56,-6 L-56,-6 Z", "#4b7099") + line(
        "M-36,-126 C-34,-176 34,-176 36,-126", "#2a3f5c", 9
    )
    return (
        Sheet(body=back, shadow=OBJECT),
        Sheet(body=legs, shadow=SMALL),
        Sheet(body=seat, shadow=OBJECT),
        Sheet(body=t.under(group(bag, x - 190, y - 4)), shadow=OBJECT),
    )


# ---------------------------------------------------------------- who races past


def _racing(
    look: str, x: float, paint: tuple[str, str, str], helmet: str, t: Tones, moves: tuple[Move | None, ...]
) -> Actor:
    """A friend on a rented machine, close before us, sand behind the wheel."""
    bike = QuadBike((x, _GROUND - 106), 0, paint)
    hip = SADDLE[0] + 76, SADDLE[1] - 12
    stance = bent(
        lean=30,
        near_leg=(70, -20),
        far_leg=(80, -10),
        far_arm=(40, 84),
        head=-2,
        grips=(Grip.FIST, Grip.FIST),
        narrow=0.8,
        wind=0.5,
    )
    px, py = bike.on(*hip)
    at = px, py - stance.hip[1] * _RIDER / TALL

    def put(u: float, v: float) -> tuple[float, float]:
        return on_body(look, bike.on(u, v), at=at, height=_RIDER)

    stance = stance.foot(Side.NEAR, put(PEG[0] - 10, PEG[1] - 14)).foot(
        Side.FAR, put(PEG[0] + 34, PEG[1] - 30)
    )
    stance = stance.hand(Side.NEAR, put(GRIP[0] - 16, GRIP[1] + 4), grip=Grip.FIST, aim=0)
    stance = stance.hand(Side.FAR, put(GRIP[0] + 4, GRIP[1] - 6), grip=Grip.FIST, aim=-10)
    who = whole(look, _LAUGHS, stance, at=at, height=_RIDER, hat=_helmet(helmet))
    sand = ThrownSand(bike.foot, (220, 260), ("#d8ac7c", "#c89a6a", "#eecb9a"))
    dust = t.thing("#eecb9a", 0.05)
    *before, arm = who.near
    sheets = (
        sand.jets(5, 9, (130, 260), 34, mix(dust, t.palette.deep, 0.14), (2, 40)),
        sand.jets(9, 7, (90, 190), 28, dust, (2, 30)),
        *bike.far(), *who.far, *bike.near(), *before, bike.handle(), arm,
    )  # fmt: skip
    return Actor(
        sheets=sheets,
        box=(x - 420, 120, 980, 680),
        tint=t.palette.tint,
        cast=Shadow(12, 8, 18, 0.36),
        moves=moves,
        pivot=(x, _GROUND),
    )


def _helmet(colour: str) -> str:
    """Open in front, in units of the face."""
    light, dark = mix(colour, "#ffffff", 0.4), mix(colour, "#3a2030", 0.34)
    return (
        path(
            "M-98,30 C-112,-66 -84,-152 4,-160 C78,-164 108,-112 98,-50 L88,-34 C40,-62 -20,-60 -44,-40 C-52,-16 -50,20 -54,46 C-70,52 -90,46 -98,30 Z",
            colour,
        )
        + path("M-78,-66 C-66,-124 -24,-148 24,-146 C-8,-128 -40,-104 -50,-62 Z", light)
        + path(
            "M-46,-42 C-18,-62 44,-64 90,-34 L110,-44 C112,-56 106,-70 98,-74 C50,-90 -8,-84 -50,-62 Z", dark
        )
        + circle(-72, -8, 9, dark)
    )


# ---------------------------------------------------------------- behind


def _green_one(tint: str) -> tuple[Actor, ...]:
    """The green one, half under its cover, and Boss Liao with a spoon of oil."""
    bike = QuadBike((0, 0), 0)
    cover = path(
        "M-150,-196 C-90,-216 -10,-204 60,-196 C96,-190 108,-176 102,-160 C114,-120 90,-96 96,-70 C80,-84 66,-64 44,-84"
        " C20,-58 -10,-86 -28,-66 C-44,-84 -62,-58 -80,-78 C-96,-56 -118,-74 -136,-54 C-150,-92 -134,-150 -150,-196 Z",
        "#8d97a6",
    ) + "".join(
        path(sliver(s, 7, heavy=0.6), "#6d7788")
        for s in (
            [(-110, -196), (-104, -140), (-112, -76)],
            [(-40, -200), (-28, -150), (-36, -84)],
            [(40, -196), (54, -140), (44, -84)],
        )
    )
    sheets = tuple(
        evolve(s, body=group(s.body, 1350, 500, 0.66))
        for s in (*bike.far(), *bike.near(), Sheet(body=cover, shadow=OBJECT))
    )
    spoon = (
        line("M0,0 L64,-30", "#c3cad2", 10)
        + ellipse(80, -38, 22, 13, "#c3cad2", 1, -24)
        + ellipse(80, -40, 14, 8, "#d8a13a", 1, -24)
    )
    liao = whole("shop_owner_man", Mood.CALM, REACHING, at=(1186, 560), height=330, holds=("", spoon))
    machine = Actor(sheets=sheets, box=(1180, 300, 560, 320), tint=tint, cast=Shadow(8, 8, 14, 0.36))
    return (machine, actor(liao, tint=tint, cast=Shadow(7, 7, 12, 0.36)))


def _yard(t: Tones) -> tuple[Sheet, ...]:
    """The sea, a fence of planks, the sand with the tracks of those who race."""
    water, wood = mix(t.depth(0.45), t.thing("#3f7f9e"), 0.4), t.thing("#b58d62")
    sand = mix(t.thing("#ecbc80", 0.05), t.palette.sky, 0.06)
    planks = "".join(
        rect(x, 300 + (i * 31) % 22, 60, 260, mix(wood, t.palette.deep, 0.08 + 0.07 * (i % 3)))
        for i, x in enumerate(range(1010, 2000, 64))
    )
    rails = rect(1000, 350, 1000, 18, mix(wood, t.palette.ink, 0.3)) + rect(
        1000, 480, 1000, 18, mix(wood, t.palette.ink, 0.3)
    )
    tracks = "".join(
        path(f"M{x},{y} l26,8 l-26,8 l-8,0 l22,-8 l-22,-8 Z", mix(sand, t.palette.deep, 0.34), 0.7)
        for x in range(-60, 1980, 46)
        for y in (742, 772)
    )
    dice = random.Random(5)  # noqa: S311 - sand
    ripples = "".join(
        path(sliver([(x - w, y), (x, y - 4), (x + w, y)], 5), mix(sand, t.palette.deep, 0.24), 0.5)
        for x, y, w in (
            (dice.uniform(-40, 1960), dice.uniform(580, 720), dice.uniform(30, 110)) for _ in range(22)
        )
    )
    stops = [
        (0, mix(sand, "#fff2d4", 0.1 if t.night else 0.36)),
        (0.5, sand),
        (1, mix(sand, t.palette.deep, 0.26)),
    ]
    return (
        Sheet(body=path(wave(400, 5, 18, 3), water), shadow=Shadow(0, -4, 10, 0.22)),
        Sheet(
            body=path(wave(430, 8, 14, 5), mix(water, t.palette.deep, 0.16)), shadow=Shadow(0, -4, 10, 0.22)
        ),
        Sheet(body=path(wave(470, 8, 10, 9), t.paper(0.04)), shadow=SMALL),
        Sheet(body=planks, shadow=BUILDING),
        Sheet(body=rails, shadow=SMALL),
        Sheet(
            body=path(
                "M-70,500 C300,486 700,492 1100,520 C1500,540 1700,548 1990,544 L1990,1150 L-70,1150 Z",
                "url(#sand)",
            ),
            defs=gradient("sand", stops, (0, 500), (600, 860)),
            shadow=GROUND,
        ),
        printed(ripples + tracks),
    )


def _tree(t: Tones) -> tuple[Sheet, ...]:
    """An old tree, and its shade, in which the bench stands."""
    bark, shade = t.thing("#7a5f4c"), mix(t.palette.deep, t.palette.shade, 0.5)
    trunk = path(
        "M600,680 C640,560 640,380 618,250 L560,120 L600,110 L660,210 L720,90 L756,104 L700,260 C706,400 716,560 762,676 Z",
        bark,
    )
    trunk += path(
        "M690,270 L752,106 L756,104 L700,260 C706,400 716,560 762,676 L712,678 C690,560 684,400 690,270 Z",
        mix(bark, t.palette.ink, 0.3),
    )
    crown = "".join(
        circle(x, y, r, t.leaf(0.25 + 0.12 * (i % 4)))
        for i, (x, y, r) in enumerate(
            (
                (420, 60, 150),
                (900, 40, 160),
                (640, 10, 180),
                (560, 120, 110),
                (800, 110, 120),
                (1040, 90, 110),
                (300, 120, 100),
                (700, 130, 90),
                (1120, 20, 100),
            )
        )
    )
    return (
        printed(ellipse(900, 668, 470, 44, shade, 0.34)),
        Sheet(body=trunk, shadow=BUILDING),
        Sheet(body=crown, shadow=Shadow(14, 18, 22, 0.34)),
    )
