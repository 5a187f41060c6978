"""What a hand seen near does: where its fingers and thumb lie, and how it lies on what it holds.

The wrist is at the origin, fingers point to +x, and a unit is a picture unit at scale 1: a hand is some 200 long.
The thumb of a right hand that shows its back is at -y.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

Finger = tuple["Point", ...]


class Lies(Enum):
    """Where what is held lies among the sheets of a hand."""

    BELOW = "below"  # between thumb and fingers: a phone under the hand, a handle in the fist
    BETWEEN = "between"  # on three fingers, below index and thumb: a pen, chopsticks, a stamp
    WITHIN = "within"  # before the fingers and behind the thumb: a glass
    ABOVE = "above"  # on the open palm: an egg, a coin


@frozen(kw_only=True)
class Gesture:
    """Fingers from little to index and the thumb, each through its joints to the tip; `grip` is where a thing is held.

    `palm` is the outline of a hand whose palm or side is seen; without one its back is drawn over the fingers.
    """

    fingers: tuple[Finger, ...]
    thumb: Finger
    grip: Point
    lies: Lies = Lies.BELOW
    palm: tuple[Point, ...] = ()


# Laid flat, fingers spread: on a phone, on papers.
FLAT: Final = Gesture(
    fingers=(
        ((84, 30), (116, 42), (138, 49), (154, 54)),
        ((94, 11), (138, 16), (166, 19), (186, 20)),
        ((98, -10), (146, -13), (176, -14), (198, -13)),
        ((92, -30), (136, -40), (164, -45), (184, -46)),
    ),
    thumb=((24, -22), (58, -54), (90, -73), (116, -80)),
    grip=(142, -10),
)
# Fingers together, pressing something down, the thumb along it: chopsticks laid level, a sheet held fast.
PRESSED: Final = Gesture(
    fingers=(
        ((80, 29), (112, 41), (134, 42), (152, 39)),
        ((88, 11), (130, 17), (158, 16), (178, 13)),
        ((92, -9), (138, -11), (168, -9), (188, -7)),
        ((87, -28), (130, -34), (158, -30), (177, -23)),
    ),
    thumb=((26, -20), (66, -46), (110, -54), (154, -40)),
    grip=(170, -6),
)
# Closed round a handle that runs across the fingers: a pole, an umbrella, a bag, a knife.
GRASP: Final = Gesture(
    fingers=(
        ((78, 30), (102, 36), (113, 36), (117, 34)),
        ((86, 11), (116, 15), (128, 14), (132, 12)),
        ((90, -9), (122, -11), (134, -11), (138, -11)),
        ((85, -28), (116, -36), (128, -36), (133, -34)),
    ),
    thumb=((24, -16), (58, -38), (92, -50), (122, -50)),
    grip=(104, 0),
)
# Thumb and index meet at the tips: a pen, a stamp, chopsticks in use, a seal, a coin held up.
PINCH: Final = Gesture(
    fingers=(
        ((76, 30), (104, 42), (120, 40), (124, 32)),
        ((86, 12), (122, 20), (142, 13), (146, 0)),
        ((90, -8), (134, -6), (160, -20), (164, -38)),
        ((86, -27), (130, -42), (160, -52), (178, -58)),
    ),
    thumb=((26, -22), (62, -58), (108, -78), (152, -72)),
    grip=(174, -66),
    lies=Lies.BETWEEN,
)
# Round something upright, thumb towards us: a glass, a cup, a jar, a flask.
HOLD: Final = Gesture(
    fingers=(
        ((86, -7), (130, 5), (170, 35), (190, 76), (186, 94)),
        ((104, -18), (150, -12), (190, 22), (213, 69), (206, 90)),
        ((122, -27), (171, -23), (209, 7), (231, 54), (222, 74)),
    ),
    thumb=((70, -5), (97, 26), (138, 48), (178, 66)),
    grip=(185, 32),
    lies=Lies.WITHIN,
    palm=(
        (0, -32),
        (58, -34),
        (118, -38),
        (148, -30),
        (154, -11),
        (133, 9),
        (118, 34),
        (90, 39),
        (39, 33),
        (-9, 32),
    ),
)
# The palm up, a little hollow: an egg, a coin, a seal, a shell, a key.
OPEN: Final = Gesture(
    fingers=(
        ((78, 30), (112, 44), (134, 46), (150, 42)),
        ((90, 12), (132, 20), (160, 20), (180, 15)),
        ((94, -9), (142, -10), (172, -9), (194, -10)),
        ((88, -30), (130, -42), (158, -44), (178, -43)),
    ),
    thumb=((22, -24), (54, -58), (86, -74), (114, -76)),
    grip=(66, 0),
    lies=Lies.ABOVE,
    palm=(
        (-30, -23),
        (8, -30),
        (40, -37),
        (78, -42),
        (100, -34),
        (106, -9),
        (102, 12),
        (90, 34),
        (60, 42),
        (22, 36),
        (-30, 23),
    ),
)
# The index points or touches; the others are closed.
POINT: Final = Gesture(
    fingers=(
        ((76, 30), (101, 37), (111, 36), (114, 33)),
        ((84, 12), (113, 16), (124, 14), (128, 12)),
        ((88, -8), (120, -9), (131, -9), (135, -8)),
        ((86, -28), (134, -36), (166, -40), (192, -42)),
    ),
    thumb=((24, -16), (56, -35), (86, -43), (112, -44)),
    grip=(206, -43),
)
GESTURES: Final = {
    "flat": FLAT,
    "pressed": PRESSED,
    "grasp": GRASP,
    "pinch": PINCH,
    "hold": HOLD,
    "open": OPEN,
    "point": POINT,
}
