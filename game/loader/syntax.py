"""What a file that cannot be read says to its author, by what stands in it and never by a parser's words."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING, Final

from attrs import frozen
from yaml.error import MarkedYAMLError

from game.loader.odd_signs import (
    DASH,
    FULL_BRACKET,
    FULL_COLON,
    FULL_COMMA,
    NO_SPACE,
    WRITE_BRACKET,
    WRITE_COLON,
    WRITE_COMMA,
    WRITE_DASH,
    WRITE_SPACE,
)
from game.loader.scan import Slip, Stumble, scan

if TYPE_CHECKING:
    from game.loader.collector import Collector
    from game.loader.limits import Limits

_QUOTE: Final = "put the whole of the words in double quotes"
_THOSE: Final = "put those words in quotes"
_BRACKETS: Final = "close it, or quote words that hold brackets"


@frozen
class _Saying:
    """A rule, what we say, and the remedy."""

    rule: str
    message: str
    hint: str


SAYINGS: Final = {
    Slip.TOO_DEEP: _Saying(
        "UP105", "this is nested deeper than $depth", "a scenario never needs that: look at the brackets"
    ),
    Slip.ANCHOR: _Saying("UP107", "words that begin with & or * stand for other parts of the file", _QUOTE),
    Slip.TAG: _Saying("UP108", "a word after ! tells a program what to do", _QUOTE),
    Slip.DIRECTIVE: _Saying("UP109", "a line that begins with % tells a program what to do", _QUOTE),
    Slip.SECOND_DOCUMENT: _Saying("UP110", "a second document begins here", "keep one scenario to a file"),
    Slip.LAYOUT: _Saying(
        "UP112",
        "this line is not indented like those it belongs with",
        "give it as many spaces as the line it stands beside",
    ),
    Slip.MIXED: _Saying(
        "UP112",
        "lines that begin with a dash and lines that begin with a name stand side by side here",
        "give a dash to all of them or to none, or indent this one further",
    ),
    Slip.COLON: _Saying("UP113", "a colon followed by a space stands inside unquoted words", _QUOTE),
    Slip.OPEN_QUOTE: _Saying(
        "UP114", "a quotation mark is opened and not closed", "close it, or use “ and ” inside the words"
    ),
    Slip.LATE_QUOTE: _Saying(
        "UP114",
        "a quotation mark opened here is closed only in line $reached, where words go on after it",
        "close it where the words end, or use “ and ” inside the words",
    ),
    Slip.TAB: _Saying("UP115", "a tab stands where spaces are needed", "indent with spaces"),
    Slip.OPEN_BRACKET: _Saying("UP116", "this bracket is opened and never closed", _BRACKETS),
    Slip.WRONG_BRACKET: _Saying("UP116", "what was opened with [ or { is not closed before this", _BRACKETS),
    Slip.EXTRA_BRACKET: _Saying(
        "UP116", "this bracket closes nothing", "take it out, or quote words that hold brackets"
    ),
    Slip.NO_COMMA: _Saying(
        "UP116",
        "what was opened with [ or { is not closed before this line, and no comma stands before it",
        "end the line above with the closing bracket, or with a comma if more belongs to it",
    ),
    Slip.SPECIAL: _Saying("UP117", "these words begin with a sign that has a meaning of its own", _QUOTE),
    Slip.ESCAPE: _Saying(
        "UP120",
        "a backslash in double quotes stands before a sign that needs none",
        "write two backslashes for one",
    ),
    Slip.LONE_COMMA: _Saying(
        "UP122",
        "a comma stands here with nothing before it",
        "take it out, or put the words that hold it in quotes",
    ),
    Slip.AFTER_QUOTE: _Saying(
        "UP124",
        "words go on after the closing quotation mark",
        "use “ and ” inside, and quote all of the words or none",
    ),
    Slip.NO_COLON: _Saying(
        "UP125",
        "this line is neither a name with a colon nor part of the words above",
        "add the colon, or indent it",
    ),
    Slip.BRACKET_START: _Saying(
        "UP126", "a bracket begins here where a name is expected", "put the words in quotes"
    ),
    Slip.BRACKET_INSIDE: _Saying("UP126", "a bracket stands here inside unquoted words", _THOSE),
    Slip.AFTER_BRACKET: _Saying(
        "UP117",
        "what begins with this bracket goes on after the bracket is closed",
        "put the whole of it in quotes, or take out what follows the closing bracket",
    ),
    Slip.COLON_SPACE: _Saying("UP127", NO_SPACE, WRITE_SPACE),
    Slip.FULL_COLON: _Saying("UP128", FULL_COLON, WRITE_COLON),
    Slip.FULL_COMMA: _Saying("UP129", FULL_COMMA, WRITE_COMMA),
    Slip.COMMA_BEFORE: _Saying(
        "UP133",
        "no comma stands before this",
        "write a comma before it; or, if it belongs to the words before, put all of those in quotes",
    ),
    Slip.DASH: _Saying("UP134", DASH, WRITE_DASH),
    Slip.FULL_BRACKET: _Saying("UP135", FULL_BRACKET, WRITE_BRACKET),
    Slip.COLON_INSIDE: _Saying("UP130", "a colon followed by a space stands inside unquoted words", _THOSE),
    Slip.HASH_INSIDE: _Saying(
        "UP131",
        "what stands after a space and # is a comment, and the closing bracket is lost with it",
        "put the words that hold the # in quotes",
    ),
    Slip.UNKNOWN: _Saying(
        "UP132",
        "this cannot be read from here",
        "write it as other lines of its kind are written, and its words in quotes",
    ),
}
# What neither parser takes; the pure one looks for it first, so that it is told first.
_ODD: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|(?<!^)\ufeff")


def explain(problem: Exception, limits: Limits, notes: Collector) -> None:
    """Note why a file cannot be read; of the parser's complaint only its line is used."""
    if _ODD.search(notes.source.text):
        control_character(0, notes)
        return
    mark = problem.problem_mark if isinstance(problem, MarkedYAMLError) else None
    last = len(notes.lines) - 1
    line = last if mark is None else min(mark.line, last)
    found = scan(notes.lines, limits.depth)
    if found is None or found.reached > line:
        found = _unknown(line, 0 if mark is None else mark.column, notes)
    saying = SAYINGS[found.slip]
    message = Template(saying.message).substitute(depth=limits.depth, reached=found.reached + 1)
    column = min(found.column, len(notes.lines[found.line]))
    notes.place(saying.rule, found.line, column, message, saying.hint)


def _unknown(line: int, column: int, notes: Collector) -> Stumble:
    """What the scan takes and a parser does not: a tab is seen, all else is told at the line's beginning."""
    text = notes.lines[line]
    if text[column : column + 1] == "\t":
        return Stumble(Slip.TAB, line, column, line)
    return Stumble(Slip.UNKNOWN, line, len(text) - len(text.lstrip()), line)


def control_character(at: int, notes: Collector) -> None:
    """Note a character that cannot stand in a file, the first there is, or else the one at an offset."""
    odd = _ODD.search(notes.source.text)
    before = type(notes.source)("", notes.source.text[: odd.start() if odd else at]).lines()
    message = "a character stands here that cannot be seen or printed"
    notes.place("UP121", len(before) - 1, len(before[-1]), message, "delete it and type the words again")
