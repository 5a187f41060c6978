"""The room of the big microscope: its column, two who sit at the desk, the list of hours on the wall, the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.furniture import screen
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, tube_lamp, view, wall
from game.art.places.pieces.small_things import clock, mug, notice
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (470.0, 110.0, 260.0, 270.0)  # x, y, width, height
FOOT = 646.0  # of the far wall
# What the clock on the wall shows.
_HOURS = {Light.MORNING: 8.2, Light.DAY: 4.0, Light.DUSK: 5.4, Light.NIGHT: 11.6}


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the instrument room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=21, city=True, horizon=0.9),
        wall(t, [WINDOW], t.depth(0.07), low=t.depth(0.2), foot=FOOT),
        frame(WINDOW, t.depth(0.5), across=2, down=2),
        *roomlight(t, 1180, 300, 900, 0.3),
        *_door(t),
        _wall_things(t),
        floor(t.depth(0.46), t.depth(0.3), FOOT),
        boards(t.depth(0.54), FOOT, opacity=0.2),
        _bottles(t),
        *_microscope(t),
        *_desk(t),
        _sitters(t),
        _tubes(t),
        *wash(t),
    )


def _door(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#7f9a94")
    body = rect(104, 206, 232, 446, mix(wood, t.palette.ink, 0.3)) + rect(118, 220, 204, 432, wood)
    body += rect(150, 256, 140, 150, mix(t.palette.sky, t.palette.mid, 0.3)) + circle(
        302, 452, 10, t.thing("#d9b868")
    )
    plate = rect(126, 132, 188, 52, t.thing("#2f5878"))
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(
            body=plate,
            shadow=SMALL,
            letters=(Lettering("显微镜室", 220, 158, 32, t.thing("#fdf3d6", 0.02), name="door", room=190),),
        ),
    )


def _wall_things(t: Tones) -> Sheet:
    """The list of hours with its names, a poster on safety, a clock."""
    hours = rect(1540, 150, 250, 210, "#fffaf0") + rect(1540, 150, 250, 34, "#3f6673")
    hours += "".join(line(f"M1540,{y} L1790,{y}", "#b9c2c0", 2) for y in range(184, 361, 29))
    hours += "".join(line(f"M{x},184 L{x},360", "#b9c2c0", 2) for x in range(1582, 1790, 42))
    hours += "".join(
        rect(
            1586 + 42 * (i % 5),
            190 + 29 * (i // 5),
            33,
            18,
            ("#e8a598", "#f2d98a", "#b9d2a8", "#a9cdd6")[(i * 7) % 4],
        )
        for i in range(30)
        if i % 9 != 5
    )
    body = hours + notice(372, 236, 84, 112, "#f2d98a", head="#c8402a", seed=3, turn=-2)
    body += notice(1820, 190, 80, 104, "#cfe0dc", seed=9, turn=3) + clock(
        830, 150, 40, _HOURS[t.light], told=True
    )
    return Sheet(body=t.under(body), shadow=OBJECT)


def _bottles(t: Tones) -> Sheet:
    body = "".join(
        path(f"M{x - 30},690 L{x - 30},470 C{x - 30},430 {x + 30},430 {x + 30},470 L{x + 30},690 Z", colour)
        + rect(x - 10, 412, 20, 30, "#8d9695")
        + rect(x - 30, 560, 60, 14, "#fffaf0")
        for x, colour in ((560, "#5f8a5c"), (634, "#4a5f8c"))
    )
    body += line("M520,600 L676,600", "#3a4046", 6) + line("M634,412 C660,360 900,380 960,420", "#8d9695", 7)
    return Sheet(body=t.under(body), shadow=OBJECT)


def _microscope(t: Tones) -> tuple[Sheet, ...]:
    """The column from gun to chamber, on its table, with its cables."""
    white, grey, dark = "#eef1ee", "#b4c0c2", "#4a565c"
    table = rect(850, 596, 340, 30, dark) + rect(870, 626, 300, 76, mix(grey, "#20141c", 0.2))
    chamber = (
        rect(884, 456, 272, 142, grey, rx=10) + circle(1020, 528, 46, dark) + circle(1020, 528, 32, "#2b343a")
    )
    chamber += circle(1010, 516, 8, "#8fd0e0") + rect(902, 474, 54, 22, "#fffaf0")
    column = "".join(
        rect(1020 - w / 2, y, w, h, c, rx=6)
        for y, h, w, c in (
            (60, 70, 118, white),
            (130, 26, 88, grey),
            (156, 92, 150, white),
            (248, 20, 104, dark),
            (268, 78, 136, white),
            (346, 18, 104, dark),
            (364, 92, 168, white),
        )
    )
    column += "".join(rect(1062, y, 20, h, "#c7d1d0") for y, h in ((66, 58), (164, 76), (276, 62), (374, 72)))
    column += rect(948, 196, 26, 12, "#c8402a") + circle(990, 306, 7, "#7ee08a")
    cables = line(
        "M1070,90 C1200,80 1230,180 1216,300 C1206,420 1240,520 1226,600 M976,90 C850,110 856,300 868,420 C874,500 846,560 862,612",
        "#2b343a",
        9,
    )
    return (
        Sheet(body=t.under(cables), shadow=SMALL),
        Sheet(body=t.under(table + chamber), shadow=BUILDING),
        Sheet(body=t.under(column), shadow=OBJECT),
    )


def _desk(t: Tones) -> tuple[Sheet, ...]:
    top = (
        rect(1230, 604, 620, 26, t.thing("#d9cdb4"))
        + rect(1250, 630, 24, 84, t.depth(0.7))
        + rect(1806, 630, 24, 84, t.depth(0.7))
    )
    screens = (
        screen(1290, 582, 230, 160, "#1d262c")
        + screen(1550, 582, 230, 160, "#dfeef0")
        + mug(1806, 604, 34, "#c8402a")
    )
    shows = "".join(
        ellipse(
            1310 + (i * 67) % 190, 448 + (i * 43) % 118, 8 + (i * 5) % 11, 6 + (i * 3) % 9, "#c9d4d8", 0.85
        )
        for i in range(20)
    )
    shows += line("M1570,556 L1570,446 M1570,556 L1762,556", "#5a6a70", 3) + line(
        "M1574,540 C1620,530 1640,460 1668,480 S1720,530 1758,462", "#c8402a", 4
    )
    lit = (glows([(1405, 500, 200), (1665, 500, 200)], "#9fd8f0", 0.34),) if t.lamps else ()
    return (
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=t.spotlit().under(screens, 0.06), shadow=OBJECT),
        printed(shows),
        *lit,
    )


def _sitters(t: Tones) -> Sheet:
    """The two senior people, with their backs to the room."""
    chairs = "".join(
        path(
            f"M{x - 66},770 C{x - 74},700 {x - 40},680 {x},680 C{x + 40},680 {x + 74},700 {x + 66},770 Z",
            t.depth(0.74),
        )
        + rect(x - 8, 760, 16, 60, t.depth(0.8))
        for x in (1420, 1660)
    )
    backs = seated_back(1420, 744, 64, "#f3efe4", HAIRS[0], 3) + seated_back(
        1660, 744, 64, TOPS[6], HAIRS[1], 0
    )
    return Sheet(body=strangers(t.under(backs)) + chairs, shadow=OBJECT)


def _tubes(t: Tones) -> Sheet:
    return Sheet(
        body=tube_lamp(700, 40, 220, t.lamp("#f6f2e2"), t.depth(0.5))
        + tube_lamp(1240, 40, 220, t.lamp("#f6f2e2"), t.depth(0.5)),
        shadow=OBJECT,
    )
