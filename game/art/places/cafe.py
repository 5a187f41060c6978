"""A café: a counter with its machine and cakes, a blackboard, small tables at a window on the street."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.cafe_counter import chalk_cup, counter, shelves
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.outdoors import bicycle
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.rooms import boards, floor, gleam, pendant, sunlit, wall
from game.art.places.pieces.sickroom import flowers
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, mug, spider_plant, steam
from game.art.places.pieces.soft_furniture import framed
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, passers, person, skins_of
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW: Final = (1010, 140, 430, 380)  # x, y, width, height
DOOR: Final = (1560, 168, 196, 482)  # x, y, width, height: its glass
FOOT: Final = 654
COUNTER: Final = (40, 920)
HOURS: Final = {Light.MORNING: 8.1, Light.DAY: 3.4, Light.DUSK: 6.2, Light.NIGHT: 9.8}
# Each little table: x, the height of its top, how large.
TABLES: Final = ((1120, 640, 0.92), (1420, 664, 1.0))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the café in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    paint = mix(t.thing("#e6c9a0"), t.palette.far, 0.28)
    return t.stage(
        *outlook(t, WINDOW, seed=30),
        *outlook(t, (DOOR[0], DOOR[1], DOOR[2], DOOR[3] - 90), seed=33, sun=False),
        *_street(t),
        wall(t, [WINDOW, DOOR], paint, low=mix(paint, t.palette.mid, 0.2), foot=FOOT),
        *_front(t),
        gleam(WINDOW, 0.12),
        _panelling(t),
        floor(
            mix(t.thing("#8f6844"), t.palette.mid, 0.26), mix(t.thing("#a87d52"), t.palette.far, 0.24), FOOT
        ),
        boards(mix(t.palette.deep, t.palette.ink, 0.2), FOOT, opacity=0.28),
        *sunlit(t, WINDOW, 680),
        *_board(t),
        *_on_the_wall(t),
        *shelves(t, 66, 610),
        _barista(t),
        *counter(t, *COUNTER),
        *_lamps(t),
        *_tables(t),
        *_guests(t),
        *wash(t),
    )


def _street(t: Tones) -> tuple[Sheet, ...]:
    """The pavement outside, a bicycle against the glass, and who goes by."""
    out = t.outside()
    x, y, w, h = WINDOW
    stone = mix(out.thing("#b8ab98"), out.palette.far, 0.3)
    ground = rect(x - 20, y + h - 44, w + 40, 80, stone) + rect(DOOR[0] - 20, 560, DOOR[2] + 40, 130, stone)
    walkers = passers(
        out,
        27,
        [(1130, 508, 216, 1, "umbrella" if out.palette.overcast else "bag"), (1370, 512, 228, -1, "phone")],
        skins=skins_of(t),
    )
    more = passers(
        out,
        31,
        [(1070, 506, 206, 1, ""), (1206, 510, 222, -1, "satchel"), (1660, 640, 372, -1, "")],
        skins=skins_of(t),
    )
    return (
        Sheet(body=ground, shadow=SMALL),
        Sheet(body=out.under(bicycle(1290, 524, 190, "#3f6f8c")), shadow=SMALL),
        Sheet(body=walkers, shadow=SMALL, crowd=Crowd.FEW),
        Sheet(body=more, shadow=SMALL, crowd=Crowd.MANY),
    )


def _front(t: Tones) -> tuple[Sheet, ...]:
    """The frames of window and door, painted; a card that hangs in the door, letters on the glass."""
    x, y, w, h = WINDOW
    paint = mix(t.thing("#2f5f5a"), t.palette.deep, 0.2)
    light = mix(paint, t.palette.paper, 0.18)
    bars = (
        rect(x - 20, y - 20, w + 40, 20, paint)
        + rect(x - 20, y - 20, 20, h + 40, paint)
        + rect(x + w, y - 20, 20, h + 40, paint)
        + rect(x - 34, y + h, w + 68, 24, light, rx=3)
        + rect(x, y + 92, w, 10, paint)
        + rect(x + w / 2 - 5, y, 10, 98, paint)
    )
    dx, dy, dw, dh = DOOR
    bars += (
        rect(dx - 26, dy - 76, dw + 52, 20, paint)
        + rect(dx - 26, dy - 76, 22, dh + 90, paint)
        + rect(dx + dw + 4, dy - 76, 22, dh + 90, paint)
    )
    leaf = (
        rect(dx - 4, dy - 10, dw + 8, 14, light)
        + rect(dx - 4, dy, 14, dh, light)
        + rect(dx + dw - 10, dy, 14, dh, light)
        + rect(dx, dy + dh - 130, dw, 134, light)
        + rect(dx + 22, dy + dh - 108, dw - 44, 88, paint, rx=3)
    )
    leaf += rect(dx + dw - 40, dy + 236, 10, 70, t.thing("#d9b868"), rx=5)
    fan = rect(
        dx - 4,
        dy - 56,
        dw + 8,
        48,
        mix(t.palette.sky, "#ffffff", 0.2) if not t.lamps else mix(t.palette.sky, t.palette.ink, 0.2),
    ) + line(f"M{dx + dw / 3},{dy - 56} l0,48 M{dx + dw * 2 / 3},{dy - 56} l0,48", paint, 6)
    card = line(
        f"M{dx + dw / 2 - 36},{dy + 128} L{dx + dw / 2},{dy + 96} L{dx + dw / 2 + 36},{dy + 128}",
        t.thing("#8a6a3c"),
        3,
    ) + rect(dx + dw / 2 - 66, dy + 126, 132, 62, t.paper(0.02), rx=5)
    rim = line(f"M{dx + dw / 2 - 58},{dy + 134} h116 v46 h-116 Z", t.thing("#c8603c"), 3)
    bell = path(f"M{dx + 30},{dy - 2} q14,28 28,0 Z", t.thing("#d9b04a")) + circle(
        dx + 44, dy + 16, 4, t.thing("#8a6a3c")
    )
    return (
        Sheet(body=fan + bars, shadow=BUILDING),
        Sheet(body=leaf, shadow=OBJECT),
        Sheet(
            body=card + rim + bell,
            shadow=SMALL,
            letters=(
                Lettering("", dx + dw / 2, dy + 157, 34, t.thing("#a8442c", 0.02), name="door", room=110),
            ),
        ),
    )


def _panelling(t: Tones) -> Sheet:
    """Wooden panels below the window, a bench along them."""
    wood = mix(t.thing("#9a6640"), t.palette.mid, 0.16)
    body = rect(890, 546, 626, 112, wood) + "".join(
        rect(904 + i * 102, 560, 88, 80, mix(wood, t.palette.ink, 0.12), rx=3) for i in range(6)
    )
    body += rect(1790, 546, 200, 112, wood) + rect(1806, 560, 90, 80, mix(wood, t.palette.ink, 0.12), rx=3)
    seat = rect(906, 596, 596, 22, mix(t.thing("#b8503c"), t.palette.accent, 0.2), rx=9)
    return Sheet(body=body + seat, shadow=SMALL)


def _board(t: Tones) -> tuple[Sheet, ...]:
    """The blackboard over the counter: a cup in chalk, and rows that a story may write."""
    x, y, w, h = 210, 60, 500, 190
    slate, chalk = t.thing("#2f3d3a", 0.1), t.thing("#f2ecda", 0.04)
    body = (
        line(f"M{x + 60},-60 L{x + 60},{y} M{x + w - 60},-60 L{x + w - 60},{y}", t.thing("#5a4632"), 4)
        + rect(x - 14, y - 14, w + 28, h + 28, t.thing("#8a5f3c"), rx=4)
        + rect(x, y, w, h, slate)
    )
    marks = chalk_cup(x + 84, y + 100, 96, chalk) + line(
        f"M{x + 166},{y + 24} L{x + 166},{y + h - 24}", chalk, 2.4, 0.5
    )
    marks += line(f"M{x + 20},{y + h - 16} q60,-10 110,0 M{x + 20},{y + 18} q60,10 110,0", chalk, 3, 0.6)
    rows = tuple(
        Lettering("", x + 334, y + 44 + i * 50, 34, chalk, "bold", name="board", room=310) for i in range(3)
    )
    return Sheet(body=body, shadow=OBJECT, letters=rows), printed(marks)


def _on_the_wall(t: Tones) -> tuple[Sheet, ...]:
    """Pictures between window and counter, a clock, plants on a high shelf."""
    pictures = (
        framed(756, 128, 84, 104, "#6b4530", "#f2e4c4", 5)
        + framed(876, 104, 80, 68, "#c9a052", "#f6ecd8", 1)
        + framed(872, 214, 86, 104, "#8a5f3c", "#e8dcc4", 3)
    )
    shelf = rect(1030, 72, 390, 12, t.thing("#8a5f3c"))
    plants = (
        spider_plant(1090, 72, 88, seed=12)
        + spider_plant(1364, 72, 92, pot="#3f7f8c", seed=14)
        + mug(1200, 72, 34, "#c8603c")
        + rect(1230, 30, 62, 42, "#c9a468", rx=3)
        + rect(1224, 24, 74, 9, "#a87a44")
    )
    hour = clock(1848, 270, 46, HOURS[t.light], told=True)
    return (
        Sheet(body=t.under(pictures), shadow=OBJECT),
        Sheet(body=shelf, shadow=OBJECT),
        Sheet(body=t.under(plants + hour), shadow=SMALL),
    )


def _barista(t: Tones) -> Sheet:
    """Who makes the coffee, behind the counter."""
    return Sheet(
        body=sitters(t, 26, ((496, 552, 66, "bun", "cup"),), legs=False), shadow=OBJECT, crowd=Crowd.FEW
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    spots = ((330, 300), (720, 290), (1270, 262))
    body = "".join(
        pendant(x, y - 22, 44, mix(t.thing("#c8703c"), t.palette.accent, 0.2), t.lamp()) for x, y in spots
    )
    lit = (
        (glows([(x, y + 16, 200) for x, y in spots], "#ffcf80", 0.52), *roomlight(t, 820, 420, 1000, 0.46))
        if t.lamps
        else ()
    )
    return Sheet(body=body, shadow=Shadow(6, 9, 14, 0.36)), *lit


def _tables(t: Tones) -> tuple[Sheet, ...]:
    """Round tables of marble on an iron foot, bentwood chairs, what was ordered."""
    marble, iron = t.thing("#ece4d4"), t.thing("#33373c")
    tops, chairs, things, steams = "", "", "", ""
    for number, (x, y, k) in enumerate(TABLES):
        chairs += _chair(x - 176 * k, y + 104 * k, k, 1) + _chair(x + 176 * k, y + 104 * k, k, -1)
        tops += group(
            rect(-7, 0, 14, 100, iron)
            + path("M-60,108 C-40,92 40,92 60,108 L44,112 L-44,112 Z", iron)
            + ellipse(0, 6, 112, 17, mix(marble, t.palette.ink, 0.3))
            + ellipse(0, 0, 112, 17, marble),
            x,
            y,
            k,
        )
        order = (
            ellipse(-46, -2, 26, 6, "#f6f0e0")
            + mug(-46, -3, 30, "#f6eed8")
            + ellipse(44, -2, 30, 7, "#f6f0e0")
            + path("M26,-4 L64,-4 L58,-30 L30,-34 Z", ("#8a4a34", "#d8a04a")[number])
            + path("M28,-16 L61,-15 L60,-10 L27,-11 Z", "#f6ead0")
        )
        things += group(
            order + flowers(0, 0, 56, ("#d8603c", "#e8b53c", "#f4ead6"), ("#3f7f8c", "#c8763c")[number]),
            x,
            y,
            k,
        )
        steams += steam(x - 48 * k, y - 36 * k, 50 * k, t.paper(), 0.4)
    return (
        Sheet(body=t.under(chairs), shadow=OBJECT),
        Sheet(body=tops, shadow=OBJECT),
        Sheet(body=t.under(things), shadow=SMALL),
        printed(steams),
    )


def _chair(x: float, y: float, k: float, heading: int) -> str:
    """A bentwood chair from its side, its seat towards `heading`."""
    wood, dark = "#7a4a2c", "#5a3420"
    body = line("M-34,0 L-40,-70 C-46,-150 -50,-170 -36,-178 C-24,-182 -22,-140 -26,-74", wood, 8) + line(
        "M-36,-160 C-26,-130 -30,-100 -32,-76", dark, 5
    )
    body += (
        path("M-44,-78 C-20,-88 30,-88 44,-78 L44,-68 L-44,-68 Z", mix(wood, "#fff4e0", 0.16))
        + line("M38,-68 L46,0 M-20,-68 L-14,0 M20,-68 L18,-4", dark, 7)
        + line("M-32,-30 L42,-30", dark, 4)
    )
    return f'<g transform="translate({x:.1f},{y:.1f}) scale({heading * k:.3f},{k:.3f})">{body}</g>'


def _guests(t: Tones) -> tuple[Sheet, ...]:
    """Guests: one with a telephone; where there are many, the benches are full and somebody waits."""
    one = sitters(t, 8, ((1240, 640, 58, "coils", "phone"),))
    more = sitters(t, 13, ((960, 624, 54, "scarf", "cup"), (1560, 662, 60, "bald", "book")))
    waits = person(
        t, 36, Walker(800, 760, 344, gait="stand", hair="tail", heading=-1, prop="bag"), skins_of(t)
    ) + person(
        t,
        39,
        Walker(900, 768, 356, gait="stand", hair="crop", heading=-1, prop="phone", girth=1.1),
        skins_of(t),
    )
    return Sheet(body=one, shadow=OBJECT, crowd=Crowd.FEW), Sheet(
        body=more + waits, shadow=OBJECT, crowd=Crowd.MANY
    )
