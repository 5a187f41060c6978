"""Glasses by their words: as worn on a face, and in profile."""

from __future__ import annotations

from typing import Final

from game.art.paper.shapes import circle, ellipse, path
from game.art.people import worn
from game.art.people.outline import soft

_LENS: Final = "#2a2630"
_THIN: Final = 3.4
_STURDY: Final = 4.6


def front(word: str, colour: str) -> str:
    """Glasses of this word in a colour, in units of the face; nothing for no word."""
    match word:
        case "":
            return ""
        case "round":
            return worn.round_glasses(colour, width=3.8, size=21)
        case "square":
            return worn.glasses(colour, width=_STURDY, round_by=8, high=34)
        case "half":
            return _half(colour)
        case "cat_eye":
            return _cat_eye(colour)
        case _:
            return _dark(colour)


def side(word: str, colour: str) -> str:
    """The same in profile."""
    match word:
        case "":
            return ""
        case "half":
            return _stroked(colour, _THIN, '<path d="M40,12 Q50,28 61,12 L40,12 L-22,4"/>')
        case "dark":
            lens = ellipse(50, 4, 11.5, 20, _LENS) + path("M44,-8 L49,-10 L46,8 L42,10 Z", "#ffffff", 0.22)
            return lens + worn.from_the_side(colour, width=_STURDY, high=20)
        case "cat_eye":
            wing = path("M36,-12 L28,-21 L46,-17 Z", colour)
            return wing + worn.from_the_side(colour, width=4.2, high=18)
        case _:
            return worn.from_the_side(colour, width=4, high=20 if word == "round" else 18)


def _stroked(colour: str, width: float, shapes: str) -> str:
    return (
        f'<g fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
        f"{shapes}</g>"
    )


def _half(colour: str) -> str:
    """Reading glasses, low on the nose, with a rim below only."""
    return _stroked(
        colour,
        _THIN,
        '<path d="M-48,16 L-6,16 Q-8,34 -27,34 Q-46,34 -48,16 Z"/><path d="M28,16 L62,16 Q61,33 45,33 Q30,33 28,16 Z"/>'
        '<path d="M-6,17 Q12,7 28,17 M-48,17 L-68,4"/>',
    ) + path("M-42,19 L-30,19 L-36,29 Z M34,19 L43,19 L38,28 Z", "#ffffff", 0.18)


def _cat_eye(colour: str) -> str:
    lenses = (
        '<path d="M-4,-9 C-16,-13 -38,-14 -57,-20 C-56,0 -48,21 -29,21 C-12,21 -4,8 -4,-9 Z"/>'
        '<path d="M26,-9 C36,-13 52,-14 67,-20 C67,0 60,20 46,20 C32,20 26,8 26,-9 Z"/>'
        '<path d="M-4,-5 Q11,-11 26,-5 M-55,-12 L-68,-8"/>'
    )
    wings = path("M-36,-14 L-62,-25 L-55,-4 C-52,-10 -46,-13 -36,-14 Z", colour)
    return (
        _stroked(colour, 4, lenses) + wings + path("M50,-14 L71,-25 L65,-6 C62,-11 57,-13 50,-14 Z", colour)
    )


def _dark(colour: str) -> str:
    near = [(-52, -14), (-27, -17), (-2, -14), (-5, 12), (-16, 22), (-36, 22), (-49, 12)]
    far = [(26, -14), (45, -17), (64, -14), (62, 12), (54, 21), (38, 21), (28, 12)]
    frame = _stroked(colour, _STURDY, f'<path d="{soft(near)}"/><path d="{soft(far)}"/>')
    bridge = _stroked(colour, _STURDY, '<path d="M-2,-8 Q12,-14 26,-8 M-52,-6 L-68,-8"/>')
    shine = path("M-42,-9 L-30,-11 L-40,10 L-46,4 Z M34,-9 L43,-11 L37,10 L32,4 Z", "#ffffff", 0.2)
    return path(soft(near), _LENS) + path(soft(far), _LENS) + shine + frame + bridge


def hearing_aid(colour: str) -> str:
    """What sits behind the near ear, with its tube, in units of the face."""
    body = path("M-80,-18 C-92,-20 -96,-4 -92,10 C-90,20 -82,20 -82,10 C-84,0 -82,-8 -76,-12 Z", colour)
    tube = '<path d="M-80,-17 C-72,-24 -64,-14 -68,2"/>'
    return body + _stroked("#e9dccb", 2.4, tube) + circle(-68, 6, 3.6, "#e9dccb")
