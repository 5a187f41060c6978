"""What the YAML parser stumbles over, in an author's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen
from yaml.error import MarkedYAMLError

if TYPE_CHECKING:
    from yaml import YAMLError

    from game.loader.collector import Collector

_QUOTE: Final = "put the whole of the words in double quotes"


@frozen
class _Saying:
    """A rule, what we say, and the remedy."""

    rule: str
    message: str
    hint: str


_TAG: Final = _Saying("UP108", "a word after ! tells a program what to do", _QUOTE)
_ANCHOR: Final = _Saying("UP107", "words that begin with & or * stand for other parts of the file", _QUOTE)
_DIRECTIVE: Final = _Saying("UP109", "a line that begins with % tells a program what to do", _QUOTE)
_SPECIAL: Final = _Saying("UP117", "these words begin with a sign that has a meaning of its own", _QUOTE)
_ESCAPE: Final = _Saying(
    "UP120",
    "a backslash in double quotes stands before a sign that needs none",
    "write two backslashes for one",
)
_OPEN_QUOTE: Final = _Saying(
    "UP114", "a quotation mark is opened and not closed", "close it, or use “ and ” inside the words"
)
_AFTER_QUOTE: Final = _Saying(
    "UP124",
    "words go on after the closing quotation mark",
    "use “ and ” inside, and quote all of the words or none",
)
_BRACKET: Final = _Saying(
    "UP116",
    "what was opened with [ or { is not closed before this",
    "close it, or quote words that hold brackets",
)
_TAB: Final = _Saying("UP115", "a tab stands where spaces are needed", "indent with spaces")
_COLON: Final = _Saying("UP113", "a colon followed by a space stands inside unquoted words", _QUOTE)
_NO_COLON: Final = _Saying(
    "UP125",
    "this line is neither a name with a colon nor part of the words above",
    "add the colon, or indent it",
)
_LAYOUT: Final = _Saying(
    "UP112",
    "this line is not indented like those it belongs with",
    "give it as many spaces as the line it stands beside",
)
# What the C parser and the pure one say, in part; the first that is contained decides.
_SAYINGS: Final = (
    ("mapping values are not allowed", _COLON),
    ("unknown escape", _ESCAPE),
    ("expected escape sequence", _ESCAPE),
    ("hexdecimal number", _ESCAPE),
    ("hexadecimal number", _ESCAPE),
    ("invalid Unicode character escape", _ESCAPE),
    ("while scanning a quoted scalar", _OPEN_QUOTE),
    ("while parsing a flow", _BRACKET),
    ("cannot start any token", _SPECIAL),
    ("while scanning a block scalar", _SPECIAL),
    ("tag", _TAG),
    ("directive", _DIRECTIVE),
    ("anchor", _ANCHOR),
    ("alias", _ANCHOR),
    ("could not find expected ':'", _NO_COLON),
)
_CLOSED: Final = re.compile(r"""(?:^|- |: )\s*(?:"[^"]*"|'[^']*')\s*$""")
_KEY: Final = re.compile(r"\s*[a-z][a-z0-9_]*")  # a key and no words: the line before stands wrong
_ODD: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def explain(problem: YAMLError, notes: Collector) -> None:
    """Note a parser's complaint in an author's words, at a place that helps."""
    if not isinstance(problem, MarkedYAMLError) or problem.problem_mark is None:
        control_character(0, notes)
        return
    mark = problem.problem_mark
    said = f"{problem.context or ''} {problem.problem or ''}"
    saying = _saying(said, notes, mark.line, mark.column)
    if saying in {_OPEN_QUOTE, _NO_COLON} and problem.context_mark is not None:
        mark = problem.context_mark
    line = min(mark.line, len(notes.lines) - 1)
    column = min(mark.column, len(notes.lines[line]))
    notes.place(saying.rule, line, column, saying.message, saying.hint)


def _saying(said: str, notes: Collector, line: int, column: int) -> _Saying:
    text = notes.lines[line] if line < len(notes.lines) else ""
    before = text[:column]
    if "\t" in text[: column + 1] and not before.strip():
        return _TAB
    for part, saying in _SAYINGS:
        if part in said:
            return _LAYOUT if saying is _COLON and _KEY.fullmatch(before) else saying
    if _CLOSED.search(before):
        return _AFTER_QUOTE
    return _SPECIAL if before.rstrip().endswith(("]", "}")) else _LAYOUT


def control_character(at: int, notes: Collector) -> None:
    """Note a character that cannot stand in a file, the first there is, or else the one at an offset."""
    odd = _ODD.search(notes.source.text)
    before = type(notes.source)("", notes.source.text[: odd.start() if odd else at]).lines()
    message = "a character stands here that cannot be seen or printed"
    notes.place("UP121", len(before) - 1, len(before[-1]), message, "delete it and type the words again")
