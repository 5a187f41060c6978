"""The parsed form of a condition or a value: a tree that analysis reads and play compiles."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Kind(StrEnum):
    """Whether a part of an expression comes to a number or to a truth."""

    NUMBER = "number"
    TRUTH = "truth"


@frozen
class Number:
    """A whole number as written."""

    value: int


@frozen
class Truth:
    """The word `true` or `false`."""

    value: bool


@frozen
class Name:
    """A stat or a flag: its place among the values and the limits it is kept between; a flag is 0 or 1."""

    id: str
    slot: int
    kind: Kind
    lowest: int = 0
    highest: int = 1


@frozen
class Visited:
    """Whether a scene has been entered: `visited(scene)`, and the slot of its visit."""

    scene: str
    slot: int


@frozen
class Negative:
    """A number with its sign turned: `-a`."""

    part: Node


@frozen
class Arithmetic:
    """`a + b`, `a - b`, `a * b`, `a // b`; the right side of `//` is a Number above 0."""

    sign: str
    left: Node
    right: Node


@frozen
class Pick:
    """`min(a, b, ...)` or `max(a, b, ...)`, of numbers."""

    function: str
    parts: tuple[Node, ...]


@frozen
class Compare:
    """`a >= b` and its like. Of truths only `==` and `!=`."""

    sign: str
    left: Node
    right: Node


@frozen
class Not:
    """A truth turned: `not a`."""

    part: Node


@frozen
class Logic:
    """`a and b` or `a or b`, of two truths."""

    word: str
    left: Node
    right: Node


Node = Number | Truth | Name | Visited | Negative | Arithmetic | Pick | Compare | Not | Logic


def kind_of(node: Node) -> Kind:
    """Whether a tree comes to a number or to a truth."""
    if isinstance(node, Name):
        return node.kind
    return Kind.TRUTH if isinstance(node, Truth | Visited | Compare | Not | Logic) else Kind.NUMBER


def parts_of(node: Node) -> tuple[Node, ...]:
    """The trees directly under a tree, left to right; none under a leaf."""
    match node:
        case Arithmetic() | Compare() | Logic():
            return (node.left, node.right)
        case Negative() | Not():
            return (node.part,)
        case Pick():
            return node.parts
        case _:
            return ()
