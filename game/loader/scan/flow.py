"""What may stand inside [ ] and { }, sign by sign, and what is to blame where something else does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.loader.scan.levels import State
from game.loader.scan.mistakes import Slip

if TYPE_CHECKING:
    from game.loader.scan.levels import Reading
    from game.loader.scan.mistakes import StumbleError

_CLOSES: Final = {"[": "]", "{": "}"}
_ENTERED: Final = {State.NEXT: State.NAMED, State.ASK: State.ASKED, State.VALUE: State.FULL}
_KEY: Final = re.compile(r"\s*[a-z][a-z0-9_]*\s*")
_FULL_COMMA: Final = re.compile(r"[，、；](?=\s*[a-z_][a-z0-9_]*\s*$)")


def inside(reading: Reading) -> None:
    """Read one sign, or words, inside brackets."""
    sign = reading.text[reading.column]
    if sign == ",":
        _comma(reading)
    elif sign in "]}":
        _close(reading, sign)
    elif sign == ":":
        _colon(reading)
    elif sign == "?" and reading.top.state is State.NEXT:
        _pair(reading)
        reading.top.state = State.ASK
        reading.step(may_name=False)
    elif reading.top.state not in _ENTERED:
        raise _misfit(reading)
    elif sign in "?|>@`%" or (sign == "-" and reading.is_indicator()):
        raise reading.stop(Slip.SPECIAL)
    else:
        _node(reading, sign)


def _node(reading: Reading, sign: str) -> None:
    """Words, or brackets that open, where there is room for them."""
    level = reading.top
    names = level.state is State.ASK or (level.kind == "{" and level.state is State.NEXT)
    if names and sign in "[{":
        raise reading.stop(Slip.BRACKET_START)
    level.name = (reading.line, reading.column) if level.state is State.NEXT else None
    level.state = _ENTERED[level.state]
    reading.words()


def unclosed(reading: Reading) -> StumbleError:
    """The file ends, or its part does, with brackets open."""
    if reading.line < len(reading.lines):
        return reading.stop(Slip.WRONG_BRACKET)
    hidden = _hidden(reading)
    opened = (reading.top.line, reading.top.column)
    reading.line = len(reading.lines) - 1
    return reading.stop(Slip.HASH_INSIDE if hidden else Slip.OPEN_BRACKET, hidden or opened)


def _comma(reading: Reading) -> None:
    if reading.top.state is State.NEXT:
        raise reading.stop(Slip.LONE_COMMA)
    _end_pair(reading)
    reading.top.state = State.NEXT
    reading.top.name = None
    reading.step(may_name=True)


def _close(reading: Reading, sign: str) -> None:
    level = reading.top
    if _CLOSES[level.kind] != sign:
        raise reading.stop(Slip.WRONG_BRACKET)
    _end_pair(reading)
    reading.levels.pop()
    reading.brackets -= 1
    reading.step(may_name=False)
    reading.took(level.kind, (level.line, level.column))


def _colon(reading: Reading) -> None:
    level = reading.top
    if level.state in {State.NEXT, State.VALUE}:
        raise reading.stop(Slip.SPECIAL)
    if level.state is State.NAMED and reading.named(level.name):
        _pair(reading)
    elif level.state not in {State.ASK, State.ASKED}:
        raise _stray_colon(reading)
    level.state = State.VALUE
    reading.step(may_name=False)


def _pair(reading: Reading) -> None:
    """A name with a value is a level of its own inside [ ]."""
    level = reading.top
    if level.kind == "[" and not level.pair:
        reading.deepen(level.name or (reading.line, reading.column))
        level.pair = True
        reading.pairs += 1


def _end_pair(reading: Reading) -> None:
    reading.pairs -= reading.top.pair
    reading.top.pair = False


def _stray_colon(reading: Reading) -> StumbleError:
    """A colon and a space where no name can have been."""
    last, text, hidden = reading.last, reading.text, _hidden(reading)
    if hidden:
        return reading.stop(Slip.HASH_INSIDE, hidden)
    if last.sign in "\"'[{":
        return _misfit(reading)
    before = text[: reading.column]
    if _KEY.fullmatch(before) and reading.line > reading.top.line:
        return reading.stop(Slip.NO_COMMA, (reading.line, len(before) - len(before.lstrip())))
    if last.start[0] == reading.line:
        comma = _FULL_COMMA.search(text, last.start[1], reading.column)
        found = (reading.line, comma.start()) if comma else None
        return reading.stop(Slip.FULL_COMMA if found else Slip.COLON_INSIDE, found)
    return reading.stop(Slip.COLON_INSIDE if before.strip() else Slip.UNKNOWN)


def _misfit(reading: Reading) -> StumbleError:
    """Something begins where only a comma or the end can stand."""
    hidden = _hidden(reading)
    if hidden:
        return reading.stop(Slip.HASH_INSIDE, hidden)
    last = reading.last
    if last.end[0] < reading.line:
        return reading.stop(Slip.NO_COMMA)
    if last.sign in "\"'":
        return after_quote(reading)
    if last.sign in "[{":
        return reading.stop(Slip.AFTER_BRACKET, last.start)
    return reading.stop(Slip.BRACKET_INSIDE if reading.text[reading.column] in "[{" else Slip.UNKNOWN)


def after_quote(reading: Reading) -> StumbleError:
    """Words after a closing quotation mark: to blame is it, or one that was left open lines above."""
    last = reading.last
    if last.start[0] < reading.line:
        return reading.stop(Slip.LATE_QUOTE, last.start)
    return reading.stop(Slip.AFTER_QUOTE)


def _hidden(reading: Reading) -> tuple[int, int] | None:
    """A comment with the end of brackets opened on its line, where nothing stands between it and here."""
    comment, top = reading.comment, reading.top
    if comment is None or comment[0] != top.line:
        return None
    line, column = comment
    between = any(map(str.strip, reading.lines[line + 1 : reading.line]))
    return comment if not between and _CLOSES[top.kind] in reading.lines[line][column:] else None
