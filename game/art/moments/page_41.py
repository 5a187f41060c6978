"""A bookshop's window in the rain, from the street: two heads over one book, behind drops that run down the pane."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import half
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.moods import Glance
from game.art.people.outline import sliver
from game.art.places.pieces.furniture import bookcase
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.small_things import book_row
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 3
_PANE: Final = (392.0, 126.0, 1136.0, 590.0)  # x, y, width, height
_WOOD: Final = "#2f5d56"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the shop, two who read, the display, the wet glass, the front, an umbrella."""
    t = Tones(light, palette)
    return Moment(
        layers=(
            *_shop(t),
            *_two(t),
            *_display(t),
            *_glass(t),
            *(_runnel(*where, number) for number, where in enumerate(((566, 470), (1392, 560), (690, 640)))),
            *_front(t),
            *_awning(t),
            *_street(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=960,
        airs=(
            Air(Kind.RAIN, (-40, -40, 2000, 900), 46, "#eef6f4", 2, 1.1),
            Air(Kind.MOTE, (560, 180, 800, 260), 6, "#ffe6b0", 0, 0.7),
        ),
    )


def _warm(t: Tones, colour: str) -> str:
    """A colour inside the shop, where lamps are lit on a day like this."""
    return mix(t.spotlit().thing(colour), "#ffce84", 0.14)


def _shop(t: Tones) -> list[Sheet]:
    """Shelves to the ceiling, three lanterns, a ladder: warm, and a little out of focus."""
    x, y, _, h = _PANE
    wall = backdrop(rect(-60, -60, 2040, 1200, "url(#shop)"),
                    gradient("shop", [(0, _warm(t, "#f0c682")), (1, _warm(t, "#a8683a"))], (0, 100), (0, 800)))  # fmt: skip
    cases, books = "", ""
    for seed, (bx, top, wide) in enumerate(
        ((x - 30, y + 20, 268), (x + 262, y + 50, 252), (x + 640, y + 50, 252), (x + 916, y + 20, 268))
    ):
        made, row = bookcase(bx, top, wide, h, 5, _warm(t, "#8f5f38"), seed=seed + 3)
        cases += made
        books += row
    lamps = ""
    for lx, ly, r in ((560, 250, 42), (1018, 172, 52), (1380, 258, 42)):
        lamps += line(f"M{lx},60 L{lx},{ly - r}", "#4a3a34", 3) + ellipse(lx, ly, r, r * 0.9, "#ffe8b4")
        lamps += rect(lx - r * 0.26, ly - r * 0.96, r * 0.52, 8, "#7a4a2c") + rect(
            lx - r * 0.26, ly + r * 0.82, r * 0.52, 8, "#7a4a2c"
        )
        lamps += "".join(line(f"M{lx - r * k},{ly + r * s} Q{lx},{ly + r * (s + 0.12)} {lx + r * k},{ly + r * s}", "#d99a4c", 2, 0.7)
                         for s, k in ((-0.4, 0.86), (0, 0.98), (0.4, 0.86)))  # fmt: skip
    return [
        wall,
        Sheet(body=cases, shadow=OBJECT, blur=1.4),
        Sheet(body="".join(_soften(t, books)), shadow=SMALL, blur=1.4),
        glows([(958, 190, 620), (560, 250, 300), (1380, 258, 300)], "#ffcf7c", 0.6),
        Sheet(body=lamps, shadow=SMALL, blur=1),
    ]


def _soften(t: Tones, books: str) -> str:
    return t.spotlit().under(books, 0.3)


def _two(t: Tones) -> list[Actor]:
    """Kaikai with the book, where it falls open; Lele, who has to see it over her shoulder."""
    tint = mix(t.palette.tint, "#fff0d4", 0.8)
    lean = (Move(x=64, y=-8, turn=6), Move(x=26, y=-3, turn=2), HERE)
    nod = (Move(x=-8, y=-6, turn=-2), HERE, HERE)
    lele = half(
        "roommate_woman", Mood.GLAD, "behind", at=(1142, 430), size=0.87, left=True, tint=tint, moves=lean
    )
    kaikai = half(
        "yang_kaikai",
        Mood.CALM,
        at=(902, 432),
        size=0.9,
        holds="book",
        glance=Glance.SHUT,
        tint=tint,
        moves=nod,
    )
    return [lele, kaikai]


def _display(t: Tones) -> list[Sheet]:
    """Books on the sill of the window, one much in demand, and the cat that owns the shop, asleep."""
    x, y, w, h = _PANE
    foot = y + h - 18
    spines = ("#c8402a", "#3f6673", "#e0a94a", "#f3e6cb", "#7d8f5a")
    rows = book_row(x + 20, foot, 130, 92, 77, spines) + book_row(x + 1010, foot, 110, 84, 21, spines)
    stood = ""
    for i, bx in enumerate((x + 950, x + 994)):
        stood += group(_bestseller(), bx, foot - 50 + i * 3, 0.86, turn=(-4, 5)[i])
    cat = sleeping_cat(x + 226, foot + 2, 140, "#d98a3c", "#a85c22")
    plank = rect(x - 20, foot - 2, w + 40, 40, _warm(t, "#a8683a"))
    return [
        Sheet(body=plank, shadow=OBJECT),
        Sheet(body=t.spotlit().under(rows, 0.1), shadow=OBJECT),
        Sheet(body=t.spotlit().under(stood + cat, 0.1), shadow=OBJECT),
    ]


def _bestseller() -> str:
    """Its cover: a chair on very long legs."""
    return (
        rect(-40, -58, 80, 116, "#7a4a2c", rx=3)
        + rect(-40, -58, 9, 116, "#55321d")
        + line("M-12,46 L-6,-12 M26,46 L20,-12 M-9,20 L23,20", "#fbe6bc", 4)
        + rect(-10, -16, 34, 7, "#fbe6bc")
        + line("M-8,-16 L-8,-42 L8,-42 L8,-16", "#fbe6bc", 4)
    )


def _glass(t: Tones) -> list[Sheet]:
    """The pane: the grey street lies on it, it is misted below, and all of it is full of drops."""
    x, y, w, h = _PANE
    dice = random.Random(41)  # noqa: S311 - where drops sit, not a secret
    sky = mix(t.palette.sky, "#c4d2d2", 0.4)
    street = poly([(x, y + h), (x, y + 210), (x + 210, y), (x + 420, y), (x + 60, y + h)], sky, 0.2)
    street += poly(
        [(x + w - 330, y + h), (x + w - 40, y), (x + w, y), (x + w, y + 120), (x + w - 180, y + h)], sky, 0.18
    )
    mist = rect(x, y + h - 210, w, 210, "url(#mist)")
    beads, lights = "", ""
    for _ in range(190):
        bx, by = x + dice.uniform(6, w - 6), y + dice.uniform(6, h - 6)
        face = 750 < bx < 1260 and 190 < by < 560
        r = dice.uniform(1.6, 3.4) if face else dice.choice((2.2, 3, 3.6, 5.2, 7.4))
        if face and dice.random() < 0.62:
            continue
        beads += ellipse(bx, by, r * 0.84, r, "#dff0ee", 0.62)
        lights += circle(bx - r * 0.3, by - r * 0.35, r * 0.34, "#ffffff", 0.9)
    paths = ""
    for px, top, low in (
        (470, 150, 520),
        (612, 132, 360),
        (1256, 140, 470),
        (1330, 132, 690),
        (1468, 240, 640),
        (436, 420, 730),
    ):
        sway = dice.uniform(-7, 7)
        paths += path(
            sliver([(px, top), (px + sway, (top + low) / 2), (px - sway * 0.4, low)], 7, heavy=0.94),
            "#eaf6f4",
            0.5,
        )
        beads += path(
            f"M{px - 7 - sway * 0.4},{low} a7,10 0 1 0 14,0 q-7,-16 -7,-16 q0,0 -7,16 Z", "#e6f4f2", 0.85
        )
    return [
        printed(street + mist, defs=fade("mist", "#dfeae6", (0, y + h), (0, y + h - 210), 0.5)),
        printed(paths),
        Sheet(body=beads, shadow=Shadow(1.5, 2.5, 2, 0.3), contact=0.12, grain=False),
        printed(lights),
    ]


def _runnel(x: float, y: float, number: int) -> Actor:
    """A drop that has grown too heavy: it runs, stops, and runs on, with its track behind it."""
    long = (250, 300, 200)[number]
    body = path(
        sliver([(x, y - long), (x + 6, y - long * 0.6), (x - 5, y - long * 0.3), (x, y)], 9, heavy=0.95),
        "#eef8f6",
        0.66,
    )
    drop = path(
        f"M{x - 11},{y} a11,14 0 1 0 22,0 C{x + 10},{y - 12} {x + 3},{y - 22} {x},{y - 30} C{x - 3},{y - 22} {x - 10},{y - 12} {x - 11},{y} Z",
        "#e4f2f0",
        0.94,
    )
    shine = ellipse(x - 4, y - 2, 3, 5, "#ffffff", 0.95)
    first, second = ((-130, -30), (-90, -64), (-60, 0))[number]
    return Actor(
        sheets=(printed(body), Sheet(body=drop, shadow=None, contact=0.2, grain=False), printed(shine)),
        box=(x - 30, y - long - 10, 60, long + 40),
        cast=Shadow(2, 3, 3, 0.3),
        moves=(Move(y=first), Move(y=second), HERE),
    )


def _front(t: Tones) -> list[Sheet]:
    """The shop's front round the pane: painted wood, wet, and the stone below it."""
    x, y, w, h = _PANE
    wood, lit = t.thing(_WOOD), mix(t.thing("#4f8476"), t.palette.sky, 0.12)
    outer = f"M-60,-60 L1980,-60 L1980,1150 L-60,1150 Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    front = holed(outer, wood)
    bars = (
        rect(x - 4, y + 64, w + 8, 11, wood)
        + rect(x + 320, y - 4, 11, 70, wood)
        + rect(x + w - 332, y - 4, 11, 70, wood)
    )
    rim = holed(
        f"M{x - 26},{y - 26} L{x + w + 26},{y - 26} L{x + w + 26},{y + h + 26} L{x - 26},{y + h + 26} Z "
        f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z", lit)  # fmt: skip
    panels = "".join(
        rect(px, py, pw, ph, mix(wood, t.palette.ink, 0.24), rx=4)
        + rect(px + 12, py + 12, pw - 24, ph - 24, mix(wood, lit, 0.4), rx=3)
        for px, py, pw, ph in (
            (60, 150, 240, 300),
            (60, 480, 240, 320),
            (1620, 150, 240, 300),
            (1620, 480, 240, 320),
        )
    )
    sill = rect(x - 60, y + h + 22, w + 120, 34, mix(lit, "#ffffff", 0.1)) + rect(
        x - 60, y + h + 50, w + 120, 14, mix(wood, t.palette.ink, 0.4)
    )
    stone = rect(-60, y + h + 110, 2040, 400, mix(t.depth(0.6), t.thing("#7d8a84"), 0.4))
    letters = tuple(
        Lettering(sign, 1740, 240 + i * 104, 84, mix(t.thing("#e8c078", 0), "#ffffff", 0.1))
        for i, sign in enumerate("书店")
    )
    return [
        Sheet(body=front, shadow=Shadow(10, 12, 20, 0.5), nearer=True),
        Sheet(body=panels, shadow=SMALL, letters=letters),
        Sheet(body=rim + bars, shadow=OBJECT),
        Sheet(body=stone, shadow=BUILDING),
        Sheet(body=sill, shadow=BUILDING),
    ]


def _awning(t: Tones) -> list[Sheet]:
    """A striped awning, heavy with water, and what drips from it."""
    body, drips = "", ""
    for i in range(13):
        x0 = -60 + i * 160
        colour = t.thing("#e2763a") if i % 2 else t.thing("#f6ead0")
        body += poly([(x0, -60), (x0 + 160, -60), (x0 + 160, 70), (x0, 70)], colour)
        body += path(
            f"M{x0},69 L{x0 + 160},69 L{x0 + 160},86 Q{x0 + 80},132 {x0},86 Z",
            mix(colour, t.palette.ink, 0.12),
        )
        drips += path(f"M{x0 + 76},112 q4,-8 4,-14 q0,6 4,14 a4,5 0 1 1 -8,0 Z", "#eef8f6", 0.9)
        drips += path(
            f"M{x0 + 78},{150 + (i * 37) % 60} q2,-10 2,-20 q0,10 2,20 a2,3 0 1 1 -4,0 Z", "#eef8f6", 0.7
        )
    return [Sheet(body=body, shadow=Shadow(6, 18, 22, 0.5)), printed(drips)]


def _street(t: Tones) -> list[Sheet]:
    """Somebody's umbrella goes by, near and dark; the light of the window lies on what is wet."""
    ink = mix(t.palette.ink, t.thing("#2a4a54"), 0.35)
    dome = path("M1420,980 C1440,700 1580,570 1770,566 C1900,556 2000,620 2060,720 L2060,1010 "
                "C1990,950 1930,950 1880,1000 C1820,930 1720,930 1660,1000 C1610,930 1510,930 1420,980 Z", ink)  # fmt: skip
    ribs = line("M1760,556 C1700,680 1670,820 1660,996 M1760,556 C1830,680 1870,820 1880,996 M1764,562 C1640,640 1510,780 1424,976",
                mix(ink, "#9fb8b8", 0.3), 5) + path("M1752,560 L1758,512 L1766,512 L1770,560 Z", ink)  # fmt: skip
    beads = "".join(
        ellipse(1480 + i * 47 % 420, 700 + (i * 71) % 190, 4, 5, "#bcd2d2", 0.5) for i in range(16)
    )
    glow = glows([(960, 860, 900)], "#ffc878", 0.2, 0.3)
    return [
        glow,
        Sheet(body=dome + ribs + beads, shadow=Shadow(-10, 16, 26, 0.4), blur=2.4, contact=0, edge=False),
        printed(
            rect(-60, -60, 420, 1200, "url(#left)"),
            defs=fade("left", t.palette.ink, (-60, 0), (330, 0), 0.34),
        ),
    ]
