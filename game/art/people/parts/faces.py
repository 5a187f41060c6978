"""Faces by their words, as those of a young adult: skull, nose, eyes, brows and mouth.

`frame` is 0 for soft features and 1 for square ones, as of a body (`builds.usual`).
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from game.art.people.face import Brows, Eyes, Mouth, Nose, Skull

_SKULLS: Final = {
    "oval": Skull(cheek=65, jaw=53, chin=21, corner=55, drop=107),
    "round": Skull(cheek=71, jaw=63, chin=25, corner=52, drop=101),
    "square": Skull(cheek=67, jaw=65, chin=31, corner=60, drop=106),
    "long": Skull(cheek=62, jaw=52, chin=22, corner=61, drop=114),
    "heart": Skull(cheek=68, jaw=51, chin=16, corner=53, drop=105, brow=1.04),
    "wide": Skull(cheek=73, jaw=63, chin=27, corner=57, drop=105),
}
_NOSES: Final = {
    "middle": Nose(bridge=17, hump=25.5, tip=36, low=28, base=40, ball=5),
    "small": Nose(bridge=18, hump=23, tip=33, low=25.5, base=36, ball=6),
    "narrow": Nose(bridge=16, hump=26, tip=36, low=29, base=40, ball=3),
    "broad": Nose(bridge=18.5, hump=26, tip=38.5, low=28.5, base=41.5, ball=9),
    "long": Nose(bridge=16.5, hump=28, tip=39, low=33, base=45, ball=4),
    "curved": Nose(bridge=16, hump=31, tip=39, low=31, base=43, ball=4),
}
_EYES: Final = {
    "middle": Eyes(wide=14.5, high=9.8, slant=1.5, lid=4.5, flick=0.7),
    "round": Eyes(wide=14.8, high=11.6, slant=0, lid=4.4, flick=0.8),
    "narrow": Eyes(wide=14.6, high=7.8, slant=2.4, lid=4.8, flick=0.7),
    "wide": Eyes(wide=16.4, high=10.6, slant=2, lid=4.7, flick=1.1, apart=1.5),
    "folded": Eyes(wide=14.4, high=9.2, slant=3, lid=4.7, flick=1, fold=True),
    "deep_set": Eyes(wide=13.6, high=8.6, slant=0.4, lid=5, flick=0.3, fold=True, height=3),
}
_LIPS: Final = {"thin": (0.94, 0.65), "middle": (1.0, 1.0), "full": (1.08, 1.4)}
_BROWS: Final = {"thin": 4.6, "middle": 6.8, "heavy": 9.8}
_FULLER: Final = {"round": 3.0, "broad": 1.2, "slim": -2.0}
_MIDDLE: Final = 0.5


def skull(word: str, frame: float, shape: str) -> Skull:
    """The outline of a face of this word, fuller where the body is."""
    s, square, full = _SKULLS[word], (frame - _MIDDLE) * 2, _FULLER.get(shape, 0)
    return evolve(
        s,
        cheek=s.cheek + full * 0.6,
        jaw=s.jaw + 2.5 * square + full,
        chin=s.chin + 3 * square + full * 0.5,
        corner=s.corner + square,
        drop=s.drop + 1.5 * square,
    )


def nose(word: str, frame: float) -> Nose:
    """The nose of this word."""
    n, more = _NOSES[word], 1.5 * (frame - _MIDDLE)
    return evolve(n, hump=n.hump + more, tip=n.tip + more, low=n.low + more, base=n.base + more)


def eyes(word: str, frame: float, colour: str) -> Eyes:
    """Eyes of this word in a colour."""
    e, soft = _EYES[word], _MIDDLE - frame
    return evolve(e, colour=colour, flick=max(0, e.flick + soft * 1.6), high=e.high + soft * 1.2)


def brows(word: str, frame: float, colour: str, *, deep: bool) -> Brows:
    """Brows of this word in a colour, lower over `deep` eyes."""
    soft = _MIDDLE - frame
    thick, above = max(4, _BROWS[word] - soft * 2), (24 if deep else 27) + soft * 3
    return Brows(colour=colour, thick=thick, long=20, arch=5 + soft * 4, above=above, slope=-1)


def mouth(word: str, skull_of: Skull, *, painted: bool) -> Mouth:
    """A mouth of this word, as low as the face is long; full lips are drawn as painted ones are."""
    broad, full = _LIPS[word]
    return Mouth(broad=broad, full=full, height=mouth_height(skull_of), painted=painted or full > 1)


def mouth_height(skull_of: Skull) -> float:
    """How low a mouth is in a face."""
    return round(67 + (skull_of.drop - 106) * 0.55, 1)
