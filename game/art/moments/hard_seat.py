"""A hard-seat carriage in its fifteenth hour, from the aisle: everybody sleeps but Wenzhu and an old woman, who watches him peel an egg."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.small_things import flask
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import seated_back
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.profile.person import SideView

KEYS: Final = 3
# Where lines that run to the window meet; the aisle is at share 1, the wall at share _WALL.
_POINT: Final = (980.0, 330.0)
_WALL: Final = 0.7
_FLOOR: Final = 704.0
_SEAT: Final = 548.0
_PANES: Final = ((706.0, 66.0, 548.0, 300.0), (-170.0, 66.0, 380.0, 300.0), (1750.0, 66.0, 380.0, 300.0))
_CLOTH: Final = "#2f6f66"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette, indoors=True)
    he, she, boy, man, other = _wenzhu(), _old_woman(), _boy(), _man(), _other_boy()
    dark = mix(palette.tint, "#8a84a0", 0.6) if t.lamps else palette.tint
    warm = mix(palette.tint, "#fff0d4", 0.7) if t.lamps else palette.tint
    return Moment(
        layers=(
            *_country(t.outside()),
            _passing(t.outside()),
            _wall(t),
            *_frames(t),
            *_floor(t),
            _rack(t),
            _sleepers(t),
            *_benches(t),
            man.lower(tint=dark),
            man.upper(tint=dark),
            _hat(man, t),
            boy.lower(tint=dark),
            *_under(t),
            *_table(t),
            _plants(t),
            boy.upper(tint=dark, moves=(Move(turn=2), Move(turn=-1), HERE)),
            other.lower(tint=dark),
            other.upper(tint=dark),
            she.lower(tint=warm),
            he.lower(tint=warm),
            *_on_the_table(t),
            she.upper(tint=warm, moves=(Move(turn=1), Move(turn=-1.6), HERE)),
            he.upper(tint=warm, moves=(Move(turn=-2.5), Move(turn=1.5), HERE)),
            *_lamplight(t),
            _near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=930,
        airs=(Air(Kind.STREAK, (706, 120, 548, 220), 5, "#ffd890", 0, 0.8),),
    )


def _in(x: float, y: float, share: float) -> Point:
    """A point of the aisle's side, moved in towards the window."""
    return _POINT[0] + (x - _POINT[0]) * share, _POINT[1] + (y - _POINT[1]) * share


# ---------------------------------------------------------------- outside


# By the hour: three colours of the sky, hills, fields, and what stands on them.
_OUTSIDE: Final = {
    Light.MORNING: ("#9fc0d0", "#f0d8b8", "#ffe9c0", "#b79a86", "#b9a05c", "#5f6f4a"),
    Light.DAY: ("#8fc0da", "#cfe2e2", "#f2ecd2", "#9aa88c", "#c9b05c", "#5a7a4a"),
    Light.DUSK: ("#4a4a7c", "#c0707c", "#f6a870", "#6a4a6c", "#5a4450", "#33283c"),
    Light.NIGHT: ("#0d1836", "#24406c", "#5f8aac", "#1f3558", "#172844", "#0c1730"),
}


def _country(out: Tones) -> tuple[Sheet, ...]:
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


def _passing(out: Tones) -> Actor:
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


def _wall(t: Tones) -> Sheet:
    holes = " ".join(f"M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z" for x, y, w, h in _PANES)
    tone = mix("#d9c48c", "#3c2a2c", 0.42) if t.lamps else t.thing("#d9cfa8")
    return Sheet(
        body=holed(f"M-70,-70 L1990,-70 L1990,640 L-70,640 Z {holes}", tone),
        shadow=Shadow(5, 7, 12, 0.4),
        nearer=True,
    )


def _frames(t: Tones) -> tuple[Sheet, ...]:
    """Steel round the panes; curtains tied back."""
    steel, cloth, bars, folds = t.thing("#8f9c9c"), t.thing("#3f6f8a"), "", ""
    for x, y, w, h in _PANES:
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


def _floor(t: Tones) -> tuple[Sheet, ...]:
    top = _in(0, _FLOOR, _WALL)[1]
    tone = mix("#a0805c", "#241c24", 0.58) if t.lamps else t.thing("#9a8a70")
    seams = "".join(
        line(f"M{a[0]:.0f},{a[1]:.0f} L{b[0]:.0f},{b[1]:.0f}", mix(tone, "#101418", 0.3), 3, 0.6)
        for x in range(-400, 2500, 240)
        for a, b in [(_in(x, _FLOOR, _WALL), _in(x, _FLOOR, 1.3))]
    )
    return Sheet(body=rect(-70, top, 2060, 1200 - top, tone), shadow=Shadow(0, -3, 8, 0.3)), printed(seams)


def _rack(t: Tones) -> Sheet:
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


def _sleepers(t: Tones) -> Sheet:
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


def _benches(t: Tones) -> tuple[Sheet, ...]:
    """Two benches that face each other, upright as the day they were built, and their white head-cloths."""
    made = []
    for side in (-1, 1):

        def x(v: float, side: int = side) -> float:
            return _POINT[0] + side * v

        cloth, dark = t.thing(_CLOTH), mix(t.thing(_CLOTH), "#0c1a1a", 0.5)
        inner = poly(
            [_in(x(508), 236, 1), _in(x(474), _SEAT, 1), _in(x(474), _SEAT, _WALL), _in(x(508), 236, _WALL)],
            mix(cloth, "#0c1a1a", 0.24 if side < 0 else 0.1),
        )
        linen = poly(
            [_in(x(508), 236, 1), _in(x(500), 306, 1), _in(x(500), 306, _WALL), _in(x(508), 236, _WALL)],
            mix("#efe2c4", "#20242c", 0.34 if t.lamps else 0.1),
        )
        top = poly(
            [
                _in(x(486), _SEAT - 6, 1),
                _in(x(214), _SEAT, 1),
                _in(x(214), _SEAT, _WALL),
                _in(x(486), _SEAT - 6, _WALL),
            ],
            mix(cloth, "#ffffff", 0.06),
        )
        front = poly(
            [
                _in(x(214), _SEAT, 1),
                _in(x(214), _SEAT + 34, 1),
                _in(x(214), _SEAT + 34, _WALL),
                _in(x(214), _SEAT, _WALL),
            ],
            dark,
        )
        edge = poly(
            [(x(520), _SEAT - 6), (x(214), _SEAT), (x(214), _SEAT + 34), (x(520), _SEAT + 34)],
            mix(cloth, "#0c1a1a", 0.2),
        )
        end = poly(
            [(x(556), _SEAT + 40), (x(474), _SEAT + 40), (x(508), 232), (x(552), 224)],
            mix(cloth, "#0c1a1a", 0.14),
        )
        cap = poly(
            [(x(512), 228), (x(556), 220), (x(560), 300), (x(500), 308)],
            mix("#efe2c4", "#20242c", 0.2 if t.lamps else 0),
        )
        legs = rect(x(500) - 12, _SEAT + 34, 24, _FLOOR - _SEAT - 34, t.thing("#6f7a7c")) + rect(
            x(250) - 11, _SEAT + 34, 22, _FLOOR - _SEAT - 34, t.thing("#6f7a7c")
        )
        made += [
            Sheet(body=inner + top + front, shadow=OBJECT),
            Sheet(body=linen, shadow=SMALL),
            Sheet(body=legs + edge + end, shadow=OBJECT),
            Sheet(body=cap, shadow=SMALL),
        ]
    return tuple(made)


def _table(t: Tones) -> tuple[Sheet, ...]:
    board = t.thing("#d9cdae")
    a, b, c, d = (_in(x, 492, s) for x, s in ((856, 0.72), (1104, 0.72), (1116, 1.0), (844, 1.0)))
    leg = rect(970, 480, 20, 160, t.thing("#8a949a"))
    return (
        Sheet(body=leg, shadow=SMALL),
        Sheet(
            body=poly([a, b, c, d], board) + rect(844, 492, 272, 13, mix(board, "#2a1c14", 0.4), rx=4),
            shadow=Shadow(6, 16, 14, 0.45),
        ),
    )


def _under(t: Tones) -> tuple[Sheet, ...]:
    """Below his feet the striped bag, its paper tag on a string."""
    x, y, w, h = 706.0, 618.0, 236.0, 92.0
    bag = path(
        f"M{x + 6},{y + 8} C{x + 60},{y - 8} {x + 170},{y - 8} {x + w - 6},{y + 8} L{x + w + 8},{y + h} L{x - 8},{y + h} Z",
        "#f4ead6",
    )
    for i in range(9):
        bag += poly(
            [
                (x + 8 + i * 26, y + 4),
                (x + 21 + i * 26, y + 3),
                (x + 22 + i * 27, y + h),
                (x + 6 + i * 27, y + h),
            ],
            ("#c8402a", "#3f6673")[i % 2],
        )
    bag += path(
        f"M{x + 2},{y + 4} C{x + 60},{y - 12} {x + 170},{y - 12} {x + w},{y + 4} L{x + w},{y + 18} C{x + 170},{y + 4} {x + 60},{y + 4} {x + 2},{y + 18} Z",
        "#3f6673",
    )
    tag = line(f"M{x + 44},{y + 12} L{x + 34},{y + 34}", "#e8dcc0", 3) + group(
        rect(-13, 0, 26, 40, "#f0e2bc", rx=3), x + 34, y + 34, turn=8
    )
    return Sheet(body=t.under(bag), shadow=OBJECT), Sheet(body=t.under(tag), shadow=SMALL)


def _egg(colour: str, turn: float = 0) -> str:
    body = path(
        "M0,-40 C20,-38 32,-10 32,8 C32,30 18,42 0,42 C-18,42 -32,30 -32,8 C-32,-10 -20,-38 0,-40 Z", colour
    )
    body += path(
        "M6,-39 C22,-34 32,-8 32,8 C32,30 18,42 2,42 C18,34 24,18 22,2 C20,-16 14,-30 6,-39 Z", "#2a1a14", 0.2
    )
    return group(
        body + line("M-22,-4 L-8,4 L-12,18 M-8,4 L10,-2 L16,12 M10,-2 L6,-20", "#5a3420", 2.4), turn=turn
    )


def _on_the_table(t: Tones) -> tuple[Sheet, ...]:
    """Eight eggs in their bag, a flask, bits of shell; beside the window the box of young plants."""
    sack = path(
        "M-70,10 C-78,-30 -60,-54 -34,-56 C-10,-62 30,-60 48,-50 C72,-40 74,-10 66,12 C30,20 -40,20 -70,10 Z",
        "#f4ecdc",
        0.34,
    )
    eggs = "".join(
        group(_egg(c, turn), x, y, 0.44)
        for x, y, c, turn in (
            (-44, -6, "#a8703f", -20),
            (-14, -2, "#b9804c", 10),
            (18, -4, "#9c6638", 30),
            (46, -2, "#b07844", -8),
            (-28, -30, "#b9804c", 40),
            (4, -32, "#a8703f", -14),
            (34, -28, "#bd8854", 16),
            (6, -10, "#b07844", 0),
        )
    )
    neck = path(
        "M-44,-50 C-60,-76 -30,-70 -20,-58 C-10,-78 20,-80 18,-56 C40,-72 60,-60 44,-46 Z", "#f4ecdc", 0.5
    )
    shells = "".join(
        group(path("M-7,2 L-2,-5 L7,-2 L4,5 Z", "#8a5630"), x, y, 1, turn=k * 50)
        for k, (x, y) in enumerate(((868, 486), (884, 478), (858, 478), (896, 488)))
    )
    shine = line("M-52,-34 C-44,-46 -30,-50 -18,-50", "#ffffff", 4, 0.7)
    return (
        Sheet(body=t.under(flask(868, 490, 66, "#c8402a")), shadow=OBJECT),
        Sheet(body=t.under(group(sack + eggs + neck + shine, 934, 474, 0.86)), shadow=Shadow(6, 6, 8, 0.36)),
        Sheet(body=t.under(shells), shadow=SMALL),
    )


# ---------------------------------------------------------------- who is there


def _wenzhu() -> SideView:
    """His feet on the bag, an egg in his hands, half peeled."""
    half = _egg("#f4ead8", 10) + path(
        "M-30,10 C-20,2 -8,14 6,4 C16,-2 26,8 32,6 C32,30 18,42 0,42 C-18,42 -31,30 -30,10 Z", "#a8703f"
    )
    return side_view(
        "wenzhu",
        seated(
            (600, _SEAT),
            _FLOOR,
            size=0.82,
            lean=10,
            curl=12,
            turn=8,
            ankles=((806, 590), (852, 588)),
            wrists=((778, 452), (784, 438)),
            aims=(-24, 8),
        ),
        mood="uneasy",
        grips=(Grip.ROUND, Grip.RELAXED),
        things=(group(half, 6, -10, 0.74), ""),
        looks_down=True,
    )


def _old_woman() -> SideView:
    """She watches him; she would have finished long ago."""
    return side_view(
        "elder_woman",
        seated(
            (1418, _SEAT),
            _FLOOR,
            left=True,
            size=0.78,
            lean=12,
            curl=16,
            turn=6,
            ankles=((1272, 678), (1242, 674)),
            wrists=((1278, 508), (1258, 500)),
        ),
        mood="calm",
        grips=(Grip.RELAXED, Grip.RELAXED),
    )


def _boy() -> SideView:
    """A boy asleep with his head on the table."""
    x, y = _in(598, _SEAT, 0.84)
    return side_view(
        "student_man",
        seated(
            (x + 40, y),
            _in(0, _FLOOR, 0.84)[1],
            size=0.6,
            lean=74,
            curl=30,
            turn=26,
            wrists=((880, 474), (900, 472)),
            aims=(0, 0),
        ),
        looks_down=True,
    )


def _other_boy() -> SideView:
    """His brother, who has slid down against the old woman."""
    x, y = _in(1362, _SEAT, 0.86)
    return side_view(
        "student_man",
        seated(
            (x - 10, y),
            _in(0, _FLOOR, 0.86)[1],
            left=True,
            size=0.58,
            lean=72,
            curl=30,
            turn=26,
            wrists=((1090, 476), (1078, 474)),
            aims=(180, 180),
        ),
        looks_down=True,
    )


def _man() -> SideView:
    """The man by the window, asleep under his hat, his box in his lap."""
    x, y = _in(1378, _SEAT, 0.76)
    return side_view(
        "alumnus_man",
        seated(
            (x, y),
            _in(0, _FLOOR, 0.76)[1],
            left=True,
            size=0.7,
            lean=-8,
            curl=4,
            turn=-16,
            wrists=((x - 100, y - 58), (x - 108, y - 62)),
        ),
    )


def _hat(man: SideView, t: Tones) -> Sheet:
    """His straw hat, over his face."""
    x, y = man.held().point(58, 34)
    hat = (
        ellipse(0, 0, 74, 17, "#d9b26a")
        + path("M-40,-4 C-40,-52 40,-52 40,-4 Z", "#e6c483")
        + path("M-40,-12 C-20,-4 20,-4 40,-12 L40,-4 C20,4 -20,4 -40,-4 Z", "#8a4a2c")
    )
    return Sheet(body=t.under(group(hat, x, y, 0.84, turn=-80)), shadow=SMALL)


def _plants(t: Tones) -> Sheet:
    """His box on the table, by the window: strawberries, this side up."""
    bx, by = 1016.0, 400.0
    leaves = "".join(
        group(path("M0,0 C-18,-10 -20,-28 -4,-36 C10,-30 12,-12 0,0 Z", c), bx + dx, by + 4, 0.9, turn=turn)
        for dx, turn, c in (
            (-40, -34, "#5f8a4c"),
            (-24, 10, "#6f9a54"),
            (-6, -12, "#4f7a44"),
            (10, 26, "#6f9a54"),
            (28, -6, "#5f8a4c"),
            (40, 34, "#4f7a44"),
        )
    )
    box = (
        rect(bx - 58, by, 116, 66, "#c49a62", rx=3)
        + rect(bx - 58, by, 116, 12, "#d8b27a")
        + rect(bx - 34, by + 18, 68, 38, "#f4e8cc", rx=2)
    )
    return Sheet(
        body=t.under(leaves + box),
        shadow=OBJECT,
        letters=(
            Lettering("草莓", bx, by + 32, 18, "#7a2a1c"),
            Lettering("此面向上", bx, by + 49, 13, "#7a2a1c"),
        ),
    )


# ---------------------------------------------------------------- light, and what is near


def _lamplight(t: Tones) -> tuple[Sheet, ...]:
    """The lights are low: warm on the table and on the walls; the corners dark."""
    if not t.lamps:
        return ()
    return (
        glows([(960, 500, 360)], "#ffc470", 0.24),
        glows([(420, 330, 300), (1500, 330, 300)], "#ffc470", 0.16),
        glows([(0, 0, 700), (1920, 0, 700), (0, 760, 620), (1920, 760, 620)], "#0c1018", 0.62),
    )


def _near(t: Tones) -> Sheet:
    """The ends of the next benches, before us and dark."""
    dark = mix(t.thing("#173a38"), "#0a1014", 0.5)
    body = path("M-70,330 C40,318 120,330 136,366 L206,1150 L-70,1150 Z", dark) + path(
        "M1990,330 C1880,318 1800,330 1784,366 L1714,1150 L1990,1150 Z", dark
    )
    body += path("M-70,336 C40,324 118,336 132,368 L142,470 L-70,462 Z", mix("#d9d2c0", dark, 0.78)) + path(
        "M1990,336 C1880,324 1802,336 1788,368 L1778,470 L1990,462 Z", mix("#d9d2c0", dark, 0.78)
    )
    return Sheet(body=body, blur=2.5, shadow=Shadow(14, 14, 22, 0.45), contact=0, edge=False)
