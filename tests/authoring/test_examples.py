"""Every story under scenarios/examples is proven, follows its walks, and stays off the title screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk, walks_beside
from game.cli.stories import shipped
from game.loader import find, load_path
from game.story.scenario import Ending

_FOLDER = Path(__file__).parents[2] / "scenarios" / "examples"
_EXAMPLES = find(_FOLDER)


def test_there_are_examples_and_none_is_listed() -> None:
    """They are found by their path; the title screen and `list` know only the stories that ship."""
    assert _EXAMPLES
    assert not set(_EXAMPLES) & set(shipped())
    assert all(_FOLDER not in path.parents for path in shipped())


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.name)
def test_nothing_is_to_be_mended(path: Path) -> None:
    """Neither the text nor the proof finds a mistake, a warning or advice."""
    loaded = load_path(path)
    assert loaded.scenario is not None
    assert loaded.diagnostics == ()
    assert prove(loaded) == ()


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.name)
def test_each_ending_has_a_walk_that_holds(path: Path) -> None:
    """What the walks beside it say is read, offered, locked and picked, and they end everywhere."""
    scenario = load_path(path).scenario
    assert scenario is not None
    walks = walks_beside(path)
    assert all(follow_walk(read_walk(walk), scenario).diagnostics == () for walk in walks)
    endings = {scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Ending)}
    assert {walk.stem for walk in walks} == endings


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.name)
def test_it_says_how_it_came_about(path: Path) -> None:
    """Its second line is a remark on what is shown, and the page of prose it was made from lies beside it."""
    remark = (path / "scenario.yaml").read_text(encoding="utf-8").splitlines()[1]
    assert remark.startswith("# ")
    notes = path / "notes.md"
    assert notes.is_file() is ("notes.md" in remark)
    assert not notes.is_file() or notes.read_text(encoding="utf-8").startswith("# ")


def test_one_is_made_from_prose() -> None:
    """The long one, which the guide calls a whole one to read."""
    assert (_FOLDER / "group_project" / "notes.md").is_file()
