"""How far a file has been read: the place, the lists and names that are open there, and the last words.

All lines and columns count from 0. It follows libyaml's rules of what may be a name, and raises
StumbleError where words cannot be read.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.loader.scan.mistakes import Slip, StumbleError
from game.loader.scan.scalars import block, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NAME: Final = 1024  # characters, the colon not counted; YAML allows no more
_BLANKS: Final = re.compile(r"[ \t]*")
_SPACES: Final = re.compile(r" *")


class State(Enum):
    """What stands at a level so far."""

    NEXT = auto()  # nothing yet: an entry begins
    NAMED = auto()  # words that may or must be a name
    ASK = auto()  # a question mark, after which a name comes
    ASKED = auto()  # the name after it
    VALUE = auto()  # room for a value
    FULL = auto()  # a value


@define
class Level:
    """A part that is open: the file itself (kind ""), a list ("-"), names (":"), or brackets ("[", "{").

    `name` is where words begin that may turn out to be a name; `loose` is a list beside its own name.
    """

    kind: str
    line: int
    column: int
    state: State = State.VALUE
    name: tuple[int, int] | None = None
    asked: bool = False
    loose: bool = False
    pair: bool = False


@define
class Last:
    """What was read last: words, quoted words or brackets by their first sign; where it begins and ends."""

    sign: str
    start: tuple[int, int]
    end: tuple[int, int]


@define
class Reading:
    """The place that is read, and what is open there; `depth` is how many levels may be."""

    lines: Sequence[str]
    depth: int
    line: int = 0
    column: int = 0
    may_name: bool = True  # whether words that begin here may be a name
    begun: int = -1  # the line with the marker that begins the document
    ended: bool = False
    comment: tuple[int, int] | None = None
    last: Last = field(factory=lambda: Last("", (0, 0), (0, 0)))
    levels: list[Level] = field(factory=lambda: [Level("", 0, -1)])
    brackets: int = 0  # levels that are brackets
    pairs: int = 0  # names within [ ], which are levels of their own

    @property
    def text(self) -> str:
        """The line that is being read."""
        return self.lines[self.line]

    @property
    def top(self) -> Level:
        """The level that is open innermost."""
        return self.levels[-1]

    @property
    def outer(self) -> Level:
        """The innermost open level that is no brackets."""
        return self.levels[-1 - self.brackets]

    def advance(self) -> bool:
        """Go past blanks, comments and ends of lines; whether anything follows."""
        while self.line < len(self.lines):
            blanks = _SPACES if self.may_name and not self.brackets else _BLANKS
            found = blanks.match(self.text, self.column)
            self.column = found.end() if found else self.column
            if self.column < len(self.text):
                if self.text[self.column] != "#":
                    return True
                self.comment = (self.line, self.column)
            self.line, self.column = self.line + 1, 0
            self.may_name = self.may_name or not self.brackets
        return False

    def is_indicator(self) -> bool:
        """Whether a blank or the end of the line follows the sign that is read."""
        return self.text[self.column + 1 : self.column + 2] in {"", " ", "\t"}

    def step(self, *, may_name: bool) -> None:
        """Go past the sign that is read."""
        self.column += 1
        self.may_name = may_name

    def push(self, kind: str, place: tuple[int, int], state: State = State.VALUE) -> Level:
        """Open a level and return it. Raises StumbleError where it would be one too many."""
        self.deepen(place)
        self.levels.append(Level(kind, *place, state))
        return self.top

    def deepen(self, place: tuple[int, int]) -> None:
        """Refuse one level more than may be; the file itself, which is none, makes up for the new one."""
        if len(self.levels) + self.pairs > self.depth:
            raise StumbleError(Slip.TOO_DEEP, *place, self.line)

    def took(self, sign: str, start: tuple[int, int]) -> None:
        """What began at a place has been read up to here."""
        self.last = Last(sign, start, (self.line, self.column))

    def stop(self, slip: Slip, place: tuple[int, int] | None = None) -> StumbleError:
        """A stumble here, told here or at an earlier place."""
        return StumbleError(slip, *(place or (self.line, self.column)), self.line)

    def named(self, name: tuple[int, int] | None) -> bool:
        """Whether words that began at a place can be the name before this colon; long ones are refused."""
        if name is None or name[0] != self.line:
            return False
        if self.column - name[1] > LONGEST_NAME:
            raise self.stop(Slip.COLON_INSIDE if self.brackets else Slip.COLON)
        return True

    def words(self) -> None:
        """Read words of any kind to their end, or the beginning of brackets."""
        start = (self.line, self.column)
        sign = self.text[self.column]
        if sign in "&*":
            raise self.stop(Slip.ANCHOR)
        if sign == "!":
            raise self.stop(Slip.TAG)
        if sign in "[{":
            self.push(sign, start, State.NEXT)
            self.brackets += 1
            self.step(may_name=True)
            return
        indent = self.outer.column
        if sign in "\"'":
            end = after = quoted(self.lines, *start)
        elif sign in "|>":
            end = after = block(self.lines, *start, indent), 0
        else:
            end, after = plain(self.lines, *start, indent + 1, flow=self.brackets > 0)
        self.last = Last(sign, start, end)
        self.line, self.column = after
        self.may_name = sign in "|>" or after[0] > end[0]
