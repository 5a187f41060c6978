"""The lessons of several classes in the window: named, listed, gone on with, kept, deleted, reported on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from game.classroom.lesson_label import day_and_hour
from game.classroom.room import begin_room, choose_for_class, jump
from game.desktop.platform.intents import Typed
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.kept_lessons import KeptLessons
from game.desktop.projector.projector_screen import ProjectorScreen
from game.desktop.projector.report_writing import Reports
from game.desktop.ui.menu import MenuScreen
from game.desktop.ui.name_screen import KeepName, NameScreen
from game.desktop.ui.screen import Pop, Push, Replace
from game.desktop.ui.theme import Theme
from game.story.scenario import Choices
from tests.classroom.classes import story
from tests.desktop.test_layout import navigation

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.menus.navigation import Navigation

SIZE = (1280, 720)


@pytest.fixture
def rooms(tmp_path: Path) -> Navigation:
    """A window's screens, with the stories read."""
    rooms = navigation(tmp_path, 100)
    rooms.session.read_all()
    return rooms


def _pressed(screen: object, words: str) -> object:
    assert isinstance(screen, MenuScreen)
    return next(item for item in screen.items() if item.words.startswith(words)).does()


def _opened(screen: object, words: str) -> MenuScreen:
    went = _pressed(screen, words)
    assert isinstance(went, (Push, Replace))
    assert isinstance(went.screen, MenuScreen)
    return went.screen


def _begin(rooms: Navigation, name: str) -> None:
    """A lesson of a class that is called so, begun and left again."""
    page = rooms.classes.set_up(story())
    naming = _pressed(page, "The class")
    assert isinstance(naming, Push)
    assert isinstance(naming.screen, NameScreen)
    naming.screen.written = ""
    naming.screen.handle(Typed(name), Theme(SIZE, rooms.session.settings))
    assert naming.screen.act(KeepName()) == Pop()
    began = _pressed(page, "Without a plan")
    assert isinstance(began, Replace)
    assert isinstance(began.screen, ProjectorScreen)
    rooms.classes.close()


def test_two_classes_are_listed_by_name_story_day_and_hour(rooms: Navigation) -> None:
    """And each goes on in its own lesson."""
    for name in ("10a", "10b"):
        _begin(rooms, name)
    found = {kept.label.name: kept for kept in rooms.classes.lessons.all(story())}
    items = _opened(rooms.classes.choose_story(), "Kept lessons").items()[:-1]
    shown = sorted((item.words, item.value) for item in items)
    title = "The message that took half …"
    assert shown == [(f"{n}: {title}", day_and_hour(found[n].saved_at)) for n in ("10a", "10b")]
    set_up = rooms.classes.set_up(story())
    for name in ("10b", "10a"):
        going = next(item for item in set_up.items() if item.words.startswith(f"Go on with {name}, "))
        assert going.value.startswith("kept until ")
        resumed = going.does()
        assert isinstance(resumed, Replace)
        assert isinstance(resumed.screen, ProjectorScreen)
        assert resumed.screen.held.lesson.label.name == name
        rooms.classes.close()
    assert len(rooms.classes.lessons.all(story())) == 2


def test_it_is_said_before_a_lesson_for_how_long_it_is_kept(rooms: Navigation) -> None:
    """Where it is begun and where it is listed."""
    said = "A lesson is kept for 30 days after it was last used, unless you keep it for longer."
    set_up = rooms.classes.set_up(story())
    assert said in str(set_up.note)
    listed = _opened(rooms.classes.choose_story(), "Kept lessons")
    assert not isinstance(listed.note, str)
    assert listed.note() == f"None is kept. {said}"


def test_one_is_kept_for_good_and_the_other_deleted_after_a_question(rooms: Navigation) -> None:
    """The other class's lesson is left as it was; a deleted one cannot be gone on with."""
    for name in ("10a", "10b"):
        _begin(rooms, name)
    listed = _opened(rooms.classes.choose_story(), "Kept lessons")
    kept = _opened(_opened(listed, "10a"), "Keep it until I delete it")
    assert "kept until you delete it" in str(kept.note)
    other = _opened(listed, "10b")
    asked = _opened(other, "Delete it")
    assert len(rooms.classes.lessons.all(story())) == 2
    _pressed(asked, "Delete it")
    assert [item.words for item in other.items()] == ["It is deleted"]
    left = rooms.classes.lessons.all(story())
    assert [(each.label.name, each.label.for_good) for each in left] == [("10a", True)]
    assert [item.words[:3] for item in listed.items()] == ["10a", "Bac"]


def test_deleting_everything_in_a_lesson_leaves_the_other_classes(rooms: Navigation) -> None:
    """Only what is kept of this one goes."""
    _begin(rooms, "10a")
    lesson = rooms.classes.lessons.begin(begin_room(story(), 3), 0, class_name="10b")
    held = ClassSession(lesson)
    rooms.classes.host(held)
    _pressed(rooms.classes._delete(held), "Delete it")  # noqa: SLF001 - the screen a strip opens
    assert [kept.label.name for kept in rooms.classes.lessons.all(story())] == ["10a"]


def test_a_name_that_cannot_be_one_is_told_at_the_line(rooms: Navigation) -> None:
    """It is said what is wrong, and nothing is kept until it is mended."""
    naming = _pressed(rooms.classes.set_up(story()), "The class")
    assert isinstance(naming, Push)
    screen = naming.screen
    assert isinstance(screen, NameScreen)
    theme = Theme(SIZE, rooms.session.settings)
    screen.handle(Typed("10/a"), theme)
    assert screen.act(KeepName()) is None
    assert any("A report’s file is named after it" in w.label for w in screen.widgets(theme))
    assert rooms.classes.names.own == ""
    screen.handle(Typed("x" * 200), theme)
    assert len(screen.written) == 24


def test_a_report_is_called_by_class_story_day_and_hour(rooms: Navigation) -> None:
    """A second one in the same minute gets a number; the first is what it was."""
    lessons = evolve(rooms.classes.lessons, now=lambda: datetime(2026, 11, 29, 19, 46, tzinfo=UTC))
    held = ClassSession(lessons.begin(begin_room(story(), 3), 0, class_name="10a"))
    folder = rooms.session.store.folder / "reports"
    first, second = (str(Reports(folder).of(held.lesson).written.result()) for _ in range(2))
    stem = "10a-wenzhu-2026-11-29-1946"
    written = [f"{stem}-2.html", f"{stem}-2.pdf", f"{stem}.html", f"{stem}.pdf"]
    assert sorted(path.name for path in folder.iterdir()) == written
    assert f"{stem}.pdf to print" in first
    assert f"{stem}-2.pdf to print" in second
    held.close()


def _of_another_story(rooms: Navigation) -> None:
    """A lesson that was played when a choice of the story still had another id."""
    then = story().scenes["worksheet"].then
    assert isinstance(then, Choices)
    choices = (evolve(then.choices[0], id="once"), *then.choices[1:])
    was = evolve(story().scenes["worksheet"], then=Choices(choices=choices))
    room = jump(begin_room(evolve(story(), scenes={**story().scenes, "worksheet": was}), 3), "worksheet")
    lesson = rooms.classes.lessons.begin(choose_for_class(room, "once"), 0, class_name="10a")
    lesson.close()


def test_a_lesson_from_before_the_story_was_changed_is_gone_back_to(rooms: Navigation) -> None:
    """It is in the list, says what stops it, and goes on in a file of its own; its lesson takes it along."""
    _of_another_story(rooms)
    went = _pressed(rooms.classes.set_up(story()), "Go on with 10a")
    assert isinstance(went, Replace)
    rooms.classes.close()
    lessons = rooms.classes.lessons
    [aside] = lessons.put_aside(story())
    whole = (lessons.folder / f"{aside.name}.json").read_bytes()
    listed = _opened(rooms.classes.choose_story(), "Kept lessons")
    item = next(item for item in listed.items() if item.words == "10a, before the story was changed")
    opened = item.does()
    assert isinstance(opened, Push)
    assert isinstance(opened.screen, MenuScreen)
    assert "The story has changed since: " in str(opened.screen.note)
    assert "no longer has the choice `once`" in str(opened.screen.note)
    assert [each.words for each in opened.screen.items()] == [
        "Go back to it, as far as the story goes",
        "Delete it",
        "Back",
    ]
    back = _pressed(opened.screen, "Go back to it")
    assert isinstance(back, Replace)
    assert isinstance(back.screen, ProjectorScreen)
    assert back.screen.room.play.state.scene == "worksheet"
    rooms.classes.close()
    assert len(lessons.all(story())) == 2
    assert (lessons.folder / f"{aside.name}.json").read_bytes() == whole
    asked = _opened(_opened(_opened(rooms.classes.choose_story(), "Kept lessons"), "10a: "), "Delete it")
    assert "as it was before the story was changed" not in str(asked.note)
    kept = next(each for each in lessons.all(story()) if aside.name.startswith(f"{each.name}."))
    every = KeptLessons(rooms.session, lessons, lambda _: Pop())
    every.menu()
    asked = every._deleting(kept)  # noqa: SLF001 - the screen an item opens
    assert "as it was before the story was changed" in str(asked.note)
    _pressed(asked, "Delete it")
    assert lessons.put_aside(story()) == ()
    assert len(lessons.all(story())) == 1


def test_one_that_was_put_aside_is_forgotten_after_thirty_days(rooms: Navigation) -> None:
    """As every lesson is, from when it was last used."""
    _of_another_story(rooms)
    lessons = rooms.classes.lessons
    [kept] = lessons.all(story())
    lessons.resume(kept)
    assert len(lessons.put_aside(story())) == 1
    lessons.resume(kept)  # once more, before anything was written: it is there already
    assert len(lessons.put_aside(story())) == 1
    later = evolve(lessons, now=lambda: datetime.now(UTC) + timedelta(days=31))
    later.forget_old(story())
    assert not list(lessons.folder.glob("lesson_*"))
