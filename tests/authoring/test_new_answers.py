"""Whatever one answers, the story that `new` writes is whole, and is called what was answered."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.new_story import Wishes, problem_of, write_new
from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk, walks_beside
from game.loader import load_path
from game.story.catalogue import LOOKS, PLACES

if TYPE_CHECKING:
    from game.story import Scenario

ODD = [
    "@WHO@",
    "@TITLE@ @SCHEMA@",
    "a: b # c",
    "'\"\\",
    "- yes",
    "null",
    "向上 🍵",
    "👩‍🍳",
    "مي‌خواهم",
    "Lin",
    "me",
]


def _whole(folder: Path, wishes: Wishes) -> Scenario:
    """The story as it is read back, once nothing is to be mended and its walks hold."""
    write_new(folder, "a_story", wishes, "schema.json")
    loaded = load_path(folder / "a_story")
    assert prove(loaded) == ()
    assert loaded.scenario is not None
    for walk in walks_beside(folder / "a_story"):
        assert follow_walk(read_walk(walk), loaded.scenario).diagnostics == ()
    return loaded.scenario


@settings(max_examples=40, deadline=None)
@given(
    title=st.text(min_size=1, max_size=120) | st.sampled_from(ODD),
    protagonist=st.text(min_size=1, max_size=120) | st.sampled_from(ODD),
    look=st.sampled_from(sorted(LOOKS)),
    place=st.sampled_from(sorted(PLACES)),
)
def test_any_answers_make_a_whole_story(title: str, protagonist: str, look: str, place: str) -> None:
    """Whatever is not refused with a reason is proven, and both walks hold."""
    wishes = Wishes(title=title, protagonist=protagonist, look=look, place=place)
    if problem_of("a_story", wishes):
        return
    with tempfile.TemporaryDirectory() as folder:
        _whole(Path(folder), wishes)


@pytest.mark.parametrize("words", ODD)
def test_odd_words_are_read_back_as_they_were_answered(words: str, tmp_path: Path) -> None:
    """Quotes, signs of YAML, marks such as the template's own, Chinese, and emoji that are several in one."""
    story = _whole(tmp_path, Wishes(title=words, protagonist=words))
    assert str(story.title) == words
    assert story.characters[story.protagonist].name == words


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        ("***", "is empty"),
        ("\u200d \u200d", "is empty"),
        ("x" * 121, "at most 120"),
    ],
)
def test_answers_that_cannot_be_shown_are_refused(words: str, why: str) -> None:
    """Nothing to see, or too long for a title screen: a sentence says so."""
    assert why in problem_of("a_story", Wishes(title=words))
    assert why in problem_of("a_story", Wishes(protagonist=words))
