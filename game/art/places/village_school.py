"""A schoolroom in the hills: small desks close together, one stove, a blackboard with a bun cut in three."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, pendant, sunlit, wall
from game.art.places.pieces.skies import hills
from game.art.places.pieces.small_things import book_row, kettle
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import TOPS, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOWS = ((180, 180, 330, 300), (1520, 180, 260, 300))  # x, y, width, height
# Two rows of children, seen from behind: where each sits; one place in the nearer row is empty.
FAR_ROW = (420, 520, 640, 740, 1120, 1220, 1340, 1440)
NEAR_ROW = (280, 410, 570, 1160, 1310, 1450, 1600)
EMPTY = 700


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the schoolroom in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#e9dfca"), t.palette.far, 0.3)
    return t.stage(
        backdrop(
            "".join(rect(x - 30, y - 30, w + 60, h + 60, t.outside().depth(0.05)) for x, y, w, h in WINDOWS)
        ),
        *hills(t.outside(), 320, sway=50, seed=12),
        wall(t, WINDOWS, plaster, low=mix(t.thing("#7fa08c"), t.palette.mid, 0.3), foot=650),
        *(frame(each, t.thing("#5f8a7a"), across=2, down=2) for each in WINDOWS),
        floor(mix(t.thing("#9c8468"), t.palette.mid, 0.3), mix(t.thing("#ab9274"), t.palette.far, 0.3), 630),
        boards(t.palette.deep, 632, opacity=0.2),
        *sunlit(t.outside(), WINDOWS[0], 650),
        *_blackboard(t),
        _shelf(t),
        *_stove(t),
        *_rows(t),
        *_lamps(t),
        *wash(t),
    )


def _blackboard(t: Tones) -> tuple[Sheet, ...]:
    """A bun, whole, and a bun in three; above it the words of every schoolroom."""
    chalk = mix(t.paper(), "#3f5a50", 0.1)
    bun = "M740,410 a70,58 0 1 1 140,0 q-70,22 -140,0 Z"
    thirds = "".join(
        group(
            path(
                f"M0,0 L{72 * math.cos(a):.1f},{72 * math.sin(a):.1f} A72,72 0 0 1 {72 * math.cos(a + 2.09):.1f},{72 * math.sin(a + 2.09):.1f} Z",
                "none",
                1,
                f'stroke="{chalk}" stroke-width="4"',
            ),
            1120 + 12 * math.cos(a + 1.05),
            370 + 12 * math.sin(a + 1.05),
        )
        for a in (-1.57, 0.52, 2.62)
    )
    marks = line(bun, chalk, 4) + thirds + line("M930,380 L1010,380 M990,366 L1010,380 L990,394", chalk, 4)
    gold = t.thing("#f6d98a", 0.02)
    flag = "".join(rect(690 + i * 66, 114, 56, 56, t.thing("#c8402a", 0.06)) for i in range(8))
    return (
        Sheet(body=board(650, 220, 620, 270, t.thing("#2f4a42"), t.thing("#8a5f3c")), shadow=BUILDING),
        printed(marks),
        Sheet(
            body=flag,
            shadow=SMALL,
            letters=(
                Lettering("好", 718, 142, 36, gold, name="motto", room=510),
                Lettering("好", 784, 142, 36, gold, name="motto", room=510),
                Lettering("学", 850, 142, 36, gold, name="motto", room=510),
                Lettering("习", 916, 142, 36, gold, name="motto", room=510),
                Lettering("上", 1202, 142, 36, gold, name="motto", room=510),
                Lettering("向", 1136, 142, 36, gold, name="motto", room=510),
                Lettering("天", 1070, 142, 36, gold, name="motto", room=510),
                Lettering("天", 1004, 142, 36, gold, name="motto", room=510),
            ),
        ),
    )


def _shelf(t: Tones) -> Sheet:
    """The library: one shelf."""
    wood = t.thing("#8a5f3c")
    return Sheet(
        body=rect(540, 470, 84, 170, wood)
        + rect(548, 478, 68, 70, mix(wood, t.palette.ink, 0.4))
        + rect(548, 558, 68, 74, mix(wood, t.palette.ink, 0.4))
        + t.under(book_row(550, 546, 62, 56, 4, TOPS) + book_row(550, 630, 40, 50, 8, TOPS)),
        shadow=OBJECT,
    )


def _stove(t: Tones) -> tuple[Sheet, ...]:
    """The one stove, its pipe to the window."""
    iron = t.thing("#3a3e42")
    pipe = path("M1342,560 L1342,130 L1560,110 L1560,132 L1364,152 L1364,560 Z", iron)
    body = (
        rect(1300, 520, 106, 110, iron, rx=10)
        + ellipse(1353, 520, 60, 14, mix(iron, t.palette.paper, 0.2))
        + rect(1326, 556, 54, 38, "#e0703a", rx=6)
        + "".join(rect(1332 + i * 14, 556, 5, 38, iron) for i in range(4))
        + "".join(rect(x, 626, 10, 26, iron) for x in (1310, 1386))
    )
    return (
        Sheet(body=pipe, shadow=SMALL),
        Sheet(body=body + t.under(kettle(1353, 512, 66)), shadow=OBJECT),
        glows([(1353, 576, 170)], "#ff9a4a", 0.3),
    )


def _rows(t: Tones) -> tuple[Sheet, ...]:
    """Two of the rows, two children to a desk, and the desk at which nobody sits."""
    wood = mix(t.thing("#b08050"), t.palette.mid, 0.15)
    made: list[Sheet] = []
    for row, y, size in ((FAR_ROW, 628, 34), (NEAR_ROW, 706, 44)):
        places = (*row, EMPTY) if row is NEAR_ROW else row
        desks = "".join(
            poly(
                [
                    (x - size * 1.5, y - 22),
                    (x + size * 1.5, y - 22),
                    (x + size * 1.7, y),
                    (x - size * 1.7, y),
                ],
                wood,
            )
            + rect(x - size * 1.7, y, size * 3.4, 14, mix(wood, t.palette.ink, 0.3))
            + rect(x - size * 0.5, y - 20, size * 0.9, 8, t.paper(0.1))
            for x in places
        )
        children = "".join(
            seated_back(
                x,
                y + size * 1.5,
                size,
                TOPS[(i * 5 + size) % len(TOPS)],
                ("#2b2326", "#3a2a24")[i % 2],
                (0, 3, 0, 4, 1, 0, 3)[i % 7],
            )
            for i, x in enumerate(row)
        )
        stools = rect(EMPTY - 40, y + 40, 80, 14, mix(wood, t.palette.ink, 0.2)) if row is NEAR_ROW else ""
        made += [
            Sheet(body=desks + stools, shadow=OBJECT),
            Sheet(body=t.under(children), shadow=OBJECT, crowd=Crowd.FEW),
        ]
    return tuple(made)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = pendant(580, 150, 52, t.thing("#5f8a7a"), t.lamp()) + pendant(
        1380, 96, 46, t.thing("#5f8a7a"), t.lamp()
    )
    lit = roomlight(t, 960, 240, 560) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.34)), *lit
