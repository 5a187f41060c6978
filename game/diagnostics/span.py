"""Places in an author's file."""

from attrs import frozen


@frozen
class Source:
    """A file's name, as shown to the author, and its text."""

    name: str
    text: str


@frozen
class Span:
    """Part of one line; lines and columns count from 1, columns in characters, the end exclusive."""

    line: int
    column: int
    end: int
