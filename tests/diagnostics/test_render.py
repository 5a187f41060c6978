"""How diagnostics look: as text with the line and a caret, one to a line, and as JSON."""

from __future__ import annotations

import json

import pytest

from game.diagnostics import Diagnostic, Severity, Source, Span, render


def finding(
    line: int, column: int, end: int, hint: str = "a remedy", notes: tuple[str, ...] = ()
) -> Diagnostic:
    """A finding in a file called story.yaml."""
    return Diagnostic(
        rule="UP301",
        severity=Severity.ERROR,
        span=Span("story.yaml", line, column, end),
        message="there is no scene called “hal”",
        hint=hint,
        notes=notes,
    )


def pointed(text: str, line: int, column: int, end: int) -> tuple[str, str]:
    """The line shown and the carets under it, without the margin."""
    shown = render([finding(line, column, end)], [Source("story.yaml", text)]).split("\n")
    return shown[1][8:], shown[2][8:]


def test_text() -> None:
    """Place, clause, rule; the line, a caret; the remedy and what else is to be known."""
    found = finding(2, 7, 10, notes=("the scenes are listed above",))
    assert render([found], [Source("story.yaml", "scenes:\ngoto: hal\n")]) == (
        "story.yaml:2:7: error: there is no scene called “hal” [UP301 unknown-scene]\n"
        "    2 | goto: hal\n"
        "      |       ^^^\n"
        "  help: a remedy\n"
        "  note: the scenes are listed above"
    )


def test_text_of_several_is_set_apart() -> None:
    """An empty line stands between findings; without the text of the file the line is left out."""
    shown = render([finding(1, 1, 2, ""), finding(2, 1, 2, "")])
    assert shown.count("\n\n") == 1
    assert "|" not in shown


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "carets"),
    [
        ("text: 去食堂 hal", 11, 14, "text: 去食堂 hal", " " * 13 + "^^^"),
        ("去食堂", 2, 4, "去食堂", "  ^^^^"),
        ("🍊 hal", 3, 6, "🍊 hal", "   ^^^"),
        ("👩‍🎓 hal", 5, 8, "👩‍🎓 hal", "   ^^^"),
        ("\thal", 2, 5, "    hal", "    ^^^"),
        ("ab\thal", 4, 7, "ab  hal", "    ^^^"),
        ("café hal", 6, 9, "café hal", "     ^^^"),
        ("a\x07b hal", 5, 8, "a�b hal", "    ^^^"),
        ("hal", 4, 5, "hal", "   ^"),
        ("hal", 40, 41, "hal", "   ^"),
    ],
)
def test_carets_stand_under_what_is_meant(line: str, column: int, end: int, shown: str, carets: str) -> None:
    """Chinese and emoji take two columns, tabs go to the next stop, what cannot be seen is shown as �."""
    assert pointed(line, 1, column, end) == (shown, carets)


def test_long_lines_are_shown_in_part() -> None:
    """Of a long line the part around the caret is shown, between ellipses."""
    line, carets = pointed("a" * 500 + "hal" + "b" * 500, 1, 501, 504)
    assert line[0] == line[-1] == "…"
    assert len(line) <= 102
    assert line[carets.index("^") : len(carets)] == "hal"


def test_lines_end_where_yaml_ends_them() -> None:
    """A form feed does not end a line; a carriage return does."""
    assert pointed("a\x0cb\rhal", 2, 1, 4) == ("hal", "^^^")


def test_short() -> None:
    """One line to a finding, as editors read it."""
    assert render([finding(2, 7, 10), finding(3, 1, 2)], style="short") == (
        "story.yaml:2:7: error: there is no scene called “hal” [UP301]\n"
        "story.yaml:3:1: error: there is no scene called “hal” [UP301]"
    )


def test_json() -> None:
    """Everything, for programs."""
    (one,) = json.loads(render([finding(2, 7, 10)], style="json"))
    assert one == {
        "rule": "UP301",
        "name": "unknown-scene",
        "severity": "error",
        "file": "story.yaml",
        "line": 2,
        "column": 7,
        "end_column": 10,
        "message": "there is no scene called “hal”",
        "hint": "a remedy",
        "notes": [],
        "fix": [],
    }


def test_nothing_found() -> None:
    """No findings: no text, and an empty list for programs."""
    assert render([]) == ""
    assert render([], style="short") == ""
    assert json.loads(render([], style="json")) == []
