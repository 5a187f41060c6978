"""Walk files: followed, with a message for every slip; and written from what was played.

UPDATE_GOLDEN=1 uv run --group dev pytest tests/authoring/test_walk_files.py writes them anew.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.walk_files import follow_walk, read_walk, story_beside, walk_of, walks_beside
from game.cli.stories import shipped
from game.diagnostics import render
from game.loader import load_path
from game.story import Playthrough, Scenario, parse_walk, steps, strays
from tests.loader.corpus import CORPUS
from tests.story.grown import grown

if TYPE_CHECKING:
    from pathlib import Path

WALKS = CORPUS / "walks"
BROKEN = sorted(WALKS.glob("UP*.walk"))
STORIES = {path.name: load_path(path).scenario for path in shipped()}


@pytest.fixture(scope="module")
def desk() -> Scenario:
    """The story the broken walks are of."""
    scenario = load_path(WALKS / "desk.yaml").scenario
    assert scenario is not None
    return scenario


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_message_is_the_recorded_one(path: Path, desk: Scenario) -> None:
    """Each slip breaks its own rule once, says where, what the story does instead, and a remedy."""
    followed = follow_walk(read_walk(path), desk)
    assert [one.rule for one in followed.diagnostics] == [path.stem[:5]]
    said = render(followed.diagnostics, [followed.source]).replace(str(path), path.name) + "\n"
    golden = path.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


def test_a_walk_with_all_it_can_say_is_followed(desk: Scenario) -> None:
    """Words, open and locked options and values: all as written."""
    assert follow_walk(read_walk(WALKS / "desk.prize.walk"), desk).diagnostics == ()


def test_a_walk_finds_its_story_and_a_story_its_walks() -> None:
    """By the folder `walks` beside a scenario.yaml, or by the name of the file."""
    folder = shipped()[0]
    assert [story_beside(walk) for walk in walks_beside(folder)] == [folder] * len(walks_beside(folder))
    assert walks_beside(folder / "scenario.yaml") == walks_beside(folder)
    assert walks_beside(WALKS / "desk.yaml") == (WALKS / "desk.prize.walk",)
    assert story_beside(WALKS / "desk.prize.walk") == WALKS / "desk.yaml"


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(STORIES)), luck=st.lists(st.integers(0, 9), min_size=60, max_size=60))
def test_what_was_played_is_a_walk_that_holds(name: str, luck: list[int]) -> None:
    """Whatever road is taken through a story that ships, the walk written from it is followed."""
    scenario = STORIES[name]
    assert scenario is not None
    play = Playthrough(scenario)
    for number in luck:
        open_here = steps(scenario, play.state)
        if not open_here:
            break
        play = play.take(open_here[number % len(open_here)])
    assert strays(scenario, parse_walk(walk_of(play))) == ()


def test_a_walk_that_was_stopped_in_the_middle_says_so(desk: Scenario) -> None:
    """What was played stands there; where it was left is a remark."""
    assert walk_of(Playthrough(desk).take("wait")) == (
        "scenario: desk\ndesk > wait\n  | You sit down at your desk.\n  ? ask\n# stopped in meeting\n"
    )


def test_a_word_that_changed_is_written_and_holds() -> None:
    """What somebody is called is a value of the story as a flag is."""
    scenario = grown()
    text = walk_of(Playthrough(scenario).take("ask").take("go"))
    assert "  = call miss\n" in text
    assert strays(scenario, parse_walk(text)) == ()
