"""What is found in a story of several files: all of it, each at its place, within limits for the sum."""

from __future__ import annotations

from pathlib import Path

from game.authoring.proof import prove
from game.diagnostics import Source, render
from game.loader import Limits, load_path
from game.loader.collector import Collector
from game.loader.events import read
from game.loader.nodes import moved_down
from tests.loader.scene_folder import FILES, GATE, HALL, HEAD, places, written


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


def test_what_the_head_says_of_scenes_that_cannot_be_read_is_not_doubted(tmp_path: Path) -> None:
    """Promises may speak of them as scenes or count their endings, and ids of before may lead to them."""
    head = HEAD + (
        "renamed: {tower: hall}\npromises:\n"
        "  - no play reaches hall\n  - after hall, gate comes\n  - anyone can reach at least 2 endings\n"
    )
    folder = written(tmp_path, {"a": GATE, "b": HALL.replace("}}", "}")}, head)
    assert places(folder) == [("UP116", "scenes/b.yaml", 1)]
    (folder / "scenes" / "b.yaml").unlink()
    assert {rule for rule, _, _ in places(folder)} >= {"UP286", "UP301", "UP351", "UP402"}


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
    root = read(text, Limits(), Collector(Source("story.yaml", text)))
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


def test_what_is_mended_alike_is_one_finding_in_each_file(tmp_path: Path) -> None:
    """With the lines of that file."""
    words = "{}: {{place: lab, next: hall, lines: [\n  1.5,\n  2.5]}}\n"
    found = load_path(
        written(tmp_path, {**FILES, "c": words.format("c"), "d": words.format("d")})
    ).diagnostics
    told = [(Path(one.span.file).name, one.span.line, one.notes) for one in found if one.rule == "UP608"]
    notes = ("there is 1 more like this, in line 3",)
    assert told == [("c.yaml", 2, notes), ("d.yaml", 2, notes)]


def test_words_that_were_told_are_not_told_again(tmp_path: Path) -> None:
    """Of the same words at the same place, whichever file they are in; another is another."""
    later = "no: {place: lab, next: hall}\nlast: {place: lab, next: on}\n"
    folder = written(tmp_path, {**FILES, "c": "on: {place: lab, next: hall}\n", "d": later})
    found = [one for one in load_path(folder).diagnostics if one.rule == "UP608"]
    told = [(Path(one.span.file).name, one.span.line, one.notes) for one in found]
    assert told == [("c.yaml", 1, ()), ("d.yaml", 1, ("there is 1 more like this, in line 2",))]


def test_what_is_proven_is_compared_with_what_is_said_in_the_same_file(tmp_path: Path) -> None:
    """Two scenes in the first lines of two files: to the one nothing leads, the other no play reaches."""
    gate = GATE.replace("next: hall", "next: [{if: confidence > 90, goto: shut}, hall]")
    shut = "{}: {{place: lab, lines: [Hm.], next: hall}}\n"
    loaded = load_path(
        written(tmp_path, {"a": gate, "b": HALL, "c": shut.format("lost"), "d": shut.format("shut")})
    )
    told = {(one.rule, Path(one.span.file).name) for one in prove(loaded)}
    assert {("UP601", "c.yaml"), ("UP621", "d.yaml")} <= told
    assert ("UP621", "c.yaml") not in told


def test_only_the_version_is_a_number_to_all(tmp_path: Path) -> None:
    """The same sign elsewhere is words to us and none to others, as any number with a point."""
    folder = written(tmp_path, {**FILES, "b": HALL.replace("Inside", "1.1")}, HEAD.replace("The gate", "1.1"))
    assert places(folder) == [("UP608", "scenario.yaml", 2), ("UP608", "scenes/b.yaml", 1)]


def test_promises_do_not_ask_for_scenes_that_could_not_be_read(tmp_path: Path) -> None:
    """Where one is named that may stand in such a file, nothing is said of it."""
    head = f"{HEAD}promises:\n  - every start can reach hall\n  - no play reaches nowhere\n"
    folder = written(tmp_path, {"a": GATE, "b": HALL[:-3]}, head)
    assert places(folder) == [("UP116", "scenes/b.yaml", 1)]
    (folder / "scenes" / "b.yaml").write_text(HALL, encoding="utf-8")
    assert places(folder) == [("UP301", "scenario.yaml", 9)]
