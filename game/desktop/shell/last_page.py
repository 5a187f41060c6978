"""The last page of a window whose program has failed: a sentence on bare paper, until any key or a minute.

It needs no screen, no menu and no picture, for any of those may be what has failed.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.platform.splash import GROUND
from game.desktop.platform.window import entitle, open_window
from game.words import known, say, speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.saves import Settings

PATIENCE: Final = 120.0  # seconds
_INK: Final = "#2f2019"
_SHARE: Final = 0.7  # of the window's width
_SIZE: Final = 30  # of letters, in the height of 1080
_SMALLEST: Final = 15
_LOOKS: Final = 20  # a second
_ANSWERS: Final = frozenset(
    {pygame.QUIT, pygame.KEYDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERUP, pygame.JOYBUTTONDOWN}
)


def show_last_page(sentence: str, text_size: int, now: Callable[[], float] = time.monotonic) -> None:
    """Show a sentence until somebody answers; at once over where there is no window that can be seen.

    `text_size` is in percent, as in the settings. Raises whatever pygame does.
    """
    surface = pygame.display.get_surface()
    if surface is None:
        return
    draw_last_page(surface, sentence, text_size)
    pygame.display.flip()
    if pygame.display.get_driver() == "dummy":
        return
    pygame.event.clear()  # what was pressed before was not meant for this
    began = now()
    while now() - began < PATIENCE and not any(each.type in _ANSWERS for each in pygame.event.get()):
        pygame.time.wait(1000 // _LOOKS)


def say_in_window(sentence: str, settings: Settings) -> None:
    """Open a window for a sentence alone, and close it. Raises NoDisplay where none can be opened."""
    speak(known(settings.language))
    open_window(settings.window, fullscreen=False)
    entitle()
    show_last_page(sentence, settings.text_size)
    pygame.quit()


def draw_last_page(surface: pygame.Surface, sentence: str, text_size: int) -> None:
    """Draw a sentence and how to close, as large as they fit."""
    from game.desktop.raster.ink import write  # noqa: PLC0415 - where this fails, the sentence is on standard error
    from game.desktop.raster.text_layout import Style, lay_out  # noqa: PLC0415 - as above

    wide, high = surface.get_size()
    surface.fill(GROUND)
    size = max(_SMALLEST, round(_SIZE * high / 1080 * text_size / 100))
    while True:
        style = Style(face="text", size=size, colour=_INK)
        blocks = [
            lay_out(words, style, round(wide * _SHARE)) for words in (sentence, say("program.crash_close"))
        ]
        height = sum(block.height for block in blocks) + style.row
        if height < high or size <= _SMALLEST:
            break
        size -= 1
    left, top = round(wide * (1 - _SHARE) / 2), max(0, (high - height) // 2)
    for block in blocks:
        write(surface, block, left, top)
        top += block.height + style.row
