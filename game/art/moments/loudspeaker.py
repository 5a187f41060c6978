"""A dormitory from below: one lamp is on, and the woman at the door calls it by its name through her horn."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, HILLS, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.paper.silhouette import tinted
from game.art.particles import Air, Kind
from game.art.people.hair.women import neat_bob
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Lips
from game.art.people.profile.joints import standing
from game.art.people.profile.person import side_view
from game.art.people.whole import Side, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.skies import colours_of_sky
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 4
# From the yard, close under the house and a little aside: its lines run together above.
_LENS: Final = Lens(eye=(-3.6, 1.4, 0), pitch=36, yaw=-24, roll=-4, focal=1080, middle=(960, 430))
_WALL: Final = 10.6  # how far the front is
_STOREY: Final = 3.1
_FLOORS: Final = 6
_LEFT, _RIGHT, _BAY = -9.2, 26.4, 3.7
_HERS: Final = (1, 3)  # her window: which bay, which storey above the ground
_HORN: Final = (580.0, 300.0)
_RED: Final = "#c8402a"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the dusk."""
    t = Tones(light, palette)
    return Moment(
        layers=(
            *_sky(t),
            _front(t),
            *_windows(t),
            *_lit(t),
            _two(),
            *_her_bars(t),
            *_balconies(t),
            *_door(t),
            *(_arc(t, number) for number in range(3)),
            *_yard(t),
            _caller(t),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.2,
        focus=1180,
        airs=(Air(Kind.LEAF, (60, 60, 900, 560), 5, t.leaf(0.2), 2, 0.8),),
    )


def _sky(t: Tones) -> list[Sheet]:
    top, middle, low = colours_of_sky(t)
    colours = gradient("sky", [(0, top), (0.5, middle), (1, low)], (200, -60), (0, 760))
    far = poly([(-60, 520), (60, 500), (70, 430), (190, 420), (200, 560), (420, 540), (420, 1150), (-60, 1150)],
               mix(t.depth(0.6), low, 0.16))  # fmt: skip
    return [
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), colours),
        Sheet(body=far, shadow=HILLS),
    ]


def _wall_tone(t: Tones) -> str:
    return mix(t.depth(0.52), t.thing("#8c9f8e"), 0.35)


def _front(t: Tones) -> Sheet:
    """The house: its front, and the side that is turned from us as one dark edge of roof."""
    high = _FLOORS * _STOREY + 0.9
    body = _LENS.front(_WALL, (_LEFT, _RIGHT), (0, high), "url(#front)")
    colours = gradient("front", [(0, mix(_wall_tone(t), t.depth(0.2), 0.3)), (1, mix(_wall_tone(t), t.palette.ink, 0.35))],
                       (600, 0), (1400, 900))  # fmt: skip
    body += _LENS.front(_WALL - 0.4, (_LEFT - 0.4, _RIGHT), (high - 0.25, high + 0.25), t.depth(0.74))
    for floor in range(1, _FLOORS):
        y = floor * _STOREY
        body += _LENS.front(
            _WALL, (_LEFT, _RIGHT), (y - 0.12, y + 0.1), mix(_wall_tone(t), t.depth(0.2), 0.35)
        )
    return Sheet(body=body, defs=colours, shadow=BUILDING, nearer=True)


def _bays() -> list[tuple[int, float]]:
    return [(bay, _LEFT + 1.0 + bay * _BAY) for bay in range(int((_RIGHT - _LEFT - 1) / _BAY))]


def _pane(x: float, floor: int, grow: float = 0.0) -> tuple[tuple[float, float], tuple[float, float]]:
    low = floor * _STOREY + 0.95
    return (x - grow, x + 2.3 + grow), (low - grow, low + 1.75 + grow)


def _windows(t: Tones) -> list[Sheet]:
    """All the windows but hers: dark, some with a curtain or a thing on the sill."""
    dice = random.Random(417)  # noqa: S311 - who has drawn a curtain, not a secret
    frames, glass, things = "", "", ""
    dark = mix(t.depth(0.8), t.palette.ink, 0.4)
    for bay, x in _bays():
        for floor in range(_FLOORS):
            if floor == 0 and bay in (1, 2):
                continue
            frames += _LENS.front(_WALL, *_pane(x, floor, 0.12), t.depth(0.7))
            glass += _LENS.front(_WALL, *_pane(x, floor), mix(dark, t.depth(0.45), dice.uniform(0, 0.22)))
            (x0, x1), (y0, y1) = _pane(x, floor)
            if dice.random() < 0.5:
                cut = x0 + (x1 - x0) * dice.uniform(0.24, 0.4)
                cloth = mix(dark, t.thing(dice.choice(("#c9a24a", "#8fb0a4", "#b0705c"))), 0.3)
                things += _LENS.front(_WALL, (x0, cut), (y0, y1), cloth)
            things += _LENS.front(_WALL, ((x0 + x1) / 2 - 0.05, (x0 + x1) / 2 + 0.05), (y0, y1), t.depth(0.7))
            things += _LENS.front(_WALL, (x0, x1), (y0 + 1.2, y0 + 1.28), t.depth(0.7))
    return [Sheet(body=frames, shadow=SMALL), printed(glass + things)]


def _her_window() -> tuple[tuple[float, float], tuple[float, float]]:
    bay, floor = _HERS
    return _pane(_LEFT + 1.0 + bay * _BAY, floor)


def _lit(t: Tones) -> list[Sheet]:
    """Room 417: her lamp is on, and its light falls out onto the wall."""
    x, y = _her_window()
    mx, my = _LENS.at(sum(x) / 2, sum(y) / 2, _WALL)
    warm = "#ffd98a" if t.lamps else mix("#ffe6b4", t.depth(0.1), 0.2)
    grown = (x[0] - 0.12, x[1] + 0.12), (y[0] - 0.12, y[1] + 0.12)
    room = _LENS.front(_WALL, *grown, t.thing("#7a5a3c")) + _LENS.front(_WALL, x, y, warm)
    inner = _LENS.front(_WALL, (x[0] + 0.1, x[0] + 0.2), y, "#e0a94a") + _LENS.front(
        _WALL, (x[0], x[1]), (y[0] + 1.0, y[0] + 1.09), "#c98a4a"
    )
    inner += _LENS.front(_WALL, (x[0] + 0.0, x[0] + 0.28), y, mix("#c95b16", warm, 0.35))
    inner += _LENS.front(_WALL, (x[1] - 0.3, x[1]), y, mix("#c95b16", warm, 0.35))
    return [
        glows([(mx, my, 430)], "#ffc868", 0.6 if t.lamps else 0.2),
        Sheet(body=room, shadow=SMALL),
        printed(inner),
    ]


def _two() -> Actor:
    """Kaikai, who has come to the window, and Lele behind her. At first nobody is seen."""
    (x0, x1), (y0, _) = _her_window()
    k = _LENS.unit((x0 + x1) / 2, y0 + 0.5, _WALL)
    caught = Expression(inner=-14, outer=-6, opening=1.25, lips=Lips.OH, glance=(-6, 6))
    stare = Expression(inner=-12, outer=-12, opening=1.3, lips=Lips.OH, glance=(-5, 6))
    x, y = _LENS.at(x0 + 0.95, y0, _WALL)
    le_x, le_y = _LENS.at(x1 - 0.68, y0 + 0.66, _WALL)
    hand = STANDING.hand(Side.FAR, (90, STANDING.neck[1] + 20), grip=Grip.FLAT, aim=-80)
    kaikai = whole("yang_kaikai", caught, hand, at=(x, y + k * 2.2), height=k * 3.6, left=True)
    chest = STANDING.neck[1] + 150
    both = STANDING.hand(Side.NEAR, (-30, chest)).hand(Side.FAR, (60, chest))
    lele = whole("roommate_woman", stare, both, at=(le_x, le_y + k * 2.0), height=k * 2.9, left=True)
    return Actor(
        sheets=(*tinted(lele.sheets, "#f6d8a8"), *tinted(kaikai.sheets, "#ffe9c4")),
        box=(x - 150, y - 260, 400, 260),  # cut off by the sill
        cast=None,
        moves=only(KEYS - 1, keys=KEYS),
    )


def _her_bars(t: Tones) -> list[Sheet]:
    x, y = _her_window()
    middle = (x[0] + x[1]) / 2 + 0.34
    body = _LENS.front(_WALL, (middle - 0.05, middle + 0.05), y, t.thing("#7a5a3c"))
    body += _LENS.front(_WALL - 0.14, (x[0] - 0.2, x[1] + 0.2), (y[0] - 0.2, y[0]), t.thing("#b9a684"))
    return [Sheet(body=body, shadow=SMALL)]


def _balconies(t: Tones) -> list[Sheet]:
    """Boxes of air conditioners, a pipe, and washing that nobody has taken in."""
    dice, body, cloths = random.Random(6), "", ""  # noqa: S311 - whose washing
    tone = mix(_wall_tone(t), t.depth(0.15), 0.3)
    for bay, x in _bays():
        body += _LENS.front(
            _WALL - 0.1, (x + 2.82, x + 2.94), (0, _FLOORS * _STOREY), mix(tone, t.depth(0.7), 0.6)
        )
        for floor in range(1, _FLOORS):
            y = floor * _STOREY + 0.16
            if (bay, floor) == _HERS:
                continue
            body += _LENS.front(_WALL - 0.5, (x + 1.3, x + 2.2), (y, y + 0.6), tone)
            cx, cy = _LENS.at(x + 1.62, y + 0.3, _WALL - 0.5)
            body += circle(cx, cy, _LENS.unit(x, y, _WALL) * 0.2, t.depth(0.66))
            if dice.random() < 0.45:
                continue
            for i in range(dice.randint(2, 4)):
                (ax, ay), k = (
                    _LENS.at(x + 0.1 + i * 0.5, y + 0.66, _WALL - 0.7),
                    _LENS.unit(x, y, _WALL - 0.7),
                )
                hue = dice.choice(("#e2763a", "#e9e1cf", "#5f8f8a", "#c9a24a", "#a8484f", "#dfe6dc"))
                cloths += group(path("M-200,0 L-90,0 Q0,60 90,0 L200,0 L330,160 L220,230 L190,180 L200,640 L-200,640 L-190,180 L-220,230 L-330,160 Z",
                                     t.thing(mix(hue, t.depth(0.6), 0.3))), ax, ay, k / 1000 * 0.62, turn=-6)  # fmt: skip
    return [Sheet(body=body, shadow=OBJECT), Sheet(body=cloths, shadow=SMALL)]


def _door(t: Tones) -> list[Sheet]:
    """The way in, with its porch and the light over it; through its panes the desk where she sits else."""
    x = _LEFT + 1.0 + _BAY + 0.2
    warm = "#ffcf7a" if t.lamps else t.thing("#d8c49a")
    frame = _LENS.front(_WALL, (x - 0.2, x + 5.2), (0, 2.75), t.depth(0.72))
    inside = "".join(
        _LENS.front(_WALL, (x + i * 1.26, x + 1.14 + i * 1.26), (0.1, 2.5), warm) for i in range(4)
    )
    porch = _LENS.face(
        [
            (x - 0.7, 2.95, _WALL),
            (x + 5.7, 2.95, _WALL),
            (x + 5.7, 2.95, _WALL - 1.7),
            (x - 0.7, 2.95, _WALL - 1.7),
        ],
        t.depth(0.78),
    )
    porch += _LENS.front(_WALL - 1.7, (x - 0.7, x + 5.7), (2.95, 3.3), t.depth(0.62))
    lx, ly = _LENS.at(x + 2.5, 2.2, _WALL)
    return [
        Sheet(body=frame + inside, shadow=SMALL),
        Sheet(body=porch, shadow=BUILDING),
        glows([(lx, ly, 420)], "#ffb85c", 0.42 if t.lamps else 0.1),
    ]


def _arc(t: Tones, number: int) -> Actor:
    """What she calls, cut of paper: three arcs, one after the other, on their way up to the window."""
    (wx0, wx1), (wy0, wy1) = _her_window()
    tx, ty = _LENS.at((wx0 + wx1) / 2, (wy0 + wy1) / 2, _WALL)
    hx, hy = _HORN
    way = math.atan2(ty - hy, tx - hx)
    reach = math.dist((hx, hy), (tx, ty)) * (0.24, 0.46, 0.68)[number]
    wide, thick = 0.5 - number * 0.06, 24 + number * 8

    def rim(r: float) -> list[tuple[float, float]]:
        return [
            (hx + r * math.cos(way + wide * s / 12), hy + r * math.sin(way + wide * s / 12))
            for s in range(-12, 13)
        ]

    inner = rim(reach)
    outer = []
    for step, (x, y) in enumerate(rim(reach)):
        grow = thick * math.cos((step - 12) / 12 * math.pi / 2)
        a = way + wide * (step - 12) / 12
        outer.append((x + grow * math.cos(a), y + grow * math.sin(a)))
    body = poly([*outer, *reversed(inner)], ("#f6d27a", "#f2b65a", "#e2763a")[number])
    shown = tuple(HERE if key >= number + 1 or key == KEYS - 1 else None for key in range(KEYS))
    xs, ys = [x for x, _ in outer + inner], [y for _, y in outer + inner]
    return Actor(
        sheets=(Sheet(body=body, shadow=None, contact=0.2),),
        box=(min(xs) - 20, min(ys) - 20, max(xs) - min(xs) + 40, max(ys) - min(ys) + 40),
        tint=t.palette.tint,
        cast=Shadow(8, 10, 12, 0.36),
        moves=shown,
    )


def _yard(t: Tones) -> list[Sheet]:
    """A bare tree at the right, dark and near, and bicycles below it."""
    ink = mix(t.depth(0.92), t.palette.ink, 0.5)
    trunk = path(
        "M1768,1150 C1786,900 1762,700 1806,520 C1826,420 1800,300 1846,120 L1864,130 C1840,280 1862,400 1850,520 "
        "C1880,470 1930,430 1990,410 L1990,436 C1920,470 1870,540 1846,620 C1822,760 1846,920 1856,1150 Z",
        ink,
    )
    twigs = line(
        "M1834,300 C1790,240 1768,170 1716,130 M1828,400 C1770,360 1730,330 1690,330 M1848,180 C1880,120 1900,60 1902,-60 M1768,214 L1742,232",
        ink,
        9,
    )
    leaves = "".join(
        ellipse(x, y, 26, 13, t.leaf(s), 1, turn)
        for x, y, s, turn in ((1712, 124, 0.2, 30), (1690, 332, 0.4, -20), (1742, 236, 0.1, 60), (1900, 60, 0.3, 10),
                              (1796, 250, 0.35, -40), (1930, 400, 0.15, 20), (1876, 116, 0.5, 70), (1756, 352, 0.2, 44))
    )  # fmt: skip
    return [Sheet(body=trunk + twigs, shadow=BUILDING), Sheet(body=leaves, shadow=SMALL)]


def _porter() -> SideView:
    """The woman at the door, leaning back to call up: her list in one hand, the loudspeaker at her mouth."""
    horn = (
        path("M-30,-14 L-30,14 L40,40 L40,-40 Z", "#f2ead6")
        + path("M-30,0 L-30,14 L40,40 L40,0 Z", "#d4c8ae")
        + path("M36,-42 L58,-52 L58,52 L36,42 Z", _RED)
        + ellipse(58, 0, 12, 52, "#7a2418")
        + path("M-44,-12 L-28,-16 L-28,16 L-44,12 Z", "#3a3a40")
        + rect(-12, 16, 16, 40, "#3a3a40", rx=6)
    )
    names = rect(-34, -52, 72, 100, "#fffaf0", rx=3) + "".join(
        line(f"M-24,{-34 + i * 15} l{(44, 36, 50, 40, 46, 30)[i]},0", _RED if i == 3 else "#8a8f88", 4)
        for i in range(6)
    )
    seen = side_view(
        "mother",
        standing(
            (330, 1330),
            size=1.28,
            lean=-11,
            turn=-24,
            wrists=((414, 396), (560, 652)),
            aims=(-40, 10),
            raised=(False, False),
        ),
        mood="surprised",
        grips=(Grip.FIST, Grip.FIST),
        things=(group(horn, -17, -44, 1.3, turn=-28), group(names, 10, -30, 1.2, turn=-14)),
    )
    look = look_of("mother")
    return evolve(seen, look=evolve(look, hair=neat_bob("#8d8984", "#b4aea6")))


def _caller(t: Tones) -> Actor:
    lift = (Move(turn=9, x=-10, y=6), Move(turn=2), HERE, HERE)
    tint = mix(t.palette.tint, "#8d7f92", 0.5) if t.lamps else t.palette.tint
    return _porter().whole(tint=tint, moves=lift, cast=Shadow(14, 14, 20, 0.44))


def _dark(t: Tones) -> list[Sheet]:
    """What is below lies in the shade of the house."""
    deep = 0.5 if t.lamps else 0.22
    shade = fade("low", t.palette.ink, (0, 900), (0, 620), deep)
    return [printed(rect(-60, 560, 2040, 600, "url(#low)"), defs=shade)]
