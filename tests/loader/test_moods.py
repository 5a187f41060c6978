"""Moods: in brackets behind who has one, or under a key beside who is named."""

from __future__ import annotations

import pytest

from game.diagnostics import Source
from game.loader import load
from game.story.catalogue import Mood

STORY = """\
upward: %s
title: Moods
protagonist: me
characters: {me: {name: Me, look: wenzhu}, lu: {name: Lu, look: student_man}}
flags: {asked: false}
start: end
scenes:
  end:
    place: lake
    cast: [me, %s]
    lines: [%s]
    ending: {title: There, tone: open}
"""


@pytest.mark.parametrize("cast", ["{who: lu (glad), holds: egg}", "{who: lu, mood: glad, holds: egg}"])
def test_one_of_the_cast_has_a_mood_either_way(cast: str) -> None:
    """In brackets or under its key: the same person stands there."""
    loaded = load(Source("moods.yaml", STORY % ("1.1", cast, "There.")))
    assert loaded.scenario is not None
    assert [one.rule for one in loaded.diagnostics if one.rule != "UP411"] == []
    _, lu = loaded.scenario.scenes["end"].cast
    assert (lu.mood, lu.holds) == (Mood.GLAD, "egg")


@pytest.mark.parametrize("line", ["{lu (tired): Hello.}", "{lu: Hello., mood: tired}"])
def test_who_speaks_has_a_mood_either_way(line: str) -> None:
    """Also under a condition, in which the mood is a key of the line and no words of it."""
    for said in (line, line.replace("{", "{if: not asked, ")):
        loaded = load(Source("moods.yaml", STORY % ("1.1", "lu", said)))
        assert loaded.scenario is not None
        (spoken,) = loaded.scenario.scenes["end"].lines
        assert (spoken.speaker, spoken.mood) == ("lu", Mood.TIRED)
        assert "Hello." in repr(spoken.text)


@pytest.mark.parametrize(
    ("cast", "line", "rule", "hint"),
    [
        ("{who: lu (glad), mood: tired}", "There.", "UP202", "keep one of the two"),
        ("lu", "{lu (glad): Hello., mood: glad}", "UP202", "keep one of the two"),
        ("{who: lu, mood: gald}", "There.", "UP307", "did you mean “glad”?"),
        ("lu", "{lu: Hello., mood: gald}", "UP307", "did you mean “glad”?"),
        ("lu", "{text: Hello., mood: glad}", "UP213", "write the id of who speaks for text:, or take it out"),
        ("{who: lu, expression: glad}", "There.", "UP201", "write mood: and a mood"),
        ("{character: lu, mood: glad}", "There.", "UP201", "write who: and the id of a character"),
    ],
)  # fmt: skip
def test_a_slip_about_a_mood_is_told_at_its_place(cast: str, line: str, rule: str, hint: str) -> None:
    """One message for each, with what to do; nothing else is said against the scene."""
    found = load(Source("moods.yaml", STORY % ("1.1", cast, line))).diagnostics
    assert [(one.rule, one.hint) for one in found if one.rule[2] in "12" or one.rule == "UP307"] == [
        (rule, hint)
    ]


def test_the_first_version_has_no_such_key() -> None:
    """It is told once, at the key."""
    found = load(Source("moods.yaml", STORY % ("1", "lu", "{lu: Hello., mood: glad}"))).diagnostics
    assert [one.rule for one in found if one.rule[2] == "2"] == ["UP225"]


def test_somebody_may_be_called_mood() -> None:
    """Then the word before their words is their id, as it was before there was such a key."""
    text = (STORY % ("1.1", "mood", "{mood: Hello.}")).replace("lu:", "mood:")
    loaded = load(Source("moods.yaml", text))
    assert loaded.scenario is not None, loaded.diagnostics
    assert loaded.scenario.scenes["end"].lines[0].speaker == "mood"
