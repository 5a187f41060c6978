"""Which stat is asked about: the one whose tag is in focus, or once, unasked, the one that moved most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.platform.devices.device import Device
from game.desktop.play.scene_view import Explain

if TYPE_CHECKING:
    from game.desktop.ui.widget import Widget
    from game.story import Page

# The key of how one asks again, by the device used last.
TAUGHT: Final = {
    Device.POINTER: "play.slip.asked_by_pointer",
    Device.KEYS: "play.slip.asked_by_keys",
    Device.PAD: "play.slip.asked_by_pad",
}


def asked_at(focused: Widget[object] | None) -> str:
    """The id of the stat whose tag is in focus; empty where it is none."""
    return focused.does.stat if focused is not None and isinstance(focused.does, Explain) else ""


def moved_most(page: Page) -> str:
    """The id of the stat that just moved most; empty where none did."""
    return max(page.changes, key=lambda one: abs(one.value)).id if page.changes else ""
