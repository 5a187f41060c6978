"""A hard-seat carriage in its fifteenth hour, from the aisle: everybody sleeps but Wenzhu and an old woman, who watches him peel an egg."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.moments.pieces.carriage import (
    FLOOR,
    SEAT,
    benches,
    country,
    floor,
    frames,
    inward,
    passing,
    rack,
    sleepers,
    table,
    wall,
)
from game.art.paper.actor import HERE, Move
from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Shadow, Sheet
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.small_things import flask
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 3


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette, indoors=True)
    he, she, boy, man, other = _wenzhu(), _old_woman(), _boy(), _man(), _other_boy()
    dark = mix(palette.tint, "#8a84a0", 0.6) if t.lamps else palette.tint
    warm = mix(palette.tint, "#fff0d4", 0.7) if t.lamps else palette.tint
    return Moment(
        layers=(
            *country(t.outside()),
            passing(t.outside()),
            wall(t),
            *frames(t),
            *floor(t),
            rack(t),
            sleepers(t),
            *benches(t),
            man.lower(tint=dark),
            man.upper(tint=dark),
            _hat(man, t),
            boy.lower(tint=dark),
            *_under(t),
            *table(t),
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
        focus=830,
        airs=(Air(Kind.STREAK, (706, 120, 548, 220), 5, "#ffd890", 0, 0.8),),
    )


# ---------------------------------------------------------------- things


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
            (600, SEAT),
            FLOOR,
            size=0.72,
            lean=15,
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
            (1418, SEAT),
            FLOOR,
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
    x, y = inward(598, SEAT, 0.84)
    return side_view(
        "student_man",
        seated(
            (x + 40, y),
            inward(0, FLOOR, 0.84)[1],
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
    x, y = inward(1362, SEAT, 0.86)
    return side_view(
        "student_man",
        seated(
            (x - 10, y),
            inward(0, FLOOR, 0.86)[1],
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
    x, y = inward(1378, SEAT, 0.76)
    return side_view(
        "alumnus_man",
        seated(
            (x, y),
            inward(0, FLOOR, 0.76)[1],
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
