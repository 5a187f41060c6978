"""A quad bike on its back wheels at low tide, a pink helmet: sand flies before a low sun, the shadow runs ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, ground_shadow
from game.art.moments.moment import Moment
from game.art.moments.pieces.quad_bike import FRONT, GRIP, PEG, SADDLE, QuadBike
from game.art.moments.pieces.thrown_sand import ThrownSand, drips
from game.art.moments.pieces.wide_beach import HOURS, SUN, aloft, boats, clouds, grass, over, sea, shore, sky
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, mix, path
from game.art.paper.sheet import Shadow
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.whole import Side, bent, on_body, whole
from game.art.people.whole.legs import Footwear
from game.art.people.whole.stance import TALL as STANDING_TALL
from game.art.people.whole.stances import WAVING
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.moments.pieces.wide_beach import Hour
    from game.art.palette import Palette
    from game.art.paper.sheet import Sheet
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

AXLE: Final = 830.0, 598.0
TALL: Final = 475.0  # how high the rider would stand, in picture units
KEYS: Final = 4


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: a low sun, or a moon, at the left."""
    h = HOURS[light]
    sand = ThrownSand(QuadBike(AXLE, 34).foot, SUN, ("#a96a56", "#8a5254", "#cf8f66"))
    up, low = _cheering(palette, QuadBike(AXLE, 34), h), _starting(palette, QuadBike(AXLE, 12), sand, h)
    watcher = _boss_liao()
    seen = (None, None, Move(turn=-2), Move())
    behind = Actor(
        sheets=(
            sand.threads(17, mix(h.tongues[0], h.dark, 0.12)),
            sand.jets(4, 14, (380, 640), 48, h.tongues[0]),
            sand.grains(3, 110, (380, 760), (2, 5.5), Shadow(3, 4, 5, 0.28)),
            sand.jets(11, 11, (280, 460), 44, h.tongues[1]),
        ),
        box=(-60, -60, 1060, 900),
        cast=None,
        moves=(None, None, Move(x=40, y=10, turn=2), Move()),
        pivot=sand.foot,
    )
    return Moment(
        layers=(
            *sky(h),
            *clouds(h),
            *sea(h, palette),
            boats(h),
            *aloft(palette, h),
            *shore(h, palette),
            ground_shadow([(watcher.sheets, watcher.foot)], 1.32, 0.165, h.dark, 0.5),
            ground_shadow(
                [(up, sand.foot)], 1.32, 0.165, h.dark, 0.5, moves=(None, None, Move(x=-8), Move())
            ),
            actor(watcher, tint=palette.tint, cast=Shadow(4, 4, 8, 0.3)),
            behind,
            _machine(up, palette, seen, QuadBike(AXLE, 34)),
            _machine(low, palette, (Move(turn=6), Move(turn=-4), None, None), QuadBike(AXLE, 12)),
            Actor(
                sheets=(
                    sand.jets(6, 8, (150, 270), 30, h.tongues[2], (2, 40)),
                    sand.grains(8, 60, (150, 480), (2.5, 8), Shadow(4, 5, 7, 0.3)),
                ),
                box=(200, 300, 700, 500),
                cast=None,
                moves=(None, Move(x=24, y=4), Move(x=12), Move()),
            ),
            grass(palette),
            *over(h),
        ),
        shade=palette.shade,
        ground=h.sky[0],
        keys=KEYS,
        focus=800,
        airs=(
            Air(Kind.MOTE, (80, 120, 760, 520), 26, h.tongues[0], 1, 1.4),
            Air(Kind.GLINT, (200, 580, 500, 80), 14, h.glint, 0),
            Air(Kind.FLOCK, (1000, 90, 900, 160), 4, h.land, 0),
        ),
    )


def _helmet() -> str:
    """Pink and open in front, in the units of the face; the fringe sticks out below it."""
    return (
        path(
            "M-98,30 C-112,-66 -84,-152 4,-160 C78,-164 108,-112 98,-50 L88,-34 C40,-62 -20,-60 -44,-40 C-52,-16 -50,20 -54,46 C-70,52 -90,46 -98,30 Z",
            "#ef7fa6",
        )
        + path("M-78,-66 C-66,-124 -24,-148 24,-146 C-8,-128 -40,-104 -50,-62 Z", "#fbb6cc")
        + path(
            "M-46,-42 C-18,-62 44,-64 90,-34 L110,-44 C112,-56 106,-70 98,-74 C50,-90 -8,-84 -50,-62 Z",
            "#c8567f",
        )
        + path("M-56,40 C-50,74 -30,100 -4,112 L2,104 C-22,90 -38,66 -44,38 Z", "#7a3350")
        + circle(-72, -8, 9, "#c8567f")
    )


_JOY: Final = Expression(inner=-10, outer=-9, gaze=Gaze.ARC, lips=Lips.LAUGH)
_SHOES: Final = Footwear(upper="#f6ecdc", sole="#b8432a")


def _cheering(p: Palette, bike: QuadBike, h: Hour) -> tuple[Sheet, ...]:
    """Standing on the pegs: hips off the seat, one hand on the bar, the other in the air."""
    rider = _rider(bike, hip=(92.0, -178.0), lean=8, cheering=True)
    return (drips(2, bike.on(300, 8), FRONT, h.dark), *_mounted(rider, bike, p))


def _starting(p: Palette, bike: QuadBike, sand: ThrownSand, h: Hour) -> tuple[Sheet, ...]:
    """The moment before: in the saddle, both hands on the bar, the first sand behind the wheel."""
    rider = _rider(bike, hip=(SADDLE[0] + 48, SADDLE[1] - 14), lean=12, cheering=False)
    return (sand.jets(5, 7, (120, 230), 30, h.tongues[1], (2, 36)), *_mounted(rider, bike, p))


def _mounted(rider: Whole, bike: QuadBike, p: Palette) -> tuple[Sheet, ...]:
    """The machine between the far limbs and the rest; the bar lies between his sleeve and his arm."""
    *before, arm = rider.near
    return (bike.pennant(p.accent), *bike.far(), *rider.far, *bike.near(), *before, bike.handle(), arm)


def _rider(bike: QuadBike, *, hip: tuple[float, float], lean: float, cheering: bool) -> Whole:
    """Lin Feng on the machine: his hip is at a point of it, his feet are on the pegs, his hand is on the bar."""
    stance = bent(
        lean=lean, near_leg=(70, -20), far_leg=(80, -10), far_arm=(128, 186) if cheering else (40, 84),
        head=-14 if cheering else 2, grips=(Grip.FIST, Grip.FIST), narrow=0.8, wind=0.9 if cheering else 0.3,
    )  # fmt: skip
    x, y = bike.on(*hip)
    at = x, y - stance.hip[1] * TALL / STANDING_TALL
    pegs = bike.on(PEG[0] - 10, PEG[1] - 14), bike.on(PEG[0] + 34, PEG[1] - 30)
    grip = bike.on(GRIP[0] - 16, GRIP[1] + 4)

    def put(p: tuple[float, float]) -> tuple[float, float]:
        return on_body("lin_feng", p, at=at, height=TALL)

    stance = stance.foot(Side.NEAR, put(pegs[0]), turn=-bike.rise * 0.6).foot(
        Side.FAR, put(pegs[1]), turn=-bike.rise * 0.6
    )
    stance = stance.hand(Side.NEAR, put(grip), grip=Grip.FIST, aim=-bike.rise * 0.4)
    if not cheering:
        stance = stance.hand(Side.FAR, put((grip[0] + 20, grip[1] - 10)), grip=Grip.FIST, aim=-10)
    return whole(
        "lin_feng",
        _JOY if cheering else Mood.SURPRISED,
        stance,
        at=at,
        height=TALL,
        hat=_helmet(),
        wear=_SHOES,
    )


def _machine(ridden: tuple[Sheet, ...], p: Palette, moves: tuple[Move | None, ...], bike: QuadBike) -> Actor:
    return Actor(
        sheets=ridden,
        box=(400, 20, 900, 740),
        tint=p.tint,
        cast=Shadow(10, 8, 18, 0.32),
        moves=moves,
        pivot=bike.axle,
    )


def _boss_liao() -> Whole:
    """Boss Liao, a long way off, with his towel; he waves, or shouts."""
    return whole("shop_owner_man", Mood.GLAD, WAVING, at=(1604, 714), height=124, left=True)
