"""The beach at Beihai, low tide: the sea far out, women who dig, a wind bag, boards, wheel tracks, a casuarina above."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, assert_never

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import GROUND, HILLS, LEAVES, OBJECT, SMALL, Picture, Shadow, Sheet, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.low_water import digger, flat, surf, swells
from game.art.places.pieces.pets import dog
from game.art.places.pieces.quads import green_one, quad
from game.art.places.pieces.skies import birds, colours_of_sky, sky
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, passers, person
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette

HORIZON = 500


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the beach in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1010, 430 if t.lamps else 250), horizon=HORIZON, clouds=4),
        *(() if t.night else (birds(t, [(1180, 250, 1.0), (1240, 280, 0.7), (1130, 300, 0.6)]),)),
        _headlands(t),
        *swells(t),
        *_boats(t),
        *surf(t),
        *flat(t),
        _diggers(t),
        *_sand(t),
        _wind_bag(t),
        _boards(t),
        *((_parasols(t), _bathers(t)) if t.light is Light.DAY else ()),
        *_parked(t),
        more_walkers(t, "beach"),
        *_shells(t),
        *wash(t),
        _casuarina(t),
    )


def _headlands(t: Tones) -> Sheet:
    far = mix(t.depth(0.3), colours_of_sky(t)[2], 0.35)
    left = path("M-70,508 C60,470 150,438 262,452 C342,462 424,494 524,508 Z", far)
    right = path(
        "M1496,508 C1600,484 1700,458 1802,468 C1880,476 1950,492 2000,508 Z", mix(far, t.palette.mid, 0.2)
    )
    light = (
        rect(1776, 420, 12, 44, t.paper(0.1))
        + rect(1772, 412, 20, 10, t.thing("#b8432a"))
        + circle(1782, 408, 6, t.lamp())
    )
    return Sheet(body=left + light + right, shadow=HILLS)


def _boats(t: Tones) -> tuple[Sheet, ...]:
    hull, body, lamps = t.thing("#2b4560"), "", []
    for x, y, k in ((760, 528, 1.0), (1330, 520, 0.72), (610, 517, 0.5)):
        body += group(
            path("M-70,-16 L74,-22 L56,8 L-54,8 Z", hull)
            + path("M-66,-12 L70,-17 L67,-11 L-63,-6 Z", t.thing("#c8563a"))
            + rect(-20, -48, 44, 30, mix(hull, t.palette.paper, 0.25))
            + line("M-44,-16 L-44,-74 M36,-20 L36,-64 M-44,-70 L36,-60", hull, 4)
            + "".join(circle(-34 + i * 14, -62 + i * 1.5, 5, t.lamp()) for i in range(5)),
            x,
            y,
            k,
        )
        lamps.append((x, y - 56 * k, 120 * k))
    glow = (glows(lamps, "#ffd07a", 0.5),) if t.lamps else ()
    return (Sheet(body=body, shadow=Shadow(4, 5, 8, 0.3)), *glow)


def _diggers(t: Tones) -> Sheet:
    """Women far out who dig for worms."""
    spots = ((1010, 628, 0.8, "#b8432a", 1), (1130, 640, 0.95, "#3f6673", -1), (820, 620, 0.66, "#86476a", 1))
    return Sheet(body=t.under("".join(digger(*spot) for spot in spots)), shadow=SMALL, crowd=Crowd.FEW)


def _wind_bag(t: Tones) -> Sheet:
    """The red bag of cloth on its pole, and those who wait for the pilot."""
    pole = rect(297, 470, 8, 262, "#6b4a34")
    bag = path("M304,474 C340,470 384,486 424,512 L412,540 C378,520 342,508 304,512 Z", "#d23a28") + path(
        "M336,474 C348,476 360,480 370,485 L364,516 C352,511 342,509 332,509 Z M398,498 L424,512 L412,540 L390,527 Z",
        "#f4ead6",
    )
    queue = (
        passers(t, 17, [(366, 724, 116, 1, "phone"), (418, 722, 112, -1, "bag"), (466, 726, 118, -1, "")])
        if t.light is Light.DAY
        else ""
    )
    return Sheet(body=t.under(pole + bag) + strangers(queue), shadow=OBJECT)


def _boards(t: Tones) -> Sheet:
    """Boards in the sand, and beside them their owner, asleep under his cap."""
    boards = "".join(
        group(ellipse(0, -60, 15, 78, colour) + ellipse(0, -60, 4.5, 72, stripe), x, 716, turn=turn)
        for x, turn, colour, stripe in (
            (1462, -5, "#f2c45a", "#d8503c"),
            (1502, 3, "#f4ead6", "#3f7f9e"),
            (1542, -2, "#8fbfae", "#f4ead6"),
            (1582, 6, "#e07a5a", "#f4ead6"),
        )
    )
    owner = (
        path("M1624,722 C1650,700 1700,700 1730,712 L1806,718 L1806,728 L1626,730 Z", "#3f6673")
        + path("M1624,724 C1632,704 1664,698 1694,704 L1690,728 Z", "#f4e6c8")
        + circle(1612, 714, 13, "#c98a5e")
        + path("M1598,710 C1600,694 1624,694 1628,706 L1640,706 L1638,712 L1598,714 Z", "#c8402a")
    )
    return Sheet(body=group(t.under(boards + strangers(owner)), 0, -68), shadow=OBJECT)


def _sand(t: Tones) -> tuple[Sheet, ...]:
    sand = mix(t.thing("#e2b894"), t.palette.sky, 0.18)
    body = path("M-70,730 C300,694 700,706 1000,718 C1400,734 1700,708 1990,718 L1990,1150 L-70,1150 Z", sand)
    tracks = ""
    for i in range(24):
        x, y = 1080 - i * 34, 752 + i * 1.4
        tracks += poly(
            [(x, y), (x + 20, y - 3), (x + 24, y + 3), (x + 4, y + 6)], mix(sand, t.palette.deep, 0.28), 0.8
        )
        tracks += poly(
            [(x - 16, y + 26), (x + 4, y + 23), (x + 8, y + 29), (x - 12, y + 32)],
            mix(sand, t.palette.deep, 0.28),
            0.8,
        )
    return Sheet(body=body, shadow=GROUND), printed(tracks)


def _parasols(t: Tones) -> Sheet:
    body = ""
    for x, y, k, a, b in ((880, 742, 1.0, "#d8503c", "#f4e6c8"), (1120, 736, 0.8, "#3f7f9e", "#f4e6c8")):
        cloth = path(
            "M-92,0 C-84,-56 -40,-84 0,-88 C40,-84 84,-56 92,0 C72,-10 52,-10 31,0 C12,-10 -10,-10 -31,0 C-52,-10 -72,-10 -92,0 Z",
            a,
        )
        panels = path("M-31,0 C-34,-40 -18,-74 0,-88 C18,-74 34,-40 31,0 C12,-10 -10,-10 -31,0 Z", b)
        body += group(
            rect(-3, -10, 6, 96, "#8a6a4a") + group(cloth + panels, 0, 0, turn=-6), x, y - 92 * k, k
        )
        body += group(
            path("M-40,0 L20,0 L52,-30 L58,-26 L26,8 L-40,8 Z", b)
            + line("M-30,8 L-36,24 M22,8 L28,24", "#8a6a4a", 4),
            x + 34 * k,
            y - 22 * k,
            k,
        )
    return Sheet(body=t.under(body), shadow=OBJECT)


def _bathers(t: Tones) -> Sheet:
    return Sheet(
        body=passers(t, 31, [(1236, 724, 108, -1, ""), (1272, 726, 70, -1, "")]),
        shadow=OBJECT,
        crowd=Crowd.FEW,
    )


def _parked(t: Tones) -> tuple[Sheet, ...]:
    """Machines on the sand: two in the morning and a dog; at dusk the green one, two for rent, and a girl by the third."""
    match t.light:
        case Light.MORNING:
            bikes = group(quad("#3f6673", "#6f98a4"), 450, 716, 0.6) + group(
                quad("#f0724e", "#ff9a6c"), 1000, 722, 0.68
            )
            return (Sheet(body=t.under(bikes + dog(1240, 762, 74, "#c98d55")), shadow=OBJECT),)
        case Light.DUSK:
            bikes = group(green_one(), 430, 712, 0.66) + "".join(
                group(quad(colour, light), x, 720, 0.62)
                for x, colour, light in ((930, "#f0724e", "#ff9a6c"), (1400, "#3f6673", "#6f98a4"))
            )
            girl = person(
                t,
                6,
                Walker(1492, 732, 236, hair="tail", gait="stand", heading=1, top="#f2c45a", wear="skirt"),
            )
            return (
                Sheet(body=t.under(bikes), shadow=OBJECT),
                Sheet(body=girl, shadow=OBJECT, crowd=Crowd.FEW),
            )
        case Light.DAY | Light.NIGHT:
            return ()
        case _:
            assert_never(t.light)


def _shells(t: Tones) -> tuple[Sheet, ...]:
    dice = random.Random(5)  # noqa: S311 - shells, not secrets
    body = ""
    for _ in range(22):
        x, y, k = dice.uniform(40, 1880), dice.uniform(744, 800), dice.uniform(0.5, 1.1)
        body += group(
            path(
                "M0,0 C-12,-4 -14,-18 0,-20 C14,-18 12,-4 0,0 Z",
                dice.choice(("#f6e6d2", "#e9b8a0", "#d8a48c")),
            ),
            x,
            y,
            k,
            turn=dice.uniform(-60, 60),
        )
    star = poly(
        [(0, -20), (5, -6), (20, -6), (8, 3), (12, 18), (0, 9), (-12, 18), (-8, 3), (-20, -6), (-5, -6)],
        "#d8603c",
    )
    return (Sheet(body=t.under(body + group(star, 962, 762, turn=14)), shadow=SMALL),)


def _casuarina(t: Tones) -> Sheet:
    dice = random.Random(4)  # noqa: S311 - a tree, not a secret
    ink = t.palette.ink
    body = line("M1990,-40 C1820,60 1720,90 1610,80", ink, 12)
    for i in range(44):
        along = i / 44
        x, y = 1970 - along * 380, -30 + 118 * (along * 1.6) ** 0.8
        needle = f"M{x:.0f},{y:.0f} q{dice.uniform(-30, 10):.0f},{dice.uniform(30, 70):.0f} {dice.uniform(-50, 20):.0f},{dice.uniform(70, 160):.0f}"
        body += line(needle, mix(ink, "#2f5560", dice.random()), dice.uniform(4, 7))
    return Sheet(body=body, blur=3, shadow=LEAVES, contact=0, edge=False)
