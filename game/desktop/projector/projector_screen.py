"""The projector's screen: what the teacher presses there, and what comes of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, assert_never

from attrs import define, field

from game.classroom.room import Phase, go_on, return_to, step_back, take_up
from game.desktop.platform.intents import (
    Activate,
    Choose,
    Hold,
    Intent,
    Menu,
    Press,
    Scroll,
    ShowHistory,
    StepBack,
    Zoom,
)
from game.desktop.play.press_guard import PressGuard
from game.desktop.play.scene_view import Explain, GoOn, ShowChoices, Tag, Take
from game.desktop.play.story_screen import LAST
from game.desktop.projector.actions import (
    Aside,
    Count,
    Hands,
    LessonStep,
    ProjectorAction,
    Row,
    TurnPart,
    TurnQuestion,
    do_step,
)
from game.desktop.projector.lesson_screen import LessonScreen
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.screen import Go
    from game.desktop.ui.theme import Theme
    from game.story import Playthrough


@define(kw_only=True)
class ProjectorScreen(LessonScreen):
    """A lesson at the projector, answering the teacher: strips, hands that are counted, keys."""

    menu: Callable[[ProjectorScreen], Go]
    history: Callable[[ProjectorScreen], Go]
    aside: Callable[[ProjectorScreen, Aside], Go]
    take: Callable[[ProjectorScreen, str], Go]
    ask: Callable[[str, str, str, Callable[[], Go | None]], Go]
    _guard: PressGuard = field(factory=PressGuard, init=False)
    _turned: float = field(default=-math.inf, init=False)  # when a press last changed the page, in seconds

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Answer an intent; on a page that is read, what is still arriving comes first, at once.

        A press begun just after another one has changed the page was meant for the page before.
        """
        match intent:
            case Hold():
                self._guard.begin(self._now - self._turned, arriving=self.pace.arriving)
            case Press() if self._guard.too_soon and self._held is not None:
                self.let_go()
                return None
            case _:
                pass
        pressed = isinstance(intent, (Activate, Choose, Press, Scroll))
        if pressed and self.reads and self.comes_at_once():
            return None
        before = self.room, self.beat, self.deciding
        went = LessonScreen.handle(self, intent, theme)
        if isinstance(intent, Press) and before != (self.room, self.beat, self.deciding):
            self._turned = self._now
        return went

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """A press anywhere on the picture of a page that is read reads on."""
        del point
        if self.reads and self.arranged is not None:
            self._go_on()
        return None

    def act(self, does: ProjectorAction) -> Go | None:
        """Do what a strip, an option or a corner button stands for."""
        match does:
            case GoOn():
                self._go_on()
            case LessonStep():
                return self._step_taken(does)
            case Aside():
                return self.aside(self, does)
            case TurnPart():
                self.part, self._to_first = self.part + 1, True
                self.rearrange()
            case TurnQuestion(by):
                self.held.question, self._to_first = max(0, self.held.question + by), True
                self.rearrange()
            case Count(option, by):
                self._count(Hands(self.held, option), lambda hands: hands.become(hands.many + by))
            case Row(option):
                # While a vote is open, hands are typed on it.
                return self.take(self, option) if self.room.phase is not Phase.VOTING else None
            case Menu() | ShowHistory() | StepBack():
                return self.intend(does)
            case Take() | Tag() | Explain() | ShowChoices():
                pass  # a class chooses on its own page, and its tags are only read
            case _:
                assert_never(does)
        return None

    def _step_taken(self, does: LessonStep) -> Go | None:
        """A step of the lesson; one that throws a count away is asked about first."""
        cast = self.room.ballot.cast if self.room.ballot is not None else 0

        def take() -> None:
            do_step(self.held, does)
            self.rearrange()

        if does is LessonStep.DROP and cast:
            forgotten = say("class.vote.forgotten", count=cast)
            head, yes = say("class.vote.do_not_count_head"), say("class.vote.do_not_count")
            return self.ask(head, forgotten, yes, take)
        take()
        return None

    def _go_on(self) -> None:
        if not self.at_last_beat():
            self.beat += 1
            self.focus = 0
            self.restart_motion()
        elif self.page.kind == "choices":
            self.deciding = self._to_first = True
        else:
            self.held.change(go_on)
        self.rearrange()

    def intend(self, intent: Intent) -> Go | None:
        """Count hands by digits, turn pages, go back, or open what was said and the teacher's menu."""
        match intent:
            case Choose(number):
                self._count(self._hands, lambda hands: hands.type(number))
            case Zoom(change):
                self._count(self._hands, lambda hands: hands.become(hands.many + change))
            case StepBack():
                return self._back()
            case Scroll(rows) if self.reads and rows > 0:
                self._go_on()
            case Scroll(rows) if self.reads and rows < 0 and self.beat:
                self.show_beat(self.beat - 1)
            case ShowHistory():
                return self.history(self)
            case Menu():
                return self.menu(self)
        return None

    @property
    def _hands(self) -> Hands | None:
        """The hands of the option that is focused, while they are counted."""
        return Hands.typed_on(self.held, self.focused())

    def _count(self, hands: Hands | None, many: Callable[[Hands], None]) -> None:
        if hands is not None:
            many(hands)
            self.rearrange()

    def _back(self) -> Go | None:
        """A digit back, a part of the page back, or a page; a vote that is open is asked about first."""
        if (hands := self._hands) is not None and hands.erase():
            self.rearrange()
            return None
        if self.room.phase is Phase.READING and (self.deciding or self.beat):
            self.show_beat(self.beat if self.deciding else self.beat - 1)
            self.deciding = False
            return None
        if self.room.rounds or self.room.phase in {Phase.VOTING, Phase.TALKING}:
            head, note, yes = say("class.back.head"), say("class.back.note"), say("class.back.yes")
            return self.ask(head, note, yes, self._step_back)
        return self._step_back()

    def _step_back(self) -> Go | None:
        self.held.change(step_back)
        self.show_beat(LAST)
        return None

    def turn_door(self) -> None:
        """Show the address at the side, or hide it."""
        self.show_door = not self.show_door
        self.rearrange()

    def return_to(self, step: int) -> None:
        """Take the class back to where so many steps had been taken."""
        self.held.change(lambda room: return_to(room, step))

    def take_up(self, play: Playthrough) -> None:
        """Take the class to another playthrough of the story."""
        self.held.change(lambda room: take_up(room, play))
