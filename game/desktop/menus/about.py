"""The texts about the game, and of the help on keys."""

from typing import Final

from game.desktop.platform.devices.keyboard import ACTIONS, keys_of
from game.desktop.ui.paginate import Entry
from game.words import say

_SMALL: Final = "small", "#a5321f", 26
_CREDITS: Final = (
    ("menus.about.faces_heading", "menus.about.faces"),
    ("menus.about.sounds_heading", "menus.about.sounds"),
    ("menus.about.made_heading", "menus.about.made"),
)
_HELP: Final = (
    "keys.help.choose",
    "keys.help.back",
    "keys.help.text_size",
    "keys.help.pointer",
    "keys.help.gamepad",
    "keys.help.skip",
    "keys.help.map",
    "keys.help.saved",
)


def credits_text() -> tuple[Entry, ...]:
    """What the game is about, and what it is made from and with."""
    made = ((Entry(say(head), *_SMALL), Entry(say(what), gap=2)) for head, what in _CREDITS)
    return (
        Entry(say("menus.about.what")),
        Entry(say("menus.about.source")),
        Entry(say("menus.about.sides"), gap=16),
        *(entry for both in made for entry in both),
    )


def help_text(keys: tuple[str, ...]) -> tuple[Entry, ...]:
    """The help on what keys do, with those the player chose."""
    found = {action.name: keys_of(keys, action.intent) for action in ACTIONS}
    enter = say("keys.name.return")  # named beside the arrows already
    names = {name: next((key for key in held if key != enter), enter) for name, held in found.items()}
    gaps = {_HELP[0]: 0, _HELP[-1]: 20}
    usual = Entry("").gap
    return tuple(Entry(say(key, **names), gap=gaps.get(key, usual)) for key in _HELP)
