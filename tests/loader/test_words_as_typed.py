"""Words stay the words that were typed: no yes-or-no, no clock times, no lost ends."""

from __future__ import annotations

import pytest

from tests.loader.small import WAIT, rules, scenario, story, with_line


@pytest.mark.parametrize(
    "words",
    [
        "I am #1 here",
        "It is 50 % off",
        "Well: yes",
        "- dash",
        "yes",
        "1:30",
        "{{ok",
        "a, b",
        "\\*star",
        "'tis",
        "~",
    ],
)
def test_quoted_words_are_kept(words: str) -> None:
    """Inside quotes everything is words."""
    made = scenario(*with_line(f"- '{words.replace(chr(39), chr(39) * 2)}'"))
    shown = words.replace("{{", "{").replace("\\*", "*")
    assert str(made.scenes["gate"].lines[0].text) == shown


@pytest.mark.parametrize(
    "words", ["He's 3 o'clock", "a#b", "50 % off", "12", "x = y", "C:\\temp", "What?", "你好，世界"]
)
def test_plain_words_are_kept(words: str) -> None:
    """Most words need no quotes, and get no remark."""
    loaded = story(*with_line(f"- {words}"))
    assert loaded.scenario is not None
    assert str(loaded.scenario.scenes["gate"].lines[0].text) == words
    assert rules(loaded) == []


@pytest.mark.parametrize("words", ["Yes", "no", "ON", "off", "1:30", "010", "1_000", "0o10", "~", "null"])
def test_words_that_others_read_differently(words: str) -> None:
    """They are read as words, and the author is told to quote them."""
    loaded = story("text: Wait", f"text: {words}")
    assert rules(loaded) == ["UP608"]
    assert loaded.scenario is not None
    assert rules(story("text: Wait", f'text: "{words}"')) == []


@pytest.mark.parametrize("id_", ["on", "no", "y", "null"])
def test_ids_that_others_read_differently(id_: str) -> None:
    """A choice may be called on, and is still called on; quotes make it plain to all."""
    loaded = story("      wait:", f"      {id_}:")
    assert rules(loaded) == ["UP608"]
    assert rules(story("      wait:", f'      "{id_}":')) == []


@pytest.mark.parametrize("number", ["010", "0o10", "0x1f", "1_0", "1:30"])
def test_numbers_that_others_read_differently(number: str) -> None:
    """Nobody guesses which number it is."""
    assert rules(story("confidence: 40", f"confidence: {number}")) == ["UP214"]


@pytest.mark.parametrize("number", ["4.5", "four", '"40"', "1e2", "+4", "٤", "", "[4]", "4 # four"])
def test_only_whole_numbers_are_numbers(number: str) -> None:
    """Everything else is asked for again; a comment after it is a comment."""
    expected = [] if "#" in number else ["UP207"]
    assert rules(story("confidence: 40", f"confidence: {number}")) == expected


@pytest.mark.parametrize("number", ["99999999", "9" * 5000, "-1", "101"])
def test_numbers_out_of_range(number: str) -> None:
    """However large, a number is looked at without harm."""
    assert rules(story("confidence: 40", f"confidence: {number}")) in (["UP221"], ["UP501"])


@pytest.mark.parametrize(
    ("rest", "lost"), [(" #1 here", True), (" # so", True), ("  # a note", False), ("  #1", True)]
)
def test_ends_lost_to_a_comment(rest: str, lost: bool) -> None:  # noqa: FBT001 - the example's outcome
    """Words after a # are pointed out, unless they are set well apart as a comment."""
    assert rules(story(*with_line(f"- You are{rest}"))) == (["UP118"] if lost else [])
    assert rules(story("title: The gate", f"title: The gate{rest}")) == (["UP118"] if lost else [])


def test_comments_elsewhere_are_comments() -> None:
    """Where no words for readers stand, a comment loses nothing."""
    assert rules(story("goto: hall}\n  hall:", "goto: hall} # on\n  hall: # here")) == []


def test_folded_words() -> None:
    """A block of words is joined as YAML joins it, and may hold any sign."""
    made = scenario(*with_line("- >-", "  One: two #3", "  *four*."))
    assert [run.words for run in made.scenes["gate"].lines[0].text.runs] == ["One: two #3 ", "four", "."]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("- The sign says: no.", "UP113"),
        ("- wen: She said: no.", "UP113"),
        ('- "No," she says.', "UP124"),
        ("- 'Don't go.'", "UP124"),
        ("- @wen waves.", "UP117"),
        ("- `wen` waves.", "UP117"),
        ("- > wen waves.", "UP117"),
        ("- *You* wait.", "UP107"),
        ("- &you wait.", "UP107"),
        ("- ! wait.", "UP108"),
        ("- %wait", "UP117"),
        ("- [She waves] and leaves.", "UP117"),
        ("- [She waves]", "UP213"),
        ("- {confidence} points", "UP117"),
        ("- wen: {confidence}", "UP234"),
        ('- "An open end', "UP114"),
        ("- - twice", "UP213"),
        ("-", "UP209"),
        ("- wen:", "UP209"),
        ("- Senior wen: Hello.", "UP113"),
        ("- Wen: Hello.", "UP302"),
        ("- wenn: Hello.", "UP302"),
        ("- wen (happy): Hello.", "UP307"),
        ('- "wenn (glad): Hello."', "UP302"),
        ("- {if: asked}", "UP213"),
        ("- {text: You wait, then go.}", "UP122"),
        ("- {iff: asked, text: You wait.}", "UP201"),
        ("- {text: You wait., text: You go.}", "UP202"),
    ],
)
def test_lines_that_yaml_reads_as_something_else(line: str, rule: str) -> None:
    """Each is explained once, in the author's words."""
    assert rules(story(*with_line(line))) == [rule]


def test_commas_inside_braces() -> None:
    """A comma ends words inside { }: that is said at the comma, and once."""
    loaded = story(WAIT, "      wait: {text: Wait, look, and wait, goto: hall}\n")
    assert rules(loaded) == ["UP122", "UP122"]
    loaded = story("[asked = true]", "[confidence -= max(1, nerve), asked = true]")
    assert rules(loaded) == ["UP122"]
    assert "quotes" in loaded.diagnostics[0].hint


@pytest.mark.parametrize("written", ["红包", "𠮷", "\uf900"])
def test_any_ideograph_is_chinese(written: str) -> None:
    """Those of the extensions and of compatibility may stand as the Chinese of a word."""
    word = f"{{word: luck, chinese: {written}, meaning: What one has.}}"
    loaded = story("stats:\n", f"teaching:\n  vocabulary:\n    - {word}\nstats:\n")
    assert "UP331" not in rules(loaded)
    assert loaded.scenario is not None
