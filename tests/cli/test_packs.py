"""`pack`, and a pack wherever a story is named: terminal, window, class, the authors' commands."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.as_typed import ROOT, main
from tests.loader.packs import BROKEN

if TYPE_CHECKING:
    from pathlib import Path

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
WINDOW = """
import sys
from game.desktop.shell.app import App
def some_frames(app):
    for number in range(4):
        app.frame([], number)
    print([screen.name for screen in app.screens], [each.label for each in app.top.widgets(app.theme)][:3])
App.run = some_frames
from game.cli import main
main(sys.argv[1:])
"""


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    """A small story in a file, packed beside it."""
    (tmp_path / "bench.yaml").write_text(STORY, encoding="utf-8")
    assert main("pack", "bench.yaml", "-o", "sent.upward", home=tmp_path).returncode == 0
    return tmp_path / "sent.upward"


def window(*words: str, here: Path) -> subprocess.CompletedProcess[str]:
    """The program with its real window under the dummy driver, closed after its first pictures."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}){WINDOW}", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=here, timeout=120)


def test_pack_says_what_is_inside_and_how_large(tmp_path: Path) -> None:
    """The story, its scenes and its translations; walks and whatever else lies there stay at home."""
    shutil.copytree(ROOT / "scenarios" / "examples" / "road_home", tmp_path / "road_home")
    (tmp_path / "road_home" / "de.po").write_text(
        'msgctxt "title"\nmsgid "a"\nmsgstr "b"\n', encoding="utf-8"
    )
    (tmp_path / "road_home" / "notes.txt").touch()
    done = main("pack", "road_home", "-o", "road.upward", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    names = [
        "de.po",
        "scenario.yaml",
        *(f"scenes/{name}.yaml" for name in ("1_station", "2_road", "3_tables")),
    ]
    sizes = {name: (tmp_path / "road_home" / name).stat().st_size for name in names}
    *rows, last = done.stdout.splitlines()
    assert sorted(row.split() for row in rows) == [
        [f"road_home/{name}", f"{size:,}", "bytes"] for name, size in sizes.items()
    ]
    packed = (tmp_path / "road.upward").stat().st_size
    assert last == f"Written: road.upward, {packed:,} bytes in all. Now: main.py play road.upward"


def test_the_same_story_gives_the_same_bytes(bench: Path, tmp_path: Path) -> None:
    """Also where it stands in a folder, was touched since, and takes the place of another pack."""
    (tmp_path / "bench").mkdir()
    (tmp_path / "bench" / "scenario.yaml").write_text(STORY, encoding="utf-8")
    (tmp_path / "again.upward").write_bytes(b"of yesterday")
    main("pack", "bench", "-o", "again.upward", home=tmp_path)
    assert (tmp_path / "again.upward").read_bytes() == bench.read_bytes()
    assert {each.name for each in tmp_path.glob("*again*")} == {"again.upward"}


def test_a_story_with_mistakes_is_not_packed(tmp_path: Path) -> None:
    """What is wrong is shown; the same for what only a proof finds. Nothing is written."""
    (tmp_path / "bench.yaml").write_text(STORY.replace("goto: end}", "goto: ennd}", 1), encoding="utf-8")
    done = main("pack", "bench.yaml", "-o", "sent.upward", home=tmp_path)
    assert done.returncode == 1
    assert "bench.yaml:12:" in done.stderr
    assert done.stderr.endswith("\nIt is not packed: nobody should be sent a story with mistakes.\n")
    round_ = STORY.replace(
        "sit: {text: Sit down, effects: [confidence += 5], goto: end}", "sit: {text: Sit, goto: bench}"
    )
    round_ = round_.replace(
        "go: {text: Go home, goto: end}", "go: {text: Go, if: confidence > 30, goto: end}"
    )
    (tmp_path / "bench.yaml").write_text(round_, encoding="utf-8")
    done = main("pack", "bench.yaml", "-o", "sent.upward", home=tmp_path)
    assert done.returncode == 1
    assert "UP522" in done.stderr
    assert not (tmp_path / "sent.upward").exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("bench.yaml", "-o", "sent.zip"), "“sent.zip” is no name of a pack: end it in .upward."),
        (("sent.upward", "-o", "more.upward"), "“sent.upward” is a pack already."),
        (("bench.yaml", "-o", "no/more.upward"), "It cannot be packed: no/more.upward."),
    ],
)
@pytest.mark.usefixtures("bench")
def test_what_cannot_be_packed_so_is_said(words: tuple[str, ...], why: str, tmp_path: Path) -> None:
    """In a sentence, with 2."""
    done = main("pack", *words, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(why[:-1])


def test_names_that_are_not_plain_are_told_to_the_author(tmp_path: Path) -> None:
    """Before it is sent, in the words that a player would have been told."""
    shutil.copytree(ROOT / "scenarios" / "examples" / "road_home", tmp_path / "road_home")
    scenes = tmp_path / "road_home" / "scenes"
    (scenes / "1_station.yaml").rename(scenes / "1 station.yaml")
    done = main("pack", "road_home", "-o", "road.upward", home=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "It cannot be packed: “road_home/scenes/1 station.yaml” has a space in its name.\n"
    assert not (tmp_path / "road.upward").exists()


def test_a_first_line_that_tells_of_the_machine_is_told(tmp_path: Path) -> None:
    """It is the author's to take out: a pack is byte for byte what was tried."""
    first = "# yaml-language-server: $schema=file:///home/lin/upward/docs/scenario.schema.json\n"
    (tmp_path / "bench.yaml").write_text(first + STORY, encoding="utf-8")
    done = main("pack", "bench.yaml", "-o", "sent.upward", home=tmp_path)
    assert done.stdout.splitlines()[-1].endswith("names a folder of this machine.")


def test_kept_places_of_pack_and_file_are_the_same(bench: Path, tmp_path: Path) -> None:
    """What is begun from the pack goes on from the file, and the other way; without a word about changes."""
    main("play", "sent.upward", "--text", typed="sit\n", home=tmp_path)
    done = main("play", "bench.yaml", "--text", "--continue", home=tmp_path)
    assert "*** Dry" in done.stdout
    assert "changed" not in done.stdout
    bench.rename(tmp_path / "sent (1).UPWARD")
    assert "*** Dry" in main("play", "sent (1).UPWARD", "--text", "--continue", home=tmp_path).stdout
    assert {file.name for file in (tmp_path / "saves").glob("story_*.json")} == {"story_bench.json"}


def test_the_window_opens_a_pack_as_it_opens_a_file(bench: Path, tmp_path: Path) -> None:
    """Also by its bare name, as a double click does; and a class is set up with it."""
    shown = window("play", "bench.yaml", here=tmp_path)
    assert "The bench" in shown.stdout
    for words in (("play", "sent.upward"), ("sent.upward",), (str(bench),)):
        assert window(*words, here=tmp_path).stdout == shown.stdout
    classes = [window("host", word, here=tmp_path) for word in ("bench.yaml", "sent.upward")]
    assert "class" in classes[0].stdout
    assert classes[0].stdout == classes[1].stdout


def test_every_command_that_reads_a_story_reads_a_pack(bench: Path, tmp_path: Path) -> None:
    """The same is said of both."""
    for words in (
        ("odds", "{}"),
        ("check", "{}"),
        ("shot", "{}", "--tree"),
    ):
        said = [
            main(*(word.format(name) for word in words), home=tmp_path) for name in ("bench.yaml", bench.name)
        ]
        assert said[0].returncode == 0
        assert said[0].stdout == said[1].stdout
    for name in ("guide.html", "script.html", "map.svg"):
        command = name.partition(".")[0]
        for story, file in (("bench.yaml", f"a_{name}"), (bench.name, f"b_{name}")):
            assert main(command, story, "-o", file, home=tmp_path).returncode == 0
        assert (tmp_path / f"a_{name}").read_bytes() == (tmp_path / f"b_{name}").read_bytes()
    done = main("diff", bench.name, "bench.yaml", home=tmp_path)
    assert done.stdout == "A player would notice no difference in what can happen.\n"
    assert main("forget", bench.name, "--yes", home=tmp_path).returncode == 0
    out = main("translate", "extract", bench.name, "-l", "de", "-o", "de.po", home=tmp_path)
    assert "Written: de.po" in out.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("rename", "sent.upward", "bench", "seat"),
        ("check", "sent.upward", "--fix"),
        ("translate", "update", "sent.upward"),
        ("translate", "extract", "sent.upward", "-l", "de"),
        ("translate", "stats", "sent.upward"),
    ],
)
def test_what_would_change_a_pack_says_what_to_do(
    words: tuple[str, ...], bench: Path, tmp_path: Path
) -> None:
    """It is left as it is, with 2."""
    before = bench.read_bytes()
    done = main(*words, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "“sent.upward” is a pack: do this with the story that it was packed from.\n"
    assert bench.read_bytes() == before


@pytest.mark.parametrize("words", [("play",), ("play", "--text"), ("host",), ("odds",), ()])
def test_a_broken_pack_is_refused_everywhere(words: tuple[str, ...], tmp_path: Path) -> None:
    """With what is wrong and what to do, and 1; nothing is kept, nothing opened."""
    (tmp_path / "bad.upward").write_bytes(BROKEN["out"])
    done = main(*words[:1], "bad.upward", *words[1:], home=tmp_path)
    assert done.returncode == 1
    assert (
        "“gate/../../scenario.yaml” leads out of the pack [UP152 pack-name]\n  help: its author"
        in done.stderr
    )
    assert [each.name for each in tmp_path.iterdir()] in (
        ["bad.upward"],
        ["bad.upward", "saves"],
        ["saves", "bad.upward"],
    )


def test_check_tells_programs_of_a_broken_pack(tmp_path: Path) -> None:
    """At the pack's own name, in its first line."""
    (tmp_path / "bad.upward").write_bytes(BROKEN["ratio"])
    (found,) = json.loads(main("check", "bad.upward", "--format", "json", home=tmp_path).stdout)
    assert (found["file"], found["line"], found["rule"]) == ("bad.upward", 1, "UP151")


def test_the_title_knows_the_story_that_was_opened(bench: Path, tmp_path: Path) -> None:
    """Behind its first page lies the title, which opens it again; one that ships has its window already."""
    titled = WINDOW.replace("app.top.widgets", "app.screens[0].widgets").replace("[:3]", "")
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}){titled}", "play"]
    shown = {
        word: subprocess.run(
            [*command, word], capture_output=True, text=True, check=False, cwd=tmp_path
        ).stdout
        for word in (bench.name, "wenzhu", str(ROOT / "scenarios" / "wenzhu" / "scenario.yaml"))
    }
    assert ["Open The bench" in said for said in shown.values()] == [True, False, False]
    assert ["'Open " in said for said in shown.values()] == [True, False, False]
