"""A lane between two houses of a street, hung with washing, and what its shops put out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    HILLS,
    OBJECT,
    SMALL,
    Shadow,
    Sheet,
)
from game.art.places.pieces.goods import LEMONS, LIMES, ORANGES, PLUMS, TOMATOES, bananas, crate
from game.art.places.pieces.small_things import shirt, socks
from game.art.places.pieces.trees import round_tree

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def lane(t: Tones) -> tuple[Sheet, ...]:
    """The lane between two houses, its own houses closing in on a tree at the far end."""
    pale, mid = mix(t.depth(0.2), t.thing("#e0c49a"), 0.3), mix(t.depth(0.3), t.thing("#c98a68"), 0.3)
    end = rect(1100, 352, 150, 260, t.depth(0.2)) + poly(
        [(1090, 354), (1174, 316), (1262, 354)], mix(t.depth(0.32), t.thing("#a85a3c"), 0.3)
    )
    left = poly([(1010, 186), (1112, 330), (1112, 590), (1010, 656)], mid)
    right = poly([(1324, 170), (1224, 332), (1224, 590), (1324, 656)], pale)
    holes = "".join(
        poly(
            [(x0, y), (x0 + w, y + s * 0.9), (x0 + w, y + h), (x0, y + h + s)],
            mix(t.palette.deep, t.palette.far, 0.4) if (y + x0) % 3 or not t.lamps else "#ffc678",
        )
        for x0, y, w, h, s in (
            (1030, 280, 24, 62, 12),
            (1076, 330, 16, 44, 8),
            (1030, 420, 24, 66, 2),
            (1076, 440, 16, 50, 2),
            (1244, 342, 16, 46, -6),
            (1282, 290, 24, 66, -10),
            (1244, 446, 16, 50, -2),
            (1282, 424, 24, 68, -2),
        )
    )
    floor = poly(
        [(1104, 588), (1232, 588), (1340, 664), (990, 664)], mix(t.depth(0.3), t.thing("#d9c4a0"), 0.3)
    )
    tree = round_tree(t, 1174, 596, 170, shade=0.3, seed=12)
    return (
        Sheet(body=end, shadow=HILLS),
        Sheet(body=floor, shadow=SMALL),
        Sheet(body=tree, shadow=SMALL),
        Sheet(body=left + right + holes, shadow=Shadow(6, 8, 16, 0.3)),
    )


def washing(t: Tones) -> tuple[Sheet, ...]:
    """Washing on two lines over the lane; none hangs out in the rain or the snow."""
    if t.palette.overcast:
        return ()
    cords = line("M1012,246 Q1168,286 1322,236 M1012,352 Q1168,386 1322,350", t.thing("#6b5a4c"), 3)
    clothes = "".join(
        shirt(x, y, 54, c)
        for x, y, c in ((1056, 262, "#3f7f9e"), (1132, 272, "#f4ead6"), (1204, 270, "#c8402a"))
    )
    small = (
        socks(1058, 370, ("#e0a94a", "#e0a94a", "#7d8f5a", "#86476a"), 0.8, 22)
        + path("M1170,374 L1250,366 L1252,428 Q1212,440 1172,436 Z", "#f2c45a")
        + rect(1252, 256, 44, 54, "#9db4b0")
    )
    return (Sheet(body=t.under(cords + clothes + small), shadow=OBJECT),)


def dresses() -> str:
    """A dress and a jacket on their stands in the tailor's window."""
    stand = line("M0,0 L0,26 M-14,28 L14,28", "#6b4a34", 4)
    dress = path("M-14,-88 L14,-88 L18,-58 L36,0 L-36,0 L-18,-58 Z", "#c8506a") + rect(
        -17, -62, 34, 7, "#f2c45a"
    )
    jacket = (
        path("M-28,-86 L28,-86 L34,-6 L-34,-6 Z", "#4a5f8c")
        + path("M-8,-86 L8,-86 L0,-44 Z", "#f4ead6")
        + line("M0,-44 L0,-8", "#2b3f58", 3)
    )
    return group(stand + dress + circle(0, -94, 6, "#c9a468"), 846, 550, 0.95) + group(
        stand + jacket + circle(0, -92, 6, "#c9a468"), 932, 550, 0.95
    )


def cafe() -> str:
    """Lamps over little tables behind the corner window, cups on them."""
    lamps = "".join(
        line(f"M{x},434 L{x},466", "#3a3436", 3) + path(f"M{x - 18},482 Q{x},452 {x + 18},482 Z", "#e0a94a")
        for x in (1420, 1540, 1790, 1896)
    )
    tables = "".join(
        rect(x - 34, 546, 68, 6, "#b07a44")
        + rect(x - 3, 550, 6, 22, "#6b4a34")
        + path(f"M{x - 10},534 l20,0 l-3,12 l-14,0 Z", "#f6ead0")
        for x in (1424, 1536, 1796, 1892)
    )
    return lamps + tables


def stalls(t: Tones) -> tuple[Sheet, ...]:
    """Fruit before the greengrocer's, bananas under the awning, a table of the café."""
    legs = "".join(rect(x, 590, 9, 74, "#6b4a34") for x in (352, 560))
    back = "".join(
        crate(x, 590, 72, 34, "#b98a58", fruit, seed=x)
        for x, fruit in ((346, LIMES), (424, PLUMS), (502, LEMONS))
    )
    front = "".join(
        crate(x, 662, 84, 40, "#c99a64", fruit, size=14, seed=x)
        for x, fruit in ((336, ORANGES), (430, TOMATOES), (524, ORANGES))
    )
    hung = bananas(384, 470, 62) + bananas(452, 470, 56) + bananas(530, 472, 60)
    table = (
        ellipse(1550, 596, 52, 9, "#f4ead6")
        + rect(1547, 600, 6, 68, "#33343c")
        + ellipse(1550, 670, 30, 5, "#33343c")
    )
    chair = "".join(
        line(
            f"M{x},572 Q{x + d},600 {x + d * 1.2},628 M{x + d * 0.2},628 L{x + d * 3.4},628 M{x + d * 0.8},628 L{x},676 M{x + d * 3.2},628 L{x + d * 3.8},676",
            "#33343c",
            5,
        )
        for x, d in ((1444, 14), (1656, -14))
    )
    cup = path("M1538,580 l22,0 l-4,14 l-14,0 Z", "#c8402a")
    return (
        Sheet(body=t.under(hung), shadow=SMALL),
        Sheet(body=t.under(legs + back), shadow=SMALL),
        Sheet(body=t.under(front), shadow=OBJECT),
        Sheet(body=t.under(chair + table + cup), shadow=OBJECT),
    )
