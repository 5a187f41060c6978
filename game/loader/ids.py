"""Reads values under ids: the author's own names for scenes, choices, stats and characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import evolve

from game.loader.keys import comma, expected_names, twice
from game.loader.nodes import Record
from game.loader.odd_signs import cut_by_comma, odd, parted
from game.loader.scalars import AMBIGUOUS, ambiguous

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.collector import Collector
    from game.loader.nodes import Node, Scalar

V = TypeVar("V")
_ID: Final = re.compile(r"[a-z][a-z0-9_]*")


def named(
    notes: Collector, node: Node | None, called: str, *, needed: bool = True, more: Sequence[Record] = ()
) -> list[tuple[Scalar, Node]]:
    """The values under ids with those ids, each once; slips in the ids are noted.

    One that is no id is read as the one it is nearly, if that is free; `notes.meant` remembers it.
    `called` is what all of them are in a message; without `needed` they may be none. There may be `more` of
    them elsewhere; then they may be left out here.
    """
    if node is not None and not isinstance(node, Record):
        expected_names(notes, node, called)
        return []
    if needed and node is not None and not node.pairs:
        notes.at("UP224", node, f"{called} is empty", "add at least one")
    parts = more if node is None else (node, *more)
    found: dict[str, tuple[Scalar, Node]] = {}
    for name, value in [pair for each in parts for pair in parted(notes, each, _is_id)]:
        if cut_by_comma(name, value):
            comma(notes, name)
        elif name.text in found:
            twice(notes, name, found[name.text][0])
        else:
            found[name.text] = (name, value)
    for written, (name, value) in list(found.items()):
        meant = _check(notes, name)
        if meant and meant not in found:
            notes.meant[written] = meant
            found[written] = evolve(name, text=meant), value
    return list(found.values())


def _is_id(word: str) -> bool:
    return bool(_ID.fullmatch(word))


def _check(notes: Collector, name: Scalar) -> str:
    """The id that something which is none was meant to be; empty where it is one, or nothing is near it."""
    if _ID.fullmatch(name.text):
        if name.plain and name.text in AMBIGUOUS:
            ambiguous(notes, name)
        return ""
    if odd(notes, name, listed=True):
        return ""
    like = re.sub(r"[^a-z0-9]+", "_", name.text.lower()).strip("_")
    meant = like if _ID.fullmatch(like) else ""
    hint = (
        f"write it as {like}, here and wherever it is named"
        if meant
        else "begin it with a letter from a to z"
    )
    message = "an id is made of small letters a to z, digits and _, and begins with a letter"
    notes.at("UP210", name, message, hint)
    return meant


def also_as_written(notes: Collector, known: dict[str, V]) -> None:
    """Let what is called by something that is no id be named so too: that it is none has been noted."""
    for written, meant in notes.meant.items():
        if meant in known:
            known.setdefault(written, known[meant])
