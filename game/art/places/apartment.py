"""A rented room: a table with a pot on its plate, a sofa, swimming things on a rail, the neighbours' windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
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
        *_sofa(t),
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


def _sofa(t: Tones) -> tuple[Sheet, ...]:
    """A sofa that is a bed by night: two cushions, a folded quilt, the cat."""
    cloth = mix(t.thing("#a5667a"), t.palette.mid, 0.25)
    dark = mix(cloth, t.palette.ink, 0.24)
    body = (
        rect(1290, 500, 600, 170, dark, rx=28)
        + rect(1264, 566, 70, 140, cloth, rx=24)
        + rect(1850, 566, 90, 140, cloth, rx=24)
        + rect(1330, 660, 530, 60, dark)
        + "".join(rect(x, 712, 14, 34, t.thing("#6b4530")) for x in (1290, 1880))
    )
    seats = rect(1330, 606, 262, 66, mix(cloth, t.palette.paper, 0.16), rx=14) + rect(
        1596, 606, 258, 66, mix(cloth, t.palette.paper, 0.16), rx=14
    )
    quilt = rect(1340, 566, 130, 18, t.thing("#f0e2d0"), rx=8) + rect(
        1340, 584, 130, 22, t.thing("#d9a84c"), rx=8
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(
        body=seats + quilt + t.under(sleeping_cat(1720, 606, 90, "#8f8a86", "#6a6662")), shadow=OBJECT
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
        + _swimsuit(346, 312)
        + shirt(416, 310, 104, "#c9b08a")
    )
    boxes = (
        rect(170, 650, 130, 92, "#c79a5c")
        + rect(170, 650, 130, 16, "#a87a44")
        + rect(316, 680, 96, 62, "#b8864c")
    )
    return Sheet(body=rail, shadow=SMALL), Sheet(body=t.under(clothes + boxes), shadow=OBJECT)


def _swimsuit(x: float, y: float) -> str:
    """A swimsuit on its hanger, with the cap and the goggles, hung up to dry."""
    suit = path(
        "M-22,4 L-14,4 C-12,24 12,24 14,4 L22,4 C24,34 18,48 22,66 C24,88 12,100 6,108 C2,102 -2,102 -6,108 C-12,100 -24,88 -22,66 C-18,48 -24,34 -22,4 Z",
        "#2f4a6a",
    ) + path("M-19,56 C-6,62 6,62 19,56 L20,64 C6,70 -6,70 -20,64 Z", "#d9a84c")
    goggles = (
        line("M34,-2 q4,40 10,52", "#2b2326", 3)
        + ellipse(38, 58, 9, 7, "#8fc4d6")
        + ellipse(56, 58, 9, 7, "#8fc4d6")
    )
    return group(line("M0,-8 L0,0 M-26,8 L0,-2 L26,8", "#8a949a", 3) + suit + goggles, x, y, 1.1)


def _table(t: Tones) -> tuple[Sheet, ...]:
    top = mix(t.thing("#d9b98c"), t.palette.far, 0.15)
    dark = mix(top, t.palette.ink, 0.4)
    body = (
        poly([(716, 596), (1150, 596), (1176, 620), (690, 620)], top)
        + rect(690, 620, 486, 12, dark)
        + line("M740,632 L900,770 M900,632 L740,770 M980,632 L1130,770 M1130,632 L980,770", dark, 10)
    )
    pot = (
        rect(762, 586, 100, 12, "#3a4048", rx=4)
        + rect(768, 536, 88, 50, "#b8563a", rx=12)
        + rect(760, 530, 104, 12, mix("#b8563a", "#fff0d8", 0.25), rx=6)
        + rect(804, 518, 16, 12, "#3a3436", rx=4)
        + line("M756,552 q-14,4 0,18 M868,552 q14,4 0,18", "#3a3436", 7)
    )
    sheet = poly([(990, 598), (1128, 598), (1150, 616), (974, 616)], "#f2ead2") + line(
        "M992,612 C1030,600 1050,614 1082,604 L1130,602", "#c8402a", 4
    )
    cabbage = (
        ellipse(918, 580, 40, 20, "#e8edc8")
        + path(
            "M884,586 C876,556 908,548 930,556 C962,552 972,582 950,596 C930,602 896,602 884,586 Z", "#9fc06a"
        )
        + path("M896,590 C900,566 930,562 944,572 C934,590 912,598 896,590 Z", "#c4d98c")
        + line("M894,592 C910,582 926,574 944,570", "#f4f4dc", 3)
    )
    rest = group(rect(0, -18, 66, 16, "#3f6673", rx=2) + rect(3, -6, 62, 5, "#f7efdc"), 1046, 600) + cabbage
    stools = stool(640, 768, 84, "#8a5f3c") + stool(1216, 768, 78, "#6f98a4")
    return (
        Sheet(body=t.under(stools), shadow=OBJECT),
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=t.under(pot + sheet + rest), shadow=SMALL),
        Sheet(body=steam(812, 514, 70, t.paper(), 0.4), contact=0, edge=False, grain=False),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = pendant(960, 130, 52, t.thing("#f0e2d0"), t.lamp()) + desk_lamp(
        1140, 596, 0.8, t.thing("#c8563a"), t.lamp(), heading=-1
    )
    lit = (glows([(1110, 560, 180)], "#ffc766", 0.4), *roomlight(t, 960, 200, 520)) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.34)), *lit
