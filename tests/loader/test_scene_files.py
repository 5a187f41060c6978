"""The folder `scenes` beside a scenario.yaml: what is read of it, in which order, and what is passed over."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.diagnostics import RULES, Severity, render
from game.loader import Limits, load_path, story_files
from game.loader.collector import Collector
from game.loader.events import read
from game.loader.nodes import moved_down
from tests.loader.corpus import CORPUS
from tests.loader.small import rules
from tests.loader.split_story import write_split

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = """\
upward: 1.1
title: The gate
protagonist: lu
characters: {lu: {name: Lu, look: wenzhu}}
stats: {confidence: 40}
start: gate
"""
GATE = "gate: {place: campus_gate, lines: [A gate.], next: hall}\n"
HALL = "hall: {place: auditorium, ending: {title: Inside, tone: warm}}\n"
BOTH = f"scenes:\n  {GATE}  {HALL}"
FILES = {"a": GATE, "b": HALL}


def places(folder: Path, limits: Limits = Limits()) -> list[tuple[str, str, int]]:  # noqa: B008 - it is frozen
    """The rule, file and line of every finding, in the order in which they are told."""
    loaded = load_path(folder, limits=limits)
    errors = any(one.severity is Severity.ERROR for one in loaded.diagnostics)
    assert (loaded.scenario is None) == errors
    told = [(one.rule, os.path.relpath(one.span.file, folder), one.span.line) for one in loaded.diagnostics]
    return [(rule, file.replace(os.sep, "/"), line) for rule, file, line in told]


def written(tmp_path: Path, files: Mapping[str, str] = FILES, head: str = HEAD) -> Path:
    """A story in several files on disk."""
    return write_split(tmp_path / "gate", head, files)


def test_scenes_are_read_in_the_order_of_the_names_of_their_files(tmp_path: Path) -> None:
    """Those of the story's own file first; they may all stand in others."""
    folder = written(tmp_path, {"b": HALL, "a": GATE})
    loaded = load_path(folder)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert list(loaded.scenario.scenes) == ["gate", "hall"]
    assert loaded.scenario.id == "gate"
    (folder / "scenario.yaml").write_text(f"{HEAD}scenes:\n  {HALL}", encoding="utf-8")
    (folder / "scenes" / "b.yaml").unlink()
    again = load_path(folder / "scenario.yaml").scenario
    assert again is not None
    assert list(again.scenes) == ["hall", "gate"]


def test_the_hash_is_of_all_files(tmp_path: Path) -> None:
    """Of one file it is that of its text, as ever; of several it changes with each of them."""
    folder = written(tmp_path)
    first = load_path(folder).scenario
    (folder / "scenes" / "b.yaml").write_text(HALL.replace("Inside", "In"), encoding="utf-8")
    second = load_path(folder).scenario
    (folder / "scenes" / "a.yaml").write_text(GATE + HALL.replace("Inside", "In"), encoding="utf-8")
    (folder / "scenes" / "b.yaml").unlink()
    third = load_path(folder).scenario
    (folder / "scenes" / "a.yaml").unlink()
    (folder / "scenario.yaml").write_text(HEAD + BOTH, encoding="utf-8")
    alone = load_path(folder).scenario
    made = [story for story in (first, second, third, alone) if story is not None]
    assert len({story.digest for story in made}) == 4
    assert made[3].digest == sha256((HEAD + BOTH).encode()).hexdigest()


def test_what_is_wrong_in_one_file_hides_nothing_of_the_others(tmp_path: Path) -> None:
    """Nor is it said of scenes that they are unknown, which may stand in what cannot be read."""
    files = {
        "a": GATE.replace("campus_gate", "moon"),
        "b": HALL.replace("}}", "}"),
        "c": "cellar: {place: mars, next: attic}\n",
        "d": "yard: {place: venus, next: gate}\n",
    }
    folder = written(tmp_path, files, HEAD.replace("wenzhu", "tree"))
    assert places(folder) == [
        ("UP306", "scenario.yaml", 4),
        ("UP303", "scenes/a.yaml", 1),
        ("UP116", "scenes/b.yaml", 1),
        ("UP303", "scenes/c.yaml", 1),
        ("UP303", "scenes/d.yaml", 1),
    ]
    (folder / "scenes" / "b.yaml").write_text(HALL, encoding="utf-8")
    assert ("UP301", "scenes/c.yaml", 1) in places(folder)


def test_where_the_own_file_cannot_be_read_the_others_are_looked_at_too(tmp_path: Path) -> None:
    """As far as they can be understood alone: whether they can be read."""
    folder = written(tmp_path, {"a": "gate: {\n", "b": HALL}, f"{HEAD}minutes: [\n")
    assert places(folder) == [("UP116", "scenario.yaml", 7), ("UP116", "scenes/a.yaml", 1)]


def test_each_line_is_shown_from_its_own_file(tmp_path: Path) -> None:
    """Whatever ends the lines of the file before."""
    for end in ("", "\n", "\r\n", "\r", "# \u2028", "\n\n\n"):
        folder = written(tmp_path / f"{end!r}", {"a": GATE.rstrip() + end, "b": HALL.replace("warm", "cold")})
        loaded = load_path(folder)
        one = next(one for one in loaded.diagnostics if one.rule == "UP308")
        shown = render([one], loaded.sources)
        assert one.span.line == 1
        assert f"1 | {HALL.strip().replace('warm', 'cold')}" in shown


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_signs_of_other_editors(tmp_path: Path, start: bytes, end: bytes) -> None:
    """A sign of UTF-8 at the start and the line ends of Windows change nothing."""
    folder = written(tmp_path)
    (folder / "scenes" / "a.yaml").write_bytes(start + GATE.encode().replace(b"\n", end))
    assert places(folder) == []


def test_only_a_scenario_yaml_has_further_files(tmp_path: Path) -> None:
    """A story of another name is one file, whatever stands beside it."""
    folder = written(tmp_path)
    other = folder / "other.yaml"
    other.write_text(HEAD + BOTH, encoding="utf-8")
    assert load_path(other).diagnostics == ()
    assert story_files(other) == (other,)
    assert load_path(other).scenes == ()


def test_all_files_of_a_story(tmp_path: Path) -> None:
    """Its own and those of scenes that are read, by the folder or the file."""
    folder = written(tmp_path)
    (folder / "scenes" / "c.yml").touch()
    files = (folder / "scenario.yaml", folder / "scenes" / "a.yaml", folder / "scenes" / "b.yaml")
    assert story_files(folder) == story_files(folder / "scenario.yaml") == files
    assert story_files(tmp_path / "none.yaml") == (tmp_path / "none.yaml",)


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    """Links, folders, other endings, what is no file, and names that cannot be shown; the rest is read."""
    folder = written(tmp_path)
    scenes = folder / "scenes"
    (scenes / "link.yaml").symlink_to(scenes / "a.yaml")
    (scenes / "lost.yaml").symlink_to(scenes / "nowhere")
    (scenes / "drafts").mkdir()
    (scenes / "folder.yaml").mkdir()
    (scenes / "other.yml").touch()
    (scenes / "OTHER.YAML").touch()
    (scenes / "odd\n.yaml").touch()
    os.mkfifo(scenes / "pipe.yaml")
    (scenes / "strange\udcff.yaml").touch()
    found = load_path(folder)
    assert found.scenario is not None
    told = {Path(one.span.file).name: one.message for one in found.diagnostics}
    assert {one.rule for one in found.diagnostics} == {"UP144"}
    assert set(told) == {file.name for file in scenes.iterdir()} - {"a.yaml", "b.yaml"}
    assert told["link.yaml"] == told["lost.yaml"] == "this is a link, and links are not followed"
    assert render(found.diagnostics).encode()
    assert all(one.hint for one in found.diagnostics)


def test_what_nobody_means_to_be_read_is_let_be(tmp_path: Path) -> None:
    """Files that begin with a dot, as editors leave them, and such as are no YAML by their names."""
    folder = written(tmp_path)
    for name in (".a.yaml.swp", ".b.yaml", "a.yaml~", "notes.txt", "map.png", "yaml"):
        (folder / "scenes" / name).write_bytes(b"\xff[")
    (folder / "scenes" / ".#a.yaml").symlink_to("nowhere")
    (folder / "scenes" / ".git").mkdir()
    assert places(folder) == []


def test_a_folder_that_is_a_link_or_a_file(tmp_path: Path) -> None:
    """The one is told, the other has nothing to do with the story."""
    folder = written(tmp_path)
    (folder / "scenes").rename(tmp_path / "elsewhere")
    (folder / "scenario.yaml").write_text(HEAD + BOTH, encoding="utf-8")
    (folder / "scenes").symlink_to(tmp_path / "elsewhere")
    assert places(folder) == [("UP144", "scenes", 1)]
    (folder / "scenes").unlink()
    (folder / "scenes").touch()
    assert places(folder) == []


def test_a_folder_without_scenes_is_no_place_for_them(tmp_path: Path) -> None:
    """Where nothing is read of it, the story's own file must have scenes."""
    folder = written(tmp_path, {})
    assert places(folder) == [("UP203", "scenario.yaml", 1)]
    (folder / "scenes" / "drafts").mkdir()
    assert places(folder) == [("UP203", "scenario.yaml", 1), ("UP144", "scenes/drafts", 1)]


def test_a_story_of_the_first_version_stays_as_it_was(tmp_path: Path) -> None:
    """It is one file; that others lie there is said, and of unknown scenes the version alone is to blame."""
    first = HEAD.replace("1.1", "1")
    folder = written(tmp_path, {"a": "[", "b": HALL}, first + BOTH)
    assert places(folder) == [("UP144", "scenario.yaml", 1)]
    (folder / "scenario.yaml").write_text(f"{first}scenes:\n  {GATE}", encoding="utf-8")
    assert places(folder) == [("UP215", "scenario.yaml", 1)]
    (folder / "scenario.yaml").write_text(first, encoding="utf-8")
    (folder / "scenes" / "a.yaml").write_text(GATE.replace("hall", "attic"), encoding="utf-8")
    assert places(folder) == [("UP215", "scenario.yaml", 1), ("UP301", "scenes/a.yaml", 1)]
    (folder / "scenario.yaml").write_text(first + BOTH, encoding="utf-8")
    for file in (folder / "scenes").iterdir():
        file.unlink()
    (folder / "scenes" / "pictures").mkdir()
    assert places(folder) == []


def test_versions(tmp_path: Path) -> None:
    """A newer one is told alone, whatever else is strange in the file; what is none is told with the rest."""
    folder = written(tmp_path, head=HEAD.replace("1.1", "1.2") + "mood: dark\n")
    assert places(folder) == [("UP215", "scenario.yaml", 1)]
    (said,) = load_path(folder).diagnostics
    assert said.message == "this file was written for version 1.2, and this game reads 1 and 1.1"
    assert said.hint == "get a newer game"
    for version in ("1.0", "one", "0", "1.1.0", "[1]", "1_1", ""):
        (folder / "scenario.yaml").write_text(HEAD.replace("1.1", version) + "mood: dark\n", encoding="utf-8")
        assert {"UP215", "UP201"} <= {rule for rule, _, _ in places(folder)}, version
    (folder / "scenario.yaml").write_text(HEAD.replace("1.1", '"1.1"'), encoding="utf-8")
    assert places(folder) == []


def test_what_belongs_into_the_own_file(tmp_path: Path) -> None:
    """Keys of the head are told; scenes may be called like them."""
    hall = HALL.replace("hall", "title").replace("Inside", "In")
    more = f"upward: 1.1\nstats: {{energy: 3}}\n{hall}"
    folder = written(tmp_path, {"a": GATE.replace("next: hall", "next: title"), "b": more})
    assert places(folder) == [("UP201", "scenes/b.yaml", 1), ("UP201", "scenes/b.yaml", 2)]
    (folder / "scenes" / "b.yaml").write_text(f"scenes:\n  {hall}", encoding="utf-8")
    assert places(folder) == [("UP201", "scenes/b.yaml", 1)]
    (folder / "scenes" / "b.yaml").write_text(hall, encoding="utf-8")
    assert places(folder) == []


def test_files_without_scenes(tmp_path: Path) -> None:
    """Nothing at all, or an empty list of names."""
    for text, rule in (("", "UP119"), ("---\n", "UP119"), ("{}\n", "UP224"), ("hall\n", "UP205")):
        assert places(written(tmp_path / rule / text.strip(), {**FILES, "c": text})) == [
            (rule, "scenes/c.yaml", 1)
        ]


def test_the_limits_are_for_the_sum(tmp_path: Path) -> None:
    """Met exactly, it is read; with one byte or part more, the file that is too much is told."""
    folder = written(tmp_path, {"a": GATE, "b": HALL, "c": "cellar: [\n"})
    size = sum(len(text.encode()) for text in (HEAD, GATE, HALL))
    told = ("UP102", "scenes/c.yaml", 1)
    assert places(folder, Limits(size=size)) == [told]
    assert places(folder, Limits(size=size - 1)) == [("UP102", "scenes/b.yaml", 1)]
    (folder / "scenes" / "c.yaml").unlink()
    assert places(folder, Limits(size=size)) == []
    parts = sum(_parts(text) for text in (HEAD, GATE, HALL))
    assert places(folder, Limits(parts=parts)) == []
    assert places(folder, Limits(parts=parts - 1)) == [("UP106", "scenes/b.yaml", 1)]


def _parts(text: str) -> int:
    root = read(text, Limits(), Collector(load_path(CORPUS).source))
    assert root is not None
    return moved_down(root, 0) + 4


def test_letters_that_the_limit_cuts_are_no_fault_of_the_file(tmp_path: Path) -> None:
    """A file that is too large is too large, wherever reading it stops."""
    for more in range(4):
        folder = written(tmp_path / str(more), {"a": GATE, "b": HALL + "#" * more + "树" * 100})
        assert places(folder, Limits(size=300)) == [("UP102", "scenes/b.yaml", 1)]


def test_findings_are_counted_over_all_files(tmp_path: Path) -> None:
    """So many are enough for once, wherever they stand."""
    slips = {name: f"{name}: {{place: moon, view: up, next: gate}}\n" for name in ("r", "s", "t")}
    folder = written(tmp_path, {**FILES, **slips})
    assert len(places(folder)) == 6
    found = places(folder, Limits(findings=4))
    assert [rule for rule, _, _ in found].count("UP607") == 1
    assert len(found) == 5


def test_there_may_be_so_many_files_and_no_more(tmp_path: Path) -> None:
    """The one that is too many is told, and nothing that may stand in it."""
    head = HEAD.replace("start: gate", "start: s0")
    ways = [*(f"s{number}" for number in range(200)), "end"]
    scene = "{}: {{place: lab, lines: [Hm.], next: {}}}\n"
    files = {f"{number:03}": scene.format(*ways[number : number + 2]) for number in range(200)}
    last = "end: {place: lab, ending: {title: End, tone: warm}}\n"
    folder = written(tmp_path, files, f"{head}scenes:\n  {last}")
    assert places(folder) == []
    assert len(load_path(folder).sources) == 201
    (folder / "scenes" / "200.yaml").write_text(last.replace("end:", "also:"), encoding="utf-8")
    assert places(folder) == [("UP136", "scenes/200.yaml", 1)]
    (folder / "scenes" / "003.yaml").write_text("s3: {place: lab, next: also}\n", encoding="utf-8")
    assert places(folder) == [("UP136", "scenes/200.yaml", 1)]


def test_a_folder_with_thousands_of_files(tmp_path: Path) -> None:
    """It is not gone through to its end."""
    folder = written(tmp_path)
    for number in range(5_000):
        (folder / "scenes" / f"{number}.txt").touch()
    assert places(folder)[0] == ("UP136", "scenes", 1)


def test_every_new_rule_says_what_it_asks() -> None:
    """The number of files is the one that is read."""
    assert str(Limits().files) in RULES["UP136"].explains
    assert rules(load_path(CORPUS / "playable" / "two_doors_in_files")) == []
