"""Brows, eyes, mouth, cheeks and lines of a face in profile, by mood; the same numbers as from the front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from game.art.paper.shapes import circle, ellipse, mix, path
from game.art.people.moods import Gaze, Lips
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.look import Look
    from game.art.people.moods import Expression

_LIGHT: Final = "#fff6da"
_GLINT: Final = "#fbf1dd"
# What the light along a profile follows: brow, nose, chin.
_RIMS: Final = (([(54, -84), (60, -56), (57, -26)], 6), ([(58, -12), (69, 7), (78, 20)], 5.5))


def printing(look: Look, e: Expression, *, rim: bool) -> str:
    """All that is printed on a face in profile, in face units."""
    skin = look.skin
    light = (
        "".join(path(sliver(points, wide), mix(skin.lit, _LIGHT, 0.65)) for points, wide in _RIMS)
        if rim
        else ""
    )
    return (
        look.side_marks
        + ellipse(27, 40, 16, 14, skin.blush, 0.5)
        + _stubble(look)
        + light
        + _nostril(look)
        + _ages(look, e)
        + _eye(look, e)
        + _brow(look, e)
        + _mouth(look, e)
    )


def _stubble(look: Look) -> str:
    if not look.ages.stubble:
        return ""
    d = look.skull.drop + 4
    return path(
        f"M63,{d - 40} C64,{d - 18} 58,{d} 30,{d} C0,{d - 6} -26,84 -34,68 C-20,66 2,56 16,50 C34,58 46,52 63,46 C58,56 58,{d - 46} 63,{d - 40} Z",
        look.ages.stubble,
        0.42,
    )


def _nostril(look: Look) -> str:
    n, skin = look.nose, look.skin
    tip, base = 46 + n.tip * 1.04, n.base - 4
    return path(
        f"M{tip - 8:.1f},{base - 0.5:.1f} C{tip - 14:.1f},{base} 63,{base + 1} 62,{base + 4} C66,{base + 5} {tip - 11:.1f},{base + 3:.1f} {tip - 8:.1f},{base - 0.5:.1f} Z",
        skin.line,
        0.55,
    ) + path(sliver([(61, base - 15), (56, base - 8), (60, base - 2)], 2.8), mix(skin.lit, skin.line, 0.5))


def _ages(look: Look, e: Expression) -> str:
    a, skin = look.ages, look.skin
    tired = 0.8 if e.gaze is Gaze.LID else 0.0
    lines = (
        (max(a.under, tired), [(30, 19), (40, 25), (51, 20)], 3.2),
        (a.cheek, [(56, 38), (46, 46), (43, 58)], 3.4),
        (a.corner, [(22, 4), (13, 2), (6, -4)], 3),
        (a.corner, [(22, 8), (13, 10), (7, 9)], 3),
        (a.brow, [(30, -60), (44, -63), (56, -58)], 3),
        (a.brow, [(32, -71), (44, -74), (55, -70)], 3),
    )
    return "".join(
        path(sliver(points, wide), skin.line, min(1, share)) for share, points, wide in lines if share
    )


def _eye(look: Look, e: Expression) -> str:
    eyes, fold = look.eyes, mix(look.skin.shade, look.skin.line, 0.5)
    match e.gaze:
        case Gaze.DOWN:
            return path(sliver([(26, 3), (41, 9.5), (55, 4)], eyes.lid * 1.5, heavy=0.6), eyes.colour) + path(
                sliver([(27, -6), (40, -9), (54, -6)], 2.6), fold
            )
        case Gaze.ARC:
            return path(sliver([(26, 5), (41, -6), (54, 2)], eyes.lid * 1.4, heavy=0.5), eyes.colour)
        case Gaze.SEED | Gaze.LID:
            return _open(look, e, fold)
        case _:
            assert_never(e.gaze)


def _open(look: Look, e: Expression, fold: str) -> str:
    eyes, wide = look.eyes, look.eyes.high * e.opening
    top, low = 2 - wide * (1.15 if e.gaze is Gaze.SEED else 0.4), 3 + eyes.high * min(1.0, e.opening + 0.1)
    gx, gy = e.glance[0] * 0.5, e.glance[1]
    seed = path(
        f"M{53 + gx:.1f},{top + 3:.1f} C{50 + gx:.1f},{top - 0.5:.1f} {40 + gx:.1f},{top - 0.5:.1f} {37 + gx:.1f},{top + 4:.1f} "
        f"C{36 + gx:.1f},{(top + low) / 2 + 2:.1f} {39 + gx:.1f},{low + gy:.1f} {44 + gx:.1f},{low + 1 + gy:.1f} C{49 + gx:.1f},{low + gy:.1f} {53 + gx:.1f},{(top + low) / 2:.1f} {53 + gx:.1f},{top + 3:.1f} Z",
        eyes.colour,
    )
    lid = sliver(
        [(24 - eyes.flick * 1.5, top + 11), (35, top + 1), (47, top - 2), (57, top + 2)],
        eyes.lid * 1.15,
        heavy=0.5,
    )
    crease = (
        path(sliver([(27, top - 3), (40, top - 9), (54, top - 6)], 2.4), fold)
        if eyes.fold or e.gaze is Gaze.LID
        else ""
    )
    return seed + circle(46.5 + gx, top + 6, 1.9, _GLINT, 0.85) + path(lid, eyes.colour) + crease


def _brow(look: Look, e: Expression) -> str:
    b = look.brows
    y = 1 - b.above
    inner, outer = y + e.inner + 1, y + e.outer + 3 - b.slope
    points = [(21, outer), (40, (inner + outer) / 2 - b.arch * 1.3), (59, inner)]
    return path(sliver(points, b.thick, heavy=0.55), b.colour)


def _mouth(look: Look, e: Expression) -> str:
    m, skin = look.mouth.height - 7, look.skin
    dark = mix(skin.lip, "#4a1a20", 0.45)
    lower = mix(skin.lip, skin.lit, 0.25 if look.mouth.painted else 0.45)
    full = look.mouth.full
    upper = skin.lip if look.mouth.painted else mix(skin.lip, skin.lit, 0.3)
    lips = path(
        f"M70,{m - 7} C66,{m - 8 - full} 61,{m - 7.5} 53,{m - 2.5} C60,{m - 0.5} 66,{m - 0.5} 70,{m - 3} Z",
        upper,
        0.9,
    ) + path(
        f"M67.6,{m + 11} C64,{m + 13 * full:.1f} 58,{m + 8} 52,{m} C60,{m} 66,{m + 1} 68.5,{m + 5} Z",
        lower,
        0.9,
    )
    match e.lips:
        case Lips.EASY:
            said = lips + _line([(69, m - 1), (58, m), (46, m)], dark)
        case Lips.FLAT:
            said = lips + _line([(69, m - 1), (58, m + 1), (47, m + 4)], dark)
        case Lips.WRY:
            said = lips + _line([(69, m - 1), (60, m - 2), (48, m + 5)], dark)
        case Lips.FIRM:
            said = lips + _line([(69, m - 0.5), (58, m), (44, m - 1)], dark, 4.6)
        case Lips.SMILE:
            corner = path(sliver([(37, m - 13), (35, m - 6), (38, m - 1)], 2.6), skin.line, 0.6)
            said = lips + _line([(69, m - 1), (57, m + 1), (40, m - 8)], dark, 4) + corner
        case Lips.LAUGH:
            said = _laugh(m, skin)
        case Lips.OH:
            said = path(
                f"M70,{m - 5} C62,{m - 6} 54,{m - 3} 53,{m + 2} C54,{m + 10} 62,{m + 12} 68,{m + 9} C65,{m + 4} 65,{m} 70,{m - 5} Z",
                dark,
            )
        case _:
            assert_never(e.lips)
    return said


def _line(points: list[tuple[float, float]], dark: str, width: float = 3.4) -> str:
    return path(sliver(points, width, heavy=0.35), dark)


def _laugh(m: float, skin: Skin) -> str:
    dark = mix(skin.lip, "#4a1a20", 0.6)
    return (
        path(
            f"M70,{m - 4} C60,{m - 3} 50,{m - 5} 38,{m - 10} C42,{m + 6} 54,{m + 15} 67,{m + 11} C65,{m + 6} 66,{m} 70,{m - 4} Z",
            dark,
        )
        + path(
            f"M69,{m - 3.5} C60,{m - 2} 50,{m - 4} 42,{m - 8} C46,{m + 1} 58,{m + 3} 66.5,{m + 1.5} Z",
            "#f8eedd",
        )
        + path(
            f"M67.6,{m + 11} C62,{m + 14} 54,{m + 11} 50,{m + 8} C56,{m + 6} 62,{m + 6} 66,{m + 7} Z",
            skin.lip,
        )
    )
