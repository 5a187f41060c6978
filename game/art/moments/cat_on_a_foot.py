"""The hostel balcony in the morning: a book, a chair, towels, the cat asleep on his foot; far below, something green."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.outline import sliver
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import wash
from game.art.places.pieces.pets import cat, sleeping_cat
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 3
_FLOOR: Final = 694.0
_SEAT: Final = (880.0, 532.0)
_FOOT: Final = (1102.0, 690.0)
_ORANGE, _STRIPE = "#e58a3c", "#b8602a"
# Left edge, how long, colour and stripe of each towel.
_TOWELS: Final = (
    (1120, 210, "#e2603f", "#f6ead2"), (1310, 236, "#f2c45a", "#e2603f"), (1500, 200, "#f6ead2", "#3f7f9e"),
    (1688, 228, "#5f9fb0", "#f6ead2"), (1872, 206, "#e89ab0", "#f6ead2"),
)  # fmt: skip


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning."""
    t = Tones(light, palette)
    him, tint = _him(), palette.tint
    return Moment(
        layers=(
            *sky(t, sun=(840, 250), horizon=430, clouds=3),
            *_below(t),
            *_railing(t),
            *_towels(t),
            *_house(t),
            *_chair(t),
            him.lower(tint=tint),
            him.upper(tint=tint, moves=(Move(turn=3), Move(turn=1.5), HERE)),
            *_arm_rest(t),
            _awake(t),
            _asleep(t),
            *_things(t),
            *wash(t),
            near_leaves(t, 1990, 640, turn=200, shape=LONG, seed=11),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.3,
        focus=1080,
        crown=240,
        airs=(
            Air(Kind.GLINT, (1000, 440, 900, 60), 14, "#ffffff", 0),
            Air(Kind.FLOCK, (1060, 80, 700, 60), 3, t.depth(0.6), 0),
            Air(Kind.MOTE, (620, 240, 420, 380), 10, "#fff2c8", 2, 0.8),
        ),
    )


def _him() -> SideView:
    """Lin Feng with his legs stretched out and a book; he keeps his feet still."""
    book = path(
        "M-64,-52 C-40,-70 -16,-66 0,-54 C20,-70 44,-72 66,-60 L58,34 C36,22 14,26 -2,38 C-18,26 -44,26 -60,40 Z",
        "#fbf4e2",
    )
    book = (
        path(
            "M-70,-50 C-40,-64 -16,-62 0,-50 C20,-66 48,-70 72,-58 L66,46 C40,30 16,34 -2,48 C-20,36 -48,36 -68,50 Z",
            "#b8432a",
        )
        + book
    )
    book += line("M0,-54 L-2,38", "#d8c8a8", 4) + "".join(
        line(f"M{x},{y} l34,-3", "#b9aa8c", 3.4) for x in (-52, 16) for y in (-34, -18, -2, 14)
    )
    return side_view(
        "lin_feng",
        seated(
            _SEAT,
            _FLOOR,
            size=0.84,
            lean=-14,
            curl=12,
            poke=8,
            turn=12,
            wrists=((994, 378), (1026, 384)),
            aims=(-60, -40),
            ankles=((1174, 656), (1156, 664)),
            toes=(-34, -20),
        ),
        mood="calm",
        grips=(Grip.FIST, Grip.FLAT),
        things=("", group(book, 16, -34, 0.82, turn=24)),
        looks_down=True,
    )


def _asleep(t: Tones) -> Actor:
    """The cat, asleep on his foot; its tail hangs down."""
    body = sleeping_cat(*_FOOT, 186, _ORANGE, _STRIPE)
    white = group(path("M-30,-4 C-10,4 10,2 20,-4 C8,-12 -18,-12 -30,-4 Z", "#fbeed6"), *_FOOT, 1.86)
    return Actor(
        sheets=(Sheet(body=t.under(body + white), shadow=SMALL),),
        box=(940, 520, 400, 240),
        cast=Shadow(7, 8, 10, 0.38),
        moves=(None, Move(y=-5), HERE),
    )


def _awake(t: Tones) -> Actor:
    """The cat as it has just come, and looks whether he minds."""
    return Actor(
        sheets=(Sheet(body=t.under(cat(1310, 694, 170, _ORANGE, heading=-1)), shadow=SMALL),),
        box=(1190, 480, 300, 260),
        cast=Shadow(7, 8, 10, 0.38),
        moves=(HERE, None, None),
    )


# ---------------------------------------------------------------- around him


def _below(t: Tones) -> tuple[Sheet, ...]:
    """The sea, the beach, the yard's roof, and a green machine that throws up sand, no larger than a thumb nail."""
    blue = mix(t.depth(0.45), t.thing("#3f86a4"), 0.4)
    sand = mix(t.thing("#eac48e", 0.06), t.palette.sky, 0.12)
    roofs = poly(
        [(1000, 600), (1180, 560), (1340, 600), (1340, 720), (1000, 720)], t.thing("#b0664a")
    ) + poly([(1640, 620), (1800, 586), (1990, 616), (1990, 740), (1640, 740)], t.thing("#8a5a4c"))
    roofs += "".join(
        line(
            f"M{1010 + i * 26},{604 - i * 5 if i < 7 else 566 + (i - 7) * 6} l-6,110",
            t.thing("#8f4f3a"),
            3,
            0.7,
        )
        for i in range(13)
    )
    dice = random.Random(3)  # noqa: S311 - sand
    dust = "".join(
        circle(
            1446 - i * 9 + dice.uniform(-6, 6),
            536 - dice.random() * (8 + i * 1.6),
            dice.uniform(3, 9),
            mix(sand, "#ffffff", 0.5),
        )
        for i in range(16)
    )
    bike = (
        circle(1466, 540, 9, "#20263c")
        + circle(1500, 541, 8, "#20263c")
        + path("M1456,530 C1462,518 1486,520 1494,516 L1512,524 L1506,534 L1460,534 Z", "#3f9a5f")
    )
    bike += path("M1472,522 L1480,496 L1490,498 L1490,522 Z", "#f4ecd8") + circle(1486, 490, 7, "#c98a5e")
    palms = "".join(
        path(sliver([(x, 720), (x + 6, 600), (x - 4, 540)], 16, heavy=0.2), t.thing("#8a6a4a"))
        + "".join(
            path(
                sliver([(x - 4, 540), (x + dx * 0.6, 520 + dy * 0.4), (x + dx, 530 + dy)], 16),
                t.leaf(0.3 + 0.1 * (i % 3)),
            )
            for i, (dx, dy) in enumerate(
                ((-70, 10), (-50, -34), (0, -52), (48, -34), (70, 12), (-30, 40), (34, 40))
            )
        )
        for x in (1590, 1880)
    )
    return (
        Sheet(body=path(wave(430, 4, 18, 3), blue), shadow=Shadow(0, -4, 10, 0.2)),
        Sheet(
            body=path(wave(452, 7, 14, 5), mix(blue, t.palette.deep, 0.16)), shadow=Shadow(0, -4, 10, 0.22)
        ),
        Sheet(body=path(wave(486, 7, 10, 9), t.paper(0.04)), shadow=SMALL),
        Sheet(body=path(wave(498, 7, 10, 9), sand), shadow=SMALL),
        Sheet(body=t.under(dust + bike), shadow=SMALL),
        Sheet(body=palms, shadow=OBJECT),
        Sheet(body=roofs, shadow=OBJECT),
    )


def _railing(t: Tones) -> tuple[Sheet, ...]:
    """The railing, and the tiles of the floor."""
    iron, tile = t.thing("#3f6f7c"), t.thing("#c98f6c")
    bars = (
        rect(560, 430, 1460, 16, iron)
        + rect(560, 650, 1460, 12, iron)
        + "".join(rect(x, 440, 9, 216, iron) for x in range(580, 1990, 52))
    )
    joints = "".join(
        line(f"M{x},662 L{x - (960 - x) * 0.5:.0f},1150", mix(tile, t.palette.deep, 0.24), 4, 0.7)
        for x in range(-200, 2200, 150)
    )
    joints += "".join(
        line(f"M-70,{y} L1990,{y}", mix(tile, t.palette.deep, 0.24), 4, 0.7) for y in (690, 736, 802)
    )
    return (
        Sheet(body=bars, shadow=OBJECT, nearer=True),
        Sheet(body=rect(-70, 658, 2060, 500, tile), shadow=GROUND),
        printed(joints),
    )


def _towels(t: Tones) -> tuple[Sheet, ...]:
    """A line of towels, pegged."""
    wire = line("M520,168 C900,236 1500,230 1990,150", t.palette.ink, 4)
    cloth, pegs = "", ""
    for i, (x, long, one, two) in enumerate(_TOWELS):
        y = 214 - max(0, i - 1) * 9
        sway = 10 if i % 2 else -8
        cloth += path(
            f"M{x},{y} L{x + 150},{y - 3} C{x + 156},{y + long * 0.5:.0f} {x + 146 + sway},{y + long * 0.8:.0f} {x + 150 + sway},{y + long} C{x + 100},{y + long + 8} {x + 50 + sway},{y + long - 8} {x + sway},{y + long} C{x - 4 + sway},{y + long * 0.7:.0f} {x + 4},{y + long * 0.4:.0f} {x},{y} Z",
            one,
        )
        for share in (0.14, 0.24, 0.8):
            cloth += path(
                f"M{x + 1},{y + long * share:.0f} L{x + 151},{y + long * share - 2:.0f} L{x + 151},{y + long * (share + 0.055):.0f} L{x + 1},{y + long * (share + 0.055) + 2:.0f} Z",
                two,
            )
        cloth += path(
            sliver([(x + 96, y + 10), (x + 104, y + long * 0.5), (x + 96, y + long - 8)], 12),
            mix(one, "#2a2030", 0.2),
            0.6,
        )
        pegs += rect(x + 16, y - 14, 9, 28, "#c99a5c", rx=3) + rect(x + 124, y - 16, 9, 28, "#c99a5c", rx=3)
    return (
        Sheet(body=wire, shadow=SMALL),
        Sheet(body=t.under(cloth), shadow=Shadow(10, 12, 14, 0.34)),
        Sheet(body=t.under(pegs), shadow=SMALL),
    )


def _house(t: Tones) -> tuple[Sheet, ...]:
    """The hostel's wall with the door to the room, its curtain, a fan that stands still."""
    wall = t.thing("#e8d3b0", 0.08)
    door = rect(90, 150, 300, 530, t.thing("#3f7f86")) + rect(
        116, 178, 248, 500, mix(t.palette.ink, t.thing("#2f4f58"), 0.4)
    )
    curtain = path(
        "M116,178 L286,178 C276,300 286,420 262,540 C268,600 262,640 266,678 L116,678 Z", t.thing("#f4ead2")
    ) + "".join(
        path(sliver([(x, 184), (x + 8, 420), (x - 4, 676)], 9), t.thing("#d9c9a4")) for x in (150, 196, 240)
    )
    low = rect(-70, 520, 600, 150, t.thing("#c98f6c"))
    return (
        Sheet(body=rect(-70, -70, 600, 740, wall), shadow=BUILDING),
        Sheet(body=low, shadow=SMALL),
        Sheet(body=door, shadow=OBJECT),
        Sheet(body=curtain, shadow=SMALL),
        Sheet(body=rect(500, -70, 40, 740, mix(wall, t.palette.deep, 0.2)), shadow=OBJECT),
    )


def _chair(t: Tones) -> tuple[Sheet, ...]:
    """A chair of cane: its back, seat and legs."""
    cane, dark = t.thing("#d9a860"), t.thing("#9a6c34")
    body = line(
        "M640,360 C650,460 660,520 676,550 M676,550 L640,694 M856,556 L880,694 M676,640 L862,640", dark, 17
    )
    body += path("M612,352 C640,330 668,340 676,366 L716,536 C700,552 676,556 660,548 Z", cane)
    body += "".join(line(f"M{626 + i * 9},{372 + i * 32} l48,-9", dark, 4, 0.8) for i in range(6))
    seat = path(
        "M650,534 C720,520 820,522 872,534 C884,548 872,562 850,562 L672,562 C650,560 640,546 650,534 Z", cane
    ) + line("M656,552 L866,552", dark, 5)
    return (Sheet(body=group(body, 120), shadow=OBJECT), Sheet(body=group(seat, 120), shadow=OBJECT))


def _arm_rest(t: Tones) -> tuple[Sheet, ...]:
    """The arm of the chair on our side."""
    return (
        Sheet(
            body=group(
                line("M668,462 C740,440 820,444 868,462 C880,480 876,520 872,552", t.thing("#9a6c34"), 14),
                120,
            ),
            shadow=OBJECT,
        ),
    )


def _things(t: Tones) -> tuple[Sheet, ...]:
    """A mug of tea on a stool."""
    stool = poly([(560, 596), (640, 596), (652, 612), (548, 612)], t.thing("#d8503c")) + line(
        "M560,612 L548,700 M640,612 L652,700 M556,654 L646,654", t.thing("#b8402f"), 11
    )
    cup = (
        path("M578,540 L626,540 L620,596 L584,596 Z", t.thing("#fbf6ea"))
        + rect(574, 532, 56, 11, t.thing("#d9d2c2"), rx=5)
        + ellipse(602, 537, 22, 5, t.thing("#8a5a34"))
    )
    return (Sheet(body=group(stool, 120), shadow=OBJECT), Sheet(body=group(cup, 120), shadow=SMALL))
