"""Room 302 by night: a long table with a pot and plates of dumplings, ten children round it, ten coats on hooks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, tube_lamp, view, wall
from game.art.places.pieces.small_things import bottle, steam
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import TOPS, Walker, person, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOWS = ((150, 150, 330, 330), (1440, 150, 330, 330))  # x, y, width, height
COATS = (
    "#c8402a",
    "#e0a94a",
    "#3f6673",
    "#d98a6a",
    "#7d8f5a",
    "#86476a",
    "#4a5f8c",
    "#f2b65a",
    "#9db4b0",
    "#c9727c",
)
# Children on the far side of the table: where each stands, how tall; and where those on the near side sit.
BEYOND = ((520, 150), (640, 138), (1220, 146), (1330, 158), (1440, 140))
BEFORE = (470, 610, 1180, 1330, 1470)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#efe6d2"), t.palette.far, 0.3)
    return t.stage(
        *view(t.outside(), WINDOWS[0], seed=4, horizon=0.85),
        *view(t.outside(), WINDOWS[1], seed=9, horizon=0.85, sun=False),
        wall(t, WINDOWS, plaster, low=mix(t.thing("#8fae9c"), t.palette.mid, 0.3), foot=640),
        *(frame(each, t.thing("#efe6d2"), across=2, down=2) for each in WINDOWS),
        floor(mix(t.thing("#9c8468"), t.palette.mid, 0.3), mix(t.thing("#ab9274"), t.palette.far, 0.3), 620),
        boards(t.palette.deep, 622, opacity=0.2),
        *_blackboard(t),
        *_coats(t),
        _children(t),
        *_table(t),
        _near(t),
        *_lamps(t),
        *wash(t),
    )


def _blackboard(t: Tones) -> tuple[Sheet, ...]:
    """A dumpling in three, as somebody drew it for them."""
    chalk = mix(t.paper(), "#3f5a50", 0.1)
    half = "M0,0 C10,-70 130,-70 140,0 C100,18 40,18 0,0 Z"
    marks = group(line(half, chalk, 4), 690, 300) + group(
        line(half, chalk, 4) + line("M48,9 C52,-20 50,-36 46,-50 M92,9 C88,-20 90,-36 94,-50", chalk, 4),
        1060,
        300,
    )
    return (
        Sheet(body=board(620, 170, 680, 210, t.thing("#2f4a42"), t.thing("#8a5f3c")), shadow=BUILDING),
        printed(marks + line("M880,276 L1000,276 M982,262 L1000,276 L982,290", chalk, 4)),
        Sheet(
            body=rect(925, 100, 70, 44, t.thing("#8a5f3c")),
            shadow=SMALL,
            letters=(Lettering("302", 960, 122, 28, t.paper(), name="door", room=64),),
        ),
    )


def _coats(t: Tones) -> tuple[Sheet, ...]:
    """Ten hooks under the board, ten small coats."""
    rail = rect(610, 404, 700, 12, t.thing("#8a5f3c"))
    coat = "M-16,0 L16,0 L28,20 L34,74 L22,76 L20,104 L-20,104 L-22,76 L-34,74 L-28,20 Z"
    coats = "".join(
        group(
            path(coat, colour)
            + path("M-6,0 L0,16 L6,0 Z", mix(colour, "#20141c", 0.4))
            + line("M0,16 L0,100", mix(colour, "#20141c", 0.3), 3),
            644 + i * 70,
            414,
            turn=(-3, 2, 4, -2)[i % 4],
        )
        for i, colour in enumerate(COATS)
    )
    return Sheet(body=rail, shadow=SMALL), Sheet(body=t.under(coats), shadow=OBJECT)


def _children(t: Tones) -> Sheet:
    return Sheet(
        body="".join(
            person(
                t,
                30 + x,
                Walker(
                    x,
                    650,
                    tall,
                    heading=1 if x < 900 else -1,
                    gait="stand",
                    heads=5.4,
                    arms="reach",
                    wear="trousers",
                ),
            )
            for x, tall in BEYOND
        ),
        shadow=OBJECT,
        crowd=Crowd.FEW,
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    """Desks pushed together under a cloth, a pot that steams, plates of dumplings."""
    cloth = mix(t.spotlit().thing("#e8dcc2"), t.palette.mid, 0.12)
    top = path("M380,610 L1560,610 L1620,668 L320,668 Z", cloth) + rect(
        320, 668, 1300, 60, mix(cloth, t.palette.mid, 0.25)
    )
    pot = (
        rect(880, 548, 160, 84, "#8f9aa0", rx=12)
        + ellipse(960, 550, 82, 16, "#b9c2c6")
        + ellipse(960, 552, 66, 11, "#efe6d2")
        + line("M872,574 q-18,4 0,24 M1048,574 q18,4 0,24", "#5b6468", 8)
    )
    plates = "".join(
        group(
            ellipse(0, 0, 56, 13, "#fbf6ea")
            + "".join(
                group(
                    path("M-16,0 C-14,-16 14,-16 16,0 C8,5 -8,5 -16,0 Z", ("#f4ead2", "#eadcbc")[j % 2]),
                    -30 + j * 20,
                    -3 - 5 * math.sin(j * 1.7),
                )
                for j in range(4)
            ),
            x,
            y,
        )
        for x, y in ((520, 636), (680, 644), (810, 630), (1120, 640), (1260, 630), (1400, 644))
    )
    bowls = "".join(
        circle(x, 634, 15, "#3f6673") + ellipse(x, 628, 15, 5, "#2b3a44") for x in (600, 740, 1190, 1330)
    )
    return (
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=t.spotlit().under(pot + plates + bowls + bottle(1070, 632, 66, "#3a2a24")), shadow=SMALL),
        Sheet(body=steam(960, 540, 90, t.paper(), 0.4), contact=0, edge=False, grain=False),
    )


def _near(t: Tones) -> Sheet:
    body = "".join(
        seated_back(x, 760, 42, TOPS[(i * 4 + 1) % len(TOPS)], "#2b2326", (0, 3, 4, 0, 1)[i])
        for i, x in enumerate(BEFORE)
    )
    return Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.FEW)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = tube_lamp(520, 70, 260, t.lamp(), t.thing("#8a949a")) + tube_lamp(
        1140, 70, 260, t.lamp(), t.thing("#8a949a")
    )
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.3)), *(roomlight(t, 960, 420, 700) if t.lamps else ())
