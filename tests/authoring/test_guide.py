"""The author's guide: what it shows is taken, as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.authoring.new_story import Wishes, write_new
from game.authoring.proof import prove
from game.authoring.walk_files import follow_walk, read_walk
from game.diagnostics import Source
from game.loader import load, load_path
from game.story.catalogue import LOOKS, PLACES
from tests.loader.split_story import load_split

GUIDE = (Path(__file__).parents[2] / "docs" / "authors-guide.md").read_text(encoding="utf-8")
FORMAT = (Path(__file__).parents[2] / "docs" / "scenario-format.md").read_text(encoding="utf-8")
WHOLE = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
PARTS = re.findall(r"```yaml part\n(.*?)```", GUIDE, re.DOTALL)
SCENES = re.findall(r"```yaml(?: scenes)?\n(#[^\n]*scenes.*?)```", GUIDE + FORMAT, re.DOTALL)
HEADS = re.findall(r"```yaml head\n(.*?)```", GUIDE, re.DOTALL)
TAKEN = re.findall(r"```yaml from (\w+)\n(.*?)```", GUIDE, re.DOTALL)
EXAMPLES = Path(__file__).parents[2] / "scenarios" / "examples"
AROUND = """upward: 1
title: Around
protagonist: mei
characters: {mei: {name: Mei, look: student_woman}}
stats: {confidence: 30, energy: 50}
flags: {spoke: false}
start: here
scenes:
  before: {place: lake, lines: [Before], choices: {go: {text: Go, effects: [spoke = true], goto: here}}}
  hall: {place: lake, lines: [Hall], ending: {title: Hall, tone: quiet}}
  street: {place: lake, lines: [Street], ending: {title: Street, tone: quiet}}
  here:
    place: corridor
    lines: [Here]
"""


@pytest.mark.parametrize("text", WHOLE)
def test_whole_stories_have_nothing_to_mend(text: str) -> None:
    """A story shown in the guide is proven like any other."""
    assert prove(load(Source("guide.yaml", text))) == ()


@pytest.mark.parametrize("text", PARTS)
def test_parts_are_taken_where_they_belong(text: str) -> None:
    """A fragment is read without an error in a scene."""
    part = "".join(f"    {line}\n" for line in text.splitlines())
    loaded = load(Source("guide.yaml", AROUND + part))
    assert loaded.scenario is not None, loaded.diagnostics


@pytest.mark.parametrize("text", HEADS)
def test_what_stands_in_a_head_holds_in_the_story_that_new_writes(tmp_path: Path, text: str) -> None:
    """Put into its head there is nothing to mend: what is promised is so."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    story = tmp_path / "first_day" / "scenario.yaml"
    words = story.read_text(encoding="utf-8")
    assert words.count("upward: 1 ") == words.count("\nstart:") == 1
    story.write_text(
        words.replace("upward: 1 ", "upward: 1.1 ").replace("\nstart:", f"\n{text}start:"), "utf-8"
    )
    loaded = load_path(story.parent)
    assert loaded.scenario is not None, loaded.diagnostics
    assert prove(loaded) == ()


def test_the_guide_shows_a_head() -> None:
    """So that it is not forgotten above."""
    assert len(HEADS) == 1


@pytest.mark.parametrize(("name", "text"), TAKEN, ids=[name for name, _ in TAKEN])
def test_what_is_taken_from_an_example_stands_there(name: str, text: str) -> None:
    """Line by line and in its order, as far as its files are read one after the other."""
    files = (EXAMPLES / name / "scenario.yaml", *sorted((EXAMPLES / name).glob("scenes/*.yaml")))
    lines = iter([line for file in files for line in file.read_text(encoding="utf-8").splitlines()])
    missing = [line for line in text.splitlines() if line not in lines]
    assert missing == []


def test_every_example_is_named_in_the_guide() -> None:
    """By a link to its file; those of one page with a piece of it."""
    all_ = {path.parent.name for path in EXAMPLES.glob("*/scenario.yaml")}
    assert set(re.findall(r"\(\.\./scenarios/examples/(\w+)/scenario\.yaml\)", GUIDE)) == all_
    assert {name for name, _ in TAKEN} == all_ - {"group_project"}


@pytest.mark.parametrize("text", SCENES)
def test_files_of_scenes_are_taken_beside_a_story(text: str) -> None:
    """One shown in the guide or with the format is whole, and its scenes are led to from another file."""
    head = AROUND.partition("start:")[0].replace("upward: 1", "upward: 1.1")
    loaded = load_split(f"{head}start: bench\n", {"2_evening": text})
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert list(loaded.scenario.scenes) == ["bench", "road"]


def test_both_pages_show_a_file_of_scenes() -> None:
    """So that neither is forgotten above."""
    assert len(SCENES) == 2


def test_the_walk_in_the_guide_holds(tmp_path: Path) -> None:
    """As it stands, comments and all, it is a walk of the story that `new` writes."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    story = load_path(tmp_path / "first_day").scenario
    assert story is not None
    shown = re.search(r"```\n(scenario: first_day\n.*?)```", GUIDE, re.DOTALL)
    assert shown is not None
    walk = tmp_path / "guide.walk"
    walk.write_text(shown[1], encoding="utf-8")
    assert follow_walk(read_walk(walk), story).diagnostics == ()


@pytest.mark.parametrize(("called", "known"), [("Places", PLACES), ("Looks", LOOKS)])
def test_the_format_lists_the_whole_catalogue(called: str, known: frozenset[str]) -> None:
    """Every place and every look that a story may use, and none that it may not."""
    listed = re.search(rf"\*\*{called}:\*\* (.*)", FORMAT)
    assert listed is not None
    assert re.findall(r"`(\w+)`", listed[1]) == sorted(known)


def test_every_command_in_the_guide_exists() -> None:
    """What a reader is told to type is a command."""
    root = Path(__file__).parents[2]
    told = subprocess.run(
        [sys.executable, "main.py", "--help"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    known = set(re.findall(r"^\s+(\w+) ", told.stdout.partition("Commands")[2], re.MULTILINE))
    assert set(re.findall(r"main\.py (\w+)", GUIDE)) <= known
