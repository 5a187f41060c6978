"""A wheelchair on the stage, about somebody who sits in it, from before and from behind; units of the figure.

It is turned as the sitter is, three-quarters to the right, so that its wheels are ellipses.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.people.arms import Arm, Pose
from game.art.people.bearing import spans
from game.art.people.hands import Grip
from game.art.people.outline import curve, drawn
from game.art.people.seat import SOLES

if TYPE_CHECKING:
    from game.art.people.body import Build, Frame

WORD: Final = "wheelchair"
METAL: Final = "#5c6470"
TYRE: Final = "#33303a"
LIGHT: Final = "#c9ccc8"
# How far its wheels reach below the sitter's soles, which are on its foot rests.
BELOW: Final = 40.0
_GROUND: Final = SOLES + BELOW
_WHEEL: Final = 62.0, 222.0  # half width and height of a wheel as it is seen
_DARK: Final = "#20101a"


def on_rims(frame: Frame) -> Pose:
    """Both hands on the rings by which one sets off."""
    near, away, y = spans(frame)
    left, right = _beside(frame.build)
    return Pose(
        near=Arm((-near - 46, y + 150), (left + 6, y + 196), Grip.FIST, aim=86),
        far=Arm((away + 44, y + 150), (right - 8, y + 196), Grip.FIST, aim=94, flip=True),
    )


def wheel(rx: float, ry: float, colour: str, spokes: int = 9) -> str:
    """A large wheel about its hub: tyre, rim, spokes, the ring that hands push, in the units of who draws it."""
    k = ry / 222
    rim = _ring(rx - 9 * k, ry - 11 * k, LIGHT, 5 * k) + _ring(rx - 20 * k, ry - 26 * k, colour, 7 * k)
    lines = "".join(
        line(
            f"M0,0 L{math.cos(i * math.tau / spokes) * (rx - 9 * k):.1f},{math.sin(i * math.tau / spokes) * (ry - 11 * k):.1f}",
            LIGHT,
            2.6 * k,
            0.9,
        )
        for i in range(spokes)
    )
    hub = ellipse(0, 0, 17 * k * min(1, rx / ry + 0.4), 19 * k, METAL) + circle(0, 0, 6 * k, LIGHT)
    return _ring(rx, ry, TYRE, 15 * k) + lines + rim + hub


def _ring(rx: float, ry: float, colour: str, width: float) -> str:
    return (
        f'<ellipse cx="0" cy="0" rx="{rx:.1f}" ry="{ry:.1f}" fill="none" stroke="{colour}" '
        f'stroke-width="{width:.1f}"/>'
    )


def _beside(build: Build) -> tuple[float, float]:
    """Where the near and the far wheel are, left and right of the middle."""
    wide = max(176.0, build.hip + 46, build.waist + 48)
    return -min(wide, 246) - 10, min(wide, 246) + 4


def behind_sitter(build: Build, colour: str) -> str:
    """What is behind somebody seen from before: back rest, handles, the far wheel, the seat."""
    near, far = _beside(build)
    top = 150 + build.slope
    cloth = path(
        drawn(curve([(near + 34, 560), (near + 42, 330), (near + 50, top), (0, top + 10), (far - 44, top), (far - 36, 330), (far - 28, 560)])),
        mix(colour, _DARK, 0.3),
    )  # fmt: skip
    posts = "".join(
        line(f"M{x},{top - 24} C{x},{top + 160} {x + o},{420} {x + o},560", METAL, 13)
        + line(f"M{x},{top - 22} L{x - o * 1.6},{top - 40}", TYRE, 20)
        for x, o in ((near + 46, -10), (far - 40, 10))
    )
    seat = rect(near + 40, 536, far - near - 76, 34, mix(colour, _DARK, 0.45), rx=12)
    back_wheel = group(wheel(*_WHEEL, colour), far, _GROUND - _WHEEL[1])
    return posts + cloth + seat + back_wheel + _caster(far - 46, 0.9)


def before_sitter(build: Build, colour: str) -> str:
    """What is before their hips and below their knees: arm rests, frame, foot rests, the near wheel."""
    near, far = _beside(build)
    guard = _guard(near, 1, colour) + _guard(far, -1, mix(colour, _DARK, 0.2))
    rests = "".join(
        line(f"M{x},500 L{x + o},{SOLES - 20}", METAL, 11) + rect(x + o - 66, SOLES - 8, 124, 13, METAL, rx=5)
        for x, o in ((-150, 30), (164, -34))
    )
    return rests + _caster(near + 62, 1) + guard + group(wheel(*_WHEEL, colour), near, _GROUND - _WHEEL[1])


def _guard(x: float, inward: int, colour: str) -> str:
    """An arm rest on the panel that keeps clothes from the wheel."""
    i = inward
    panel = path(
        f"M{x + i * 18:.1f},360 L{x + i * 64:.1f},372 L{x + i * 66:.1f},540 L{x + i * 20:.1f},540 Z", colour
    )
    rest = path(
        f"M{x + i * 2:.1f},332 C{x + i * 20:.1f},324 {x + i * 70:.1f},336 {x + i * 84:.1f},348 L{x + i * 82:.1f},372 C{x + i * 60:.1f},366 {x + i * 22:.1f},360 {x + i * 2:.1f},358 Z",
        TYRE,
    )
    return panel + rest


def _caster(x: float, k: float) -> str:
    fork = path(
        f"M{x - 9},{_GROUND - 92} L{x + 9},{_GROUND - 92} L{x + 7},{_GROUND - 30} L{x - 7},{_GROUND - 30} Z",
        METAL,
    )
    turned = ellipse(x, _GROUND - 38, 17 * k, 38, TYRE) + ellipse(x, _GROUND - 38, 9 * k, 24, LIGHT)
    return turned + fork


def from_behind(build: Build, colour: str) -> str:
    """The chair seen from behind, over the sitter's back."""
    near, far = _beside(build)
    top = 196 + build.slope
    cloth = path(
        drawn(curve([(near + 30, top), (0, top + 14), (far - 26, top), (far - 22, 380), (far - 26, 560), (0, 572), (near + 30, 560), (near + 26, 380)], closed=True)),
        colour,
    )  # fmt: skip
    shade = path(
        f"M{far * 0.4:.1f},{top + 12} C{far - 60},{top + 6} {far - 30},{top} {far - 26},{top} L{far - 22},380 L{far - 26},560 L{far * 0.4:.1f},568 Z",
        mix(colour, _DARK, 0.18),
    )
    posts = "".join(
        line(f"M{x},{top - 36} L{x},{_GROUND - 130}", METAL, 13)
        + line(f"M{x - 20},{top - 38} L{x + 20},{top - 38}", TYRE, 22)
        for x in (near + 28, far - 24)
    )
    cross = line(f"M{near + 30},590 L{far - 26},690 M{far - 26},590 L{near + 30},690", METAL, 10)
    wheels = "".join(group(wheel(44, _WHEEL[1], colour), x, _GROUND - _WHEEL[1]) for x in (near - 4, far + 2))
    return cross + _caster(near + 70, 0.8) + _caster(far - 66, 0.8) + wheels + cloth + shade + posts
