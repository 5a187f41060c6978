"""Behind the east gate at night: a tricycle with a cage, green lights and a horn; a pigeon; somebody who wants to ride."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, ground_shadow
from game.art.moments.moment import Moment
from game.art.moments.pieces.oven_tricycle import BULBS, DOOR, oven_tricycle
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hair import covered
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Lips
from game.art.people.outline import sliver
from game.art.people.whole import Side, View, bent, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import near_leaves
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 4
_AT: Final = (980.0, 690.0)  # the ground below the back axle
_GREEN: Final = "#58d68a"
_WHITE, _GREY = "#efe9dc", "#c4bfb6"
_SHOUTS: Final = Expression(inner=11, outer=-6, opening=1.1, lips=Lips.OH, tilt=-6)


def at_the_gate(light: Light, palette: Palette, *company: Whole) -> Moment:
    """The moment in one light; it is made for the night. `company` stands beside him, in the same light."""
    t = Tones(light, palette)
    x, y = _AT
    tint = mix(palette.tint, "#fff0d8", 0.35) if t.lamps else palette.tint
    green = _GREEN if t.lamps else mix(_GREEN, "#2f5f48", 0.5)
    him, man = _him(), _man()
    dark = mix(palette.ink, "#05080f", 0.5)
    return Moment(
        layers=(
            *_street(t),
            _pools(t),
            ground_shadow([(man.sheets, man.foot)], 0.7, 0.1, dark, 0.4),
            Actor(
                sheets=oven_tricycle(x, y, green),
                box=(640, 60, 1160, 680),
                tint=tint,
                cast=Shadow(12, 10, 20, 0.42),
            ),
            *_shine(t),
            actor(
                man,
                tint=tint,
                cast=Shadow(8, 8, 14, 0.4),
                moves=(Move(), Move(turn=-3, x=-8), Move(turn=-5, x=-14), Move()),
            ),
            _pigeon(t),
            ground_shadow([(who.sheets, who.foot) for who in (*company, him)], -0.8, 0.1, dark, 0.44),
            *(
                actor(who, tint=mix(tint, "#8fa8a8", 0.4) if t.lamps else tint, cast=Shadow(10, 8, 16, 0.4))
                for who in (*company, him)
            ),
            *_near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.28,
        focus=1000,
        airs=(
            Air(Kind.STEAM, (x - 140, 60, 150, 180), 8, "#f4e8d4", 2, 1.1),
            Air(Kind.BLINK, (x - 250, y - 566, 540, 30), 5, "#c8ffd8", 2, 1.6),
            Air(Kind.LEAF, (60, 120, 700, 520), 4, t.leaf(), 2, 0.7),
        ),
    )


def _him() -> Whole:
    """Lin Feng from behind, hands in front of him, his head turned to the machine."""
    stance = bent(
        near_leg=(-4, -3), far_leg=(7, 5), feet=(0, 0), near_arm=(-10, 12), far_arm=(14, 40), head=-3, lean=3
    )
    return whole("lin_feng", Mood.GLAD, stance, at=(512, 736), height=492, view=View.GLANCE)


def _man() -> Whole:
    """The old man with his cap, who shouts at the pigeon and shakes a pair of tongs."""
    tongs = line("M0,-10 L-6,-190 M8,-10 L22,-188", "#aab3bc", 11) + circle(4, 4, 12, "#6f7884")
    stance = (
        bent(near_leg=(-2, -8), far_leg=(12, 0), feet=(0, 0), lean=9, head=-8)
        .hand(Side.FAR, (250, STANDING.neck[1] - 120), grip=Grip.FIST, aim=-70)
        .hand(Side.NEAR, (40, STANDING.hip[1] - 60), grip=Grip.FIST)
    )
    look = look_of("father")
    old = evolve(
        look,
        build=evolve(look.build, stoop=(24, 20), rise=-46),
        brows=evolve(look.brows, colour="#ece6da"),
        ages=evolve(look.ages, brow=1, stubble=""),
        hair=covered.cap("#4a5568", _WHITE),
    )
    return whole(
        old,
        _SHOUTS,
        stance,
        at=(1322, 722),
        height=468,
        left=True,
        hat=old.hair.hat + _beard(),
        holds=("", tongs),
    )


def _beard() -> str:
    """A white beard and a moustache, in units of the face."""
    body = path(
        "M-58,36 C-58,92 -28,146 8,152 C42,146 62,96 62,44 C58,68 50,90 38,92 C26,88 -2,88 -16,94 C-36,92 -50,64 -58,36 Z",
        _WHITE,
    )
    body += path(
        "M12,89 C26,88 34,90 38,92 C50,90 58,68 62,44 C62,96 42,146 8,152 C22,130 22,110 12,89 Z", _GREY
    )
    return body + path(
        "M-14,62 C-2,50 12,52 20,56 C28,52 44,52 54,64 C42,68 30,64 20,63 C8,66 -4,70 -14,62 Z", _WHITE
    )


def _pigeon(t: Tones) -> Actor:
    """It wants one: from the ground, to the rim, up to the bed's knob, and back to the rim."""
    grey, dark = "#93a0b4", "#5d6a80"
    body = path(
        "M-44,4 C-40,-24 -6,-34 20,-26 C34,-44 56,-46 62,-28 C64,-10 52,14 22,22 C-6,28 -34,22 -44,4 Z", grey
    )
    body += path("M-36,0 C-20,-18 10,-20 26,-6 C14,14 -16,18 -40,12 L-74,22 L-62,4 Z", dark)
    body += path("M30,-26 C40,-16 54,-14 60,-20 C58,-8 46,2 34,0 Z", "#5f9a7c") + path(
        "M61,-32 L80,-26 L61,-20 Z", "#e0a94a"
    )
    body += circle(52, -32, 4.4, "#1a1f2a") + line("M4,22 L0,38 M16,22 L16,38", "#d8705a", 4)
    wing = path("M-14,-10 C-30,-50 -60,-74 -92,-80 C-74,-58 -66,-30 -46,-6 Z", dark) + path(
        "M-6,-14 C-16,-52 -36,-76 -60,-92 C-48,-60 -40,-30 -26,-8 Z", mix(grey, "#ffffff", 0.3)
    )
    x, y = _AT[0] - 196, _AT[1] - 474
    ground, knob = Move(x=-176, y=430, turn=6), Move(x=-74, y=-150, turn=-8)
    return Actor(
        sheets=(
            Sheet(body=group(wing, x, y, 0.9), shadow=SMALL),
            Sheet(body=group(body, x, y, 0.9), shadow=SMALL),
        ),
        box=(x - 130, y - 130, 260, 230),
        tint=t.palette.tint,
        cast=Shadow(5, 6, 8, 0.36),
        moves=(ground, Move(x=-40, y=-40, turn=-20), knob, Move()),
    )


# ---------------------------------------------------------------- the street


def _street(t: Tones) -> tuple[Sheet, ...]:
    """Sky, houses with lit windows, the wall of the university with its gate, trees, the road."""
    p = t.palette
    stops = [(0, t.depth(0.06)), (1, t.depth(0.3))]
    far, wall, tile = t.depth(0.5), t.thing("#8a6f66"), mix(t.thing("#4f5f6c"), p.ink, 0.3)
    houses = (
        rect(-70, 120, 420, 480, far)
        + rect(380, 60, 260, 540, mix(far, p.ink, 0.12))
        + rect(1180, 90, 330, 500, mix(far, p.ink, 0.1))
        + rect(1540, 150, 460, 450, far)
    )
    lamp = t.lamp() if t.lamps else mix(far, "#ffffff", 0.2)
    windows = "".join(
        rect(x, y, 30, 40, lamp, 0.75)
        for i, (x, y) in enumerate(
            (x, y)
            for x in (20, 90, 170, 250, 420, 490, 560, 1230, 1310, 1400, 1460, 1600, 1690, 1790, 1870)
            for y in (180, 260, 340)
        )
        if (i * 7) % 5 < 2
    )
    brick = rect(-70, 330, 2060, 250, wall) + "".join(
        line(f"M-70,{y} L1990,{y}", mix(wall, p.ink, 0.22), 3, 0.7) for y in range(360, 570, 30)
    )
    coping = rect(-70, 314, 2060, 26, tile)
    gate = (
        rect(120, 250, 300, 330, mix(wall, p.ink, 0.2))
        + path("M80,262 L460,262 L420,206 L120,206 Z", tile)
        + rect(176, 330, 188, 250, mix(p.ink, "#101828", 0.4))
    )
    gate += "".join(line(f"M{x},330 L{x},580", t.thing("#6f7884"), 7) for x in range(196, 360, 28))
    road = path("M-70,572 L1990,566 L1990,1150 L-70,1150 Z", "url(#road)")
    stones = "".join(
        line(f"M-70,{y} L1990,{y - 4}", mix(t.depth(0.7), p.ink, 0.4), 3, 0.6) for y in (604, 640)
    ) + "".join(
        line(
            f"M{x},{574 if row else 606} L{x - 16},{604 if row else 640}",
            mix(t.depth(0.7), p.ink, 0.4),
            3,
            0.6,
        )
        for row in (0, 1)
        for x in range(-40 + row * 60, 1990, 120)
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), gradient("sky", stops, (0, -60), (0, 420))),
        Sheet(body=houses, shadow=BUILDING),
        printed(windows),
        Sheet(body=_trees(t), shadow=OBJECT),
        Sheet(body=brick, shadow=BUILDING),
        Sheet(body=coping, shadow=OBJECT),
        Sheet(body=gate, shadow=OBJECT),
        Sheet(
            body=rect(190, 272, 160, 48, t.thing("#f0e2c4")),
            shadow=SMALL,
            letters=(Lettering("东门", 270, 297, 36, t.thing("#8a2f22"), "chinese_bold"),),
        ),
        Sheet(
            body=road,
            defs=gradient("road", [(0, t.depth(0.62)), (1, t.depth(0.86))], (0, 570), (0, 840)),
            shadow=GROUND,
        ),
        printed(stones),
        Sheet(body=_lamp_post(t), shadow=OBJECT),
    )


def _trees(t: Tones) -> str:
    """Plane trees behind the wall."""
    body = ""
    for x, k in ((760, 1.0), (1100, 0.8), (1660, 1.1)):
        trunk = path(
            sliver([(x, 420), (x - 6, 300), (x + 4, 180)], 40 * k, heavy=0.2),
            mix(t.thing("#6b5a50"), t.palette.ink, 0.3),
        )
        crown = "".join(
            circle(x + dx * k, 150 + dy * k, r * k, mix(t.leaf(0.4), t.palette.ink, 0.12 * i))
            for i, (dx, dy, r) in enumerate(
                ((-90, 40, 70), (80, 30, 78), (0, -20, 86), (-40, 60, 60), (50, 70, 58))
            )
        )
        body += trunk + crown
    return body


def _lamp_post(t: Tones) -> str:
    iron = mix(t.palette.ink, "#2a3240", 0.5)
    lamp = "#ffe2a0" if t.lamps else "#d8d2c0"
    return (
        line("M70,700 L70,150 C70,110 110,96 160,100", iron, 14)
        + path("M130,92 L200,104 L192,124 L126,112 Z", iron)
        + ellipse(160, 120, 30, 10, lamp)
    )


def _pools(t: Tones) -> Sheet:
    """The green of the bulbs on the road."""
    x, y = _AT
    return glows([(x - 40, y + 20, 560)], "#5fe09a", 0.42 if t.lamps else 0.08, 0.26)


def _shine(t: Tones) -> tuple[Sheet, Sheet]:
    """The oven's door, and every bulb, in the dark."""
    x, y = _AT
    k = 1.0 if t.lamps else 0.3
    return (
        glows([(x + DOOR[0], y + DOOR[1] - 60, 320.0)], "#ff9a40", 0.55 * k),
        glows([(x + bx, y + by + 8, 74.0) for bx, by in BULBS], "#6cf0a0", 0.5 * k),
    )


def _near(t: Tones) -> tuple[Sheet, ...]:
    """The street lamp from the upper left; dark corners; a branch."""
    dark = mix(t.palette.ink, "#05080f", 0.4)
    k = 1 if t.lamps else 0.2
    return (
        glows([(160, 130, 480)], "#ffdf9a", 0.36 * k),
        printed(
            rect(-60, -60, 2040, 1200, "url(#right)"),
            defs=fade("right", dark, (1990, 300), (1500, 300), 0.5 * k),
        ),
        printed(
            rect(-60, -60, 2040, 1200, "url(#low)"), defs=fade("low", dark, (0, 1000), (0, 640), 0.6 * k)
        ),
        near_leaves(t, 1990, -40, turn=150, seed=4),
    )
