"""What stands and hangs in a sports hall: wall bars, a basket, ropes, a vaulting box, mats, balls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet
from game.art.places.pieces.small_things import bottle

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def wall_bars(t: Tones) -> tuple[Sheet, ...]:
    """Wall bars in three fields on either side, a skipping rope and a jacket hung on them."""
    wood, post = t.thing("#d9a868", 0.1), t.thing("#b07a44", 0.1)
    fields = (40, 210, 380, 1330, 1500, 1670)
    rungs = "".join(rect(x, y, 160, 9, wood, rx=4) for x in fields for y in range(288, 560, 25))
    posts = "".join(rect(x - 8, 272, 14, 300, post) + rect(x + 154, 272, 14, 300, post) for x in fields)
    rope = (
        line("M470,292 C450,360 452,430 474,446 C500,440 500,360 482,292", "#e8604c", 5)
        + rect(464, 284, 8, 26, "#f2c45a", rx=3)
        + rect(480, 284, 8, 26, "#f2c45a", rx=3)
    )
    jacket = (
        path(
            "M1404,290 L1376,306 L1356,420 L1378,426 L1386,380 L1384,446 L1452,446 L1450,380 L1460,426 L1480,420 L1462,306 L1434,290 Q1419,304 1404,290 Z",
            "#3f7f6a",
        )
        + line("M1418,300 L1418,446", "#f4ead6", 4)
        + line("M1376,306 L1358,420 M1462,306 L1478,420", "#f4ead6", 4)
    )
    return (
        Sheet(body=posts, shadow=OBJECT),
        Sheet(body=rungs, shadow=Shadow(4, 8, 8, 0.4)),
        Sheet(body=t.under(rope + jacket), shadow=OBJECT),
    )


def basket(t: Tones) -> tuple[Sheet, ...]:
    """The board, the ring and its net."""
    arm = line("M904,46 L930,232 M1016,46 L990,232 M918,140 L1002,140", t.thing("#4a4c54"), 8)
    white, red = t.thing("#f8f2e4", 0.03), t.thing("#e8602c", 0.03)
    board = (
        rect(846, 214, 228, 150, red, rx=6)
        + rect(853, 221, 214, 136, white, rx=4)
        + rect(914, 276, 92, 68, red)
        + rect(920, 282, 80, 56, white)
    )
    net = "".join(
        line(f"M{916 + i * 11},366 Q{924 + i * 8.6:.0f},410 {930 + i * 7.4:.0f},448", white, 2.4)
        for i in range(9)
    ) + "".join(
        line(f"M{916 + k * 5},{382 + k * 20} q{44 - k * 5},10 {88 - k * 10},0", white, 2.4) for k in range(4)
    )
    ring = line("M914,366 a46,11 0 1 0 92,0 a46,11 0 1 0 -92,0", red, 8) + rect(946, 340, 28, 20, red)
    return (
        Sheet(body=arm + board, shadow=Shadow(12, 16, 22, 0.4)),
        Sheet(body=net, shadow=SMALL),
        Sheet(body=ring, shadow=OBJECT),
    )


def ropes(t: Tones) -> Sheet:
    """Climbing ropes on the left, rings on the right."""
    hemp, wood = t.thing("#c9a468", 0.08), t.thing("#b07a44", 0.08)
    body = "".join(
        line(f"M{x},20 C{x + 4},200 {x - 6},400 {x + d},{y}", hemp, 9) + ellipse(x + d, y + 4, 12, 14, hemp)
        for x, d, y in ((560, 4, 590), (612, -6, 570))
    )
    for x in (1236, 1330):
        body += line(f"M{x},20 L{x},296", t.thing("#6b5a4c"), 4) + line(
            f"M{x - 26},324 a26,28 0 1 0 52,0 a26,28 0 1 0 -52,0", wood, 9
        )
    return Sheet(body=body, shadow=Shadow(10, 8, 14, 0.36))


def horse(t: Tones) -> tuple[Sheet, ...]:
    """A vaulting box in four parts with its leather top."""
    wood, leather = t.thing("#cf9a58", 0.08), t.thing("#a0522f", 0.08)
    parts = "".join(
        poly(
            [
                (176 + i * 9, 612 + i * -42),
                (476 - i * 9, 612 + i * -42),
                (485 - i * 9, 654 + i * -42),
                (167 + i * 9, 654 + i * -42),
            ],
            mix(wood, t.palette.ink, 0.07 * (i % 2)),
        )
        + rect(300, 626 + i * -42, 52, 15, mix(wood, t.palette.ink, 0.5), rx=7)
        for i in range(-1, 3)
    )
    top = path("M190,534 C184,500 200,486 226,486 L426,486 C452,486 468,500 462,534 Z", leather) + path(
        "M200,510 C204,494 214,490 230,490 L420,490 C400,500 240,500 200,510 Z",
        mix(leather, t.palette.paper, 0.3),
    )
    return Sheet(body=parts, shadow=BUILDING), Sheet(body=top, shadow=SMALL)


def mats(t: Tones) -> tuple[Sheet, ...]:
    """Mats in a pile, on it a towel and a bottle."""
    colours = ("#3f6f8a", "#c85a3c", "#3f6f8a", "#e0a94a")
    body = "".join(
        rect(1560 + (i % 2) * 10, 652 - i * 36, 380, 34, t.thing(colour, 0.1), rx=9)
        + rect(1570 + (i % 2) * 10, 657 - i * 36, 360, 6, t.paper(), 0.24, rx=3)
        for i, colour in enumerate(colours)
    )
    towel = path("M1650,543 L1740,543 L1748,618 Q1700,630 1656,618 Z", t.thing("#f4ead6")) + rect(
        1654, 592, 92, 8, t.thing("#c8402a")
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(
        body=towel + t.under(bottle(1800, 544, 66, "#6fb0a4")), shadow=SMALL
    )


def balls(t: Tones) -> tuple[Sheet, ...]:
    """A cage on wheels full of balls, and one that has rolled away."""
    colours = (
        "#e07a2c",
        "#f4ead6",
        "#3f7f9e",
        "#e07a2c",
        "#f2c45a",
        "#c8402a",
        "#e07a2c",
        "#f4ead6",
        "#e07a2c",
        "#7d8f5a",
    )
    spots = (
        (1396, 628),
        (1448, 632),
        (1500, 628),
        (1370, 586),
        (1422, 584),
        (1474, 588),
        (1522, 584),
        (1398, 544),
        (1450, 540),
        (1496, 546),
    )
    heap = "".join(
        circle(x, y, 28, mix(c, "#20141c", 0.14))
        + circle(x - 4, y - 4, 23, c)
        + line(
            f"M{x - 22},{y} Q{x},{y + 10} {x + 22},{y - 2} M{x - 2},{y - 24} Q{x - 12},{y} {x},{y + 24}",
            mix(c, "#20141c", 0.42),
            2.4,
        )
        for (x, y), c in zip(spots, colours, strict=True)
    )
    cage = (
        line(
            "M1346,560 L1352,676 L1540,676 L1546,560 M1346,560 L1546,560 M1349,618 L1543,618 M1396,560 L1398,676 M1446,560 L1446,676 M1496,560 L1494,676",
            "#4a4c54",
            5,
        )
        + circle(1366, 690, 11, "#2b2326")
        + circle(1526, 690, 11, "#2b2326")
    )
    lost = (
        circle(640, 752, 34, "#b85f20")
        + circle(634, 746, 29, "#e8822e")
        + line("M606,746 Q638,762 670,744 M636,718 Q624,750 640,784", "#7a3a1c", 3.4)
    )
    return (
        Sheet(body=t.under(heap), shadow=OBJECT),
        Sheet(body=t.under(cage), shadow=SMALL),
        Sheet(body=t.under(lost), shadow=OBJECT),
    )


def bench(t: Tones) -> Sheet:
    """A low bench, a bag under it, one shoe."""
    wood = t.thing("#c98f50", 0.08)
    body = rect(880, 744, 420, 18, wood, rx=4) + "".join(
        path(f"M{x},762 l30,0 l8,50 l-46,0 Z", mix(wood, t.palette.ink, 0.24)) for x in (920, 1230)
    )
    bag = path(
        "M1010,812 C1004,776 1020,766 1050,766 L1140,766 C1168,766 1184,778 1178,812 Z",
        t.thing("#c8402a", 0.06),
    ) + line("M1050,768 q44,-36 88,0", t.thing("#33292b"), 6)
    shoe = path(
        "M1240,742 L1244,712 L1262,714 C1268,726 1296,728 1300,742 Z", t.thing("#f4ead6", 0.04)
    ) + rect(1240, 738, 60, 7, t.thing("#3f7f9e", 0.04), rx=3)
    return Sheet(body=body + bag + shoe, shadow=OBJECT)
