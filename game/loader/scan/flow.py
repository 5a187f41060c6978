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
_FULL_CLOSER: Final = {
    "[": re.compile(r"[］】](?=\s*(?:[,\]}]|$))"),
    "{": re.compile(r"｝(?=\s*(?:[,\]}]|$))"),
}
_ENTERED: Final = {State.NEXT: State.NAMED, State.ASK: State.ASKED, State.VALUE: State.FULL}
_KEY: Final = re.compile(r"\s*[a-z][a-z0-9_]*\s*")
_NAME: Final = re.compile(
    r"[a-z][a-z0-9_]*(?:\s*\([a-z]+\))?(?=\s*:(?:\s|$))"
)  # words before a colon and a space
_LAST_WORD: Final = re.compile(r"(?<=\s)([a-z][a-z0-9_]*)\s*$")
_COMMAS: Final = "，、；"
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
        return _wrong_bracket(reading, "")
    hidden = _hidden(reading)
    opened, wide = (reading.top.line, reading.top.column), _full_closer(reading)
    reading.line = len(reading.lines) - 1
    if wide and not hidden:
        return reading.stop(Slip.FULL_BRACKET, wide)
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
        raise _wrong_bracket(reading, sign)
    _end_pair(reading)
    reading.levels.pop()
    reading.brackets -= 1
    reading.step(may_name=False)
    reading.took(level.kind, (level.line, level.column))


def _wrong_bracket(reading: Reading, sign: str) -> StumbleError:
    """A bracket of the other kind: the one before it was of full width, or closed the same already."""
    wide = _full_closer(reading)
    if wide:
        return reading.stop(Slip.FULL_BRACKET, wide)
    last = reading.last
    again = last.sign in _CLOSES and _CLOSES[last.sign] == sign and last.end == (reading.line, reading.column)
    return reading.stop(Slip.EXTRA_BRACKET if again else Slip.WRONG_BRACKET)


def _full_closer(reading: Reading) -> tuple[int, int] | None:
    """Where a bracket of full width stands on the line of the innermost open one, as if to close it."""
    top = reading.top
    end = reading.column if top.line == reading.line else None
    found = _FULL_CLOSER[top.kind].search(reading.lines[top.line][:end], top.column)
    return (top.line, found.start()) if found else None


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
    last, hidden = reading.last, _hidden(reading)
    if hidden:
        return reading.stop(Slip.HASH_INSIDE, hidden)
    if last.sign in "\"'[{":
        return _misfit(reading)
    before = reading.text[: reading.column]
    if _KEY.fullmatch(before) and reading.line > reading.top.line:
        return _no_comma(reading, len(before) - len(before.lstrip()))
    if last.start[0] == reading.line:
        return _comma_in_words(reading) or reading.stop(Slip.COLON_INSIDE)
    return reading.stop(Slip.COLON_INSIDE if before.strip() else Slip.UNKNOWN)


def _comma_in_words(reading: Reading) -> StumbleError | None:
    """Words on this line that hold the next name too: before it stands another comma, or none."""
    text, start, end = reading.text, reading.last.start[1], reading.column
    comma, word = _FULL_COMMA.search(text, start, end), _LAST_WORD.search(text, start, end)
    if comma:
        return reading.stop(Slip.FULL_COMMA, (reading.line, comma.start()))
    if word and _is_a_name(reading, word[1]):
        return reading.stop(Slip.COMMA_BEFORE, (reading.line, word.start()))
    return None


def _no_comma(reading: Reading, column: int) -> StumbleError:
    """A name at the beginning of a line, where the line before did not end what it was part of."""
    wide = _full_closer(reading)
    if wide:
        return reading.stop(Slip.FULL_BRACKET, wide)
    line = next(line for line in range(reading.line - 1, -1, -1) if reading.lines[line].strip())
    above = reading.lines[line].rstrip()
    if above[-1] in _COMMAS:
        return reading.stop(Slip.FULL_COMMA, (line, len(above) - 1))
    return reading.stop(Slip.NO_COMMA, (reading.line, column))


def _is_a_name(reading: Reading, word: str) -> bool:
    """Whether a word is the name of something elsewhere in the file, where it cannot be part of words."""
    name = re.compile(rf"(?:^\s*(?:- +)?|[{{,]\s*){word}:(?:\s|$)")
    return any(name.search(line) for line in reading.lines)


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
        return after_bracket(reading)
    if reading.text[reading.column] not in "[{":
        return reading.stop(Slip.UNKNOWN)
    wide = reading.text[: reading.column].endswith("：")
    return (
        reading.stop(Slip.FULL_COLON, (reading.line, reading.column - 1))
        if wide
        else reading.stop(Slip.BRACKET_INSIDE)
    )


def after_quote(reading: Reading) -> StumbleError:
    """Words after a closing quotation mark: to blame is it, or one that was left open lines above."""
    last = reading.last
    if last.start[0] < reading.line:
        return reading.stop(Slip.LATE_QUOTE, last.start)
    return _comma_due(reading) or reading.stop(Slip.AFTER_QUOTE)


def after_bracket(reading: Reading) -> StumbleError:
    """Something after a closing bracket: one more of them, or what a comma should part from it."""
    if reading.text[reading.column] in "]}":
        return reading.stop(Slip.EXTRA_BRACKET)
    return _comma_due(reading) or reading.stop(Slip.AFTER_BRACKET, reading.last.start)


def _comma_due(reading: Reading) -> StumbleError | None:
    """Inside brackets, after a value that has ended: a comma of another width, or none before the next."""
    text, column = reading.text, reading.column
    if not reading.brackets:
        return None
    if text[column] in _COMMAS:
        return reading.stop(Slip.FULL_COMMA)
    quoted = text[column] in "\"'" and reading.top.kind == "["
    return reading.stop(Slip.COMMA_BEFORE) if quoted or _NAME.match(text, column) else None


def _hidden(reading: Reading) -> tuple[int, int] | None:
    """A comment with the end of brackets opened on its line, where nothing stands between it and here."""
    comment, top = reading.comment, reading.top
    if comment is None or comment[0] != top.line:
        return None
    line, column = comment
    between = any(map(str.strip, reading.lines[line + 1 : reading.line]))
    return comment if not between and _CLOSES[top.kind] in reading.lines[line][column:] else None
