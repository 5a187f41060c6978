"""On the library stairs: a sheet with a curve on his knees, and what somebody has put onto it in red."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.outline import curve, drawn
from game.art.places.pieces.glows import fade, glows, shafts
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point

KEYS: Final = 3
_PAGE: Final = (980.0, 400.0)  # its middle
_TURN: Final = -5.0
BEND: Final = (92.0, -92.0)  # from the middle of the page, as it is drawn
# What was measured, in units of the page from its middle.
_CURVE: Final = (
    (-330.0, 196.0), (-260.0, 150.0), (-180.0, 92.0), (-100.0, 30.0), (-30.0, -28.0), (34.0, -74.0), (92.0, -92.0),
    (136.0, -72.0), (186.0, -84.0), (250.0, -140.0), (330.0, -196.0),
)  # fmt: skip


def figure_on_the_stairs(light: Light, palette: Palette, red: str) -> Moment:
    """The moment in one light; it is made for dusk, with a window behind him.

    `red` are the shapes of what is written over the figure, in units of the page from its middle.
    """
    t = Tones(light, palette, indoors=True)
    tint = mix(palette.tint, "#fff2dc", 0.5)
    x, y = _spot(*BEND)
    right = near_hand(
        "lin_feng", GESTURES["point"], (x + 172, y + 214), turn=-119, scale=1.24, elbow=(1560, 1230)
    )
    left = near_hand(
        "lin_feng", GESTURES["pressed"], (488, 640), turn=-40, scale=1.26, side="left", elbow=(250, 1180)
    )
    return Moment(
        layers=(
            *_stairs(t),
            *_passer_by(t),
            *_knees(t),
            *_page(t),
            printed(_on_page(red)),
            left.actor(tint=tint),
            right.actor(tint=tint, moves=(Move(x=150, y=190, turn=12), Move(x=46, y=30, turn=5), HERE)),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.deep,
        keys=KEYS,
        beat=0.3,
        focus=1000,
        airs=(Air(Kind.MOTE, (200, 40, 1500, 520), 20, "#ffe8c0", 2, 0.9),),
    )


def _spot(u: float, v: float) -> Point:
    """A point of the page in the picture."""
    a = math.radians(_TURN)
    return _PAGE[0] + u * math.cos(a) - v * math.sin(a), _PAGE[1] + u * math.sin(a) + v * math.cos(a)


def _on_page(body: str) -> str:
    return group(body, *_PAGE, turn=_TURN)


def _page(t: Tones) -> tuple[Sheet, ...]:
    """One figure: axes, points with their errors, a curve through them; it has been folded twice."""
    lit = t.spotlit() if t.lamps else t
    ink = "#2f4a66"
    paper = poly([(-440, -296), (434, -300), (442, 300), (-436, 304)], "#fbf6e8")
    folds = line("M-146,-298 L-144,302 M146,-299 L148,301", "#ded3ba", 4)
    axes = line("M-370,-240 L-370,240 L384,240", ink, 5) + path(
        "M-370,-262 L-380,-236 L-360,-236 Z M406,240 L380,230 L380,250 Z", ink
    )
    ticks = "".join(line(f"M{u},240 v12", ink, 3) for u in range(-300, 380, 80)) + "".join(
        line(f"M-370,{v} h-12", ink, 3) for v in range(-200, 240, 80)
    )
    grid = "".join(line(f"M-366,{v} L380,{v}", "#d9dfe0", 2) for v in range(-200, 240, 80))
    dice = random.Random(9)  # noqa: S311 - errors
    points = ""
    for u, v in _CURVE:
        v2, e = v + dice.uniform(-7, 7), dice.uniform(14, 26)
        points += line(
            f"M{u},{v2 - e:.0f} L{u},{v2 + e:.0f} M{u - 8},{v2 - e:.0f} h16 M{u - 8},{v2 + e:.0f} h16",
            "#8a9aa8",
            3,
        ) + circle(u, v2, 8, ink)
    trace = f'<path d="{drawn(curve(list(_CURVE)), closed=False)}" fill="none" stroke="#3f8f9a" stroke-width="5" stroke-linecap="round"/>'
    legend = (
        rect(-340, -262, 190, 60, "#ffffff", 0.7)
        + circle(-318, -232, 8, ink)
        + line("M-296,-244 h120 M-296,-226 h84", "#aab4ba", 5)
    )
    return (
        Sheet(body=lit.under(_on_page(paper), 0.06), shadow=Shadow(12, 14, 18, 0.42), nearer=True),
        printed(lit.under(_on_page(folds + grid + axes + ticks + trace + points + legend), 0.04)),
    )


def _knees(t: Tones) -> tuple[Sheet, ...]:
    """His knees, the page on them; a bag on the stair."""
    cloth, dark = t.thing("#5a565e"), t.thing("#3b383f")
    knees = path("M300,1160 C330,820 420,600 560,560 C700,540 800,640 840,1160 Z", cloth) + path(
        "M1100,1160 C1130,640 1230,548 1370,566 C1500,590 1590,800 1620,1160 Z", cloth
    )
    shade = path(
        "M660,566 C760,620 810,760 840,1160 L760,1160 C750,800 720,640 660,566 Z M1450,586 C1540,660 1600,860 1620,1160 L1540,1160 C1530,840 1500,660 1450,586 Z",
        dark,
    )
    bag = path(
        "M1640,470 C1650,420 1880,414 1900,470 L1930,720 C1930,746 1630,750 1624,722 Z", t.thing("#3d5f86")
    ) + path(
        "M1800,436 C1860,436 1894,446 1900,470 L1930,720 C1930,736 1890,742 1850,742 Z", t.thing("#2f4b6c")
    )
    bag += path("M1668,560 L1862,554 L1876,690 L1664,694 Z", t.thing("#4b7099")) + line(
        "M1690,470 C1700,360 1830,356 1840,466", t.thing("#2a3f5c"), 14
    )
    return (Sheet(body=bag, shadow=OBJECT), Sheet(body=knees + shade, shadow=BUILDING))


def _stairs(t: Tones) -> tuple[Sheet, ...]:
    """The stairs below him, going down and away, a brass rail at the left."""
    stone = t.thing("#c9b79a")
    sheets = [backdrop(rect(-60, -60, 2040, 1200, t.depth(0.42)))]
    edges = (-60, 10, 72, 132, 198, 276, 372, 492, 650, 860)
    for i, y in enumerate(edges):
        share = i / len(edges)
        left, right = 430 - 520 * share, 1500 + 520 * share
        tread = mix(mix(stone, t.palette.deep, 0.5), stone, 0.3 + 0.7 * share)
        deep = (edges[i + 1] - y if i + 1 < len(edges) else 320) * 0.26
        body = poly([(left, y), (right, y), (right + 90, 1200), (left - 90, 1200)], tread) + poly(
            [(left, y), (right, y), (right + 6, y + deep), (left - 6, y + deep)],
            mix(tone_of(stone, t), tread, 0.3),
        )
        sheets.append(Sheet(body=body, shadow=Shadow(0, -5, 10, 0.3)))
    wall = poly([(-70, -70), (440, -70), (-70, 900)], t.thing("#8a6f5c")) + poly(
        [(1990, -70), (1490, -70), (1990, 860)], t.thing("#7a6252")
    )
    rail = line("M470,-70 L-70,960", t.thing("#d0a850"), 20) + "".join(
        line(f"M{x},{y} l0,160", t.thing("#6b4f34"), 11) for x, y in ((402, 60), (310, 236), (196, 454))
    )
    return (*sheets, Sheet(body=wall, shadow=BUILDING), Sheet(body=rail, shadow=OBJECT))


def tone_of(stone: str, t: Tones) -> str:
    """The lit edge of a stair."""
    return mix(stone, "#fff0d0", 0.5 if t.light is not Light.NIGHT else 0.2)


def _passer_by(t: Tones) -> tuple[Sheet, ...]:
    """Somebody's feet, on the way down, far enough by now."""
    shoe = path("M-26,0 C-28,-26 -10,-40 6,-34 C20,-26 26,-10 24,2 C10,8 -16,8 -26,0 Z", t.thing("#8a4a3a"))
    leg = path("M-26,-24 L-30,-220 L30,-220 L18,-24 Z", t.thing("#4f6070"))
    body = group(leg + shoe, 1244, 132, 0.9) + group(leg + shoe, 1306, 80, 0.84)
    return (Sheet(body=body, shadow=OBJECT),)


def _light(t: Tones) -> tuple[Sheet, ...]:
    """The low sun from a window behind him, in bars; the dark of the stairwell."""
    warm = "#ffcf8a" if t.light is Light.DUSK else "#fff0cf"
    dark = mix(t.palette.ink, "#0a0c14", 0.3)
    bars = [[(x, -70), (x + 150, -70), (x + 760, 1150), (x + 520, 1150)] for x in (-120, 130, 620)]
    sheets = [
        printed(rect(-60, -60, 2040, 1200, "url(#far)"), defs=fade("far", dark, (900, -60), (900, 420), 0.5))
    ]
    if not t.night:
        sheets.insert(0, shafts(bars, warm, 0.26))
    else:
        sheets.insert(0, glows([(980, 360, 700)], "#ffdf9a", 0.3))
    return tuple(sheets)
