"""A dormitory room: four bunks over four desks, a balcony with the washing, flasks in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Picture, Shadow, Sheet
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.pets import cat
from game.art.places.pieces.rooms import (
    boards,
    ceiling_fan,
    curtain,
    desk_lamp,
    floor,
    frame,
    gleam,
    sunlit,
    view,
    wall,
)
from game.art.places.pieces.small_things import (
    book_row,
    flasks,
    leaf_star,
    mug,
    notice,
    shirt,
    socks,
    spider_plant,
)
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

DOOR = (752.0, 108.0, 432.0, 540.0)  # x, y, width, height
# Left edge and number of each.
BUNKS = ((-46, 1), (300, 2), (1268, 3), (1614, 4))
SPINES = ("#c8402a", "#3f6673", "#e0a94a", "#f3e6cb", "#86476a", "#7d8f5a", "#4a5f8c")


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the dormitory room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, DOOR, seed=4, horizon=0.8),
        _washing(t),
        wall(t, [DOOR], t.depth(0.08), low=t.depth(0.22), foot=668),
        frame(DOOR, t.depth(0.44), across=2, down=1, bar=13, sill=False),
        gleam((DOOR[0], DOOR[1], 210, DOOR[3]), 0.12),
        _wall_things(t),
        floor(t.depth(0.42), t.depth(0.26), 662),
        boards(t.depth(0.5), 662),
        *sunlit(t, DOOR, 662),
        Sheet(body="".join(_desk(t, x) for x, _ in BUNKS), shadow=BUILDING),
        Sheet(body="".join(_on_desk(t, x, n) for x, n in BUNKS), shadow=SMALL),
        Sheet(body="".join(_bedding(t, x, n) for x, n in BUNKS), shadow=OBJECT),
        *_lamplight(t),
        Sheet(body="".join(_bunk(t, x) for x, _ in BUNKS), shadow=Shadow(9, 11, 18, 0.4)),
        _on_rails(t),
        _floor_things(t),
        _fan(t),
        *wash(t),
        _towel(t),
    )


def _washing(t: Tones) -> Sheet:
    iron = t.depth(0.6)
    body = "".join(rect(x, 520, 6, 170, iron) for x in range(744, 1200, 28)) + rect(730, 512, 480, 12, iron)
    body += line("M730,168 L1210,168", t.depth(0.7), 4)
    clothes = (
        shirt(826, 172, 104, "#f3e6cb") + shirt(936, 172, 96, "#c8402a") + shirt(1122, 172, 104, "#4a5f8c")
    )
    clothes += socks(996, 178, ("#e0a94a", "#e0a94a", "#7d8f5a"), 1.15, 32) + cat(
        1090, 514, 96, "#d98f42", heading=-1
    )
    return Sheet(body=body + t.outside().under(clothes), shadow=OBJECT)


def _wall_things(t: Tones) -> Sheet:
    body = notice(668, 330, 88, 120, "#fff6e0", head="#c8402a", seed=3, turn=-2) + notice(
        676, 470, 70, 84, "#f2d98a", seed=5, turn=3
    )
    body += notice(1236, 330, 72, 92, "#dfe8d8", head="#3f6673", seed=8, turn=2)
    cloth = mix(t.thing("#ffffff", 0), t.palette.second, 0.4)
    drapes = curtain(712, 92, 66, 566, cloth, folds=3) + curtain(1160, 92, 62, 566, cloth, folds=3, drawn=-1)
    return Sheet(body=t.under(body) + drapes, shadow=OBJECT)


def _desk(t: Tones, x: float) -> str:
    wood, dark = t.thing("#cf9f66", 0.3), t.depth(0.55)
    back = rect(x + 14, 360, 324, 340, mix(dark, t.palette.far, 0.35))
    shelf = rect(x + 20, 474, 312, 12, wood) + rect(x + 20, 560, 6, 20, wood)
    desk = (
        rect(x + 14, 580, 324, 18, mix(wood, "#ffffff", 0.14))
        + rect(x + 18, 598, 84, 124, wood)
        + rect(x + 318, 598, 14, 124, wood)
    )
    drawers = "".join(
        rect(x + 26, 606 + i * 38, 68, 31, mix(wood, dark, 0.16)) + rect(x + 52, 618 + i * 38, 16, 5, dark)
        for i in range(3)
    )
    return back + shelf + desk + drawers


def _on_desk(t: Tones, x: float, number: int) -> str:
    books = t.under(book_row(x + 30, 474, 150 if number % 2 else 210, 74, number, SPINES))
    match number:
        case 1:
            things = (
                _laptop(x + 130, 580)
                + mug(x + 272, 580, 34, "#f3e6cb")
                + notice(x + 226, 392, 60, 76, "#e8b0a0", seed=1, turn=4)
            )
        case 2:
            things = (
                mug(x + 60, 580, 34, "#3f6673")
                + rect(x + 200, 566, 96, 14, "#f8f0de")
                + rect(x + 208, 554, 80, 12, "#c8402a")
            )
        case 3:
            things = (
                _laptop(x + 60, 580)
                + circle(x + 268, 450, 24, "#d9803a")
                + line(f"M{x + 246},450 h44 M{x + 268},427 v46", "#7a3a1c", 3)
            )
        case _:
            things = (
                book_row(x + 40, 580, 110, 62, 9, SPINES)
                + mug(x + 180, 580, 34, "#e0a94a")
                + notice(x + 240, 386, 66, 80, "#cfe0dc", seed=4, turn=-3)
            )
    return (
        books
        + t.under(things)
        + desk_lamp(
            x + (236 if number in {1, 3} else 300),
            580,
            0.86,
            t.thing(("#c8402a", "#3f6673", "#e0a94a", "#7d8f5a")[number - 1]),
            t.lamp(),
            heading=-1,
        )
    )


def _laptop(x: float, y: float) -> str:
    return (
        path(f"M{x},{y - 74} L{x + 104},{y - 74} L{x + 108},{y - 4} L{x - 4},{y - 4} Z", "#3a3d46")
        + path(f"M{x + 6},{y - 68} L{x + 98},{y - 68} L{x + 101},{y - 10} L{x + 3},{y - 10} Z", "#a9d2d6")
        + rect(x - 12, y - 5, 128, 6, "#8d9298", rx=3)
    )


def _bedding(t: Tones, x: float, number: int) -> str:
    quilt = ("#c8402a", "#e9ddc2", "#4a5f8c", "#86476a")[number - 1]
    body = rect(x + 16, 268, 320, 34, "#f1e6cf", rx=8) + path(
        f"M{x + 250},270 Q{x + 262},226 {x + 318},236 Q{x + 340},246 {x + 330},270 Z", "#fbf5e6"
    )
    if number == 3:
        body += _striped_bag(x + 30, 270) + rect(x + 160, 214, 84, 56, quilt, rx=10)
        body += line(f"M{x + 160},232 h84 M{x + 160},251 h84", "#33456b", 3)
    else:
        body += path(
            f"M{x + 20},276 C{x + 30},216 {x + 90},232 {x + 130},224 C{x + 190},214 {x + 226},240 {x + 236},276 Z",
            quilt,
        )
        body += "".join(
            circle(x + 60 + i * 44, 254 - 8 * (i % 2), 7, mix(quilt, "#ffffff", 0.35)) for i in range(4)
        )
    return t.under(body)


def _striped_bag(x: float, y: float) -> str:
    """A large bag of striped cloth on the bed where nobody sleeps, its paper tag hanging over the rail."""
    stripes = "".join(rect(x + 5 + i * 18, y - 74, 9, 74, ("#c8402a", "#3f6673")[i % 2]) for i in range(6))
    return (
        line(f"M{x + 26},{y - 72} C{x + 30},{y - 98} {x + 78},{y - 98} {x + 82},{y - 72}", "#3f6673", 6)
        + rect(x, y - 74, 110, 74, "#f4ead6", rx=5)
        + stripes
        + rect(x - 3, y - 78, 116, 11, "#3f6673", rx=4)
        + line(f"M{x + 92},{y - 70} L{x + 98},{y - 40}", "#8a6a3c", 2)
        + group(rect(-11, 0, 24, 34, "#fbf3df", rx=2) + circle(1, 6, 2.4, "#8a6a3c"), x + 98, y - 42, turn=6)
    )


def _bunk(t: Tones, x: float) -> str:
    steel = t.depth(0.66)
    posts = rect(x, 120, 15, 610, steel) + rect(x + 338, 120, 15, 610, steel)
    bed = (
        rect(x, 298, 353, 30, steel)
        + rect(x, 216, 353, 9, steel)
        + "".join(rect(x + 62 + i * 60, 220, 6, 82, steel) for i in range(4))
    )
    ladder = "".join(rect(x + 300, 372 + i * 58, 44, 8, steel) for i in range(6)) + rect(
        x + 296, 298, 8, 424, steel
    )
    shine = rect(x + 3, 122, 3, 606, mix(steel, t.palette.paper, 0.3)) + rect(
        x, 300, 353, 3, mix(steel, t.palette.paper, 0.26)
    )
    return posts + bed + ladder + shine


def _on_rails(t: Tones) -> Sheet:
    towel = path("M8,212 L92,212 L88,344 L14,350 Z", "#e8a598") + rect(10, 320, 80, 8, "#fff3e0")
    flags = "".join(leaf_star(1650 + i * 46, 238 + 8 * (i % 2), 12, "#f2b65a") for i in range(6)) + line(
        "M1622,222 Q1760,256 1950,222", "#7a5a3c", 2
    )
    bag = path("M1310,330 Q1340,300 1372,330 L1384,420 Q1340,436 1300,420 Z", "#3f6673") + rect(
        1318, 372, 46, 34, "#2c4a55", rx=6
    )
    cap = path("M330,226 C330,194 384,194 386,224 L410,230 L408,238 L328,238 Z", "#c8402a")
    return Sheet(body=t.under(towel + flags + bag + cap), shadow=OBJECT)


def _lamplight(t: Tones) -> tuple[Sheet, ...]:
    if not t.lamps:
        return ()
    heads = [(x + (194 if n in {1, 3} else 258), 506, 210.0) for x, n in BUNKS if not (t.night and n == 2)]
    fairy = [(1650 + i * 46, 238, 40.0) for i in range(6)]
    return glows(heads, "#ffb650", 0.62), glows(fairy, "#ffd070", 0.5)


def _floor_things(t: Tones) -> Sheet:
    shoes = "".join(
        path(f"M{x},{y} q4,-16 20,-12 q30,2 36,12 Z", c)
        for x, y, c in ((880, 744, "#f3e6cb"), (924, 750, "#f3e6cb"), (1220, 716, "#4a5f8c"))
    )
    stool = (
        rect(1046, 640, 92, 13, "#c98a4e", rx=4)
        + "".join(line(f"M{a},652 L{b},736", "#a86f3a", 8) for a, b in ((1056, 1046), (1128, 1138)))
        + line("M1052,704 L1134,704", "#a86f3a", 6)
    )
    noodles = (
        path("M1066,640 L1072,600 L1116,600 L1122,640 Z", "#d8492f")
        + ellipse(1094, 600, 23, 6, "#f8f0de")
        + line("M1100,598 L1128,572 M1106,600 L1136,578", "#8a5a36", 4)
    )
    return Sheet(
        body=t.under(
            flasks(716, 722, 100, ("#c8402a", "#3f6673", "#e58a9a", "#7d8f5a"))
            + shoes
            + stool
            + noodles
            + rect(1192, 672, 76, 12, "#c98a4e", rx=3)
            + rect(1200, 684, 9, 36, "#a86f3a")
            + rect(1250, 684, 9, 36, "#a86f3a")
            + spider_plant(1230, 674, 118)
        ),
        shadow=OBJECT,
    )


def _fan(t: Tones) -> Sheet:
    return Sheet(body=ceiling_fan(968, 44, 170, t.depth(0.6), t.depth(0.3)), shadow=Shadow(10, 22, 20, 0.3))


def _towel(t: Tones) -> Sheet:
    body = group(
        t.under(
            rect(-70, 0, 150, 330, "#7fa0a8")
            + rect(-70, 262, 150, 16, "#f3e6cb")
            + rect(-70, 290, 150, 8, "#f3e6cb")
        ),
        1940,
        -70,
        turn=3,
    )
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)
