"""Why a file is not shown, and how large one may be."""

from __future__ import annotations

from typing import Final

LARGEST: Final = 4 * 1024 * 1024  # bytes of one file
TOGETHER: Final = 32 * 1024 * 1024  # bytes of all files of a story
WIDEST: Final = 4096  # pixels a side
LONGEST: Final = 600  # seconds of a sound


class RefusedError(Exception):
    """A file that is not shown or heard; it says why, and what its author may do, in whole sentences."""


CUT_SHORT: Final = "It ends too early, as a file that was not copied whole: save or copy it once more."
DAMAGED: Final = "It is damaged inside: save it once more from the program it was made with."
MOVES: Final = "It is a picture that moves: save one picture of it."


def check_size(width: int, height: int) -> None:
    """Raises `RefusedError` for a picture of no pixels, or of more than `WIDEST` a side."""
    if not width or not height:
        msg = f"It is {width} by {height} pixels: there is nothing to see."
        raise RefusedError(msg)
    if max(width, height) > WIDEST:
        msg = f"It is {width} by {height} pixels, and {WIDEST} a side is the most: make it smaller."
        raise RefusedError(msg)
