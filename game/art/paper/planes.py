"""Cuts a picture into three planes, each to be drawn by itself, so that they can slide over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from game.art.paper.sheet import Picture, Sheet

# How far a plane reaches beyond the picture on every side, in picture units: as far as it ever slides.
SPARE: Final = 40
# Where the middle and the near plane begin, as shares of the sheets.
_MIDDLE, _NEAR = 0.34, 0.8


def planes(picture: Picture) -> tuple[Picture, Picture, Picture]:
    """The far, middle and near sheets as pictures. Laid on one another they are the picture.

    Their boxes reach SPARE units further on every side.
    """
    x, y, w, h = picture.box
    wide = evolve(picture, box=(x - SPARE, y - SPARE, w + 2 * SPARE, h + 2 * SPARE))
    marked = (number for number, sheet in enumerate(picture.sheets) if sheet.nearer)
    middle = next(marked, _cut(picture.sheets, _MIDDLE))
    near = max(middle, _cut(picture.sheets, _NEAR))
    far = evolve(wide, sheets=picture.sheets[:middle])
    return (
        far,
        evolve(wide, sheets=picture.sheets[middle:near], ground=None),
        evolve(wide, sheets=picture.sheets[near:], ground=None),
    )


def _cut(sheets: tuple[Sheet, ...], share: float) -> int:
    """The first sheet of the plane that begins near this share: never a print, which belongs to what is below."""
    at = round(len(sheets) * share)
    while at < len(sheets) and sheets[at].shadow is None:
        at += 1
    return at
