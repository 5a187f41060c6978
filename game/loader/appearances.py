"""Reads how somebody looks whom a story brings: put together from parts, or in pictures of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.loader.colours import colour
from game.loader.keys import Shape, fields, items
from game.loader.nodes import Record, Scalar
from game.loader.own_files import file
from game.loader.part_words import (
    COLOURED_WORDS,
    FACE_WORDS,
    HELD,
    SEVERAL_WORDS,
    STYLED,
    WEAR_WORDS,
    WORDS,
    elsewhere,
    misplaced,
)
from game.loader.scalars import one_of
from game.story import parts
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS, Mood
from game.story.own_files import Medium
from game.story.parts import COLOURS, NONE, TAKEN_OFF

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.appearance import AnyLook

_FACE_COLOURS: Final = ("glasses_colour", "beard_colour", "jewellery_colour")
_WEAR_COLOURS: Final = (
    "colour",
    "over_colour",
    "below_colour",
    "neck_colour",
)  # the first is that of the top
LOOK: Final = Shape("a look", (), ("like", *WORDS, "skin", "face", "hair", "head", "wear", "holds"))
FACE: Final = Shape("a face", (), (*FACE_WORDS, *SEVERAL_WORDS, *_FACE_COLOURS), alone="shape")
HAIR: Final = Shape("hair", (), ("style", "colour"))
HEAD: Final = Shape("what is worn on a head", (), ("wear", "colour"))
WEAR: Final = Shape("what is worn", (), (*WEAR_WORDS, *_WEAR_COLOURS), alone="top")
PICTURES: Final = Shape("the pictures of a character", (), tuple(Mood), alone="calm")


def look(context: Context, name: str, node: Node | None) -> AnyLook:
    """A look that ships, by its name, or one put together from parts; slips are noted."""
    if not isinstance(node, Record):
        return one_of(context.notes, node, LOOKS, "UP306", "look") or ""
    context.newer(node, "looks put together from parts")
    found = fields(context.notes, node, LOOK)
    said: dict[str, Any] = {
        "holds": _holds(context, found.get("holds")),
        **_words(context, found, WORDS),
        **_face(context, found.get("face")),
        **_with_colour(context, found.get("hair"), "hair", HAIR),
        **_with_colour(context, found.get("head"), "head", HEAD),
        **_wear(context, found.get("wear")),
    }
    without = tuple(part for part in TAKEN_OFF if said.get(part) in (NONE, (NONE,)))
    return Appearance(
        name=name,
        like=_like(context, name, found.get("like")),
        skin=_skin(context, found.get("skin")),
        without=without,
        **{part: value for part, value in said.items() if part not in without},
    )


def _like(context: Context, name: str, node: Node | None) -> str:
    """One who ships; that somebody of the story is none of these is told, as nobody can be like them."""
    if isinstance(node, Scalar) and node.text in {name, *context.characters} - LOOKS:
        hint = "name a look that ships, and say the parts of your own people of each"
        context.notes.at("UP306", node, f"“{node.text}” is somebody of this story", hint)
        return ""
    return one_of(context.notes, node, LOOKS, "UP306", "look") or ""


def _holds(context: Context, node: Node | None) -> str:
    """A thing, "none", or what only looks like a thing: an aid, which is told."""
    where = elsewhere(node.text) if isinstance(node, Scalar) and node.text not in HELD else ""
    if where and isinstance(node, Scalar):
        context.notes.at("UP319", node, f"there is no thing called “{node.text}”", where)
        return ""
    return one_of(context.notes, node, HELD, "UP319", "thing") or ""


def pictures(context: Context, name: str, node: Node) -> Appearance:
    """Somebody in pictures of the story's own, by mood."""
    context.newer(node, "portraits in pictures")
    found = fields(context.notes, node, PICTURES)
    if isinstance(node, Record) and not node.pairs:
        context.notes.at("UP224", node, "the list of pictures is empty", "add calm: and a picture")
    read = {mood: file(context, found[mood], Medium.PICTURE) for mood in Mood if mood in found}
    return Appearance(name=name, pictures=tuple((mood, one) for mood, one in read.items() if one is not None))


def _words(
    context: Context, found: Fields, known: Mapping[str, tuple[str, Collection[str]]]
) -> dict[str, Any]:
    return {key: _word(context, found.get(key), key, known[key]) for key in known}


def _word(context: Context, node: Node | None, key: str, known: tuple[str, Collection[str]]) -> str:
    """A word for a part; empty where none is said, or there is no such part, which is noted (UP321)."""
    called, words = known
    remedy = misplaced(node, key, words)
    if node is not None and remedy:
        said = f" called “{node.text}”" if isinstance(node, Scalar) else " of several words"
        context.notes.at("UP321", node, f"there is no {called}{said}", remedy)
        return ""
    return one_of(context.notes, node, words, "UP321", called) or ""


def _skin(context: Context, node: Node | None) -> str:
    """A colour of skin by its word, or any other colour."""
    if isinstance(node, Scalar) and node.text in parts.SKINS:
        return node.text
    if isinstance(node, Scalar) and node.text and not node.text.startswith("#") and node.text not in COLOURS:
        _word(context, node, "skin", ("colour of skin", parts.SKINS))
        return ""
    return colour(context.notes, node)


def _face(context: Context, node: Node | None) -> dict[str, Any]:
    if node is None:
        return {}
    found = fields(context.notes, node, FACE)
    words: dict[str, Any] = {**_words(context, found, FACE_WORDS), **_colours(context, found, FACE)}
    words["face"] = words.pop("shape")
    return words | {key: _several(context, found, key) for key in SEVERAL_WORDS}


def _colours(context: Context, found: Fields, shape: Shape) -> dict[str, Any]:
    keys = [key for key in shape.optional if key.endswith("colour")]
    return {key: colour(context.notes, found.get(key)) for key in keys}


def _several(context: Context, found: Fields, key: str) -> tuple[str, ...]:
    """Several words, in the order written, each once; "none" alone for none of them."""
    node = found.get(key)
    if isinstance(node, Scalar) and node.text == NONE:
        return (NONE,)
    read = [_word(context, part, key, SEVERAL_WORDS[key]) for part in items(context.notes, node, key)]
    several = tuple(dict.fromkeys(word for word in read if word))
    if node is not None and NONE in several and len(several) > 1:
        context.notes.at("UP321", node, f"“{NONE}” stands beside others", f"take out “{NONE}”, or the others")
        return tuple(word for word in several if word != NONE)
    return several


def _with_colour(context: Context, node: Node | None, name: str, shape: Shape) -> dict[str, Any]:
    """A part that is one word, or a word with its colour."""
    known = COLOURED_WORDS[name]
    if not isinstance(node, Record):
        return {name: _word(context, node, name, known)}
    found = fields(context.notes, node, shape)
    return {
        name: _word(context, found.get(STYLED[name]), name, known),
        f"{name}_colour": colour(context.notes, found.get("colour")),
    }


def _wear(context: Context, node: Node | None) -> dict[str, Any]:
    if node is None:
        return {}
    found = fields(context.notes, node, WEAR)
    colours = _colours(context, found, WEAR)
    return {**_words(context, found, WEAR_WORDS), "top_colour": colours.pop("colour"), **colours}
