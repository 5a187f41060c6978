"""Mouths, by what they do: a dark tapered line, a lower lip, teeth only in a laugh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from game.art.paper.shapes import ellipse, group, mix, path
from game.art.people.moods import Lips
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.people.face import Mouth, Skin

_TEETH: Final = "#f8eedd"
_MIDDLE: Final = 13.0


def mouth(m: Mouth, lips: Lips, skin: Skin) -> str:
    """The shapes of the mouth in its place on the face."""
    dark = mix(skin.lip, "#3a1418", 0.34)
    lower = skin.lip if m.painted else mix(skin.line, skin.lip, 0.35)
    return group(_drawn(lips, dark, lower, m), _MIDDLE, m.height, m.broad, 1)


def _drawn(lips: Lips, dark: str, lower: str, m: Mouth) -> str:
    match lips:
        case Lips.EASY:
            closed = _closed([(-19, -1.5), (-8, 2.2), (4, 2), (17, -3)], dark, lower, m)
        case Lips.FLAT:
            closed = _closed([(-17, 2), (-3, 0.5), (8, 1), (16, 4)], dark, lower, m)
        case Lips.WRY:
            closed = _closed([(-17, 5), (-6, -1.5), (6, 1.5), (17, -2)], dark, lower, m)
        case Lips.FIRM:
            closed = _closed([(-20, -1), (-8, 1.5), (6, 1), (18, -4)], dark, lower, m, firm=True)
        case Lips.SMILE:
            closed = _smile(dark, lower, m)
        case Lips.LAUGH:
            closed = _laugh(dark, lower)
        case Lips.OH:
            closed = ellipse(0, 5, 8.5, 11.5, dark) + ellipse(0, 10.5, 5.5, 4.5, lower, 0.7)
        case _:
            assert_never(lips)
    return closed


def _closed(points: list[tuple[float, float]], dark: str, lower: str, m: Mouth, *, firm: bool = False) -> str:
    y, full = points[2][1], m.full * (0.8 if firm else 1)
    upper = f"M-16,{points[0][1] + 1:.1f} Q-6,{y - 5 * full:.1f} 1,{y - 3.5 * full:.1f} Q8,{y - 5.4 * full:.1f} 15,{points[3][1] + 1:.1f} Q2,{y + 3:.1f} -16,{points[0][1] + 1:.1f} Z"
    below = (
        f"M-11,{y + 4.5:.1f} Q0,{y + 6 + 9 * full:.1f} 12,{y + 3:.1f} Q1,{y + 6.5:.1f} -11,{y + 4.5:.1f} Z"
    )
    if m.painted:
        below = f"M-16,{points[0][1] + 1:.1f} Q-2,{y + 2 + 13 * full:.1f} 15,{points[3][1] + 1:.1f} Q2,{y + 3:.1f} -16,{points[0][1] + 1:.1f} Z"
    lips = (path(upper, mix(lower, dark, 0.25)) if m.painted else "") + path(below, lower)
    return lips + path(sliver(points, 5.4 if firm else 4.6, heavy=0.45), dark)


def _smile(dark: str, lower: str, m: Mouth) -> str:
    line = [(-25, -6), (-13, 2), (2, 5), (14, 0.5), (22, -9)]
    below = f"M-13,8 Q2,{13 + 8 * m.full:.1f} 15,5 Q2,12 -13,8 Z"
    painted = (
        path(f"M-22,-4 Q-6,-3 1,0 Q9,-4 19,-7 Q4,{10 + 9 * m.full:.1f} -22,-4 Z", lower)
        if m.painted
        else path(below, lower)
    )
    return painted + path(sliver(line, 5.6, heavy=0.45), dark)


def _laugh(dark: str, lower: str) -> str:
    return (
        path("M-26,-8 Q-2,2 23,-12 C23,6 12,20 -1,20 C-14,20 -24,8 -26,-8 Z", dark)
        + path("M-23,-5 Q-2,4 21,-9 C20,-3 18,1 16,4 Q-2,10 -20,5 C-22,1 -23,-2 -23,-5 Z", _TEETH)
        + path("M-13,14 Q-2,8 11,12 C7,18 3,20 -1,20 C-5,20 -10,18 -13,14 Z", lower)
    )
