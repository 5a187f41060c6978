"""The faces that ship, opened once for each size."""

from functools import cache
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


@cache
def lettering(face: str, pixels: int) -> pygame.font.Font:
    """The font of a face at a size in pixels."""
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(FONTS / FACES[face], pixels)


def chinese_for(face: str) -> str:
    """The name of the Chinese face that goes with a Latin one."""
    return "chinese_bold" if face in {"display", "bold", "medium", "plain_bold"} else "chinese"
