"""The student project room: a whiteboard of sticky notes, a wall of tools, a printer at work, a small robot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
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
from game.art.places.pieces.furniture import board, screen, stool
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.outdoors import bunting
from game.art.places.pieces.printer import printer
from game.art.places.pieces.rooms import boards, desk_lamp, floor, frame, pendant, sunlit, view, wall
from game.art.places.pieces.small_things import bottle, leaf_star, mug, succulent
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (1608.0, 120.0, 290.0, 320.0)  # x, y, width, height
# x and y of each bulb.
PENDANTS = ((716, 116), (1226, 122))
NOTES = ("#f2d98a", "#e8a598", "#b9d2a8", "#a9cdd6")


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the project room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=9, horizon=0.86, city=True),
        wall(t, [WINDOW], t.depth(0.1), low=t.depth(0.24), foot=650),
        frame(WINDOW, t.depth(0.5), across=3, down=2),
        *roomlight(t, 960, 380, 1100, 0.45),
        *_tools(t),
        *_whiteboard(t),
        floor(t.depth(0.48), t.depth(0.32), 646),
        boards(t.depth(0.58), 646),
        *sunlit(t, WINDOW, 646),
        *_racks(t),
        _mates(t),
        *foreground((*_bench(t), printer(t), *_on_bench(t))),
        *_lamps(t),
        _flags(t),
        *wash(t),
        _wheel(t),
    )


def _tools(t: Tones) -> tuple[Sheet, ...]:
    peg = board(396, 180, 270, 300, t.thing("#d9b07a", 0.15), t.thing("#a5773f", 0.15)) + "".join(
        circle(416 + i * 30, 200 + j * 30, 2.6, t.thing("#8a6236")) for i in range(9) for j in range(10)
    )
    steel, red = "#9aa5a8", "#c8402a"
    hung = (
        line("M430,230 L430,300", "#8a5a36", 10)
        + rect(410, 216, 46, 22, steel, rx=3)
        + line("M490,216 L490,270", steel, 6)
        + rect(483, 268, 14, 44, red, rx=6)
    )
    hung += (
        line("M530,216 L530,276", steel, 6)
        + rect(523, 274, 14, 44, "#3f6673", rx=6)
        + path("M566,216 a18,18 0 1 0 26,0 l-5,14 l-16,0 Z", steel)
        + line("M579,240 L579,312", steel, 10)
    )
    hung += path("M620,216 L648,216 L640,330 L626,330 Z", "#e0a94a") + "".join(
        line(f"M624,{y} l10,0", "#8a6236", 2) for y in range(228, 326, 12)
    )
    hung += (
        line("M424,356 C410,380 440,400 424,430 C412,452 450,456 446,430", "#2b2326", 6)
        + circle(520, 392, 32, "#33363f")
        + circle(520, 392, 18, "#d9b07a")
        + circle(520, 392, 12, "#33363f")
        + path("M580,356 L640,356 L626,440 L594,440 Z", red)
        + rect(600, 344, 20, 14, "#8f2f22")
    )
    return Sheet(body=peg, shadow=BUILDING), Sheet(body=t.under(hung), shadow=SMALL)


def _whiteboard(t: Tones) -> tuple[Sheet, ...]:
    face = board(742, 150, 480, 330, mix(t.spotlit().palette.paper, "#ffffff", 0.5), t.thing("#9aa5a8", 0.2))
    ink, red = "#2f4a6a", "#c8402a"
    plan = (
        rect(790, 262, 110, 52, "#dfeaf0", rx=8)
        + rect(790, 354, 110, 52, "#dfeaf0", rx=8)
        + rect(960, 308, 116, 52, "#f6e2c0", rx=8)
    )
    plan += line(
        "M900,288 C930,288 930,328 956,330 M900,380 C930,380 930,342 956,338 M946,322 l11,9 l-13,6 M1076,334 C1100,334 1100,300 1120,296",
        ink,
        3.4,
    ) + "".join(
        line(f"M{x},{y} l{w},0", ink, 3, 0.7)
        for x, y, w in (
            (806, 280, 70),
            (806, 296, 50),
            (806, 372, 64),
            (806, 388, 76),
            (976, 328, 80),
            (976, 344, 56),
        )
    )
    plan += line("M772,440 C840,430 880,452 940,436 M1010,446 l60,-2", red, 3.4) + leaf_star(
        1150, 432, 15, red
    )
    plan += "".join(
        group(
            rect(0, 0, 46, 46, NOTES[(i * 3 + j) % 4])
            + line("M8,14 h28 M8,24 h22 M8,34 h26", "#5a4a44", 2, 0.6),
            1090 + i * 54,
            172 + j * 54,
            turn=(-4, 3, 5, -2)[(i + j) % 4],
        )
        for i in range(2)
        for j in range(2)
    ) + group(rect(0, 0, 46, 46, NOTES[1]), 1128, 330, turn=6)
    tray = "".join(rect(830 + i * 40, 488, 30, 7, c, rx=3) for i, c in enumerate((ink, red, "#3f8a66")))
    words = (
        Lettering("第三版", 842, 208, 48, ink, "chinese", name="whiteboard", room=200),
        Lettering("再试一次", 1004, 212, 36, red, "chinese", 4, name="note", room=170),
    )
    return (
        Sheet(body=face, shadow=BUILDING),
        Sheet(body=t.under(tray, 0.05), shadow=SMALL),
        printed(rect(764, 168, 440, 300, "#ffffff", 0.01) + t.spotlit().under(plan, 0.05), letters=words),
    )


def _racks(t: Tones) -> tuple[Sheet, ...]:
    steel, dark = t.depth(0.6), t.depth(0.7)
    body, bins = "", ""
    body += rect(348, 120, 12, 620, steel) + "".join(
        rect(-70, y, 430, 11, dark) for y in (220, 330, 440, 550, 660)
    )
    crate = t.under(
        rect(1560, 560, 190, 150, "#c9a468")
        + rect(1560, 596, 190, 14, "#a8824c")
        + rect(1560, 650, 190, 14, "#a8824c")
        + rect(1576, 500, 120, 60, "#d8b27a")
        + rect(1624, 500, 24, 60, "#e8cf9c")
    )
    for row, y in enumerate((220, 330, 440, 550)):
        for i in range(4):
            kind, x = (row * 3 + i) % 5, -20 + i * 92
            if kind < 3:
                c = ("#c8402a", "#3f6673", "#e0a94a")[kind]
                bins += path(f"M{x},{y - 58} L{x + 78},{y - 58} L{x + 72},{y} L{x + 6},{y} Z", c) + rect(
                    x + 24, y - 40, 32, 16, "#fbf3df"
                )
            elif kind == 3:
                bins += "".join(
                    circle(x + 20 + j * 26, y - 14, 13, "#33363f")
                    + circle(x + 20 + j * 26, y - 14, 6, "#9aa5a8")
                    for j in range(3)
                )
            else:
                bins += rect(x + 4, y - 44, 70, 44, "#c9a468") + rect(x + 34, y - 44, 10, 44, "#e0c898")
    return Sheet(body=t.under(bins), shadow=SMALL), Sheet(body=body + crate, shadow=BUILDING)


def _mates(t: Tones) -> Sheet:
    return Sheet(
        body=person(
            t, 14, Walker(1270, 716, 330, hair="bun", arms="reach", gait="stand", heading=-1, top="#7d8f5a")
        ),
        shadow=Shadow(9, 9, 16, 0.34),
        crowd=Crowd.FEW,
    )


def _bench(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#c98f54", 0.2)
    body = (
        rect(560, 664, 880, 26, mix(wood, "#fff4de", 0.2), rx=4)
        + rect(590, 690, 26, 480, mix(wood, t.palette.ink, 0.25))
        + rect(1384, 690, 26, 480, mix(wood, t.palette.ink, 0.25))
        + rect(600, 690, 800, 22, mix(wood, t.palette.ink, 0.16))
    )
    seats = stool(700, 790, 96, t.thing("#c8402a")) + stool(1240, 792, 96, t.thing("#3f6673"))
    return Sheet(body=body, shadow=Shadow(4, 8, 20, 0.42)), Sheet(body=seats, shadow=OBJECT)


def _on_bench(t: Tones) -> tuple[Sheet, ...]:
    robot = (
        ellipse(-34, -14, 19, 19, "#2b2d34")
        + ellipse(34, -14, 19, 19, "#2b2d34")
        + circle(-34, -14, 8, "#9aa5a8")
        + circle(34, -14, 8, "#9aa5a8")
        + rect(-46, -62, 92, 42, "#c8402a", rx=8)
        + rect(-30, -104, 60, 46, "#f3e6cb", rx=12)
    )
    robot += (
        circle(-12, -82, 8, "#2b2d34")
        + circle(13, -82, 8, "#2b2d34")
        + circle(-10, -84, 3, "#a9e0e6")
        + circle(15, -84, 3, "#a9e0e6")
        + line("M0,-104 L4,-126", "#9aa5a8", 3)
        + circle(5, -130, 6, "#f2b65a")
        + line("M-14,-66 q14,7 28,0", "#2b2d34", 3)
    )
    things = (
        group(robot, 930, 664)
        + screen(640, 642, 178, 122, "#2f3a4a")
        + "".join(
            rect(656, 536 + i * 15, w, 6, c)
            for i, (w, c) in enumerate(
                (
                    (60, "#8fe0b0"),
                    (104, "#f2b65a"),
                    (84, "#a9cdd6"),
                    (120, "#8fe0b0"),
                    (50, "#e8a598"),
                    (90, "#a9cdd6"),
                )
            )
        )
        + mug(844, 664, 36, "#e0a94a")
    )
    things += (
        rect(1200, 650, 60, 14, "#3f8a66")
        + "".join(rect(1206 + i * 13, 644, 8, 7, "#2b2d34") for i in range(4))
        + line("M1262,656 C1290,640 1300,668 1330,656", "#c8402a", 4)
        + bottle(1362, 664, 74, "#b9d2c8")
        + succulent(1412, 664, 54)
    )
    lamp = desk_lamp(600, 664, 1.0, t.thing("#e0763a"), t.lamp(), heading=1)
    lit = (glows([(650, 590, 190), (730, 590, 170)], "#ffc070", 0.45),) if t.lamps else ()
    return Sheet(body=t.under(things) + lamp, shadow=OBJECT), *lit


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(pendant(x, y, 62, t.thing("#3a3f48"), t.lamp()) for x, y in PENDANTS)
    lit = (
        (
            glows([(x, y + 30, 300) for x, y in PENDANTS], "#ffc46a", 0.5),
            printed(
                "".join(
                    poly([(x - 50, y), (x + 50, y), (x + 220, 664), (x - 220, 664)], "#ffdf9a", 0.09)
                    for x, y in PENDANTS
                )
            ),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=OBJECT), *lit


def _flags(t: Tones) -> Sheet:
    sign = rect(1290, 190, 232, 68, t.palette.accent, rx=6) + line(
        "M1330,190 L1404,160 L1482,190", t.depth(0.6), 3
    )
    flags = bunting(
        (330, 84), (752, 72), 24, [t.thing(c) for c in ("#c8402a", "#f2b65a", "#f3e6cb", "#3f6673")], 13, 24
    )
    return Sheet(
        body=sign + flags,
        shadow=SMALL,
        letters=(Lettering("创客空间", 1406, 223, 44, "#fff6e2", name="board", room=214),),
    )


def _wheel(t: Tones) -> Sheet:
    body = (
        circle(70, 850, 210, "#33363f")
        + circle(70, 850, 150, "#9aa5a8")
        + circle(70, 850, 128, "#33363f")
        + "".join(group(rect(-10, -140, 20, 280, "#9aa5a8"), 70, 850, turn=a) for a in (0, 60, 120))
        + circle(70, 850, 36, "#c8402a")
    )
    return Sheet(body=group(t.under(body), -60, 0), shadow=LEAVES, contact=0, edge=False, blur=4)
