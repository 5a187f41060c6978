"""The window of the operating system: opened, resized, made full-screen."""

from __future__ import annotations

import os
import sys
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Final

import pygame

from game.resources import ICON
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

# In pixels: as narrow as an upright phone, as low as the lowest wide window that everything is laid out for.
SMALLEST: Final = (400, 360)
NAME: Final = "Upward 向上"  # the window's, until words are there
# How Linux names the display that windows go to.
_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY")


class NoDisplay(Exception):  # noqa: N818 - it is a circumstance, not an error of the program
    """There is no display to open a window on; the message is a sentence for the player."""


def open_window(
    size: tuple[int, int],
    *,
    fullscreen: bool,
    monitor: int = 0,
    unseen: Callable[[], None] | None = None,
) -> pygame.Surface:
    """Open the window at a size in pixels and return its surface. Raises NoDisplay where there is none.

    `unseen` is called between making the window and showing it.
    """
    # Without a GPU SDL would present through software OpenGL, several times slower than plain memory.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ["SDL_VIDEO_X11_WMCLASS"] = "Upward"  # pygame itself would put the name of the script
    os.environ.setdefault("SDL_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR", "0")
    try:
        _begin_display()
        pygame.display.set_caption(NAME)
        _show_icon()
        if unseen is not None:
            pygame.display.set_mode(at_least(size), pygame.RESIZABLE | pygame.HIDDEN)
            unseen()
        return resize(size, fullscreen=fullscreen, monitor=monitor)
    except pygame.error as problem:
        raise NoDisplay(say("notes.no_display_why", why=problem)) from problem


def _show_icon() -> None:
    """Give the window the program's icon, where there is one; on macOS it is that of the program's folder."""
    if sys.platform != "darwin":
        with suppress(FileNotFoundError, pygame.error):
            pygame.display.set_icon(pygame.image.load(ICON))


def title() -> str:
    """What the window is called."""
    return say("title.window")


def entitle() -> None:
    """Call the window by its name in the language that is spoken."""
    pygame.display.set_caption(title())


def _begin_display() -> None:
    """Start the display. Where there is none SDL would play to nobody, on a driver called offscreen."""
    wanted = os.environ.get("SDL_VIDEODRIVER")
    if not wanted and sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise NoDisplay(say("notes.no_display"))
    pygame.display.init()
    if not wanted and pygame.display.get_driver() == "offscreen":
        raise NoDisplay(say("notes.no_display"))


def resize(size: tuple[int, int], *, fullscreen: bool, monitor: int = 0) -> pygame.Surface:
    """The surface of the window at another size in pixels, or full-screen.

    Where the monitor with this number, from 0, is gone, the first is taken.
    """
    display = monitor if monitor < monitors() else 0
    if fullscreen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=display)
    wished = at_least(size)
    surface = pygame.display.set_mode(wished, pygame.RESIZABLE, display=display)
    if surface.get_size() != wished:
        # Where no window manager makes it smaller again, what filled the monitor has to be told twice.
        surface = pygame.display.set_mode(wished, pygame.RESIZABLE, display=display)
    _limit()
    return surface


def _limit() -> None:
    """Let nobody draw the window smaller than `SMALLEST`; where the driver has no such limit, it has none."""
    with warnings.catch_warnings(), suppress(pygame.error):
        # Of the display's own window pygame sets no limit in another way.
        warnings.simplefilter("ignore", DeprecationWarning)
        pygame.Window.from_display_module().minimum_size = SMALLEST


def at_least(size: tuple[int, int]) -> tuple[int, int]:
    """A window's size in pixels, no smaller than the game can be read in."""
    return max(size[0], SMALLEST[0]), max(size[1], SMALLEST[1])


def monitors() -> int:
    """How many monitors there are, at least 1."""
    return max(1, pygame.display.get_num_displays())
