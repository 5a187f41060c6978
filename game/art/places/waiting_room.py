"""A waiting room: nine chairs in a row, a counter behind glass, a number on a board, toys in a corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Sheet, printed
from game.art.places.pieces.called_door import door
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.outlook import outlook
from game.art.places.pieces.reception import counter
from game.art.places.pieces.rooms import floor, frame, gleam, sunlit, tube_lamp, wall
from game.art.places.pieces.sickroom import heart_poster
from game.art.places.pieces.sitters import sitters
from game.art.places.pieces.small_things import clock, notice, spider_plant, succulent
from game.art.places.pieces.soft_furniture import big_plant
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, person, skins_of
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

WINDOW: Final = (664, 118, 420, 276)  # x, y, width, height
FOOT: Final = 650
CHAIRS: Final = tuple(436 + i * 98 for i in range(9))  # the middle of each
SEAT: Final = 596
HOURS: Final = {Light.MORNING: 8.9, Light.DAY: 11.6, Light.DUSK: 5.4, Light.NIGHT: 9.2}
# Who sits where, how tall a head, hair, and what they do: the first three where few are.
_FEW: Final = ((1, "scarf", "bag"), (4, "crop", "phone"), (7, "bun", "book"))
_MANY: Final = (
    (0, "bald", "sleep"),
    (2, "plaits", "rest"),
    (3, "cap", "rest"),
    (5, "coils", "cup"),
    (8, "long", "phone"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the waiting room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    paint = mix(t.thing("#ead9b8"), t.palette.far, 0.3)
    return t.stage(
        *outlook(t, WINDOW, seed=21),
        wall(t, [WINDOW], paint, low=mix(paint, t.palette.mid, 0.18), foot=FOOT),
        frame(WINDOW, t.thing("#f2eada"), across=3, down=1, bar=12),
        gleam(WINDOW, 0.12),
        *_blinds(t),
        _dado(t),
        floor(
            mix(t.thing("#9a9488"), t.palette.mid, 0.26), mix(t.thing("#bdb4a2"), t.palette.far, 0.26), FOOT
        ),
        _tiles(t),
        *sunlit(t, WINDOW, 680),
        *_number(t),
        *_posters(t),
        *door(t),
        *_tubes(t),
        *_chairs(t),
        *counter(t),
        *_corner(t),
        *_near(t),
        *wash(t),
    )


def _blinds(t: Tones) -> tuple[Sheet, ...]:
    """A blind half down, and pots on the sill."""
    x, y, w, _ = WINDOW
    slat = mix(t.thing("#e0d4b8"), t.palette.paper, 0.3)
    body = rect(x - 8, y - 12, w + 16, 14, mix(slat, t.palette.ink, 0.2), rx=4) + "".join(
        rect(x - 4, y + 6 + i * 13, w + 8, 8, slat) for i in range(6)
    )
    cord = line(f"M{x + w - 20},{y} L{x + w - 20},{y + 150}", mix(slat, t.palette.ink, 0.3), 2.4) + circle(
        x + w - 20, y + 154, 6, t.thing("#c8703c")
    )
    pots = (
        spider_plant(x + 70, 396, 84, seed=4)
        + succulent(x + 330, 396, 54)
        + succulent(x + 386, 396, 44, pot="#3f7f8c", leaf="#8fae6a")
    )
    return Sheet(body=body + cord, shadow=SMALL), Sheet(body=t.under(pots), shadow=SMALL)


def _dado(t: Tones) -> Sheet:
    low = mix(t.thing("#7f9f9a"), t.palette.second, 0.24)
    return Sheet(
        body=rect(-70, 480, 2060, 180, low)
        + rect(-70, 472, 2060, 12, t.thing("#a8794c"))
        + rect(-70, 636, 2060, 20, mix(low, t.palette.ink, 0.3)),
        shadow=SMALL,
    )


def _tiles(t: Tones) -> Sheet:
    """A floor of two kinds of tiles."""
    dark = mix(t.palette.deep, t.palette.mid, 0.4)
    rows = ((FOOT, 676), (676, 716), (716, 778), (778, 872))
    body = ""
    for r, (top, low) in enumerate(rows):
        near, far = 90 + (low - FOOT) * 0.5, 90 + (top - FOOT) * 0.5
        for i in range(-13, 14):
            if (i + r) % 2 == 0:
                body += poly(
                    [
                        (960 + i * far, top),
                        (960 + (i + 1) * far, top),
                        (960 + (i + 1) * near, low),
                        (960 + i * near, low),
                    ],
                    dark,
                    0.16,
                )
    return printed(body)


def _number(t: Tones) -> tuple[Sheet, ...]:
    """The board with the number whose turn it is, dark until a story says one; an arrow under it."""
    x, y = 1338, 112
    body = line(f"M{x - 70},-60 L{x - 70},{y} M{x + 70},-60 L{x + 70},{y}", t.thing("#8d9998"), 4) + rect(
        x - 126, y - 8, 252, 104, t.thing("#3a4046"), rx=8
    )
    glass = rect(x - 114, y + 4, 228, 80, mix(t.palette.ink, "#10181c", 0.6), rx=4)
    dots = "".join(circle(x - 100 + i * 14.2, y + 74, 2.2, "#5a3a2c") for i in range(15))
    arrow = path(
        f"M{x + 14},{y + 112} L{x + 60},{y + 112} L{x + 60},{y + 98} L{x + 92},{y + 122} L{x + 60},{y + 146} L{x + 60},{y + 132} L{x + 14},{y + 132} Z",
        t.thing("#3f8a6a"),
    )
    return (
        Sheet(
            body=body + glass + dots,
            shadow=OBJECT,
            letters=(Lettering("", x, y + 42, 66, "#ff9a4a", "bold", name="number", room=210),),
        ),
        Sheet(body=arrow, shadow=SMALL),
    )


def _posters(t: Tones) -> tuple[Sheet, ...]:
    """A poster with a heart, one with a plant that grows, a cork board of notices, a clock."""
    paper = t.paper(0.03)
    posters = heart_poster(452, 128, 150, 214, paper)
    cork = rect(1112, 226, 118, 172, t.thing("#8a5a36"), rx=3) + rect(1120, 234, 102, 156, t.thing("#d9b27e"))
    slips = (
        notice(1146, 246, 44, 58, "#fbf3df", seed=3, turn=-3)
        + notice(1196, 250, 40, 50, "#f2d98a", seed=5, turn=3)
        + notice(1150, 318, 50, 62, "#cfe0dc", head="#c8603c", seed=7, turn=2)
        + notice(1200, 314, 36, 46, "#f4d8c4", seed=9, turn=-4)
    )
    return (
        Sheet(body=t.under(posters), shadow=SMALL),
        Sheet(body=cork, shadow=OBJECT),
        Sheet(body=t.under(slips + clock(1170, 146, 46, HOURS[t.light], told=True)), shadow=SMALL),
    )


def _tubes(t: Tones) -> tuple[Sheet, ...]:
    metal = t.thing("#aab6b8")
    tubes = "".join(tube_lamp(x, 40, 230, t.lamp("#fbf8ea"), metal) for x in (470, 1010))
    lit = (
        (glows([(585, 56, 300), (1125, 56, 300)], "#fff0c8", 0.36), *roomlight(t, 900, 420, 1100, 0.4))
        if t.lamps
        else ()
    )
    return Sheet(body=tubes, shadow=OBJECT), *lit


def _chairs(t: Tones) -> tuple[Sheet, ...]:
    """Nine shells on one beam, and who waits on them."""
    colours = ("#d8704e", "#4f8a8c", "#e0a94a")
    backs = "".join(
        path(
            f"M{x - 40},{SEAT} C{x - 46},{SEAT - 70} {x - 40},{SEAT - 112} {x - 26},{SEAT - 118} L{x + 26},{SEAT - 118} C{x + 40},{SEAT - 112} {x + 46},{SEAT - 70} {x + 40},{SEAT} Z",
            colours[i % 3],
        )
        + rect(x - 16, SEAT - 96, 32, 10, mix(colours[i % 3], "#20141c", 0.3), rx=5)
        for i, x in enumerate(CHAIRS)
    )
    seats = "".join(
        path(
            f"M{x - 42},{SEAT - 8} L{x + 42},{SEAT - 8} C{x + 50},{SEAT + 10} {x + 46},{SEAT + 20} {x + 36},{SEAT + 22} L{x - 36},{SEAT + 22} C{x - 46},{SEAT + 20} {x - 50},{SEAT + 10} {x - 42},{SEAT - 8} Z",
            mix(colours[i % 3], "#fff4e0", 0.12),
        )
        for i, x in enumerate(CHAIRS)
    )
    beam = rect(CHAIRS[0] - 50, SEAT + 18, CHAIRS[-1] - CHAIRS[0] + 100, 13, "#4a5458", rx=4)
    beam += "".join(
        rect(x - 6, SEAT + 28, 12, 94, "#4a5458") + rect(x - 42, SEAT + 116, 84, 9, "#4a5458", rx=4)
        for x in (CHAIRS[0] + 49, CHAIRS[4], CHAIRS[8] - 49)
    )
    size = 50
    few = sitters(t, 11, tuple((CHAIRS[i], SEAT + 2, size, hair, does) for i, hair, does in _FEW))
    many = sitters(t, 15, tuple((CHAIRS[i], SEAT + 2, size, hair, does) for i, hair, does in _MANY))
    return (
        Sheet(body=t.under(backs + beam), shadow=OBJECT),
        Sheet(body=t.under(seats), shadow=SMALL),
        Sheet(body=few, shadow=OBJECT, crowd=Crowd.FEW),
        Sheet(body=many, shadow=OBJECT, crowd=Crowd.MANY),
    )


def _corner(t: Tones) -> tuple[Sheet, ...]:
    """A tall plant, a water cooler, and who stands in the queue where many are."""
    plant = big_plant(1410, 716, 280, mix(t.thing("#5f8f52"), t.leaf(0.4), 0.2), t.thing("#c8703c"), seed=8)
    queue = person(
        t, 41, Walker(1560, 764, 332, gait="stand", hair="bob", heading=1, prop="bag"), skins_of(t)
    ) + person(t, 44, Walker(1470, 772, 346, gait="stand", hair="cap", heading=1, prop="phone"), skins_of(t))
    return Sheet(body=plant, shadow=OBJECT), Sheet(body=queue, shadow=OBJECT, crowd=Crowd.MANY)


def _near(t: Tones) -> tuple[Sheet, ...]:
    """A low table with magazines and a bead maze for children, a bucket of bricks on the floor."""
    wood = mix(t.thing("#c99a64"), t.palette.far, 0.1)
    dark = mix(wood, t.palette.ink, 0.34)
    top = (
        "".join(rect(x, 756, 14, 90, dark) for x in (672, 1104))
        + poly([(670, 728), (1110, 728), (1140, 752), (640, 752)], wood)
        + rect(640, 752, 500, 12, dark)
    )
    papers = "".join(
        group(rect(-44, -8, 88, 10, c, rx=1) + rect(-40, -7, 30, 8, "#fbf3df", 0.6), x, y, turn=a)
        for x, y, a, c in (
            (740, 744, 0, "#c8603c"),
            (752, 735, -3, "#3f6f8c"),
            (744, 727, 4, "#e0a94a"),
            (1010, 746, 2, "#86476a"),
        )
    )
    maze = (
        rect(834, 734, 110, 14, "#8a5a36", rx=4)
        + line(
            "M850,736 C830,660 900,650 890,700 C880,736 930,730 930,690 C930,660 900,664 912,736",
            "#c8503c",
            5,
        )
        + line("M862,736 C870,690 940,640 936,736", "#3f6f8c", 5)
    )
    maze += "".join(
        circle(x, y, 9, c)
        for x, y, c in (
            (846, 690, "#e8b53c"),
            (872, 662, "#5f8f6a"),
            (890, 690, "#e8b53c"),
            (921, 712, "#86476a"),
            (903, 676, "#3f6f8c"),
        )
    )
    bricks = "".join(
        rect(x, y, 34, 26, c, rx=3) + circle(x + 10, y - 2, 5, c) + circle(x + 24, y - 2, 5, c)
        for x, y, c in ((560, 762, "#c8503c"), (598, 766, "#e8b53c"), (576, 736, "#3f6f8c"))
    )
    bear = group(
        circle(-15, -66, 9, "#b07c4a")
        + circle(15, -66, 9, "#b07c4a")
        + circle(0, -52, 21, "#b07c4a")
        + ellipse(0, -20, 24, 27, "#b07c4a")
        + ellipse(0, -46, 10, 8, "#e6cfa4")
        + circle(-7, -56, 2.6, "#2b2326")
        + circle(7, -56, 2.6, "#2b2326")
        + circle(0, -49, 3, "#2b2326")
        + ellipse(-22, -8, 13, 9, "#9a6a3c")
        + ellipse(22, -8, 13, 9, "#9a6a3c"),
        520,
        790,
    )
    return (
        Sheet(body=top, shadow=BUILDING),
        Sheet(body=t.under(papers + maze), shadow=SMALL),
        Sheet(body=t.under(bricks + bear), shadow=OBJECT),
    )
