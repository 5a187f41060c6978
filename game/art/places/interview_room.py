"""A small room with a blackboard: behind a cloth-covered table three places with glasses, before it one chair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Picture, Shadow, Sheet
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, curtain, floor, frame, gleam, sunlit, tube_lamp, view, wall
from game.art.places.pieces.small_things import clock, flasks, notice
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (700, 140, 520, 300)  # x, y, width, height
HOURS = {Light.MORNING: 9.4, Light.DAY: 2.6, Light.DUSK: 5.6, Light.NIGHT: 8.2}


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#ece2d0"), t.palette.far, 0.3)
    return t.stage(
        *view(t.outside(), WINDOW, seed=15, horizon=0.8),
        wall(t, [WINDOW], plaster, low=mix(t.thing("#8fae9c"), t.palette.mid, 0.3), foot=650),
        frame(WINDOW, t.thing("#efe6d6"), across=3, down=1),
        gleam(WINDOW),
        floor(mix(t.thing("#9c8468"), t.palette.mid, 0.3), mix(t.thing("#ab9274"), t.palette.far, 0.3), 640),
        boards(t.palette.deep, 642, opacity=0.22),
        *sunlit(t.outside(), WINDOW, 660),
        _curtains(t),
        *_blackboard(t),
        _wall_things(t),
        _teachers(t),
        *_table(t),
        _chair(t),
        *_lamps(t),
        *wash(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#7f9ab0"), t.palette.far, 0.3)
    x, y, w, h = WINDOW
    return Sheet(
        body=rect(x - 70, y - 30, w + 140, 12, t.thing("#8a5f3c"))
        + curtain(x - 60, y - 20, 90, h + 50, cloth)
        + curtain(x + w - 30, y - 20, 90, h + 50, cloth, drawn=-1),
        shadow=OBJECT,
    )


def _blackboard(t: Tones) -> tuple[Sheet, ...]:
    """A blackboard on wheels, wiped, the chalk in its tray."""
    body = board(180, 250, 380, 240, t.thing("#2f4a42"), t.thing("#8a5f3c"))
    legs = (
        rect(196, 500, 12, 190, t.thing("#4a5054"))
        + rect(532, 500, 12, 190, t.thing("#4a5054"))
        + rect(176, 684, 52, 10, t.thing("#4a5054"))
        + rect(512, 684, 52, 10, t.thing("#4a5054"))
    )
    wiped = path("M220,330 C300,300 420,300 520,330 C500,400 300,420 230,400 Z", t.paper(), 0.07)
    chalk = (
        rect(300, 494, 30, 7, t.paper())
        + rect(340, 494, 22, 7, t.thing("#f0c9a8"))
        + rect(430, 488, 50, 14, t.thing("#8a5f3c"))
    )
    return Sheet(body=legs, shadow=SMALL), Sheet(body=body + wiped + chalk, shadow=BUILDING)


def _wall_things(t: Tones) -> Sheet:
    body = notice(1370, 180, 110, 140, t.paper(0.05), seed=3, head="#c8402a") + notice(
        1510, 200, 84, 104, t.paper(0.1), seed=7, turn=2
    )
    cabinet = (
        rect(1640, 340, 200, 320, t.thing("#8fa5a0"))
        + rect(1652, 352, 84, 296, t.thing("#9db2ac"))
        + rect(1744, 352, 84, 296, t.thing("#9db2ac"))
    )
    return Sheet(
        body=body
        + cabinet
        + clock(1740, 190, 46, HOURS[t.light], told=True)
        + t.under(flasks(1690, 340, 70, ("#c8563a", "#3f6673"))),
        shadow=SMALL,
    )


def _teachers(t: Tones) -> Sheet:
    """Two of the three behind their table; the third is whoever speaks."""
    body = ""
    for x, top, hair, bun in ((1080, "#86476a", "#2b2326", 1), (1430, "#4a5f8c", "#6a6662", 0)):
        body += group(
            path("M-84,190 C-88,110 -70,72 -24,58 L24,58 C70,72 88,110 84,190 Z", top)
            + path("M-18,60 L0,92 L18,60 Z", "#f4ead6")
            + rect(-13, 30, 26, 36, mix("#d9a070", "#5a2a20", 0.2))
            + ellipse(0, 4, 36, 44, "#e4b38a")
            + (circle(0, -50, 18, hair) if bun else "")
            + path(
                "M-40,8 C-46,-48 -18,-56 0,-54 C22,-56 46,-44 40,8 C34,-14 22,-26 0,-28 C-20,-26 -34,-14 -40,8 Z",
                hair,
            )
            + line("M-18,4 q6,-5 12,0 M6,4 q6,-5 12,0", "#3a2a24", 3.4)
            + line("M-8,28 q8,3 16,0", "#a8503c", 3.4)
            + (
                ""
                if bun
                else line(
                    "M-22,4 a10,9 0 1 0 20,0 a10,9 0 1 0 -20,0 M2,4 a10,9 0 1 0 20,0 a10,9 0 1 0 -20,0",
                    "#33292b",
                    3,
                )
            ),
            x,
            430,
        )
    return Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.FEW)


def _table(t: Tones) -> tuple[Sheet, ...]:
    """The long table under its green cloth: papers, lidded cups, a bell that says six minutes."""
    cloth = mix(t.thing("#4f7a68"), t.palette.mid, 0.2)
    body = poly([(960, 592), (1560, 592), (1600, 622), (920, 622)], cloth) + rect(
        920, 622, 680, 108, mix(cloth, t.palette.ink, 0.2)
    )
    folds = "".join(rect(x, 626, 10, 104, mix(cloth, t.palette.ink, 0.34), 0.6) for x in range(960, 1600, 76))
    things = "".join(
        rect(x, 594, 92, 8, "#fbf5e6") + rect(x + 6, 588, 86, 7, "#efe2cc") for x in (1030, 1220, 1390)
    )
    things += "".join(
        path(f"M{x},{604} L{x + 4},{574} L{x + 34},{574} L{x + 38},{604} Z", "#f4efe4")
        + ellipse(x + 19, 573, 18, 5, "#dfe5dc")
        + circle(x + 19, 566, 4, "#3f6673")
        for x in (1144, 1330, 1500)
    )
    things += path("M1010,604 q0,-26 -26,-26 q-26,0 -26,26 Z", "#c9a24e") + circle(984, 574, 4, "#8a6a2a")
    return (
        Sheet(body=body + folds, shadow=BUILDING),
        Sheet(body=t.under(things), shadow=SMALL),
    )


def _chair(t: Tones) -> Sheet:
    """The one chair, with room all round it."""
    wood = t.thing("#8a5f3c")
    return Sheet(
        body=rect(560, 560, 12, 190, wood)
        + rect(640, 560, 12, 190, wood)
        + rect(560, 570, 92, 46, wood, rx=6)
        + poly([(552, 664), (660, 664), (676, 684), (540, 684)], mix(wood, t.palette.paper, 0.15))
        + rect(544, 684, 12, 84, wood)
        + rect(660, 684, 12, 84, wood),
        shadow=OBJECT,
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = tube_lamp(420, 70, 240, t.lamp(), t.thing("#8a949a")) + tube_lamp(
        1260, 70, 240, t.lamp(), t.thing("#8a949a")
    )
    lit = (glows([(1380, 100, 260)], "#ffe0a0", 0.3), *roomlight(t, 960, 320, 600)) if t.lamps else ()
    return Sheet(body=body, shadow=Shadow(5, 8, 12, 0.3)), *lit
