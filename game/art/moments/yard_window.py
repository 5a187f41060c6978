"""A yard in the snow after the relatives have gone: one lit window, in it a father, a son and a butcher's scale."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.moments.pieces.snow_house import (
    HOURS,
    door,
    eaves,
    house,
    near,
    on_the_snow,
    sky,
    windows,
    yard,
)
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.moments.pieces.snow_house import Hour
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView

KEYS: Final = 3
_BOARD: Final = 470.0  # the table's top
_PAN: Final = (980.0, 372.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for a night in winter."""
    h, lit = HOURS[light], Tones(Light.DAY, palette, indoors=True)
    father, son = _father(), _son()
    warm = mix("#ffffff", "#ffe2b4", h.glow * 0.7)
    return Moment(
        layers=(
            *sky(h),
            *_room(lit, h),
            father.lower(tint=warm),
            son.lower(tint=warm),
            *_table(lit),
            son.upper(tint=warm, moves=(Move(turn=4), Move(turn=1), HERE)),
            father.upper(tint=warm, moves=(Move(x=-26, y=-4, turn=-9), Move(x=-9, turn=-3), HERE)),
            _needle(h),
            glows([(980, 300, 320)], "#ffd488", 0.16 * h.glow),
            house(h),
            *windows(h),
            *door(h),
            *eaves(h),
            *yard(h),
            *on_the_snow(h),
            glows([(984, 380, 620)], "#ffb858", 0.3 * h.glow),
            *near(h),
        ),
        shade=palette.shade,
        ground=h.wall,
        keys=KEYS,
        beat=0.3,
        focus=985,
        airs=(
            Air(Kind.SNOW, (0, 40, 1920, 640), 46, "#f4f6ff", 2, 0.9),
            Air(Kind.STEAM, (330, -40, 120, 110), 4, h.snow[1], plane=0, size=1.0),
        ),
    )


# ---------------------------------------------------------------- inside


def _room(t: Tones, h: Hour) -> tuple[Sheet, ...]:
    """The kitchen: a calendar, a shelf with bowls, the stove's pipe, a lamp over the table."""
    wall = mix("#f2cf8c", h.wall, 0.34 * (1 - h.glow))
    body = rect(620, 150, 730, 470, wall)
    shelf = (
        rect(1120, 300, 170, 9, "#8a5a38")
        + "".join(
            path(f"M{x},276 C{x},296 {x + 34},296 {x + 34},276 Z", c)
            for x, c in ((1130, "#f4ead6"), (1172, "#8fb0b8"), (1214, "#f4ead6"))
        )
        + rect(1256, 262, 22, 38, "#c8402a", rx=4)
    )
    calendar = (
        rect(704, 280, 62, 82, "#fff6e2")
        + rect(704, 280, 62, 22, "#c8402a")
        + "".join(line(f"M712,{y} L758,{y}", "#b8a080", 3) for y in (318, 332, 346))
    )
    lamp = (
        line("M984,150 L984,232", "#3a2a24", 4)
        + path("M956,256 C960,232 1008,232 1012,256 Z", "#2f5a52")
        + ellipse(984, 257, 28, 6, "#fff6d0")
    )
    return (
        Sheet(body=body, contact=0),
        glows([(984, 262, 300)], "#fff0b8", 0.5 * max(0.4, h.glow)),
        Sheet(body=t.under(shelf + calendar), shadow=SMALL),
        Sheet(body=t.under(lamp), shadow=SMALL),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    """The table, and on it the butcher's scale with its dial and the pork on its pan."""
    x, y = _PAN
    top = rect(804, _BOARD, 356, 14, "#b07844") + rect(804, _BOARD + 12, 356, 60, "#7a4a2c")
    scale = path(
        f"M{x - 46},{_BOARD} L{x - 36},{y + 40} L{x + 36},{y + 40} L{x + 46},{_BOARD} Z", "#3f6673"
    ) + rect(x - 8, y + 8, 16, 36, "#8a949a")
    dial = (
        circle(x, y + 68, 30, "#f8f2e0")
        + f'<circle cx="{x}" cy="{y + 68}" r="30" fill="none" stroke="#2a3a44" stroke-width="4"/>'
        + "".join(
            line(
                f"M{x + 23 * math.sin(a):.1f},{y + 68 - 23 * math.cos(a):.1f} L{x + 27 * math.sin(a):.1f},{y + 68 - 27 * math.cos(a):.1f}",
                "#2a3a44",
                2,
            )
            for a in (i * math.tau / 12 for i in range(12))
        )
    )
    pan = path(
        f"M{x - 74},{y - 2} L{x + 74},{y - 2} C{x + 60},{y + 16} {x - 60},{y + 16} {x - 74},{y - 2} Z",
        "#c4ccce",
    )
    pork = (
        path(
            f"M{x - 44},{y - 2} C{x - 52},{y - 34} {x - 16},{y - 42} {x + 10},{y - 38} C{x + 46},{y - 36} {x + 54},{y - 14} {x + 46},{y - 2} Z",
            "#d8706a",
        )
        + path(
            f"M{x - 46},{y - 8} C{x - 52},{y - 34} {x - 16},{y - 42} {x + 10},{y - 38} C{x + 30},{y - 38} {x + 44},{y - 30} {x + 48},{y - 20} C{x + 20},{y - 32} {x - 20},{y - 30} {x - 46},{y - 8} Z",
            "#f4d8c4",
        )
        + line(f"M{x - 30},{y - 14} Q{x},{y - 24} {x + 34},{y - 12}", "#f4d8c4", 4)
    )
    return (
        Sheet(body=t.under(top), shadow=OBJECT),
        Sheet(body=t.under(scale + pan), shadow=OBJECT),
        Sheet(body=t.under(dial), shadow=SMALL),
        Sheet(body=t.under(pork), shadow=SMALL),
    )


def _needle(h: Hour) -> Actor:
    """The needle of the dial: it goes on by forty grams when a thumb lies there."""
    x, y = _PAN[0], _PAN[1] + 68
    body = line(f"M{x},{y + 6} L{x + 14},{y - 19}", mix("#c8402a", h.wall, 0.05), 4) + circle(
        x, y, 4, "#2a3a44"
    )
    return Actor(
        sheets=(printed(body),),
        box=(x - 40, y - 40, 80, 80),
        cast=None,
        moves=(Move(turn=-40), Move(turn=-16), HERE),
        pivot=(x, y),
    )


def _father() -> SideView:
    """His thumb rests on the edge of the pan; he does not press."""
    return side_view(
        "father",
        seated((800, 552), 690, size=0.585, lean=9, turn=4, wrists=((886, 366), (858, 464)), aims=(6, 10)),
        mood="calm",
        grips=(Grip.POINT, Grip.RELAXED),
    )


def _son() -> SideView:
    """He leans in and looks at the dial."""
    return side_view(
        "wenzhu",
        seated((1168, 552), 690, left=True, size=0.585, lean=16, turn=6, wrists=((1084, 462), (1064, 460))),
        mood="surprised",
        grips=(Grip.FLAT, Grip.RELAXED),
    )
