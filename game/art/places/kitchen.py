"""A kitchen that is used: a stove with pots, herbs in the window, a table with bread and fruit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import (
    fruit_bowl,
    frying_pan,
    jar,
    knob_drawer,
    ladle,
    loaf,
    pitcher,
    plate,
    saucepan,
)
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.rooms import boards, curtain, floor, frame, gleam, pendant, sunlit, wall
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, kettle, mug, spider_plant, steam, succulent
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import ALL_SKINS, Walker, person
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

USUAL: Final = Crowd.NONE
WINDOW: Final = (660, 138, 420, 268)  # x, y, width, height
TOP: Final = 520  # of the worktop
FOOT: Final = 694
STOVE: Final = (1130, 250)  # left edge, width
HOURS: Final = {Light.MORNING: 7.4, Light.DAY: 1.2, Light.DUSK: 6.8, Light.NIGHT: 9.6}
CREAM: Final = "#f3e6cb"


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the kitchen in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    plaster = mix(t.thing("#ecdcb8"), t.palette.far, 0.3)
    return t.stage(
        *outlook(t, WINDOW, seed=5),
        wall(t, [WINDOW], plaster, low=mix(plaster, t.palette.mid, 0.2), foot=FOOT),
        frame(WINDOW, t.thing("#f0e8d6"), across=3, down=1, bar=13),
        gleam(WINDOW, 0.12),
        *_tiles(t),
        floor(mix(t.thing("#a87f58"), t.palette.mid, 0.3), mix(t.thing("#b98f66"), t.palette.far, 0.3), FOOT),
        boards(t.palette.deep, FOOT, opacity=0.24),
        *sunlit(t, WINDOW, 720),
        _on_the_wall(t),
        _curtain(t),
        *_shelves(t),
        *_counter(t),
        *_hood(t),
        *_fridge(t),
        _dresser(t),
        *_crowd(t),
        *_lamp(t),
        *_table(t),
        *wash(t),
    )


def _tiles(t: Tones) -> tuple[Sheet, ...]:
    """Glazed tiles between worktop and shelves, here and there one with a flower."""
    glaze, joint = mix(t.thing("#dfe6da"), t.palette.paper, 0.2), mix(t.palette.deep, t.palette.far, 0.5)
    body = rect(440, 432, 960, 92, glaze)
    lines = "".join(line(f"M{x},432 L{x},524", joint, 2, 0.34) for x in range(486, 1400, 46))
    lines += line("M440,478 L1400,478", joint, 2, 0.34)
    flowers = "".join(
        "".join(
            ellipse(x, y - 9, 4.6, 8, colour, turn=0)
            if a == 0
            else group(ellipse(0, -9, 4.6, 8, colour), x, y, turn=a)
            for a in range(0, 360, 90)
        )
        + circle(x, y, 4, t.thing("#e8b53c"))
        for x, y, c in (
            (463, 455, 0),
            (601, 501, 1),
            (739, 455, 0),
            (877, 501, 1),
            (1015, 455, 0),
            (1107, 501, 1),
        )
        for colour in (t.thing(("#3f6f8c", "#c8603c")[c]),)
    )
    return Sheet(body=body, shadow=SMALL), printed(lines + flowers)


def _on_the_wall(t: Tones) -> Sheet:
    """A calendar, a clock, a child's drawing, onions and peppers on a string."""
    paper = t.paper(0.04)
    calendar = rect(1428, 176, 112, 148, paper) + rect(1428, 176, 112, 44, t.thing("#c8603c"))
    calendar += "".join(
        rect(1440 + c * 24, 234 + r * 21, 13, 9, t.thing("#b8a48c")) for c in range(4) for r in range(4)
    )
    return Sheet(
        body=calendar
        + t.under(clock(1484, 96, 42, HOURS[t.light], told=True) + _string(1398) + _string(398)),
        shadow=SMALL,
        letters=(Lettering("", 1484, 199, 22, t.thing("#fff2d6", 0.02), name="calendar", room=100),),
    )


def _string(x: float) -> str:
    """Onions or peppers that dry on a string from the ceiling."""
    body = line(f"M{x},-60 L{x},250", "#b89a62", 4)
    for i in range(6):
        y, side = 112 + i * 24, 1 if i % 2 else -1
        body += (
            circle(x + side * 11, y + 8, 15, ("#c98a4a", "#b8703c")[i % 2])
            + line(f"M{x},{y} l{side * 8},-3", "#d9c08a", 4)
            if x > 900
            else path(
                f"M{x},{y} C{x + side * 16},{y - 6} {x + side * 28},{y + 8} {x + side * 32},{y + 26} C{x + side * 18},{y + 20} {x + side * 4},{y + 14} {x},{y} Z",
                "#c8402a",
            )
        )
    return body


def _curtain(t: Tones) -> Sheet:
    """Short checked curtains on a brass rod, drawn to both sides."""
    x, y, w, h = WINDOW
    cloth, rod = mix(t.thing("#d8704e"), t.palette.accent, 0.2), t.thing("#c9a052")
    sides = curtain(x - 30, y - 14, 82, h * 0.86, cloth) + curtain(
        x + w - 52, y - 14, 82, h * 0.86, cloth, drawn=-1
    )
    frill = "".join(
        path(
            f"M{x - 30 + i * 40},{y - 16} l40,0 q-4,34 -20,40 q-16,-6 -20,-40 Z",
            mix(cloth, t.palette.paper, 0.3 * (i % 2)),
        )
        for i in range(12)
    )
    return Sheet(
        body=sides
        + frill
        + rect(x - 52, y - 24, w + 104, 9, rod, rx=4)
        + circle(x - 54, y - 20, 9, rod)
        + circle(x + w + 54, y - 20, 9, rod),
        shadow=OBJECT,
    )


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    """Two open shelves of jars and plates at the left of the window, mugs under them."""
    wood = t.thing("#a8744a")
    planks = rect(424, 262, 206, 13, wood) + rect(424, 380, 206, 13, wood)
    planks += "".join(
        path(f"M{x},275 l0,26 l20,-26 Z M{x},393 l0,26 l20,-26 Z", mix(wood, t.palette.ink, 0.3))
        for x in (440, 590)
    )
    jars = "".join(
        jar(458 + i * 46, 262, 72 + 8 * (i % 2), c)
        for i, c in enumerate(("#c8703c", "#f4ecd4", "#7d5a3c", "#e0b04a"))
    )
    plates = (
        plate(462, 380, 74, CREAM, "#3f6f8c")
        + plate(528, 380, 78, CREAM, "#c8603c")
        + jar(596, 380, 66, "#a8b86a")
    )
    cups = "".join(
        line(f"M{x},393 l0,12", "#6b4a34", 3) + mug(x, 442, 36, c)
        for x, c in ((456, "#c8563a"), (508, "#f3e6cb"), (560, "#3f6673"), (606, "#e0a94a"))
    )
    return Sheet(body=planks, shadow=OBJECT), Sheet(body=t.under(jars + plates + cups), shadow=SMALL)


def _counter(t: Tones) -> tuple[Sheet, ...]:
    """The worktop with the sink under the window, drawers and doors below, the stove at its right."""
    paint = mix(t.thing("#7fa098"), t.palette.second, 0.24)
    stone = t.thing("#e8dcc4")
    body = rect(420, TOP + 14, 710, FOOT - TOP, mix(paint, t.palette.ink, 0.22))
    fronts = "".join(
        knob_drawer(x, TOP + 24, 164, 40, paint)
        + knob_drawer(x, TOP + 72, 164, 96, paint, door=True, right=i % 2 == 1)
        for i, x in enumerate((430, 604, 778, 952))
    )
    top = rect(408, TOP, 726, 18, stone, rx=3)
    sink = rect(756, TOP - 2, 206, 8, t.thing("#aeb9b8"), rx=3)
    tap = line(f"M858,{TOP} L858,470 C858,440 906,440 906,468", t.thing("#c0c8c8"), 11) + rect(
        838, TOP - 8, 40, 10, t.thing("#8d9998"), rx=4
    )
    things = (
        kettle(470, TOP, 78, "#c8563a")
        + pitcher(560, TOP, 84, CREAM)
        + line(f"M628,{TOP} l-18,-86 M636,{TOP} l2,-98 M644,{TOP} l20,-84", "#b07a44", 8)
        + path(f"M608,{TOP} l6,-52 l46,0 l6,52 Z", "#3f6f8c")
        + loaf(1050, TOP, 118)
    )
    herbs = succulent(706, 406, 64, pot="#c8703c", leaf="#5f8f4a") + spider_plant(
        1028, 406, 74, pot="#e8dcc4", seed=3
    )
    herbs += _herb(790, 406, "#c8703c") + _herb(924, 406, "#8f6a4a")
    cloth = path(f"M1000,{TOP + 20} l62,0 l-4,84 l-54,0 Z", t.thing("#f0e2c8")) + rect(
        1001, TOP + 74, 58, 8, t.thing("#c8603c")
    )
    return (
        Sheet(body=body + fronts, shadow=BUILDING),
        Sheet(body=top + sink, shadow=OBJECT),
        Sheet(body=tap + t.under(things + herbs), shadow=SMALL),
        Sheet(body=cloth, shadow=SMALL),
        *_stove(t),
    )


def _herb(x: float, y: float, pot: str) -> str:
    """Basil in a pot on the sill."""
    leaves = "".join(
        ellipse(x + dx, y - 46 - dy, 13, 9, ("#7fae5a", "#5f8f4a", "#8fbf6a")[i % 3], turn=dx * 2)
        for i, (dx, dy) in enumerate(
            ((-18, 0), (18, 2), (0, 8), (-10, 18), (11, 20), (0, 30), (-20, 12), (20, 14))
        )
    )
    return leaves + path(f"M{x - 22},{y - 36} L{x + 22},{y - 36} L{x + 16},{y} L{x - 16},{y} Z", pot)


def _stove(t: Tones) -> tuple[Sheet, ...]:
    """A gas stove: four knobs, an oven whose light is on when it is dark, a pot that steams."""
    x, w = STOVE
    enamel = t.thing("#f2ead8")
    body = rect(x, TOP - 4, w, FOOT - TOP + 14, enamel, rx=6) + rect(
        x - 4, TOP - 10, w + 8, 16, t.thing("#4a4f54"), rx=4
    )
    body += rect(x, TOP - 62, w, 54, mix(enamel, t.palette.mid, 0.14), rx=5)
    knobs = "".join(
        circle(x + 36 + i * 45, TOP + 30, 13, t.thing("#3c4046"))
        + rect(x + 34 + i * 45, TOP + 18, 4, 14, t.thing("#e0d8c4"))
        for i in range(5)
    )
    glass = "#ffc46a" if t.lamps else mix(t.palette.ink, t.thing("#5a4438"), 0.4)
    oven = rect(x + 24, TOP + 62, w - 48, 96, t.thing("#33373c"), rx=8) + rect(
        x + 40, TOP + 80, w - 80, 62, glass, rx=5
    )
    oven += rect(x + 30, TOP + 56, w - 60, 9, t.thing("#b8c2c2"), rx=4)
    towel = path(f"M{x + 150},{TOP + 58} l56,0 l2,86 l-60,0 Z", t.thing("#c8603c")) + "".join(
        rect(x + 150, TOP + 74 + i * 20, 57, 6, t.thing("#f3e6cb")) for i in range(3)
    )
    pots = saucepan(x + 66, TOP - 10, 116, "#3f6f8c") + frying_pan(x + 182, TOP - 10, 104)
    lit = (glows([(x + w / 2, TOP + 110, 150)], "#ffb050", 0.4),) if t.lamps else ()
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=knobs + oven, shadow=SMALL),
        *lit,
        Sheet(body=towel + t.under(pots), shadow=OBJECT),
        printed(steam(x + 66, TOP - 80, 110, t.paper(), 0.44)),
    )


def _hood(t: Tones) -> tuple[Sheet, ...]:
    """A hood over the stove, its pipe going up, and a rail of ladles under it."""
    x, w = STOVE
    steel = t.thing("#b3bcba")
    body = rect(x + 92, -70, 66, 230, mix(steel, t.palette.ink, 0.12)) + path(
        f"M{x + 76},150 L{x + w - 76},150 L{x + w + 4},252 L{x - 4},252 Z", steel
    )
    body += rect(x - 10, 250, w + 20, 24, mix(steel, t.palette.ink, 0.2), rx=4)
    rail = rect(x + 6, 322, w - 12, 7, t.thing("#8d9998"), rx=3)
    tools = "".join(ladle(x + 36 + i * 58, 326, 96, i) for i in range(4))
    lamp = (glows([(x + w / 2, 330, 190)], "#ffd690", 0.5),) if t.lamps else ()
    return Sheet(body=body, shadow=BUILDING), *lamp, Sheet(body=rail + t.under(tools), shadow=SMALL)


def _fridge(t: Tones) -> tuple[Sheet, ...]:
    """An old round-shouldered fridge with a note, a drawing and magnets on its door."""
    paint = mix(t.thing("#e0a94a"), t.palette.second, 0.2)
    body = rect(1560, 254, 220, 452, paint, rx=34) + rect(
        1560, 256, 60, 448, mix(paint, "#fff4e0", 0.18), rx=30
    )
    body += (
        rect(1560, 398, 220, 6, mix(paint, t.palette.ink, 0.35))
        + rect(1738, 326, 12, 56, t.thing("#d8dcd6"), rx=5)
        + rect(1738, 424, 12, 92, t.thing("#d8dcd6"), rx=5)
    )
    body += "".join(rect(x, 700, 30, 14, t.thing("#4a4446")) for x in (1586, 1724))
    drawing = poly([(1588, 436), (1684, 430), (1690, 510), (1594, 516)], t.paper(0.02))
    drawing += t.under(
        circle(1612, 458, 12, "#e8b53c")
        + path("M1612,504 l0,-26 l20,-18 l20,16 l0,26 Z", "#c8603c")
        + line("M1664,504 l0,-22 M1664,482 l-10,-12 M1664,482 l10,-12", "#5f8f4a", 5)
    )
    note = group(rect(-44, 0, 88, 62, t.thing("#f6e6b0", 0.04)), 1640, 304, turn=-3)
    magnets = t.under(
        circle(1640, 304, 8, "#c8402a")
        + circle(1638, 436, 8, "#3f6f8c")
        + circle(1700, 350, 9, "#5f8f4a")
        + circle(1716, 372, 7, "#c8603c")
    )
    bread_bin = rect(1590, 216, 120, 42, t.thing("#c8563a"), rx=14) + rect(
        1630, 232, 40, 5, t.thing("#f3e6cb")
    )
    return (
        Sheet(body=bread_bin, shadow=SMALL),
        Sheet(body=body, shadow=BUILDING),
        Sheet(
            body=note + drawing + magnets,
            shadow=SMALL,
            letters=(Lettering("", 1642, 336, 20, t.thing("#5a3a2c", 0.02), name="note", room=80, turn=3),),
        ),
    )


def _dresser(t: Tones) -> Sheet:
    """A tall cupboard at the left: plates on edge, a radio, bowls, drawers."""
    wood = mix(t.thing("#8f5f3c"), t.palette.mid, 0.14)
    dark = mix(wood, t.palette.ink, 0.36)
    body = (
        rect(60, 186, 300, 524, wood)
        + rect(46, 172, 328, 20, mix(wood, "#fff4e0", 0.14), rx=4)
        + rect(82, 208, 256, 252, dark)
    )
    body += rect(82, 322, 256, 10, wood) + rect(46, 462, 328, 18, mix(wood, "#fff4e0", 0.18), rx=3)
    body += (
        knob_drawer(76, 490, 130, 44, wood)
        + knob_drawer(214, 490, 130, 44, wood)
        + knob_drawer(76, 542, 130, 152, wood, door=True)
        + knob_drawer(214, 542, 130, 152, wood, door=True, right=True)
    )
    things = "".join(
        plate(x, 322, 88, CREAM, c) for x, c in ((128, "#3f6f8c"), (210, "#7f9f6a"), (292, "#c8603c"))
    )
    things += "".join(
        path(
            f"M{x - 30},424 L{x + 30},424 C{x + 26},452 {x + 12},460 {x},460 C{x - 12},460 {x - 26},452 {x - 30},424 Z",
            c,
        )
        + path(
            f"M{x - 28},400 L{x + 28},400 C{x + 24},424 {x + 12},430 {x},430 C{x - 12},430 {x - 24},424 {x - 28},400 Z",
            mix(c, "#fff4e0", 0.2),
        )
        for x, c in ((124, "#c8703c"), (200, "#3f6673"))
    )
    radio = (
        rect(248, 400, 84, 60, "#6b3f2c", rx=8)
        + circle(276, 430, 20, "#d9c08a")
        + circle(276, 430, 13, "#a8854c")
        + rect(304, 414, 20, 12, "#f0dca8")
        + circle(314, 444, 6, "#e0c07a")
        + line("M320,400 l10,-50", "#9aa4a8", 3)
    )
    jug = (
        pitcher(116, 172, 76, "#3f6f8c")
        + path("M200,172 C190,140 250,126 262,158 L266,172 Z", "#c9a468")
        + line("M206,166 q30,-24 56,0", "#9a7a44", 4)
    )
    return Sheet(body=body + t.under(things + radio + jug), shadow=BUILDING)


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """Who is there besides: somebody at the stove, and others about the table."""
    cook = person(
        t,
        21,
        Walker(1090, 712, 372, gait="stand", arms="reach", hair="bun", heading=1, girth=1.05),
        ALL_SKINS,
    )
    friend = person(
        t, 33, Walker(560, 716, 384, gait="stand", hair="cap", heading=1, top="#5f8f8a"), ALL_SKINS
    )
    return (
        Sheet(body=cook, shadow=OBJECT, crowd=Crowd.FEW),
        Sheet(
            body=friend
            + sitters(
                t,
                5,
                (
                    (770, 660, 66, "scarf", "cup"),
                    (960, 664, 64, "coils", "rest"),
                    (1176, 660, 66, "bald", "cup"),
                ),
                legs=False,
            ),
            shadow=OBJECT,
            crowd=Crowd.MANY,
        ),
    )


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    lit = (glows([(880, 176, 150)], "#ffd98a", 0.5), *roomlight(t, 900, 380, 900, 0.5)) if t.lamps else ()
    return Sheet(
        body=pendant(880, 120, 62, t.thing("#3f6f6a"), t.lamp()), shadow=Shadow(6, 9, 14, 0.36)
    ), *lit


def _table(t: Tones) -> tuple[Sheet, ...]:
    """A scrubbed table with a runner, fruit, mugs and a newspaper; chairs, and the cat that sleeps on one."""
    wood = mix(t.thing("#c98f58"), t.palette.far, 0.1)
    dark = mix(wood, t.palette.ink, 0.34)
    top = poly([(640, 668), (1300, 668), (1354, 712), (586, 712)], wood) + rect(586, 712, 768, 18, dark)
    legs = "".join(rect(x, 728, 24, 190, dark) for x in (616, 1300)) + rect(
        640, 740, 660, 12, mix(dark, t.palette.ink, 0.2)
    )
    runner = poly([(800, 668), (1130, 668), (1150, 712), (772, 712)], t.thing("#e9d9b8")) + "".join(
        poly(
            [
                (800 - k * 28, 668 + k * 44),
                (1130 + k * 20, 668 + k * 44),
                (1131 + k * 20, 672 + k * 44),
                (798 - k * 28, 672 + k * 44),
            ],
            t.thing("#c8603c"),
        )
        for k in (0.2, 0.8)
    )
    paper = group(
        poly([(-60, -4), (58, -12), (70, 10), (-52, 18)], t.paper(0.1))
        + line("M-44,2 l40,-3 M-42,8 l40,-3 M10,-2 l40,-4", t.thing("#8a7a6a"), 2.4),
        1236,
        690,
    )
    things = (
        fruit_bowl(962, 704, 170)
        + mug(770, 700, 42, "#c8563a")
        + mug(1150, 704, 42, "#3f6673")
        + plate(0, 0, 0, CREAM, CREAM)
    )
    dish = (
        ellipse(700, 694, 54, 12, "#f4ead6")
        + ellipse(700, 691, 38, 7, "#e4d4b4")
        + path("M672,690 q26,-26 54,-2 Z", "#c98a44")
    )
    seats = _chair(t, 500) + _chair(t, 1452, -1)
    return (
        Sheet(body=seats + t.under(sleeping_cat(506, 668, 78, "#8a8680", "#6a6662")), shadow=OBJECT),
        Sheet(body=legs + top, shadow=BUILDING),
        printed(runner),
        Sheet(body=paper + t.under(things + dish), shadow=SMALL),
    )


def _chair(t: Tones, x: float, heading: int = 1) -> str:
    """A painted chair, its back away from the table."""
    paint = t.thing("#4f7f7a")
    dark = mix(paint, t.palette.ink, 0.3)
    back = (
        rect(-64, -196, 14, 200, paint, rx=5)
        + rect(-58, -190, 8, 196, dark)
        + "".join(rect(-60, -184 + i * 46, 30, 12, paint) for i in range(3))
    )
    seat = rect(-64, -72, 128, 16, mix(paint, "#fff4e0", 0.18), rx=6)
    legs = "".join(rect(dx, -58, 12, 110, dark) for dx in (-58, 46)) + rect(-54, -10, 110, 8, dark)
    body = back + legs + seat
    return f'<g transform="translate({x},740) scale({heading},1)">{body}</g>'
