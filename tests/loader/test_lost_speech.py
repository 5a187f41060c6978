"""Speech that would be shown as narration, its id and colon on the page, is noted wherever words are."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from tests.loader.small import STORY, WAIT, rules, story, with_line

PEOPLE = STORY.replace("name: Wen,", "name: The dean,").replace("lu: {name: Lu,", "lu: {name: 卢小梅,")


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ('{text: "wen: In a text key."}', "wen"),
        ('{if: asked, text: "wen: In a text key."}', "wen"),
        ('"Wen: Capital letter."', "wen"),
        ('"The dean: The name on the screen."', "wen"),
        ('"the daen: Nearly the name."', "wen"),
        ('"wen : Space before."', "wen"),
        ("wen:No space after.", "wen"),
        ("wen：Full-width colon.", "wen"),
        ("wen（glad）：Full-width all.", "wen (glad)"),
        ("'“Wen”: In quotation marks.'", "wen"),
        ('"wne: Two letters swapped."', "wen"),
        ("卢小梅：名字。", "lu"),
    ],
)
def test_narration_that_begins_as_speech_is_noted(line: str, who: str) -> None:
    """An id or a name, nearly as it is written, and a colon of any width; the remedy says the id."""
    old, new = with_line(f"- {line}")
    (one,) = load(Source("small.yaml", PEOPLE.replace(old, new))).diagnostics
    assert one.rule == "UP613"
    assert f'{{if: …, {who}: "…"}}' in one.hint


def test_a_misspelt_id_is_noted() -> None:
    """One letter wrong or too many, or two in each other's place."""
    for typed in ("dena", "deen", "deans"):
        text = STORY.replace("wen:", "dean:").replace(*with_line(f'- "{typed}: Not now."'))
        assert [one.rule for one in load(Source("small.yaml", text)).diagnostics] == ["UP613"], typed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{title: Inside, tone: warm}", '{title: Inside, tone: warm, reflection: [{text: "wen: Well."}]}'),
        ("{title: Inside, tone: warm}", '{title: Inside, tone: warm, debrief: ["wen: Was it?"]}'),
        ("wait: {text: Wait,", 'wait: {text: "lu: I wait.",'),
        (WAIT, '      wait: {text: Wait, if: asked, locked: "wen: No.", goto: hall}\n'),
    ],
)
def test_it_is_noted_wherever_words_are_shown(old: str, new: str) -> None:
    """Reflection, debrief, choices and what is said of a locked one."""
    assert rules(story(old, new)) == ["UP613"]


@pytest.mark.parametrize(
    "line",
    [
        '"Note: the gate is shut."',
        '"21:14"',
        '"21:14: the gate."',
        '"The sign says: no bicycles."',
        '"*Wen*: 40 changes."',
        '"Wen: one night, from 01:40."',
        '"when: a word like another."',
        '"men: they wait."',
        '"Wen and Lu: Friends."',
        '"wen: Hello."',
        '"wen (glad): Hello."',
    ],
)
def test_other_colons_are_let_be(line: str) -> None:
    """Times, signs, lists and other words; and speech that is quoted as a whole is speech."""
    assert rules(story(*with_line(f"- {line}"))) == []


@pytest.mark.parametrize("name", ["Wen", "WEN", "wen（glad）", "The daen", "The Dean"])
def test_a_name_before_a_colon_is_told_its_id(name: str) -> None:
    """Quotes around the whole line would make narration of it."""
    old, new = with_line(f"- {name}: Hello.")
    (one,) = load(Source("small.yaml", PEOPLE.replace(old, new))).diagnostics
    assert (one.rule, one.hint) == ("UP302", "did you mean “wen”?")


def test_quotes_are_not_the_first_remedy() -> None:
    """Who is not known may still be one who is to speak."""
    (one,) = story(*with_line("- Senior brother: Hello.")).diagnostics
    assert one.rule == "UP113"
    assert one.hint.index("id of who speaks") < one.hint.index("quotes")
