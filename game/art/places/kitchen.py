"""A kitchen that is used: a stove with pots, herbs in the window, a table with bread and fruit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    foreground,
    printed,
)
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.kitchenware import (
    fruit_bowl,
    knob_drawer,
    loaf,
    pitcher,
    plate,
)
from game.art.places.pieces.larder import CREAM, dresser, fridge
from game.art.places.pieces.open_shelves import shelves
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.rooms import boards, curtain, floor, frame, gleam, pendant, sunlit, wall
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, kettle, mug, spider_plant, succulent
from game.art.places.pieces.stove import FOOT, TOP, hood, stove
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

USUAL: Final = Crowd.NONE
WINDOW: Final = (660, 138, 420, 268)  # x, y, width, height
HOURS: Final = {Light.MORNING: 7.4, Light.DAY: 1.2, Light.DUSK: 6.8, Light.NIGHT: 9.6}


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
        *shelves(t),
        *_counter(t),
        *hood(t),
        *fridge(t),
        dresser(t),
        *_crowd(t),
        *_lamp(t),
        *foreground(_table(t)),
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
        *stove(t),
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


def _crowd(t: Tones) -> tuple[Sheet, ...]:
    """Who is there besides: somebody at the stove, and others about the table."""
    cook = person(
        t,
        21,
        Walker(1090, 712, 372, gait="stand", arms="reach", hair="bun", heading=1, girth=1.05),
        skins_of(t),
    )
    friend = person(
        t, 33, Walker(560, 716, 384, gait="stand", hair="cap", heading=1, top="#5f8f8a"), skins_of(t)
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
