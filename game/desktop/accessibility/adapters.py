"""AccessKit's adapters: AT-SPI on Linux, UI Automation on Windows, NSAccessibility on macOS.

Imported only where AccessKit is installed. Windows and macOS want their adapter before the window is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import accesskit
import pygame
from attrs import define

if TYPE_CHECKING:
    from collections.abc import Callable

    Updating = Callable[[], accesskit.TreeUpdate]
    Acting = Callable[[accesskit.ActionRequest], None]
    Ending = Callable[[], None]


class Adapter(Protocol):
    """What every system's adapter can do, once a screen reader has asked for the first tree."""

    def update(self, made: Updating) -> None:
        """Tell screen readers that the tree has changed; `made` makes the new one if any listens."""

    def focused(self, *, is_focused: bool) -> None:
        """Tell screen readers whether the window has the keyboard."""

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> None:
        """Tell screen readers where the window is on the monitor, and how large, in pixels."""


@define
class Unix:
    """The adapter to AT-SPI, on Linux and its relatives; it asks from a thread of its own."""

    _inner: accesskit.unix.Adapter

    def update(self, made: Updating) -> None:
        """Tell AT-SPI that the tree has changed."""
        self._inner.update_if_active(made)

    def focused(self, *, is_focused: bool) -> None:
        """Tell AT-SPI whether the window has the keyboard."""
        self._inner.update_window_focus_state(is_focused)

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> None:
        """Tell AT-SPI where the window is: it wants places on the monitor."""
        (x, y), (wide, high) = corner, size
        box = accesskit.Rect(x, y, x + wide, y + high)
        self._inner.set_root_window_bounds(box, box)


@define
class Windows:
    """The adapter to UI Automation; the window's own messages tell it about focus and place."""

    _inner: accesskit.windows.SubclassingAdapter

    def update(self, made: Updating) -> None:
        """Tell UI Automation that the tree has changed."""
        _raise(self._inner.update_if_active(made))

    def focused(self, *, is_focused: bool) -> None:
        """Nothing: UI Automation knows it from the window's messages."""

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> None:
        """Nothing: UI Automation knows it from the window's messages."""


@define
class MacOS:
    """The adapter to NSAccessibility, on the view of SDL's window."""

    _inner: accesskit.macos.SubclassingAdapter

    def update(self, made: Updating) -> None:
        """Tell NSAccessibility that the tree has changed."""
        _raise(self._inner.update_if_active(made))

    def focused(self, *, is_focused: bool) -> None:
        """Tell NSAccessibility whether the view has the keyboard."""
        _raise(self._inner.update_view_focus_state(is_focused))

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> None:
        """Nothing: NSAccessibility knows it from the view."""


def _raise(events: accesskit.QueuedEvents | None) -> None:
    if events is not None:
        events.raise_events()


def _unix(activated: Updating, acted: Acting, ended: Ending) -> Adapter:
    return Unix(accesskit.unix.Adapter(activated, acted, ended))


def _windows(activated: Updating, acted: Acting, _ended: Ending) -> Adapter:
    handle = pygame.display.get_wm_info()["window"]
    return Windows(accesskit.windows.SubclassingAdapter(handle, activated, acted))


def _macos(activated: Updating, acted: Acting, _ended: Ending) -> Adapter:
    # SDL gives the keyboard to its window, not to the view in it.
    accesskit.macos.add_focus_forwarder_to_window_class("SDLWindow")
    handle = pygame.display.get_wm_info()["window"]
    return MacOS(accesskit.macos.SubclassingAdapter.for_window(handle, activated, acted))


# By the names of SDL's display drivers, those in `screen_reader.DRIVERS`.
OPENING: Final[dict[str, Callable[[Updating, Acting, Ending], Adapter]]] = {
    "x11": _unix,
    "wayland": _unix,
    "windows": _windows,
    "cocoa": _macos,
}
