"""A tree with the place where it was written."""

from attrs import frozen

from game.expressions.syntax_tree import Node


@frozen
class Located:
    """A tree and the offsets, in characters, of its first character and of the one after its last."""

    tree: Node
    at: int
    end: int
