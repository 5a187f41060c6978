"""The names of keys as they are printed on keyboards, in the language that is spoken."""

from __future__ import annotations

from typing import Final

from game.words import say

# By SDL's names; all others are a letter, a sign or a code such as F5.
_KEYS: Final = {
    "return": "keys.name.return",
    "enter": "keys.name.return",
    "escape": "keys.name.escape",
    "page up": "keys.name.page_up",
    "page down": "keys.name.page_down",
    "pageup": "keys.name.page_up",
    "pagedown": "keys.name.page_down",
    "space": "keys.name.space",
    "backspace": "keys.name.backspace",
    "tab": "keys.name.tab",
    "up": "keys.name.up",
    "down": "keys.name.down",
    "left": "keys.name.left",
    "right": "keys.name.right",
    "insert": "keys.name.insert",
    "delete": "keys.name.delete",
    "home": "keys.name.home",
    "end": "keys.name.end",
}


def key_name(name: str) -> str:
    """What is printed on a key, by SDL's name of it."""
    if name in _KEYS:
        return say(_KEYS[name])
    return name.upper() if len(name) == 1 else name.capitalize()


def short(printed: str) -> str:
    """What is printed on a small key, by what is printed on a large one."""
    return say("keys.name.short_backspace") if printed == say("keys.name.backspace") else printed
