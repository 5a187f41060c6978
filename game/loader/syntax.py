"""What the YAML parser stumbles over, in an author's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from yaml.error import MarkedYAMLError

from game.diagnostics import Span

if TYPE_CHECKING:
    from yaml import YAMLError

    from game.loader.notes import Notes

# A part of the parser's complaint, the rule, what we say, the remedy; the first that fits is used.
_SAYINGS: Final = (
    ("mapping values are not allowed", "UP113", "a colon followed by a space stands inside unquoted words", "put the whole line of words in double quotes"),
    ("while scanning a quoted scalar", "UP114", "a quotation mark is opened and not closed", "close it, or use “ and ” inside the words"),
    ("unknown escape character", "UP120", "a backslash stands before a sign that needs none", "write two backslashes for one, or use single quotes"),
    ("expected escape sequence", "UP120", "a backslash stands before a sign that needs none", "write two backslashes for one, or use single quotes"),
    ("did not find expected ',' or ']'", "UP116", "a list in [ ] is not closed, or two of its parts have no comma between them", "add , or ] here"),
    ("did not find expected ',' or '}'", "UP116", "names in { } are not closed, or two of them have no comma between them", "add , or } here, and quote words that hold commas or brackets"),
    ("while parsing a flow", "UP116", "a [ or { is opened and not closed", "close it, or quote words that hold brackets"),
    ("cannot start any token", "UP117", "these words begin with a sign that has a meaning of its own", "put the words in double quotes"),
    ("undefined tag handle", "UP108", "a word after ! is an instruction to a program", "put the words in quotes if they begin with !"),
    ("while scanning a tag", "UP108", "a word after ! is an instruction to a program", "put the words in quotes if they begin with !"),
    ("while parsing a tag", "UP108", "a word after ! is an instruction to a program", "put the words in quotes if they begin with !"),
    ("while scanning a directive", "UP109", "a line that begins with % is an instruction to a program", "put the words in quotes if they begin with %"),
    ("directive", "UP109", "a line that begins with % is an instruction to a program", "put the words in quotes if they begin with %"),
    ("while scanning an anchor", "UP107", "words that begin with & or * refer to other parts of the file", "put the words in double quotes"),
    ("while scanning an alias", "UP107", "words that begin with & or * refer to other parts of the file", "put the words in double quotes"),
    ("could not find expected ':'", "UP112", "this line is neither a name with a colon nor part of the words above", "add the colon, or indent the line under the words it goes on from"),
    ("document start", "UP112", "something stands here that belongs to nothing above", "indent it under what it belongs to"),
)  # fmt: skip
_LAYOUT: Final = (
    "UP112",
    "this line is not indented like the ones it belongs with",
    "give it as many spaces as the line above that it stands beside",
)


def explain(problem: YAMLError, notes: Notes) -> None:
    """Note a parser's complaint in an author's words and at a place that helps."""
    if not isinstance(problem, MarkedYAMLError) or problem.problem_mark is None:
        _control_character(problem, notes)
        return
    mark = problem.problem_mark
    said = f"{problem.context or ''} {problem.problem or ''}"
    rule, message, hint = _saying(said)
    line, column = mark.line, mark.column
    if rule == "UP114" and problem.context_mark is not None:
        line, column = problem.context_mark.line, problem.context_mark.column
    if _tab_before(notes, line, column):
        rule, message, hint = "UP115", "a tab stands where spaces are needed", "indent with spaces; most editors can do it for you"
    line = min(line, max(0, len(notes.lines) - 1))
    column = min(column, len(notes.lines[line])) if notes.lines else 0
    notes.span(rule, Span(line + 1, column + 1, column + 2), message, hint)


def _saying(said: str) -> tuple[str, str, str]:
    for part, rule, message, hint in _SAYINGS:
        if part in said:
            return rule, message, hint
    return _LAYOUT


def _tab_before(notes: Notes, line: int, column: int) -> bool:
    """Whether a tab is what the line is indented with."""
    if line >= len(notes.lines):
        return False
    start = notes.lines[line][: column + 1]
    return bool(re.match(r"\s*\t", start)) and not start.strip()


def _control_character(problem: YAMLError, notes: Notes) -> None:
    """The parser names a character by its place in the text."""
    at = getattr(problem, "position", 0)
    text = notes.source.text
    odd = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    at = odd.start() if odd else min(at if isinstance(at, int) else 0, len(text))
    before = text[:at]
    line, column = before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1
    notes.span("UP121", Span(line, column, column + 1), "a character stands here that cannot be seen or printed", "delete it and type the words again")
