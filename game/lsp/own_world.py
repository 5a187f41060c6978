"""What may stand in the parts of a look, a place, a sound and a palette of a story's own, by part and key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.loader.format_shapes import SHAPES
from game.loader.part_words import COLOURED_WORDS, FACE_WORDS, HELD, SEVERAL_WORDS, WEAR_WORDS, WORDS
from game.lsp.stands import Stands, Words, one_of
from game.story.catalogue import LOOKS, PLACES, Season, Weather
from game.story.own_place import Border, Crowd
from game.story.parts import COLOURS, NONE, SKINS

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLOUR: Final = one_of(COLOURS)
_COLOURED: Final = ("palette", "face", "hair", "head", "wear")
_PARTS: Final = {"look": WORDS, "face": FACE_WORDS, "wear": WEAR_WORDS}

OWN_WORLD: Final[Mapping[tuple[str, str], Stands]] = {
    **{(part, key): one_of(words) for part, known in _PARTS.items() for key, (_, words) in known.items()},
    **{
        ("face", key): evolve(one_of((NONE,)), inner=one_of(words))
        for key, (_, words) in SEVERAL_WORDS.items()
    },
    **{
        (part, key): _COLOUR
        for part in _COLOURED
        for key in SHAPES[part].known
        if key.endswith("colour") or key in {"ground", "accent"}
    },
    ("palette", "like"): one_of(LOOKS),
    ("look", "like"): one_of(LOOKS),
    ("look", "skin"): one_of((*SKINS, *COLOURS)),
    ("look", "holds"): one_of(HELD),
    ("look", "face"): Stands(part="face"),
    ("look", "wear"): Stands(part="wear"),
    ("look", "hair"): evolve(one_of(COLOURED_WORDS["hair"][1]), part="hair"),
    ("look", "head"): evolve(one_of(COLOURED_WORDS["head"][1]), part="head"),
    ("hair", "style"): one_of(COLOURED_WORDS["hair"][1]),
    ("head", "wear"): one_of(COLOURED_WORDS["head"][1]),
    ("place", "like"): one_of(PLACES),
    ("place", "crowd"): one_of(Crowd),
    ("place", "season"): one_of(Season),
    ("place", "weather"): one_of(Weather),
    ("place", "border"): one_of(Border),
    ("place", "focus"): Stands(inner=Stands(Words.NUMBER)),
    ("sound", "loop"): one_of(("true", "false")),
    ("sound", "fade"): Stands(Words.NUMBER),
    ("sound", "volume"): Stands(Words.NUMBER),
}
