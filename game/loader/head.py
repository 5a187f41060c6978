"""Reads the head of a scenario: its characters, stats, flags, constants and circumstances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.expressions import LARGEST, Kind, Name
from game.loader.appearances import look, pictures
from game.loader.conditions import effects
from game.loader.declared import free
from game.loader.ids import named
from game.loader.keys import Shape, fields
from game.loader.lines import NOBODY
from game.loader.nodes import Record, Scalar
from game.loader.scalars import number, truth, words
from game.story.beginning import Circumstance
from game.story.catalogue import STANDARD_STATS
from game.story.scenario import Character
from game.story.slots import Flag, Stat

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.keys import Fields
    from game.loader.nodes import Node
    from game.story.appearance import AnyLook

CHARACTER: Final = Shape("a character", ("name",), ("look", "pictures", "about", "also"))
_STANDARD: Final = Shape("a standard stat", ("start",), ("hidden",))
STAT: Final = Shape("a stat", ("start",), ("label", "meaning", "min", "max", "hidden"))
CIRCUMSTANCE: Final = Shape("a circumstance", ("label", "set"), ("content_note",))
_KEPT: Final = ("label", "meaning", "min", "max")


def characters(context: Context, node: Node | None) -> None:
    """Declare the characters of the story in the context."""
    for name, value in named(context.notes, node, "the list of characters"):
        if name.text in NOBODY:
            message = f"“{name.text}:” has a meaning of its own in a line"
            context.notes.at("UP222", name, message, "give the character another id")
        found = fields(context.notes, value, CHARACTER, name)
        called = words(context.notes, found.get("name"), "a name")
        context.characters[name.text] = Character(
            id=name.text,
            name=called,
            look=_look(context, name, found) if isinstance(value, Record) else "",
            about=words(context.notes, found.get("about"), "what is said about a character"),
            also=_also(context, found.get("also")),
        )


def _look(context: Context, name: Scalar, found: Fields) -> AnyLook:
    """How a character looks: a name, parts, or pictures; one of them (UP327)."""
    drawn, own = found.get("look"), found.get("pictures")
    if drawn is None and own is None:
        context.notes.at("UP203", name, "“look” is missing in a character", "add look:")
    if drawn is not None and own is not None:
        message = f"“{name.text}” has a look and pictures, and one of them is shown"
        context.notes.at("UP327", own, message, "keep one of the two")
    return look(context, name.text, drawn) if own is None else pictures(context, name.text, own)


def _also(context: Context, node: Node | None) -> str:
    """A character's name as it is written otherwise."""
    if node is not None:
        context.newer(node, "names written otherwise")
    return words(context.notes, node, "a name written otherwise")


def stats(context: Context, node: Node | None) -> tuple[Stat, ...]:
    """The stats in the order written; their names are declared in the context."""
    made = []
    for name, value in named(context.notes, node, "the list of stats", needed=False):
        free(context, name, "stat")
        stat = _standard(context, name, value) if name.text in STANDARD_STATS else _own(context, name, value)
        made.append(stat)
        context.names[stat.id] = Name(stat.id, len(context.names), Kind.NUMBER, stat.minimum, stat.maximum)
    return tuple(made)


def _standard(context: Context, name: Scalar, value: Node) -> Stat:
    """One of the five stats that mean the same in every story."""
    known = STANDARD_STATS[name.text]
    hidden = False
    start: Node | None = value
    if isinstance(value, Record):
        kept = [pair for pair in value.pairs if pair[0].text not in _KEPT]
        for key, _ in value.pairs:
            if key.text in _KEPT:
                message = f"the {key.text} of “{name.text}” is the same in every story"
                context.notes.at("UP506", key, message, "take it out, or give the stat another name")
        found = fields(context.notes, Record(kept, value.line, value.column), _STANDARD, name)
        start, hidden = found.get("start"), truth(context.notes, found.get("hidden"), "hidden")
    return Stat(
        id=name.text,
        label=None,
        start=_start(context, start, 0, 100),
        hidden=hidden,
        colour=known.colour,
        meaning=None,
    )


def _own(context: Context, name: Scalar, value: Node) -> Stat:
    """A stat of this story's own."""
    if isinstance(value, Scalar) and not value.empty:
        _only_a_start(context, name, value)
    found = {} if isinstance(value, Scalar) and not value.empty else fields(context.notes, value, STAT, name)
    hidden = truth(context.notes, found.get("hidden"), "hidden")
    least, most = _limits(context, found, name)
    if found and not hidden:
        for key in ("label", "meaning"):
            if key not in found:
                message = f"the stat “{name.text}” is shown and has no {key}"
                context.notes.at("UP505", name, message, f"add {key}:, or hidden: true")
    return Stat(
        id=name.text,
        label=words(context.notes, found.get("label"), "a label"),
        meaning=words(context.notes, found.get("meaning"), "a meaning"),
        start=_start(context, found.get("start"), least, most),
        minimum=least,
        maximum=most,
        hidden=hidden,
    )


def _only_a_start(context: Context, name: Scalar, value: Scalar) -> None:
    """Note a stat that has nothing but a start, as only the standard ones may."""
    near = context.notes.near(name.text, STANDARD_STATS)
    own = "write {start: 5, label: …, meaning: …}, or {start: 5, hidden: true}"
    message = f"“{name.text}” is not one of the standard stats ({', '.join(STANDARD_STATS)})"
    context.notes.at("UP205", value, message, near or own)


def _limits(context: Context, found: dict[str, Node], name: Scalar) -> tuple[int, int]:
    least = number(context.notes, found.get("min"), "the least value")
    most = number(context.notes, found["max"], "the most") if "max" in found else 100
    if least < most:
        return least, most
    message = f"“{name.text}” goes from {least} to {most}, which leaves no room"
    context.notes.at("UP502", found.get("max", found.get("min", name)), message, "make max larger than min")
    return -LARGEST, LARGEST


def _start(context: Context, node: Node | None, least: int, most: int) -> int:
    start = number(context.notes, node, "a start")
    read = isinstance(node, Scalar) and node.text == str(start)
    if node is not None and read and not least <= start <= most:
        context.notes.at(
            "UP501", node, f"this starts outside its limits, {least} to {most}", "move it inside"
        )
    return start


def flags(context: Context, node: Node | None) -> tuple[Flag, ...]:
    """The flags in the order written; their names are declared in the context."""
    made = []
    for name, value in named(context.notes, node, "the list of flags", needed=False):
        free(context, name, "flag")
        made.append(Flag(id=name.text, start=truth(context.notes, value, "a flag")))
        context.names.setdefault(name.text, Name(name.text, len(context.names), Kind.TRUTH))
    return tuple(made)


def constants(context: Context, node: Node | None) -> None:
    """Declare the constants in the context: numbers under a name, which nothing changes."""
    if node is None:
        return
    context.newer(node, "constants")
    for name, value in named(context.notes, node, "the list of constants"):
        if free(context, name, "constant"):
            context.constants[name.text] = number(context.notes, value, "a constant")


def circumstances(context: Context, node: Node | None) -> dict[str, Circumstance]:
    """The other starts of the story, by id."""
    made = {}
    for name, value in named(context.notes, node, "the list of circumstances", needed=False):
        found = fields(context.notes, value, CIRCUMSTANCE, name)
        made[name.text] = Circumstance(
            id=name.text,
            label=words(context.notes, found.get("label"), "a label"),
            effects=effects(context, found.get("set")),
            content_note=_content_note(context, found.get("content_note")),
        )
    return made


def _content_note(context: Context, node: Node | None) -> str:
    """What only plays from a start touch on."""
    if node is not None:
        context.newer(node, "content notes of starts")
    return words(context.notes, node, "the content note")
