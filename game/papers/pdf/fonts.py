"""The faces a paper is set in: which of them has a character, and how wide it is."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # it ships no types

from game.resources import FONTS, NoFacesError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.papers.model import Run

MISSING: Final = "□"


class Face(StrEnum):
    """A face by the name of its file."""

    TEXT = "Alegreya-Regular"
    STRONG = "Alegreya-Bold"
    EMPHASIS = "Alegreya-Italic"
    TITLE = "YoungSerif-Regular"
    CHINESE = "UpwardKai-Regular"
    CHINESE_STRONG = "UpwardKai-Bold"

    @property
    def path(self) -> Path:
        """The face's TrueType file, or another's where that is missing. Raises NoFacesError where all are."""
        there = [path for each in (self, *Face) if (path := FONTS / f"{each}.ttf").is_file()]
        if not there:
            raise NoFacesError
        return there[0]


# Where a character is looked for when its own face does not have it.
_NEXT: Final = {
    Face.TITLE: Face.TEXT,
    Face.TEXT: Face.CHINESE,
    Face.EMPHASIS: Face.CHINESE,
    Face.STRONG: Face.CHINESE_STRONG,
}


@frozen(eq=False)
class Measures:
    """How wide each character of a face is, by code point, in ems."""

    widths: Mapping[int, float]


@cache
def measures(face: Face) -> Measures:
    """The widths in a face; the Chinese ones are read only if a paper has Chinese in it."""
    with TTFont(face.path, lazy=True) as font:
        unit = font["head"].unitsPerEm
        wide = font["hmtx"].metrics
        return Measures({code: wide[glyph][0] / unit for code, glyph in font.getBestCmap().items()})


def found(face: Face, character: str) -> tuple[Face, str]:
    """The nearest face that has a character, and the character; where none has, a box stands for it.

    Where the face with the box is missing too, it is a question mark.
    """
    wanted: Face | None = face
    while wanted is not None:
        if ord(character) in measures(wanted).widths:
            return wanted, character
        wanted = _NEXT.get(wanted)
    return Face.CHINESE, MISSING if ord(MISSING) in measures(Face.CHINESE).widths else "?"


def width(face: Face, text: str, size: float) -> float:
    """How wide a text is, in points, when set in a face that has all of its characters."""
    wide = measures(face).widths
    return sum(wide[ord(character)] + apart(face) for character in text) * size


def apart(face: Face) -> float:
    """Letter-spacing in ems: the title face is made for kerning pairs that no PDF has."""
    return 0.016 if face is Face.TITLE else 0.0


def chinese_for(face: Face) -> Face:
    """The Chinese face that goes with another."""
    return Face.CHINESE_STRONG if face in {Face.STRONG, Face.TITLE, Face.CHINESE_STRONG} else Face.CHINESE


def face_of(run: Run, base: Face) -> Face:
    """The face of a run among words set in `base`."""
    if run.strong:
        return Face.STRONG
    return Face.EMPHASIS if run.emphasis else base
