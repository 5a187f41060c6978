"""A story in several files, of which some are open in the editor and others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from game.lsp.reading import Reading, read
from game.lsp.stands import Kind
from game.lsp.story_texts import main_of, texts_of
from tests.lsp.editor import Editor
from tests.lsp.stories import DOOR

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("pygls", reason="the extra `editor` is not installed")

HEAD, SCENES = DOOR.replace("upward: 1\n", "upward: 1.1\n").split("scenes:\n")
_FIRST, INSIDE = (SCENES[: SCENES.index("  inside:")], SCENES[SCENES.index("  inside:") :])
ROOM = "\n".join(line[2:] for line in INSIDE.split("\n"))
CORRIDOR = "\n".join(line[2:] for line in _FIRST.split("\n"))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The folder of a story with two files of scenes."""
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenario.yaml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "scenes" / "1_corridor.yaml").write_text(CORRIDOR, encoding="utf-8")
    (tmp_path / "scenes" / "2_room.yaml").write_text(ROOM, encoding="utf-8")
    return tmp_path


@pytest.fixture
def editor() -> Iterator[Editor]:
    """An editor that can watch files, and whose server is running."""
    can: dict[str, object] = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    with Editor(capabilities=can) as made:
        yield made


def _told(editor: Editor, path: Path) -> list[dict[str, Any]]:
    """The findings of one file that are told next."""
    while True:
        said = editor.heard.get(timeout=60)
        if said["method"] == "textDocument/publishDiagnostics" and said["params"]["uri"] == path.as_uri():
            found: list[dict[str, Any]] = said["params"]["diagnostics"]
            return found


def test_a_file_of_scenes_belongs_to_the_story_beside_it(story: Path, tmp_path: Path) -> None:
    """A file in scenes/ is of the scenario.yaml above it, on the disk or open; other YAML is of none."""
    scenes = story / "scenes" / "1_corridor.yaml"
    assert main_of(str(scenes), CORRIDOR, ()) == str(story / "scenario.yaml")
    (story / "scenario.yaml").unlink()
    assert main_of(str(scenes), CORRIDOR, ()) is None
    assert main_of(str(scenes), CORRIDOR, {str(story / "scenario.yaml")}) == str(story / "scenario.yaml")
    assert main_of(str(tmp_path / "compose.yaml"), "services: {}", ()) is None
    assert main_of(str(tmp_path / "lift.yaml"), "title: x\nupward: 1\n", ()) == str(tmp_path / "lift.yaml")


def test_open_texts_count_before_those_on_the_disk(story: Path) -> None:
    """What is typed stands in place of what is kept, and what was never kept stands among the others."""
    new = str(story / "scenes" / "15_stairs.yaml")
    typed = {str(story / "scenes" / "2_room.yaml"): "typed: {}\n", new: "stairs: {}\n"}
    texts = texts_of(str(story / "scenario.yaml"), typed)
    assert texts.main.text == HEAD
    assert [source.text for source, _ in texts.scenes.opened] == ["stairs: {}\n", CORRIDOR, "typed: {}\n"]


def test_what_one_file_said_is_kept_while_it_is_broken(story: Path) -> None:
    """The scenes of a file that cannot be read at this moment are known from before."""
    main, room = str(story / "scenario.yaml"), str(story / "scenes" / "2_room.yaml")
    whole = read(texts_of(main, {}), Reading())
    broken = read(texts_of(main, {room: "inside: [\n"}), whole)
    assert broken.loaded is not None
    assert broken.loaded.scenario is None
    assert [*broken.names.of[Kind.SCENE]] == ["door", "later", "inside"]


def test_a_name_is_followed_into_another_file(editor: Editor, story: Path) -> None:
    """From a file of scenes to the head, and to a scene in a file that is not open."""
    corridor = story / "scenes" / "1_corridor.yaml"
    editor.open(corridor, CORRIDOR)
    assert _told(editor, corridor) == []
    lines = CORRIDOR.split("\n")
    row = next(n for n, line in enumerate(lines) if "goto: inside" in line)
    to_room = editor.at("definition", corridor, row, lines[row].index("inside") + 1)
    assert to_room["uri"] == (story / "scenes" / "2_room.yaml").as_uri()
    assert to_room["range"]["start"] == {"line": 0, "character": 0}
    row = next(n for n, line in enumerate(lines) if "confidence >= 40" in line)
    column = lines[row].index("confidence")
    to_head = editor.at("definition", corridor, row, column)
    assert to_head["uri"] == (story / "scenario.yaml").as_uri()
    offered = editor.at("completion", corridor, row, column)
    assert {"confidence", "nerve", "knocked"} <= {one["label"] for one in offered}
    outline = editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": corridor.as_uri()}})
    assert [one["name"] for one in outline] == ["door", "later"]


def test_findings_are_told_of_the_file_they_are_in(editor: Editor, story: Path) -> None:
    """A slip in a file that is not open is told of that one, and taken back when it is mended on the disk."""
    corridor, room = story / "scenes" / "1_corridor.yaml", story / "scenes" / "2_room.yaml"
    room.write_text(ROOM.replace("tone: warm", "tone: warn"), encoding="utf-8")
    editor.open(corridor, CORRIDOR)
    (one,) = _told(editor, room)
    assert one["code"] == "UP308"
    assert one["range"]["start"]["line"] == ROOM[: ROOM.index("tone")].count("\n")
    room.write_text(ROOM, encoding="utf-8")
    editor.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": room.as_uri(), "type": 2}]})
    assert _told(editor, room) == []
    editor.change(corridor, CORRIDOR.replace("goto: later", "goto: lat"))
    assert [one["code"] for one in _told(editor, corridor)] == ["UP301"]
    editor.tell("textDocument/didClose", {"textDocument": {"uri": corridor.as_uri()}})
    assert _told(editor, corridor) == []


def test_what_is_proven_is_told_across_files(editor: Editor, story: Path) -> None:
    """A proof sees all files, and a scene's facts are said wherever it is pointed at."""
    corridor = story / "scenes" / "1_corridor.yaml"
    text = CORRIDOR.replace("effects: [confidence += 10]", "effects: [confidence = 0]").replace(
        "confidence > 90", "confidence > 60"
    )
    editor.open(corridor, text)
    assert _told(editor, corridor) == []
    found = _told(editor, corridor)
    assert {"UP522", "UP622"} & {one["code"] for one in found}
