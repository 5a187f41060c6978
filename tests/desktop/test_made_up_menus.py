"""Under made-up languages: every menu is translated whole, and is whole in every window and text size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from attrs import fields, has

from game.desktop.layout_check import faults
from game.desktop.platform.devices.device import Device
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.story.text import Text
from game.words import languages, speak
from game.words.say import catalogue
from tests.desktop.test_layout import _other_screens, navigation
from tests.words.made_up import write_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.widget import Widget

# Screens of others, with tests of their own.
ELSEWHERE = {"journey"}
KEY = re.compile(r"[A-Z]|F\d+")


@pytest.fixture(autouse=True)
def _made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    write_program(tmp_path / "words")
    monkeypatch.setenv("UPWARD_WORDS", str(tmp_path / "words"))
    catalogue.cache_clear()
    yield
    speak("en")
    catalogue.cache_clear()


def screens(folder: Path, language: str, text_size: int) -> Iterator[tuple[Navigation, Screen]]:
    """Every menu, in a language and a text size."""
    rooms = navigation(folder, text_size)
    rooms.session.change(language=language)
    rooms.session.read_all()
    rooms.session.device = Device.KEYS
    for screen in _other_screens(rooms):
        if screen.name not in ELSEWHERE:
            yield rooms, screen


def written(rooms: Navigation) -> set[str]:
    """What nobody translates here: the stories' own words, names of languages, of the game and of a slot."""
    told = {word for story in rooms.session.shelf for word in words_of(story)}
    return (
        told
        | set(languages().values())
        | {"向上", *(slot.name for slot in rooms.session.store.slots().all())}
    )


def words_of(part: object) -> Iterator[str]:
    """All the words in a part of a story."""
    if isinstance(part, Text):
        yield str(part)
    elif isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for each in part.values():
            yield from words_of(each)
    elif isinstance(part, (tuple, list)):
        for each in part:
            yield from words_of(each)
    elif has(type(part)):
        for each in fields(type(part)):  # type: ignore[arg-type] # `has` knows
            yield from words_of(getattr(part, each.name))


def plain(widget: Widget[object], known: set[str]) -> Iterator[str]:
    """What a widget says that is in no brackets; what is printed on a key is the keyboard's.

    What people say is said by a story's or a class's words.
    """
    if widget.role is Role.SPEECH:
        return
    for said in (widget.label, widget.value, widget.description):
        if said and not said.startswith("[") and said not in known and not KEY.fullmatch(said):
            yield said


@pytest.mark.parametrize("language", ["xx"])
def test_nothing_is_left_plain(tmp_path: Path, language: str) -> None:
    """Every label and every value of every menu is a translation, the story's own words excepted."""
    shown = list(screens(tmp_path, language, 100))
    known = written(shown[0][0])
    found = {
        (screen.name, said)
        for rooms, screen in shown
        for widget in screen.widgets(Theme((1280, 720), rooms.session.settings))
        for said in plain(widget, known)
    }
    assert found == set()


@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize(
    ("size", "text_size"), [((1280, 720), 100), ((1280, 720), 250), ((960, 540), 100), ((1920, 1080), 250)]
)
def test_every_menu_is_whole(tmp_path: Path, language: str, size: tuple[int, int], text_size: int) -> None:
    """Nothing is cut and nothing overlaps, 40 % longer and in letters as wide as they are high."""
    found = [
        f"{screen.name}: {fault.widget.label[:40]!r} {fault.what}: {fault.widget.bounds}"
        for rooms, screen in screens(tmp_path, language, text_size)
        for fault in faults(screen, Theme(size, rooms.session.settings))
    ]
    assert found == []
