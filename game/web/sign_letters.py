"""Words painted on signs as outlines, so that a sign looks the same where the face is not there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped] # it ships no types
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped] # as above
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # as above

from game.art.paper.shapes import path
from game.resources import FONTS

if TYPE_CHECKING:
    from game.art.paper import Lettering

# The file of each face that art letters signs in.
SIGN_FACES: Final = {
    "display": "YoungSerif-Regular",
    "bold": "Alegreya-Bold",
    "medium": "Alegreya-Medium",
    "text": "Alegreya-Regular",
    "chinese": "UpwardKai-Regular",
    "chinese_bold": "UpwardKai-Bold",
}


@cache
def outlined(letters: Lettering) -> str:
    """The words as one SVG path, where the sign has them; OSError where the face's file is not there."""
    font = _face(letters.face)
    scale, glyphs = letters.size / font["head"].unitsPerEm, font.getGlyphSet()
    line = font["hhea"]
    names = [font.getBestCmap().get(ord(char), ".notdef") for char in letters.words]
    wide = sum(glyphs[name].width for name in names)
    x, y = -wide / 2 * scale, (line.ascent + line.descent) / 2 * scale
    pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:.1f}")
    for name in names:
        glyphs[name].draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
        x += glyphs[name].width * scale
    turned = f"translate({letters.x:.1f},{letters.y:.1f}) rotate({-letters.turn:.1f})"
    return f'<g transform="{turned}">{path(pen.getCommands(), letters.colour)}</g>'


@cache
def _face(name: str) -> Any:  # noqa: ANN401 - fontTools has no types
    return TTFont(FONTS / f"{SIGN_FACES[name]}.ttf", lazy=True)
