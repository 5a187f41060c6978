"""A bin of used tea leaves from above: the hole that a finger left stays open, and a bean has grown straight down."""

from __future__ import annotations

import math
import random
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.moments.pieces.sprout import lit, sprout
from game.art.moments.pieces.wet_leaves import flake
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import ellipse, gradient, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.outline import sliver, soft
from game.art.people.tube import Tube
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.story.catalogue import Light

KEYS: Final = 4
_RIM: Final = (960.0, 400.0, 980.0, 500.0)  # middle, half width, half height
_HOLE: Final = (690.0, 430.0)
_BEAN: Final = (1180.0, 400.0)  # where it lies, at the edge of the broken face
_FOOT: Final = 684.0  # how far down the face its root has come
# Where the leaves have slid away: the edge of what stayed, from left to right, and the foot of the face.
_EDGE: Final = (
    (786, 640),
    (836, 540),
    (920, 474),
    (1030, 432),
    (1130, 410),
    (1250, 408),
    (1380, 428),
    (1490, 474),
    (1570, 540),
    (1620, 640),
)
_LOW: Final = ((1600, 690), (1500, 742), (1340, 764), (1180, 770), (1010, 760), (880, 730), (806, 690))
_LEAVES: Final = ("#6b5a2e", "#7d6a36", "#8c7a44", "#5a4a28", "#9a864c", "#746a3a", "#4a3c22")
_BLUE: Final = "#2f6fa0"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the bin, its leaves, the broken face with the root in it, the hole, two hands."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_bin(t),
            *_floor_of_leaves(t),
            *_face(t),
            *_root(t),
            *_top(t),
            *_hole(t),
            *sprout(t, _BEAN),
            *_near_rim(t),
            *_lamp(t),
            _finger(t),
            _hers(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.22,
        focus=1000,
        airs=(Air(Kind.STEAM, (860, 220, 260, 180), 5, "#f4ecd8", 2, 1.1),),
    )


def _oval(grow: float = 1.0, down: float = 0.0) -> str:
    x, y, rx, ry = _RIM
    return f"M{x - rx * grow:.1f},{y + down:.1f} a{rx * grow:.1f},{ry * grow:.1f} 0 1 0 {2 * rx * grow:.1f},0 a{rx * grow:.1f},{ry * grow:.1f} 0 1 0 {-2 * rx * grow:.1f},0 Z"


def _bin(t: Tones) -> list[Sheet]:
    """The tiles round it, the bin with its thick blue rim, and the dark inside."""
    floor = backdrop(rect(-60, -60, 2040, 1200, "url(#tiles)"),
                     gradient("tiles", [(0, t.thing("#b99a74")), (1, t.thing("#6f5a48"))], (0, -60), (400, 1100)))  # fmt: skip
    joints = "".join(
        line(f"M{x},-60 L{x - 420},1140", t.thing("#5a4838"), 5, 0.6) for x in range(-200, 2500, 260)
    )
    joints += "".join(
        line(f"M-60,{y} L1980,{y - 60}", t.thing("#5a4838"), 5, 0.6) for y in range(-20, 1200, 190)
    )
    blue, dark = lit(t, _BLUE), mix(lit(t, _BLUE), t.palette.ink, 0.5)
    return [
        floor,
        printed(joints),
        Sheet(
            body=path(_oval(1.075, 70), dark) + path(_oval(1.06, 14), mix(blue, dark, 0.4)),
            shadow=Shadow(20, 24, 30, 0.5),
        ),
        Sheet(body=path(_oval(1.06), blue), shadow=OBJECT),
        printed(
            path(_oval(0.985), mix(dark, "#0a1418", 0.35))
            + line(_oval(1.035), mix(blue, "#ffffff", 0.34), 5, 0.7)
        ),
    ]


def _inside(x: float, y: float, grow: float = 0.93, down: float = 22) -> bool:
    mx, my, rx, ry = _RIM
    return ((x - mx) / (rx * grow)) ** 2 + ((y - my - down) / (ry * grow)) ** 2 < 1


def _edge_at(x: float) -> float:
    """How high the edge of the broken face is at a distance from the left; far down beside it."""
    for (ax, ay), (bx, by) in pairwise(_EDGE):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / (bx - ax)
    return 2000.0


def _flakes(
    t: Tones,
    seed: int,
    count: int,
    where: Callable[[float, float], bool],
    dark: float,
    *,
    level: bool = False,
) -> tuple[str, str]:
    """Wet leaves, curled and torn, lying every way or pressed `level`; and the light on some of them.

    Those of one tone are one path: there are hundreds.
    """
    dice = random.Random(seed)  # noqa: S311 - how leaves fall, not a secret
    tones: dict[str, str] = {}
    shine, made = "", 0
    while made < count:
        x, y = dice.uniform(0, 1920), dice.uniform(-60, 880)
        if not where(x, y):
            continue
        made += 1
        a, long = dice.uniform(-0.2, 0.2) if level else dice.uniform(0, math.pi), dice.uniform(19, 38)
        dx, dy, fat = (
            math.cos(a) * long,
            math.sin(a) * long * 0.66,
            dice.uniform(13, 23) * dice.choice((-1, 1)) * (0.7 if level else 1),
        )
        step = min(3, int(math.dist((x, y), (760, 260)) / 300))
        tone = mix(lit(t, dice.choice(_LEAVES)), t.palette.ink, min(0.9, dark + 0.11 * step))
        tones[tone] = tones.get(tone, "") + flake((x, y), (dx, dy), fat)
        if step < 3 and dice.random() < 0.22:
            shine += flake((x - 1, y - 3), (dx * 0.6, dy * 0.6), fat * 0.22)
    return "".join(path(d, tone) for tone, d in tones.items()), path(shine, "#f8ecc8", 0.5) if shine else ""


def _floor_of_leaves(t: Tones) -> list[Sheet]:
    """What has slid away lies lower, in the shade."""
    base = path(_oval(0.95, 60), mix(lit(t, "#4a3c22"), t.palette.ink, 0.6))
    return [Sheet(body=base, shadow=None, contact=0.1)]


def _face(t: Tones) -> list[Sheet]:
    """The broken face: leaves pressed on leaves, full of small dark spaces; crumbs of it lie at its foot."""
    dice = random.Random(8)  # noqa: S311 - spaces between leaves

    def within(x: float, y: float) -> bool:
        return _edge_at(x) + 8 < y < 756 - ((x - 1190) / 400) ** 2 * 90

    layers, shine = _flakes(t, 31, 300, within, 0.06, level=True)
    spaces = ""
    for _ in range(70):
        x, y = dice.uniform(860, 1560), dice.uniform(430, 750)
        if within(x, y):
            spaces += ellipse(
                x, y, dice.uniform(7, 14), dice.uniform(3, 5), mix(t.palette.ink, "#1a1008", 0.5), 0.85
            )
    crumbs, _ = _flakes(t, 32, 130, lambda x, y: 760 < x < 1650 and 706 + abs(x - 1190) * 0.02 < y < 840, 0.3)
    deep = fade("deep", mix(t.palette.ink, "#140c06", 0.4), (0, 770), (0, 470), 0.8)
    return [
        Sheet(
            body=path(drawn_face(), mix(lit(t, "#5a4826"), t.palette.ink, 0.24)),
            shadow=Shadow(6, 16, 18, 0.5),
            nearer=True,
        ),
        Sheet(body=layers, shadow=Shadow(2, 3, 4, 0.34), contact=0.2),
        printed(spaces + shine),
        printed(path(drawn_face(), "url(#deep)"), defs=deep),
        Sheet(body=crumbs, shadow=SMALL),
    ]


def drawn_face() -> str:
    """The outline of the face, a little above its upper edge."""
    return soft([*((float(x), float(y) - 4) for x, y in _EDGE), *((float(x), float(y)) for x, y in _LOW)])


def _root(t: Tones) -> list[Sheet]:
    """Straight through, and whole: side roots, hairs, a pale tip."""
    x, y = _BEAN
    pale = mix(lit(t, "#fbf2d8"), "#ffffff", 0.3)
    main = Tube(((x, y + 6), (x - 3, y + 90), (x + 3, y + 180), (x, _FOOT)), (10, 8.5, 6.5, 3))
    sides = ""
    for down, dx, dy in (
        (70, -74, 46),
        (96, 82, 50),
        (134, -62, 52),
        (160, 66, 48),
        (196, -40, 36),
        (214, 36, 34),
    ):
        sides += path(
            sliver(
                [(x, y + down), (x + dx * 0.5, y + down + dy * 0.3), (x + dx, y + down + dy)], 6.4, heavy=0.15
            ),
            pale,
        )
    hairs = "".join(
        line(f"M{x},{y + d} l{side * (10 + d % 7)},{6 + d % 5}", pale, 1.6, 0.7)
        for d in range(40, 250, 11)
        for side in (-1, 1)
    )
    return [
        glows([(x, y + 120, 210)], "#ffe9b0", 0.34),
        Sheet(body=sides, shadow=SMALL),
        Sheet(body=hairs + path(main.cut(), pale), shadow=Shadow(5, 5, 6, 0.5)),
        printed(path(main.shaded(0.2), mix(pale, "#b08a54", 0.4))),
    ]


def _top(t: Tones) -> list[Sheet]:
    """The leaves that stayed, up to the edge."""

    def here(x: float, y: float) -> bool:
        return _inside(x, y) and y < _edge_at(x) - 4 and (y < 640 or x < 770 or x > 1640)

    mx, my, rx, ry = _RIM
    rim = [
        (mx + rx * 0.945 * math.cos(a), my + 18 + ry * 0.93 * math.sin(a))
        for a in (math.radians(46 - s * 6) for s in range(51))
    ]
    cut = [*((float(x), float(y)) for x, y in _EDGE)]
    base = path(
        "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in [*rim, *cut]) + " Z",
        mix(lit(t, "#5f4e2a"), t.palette.ink, 0.3),
    )
    low, _ = _flakes(t, 11, 620, here, 0.14)
    high, shine = _flakes(t, 12, 420, lambda x, y: here(x, y) and math.dist((x, y), _HOLE) > 78, 0.0)
    brow, _ = _flakes(t, 13, 90, lambda x, y: 780 < x < 1630 and -14 < y - _edge_at(x) < 12, 0.0)
    petals = "".join(
        group(
            "".join(
                ellipse(9 * math.cos(a), 7 * math.sin(a), 8, 5, lit(t, "#fdf4dc"), 1, math.degrees(a))
                for a in (0.2, 1.4, 2.7, 3.9, 5.2)
            ),
            x,
            y,
            0.9,
        )
        for x, y in ((560, 240), (900, 150), (1320, 250), (470, 470), (1010, 330))
    )
    return [
        Sheet(body=base, shadow=Shadow(4, 10, 12, 0.44)),
        Sheet(body=low, shadow=SMALL),
        Sheet(body=high, shadow=SMALL),
        Sheet(body=brow, shadow=OBJECT),
        printed(shine),
        Sheet(body=petals, shadow=SMALL),
    ]


def _hole(t: Tones) -> list[Sheet]:
    """As wide as a finger, and it stays open."""
    x, y = _HOLE
    dice = random.Random(5)  # noqa: S311 - its rim
    deep = mix("#120c06", t.palette.ink, 0.3)
    rim = ""
    for i in range(26):
        a = i * math.tau / 26 + dice.uniform(-0.1, 0.1)
        reach, lie = dice.uniform(0.98, 1.3), a + math.pi / 2 + dice.uniform(-0.5, 0.5)
        px, py, long = x + 58 * reach * math.cos(a), y + 42 * reach * math.sin(a), dice.uniform(15, 26)
        rim += path(flake((px, py), (math.cos(lie) * long, math.sin(lie) * long * 0.7), dice.uniform(13, 19)),
                    mix(lit(t, dice.choice(_LEAVES)), "#f4e6c0", 0.1))  # fmt: skip
    inner = path(f"M{x - 54},{y} a54,38 0 0 0 108,0 a54,38 0 0 1 -108,0", lit(t, "#6b5a2e"), 0.9)
    wall = path(
        f"M{x - 52},{y + 4} C{x - 44},{y + 42} {x + 44},{y + 42} {x + 52},{y + 4} C{x + 38},{y + 20} {x - 38},{y + 20} {x - 52},{y + 4} Z",
        mix(lit(t, "#8c7a44"), deep, 0.3),
    )
    return [
        Sheet(body=rim, shadow=SMALL),
        printed(inner + ellipse(x, y, 55, 39, deep) + wall),
    ]


def _lamp(t: Tones) -> list[Sheet]:
    """The lamp of the shop, from the upper left."""
    return [
        glows([(700, 260, 820)], "#ffd894", 0.34 if t.lamps else 0.12),
        printed(
            rect(900, -60, 1080, 1200, "url(#far)"),
            defs=fade("far", t.palette.ink, (1980, 700), (1180, 400), 0.62 if t.lamps else 0.3),
        ),
    ]


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff0d6", 0.7)


def _finger(t: Tones) -> Actor:
    """Zhou Mu's: in the leaves, then out; he looks at the hole."""
    hand = near_hand("tall_man", GESTURES["point"], (352, 400), turn=4, scale=1.56, elbow=(-220, 700))
    deep, half = Move(x=34, y=78, turn=4), Move(x=20, y=34, turn=2)
    return hand.actor(moves=(deep, deep, half, HERE), tint=_tint(t))


def _near_rim(t: Tones) -> list[Sheet]:
    """The rim on our side, near and dark."""
    x, y, rx, ry = _RIM
    dark = mix(lit(t, _BLUE), t.palette.ink, 0.5)
    a, b, c, d = rx * 0.985, ry * 0.985, rx * 1.075, ry * 1.12
    near = f"M{x - a},{y} A{a},{b} 0 0 0 {x + a},{y} L{x + c},{y} A{c},{d} 0 0 1 {x - c},{y} Z"
    return [Sheet(body=path(near, dark), shadow=Shadow(0, -8, 16, 0.4))]


def _hers(t: Tones) -> Actor:
    """Kaikai's hand on the rim: she has bent over it."""
    hand = near_hand(
        "yang_kaikai",
        GESTURES["pressed"],
        (1822, 628),
        turn=-168,
        scale=1.4,
        side="right",
        elbow=(2110, 1120),
    )
    return hand.actor(tint=_tint(t))
