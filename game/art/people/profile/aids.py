"""Aids of somebody from the side (`profile`), in picture units about their joints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import circle, group, line, mix, rect
from game.art.people.aids import sticks
from game.art.people.aids.wheelchair import LIGHT, METAL, TYRE, wheel
from game.art.people.profile.joints import ANKLE, SHIN, THIGH, UPRIGHT

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.profile.joints import Joints, Seat

_DARK: Final = "#20101a"
_RADIUS: Final = 126.0
REST: Final = 22.0  # foot rests above the floor
_HIP: Final = 218.0  # a sitter's hip above the floor


def rolling(seat: Seat) -> Seat:
    """A pose as somebody in a wheelchair takes it: whoever stands is seated there, hands and all; feet are on rests."""
    k, ahead = seat.size, -1 if seat.left else 1
    ankle = max(y for _, y in seat.ankles)
    floor, (x, y) = ankle + ANKLE * k, seat.hip
    down = 0.0 if ankle - y < (THIGH + SHIN) * UPRIGHT * k else floor - _HIP * k - y
    foot = floor - (ANKLE + REST) * k
    (nx, ny), (fx, fy) = seat.wrists
    return evolve(
        seat,
        hip=(x, y + down),
        wrists=((nx, ny + down), (fx, fy + down)),
        ankles=((x + 160 * k * ahead, foot), (x + 178 * k * ahead, foot)),
        toes=(0, 0),
    )


def _put(body: str, at: Joints, seat: Seat) -> str:
    k = at.scale
    return group(body, *seat.hip, -k if seat.left else k, k)


def _floor(at: Joints, seat: Seat) -> float:
    """How far below the hip the floor is, in units of a person of size 1."""
    return (max(leg[2][1] for leg in at.legs) - seat.hip[1]) / at.scale + ANKLE + REST


def far_side(colour: str, at: Joints, seat: Seat) -> str:
    """Back rest, seat, and the wheel beyond."""
    low = _floor(at, seat)
    back = "M-58,26 L-74,-142"
    body = group(wheel(_RADIUS - 4, _RADIUS, mix(colour, _DARK, 0.3)), 6, low - _RADIUS)
    body += (
        line(back, METAL, 9)
        + line(back, mix(colour, _DARK, 0.3), 20)
        + line("M-74,-146 L-112,-142", TYRE, 13)
    )
    return _put(body + rect(-66, 26, 190, 18, mix(colour, _DARK, 0.45), rx=7), at, seat)


def near_side(colour: str, at: Joints, seat: Seat) -> str:
    """Frame, foot rest, the small wheel and the large one on our side."""
    low, small = _floor(at, seat), 26
    frame = line(f"M-56,46 L122,46 L168,{low - 24:.1f} L206,{low - 24:.1f}", METAL, 8)
    caster = circle(112, low - small, small, TYRE) + circle(112, low - small, 15, LIGHT)
    fork = line(f"M108,60 L112,{low - small:.1f}", METAL, 9)
    arm_rest = line("M-56,-44 L74,-44 L80,44", METAL, 7) + line("M-40,-47 L62,-47", TYRE, 13)
    big = group(wheel(_RADIUS, _RADIUS, colour, 12), -8, low - _RADIUS)
    return _put(frame + fork + caster + arm_rest + big, at, seat)


def stick(aid: str, palm: Point, at: Joints) -> str:
    """What a hand leans on down to the floor; nothing where it is raised."""
    k = at.scale
    floor = max(leg[2][1] for leg in at.legs) + ANKLE * k
    x, y = palm
    if aid not in sticks.STICKS or at.sits or y < at.arms[0][0][1] + 90 * k:
        return ""
    colour, top = ("#7a4e2e", y) if aid == sticks.CANE else ("#8d949c", y - 88 * k)
    bar = line(
        f"M{x - 15 * k:.1f},{y:.1f} L{x + 15 * k:.1f},{y:.1f}", colour if aid == sticks.CANE else TYRE, 8 * k
    )
    tip = line(f"M{x:.1f},{floor - 9 * k:.1f} L{x:.1f},{floor - 3 * k:.1f}", TYRE, 10 * k)
    return line(f"M{x:.1f},{top:.1f} L{x:.1f},{floor - 5 * k:.1f}", colour, 7 * k) + tip + bar
