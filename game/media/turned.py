"""Pictures turned as their camera noted it: which part of what is kept is a part of what is seen."""

from __future__ import annotations

from typing import Final, TypeAlias

from attrs import frozen
from PIL import Image

from game.media.exif import ON_ITS_SIDE

Part: TypeAlias = tuple[float, float, float, float]  # left, top, width, height, or right and foot

# How what is kept becomes what is seen, by the turn that EXIF counts.
_WAYS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_FROM_RIGHT: Final = frozenset({2, 3, 6, 7})  # what is seen from the right is kept from the left, or above
_FROM_BELOW: Final = frozenset({3, 4, 7, 8})


@frozen
class Turned:
    """An image to be turned: `size` is that of what is kept, in pixels."""

    turn: int
    size: tuple[int, int]

    def apply(self, image: Image.Image) -> Image.Image:
        """The image as it is seen."""
        way = _WAYS.get(self.turn)
        return image if way is None else image.transpose(way)


def turned(turn: int, seen: tuple[int, int]) -> Turned:
    """How large an image is kept that is seen so large."""
    return Turned(turn, (seen[1], seen[0]) if turn >= ON_ITS_SIDE else seen)


def kept_part(turn: int, seen: Part) -> Part:
    """The part of what is kept that is seen as this part: left, top, width, height in shares."""
    left, top, wide, high = seen
    if turn in _FROM_RIGHT:
        left = 1 - left - wide
    if turn in _FROM_BELOW:
        top = 1 - top - high
    return (top, left, high, wide) if turn >= ON_ITS_SIDE else (left, top, wide, high)
