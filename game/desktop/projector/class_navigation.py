"""Navigation of class mode: setting up, the projector, the teacher's menu, the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, field

from game.classroom.lesson_label import day_and_hour, forgotten_at
from game.classroom.lessons import Lessons
from game.classroom.plan import LONGEST, SHORTEST, plan
from game.classroom.room import (
    Phase,
    begin_room,
    choose_for_class,
    end,
    letter,
    set_paused,
)
from game.classroom.told_stories import ToldStories
from game.classroom.unsaid import Unsaid
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.play.backlog import said
from game.desktop.projector.actions import Aside
from game.desktop.projector.class_names import ClassNames
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.kept_lessons import KeptLessons, kept_for
from game.desktop.projector.planning import Planning
from game.desktop.projector.projector_screen import ProjectorScreen
from game.desktop.projector.questions import asked_in_order, asked_on_the_way, five_views
from game.desktop.projector.report_writing import Reports, report_screen
from game.desktop.projector.teacher_menu import teacher_menu
from game.desktop.projector.votes_screen import VotesScreen, questions
from game.desktop.ui.dialogs import question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Home, Pop, Push, Replace
from game.desktop.ui.text_screen import TextScreen
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.classroom.lesson_file import Kept
    from game.desktop.ui.session import Session
    from game.story import Scenario

_LESSONS: Final = (45, 90)
_GOING: Final = 3  # kept lessons to go on with at once; the others are in their list


@define(eq=False)
class Classes:
    """Makes the screens of class mode. One lesson runs at a time."""

    session: Session
    settings: Callable[[], MenuScreen]
    held: ClassSession | None = None
    names: ClassNames = field(init=False)  # as they were typed for the next lesson
    _reports: Reports = field(init=False)

    def __attrs_post_init__(self) -> None:
        """A report that is being written as the window closes is written to its end."""
        self.names = ClassNames(self.session)
        self._reports = Reports(self.session.store.folder / "reports")
        self.session.closing.append(self._reports.wait)

    @property
    def lessons(self) -> Lessons:
        """The folder of lessons on disk."""
        return Lessons.of(self.session.store)

    def choose_story(self) -> MenuScreen:
        """The menu of stories for a class."""
        self.session.read_all()

        def items() -> tuple[Item, ...]:
            stories = tuple(self._story_item(story) for story in self.session.shelf)
            return (
                *stories,
                Item(say("class.stories.kept"), lambda: Push(self._kept.menu())),
                Item(say("class.menu.back"), Pop),
            )

        head, note = say("class.stories.head"), say("class.stories.note")
        return MenuScreen(session=self.session, heading=head, note=note, items=items, name="class")

    def _story_item(self, story: Scenario) -> Item:
        hero = story.characters[story.protagonist].name
        return Item(say("class.stories.story", who=hero, title=story.title), lambda: Push(self.set_up(story)))

    def set_up(self, story: Scenario) -> MenuScreen:
        """The menu that goes on with a kept lesson, or plans a new one."""
        lessons = self.lessons
        self.names.typed = {}
        lessons.forget_old(story)
        going = tuple(kept for kept in lessons.all(story) if kept.room.phase is not Phase.OVER)[:_GOING]

        def items() -> tuple[Item, ...]:
            new = [(say("class.set_up.minutes", count=n), n) for n in _LESSONS]
            plans = tuple(Item(name, lambda n=n: self._plan(story, n)) for name, n in new)  # type: ignore[misc]
            return (
                *(self._going_on(kept) for kept in going),
                *self.names.items(story),
                *plans,
                Item(say("class.set_up.no_plan"), lambda: self._new(story, None)),
                Item(say("class.menu.back"), Pop),
            )

        note = paragraph(*_touches(story), kept_for(), *lessons.notes)
        menu = MenuScreen(session=self.session, heading=story.title, note=note, items=items, name="class")
        # Enter goes on, or plans the shorter lesson; a name may be left out.
        menu.focus = 0 if going else 1 + len(story.names)
        return menu

    def _going_on(self, kept: Kept) -> Item:
        moment = day_and_hour(kept.saved_at)
        name = say("class.set_up.go_on_unnamed", moment=moment)
        if kept.label.name:
            name = say("class.set_up.go_on_with", name=kept.label.name, moment=moment)
        return Item(name, lambda: self._resume(kept), forgotten_at(kept.label, kept.saved_at))

    @property
    def _kept(self) -> KeptLessons:
        return KeptLessons(self.session, self.lessons, self._resume)

    def _plan(self, story: Scenario, minutes: int) -> Go:
        """The plan in words, before it is taken."""
        planning = Planning.for_a_lesson(self.session, story, minutes)
        return Push(planning.screen(lambda: self._new(story, planning)))

    def _new(self, story: Scenario, planning: Planning | None) -> Go:
        """A new lesson beside all that are kept."""
        room = begin_room(story, self.session.dice_seed(), names=self.names.typed)
        minutes, stops = (planning.minutes, planning.kept_stops) if planning is not None else (0, None)
        lesson = self.lessons.begin(room, minutes, stops, self.names.own)
        made = planning.plan if planning is not None else None
        return self._open(ClassSession(lesson, made, stories=self._told))

    @property
    def _told(self) -> ToldStories:
        return ToldStories(self.session.told_in)

    def _resume(self, kept: Kept) -> Go:
        story = kept.room.scenario
        planned = SHORTEST <= kept.minutes <= LONGEST
        made = plan(story, kept.minutes, kept.stops) if planned else None
        held = ClassSession(self.lessons.resume(kept), made, unsaid=kept.unsaid, stories=self._told)
        if kept.door.host:
            held.open_door(kept.door.host)
        return self._open(held)

    def _open(self, held: ClassSession) -> Go:
        self.held = held
        held.began = held.clock()
        held.change(lambda room: set_paused(room, held.clock(), paused=False))
        return Replace(self.host(held))

    def host(self, held: ClassSession) -> ProjectorScreen:
        """The projector's screen of a lesson."""
        self.held = held
        return ProjectorScreen(
            session=self.session,
            held=held,
            menu=lambda host: Push(teacher_menu(self.session, host, self.settings)),
            history=lambda host: Push(self._history(host)),
            aside=self.aside,
            take=self._take,
            ask=lambda *asked: Push(question(self.session, *asked)),
        )

    def _history(self, host: ProjectorScreen) -> TextScreen:
        return TextScreen(
            session=self.session,
            heading=say("class.history.head"),
            entries=said(host.playthrough),
            from_end=True,
            name="history",
        )

    def aside(self, host: ProjectorScreen, what: Aside) -> Go:  # noqa: C901, PLR0911 - a line for each
        """What is looked at beside the page, or a way out of the lesson."""
        held, looking = host.held, JourneyNavigation(self.session, host)
        match what:
            case Aside.ROAD:
                return Push(looking.journey())
            case Aside.STARTS:
                return Push(looking.starts())
            case Aside.VOTES:
                return Push(VotesScreen(session=self.session, questions=questions(held.room)))
            case Aside.QUESTIONS:
                return Push(self._questions(host))
            case Aside.PROMPTS:
                return Push(self._prompts(host))
            case Aside.VIEWS:
                return Push(self._views(host))
            case Aside.REPORT:
                return Push(report_screen(self.session, self._reports.of(held.lesson)))
            case Aside.END:
                return Push(self._end(held))
            case Aside.DELETE:
                return Push(self._delete(held))
            case Aside.HOME:
                return self._home()
            case _:
                assert_never(what)

    def _take(self, host: ProjectorScreen, option: str) -> Go:
        """The teacher takes an option: at once at a tie that is the teacher's, else after asking."""
        room, held = host.room, host.held

        def take() -> Go | None:
            held.change(lambda now: choose_for_class(now, option))
            return Pop()

        heading = say("class.take.head", letter=letter(room, option))
        voted = room.tally is not None and option not in room.tally.leaders
        words = say("class.take.not_most" if voted else "class.take.reported")
        return Push(question(self.session, heading, words, say("class.take.yes"), take))

    def _questions(self, host: ProjectorScreen) -> TextScreen:
        entries = asked_in_order(host.room)
        heading = say("class.questions.head")
        return TextScreen(session=self.session, heading=heading, entries=entries, name="questions")

    def _prompts(self, host: ProjectorScreen) -> TextScreen:
        entries = asked_on_the_way(host.room)
        return TextScreen(
            session=self.session, heading=say("class.own.prompts"), entries=entries, name="prompts"
        )

    def _views(self, host: ProjectorScreen) -> TextScreen:
        heading = say("class.views.head")
        return TextScreen(session=self.session, heading=heading, entries=five_views(host.room), name="views")

    def _end(self, held: ClassSession) -> MenuScreen:
        def finish() -> Go:
            held.change(end)
            held.close_door()
            return Pop()

        head, note, yes = say("class.end.head"), say("class.end.note"), say("class.end.yes")
        return question(self.session, head, note, yes, finish)

    def _delete(self, held: ClassSession) -> MenuScreen:
        def delete() -> Go:
            held.close()
            try:
                self.lessons.delete_one(held.lesson.file.path.stem)
            except OSError as problem:
                why = {"why": problem.strerror or problem}
                held.unsaid = Unsaid("class.kept.not_deleted", why)
                return Pop()
            self.held = None
            return Home()

        head, note, yes = say("class.delete.head"), say("class.delete.note"), say("class.delete.yes")
        return question(self.session, head, note, yes, delete)

    def _home(self) -> Go:
        self.close()
        return Home()

    def close(self) -> None:
        """End the lesson's session, as the window closes or the class is over."""
        if self.held is not None:
            if self.held.room.phase is not Phase.OVER and not self.held.room.paused:
                held = self.held
                held.change(lambda room: set_paused(room, held.clock(), paused=True))
            self.held.close()
            self.held = None


def _touches(story: Scenario) -> Iterator[str]:
    """What the story touches on, and what only plays from its other starts do."""
    if story.content_note:
        yield say("class.set_up.touches", what=story.content_note)
    for start in story.noted_starts:
        yield say("class.set_up.start_touches", start=start.label, what=start.content_note)
