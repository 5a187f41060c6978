"""A virtual screen, for tests that open a real window; a house of saves, for tests that press its buttons."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pygame
import pytest

from game.words import speak
from tests.desktop.outside import need
from tests.desktop.pressing import House, live_in
from tests.words.made_up import write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _display() -> None:
    """SDL's dummy display is open, whichever test of a process comes first."""
    pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((8, 8))


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen, and the environment in which a program finds it."""
    need("Xvfb", "xvfb")
    # It takes a free number, says which, and is ready then.
    words = ["-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", *words], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        environment = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}"}
        environment.pop("SDL_VIDEODRIVER", None)
        yield environment
    finally:
        server.terminate()
        server.wait(timeout=20)
        server.stdout.close()


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """There are the made-up languages `xx` and `xw`; at the end English is spoken again."""
    write_program(tmp_path / "made_up")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "made_up"))
    yield
    speak("en")


@pytest.fixture
def made_up_stories(tmp_path: Path, made_up: None) -> None:
    """The stories that ship are there in the made-up languages as well."""
    write_stories(tmp_path / "made_up")
    del made_up


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of somebody who has played everything once."""
    folder = tmp_path_factory.mktemp("lived")
    live_in(folder)
    return folder


@pytest.fixture
def house(tmp_path: Path, lived: Path) -> Iterator[House]:
    """A house that is closed at the end."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    made = House(tmp_path, lived)
    yield made
    made.close()
