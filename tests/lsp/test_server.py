"""The language server as an editor has it: a process that is spoken with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.lsp.editor import PATIENCE, ROOT, Editor
from tests.lsp.stories import DOOR, marked, place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytest.importorskip("pygls", reason="the extra `editor` is not installed")

# Sixty flags that are set in any order are more states than can be looked at while a test waits.
LONG: Final = (
    DOOR.replace(
        "flags: {knocked: false}",
        "flags: {knocked: false, " + ", ".join(f"f{n}: false" for n in range(60)) + "}",
    ).replace(
        "    choices:\n",
        "    choices:\n"
        + "".join(
            f"      c{n}: {{text: Set {n}, if: not f{n}, effects: [f{n} = true], goto: door}}\n"
            for n in range(60)
        ),
    )
    + "    # too many\n"
)


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


def _until(true: Callable[[], object]) -> None:
    """Wait until something is so; fail where it never comes."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def _at(place: dict[str, int]) -> tuple[int, int]:
    return place["line"], place["character"]


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    if not listed.exists():
        return []
    return [int(word) for word in listed.read_text(encoding="ascii").split()]


def _alive(pid: int) -> bool:
    """Whether a process is there that is more than a name nobody has asked for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_an_editor_is_told_what_can_be_asked(editor: Editor) -> None:
    """The server says what it can do, and that it wants whole texts."""
    can = editor.server["capabilities"]
    assert can["textDocumentSync"]["change"] == 1
    assert can["hoverProvider"]
    assert can["definitionProvider"]
    assert can["referencesProvider"]
    assert can["documentSymbolProvider"]
    assert can["completionProvider"]


def test_a_finding_has_its_rule_its_help_and_its_place(editor: Editor, door: Path) -> None:
    """Code, weight, words and the rule's page; columns count an emoji twice and a Chinese character once."""
    editor.open(door, DOOR.replace("{confidence}", "{confident}"))
    (one,) = editor.findings()
    line, column = place_of("{confidence}")
    before = DOOR.split("\n")[line - 1][: column - 1]
    start = len(before.encode("utf-16-le")) // 2
    assert start == len(before) + 1
    assert one["range"]["start"] == {"line": line - 1, "character": start}
    assert one["range"]["end"] == {"line": line - 1, "character": start + len("{confident}")}
    assert one["code"] == "UP310"
    assert one["severity"] == 1
    assert one["message"] == "there is no stat called “confident”\nhelp: did you mean “confidence”?"
    assert one["codeDescription"]["href"] == (ROOT / "docs" / "rules.md").as_uri() + "#up310-unknown-value"


def test_columns_are_counted_as_it_was_agreed(door: Path) -> None:
    """An editor that would rather count bytes is told bytes, and asks in them."""
    with Editor(capabilities={"general": {"positionEncodings": ["utf-8"]}}) as editor:
        assert editor.server["capabilities"]["positionEncoding"] == "utf-8"
        editor.open(door, DOOR.replace("{confidence}", "{confident}"))
        (one,) = editor.findings()
        line, column = place_of("{confidence}")
        start = len(DOOR.split("\n")[line - 1][: column - 1].encode())
        assert one["range"]["start"] == {"line": line - 1, "character": start}
        offered = editor.at("completion", door, line - 1, start + len("{conf"))
        assert offered[0]["label"] == "confidence"
        assert offered[0]["textEdit"]["range"]["start"]["character"] == start + 1


def test_findings_follow_the_words(editor: Editor, door: Path) -> None:
    """A slip is told after the change that brings it, and gone after the one that mends it."""
    editor.open(door, DOOR)
    assert editor.findings() == []
    editor.change(door, DOOR.replace("goto: inside", "goto: insid", 1))
    while not (found := editor.findings()):
        pass
    assert [one["code"] for one in found] == ["UP301"]
    editor.change(door, DOOR, 3)
    assert editor.findings() == []


def test_what_is_proven_follows_by_itself(editor: Editor, door: Path) -> None:
    """What only exploring can tell comes after what reading tells, with a walk where there is one."""
    editor.open(
        door, DOOR.replace("- door\n", "- {if: confidence > 90, goto: door}\n      - {goto: later}\n")
    )
    assert editor.findings() == []
    codes = {one["code"]: one["message"] for one in editor.findings()}
    assert "UP522" in codes
    assert "walk: " in codes["UP522"]


def test_other_yaml_is_let_be(editor: Editor, door: Path) -> None:
    """Of a file that is no story nothing is said, and there is nothing to complete."""
    other = door.with_name("compose.yaml")
    editor.open(other, "services: {web: {image: nginx}}\n")
    editor.open(door, DOOR)
    said = editor.heard.get(timeout=PATIENCE)
    assert said["params"]["uri"] == door.as_uri()
    assert editor.at("completion", other, 0, 0) == []
    assert editor.at("hover", other, 0, 2) is None
    assert editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": other.as_uri()}}) == []


def test_a_broken_text_is_completed_by_the_last_whole_one(editor: Editor, door: Path) -> None:
    """While a line is half typed and nothing parses, the ids of before are offered at the end of it."""
    editor.open(door, DOOR)
    editor.findings()
    text = DOOR.replace("goto: later}", "goto: {^")
    lines, row, column = marked(text.replace("goto: {^", "goto: ^"))
    editor.change(door, "\n".join(lines))
    while not editor.findings():
        pass
    found = editor.at("completion", door, row, column)
    assert [one["label"] for one in found] == ["door", "later", "inside"]
    assert found[0]["textEdit"]["range"]["start"] == {"line": row, "character": column}


def test_a_name_is_followed_to_where_it_is_given_and_used(editor: Editor, door: Path) -> None:
    """From a use to the definition, and to every use, with and without the definition itself."""
    editor.open(door, DOOR)
    editor.findings()
    line, column = place_of("goto: later", inside=8)
    gives = editor.at("definition", door, line - 1, column - 1)
    assert gives["uri"] == door.as_uri()
    assert gives["range"]["start"] == {"line": place_of("  later:")[0] - 1, "character": 2}
    uses = editor.at("references", door, line - 1, column - 1, context={"includeDeclaration": False})
    assert [use["range"]["start"]["line"] for use in uses] == [line - 1]
    line, column = place_of("mei (uneasy)")
    all_ = editor.at("references", door, line - 1, column - 1, context={"includeDeclaration": True})
    assert len(all_) == 4


def test_an_outline_has_scenes_and_their_choices(editor: Editor, door: Path) -> None:
    """Scenes in order with what they are about, and their choices inside them."""
    editor.open(door, DOOR)
    editor.findings()
    scenes = editor.ask("textDocument/documentSymbol", {"textDocument": {"uri": door.as_uri()}})
    assert [(one["name"], one["detail"]) for one in scenes] == [
        ("door", "门"),
        ("later", "Later."),
        ("inside", "lu: Come in."),
    ]
    assert [one["name"] for one in scenes[0]["children"]] == ["knock", "wait"]
    for outer in scenes:
        for one in (outer, *outer["children"]):
            assert _at(one["range"]["start"]) <= _at(one["selectionRange"]["start"])
            assert _at(one["selectionRange"]["end"]) <= _at(one["range"]["end"])


def test_what_is_proven_is_said_on_hover(editor: Editor, door: Path) -> None:
    """Before it is known a scene is described without; then with how often it is met, and its stats."""
    editor.open(door, DOOR)
    editor.findings()
    line, column = place_of("goto: later", inside=8)

    def said() -> str:
        words: str = editor.at("hover", door, line - 1, column - 1)["contents"]["value"]
        return words

    assert "scene `later`: Later." in said()
    assert "Ways in: 1 (`door.wait`)." in said()
    _until(lambda: "Met" in said())
    assert "Here confidence 40 to 100, nerve 2." in said()


def test_garbage_is_passed_over(editor: Editor, door: Path) -> None:
    """Lines, bytes, JSON and questions that make no sense leave a server that answers."""
    editor.write(b"\n\xff\xfe\x00 garbage\r\nContent-Length: none\r\n\r\n")
    for body in (
        b"{",
        b"[]",
        b"7",
        b"{}",
        b'{"jsonrpc": "1.0"}',
        b'{"jsonrpc": "2.0", "method": 3}',
        b"\xff\xfe",
    ):
        editor.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    editor.tell("textDocument/didChange", {"textDocument": {"uri": "file:///gone.yaml", "version": 1}})
    editor.tell("textDocument/didOpen", {"textDocument": 5})
    editor.tell("no/such", [])
    assert editor.ask("no/such", {})["code"] == -32601
    place = {"textDocument": {"uri": door.as_uri()}, "position": {"line": -1, "character": -1}}
    editor.send({"id": "nonsense", "method": "textDocument/hover", "params": place})
    editor.open(door, DOOR)
    assert editor.findings() == []
    assert editor.at("hover", door, 999, 999) is None
    assert editor.at("completion", door, 999, 999) is not None


def test_a_file_that_is_deleted_or_was_never_saved_is_read_as_it_is_typed(
    editor: Editor, door: Path, tmp_path: Path
) -> None:
    """What counts is the text in the editor: its file may be gone, or not be there yet."""
    editor.open(door, DOOR)
    assert editor.findings() == []
    shutil.rmtree(door.parent)
    editor.change(door, DOOR.replace("goto: later", "goto: late"))
    while not (found := editor.findings()):
        pass
    assert found[0]["code"] == "UP301"
    editor.open(tmp_path / "new.yaml", "")
    editor.change(tmp_path / "new.yaml", "upward: 1\n")
    assert {one["code"] for one in editor.findings()} == {"UP203"}


def test_of_a_closed_file_nothing_more_is_said(editor: Editor, door: Path) -> None:
    """Its findings are taken back, and questions about it have no answer."""
    editor.open(door, DOOR.replace("goto: later", "goto: late"))
    assert editor.findings()
    editor.tell("textDocument/didClose", {"textDocument": {"uri": door.as_uri()}})
    assert editor.findings() == []
    assert editor.at("hover", door, 14, 3) is None


def test_an_editor_that_takes_its_leave_is_left_with_0(editor: Editor, door: Path) -> None:
    """The server ends when it is told to; without a word before, with 1."""
    editor.open(door, DOOR)
    editor.findings()
    assert editor.leave() == 0
    with Editor() as rude:
        rude.tell("exit", None)
        assert rude.process.wait(PATIENCE) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
class TestProof:
    """The process that proves: there while it proves, and never longer than it is wanted."""

    @pytest.fixture
    def proving(self, editor: Editor, door: Path) -> int:
        """The process that proves a story that takes long."""
        editor.open(door, LONG)
        editor.findings()
        _until(lambda: _children(editor.process.pid))
        return _children(editor.process.pid)[0]

    def test_another_text_ends_it(self, editor: Editor, door: Path, proving: int) -> None:
        """What is proven of a text that is no more is not waited for; the new one is proven."""
        editor.change(door, DOOR)
        _until(lambda: not _alive(proving))
        assert editor.findings() == []

    def test_a_closed_file_ends_it(self, editor: Editor, door: Path, proving: int) -> None:
        """A story that is closed is not proven on."""
        editor.tell("textDocument/didClose", {"textDocument": {"uri": door.as_uri()}})
        _until(lambda: not _alive(proving))

    def test_leaving_ends_it(self, editor: Editor, proving: int) -> None:
        """An editor that leaves while a story is proven leaves nothing behind."""
        assert editor.leave() == 0
        assert not _alive(proving)

    def test_an_editor_that_is_gone_ends_it(self, editor: Editor, proving: int) -> None:
        """Where the editor closes its end without a word, server and proof end by themselves."""
        assert editor.process.stdin is not None
        editor.process.stdin.close()
        editor.process.wait(PATIENCE)
        _until(lambda: not _alive(proving))

    def test_a_server_that_is_killed_takes_it_along(self, editor: Editor, proving: int) -> None:
        """Even a server that had no time for anything leaves no proof running."""
        editor.process.kill()
        _until(lambda: not _alive(proving))


def test_without_the_extra_the_command_says_how(tmp_path: Path) -> None:
    """Where pygls is missing, `lsp` says the line to type and leaves with 1."""
    without = "import sys; sys.modules['pygls'] = None; from game.cli import main; main(['lsp'])"
    done = subprocess.run(
        [sys.executable, "-c", without],
        cwd=ROOT,
        env={**os.environ, "UPWARD_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "uv run --extra editor main.py lsp" in done.stderr
    assert done.stdout == ""


def test_a_server_that_waits_has_loaded_nothing_to_prove_with() -> None:
    """NumPy and the analysis are the proof's alone, so that a server is small and there at once."""
    loads = "import sys; import game.lsp.serve; print('numpy' in sys.modules, 'game.analysis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loads], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
