"""The built program, as somebody without Python starts it: nothing on the path, an empty home, elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import tarfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from pypdf import PdfReader

from game.authoring.new_story import Wishes, story_of
from tests.desktop.outside import need, run, until
from tests.lsp.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.display

MB = 1_000_000


@frozen
class User:
    """Somebody with the program's folder and a home that holds nothing yet."""

    program: Path
    home: Path
    display: str

    @property
    def around(self) -> dict[str, str]:
        """The environment: no Python, no word of where anything is kept."""
        return {
            "PATH": str(self.home / "bin"),
            "HOME": str(self.home),
            "DISPLAY": self.display,
            "SDL_AUDIODRIVER": "dummy",
            "LANG": "C.UTF-8",
        }

    def does(self, *words: object) -> subprocess.CompletedProcess[str]:
        """What a command left with and said, typed in the home folder."""
        return subprocess.run(
            [str(self.program), *map(str, words)],
            cwd=self.home,
            env=self.around,
            input="",
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    @contextmanager
    def plays(self, *words: object) -> Iterator[Window]:
        """The window that a command opens, in focus; it is closed by Ctrl and Q, and leaves with 0."""
        xdotool = {**os.environ, "DISPLAY": self.display}
        game = subprocess.Popen([str(self.program), *map(str, words)], cwd=self.home, env=self.around)
        search = ("xdotool", "search", "--onlyvisible", "--class", "Upward")
        try:
            until(lambda: run(xdotool, *search))
            run(xdotool, "xdotool", "windowfocus", "--sync", (run(xdotool, *search) or "").split()[0])
            window = Window(xdotool)
            yield window
            window.press("ctrl+q")
            assert game.wait(timeout=30) == 0
        finally:
            game.kill()
            game.wait(timeout=20)

    def kept(self, pattern: str) -> list[Path]:
        """The files of saves with such a name, where Linux wants them."""
        return [
            path for path in (self.home / ".local/share/upward").rglob(pattern) if path.name.count(".") == 1
        ]


@frozen
class Window:
    """A window on the virtual screen, and its keyboard."""

    around: dict[str, str]

    def press(self, *names: str) -> None:
        """Press keys one after the other."""
        run(self.around, "xdotool", "key", "--delay", "60", *names)

    def press_until(self, true: Callable[[], object], *names: str) -> None:
        """Press the same keys until something has become true; fail when it does not."""

        def pressed() -> object:
            self.press(*names)
            return true()

        until(pressed)


@pytest.fixture
def user(built: Path, screen: dict[str, str], tmp_path: Path) -> User:
    """Somebody who has unpacked the program and never had Python."""
    need("xdotool", "xdotool")
    home = tmp_path / "mei"
    home.mkdir()
    return User(built / "upward", home, screen["DISPLAY"])


def test_an_author_has_every_command(user: User) -> None:
    """A story is written, checked and exported, a guide printed; messages name the program as typed."""
    written = user.does("new", "first_day")
    assert (written.returncode, written.stderr) == (0, "")
    assert f"{user.program} check first_day" in written.stdout
    checked = user.does("check", "first_day", "wenzhu")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "2 stories checked: nothing to mend." in checked.stdout
    for out in ("guide.pdf", "export.html"):
        made = user.does(out.partition(".")[0], "first_day", "-o", out)
        assert (made.returncode, made.stderr) == (0, "")
    assert "A seat by the window" in PdfReader(user.home / "guide.pdf").pages[0].extract_text()
    assert (user.home / "export.html").stat().st_size > MB / 5
    assert user.does("check", "nowhere").returncode == 2


def test_an_editor_is_served(built: Path, tmp_path: Path) -> None:
    """The language server has a story proven by a process of its own, which is the program once more."""
    with Editor(program=(str(built / "upward"),)) as editor:
        story = story_of("first_day", Wishes(), "").replace("if: confidence >= 40", "if: confidence > 99")
        editor.open(tmp_path / "scenario.yaml", story)
        until(lambda: any("is never shown" in one["message"] for one in editor.findings()))


def test_a_story_is_played_to_its_end(user: User) -> None:
    """The window opens, keys choose, and the ending is kept where the system keeps such things."""
    assert user.does("new", "first_day").returncode == 0
    with user.plays("play", "first_day") as window:
        window.press_until(lambda: user.kept("finished_first_day.json"), "Return", "1")
    [saved] = user.kept("finished_first_day.json")
    assert len(json.loads(saved.read_text(encoding="utf-8"))["playthroughs"]) == 1


def test_a_class_is_hosted_and_joined(user: User, browser: Browser) -> None:
    """A teacher begins a lesson and lets phones in; a phone comes in and is told the story."""
    with user.plays("host", "meng_jin") as window:
        window.press_until(lambda: user.kept("lesson_*.json"), "Return")
        window.press("Escape", *["Down"] * 3, "Return", "Return")
        until(lambda: _door(user)["port"])
        door = _door(user)
        page = browser.new_page()
        page.goto(f"http://{door['host']}:{door['port']}/#{door['code']}")
        page.get_by_role("heading").first.wait_for()
        until(lambda: _lesson(user)["devices"])
        page.close()


def test_nothing_large_crept_in(built: Path) -> None:
    """Its files come to less than 190 MB, of which a quarter is left once they are packed."""
    assert sum(path.lstat().st_size for path in built.rglob("*") if path.is_file()) < 190 * MB


@pytest.mark.on_demand
def test_it_is_no_larger_than_it_should_be(built: Path, tmp_path: Path) -> None:
    """It is packed in less than 50 MB, with the effort with which it is packed for a release."""
    with tarfile.open(tmp_path / "upward.tar.xz", "w:xz", preset=6) as packed:
        packed.add(built, "upward")
    assert (tmp_path / "upward.tar.xz").stat().st_size < 50 * MB


def test_nothing_crept_in_and_every_licence_is_there(built: Path) -> None:
    """What only tests and builders need is not inside; the licences of what is lie beside it."""
    names = {path.name for path in (built / "_internal").iterdir()}
    assert names & {"setuptools", "tkinter", "pip", "hypothesis", "mypy", "pytest"} == set()
    licences = {path.name.rsplit("-", 1)[0] for path in (built / "LICENSES").iterdir()}
    assert {"upward", "pygame-ce", "numpy", "python", "accesskit", "Alegreya"} <= licences


def _lesson(user: User) -> dict[str, dict[str, object]]:
    [kept] = user.kept("lesson_*.json")
    held: dict[str, dict[str, object]] = json.loads(kept.read_text(encoding="utf-8"))
    return held


def _door(user: User) -> dict[str, object]:
    return _lesson(user)["door"]
