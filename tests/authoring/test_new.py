"""A new story is whole as written, whatever it is called."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.new_story import Wishes, problem_of, write_new
from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk, walks_beside
from game.cli.new import schema_as_named
from game.loader import load_path
from game.story.catalogue import LOOKS, PLACES
from game.story.scenario import Ending


def test_it_passes_everything_as_written(tmp_path: Path) -> None:
    """Nothing is to be mended, nothing is unproven, and there is a walk to each ending that holds."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    loaded = load_path(tmp_path / "first_day")
    assert loaded.scenario is not None
    assert prove(loaded) == ()
    walks = walks_beside(tmp_path / "first_day")
    assert all(follow_walk(read_walk(walk), loaded.scenario).diagnostics == () for walk in walks)
    endings = {s.id for s in loaded.scenario.scenes.values() if isinstance(s.then, Ending)}
    assert {walk.stem for walk in walks} == endings


@settings(max_examples=150, deadline=None)
@given(
    title=st.text(min_size=1, max_size=40)
    | st.sampled_from(["a: b # c", "“{x}” *y*", "向上 🍵", "'\"\\", "- yes"]),
    protagonist=st.text(min_size=1, max_size=20),
    look=st.sampled_from(sorted(LOOKS)),
    place=st.sampled_from(sorted(PLACES)),
)
def test_any_title_and_name_are_read_back(title: str, protagonist: str, look: str, place: str) -> None:
    """Colons, quotes, braces, Chinese, emoji and what cannot be printed: the file is read without a word."""
    wishes = Wishes(title=title, protagonist=protagonist, look=look, place=place)
    if problem_of("a_story", wishes):
        return
    with tempfile.TemporaryDirectory() as folder:
        write_new(Path(folder), "a_story", wishes, "schema.json")
        assert load_path(Path(folder) / "a_story").diagnostics == ()


@pytest.mark.parametrize("name", ["", "Up", "1st", "a-b", "../x", "a/b", "x" * 61])
def test_a_name_that_is_no_id_is_refused(name: str) -> None:
    """An id is lower-case letters, digits and _, so that no folder elsewhere can be meant."""
    assert "is no id" in problem_of(name, Wishes())


def test_the_schema_is_named_without_private_folders_in_a_clone(tmp_path: Path) -> None:
    """A story inside the clone goes up to it; one elsewhere has no other way than the whole path."""
    schema = tmp_path / "clone" / "docs" / "scenario.schema.json"
    inside = schema_as_named(schema, tmp_path / "clone" / "scenarios" / "mine")
    assert inside == "../../docs/scenario.schema.json"
    assert schema_as_named(schema, tmp_path / "elsewhere" / "mine") == schema.as_uri()


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    """A folder of that name stays as it is."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    with pytest.raises(FileExistsError):
        write_new(tmp_path, "first_day", Wishes(title="Other"), "schema.json")
