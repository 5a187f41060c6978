"""Why a file cannot be read: true of the file, and the same whichever parser refuses it, in its own words."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from yaml.error import Mark

from game.diagnostics import RULES, Diagnostic, Severity, Source
from game.loader import Limits, load
from game.loader.collector import Collector
from game.loader.pure_parser import PureParser
from game.loader.scan import Slip, scan
from game.loader.syntax import SAYINGS, explain
from tests.loader.corpus import CORPUS
from tests.loader.mutate import mutated
from tests.loader.small import STORY, story, with_line

if TYPE_CHECKING:
    from collections.abc import Callable

    Parser = Callable[[str], "CParser | PureParser"]

try:
    from yaml.cyaml import CParser  # type: ignore[attr-defined] # the stubs forget it
except ImportError:  # PyYAML built without libyaml
    CParser = None  # type: ignore[misc, assignment]

FILES: Final = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.yaml"))]
# What events.py refuses although a parser takes it.
REFUSED: Final = {
    Slip.ANCHOR, Slip.TAG, Slip.DIRECTIVE, Slip.TOO_DEEP, Slip.SECOND_DOCUMENT, Slip.BRACKET_START,
}  # fmt: skip
SIGNS: Final = (
    "a", "b c", "lines", "：", "，", ":", ": ", ", ", ",", "[", "]", "{", "}", "- ", "? ", "?", "-", "#",
    " # ", "'", '"', "\\", "\\x4g", "\\ud800", "|", ">-", "|2", "\t", " ", "  ", "\n", "\n", "\n ", "\n  ",
    "\n    ", "\n- ", "\na: ", "\n  a: ", "\n---", "\n...", "%", "@", "`", "&a ", "*a", "!b ", "\r",
    "\u2028", "\x07",
)  # fmt: skip
SMALL: Final = st.lists(st.sampled_from(SIGNS), max_size=24).map("".join)
LARGE: Final = st.integers(0, 2**32).map(
    lambda seed: mutated(Random(seed), FILES).decode(errors="replace")  # noqa: S311 - to be had again
)
ONLY_LIBYAML: Final = re.compile(r"[|>][-+0-9]*(#| *\t)")  # what the pure parser refuses, and libyaml takes
TEXTS: Final = SMALL | LARGE

libyaml = pytest.mark.skipif(CParser is None, reason="PyYAML is built without libyaml")


def complaint(parser: Parser, text: str) -> yaml.YAMLError | None:
    """What a parser says of a text, if it does not take it."""
    try:
        reading = parser(text)
        while not isinstance(reading.get_event(), yaml.StreamEndEvent):
            pass
    except yaml.YAMLError as problem:
        return problem
    return None


def told(problem: yaml.YAMLError, text: str, limits: Limits | None = None) -> Diagnostic:
    """What an author is told of a complaint."""
    notes = Collector(Source("small.yaml", text))
    explain(problem, limits or Limits(), notes)
    (one,) = notes.found
    return one


def at(text: str) -> tuple[str, int, int]:
    """The one finding in a file: rule, line, column."""
    (one,) = load(Source("small.yaml", text)).diagnostics
    return one.rule, one.span.line, one.span.column


@libyaml
@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_both_parsers_complaints_come_to_the_same(text: str) -> None:
    """Where both refuse a file, the same is told at the same place.

    A few files are refused by one alone, and are left out: `|#`, and a tab after `|`.
    """
    assume(not ONLY_LIBYAML.search(text))
    first, second = complaint(CParser, text), complaint(PureParser, text)
    if first is not None and second is not None:
        assert told(first, text) == told(second, text)


@libyaml
@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_the_scan_finds_nothing_in_what_the_parser_takes(text: str) -> None:
    """So that what it finds in a refused file is why it was refused."""
    if "\ufeff" not in text and complaint(CParser, text) is None:
        found = scan(Source("", text).lines(), Limits().depth)
        assert found is None or found.slip in REFUSED


@pytest.mark.parametrize("parser", [pytest.param(CParser, marks=libyaml), PureParser])
@pytest.mark.parametrize(
    "escape", ["\\ud800", "\\udfff", "\\U0000d800", "\\ud83d\\ude00", "\\U00110000", "\\Uffffffff"]
)
def test_half_a_letter_and_what_unicode_does_not_have_are_refused(parser: Parser, escape: str) -> None:
    """A word that could not be written again is never part of a story, whichever parser is there."""
    text = f'title: "a {escape} b"\n'
    problem = complaint(parser, text)
    assert problem is not None
    one = told(problem, text)
    assert (one.rule, one.span.line, one.span.column) == ("UP120", 1, 11)


@given(SMALL, st.integers(0, 30), st.integers(0, 30))
def test_any_complaint_is_explained(text: str, line: int, column: int) -> None:
    """Wherever a parser complains, and of whatever, there is one finding, at a place that exists."""
    mark = Mark("", 0, line, column, None, None)  # type: ignore[arg-type]
    one = told(yaml.MarkedYAMLError("in a dream", mark, "words of another version", mark), text)
    lines = Source("", text).lines()
    assert 1 <= one.span.line <= len(lines)
    assert 1 <= one.span.column <= len(lines[one.span.line - 1]) + 1


def test_what_the_scan_takes_is_said_to_be_unreadable() -> None:
    """Nothing is guessed: the line is told, and no cause."""
    mark = Mark("", 0, 14, 9, None, None)  # type: ignore[arg-type]
    words = (
        "while parsing a flow mapping: found a tab, an anchor, a tag and mapping values that are not allowed"
    )
    one = told(yaml.MarkedYAMLError(words, mark, words, mark), STORY)
    assert (one.rule, one.span.line, one.span.column) == ("UP132", 15, 5)


def test_every_slip_has_its_words() -> None:
    """Of each that the scan knows something is said, by a rule that stops a story."""
    assert set(SAYINGS) == set(Slip)
    assert all(RULES[saying.rule].severity is Severity.ERROR for saying in SAYINGS.values())


def test_a_slip_beyond_the_complaint_is_not_its_cause() -> None:
    """What stands wrong further on is for the next run."""
    mark = Mark("", 0, 3, 0, None, None)  # type: ignore[arg-type]
    text = STORY.replace("{text: Wait, goto", "{text: Wait: goto")
    assert told(yaml.MarkedYAMLError(None, None, None, mark), text).rule == "UP132"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("[" * 33, 33),
        ("[" * 1001, 33),
        ("[" * 8000, 33),
        ("{" * 1001, 2),
        ("{a: " * 2000, 129),
        ("[a: " * 2000, 65),
        ("- " * 4000, 65),
    ],
)
def test_depth_on_a_line(text: str, column: int) -> None:
    """The first that is one too many is told, however many follow."""
    assert at(text) == ("UP105" if column > 2 else "UP126", 1, column)


def test_depth_over_lines() -> None:
    """Indentation and brackets count together."""
    assert at("".join(" " * deep + "a:\n" for deep in range(900))) == ("UP105", 33, 33)
    assert at("".join(" " * deep + "-\n" for deep in range(900))) == ("UP105", 33, 33)
    assert at("[\n" * 50_000) == ("UP105", 33, 1)
    assert at("a:\n  b: " + "[" * 1001 + "]" * 1001) == ("UP105", 2, 36)


@pytest.mark.parametrize(
    "line",
    [
        f"- You see {'[' * 2000} and wait.",
        f"- '{'[{' * 1000}'",
        f'- "{"[{" * 1000}"',
        f"- |\n        {'[' * 2000}",
        f"- You wait.  # {'[' * 2000}",
    ],
)
def test_brackets_in_words_are_no_depth(line: str) -> None:
    """In words, quotes, blocks and comments a bracket is a sign like others."""
    rules = {one.rule for one in story(*with_line(line)).diagnostics}
    assert not any(rule.startswith("UP1") for rule in rules)


@pytest.mark.parametrize(
    ("old", "new", "rule", "line", "column"),
    [
        ("    place: campus_gate", "    place:campus_gate", "UP127", 15, 10),
        ("    place: auditorium", "    place: auditorium\n    light:day", "UP127", 23, 10),
        ("title: The gate", "title:The gate", "UP127", 2, 6),
        ("    place: campus_gate", "    place：campus_gate", "UP128", 15, 10),
        ("scenes:", "scenes：", "UP128", 13, 7),
        ("    lines:", "    lines ：", "UP128", 16, 11),
        ("start: gate", "start gate", "UP125", 12, 1),
        ("scenes:", "scenes", "UP125", 13, 1),
        ("Wait, goto", "Wait， goto", "UP129", 20, 24),
        ("Wait, goto", "Wait、goto", "UP129", 20, 24),
        ("text: Wait,", "text: Say: let me in,", "UP130", 20, 23),
        ("text: Wait,", "text: Press # 4,", "UP131", 20, 26),
        ("Wait, goto: hall}", "Wait, goto: # hall}", "UP131", 20, 32),
        ("Wait, goto: hall}", "Wait, goto: hall", "UP116", 21, 3),
        ("text: Wait,", 'text: "Wait" now,', "UP124", 20, 27),
        ("text: Wait,", "text: [Wait] now,", "UP117", 20, 20),
        ("text: Wait,", "text: Wait [a while],", "UP126", 20, 25),
        ("text: Wait,", "text: Wait,,", "UP122", 20, 25),
        ("title: The gate", 'title: "The gate', "UP114", 2, 8),
        ("- You stand at", "- You stand: here: now", "UP113", 17, 24),
        ("    place: campus_gate", "    place: - campus_gate", "UP117", 15, 12),
        ("    place: campus_gate", "    place:\tcampus_gate\n\t", "UP115", 16, 1),
        ("    place: campus_gate", "    place campus_gate", "UP125", 15, 5),
        ("ask: {text", "ask {text", "UP125", 19, 7),
        ("the gate.\n", "the gate.\n      lu: Hello.\n", "UP112", 18, 7),
        ("      wait:", "      - wait:", "UP112", 20, 7),
        ("    place: campus_gate", "    place: [campus_gate", "UP116", 16, 5),
        ("upward: 1", "... \nupward: 1", "UP132", 1, 1),
    ],
)
def test_slips_are_told_where_they_are(old: str, new: str, rule: str, line: int, column: int) -> None:
    """At the sign that did it, not where the parser gave up."""
    assert old in STORY
    assert at(STORY.replace(old, new, 1)) == (rule, line, column)


def test_a_quotation_mark_closed_lines_below_is_to_blame() -> None:
    """Not the words that the next mark of the file leaves over."""
    text = STORY.replace("title: The gate", 'title: "The gate').replace("text: Wait,", 'text: "Wait",')
    (one,) = load(Source("small.yaml", text)).diagnostics
    assert (one.rule, one.span.line, one.span.column) == ("UP114", 2, 8)
    assert "line 20" in one.message
