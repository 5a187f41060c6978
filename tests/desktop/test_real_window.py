"""The real window under a virtual screen, with a real mouse and keyboard from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop.outside import ROOT, need, run, steps, until

pytestmark = pytest.mark.display


def test_a_story_is_begun_with_mouse_and_keys_in_a_real_window(screen: dict[str, str]) -> None:
    """`main.py play` opens a window: a click begins, keys choose, Backspace steps back, Ctrl+Q leaves."""
    need("xdotool", "xdotool")
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


def test_the_window_stays_the_same_one(screen: dict[str, str]) -> None:
    """Hidden, shown, filling the monitor, smaller: what screen readers hang on is never made anew."""
    program = (
        "import pygame; from game.desktop.platform.window import open_window, resize\n"
        "known = set()\n"
        "def look(): known.add(pygame.display.get_wm_info()['window'])\n"
        "open_window((960, 540), fullscreen=False, unseen=look); look()\n"
        "for full in (True, False): resize((1280, 720), fullscreen=full); look()\n"
        "print(len(known))"
    )
    told = run(screen, sys.executable, "-W", "ignore", "-c", program)
    assert told is not None
    assert told.split()[-1] == "1"


def test_the_window_cannot_be_drawn_too_small_to_be_read(screen: dict[str, str]) -> None:
    """The window manager is told the least size, after filling the monitor as well; a phone's is larger.

    It is as large as it was then.
    """
    program = (
        "import pygame; from game.desktop.platform.window import open_window, resize\n"
        "open_window((960, 540), fullscreen=False, unseen=lambda: None)\n"
        "for full in (True, False): resize((400, 720), fullscreen=full)\n"
        "print(*pygame.Window.from_display_module().minimum_size, *pygame.display.get_window_size())"
    )
    told = run(screen, sys.executable, "-W", "ignore", "-c", program)
    assert told is not None
    assert told.splitlines()[-1] == "400 360 400 720"


def pressed(environment: dict[str, str], home: str, *keys: str) -> list[object]:
    """The steps of the saved game after some keys."""
    for key in keys:
        press(environment, key)
    return steps(home)


def press(environment: dict[str, str], key: str) -> None:
    """Press a key, and give the program a moment."""
    run(environment, "xdotool", "key", key)
    time.sleep(0.25)


def test_a_lesson_is_begun_in_a_real_window(screen: dict[str, str]) -> None:
    """`main.py host` offers a plan; Enter takes it and begins; the lesson is kept when Ctrl+Q leaves."""
    home = screen["UPWARD_HOME"]
    command = [sys.executable, str(ROOT / "main.py"), "host", "meng_jin"]
    game = subprocess.Popen(command, env=screen, cwd=ROOT)
    lessons = Path(home) / "lessons"
    try:
        until(lambda: run(screen, "xdotool", "search", "--onlyvisible", "--class", "Upward"))
        window = (run(screen, "xdotool", "search", "--onlyvisible", "--class", "Upward") or "").split()[0]
        run(screen, "xdotool", "windowfocus", "--sync", window)
        until(lambda: _begun(screen, lessons), seconds=120)
        press(screen, "ctrl+q")
        assert game.wait(timeout=30) == 0
        [kept] = (path for path in lessons.glob("*.json") if path.name.count(".") == 1)
        held = json.loads(kept.read_text(encoding="utf-8"))
        assert (held["scenario"], held["minutes"], held["phase"]) == ("meng_jin", 45, "reading")
    finally:
        game.kill()
        game.wait(timeout=20)


def _begun(environment: dict[str, str], lessons: Path) -> bool:
    """Whether Enter began the lesson: a busy machine is given time before it is pressed again, not twice."""
    press(environment, "Return")
    for _ in range(100):
        if any(lessons.glob("*.json")):
            return True
        time.sleep(0.1)
    return False
