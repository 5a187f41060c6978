"""Where the program itself fails, the window ends in a sentence and a report that tells of nobody."""

from __future__ import annotations

import getpass
import os
import platform
import subprocess
import sys
from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.shell.last_page import draw_last_page, show_last_page
from tests.as_typed import ROOT

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
upward: 1.1
title: The bench
protagonist: lin
characters: {lin: {name: "{friend}", look: wenzhu}}
names: {friend: {ask: Who sits there?, start: Mei}}
stats: {confidence: 20}
start: bench
scenes:
  bench:
    place: lake
    lines: ["{friend} sits there."]
    choices:
      sit: {text: Sit down, effects: [confidence += 5], goto: more}
      go: {text: Go home, goto: end}
  more:
    place: lake
    lines: [The bench is wet.]
    choices:
      stay: {text: Stay, goto: end}
      go: {text: Go home, goto: end}
  end: {place: lake, lines: [Evening.], ending: {title: Dry, tone: quiet}}
"""
RUN = """
import sys, threading
import pygame
from game.desktop.shell import app as shell
from tests.desktop.playing import Player
loop, broken, told = shell.App.run, sys.argv[1], "Zuzanna at /home/lena of Oakfield 7B"
def fail(*_, **__):
    here = {}
    raise KeyError(told)
def run(app):
    player = Player(app)
    player.wait()
    player.click("Begin")
    for letter in "Zuzanna":
        player.send(pygame.Event(pygame.TEXTINPUT, text=letter))
    for _ in range(12):
        if player.open_choices:
            break
        player.key(pygame.K_RETURN)
    player.key(pygame.K_1)
    for _ in range(3):
        player.wait()
    scene = type(app.top)
    match broken:
        case "draw":
            scene.draw = fail
        case "update":
            scene.update = fail
        case "act":
            scene.handle = fail
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode=""))
        case "save":
            type(app.session.store).save = fail
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_1, mod=0, unicode="1"))
        case "report":
            import game.saves.crash_report as reports
            scene.draw = reports.report_text = fail
        case "close":
            scene.draw = type(app.session).close = fail
        case "thread":
            threading.Thread(target=fail).start()
            threading.Thread(target=fail).start()
            frame = app.frame
            shell.App.frame = lambda app, *given: frame(*given) if now() < 30 else app.answer(shell.Close())
            turns = iter(range(1000))
            now = lambda: next(turns)
    app._dirty = True
    loop(app)
shell.App.run = run
if broken == "loader":
    import game.loader
    real = game.loader.load_path
    asked = iter(range(9))
    game.loader.load_path = lambda *given, **more: fail() if next(asked) else real(*given, **more)
from game.cli import main
main(["play", sys.argv[2]])
"""


def ended(broken: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """The program with this fault in it, once a name was typed and a choice was made."""
    (tmp_path / "bench.yaml").write_text(STORY, encoding="utf-8")
    command = [sys.executable, "-c", RUN, broken, str(tmp_path / "bench.yaml")]
    env = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in done.stderr
    return done


def report(tmp_path: Path) -> str:
    """The one report that was written; it has nothing that could tell of anybody."""
    (file,) = (tmp_path / "home" / "crashes").iterdir()
    text = file.read_text(encoding="utf-8")
    for personal in ("Zuzanna", "Oakfield", "lena", "7B", str(tmp_path), str(ROOT), os.path.expanduser("~")):  # noqa: PTH111 - as the environment has it
        assert personal not in text
    assert platform.node() not in text
    assert f"/{getpass.getuser()}" not in text
    assert len(text) < 20_000
    return text


@pytest.mark.parametrize(
    ("broken", "at"),
    [("draw", "game/desktop/shell/draw_screens.py"), ("update", "in App.frame"), ("act", "in App._answered")],
)
def test_a_fault_in_the_window_is_told_and_reported(broken: str, at: str, tmp_path: Path) -> None:
    """A sentence says where the report lies and that the place is kept; it has what helps to mend it."""
    done = ended(broken, tmp_path)
    assert done.returncode == 3
    (sentence,) = done.stderr.splitlines()
    (file,) = (tmp_path / "home" / "crashes").iterdir()
    assert str(file) in sentence
    assert sentence.endswith("Your place is kept.")
    text = report(tmp_path)
    assert "builtins.KeyError: '… at /…/… of … …'" in text
    assert at in text
    assert "where: window\n" in text
    assert "window: dummy 1280x720\n" in text
    assert "screens: title > opening > scene\n" in text
    assert "story: bench " in text
    assert text.endswith("steps: 1\n  bench > sit\n")
    kept = (tmp_path / "home" / "story_bench.json").read_text(encoding="utf-8")
    assert '["bench", "sit"]' in kept


def test_a_fault_of_the_loader_is_told(tmp_path: Path) -> None:
    """Nothing was played: nothing is said to be kept."""
    done = ended("loader", tmp_path)
    assert done.returncode == 3
    assert "kept" not in done.stderr
    assert "in Session.scenario" in report(tmp_path)


def test_what_could_not_be_saved_is_not_said_to_be_kept(tmp_path: Path) -> None:
    """Saving itself fails."""
    done = ended("save", tmp_path)
    assert done.returncode == 3
    assert "went wrong" in done.stderr
    assert "kept" not in done.stderr
    assert "in Session.keep" in report(tmp_path)


def test_a_second_fault_while_reporting_still_ends_in_a_sentence(tmp_path: Path) -> None:
    """What else can fail of a report is tried in `tests/saves/test_crash_report.py`."""
    done = ended("report", tmp_path)
    assert done.returncode == 3
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("Upward had to stop: something in it went wrong, and no report")
    assert "Zuzanna" not in sentence


def test_a_fault_while_closing_is_told_as_well(tmp_path: Path) -> None:
    """Both are, and the program ends."""
    done = ended("close", tmp_path)
    assert done.returncode == 3
    (file,) = (tmp_path / "home" / "crashes").iterdir()
    assert [str(file) in line for line in done.stderr.splitlines()] == [True, True]


def test_a_thread_that_fails_does_not_end_the_window(tmp_path: Path) -> None:
    """It is reported once, and the window goes on until it is closed."""
    done = ended("thread", tmp_path)
    assert done.returncode == 0
    (sentence,) = done.stderr.splitlines()
    assert "all the rest goes on" in sentence
    assert "where: thread\n" in report(tmp_path)


@pytest.mark.parametrize("size", [(1280, 720), (320, 240), (700, 1200)])
@pytest.mark.parametrize("text_size", [100, 250])
def test_the_last_page_is_whole(size: tuple[int, int], text_size: int) -> None:
    """In small and upright windows and large text; its margins stay bare."""
    pygame.display.init()
    surface = pygame.Surface(size)
    pygame.display.set_mode(size)
    draw_last_page(
        surface, "Something went wrong and a report lies in /a/long/folder/of/somebody. " * 3, text_size
    )
    ground = surface.get_at((0, 0))
    wide, high = size
    assert all(surface.get_at((x, y)) == ground for x in range(wide) for y in (0, high - 1))
    assert all(surface.get_at((x, y)) == ground for y in range(high) for x in (0, wide - 1))
    assert any(surface.get_at((x, high // 2 + y)) != ground for x in range(wide) for y in range(-20, 20))


def test_the_last_page_waits_for_an_answer_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it can be seen; what was pressed before does not count."""
    pygame.display.init()
    pygame.display.set_mode((320, 240))
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "x11")
    looks = iter(range(1000))
    monkeypatch.setattr(pygame.time, "wait", lambda _: next(looks))
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN))
    passed = iter(range(0, 1000, 10))
    show_last_page("Wrong.", 100, lambda: float(next(passed)))
    assert next(looks) > 5
    late = iter(range(1000))
    press = pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN)
    monkeypatch.setattr(pygame.time, "wait", lambda _: pygame.event.post(press))
    show_last_page("Wrong.", 100, lambda: float(next(late)))
    assert next(late) < 5
