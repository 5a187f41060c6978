"""Going home under the plane trees: two from behind, small, each with a bicycle, from lamp to lamp."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor
from game.art.paper.lens import Lens
from game.art.paper.shapes import blob, circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.paper.silhouette import shadow_sheet
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.whole import Side, View, bent, on_body, whole
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Stance, Whole
    from game.story.catalogue import Light

LENS: Final = Lens(eye=(-0.35, 1.75, -1.0), focal=960, middle=(960, 372), roll=-1.2)
_ROAD, _KERB, _HOUSES = 2.7, 3.0, 6.2
_TREES: Final = (34.0, 25.0, 18.0, 12.5, 8.4, 5.2)
_LAMPS: Final = (27.0, 15.0, 6.6)
_MOON: Final = (996.0, 236.0)
_KEYS: Final = 4
# People are cut a little larger than their street.
_LARGER: Final = 1.3
_BIKES: Final = (-1.4, 1.37)  # metres from the middle
_BAR: Final = (300.0, -1084.0)  # the wrist at an end of a bicycle's bar, in thousandths of a metre


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette)
    return Moment(
        layers=(
            *_sky(t),
            *_ground(t),
            *_houses(t),
            *(sheet for z in _TREES[:3] for sheet in _trees(t, z)),
            *_lamps(t, _LAMPS[:2]),
            *_pairs(t),
            *(sheet for z in _TREES[3:] for sheet in _trees(t, z)),
            *_lamps(t, _LAMPS[2:]),
            *_near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=960,
        airs=(Air(Kind.LEAF, (420, 60, 1100, 560), 7, mix(t.thing("#e0a040"), palette.ink, 0.1), 2, 0.8),),
    )


def _dim(t: Tones, colour: str, more: float = 0.0) -> str:
    return mix(
        t.thing(colour), t.palette.ink, min(0.92, (0.16 if t.night else 0.08 if t.lamps else 0.0) + more)
    )


# ---------------------------------------------------------------- the street


def _sky(t: Tones) -> list[Sheet]:
    high, low = mix(t.palette.sky, "#1c2244", 0.45 if t.night else 0.05), mix(t.palette.far, "#c8785a", 0.24)
    defs = f'<linearGradient id="over" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="420"><stop offset="0" stop-color="{high}"/><stop offset="1" stop-color="{low}"/></linearGradient>'
    moon = circle(*_MOON, 27, "#f4ecd4")
    return [
        backdrop(rect(-60, -60, 2040, 1200, "url(#over)"), defs),
        glows([(*_MOON, 150)], "#f4ecd4", 0.4),
        Sheet(body=moon, shadow=SMALL),
    ]


def _houses(t: Tones) -> list[Sheet]:
    """Two rows of houses with shutters; up in one of them somebody is still awake."""
    made = []
    for side, tone in ((-1, "#8a6478"), (1, "#7a5a74")):
        body, lit = "", ""
        for number, (z0, z1, high) in enumerate(
            ((40, 24, 8.6), (24, 15, 6.8), (15, 9, 8.0), (9, 4.5, 6.4), (4.5, -0.4, 7.4))
        ):
            wall = _dim(t, mix(tone, "#c8a088", 0.12 * (number % 3)), 0.04 * number)
            body += LENS.wall(side * _HOUSES, (z1, z0), (0, high), wall)
            body += LENS.wall(side * (_HOUSES - 0.02), (z1, z0), (0, 0.5), mix(wall, t.palette.ink, 0.3))
            panes = [(z1 + (z0 - z1) * (i + 0.5) / 3, y) for i in range(3) for y in (3.2, 5.2)]
            for i, (z, y) in enumerate(panes):
                if y + 1.4 > high:
                    continue
                awake = (number * 7 + i * 3 + (side > 0)) % 11 == 0
                glass = "#f4b860" if awake and t.lamps else mix(wall, t.palette.ink, 0.45)
                pane = LENS.wall(side * (_HOUSES - 0.03), (z - 0.4, z + 0.4), (y, y + 1.2), glass)
                lit += pane
            shutter = mix(wall, t.thing("#9aa4a8"), 0.3)
            for i in range(2):
                a, b = z1 + (z0 - z1) * (0.1 + i * 0.46), z1 + (z0 - z1) * (0.46 + i * 0.46)
                body += LENS.wall(side * (_HOUSES - 0.03), (a, b), (0.1, 2.4), shutter)
                body += "".join(
                    LENS.wall(
                        side * (_HOUSES - 0.04), (a, b), (y, y + 0.03), mix(shutter, t.palette.ink, 0.4)
                    )
                    for y in (0.5, 0.9, 1.3, 1.7, 2.1)
                )
        made += [Sheet(body=body, shadow=BUILDING), printed(lit)]
    return made


def _ground(t: Tones) -> list[Sheet]:
    """Asphalt with pools of lamplight, pavements, the leaves of October."""
    road, pave = _dim(t, "#6d6070", 0.06), _dim(t, "#a08a90", 0.1)
    base = LENS.floor(0, (-40, 40), (-0.7, 300), pave)
    lane = LENS.floor(0, (-_ROAD, _ROAD), (-0.7, 300), road)
    kerbs = LENS.floor(0.01, (-_KERB, -_ROAD), (-0.7, 300), mix(pave, "#fff0dc", 0.16)) + LENS.floor(
        0.01, (_ROAD, _KERB), (-0.7, 300), mix(pave, t.palette.ink, 0.2)
    )
    pools = ""
    for z in _LAMPS:
        (x, y), u = LENS.at(-1.6, 0, z), LENS.unit(-1.6, 0, z)
        pools += ellipse(x, y, 3.0 * u, 0.62 * u, "#ffcf80", 0.13 if t.lamps else 0) + ellipse(
            x, y, 1.9 * u, 0.38 * u, "#ffdc9a", 0.2 if t.lamps else 0
        )
    dice = random.Random(3)  # noqa: S311 - leaves
    leaves = ""
    for _ in range(150):
        side, z = dice.choice((-1, 1)), dice.uniform(0.6, 22)
        x = side * (_ROAD + dice.gauss(-0.3, 0.8))
        (px, py), u = LENS.at(x, 0, z), LENS.unit(x, 0, z)
        leaves += ellipse(
            px,
            py,
            0.075 * u,
            0.03 * u,
            _dim(t, dice.choice(("#e0a040", "#c8702c", "#a8542c"))),
            0.95,
            dice.uniform(-30, 30),
        )
    return [
        Sheet(body=base, shadow=SMALL),
        Sheet(body=lane, shadow=SMALL, nearer=True),
        Sheet(body=kerbs, shadow=SMALL),
        printed(pools),
        printed(leaves),
    ]


def _trees(t: Tones, z: float) -> list[Sheet]:
    """A pair of plane trees: their trunks in patches, their crowns meeting over the road."""
    dice = random.Random(int(z * 10))  # noqa: S311 - crowns
    far = min(1.0, z / 34)
    bark, crown = _dim(t, "#b09a88", 0.16 - far * 0.1), _dim(t, "#c8862e", 0.24 - far * 0.2)
    trunks, crowns = "", ""
    for side in (-1, 1):
        u = LENS.unit(side * 3.7, 0, z)
        x, y = LENS.at(side * 3.7, 0, z)
        trunk = path(
            "M-340,0 C-220,-400 -200,-2400 -300,-3400 L-900,-4600 L-600,-4700 L0,-3800 L700,-4900 L950,-4700 L240,-3200 C160,-2200 200,-500 340,0 Z",
            bark,
        )
        patches = "".join(
            ellipse(dx, dy, rx, ry, mix(bark, "#f4e6cc", 0.3), 0.8)
            for dx, dy, rx, ry in ((-60, -900, 70, 150), (50, -1600, 60, 180), (-40, -2500, 66, 140))
        )
        trunks += group(trunk + patches, x, y, u / 1000)
        spots = [
            (math.cos(a) * dice.uniform(1.7, 2.3), 5.2 + math.sin(a) * dice.uniform(1.1, 1.6))
            for a in (i * math.tau / 11 for i in range(11))
        ]
        points = [LENS.at(side * 3.4 - side * 0.5 + dx, dy, z) for dx, dy in spots]
        crowns += blob(points, mix(crown, "#ffcf70", 0.1 if side < 0 else 0.0), 1)
        crowns += "".join(
            ellipse(
                *LENS.at(side * 2.9 + dice.uniform(-1.6, 1.6), 5.2 + dice.uniform(-1.0, 1.0), z),
                0.16 * u,
                0.07 * u,
                mix(crown, "#ffd88a", dice.uniform(0.1, 0.4)),
                1,
                dice.uniform(-40, 40),
            )
            for _ in range(16)
        )
    return [Sheet(body=trunks, shadow=OBJECT), Sheet(body=crowns, shadow=Shadow(8, 12, 18, 0.36))]


def _lamps(t: Tones, at: tuple[float, ...]) -> list[Sheet]:
    """Lamps at the left, their arms out over the road."""
    body, spots = "", []
    for z in at:
        (x, y), u = LENS.at(-_KERB - 0.1, 0, z), LENS.unit(-_KERB, 0, z)
        iron = _dim(t, "#4a4650", 0.2)
        body += group(
            line("M0,0 L0,-4400 Q0,-4900 500,-4900 L1200,-4860", iron, 90)
            + path("M960,-4900 L1500,-4860 L1480,-4740 L980,-4740 Z", iron)
            + ellipse(1230, -4740, 230, 70, "#fff2c8" if t.lamps else t.thing("#e8e0cc")),
            x,
            y,
            u / 1000,
        )
        spots.append((x + 1.23 * u, y - 4.7 * u, 1.9 * u))
    lit = [glows(spots, "#ffce80", 0.66)] if t.lamps else []
    return [Sheet(body=body, shadow=SMALL), *lit]


# ---------------------------------------------------------------- the two


def _bicycle(colour: str, load: str) -> str:
    """A bicycle from behind, in thousandths of a metre: wheel, guard, lamp, rack, saddle, bar."""
    dark = "#231a24"
    body = rect(-26, -660, 52, 660, dark, rx=26) + path(
        "M-44,-330 C-50,-720 50,-720 44,-330 L26,-330 C30,-640 -30,-640 -26,-330 Z", colour
    )
    body += line("M-90,-330 L90,-330", "#8a8488", 24) + line(
        "M-60,-330 L-44,-760 M60,-330 L44,-760", colour, 22
    )
    body += rect(-130, -790, 260, 30, "#5a5460") + circle(0, -560, 36, "#ff5a3c") + load
    body += line("M0,-760 L0,-960", "#8a8488", 26) + path(
        "M-110,-950 C-90,-1020 90,-1020 110,-950 C60,-925 -60,-925 -110,-950 Z", dark
    )
    return (
        body
        + line("M-290,-1060 Q-260,-1110 -120,-1090 L120,-1090 Q260,-1110 290,-1060", "#8a8488", 30)
        + line("M-310,-1050 L-240,-1082 M310,-1050 L240,-1082", dark, 46)
    )


# Seen from behind, a step is a knee that bends and a heel that comes up.
_STEPS: Final = (
    bent(
        lean=2, near_leg=(4, -10), far_leg=(-3, 2), near_arm=(-10, 4), far_arm=(14, 40), feet=(30, 0), head=6
    ),
    bent(
        lean=2, near_leg=(-3, 2), far_leg=(6, -8), near_arm=(-8, 10), far_arm=(10, 44), feet=(0, 30), head=4
    ),
)


def _walking(
    look: str, stance: Stance, x: float, z: float, view: View, *, bike: float, left: bool = False
) -> Whole:
    """Somebody who pushes a bicycle that is `bike` metres from the middle: a fist is on the end of its bar."""
    at, high = LENS.at(x, 0, z), 1.66 * LENS.unit(x, 0, z) * _LARGER
    (bx, by), k = LENS.at(bike, 0, z), _bike_size(z)
    inner = bx + (_BAR[0] if left else -_BAR[0]) * k
    mirrored = 2 * at[0] - inner if left else inner
    bar = on_body(look, (mirrored, by + _BAR[1] * k), at=at, height=high)
    return whole(
        look,
        Mood.TIRED,
        stance.hand(Side.FAR, bar, grip=Grip.FIST),
        at=at,
        height=high,
        view=view,
        left=left,
    )


def _bike_size(z: float) -> float:
    """Picture units for a thousandth of a metre of a bicycle, so far away."""
    return LENS.unit(0, 0, z) * _LARGER * 0.92 / 1000


_LUNCH: Final = rect(-110, -940, 220, 150, "#c8503c", rx=20) + line(
    "M-60,-940 Q0,-1010 60,-940", "#c8503c", 22
)
_ROLL: Final = f'<g transform="rotate(90 0 -840)">{rect(-70, -1020, 140, 360, "#e8dcc8", rx=66)}</g>' + rect(
    -40, -905, 16, 130, "#5b3350"
)


def _pairs(t: Tones) -> list[Actor]:
    """Both at three places, farther each time; at the last he looks over."""
    made = []
    for number, (z, seen) in enumerate(((4.8, (0,)), (5.7, (1,)), (6.7, (2, 3)))):
        stance = _STEPS[number % 2]
        hers = _walking("meng_jin", stance, -0.75, z, View.BEHIND, bike=_BIKES[0], left=True)
        his = _walking("colleague_man", _STEPS[1 - number % 2], 0.72, z, View.GLANCE, bike=_BIKES[1])
        bikes = [
            Sheet(body=group(_bicycle(colour, load), *LENS.at(x, 0, z), _bike_size(z)), shadow=SMALL)
            for x, colour, load in ((_BIKES[0], "#86476a", _ROLL), (_BIKES[1], "#3f7a6a", _LUNCH))
        ]
        shade = shadow_sheet([(who.sheets, who.foot) for who in (hers, his)], 0.5, -0.5, t.palette.ink, 4)
        shown = only(*seen, keys=_KEYS)
        box = (500.0, 160.0, 920.0, 620.0)
        tint = mix(t.palette.tint, "#a88a98", 0.5 if t.night else 0.2 if t.lamps else 0.0)
        made += [
            Actor(
                sheets=(shade,),
                box=(300, 160, 1320, 980),
                cast=None,
                strength=0.34 if t.lamps else 0.18,
                moves=shown,
            ),
            Actor(
                sheets=(*bikes, *hers.sheets, *his.sheets),
                box=box,
                tint=tint,
                cast=Shadow(6, 6, 10, 0.4),
                moves=shown,
            ),
        ]
    return made[1:]  # five actors move at most: nearest to us they do without their shadow


def _near(t: Tones) -> list[Sheet]:
    """The trunk that stands next to us, and leaves that hang before it; corners in the dark."""
    bark = mix(_dim(t, "#8a7670", 0.34), t.palette.ink, 0.3)
    trunk = path(
        "M1640,1150 C1690,800 1700,400 1668,120 C1650,20 1600,-30 1560,-80 L1990,-80 L1990,1150 Z", bark
    )
    dice = random.Random(9)  # noqa: S311 - bark
    patches = ""
    for _ in range(16):
        x, y, r = dice.uniform(1700, 1960), dice.uniform(-20, 900), dice.uniform(22, 54)
        ring = [
            (x + math.cos(a) * r * dice.uniform(0.5, 0.9), y + math.sin(a) * r * dice.uniform(1.0, 1.7))
            for a in (i * math.tau / 7 for i in range(7))
        ]
        patches += blob(ring, mix(bark, dice.choice(("#e8d0b0", "#a8c0a0")), 0.16), 1)
    dark = (
        [glows([(0, 0, 620), (1920, 0, 520), (0, 900, 760), (1920, 900, 700)], t.palette.shade, 0.5)]
        if t.lamps
        else []
    )
    return [Sheet(body=trunk, shadow=Shadow(-6, 10, 26, 0.4)), printed(patches), *dark]
