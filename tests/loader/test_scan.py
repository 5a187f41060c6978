"""Small files that no parser reads: what is told of each, and where."""

from __future__ import annotations

import pytest
import yaml
from yaml.error import Mark

from game.diagnostics import Source
from game.loader import Limits, load
from game.loader.collector import Collector
from game.loader.syntax import explain
from tests.loader.small import STORY


def _at(text: str) -> tuple[str, int, int]:
    (one,) = load(Source("small.yaml", text)).diagnostics
    return one.rule, one.span.line, one.span.column


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("? a\n: b\n: c", ("UP117", 3, 1)),
        ("'x'\"", ("UP124", 1, 4)),
        ("'x'\ny", ("UP132", 2, 1)),
        ("a: b\n- c", ("UP112", 2, 1)),
        ("- a\nb", ("UP112", 2, 1)),
        ("- [a]\t\n- 'b", ("UP114", 2, 3)),
        ("- [a]\t# why\n- 'b", ("UP114", 2, 3)),
        ("a: |\n  b\n   c\nd: 'e", ("UP114", 4, 4)),
        ("- >-\n b\n- 'c", ("UP114", 3, 3)),
        ("a: b\n\tc: d", ("UP115", 2, 1)),
        ('a: "\\ue000"\nb: \'c', ("UP114", 2, 4)),
        ('a: "\\ud7ff"\nb: \'c', ("UP114", 2, 4)),
        ('a: "\\U0010ffff"\nb: \'c', ("UP114", 2, 4)),
        ('a: "\\udfff"', ("UP120", 1, 5)),
        ("a: *b*c", ("UP107", 1, 4)),
        ("a: b\n%c: d", ("UP109", 2, 1)),
        ("a: %c", ("UP117", 1, 4)),
    ],
)
def test_outside_brackets(text: str, told: tuple[str, int, int]) -> None:
    """Lists, names, quotes and blocks of words."""
    assert _at(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{a", ("UP116", 1, 1)),
        ("{a\n", ("UP116", 1, 1)),
        ("[-", ("UP117", 1, 2)),
        ("[- a]", ("UP117", 1, 2)),
        ("[-a", ("UP116", 1, 1)),
        ("[? a, ? b", ("UP116", 1, 1)),
        ("['x''y' 'z']", ("UP133", 1, 9)),
        ('["x""y"]', ("UP133", 1, 5)),
        ("{'x' lu: y}", ("UP133", 1, 6)),
        ("{'x' lu y}", ("UP124", 1, 6)),
        ("a: [b]]", ("UP116", 1, 7)),
        ("a: [[b] [c]]", ("UP117", 1, 5)),
        ("a: {b: c，\n  d: e}", ("UP129", 1, 9)),
        ("a: {b: c\n  d: e}", ("UP116", 2, 3)),
        ("a: {b: c {d}}", ("UP126", 1, 10)),
        ("a: {b {d}}", ("UP126", 1, 7)),
        ("a: {b：{d}}", ("UP128", 1, 6)),
        (f"{{a: '{'x' * 600}', b: c", ("UP116", 1, 1)),
        (f"{{a: b, {'x' * 1024}: c", ("UP116", 1, 1)),
        (f"{{a: b, {'x' * 1025}: c", ("UP130", 1, 1033)),
    ],
)
def test_inside_brackets(text: str, told: tuple[str, int, int]) -> None:
    """Where a comma is due, or a bracket; a name has at most 1024 letters."""
    assert _at(text) == told


@pytest.mark.parametrize("sign", ["", "@"])
@pytest.mark.parametrize("names", [0, 1, 2, 20])
def test_a_name_in_a_list_is_a_level_only_while_its_value_is_read(names: int, sign: str) -> None:
    """However many stand before, the same bracket is one too many; so it is where no parser comes to it.

    A sign that begins no words is met by the parsers before the brackets of its line are.
    """
    before = "[" + "a: b, " * names
    assert _at(before + "[" * 40 + sign) == ("UP105", 1, len(before) + 32)
    assert _at(f"{before}c: " + "[" * 40 + sign) == ("UP105", 1, len(before) + 3 + 31)


def test_a_tab_at_the_place_of_a_complaint_is_told() -> None:
    """Where the scan finds nothing, and a parser does not take what it takes."""
    text = STORY.replace("    place: campus_gate", "    place:\tcampus_gate")
    for column, told in ((10, ("UP115", 15, 11)), (9, ("UP132", 15, 5))):
        notes = Collector(Source("small.yaml", text))
        mark = Mark("", 0, 14, column, None, None)  # type: ignore[arg-type]
        explain(yaml.MarkedYAMLError(None, None, "words of another version", mark), Limits(), notes)
        (one,) = notes.found
        assert (one.rule, one.span.line, one.span.column) == told
