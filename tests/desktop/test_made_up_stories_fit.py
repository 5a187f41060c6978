"""The four stories in made-up languages on every screen: nothing cut, and every letter there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.desktop.layout_check import Look, lint
from game.loader import find, load_path
from game.saves import Settings
from game.words import speak
from tests.desktop.playing import SHIPPED
from tests.words.made_up import write_program, write_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOKS = [Look((1280, 720), Settings(text_size=size, reduced_motion=True)) for size in (100, 250)]


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the made-up languages of the program and the stories."""
    folder = tmp_path_factory.mktemp("words")
    write_program(folder)
    write_stories(folder)
    return folder


@pytest.fixture(autouse=True)
def _tried(words: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("UPWARD_WORDS", str(words))
    yield
    speak("en")


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize("story", find(SHIPPED), ids=lambda path: path.name)
def test_every_scene_fits_the_window(tmp_path: Path, story: Path, language: str) -> None:
    """Longer by 40 %, or as wide as Chinese; with every line shown, every choice open and locked."""
    speak(language)
    loaded = load_path(story, language=language)
    assert loaded.scenario is not None
    assert loaded.scenario.language == language
    assert lint(loaded, tmp_path, lambda _: LOOKS) == ()
