"""A bay of a hard-seat carriage from the aisle: two benches, a table, a window, and what the train passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, holed, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows
from game.art.places.pieces.walkers import seated_back
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.places.pieces.tones import Tones

# Where lines that run to the window meet; the aisle is at share 1, the wall at share WALL.
POINT: Final = (980.0, 330.0)
WALL: Final = 0.7
FLOOR: Final = 704.0
SEAT: Final = 548.0
PANES: Final = ((706.0, 66.0, 548.0, 300.0), (-170.0, 66.0, 380.0, 300.0), (1750.0, 66.0, 380.0, 300.0))
_CLOTH: Final = "#2f6f66"


def inward(x: float, y: float, share: float) -> Point:
    """A point of the aisle's side, moved in towards the window."""
    return POINT[0] + (x - POINT[0]) * share, POINT[1] + (y - POINT[1]) * share


# ---------------------------------------------------------------- outside


# By the hour: three colours of the sky, hills, fields, and what stands on them.
_OUTSIDE: Final = {
    Light.MORNING: ("#9fc0d0", "#f0d8b8", "#ffe9c0", "#b79a86", "#b9a05c", "#5f6f4a"),
    Light.DAY: ("#8fc0da", "#cfe2e2", "#f2ecd2", "#9aa88c", "#c9b05c", "#5a7a4a"),
    Light.DUSK: ("#4a4a7c", "#c0707c", "#f6a870", "#6a4a6c", "#5a4450", "#33283c"),
    Light.NIGHT: ("#0d1836", "#24406c", "#5f8aac", "#1f3558", "#172844", "#0c1730"),
}


def country(out: Tones) -> tuple[Sheet, ...]:
    """The plain by night: a large moon, a river that has it too, hills."""
    top, middle, low, land, field, _ = _OUTSIDE[out.light]
    stops = "".join(
        f'<stop offset="{at}" stop-color="{c}"/>' for at, c in ((0, top), (0.5, middle), (1, low))
    )
    sky = f'<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="40" x2="0" y2="330">{stops}</linearGradient>'
    moon = {Light.MORNING: "#fff1cc", Light.DAY: "#fffbe8", Light.DUSK: "#ffc478", Light.NIGHT: "#f6ecc8"}[
        out.light
    ]
    hills = path(
        "M-70,300 C120,250 300,286 520,270 C760,250 900,290 1120,262 C1360,240 1600,290 1990,256 L1990,420 L-70,420 Z",
        land,
    )
    river = path(
        "M1010,330 C1060,322 1150,318 1260,322 L1270,340 C1180,332 1100,336 1060,346 C1020,352 980,344 1010,330 Z",
        mix(moon, low, 0.35),
    )
    return (
        Sheet(body=rect(-60, -60, 2040, 1200, "url(#sky)"), defs=sky, contact=0, edge=False),
        glows([(1120, 150, 240)], moon, 0.34),
        Sheet(body=circle(1120, 150, 46, moon), shadow=Shadow(2, 3, 10, 0.2)),
        Sheet(body=hills, shadow=Shadow(0, -3, 8, 0.3)),
        Sheet(body=rect(-70, 310, 2060, 130, field), shadow=Shadow(0, -3, 8, 0.3)),
        printed(river),
    )


def _tree(x: float, tall: float, colour: str) -> str:
    return path(
        f"M{x},{372 - tall} C{x + 22},{372 - tall * 0.6} {x + 20},{372 - tall * 0.2} {x + 3},366 L{x + 3},376 L{x - 3},376 L{x - 3},366 C{x - 20},{372 - tall * 0.2} {x - 22},{372 - tall * 0.6} {x},{372 - tall} Z",
        colour,
    )


def passing(out: Tones) -> Actor:
    """What the train passes: poplars, a village, its few lamps."""
    trees = "".join(
        _tree(x, 96 + x % 7 * 16, _OUTSIDE[out.light][5])
        for x in (640, 700, 742, 800, 1066, 1180, 1240, 1330, 1400, 60, 150, 1800, 1870)
    )
    ink = _OUTSIDE[out.light][5]
    wall, roof = mix(ink, "#4a5a7c", 0.25), ink
    houses = "".join(
        rect(x, 326, w, 46, wall)
        + poly([(x - 10, 328), (x + w / 2, 300), (x + w + 10, 328)], roof)
        + (rect(x + w * 0.3, 340, 12, 14, "#ffd27a") if out.lamps else "")
        for x, w in ((860, 74), (950, 58), (1010, 80))
    )
    return Actor(
        sheets=(Sheet(body=trees + houses, shadow=SMALL),),
        box=(-60, 200, 2040, 260),
        cast=None,
        moves=(Move(x=320), Move(x=150), Move()),
    )


# ---------------------------------------------------------------- the carriage


def wall(t: Tones) -> Sheet:
    """The wall with its panes cut out, yellow under the lamps."""
    holes = " ".join(f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z" for x, y, w, h in PANES)
    tone = mix("#d9c48c", "#3c2a2c", 0.42) if t.lamps else t.thing("#d9cfa8")
    return Sheet(
        body=holed(f"M-70,-70 L1990,-70 L1990,640 L-70,640 Z {holes}", tone),
        shadow=Shadow(5, 7, 12, 0.4),
        nearer=True,
    )


def frames(t: Tones) -> tuple[Sheet, ...]:
    """Steel round the panes; curtains tied back."""
    steel, cloth, bars, folds = t.thing("#8f9c9c"), t.thing("#3f6f8a"), "", ""
    for x, y, w, h in PANES:
        bars += line(f"M{x},{y} L{x + w},{y} L{x + w},{y + h} L{x},{y + h} Z", steel, 14) + line(
            f"M{x},{y + 92} L{x + w},{y + 92}", steel, 10
        )
        for side, edge in ((1, x), (-1, x + w)):
            folds += "".join(
                path(
                    f"M{edge + side * (a - 24)},{y - 14} C{edge + side * (a + 4)},{y + 120} {edge + side * (a - 30)},{y + 180} {edge - side * 16},{y + 226} L{edge - side * 22},{y + h + 30} L{edge + side * (a - 36)},{y + h + 30} C{edge - side * 8},{y + 240} {edge + side * (a - 52)},{y + 120} {edge + side * (a - 54)},{y - 14} Z",
                    mix(cloth, "#12202c", d),
                )
                for a, d in ((74, 0.1), (54, 0.28), (34, 0.0))
            )
    return Sheet(body=bars, shadow=SMALL), Sheet(body=folds, shadow=Shadow(5, 5, 8, 0.4))


def floor(t: Tones) -> tuple[Sheet, ...]:
    """Boards that run in towards the window."""
    top = inward(0, FLOOR, WALL)[1]
    tone = mix("#a0805c", "#241c24", 0.58) if t.lamps else t.thing("#9a8a70")
    seams = "".join(
        line(f"M{a[0]:.0f},{a[1]:.0f} L{b[0]:.0f},{b[1]:.0f}", mix(tone, "#101418", 0.3), 3, 0.6)
        for x in range(-400, 2500, 240)
        for a, b in [(inward(x, FLOOR, WALL), inward(x, FLOOR, 1.3))]
    )
    return Sheet(body=rect(-70, top, 2060, 1200 - top, tone), shadow=Shadow(0, -3, 8, 0.3)), printed(seams)


def rack(t: Tones) -> Sheet:
    """Bags on the rack over the window, and its rail."""
    body = "".join(
        rect(x, 44 - h, w, h, c, rx=10) + rect(x, 44 - h * 0.6, w, 8, mix(c, "#000000", 0.3))
        for x, w, h, c in (
            (300, 150, 100, "#6a4a5c"),
            (470, 120, 84, "#c79a5c"),
            (660, 130, 110, "#4a5f8c"),
            (860, 90, 80, "#8a5f3c"),
            (1010, 160, 104, "#7d8f5a"),
            (1240, 130, 90, "#b8503c"),
            (1450, 120, 100, "#3f6673"),
            (1620, 150, 96, "#a8763c"),
        )
    )
    return Sheet(
        body=t.under(body) + rect(-70, 40, 2060, 12, t.thing("#9aa4a8")), shadow=Shadow(4, 12, 14, 0.4)
    )


def sleepers(t: Tones) -> Sheet:
    """Those in the next bays, from behind, their heads sunk."""
    body = seated_back(120, 560, 74, "#4a5f6a", "#2b2326", 0) + seated_back(
        250, 574, 78, "#7a5a4a", "#3a2a24", 1
    )
    body += seated_back(1700, 566, 76, "#5a6a4a", "#2b2326", 4) + seated_back(
        1836, 556, 72, "#6a4a5a", "#4a4044", 2
    )
    return Sheet(
        body="".join(
            (
                t.under(body),
                rect(-60, 545, 420, 120, t.thing("#1f4a46")),
                rect(1616, 545, 420, 120, t.thing("#1f4a46")),
            )
        ),
        shadow=OBJECT,
    )


def benches(t: Tones) -> tuple[Sheet, ...]:
    """Two benches that face each other, upright as the day they were built, and their white head-cloths."""
    made = []
    for side in (-1, 1):

        def x(v: float, side: int = side) -> float:
            return POINT[0] + side * v

        cloth, dark = t.thing(_CLOTH), mix(t.thing(_CLOTH), "#0c1a1a", 0.5)
        inner = poly(
            [
                inward(x(508), 236, 1),
                inward(x(474), SEAT, 1),
                inward(x(474), SEAT, WALL),
                inward(x(508), 236, WALL),
            ],
            mix(cloth, "#0c1a1a", 0.24 if side < 0 else 0.1),
        )
        linen = poly(
            [
                inward(x(508), 236, 1),
                inward(x(500), 306, 1),
                inward(x(500), 306, WALL),
                inward(x(508), 236, WALL),
            ],
            mix("#efe2c4", "#20242c", 0.34 if t.lamps else 0.1),
        )
        top = poly(
            [
                inward(x(486), SEAT - 6, 1),
                inward(x(214), SEAT, 1),
                inward(x(214), SEAT, WALL),
                inward(x(486), SEAT - 6, WALL),
            ],
            mix(cloth, "#ffffff", 0.06),
        )
        front = poly(
            [
                inward(x(214), SEAT, 1),
                inward(x(214), SEAT + 34, 1),
                inward(x(214), SEAT + 34, WALL),
                inward(x(214), SEAT, WALL),
            ],
            dark,
        )
        edge = poly(
            [(x(520), SEAT - 6), (x(214), SEAT), (x(214), SEAT + 34), (x(520), SEAT + 34)],
            mix(cloth, "#0c1a1a", 0.2),
        )
        end = poly(
            [(x(556), SEAT + 40), (x(474), SEAT + 40), (x(508), 232), (x(552), 224)],
            mix(cloth, "#0c1a1a", 0.14),
        )
        cap = poly(
            [(x(512), 228), (x(556), 220), (x(560), 300), (x(500), 308)],
            mix("#efe2c4", "#20242c", 0.2 if t.lamps else 0),
        )
        legs = rect(x(500) - 12, SEAT + 34, 24, FLOOR - SEAT - 34, t.thing("#6f7a7c")) + rect(
            x(250) - 11, SEAT + 34, 22, FLOOR - SEAT - 34, t.thing("#6f7a7c")
        )
        made += [
            Sheet(body=inner + top + front, shadow=OBJECT),
            Sheet(body=linen, shadow=SMALL),
            Sheet(body=legs + edge + end, shadow=OBJECT),
            Sheet(body=cap, shadow=SMALL),
        ]
    return tuple(made)


def table(t: Tones) -> tuple[Sheet, ...]:
    """The little table on its one leg."""
    board = t.thing("#d9cdae")
    a, b, c, d = (inward(x, 492, s) for x, s in ((856, 0.72), (1104, 0.72), (1116, 1.0), (844, 1.0)))
    leg = rect(970, 480, 20, 160, t.thing("#8a949a"))
    return (
        Sheet(body=leg, shadow=SMALL),
        Sheet(
            body=poly([a, b, c, d], board) + rect(844, 492, 272, 13, mix(board, "#2a1c14", 0.4), rx=4),
            shadow=Shadow(6, 16, 14, 0.45),
        ),
    )
