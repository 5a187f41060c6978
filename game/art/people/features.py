"""Brows, eyes, mouth, cheeks and lines of a face: tapered slivers and dark seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, mix, path
from game.art.people.face import face_outline
from game.art.people.moods import Expression, Gaze
from game.art.people.mouths import mouth
from game.art.people.outline import drawn, sliver

if TYPE_CHECKING:
    from game.art.people.face import Ages, Brows, Eyes, Skin, Skull
    from game.art.people.look import Look

# The eyes' middles: the far one is nearer to the nose and narrower.
_NEAR: Final = -25.0
_FAR: Final = 44.0
_NARROW: Final = 0.8
_GLINT: Final = "#fbf1dd"


def features(look: Look, e: Expression) -> str:
    """The shapes printed on a face: stubble, cheeks, lines, eyes, brows and mouth."""
    near, far = _NEAR - look.eyes.apart, _FAR + look.eyes.apart * 0.4
    return (
        look.marks
        + _stubble(look.skull, look.ages)
        + _cheeks(look.skull, look.skin)
        + _ages(look.ages, look.skin, e)
        + _eye(near, -1, 1, look.eyes, e, look.skin)
        + _eye(far, 1, _NARROW, look.eyes, e, look.skin)
        + _brow(near - 1, -1, 1, look.brows, e)
        + _brow(far + 1, 1, _NARROW, look.brows, e)
        + mouth(look.mouth, e.lips, look.skin)
    )


def _cheeks(skull: Skull, skin: Skin) -> str:
    x = skull.cheek
    return ellipse(-x * 0.53, 41, 17, 15.5, skin.blush, 0.5) + ellipse(x * 0.8, 40, 8, 13, skin.blush, 0.45)


def _brow(x: float, out: int, narrow: float, b: Brows, e: Expression) -> str:
    w, y = b.long * narrow, 2 - b.above
    inner, outer = (x - out * w, y + e.inner + 0.5), (x + out * w * 1.1, y + e.outer - b.slope)
    peak = (x + out * w * 0.35, y + e.inner * 0.35 + e.outer * 0.65 - b.arch)
    return path(sliver([inner, peak, outer], b.thick, heavy=0.32), b.colour)


@frozen
class _Socket:
    """Where an eye lies: its middle, which way is out, half its width."""

    x: float
    y: float
    out: int
    w: float


def _eye(x: float, out: int, narrow: float, eyes: Eyes, e: Expression, skin: Skin) -> str:
    at = _Socket(x, eyes.height, out, eyes.wide * narrow)
    w, y = at.w, at.y
    fold = mix(skin.shade, skin.line, 0.5)
    if e.gaze is Gaze.ARC:
        arc = [(x - out * w * 1.1, y + 6), (x, y - 6), (x + out * w * 1.2, y + 4 - eyes.slant * 0.5)]
        return path(sliver(arc, eyes.lid * 1.35, heavy=0.55), eyes.colour)
    if e.gaze is Gaze.DOWN:
        arc = [(x - out * w * 1.05, y + 2), (x, y + 8.5), (x + out * w * 1.25, y + 1 - eyes.slant * 0.4)]
        lid = [(x - out * w * 1.0, y - 5), (x, y - 9), (x + out * w, y - 6 - eyes.slant * 0.5)]
        return path(sliver(arc, eyes.lid * 1.4, heavy=0.6), eyes.colour) + path(sliver(lid, 2.6), fold)
    return _open(at, eyes, e) + _fold(at, eyes, e, fold)


def _open(at: _Socket, eyes: Eyes, e: Expression) -> str:
    x, y, out, w = at.x, at.y, at.out, at.w
    h, seeing = eyes.high * e.opening, e.gaze is Gaze.SEED
    top = y - h * (0.72 if seeing else 0.1)
    gx, ws, brim = x + e.glance[0] + out * 0.5, w * 0.68, top + h * 0.22 + 1
    low = (
        y
        + eyes.high * (0.95 if seeing else 0.8) * min(1, 0.45 + e.opening * 0.6)
        + e.glance[1]
        + max(0, e.opening - 1) * 10
    )
    seed = (
        f"M{gx - ws:.1f},{brim:.1f} C{gx - ws * 0.5:.1f},{top - 1:.1f} {gx + ws * 0.5:.1f},{top - 1:.1f} {gx + ws:.1f},{brim:.1f} "
        f"C{gx + ws * 0.98:.1f},{low:.1f} {gx - ws * 0.98:.1f},{low:.1f} {gx - ws:.1f},{brim:.1f} Z"
    )
    lid = [
        (x - out * w * 1.12, y + 3.5 - h * 0.1),
        (x - out * w * 0.4, top + h * 0.16),
        (x + out * w * 0.4, top - eyes.slant * 0.35),
        (x + out * w * (1.02 + 0.16 * eyes.flick), y - h * 0.22 - eyes.slant - eyes.flick),
    ]
    white = path(_almond(at, eyes, top, low), eyes.white) if eyes.white else ""
    glint = circle(gx - ws * 0.28, top + (low - top) * 0.36, 1.5, _GLINT, 0.7) if seeing else ""
    return white + path(seed, eyes.colour) + glint + path(sliver(lid, eyes.lid, heavy=0.66), eyes.colour)


def _almond(at: _Socket, eyes: Eyes, top: float, low: float) -> str:
    """Path data of the eye's white, under its lid."""
    x, out, w = at.x, at.out, at.w
    inner, outer = x - out * w * 0.98, x + out * w * 1.02
    side = (top + low) / 2
    return (
        f"M{inner:.1f},{side + 1:.1f} C{x - out * w * 0.5:.1f},{top - 0.5:.1f} {x + out * w * 0.5:.1f},{top - 1 - eyes.slant * 0.3:.1f} "
        f"{outer:.1f},{side - 1 - eyes.slant * 0.6:.1f} C{x + out * w * 0.55:.1f},{low + 0.5:.1f} {x - out * w * 0.5:.1f},{low + 0.5:.1f} "
        f"{inner:.1f},{side + 1:.1f} Z"
    )


def _fold(at: _Socket, eyes: Eyes, e: Expression, colour: str) -> str:
    if not eyes.fold and e.gaze is not Gaze.LID:
        return ""
    x, out, w = at.x, at.out, at.w
    top = at.y - eyes.high * e.opening * 0.72 - 6
    points = [
        (x - out * w * 0.8, top + 4),
        (x + out * w * 0.2, top - 1),
        (x + out * w * 1.15, top + 3 - eyes.slant),
    ]
    return path(sliver(points, 2.8), colour)


def _ages(a: Ages, skin: Skin, e: Expression) -> str:
    tired = 0.8 if e.gaze is Gaze.LID else 0.0
    glad = 0.4 if e.gaze is Gaze.ARC else 0.0
    lines = (
        (max(a.under, tired), [(-42, 21), (-28, 27), (-13, 22)], 3.4),
        (max(a.under, tired), [(34, 20), (44, 26), (54, 20)], 3.0),
        (a.cheek, [(-6, 41), (-17, 50), (-21, 64)], 3.6),
        (a.cheek, [(42, 44), (47, 52), (46, 64)], 3.2),
        (a.corner + glad * bool(a.corner), [(-46, 4), (-55, 1), (-61, -5)], 3),
        (a.corner, [(-46, 8), (-55, 10), (-61, 9)], 3),
        (a.brow, [(-36, -56), (-10, -61), (14, -56)], 3),
        (a.brow, [(-30, -68), (-8, -72), (14, -68)], 3),
    )
    return "".join(
        path(sliver(points, width), skin.line, min(1, share)) for share, points, width in lines if share
    )


def _stubble(skull: Skull, a: Ages) -> str:
    if not a.stubble:
        return ""
    border = face_outline(skull)[13:53]
    d = skull.drop
    inner = [(52, 48), (40, 62), (36, d - 40), (20, d - 47), (2, d - 46), (-12, d - 38), (-30, 62), (-50, 44)]
    return path(drawn([*border, *inner]), a.stubble, 0.5)
