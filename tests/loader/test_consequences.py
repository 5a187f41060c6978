"""One slip is one finding: what only follows from it is not told, and what is mended alike is told once."""

from __future__ import annotations

import pytest

from tests.loader.small import WAIT, rules, story, with_line


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  hall:", "  Hall:"),
        ("  gate:\n", "  Gate:\n"),
        ("  asked: false", "  Asked: false"),
        ("  lu: {name: Lu", "  Lu: {name: Lu"),
        ("      wait:", "      Wait-here:"),
    ],
)
def test_what_is_no_id_is_told_and_nothing_that_names_it(old: str, new: str) -> None:
    """It is read as the id it is nearly, so that no scene, flag or character is said to be missing."""
    (one,) = story(old, new).diagnostics
    assert one.rule == "UP210"
    assert "here and wherever it is named" in one.hint


def test_named_as_it_is_written_it_is_no_second_slip() -> None:
    """Both ways of writing it mean the same until it is mended."""
    assert rules(
        story(WAIT, WAIT.replace("hall", "Inner-hall") + "  Inner-hall: {place: lake, next: hall}\n")
    ) == ["UP210"]


def test_what_is_no_id_takes_no_others_place() -> None:
    """Where the id it would be is another's, it stays what it is."""
    found = story("  hall:", "  Gate: {place: lake, next: hall}\n  hall:").diagnostics
    assert [one.rule for one in found] == ["UP210"]


def test_words_to_be_quoted_are_told_once_with_the_lines_of_the_others() -> None:
    """24 of them do not bury the rest."""
    many = "".join(f"      w{n}: {{text: {'No' if n % 2 else 'Yes'}, goto: hall}}\n" for n in range(24))
    (one,) = story(WAIT, many).diagnostics
    assert (one.rule, one.span.line) == ("UP608", 20)
    (note,) = one.notes
    assert note == f"there are 23 more like this, in lines {', '.join(map(str, range(21, 44)))}"


def test_questions_in_braces_are_told_once() -> None:
    """The same for question marks."""
    many = "".join(f"      w{n}: {{text: Why {n}?, goto: hall}}\n" for n in range(40))
    (one,) = story(WAIT, many).diagnostics
    assert (one.rule, one.span.line) == ("UP140", 20)
    assert one.notes[0].endswith("49, 50 and 9 more")


@pytest.mark.parametrize(
    ("line", "rule", "remedy"),
    [
        ("- You <b>stop</b>.", "UP615", "write *words* for emphasis"),
        ("- You<br/>stop.", "UP615", "write *words* for emphasis"),
        ('- "You [i]stop[/i]."', "UP615", "write *words* for emphasis"),
        ('- "You have [nerve]."', "UP615", "write {nerve} for its value"),
        ("- You have $nerve.", "UP615", "write {nerve} for its value"),
        ('- "You {b}stop."', "UP310", "write *words* for emphasis"),
        ('- "You {color=#f00}stop."', "UP310", "write *words* for emphasis"),
        ('- "Hello, {player}."', "UP310", "write the name itself"),
        ('- "You have {energy}."', "UP310", "energy: 50"),
        ('- wen "Hello."', "UP613", 'write wen: "Hello."'),
        ("- wen glad “Hello.”", "UP613", 'write wen (glad): "Hello."'),
    ],
)
def test_marks_of_other_formats_get_a_hint(line: str, rule: str, remedy: str) -> None:
    """What would be shown as it stands, and what says the same here."""
    (one,) = story(*with_line(line)).diagnostics
    assert one.rule == rule
    assert remedy in one.hint


@pytest.mark.parametrize(
    "line",
    [
        '- "It costs $5, [sic], and a < b > c."',
        '- "<The bus> is late. I <3 it."',
        '- "You wen \\"home\\", they say."',
        '- "{{b} is a brace, [a] a box."',
        '- wen: "Hello."',
        "- The sign “Hello” hangs there.",
    ],
)
def test_words_that_only_look_like_marks_are_let_be(line: str) -> None:
    """They are shown as they stand."""
    assert rules(story(*with_line(line))) == []


@pytest.mark.parametrize("end", ["END", "->END", "game_over", "Finish"])
def test_the_end_of_another_format_points_to_an_ending(end: str) -> None:
    """There is no such scene; a story ends in one with ending:."""
    (one,) = story(WAIT, WAIT.replace("goto: hall", f'goto: "{end}"')).diagnostics
    assert (one.rule, one.hint) == ("UP301", "lead to a scene with ending:")
