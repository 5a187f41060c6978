"""Limits are met exactly: what is as much as may be is read, and one more is refused."""

from __future__ import annotations

import pytest
import yaml

from game.diagnostics import Source
from game.loader import Limits, load
from game.loader.collector import Collector
from tests.loader.small import STORY, WAIT, rules, story, with_line


def _read(text: str, limits: Limits) -> list[str]:
    return rules(load(Source("small.yaml", text), limits=limits))


def test_what_is_read_of_any_file() -> None:
    """A mebibyte in lines of eight kibibytes, and so on; they are the format's, and told to authors."""
    assert Limits() == Limits(size=1_048_576, line=8_192, depth=32, parts=100_000, findings=500)


@pytest.mark.parametrize("sign", ["#", "é", "门", "𝄞"])
def test_bytes_of_a_file_and_of_a_line(sign: str) -> None:
    """Bytes, not letters."""
    text = f"{STORY}# {sign * 30}\n"
    size, line = len(text.encode()), len(f"# {sign * 30}".encode())
    assert _read(text, Limits(size=size)) == []
    assert _read(text, Limits(size=size - 1)) == ["UP102"]
    longest = max(line, *(len(each.encode()) for each in STORY.splitlines()))
    assert _read(text, Limits(line=longest)) == []
    assert _read(text, Limits(line=longest - 1)) == ["UP104"]


def test_a_file_that_is_too_long_is_not_looked_at() -> None:
    """Nothing else is told of it."""
    text = STORY.replace("place: auditorium", "place: auditory")
    assert _read(text, Limits(size=100)) == ["UP102"]
    assert _read(text, Limits(line=30)) == ["UP104"]


def test_parts() -> None:
    """Events of the parser; the end of the file is none."""
    parts = len(list(yaml.parse(STORY))) - 1
    assert _read(STORY, Limits(parts=parts)) == []
    assert _read(STORY, Limits(parts=parts - 1)) == ["UP106"]


def test_people_on_the_stage() -> None:
    """Three stand there, and a fourth has no room."""
    people = "".join(f"  p{n}: {{name: P{n}, look: wenzhu}}\n" for n in range(4))
    text = STORY.replace("stats:\n", f"{people}stats:\n", 1)
    three, four = (
        text.replace("    lines:\n", f"    cast: [{cast}]\n    lines:\n", 1)
        for cast in ("p0, p1, p2", "p0, p1, p2, p3")
    )
    assert _read(three, Limits()) == []
    assert _read(four, Limits()) == ["UP314"]


def test_names_that_are_compared() -> None:
    """After twenty thousand no remedy is looked for, so that a file of slips is not read for minutes."""
    notes = Collector(Source("small.yaml", STORY))
    known = [f"name_{number}" for number in range(10_000)]
    assert notes.nearest("nam_7", known) == "name_7"
    assert notes.near("nam_7", known) == "did you mean “name_7”?"
    assert notes.nearest("nam_7", known) is None
    assert notes.near("nam_7", known) == ""


def test_a_weight_that_cannot_be_read_is_no_weight_of_nothing() -> None:
    """The slip is told, and not that the outcome never happens."""
    luck = "    chance:\n      one: {weight: '1', goto: hall}\n      two: {weight: some, goto: hall}\n"
    begun = STORY.index("    choices:\n")
    text = STORY[:begun] + luck + STORY[STORY.index("  hall:\n") :]
    assert _read(text, Limits()) == ["UP207", "UP207"]


def test_half_a_letter_in_a_text_is_refused() -> None:
    """No file in UTF-8 has one, but a text may."""
    (one,) = load(Source("small.yaml", STORY.replace("The gate", "The \ud800 gate"))).diagnostics
    assert (one.rule, one.span.line, one.span.column) == ("UP121", 2, 12)


@pytest.mark.parametrize(
    ("listed", "remedy"),
    [
        ("[asked]", "write asked"),
        ("[asked or nerve > 1]", "write asked or nerve > 1"),
        ("[asked, nerve > 1]", "write asked and nerve > 1"),
        ("[asked or nerve > 2, nerve > 1]", "write (asked or nerve > 2) and nerve > 1"),
        ("{asked: true}", "write it as in confidence > 3 and energy < 50"),
        ("[[asked]]", "write it as in confidence > 3 and energy < 50"),
    ],
)
def test_a_list_of_conditions_is_told_as_one(listed: str, remedy: str) -> None:
    """Brackets only where they are needed."""
    (one,) = story(WAIT, WAIT.replace("goto", f"if: {listed}, goto")).diagnostics
    assert (one.rule, one.hint) == ("UP206", remedy)


@pytest.mark.parametrize(
    ("written", "what"),
    [("[a]", "a list"), ("{a: b}", "names with values"), ("[]", "a list")],
)
def test_what_stands_where_words_are_wanted_is_said(written: str, what: str) -> None:
    """At the title, as at all words."""
    (one,) = story("title: The gate", f"title: {written}").diagnostics
    assert one.message.endswith(f"and here {'is' if what == 'a list' else 'are'} {what}")


def test_a_key_that_was_only_guessed_is_not_held_against_the_scene() -> None:
    """`options` may be `choices`; that there is another way on besides it is not told as well."""
    assert rules(story("    choices:\n", "    next: hall\n    options:\n")) == ["UP201"]
    assert rules(story("    choices:\n", "    next: hall\n    choices:\n")) == ["UP211"]


def test_tags_of_choices_belong_to_a_post() -> None:
    """Elsewhere there is no post that could have them."""
    tagged = WAIT.replace("goto", "tags: [up], goto")
    assert rules(story(WAIT, tagged)) == ["UP220"]
    post = "    view: post\n    choices:\n"
    assert _read(STORY.replace(WAIT, tagged).replace("    choices:\n", post), Limits()) == []


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        (['- "You', "   \twait.", '   \tlong."'], None),
        (['- "You', '   wait."', "- You\tgo."], "UP141"),
        (["- |", "  You\twait.", "- You\tgo."], "UP141"),
    ],
)
def test_tabs_in_quotes_over_lines_are_words(lines: list[str], rule: str | None) -> None:
    """To the last line of the quotes, and not on the next."""
    assert rules(story(*with_line(*lines))) == ([rule] if rule else [])


def test_a_limit_that_is_no_number_the_game_can_keep_is_told_alone() -> None:
    """The stat is read with the limit nearest to it."""
    assert rules(story("max: 3", "min: -99999999999999, max: 3")) == ["UP221"]
