"""The teacher's menu for phones: several removed after one question, and nobody by a second press."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.classroom.mark_words import mark_words
from game.classroom.room import begin_room, join, jump
from game.desktop.platform.intents import Activate
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.joining import JoinScreen, LetIn
from game.desktop.projector.phones_menu import Devices, phones_menu, waiting_menu
from game.desktop.ui.screen import Push
from game.desktop.ui.theme import Theme
from tests.classroom.classes import story
from tests.desktop.test_layout import navigation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.menu import MenuScreen

SIZE = (1280, 720)
HERE = "192.168.1.4"


@pytest.fixture
def rooms(tmp_path: Path) -> Navigation:
    """A window's screens."""
    return navigation(tmp_path, 100)


@pytest.fixture
def held(rooms: Navigation) -> Iterator[ClassSession]:
    """A lesson with four in it, two of them from one address, and three who wait there."""
    room = jump(begin_room(story(), 3), "worksheet")
    for number in range(3):
        room = join(room, f"key{number}")
    for number in range(4):
        room = join(room, f"next{number}", HERE)
    held = ClassSession(rooms.classes.lessons.begin(room, 45), clock=lambda: 1000.0)
    yield held
    held.close()


def _press(screen: MenuScreen, words: str) -> object:
    return next(item for item in screen.items() if item.words == words).does()


def test_several_are_removed_after_one_question(rooms: Navigation, held: ClassSession) -> None:
    """They are chosen one after the other; pressed once more, one is left where it was."""
    devices = Devices(rooms.session, held).screen()
    assert _press(devices, "Remove the chosen") is None
    marks = [mark_words(held.room.devices[key].mark) for key in ("key0", "key1", "key2")]
    for mark in (*marks, marks[1]):
        assert _press(devices, mark) is None
    assert len(held.room.present) == 4
    asked = _press(devices, "Remove the chosen")
    assert isinstance(asked, Push)
    assert asked.screen.note == f"{', '.join(sorted((marks[0], marks[2])))}."  # type: ignore[attr-defined]
    _press(asked.screen, "No, leave it as it is")  # type: ignore[arg-type]
    assert len(held.room.present) == 4
    _press(asked.screen, "Remove")  # type: ignore[arg-type]
    assert list(held.room.present) == ["key1", "next0"]


def test_a_second_press_after_removing_removes_nobody(rooms: Navigation, held: ClassSession) -> None:
    """The strip in focus is the one that removes the chosen, of whom there are none now."""
    theme = Theme(SIZE, rooms.session.settings)
    devices = Devices(rooms.session, held).screen()
    _press(devices, mark_words(held.room.devices["key0"].mark))
    asked = devices.handle(Activate(), theme)
    assert isinstance(asked, Push)
    _press(asked.screen, "Remove")  # type: ignore[arg-type]
    for _ in range(5):
        assert devices.handle(Activate(), theme) is None
    assert list(held.room.present) == ["key1", "key2", "next0"]


def test_who_was_removed_is_let_in_again(rooms: Navigation, held: ClassSession) -> None:
    """By the same mark."""
    devices = Devices(rooms.session, held, chosen={"key0"})
    asked = _press(devices.screen(), "Remove the chosen")
    assert isinstance(asked, Push)
    _press(asked.screen, "Remove")  # type: ignore[arg-type]
    _press(devices.removed(), mark_words(held.room.devices["key0"].mark))
    assert "key0" in held.room.present


def test_who_waits_is_let_in_one_by_one_or_all_at_once(rooms: Navigation, held: ClassSession) -> None:
    """From the menu, or with one press where the code is shown."""
    waiting = waiting_menu(rooms.session, held)
    _press(waiting, mark_words(held.room.devices["next2"].mark))
    assert list(held.room.waiting) == ["next1", "next3"]
    join_screen = JoinScreen(session=rooms.session, held=held)
    assert "Let 2 in" in [w.label for w in join_screen.widgets(Theme(SIZE, rooms.session.settings))]
    join_screen.act(LetIn())
    assert (len(held.room.waiting), len(held.room.present)) == (0, 7)


def test_all_who_wait_are_turned_away(rooms: Navigation, held: ClassSession) -> None:
    """They stay out, and the address is watched: the next from there waits too."""
    _press(waiting_menu(rooms.session, held), "Turn all away")
    assert (len(held.room.waiting), len(held.room.present)) == (0, 4)
    assert join(held.room, "another", HERE).devices["another"].waiting


def test_the_number_expected_from_one_address_is_set_and_all_phones_are_let_go(
    rooms: Navigation, held: ClassSession
) -> None:
    """One, two, three, … any number; who fits then is in. Letting go empties the room after a question."""
    held.open_door("127.0.0.1")
    phones = phones_menu(rooms.session, rooms.classes.host(held))
    seen = []
    for _ in range(7):
        seen.append(next(item.value for item in phones.items() if item.words == "Phones from one address"))
        _press(phones, "Phones from one address")
    assert seen == ["1", "2", "3", "5", "10", "30", "any number"]
    assert len(held.room.waiting) == 0
    asked = _press(phones, "Let go of all phones")
    assert isinstance(asked, Push)
    assert len(held.room.devices) == 7
    _press(asked.screen, "Let them go")  # type: ignore[arg-type]
    assert (held.room.devices, held.server) == ({}, None)
