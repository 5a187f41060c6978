"""The projector's screen: the scene as everybody reads it, and the class's page where it decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import define, evolve, field

from game.classroom.room import Mode, Phase, go_on, return_to, step_back, take_up
from game.desktop.platform.intents import (
    Activate,
    Choose,
    Intent,
    Menu,
    Press,
    Scroll,
    ShowHistory,
    StepBack,
    Zoom,
)
from game.desktop.play.arrange import arrange_hud
from game.desktop.play.hud_view import corner_buttons
from game.desktop.play.scene_view import Arranged, Explain, GoOn, SceneView, ShowChoices, Tag, Take
from game.desktop.play.story_screen import LAST, StoryScreen
from game.desktop.projector.actions import (
    Aside,
    ClassAction,
    Count,
    Hands,
    LessonStep,
    ProjectorAction,
    Row,
    do_step,
)
from game.desktop.projector.class_page import arrange_class, with_head
from game.desktop.projector.own_pace import where_all_are
from game.desktop.projector.phase_page import asked_of, clock
from game.desktop.ui.screen import Frame, Go

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story import Playthrough


@define(kw_only=True)
class ProjectorScreen(StoryScreen[ProjectorAction]):
    """A lesson at the projector. The room is the lesson's; here is only how far the page has been read."""

    held: ClassSession
    menu: Callable[[ProjectorScreen], Go]
    history: Callable[[ProjectorScreen], Go]
    aside: Callable[[ProjectorScreen, Aside], Go]
    take: Callable[[ProjectorScreen, str], Go]
    ask: Callable[[str, str, str, Callable[[], Go | None]], Go]
    name: str = "class"
    deciding: bool = False  # whether the page has been read and the class decides on it
    show_door: bool = True
    _arranged_room: Room | None = field(default=None, init=False)
    _shown_room: Room | None = field(default=None, init=False)
    _shown_beside: tuple[str, int, str] | None = field(default=None, init=False)
    _to_first: bool = field(default=True, init=False)
    _laid: tuple[object, Arranged[ClassAction]] | None = field(default=None, init=False)

    @property
    def room(self) -> Room:
        """The room of the lesson as it is now."""
        return self.held.room

    @property
    def playthrough(self) -> Playthrough:
        """The playthrough of the class."""
        return self.room.play

    @property
    def reads(self) -> bool:
        """Whether the page is read now, rather than decided on."""
        room = self.room
        decided_on = self.page.kind == "choices" and self.deciding
        return room.phase is Phase.READING and not room.paused and not decided_on

    def arrange(self, theme: Theme) -> tuple[Widget[ProjectorAction], ...]:
        """The scene, or the class's page; above it what all scenes have."""
        self._catch_up()
        if self.room.mode is Mode.OWN_PACE and self.room.phase is Phase.READING and not self.room.paused:
            self.arranged = None
            return where_all_are(self.held, theme)
        here = self.page
        if here.kind == "choices":
            here = evolve(here, kind="next", options=())
        moment = SceneView(
            here,
            theme,
            self.look,
            can_step_back=True,
            pace=self.pace,
            tells_changes=False,
            going=self.held.way_in if self.show_door else "",
        )
        made = self.arrange_beat(moment) if self.reads else self._class_page(moment)
        return (*made.widgets, *made.hud, *corner_buttons(moment))

    def _class_page(self, moment: SceneView) -> Arranged[ClassAction]:
        """The page on which the class decides; while votes come in only its head is made anew."""
        asked = asked_of(self.held)
        key = moment.theme, self.playthrough, moment.going, evolve(asked, head="")
        if self._laid is None or self._laid[0] != key:
            laid = arrange_class(moment, asked)
            self._laid = key, evolve(laid, hud=arrange_hud(moment, laid))
        self.arranged = made = with_head(self._laid[1], moment, asked.head)
        return made

    def _catch_up(self) -> None:
        """Another page is read from its beginning; another phase begins with its first strip."""
        room, before = self.room, self._arranged_room
        if before is room:
            return
        self._arranged_room = room
        if before is None or before.play is not room.play:
            self.beat, self.deciding, self.changed = 0, False, before is not None
            self.restart_motion()
        if before is not None and _stage(before) != _stage(room):
            self._to_first = True
        self.rearrange()

    def widgets(self, theme: Theme) -> tuple[Widget[ProjectorAction], ...]:
        """The tree; in another phase the focus goes to the strip that goes on, once that is known."""
        made = StoryScreen.widgets(self, theme)
        if self._to_first:
            self._to_first = False
            by_hand = self.room.phase is Phase.VOTING and not self.room.present
            wanted = Row if by_hand else (LessonStep, Aside)
            places = [place for place, w in enumerate(self._focusable()) if isinstance(w.does, wanted)]
            self.focus = places[0] if places else 0
        return made

    def update(self, now: float) -> Frame:
        """Look whether the room has changed, the clock has gone on, or the draft is still being typed."""
        arriving = self.let_arrive(now)
        room, beside = self.room, self._beside()
        # A room is another value after every change: whether it is the same one is all there is to ask.
        if self._shown_room is room and self._shown_beside == beside:
            return Frame(arriving)
        self._shown_room, self._shown_beside = room, beside
        self.rearrange()
        return Frame(changed=True)

    def _beside(self) -> tuple[str, int, str]:
        """What changes by itself beside the room: the clock of a talk, the phones, what is said."""
        room, server = self.room, self.held.server
        left = clock(room.talk.part(self.held.clock())[1]) if room.talk is not None else ""
        return left, server.connected if server is not None else 0, self.held.said

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Answer an intent; on a page that is read, what is still arriving comes first, at once."""
        pressed = isinstance(intent, (Activate, Choose, Press, Scroll))
        if pressed and self.reads and self.comes_at_once():
            return None
        return StoryScreen.handle(self, intent, theme)

    def act(self, does: ProjectorAction) -> Go | None:
        """Do what a strip, an option or a corner button stands for."""
        match does:
            case GoOn():
                self._go_on()
            case LessonStep():
                do_step(self.held, does)
                self.rearrange()
            case Aside():
                return self.aside(self, does)
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
            words = "What was voted here stays in the report; the class decides anew."
            return self.ask("Back to reading?", words, "Back to reading", self._step_back)
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


def _stage(room: Room) -> tuple[Mode, Phase, bool]:
    """What decides which buttons there are: another one begins with its own first."""
    return room.mode, room.phase, room.paused
