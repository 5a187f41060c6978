"""Aids of whole bodies (`whole`), in the units of a stance: the ground at 0, the hip above x = 0, facing right."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.people.aids import sticks, wheelchair
from game.art.people.aids.wheelchair import BELOW, LIGHT, METAL, TYRE, wheel
from game.art.people.hands import Grip
from game.art.people.seat import SOLES
from game.art.people.whole.stance import THIGH, Side, bent

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.body import Build
    from game.art.people.whole.stance import Stance

_LIFT: Final = 52.0  # foot rests above the ground
_WHEEL: Final = 214.0, 262.0
# The hubs of the near and the far wheel beside the hip, the rings that hands push, how far a wrist is above one.
_HUBS: Final = (-34.0, 36.0)
_RING: Final = (194.0, 236.0)
_GRIP: Final = 40.0
_DARK: Final = "#20101a"
_SITS: Final = bent(lean=-3, near_leg=(82, 6), far_leg=(86, 10), feet=(0, 0), narrow=0.84).lifted(_LIFT)
_AWAY: Final = evolve(
    _SITS,
    knees=((_SITS.hip[0] - 44, _SITS.hip[1] + 70), (_SITS.hip[0] + 44, _SITS.hip[1] + 70)),
    ankles=((_SITS.hip[0] - 40, -_LIFT - 44), (_SITS.hip[0] + 40, -_LIFT - 44)),
)
# Somebody whose lower foot is no higher than this stands on the ground, and leans on what they hold.
_STANDS: Final = -70.0
_LOW: Final = 300.0  # a hand lower than this below the neck can lean on something
_WOOD: Final = "#7a4e2e"
_GREY: Final = "#8d949c"


def rolling(stance: Stance, *, away: bool = False) -> Stance:
    """A stance as somebody in a wheelchair takes it: seated, with the arms as they were; `away` from us, legs hidden."""
    dx, dy = _SITS.neck[0] - stance.neck[0], _SITS.neck[1] - stance.neck[1]

    def moved(pair: tuple[Point, Point]) -> tuple[Point, Point]:
        (ax, ay), (bx, by) = pair
        return (ax + dx, ay + dy), (bx + dx, by + dy)

    return evolve(
        _AWAY if away else _SITS,
        elbows=moved(stance.elbows),
        wrists=moved(stance.wrists),
        head=stance.head,
        grips=stance.grips,
        aims=stance.aims,
        flips=stance.flips,
    )


def pushing(ahead: float) -> Stance:
    """Seated in a wheelchair with both hands on the rings, so many degrees ahead of their highest point."""
    a, (rx, ry) = math.radians(ahead), _RING

    def wrist(side: Side) -> Point:
        return _SITS.hip[0] + _HUBS[side.value] + math.sin(a) * rx, -_WHEEL[1] - math.cos(a) * ry - _GRIP

    seated = _SITS.hand(Side.NEAR, wrist(Side.NEAR), grip=Grip.FIST, aim=74)
    return seated.hand(Side.FAR, wrist(Side.FAR), grip=Grip.FIST, aim=74)


def far_wheel(colour: str) -> str:
    """The wheel beyond the sitter, the back rest and the seat."""
    x, y = _SITS.hip
    back = f"M{x - 118:.1f},{y + 10:.1f} C{x - 128:.1f},{y - 160:.1f} {x - 140:.1f},{y - 250:.1f} {x - 150:.1f},{y - 330:.1f}"
    handle = line(f"M{x - 150:.1f},{y - 330:.1f} L{x - 214:.1f},{y - 322:.1f}", TYRE, 22)
    cushion = rect(x - 130, y + 34, 300, 34, mix(colour, _DARK, 0.45), rx=12)
    rest = line(back, METAL, 14) + line(back, mix(colour, _DARK, 0.3), 34, 0.9)
    return group(wheel(*_WHEEL, mix(colour, _DARK, 0.3)), x + _HUBS[1], -_WHEEL[1]) + rest + handle + cushion


def near_wheel(colour: str) -> str:
    """The frame, the small wheel, the foot rest and the large wheel on our side."""
    x, y = _SITS.hip
    (kx, _), (fx, _) = _SITS.knees[0], _SITS.ankles[0]
    frame = line(f"M{x - 100:.1f},{y + 66:.1f} L{kx - 40:.1f},{y + 66:.1f} L{fx + 6:.1f},-44", METAL, 13)
    foot = rect(fx - 54, -46, 170, 13, METAL, rx=5)
    front = fx - 66
    caster = circle(front, -46, 46, TYRE) + circle(front, -46, 30, LIGHT) + circle(front, -46, 9, METAL)
    fork = path(
        f"M{front - 10:.1f},-150 L{front + 10:.1f},-150 L{front + 7:.1f},-44 L{front - 7:.1f},-44 Z", METAL
    )
    rest = line(
        f"M{x - 96:.1f},{y - 96:.1f} L{x + 130:.1f},{y - 90:.1f} L{x + 136:.1f},{y + 60:.1f}", METAL, 12
    )
    pad = line(f"M{x - 70:.1f},{y - 100:.1f} L{x + 110:.1f},{y - 96:.1f}", TYRE, 24)
    return frame + foot + caster + fork + rest + pad + group(wheel(*_WHEEL, colour), x + _HUBS[0], -_WHEEL[1])


def from_behind(build: Build, colour: str) -> str:
    """The chair over a sitter's back: that of the stage, put under the neck and stretched down to the ground."""
    x, y = _SITS.neck
    long = -y / (SOLES + BELOW)
    return group(wheelchair.from_behind(build, colour), x, y, _SITS.narrow, long)


def stick(aid: str, stance: Stance, hand: Point) -> str:
    """What a hand leans on down to the ground; nothing for one that is raised, or in the air."""
    knee = max(y for _, y in stance.knees)
    stands = max(y for _, y in stance.ankles) > _STANDS and knee - stance.hip[1] > THIGH * 0.6
    if aid not in sticks.STICKS or not stands or hand[1] < stance.neck[1] + _LOW:
        return ""
    x, y = hand
    colour, top = (_WOOD, y - 4) if aid == sticks.CANE else (_GREY, y - 150)
    shaft = line(f"M{x:.1f},{top:.1f} L{x + 14:.1f},-8", colour, 12) + line(
        f"M{x + 14:.1f},-18 L{x + 14:.1f},-6", TYRE, 18
    )
    bar = line(
        f"M{x - 26:.1f},{y - 6:.1f} L{x + 26:.1f},{y - 6:.1f}", TYRE if aid == sticks.CRUTCHES else _WOOD, 14
    )
    return shaft + bar
