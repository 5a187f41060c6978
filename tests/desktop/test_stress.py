"""The window under stress: open files, memory, faces and sounds that are not there."""

from __future__ import annotations

import ast
import subprocess
import sys
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from game.desktop.raster.picture_memory import MEMORY
from game.resources import CODE
from tests.desktop.outside import ROOT
from tests.soak.resizing import MOST, stress

if TYPE_CHECKING:
    from pathlib import Path

_DRAG = """
import os, resource, sys, tempfile
from pathlib import Path
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
import pygame
from attrs import evolve
from game.cli.stories import shipped
from game.desktop.menus.navigation import Navigation
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.saves import Settings, Store
from game.story import arrive
pygame.display.init()
pygame.display.set_mode((8, 8))
session = Session(store=Store(Path(tempfile.mkdtemp())), settings=Settings(), find=shipped, seed=1)
rooms = Navigation(session)
title, story = rooms.title(), session.scenario(shipped()[0])
scene = rooms.scene(arrive(story, list(story.scenes)[3]), 1)
most = 0
for number in range(500):
    settings = evolve(session.settings, text_size=(75, 100, 150, 200, 250)[number // 60 % 5])
    theme = Theme((700 + 4 * number, 394 + 2 * number), settings)
    title.widgets(theme)
    scene.widgets(theme)
    most = max(most, len(os.listdir("/proc/self/fd")))
print(most)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts open files as Linux tells of them")
def test_a_window_drawn_through_500_sizes_keeps_no_files_open() -> None:
    """Where 256 files may be open, as on macOS, it goes on; it never has more than a handful."""
    done = subprocess.run(
        [sys.executable, "-c", _DRAG], cwd=ROOT, capture_output=True, text=True, check=False, timeout=500
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) < 40


def test_what_is_kept_in_memory_stays_below_200_megabytes(tmp_path: Path) -> None:
    """Resized up to 3840x2160 and back, in all text sizes and contrasts: after each, within the promise."""
    for app in islice(stress(tmp_path, 5), 60):
        assert app.session.render_queue.bytes <= MOST
        assert MEMORY.bytes == sum(kept.bytes for kept in MEMORY._kept.values())  # noqa: SLF001 - counted anew


def test_no_picture_is_kept_beside_the_memory() -> None:
    """A cache of the standard library counts pictures, not bytes; only the one tile of grain has one."""
    found = set()
    for path in (CODE / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.returns is not None:
                kept = any("cache" in ast.unparse(each) for each in node.decorator_list)
                if kept and ("Surface" in ast.unparse(node.returns) or "Slip" in ast.unparse(node.returns)):
                    found.add(node.name)
    assert found == {"grain_tile"}
