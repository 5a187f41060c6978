"""What a screen reader does, for the tests: switch itself on, read the tree of Upward's window, press a part.

Run by the system's own Python, which has the bindings (Debian: python3-gi gir1.2-atspi-2.0):

    at_spi.py on
    at_spi.py tree                  a line of JSON for each part
    at_spi.py parent                the role of what Upward's program says it belongs to
    at_spi.py press ROLE NAME
    at_spi.py focus ROLE NAME
    at_spi.py announcements FILE    write what is told as it comes to a file, a line of JSON each, until ended
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version is said first

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")


def switch_on() -> None:
    """Say that a screen reader runs, as Orca does."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        words = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))  # noqa: FBT003 - a value
        bus.call_sync(*_PLACE, words, None, Gio.DBusCallFlags.NONE, -1)


def windows() -> Iterator[Any]:
    """Upward's windows, among those of all programs."""
    for application in _children(Atspi.get_desktop(0)):
        for window in _children(application):
            if window.get_name().startswith("Upward"):
                yield window


def parts() -> Iterator[Any]:
    """The parts of Upward's window, the window first, in reading order."""
    for window in windows():
        yield from _below(window)


def parent() -> str:
    """The role of what the program says it belongs to; empty where it says nothing, or is not there."""
    above = [window.get_parent().get_parent() for window in windows()]
    return above[0].get_role_name() if above and above[0] is not None else ""


def _children(whole: Any) -> list[Any]:
    return [whole.get_child_at_index(number) for number in range(whole.get_child_count())]


def _below(whole: Any) -> Iterator[Any]:
    yield whole
    for part in _children(whole):
        yield from _below(part)


def _told(part: Any) -> str:
    states = part.get_state_set()
    return json.dumps(
        {
            "role": part.get_role_name(),
            "name": part.get_name(),
            "focused": states.contains(Atspi.StateType.FOCUSED),
            "enabled": states.contains(Atspi.StateType.ENABLED),
        }
    )


def press(role: str, name: str) -> bool:
    """Do the first action of the part with this role and name; whether there was one."""
    wanted = [part for part in parts() if (part.get_role_name(), part.get_name()) == (role, name)]
    return bool(wanted) and wanted[0].do_action(0)


def focus(role: str, name: str) -> bool:
    """Bring the part with this role and name into focus; whether there was one."""
    wanted = [part for part in parts() if (part.get_role_name(), part.get_name()) == (role, name)]
    return bool(wanted) and wanted[0].grab_focus()


def announcements(file: Path) -> None:
    """Keep what is announced."""

    def announced(event: Any) -> None:
        with file.open("a", encoding="utf-8") as kept:
            kept.write(json.dumps(event.any_data) + "\n")

    listener = Atspi.EventListener.new(announced)
    listener.register("object:announcement")
    file.touch()
    Atspi.event_main()


def main(words: list[str]) -> int:
    """Do what was asked for."""
    match words:
        case ["on"]:
            switch_on()
        case ["tree"]:
            print(*map(_told, parts()), sep="\n")
        case ["parent"]:
            print(parent())
        case ["press", role, name]:
            return 0 if press(role, name) else 1
        case ["focus", role, name]:
            return 0 if focus(role, name) else 1
        case ["announcements", file]:
            announcements(Path(file))
        case _:
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
