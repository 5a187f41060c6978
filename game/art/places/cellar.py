"""The cellar of a bookshop: a vault of brick, a small stage in the light of a reading lamp, twelve stools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, LEAVES, OBJECT, SMALL, Picture, Shadow, Sheet, printed
from game.art.places.pieces.furniture import SPINES, bookcase, stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.small_things import book_row
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, TOPS, seated_back

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

LAMP = (752, 300)  # where the reading lamp's bulb is
# x, y, the size of a head, colour of the top and of the hair, cut: those who came, on their stools.
CAME = (
    (560, 640, 44, 1, 0, 0),
    (716, 650, 46, 4, 2, 1),
    (1130, 650, 46, 6, 1, 2),
    (1300, 642, 44, 2, 3, 0),
    (1470, 650, 46, 8, 0, 5),
    (420, 706, 62, 7, 1, 1),
    (1610, 710, 64, 3, 2, 3),
    (880, 646, 45, 5, 0, 4),
    (1000, 652, 46, 0, 3, 1),
)
# x and y of the feet of the stools that stay empty.
EMPTY = ((1760, 752), (240, 750), (1240, 770))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the cellar in one light: sheets from far to near, in picture units; no day comes in."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *_vault(t),
        *_stairs(t),
        *_shelves(t),
        *_floor(t),
        *_stage(t),
        *_lamp(t),
        *_listeners(t),
        *wash(t),
        _near(t),
    )


def _brick(t: Tones) -> str:
    return mix(t.thing("#8f5f4a", 0.2), t.palette.ink, 0.25)


def _vault(t: Tones) -> tuple[Sheet, ...]:
    """The end wall under its arch, and the arch itself nearer to us."""
    wall = _brick(t)
    joints = "".join(
        line(f"M{x + (y // 34 % 2) * 44},{y} l76,0", mix(wall, t.palette.paper, 0.22), 3, 0.5)
        for y in range(90, 640, 34)
        for x in range(330, 1600, 88)
    )
    arch = path(
        "M-70,-70 L1990,-70 L1990,660 L1700,660 L1700,420 C1700,170 1400,60 960,60 C520,60 220,170 220,420 L220,660 L-70,660 Z",
        mix(wall, t.palette.ink, 0.3),
    )
    stones = "".join(
        line(
            f"M{960 + dx * 740:.0f},{420 - dy * 360:.0f} l{dx * 60:.0f},{-dy * 46:.0f}",
            mix(wall, t.palette.paper, 0.16),
            5,
            0.6,
        )
        for dx, dy in (
            (-1, 0.1),
            (-0.97, 0.3),
            (-0.88, 0.5),
            (-0.74, 0.68),
            (-0.55, 0.84),
            (-0.3, 0.95),
            (0, 1),
            (0.3, 0.95),
            (0.55, 0.84),
            (0.74, 0.68),
            (0.88, 0.5),
            (0.97, 0.3),
            (1, 0.1),
        )
    )
    return (
        Sheet(body=rect(-70, -70, 2060, 760, wall), contact=0, edge=False),
        printed(joints),
        Sheet(body=arch + stones, shadow=BUILDING, nearer=True),
    )


def _stairs(t: Tones) -> tuple[Sheet, ...]:
    """The stairs up to the shop, at the right, with a lamp at their head."""
    stone = mix(t.thing("#9a8f84"), t.palette.deep, 0.3)
    steps = "".join(
        poly(
            [
                (1280 + i * 34, 600 - i * 46),
                (1640, 600 - i * 46),
                (1640, 554 - i * 46),
                (1280 + i * 34, 554 - i * 46),
            ],
            mix(stone, t.palette.ink, 0.08 * (i % 2) + 0.04 * i),
        )
        for i in range(8)
    )
    rail = line("M1262,520 L1556,118", t.depth(0.7), 9) + "".join(
        line(f"M{1276 + i * 68},{502 - i * 93} l0,72", t.depth(0.7), 6) for i in range(5)
    )
    return (
        Sheet(body=steps, shadow=OBJECT),
        Sheet(body=rail, shadow=SMALL),
        glows([(1610, 200, 260)], "#ffc878", 0.35),
    )


def _shelves(t: Tones) -> tuple[Sheet, ...]:
    """Books that nobody has carried up yet."""
    wood = mix(t.depth(0.55), t.thing("#8f5f38", 0), 0.4)
    built = [
        bookcase(x, y, w, h, 4, wood, seed=31 + i)
        for i, (x, y, w, h) in enumerate(((250, 250, 260, 390), (1030, 270, 210, 370)))
    ]
    return Sheet(body="".join(case for case, _ in built), shadow=Shadow(9, 11, 22, 0.44)), Sheet(
        body=t.under("".join(books for _, books in built), 0.28), shadow=SMALL
    )


def _floor(t: Tones) -> tuple[Sheet, ...]:
    far, near = t.depth(0.42), t.depth(0.66)
    slabs = "".join(
        poly(
            [(960 + dx * 0.5, 640), (964 + dx * 0.5, 640), (972 + dx, 960), (960 + dx, 960)],
            t.depth(0.75),
            0.35,
        )
        for dx in range(-1800, 1801, 260)
    )
    return (
        Sheet(
            body=path("M-70,640 L1990,640 L1990,1150 L-70,1150 Z", "url(#floor)"),
            defs=gradient("floor", [(0, far), (1, near)], (0, 640), (0, 900)),
            shadow=GROUND,
        ),
        printed(slabs),
    )


def _stage(t: Tones) -> tuple[Sheet, ...]:
    """Two pallets and a carpet; on it a box with a glass full of names."""
    lit = t.spotlit()
    wood, cloth = lit.thing("#b5784a", 0.2), lit.thing("#a8392a", 0.2)
    body = (
        poly([(560, 604), (980, 604), (1030, 660), (510, 660)], cloth)
        + poly([(580, 612), (962, 612), (996, 650), (546, 650)], mix(cloth, "#f2d98a", 0.18))
        + rect(510, 660, 520, 30, wood)
        + rect(510, 668, 520, 6, mix(wood, t.palette.ink, 0.4))
    )
    glass = lit.under(
        rect(892, 556, 96, 84, "#c9a468", rx=3)
        + rect(892, 590, 96, 7, "#a8824c")
        + path("M922,556 L958,556 L953,512 L927,512 Z", "#cfe0e0", 0.8)
        + rect(930, 520, 12, 20, "#fbf3df")
        + rect(938, 526, 12, 22, "#f2d98a")
    )
    return Sheet(body=body, shadow=OBJECT), Sheet(body=glass, shadow=SMALL)


def _lamp(t: Tones) -> tuple[Sheet, ...]:
    """The reading lamp on its long arm, and its light."""
    x, y = LAMP
    steel = t.thing("#4a5a56")
    body = (
        line(f"M566,640 L566,330 L{x - 20},{y - 40}", steel, 9)
        + ellipse(566, 642, 46, 9, steel)
        + circle(566, 330, 9, steel)
        + path(
            f"M{x - 44},{y + 6} L{x - 26},{y - 58} L{x + 8},{y - 58} L{x + 44},{y + 6} Z", t.thing("#3f6673")
        )
        + ellipse(x, y + 6, 44, 10, "#ffe9b4")
    )
    cone = poly([(x - 40, y + 10), (x + 40, y + 10), (x + 270, 640), (x - 210, 640)], "#ffdf9a", 0.26)
    return (
        printed(cone),
        Sheet(body=body, shadow=OBJECT),
        glows([(x, y + 40, 260)], "#ffc46a", 0.6),
        glows([(x + 30, 630, 330)], "#ffc878", 0.4, 0.3),
    )


def _listeners(t: Tones) -> tuple[Sheet, ...]:
    """Nine on stools with their backs to us, empty stools among them."""
    stools = "".join(stool(x, y, 98, t.thing(SPINES[i % 8])) for i, (x, y) in enumerate(EMPTY))
    dim = 0.3
    body = ""
    for x, y, size, top, hair, cut in CAME:
        body += stool(x, y + size * 3.2, size * 2.5, t.thing("#8a6a4a"))
        body += strangers(
            seated_back(
                x,
                y,
                size,
                mix(TOPS[top], t.palette.ink, dim),
                mix(HAIRS[hair], t.palette.ink, dim * 0.5),
                cut,
            )
        )
    return Sheet(body=stools, shadow=OBJECT), Sheet(body=body, shadow=OBJECT)


def _near(t: Tones) -> Sheet:
    """Quite near, a shelf of books in the dark."""
    body = rect(-70, -70, 150, 1220, mix(t.palette.deep, t.palette.ink, 0.6)) + t.under(
        "".join(group(book_row(-60, y, 130, 130, y, SPINES), 0, 0) for y in (180, 400, 620)), 0.4
    )
    return Sheet(body=body, shadow=LEAVES, contact=0, edge=False, blur=4)
