"""Where words end in YAML, plain, quoted or in a block: the lines alone are looked at, each once.

All lines and columns count from 0. Words that cannot end raise StumbleError.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from game.loader.scan.mistakes import Slip, StumbleError

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKER: Final = re.compile(r"(?:---|\.\.\.)(?=[ \t]|$)")  # at the beginning of a line, parts documents
_PLAIN_END: Final = re.compile(r":(?=[ \t]|$)|(?<=[ \t])#")
_FLOW_END: Final = re.compile(r":(?=[ \t,?\[\]{}]|$)|[,\[\]{}]|(?<=[ \t])#")
_JOINED: Final = frozenset(",?[]{}")  # after a colon, inside brackets, the parser asks for a space
_QUOTED: Final = {"'": re.compile(r"[^']*(?:''[^']*)*"), '"': re.compile(r'[^"\\]*')}
_ESCAPE: Final = re.compile(
    r"""\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|$)"""
)
_HEADER: Final = re.compile(r"[|>](?:[+-]?([1-9])?|([1-9])[+-])[ \t]*(?:#.*)?$")


class Words(NamedTuple):
    """Where plain words end, and where reading goes on after blanks that may belong to them."""

    end: tuple[int, int]
    after: tuple[int, int]


def plain(lines: Sequence[str], line: int, column: int, indent: int, *, flow: bool) -> Words:
    """Words without quotes, which go on over lines indented by at least `indent`."""
    ends = _FLOW_END if flow else _PLAIN_END
    while True:
        text = lines[line]
        end = ends.search(text, column)
        if end is None:
            after, goes_on = _following(lines, line + 1, indent, flow=flow)
            if not goes_on or ends.match(lines[after[0]], after[1]):
                return Words((line, len(text)), after)
            line, column = after
            continue
        if flow and end[0] == ":" and text[end.end() : end.end() + 1] in _JOINED and end.end() < len(text):
            raise StumbleError(Slip.COLON_SPACE, line, end.start())
        return Words((line, end.start()), (line, end.start()))


def _following(lines: Sequence[str], line: int, indent: int, *, flow: bool) -> tuple[tuple[int, int], bool]:
    """What follows the end of a line, past all blanks, and whether plain words go on with it."""
    for number in range(line, len(lines)):
        text = lines[number]
        spaces = len(text) - len(text.lstrip(" "))
        if spaces < indent and text[spaces : spaces + 1] == "\t":
            raise StumbleError(Slip.TAB, number, spaces)
        column = len(text) - len(text.lstrip(" \t"))
        if column == len(text):
            continue
        ended = (not flow and column < indent) or text[column] == "#" or MARKER.match(text)
        return (number, column), not ended
    return (len(lines), 0), False


def quoted(lines: Sequence[str], line: int, column: int) -> tuple[int, int]:
    """The place after the quotation mark that closes the one at a place."""
    mark = lines[line][column]
    words = _QUOTED[mark]
    at = column + 1
    for number in range(line, len(lines)):
        text = lines[number]
        if number > line:
            at = 0
            if MARKER.match(text):
                raise StumbleError(Slip.OPEN_QUOTE, line, column, number)
        while (at := _end(words, text, at)) < len(text):
            if text[at] == mark:
                return number, at + 1
            escape = _ESCAPE.match(text, at)
            if escape is None or not _is_character(escape[1] or escape[2]):
                raise StumbleError(Slip.ESCAPE, number, at)
            at = escape.end()
    raise StumbleError(Slip.OPEN_QUOTE, line, column, len(lines) - 1)


def _end(words: re.Pattern[str], text: str, at: int) -> int:
    found = words.match(text, at)
    return found.end() if found else at


def _is_character(digits: str | None) -> bool:
    """Whether the number of a character, if one is given, is that of one."""
    number = int(digits, 16) if digits else 0
    return number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF  # noqa: PLR2004 - the end of Unicode


def block(lines: Sequence[str], line: int, column: int, parent: int) -> int:
    """The line after a block of words begun by | or >, in a part that is indented by `parent`."""
    header = _HEADER.match(lines[line], column)
    if header is None:
        raise StumbleError(Slip.SPECIAL, line, column)
    given = header[1] or header[2]
    indent = max(parent, 0) + int(given) if given else 0
    widest = max(parent + 1, 1)
    for number in range(line + 1, len(lines)):
        text = lines[number]
        spaces = len(text) - len(text.lstrip(" "))
        if indent and spaces >= indent:
            continue
        if spaces == len(text):
            widest = max(widest, spaces)
            continue
        if text[spaces] == "\t":
            raise StumbleError(Slip.TAB, number, spaces)
        if not indent:
            indent = max(widest, spaces)
        if spaces < indent:
            return number
    return len(lines)
