"""The version of the format that a file says it is written in: 1, 1.1, or one for which a game is too old."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.nodes import Record, Scalar

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.nodes import Node

FIRST: Final = "1"
NEWEST: Final = "1.1"
VERSIONS: Final = (FIRST, NEWEST)
_NUMBERS: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}")


def version(root: Node) -> Scalar | None:
    """The words under the key `upward` of a story's own file; None where there are none."""
    value = _value(root, "upward")
    return value if isinstance(value, Scalar) else None


def has_scenes(root: Node) -> bool:
    """Whether there are scenes in a story's own file."""
    return _value(root, "scenes") is not None


def is_first(root: Node) -> bool:
    """Whether a file is written in the first version, in which a story is one file."""
    node = version(root)
    return node is not None and node.text == FIRST


def is_newer(notes: Collector, root: Node) -> bool:
    """Whether a file is written in a version after all that are known, which is noted (UP215)."""
    node = version(root)
    if node is None or not _NUMBERS.fullmatch(node.text) or _numbers(node.text) <= _numbers(NEWEST):
        return False
    message = f"this file was written for version {node.text}, and this game reads {' and '.join(VERSIONS)}"
    notes.at("UP215", node, message, "get a newer game")
    return True


def wants_newest(notes: Collector, root: Node) -> None:
    """Note that a story in several files is of the newest version (UP225)."""
    message = f"scenes in files of the folder scenes came with version {NEWEST} of the format"
    notes.at("UP225", version(root) or root, message, f"begin the file with upward: {NEWEST}")


def scenes_unread(notes: Collector, root: Node) -> None:
    """Note that the folder scenes of a story of the first version, which is whole, is not read (UP144)."""
    message = f"with upward: {FIRST} the files in the folder scenes are not read"
    notes.at("UP144", version(root) or root, message, f"write upward: {NEWEST}, or take them away")


def _value(root: Node, key: str) -> Node | None:
    pairs = root.pairs if isinstance(root, Record) else []
    return next((value for name, value in pairs if name.text == key), None)


def _numbers(text: str) -> tuple[int, ...]:
    """The numbers of a version to be compared; 1.1.0 is 1.1."""
    numbers = [*map(int, text.split("."))]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
