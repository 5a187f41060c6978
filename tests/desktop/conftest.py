"""What tests of the window stand on: a display of SDL's own, and a house of saves to press all buttons."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pygame
import pytest

from game.words import speak
from tests.desktop.pressing import House, live_in
from tests.words.made_up import write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _display() -> None:
    """SDL's dummy display is open, whichever test of a process comes first."""
    pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((8, 8))


@pytest.fixture(scope="module")
def unheard() -> Iterator[Callable[[int], None]]:
    """Opens a device that nobody hears, at so many samples a second, whatever a test before left open."""
    before = os.environ.get("SDL_AUDIODRIVER")
    os.environ["SDL_AUDIODRIVER"] = "dummy"

    def opened(rate: int) -> None:
        pygame.mixer.quit()  # else the device that is open stays as it is
        pygame.mixer.init(rate, -16, 1, allowedchanges=0)

    yield opened
    pygame.mixer.quit()
    os.environ.pop("SDL_AUDIODRIVER") if before is None else os.environ.update(SDL_AUDIODRIVER=before)


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
