"""Intents: what the player means, whatever was pressed. All devices come to the same few."""

from __future__ import annotations

from typing import Final

import pygame
from attrs import frozen


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
class StepFocus:
    """Move the focus to what comes next in reading order (1), or before it (-1)."""

    by: int


@frozen
class Activate:
    """Do what is in focus, as if it were pressed."""


@frozen
class Hover:
    """The pointer was moved to here, in pixels of the window."""

    x: int
    y: int


@frozen
class Drag:
    """The pointer was moved so far, in pixels, while it was pressed."""

    across: int
    down: int


@frozen
class Hold:
    """The pointer was pressed down, or a finger put down, here, in pixels of the window."""

    x: int
    y: int
    finger: bool = False


@frozen
class LetGo:
    """What is held is let go without being pressed."""


@frozen
class Press:
    """The pointer was let go, or the finger lifted, here, in pixels of the window."""

    x: int
    y: int


@frozen
class FocusOn:
    """Bring into focus what has this number, from 0, among all that can be."""

    number: int


@frozen
class PressOn:
    """Press what has this number, from 0, among all that can be in focus."""

    number: int


@frozen
class Scroll:
    """Move what is read by so many rows; positive goes on, negative goes back."""

    rows: int


@frozen
class Zoom:
    """Zoom in (1) or out (-1)."""

    change: int


@frozen
class StepBack:
    """Take the last step back."""


@frozen
class StepForward:
    """Take again the last step that was taken back."""


@frozen
class Menu:
    """Open the menu, or leave what is open."""


@frozen
class ShowHistory:
    """Show what was said before."""


@frozen
class Skip:
    """Pass over what was read before."""


@frozen
class TextSize:
    """Make text larger (1) or smaller (-1), or as it was (0)."""

    change: int


@frozen
class ToggleFullscreen:
    """Fill the monitor, or stop filling it."""


@frozen
class ReadOn:
    """Let the story go on by itself (auto-advance), or stop that."""


@frozen
class QuickSave:
    """Keep this place in the story's quick-save slot."""


@frozen
class QuickLoad:
    """Go back to the place in the quick-save slot."""


@frozen
class Mute:
    """Turn sound off, or on again."""


@frozen
class ReadAloud:
    """Turn reading aloud on or off."""


@frozen
class Typed:
    """Words were typed while a screen takes them; a whole word at once where they are composed."""

    words: str


@frozen
class Erase:
    """Take back the last letter typed."""


@frozen
class Struck:
    """A key of this name was pressed while a screen asked for one."""

    key: str


@frozen
class Close:
    """The window is to close."""


Intent = (
    Choose
    | Move
    | StepFocus
    | Activate
    | Hover
    | Drag
    | Hold
    | LetGo
    | Press
    | FocusOn
    | PressOn
    | Scroll
    | Zoom
    | StepBack
    | StepForward
    | Menu
    | ShowHistory
    | Skip
    | TextSize
    | ToggleFullscreen
    | ReadOn
    | QuickSave
    | QuickLoad
    | Mute
    | ReadAloud
    | Struck
    | Typed
    | Erase
    | Close
)

# Both say where the pointer is.
Pointed: Final = Hold | Hover

KEYS: Final[dict[int, Intent]] = {
    pygame.K_UP: Move(0, -1),
    pygame.K_DOWN: Move(0, 1),
    pygame.K_LEFT: Move(-1, 0),
    pygame.K_RIGHT: Move(1, 0),
    pygame.K_TAB: StepFocus(1),
    pygame.K_RETURN: Activate(),
    pygame.K_KP_ENTER: Activate(),
    pygame.K_SPACE: Activate(),
    pygame.K_BACKSPACE: StepBack(),
    pygame.K_ESCAPE: Menu(),
    pygame.K_h: ShowHistory(),
    pygame.K_s: Skip(),
    pygame.K_m: Mute(),
    pygame.K_v: ReadAloud(),
    pygame.K_F5: QuickSave(),
    pygame.K_F9: QuickLoad(),
    pygame.K_a: ReadOn(),
    pygame.K_PAGEUP: Scroll(-8),
    pygame.K_PAGEDOWN: Scroll(8),
    pygame.K_F11: ToggleFullscreen(),
    pygame.K_PLUS: Zoom(1),
    pygame.K_EQUALS: Zoom(1),
    pygame.K_KP_PLUS: Zoom(1),
    pygame.K_MINUS: Zoom(-1),
    pygame.K_KP_MINUS: Zoom(-1),
}
WITH_CONTROL: Final[dict[int, Intent]] = {
    pygame.K_EQUALS: TextSize(1),
    pygame.K_PLUS: TextSize(1),
    pygame.K_KP_PLUS: TextSize(1),
    pygame.K_MINUS: TextSize(-1),
    pygame.K_KP_MINUS: TextSize(-1),
    pygame.K_0: TextSize(0),
    pygame.K_q: Close(),
}
