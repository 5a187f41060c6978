"""The people themselves, a module for each circle of them; each is loaded when first met."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.desktop.people.look import Look

# Where each look lives.
LOOKS: Final = {
    look: room
    for room, people in {
        "main": ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng", "chen_wu"),
    }.items()
    for look in people
}


def look_of(name: str) -> Look:
    """The look with this name; KeyError if there is none."""
    found: Look = getattr(import_module(f"{__name__}.{LOOKS[name]}"), name)()
    return found
