"""Small stories for the language server's tests, and places in them, marked by a caret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader.scene_files import SceneFiles
from game.lsp.reading import Reading, read
from game.lsp.story_texts import StoryTexts

if TYPE_CHECKING:
    from collections.abc import Sequence

CARET: Final = "^"
# An emoji before what is looked for takes two units of UTF-16, a Chinese character one.
DOOR: Final = """\
upward: 1
title: The door
protagonist: mei
characters:
  mei: {name: Mei, look: student_woman}
  lu: {name: 陆, look: student_man, about: her neighbour}
stats:
  confidence: 30
  nerve: {start: 2, max: 9, label: Nerve, meaning: How much she dares.}
flags: {knocked: false}
circumstances:
  brave: {label: A good day, set: [confidence = 60]}
start: door
scenes:
  door:
    place: corridor
    caption: 门
    lines:
      - A door 🚪, and nerve {nerve}.
      - mei (uneasy): 你好！🚪 I have {confidence}.
      - {if: knocked, text: Again.}
    choices:
      knock:
        text: Knock
        if: confidence >= 40 and not knocked
        effects: [knocked = true, nerve += 1]
        goto: inside
      wait: {text: Wait, effects: [confidence += 10], goto: later}
  later:
    place: corridor
    lines: [Later.]
    next:
      - {if: visited(inside) or confidence > 90, goto: inside}
      - door
  inside:
    place: office
    cast: [mei, lu (glad)]
    lines: ["lu: Come in."]
    ending: {title: In, tone: warm}
"""


def marked(text: str) -> tuple[list[str], int, int]:
    """The lines of a text without its one caret, and the line and column, from 0, where it stood."""
    before, after = text.split(CARET)
    return (before + after).split("\n"), before.count("\n"), len(before) - before.rfind("\n") - 1


def reading_of(text: str = DOOR, name: str = "door.yaml") -> Reading:
    """A story as it is read."""
    return read(StoryTexts("door", Source(name, text), SceneFiles()), Reading())


def place_of(words: str, text: str = DOOR, nth: int = 1, inside: int = 0) -> tuple[int, int]:
    """The line and column, from 1, of the nth place of some words, or of a character inside them."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    at += inside
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def labels(found: Sequence[object]) -> list[str]:
    """What completions are called."""
    return [getattr(one, "label", "") for one in found]


# What came with the second version of the format.
GROWN: Final = """\
upward: 1.1
title: The name
protagonist: mei
characters: {mei: {name: Mei, look: student_woman}}
stats: {confidence: 30}
flags: {asked: false}
constants: {price: 300}
words:
  call: {start: an, values: {an: An, miss: Miss An}}
  hero: {start: she, values: {she: {they: she, them: her}, he: {they: he, them: him}}}
names: {sister: {ask: "What is your sister called?", start: Lan}}
promises: [every start can reach home]
place: home
start: door
scenes:
  door:
    effects: [confidence += 1]
    lines: ["{call}, {hero.they} pays {price} for {sister}."]
    choices:
      ask: {text: Ask, once: true, if: call == an, effects: [call = miss], goto: door}
      go: {text: Go, goto: home}
  home: {lines: [Home.], ending: {title: Home, tone: warm}}
"""
