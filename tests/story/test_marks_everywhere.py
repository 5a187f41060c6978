"""`{day}` and `*stars*` are filled in and emphasised alike wherever words are shown, or are a finding."""

from __future__ import annotations

import pytest

from game.classroom.guide.phrases import called
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough, State, begin
from game.story.labels import ending_title, option_words, scene_name
from game.story.page import page
from game.story.scenario import Ending
from game.story.text import plain
from game.terminal.around_page import looking_back
from game.terminal.page_text import reading
from tests.loader.small import rules, scenario, story

MARKED = """\
upward: 1
title: Days
protagonist: me
characters: {me: {name: Me, look: student_man}}
stats: {confidence: 30}
start: s
scenes:
  s:
    place: home
    caption: "Day *{confidence}*"
    lines: [Begin.]
    choices:
      a: {text: "Pay {confidence} *yuan*", goto: e}
      b: {text: B, if: confidence > 90, locked: "*Not* at {confidence}.", goto: e}
  e: {place: home, lines: [x], ending: {title: End, tone: open}}
"""


def test_captions_choices_and_locks_are_filled_and_emphasised() -> None:
    """What a play shows is prose: values stand as numbers, stars are emphasis."""
    loaded = load(Source("days.yaml", MARKED))
    assert loaded.scenario is not None
    assert loaded.diagnostics == ()
    here = page(loaded.scenario, begin(loaded.scenario))
    assert "— Day *30*" in "".join(reading(here, 80))
    locked = here.options[1].locked
    assert locked is not None
    shown = ((here.caption, "Day 30"), (here.options[0].text, "Pay 30 yuan"), (locked, "Not at 30."))
    for text, said in shown:
        assert str(text) == said
        assert any(run.emphasis for run in text.runs)


def test_names_of_scenes_and_options_are_filled_where_a_play_stands_there() -> None:
    """Without a play three dots stand for a value."""
    scenario = load(Source("days.yaml", MARKED)).scenario
    assert scenario is not None
    moment = Playthrough(scenario).moment(0)
    assert scene_name(scenario, "s", moment) == "Day 30"
    assert option_words(scenario, "s", "a", moment) == "Pay 30 yuan"
    assert scene_name(scenario, "s") == called(scenario.scenes["s"]) == "Day …"
    assert option_words(scenario, "s", "a") == "Pay … yuan"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: The gate", 'title: "The gate {confidence}"'),
        ("title: The gate", 'title: "*The gate*"'),
        ("name: Wen,", 'name: "*Wen*",'),
    ],
)
def test_where_they_make_no_sense_is_a_finding(old: str, new: str) -> None:
    """The title of a story is read where no play is."""
    assert rules(story(old, new)) == ["UP614"]


@pytest.mark.parametrize("title", ["2 * 3 * 4", "{a set}", "f*** it", "a*b*c"])
def test_other_stars_and_braces_are_let_be(title: str) -> None:
    """Only what prose would fill in or emphasise is a slip."""
    assert rules(story("title: The gate", f'title: "{title}"')) == []
    made = scenario("title: Inside", f'title: "{title}"')
    assert page(made, State("hall", begin(made).values)).ending.title == plain(title)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("written", "shown"),
    [("{{ a brace", "{ a brace"), (r"a \\* above", "a * above"), ("2 * {{3}", "2 * {3}")],
)
def test_a_title_may_write_a_brace_and_an_asterisk_as_other_prose_does(written: str, shown: str) -> None:
    """The two signs that stand for another are read also where a title has no other mark."""
    assert rules(story("title: Inside", f'title: "{written}"')) == []
    then = scenario("title: Inside", f'title: "{written}"').scenes["hall"].then
    assert isinstance(then, Ending)
    assert str(then.title) == shown


def test_the_title_of_an_ending_is_filled_where_one_stands_and_named_without_values_elsewhere() -> None:
    """One ending is one name in every list; the page of the ending and the terminal have the number."""
    made = scenario("title: Inside", 'title: "Inside, *nerve {nerve}*"')
    ending = made.scenes["hall"].then
    assert isinstance(ending, Ending)
    assert ending.name == ending_title(made, "hall") == "Inside, nerve …"
    shown = page(made, State("hall", begin(made).values)).ending
    assert shown is not None
    assert str(shown.title) == "Inside, nerve 1"
    assert "*** Inside, *nerve 1*" in "".join(looking_back(shown, (), 80))


def test_without_a_caption_there_is_none() -> None:
    """No empty ribbon is shown above the page, and no dash in the terminal."""
    made = scenario()
    here = page(made, begin(made))
    assert not here.caption
    assert "—" not in "".join(reading(here, 80))
