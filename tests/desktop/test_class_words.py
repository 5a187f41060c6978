"""A class's wall in made-up languages: nothing of the program stays plain, nothing is cut, at any size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from game.classroom.room import debrief
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.words import say, speak
from tests.desktop.class_pages import pages
from tests.desktop.pressing import told
from tests.desktop.test_class_buttons import BEFORE_CLASS, IN_CLASS, Lesson
from tests.desktop.test_layout import navigation, problems

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.desktop.ui.screen import Screen
    from game.story import Scenario
    from tests.desktop.pressing import House

pytestmark = pytest.mark.usefixtures("made_up")

SIZE: Final = (1280, 720)
# What is no language: numbers, a clock, an address, the letters of a code, a class's own name.
_VALUE: Final = re.compile(r"[\W\d]*|127\.0\.0\.1:\d+|([A-Z] ){5}[A-Z]|M{24}|10/a|Class \d")
# Screens that a lesson leads to and that are not the class's own.
_OTHERS: Final = frozenset({"history", "settings", "road", "starts"})


def plain(screen: Screen, theme: Theme, story: Scenario) -> Iterator[str]:
    """What a screen says that is neither in brackets nor the story's own nor a value."""
    for widget in screen.widgets(theme):
        for said in (widget.label, widget.value) if widget.role is not Role.SPEECH else ():
            bracketed = said.startswith("[") and said.endswith("]")
            if not (bracketed or _VALUE.fullmatch(said) or _told(said, story)):
                yield said


def _told(said: str, story: Scenario) -> bool:
    """Whether these are the story's words: one end is enough, they may be cut or have values in them."""
    of_the_story = repr(story)
    return said.partition(", ")[0][:20] in of_the_story or said[-20:] in of_the_story


def faults(screen: Screen, theme: Theme) -> list[str]:
    """What is wrong with a screen as it is now: cut, overlapping, or plain."""
    screen.update(0.0)
    said = plain(screen, theme, told("wenzhu")) if _in_brackets() else ()
    return [*problems(screen, theme), *(f"plain: {each}" for each in said)]


def _in_brackets() -> bool:
    """Whether the made-up language is the one in brackets."""
    return say("class.menu.back").startswith("[")


@pytest.mark.parametrize("language", ["xx", "xw"])
@pytest.mark.parametrize("text_size", [100, 250])
def test_every_page_fits_in_longer_and_in_wider_words(tmp_path: Path, language: str, text_size: int) -> None:
    """Nothing overlaps, nothing is cut, in every phase of a lesson; and nothing of the program is plain."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(SIZE, rooms.session.settings)
    speak(language)
    shown = [(name, faults(screen, theme)) for name, screen in pages(rooms, theme)]
    assert [each for each in shown if each[1]] == []


@pytest.mark.parametrize("name", [name for name in IN_CLASS if name not in _OTHERS])
def test_nothing_is_plain_in_any_phase(house: House, name: str) -> None:
    """Ties, run-offs, talks, stops, the debrief, the menus over them: at 100 % and at 250 %."""
    speak("xx")
    rooms = house.navigation()
    screen = IN_CLASS[name](Lesson.begun(rooms))
    for text_size in (100, 250):
        rooms.session.change(text_size=text_size)
        assert faults(screen, Theme(SIZE, rooms.session.settings)) == []


@pytest.mark.parametrize("name", BEFORE_CLASS)
def test_nothing_is_plain_before_a_lesson(house: House, name: str) -> None:
    """Choosing a story, the plan and its stops, a kept lesson."""
    speak("xx")
    rooms = house.navigation()
    screen = BEFORE_CLASS[name](rooms)
    for text_size in (100, 250):
        rooms.session.change(text_size=text_size)
        assert faults(screen, Theme(SIZE, rooms.session.settings)) == []


def _labels(screen: Screen, theme: Theme) -> list[str]:
    screen.rearrange()
    return [widget.label for widget in screen.widgets(theme)]


@pytest.mark.parametrize(
    "name", ["reading", "voting", "talking", "tie, vote again", "debrief", "menu", "apart"]
)
def test_the_wall_speaks_another_language_at_any_moment(house: House, name: str) -> None:
    """Another language and back: the same page, the same votes, the same words; what is said stays said."""
    lesson = Lesson.begun(house.navigation())
    screen = IN_CLASS[name](lesson)
    theme = Theme(SIZE, lesson.rooms.session.settings)
    screen.update(0.0)
    before, room = _labels(screen, theme), lesson.held.room
    speak("xx")
    between = _labels(screen, theme)
    assert between != before
    assert list(plain(screen, theme, told("wenzhu"))) == []
    speak("en")
    assert _labels(screen, theme) == before
    assert lesson.held.room is room


def test_what_does_not_go_now_is_said_in_the_language_of_the_moment(house: House) -> None:
    """The note was made in English, and is said in the other language once that is spoken."""
    lesson = Lesson.begun(house.navigation()).vote(0)
    assert not lesson.held.change(debrief)
    assert lesson.held.said == "Close the vote first."
    speak("xx")
    assert lesson.held.said == say("room.not_now.vote_open")
    assert lesson.held.said != "Close the vote first."


@pytest.mark.usefixtures("made_up_stories")
@pytest.mark.parametrize(
    "name", ["reading", "voting", "at a stop, talking", "tie, vote again", "apart at a stop"]
)
def test_the_story_is_told_in_the_language_of_the_moment(house: House, name: str) -> None:
    """The same page, votes and places of all in other words, and back; what is talked about is so too."""
    lesson = Lesson.begun(house.navigation())
    screen, session = IN_CLASS[name](lesson), lesson.rooms.session
    theme = Theme(SIZE, session.settings)
    screen.update(0.0)
    before, room = _labels(screen, theme), lesson.held.room
    session.change(language="xx")
    screen.told_anew()
    screen.update(0.0)
    shown = [w for w in screen.widgets(theme) if w.role in {Role.SPEECH, Role.TEXT, Role.HEADING}]
    assert shown
    assert [w.label for w in shown if not w.label.endswith("]") and not _VALUE.fullmatch(w.label)] == []
    now = lesson.held.room
    assert (now.play.steps, now.play.state, now.ballot, now.rounds) == (
        room.play.steps,
        room.play.state,
        room.ballot,
        room.rounds,
    )
    session.change(language="en")
    screen.told_anew()
    assert _labels(screen, theme) == before
