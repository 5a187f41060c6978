"""The folder `scenes` beside a scenario.yaml: what is read of it, in which order, and what is passed over."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from game.diagnostics import RULES, render
from game.loader import Limits, load_path, story_files
from tests.loader.corpus import CORPUS
from tests.loader.scene_folder import BOTH, FILES, GATE, HALL, HEAD, places, written
from tests.loader.small import rules


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
    assert places(folder) == [("UP225", "scenario.yaml", 1)]
    (folder / "scenario.yaml").write_text(first, encoding="utf-8")
    (folder / "scenes" / "a.yaml").write_text(GATE.replace("hall", "attic"), encoding="utf-8")
    assert places(folder) == [("UP225", "scenario.yaml", 1), ("UP301", "scenes/a.yaml", 1)]
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
