"""The parsed form of a condition or a value: a tree that analysis reads and play compiles."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Kind(StrEnum):
    """Whether a part of an expression comes to a number, to a truth, or to one of a few words."""

    NUMBER = "number"
    TRUTH = "truth"
    WORD = "word"  # one of a few words, of which only equal or not can be asked


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
    """A stat, a flag or a word: its place among the values and the limits it is kept between.

    A flag is 0 or 1; a word is the place, from 0, of its value among `words`.
    """

    id: str
    slot: int
    kind: Kind
    lowest: int = 0
    highest: int = 1
    words: tuple[str, ...] = ()


@frozen
class Visited:
    """Whether a scene has been entered: `visited(scene)`, and the slot of its visit."""

    scene: str
    slot: int


@frozen
class Visits:
    """How often a scene has been entered, this time included: `visits(scene)`, and the slot of its visits."""

    scene: str
    slot: int


@frozen
class Negative:
    """A number with its sign turned: `-a`."""

    part: Node


@frozen
class Arithmetic:
    """`a + b`, `a - b`, `a * b`, `a // b`, `a % b`; the right side of `//` and `%` is a Number above 0.

    Both round down, also below 0: `-7 // 2` is -4 and `-7 % 2` is 1.
    """

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
    """`a >= b` and its like. Of truths and words only `==` and `!=`; a word's value is its place."""

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


Node = Number | Truth | Name | Visited | Visits | Negative | Arithmetic | Pick | Compare | Not | Logic


def kind_of(node: Node) -> Kind:
    """Whether a tree comes to a number, to a truth, or to a word."""
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
