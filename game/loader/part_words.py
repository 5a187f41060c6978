"""The words of a look by part and key, and where a word belongs that stands under another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.nodes import Items, Scalar
from game.story import parts
from game.story.catalogue import THINGS
from game.story.parts import COLOURS, NONE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from game.loader.nodes import Node

    _Words = Mapping[str, tuple[str, Collection[str]]]

# What a word of each part is called, in a message and in the singular, and which there are.
WORDS: Final[_Words] = {
    "age": ("stage of life", parts.AGES),
    "shape": ("shape", parts.SHAPES),
    "height": ("height", parts.HEIGHTS),
    "aid": ("kind of aid", (*parts.AIDS, NONE)),
}
FACE_WORDS: Final[_Words] = {
    "shape": ("shape of a face", parts.FACES),
    "nose": ("nose", parts.NOSES),
    "eyes": ("pair of eyes", parts.EYES),
    "lips": ("pair of lips", parts.LIPS),
    "brows": ("pair of brows", parts.BROWS),
    "glasses": ("pair of glasses", (*parts.GLASSES, NONE)),
    "beard": ("beard", (*parts.BEARDS, NONE)),
}
WEAR_WORDS: Final[_Words] = {
    "top": ("top", parts.TOPS),
    "over": ("layer over a top", (*parts.OVERS, NONE)),
    "below": ("garment worn below", parts.BELOWS),
    "neck": ("thing worn about the neck", (*parts.NECKS, NONE)),
}
COLOURED_WORDS: Final[_Words] = {
    "hair": ("hairstyle", parts.HAIR),
    "head": ("thing worn on the head", (*parts.HEADS, NONE)),
}
SEVERAL_WORDS: Final[_Words] = {
    "marks": ("mark", (*parts.MARKS, NONE)),
    "jewellery": ("piece of jewellery", (*parts.JEWELLERY, NONE)),
}
HELD: Final = THINGS | {NONE}
# The key of the word where its colour stands beside it.
STYLED: Final = {"hair": "style", "head": "wear"}
_COLOUR_OF: Final = {
    "top": "colour",
    **{key: f"{key}_colour" for key in ("over", "below", "neck", "glasses", "beard", "jewellery")},
}


def misplaced(node: Node | None, key: str, words: Collection[str]) -> str:
    """The remedy for a colour, a word with its colour, or a word of another part; "" for any other slip.

    `key` is the part's, and `words` are those it may have.
    """
    said = _words_of(node)
    if not said or (len(said) == 1 and said[0] in words):
        return ""
    if key == "hair" and said == [NONE]:
        return "write bald, or shaved"
    colours = [word for word in said if word in COLOURS]
    named = [word for word in said if word in words]
    if colours and len(colours) + len(named) == len(said):
        return _with_colour(key, named[0] if named else "", colours[0])
    return elsewhere(said[0]) if len(said) == 1 else ""


def elsewhere(word: str) -> str:
    """Where a word is written that one part alone has; "" for any other."""
    found = [(called, where) for called, known, where in _everywhere(word) if word in known and word != NONE]
    if len(found) != 1:
        return ""
    called, where = found[0]
    return f"“{word}” is a {called}: write {where}"


def _words_of(node: Node | None) -> list[str]:
    """The words that stand there, apart: of a scalar, or of a list."""
    nodes = node.parts if isinstance(node, Items) else [node]
    scalars = [each for each in nodes if isinstance(each, Scalar)]
    said = [each.text.lower().replace(",", " ").split() for each in scalars if not each.empty]
    return [word for some in said for word in some] if len(scalars) == len(nodes) else []


def _with_colour(key: str, word: str, colour: str) -> str:
    """How a part is written with its colour; without the word where only a colour is said."""
    if key in STYLED:
        return f"write {key}: {{{STYLED[key]}: {word or '…'}, colour: {colour}}}"
    if key not in _COLOUR_OF:
        return ""
    if word:
        return f"write {key}: {word}, {_COLOUR_OF[key]}: {colour}"
    return f"“{colour}” is a colour: write it under {_COLOUR_OF[key]}:"


def _everywhere(word: str) -> Iterator[tuple[str, Collection[str], str]]:
    """All parts whose words are names of things: what one is called, which there are, how it is written."""
    called, known = WORDS["aid"]
    yield called, known, f"aid: {word}"
    for key, (called, known) in COLOURED_WORDS.items():
        yield called, known, f"{key}: {word}"
    called, known = FACE_WORDS["beard"]
    yield called, known, f"face: {{beard: {word}}}"
    for key, (called, known) in SEVERAL_WORDS.items():
        yield called, known, f"face: {{{key}: [{word}]}}"
    for key, (called, known) in WEAR_WORDS.items():
        yield called, known, f"wear: {{{key}: {word}}}"
