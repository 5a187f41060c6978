"""Scenarios on disk: files and folders, and what cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.loader import Limits, find, load_path
from tests.loader.small import STORY, rules

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_and_its_file_are_the_same_story(tmp_path: Path) -> None:
    """A folder stands for the scenario.yaml in it, and gives the id."""
    folder = tmp_path / "one_meal"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(STORY, encoding="utf-8")
    loaded = [load_path(path).scenario for path in (folder, folder / "scenario.yaml")]
    assert [made and made.id for made in loaded] == ["one_meal", "one_meal"]


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_signs_of_other_editors(tmp_path: Path, start: bytes, end: bytes) -> None:
    """A sign of UTF-8 at the start and the line ends of Windows change nothing."""
    file = tmp_path / "story.yaml"
    file.write_bytes(start + STORY.encode().replace(b"\n", end))
    loaded = load_path(file)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert str(loaded.scenario.scenes["gate"].lines[0].text) == "You stand at the gate."


@pytest.mark.parametrize(
    ("content", "rule", "place"),
    [
        (STORY.encode("utf-16"), "UP103", (1, 1)),
        (b"upward: 1\ntitle: \xc3\xa4\xff\n", "UP103", (2, 9)),
        (b"\x00" * 100, "UP121", (1, 1)),
        (b"", "UP119", (1, 1)),
        (b"\n---\n", "UP119", (1, 1)),
        (b"#" * 2_000_000, "UP102", (1, 1)),
    ],
)
def test_contents_that_are_no_scenario(
    tmp_path: Path, content: bytes, rule: str, place: tuple[int, int]
) -> None:
    """Each is refused with one reason, at the place where it shows."""
    file = tmp_path / "story.yaml"
    file.write_bytes(content)
    loaded = load_path(file)
    assert loaded.scenario is None
    assert rules(loaded) == [rule]
    assert (loaded.diagnostics[0].span.line, loaded.diagnostics[0].span.column) == place


def test_what_is_not_there(tmp_path: Path) -> None:
    """A missing file and a folder without a scenario are said to be missing."""
    for path in (tmp_path / "none.yaml", tmp_path):
        loaded = load_path(path)
        assert loaded.scenario is None
        assert rules(loaded) == ["UP101"]


def test_limits_reach_files(tmp_path: Path) -> None:
    """The limits hold for files as for texts."""
    file = tmp_path / "story.yaml"
    file.write_text(STORY, encoding="utf-8")
    assert rules(load_path(file, limits=Limits(size=50))) == ["UP102"]


def test_find(tmp_path: Path) -> None:
    """Folders that hold a scenario, by name; nothing where there is no folder."""
    for name in ("b", "a", "empty"):
        (tmp_path / name).mkdir()
    for name in ("b", "a"):
        (tmp_path / name / "scenario.yaml").touch()
    (tmp_path / "c.yaml").touch()
    assert find(tmp_path) == (tmp_path / "a", tmp_path / "b")
    assert find(tmp_path / "nowhere") == ()
