"""Words that depend on what holds, as analysis sees them: what they ask is read, the longest is measured."""

from __future__ import annotations

import pytest

from game.analysis.lint import remarks
from game.analysis.reading_time import reading
from game.analysis.story_graph import graph_of
from game.authoring.map.cards import cards_of
from game.desktop.layout_check.wording import wording
from game.diagnostics import Source
from game.loader import Loaded, load

STORY = """\
upward: 1.1
title: The gate
protagonist: lu
characters: {lu: {name: Lu, look: wenzhu}}
stats: {nerve: {start: 1, max: 3, hidden: true}}
flags: {asked: false}
words: {call: {start: an, values: {an: An, miss: Miss An}}}
start: gate
scenes:
  gate:
    place: campus_gate
    lines:
      - "@LINE@"
    choices:
      ask: {text: "@TEXT@", effects: [asked = true, nerve += 1, call = miss], goto: hall}
      wait: {text: Wait, goto: hall}
  hall:
    place: auditorium
    lines: ["@HALL@"]
    ending: {title: Inside, tone: warm}
"""


def story(line: str = "You stand.", text: str = "Ask", hall: str = "Here.") -> Loaded:
    """The gate with other words."""
    written = STORY.replace("@LINE@", line).replace("@TEXT@", text).replace("@HALL@", hall)
    return load(Source("gate.yaml", written))


def remarked(loaded: Loaded) -> list[str]:
    """The rules of what is said without exploring."""
    assert loaded.scenario is not None
    return [one.rule for one in remarks(graph_of(loaded.scenario))]


def test_what_braces_ask_and_show_is_read() -> None:
    """A flag that only decides between wordings is read, and so is a number that stands in one."""
    assert remarked(story()) == ["UP626", "UP626", "UP626"]
    assert remarked(story(hall="{asked ? Again | First}, {call}.")) == ["UP626"]
    assert remarked(story(hall="{call == miss ? {nerve} | First}, {asked ? Yes | No}.")) == []


@pytest.mark.parametrize(("words", "rules"), [(50, []), (71, ["UP731"])])
def test_a_line_is_as_long_as_its_longest_wording(words: int, rules: list[str]) -> None:
    """Two wordings of fifty words are no line of a hundred."""
    line = "{asked ? " + "a " * words + "| " + "b " * (words - 1) + "} {nerve}"
    found = remarked(story(line=line, hall="{asked ? Yes | No}, {call}."))
    assert found == rules


def test_a_choice_is_as_long_as_its_longest_wording() -> None:
    """Held against the 95 characters there is room for."""
    fits = "{asked ? " + "a" * 90 + " | " + "b" * 80 + "} {call}"
    assert story(text=fits).diagnostics[0].rule == "UP602"
    assert "has 98" in story(text=fits).diagnostics[0].message
    assert story(text=fits.replace("a" * 90, "a" * 80)).diagnostics == ()


def test_reading_takes_as_long_as_the_longest_wording() -> None:
    """Words of both are not read together."""
    made = story(line="{asked ? one two three | one}").scenario
    assert made is not None
    assert reading(made).all_words == 3 + 2 + 1


def test_a_card_of_the_map_has_the_wording_as_it_is_written() -> None:
    """Not one wording after the other."""
    made = story(line="She {asked ? nods | waits}.").scenario
    assert made is not None
    assert "".join(cards_of(made)[0].words).replace(" ", "") == "She{asked?nods|waits}."


def test_every_wording_and_word_is_looked_through_for_letters() -> None:
    """Those in braces, and those that a word may be."""
    made = story(line="She {asked ? nods | waits}, {call}.").scenario
    assert made is not None
    found = dict(wording(made))
    assert found["scenes", "gate", "lines", 0] == "She waits, Miss An. nods waits"
    assert found["words", "call"] == "An Miss An"
