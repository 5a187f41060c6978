"""Typing words: letters as the system composes them, the last one erased, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.platform.devices.clipboard import pasted
from game.desktop.platform.intents import Erase, Intent, Typed

if TYPE_CHECKING:
    from collections.abc import Iterable

# These go where they always go: to choose, to leave, and to move between what can be pressed.
_GOING: Final = frozenset(
    {pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_ESCAPE, pygame.K_TAB, pygame.K_UP, pygame.K_DOWN}
)


def typed(event: pygame.Event) -> Intent | None:
    """The intent of an event where words are typed; None where it means what it always does."""
    if event.type == pygame.TEXTINPUT:
        return Typed(event.text)
    if event.type != pygame.KEYDOWN:
        return None
    if event.key == pygame.K_BACKSPACE:
        return Erase()
    held = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    return Typed(pasted()) if held and event.key == pygame.K_v else None


def others(events: Iterable[pygame.Event]) -> list[pygame.Event]:
    """The events that are not typing: while words are typed a letter's key means nothing else."""
    return [
        event
        for event in events
        if event.type not in {pygame.TEXTINPUT, pygame.KEYDOWN}
        or (event.type == pygame.KEYDOWN and event.key in _GOING)
    ]
