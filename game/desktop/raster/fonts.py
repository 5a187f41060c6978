"""The faces that ship, read once; the sizes used last are ready to write with."""

import contextlib
import io
from functools import cache, lru_cache
from typing import Final

import pygame

from game.resources import FONTS

FACES: Final = {
    "display": "YoungSerif-Regular.ttf",
    "text": "Alegreya-Regular.ttf",
    "medium": "Alegreya-Medium.ttf",
    "italic": "Alegreya-Italic.ttf",
    "bold": "Alegreya-Bold.ttf",
    "chinese": "UpwardKai-Regular.ttf",
    "chinese_bold": "UpwardKai-Bold.ttf",
    "plain": "AtkinsonHyperlegible-Regular.ttf",
    "plain_italic": "AtkinsonHyperlegible-Italic.ttf",
    "plain_bold": "AtkinsonHyperlegible-Bold.ttf",
}

# Set beside Latin words of the same size, Chinese looks a tenth too large.
CHINESE_SHARE: Final = 0.9


# Fonts that are ready: a screen has some thirty, and while a window is drawn larger each has many sizes.
_READY: Final = 64


@lru_cache(maxsize=_READY)
def lettering(face: str, pixels: int) -> pygame.font.Font:
    """The font of a face at a size in pixels; where the face is not there or is none, pygame's own.

    No file stays open: a window that is drawn larger would run out of them.
    """
    if not pygame.font.get_init():
        pygame.font.init()
    content = _content(face)
    if content is not None:
        with contextlib.suppress(pygame.error):
            font = pygame.font.Font(io.BytesIO(content), pixels)
            font.size("a")  # what is no font is opened all the same
            return font
    return pygame.font.Font(None, pixels)


@cache
def _content(face: str) -> bytes | None:
    """A face's file; None where it cannot be read."""
    try:
        return (FONTS / FACES[face]).read_bytes()
    except OSError:
        return None


def is_there(face: str) -> bool:
    """Whether the file of a face is where it should be."""
    return (FONTS / FACES[face]).is_file()


def chinese_for(face: str) -> str:
    """The name of the Chinese face that goes with a Latin one."""
    return "chinese_bold" if face in {"display", "bold", "medium", "plain_bold"} else "chinese"
