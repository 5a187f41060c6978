"""The counsellor's office: files to the ceiling, silk pennants from old students, a kettle, a spider plant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, line, mix, path, rect
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
)
from game.art.places.pieces.furniture import screen
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import (
    boards,
    curtain,
    desk_lamp,
    floor,
    frame,
    gleam,
    sunlit,
    tube_lamp,
    view,
    wall,
)
from game.art.places.pieces.small_things import (
    book_row,
    clock,
    flask,
    kettle,
    mug,
    notice,
    spider_plant,
    steam,
    succulent,
    umbrella,
)
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import TOPS
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW = (742.0, 130.0, 300.0, 300.0)  # x, y, width, height
FILES = ("#3f6673", "#3f6673", "#4a5f8c", "#c8402a", "#f3e6cb", "#5f7d4a")
# x, y, words and silk of each.
PENNANTS = ((1128, 128, "良师益友", "#c8402a"), (1226, 140, "情系学子", "#a8392a"))
HOURS = {Light.MORNING: 9.3, Light.DAY: 3.2, Light.DUSK: 4.8, Light.NIGHT: 8.4}  # of the clock


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the counsellor's office in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=6, horizon=0.92),
        wall(t, [WINDOW], t.depth(0.08), low=t.depth(0.2), foot=664),
        frame(WINDOW, mix(t.depth(0.4), t.palette.paper, 0.2), across=2, down=2),
        gleam(WINDOW, 0.12),
        *roomlight(t, 920, 380, 1050, 0.45),
        _curtains(t),
        _pennants(t),
        _wall_things(t),
        floor(t.depth(0.46), t.depth(0.3), 660),
        boards(t.depth(0.54), 660),
        *sunlit(t, WINDOW, 660),
        *_cabinets(t),
        _boxes(t),
        *_sofa(t),
        _sill(t),
        _tube(t),
        *foreground(_desk(t)),
        *wash(t),
        _door(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#fffaf0", 0), t.palette.second, 0.45)
    return Sheet(
        body=curtain(706, 108, 56, 380, cloth, folds=3)
        + curtain(1024, 108, 52, 380, cloth, folds=3, drawn=-1),
        shadow=OBJECT,
    )


def _pennants(t: Tones) -> Sheet:
    body, words = "", []
    for number, (x, y, text, silk) in enumerate(PENNANTS, 1):
        body += line(f"M{x - 44},{y} L{x},{y - 22} L{x + 44},{y}", t.thing("#8a6a3c"), 3) + rect(
            x - 46, y - 4, 92, 9, t.thing("#e0b45a"), rx=4
        )
        body += path(
            f"M{x - 40},{y + 4} L{x + 40},{y + 4} L{x + 40},{y + 236} L{x},{y + 262} L{x - 40},{y + 236} Z",
            t.thing(silk, 0.08),
        )
        body += "".join(
            rect(x - 38 + i * 8.5, y + 238 + 24 * (1 - abs(i - 4.5) / 4.5), 5, 20, t.thing("#e8bf66"))
            for i in range(9)
        ) + rect(x - 34, y + 12, 68, 3, t.thing("#e8bf66"))
        words += [
            Lettering(char, x, y + 48 + i * 48, 42, t.thing("#ffe6a4", 0), name=f"pennant_{number}")
            for i, char in enumerate(text)
        ]
    return Sheet(body=body, shadow=OBJECT, letters=tuple(words))


def _wall_things(t: Tones) -> Sheet:
    body = (
        clock(632, 132, 42, HOURS[t.light], told=True)
        + rect(584, 230, 96, 120, "#fffaf0")
        + rect(584, 230, 96, 28, "#c8402a")
        + "".join(
            circle(600 + (i % 5) * 16, 274 + (i // 5) * 18, 4, "#3f6673" if i != 11 else "#c8402a")
            for i in range(20)
        )
    )
    body += (
        notice(1316, 168, 84, 108, "#fff6e0", head="#3f6673", seed=3, turn=-2)
        + notice(1412, 176, 76, 92, "#d9e4c4", seed=8, turn=3)
        + notice(1330, 310, 70, 84, "#e8b0a0", seed=9, turn=2)
    )
    return Sheet(body=t.under(body), shadow=OBJECT)


def _cabinets(t: Tones) -> tuple[Sheet, ...]:
    steel, dark = mix(t.thing("#aebcb8", 0.3), t.palette.far, 0.3), t.depth(0.62)
    case, books = "", ""
    for x, w in ((40, 240), (290, 240), (1668, 280)):
        case += rect(x, 150, w, 570, steel) + rect(x + 12, 164, w - 24, 330, mix(dark, t.palette.mid, 0.3))
        case += (
            "".join(rect(x + 12, 272 + i * 110, w - 24, 9, steel) for i in range(2))
            + rect(x + w / 2 - 3, 506, 6, 208, dark, 0.5)
            + rect(x + w / 2 - 22, 590, 10, 34, dark)
            + rect(x + w / 2 + 12, 590, 10, 34, dark)
        )
        books += "".join(book_row(x + 18, 272 + i * 111, w - 36, 86, int(x) + i, FILES) for i in range(3))
    boxes = "".join(
        rect(x, 150 - h, w, h, c) + rect(x + w * 0.3, 150 - h * 0.66, w * 0.4, h * 0.3, "#fbf3df")
        for x, w, h, c in (
            (60, 96, 58, "#c9a468"),
            (168, 90, 46, "#b78f58"),
            (320, 110, 62, "#c9a468"),
            (1700, 120, 60, "#c9a468"),
        )
    )
    case += t.under(boxes + succulent(470, 150, 66) + flask(1860, 150, 70, "#c8402a"))
    return Sheet(body=case, shadow=BUILDING), Sheet(body=t.under(books), shadow=SMALL)


def _boxes(t: Tones) -> Sheet:
    """Boxes of old papers, in two stacks before the cabinets."""
    card = ("#c9a468", "#b78f58", "#c39a60")
    body = "".join(
        rect(x + (k % 2) * 5, 726 - (k + 1) * 58, 104, 56, card[(k + n) % 3])
        + rect(x + (k % 2) * 5, 726 - (k + 1) * 58, 104, 11, mix(card[(k + n) % 3], "#5a3a20", 0.3))
        + rect(x + 28 + (k % 2) * 5, 726 - (k + 1) * 58 + 20, 50, 22, "#fbf3df")
        for n, (x, high) in enumerate(((320, 3), (430, 4), (1700, 3), (1812, 2)))
        for k in range(high)
    )
    return Sheet(body=t.under(body), shadow=OBJECT)


def _sofa(t: Tones) -> tuple[Sheet, ...]:
    cloth = mix(t.palette.second, t.thing("#8a6a4a"), 0.35)
    dark = mix(cloth, t.palette.ink, 0.2)
    body = (
        rect(1290, 492, 350, 150, dark, rx=26)
        + rect(1276, 560, 60, 132, cloth, rx=20)
        + rect(1600, 560, 60, 132, cloth, rx=20)
    )
    body += (
        rect(1330, 590, 136, 66, mix(cloth, t.palette.paper, 0.16), rx=12)
        + rect(1468, 590, 136, 66, mix(cloth, t.palette.paper, 0.16), rx=12)
        + rect(1330, 650, 274, 50, dark)
    )
    things = (
        rect(1106, 640, 150, 14, "#c98a4e", rx=3)
        + rect(1116, 654, 9, 74, "#a86f3a")
        + rect(1238, 654, 9, 74, "#a86f3a")
        + path("M1138,640 L1144,612 L1206,612 L1212,640 Z", "#e58a7a")
        + path("M1160,612 Q1174,578 1186,596 Q1196,588 1194,612 Z", "#fffaf0")
        + umbrella(1262, 724, 128, "#3f6673", turn=-7)
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(
        body=t.under(things + path("M1346,600 L1400,584 L1424,640 L1366,652 Z", "#e0a94a")), shadow=OBJECT
    )


def _sill(t: Tones) -> Sheet:
    body = succulent(1012, 444, 66, leaf="#8fae6a") + succulent(782, 444, 58, pot="#c8402a")
    return Sheet(body=t.under(body + spider_plant(890, 444, 134, pot="#f3e6cb")), shadow=OBJECT)


def _tube(t: Tones) -> Sheet:
    return Sheet(body=tube_lamp(800, 52, 260, t.lamp("#f6f2e2"), t.depth(0.5)), shadow=OBJECT)


def _desk(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#b5784a", 0.2)
    chair = path("M846,640 C836,520 880,496 930,496 C982,496 1024,520 1014,640 Z", t.depth(0.74)) + rect(
        918, 600, 24, 120, t.depth(0.8)
    )
    top = (
        rect(620, 690, 700, 24, mix(wood, "#fff0d8", 0.2), rx=5)
        + rect(640, 714, 660, 460, mix(wood, t.palette.ink, 0.18))
        + rect(660, 734, 300, 400, mix(wood, t.palette.ink, 0.28), rx=4)
    )
    pile = "".join(
        rect(
            1196 + (i % 3) * 4,
            678 - i * 13,
            98 - (i % 2) * 8,
            12,
            ("#fffaf0", "#c9a468", "#fffaf0", "#e58a7a", "#d9e4c4")[i % 5],
        )
        for i in range(9)
    )
    things = (
        screen(742, 668, 168, 118, "#a9d2d6")
        + rect(716, 682, 120, 8, "#e8e0d0", rx=3)
        + mug(1092, 690, 42, "#3f6673")
        + kettle(1146, 690, 82)
        + steam(1112, 612, 70, "#fffaf0", 0.4)
    )
    things += (
        rect(936, 646, 132, 44, "#c8402a")
        + rect(944, 654, 116, 28, "#8f2f22")
        + ellipse(668, 686, 26, 6, "#3a3436")
        + rect(650, 640, 36, 44, "#3f6673", rx=4)
        + "".join(
            line(f"M{656 + i * 8},642 L{650 + i * 10},{606 + 5 * (i % 2)}", TOPS[i], 4) for i in range(4)
        )
    )
    lit = (glows([(1010, 600, 260)], "#ffbe60", 0.5),) if t.lamps else ()
    lamp = desk_lamp(928, 690, 1.0, t.thing("#5f7d4a"), t.lamp(), heading=1)
    plate = (Lettering("辅导员", 1002, 668, 30, t.thing("#ffe6a4", 0), name="plate", room=130),)
    return (
        Sheet(body=chair, shadow=OBJECT),
        Sheet(body=top, shadow=Shadow(0, -5, 18, 0.4)),
        Sheet(body=lamp, shadow=SMALL),
        *lit,
        Sheet(body=t.under(things + pile), shadow=OBJECT, letters=plate),
    )


def _door(t: Tones) -> Sheet:
    wood = t.thing("#8a5a3a", 0.3)
    body = (
        path("M-80,-80 L50,-80 L36,1150 L-80,1150 Z", wood)
        + circle(24, 560, 13, t.thing("#d9b868"))
        + rect(-70, 120, 60, 300, mix(wood, t.palette.ink, 0.3))
    )
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)
