"""Reads values under the keys of the format; notes keys that are unknown, missing or given twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.diagnostics import meant, one_slip
from game.loader.foreign_keys import key_in, meant_by
from game.loader.nodes import Items, Record, Scalar, here
from game.loader.odd_signs import cut_by_comma, odd, parted
from game.story.parts import NONE, TAKEN_OFF

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.loader.collector import Collector
    from game.loader.nodes import Node

_SHOWN: Final = 40  # letters of a word that is told
_ADDED: Final = {"upward": "upward: 1"}  # what to add, where a key has but one value
Fields = dict[str, "Node"]


@frozen
class Shape:
    """The keys of one part of a scenario: those it must have and may have, and what messages call it.

    Names with values stand under the keys in `nested`, where that is known. `alone` is the key that is meant
    where words stand in the part's place.
    """

    called: str
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    nested: frozenset[str] = frozenset()
    alone: str = ""
    known: frozenset[str] = field(init=False)

    @known.default
    def _all(self) -> frozenset[str]:
        return frozenset(self.required + self.optional)


def fields(notes: Collector, node: Node, shape: Shape, owner: Node | None = None) -> Fields:
    """The values of a part by key; slips are noted, and a misspelt key is read as the one that was meant.

    `owner` is where to point when a key is missing.
    """
    if not isinstance(node, Record):
        expected_names(notes, node, shape.called, _longer(node, shape))
        return {}
    found: Fields = {}
    strange, again = [], {}
    for name, value in parted(notes, node, shape.known.__contains__):
        key = name.text
        if key not in shape.known:
            strange.append((name, value))
        elif key in found:
            again[key] = name
        else:
            found[key] = value
    for key, name in again.items():
        twice(notes, name, key_of(node, found[key]))
    for name, value in strange:
        _strange(notes, (name, value), shape, found)
    for key in shape.required:
        if key not in found:
            notes.at(
                "UP203",
                owner or node,
                f"“{key}” is missing in {shape.called}",
                f"add {_ADDED.get(key, key + ':')}",
            )
    return found


def key_of(node: Record, value: Node) -> Scalar:
    """The key node under which a value stands, however it is spelt."""
    return next(name for name, other in node.pairs if other is value)


def expected_names(notes: Collector, node: Node, called: str, instead: str = "") -> None:
    """Note that a part is not names with values (UP205); `instead` is how this one is written."""
    if odd(notes, node):
        return
    message = f"{called} needs names with values, and {here(node)}"
    notes.at("UP205", node, message, instead or "begin each line with a name and a colon")


def _longer(node: Node, shape: Shape) -> str:
    """How a part is written of which one word is said, or a list; "" where it is not clear what it is."""
    if not shape.alone:
        return ""
    if not isinstance(node, Scalar):
        return f"write it in {{ }}, each part with its name: {{{shape.alone}: …}}"
    if node.text == NONE:
        part = next((key for key in TAKEN_OFF if key in shape.known), "")
        return f"say it of one of its parts: {{{part}: none}}" if part else "take it out"
    is_file = "." in node.text and "picture" in shape.known
    return f"write {{{'picture' if is_file else shape.alone}: {node.text[:_SHOWN]}}}" if node.text else ""


def twice(notes: Collector, name: Scalar, first: Scalar) -> None:
    """Note a name that is given again (UP202)."""
    where = notes.line_of(first, name)
    notes.at("UP202", name, f"“{name.text}” is given twice", f"keep one of the two; the first is in {where}")


def _strange(notes: Collector, pair: tuple[Scalar, Node], shape: Shape, found: Fields) -> None:
    """A key that is not of the format; where it was meant is clear, it is read as that one."""
    name, value = pair
    if cut_by_comma(name, value):
        _cut(notes, name, shape, found)
        return
    if odd(notes, name, listed=True):
        return
    instead = meant_by(shape.called, name.text, found)
    free = shape.known - found.keys()
    near = key_in(instead, free) if instead else _nearest(notes, pair, shape, free)
    hint = meant(near) if near else notes.near(name.text, shape.known, "there are")
    notes.at("UP201", name, f"{shape.called} has no “{name.text}”", instead or hint)
    if near:
        guessed(notes, name, value, near)
        found[near] = value


def _nearest(notes: Collector, pair: tuple[Scalar, Node], shape: Shape, free: Collection[str]) -> str | None:
    """The key that was meant: under “placez” with names and values it is places, and not place."""
    name, value = pair
    fit = [key for key in free if (key in shape.nested) == isinstance(value, Record)] if shape.nested else []
    return notes.nearest(name.text, fit) or notes.nearest(name.text, free)


def _cut(notes: Collector, name: Scalar, shape: Shape, found: Fields) -> None:
    """Words without a colon, which a comma ends: they begin with a key that is missing, or belong before."""
    key, _, rest = name.text.partition(" ")
    if key in shape.required and key not in found and rest:
        found[key] = evolve(name, text=rest)
        notes.within("UP125", name, (0, len(key)), f"no colon stands after “{key}”", f"write {key}: {rest}")
    else:
        comma(notes, name)


def guessed(notes: Collector, name: Scalar, value: Node, near: str) -> None:
    """Let a value be that stands under a key which was only guessed; one that is nearly typed is none."""
    if not one_slip(name.text.lower(), near):
        notes.let_be(name)
        notes.let_be(value)


def comma(notes: Collector, name: Scalar) -> None:
    """Note that a comma inside { } ended the words before (UP122)."""
    notes.at("UP122", name, "a comma inside { } ends the words before it", "put those words in quotes")


def items(notes: Collector, node: Node | None, called: str) -> list[Node]:
    """The parts of a list; empty, and noted, where something else stands."""
    if node is None:
        return []
    if isinstance(node, Items):
        return node.parts
    if odd(notes, node, listed=True):
        return []
    message = f"“{called}” needs a list, and {here(node)}"
    notes.at("UP204", node, message, "begin each part with a dash and a space, or write [ ] around them")
    return []
