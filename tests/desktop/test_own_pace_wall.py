"""The wall of a class whose phones play apart: what to talk about, and the way in from the last row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.room import begin_room, jump, open_ballot, play_alone
from game.desktop.projector.questions import asked_on_the_way
from game.desktop.raster import ink
from game.desktop.screenshot import finished
from game.desktop.ui.theme import Theme
from tests.desktop.pressing import SIZE, buttons, opened, told
from tests.desktop.test_class_buttons import Lesson

if TYPE_CHECKING:
    import pygame

    from game.classroom.room import Room
    from game.desktop.raster.text_layout import Row, Style
    from game.desktop.ui.screen import Screen
    from tests.desktop.pressing import House

_LEAST = 22  # pixels of a window of 720: as large as the options


def _at(room: Room, *scenes: str) -> Room:
    """The class apart, its first phones in these scenes."""
    there = (jump(begin_room(told("wenzhu"), 3), scene).play for scene in scenes)
    return evolve(room, walks={**room.walks, **dict(zip(room.walks, there, strict=False))})


def _apart(house: House, *scenes: str) -> Lesson:
    lesson = Lesson.begun(house.navigation()).let_in().join().change(play_alone)
    return lesson.change(lambda room: _at(room, *scenes)) if scenes else lesson


def _theme(lesson: Lesson) -> Theme:
    return Theme(SIZE, lesson.rooms.session.settings)


def _prompt(scene: str) -> str:
    discuss = told("wenzhu").scenes[scene].discuss
    assert discuss is not None
    return discuss.prompt


def _written(screen: Screen, house: House, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Style]]:
    """Each row of words on a screen, as it is drawn, and its type."""
    rows: list[tuple[str, Style]] = []

    def note(_surface: pygame.Surface, row: Row, style: Style, _x: int, _y: int) -> None:
        rows.append((str(row), style))

    monkeypatch.setattr(ink, "write_row", note)
    finished([screen], house.navigation().session, SIZE)
    return rows


def test_the_wall_asks_what_most_can_talk_about(house: House) -> None:
    """At the stop where most stand now; where nobody stands at one, nothing is asked."""
    lesson = _apart(house, "appendix", "forms", "forms")
    said = {widget.label for widget in lesson.host.widgets(_theme(lesson))}
    assert f"To talk about: {_prompt('forms')}" in said
    lesson.change(lambda room: _at(room, "gate", "gate", "gate"))
    lesson.host.update(1.0)
    assert not [w for w in lesson.host.widgets(_theme(lesson)) if w.label.startswith("To talk about")]
    house.close()


def test_all_that_was_asked_on_the_way_is_a_page(house: House) -> None:
    """Every stop that anybody has come to, in the story's order, and nothing that nobody has read."""
    lesson = _apart(house)
    assert "What to talk about" not in buttons(lesson.host)
    lesson.change(lambda room: _at(room, "appendix", "forms", "forms"))
    lesson.host.update(1.0)
    page = opened(lesson.host, "What to talk about")
    assert page.name == "prompts"
    entries = [str(entry.words) for entry in asked_on_the_way(lesson.held.room)]
    here = [entry[-12:] for entry in entries[::2]]
    assert (here[0], here[2]) == ("(2 here now)", "(1 here now)")
    assert "here now" not in here[1]
    assert entries[1::2] == [_prompt("forms"), _prompt("winter_end"), _prompt("appendix")]
    house.close()


@pytest.mark.parametrize("apart", [True, False], ids=["apart", "voting"])
def test_the_way_in_is_upright_and_large(
    house: House, monkeypatch: pytest.MonkeyPatch, *, apart: bool
) -> None:
    """The address and the code stand on the wall as large as the options, and in no italics."""
    lesson = _apart(house) if apart else Lesson.begun(house.navigation()).let_in().change(open_ballot)
    code = lesson.held.lesson.door.code
    rows = [(words, style) for words, style in _written(lesson.host, house, monkeypatch) if code in words]
    assert rows
    for words, style in rows:
        assert (words, "italic" in style.face, style.size >= _LEAST) == (words, False, True)
    house.close()
