"""The commands of those who write, with a story in several files: each says what it says of one file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from game.cli.check import Depth, check_stories
from game.cli.diff import show_difference
from game.cli.map_ import draw_map
from game.cli.stories import read_story, story_path, story_paths
from game.cli.test import test as follow_walks
from game.cli.translate import bring_up, of_story
from game.cli.translate_check import check_translations
from tests.loader.corpus import CORPUS

IN_FILES = CORPUS / "playable" / "two_doors_in_files"


@pytest.fixture
def doors(tmp_path: Path) -> Path:
    """The folder of the story, to be changed."""
    folder = tmp_path / "two_doors"
    shutil.copytree(IN_FILES, folder)
    return folder


@pytest.fixture
def alone(tmp_path: Path) -> Path:
    """The folder of the same story in one file."""
    folder = tmp_path / "alone" / "two_doors"
    folder.mkdir(parents=True)
    shutil.copy(CORPUS / "playable" / "two_doors.yaml", folder / "scenario.yaml")
    return folder


def changed(folder: Path, old: str, new: str) -> Path:
    """The file of scenes with the corridor, some of its words replaced."""
    file = folder / "scenes" / "1_corridor.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_check_shows_the_line_of_the_file(doors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the text says and what exploring proves, with the file's name and its line."""
    assert check_stories([doors], "text", Depth(), strict=False) == 0
    said = capsys.readouterr().out
    assert f"{doors / 'scenes' / '1_corridor.yaml'}:25:49: warning: “listen” is never open" in said
    assert '   25 |     listen: {text: "Listen to {{the wall}", if: confidence >= 90, goto: right}' in said
    assert "two_doors: 6 scenes, 2 endings, 63 words." in said
    file = changed(doors, "goto: left", "goto: loft")
    assert check_stories([doors], "short", Depth(), strict=False) == 1
    assert capsys.readouterr().out.startswith(f"{file}:18:13: error: there is no scene called “loft”")


def test_check_knows_plays_without_end_in_any_file(doors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a finding in a file of scenes is that plays cannot end, no means are given."""
    changed(doors, "stays: {weight: 3, goto: outside}", "stays: {weight: 3, goto: round}")
    (doors / "scenes" / "3_round.yaml").write_text(
        "round: {place: lab, lines: [Round.], next: on}\non: {place: lab, lines: [On.], next: round}\n",
        encoding="utf-8",
    )
    check_stories([doors], "text", Depth(), strict=False)
    assert "for there are plays that cannot end" in capsys.readouterr().out


def test_a_file_of_scenes_stands_for_its_story(doors: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So does their folder; what belongs to no story in several files is what it is."""
    story, file = doors / "scenario.yaml", doors / "scenes" / "1_corridor.yaml"
    for path in (file, doors / "scenes"):
        assert story_path(str(path)) == story
        assert story_paths(str(path)) == (story,)
    monkeypatch.chdir(doors)
    assert story_path("scenes/1_corridor.yaml") == Path("scenario.yaml")
    assert story_path("scenes") == story
    monkeypatch.chdir(doors / "scenes")
    assert story_path("1_corridor.yaml") == story
    (doors / "scenes" / "other.yml").touch()
    assert story_path("other.yml") == Path("other.yml")
    text = story.read_text(encoding="utf-8").replace("upward: 1.1", "upward: 1\nscenes: {}")
    story.write_text(text, encoding="utf-8")
    assert story_path("1_corridor.yaml") == Path("1_corridor.yaml")


def test_mistakes_are_said_with_their_lines(doors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By every command that reads a story to do something else with it."""
    file = changed(doors, "place: corridor", "place: corridoor")
    assert read_story(doors) is None
    assert f"{file}:2:10: error" in (said := capsys.readouterr().err)
    assert "    2 |   place: corridoor" in said


def test_diff_and_map_find_nothing_new(
    doors: Path, alone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same scenes, choices and endings as often; and the same drawing."""
    assert show_difference(alone, doors, 10_000, 60, 1e9) == 0
    assert capsys.readouterr().out == "A player would notice no difference in what can happen.\n"
    maps = [tmp_path / "one.html", tmp_path / "two.html"]
    for story, out in zip((doors, alone), maps, strict=True):
        assert draw_map(story, out, 10_000, 60, 1e9) == 0
    assert maps[0].read_bytes() == maps[1].read_bytes()


def test_walks_are_followed_through_all_files(doors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those beside the scenario.yaml; and where a file of scenes is broken, its line is shown."""
    (doors / "walks").mkdir()
    shutil.copy(CORPUS / "playable" / "two_doors.walk", doors / "walks")
    assert follow_walks([doors], "text", covered=False) == 0
    assert "1 walk: all as written." in capsys.readouterr().out
    changed(doors, "goto: left", "goto: loft")
    assert follow_walks([doors], "text", covered=False) == 1
    assert "   18 |       goto: loft" in capsys.readouterr().out


def test_translations_are_of_all_files(doors: Path, alone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same texts in the same order; and one that is begun is brought up to a scene in another file."""
    for story in (doors, alone):
        what = of_story(story)
        assert what is not None
        assert bring_up(what, ["de"]) == 0
    assert (doors / "de.po").read_bytes() == (alone / "de.po").read_bytes()
    assert check_translations(doors, ["de"], "short", strict=False, layout=False) == 0
    text = (doors / "de.po").read_text(encoding="utf-8")
    done = text.replace('msgid "A light is on."\nmsgstr ""', 'msgid "A light is on."\nmsgstr "Licht."')
    (doors / "de.po").write_text(done, encoding="utf-8")
    scenario = read_story(doors, "de")
    assert scenario is not None
    assert str(scenario.scenes["right"].lines[0].text) == "Licht."
    assert os.fspath(doors / "de.po") in capsys.readouterr().out
