"""The mark a device is given instead of a name: a colour and an animal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.story import Dice

if TYPE_CHECKING:
    from collections.abc import Container

COLOURS: Final = (
    "amber",
    "brown",
    "coral",
    "cream",
    "green",
    "grey",
    "indigo",
    "jade",
    "pink",
    "plum",
    "red",
    "teal",
    "violet",
    "white",
)
ANIMALS: Final = (
    "badger",
    "bear",
    "carp",
    "cat",
    "cicada",
    "crab",
    "crane",
    "cricket",
    "deer",
    "duck",
    "egret",
    "finch",
    "fox",
    "frog",
    "gecko",
    "goat",
    "goose",
    "hare",
    "hedgehog",
    "heron",
    "horse",
    "lark",
    "lynx",
    "magpie",
    "moth",
    "mouse",
    "newt",
    "otter",
    "owl",
    "panda",
    "quail",
    "robin",
    "seal",
    "snail",
    "sparrow",
    "squirrel",
    "swan",
    "tortoise",
    "trout",
    "wren",
)


@frozen(order=True)
class Mark:
    """A colour and an animal, such as a teal heron; where all are taken, with a number from 2 on."""

    colour: str
    animal: str
    number: int = 1

    def __str__(self) -> str:
        """The mark in words."""
        return f"{self.colour} {self.animal}" + (f" {self.number}" if self.number > 1 else "")


def mark(seed: int, place: int, taken: Container[Mark]) -> Mark:
    """A mark nobody has yet, drawn by the seed for the device that came at this place."""
    many = len(COLOURS) * len(ANIMALS)
    first = Dice(seed, place)(many)
    number = 1
    while True:
        for step in range(many):
            at = (first + step) % many
            drawn = Mark(COLOURS[at % len(COLOURS)], ANIMALS[at // len(COLOURS)], number)
            if drawn not in taken:
                return drawn
        number += 1
