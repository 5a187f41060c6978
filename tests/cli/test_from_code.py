"""`play --code`: a play goes on from its code, in the terminal; what is wrong with one is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.cli.from_code import FromCode, from_code
from game.cli.stories import shipped
from game.loader import load_path
from game.saves import Store
from game.saves.walk_code import code_of
from game.story import Playthrough, arrive
from tests.cli.test_commands import STORY, _main
from tests.story.grown import TEXT as GROWN

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario


def _story(path: Path) -> Scenario:
    found = load_path(path).scenario
    assert found is not None
    return found


def test_a_play_goes_on_from_its_code(tmp_path: Path) -> None:
    """The code says of which story it is where none is named; it is kept like any play."""
    path = next(each for each in shipped() if each.name == "wenzhu")
    play = arrive(_story(path), "forms")
    done = _main("play", "--text", "--code", code_of(play, 77), typed="code\nback\n", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"The code of this play: {code_of(play, 77)}" in done.stdout
    kept = Store(tmp_path).load(play.scenario)
    assert kept is not None
    assert kept.playthrough.steps == play.step_back().steps


@pytest.mark.parametrize("where", ["window", "terminal"])
def test_a_wrong_code_is_said_before_anything_opens(tmp_path: Path, where: str) -> None:
    """In both: the program leaves with 2, as for any other word it does not understand."""
    words = ("--text",) if where == "terminal" else ()
    done = _main("play", "wenzhu", *words, "--code", "1PE9", home=tmp_path)
    assert done.returncode == 2
    assert "This is too short: a part of the code is missing." in done.stderr


def test_a_code_is_of_the_story_named_or_of_one_that_ships(tmp_path: Path) -> None:
    """Of another one that ships its title is said; of one that is not here, that."""
    by_id = {path.name: path for path in shipped()}
    mine = tmp_path / "bench.yaml"
    mine.write_text(STORY, encoding="utf-8")
    theirs = code_of(Playthrough(_story(by_id["wenzhu"])), 1)
    own = code_of(Playthrough(_story(mine)), 1)
    found = from_code(theirs, None)
    assert isinstance(found, FromCode)
    assert found.path == by_id["wenzhu"]
    assert isinstance(from_code(own, mine), FromCode)
    assert from_code(own, None) == "This is a code of a story that is not here."
    assert from_code(theirs, mine) == "This is a code of another story, “The message that took half an hour”."
    assert from_code(own, by_id["wenzhu"]) == "This is a code of another story."


def test_names_are_asked_for_as_none_are_in_a_code(tmp_path: Path) -> None:
    """Before the page on which one goes on."""
    path = tmp_path / "grown.yaml"
    path.write_text(GROWN, encoding="utf-8")
    code = code_of(Playthrough(_story(path)).take("ask"), 3)
    done = _main("play", path, "--text", "--code", code, typed="Mei\n\nq\n", home=tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert "What is your sister called?" in done.stdout
    assert "Mei was here." in done.stdout
