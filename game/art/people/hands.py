"""Hands: a palm, four fingers and a thumb. The wrist is at the origin, fingers point to +x, the thumb to -y."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, assert_never

from game.art.paper.shapes import mix, path
from game.art.people.outline import finger, sliver, soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.face import Skin


class Grip(Enum):
    """What a hand does, and so how it is drawn."""

    OPEN = "open"  # an open palm, towards us
    RELAXED = "relaxed"  # hanging, fingers a little curled
    FIST = "fist"  # closed round a strap
    ROUND = "round"  # fingers round something upright, thumb on the other side
    FLAT = "flat"  # laid on something, its back towards us
    POINT = "point"  # one finger raised


Bone = tuple["Point", "Point", "Point"]


def hand(grip: Grip, skin: Skin) -> str:
    """The shapes of a hand, about 120 units long."""
    match grip:
        case Grip.OPEN:
            return _open(skin)
        case Grip.RELAXED:
            return _relaxed(skin)
        case Grip.FIST:
            return _fist(skin)
        case Grip.ROUND:
            return _round(skin)
        case Grip.FLAT:
            return _flat(skin)
        case Grip.POINT:
            return _point(skin)
        case _:
            assert_never(grip)


def _fingers(bones: Sequence[tuple[Bone, float, float]], skin: Skin) -> str:
    """Fingers one over another, each with a thin shaded border so that they part."""
    rim = mix(skin.lit, skin.line, 0.42)
    drawn = ""
    for bone, wide, tip in bones:
        drawn += path(finger(bone, wide + 0.9, tip + 0.9), rim) + path(finger(bone, wide, tip), skin.lit)
    return drawn


def _crease(points: Sequence[Point], skin: Skin, width: float = 3) -> str:
    return path(sliver(points, width), mix(skin.lit, skin.line, 0.5))


def _palm(points: Sequence[Point], skin: Skin) -> str:
    return path(soft(points), skin.lit)


def _open(skin: Skin) -> str:
    fingers = [
        (((46, 19), (74, 31), (95, 40)), 9.4, 6.8),
        (((54, 9), (88, 15), (114, 20)), 10.6, 7.6),
        (((56, -5), (92, -6), (121, -6)), 11, 7.8),
        (((52, -18), (84, -27), (110, -34)), 10.4, 7.4),
    ]
    palm = [
        (-16, -18),
        (8, -21),
        (34, -29),
        (58, -26),
        (66, -6),
        (62, 14),
        (48, 28),
        (26, 28),
        (4, 22),
        (-16, 17),
    ]
    return (
        _fingers(fingers, skin)
        + _palm(palm, skin)
        + _fingers([(((10, -9), (34, -40), (56, -62)), 14.5, 8.4)], skin)
        + _palm([(-14, -15), (8, -19), (26, -27), (40, -10), (30, 10), (6, 16), (-14, 12)], skin)
        + _crease([(30, -24), (36, -6), (24, 12)], skin)
        + _crease([(60, -18), (46, -4), (46, 18)], skin, 2.4)
    )


def _relaxed(skin: Skin) -> str:
    fingers = [
        (((40, 20), (60, 34), (68, 47)), 9, 7),
        (((46, 11), (74, 24), (88, 42)), 10.2, 7.6),
        (((50, 0), (84, 10), (103, 30)), 10.8, 8),
        (((49, -12), (84, -7), (104, 12)), 10.8, 8),
    ]
    palm = [
        (-16, -17),
        (6, -20),
        (32, -26),
        (54, -22),
        (62, -4),
        (56, 14),
        (42, 28),
        (22, 26),
        (4, 20),
        (-16, 16),
    ]
    return (
        _fingers(fingers, skin)
        + _palm(palm, skin)
        + _fingers([(((8, -10), (42, -30), (70, -22)), 13, 8)], skin)
        + _palm([(-14, -15), (6, -18), (24, -24), (32, -8), (20, 8), (-14, 12)], skin)
    )


def _fist(skin: Skin) -> str:
    rows = [(-19.0, 62.0, 10.6), (-5.0, 66.0, 11.0), (9.0, 64.0, 10.6), (22.0, 57.0, 9.6)]
    fingers: list[tuple[Bone, float, float]] = [
        (((28, y * 0.86), (reach - 8, y), (reach - 6, y + 1)), wide, wide * 0.94)
        for y, reach, wide in reversed(rows)
    ]
    palm = [(-16, -18), (6, -23), (26, -31), (42, -26), (48, 0), (44, 26), (26, 30), (4, 23), (-16, 17)]
    return (
        _fingers([(((6, -16), (30, -38), (56, -32)), 12, 8.5)], skin)
        + _fingers(fingers, skin)
        + _palm(palm, skin)
        + _crease([(41, -25), (48, -18), (43, -10)], skin, 3)
        + _crease([(45, -9), (51, -2), (46, 5)], skin, 3)
        + _crease([(45, 7), (49, 13), (43, 18)], skin, 2.6)
    )


def _round(skin: Skin) -> str:
    """Fingers laid across from the palm's side (+y) to -y, one above the other; the wrist is below."""
    fingers: list[tuple[Bone, float, float]] = [
        (((16, 26), (15, 6), (17, -12)), 9.6, 7.6),
        (((33, 30), (33, 6), (34, -18)), 10.4, 8.2),
        (((52, 31), (53, 6), (53, -21)), 10.8, 8.4),
        (((71, 28), (74, 6), (74, -18)), 10.4, 8.2),
    ]
    palm = [
        (-16, -16),
        (2, -20),
        (10, -8),
        (14, 18),
        (40, 26),
        (72, 22),
        (80, 32),
        (66, 42),
        (36, 42),
        (8, 34),
        (-16, 16),
    ]
    thumb = _fingers([(((0, -14), (26, -40), (60, -40)), 13, 8)], skin)
    return (
        thumb
        + _palm(palm, skin)
        + _fingers(fingers, skin)
        + _palm([(-16, -15), (0, -18), (8, 0), (6, 24), (-16, 15)], skin)
    )


def _flat(skin: Skin) -> str:
    fingers = [
        (((42, 19), (68, 25), (84, 32)), 9.2, 7),
        (((50, 9), (82, 13), (104, 20)), 10.4, 7.8),
        (((53, -4), (88, -3), (113, 3)), 10.8, 8),
        (((50, -17), (84, -19), (108, -14)), 10.4, 7.8),
    ]
    palm = [
        (-16, -17),
        (8, -20),
        (34, -28),
        (55, -25),
        (63, -5),
        (58, 14),
        (44, 28),
        (24, 27),
        (4, 21),
        (-16, 16),
    ]
    return (
        _fingers([(((10, -12), (40, -38), (68, -42)), 12.5, 7.8)], skin)
        + _fingers(fingers, skin)
        + _palm(palm, skin)
        + _crease([(50, -12), (60, -10), (66, -11)], skin, 2.4)
        + _crease([(52, 3), (62, 4), (68, 4)], skin, 2.4)
    )


def _point(skin: Skin) -> str:
    fingers: list[tuple[Bone, float, float]] = [
        (((30, 22), (52, 24), (40, 14)), 9.4, 8),
        (((34, 11), (60, 12), (44, 4)), 10.2, 8.6),
        (((36, -2), (64, -1), (46, -8)), 10.6, 9),
        (((42, -17), (80, -22), (112, -25)), 10.4, 7.2),
    ]
    palm = [(-16, -17), (6, -21), (28, -30), (46, -26), (46, 4), (40, 26), (24, 29), (4, 22), (-16, 16)]
    return (
        _fingers(fingers, skin)
        + _palm(palm, skin)
        + _fingers([(((10, -10), (34, -18), (54, -4)), 12, 8)], skin)
        + _palm([(-14, -14), (8, -18), (20, -16), (18, 8), (-14, 12)], skin)
    )
