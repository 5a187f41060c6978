"""Pseudonyms: the colour and animal a device is given instead of a name, as codes."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from game.story import Dice

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

# Primes that do not divide the number of marks: steps of one of them meet every mark before the first again.
STRIDES: Final = (97, 113, 149, 181, 211, 239, 263)


@frozen(order=True)
class Pseudonym:
    """A colour and an animal, such as a teal heron; where all are taken, with a number from 2 on.

    Both are codes, which lessons keep; whoever shows them says them in the language that is spoken.
    """

    colour: str
    animal: str
    number: int = 1


def mark(seed: int, place: int) -> Pseudonym:
    """The pseudonym of the device that joined as number `place`, from 0: no other place of this seed has it.

    It follows from the place alone, so that a thousand that are taken need not be looked through.
    """
    many = len(COLOURS) * len(ANIMALS)
    dice = Dice(seed)
    stride = STRIDES[dice(len(STRIDES))]
    at = (Dice(seed, 1)(many) + place * stride) % many
    return Pseudonym(COLOURS[at % len(COLOURS)], ANIMALS[at // len(COLOURS)], place // many + 1)
