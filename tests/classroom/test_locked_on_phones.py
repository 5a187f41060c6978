"""At one's own pace a phone says of which stat there is not enough for a choice, and how stats moved."""

from __future__ import annotations

from attrs import evolve

from game.classroom.phone_messages import own
from game.classroom.room import begin_room, play_alone
from game.diagnostics import Source
from game.loader import load
from game.story import Playthrough

STORY = """
upward: 1
title: The door
language: en
protagonist: lin
characters:
  lin: {name: Lin, look: wenzhu}
stats: {energy: 28}
start: door
scenes:
  door:
    place: lake
    lines: [A door.]
    choices:
      knock: {text: Knock, if: energy >= 40, locked: Not today., goto: end}
      wait: {text: Wait, effects: [energy -= 2], because: It is cold., goto: end}
  end:
    place: lake
    lines: [It opens.]
    ending: {title: In, tone: quiet}
"""


def test_a_phone_names_the_stat_that_is_wanting() -> None:
    """The author's line first; how much was asked for stays unsaid."""
    story = load(Source("door.yaml", STORY)).scenario
    assert story is not None
    room = evolve(play_alone(begin_room(story, 1)), walks={"a phone": Playthrough(story)})
    page = own(room, "a phone")["page"]
    assert isinstance(page, dict)
    knock = page["options"][0]
    assert knock["open"] is False
    assert "".join(words for words, _ in knock["locked"]) == "Not today. Wanting: Energy."


def test_a_phone_says_in_words_how_a_stat_moved() -> None:
    """The same words as in the window; older pages, which read `changes`, have them still."""
    story = load(Source("door.yaml", STORY)).scenario
    assert story is not None
    walked = Playthrough(story).take("wait")
    page = own(evolve(play_alone(begin_room(story, 1)), walks={"a phone": walked}), "a phone")["page"]
    assert isinstance(page, dict)
    assert page["moved"] == ["Energy: spent 2"]
    assert [each["value"] for each in page["changes"]] == [-2]
