"""The nodes of a YAML file: words, lists and names with values, each with its place."""

from __future__ import annotations

from attrs import define


@define
class Scalar:
    """Words as typed. `plain` ones stand without quotes; lines and columns count from 0, ends exclusive."""

    text: str
    line: int
    column: int
    end_line: int
    end_column: int
    plain: bool

    @property
    def empty(self) -> bool:
        """Whether nothing at all is written where words might be."""
        return self.plain and not self.text


@define
class Items:
    """A list of nodes; line and column, from 0, are where it begins."""

    parts: list[Node]
    line: int
    column: int


@define
class Record:
    """Names with values, in the order written; line and column, from 0, are where it begins."""

    pairs: list[tuple[Scalar, Node]]
    line: int
    column: int


Node = Scalar | Items | Record


def moved_down(root: Node, by: int) -> int:
    """Number the lines of a node and of all it holds `by` more; how many parts these are, as limits count."""
    parts, waiting = 0, [root]
    while waiting:
        node = waiting.pop()
        node.line += by
        if isinstance(node, Scalar):
            node.end_line += by
            parts += 1
            continue
        waiting += node.parts if isinstance(node, Items) else [part for pair in node.pairs for part in pair]
        parts += 2
    return parts


def here(node: Node) -> str:
    """What stands here, as the end of a sentence for the author."""
    if isinstance(node, Items):
        return "here is a list"
    if isinstance(node, Record):
        return "here are names with values"
    return "here is nothing" if node.empty else "here are words"
