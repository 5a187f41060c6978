"""Beards by their words, cut to a face's outline: from the front, and in profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import mix, path
from game.art.people.face import face_outline
from game.art.people.outline import curve, drawn, sliver

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.people.face import Mouth, Skin, Skull

# How far a beard stands out beside the jaw and below the chin, in units of the face.
_OUT: Final = {"short": (2.5, 5.0), "full": (8.0, 22.0), "long": (9.0, 92.0)}
_MIDDLE: Final = 12.0


def stubble(colour: str, skin: Skin) -> str:
    """The colour of stubble on a skin."""
    return mix(colour, skin.shade, 0.45)


def front(word: str, colour: str, s: Skull, m: Mouth) -> str:
    """The shapes of a beard below a face's features; nothing for none and for stubble."""
    light = mix(colour, "#fff2dc", 0.2)
    match word:
        case "moustache":
            return _moustache(colour, light, m.height, heavy=1.25)
        case "goatee":
            return _goatee(colour, light, s, m) + _moustache(colour, light, m.height)
        case "short" | "full" | "long":
            return _jaw(word, colour, light, s, m) + _moustache(colour, light, m.height)
        case _:
            return ""


def _jaw(word: str, colour: str, light: str, s: Skull, m: Mouth) -> str:
    out, down = _OUT[word]
    rim = [_grown(p, out, down, s.drop) for p in face_outline(s)[11:54]]
    y = m.height
    inner = curve(
        [
            rim[-1], (58, 30), (50, y - 14), (40, y - 4), (37, y + 7), (30, y + 16), (13, y + 19), (-4, y + 16),
            (-13, y + 6), (-16, y - 4), (-32, y - 14), (-50, 34), rim[0],
        ]
    )  # fmt: skip
    strands = _strands(s, y, down, light)
    return path(drawn([*rim, *inner]), colour) + strands


def _grown(p: Point, out: float, down: float, drop: float) -> Point:
    """A point of the face's border, pushed out: sideways at the jaw, down at the chin, which stays round."""
    x, y = p
    low = max(0.0, min(1.0, (y - 20) / (drop - 20)))
    from_middle = x - _MIDDLE
    taper = 1 - 0.34 * low * min(1.0, down / 90)
    return (
        _MIDDLE
        + from_middle * taper
        + (out * min(1, low * 1.8) * (1 if from_middle > 0 else -1)) * min(1, abs(from_middle) / 20),
        y + down * low**2.2,
    )


def _strands(s: Skull, y: float, down: float, light: str) -> str:
    end = s.drop + down
    lines: list[list[Point]] = [
        [(-s.jaw * 0.8, 52), (-s.jaw * 0.66, y + 16), (-s.jaw * 0.36, s.drop - 6 + down * 0.3)],
        [(-s.jaw * 0.52, 66), (-s.jaw * 0.4, y + 26), (-14, s.drop + down * 0.4)],
        [(-4, y + 26), (-2, s.drop), (2, end - 10)],
        [(18, y + 26), (18, s.drop), (15, end - 12)],
        [(40, y + 12), (36, s.drop - 8), (27, s.drop + down * 0.4)],
    ]
    return "".join(path(sliver(points, 4.2, heavy=0.4), light, 0.7) for points in lines)


def _moustache(colour: str, light: str, y: float, heavy: float = 1.0) -> str:
    t = 5.6 * heavy
    near = f"M11,{y - 12:.1f} C2,{y - 14 - t:.1f} -12,{y - 10:.1f} -23,{y + 4 * heavy:.1f} C-14,{y + 2:.1f} -2,{y - 3:.1f} 12,{y - 4.5:.1f} Z"
    far = f"M12,{y - 12:.1f} C20,{y - 14 - t:.1f} 32,{y - 12:.1f} 42,{y + 1 * heavy:.1f} C34,{y:.1f} 24,{y - 5:.1f} 12,{y - 4.5:.1f} Z"
    shine = path(sliver([(6, y - 12), (-6, y - 9), (-16, y - 2)], 2.6), light, 0.7)
    return path(near, colour) + path(far, mix(colour, "#140c10", 0.18)) + shine


def _goatee(colour: str, light: str, s: Skull, m: Mouth) -> str:
    y, d = m.height, s.drop
    points = [
        (-20, y + 2), (-13, y + 6), (-5, y + 16), (13, y + 19), (31, y + 15), (38, y + 4), (44, y + 1),
        (40, y + 20), (33, d + 1), (12, d + 9), (-8, d + 1), (-19, y + 20),
    ]  # fmt: skip
    strand = path(sliver([(4, y + 26), (6, d - 4), (10, d + 6)], 3.6), light, 0.7)
    return path(drawn(curve(points, closed=True)), colour) + strand


def side(word: str, colour: str, s: Skull, m: Mouth) -> str:
    """The same in profile."""
    light, y, d = mix(colour, "#fff2dc", 0.2), m.height - 7, s.drop + 5
    lip = path(f"M68,{y - 9} C60,{y - 16} 48,{y - 10} 40,{y + 5} C48,{y + 2} 60,{y - 1} 69,{y - 2} Z", colour)
    match word:
        case "moustache":
            return lip
        case "goatee":
            chin = [(42, y + 4), (52, y + 7), (58, y + 15), (61, y + 18), (60 + s.chin * 0.1, d - 8), (52, d + 8), (34, d + 2), (38, y + 18)]  # fmt: skip
            return path(drawn(curve(chin, closed=True)), colour) + lip
        case "short" | "full" | "long":
            return _side_jaw(word, colour, light, s, y, d) + lip
        case _:
            return ""


def _side_jaw(word: str, colour: str, light: str, s: Skull, y: float, d: float) -> str:
    out, down = _OUT[word]
    jaw, corner, front_of = s.jaw - 88, s.corner + 18, 42 + s.chin * 0.7
    points = [
        (-12, 20), (4, 26), (16, 44), (32, 56), (42, y), (46, y + 9), (58, y + 15), (63, y + 19),
        (front_of + out * 1.3, d - 8), (front_of + out - down * 0.12, d + down * 0.55), (30, d + down * 0.95),
        (4, d + down * 0.34), (jaw + 14, corner + 14 + down * 0.1), (jaw + 2, corner - 4), (-26, 46),
    ]  # fmt: skip
    strand = path(sliver([(0, 50), (14, y + 16), (34, d + down * 0.5)], 4.4), light, 0.7)
    other = path(sliver([(30, y + 6), (38, y + 26), (44, d + down * 0.3)], 4), light, 0.7)
    return path(drawn(curve(points, closed=True)), colour) + strand + other
