"""What can be typed after `main.py`: words out, an exit code, and never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STORY = """\
upward: 1
title: The bench
protagonist: lin
characters: {lin: {name: Lin, look: wenzhu}}
stats: {confidence: 20}
start: bench
scenes:
  bench:
    place: lake
    lines: [The bench is wet.]
    choices:
      sit: {text: Sit down, effects: [confidence += 5], goto: end}
      go: {text: Go home, goto: end}
  end:
    place: lake
    lines: [Evening.]
    ending: {title: Dry, tone: quiet}
"""
BROKEN = STORY.replace("goto: end}", "goto: ennd}", 1)


def _main(
    *words: object,
    typed: str = "",
    home: Path,
    here: Path = ROOT,
    program: Path = ROOT / "main.py",
    **env: str,
) -> subprocess.CompletedProcess[str]:
    """The program as a user starts it, without a display, its input a pipe."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}
    around = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, str(program), *map(str, words)],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=here,
        env={**around, "UPWARD_HOME": str(home), "PYTHONIOENCODING": "utf-8", **env},
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    """A file with a small story."""
    file = tmp_path / "bench.yaml"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_a_story_is_played_through_a_pipe(bench: Path, tmp_path: Path) -> None:
    """Numbers and ids on standard input lead to an ending, and the program leaves with 0."""
    done = _main("play", bench, "--text", typed="sit\n", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "> sit\n[Confidence 25 (grew by 5)]" in done.stdout
    assert "*** Dry" in done.stdout
    assert "\x1b" not in done.stdout


def test_the_end_of_input_leaves_and_the_place_is_kept(bench: Path, tmp_path: Path) -> None:
    """A pipe that ends is no error; `--continue` goes on there, and without it a pipe begins anew."""
    done = _main("play", bench, "--text", home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.endswith("Your place is kept.\n")
    _main("play", bench, "--text", typed="1\n", home=tmp_path)
    assert "*** Dry" in _main("play", bench, "--text", "--continue", home=tmp_path).stdout
    assert "*** Dry" not in _main("play", bench, "--text", home=tmp_path).stdout


def test_without_a_name_the_story_is_asked(tmp_path: Path) -> None:
    """`play --text` alone lists the stories that ship; a number or an id picks one."""
    done = _main("play", "--text", typed="nonsense\nmeng_jin\n", home=tmp_path)
    assert done.returncode == 0
    assert "Which story?" in done.stdout
    assert "Type a number from 1 to" in done.stdout
    assert "Your place is kept." in done.stdout


def test_check_finds_every_mistake(tmp_path: Path) -> None:
    """A mistake is shown with its place, summed up, and counts in the exit code."""
    file = tmp_path / "bench.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    done = _main("check", "bench.yaml", here=tmp_path, home=tmp_path)
    assert done.returncode == 1
    assert "bench.yaml:12:" in done.stdout
    assert "ennd" in done.stdout
    assert done.stdout.rstrip().endswith("1 story checked: 1 error.")


def test_check_speaks_to_editors_and_programs(tmp_path: Path) -> None:
    """`short` is a line for each finding, `json` a list, and nothing else is written."""
    file = tmp_path / "bench.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    short = _main("check", file, "--format", "short", home=tmp_path).stdout
    assert len(short.splitlines()) == 1
    found = json.loads(_main("check", file, "--format", "json", home=tmp_path).stdout)
    assert [one["line"] for one in found] == [12]


def test_a_story_without_mistakes_passes(bench: Path, tmp_path: Path) -> None:
    """Nothing found is said in a line, with 0."""
    done = _main("check", bench, home=tmp_path)
    assert done.returncode == 0
    assert done.stdout.endswith("under a minute.\n1 story checked: nothing to mend.\n")
    assert json.loads(_main("check", bench, "--format", "json", home=tmp_path).stdout) == []


def test_strict_counts_what_is_only_advice(tmp_path: Path) -> None:
    """A summary that is too long passes, but not under `--strict`."""
    file = tmp_path / "bench.yaml"
    file.write_text(
        STORY.replace("title: The bench", f"title: The bench\nsummary: {'so ' * 60}"), encoding="utf-8"
    )
    assert _main("check", file, home=tmp_path).returncode == 0
    assert _main("check", file, "--strict", home=tmp_path).returncode == 1


def test_a_broken_story_is_not_played(tmp_path: Path) -> None:
    """Its mistakes are shown instead, with 1, in the window's command too."""
    file = tmp_path / "bench.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    for words in (["--text"], []):
        done = _main("play", file, *words, home=tmp_path)
        assert done.returncode == 1
        assert "bench.yaml:12:" in done.stderr


@pytest.mark.parametrize("command", [["play"], ["play", "--text"], ["check"], ["shot", "-o", "x.png"]])
def test_an_unknown_story_gets_the_nearest_name(command: list[str], tmp_path: Path) -> None:
    """A misspelt name is wrong usage, answered with the name that was meant."""
    done = _main(*command, "meng_jing", home=tmp_path)
    assert done.returncode == 2
    assert "There is no story “meng_jing”" in done.stderr
    assert "Did you mean “meng_jin”?" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["play", "--seed", "many"],
        ["check", "--format", "xml"],
        ["odds", "meng_jin", "--scenes", "--stats"],
        ["shot"],
        ["shot", "meng_jin", "-o", "x.png", "--size", "big"],
        ["shot", "meng_jin", "-o", "x.png", "--scene", "no_such_scene"],
        ["shot", "-o", "x.png", "--screen", "titel"],
        ["shot", "-o", "x.png", "--language", "tlh"],
        ["shot", "-o", "no/such/folder/x.png"],
    ],
)
def test_wrong_usage_is_said_with_two(words: list[str], tmp_path: Path) -> None:
    """What cannot be understood is said on standard error, and nothing is done."""
    done = _main(*words, home=tmp_path, here=tmp_path)
    assert done.returncode == 2
    assert done.stderr
    assert not list(tmp_path.glob("**/*.png"))


@pytest.mark.parametrize("words", [[], ["play"], ["play", "meng_jin"]])
def test_a_machine_without_a_display_is_told(words: list[str], tmp_path: Path) -> None:
    """Without a display and without a terminal one sentence says so, and what would do."""
    done = _main(*words, home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "There is no display here to open a window on. To play with lines of text: main.py play --text\n"
    )


def test_a_machine_without_pygame_is_told(tmp_path: Path) -> None:
    """Where pygame does not load, that is a sentence too."""
    (tmp_path / "pygame.py").write_text("raise ImportError('no such library')", encoding="utf-8")
    done = _main(home=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert "which does not load here (no such library). To play with lines of text" in done.stderr


def test_a_reader_who_leaves_is_no_error(tmp_path: Path) -> None:
    """When the pipe behind us is closed, the program ends quietly."""
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "play", "meng_jin", "--text"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "UPWARD_HOME": str(tmp_path)},
    ) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.stdin is not None
        program.stdin.close()
        assert program.stderr is not None
        assert program.stderr.read() == b""


def test_a_name_no_file_can_have_is_unknown(tmp_path: Path) -> None:
    """However long a word is, it is only a story that is not there."""
    done = _main("play", "x" * 5000, home=tmp_path)
    assert done.returncode == 2
    assert "There is no story" in done.stderr


def test_words_that_are_no_text_are_read_as_such(bench: Path, tmp_path: Path) -> None:
    """Bytes that are not UTF-8 on standard input get the sentence that any unknown word gets."""
    program = [sys.executable, str(ROOT / "main.py"), "play", str(bench), "--text"]
    env = {**os.environ, "UPWARD_HOME": str(tmp_path)}
    done = subprocess.run(program, input=b"\xff\xfe\n1\n", capture_output=True, env=env, check=False)
    assert done.returncode == 0
    assert b"Type a number from 1 to 2, or help." in done.stdout
    assert b"*** Dry" in done.stdout


def test_list_names_every_story(tmp_path: Path) -> None:
    """Each story that ships has its line."""
    told = _main("list", home=tmp_path).stdout
    assert all(name in told for name in ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng"))
    assert "\x1b" not in told


def test_nothing_slow_is_imported_before_the_window() -> None:
    """The commands' libraries stay out of the way of the first picture."""
    program = "import sys, game.cli, game.cli.play, game.cli.stories; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert not {"typer", "rich", "click", "filelock"} & set(done.stdout.split())


def test_the_title_in_english_is_there_without_babel(tmp_path: Path) -> None:
    """The rules of other languages are not read for “1 of 7 endings met”."""
    program = (
        "import sys; from pathlib import Path; from tests.desktop.playing import sit_down; "
        f"assert sit_down(Path({str(tmp_path)!r})).find('Wenzhu').value == '0 of 7 endings met'; "
        "print(*sys.modules)"
    )
    env = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, env=env, check=True
    )
    assert "babel" not in done.stdout.split()


def test_a_screen_is_told_as_a_screen_reader_has_it(tmp_path: Path) -> None:
    """`shot --tree` prints the parts of a screen by role and words, and writes nothing."""
    told = _main("shot", "meng_jin", "--screen", "scene", "--tree", home=tmp_path)
    assert told.returncode == 0
    assert told.stdout.startswith("window “Upward 向上”\n  meter “Confidence")
    assert "  button “Read on” (in focus)" in told.stdout.splitlines()


def test_a_screen_of_no_story_is_drawn_whichever_story_is_named(tmp_path: Path) -> None:
    """The title is the title, also beside a story's name."""
    told = _main("shot", "meng_jin", "--screen", "title", "--tree", home=tmp_path)
    assert told.returncode == 0
    assert told.stdout == _main("shot", "--screen", "title", "--tree", home=tmp_path).stdout


def test_a_screen_is_drawn_without_a_display(bench: Path, tmp_path: Path) -> None:
    """`shot` writes a PNG of the size asked for."""
    out = tmp_path / "bench.png"
    done = _main("shot", bench, "--scene", "end", "--size", "960x540", "-o", out, home=tmp_path)
    assert done.returncode == 0
    head = out.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(head[16:20]), int.from_bytes(head[20:24])) == (960, 540)


def test_a_picture_of_a_variant_says_what_no_play_comes_to(bench: Path, tmp_path: Path) -> None:
    """`--with` and `--walk` say where to stand; a variant out of reach is said on it and to the terminal."""
    walk = tmp_path / "bench.walk"
    walk.write_text("scenario: bench\nbench > sit\nend .\n", encoding="utf-8")
    by = _main("shot", bench, "--scene", "end", "--with", "confidence > 20", "--tree", home=tmp_path)
    assert "Confidence, 25, +5" in by.stdout
    assert not by.stderr
    put = _main("shot", bench, "--scene", "end", "--with", "confidence = 50", "--tree", home=tmp_path)
    said = "No play comes to “end” with confidence = 50; the nearest has confidence = 25."
    assert said in put.stderr
    assert said in put.stdout
    assert "Confidence, 50" in put.stdout
    along = _main("shot", bench, "--walk", walk, "--tree", home=tmp_path)
    assert "Evening." in along.stdout
    for command in (["shot", "--scene"], ["preview", "--at"]):
        refused = _main(command[0], bench, command[1], "end", "--with", "confidance > 1", home=tmp_path)
        assert (refused.returncode, refused.stdout) == (2, "")


def test_a_lesson_is_reported_and_forgotten(tmp_path: Path) -> None:
    """`report` writes what is kept of a lesson, `forget` deletes it; without one both say so."""
    from game.classroom.lessons import Lessons  # noqa: PLC0415 - only here
    from game.classroom.room import begin_room  # noqa: PLC0415 - only here
    from tests.classroom.classes import now, story  # noqa: PLC0415 - only here

    none = _main("report", "wenzhu", "-o", tmp_path / "r.html", home=tmp_path)
    assert none.returncode == 1
    assert "main.py host wenzhu" in none.stderr
    Lessons(tmp_path / "lessons", now).begin(begin_room(story(), 1), 45).close()
    assert _main("report", "wenzhu", "-o", tmp_path / "r.txt", home=tmp_path).returncode == 2
    assert _main("report", "wenzhu", "-o", tmp_path / "r.html", home=tmp_path).returncode == 0
    assert (tmp_path / "r.html").stat().st_size > 1000
    again = _main("report", "wenzhu", "-o", tmp_path / "r.html", "--class", "Class 1", home=tmp_path)
    assert (again.returncode, "r-2.html" in again.stdout) == (0, True)
    other = _main("report", "wenzhu", "-o", tmp_path / "r.html", "--class", "10b", home=tmp_path)
    assert (other.returncode, "“10b”" in other.stderr) == (1, True)
    assert _main("forget", "wenzhu", home=tmp_path).returncode == 1
    assert _main("forget", "wenzhu", "--yes", home=tmp_path).returncode == 0
    assert not list((tmp_path / "lessons").glob("lesson_*"))


@pytest.fixture(params=[False, True], ids=["no folder", "an empty folder"])
def without_stories(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The program as it is installed where the stories were left out."""
    copied = tmp_path / "copied"
    shutil.copytree(ROOT / "game", copied / "game", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "main.py", copied)
    (copied / "assets").symlink_to(ROOT / "assets")
    if request.param:
        (copied / "scenarios").mkdir()
    return copied / "main.py"


def test_where_no_stories_ship_it_is_said(without_stories: Path, bench: Path, tmp_path: Path) -> None:
    """Nothing was checked, so nothing is said to be in order: 1, and where the stories should be."""
    for words in (
        ("check",),
        ("list",),
        ("test",),
        ("play", "--text"),
        ("odds", "wenzhu"),
        ("map", "wenzhu", "-o", "x.svg"),
    ):
        done = _main(*words, home=tmp_path, program=without_stories)
        assert done.returncode == 1, words
        assert done.stdout == "", words
        assert "The stories that ship are not here" in done.stderr, words
        assert str(without_stories.parent / "scenarios") in done.stderr, words
    if not (without_stories.parent / "scenarios").exists():
        done = _main(home=tmp_path, program=without_stories)
        assert (done.returncode, "no folder" in done.stderr) == (1, True)
    done = _main("check", bench, "--quick", home=tmp_path, program=without_stories)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 story checked" in done.stdout


def test_a_story_in_which_no_step_goes_on_says_so(bench: Path, tmp_path: Path) -> None:
    """Where the first choice is gone, going on is a beginning; why, and that the steps stay kept, is told."""
    _main("play", bench, "--text", typed="1\n", home=tmp_path)
    text = bench.read_text(encoding="utf-8")
    bench.write_text(text.replace("sit:", "kneel:"), encoding="utf-8")
    for words in (["--continue"], []):
        assert (
            "no longer has the choice `sit`" in _main("play", bench, "--text", *words, home=tmp_path).stdout
        )
    assert "no longer" not in _main("play", bench, "--text", "--new", home=tmp_path).stdout
