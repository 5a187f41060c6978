"""The keyboard: what each key means, and how a player gives an action another key."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import pygame
from attrs import frozen

from game.desktop.platform.devices.key_names import key_name
from game.desktop.platform.intents import (
    KEYS,
    WITH_CONTROL,
    Activate,
    Choose,
    Intent,
    Menu,
    Move,
    Mute,
    QuickLoad,
    QuickSave,
    ReadAloud,
    ReadOn,
    Scroll,
    ShowHistory,
    Skip,
    StepBack,
    StepFocus,
    StepForward,
    ToggleFullscreen,
)
from game.words import say

# These keep their meaning whatever else is changed: there is always a way to choose and a way to leave.
_FIXED: Final = frozenset(
    {
        pygame.K_UP,
        pygame.K_DOWN,
        pygame.K_LEFT,
        pygame.K_RIGHT,
        pygame.K_TAB,
        pygame.K_RETURN,
        pygame.K_KP_ENTER,
        pygame.K_ESCAPE,
    }
)
_DIGITS: Final = range(9)
_WITH_ALT: Final[dict[int, Intent]] = {
    pygame.K_RETURN: ToggleFullscreen(),
    pygame.K_LEFT: StepBack(),
    pygame.K_RIGHT: StepForward(),
}


@frozen
class Action:
    """Something a key can do: its name in the settings, the key of its words in the menu, its intent."""

    name: str
    key: str
    intent: Intent

    @property
    def words(self) -> str:
        """What it is called in the menu."""
        return say(self.key)


ACTIONS: Final = (
    Action("up", "keys.action.up", Move(0, -1)),
    Action("down", "keys.action.down", Move(0, 1)),
    Action("left", "keys.action.left", Move(-1, 0)),
    Action("right", "keys.action.right", Move(1, 0)),
    Action("choose", "keys.action.choose", Activate()),
    Action("back", "keys.action.back", StepBack()),
    Action("history", "keys.action.history", ShowHistory()),
    Action("skip", "keys.action.skip", Skip()),
    Action("menu", "keys.action.menu", Menu()),
    Action("earlier", "keys.action.earlier", Scroll(-8)),
    Action("later", "keys.action.later", Scroll(8)),
    Action("read_on", "keys.action.read_on", ReadOn()),
    Action("quick_save", "keys.action.quick_save", QuickSave()),
    Action("quick_load", "keys.action.quick_load", QuickLoad()),
    Action("mute", "keys.action.mute", Mute()),
    Action("read_aloud", "keys.action.read_aloud", ReadAloud()),
    Action("fullscreen", "keys.action.fullscreen", ToggleFullscreen()),
)
_NAMES: Final = {action.name: action for action in ACTIONS}


@lru_cache(maxsize=16)
def meanings(chosen: tuple[str, ...]) -> dict[int, Intent]:
    """Each key's intent by its code, with the keys a player chose; unknown or taken ones are left out."""
    found = dict(KEYS)
    wanted = _understood(chosen)
    for intent in wanted.values():
        for key in _usual(intent):
            del found[key]
    found |= {code: intent for code, intent in wanted.items() if code not in found}
    for action in ACTIONS:
        if action.intent not in found.values():
            found |= {key: action.intent for key in _usual(action.intent) if key not in found}
    return found


def _understood(chosen: tuple[str, ...]) -> dict[int, Intent]:
    """The keys a player chose that exist and are free to be chosen."""
    pairs = [(_NAMES.get(part.partition("=")[0]), _code(part.partition("=")[2])) for part in chosen]
    found: dict[int, Intent] = {}
    for action, code in pairs:
        if action and code and not reserved(code) and action.intent not in found.values():
            found.setdefault(code, action.intent)
    return found


def _usual(intent: Intent) -> list[int]:
    """The usual keys of an intent that may be taken from it."""
    return [key for key, meant in KEYS.items() if meant == intent and key not in _FIXED]


def _code(name: str) -> int | None:
    try:
        return pygame.key.key_code(name)
    except (ValueError, pygame.error):
        return None


def reserved(code: int) -> bool:
    """Whether a key keeps its meaning for good."""
    return code in _FIXED or _number(code) is not None


def holder(chosen: tuple[str, ...], code: int) -> Intent | None:
    """What a key means now; None if it is free."""
    return _number(code) or meanings(chosen).get(code)


def bind(chosen: tuple[str, ...], action: Action, name: str) -> tuple[str, ...]:
    """The player's keys with this action on the key of this name; as they were when the key is not free."""
    code = _code(name)
    if code is None or holder(chosen, code) is not None:
        return chosen
    others = tuple(part for part in chosen if part.partition("=")[0] != action.name)
    return (*others, f"{action.name}={name}")


def held_by(chosen: tuple[str, ...], name: str) -> Intent | None:
    """What the key of this name is for; None when it is free."""
    code = _code(name)
    return None if code is None else holder(chosen, code)


def keys_of(chosen: tuple[str, ...], intent: Intent) -> tuple[str, ...]:
    """What is printed on the keys with a meaning, those a player chose first."""
    return tuple(dict.fromkeys(key_name(pygame.key.name(key)) for key in _keys_of(chosen, intent)))


def has_key(chosen: tuple[str, ...], intent: Intent, name: str) -> bool:
    """Whether the key of this name has that meaning now."""
    return _code(name) in _keys_of(chosen, intent)


def _keys_of(chosen: tuple[str, ...], intent: Intent) -> list[int]:
    """The codes of the keys with a meaning, those a player chose first."""
    keys = [key for key, meant in meanings(chosen).items() if meant == intent]
    return sorted(keys, key=lambda key: key in KEYS)


def key_meaning(event: pygame.Event, chosen: tuple[str, ...]) -> Intent | None:
    """What a key press means, with its modifiers; None if nothing."""
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return WITH_CONTROL.get(event.key)
    if event.mod & pygame.KMOD_ALT:
        return _WITH_ALT.get(event.key)
    if event.key == pygame.K_BACKSPACE and event.mod & pygame.KMOD_SHIFT:
        return StepForward()
    if event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT:
        return StepFocus(-1)
    return _number(event.key) or meanings(chosen).get(event.key)


def _number(key: int) -> Choose | None:
    if key in {pygame.K_0, pygame.K_KP_0}:
        return Choose(0)
    for first in (pygame.K_1, pygame.K_KP_1):
        if key - first in _DIGITS:
            return Choose(key - first + 1)
    return None
