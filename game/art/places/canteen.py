"""The canteen at noon: serving hatches and their steam, trays, long tables, somebody saving a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import floor, frame, panes, pendant
from game.art.places.pieces.small_things import bottle, clock, notice, steam
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, SKINS, TOPS, passers, seated_back
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

# Left edge, words and colour of each.
HOURS = {Light.MORNING: 7.2, Light.DAY: 12.1, Light.DUSK: 5.8, Light.NIGHT: 7.1}  # of the clock
HATCHES = (
    (396, "面食", "#c8402a"),
    (680, "盖饭", "#3f6673"),
    (964, "海蛎煎", "#b5761a"),
    (1248, "小炒", "#5f7d4a"),
)
# x, y, width, height of each.
WINDOWS = ((40.0, 130.0, 270.0, 330.0), (1622.0, 130.0, 270.0, 330.0))
TABLE = Shadow(0, -6, 16, 0.36)

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the canteen in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *panes(t, WINDOWS),
        _kitchen(t),
        _cooks(t),
        _wall(t),
        *(frame(hole, t.depth(0.5), across=3, down=2) for hole in WINDOWS),
        *roomlight(t, 960, 420, 1150, 0.5),
        *_signs(t),
        _counter(t),
        _dishes(t),
        floor(t.depth(0.4), t.depth(0.24), 596),
        _tiles(t),
        *_lamps(t),
        _queue(t),
        *_far_table(t),
        *_near_table(t),
        *wash(t),
        _chopsticks(t),
    )


def _kitchen(t: Tones) -> Sheet:
    back = mix(t.palette.paper, t.palette.far, 0.5 if not t.night else 0.35)
    body = rect(380, 240, 1170, 260, back) + "".join(
        line(f"M380,{y} L1550,{y}", mix(back, t.palette.mid, 0.3), 2) for y in range(262, 480, 26)
    )
    body += rect(380, 270, 1170, 10, t.depth(0.5)) + "".join(
        line(f"M{x},280 l0,{26 + x % 30}", t.depth(0.6), 4) + ellipse(x, 312 + x % 30, 15, 10, t.depth(0.55))
        for x in range(430, 1520, 64)
    )
    return Sheet(body=body, contact=0, edge=False)


def _cooks(t: Tones) -> Sheet:
    body = ""
    for i, (x, _, apron) in enumerate(HATCHES):
        cx = x + (96, 150, 110, 160)[i]
        skin, girth = SKINS[i], (1.0, 1.25, 0.9, 1.15)[i]
        body += path(
            f"M{cx - 62 * girth},480 C{cx - 62 * girth},420 {cx - 40 * girth},404 {cx},400 C{cx + 40 * girth},404 {cx + 62 * girth},420 {cx + 62 * girth},480 Z",
            "#f7f2e6",
        )
        body += (
            path(f"M{cx - 26},404 L{cx + 26},404 L{cx + 34 * girth},480 L{cx - 34 * girth},480 Z", apron)
            + rect(cx - 11, 382, 22, 26, mix(skin, "#5a2a20", 0.2))
            + ellipse(cx, 362, 27, 32, skin)
        )
        body += path(
            f"M{cx - 31},352 C{cx - 44},306 {cx + 44},306 {cx + 31},352 Q{cx},342 {cx - 31},352 Z", "#fffaf0"
        ) + rect(cx - 30, 346, 60, 9, mix("#fffaf0", apron, 0.3))
        body += (
            line(f"M{cx - 9},366 q3,-3 6,0 M{cx + 5},366 q3,-3 6,0 M{cx - 5},380 q6,5 12,0", "#3a2a24", 2.4)
            + line(f"M{cx + 46},430 L{cx + 78},452", "#f7f2e6", 22)
            + circle(cx + 84, 455, 11, skin)
            + line(f"M{cx + 84},455 L{cx + 104},426", "#8d9298", 5)
        )
    return Sheet(body=t.spotlit().under(body, 0.06), shadow=OBJECT, crowd=Crowd.FEW)


def _wall(t: Tones) -> Sheet:
    hatches = " ".join(f"M{x},282 L{x},480 L{x + 252},480 L{x + 252},282 Z" for x, _, _ in HATCHES)
    holes = " ".join(f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z" for x, y, w, h in WINDOWS)
    body = holed(f"M-70,-70 L1990,-70 L1990,640 L-70,640 Z {hatches} {holes}", t.depth(0.13)) + rect(
        -70, 520, 2060, 110, t.depth(0.34)
    )
    return Sheet(body=body, shadow=Shadow(8, 12, 22, 0.46))


def _signs(t: Tones) -> tuple[Sheet, ...]:
    lit = t.spotlit()
    body, letters = "", [Lettering("食堂", 966, 116, 62, "#fff2d4", name="board", room=400)]
    for number, (x, words, colour) in enumerate(HATCHES, 1):
        body += rect(x - 8, 222, 268, 62, lit.thing(colour, 0.1))
        letters.append(Lettering(words, x + 126, 252, 40, "#fff6e2", name=f"hatch_{number}", room=246))
    big = rect(746, 66, 440, 100, lit.thing("#8f2f22", 0.12), rx=8) + rect(
        756, 76, 420, 80, lit.thing("#c8402a", 0.1), rx=6
    )
    extras = t.under(
        clock(1290, 124, 44, HOURS[t.light], told=True)
        + notice(1400, 96, 66, 84, "#fff6e0", head="#5f7d4a", seed=2, turn=3)
        + notice(1476, 98, 60, 78, "#f2d98a", seed=6, turn=-2)
    )
    extras += line("M806,-70 L806,66 M1126,-70 L1126,66", t.depth(0.6), 4)
    hot = (glows([(x + 126, 400, 190) for x, _, _ in HATCHES], "#ffd27a", 0.5),) if t.lamps else ()
    return *hot, Sheet(body=extras + big + body, shadow=OBJECT, letters=tuple(letters))


def _counter(t: Tones) -> Sheet:
    steel = t.thing("#b9c2c0", 0.2)
    body = rect(372, 476, 1190, 22, mix(steel, "#ffffff", 0.3)) + rect(380, 498, 1174, 110, steel)
    body += "".join(
        rect(398 + i * 145, 512, 129, 84, mix(steel, t.palette.deep, 0.14), rx=4) for i in range(8)
    )
    return Sheet(body=body + rect(372, 552, 1190, 9, t.depth(0.6), rx=4), shadow=BUILDING)


def _dishes(t: Tones) -> Sheet:
    body = ""
    for i, x in enumerate(range(404, 1520, 71)):
        food = ("#d8492f", "#7d9a4a", "#e8b04a", "#b5663a", "#f0e2c0", "#6f8f4a")[i % 6]
        body += (
            path(f"M{x},478 L{x + 58},478 L{x + 52},466 L{x + 6},466 Z", "#8d9695")
            + path(f"M{x + 6},467 Q{x + 28},448 {x + 52},467 Z", food)
            + circle(x + 22, 461, 3.5, mix(food, "#ffffff", 0.35))
            + circle(x + 36, 460, 3, mix(food, "#401010", 0.3))
        )
    vapour = "".join(steam(x, 452, 110, "#fffaf0", 0.32) for x in (596, 742, 1176, 1302))
    return Sheet(body=t.spotlit().under(body, 0.06) + vapour, shadow=SMALL)


def _tiles(t: Tones) -> Sheet:
    joint = t.depth(0.46)
    body = "".join(
        poly([(960 + dx * 0.4, 598), (962 + dx * 0.4, 598), (966 + dx, 860), (960 + dx, 860)], joint, 0.35)
        for dx in range(-2400, 2401, 200)
    )
    return printed(body + "".join(line(f"M-60,{y} L1980,{y}", joint, 2, 0.3) for y in (616, 642, 676, 720)))


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    spots = ((330, 210), (1600, 216), (624, 140), (1330 - 22, 0))[:3]
    body = "".join(pendant(x, y, 56, t.depth(0.62), t.lamp()) for x, y in spots)
    lit = (glows([(x, y + 20, 230) for x, y in spots], "#ffc060", 0.5),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _queue(t: Tones) -> Sheet:
    spots = [
        (452, 640, 206, 1, "tray"),
        (628, 648, 196, -1, "blue_backpack"),
        (744, 640, 204, 1, "phone"),
        (828, 646, 190, 1, ""),
        (1018, 640, 206, -1, "tray"),
        (1112, 648, 194, -1, "satchel"),
        (1208, 644, 212, 1, "book"),
        (1400, 646, 200, -1, "bag"),
    ]
    return Sheet(body=passers(t, 34, spots, few=3), shadow=Shadow(8, 7, 12, 0.34))


def _far_table(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#e0b070", 0.22)
    diners = (
        (186, 46, 0, 2),
        (326, 47, 3, 0),
        (646, 46, 7, 1),
        (764, 45, 2, 0),
        (930, 46, 6, 3),
        (1150, 47, 4, 5),
        (1262, 46, 5, 1),
        (1650, 47, 8, 0),
        (1776, 46, 1, 2),
    )
    people = "".join(
        strangers(seated_back(x, 736, s, TOPS[c], HAIRS[c % 4], k), Crowd.MANY if i % 3 else Crowd.FEW)
        for i, (x, s, c, k) in enumerate(diners)
    )
    tops = "".join(
        rect(x, 680, w, 16, wood, rx=4) + rect(x + 20, 696, w - 40, 10, mix(wood, "#20141c", 0.2))
        for x, w in ((90, 330), (560, 290), (872, 470), (1560, 320))
    )
    meals = "".join(
        _meal(x, 680, 0.8, i)
        for i, x in enumerate((138, 256, 384, 596, 706, 816, 1002, 1086, 1216, 1314, 1604, 1712, 1836))
    )
    return Sheet(body=tops + t.under(meals), shadow=OBJECT), Sheet(body=t.under(people), shadow=OBJECT)


def _meal(x: float, y: float, size: float, kind: int) -> str:
    u = size
    tray = path(
        f"M{x - 52 * u},{y - 9 * u} L{x + 52 * u},{y - 9 * u} L{x + 46 * u},{y} L{x - 46 * u},{y} Z",
        ("#9fb4b0", "#c9b08a", "#a8a4b8")[kind % 3],
    )
    bowl = path(
        f"M{x - 34 * u},{y - 30 * u} L{x + 6 * u},{y - 30 * u} Q{x + 2 * u},{y - 9 * u} {x - 14 * u},{y - 9 * u} Q{x - 30 * u},{y - 9 * u} {x - 34 * u},{y - 30 * u} Z",
        ("#f8f0de", "#c8402a", "#3f6673")[kind % 3],
    )
    rice = ellipse(x - 14 * u, y - 31 * u, 19 * u, 8 * u, ("#fffaf0", "#e8b04a", "#7d9a4a")[kind % 3])
    cup = path(
        f"M{x + 18 * u},{y - 36 * u} L{x + 38 * u},{y - 36 * u} L{x + 35 * u},{y - 9 * u} L{x + 21 * u},{y - 9 * u} Z",
        ("#e58a7a", "#f2d98a", "#b9d2c8")[kind % 3],
    )
    return tray + rice + bowl + cup


def _near_table(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#d9a45e", 0.22)
    meals = (
        _meal(846, 766, 1.5, 1)
        + _meal(1092, 764, 1.5, 0)
        + bottle(974, 762, 96, "#a9793a")
        + bottle(1212, 760, 90, "#b9d2a8")
    )
    seat_saver = path("M700,764 L706,716 Q730,702 758,716 L756,764 Z", "#3f6673") + rect(
        718, 730, 26, 20, "#2c4a55", rx=4
    )
    body = rect(-70, 760, 2060, 30, mix(wood, "#fff4de", 0.16)) + rect(
        -70, 790, 2060, 380, mix(wood, t.palette.deep, 0.35)
    )
    return Sheet(body=body, shadow=TABLE), Sheet(
        body=t.under(meals + seat_saver) + steam(825, 712, 100, "#fffaf0", 0.36), shadow=OBJECT
    )


def _chopsticks(t: Tones) -> Sheet:
    pot = (
        path("M1760,830 L1772,640 L1892,640 L1904,830 Z", "#c9a468")
        + "".join(
            line(
                f"M{1796 + i * 14},650 L{1776 + i * 22},{506 + 17 * (i % 3)}",
                ("#8a5a36", "#c8402a")[i % 2],
                9,
            )
            for i in range(6)
        )
        + rect(1762, 690, 140, 22, "#a5653c")
    )
    return Sheet(body=t.under(pot), shadow=LEAVES, contact=0, edge=False, blur=4)
