"""Sitting: knees and shins before the body, a stool behind it, and where hands rest.

Somebody sits low and leans over their knees, as on a stool, a step or a bunk. Units are those of the figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import ellipse, group, mix, path, rect
from game.art.people.arms import Arm, Pose
from game.art.people.bearing import BEARINGS, spans
from game.art.people.hands import Grip
from game.art.people.outline import curve, drawn, sliver
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.shapes import Point
    from game.art.people.body import Frame
    from game.art.people.clothes.outfit import Lower, Motif
    from game.art.people.look import Look

# Where a sitter's soles are, how much lower they are in a half figure, and where their clothes end.
_UP: Final = 30.0  # how far knees and feet are drawn up from where they are noted below
SOLES: Final = 736.0 - _UP
LOWER: Final = 44
LAP: Final = 520.0
_KNEE: Final = 306.0
_SOLES: Final = SOLES + _UP
_SIDE: Final = -106.0, 116.0  # the middles of both knees
_DARK: Final = "#20101a"


def seated(frame: Frame, mood: Mood) -> Pose:
    """What a sitter's hands do in a mood."""
    return _SEATED[mood](frame)


def _resting(
    frame: Frame, grip: Grip, near: tuple[float, float, float], far: tuple[float, float, float]
) -> Pose:
    """Both elbows out, wrists and aims as given."""
    wide, away, y = spans(frame)
    return Pose(
        near=Arm((-wide - 30, y + 138), near[:2], grip, aim=near[2]),
        far=Arm((away + 28, y + 138), far[:2], grip, aim=far[2], flip=True),
    )


def _on_knees(frame: Frame) -> Pose:
    return _resting(frame, Grip.FLAT, (-150, 204, 48), (160, 200, 132))


def _open(frame: Frame) -> Pose:
    return Pose(near=_on_knees(frame).near, far=BEARINGS[Mood.GLAD](frame).far)


def _clasped(frame: Frame) -> Pose:
    return _resting(frame, Grip.FLAT, (-62, 212, 20), (74, 216, 160))


def _hanging(frame: Frame) -> Pose:
    return _resting(frame, Grip.RELAXED, (-70, 236, 76), (84, 232, 104))


def _fists(frame: Frame) -> Pose:
    return _resting(frame, Grip.FIST, (-146, 198, 58), (156, 194, 122))


_SEATED: Final[dict[Mood, Callable[[Frame], Pose]]] = {
    Mood.CALM: _on_knees,
    Mood.GLAD: _open,
    Mood.UNEASY: _clasped,
    Mood.TIRED: _hanging,
    Mood.SURPRISED: BEARINGS[Mood.SURPRISED],
    Mood.RESOLVED: _fists,
}


def knees(look: Look) -> str:
    """Both legs from the knee down, before the body: in trousers, or bare below a skirt over the knees."""
    colour, lower = look.clothes.legs, look.clothes.lower
    if look.clothes.skirt:
        bare = lower.under or mix(look.skin.lit, look.skin.line, 0.06)
        drape = _draped(look, colour, lower) if lower.long else _draped_over_knees(look, colour)
        body = _shins(bare, 47 if lower.under else 30) + _feet() + drape
    elif lower.shorts:
        bare = mix(look.skin.lit, look.skin.line, 0.06)
        body = _lap(look, colour) + _shins(bare, 30) + _feet() + _tops(look, colour) + _short_hems(colour)
    else:
        body = _lap(look, colour) + _shins(colour, 47) + _feet() + _tops(look, colour)
    return group(body, 0, -_UP)


def _lap(look: Look, colour: str) -> str:
    """The thighs' undersides and the dark between them."""
    w = look.build.hip
    points = [
        (-w - 14, 400),
        (-150, 340),
        (-60, 312),
        (6, 322),
        (70, 312),
        (160, 336),
        (w + 8, 400),
        (w, 560),
        (-w, 560),
    ]
    return path(drawn(curve(points, closed=True)), mix(colour, _DARK, 0.42))


def _shins(colour: str, ankle: float) -> str:
    shapes = ""
    for x, shade in ((_SIDE[1], 0.2), (_SIDE[0], 0.0)):
        tone = mix(colour, _DARK, shade)
        inward = 10 if x < 0 else -8
        border = [
            (x - 56, _KNEE),
            (x - 52, 420),
            (x + inward - ankle, _SOLES - 46),
            (x + inward + ankle, _SOLES - 46),
            (x + 50, 420),
            (x + 57, _KNEE),
        ]
        shapes += path(drawn(border), tone) + path(
            sliver([(x + 26, 380), (x + 34, 520), (x + inward + 22, 660)], 9), mix(tone, _DARK, 0.2)
        )
    return shapes


def _tops(look: Look, colour: str) -> str:
    """The knees themselves, and the thighs that come to them from the hips."""
    w = look.build.hip
    shapes = ""
    for x, out, shade in ((_SIDE[1], 1, 0.2), (_SIDE[0], -1, 0.0)):
        tone = mix(colour, _DARK, shade)
        cap = [
            (x - 58, 330),
            (x - 54, 282),
            (x - 22, 250),
            (x + 22, 250),
            (x + 54, 282),
            (x + 58, 330),
            (x + 50, 380),
            (x - 50, 380),
        ]
        thigh = [(x + out * 30, 262), (x + out * 60, 300), (out * (w + 18), 420), (out * w, 520), (x, 420)]
        fold = [(x - 40, 322), (x, 342), (x + 42, 318)]
        shapes += path(drawn(curve(thigh, closed=True)), mix(tone, _DARK, 0.16)) + path(
            drawn(curve(cap, closed=True)), tone
        )
        shapes += path(sliver(fold, 6), mix(tone, _DARK, 0.25)) + path(
            sliver([(x - 30, 272), (x - 8, 260), (x + 20, 262)], 5), mix(tone, "#fff0e0", 0.3)
        )
    return shapes


def _short_hems(colour: str) -> str:
    """The hems of shorts, over both knees' undersides."""
    light = mix(colour, "#fff0e0", 0.22)
    return "".join(
        path(
            drawn(
                curve(
                    [(x - 54, 352), (x, 378), (x + 54, 350), (x + 50, 374), (x, 396), (x - 52, 376)],
                    closed=True,
                )
            ),
            light,
        )
        for x in _SIDE
    )


def _draped(look: Look, colour: str, lower: Lower) -> str:
    """A skirt over both knees that falls towards the feet."""
    w, low = look.build.hip + lower.room, 560 + (_SOLES - 20 - 560) * lower.long
    left, right = _SIDE
    outer: list[Point] = [(left - 66, 330), (left - 50, 274), (left, 250), (left + 54, 258), (6, 268), (right - 54, 257), (right, 248), (right + 52, 274), (right + 64, 330)]  # fmt: skip
    inner: list[Point] = [(6, 270), (right - 50, 261), (right, 252), (right + 50, 276), (right + 60, 330)]
    falls: list[Point] = [(right + 64, 330), (w + 2, 420), (w, 520), (right + 72, low)]
    back: list[Point] = [(left - 74, low), (-w, 520), (-w - 2, 420), (left - 66, 330)]
    dark = mix(colour, _DARK, 0.18)
    shapes = path(drawn([*curve(back), *curve(outer), *curve(falls), (6, low + 12)]), colour)
    shapes += path(drawn([*curve(inner), *curve(falls), (8, low + 11)]), dark)
    if lower.motif:
        shapes += _motifs(lower.motif, low)
    for x, sway, tone in ((left - 20, -12, dark), (left + 46, 8, dark), (6, 4, mix(dark, _DARK, 0.3)), (right - 34, -8, mix(dark, _DARK, 0.24)), (right + 30, 14, mix(dark, _DARK, 0.24))):  # fmt: skip
        shapes += path(
            sliver([(x, 330), (x + sway * 0.4, (low + 330) / 2), (x + sway, low - 4)], 9, heavy=0.7), tone
        )
    if lower.border:
        hem = [(left - 73, low - 34), (6, low - 22), (right + 71, low - 34), (right + 72, low), (6, low + 12), (left - 74, low)]  # fmt: skip
        shapes += path(drawn(hem), lower.border)
    return shapes


def _motifs(motif: Motif, low: float) -> str:
    """A print over the lap and down to the hem."""
    rows = ((y, x) for y in range(290, int(low) - 60, 46) for x in range(-136, 150, 58))
    return "".join(motif(x + (y // 46 % 2) * 22, y, n) for n, (y, x) in enumerate(rows))


def _draped_over_knees(look: Look, colour: str) -> str:
    """A skirt over both knees."""
    w = look.build.hip
    left, right = _SIDE
    points: list[Point] = [
        (left - 66, 330), (left - 50, 274), (left, 250), (left + 54, 258), (6, 268), (right - 54, 257), (right, 248),
        (right + 52, 274), (right + 64, 330), (w + 28, 480), (right + 44, 560), (8, 574), (left - 48, 560), (-w - 28, 480),
    ]  # fmt: skip
    dark = mix(colour, _DARK, 0.2)
    shaded = [
        (6, 270),
        (right - 50, 261),
        (right, 252),
        (right + 50, 276),
        (right + 60, 330),
        (w + 22, 480),
        (right + 40, 556),
        (16, 570),
    ]
    folds = path(sliver([(left - 10, 330), (left + 2, 450), (left - 8, 550)], 7), dark)
    folds += path(sliver([(6, 310), (16, 430), (8, 560)], 12), mix(dark, _DARK, 0.25))
    return (
        path(drawn(curve(points, closed=True)), colour)
        + path(drawn(curve(shaded, closed=True)), dark)
        + folds
    )


def _feet() -> str:
    shoe = path(
        "M-34,-34 C-30,-52 26,-52 32,-34 C52,-18 60,-4 56,8 L-40,8 C-44,-10 -40,-24 -34,-34 Z", "#3a3540"
    ) + path("M-42,0 L58,0 L58,12 C40,18 -30,18 -42,12 Z", "#efe6d6")
    return "".join(group(shoe, x, _SOLES - 16, 1.1) for x in (_SIDE[1] - 2, _SIDE[0] + 4))


def stool() -> str:
    """A wooden stool, whose seat and legs are seen behind the sitter's."""
    wood, dark = "#a97a48", "#7d5730"
    legs = "".join(rect(x, 548, 22, SOLES - 566, dark, rx=4) for x in (-172, 150, -120, 102))
    return (
        legs
        + rect(-160, 620, 320, 14, dark)
        + ellipse(0, 540, 196, 26, dark)
        + ellipse(0, 528, 196, 26, wood)
    )
