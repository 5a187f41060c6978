"""The texts about the game, and of the help on keys."""

from typing import Final

from attrs import evolve

from game.desktop.platform.devices.keyboard import ACTIONS, keys_of
from game.desktop.ui.paginate import Entry

CREDITS: Final = (
    Entry(
        "Upward (向上) tells of four young people and the phrase “upward socializing”, 向上社交: seeking out people who are further along than you."
    ),
    Entry(
        "The stories are modelled on a feature in China Youth Daily. All names are pseudonyms; places, minor people and conversations are invented."
    ),
    Entry(
        "The game takes no side. It shows what different choices lead to, and what had nothing to do with choice.",
        gap=16,
    ),
    Entry("Faces of type", "small", "#a5321f", 26),
    Entry(
        "Young Serif by noirblancrouge. Alegreya by Juan Pablo del Peral and Huerta Tipográfica. Atkinson Hyperlegible by the Braille Institute. Upward Kai, cut from LXGW WenKai by lxgw. All under the SIL Open Font License.",
        gap=2,
    ),
    Entry("Sounds", "small", "#a5321f", 26),
    Entry("Made by this project, from noise and plucked strings; nothing is recorded.", gap=2),
    Entry("Made with", "small", "#a5321f", 26),
    Entry(
        "Python, pygame-ce with SDL and FreeType, PyYAML with libyaml, NumPy, attrs, filelock, platformdirs, Rich, Typer, wcwidth.",
        gap=2,
    ),
)

_HELP: Final = (
    Entry("1 to 9: choose. Arrows and Enter: move and choose. {choose}: read on.", gap=0),
    Entry(
        "{back}: step back, as often as you like. Alt and right: forward again. {history}: what was said. {menu}: the menu."
    ),
    Entry(
        "Ctrl and + or −: larger or smaller text. Ctrl and 0: the usual size. {read_on}: read on by itself. {quick_save}: keep this place. {quick_load}: back to it. {mute}: sound off and on. {read_aloud}: reading aloud off and on. {fullscreen}: full screen. Ctrl and Q: leave."
    ),
    Entry(
        "With a mouse or a finger: press a strip to choose it, the picture or the sheet to read on, a tag for what its number means, the round buttons above for the rest. A finger drawn along turns the page."
    ),
    Entry(
        "With a gamepad: the stick or the cross to move, A to choose, B to step back, X to pass over what was read, Y for what was said, the shoulder buttons to turn pages, Start for the menu."
    ),
    Entry(
        "{skip}: skip what was read before, up to new words, a choice, a chance or an ending. The menu has it too."
    ),
    Entry("On the map after an ending: left and right go along the road, + and − nearer and farther."),
    Entry("Every choice is saved at once. You can leave at any moment.", gap=20),
)


def help_text(keys: tuple[str, ...]) -> tuple[Entry, ...]:
    """The help on what keys do, with those the player chose."""
    found = {action.name: keys_of(keys, action.intent) for action in ACTIONS}
    # Enter is named beside the arrows already.
    names = {name: next((key for key in held if key != "Enter"), "Enter") for name, held in found.items()}
    return tuple(evolve(entry, words=str(entry.words).format_map(names)) for entry in _HELP)
