"""A township office: two desks pushed together, a stove, fourteen cups on hooks, a map, the one red road in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect, ridge
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.pets import cat
from game.art.places.pieces.rooms import boards, curtain, floor, frame, pendant, sunlit, wall
from game.art.places.pieces.skies import hills
from game.art.places.pieces.small_things import book_row, clock, kettle, mug, notice, steam
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

HOURS = {Light.MORNING: 8.2, Light.DAY: 2.3, Light.DUSK: 5.4, Light.NIGHT: 9.1}  # of the clock
WINDOW = (800, 170, 330, 300)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the office in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#e6dcc4"), t.palette.far, 0.3)
    return t.stage(
        backdrop(rect(700, 100, 540, 460, t.outside().depth(0.05))),
        *hills(t.outside(), 300, sway=46, seed=21),
        Sheet(body=path(ridge(410, 22, 4, n=16), t.outside().leaf(0.45)), shadow=SMALL),
        Sheet(
            body=line(
                "M780,392 C860,372 900,414 980,392 C1040,376 1080,346 1150,352", t.thing("#b8563a", 0.1), 8
            ),
            shadow=SMALL,
        ),
        wall(t, [WINDOW], plaster, low=mix(t.thing("#7fa08c"), t.palette.mid, 0.35), foot=690),
        frame(WINDOW, t.thing("#5f8a7a"), across=2, down=2),
        floor(mix(t.thing("#a98d70"), t.palette.mid, 0.3), mix(t.thing("#b89c7c"), t.palette.far, 0.3), 640),
        boards(t.palette.deep, 642, opacity=0.25),
        *sunlit(t.outside(), WINDOW, 660),
        _curtains(t),
        _map(t),
        _papers(t),
        *_cabinet(t),
        *_stove(t),
        *_desks(t),
        *_lamps(t),
        *wash(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#c8785a"), t.palette.second, 0.25)
    x, y, w, h = WINDOW
    return Sheet(
        body=rect(x - 50, y - 22, w + 100, 10, t.thing("#6b4a34"))
        + curtain(x - 44, y - 14, 70, h + 30, cloth)
        + curtain(x + w - 26, y - 14, 70, h + 30, cloth, drawn=-1),
        shadow=OBJECT,
    )


def _map(t: Tones) -> Sheet:
    paper = t.paper(0.06)
    body = (
        rect(1200, 200, 250, 300, paper)
        + rect(1196, 194, 258, 12, t.thing("#8a5f3c"))
        + rect(1196, 494, 258, 12, t.thing("#8a5f3c"))
    )
    body += path(
        "M1214,300 C1256,240 1300,290 1340,240 C1380,220 1420,260 1440,240 L1440,330 C1400,350 1350,320 1310,356 C1270,380 1240,350 1214,380 Z",
        t.thing("#a9c08c"),
    )
    body += line(
        "M1226,470 C1260,430 1250,390 1300,372 C1350,356 1360,320 1420,300", t.thing("#5f9aa8"), 7
    ) + line("M1216,420 L1280,412 L1330,440 L1436,410", t.thing("#c8563a"), 4)
    body += "".join(
        circle(x, y, 6, t.thing("#c8402a")) for x, y in ((1280, 412), (1330, 440), (1384, 350), (1252, 340))
    )
    return Sheet(
        body=group(body, 0, -52),
        shadow=SMALL,
        letters=(Lettering("全乡图", 1325, 176, 28, t.palette.ink, "chinese", name="map", room=140),),
    )


def _papers(t: Tones) -> Sheet:
    banner = rect(700, 92, 480, 54, t.thing("#c8402a"))
    body = "".join(
        notice(x, y, w, h, t.paper(0.05), seed=i, turn=a, head="#c8402a" if i == 1 else "")
        for i, (x, y, w, h, a) in enumerate(
            ((640, 230, 84, 110, -3), (724, 250, 60, 84, 4), (648, 366, 120, 90, 2))
        )
    )
    return Sheet(
        body=banner + body + clock(1540, 170, 44, HOURS[t.light], told=True),
        shadow=SMALL,
        letters=(Lettering("为人民服务", 940, 119, 36, t.thing("#ffe9b4", 0.02), name="banner", room=460),),
    )


def _cabinet(t: Tones) -> tuple[Sheet, ...]:
    steel = mix(t.thing("#8fa5a0"), t.palette.mid, 0.25)
    dark = mix(steel, t.palette.ink, 0.3)
    body = rect(300, 330, 190, 340, steel) + "".join(
        rect(312, 346 + i * 80, 166, 68, mix(steel, t.palette.paper, 0.12))
        + rect(372, 374 + i * 80, 46, 9, dark)
        + rect(326, 356 + i * 80, 40, 16, t.paper())
        for i in range(4)
    )
    files = book_row(310, 330, 130, 56, 12, ("#c8563a", "#5f7f9a", "#7d8f5a", "#d9b878"))
    right = (
        rect(1600, 380, 240, 290, mix(t.thing("#8a5f3c"), t.palette.mid, 0.2))
        + rect(1616, 396, 100, 258, t.thing("#6f4a30"))
        + rect(1724, 396, 100, 258, t.thing("#6f4a30"))
    )
    return Sheet(body=body + t.under(files), shadow=BUILDING), Sheet(
        body=right + t.under(cat(1690, 380, 84, "#d9924a")), shadow=BUILDING
    )


def _stove(t: Tones) -> tuple[Sheet, ...]:
    iron = t.thing("#3a3e42")
    pipe = rect(1196, 520, 22, 90, iron) + path("M1196,540 L1218,540 L1218,-70 L1196,-70 Z", iron)
    body = (
        rect(1150, 604, 116, 106, iron, rx=10)
        + ellipse(1208, 604, 66, 16, mix(iron, t.palette.paper, 0.2))
        + rect(1176, 644, 64, 40, "#f08a3c" if t.lamps else "#c8602e", rx=6)
        + "".join(rect(1182 + i * 16, 644, 5, 40, iron) for i in range(4))
        + "".join(rect(x, 706, 12, 34, iron) for x in (1160, 1246))
    )
    glow = (
        (glows([(1208, 664, 240)], "#ff9a4a", 0.4),)
        if t.lamps
        else (glows([(1208, 664, 150)], "#ff9a4a", 0.2),)
    )
    return (
        Sheet(body=pipe, shadow=SMALL),
        _cups(t),
        Sheet(body=body + t.under(kettle(1208, 596, 84)), shadow=OBJECT),
        *glow,
    )


def _cups(t: Tones) -> Sheet:
    """Fourteen cups on their hooks above the stove: one has a green rim, one red varnish on its foot."""
    body = rect(1080, 466, 416, 10, t.thing("#8a5f3c"))
    cups = "".join(
        line(f"M{1096 + i * 29},474 q7,4 3,10", "#4a4640", 3)
        + group(
            line("M-11,4 q-10,8 0,18", "#d9cfbd", 4)
            + path("M-11,0 L11,0 L9,28 L-9,28 Z", ("#f4ead6", "#e6ddc8", "#cfdcd4")[i % 3])
            + rect(-12, -2, 24, 5, {4: "#5f9a6a"}.get(i, "#3f6673"))
            + (rect(-9, 22, 18, 6, "#c8283c") if i == 9 else ""),
            1100 + i * 29,
            484,
        )
        for i in range(14)
    )
    return Sheet(body=body + t.under(cups), shadow=SMALL)


def _desks(t: Tones) -> tuple[Sheet, ...]:
    wood = mix(t.thing("#a8744a"), t.palette.mid, 0.18)
    dark = mix(wood, t.palette.ink, 0.32)
    body = (
        rect(650, 612, 450, 22, wood)
        + rect(664, 634, 200, 118, dark)
        + rect(886, 634, 200, 118, dark)
        + "".join(
            rect(680 + i * 222, 650, 168, 40, wood) + circle(764 + i * 222, 670, 6, t.thing("#d9b878"))
            for i in range(2)
        )
    )
    things = (
        "".join(rect(684 + i * 3, 596 - i * 7, 92, 8, ("#f4ead6", "#efdcc0")[i % 2]) for i in range(4))
        + mug(812, 612, 40, "#f4ead6")
        + mug(1010, 612, 40, "#f4ead6")
        + rect(1004, 586, 30, 5, "#c8402a")
        + rect(806, 586, 30, 5, "#3f6673")
    )
    things += (
        rect(884, 588, 62, 24, "#c8402a", rx=4)
        + rect(896, 566, 20, 24, "#7a4a34", rx=4)
        + line("M960,608 L990,560", "#3f6673", 5)
    )
    things += path("M1052,612 L1060,584 L1094,584 L1102,612 Z", "#2f3338") + line(
        "M1054,578 q23,-14 46,0", "#2f3338", 10
    )
    stools = stool(742, 758, 62, "#7fa08c")
    return (
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=t.under(things + stools), shadow=SMALL),
        Sheet(body=steam(832, 566, 60, t.paper(), 0.35), contact=0, edge=False, grain=False),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = pendant(560, 190, 64, t.thing("#5f8a7a"), t.lamp())
    lit = roomlight(t, 560, 230, 420) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.34)), *lit
