"""What is printed on a skin, from the front and in profile: marks by their words, and the light on a dark skin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, mix, path
from game.art.people.outline import sliver, soft
from game.art.people.parts.skins import is_dark
from game.art.people.worn import freckles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.people.face import Nose, Skin

_WARM_LIGHT: Final = "#f2a878"
_BROAD: Final = 8.0  # noses whose ball is larger show the near side of it too


def front(marks: Sequence[str], skin: Skin, nose: Nose) -> str:
    """What is printed on a face below its features."""
    return _light(skin) + _wing(nose, skin) + "".join(_front(word, skin) for word in marks)


def side(marks: Sequence[str], skin: Skin) -> str:
    """The same on a face in profile."""
    return "".join(_side(word, skin) for word in marks)


def _light(skin: Skin) -> str:
    """The light on brow, nose and cheekbone by which a dark face is read."""
    if not is_dark(skin):
        return ""
    light = mix(skin.lit, _WARM_LIGHT, 0.34)
    return (
        path(soft([(-46, -70), (-18, -84), (8, -80), (4, -60), (-20, -58), (-44, -52)]), light, 0.28)
        + path(sliver([(13, -20), (19, 4), (28, 22)], 6.5, heavy=0.6), light, 0.75)
        + path(sliver([(-52, 30), (-38, 24), (-20, 27)], 7, heavy=0.45), light, 0.6)
    )


def _wing(nose: Nose, skin: Skin) -> str:
    if nose.ball < _BROAD:
        return ""
    b = nose.base
    return path(sliver([(8, b - 15), (2, b - 8), (5, b - 1), (12, b)], 3.4), mix(skin.lit, skin.line, 0.7))


def _front(word: str, skin: Skin) -> str:
    match word:
        case "freckles":
            return freckles(mix(skin.line, "#a8502c", 0.3))
        case "mole":
            return circle(-20, 56, 3.1, mix(skin.line, "#20100e", 0.45))
        case "scar":
            return _scar([(-52, 16), (-44, 30), (-40, 46)], skin)
        case "vitiligo":
            return _patches(_FRONT, skin)
        case _:
            return _dimple(-24, 60, skin) + _dimple(44, 58, skin)


def _side(word: str, skin: Skin) -> str:
    match word:
        case "freckles":
            spots = ((34, 32), (42, 36), (50, 30), (38, 44), (56, 24), (26, 38))
            return "".join(circle(x, y, 1.9, mix(skin.line, "#a8502c", 0.3), 0.75) for x, y in spots)
        case "mole":
            return circle(40, 54, 3, mix(skin.line, "#20100e", 0.45))
        case "scar":
            return _scar([(18, 18), (26, 32), (28, 48)], skin)
        case "vitiligo":
            return _patches(_SIDE, skin)
        case _:
            return _dimple(34, 56, skin)


_FRONT: Final = (
    ((-66, -60), (-44, -78), (-20, -66), (-26, -44), (-44, -36), (-62, -40)),
    ((-46, -10), (-22, -18), (-4, -6), (-8, 14), (-28, 20), (-46, 12)),
    ((-10, 54), (6, 46), (14, 58), (12, 84), (16, 100), (2, 104), (-10, 90), (-20, 74)),
    ((-60, 40), (-50, 34), (-46, 46), (-52, 58)),
)
_SIDE: Final = (
    ((20, -74), (40, -86), (56, -72), (48, -52), (30, -50)),
    ((30, -12), (48, -16), (56, 0), (46, 18), (30, 14)),
    ((44, 56), (58, 52), (60, 76), (56, 98), (40, 100), (36, 78)),
    ((-4, 30), (10, 26), (12, 44), (0, 50)),
)


def _patches(patches: Sequence[Sequence[tuple[float, float]]], skin: Skin) -> str:
    pale = mix(skin.lit, "#fbe2cf", 0.78 if is_dark(skin) else 0.62)
    return "".join(path(soft(points), pale, 0.94) for points in patches)


def _scar(points: Sequence[tuple[float, float]], skin: Skin) -> str:
    pale = mix(skin.lit, "#ffe4d2" if not is_dark(skin) else "#e8b090", 0.5)
    shade = [(x + 1.8, y + 0.8) for x, y in points]
    return path(sliver(shade, 4.4), mix(skin.shade, skin.line, 0.4), 0.7) + path(sliver(points, 3.2), pale)


def _dimple(x: float, y: float, skin: Skin) -> str:
    out = -1 if x < 0 else 1
    curve = [(x, y - 6), (x + out * 3.4, y), (x, y + 6)]
    return path(sliver(curve, 2.8), mix(skin.shade, skin.line, 0.5), 0.85) + ellipse(
        x - out * 2, y, 2.4, 4, mix(skin.lit, "#fff0e0", 0.2), 0.4
    )
