"""Somebody whom a story shows in pictures of its own: cut out of a clear ground, or a photograph on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.pasted import Pasted, about
from game.art.paper.shapes import rect
from game.art.paper.sheet import Sheet
from game.story.appearance import WITH_LEGS, Appearance

if TYPE_CHECKING:
    from game.art.paper.pasted import Box
    from game.story.appearance import AnyLook
    from game.story.catalogue import Mood
    from game.story.own_files import OwnFile

# Units are those of a figure, the pit of the neck at the origin.
_TOP: Final = -345  # of somebody's hair
_STANDING: Final = (-350, _TOP, 700, 1045)  # down to where a half figure ends
_BUST: Final = 0.74  # what of that is seen above a sheet of words, at most
_DOWN_TO_THE_SHOES: Final = (-420, _TOP, 840, 1635)
_CARD: Final = (-300, -350, 600, 1050)
_MARGIN: Final = 20
_FACE: Final = (50, 34)  # what a photograph is cropped about, in percent: faces are above the middle
_SEEN: Final = (0.5, 0.34)  # where that is on its card, whose foot is below the sheet of words
_WHITE: Final = "#f8f0de"
_LOWER: Final = 590  # how much lower a half picture stands on the ground of a wide shot


def portrait(look: AnyLook, mood: Mood, *, whole: bool = False) -> tuple[Sheet, ...] | None:
    """The sheets of somebody in their own picture in a mood, facing right; None for those who are drawn.

    As a `whole` they stand on the ground, see `figure.GROUND`.
    """
    file = look.portrait(mood) if isinstance(look, Appearance) else None
    if file is None:
        return None
    if not file.clear:
        return _card(file, _LOWER if whole else 0)
    legs = file.size[1] >= WITH_LEGS * file.size[0]
    box: Box = _DOWN_TO_THE_SHOES if legs else _lowered(_STANDING, _LOWER if whole else 0)
    least = 1.0 if whole or legs else _BUST
    pasted = Pasted(file=file, box=box, standing=True, least=least)
    card = rect(*_lowered(_CARD, _LOWER if whole else 0), _WHITE)
    return (Sheet(body=card, contact=0, pasted=pasted),)


def _card(file: OwnFile, lower: float) -> tuple[Sheet, ...]:
    x, y, wide, high = card = _lowered(_CARD, lower)
    inner = x + _MARGIN, y + _MARGIN, wide - 2 * _MARGIN, high - 2 * _MARGIN
    pasted = Pasted(file=file, box=inner, part=about(_FACE, file.size, inner, _SEEN))
    photo = Sheet(body=rect(*inner, _WHITE), contact=0.15, edge=False, pasted=pasted)
    return Sheet(body=rect(*card, _WHITE), contact=0), photo


def _lowered(box: Box, by: float) -> Box:
    x, y, wide, high = box
    return x, y + by, wide, high
