"""The pseudonym of a phone in words: “teal heron”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.room import Pseudonym

COLOURS: Final[Mapping[str, str]] = {
    "amber": "room.mark.colour.amber",
    "brown": "room.mark.colour.brown",
    "coral": "room.mark.colour.coral",
    "cream": "room.mark.colour.cream",
    "green": "room.mark.colour.green",
    "grey": "room.mark.colour.grey",
    "indigo": "room.mark.colour.indigo",
    "jade": "room.mark.colour.jade",
    "pink": "room.mark.colour.pink",
    "plum": "room.mark.colour.plum",
    "red": "room.mark.colour.red",
    "teal": "room.mark.colour.teal",
    "violet": "room.mark.colour.violet",
    "white": "room.mark.colour.white",
}
ANIMALS: Final[Mapping[str, str]] = {
    "badger": "room.mark.animal.badger",
    "bear": "room.mark.animal.bear",
    "carp": "room.mark.animal.carp",
    "cat": "room.mark.animal.cat",
    "cicada": "room.mark.animal.cicada",
    "crab": "room.mark.animal.crab",
    "crane": "room.mark.animal.crane",
    "cricket": "room.mark.animal.cricket",
    "deer": "room.mark.animal.deer",
    "duck": "room.mark.animal.duck",
    "egret": "room.mark.animal.egret",
    "finch": "room.mark.animal.finch",
    "fox": "room.mark.animal.fox",
    "frog": "room.mark.animal.frog",
    "gecko": "room.mark.animal.gecko",
    "goat": "room.mark.animal.goat",
    "goose": "room.mark.animal.goose",
    "hare": "room.mark.animal.hare",
    "hedgehog": "room.mark.animal.hedgehog",
    "heron": "room.mark.animal.heron",
    "horse": "room.mark.animal.horse",
    "lark": "room.mark.animal.lark",
    "lynx": "room.mark.animal.lynx",
    "magpie": "room.mark.animal.magpie",
    "moth": "room.mark.animal.moth",
    "mouse": "room.mark.animal.mouse",
    "newt": "room.mark.animal.newt",
    "otter": "room.mark.animal.otter",
    "owl": "room.mark.animal.owl",
    "panda": "room.mark.animal.panda",
    "quail": "room.mark.animal.quail",
    "robin": "room.mark.animal.robin",
    "seal": "room.mark.animal.seal",
    "snail": "room.mark.animal.snail",
    "sparrow": "room.mark.animal.sparrow",
    "squirrel": "room.mark.animal.squirrel",
    "swan": "room.mark.animal.swan",
    "tortoise": "room.mark.animal.tortoise",
    "trout": "room.mark.animal.trout",
    "wren": "room.mark.animal.wren",
}


def mark_words(mark: Pseudonym) -> str:
    """A pseudonym as it is said; a colour or an animal that we never gave, of a file, as it stands there."""
    colour, animal = _named(COLOURS, mark.colour), _named(ANIMALS, mark.animal)
    if mark.number == 1:
        return say("room.mark", colour=colour, animal=animal)
    return say("room.mark_numbered", colour=colour, animal=animal, number=mark.number)


def _named(keys: Mapping[str, str], code: str) -> str:
    return say(keys[code]) if code in keys else code
