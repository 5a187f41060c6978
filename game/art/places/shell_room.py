"""A project room in which oyster shells are tried out: forty-two jars on the sill, a chart, sacks of shells."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.paper.sheet import (
    BUILDING,
    LEAVES,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    foreground,
    printed,
)
from game.art.places.pieces.furniture import board, stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, pendant, sunlit, view, wall
from game.art.places.pieces.shells import jar_rows, sacks, shelves
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (640.0, 96.0, 640.0, 330.0)  # x, y, width, height
SHELF, SILL = 266, 440  # a board across the window, and its sill
LAMP = (966.0, 60.0)
CHART = (1420.0, 132.0, 330.0, 250.0)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=4, horizon=0.84, city=True),
        wall(
            t,
            [WINDOW],
            mix(t.depth(0.24), t.thing("#8fb09a"), 0.6),
            low=mix(t.depth(0.4), t.thing("#6f9480"), 0.6),
            foot=650,
        ),
        frame(WINDOW, t.depth(0.66), across=3, down=2, bar=13, sill=False),
        *roomlight(t, 966, 340, 1100, 0.4),
        *jar_rows(t.spotlit() if t.lamps else t, 622, (SHELF, SILL), 21, 32.4),
        *_chart(t),
        floor(t.thing("#6d8a76"), t.thing("#8aa58c"), 646),
        boards(t.thing("#4a695b"), 646),
        *sunlit(t, WINDOW, 646),
        *shelves(t),
        *sacks(t),
        *foreground((*_bench(t), *_lamp(t))),
        *wash(t),
        _near_jar(t),
    )


def _chart(t: Tones) -> tuple[Sheet, ...]:
    """Her chart: a line for each jar; once a Friday night has gone by unread, a gap in all of them."""
    x, y, w, h = CHART
    paper = board(x, y, w, h, t.paper(), t.thing("#b98c54"))
    inks = tuple(t.thing(c) for c in ("#c95b16", "#2f5d56", "#c9a24a", "#3f6673"))
    curves = ""
    for i in range(42):
        foot = y + h - 40 - i * 3.4
        points = [
            (x + 44 + j * 12.4, foot - (i % 7) * 2 - 34 * (1 - math.exp(-j / 7)) - (j * i) % 3)
            for j in range(21)
        ]
        for part in (points,) if t.light is Light.DUSK else (points[:13], points[14:]):
            curves += line("M" + " L".join(f"{a:.0f},{b:.0f}" for a, b in part), inks[i % 4], 1.4, 0.75)
    axes = line(
        f"M{x + 34},{y + 30} L{x + 34},{y + h - 26} L{x + w - 24},{y + h - 26}", t.thing("#4a4a44"), 3
    )
    pins = "".join(circle(px, y + 10, 6, t.thing("#c8402a")) for px in (x + 14, x + w - 14))
    words = (Lettering("pH", x + 62, y + 34, 22, t.thing("#4a4a44"), name="chart", room=80),)
    return (
        Sheet(body=paper, shadow=OBJECT),
        printed(curves + axes, letters=words),
        Sheet(body=pins, shadow=SMALL),
    )


def _bench(t: Tones) -> tuple[Sheet, ...]:
    """The bench under the window: a book of readings, a measuring stick in its stand, a strip of tape."""
    wood = t.thing("#d9a86a", 0.2)
    dark = mix(wood, t.palette.ink, 0.25)
    body = (
        rect(560, 640, 812, 26, mix(wood, "#fff4de", 0.24), rx=4)
        + rect(560, 664, 812, 18, mix(wood, t.palette.ink, 0.14))
        + rect(590, 682, 26, 480, dark)
        + rect(1316, 682, 26, 480, dark)
    )
    book = path("M900,640 L884,620 L1000,614 L1000,640 Z", "#f0e8d4") + path(
        "M1000,640 L1000,614 L1116,620 L1100,640 Z", "#fffaf0"
    )
    book += "".join(
        line(
            f"M{906 + i * 3},{620 + i * 6} L990,{617 + i * 6} M1010,{617 + i * 6} L{1094 - i * 3},{620 + i * 6}",
            "#8a8f88",
            1.8,
        )
        for i in range(3)
    )
    stand = rect(742, 628, 70, 12, "#3d5b56", rx=3) + rect(773, 520, 8, 112, "#7f8f8a")
    stand += (
        rect(756, 520, 42, 8, "#7f8f8a")
        + rect(788, 512, 9, 84, "#f3e6cb", rx=4)
        + rect(786, 500, 13, 30, "#c95b16", rx=3)
    )
    glass = rect(772, 588, 44, 50, "#dfe6dc", 0.9, rx=7) + rect(775, 602, 38, 34, "#a9c0b8", rx=5)
    meter = rect(640, 596, 76, 44, "#4f6f66", rx=6) + rect(650, 604, 56, 20, "#cfe4d2", rx=3)
    tape = circle(1192, 622, 18, "#e9e1cf") + circle(1192, 622, 9, "#b98c54")
    reading = (Lettering("7.9", 678, 614, 17, "#24443c", "medium"),)
    seats = stool(720, 772, 92, t.thing("#c95b16")) + stool(1200, 774, 92, t.thing("#6d8f84"))
    lit = t.spotlit() if t.lamps else t
    return (
        Sheet(body=body, shadow=Shadow(4, 8, 20, 0.42)),
        Sheet(body=lit.under(book + stand + glass + meter + tape), shadow=SMALL, letters=reading),
        Sheet(body=seats, shadow=OBJECT),
    )


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    x, y = LAMP
    lit = (glows([(x, y + 30, 420), (x, 470, 620)], "#ffcf86", 0.4),) if t.lamps else ()
    return Sheet(body=pendant(x, y, 62, t.thing("#c95b16"), t.lamp()), shadow=BUILDING), *lit


def _near_jar(t: Tones) -> Sheet:
    """A jar so near that it blurs."""
    body = rect(60, 760, 150, 240, "#9fb0a6", rx=20) + rect(68, 824, 134, 180, "#8a9c94", rx=16)
    body += rect(54, 740, 162, 36, "#c9a24a", rx=8) + rect(96, 850, 80, 60, "#fffaf0", rx=5)
    return Sheet(body=t.under(body), shadow=LEAVES, contact=0, edge=False, blur=3)
