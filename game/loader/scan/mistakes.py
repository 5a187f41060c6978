"""What can stop the reading of a file, and where: `scan` finds it, `syntax` puts it into words."""

from __future__ import annotations

from enum import Enum, auto

from attrs import frozen


class Slip(Enum):
    """What was read where a file cannot be read on."""

    TOO_DEEP = auto()
    TAG = auto()
    ANCHOR = auto()
    DIRECTIVE = auto()
    SECOND_DOCUMENT = auto()
    TAB = auto()
    SPECIAL = auto()  # words begin with a sign that has a meaning
    ESCAPE = auto()
    OPEN_QUOTE = auto()
    LATE_QUOTE = auto()  # closed on a later line, and words go on there
    AFTER_QUOTE = auto()
    AFTER_BRACKET = auto()
    OPEN_BRACKET = auto()  # never closed; told where it opens
    WRONG_BRACKET = auto()  # another closes, or the file ends its part, before
    BRACKET_START = auto()  # where a name is needed
    BRACKET_INSIDE = auto()  # in words
    EXTRA_BRACKET = auto()  # closes what is closed already
    FULL_BRACKET = auto()
    NO_COMMA = auto()  # a line of names in brackets ends without a comma
    COMMA_BEFORE = auto()  # a name, or quoted words, begin on the line where a comma is due
    LONE_COMMA = auto()
    HASH_INSIDE = auto()  # a comment holds the bracket that would close
    DASH = auto()  # one without its space, or of another width
    COLON = auto()
    COLON_INSIDE = auto()  # in brackets
    COLON_SPACE = auto()
    FULL_COLON = auto()
    FULL_COMMA = auto()
    NO_COLON = auto()
    LAYOUT = auto()
    MIXED = auto()  # a list and names at the same indentation
    UNKNOWN = auto()


@frozen
class Stumble:
    """A slip at the place to be told, and the line on which reading stopped for it; all count from 0."""

    slip: Slip
    line: int
    column: int
    reached: int


class StumbleError(Exception):
    """Reading stops here; carries the stumble, and leaves `scan` as a value."""

    def __init__(self, slip: Slip, line: int, column: int, reached: int | None = None) -> None:
        """At a place; reading stopped on that line, unless on a later one."""
        super().__init__(slip)
        self.stumble = Stumble(slip, line, column, line if reached is None else reached)
