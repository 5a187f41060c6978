"""`test` and `play --record` where things are not as they should be: a sentence, a code, nothing lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.authoring.new_story import Wishes, write_new
from game.cli.record_walk import may_record, recorder
from game.loader import load_path
from game.story import Playthrough
from tests.as_typed import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The folder of a small story with two walks."""
    write_new(tmp_path, "first_day", Wishes(), "schema.json")
    return tmp_path / "first_day"


def test_a_folder_of_walks_and_a_single_walk_are_followed(story: Path, tmp_path: Path) -> None:
    """What is named may be a story, its folder of walks, or one of them."""
    for named, said in ((story, 2), (story / "walks", 2), (story / "scenario.yaml", 2)):
        assert main("test", named, home=tmp_path).stdout == f"{said} walks: all as written.\n"
    walk = story / "walks" / "ending_group.walk"
    assert main("test", walk, home=tmp_path).stdout == "1 walk: all as written.\n"


def test_a_walk_elsewhere_finds_the_story_that_ships(tmp_path: Path) -> None:
    """A walk that names a story that ships may lie anywhere; one of a story that is not here is told so."""
    shipped = ROOT / "scenarios" / "wenzhu" / "walks" / "ending_ring.walk"
    (tmp_path / "mine.walk").write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")
    assert main("test", "mine.walk", home=tmp_path).stdout == "1 walk: all as written.\n"
    (tmp_path / "mine.walk").write_text("scenario: nowhere\n", encoding="utf-8")
    done = main("test", "mine.walk", home=tmp_path)
    assert done.returncode == 1
    assert "the story `nowhere` of this walk is not here [UP802" in done.stdout
    assert "help: put the walk into the folder walks" in done.stdout


def test_one_list_for_programs_whatever_is_wrong(story: Path, tmp_path: Path) -> None:
    """A story with mistakes, a walk that strays and one that cannot be read are one list in JSON."""
    (story / "walks" / "none.walk").mkdir()
    write_new(tmp_path, "other_day", Wishes(), "schema.json")
    broken = tmp_path / "other_day" / "scenario.yaml"
    broken.write_text(
        broken.read_text(encoding="utf-8").replace("goto: turn", "goto: tunr"), encoding="utf-8"
    )
    walk = story / "walks" / "ending_group.walk"
    walk.write_text(walk.read_text(encoding="utf-8").replace("> sign", "> sgn"), encoding="utf-8")
    done = main("test", story, broken, "--format", "json", home=tmp_path)
    assert done.returncode == 1
    assert sorted({one["rule"] for one in json.loads(done.stdout)}) == ["UP101", "UP301", "UP803"]


def test_a_walk_from_another_editor_is_read(story: Path, tmp_path: Path) -> None:
    """A sign of UTF-8 at the start and other ends of lines are nothing to mend."""
    walk = story / "walks" / "ending_group.walk"
    walk.write_bytes(b"\xef\xbb\xbf" + walk.read_bytes().replace(b"\n", b"\r\n"))
    assert main("test", story, home=tmp_path).stdout == "2 walks: all as written.\n"


def test_nothing_in_a_walk_steers_the_terminal(story: Path, tmp_path: Path) -> None:
    """Control characters of a strange walk are shown as signs, and it is not quoted for ever."""
    strange = "scenario: first_day\nroom > sit\n\x1b[2J" + "x" * 9000 + "\n"
    (story / "walks" / "strange.walk").write_text(strange, encoding="utf-8")
    done = main("test", story, home=tmp_path)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) < 500


@pytest.mark.parametrize("word", ["nowhere", "nowhere.walk", "x" * 9000])
def test_what_is_not_there_is_said(word: str, tmp_path: Path) -> None:
    """A word that means nothing gets a sentence and 2."""
    done = main("test", word, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no file or folder of that name" in done.stderr


def test_a_play_that_was_stopped_and_taken_up_is_one_walk(story: Path, tmp_path: Path) -> None:
    """Stopped in the middle the walk says where; the play that goes on writes all of it, and it holds."""
    half, whole = tmp_path / "half.walk", story / "walks" / "whole.walk"
    main("play", story, "--text", "--new", "--record", half, typed="sit\n", home=tmp_path)
    assert half.read_text(encoding="utf-8").endswith("# stopped in note\n")
    main("play", story, "--text", "--continue", "--record", whole, typed="sign\nsend\n\n\n", home=tmp_path)
    assert whole.read_text(encoding="utf-8").startswith("scenario: first_day\nroom > sit\n")
    assert main("test", whole, home=tmp_path).stdout == "1 walk: all as written.\n"


def test_what_was_played_is_written_also_when_the_reader_has_left(story: Path, tmp_path: Path) -> None:
    """Whoever reads our lines leaves after the first: what is played until that is noticed is written."""
    walk = tmp_path / "mine.walk"
    words = [sys.executable, ROOT / "main.py", "play", story, "--text", "--new", "--record", walk]
    playing = subprocess.Popen(
        list(map(str, words)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "UPWARD_HOME": str(tmp_path / "saves"), "PYTHONUTF8": "1"},
    )
    assert playing.stdin is not None
    assert playing.stdout is not None
    assert playing.stdout.readline() == "A seat by the window\n"
    playing.stdout.close()
    playing.stdin.write("sit\nsign\n")
    playing.stdin.close()
    playing.wait(timeout=60)
    assert walk.read_text(encoding="utf-8").startswith("scenario: first_day\n")


def test_a_walk_that_cannot_be_written_is_shown(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that came while one played is not written over, and the walk is told instead of lost."""
    scenario = load_path(story).scenario
    assert scenario is not None
    walk = tmp_path / "mine.walk"
    assert may_record(walk) == ""
    record = recorder(walk)
    walk.write_text("another's", encoding="utf-8")
    record(Playthrough(scenario).take("sit"))
    assert walk.read_text(encoding="utf-8") == "another's"
    assert "cannot be written" in (told := capsys.readouterr().err)
    assert "room > sit" in told


def test_the_folder_of_walks_is_made(story: Path) -> None:
    """A story written by hand has no walks/ yet; any other folder that is missing is a slip."""
    scenario = load_path(story).scenario
    assert scenario is not None
    walk = story.parent / "walks" / "mine.walk"
    assert not walk.parent.exists()
    assert may_record(walk) == ""
    recorder(walk)(Playthrough(scenario).take("sit"))
    assert "room > sit" in walk.read_text(encoding="utf-8")
    assert "no folder" in may_record(story / "wakls" / "mine.walk")


_NINES = b"scenario: first_day\nmorning .\n = confidence "


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (_NINES + b"9" * 5000, "[UP801"),
        (
            b"scenario: first_day\n\xff\xfe > \xed\xa0\x80\n",
            "is no step, no ending and nothing expected [UP801",
        ),
        (_NINES + b"9" * 4000, "[UP803"),
        (b"#" * (1024 * 1024 + 1), "this walk cannot be read: it is larger than 1 MiB [UP101"),
    ],
    ids=["number", "no utf-8", "long number", "size"],
)
def test_a_walk_of_nonsense_is_a_sentence(story: Path, tmp_path: Path, written: bytes, told: str) -> None:
    """Numbers without end, bytes that are no letters, too large a file: told by both who read walks."""
    walk = story / "walks" / "odd.walk"
    walk.write_bytes(written)
    done = main("test", walk, home=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert told in done.stdout
    compared = main("diff", story, story, home=tmp_path)
    assert (compared.returncode, compared.stderr) == (0, "")
    assert "odd.walk" in compared.stdout
