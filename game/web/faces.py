"""The faces of a page, cut down to the characters that it shows and that can be typed on it, as WOFF.

WOFF of version 1, for which Python has all it needs; a browser that has no such face uses one of its own.
"""

from __future__ import annotations

import io
import string
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped] # it ships no types
from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped] # the same

from game.resources import FONTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# What names are typed with in Western languages; other letters typed come from the reader's own faces.
TYPED: Final = frozenset(string.ascii_letters + string.digits + string.punctuation + " ") | {
    chr(code) for code in (*range(0xA0, 0x180), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026)
}
_CHINESE: Final = "UpwardKai"
_FEATURES: Final = ("kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "onum", "pnum", "tnum", "lnum")


@frozen
class Face:
    """A face as a page knows it: its family, weight and slope, and the name of its file."""

    family: str
    file: str
    weight: int = 400
    italic: bool = False


FACES: Final = (
    Face("Upward Title", "YoungSerif-Regular"),
    Face("Upward Text", "Alegreya-Regular"),
    Face("Upward Text", "Alegreya-Medium", 500),
    Face("Upward Text", "Alegreya-Bold", 700),
    Face("Upward Text", "Alegreya-Italic", 400, italic=True),
    Face("Upward Plain", "AtkinsonHyperlegible-Regular"),
    Face("Upward Plain", "AtkinsonHyperlegible-Bold", 700),
    Face("Upward Plain", "AtkinsonHyperlegible-Italic", 400, italic=True),
    Face("Upward Kai", "UpwardKai-Regular"),
)


def faces_for(words: Iterable[str]) -> Mapping[Face, bytes]:
    """Each face that has something of these words to show, as WOFF; one whose file is missing is left out."""
    shown = frozenset(char for each in words for char in each)
    found = ((face, _cut(face.file, _of(face, shown))) for face in FACES)
    return {face: made for face, made in found if made}


def _of(face: Face, shown: frozenset[str]) -> frozenset[str]:
    """Of the Chinese face what is shown and no other face has; of the others also what can be typed."""
    if not face.file.startswith(_CHINESE):
        return shown | TYPED
    return frozenset(char for char in shown - TYPED if ord(char) >= 0x2E80)  # noqa: PLR2004 - from here on CJK


@lru_cache(maxsize=64)
def _cut(file: str, characters: frozenset[str]) -> bytes:
    """The face with these characters and no others; nothing where it has none of them or cannot be read."""
    try:
        font = TTFont(FONTS / f"{file}.ttf", lazy=True, recalcTimestamp=False)
    except (OSError, TTLibError):
        return b""
    with font:
        if not characters & {chr(code) for code in font.getBestCmap()}:
            return b""
        cutter = Subsetter(_options())
        cutter.populate(unicodes=[ord(char) for char in characters])
        cutter.subset(font)
        font.flavor = "woff"
        made = io.BytesIO()
        font.save(made, reorderTables=False)
        return made.getvalue()


def _options() -> Options:
    options = Options()
    options.layout_features = list(_FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 13, 14]  # whose it is, and its licence
    return options


def face_rules(faces: Mapping[Face, bytes], address: Callable[[Face, bytes], str]) -> str:
    """The faces as CSS; `address` says where one is found."""
    return "".join(
        f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};'
        f"font-style:{'italic' if face.italic else 'normal'};font-display:swap;"
        f'src:url({address(face, made)}) format("woff")}}\n'
        for face, made in faces.items()
    )


def in_page(_face: Face, made: bytes) -> str:
    """The address of a face that lies in the page itself."""
    return f"data:font/woff;base64,{b64encode(made).decode()}"


def beside(face: Face, _made: bytes) -> str:
    """The address of a face that lies beside the page."""
    return f"fonts/{face.file}.woff"
