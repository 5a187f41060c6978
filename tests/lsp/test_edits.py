"""Another name for something, and remedies that are certain, as edits that an editor makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from game.diagnostics import Edit, Source, Span, edited
from game.loader import load
from game.lsp.positions import Positions
from tests.lsp.editor import Editor
from tests.lsp.stories import DOOR, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("pygls", reason="the extra `editor` is not installed")

WALK = "scenario: door\ndoor > wait\nlater > next\n  = confidence 40\ndoor > knock\ninside .\n"


@pytest.fixture
def editor() -> Iterator[Editor]:
    """An editor whose server is running."""
    with Editor() as made:
        yield made


@pytest.fixture
def door(tmp_path: Path) -> Path:
    """Where the story of the door is kept."""
    path = tmp_path / "door" / "scenario.yaml"
    path.parent.mkdir()
    path.write_text(DOOR, encoding="utf-8")
    return path


def _made(text: str, edits: list[dict[str, Any]]) -> str:
    """A text with the edits that an editor was told to make."""
    positions = Positions(Source("a", text))
    ours = []
    for edit in edits:
        line, start = positions.from_editor(*edit["range"]["start"].values())
        _, end = positions.from_editor(*edit["range"]["end"].values())
        ours.append(Edit(Span("a", line, start, end), edit["newText"]))
    return edited(text, ours)


def _rename(editor: Editor, path: Path, words: str, inside: int, new: str) -> Any:  # noqa: ANN401 - JSON
    place = Positions(Source("a", DOOR)).to_editor(*place_of(words, inside=inside))
    return editor.at("rename", path, *place, newName=new)


def test_a_stat_is_renamed_wherever_it_is_named(editor: Editor, door: Path) -> None:
    """In the head, in conditions, effects and braces; what was typed and not kept counts."""
    typed = DOOR.replace("caption: 门", 'caption: "门 {nerve}"')
    editor.open(door, typed)
    editor.findings()
    changes = _rename(editor, door, "{nerve}", 2, "pluck")["changes"]
    assert _made(typed, changes[door.as_uri()]) == typed.replace("nerve:", "pluck:").replace(
        "{nerve}", "{pluck}"
    ).replace("nerve += 1", "pluck += 1")


def test_a_scene_is_renamed_in_its_walks_and_for_saves(editor: Editor, door: Path) -> None:
    """A walk beside the story names it as well, and an alias in the head carries on what players kept."""
    walks = door.parent / "walks"
    walks.mkdir()
    (walks / "wait.walk").write_text(WALK, encoding="utf-8")
    editor.open(door, DOOR)
    editor.findings()
    changes = _rename(editor, door, "goto: later", 8, "afterwards")["changes"]
    text = _made(DOOR, changes[door.as_uri()])
    scenario = load(Source("door.yaml", text)).scenario
    assert scenario is not None
    assert "afterwards" in scenario.scenes
    assert "renamed: {later: afterwards}" in text
    assert _made(WALK, changes[(walks / "wait.walk").as_uri()]) == WALK.replace("later", "afterwards")


def test_what_may_not_be_is_refused_in_a_sentence(editor: Editor, door: Path) -> None:
    """A name that is taken or is none is told; where nothing has a name there is nothing to rename."""
    editor.open(door, DOOR)
    editor.findings()
    assert "already" in _rename(editor, door, "goto: later", 8, "inside")["message"]
    assert "no id" in _rename(editor, door, "goto: later", 8, "Not so")["message"]
    line, column = place_of("A door", inside=3)
    assert editor.at("prepareRename", door, line - 1, column - 1) is None
    line, column = place_of("goto: later", inside=8)
    assert editor.at("prepareRename", door, line - 1, column - 1)["placeholder"] == "later"


def test_a_certain_remedy_is_offered_and_mends_it(editor: Editor, door: Path) -> None:
    """Where a finding has its remedy with it, the editor can make it at once."""
    typed = DOOR.replace("goto: later", "goto: latr")
    editor.open(door, typed)
    (found,) = editor.findings()
    context = {"diagnostics": [found]}
    asked = {"textDocument": {"uri": door.as_uri()}, "range": found["range"], "context": context}
    (action,) = editor.ask("textDocument/codeAction", asked)
    assert action["title"] == "Did you mean “later”?"
    assert action["kind"] == "quickfix"
    assert action["diagnostics"] == [found]
    assert _made(typed, action["edit"]["changes"][door.as_uri()]) == DOOR
    elsewhere = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
    assert editor.ask("textDocument/codeAction", {**asked, "range": elsewhere}) == []
