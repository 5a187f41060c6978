"""`check --fix` from outside: what it changes and says, and what it leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.authoring.new_story import Wishes, write_new
from tests.as_typed import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The file of a small whole story."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    return tmp_path / "first_day" / "scenario.yaml"


def _break(file: Path, *pairs: tuple[str, str]) -> bytes:
    text = file.read_bytes()
    for good, bad in pairs:
        assert good.encode() in text
        text = text.replace(good.encode(), bad.encode(), 1)
    file.write_bytes(text)
    return text


def test_what_is_certain_is_mended_and_said(story: Path, tmp_path: Path) -> None:
    """Byte for byte as it was before the slips, with the code of a whole story; ends of lines stay."""
    story.write_bytes(b"\xef\xbb\xbf" + story.read_bytes().replace(b"\n", b"\r\n"))
    whole = story.read_bytes()
    _break(
        story,
        ("protagonist:", "protagonits:"),
        ("goto: evening}", "goto: evenign}"),
        ("confidence >= 32", "confidnce >= 32"),
        ("noted and connection", "noted && connection"),
    )
    done = main("check", "first_day", "--quick", "--fix", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    name = Path("first_day", "scenario.yaml")
    assert done.stdout.splitlines() == [
        f"{name}:8:1: mended: “protagonits” is “protagonist” now [UP201 unknown-key]",
        f"{name}:60:13: mended: “confidnce” is “confidence” now [UP402 unknown-name]",
        f"{name}:71:98: mended: “evenign” is “evening” now [UP301 unknown-scene]",
        f"{name}:102:20: mended: “&&” is “and” now [UP401 expression]",
        "1 story checked: nothing to mend.",
    ]
    assert story.read_bytes() == whole


def test_what_is_not_certain_is_shown_and_left(story: Path, tmp_path: Path) -> None:
    """The rest is mended; what stays is told as without `--fix`, with its code."""
    _break(story, ("goto: evening}", "goto: evenign}"), ("goto: turn", "goto: somewhere"))
    done = main("check", "first_day", "--quick", "--fix", home=tmp_path)
    assert done.returncode == 1
    assert "mended: “evenign” is “evening” now" in done.stdout
    assert "there is no scene called “somewhere”" in done.stdout
    assert b"goto: somewhere" in story.read_bytes()
    before = story.read_bytes()
    assert "mended" not in main("check", "first_day", "--quick", "--fix", home=tmp_path).stdout
    assert story.read_bytes() == before


def test_without_it_nothing_is_written(story: Path, tmp_path: Path) -> None:
    """Programs are told the edits; and with it, what was mended is said beside their list."""
    broken = _break(story, ("protagonist:", "protagonits:"))
    done = main("check", "first_day", "--quick", "--format", "json", home=tmp_path)
    (found,) = json.loads(done.stdout)
    assert found["fix"] == [
        {"file": found["file"], "line": 8, "column": 1, "end_column": 12, "text": "protagonist"}
    ]
    assert story.read_bytes() == broken
    done = main("check", "first_day", "--quick", "--format", "json", "--fix", home=tmp_path)
    assert json.loads(done.stdout) == []
    assert "mended" in done.stderr


def test_what_cannot_be_written_is_as_it_was(story: Path, tmp_path: Path) -> None:
    """No room for another name beside the file's: a sentence, and the file is whole."""
    broken = _break(story, ("protagonist:", "protagonits:"))
    story = story.rename(tmp_path / f"{'s' * 248}.yaml")
    done = main("check", story.name, "--quick", "--fix", home=tmp_path)
    assert done.returncode == 1
    assert "Nothing is mended" in done.stderr
    assert story.read_bytes() == broken
