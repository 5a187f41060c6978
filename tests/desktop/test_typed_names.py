"""Names that a story asks for: typed before it begins, shown wherever it has them, kept with the play."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.classroom.lessons import Lessons
from game.desktop.journey.compare_starts import other_starts
from game.desktop.menus.story_intro import Begin
from game.desktop.platform.intents import Erase, Menu, Typed
from game.desktop.play.backlog import said
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.play.scene_view import Take
from game.desktop.projector.projector_screen import ProjectorScreen
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.name_screen import KeepName, NameScreen
from game.desktop.ui.screen import Pop, Push, Replace
from game.desktop.ui.theme import Theme
from game.story import Playthrough, page_of
from tests.desktop.test_layout import navigation, problems
from tests.story.grown import grown

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.screen import Go

SIZE = (1280, 720)


@pytest.fixture
def rooms(tmp_path: Path) -> Navigation:
    """A window's screens."""
    return navigation(tmp_path, 100)


def _asked(went: Go | None) -> NameScreen:
    assert isinstance(went, (Push, Replace))
    assert isinstance(went.screen, NameScreen)
    return went.screen


def _typed(screen: NameScreen, name: str) -> Go | None:
    theme = Theme(SIZE, screen.session.settings)
    for _ in screen.written:
        screen.handle(Erase(), theme)
    screen.handle(Typed(name), theme)
    return screen.act(KeepName())


def _played(rooms: Navigation, *names: str) -> SceneScreen:
    went = rooms.opening(grown()).act(Begin())
    for name in names:
        went = _typed(_asked(went), name)
    assert isinstance(went, Replace)
    assert isinstance(went.screen, SceneScreen)
    return went.screen


def test_a_story_asks_for_its_names_one_after_the_other(rooms: Navigation) -> None:
    """Each with its question, the usual name already written; escape leads back to the introduction."""
    first = _asked(rooms.opening(grown()).act(Begin()))
    assert (first.heading, first.written) == ("What is your sister called?", "Lan")
    second = _asked(_typed(first, "Mei"))
    assert (second.heading, second.written) == ("Where are you from?", "Qufu")
    assert isinstance(second.handle(Menu(), Theme(SIZE, rooms.session.settings)), Pop)


def test_what_was_typed_is_read_wherever_the_story_has_the_name(rooms: Navigation) -> None:
    """In captions, choices, reasons, lines, titles of endings and the looking back; kept, and there again."""
    screen = _played(rooms, "Mei", "Ji'nan")
    assert str(screen.page.caption) == "Monday in Ji'nan"
    assert [str(option.text) for option in screen.page.options] == ["Ask about Mei", "Go"]
    screen.act(Take("ask"))
    assert str(screen.playthrough.because) == "You walked here, Mei."
    assert str(screen.page.lines[0].text) == "You again, Miss An. Mei was here."
    kept = rooms.session.saved(grown())
    assert kept is not None
    again = page_of(kept.playthrough)
    assert [str(line.text) for line in again.lines] == [str(line.text) for line in screen.page.lines]
    screen.act(Take("go"))
    ending = rooms.ending(screen)
    assert str(ending.heading) == "Keys of Mei"
    assert "Ask about Mei" in [str(entry.words) for entry in said(screen.playthrough)]
    screen.restart()
    assert str(screen.page.caption) == "Monday in Ji'nan"


def test_wording_that_varies_stays_what_it_was_when_a_page_is_looked_at_again(rooms: Navigation) -> None:
    """After stepping back, in the history, and when the play is taken up again."""
    screen = _played(rooms, "Mei", "Qufu")
    lines = [str(line.text) for line in screen.page.lines]
    screen.act(Take("ask"))
    screen.step_back()
    assert [str(line.text) for line in screen.page.lines] == lines


@pytest.mark.parametrize("text_size", [100, 250])
def test_asking_fits_in_every_window(tmp_path: Path, text_size: int) -> None:
    """Nothing overlaps or is cut, in large text and small windows as well."""
    rooms = navigation(tmp_path, text_size)
    screen = _asked(rooms.opening(grown()).act(Begin()))
    for size in ((1280, 720), (1920, 1080), (640, 360), (400, 720)):
        assert list(problems(screen, Theme(size, rooms.session.settings))) == []


def test_a_teacher_types_the_names_for_a_class(rooms: Navigation) -> None:
    """On strips of the lesson's menu, with what they are now; the wall and a kept lesson have them."""
    menu = rooms.classes.set_up(grown())
    strip = next(item for item in menu.items() if item.words == "What is your sister called?")
    assert strip.value == "Lan"
    assert isinstance(_typed(_asked(strip.does()), "Mei"), Pop)
    assert next(item for item in menu.items() if item.words == "What is your sister called?").value == "Mei"
    begun = next(item for item in menu.items() if item.words.startswith("Without")).does()
    assert isinstance(begun, Replace)
    assert isinstance(begun.screen, ProjectorScreen)
    assert str(begun.screen.page.options[0].text) == "Ask about Mei"
    held = rooms.classes.held
    assert held is not None
    held.change(lambda room: room)
    kept = Lessons.of(rooms.session.store).latest(grown())
    assert kept is not None
    assert str(kept.room.page.options[0].text) == "Ask about Mei"
    assert isinstance(rooms.classes.set_up(grown()), MenuScreen)
    assert rooms.classes.names.typed == {}


def test_doors_of_another_start_are_called_as_they_were_read() -> None:
    """Doors that were there and not for you: with the name that was typed."""
    story = grown(
        ("start: morning", "circumstances:\n  tired: {label: Tired, set: [energy = 5]}\nstart: morning"),
        ('ask: {text: "Ask about {sister}",', 'ask: {text: "Ask about {sister}", if: energy > 9,'),
    )
    play = Playthrough(story).told_by(1, {"sister": "Mei"}).take("ask").take("go")
    assert other_starts(play)[0].lost == ((0, "Ask about Mei"),)
    tired = Playthrough(story, (), "tired").told_by(1, {"sister": "Mei"}).take("go")
    assert other_starts(tired)[0].gained == ((0, "Ask about Mei"),)
