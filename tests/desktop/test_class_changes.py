"""What the projector makes of a room that changes: votes while its page is made, another way of playing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.room import Vote, begin_room, join, jump, open_ballot, play_alone, vote
from game.desktop.projector.class_session import ClassSession
from game.desktop.ui.theme import Theme
from tests.desktop.test_layout import navigation, story

if TYPE_CHECKING:
    from pathlib import Path


def test_votes_that_come_while_a_picture_is_made_are_shown(tmp_path: Path) -> None:
    """One vote comes before the page is arranged, one after it: the last is not taken for the one seen.

    The room of the second may lie in memory where the room before both lay, which nobody holds any more.
    """
    rooms = navigation(tmp_path, 100)
    room = jump(begin_room(story("wenzhu"), 3), "worksheet")
    held = ClassSession(rooms.classes.lessons.begin(room, 45))
    host = rooms.classes.host(held)
    theme = Theme((1280, 720), rooms.session.settings)
    for number in range(60):
        held.change(lambda room, n=number: join(room, f"key{n}"))  # type: ignore[misc]
    held.change(open_ballot)
    option = held.room.options[0].id
    for number in range(0, 60, 2):
        host.update(0.0)
        cast(held, f"key{number}", option)
        host.widgets(theme)
        cast(held, f"key{number + 1}", option)
        assert host.update(0.0).changed
    host.widgets(theme)
    assert any(widget.label == "60 of 60 have voted" for widget in host.widgets(theme))
    held.close()


def test_a_class_that_begins_to_play_apart_has_its_first_button_in_focus(tmp_path: Path) -> None:
    """Whatever was in focus before, such as the round menu button: Enter does not end what just began."""
    rooms = navigation(tmp_path, 100)
    held = ClassSession(rooms.classes.lessons.begin(begin_room(story("wenzhu"), 3), 45))
    host = rooms.classes.host(held)
    theme = Theme((1280, 720), rooms.session.settings)
    host.widgets(theme)
    host.focus = 1
    held.change(play_alone)
    host.update(0.0)
    host.widgets(theme)
    focused = host.focused()
    assert focused is not None
    assert focused.label == "How they chose"
    held.close()


def cast(held: ClassSession, key: str, option: str) -> None:
    """The vote of a phone, by its key."""
    ballot = held.room.ballot
    assert ballot is not None
    held.change(lambda room: vote(room, key, ballot.number, Vote(option, 1)))
