"""What is shown to be pressed leads somewhere: every button of every screen, each on one made for it."""

from __future__ import annotations

import shutil
from functools import cache
from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import define, field

from game.classroom.room import (
    TieRule,
    Vote,
    begin_room,
    close_ballot,
    debrief,
    end,
    join,
    jump,
    open_ballot,
    play_alone,
    set_paused,
    set_tie_rule,
    settle_vote,
    start_talk,
    take_up,
    vote,
)
from game.desktop.journey.actions import Far, Step
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.pending_text import PendingText
from game.desktop.menus.epilogue import EpilogueScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.platform.intents import PressOn, StepBack
from game.desktop.play.scene_view import GoOn
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.joining import JoinScreen
from game.desktop.ui.screen import Enter, Push, Replace
from game.desktop.ui.session import Session
from game.desktop.ui.theme import Theme
from game.saves import Settings, Store
from game.story import Playthrough, arrive
from game.story.catalogue import View
from game.story.scenario import Ending
from tests.desktop.test_layout import STORIES, standing_in, story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.classroom.room import Room
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.projector.host import HostScreen
    from game.desktop.ui.screen import Go, Screen
    from game.story import Scenario

SIZE = 1280, 720
KEPT = "A place kept"


@cache
def told(name: str) -> Scenario:
    """A story that ships, read once for all presses."""
    return story(name)


def _ends(of: Scenario) -> list[str]:
    return [scene.id for scene in of.scenes.values() if isinstance(scene.then, Ending)]


@cache
def at_its_end(name: str) -> Playthrough:
    """A playthrough of a story up to its first ending."""
    return arrive(told(name), _ends(told(name))[0])


@define
class House:
    """Makes a player's window anew for every press, with all stories read."""

    folder: Path
    lived: Path
    made: int = 0
    sessions: list[Session] = field(factory=list)

    def navigation(self) -> Navigation:
        """Nothing was played yet."""
        self.made += 1
        return self._in(self.folder / str(self.made))

    def lived_in(self) -> Navigation:
        """Every story was ended once and places of it were kept, so that everything is there to be opened."""
        self.made += 1
        return self._in(shutil.copytree(self.lived, self.folder / str(self.made)))

    def _in(self, folder: Path) -> Navigation:
        session = Session(
            store=Store(folder),
            settings=Settings(reduced_motion=True),
            find=lambda: tuple(STORIES.values()),
            seed=1,
            loaded={path: told(name) for name, path in STORIES.items()},
        )
        assert session.stories
        self.sessions.append(session)
        return Navigation(session)

    def close(self) -> None:
        """Let go of all lessons and their phones."""
        for session in self.sessions:
            session.close()
        self.sessions.clear()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The saves of somebody who has played everything once."""
    store = Store(tmp_path_factory.mktemp("lived"))
    for name in STORIES:
        store.meet(name, at_its_end(name).state.scene)
        store.save(at_its_end(name), 1)
        for _ in range(3):
            store.slots().keep(at_its_end(name), 1, KEPT, b"")
    return store.folder


@pytest.fixture
def house(tmp_path: Path, lived: Path) -> Iterator[House]:
    """A house that is closed at the end."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    made = House(tmp_path, lived)
    yield made
    made.close()


def buttons(screen: Screen, theme: Theme) -> list[str]:
    """The labels of all that can be pressed, in their order; what is locked is read only."""
    shown = [widget for widget in screen.widgets(theme) if widget.focusable]
    assert all(widget.does is not None for widget in shown if widget.enabled), screen.name
    return [widget.label for widget in shown]


def pressed(screen: Screen, label: str) -> Go | None:
    """What came of pressing the button that begins so; the screen is then shown anew, or what was opened."""
    theme = Theme(SIZE, screen.session.settings)
    shown = buttons(screen, theme)
    number = next(place for place, said in enumerate(shown) if said.startswith(label))
    went = screen.handle(PressOn(number), theme)
    now = went.screen if isinstance(went, (Push, Replace, Enter)) else screen
    now.update(1.0)
    now.widgets(Theme(SIZE, screen.session.settings))
    return went


def opened(screen: Screen, *labels: str) -> Screen:
    """The screen to which these buttons lead, one after the other."""
    for label in labels:
        went = pressed(screen, label)
        assert isinstance(went, (Push, Replace, Enter)), label
        screen = went.screen
    return screen


def press_all(make: Callable[[], Screen]) -> int:
    """Press every button, each on a screen made for it; how many there were."""
    first = make()
    labels = buttons(first, Theme(SIZE, first.session.settings))
    # Another address than this computer's own would be open to its neighbours.
    labels = [label for label in labels if not label[:1].isdigit() or label.startswith("127.0.0.1")]
    for label in dict.fromkeys(labels):
        pressed(make(), label)
    return len(labels)


OVER_TITLE: dict[str, Callable[[Navigation], Screen]] = {
    "title": lambda rooms: rooms.title(),
    "first run": lambda rooms: rooms.first(),
    "settings": lambda rooms: rooms.settings(),
    "text": lambda rooms: opened(rooms.settings(), "Text and contrast"),
    "language": lambda rooms: opened(rooms.settings(), "Text and contrast", "Language"),
    "movement": lambda rooms: opened(rooms.settings(), "Movement and reading"),
    "sound": lambda rooms: opened(rooms.settings(), "Sound"),
    "reading aloud": lambda rooms: opened(rooms.settings(), "Reading aloud"),
    "keys": lambda rooms: opened(rooms.settings(), "Keys"),
    "a key": lambda rooms: opened(rooms.settings(), "Keys", "Sound off and on"),
    "window": lambda rooms: opened(rooms.settings(), "Window"),
    "about": lambda rooms: rooms.about(),
    "what keys do": lambda rooms: rooms.keys(),
    "gallery": lambda rooms: rooms.gallery(),
    "epilogue": lambda rooms: EpilogueScreen(session=rooms.session),
    "story intro": lambda rooms: rooms.opening(rooms.session.shelf[0]),
    "begin anew": lambda rooms: opened(rooms.opening(rooms.session.shelf[0]), "Begin"),
    "slots": lambda rooms: rooms.keeping.load(),
    "slot": lambda rooms: opened(rooms.keeping.load(), KEPT),
    "rename": lambda rooms: opened(rooms.keeping.load(), KEPT, "Give it another name"),
    "forget": lambda rooms: opened(rooms.keeping.load(), KEPT, "Forget this place"),
}


@pytest.mark.parametrize("name", OVER_TITLE)
def test_every_button_before_a_story_leads_somewhere(house: House, name: str) -> None:
    """Title, settings, gallery, places kept, a story's first page: pressing what is shown never fails."""
    assert press_all(lambda: OVER_TITLE[name](house.lived_in()))


def scene_of(rooms: Navigation, view: View, kind: str) -> SceneScreen:
    """The first scene seen so, with its last beat shown."""
    for each in rooms.session.shelf:
        for scene in each.scenes.values():
            screen = rooms.scene(standing_in(each, scene.id), 1)
            if scene.place and (screen.page.view, screen.page.kind) == (view, kind):
                screen.show_beat(99)
                return screen
    raise LookupError(view, kind)


def played(rooms: Navigation) -> SceneScreen:
    """A scene reached by play, with decisions behind it."""
    return rooms.scene(at_its_end("meng_jin"), 1)


def _questions(rooms: Navigation) -> Screen:
    """The other part of the looking back."""
    screen = rooms.ending(played(rooms))
    pressed(screen, "Questions to take along")
    return screen


IN_STORY: dict[str, Callable[[Navigation], Screen]] = {
    "first beat": lambda rooms: rooms.scene(Playthrough(told("wenzhu")), 1),
    "stage": lambda rooms: scene_of(rooms, View.STAGE, "choices"),
    "phone": lambda rooms: scene_of(rooms, View.PHONE, "choices"),
    "post": lambda rooms: scene_of(rooms, View.POST, "choices"),
    "chance": lambda rooms: scene_of(rooms, View.STAGE, "chance"),
    "ending": lambda rooms: scene_of(rooms, View.STAGE, "ending"),
    "pause": lambda rooms: rooms.pause(played(rooms)),
    "save": lambda rooms: rooms.keeping.save(played(rooms)),
    "save over": lambda rooms: opened(rooms.keeping.save(played(rooms)), KEPT),
    "begin again": lambda rooms: opened(rooms.pause(played(rooms)), "Begin this story again"),
    "history": lambda rooms: rooms.history(played(rooms)),
    "decisions": lambda rooms: opened(rooms.history(played(rooms)), "Go back to a decision"),
    "looking back": lambda rooms: rooms.ending(played(rooms)),
    "questions": _questions,
}


@pytest.mark.parametrize("name", IN_STORY)
def test_every_button_in_a_story_leads_somewhere(house: House, name: str) -> None:
    """Each view of a scene, the pause, what was said, the looking back: pressing never fails."""
    assert press_all(lambda: IN_STORY[name](house.lived_in()))


def test_every_button_after_a_story_leads_somewhere(house: House) -> None:
    """The map from near and far, a decision, the stats, another start, the words; all of it worked out."""
    rooms = house.lived_in()
    scene = played(rooms)
    ended = scene.playthrough
    looking = JourneyNavigation(rooms.session, scene)
    starts = looking.starts()
    for working in (looking.known, looking.stats("").charts, starts.starts, starts.luck):
        working.result()

    def seen(make: Callable[[], Screen]) -> Callable[[], Screen]:
        def anew() -> Screen:
            scene.take_up(ended)
            screen = make()
            if isinstance(screen, PendingText):
                screen.text.result()
            screen.update(0.0)
            return screen

        return anew

    def far() -> Screen:
        screen = looking.journey()
        screen.act(Far())
        return screen

    def farther() -> Screen:
        screen = looking.journey()
        screen.act(Step(-1))
        return screen

    made: tuple[Callable[[], Screen], ...] = (
        looking.journey,
        far,
        farther,
        lambda: looking.unfolded(looking.decisions // 2),
        lambda: looking.stats(""),
        looking.starts,
        looking.roads,
    )
    for make in made:
        assert press_all(seen(make))


@define
class Lesson:
    """A lesson on the projector, at a decision, with a few phones in it."""

    rooms: Navigation
    held: ClassSession
    host: HostScreen

    @classmethod
    def begun(cls, rooms: Navigation) -> Lesson:
        """The class stands at a decision and has read what leads to it."""
        kept = rooms.classes.lessons.begin(jump(begin_room(told("wenzhu"), 3), "worksheet"), 45)
        held = ClassSession(kept, clock=lambda: 1000.0)
        lesson = cls(rooms, held, rooms.classes.host(held))
        lesson.read()
        lesson.host.act(GoOn())
        return lesson

    def read(self) -> HostScreen:
        """The last beat of the page is shown."""
        theme = Theme(SIZE, self.rooms.session.settings)
        self.host.widgets(theme)
        self.host.show_beat(99)
        self.host.widgets(theme)
        return self.host

    def change(self, *changes: Callable[[Room], Room]) -> HostScreen:
        """The projector after these changes of the room."""
        for change in changes:
            assert self.held.change(change), self.held.said
        return self.host

    def join(self) -> None:
        """Six phones come in, and six vote for the first option once that is asked."""
        for number in range(6):
            self.change(lambda room, n=number: join(room, f"key{n}"))  # type: ignore[misc]

    def cast(self, *options: int) -> None:
        """A vote of each phone in turn, by the options' numbers."""
        room = self.held.room
        assert room.ballot is not None
        ballot, ways = room.ballot.number, [option.id for option in room.options]
        for key, number in zip(room.devices, options, strict=False):
            self.change(lambda room, k=key, o=ways[number]: vote(room, k, ballot, Vote(o, 1)))  # type: ignore[misc]


def talk(room: Room) -> Room:
    """A talk that has gone on for a minute."""
    return start_talk(room, 940.0)


def pause(room: Room) -> Room:
    """The lesson stands still."""
    return set_paused(room, 1.0, paused=True)


def _reading(lesson: Lesson) -> Screen:
    lesson.host.act(StepBack())
    return lesson.host


def _voting(lesson: Lesson, *votes: int) -> HostScreen:
    lesson.join()
    lesson.change(open_ballot)
    lesson.cast(*votes)
    return lesson.host


def _revealed(lesson: Lesson, *votes: int) -> HostScreen:
    _voting(lesson, *votes)
    return lesson.change(close_ballot)


def _tie(lesson: Lesson, rule: TieRule) -> Screen:
    lesson.change(lambda room: set_tie_rule(room, rule))
    return _revealed(lesson, 0, 0, 1, 1)


def _apart(lesson: Lesson) -> Screen:
    lesson.held.open_door("127.0.0.1")
    return lesson.change(play_alone)


def _joining(lesson: Lesson) -> Screen:
    lesson.held.open_door("127.0.0.1")
    return JoinScreen(session=lesson.rooms.session, held=lesson.held)


def _ended(lesson: Lesson) -> Screen:
    """The debrief after a road that came to an end, so that all of it can be looked back on."""
    lesson.change(lambda room: take_up(room, at_its_end("wenzhu")))
    return lesson.change(debrief)


def _menu(lesson: Lesson) -> Screen:
    went = lesson.host.menu(lesson.host)
    assert isinstance(went, Push)
    return went.screen


IN_CLASS: dict[str, Callable[[Lesson], Screen]] = {
    "reading": _reading,
    "deciding": lambda lesson: lesson.host,
    "hands": lambda lesson: lesson.change(open_ballot),
    "voting": _voting,
    "revealed": lambda lesson: _revealed(lesson, 0, 0, 1),
    "nobody voted": _revealed,
    "tie, vote again": lambda lesson: _tie(lesson, TieRule.REVOTE),
    "tie, teacher": lambda lesson: _tie(lesson, TieRule.TEACHER),
    "tie, drawn": lambda lesson: _tie(lesson, TieRule.DRAW),
    "talking first": lambda lesson: lesson.change(talk),
    "talking": lambda lesson: _revealed(lesson, 0, 1) and lesson.change(talk),
    "paused": lambda lesson: lesson.change(pause),
    "after": lambda lesson: _revealed(lesson, 0) and lesson.change(settle_vote),
    "apart": _apart,
    "debrief": lambda lesson: lesson.change(debrief),
    "debrief of a road": _ended,
    "over": lambda lesson: lesson.change(debrief, end),
    "menu": _menu,
    "menu apart": lambda lesson: _apart(lesson) and _menu(lesson),
    "scenes": lambda lesson: opened(_menu(lesson), "Go to a scene"),
    "phones": lambda lesson: opened(_menu(lesson), "Phones"),
    "phones let in": lambda lesson: _joining(lesson) and opened(_menu(lesson), "Phones"),
    "who is here": lambda lesson: (
        _joining(lesson) and (lesson.join() or opened(_menu(lesson), "Phones", "Who is here"))
    ),
    "play apart": lambda lesson: opened(_menu(lesson), "Play"),
    "the way in": _joining,
    "take": lambda lesson: opened(lesson.host, "A. "),
    "votes": lambda lesson: (
        _revealed(lesson, 0) and lesson.change(settle_vote, debrief) and opened(lesson.host, "How you voted")
    ),
    "questions": lambda lesson: lesson.change(debrief) and opened(lesson.host, "Questions"),
    "views": lambda lesson: lesson.change(debrief) and opened(lesson.host, "Five views"),
    "end": lambda lesson: opened(_menu(lesson), "End the lesson"),
    "delete": lambda lesson: lesson.change(debrief, end) and opened(lesson.host, "Delete everything"),
}


@pytest.mark.parametrize("name", IN_CLASS)
def test_every_button_of_a_class_leads_somewhere(house: House, name: str) -> None:
    """The projector in every phase, each at their own pace, the looking back: pressing never fails."""

    def page() -> Screen:
        house.close()
        return IN_CLASS[name](Lesson.begun(house.navigation()))

    assert press_all(page)


def _kept_lesson(rooms: Navigation) -> Screen:
    """The setting up of a story whose lesson was kept."""
    rooms.classes.lessons.begin(begin_room(told("wenzhu"), 1), 45).close()
    return rooms.classes.set_up(told("wenzhu"))


BEFORE_CLASS: dict[str, Callable[[Navigation], Screen]] = {
    "choose": lambda rooms: rooms.classes.choose_story(),
    "set up": lambda rooms: rooms.classes.set_up(told("wenzhu")),
    "plan": lambda rooms: opened(rooms.classes.set_up(told("wenzhu")), "A lesson of 45 minutes"),
    "stops": lambda rooms: opened(
        rooms.classes.set_up(told("wenzhu")), "A lesson of 45 minutes", "Where to stop"
    ),
    "kept": _kept_lesson,
    "begin anew": lambda rooms: opened(_kept_lesson(rooms), "Without a plan"),
}


@pytest.mark.parametrize("name", BEFORE_CLASS)
def test_every_button_before_a_lesson_leads_somewhere(house: House, name: str) -> None:
    """Choosing a story, the plan and its stops, going on with a lesson that was kept, beginning another."""
    assert press_all(lambda: BEFORE_CLASS[name](house.navigation()))
