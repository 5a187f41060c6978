"""Reads the sounds of a story's own, and which of them a scene has instead of its place's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.ids import named
from game.loader.keys import Shape, fields
from game.loader.named_files import is_file
from game.loader.nodes import Scalar, here
from game.loader.own_files import file
from game.loader.scalars import number, one_of, truth
from game.story.own_files import Medium, OwnFile
from game.story.own_sound import SILENCE, OwnSound

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.own_sound import AnySound

SOUND: Final = Shape("a sound", ("file",), ("loop", "fade", "volume"), alone="file")
_SOUND: Final = "sound"
_USUAL_FADE: Final = 0.5
_LONGEST_FADE: Final = 30
_SECONDS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3})?")


def own_sounds(context: Context, node: Node | None) -> None:
    """Declare the sounds of the story's own in the context."""
    if node is None:
        return
    context.newer(node, "sounds of a story’s own")
    for name, value in named(context.notes, node, "the list of sounds"):
        if name.text == SILENCE:
            message = f"“{SILENCE}” is silence, and no sound is called so"
            context.notes.at("UP325", name, message, "give it another name")
        context.brought.append((_SOUND, name))
        context.sounds[name.text] = _own_sound(context, name, value)


def any_sound(context: Context, node: Node | None, what: str) -> AnySound:
    """A sound of the story's own, "none" for silence, "" where nothing is said."""
    if node is None:
        return ""
    context.newer(node, what)
    if is_file(context, node, "UP323", "sound", "sounds: {id: {file: FILE}}"):
        return ""
    known = {*context.sounds, SILENCE}
    word = one_of(context.notes, node, known, "UP323", "sound") or ""
    context.used.add((_SOUND, word))
    return context.sounds.get(word, word)


def _own_sound(context: Context, name: Scalar, node: Node) -> OwnSound:
    notes = context.notes
    found = fields(notes, node, SOUND, name)
    return OwnSound(
        name=name.text,
        file=file(context, found.get("file"), Medium.SOUND)
        or OwnFile(name="", medium=Medium.SOUND, broken="no file is named"),
        loop=truth(notes, found.get("loop"), "loop"),
        fade=_fade(context, found.get("fade")),
        volume=number(notes, found["volume"], "the volume", 0, 100) if "volume" in found else 100,
    )


def _fade(context: Context, node: Node | None) -> float:
    """Seconds in which a sound comes and goes."""
    if node is None:
        return _USUAL_FADE
    if not isinstance(node, Scalar) or not node.plain or not _SECONDS.fullmatch(node.text):
        message = f"a fade is a number of seconds, and {here(node)}"
        context.notes.at("UP207", node, message, "write it in digits, such as 2 or 0.5")
        return _USUAL_FADE
    context.notes.decimals.add((node.line, node.column))
    if float(node.text) > _LONGEST_FADE:
        message = f"a fade is from 0 to {_LONGEST_FADE} seconds"
        context.notes.at("UP221", node, message, "change the number")
        return _USUAL_FADE
    return float(node.text)
