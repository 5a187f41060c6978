"""Where a file stops being YAML, and by what: its lists and names are followed as libyaml follows them.

A file that the parser refuses is read again by this, from its beginning, each line once and without
recursion; so what is told does not hang on the words of a parser, nor on its version.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.scan.flow import after_bracket, after_quote, inside, unclosed
from game.loader.scan.levels import Reading, State
from game.loader.scan.mistakes import Slip, StumbleError
from game.loader.scan.scalars import MARKER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.scan.mistakes import Stumble

_KEY: Final = re.compile(r"\s*[a-z][a-z0-9_]*")
_JOINED: Final = re.compile(r"[a-z][a-z0-9_]*(?::(?=[^\s/])|\s*(?=：))")  # a name, then words too near
_DASH: Final = re.compile(r"[-－–—−•·](?=\S)|[－–—−•·](?=\s)")  # meant to begin a part of a list
_FULL: Final = re.compile(r"(?:^|[:-]\s)\s*(?P<sign>[｛［])")  # meant to open a list or names
_TOO_NEAR: Final = re.compile(r"\s*(?:- +)?[a-z][a-z0-9_]*(?=[:：][\[{])")  # a name, colon and bracket
_BARE: Final = re.compile(r"[a-z][a-z0-9_]* +[\[{]")  # a name without a colon, then brackets


def scan(lines: Sequence[str], depth: int) -> Stumble | None:
    """The first place where lines cannot be read as one document of at most so many levels."""
    reading = Reading(lines, depth)
    try:
        while reading.advance():
            _read(reading)
        _end(reading)
    except StumbleError as stopped:
        return stopped.stumble
    return None


def _read(reading: Reading) -> None:
    """Read one sign, or words."""
    if reading.ended:
        raise reading.stop(Slip.SECOND_DOCUMENT)
    if reading.column == 0 and MARKER.match(reading.text):
        _marker(reading)
    elif reading.column == 0 and reading.text[0] == "%":
        raise reading.stop(Slip.DIRECTIVE)
    elif reading.brackets:
        inside(reading)
    else:
        _outside(reading)


def _end(reading: Reading) -> None:
    """The document ends."""
    if reading.brackets:
        raise unclosed(reading)
    if reading.top.state is State.NAMED:
        raise _no_colon(reading)


def _marker(reading: Reading) -> None:
    """Three dashes or dots, which begin a document or end it."""
    _end(reading)
    dashes = reading.text[0] == "-"
    untouched = len(reading.levels) == 1 and reading.top.state is State.VALUE
    if dashes and untouched and reading.begun < 0:
        reading.begun = reading.line
    elif dashes:
        raise reading.stop(Slip.SECOND_DOCUMENT)
    elif untouched and reading.begun < 0:
        raise reading.stop(Slip.UNKNOWN)
    else:
        reading.ended = True
    reading.column, reading.may_name = 3, False


def _outside(reading: Reading) -> None:
    """Read one sign, or words, outside brackets."""
    sign = reading.text[reading.column]
    if sign == "\t":
        raise reading.stop(Slip.TAB)
    indicator = reading.is_indicator()
    if not reading.text[: reading.column].strip(" \t"):
        _settle(reading, sign if indicator else "")
    if indicator and sign == "-":
        _entry(reading)
    elif indicator and sign == "?":
        _ask(reading)
    elif indicator and sign == ":":
        _colon(reading)
    else:
        _node(reading, sign)


def _settle(reading: Reading, indicator: str) -> None:
    """At the beginning of a line: what is indented further has ended, and what is indented alike goes on."""
    top = reading.top
    if top.state is State.NAMED:
        raise _no_colon(reading)
    while reading.top.column > reading.column:
        reading.levels.pop()
    top = reading.top
    if top.column < reading.column or (top.state is State.VALUE and reading.text[reading.column] in "|>"):
        return  # libyaml takes a block of words that is not indented
    if top.kind == "-" and indicator != "-":
        if not top.loose:
            raise reading.stop(Slip.DASH if _DASH.match(reading.text, reading.column) else Slip.MIXED)
        reading.levels.pop()
        top = reading.top
    answers = indicator == ":" and top.asked
    holds = indicator == "-" and top.kind == ":" and top.state is State.VALUE
    if not answers and not holds:
        top.state, top.asked = State.NEXT, False


def _entry(reading: Reading) -> None:
    """A dash before an entry of a list."""
    top, place = reading.top, (reading.line, reading.column)
    if not reading.may_name:
        raise reading.stop(Slip.SPECIAL) if top.state is State.VALUE else _misfit(reading)
    if top.state is State.VALUE and reading.column > top.column:
        top.state = State.FULL
        reading.push("-", place)
    elif top.kind == ":" and top.state is State.VALUE:
        top.state = State.FULL
        reading.push("-", place).loose = True
    elif top.kind == "-" and top.state is State.NEXT:
        top.state = State.VALUE
    else:
        raise reading.stop(Slip.MIXED) if top.state is State.NEXT else _misfit(reading)
    reading.top.name = None
    reading.step(may_name=True)


def _ask(reading: Reading) -> None:
    """A question mark before a name."""
    top = reading.top
    if not reading.may_name:
        raise reading.stop(Slip.SPECIAL) if top.state is State.VALUE else _misfit(reading)
    if top.state is State.VALUE and reading.column > top.column:
        top.state = State.FULL
        top = reading.push(":", (reading.line, reading.column))
    elif top.state is not State.NEXT or top.kind != ":":
        raise _misfit(reading)
    top.state, top.asked, top.name = State.VALUE, True, None
    reading.step(may_name=True)


def _colon(reading: Reading) -> None:
    """A colon, after a name or at the beginning of what a question mark asked for."""
    top = reading.top
    if reading.named(top.name):
        place, top.name = top.name, None
        if top.state is not State.NAMED and place is not None:
            top = reading.push(":", place)
        top.state = State.VALUE
        reading.step(may_name=False)
    elif top.state is State.NAMED:
        raise _no_colon(reading)
    elif not reading.may_name:
        raise _stray_colon(reading)
    elif top.asked and top.column == reading.column:
        top.state, top.asked = State.VALUE, False
        reading.step(may_name=True)
    else:
        raise _misfit(reading) if top.state is State.FULL else reading.stop(Slip.SPECIAL)


def _node(reading: Reading, sign: str) -> None:
    """Words, or brackets that open."""
    top, place = reading.top, (reading.line, reading.column)
    if top.state is State.NEXT:
        top.name, top.state = place, State.NAMED
    elif top.state is State.VALUE:
        top.name, top.state = place if reading.may_name else None, State.FULL
    else:
        raise _misfit(reading)
    if sign in "[{" and (top.state is State.NAMED or top.asked):
        raise reading.stop(Slip.BRACKET_START)
    if sign in ",]}@`%" or (sign in "|>" and top.state is State.NAMED):
        raise reading.stop(Slip.SPECIAL)
    reading.words()


def _misfit(reading: Reading) -> StumbleError:
    """Something begins where nothing can."""
    last = reading.last
    if last.end[0] == reading.line and last.sign:
        if last.sign in "\"'":
            return after_quote(reading)
        if last.sign in "[{":
            return after_bracket(reading)
        return reading.stop(Slip.UNKNOWN)
    whole = len(reading.levels) == 1 and last.start[1] == 0 and last.sign in "\"'[{"
    return reading.stop(Slip.UNKNOWN if whole else Slip.LAYOUT)


def _stray_colon(reading: Reading) -> StumbleError:
    """A colon and a space where no name can have been."""
    last = reading.last
    if reading.top.state is State.VALUE:
        return reading.stop(Slip.SPECIAL)
    if reading.begun == reading.line:
        return reading.stop(Slip.UNKNOWN)
    if last.sign in "\"'[{":
        return _misfit(reading)
    return _odd_bracket(reading) or _second_colon(reading)


def _odd_bracket(reading: Reading) -> StumbleError | None:
    """The words before a colon hold a bracket of full width, or one that stands too near to a name."""
    before = reading.text[: reading.column]
    opened, near = _FULL.search(before), _TOO_NEAR.match(before)
    if opened:
        return reading.stop(Slip.FULL_BRACKET, (reading.line, opened.start("sign")))
    if near:
        wide = before[near.end()] == "："
        return reading.stop(Slip.FULL_COLON if wide else Slip.COLON_SPACE, (reading.line, near.end()))
    return None


def _second_colon(reading: Reading) -> StumbleError:
    """A colon in unquoted words; or a name, where the line is not indented as those it belongs with."""
    before = reading.text[: reading.column]
    column = _indent(before)
    if _BARE.match(before, column):
        return reading.stop(Slip.NO_COLON, (reading.line, column))
    if reading.last.start[0] == reading.line or not _KEY.fullmatch(before):
        return reading.stop(Slip.COLON)
    return _beside(reading, column) or reading.stop(Slip.LAYOUT)


def _beside(reading: Reading, column: int) -> StumbleError | None:
    """A line among the last words that begins where a name below them does, and has no colon of its own."""
    first, begins = reading.last.start
    for line in range(first, reading.line):
        text = reading.lines[line]
        joined = _joined(reading, line, column) if _indent(text) == column else None
        if joined:
            return joined
    alike = begins == column == _indent(reading.lines[first])
    return StumbleError(Slip.NO_COLON, first, column) if alike else None


def _no_colon(reading: Reading) -> StumbleError:
    """Words stand where a name is needed, and no colon after them."""
    line, column = reading.top.name or (reading.line, reading.column)
    if _DASH.match(reading.lines[line], column):
        return StumbleError(Slip.DASH, line, column)
    return _joined(reading, line, column) or StumbleError(Slip.NO_COLON, line, column)


def _joined(reading: Reading, line: int, column: int) -> StumbleError | None:
    """A name whose colon is of full width, or has no space after it."""
    found = _JOINED.match(reading.lines[line], column)
    if found is None:
        return None
    if found[0].endswith(":"):
        return StumbleError(Slip.COLON_SPACE, line, found.end() - 1)
    return StumbleError(Slip.FULL_COLON, line, found.end())


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
