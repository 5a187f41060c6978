"""A bed from its side, at home anywhere, with somebody propped up in it: pillows, sheet and blanket."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.general.furniture import wood
from game.art.paper.shapes import mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet
from game.art.people.outline import curve, drawn, sliver, soft

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.profile.joints import Joints
    from game.art.places.pieces.tones import Tones

_LOW: Final = 1120.0
_DEEP: Final = 166.0  # from the mattress' top to the blanket's hem
_SPREAD: Final = Shadow(4, 8, 12, 0.32)


def frame(t: Tones, x0: float, x1: float, top: float) -> tuple[Sheet, ...]:
    """Head and foot of the bed and its mattress, whose top is at a height."""
    head = path(
        f"M{x0 - 34},{_LOW} L{x0 - 34},{top - 300} C{x0 - 34},{top - 344} {x0 + 26},{top - 344} {x0 + 26},{top - 300} "
        f"L{x0 + 26},{_LOW} Z",
        wood(t, 0.12),
    )
    head += rect(x0 - 22, top - 278, 12, 420, wood(t, 0.26), rx=6)
    foot = path(
        f"M{x1 - 22},{_LOW} L{x1 - 22},{top - 96} C{x1 - 22},{top - 132} {x1 + 26},{top - 132} {x1 + 26},{top - 96} "
        f"L{x1 + 26},{_LOW} Z",
        wood(t, 0.12),
    )
    linen = rect(x0 + 10, top - 6, x1 - x0 - 24, 190, mix(t.paper(), t.palette.mid, 0.08), rx=34)
    return Sheet(body=head + foot, shadow=BUILDING), Sheet(body=linen, shadow=OBJECT)


def pillows(t: Tones, at: Joints, x0: float, top: float) -> tuple[Sheet, ...]:
    """Two pillows between the bed's head and a back that leans on them."""
    k, neck = at.scale, at.neck[1]
    small, middle = at.spine[1], at.spine[2]
    made = []
    for number, (share, tone) in enumerate(((0.0, 0.14), (1.0, 0.0))):
        high = neck[1] - (20 - 74 * share) * k
        right = neck[0] + (-14 + 74 * share) * k
        points: list[Point] = [
            (x0 + 18, top + 10),
            (x0 + 6, (high + top) / 2 - 20),
            (x0 + 34, high - 6),
            ((x0 + right) / 2, high - 22 * k),
            (right, high + 6),
            (middle[0] + 26 * k * share, middle[1] + 50 * k),
            (small[0] + 16 * k, top + 12),
            ((x0 + small[0]) / 2, top + 22),
        ]
        crease = path(
            sliver([(x0 + 30, high + 24), ((x0 + right) / 2, high + 30), (right - 20, high + 40)], 6),
            mix(t.paper(), t.palette.mid, 0.3),
            0.7,
        )
        made.append(
            Sheet(body=path(soft(points), mix(t.paper(), t.palette.mid, tone)) + crease, shadow=OBJECT)
        )
        if number == 0 and math.dist((x0, 0), (right, 0)) < 60 * k:
            break
    return tuple(made)


def blanket(t: Tones, at: Joints, x1: float, top: float) -> tuple[Sheet, ...]:
    """A blanket from the waist down over both legs to the foot of the bed, a sheet turned down over its edge."""
    k, (hx, hy) = at.scale, at.spine[0]
    colour = mix(t.thing("#5f7f8c"), t.palette.second, 0.45)
    stripe, dark = mix(colour, t.palette.paper, 0.45), mix(colour, t.palette.ink, 0.22)
    low, toes = top + _DEEP, hx + 372 * k
    edge: list[Point] = [
        (hx - 46 * k, hy - 92 * k),
        (hx + 30 * k, hy - 80 * k),
        (hx + 120 * k, hy - 74 * k),
        (hx + 196 * k, hy - 92 * k),
        (hx + 280 * k, hy - 60 * k),
        (hx + 340 * k, hy - 54 * k),
        (toes, hy - 82 * k),
        (toes + 40 * k, hy - 20 * k),
        (x1 - 30, top - 14),
    ]
    hem: list[Point] = [
        (x1 - 26, low - 8),
        ((x1 + hx) / 2 + 140, low + 10),
        ((x1 + hx) / 2, low - 4),
        (hx, low + 10),
        (hx - 168 * k, low),
    ]
    outline = [*curve(edge), *curve(hem), (hx - 120 * k, hy + 24 * k)]
    folds = "".join(
        path(sliver([(x, y), (x + bow, (y + low) / 2), (x + bow * 0.4, low - 6)], 9, heavy=0.4), dark, 0.55)
        for x, y, bow in (
            (hx + 60 * k, hy - 40 * k, 14),
            (hx + 196 * k, hy - 60 * k, -22),
            (toes - 8 * k, hy - 54 * k, 18),
        )
    )
    bands = "".join(
        path(
            drawn([*curve([(x, y + d) for x, y in edge[1:8]]), *reversed(curve([(x, y + d + 13) for x, y in edge[1:8]]))]),
            stripe,
            0.8,
        )
        for d in (34 * k, 60 * k)
    )  # fmt: skip
    turned: list[Point] = [
        (hx - 66 * k, hy - 96 * k),
        (hx - 24 * k, hy - 96 * k),
        (hx + 8 * k, hy - 82 * k),
        (hx - 46 * k, hy + 24 * k),
        (hx - 116 * k, low - 12),
        (hx - 186 * k, low - 8),
        (hx - 146 * k, hy + 10 * k),
    ]
    fold = path(
        sliver([(hx - 14 * k, hy - 76 * k), (hx - 72 * k, hy + 16 * k), (hx - 136 * k, low - 24)], 5),
        t.palette.mid,
        0.4,
    )
    return (
        Sheet(body=path(drawn(outline), colour) + bands + folds, shadow=_SPREAD),
        Sheet(body=path(soft(turned), t.paper(0.03)) + fold, shadow=SMALL),
    )
