"""What the player means, whatever was pressed: mouse, keys and touch become the same few intents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Choose:
    """Take the option with this number, counted from 1."""

    number: int


@frozen
class Move:
    """Move the focus: -1 or 1 across or down."""

    across: int
    down: int


@frozen
class Activate:
    """Do what is in focus."""


@frozen
class Hover:
    """The pointer is here."""

    x: int
    y: int


@frozen
class Press:
    """The pointer was pressed, or the glass was touched, here."""

    x: int
    y: int


@frozen
class Scroll:
    """Move what is read by so many rows; positive goes on, negative goes back."""

    rows: int


@frozen
class Zoom:
    """Look nearer (1) or from farther away (-1)."""

    change: int


@frozen
class StepBack:
    """Take the last step back."""


@frozen
class Menu:
    """Open the menu, or leave what is open."""


@frozen
class ShowHistory:
    """Read what was said before."""


@frozen
class TextSize:
    """Make text larger (1) or smaller (-1), or as it was (0)."""

    change: int


@frozen
class ToggleFullscreen:
    """Fill the monitor, or stop filling it."""


@frozen
class Mute:
    """Be silent, or be heard again."""


@frozen
class Close:
    """The window is to close."""


Intent = (
    Choose
    | Move
    | Activate
    | Hover
    | Press
    | Scroll
    | Zoom
    | StepBack
    | Menu
    | ShowHistory
    | TextSize
    | ToggleFullscreen
    | Mute
    | Close
)

_KEYS: Final[dict[int, Intent]] = {
    pygame.K_UP: Move(0, -1),
    pygame.K_DOWN: Move(0, 1),
    pygame.K_LEFT: Move(-1, 0),
    pygame.K_RIGHT: Move(1, 0),
    pygame.K_TAB: Move(0, 1),
    pygame.K_RETURN: Activate(),
    pygame.K_KP_ENTER: Activate(),
    pygame.K_SPACE: Activate(),
    pygame.K_BACKSPACE: StepBack(),
    pygame.K_ESCAPE: Menu(),
    pygame.K_h: ShowHistory(),
    pygame.K_m: Mute(),
    pygame.K_PAGEUP: Scroll(-8),
    pygame.K_PAGEDOWN: Scroll(8),
    pygame.K_F11: ToggleFullscreen(),
    pygame.K_PLUS: Zoom(1),
    pygame.K_EQUALS: Zoom(1),
    pygame.K_KP_PLUS: Zoom(1),
    pygame.K_MINUS: Zoom(-1),
    pygame.K_KP_MINUS: Zoom(-1),
}
_WITH_CONTROL: Final[dict[int, Intent]] = {
    pygame.K_EQUALS: TextSize(1),
    pygame.K_PLUS: TextSize(1),
    pygame.K_KP_PLUS: TextSize(1),
    pygame.K_MINUS: TextSize(-1),
    pygame.K_KP_MINUS: TextSize(-1),
    pygame.K_0: TextSize(0),
    pygame.K_q: Close(),
}
_WHEEL_ROWS: Final = 3


def intents(events: list[pygame.Event], size: tuple[int, int]) -> Iterator[Intent]:
    """The intents behind a frame's events; of several pointer movements only the last counts."""
    hover: Hover | None = None
    for event in events:
        meant = _meant(event, size)
        if isinstance(meant, Hover):
            hover = meant
        elif meant is not None:
            yield meant
    if hover:
        yield hover


def _meant(event: pygame.Event, size: tuple[int, int]) -> Intent | None:  # noqa: PLR0911 - one for each kind
    match event.type:
        case pygame.QUIT:
            return Close()
        case pygame.KEYDOWN:
            return _key(event)
        case pygame.MOUSEMOTION:
            return None if getattr(event, "touch", False) else Hover(*event.pos)
        case pygame.MOUSEBUTTONDOWN:
            return Press(*event.pos) if event.button == 1 and not getattr(event, "touch", False) else None
        case pygame.FINGERDOWN:
            return Press(round(event.x * size[0]), round(event.y * size[1]))
        case pygame.MOUSEWHEEL:
            return Scroll(-event.y * _WHEEL_ROWS) if event.y else None
        case _:
            return None


def _key(event: pygame.Event) -> Intent | None:
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return _WITH_CONTROL.get(event.key)
    if event.mod & pygame.KMOD_ALT:
        return ToggleFullscreen() if event.key == pygame.K_RETURN else None
    if event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT:
        return Move(0, -1)
    return _number(event.key) or _KEYS.get(event.key)


def _number(key: int) -> Choose | None:
    for first in (pygame.K_1, pygame.K_KP_1):
        if first <= key < first + 9:
            return Choose(key - first + 1)
    return None
