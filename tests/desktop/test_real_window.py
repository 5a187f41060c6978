"""The real window under a virtual screen, with a real mouse and keyboard from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.display
ROOT = Path(__file__).resolve().parents[2]
DISPLAY = ":97"


def _need(program: str) -> None:
    if shutil.which(program):
        return
    reason = f"{program} is not installed (Debian: apt-get install xvfb xdotool)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen, and the environment in which a program finds it."""
    _need("Xvfb")
    _need("xdotool")
    screen_words = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", DISPLAY, *screen_words])
    environment = {**os.environ, "DISPLAY": DISPLAY}
    environment.pop("SDL_VIDEODRIVER", None)
    try:
        until(lambda: run(environment, "xdotool", "getdisplaygeometry") is not None)
        yield environment
    finally:
        server.terminate()
        server.wait(timeout=20)


def run(environment: dict[str, str], *words: str) -> str | None:
    """What a program printed, or nothing when it failed."""
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout.strip() if done.returncode == 0 else None


def until(true: object, seconds: float = 60) -> None:
    """Wait for something to become true; fail when it does not."""
    last = time.monotonic() + seconds
    while time.monotonic() < last:
        if callable(true) and true():
            return
        time.sleep(0.1)
    pytest.fail("the window did not get there in time")


def steps(home: str) -> list[object]:
    """The steps of the saved game."""
    saves = [path for path in Path(home).rglob("story_*.json") if "." not in path.stem]
    if not saves:
        return []
    held = json.loads(saves[0].read_text(encoding="utf-8"))["steps"]
    assert isinstance(held, list)
    return held


def test_a_story_is_begun_with_mouse_and_keys_in_a_real_window(screen: dict[str, str]) -> None:
    """`main.py play` opens a window: a click begins, keys choose, Backspace steps back, Ctrl+Q leaves."""
    home = screen["UPWARD_HOME"]
    command = [sys.executable, str(ROOT / "main.py"), "play", "meng_jin"]
    game = subprocess.Popen(command, env=screen, cwd=ROOT)
    try:
        until(lambda: run(screen, "xdotool", "search", "--onlyvisible", "--class", "Upward"))
        window = (run(screen, "xdotool", "search", "--onlyvisible", "--class", "Upward") or "").split()[0]
        run(screen, "xdotool", "windowfocus", "--sync", window)
        run(screen, "xdotool", "mousemove", "--window", window, "900", "467", "click", "1")
        until(lambda: bool(list(Path(home).rglob("story_*.json"))))
        until(lambda: len(pressed(screen, home, "Return", "1")) >= 2)
        taken = len(steps(home))
        until(lambda: len(pressed(screen, home, "BackSpace")) < taken)
        press(screen, "ctrl+q")
        assert game.wait(timeout=30) == 0
    finally:
        game.kill()
        game.wait(timeout=20)


def pressed(environment: dict[str, str], home: str, *keys: str) -> list[object]:
    """The steps of the saved game after some keys."""
    for key in keys:
        press(environment, key)
    return steps(home)


def press(environment: dict[str, str], key: str) -> None:
    """Press a key, and give the program a moment."""
    run(environment, "xdotool", "key", key)
    time.sleep(0.25)
