"""The trunk and the arms of a whole body: the look's own outfit and sleeves, set to a stance."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import group, mix, path
from game.art.people.arms import Arm, arm
from game.art.people.body import FOOT, Frame
from game.art.people.clothes.behind import plain_back
from game.art.people.clothes.outfit import Outfit, thick
from game.art.people.outline import curve, drawn
from game.art.people.whole.stance import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.look import Look
    from game.art.people.whole.stance import Stance

_DARK: Final = "#20101a"
# What is cut longer than this would be pierced by a raised knee.
_SHORT: Final = 545.0
_RAISED: Final = 35.0
# With a thigh that is higher than level somebody sits on the ground, or on their heels.
_LEVEL: Final = 90.0


def frame_of(look: Look, stance: Stance) -> Frame:
    """The frame that clothes are cut to: long coats are shorter over a raised knee, aprons in a lap."""
    hem, highest = look.clothes.hem, max(_thigh_angle(stance, side) for side in Side)
    if highest > _RAISED:
        hem = min(hem, _SHORT)
    short = look.clothes.lower.one or highest > _LEVEL
    return Frame(look.build, 0, hem, look.clothes.pockets, _SHORT if short else FOOT)


def _thigh_angle(stance: Stance, side: Side) -> float:
    (hx, hy), (kx, ky) = stance.thigh(side), stance.knees[side.value]
    return abs(math.degrees(math.atan2(kx - hx, ky - hy)))


def trunk(look: Look, stance: Stance) -> Outfit:
    """What the look wears, seen from the front, leaning as the stance does."""
    outfit = look.clothes.cut(frame_of(look, stance), "whole")
    return Outfit(
        behind=_set(outfit.behind, stance), body=_set(outfit.body, stance), over=_set(outfit.over, stance)
    )


def back(look: Look, stance: Stance) -> Outfit:
    """The same from behind: a plain back with a seam and a collar."""
    outfit = plain_back(look.clothes, frame_of(look, stance))
    return Outfit(body=_set(outfit.body, stance), over=_set(outfit.over, stance))


def flying_hem(look: Look, stance: Stance) -> tuple[Sheet, ...]:
    """The tail of a top in the wind, behind the body; none where it is still."""
    if not stance.wind:
        return ()
    b, w, low = look.build, stance.wind, frame_of(look, stance).hem
    colour = mix(look.clothes.side.trunk or look.clothes.sleeve.far, _DARK, 0.16)
    edge, reach = -b.waist * stance.narrow, 50 + 330 * w
    points = [
        (edge + 70, low - 330),
        (edge - reach * 0.3, low - 210),
        (edge - reach * 0.74, low - 120 - 90 * w),
        (edge - reach, low - 96 - 110 * w),
        (edge - reach * 0.88, low - 40 - 70 * w),
        (edge - reach * 0.98, low + 20 - 60 * w),
        (edge - reach * 0.55, low - 10 - 20 * w),
        (edge - reach * 0.2, low + 6),
        (edge + 90, low),
    ]
    lining = [(edge + (x - edge) * 0.7, low - 26 + (y - low) * 0.6) for x, y in points[1:]]
    body = path(drawn(curve(points, closed=True)), colour)
    body += path(drawn(curve(lining, closed=True)), mix(colour, _DARK, 0.24), 0.8)
    return _set((thick(body),), stance)


def neck(look: Look, stance: Stance) -> str:
    """The neck from the collar to under the chin."""
    n, (sx, sy) = look.build.neck, look.build.stoop
    x, y = sx * 0.8, sy * 0.5
    body = (
        f"M{x - n:.1f},{y - 92:.1f} C{x - n + 2:.1f},-44 {-n - 2:.1f},-22 {-n - 5:.1f},0 L-28,90 L40,90 "
        f"L{n + 5:.1f},0 C{n + 4:.1f},-18 {x + n + 2:.1f},-40 {x + n + 2:.1f},{y - 84:.1f} Z"
    )
    return group(path(body, look.skin.neck), *stance.neck, turn=stance.lean * 0.8)


def limb_of(look: Look, stance: Stance, side: Side) -> str:
    """An arm in the look's own sleeve, from the stance's shoulder to its wrist, with its hand."""
    far = side is Side.FAR
    b = look.build
    narrow = evolve(b, shoulder=(b.shoulder - 40) * stance.narrow + 40)
    i = side.value
    elbow, wrist = (_local(stance, p) for p in (stance.elbows[i], stance.wrists[i]))
    aim = stance.aims[i]
    held = Arm(elbow, wrist, stance.grips[i], None if aim is None else aim - stance.lean, stance.flips[i])
    drawn_arm = arm(Frame(narrow, 0), held, look.clothes.sleeve, look.skin, far=far)
    return group(drawn_arm, *stance.neck, turn=stance.lean)


def palm(look: Look, stance: Stance, side: Side) -> Point:
    """The middle of a closed hand, in the units of the stance."""
    i = side.value
    (ex, ey), (wx, wy) = stance.elbows[i], stance.wrists[i]
    aim = stance.aims[i]
    a = math.atan2(wy - ey, wx - ex) if aim is None else math.radians(aim)
    reach = 52 * look.build.hand
    return wx + math.cos(a) * reach, wy + math.sin(a) * reach


def _local(stance: Stance, p: Point) -> Point:
    a = math.radians(-stance.lean)
    dx, dy = p[0] - stance.neck[0], p[1] - stance.neck[1]
    return dx * math.cos(a) - dy * math.sin(a), dx * math.sin(a) + dy * math.cos(a)


def _set(sheets: Sequence[Sheet], stance: Stance) -> tuple[Sheet, ...]:
    """Sheets in the figure's units, narrowed, leaned and put at the stance's neck."""
    x, y = stance.neck
    return tuple(
        evolve(sheet, body=group(sheet.body, x, y, stance.narrow, 1, turn=stance.lean)) for sheet in sheets
    )
