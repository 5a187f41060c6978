"""A hall as it is seen from the stage: doors, balcony, rows of seats, and who sits there."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    OBJECT,
    SMALL,
    Lettering,
    Shadow,
    Sheet,
    backdrop,
)
from game.art.places.pieces.anyone import CLOTHS, skins_and_locks
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import LAMPLIGHT, Tones
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from collections.abc import Iterator


_COLOUR: Final = re.compile("#[0-9a-f]{6}")


# The rows of the stalls from the last to the first: y of the seats' tops, how wide a seat is, how deep they bow.
ROWS: Final = ((436, 44, 20), (464, 52, 26), (498, 62, 32), (540, 74, 40), (592, 90, 48))


RED: Final = "#a8302a"


def _hall_wall(t: Tones) -> str:
    """The far wall of the hall: warm by day, nearly dark during a performance."""
    by_day = mix(t.thing("#8f5a4a", 0.2), t.depth(0.5), 0.4)
    return mix(by_day, t.palette.ink, 0.62) if t.lamps else by_day


def hall(t: Tones) -> tuple[Sheet, ...]:
    """The walls of the hall, their panels and pillars."""
    wall = _hall_wall(t)
    body = rect(-70, -70, 2060, 1230, "url(#hall)")
    panels = "".join(
        rect(x, 40, 150, 190, mix(wall, t.palette.paper, 0.08), rx=8) + rect(x + 10, 50, 130, 170, wall, rx=6)
        for x in (210, 400, 590, 1180, 1370, 1560)
    )
    pillars = "".join(
        rect(x, -70, 34, 560, mix(wall, t.thing("#e0b878"), 0.2))
        + rect(x - 8, 20, 50, 14, mix(wall, t.thing("#e0b878"), 0.36))
        for x in (160, 350, 540, 1346, 1536, 1726)
    )
    colours = gradient("hall", [(0, mix(wall, t.palette.ink, 0.3)), (1, wall)], (0, -60), (0, 460))
    return (
        backdrop(body, colours),
        Sheet(body=panels, shadow=SMALL, contact=0.1),
        Sheet(body=pillars, shadow=BUILDING),
    )


def doors(t: Tones) -> tuple[Sheet, ...]:
    """The doors at the back: open to the daylight, or shut, with a small lamp over them."""
    wood, wall = t.thing("#6b3f2c"), _hall_wall(t)
    frame = rect(826, 252, 268, 196, mix(wall, t.thing("#e0b878"), 0.3)) + path(
        "M826,252 Q960,196 1094,252 Z", mix(wall, t.thing("#e0b878"), 0.3)
    )
    if not t.lamps:
        hole = (
            rect(846, 262, 228, 186, mix(t.palette.sky, "#fff6dc", 0.6))
            + rect(846, 404, 228, 44, mix(t.palette.far, "#fff6dc", 0.3))
            + rect(950, 300, 20, 148, mix(t.palette.mid, "#fff6dc", 0.4), 0.4)
        )
        leaves = poly([(846, 262), (800, 274), (800, 462), (846, 448)], wood) + poly(
            [(1074, 262), (1120, 274), (1120, 462), (1074, 448)], wood
        )
        return (
            Sheet(body=frame + hole, shadow=SMALL),
            Sheet(body=leaves, shadow=OBJECT),
            glows([(960, 360, 330)], "#fff3cf", 0.5),
        )
    shut = (
        rect(846, 262, 228, 186, mix(wood, t.palette.ink, 0.3))
        + line("M960,262 L960,448", t.palette.ink, 4)
        + "".join(rect(x, 280, 86, 150, mix(wood, t.palette.ink, 0.44), rx=3) for x in (860, 974))
        + circle(948, 362, 5, t.thing("#d9b868"))
        + circle(972, 362, 5, t.thing("#d9b868"))
    )
    lamp = rect(928, 232, 64, 20, "#bfe8c0", rx=5) + path(
        "M936,242 l30,0 l0,-6 l16,6 l-16,6 l0,-6", "#2f6a4c"
    )
    return Sheet(body=frame + shut + lamp, shadow=SMALL), glows([(960, 242, 90)], "#a8e8b4", 0.4)


def balcony(t: Tones) -> tuple[Sheet, ...]:
    """The balcony: heads in the dark over its front, a cloth hung from it, and the booth the light comes from."""
    wall, gold = _hall_wall(t), t.thing("#d9a850", 0.1)
    cream = mix(t.thing("#e8d4ac", 0.1), wall, 0.34 if not t.lamps else 0.6)
    booth = rect(860, 62, 200, 74, mix(wall, t.palette.ink, 0.3), rx=6) + "".join(
        rect(x, 82, 44, 34, "#fff0c0" if t.lamps else mix(t.palette.ink, wall, 0.3), rx=3)
        for x in (876, 938, 1000)
    )
    front = path(
        "M-70,190 C300,250 620,268 960,268 C1300,268 1620,250 1990,190 L1990,252 C1620,316 1300,332 960,332 C620,332 300,316 -70,252 Z",
        cream,
    )
    rim = line("M-70,188 C300,248 620,266 960,266 C1300,266 1620,248 1990,188", t.thing(RED), 12) + line(
        "M-70,254 C300,318 620,334 960,334 C1300,334 1620,318 1990,254", gold, 5
    )
    flowers = "".join(
        group(
            path(
                "M0,-18 C14,-10 14,10 0,18 C-14,10 -14,-10 0,-18 Z M-30,0 Q-14,-12 -6,0 Q-14,12 -30,0 Z M30,0 Q14,-12 6,0 Q14,12 30,0 Z",
                gold,
            ),
            x,
            y,
            0.8,
        )
        for x, y in ((230, 262), (450, 286), (640, 296), (1280, 296), (1470, 286), (1690, 262))
    )
    cloth = path("M770,262 L1150,262 L1150,340 Q960,352 770,340 Z", t.thing("#f0e2c2", 0.06)) + path(
        "M780,270 L1140,270 L1140,274 L780,274 Z M780,330 L1140,330 L1140,334 L780,334 Z", t.thing(RED)
    )
    lamps = "".join(
        ellipse(x, y, 13, 16, LAMPLIGHT if t.lamps else t.thing("#efe6cf"))
        for x, y in ((340, 276), (546, 294), (1374, 294), (1580, 276))
    )
    lit = (
        (
            glows(
                [(x, y, 90) for x, y in ((340, 276), (546, 294), (1374, 294), (1580, 276))], "#ffc670", 0.5
            ),
            glows([(960, 100, 170)], "#fff0c0", 0.5),
        )
        if t.lamps
        else ()
    )
    seen = _heads(
        t, [(x, 262 - abs(x - 960) ** 2 / 13000, 27) for x in range(240, 1700, 62) if not 840 < x < 1080], 71
    )
    return (
        Sheet(body=booth, shadow=SMALL),
        Sheet(body=seen, shadow=SMALL, crowd=Crowd.MANY),
        Sheet(body=front + rim + flowers, shadow=Shadow(6, 14, 20, 0.42)),
        Sheet(
            body=cloth,
            shadow=SMALL,
            letters=(Lettering("", 960, 302, 46, t.thing(RED, 0), name="banner", room=350),),
        ),
        Sheet(body=lamps, shadow=SMALL),
        *lit,
    )


def _heads(t: Tones, spots: list[tuple[float, float, float]], seed: int) -> str:
    """People who sit and look this way: heads and shoulders, given x, the seat's y and a head's size."""
    dice, body = random.Random(seed), ""  # noqa: S311 - an audience, not a secret
    skins, locks = skins_and_locks(t)
    for x, y, size in spots:
        skin, cloth, hair = dice.choice(skins), dice.choice(CLOTHS), dice.choice(locks)
        kind = dice.randrange(4)
        one = path("M-105,50 C-110,-50 -80,-90 -30,-100 L30,-100 C80,-90 110,-50 105,50 Z", cloth)
        if kind == 1:
            one += path("M-60,-80 C-78,-230 78,-230 60,-80 Z", hair)
        if kind == 2:
            one += circle(0, -170, 66, hair)
        one += rect(-18, -120, 36, 40, mix(skin, "#5a2a20", 0.22)) + ellipse(0, -155, 42, 52, skin)
        fringe = dice.choice(CLOTHS) if kind == 3 else hair
        one += path("M-48,-150 C-56,-230 56,-230 48,-150 C30,-194 -30,-194 -48,-150 Z", fringe)
        body += group(one, x, y, size / 100)
    shown = t.under(body)
    return _COLOUR.sub(lambda found: mix(found[0], t.palette.ink, 0.42), shown) if t.lamps else shown


def row(t: Tones, number: int) -> Iterator[Sheet]:
    """One row of seats that look this way; who sits there is drawn behind the row before it."""
    y, wide, bow = ROWS[number]
    red = mix(t.thing(RED, 0.12), t.palette.ink, (0.5 if t.lamps else 0.26) - number * 0.05)
    xs = [
        960 + (i + 0.5) * wide
        for i in range(-24, 24)
        if abs(i + 0.5) * wide > wide * 1.1 and abs(i + 0.5) * wide < 1060
    ]
    seats = "".join(
        path(
            f"M{x - wide * 0.45:.0f},{self_y + 130:.0f} L{x - wide * 0.45:.0f},{self_y + wide * 0.2:.0f} Q{x - wide * 0.44:.0f},{self_y:.0f} {x:.0f},{self_y:.0f} Q{x + wide * 0.44:.0f},{self_y:.0f} {x + wide * 0.45:.0f},{self_y + wide * 0.2:.0f} L{x + wide * 0.45:.0f},{self_y + 130:.0f} Z",
            mix(red, t.palette.paper, 0.05 * (round(x) % 2)),
        )
        for x in xs
        for self_y in (y - bow + bow * (1 - abs(x - 960) / 1060) ** 2,)
    )
    yield Sheet(body=seats, shadow=Shadow(3, -3, 10, 0.3), contact=0.4)
    seen = [(x, y - bow + bow * (1 - abs(x - 960) / 1060) ** 2 + wide * 0.5, wide * 0.5) for x in xs]
    seen = [spot for spot in seen if abs(spot[0] - 960) < 800]
    few = [spot for i, spot in enumerate(seen) if (i * 7 + number * 3) % 19 == 0]
    many = [
        spot for i, spot in enumerate(seen) if (i * 7 + number * 3) % 19 != 0 and (i * 5 + number) % 6 != 0
    ]
    yield Sheet(body=_heads(t, few, 11 + number), shadow=SMALL, crowd=Crowd.FEW)
    yield Sheet(body=_heads(t, many, 31 + number), shadow=SMALL, crowd=Crowd.MANY)
