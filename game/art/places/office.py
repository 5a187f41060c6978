"""An open-plan office floor: desks in rows, screens, a water cooler, plants that somebody waters, towers outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet
from game.art.places.pieces.furniture import screen
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.rooms import boards, floor, frame, sunlit, view, wall
from game.art.places.pieces.small_things import book_row, clock, mug, notice, spider_plant, succulent
from game.art.places.pieces.strangers import more_sitting, more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import passers, seated_back
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

# What the clock shows; by day it may be any hour, and there hangs a plan instead.
HOURS = {Light.MORNING: 8.5, Light.DUSK: 6.1, Light.NIGHT: 2.17}
WINDOW = (560, 170, 800, 270)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the office in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#e4e2d8"), t.palette.far, 0.3)
    return t.stage(
        *view(t.outside(), WINDOW, seed=11, city=True, horizon=0.8),
        wall(t, [WINDOW], plaster, low=mix(t.thing("#9fb0ac"), t.palette.mid, 0.3), foot=640),
        frame(WINDOW, t.thing("#8a949a"), across=4, down=1, bar=10),
        floor(mix(t.thing("#7f8a8e"), t.palette.mid, 0.3), mix(t.thing("#98a2a2"), t.palette.far, 0.3), 600),
        boards(t.palette.deep, 602, opacity=0.2),
        *sunlit(t.outside(), WINDOW, 640),
        *_ceiling(t),
        _walls(t),
        *_cabinets(t),
        *_row(t, 556, 0.72, 3),
        _people(t),
        more_sitting(t, "office"),
        more_walkers(t, "office"),
        *_row(t, 690, 1.0, 7),
        _corner(t),
        *wash(t),
    )


def _ceiling(t: Tones) -> tuple[Sheet, ...]:
    body = path(
        "M-70,-70 L1990,-70 L1990,84 C1300,104 620,104 -70,84 Z", mix(t.thing("#efece2"), t.palette.far, 0.22)
    )
    panels = "".join(rect(x, 22, 230, 34, t.lamp(), rx=4) for x in (330, 845, 1360))
    glow = (glows([(445, 60, 260), (960, 70, 280), (1475, 60, 260)], "#fff2cc", 0.3),) if t.lamps else ()
    return Sheet(body=body, shadow=BUILDING), Sheet(body=panels, shadow=SMALL), *glow


def _walls(t: Tones) -> Sheet:
    body = rect(1420, 190, 250, 170, t.thing("#3f6673")) + rect(1430, 200, 230, 150, t.paper(0.04))
    body += "".join(
        rect(1448 + i * 42, 318 - h, 26, h, t.thing(c))
        for i, (h, c) in enumerate(
            ((34, "#c8563a"), (58, "#e0a94a"), (46, "#7d8f5a"), (84, "#3f6673"), (70, "#86476a"))
        )
    )
    notes = "".join(
        notice(x, 240, 70, 90, t.paper(0.05), seed=i, turn=a)
        for i, (x, a) in enumerate(((300, -3), (390, 2), (466, -1)))
    )
    if t.light in HOURS:
        body += t.under(clock(1790, 240, 46, HOURS[t.light], told=True))
    else:
        body += notice(1746, 194, 92, 112, t.paper(0.05), seed=5, head="#3f6673")
    return Sheet(
        body=body + notes,
        shadow=SMALL,
        letters=(Lettering("今日事今日毕", 1545, 222, 22, t.palette.ink, "chinese", name="note"),),
    )


def _cabinets(t: Tones) -> tuple[Sheet, ...]:
    steel = mix(t.thing("#aab4b4"), t.palette.mid, 0.2)
    body = "".join(
        rect(x, 430, 130, 200, steel)
        + "".join(
            rect(x + 10, 442 + i * 62, 110, 52, mix(steel, t.palette.paper, 0.15))
            + rect(x + 48, 462 + i * 62, 34, 7, t.palette.ink, 0.5)
            for i in range(3)
        )
        for x in (250, 390, 1450)
    )
    cooler = (
        rect(1640, 470, 74, 170, t.thing("#e8ecec"), rx=6)
        + path("M1648,470 C1640,400 1714,400 1706,470 Z", t.thing("#8fc4d6"), 0.9)
        + rect(1658, 510, 38, 24, t.thing("#5a646a"))
        + rect(1662, 500, 9, 10, "#c8402a")
        + rect(1682, 500, 9, 10, "#3f6673")
    )
    files = t.under(
        book_row(256, 430, 118, 50, 5, ("#c8563a", "#5f7f9a", "#7d8f5a", "#d9b878"))
        + spider_plant(1515, 430, 96)
    )
    return Sheet(body=body + cooler, shadow=OBJECT), Sheet(body=files, shadow=SMALL)


def _row(t: Tones, y: float, k: float, seed: int) -> tuple[Sheet, ...]:
    """A row of desks with low screens between them."""
    wood = mix(t.thing("#d9b98c"), t.palette.far, 0.2)
    felt = mix(t.thing("#6f98a4"), t.palette.second, 0.2)
    desks, things = "", ""
    for i in range(5):
        x = 960 + (i - 2) * 300 * k
        desks += (
            rect(x - 138 * k, y - 66 * k, 276 * k, 66 * k, felt, rx=6)
            + rect(x - 146 * k, y, 292 * k, 16 * k, wood)
            + rect(x - 136 * k, y + 16 * k, 12 * k, 90 * k, mix(wood, t.palette.ink, 0.4))
            + rect(x + 124 * k, y + 16 * k, 12 * k, 90 * k, mix(wood, t.palette.ink, 0.4))
        )
        glass = "#cfe6ea" if (i + seed) % 3 else "#2f3a44"
        things += group(screen(-56, -88, 112, 74, glass), x - 20 * k, y, k) + mug(
            x + 84 * k, y, 26 * k, ("#c8563a", "#f4ead6", "#3f6673")[(i + seed) % 3]
        )
        things += rect(x - 124 * k, y - 14 * k, 54 * k, 14 * k, "#f4ead6") + rect(
            x - 120 * k, y - 24 * k, 46 * k, 10 * k, "#e0d2b8"
        )
        if (i + seed) % 2:
            things += succulent(x + 116 * k, y, 40 * k)
    return Sheet(body=desks, shadow=OBJECT), Sheet(body=t.under(things), shadow=SMALL)


def _people(t: Tones) -> Sheet:
    body = seated_back(700, 690, 62, "#5f7f9a", "#2b2326", 0) + seated_back(
        1216, 690, 60, "#b8505a", "#3a2a24", 1
    )
    return Sheet(
        body=t.under(body) + passers(t, 29, [(420, 640, 150, 1, "phone"), (1580, 646, 154, -1, "")]),
        shadow=OBJECT,
        crowd=Crowd.FEW,
    )


def _corner(t: Tones) -> Sheet:
    pot = t.thing("#b86a44")
    body = path("M1796,640 L1884,640 L1872,760 L1808,760 Z", pot)
    for x, y, turn in ((1840, 640, -34), (1840, 640, -12), (1840, 640, 10), (1840, 640, 32), (1840, 640, 54)):
        body += group(
            path("M0,0 C-30,-70 -20,-150 0,-190 C20,-150 30,-70 0,0 Z", t.leaf(0.5))
            + line("M0,0 L0,-170", t.leaf(0.75), 3),
            x,
            y,
            1,
            turn=turn,
        )
    return Sheet(body=body + circle(0, -200, 1, pot), shadow=Shadow(10, 12, 20, 0.36))
