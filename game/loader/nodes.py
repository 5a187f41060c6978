"""The words of a file in their lists and names, each with its place: text not yet understood."""

from __future__ import annotations

from attrs import define


@define
class Scalar:
    """Words as typed. `plain` words stand without quotes; lines and columns count from 0."""

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
    """A list."""

    parts: list[Node]
    line: int
    column: int


@define
class Record:
    """Names with values, in the order written."""

    pairs: list[tuple[Scalar, Node]]
    line: int
    column: int


Node = Scalar | Items | Record


def here(node: Node) -> str:
    """What stands here, in an author's words."""
    if isinstance(node, Items):
        return "here is a list"
    if isinstance(node, Record):
        return "here are names with values"
    return "here is nothing" if node.empty else "here are words"
