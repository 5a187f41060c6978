"""A rented room: a folding table, a single bed, clothes on a rail, a rice cooker, the neighbours' windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Picture, Shadow, Sheet
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.rooms import (
    boards,
    curtain,
    desk_lamp,
    floor,
    frame,
    gleam,
    pendant,
    sunlit,
    view,
    wall,
)
from game.art.places.pieces.small_things import book_row, mug, notice, shirt, spider_plant, steam
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (770, 150, 380, 330)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#ecdfcd"), t.palette.far, 0.34)
    return t.stage(
        *view(t.outside(), WINDOW, seed=13, city=True, horizon=0.9),
        wall(t, [WINDOW], plaster, foot=650),
        frame(WINDOW, t.thing("#f0e8d8"), across=2, down=2),
        gleam(WINDOW),
        floor(mix(t.thing("#a8835f"), t.palette.mid, 0.3), mix(t.thing("#b8946e"), t.palette.far, 0.3), 640),
        boards(t.palette.deep, 642, opacity=0.3),
        *sunlit(t.outside(), WINDOW, 660),
        _curtains(t),
        _pictures(t),
        *_bed(t),
        *_rail(t),
        *_table(t),
        *_lamps(t),
        *wash(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#c9727c"), t.palette.second, 0.35)
    x, y, w, h = WINDOW
    return Sheet(
        body=rect(x - 60, y - 26, w + 120, 10, t.thing("#8a5f3c"))
        + curtain(x - 54, y - 18, 84, h + 60, cloth)
        + curtain(x + w - 30, y - 18, 84, h + 60, cloth, drawn=-1),
        shadow=OBJECT,
    )


def _pictures(t: Tones) -> Sheet:
    shelf = rect(1230, 300, 230, 12, t.thing("#8a5f3c")) + rect(440, 340, 220, 12, t.thing("#8a5f3c"))
    things = (
        book_row(1240, 300, 150, 66, 4, ("#86476a", "#3f6673", "#d9a84c", "#c8563a", "#7d8f5a"))
        + spider_plant(1424, 300, 84)
        + book_row(450, 340, 110, 54, 9, ("#5f7f9a", "#c8563a", "#e0c9a0"))
        + mug(620, 340, 30, "#f4ead6")
    )
    notes = (
        notice(1250, 170, 70, 84, t.paper(0.05), seed=2, turn=-3)
        + notice(1330, 176, 60, 70, t.thing("#f0c9a8"), seed=4, turn=3)
        + notice(500, 200, 64, 80, t.paper(0.05), seed=6, turn=2)
    )
    return Sheet(body=shelf + notes + t.under(things), shadow=SMALL)


def _bed(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#8a5f3c")
    frame_ = (
        rect(1270, 460, 26, 280, wood, rx=8)
        + rect(1270, 640, 640, 44, wood)
        + rect(1890, 560, 26, 180, wood, rx=8)
    )
    quilt = mix(t.thing("#a5667a"), t.palette.mid, 0.25)
    bedding = path("M1296,600 L1890,600 C1900,640 1900,650 1890,656 L1296,656 Z", t.thing("#f0e2d0")) + path(
        "M1440,588 C1560,570 1760,574 1896,592 L1900,676 C1760,690 1560,688 1436,674 Z", quilt
    )
    bedding += "".join(
        line(
            f"M{1500 + i * 90},580 C{1496 + i * 90},610 {1506 + i * 90},640 {1498 + i * 90},684",
            mix(quilt, t.palette.paper, 0.25),
            4,
        )
        for i in range(5)
    ) + path(
        "M1306,572 C1320,548 1424,548 1436,574 C1440,600 1420,612 1370,612 C1320,612 1300,600 1306,572 Z",
        t.thing("#fbf3e4"),
    )
    return Sheet(body=frame_, shadow=BUILDING), Sheet(
        body=bedding + t.under(sleeping_cat(1640, 584, 90, "#8f8a86", "#6a6662")), shadow=OBJECT
    )


def _rail(t: Tones) -> tuple[Sheet, ...]:
    steel = t.thing("#9aa4a8")
    rail = (
        rect(130, 300, 330, 9, steel)
        + rect(138, 300, 9, 440, steel)
        + rect(444, 300, 9, 440, steel)
        + rect(110, 734, 66, 9, steel)
        + rect(416, 734, 66, 9, steel)
    )
    clothes = (
        shirt(200, 310, 118, "#f4ead6")
        + shirt(276, 310, 118, "#86476a")
        + shirt(352, 310, 118, "#3f4a5c")
        + shirt(416, 310, 104, "#c9b08a")
    )
    boxes = (
        rect(170, 650, 130, 92, "#c79a5c")
        + rect(170, 650, 130, 16, "#a87a44")
        + rect(316, 680, 96, 62, "#b8864c")
    )
    return Sheet(body=rail, shadow=SMALL), Sheet(body=t.under(clothes + boxes), shadow=OBJECT)


def _table(t: Tones) -> tuple[Sheet, ...]:
    top = mix(t.thing("#d9b98c"), t.palette.far, 0.15)
    dark = mix(top, t.palette.ink, 0.4)
    body = (
        poly([(716, 596), (1150, 596), (1176, 620), (690, 620)], top)
        + rect(690, 620, 486, 12, dark)
        + line("M740,632 L900,770 M900,632 L740,770 M980,632 L1130,770 M1130,632 L980,770", dark, 10)
    )
    cooker = (
        rect(760, 536, 96, 62, "#f4f0e6", rx=18)
        + rect(772, 526, 72, 14, "#d8d0c0", rx=6)
        + circle(808, 570, 9, "#d8503c")
        + rect(800, 518, 16, 10, "#8a949a", rx=4)
    )
    laptop = (
        poly([(920, 600), (1040, 600), (1030, 522), (930, 522)], "#3a4048")
        + poly([(926, 594), (1034, 594), (1025, 529), (935, 529)], "#cfe2ec")
        + rect(904, 598, 152, 8, "#8a949a")
    )
    rest = (
        mug(1084, 600, 34, "#c8563a") + rect(868, 588, 34, 12, "#efe2c8") + rect(870, 578, 30, 10, "#3f6673")
    )
    stools = stool(640, 768, 84, "#8a5f3c") + stool(1216, 768, 78, "#6f98a4")
    return (
        Sheet(body=t.under(stools), shadow=OBJECT),
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=t.under(cooker + laptop + rest), shadow=SMALL),
        Sheet(body=steam(808, 514, 70, t.paper(), 0.4), contact=0, edge=False, grain=False),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = pendant(960, 130, 52, t.thing("#f0e2d0"), t.lamp()) + desk_lamp(
        1140, 596, 0.8, t.thing("#c8563a"), t.lamp(), heading=-1
    )
    lit = (glows([(1110, 560, 180)], "#ffc766", 0.4), *roomlight(t, 960, 200, 520)) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.34)), *lit
