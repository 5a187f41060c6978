"""The program at a keyboard, on a machine without a display."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

fcntl = pytest.importorskip("fcntl", reason="Windows has no pseudo-terminals")
pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")
termios = pytest.importorskip("termios", reason="Windows has no pseudo-terminals")

ROOT = Path(__file__).parents[2]
# Seconds in which something is answered, even on a busy machine.
_PATIENCE = 30
_CONTROL_C = b"\x03"


def test_where_there_is_a_terminal_the_game_goes_on_there(tmp_path: Path) -> None:
    """Without a display, at a keyboard, the story is asked and played in lines of text."""
    told, code = _at_a_keyboard([b"2\n", b"quit\n"], tmp_path)
    assert code == 0
    assert "There is no display here to open a window on. The game goes on here, in the terminal." in told
    assert "Your place is kept." in told


def test_control_c_is_a_sentence(tmp_path: Path) -> None:
    """Interrupting at the keyboard leaves without a traceback, the place kept."""
    told, code = _at_a_keyboard([b"2\n", b"1\n", _CONTROL_C], tmp_path)
    assert code == 0
    assert told.rstrip().endswith("Your place is kept.")
    assert "Traceback" not in told


def test_one_is_asked_whether_to_go_on(tmp_path: Path) -> None:
    """At a keyboard a story that was begun may be taken up where it was left, or begun anew."""
    story = ["play", "meng_jin", "--text"]
    first, _ = _at_a_keyboard([b"1\n", b"q\n"], tmp_path, story)
    assert "Go on where you stopped?" not in first
    taken_up, _ = _at_a_keyboard([b"y\n", b"q\n"], tmp_path, story)
    anew, _ = _at_a_keyboard([b"n\n", b"q\n"], tmp_path, story)
    assert first.split("> 1\n")[1].split("> q")[0] in taken_up
    assert first.split("> 1\n")[0] in anew


def test_what_is_played_without_a_window_is_recorded_too(tmp_path: Path) -> None:
    """Where the game goes on in the terminal of its own accord, the walk that was asked for is written."""
    walk = tmp_path / "mine.walk"
    told, code = _at_a_keyboard([b"1\n", b"quit\n"], tmp_path, ["play", "meng_jin", "--record", str(walk)])
    assert code == 0
    assert "The game goes on here, in the terminal." in told
    assert walk.read_text(encoding="utf-8").startswith("scenario: meng_jin\nwindow_seat > ")


def _at_a_keyboard(keys: list[bytes], home: Path, words: list[str] | None = None) -> tuple[str, int]:
    """The program at a pseudo-terminal: each key is typed when the program asks."""
    keyboard, screen = pty.openpty()
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}
    around = {name: value for name, value in os.environ.items() if name not in hidden}
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *(words or [])],
        stdin=screen,
        stdout=screen,
        stderr=screen,
        start_new_session=True,
        preexec_fn=_own_terminal,  # noqa: PLW1509 - only so does Control-C reach the program, and we have no threads
        env={**around, "UPWARD_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
    )
    os.close(screen)
    told, pressed = b"", b""
    for key in keys:
        told += _until_asked(keyboard, pressed)
        os.write(keyboard, key)
        pressed = key
    told += _until_asked(keyboard, pressed)
    os.close(keyboard)
    return told.decode(errors="replace").replace("\r\n", "\n"), program.wait(60)


def _own_terminal() -> None:
    """A terminal of its own; Control-C counts even where the tests run in the background and ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _until_asked(keyboard: int, pressed: bytes) -> bytes:
    """What is written up to the next prompt, or the end, after this key."""
    told = b""
    while not told.endswith((b"> ", b"story? ", b"[y/n] ")):
        if not select.select([keyboard], [], [], 3 if pressed == _CONTROL_C else _PATIENCE)[0]:
            # readline may miss what interrupts it in the very instant it begins to wait, and the terminal
            # has echoed it all the same: one presses again.
            assert pressed == _CONTROL_C, told
            os.write(keyboard, pressed)
            continue
        try:
            piece = os.read(keyboard, 65536)
        except OSError:
            break
        if not piece:
            break
        told += piece
    return told
