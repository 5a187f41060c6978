"""The projector's screen: the scene as everybody reads it, and the class's page where it decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from game.art.paper.shapes import mix
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
from game.desktop.platform.sound.soundscape import soundscape_of
from game.desktop.play.arrange import arrange, arrange_hud
from game.desktop.play.hud_view import corner_buttons
from game.desktop.play.reveal import SPEEDS, Reveal
from game.desktop.play.scene_view import Arranged, GoOn, SceneView
from game.desktop.play.story_screen import StoryScreen
from game.desktop.projector.actions import Count, Do, Row
from game.desktop.projector.commands import Hands, do_step
from game.desktop.projector.layout import arrange_class, with_head
from game.desktop.projector.own_pace import where_all_are
from game.desktop.projector.phase_page import asked_of, clock
from game.desktop.stage.stage import Setting, draw_people, draw_place
from game.desktop.ui.screen import Go, Screen
from game.desktop.ui.sheets import lay_text_sheet
from game.desktop.ui.theme import PAPER

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.classroom.room import Room
    from game.desktop.platform.sound.soundscape import Soundscape
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story import Playthrough

_ASIDE: Final = frozenset({"road", "votes", "starts", "questions", "four", "report", "delete", "end", "home"})


@define(kw_only=True)
class HostScreen(StoryScreen):
    """A lesson at the projector. The room is the lesson's; here is only how far the page has been read."""

    held: ClassSession
    menu: Callable[[HostScreen], Go]
    history: Callable[[HostScreen], Go]
    aside: Callable[[HostScreen, str], Go | None]
    ask: Callable[[str, str, str, Callable[[], Go | None]], Go]
    name: str = "class"
    changed: bool = True
    beat: int = 0
    deciding: bool = False
    show_door: bool = True
    arranged: Arranged | None = field(default=None, init=False)
    pace: Reveal = field(factory=Reveal, init=False)
    _seen: Room | None = field(default=None, init=False)
    _shown: tuple[object, ...] = field(default=(), init=False)
    _since: float | None = field(default=None, init=False)
    _to_first: bool = field(default=True, init=False)
    _laid: tuple[object, Arranged] | None = field(default=None, init=False)

    @property
    def room(self) -> Room:
        """The room of the lesson as it is now."""
        return self.held.room

    @property
    def playthrough(self) -> Playthrough:
        """The playthrough of the class."""
        return self.room.play

    @property
    def look(self) -> str:
        """The protagonist's look."""
        story = self.room.scenario
        return story.characters[story.protagonist].look

    @property
    def heard(self) -> Soundscape:
        """The place."""
        here = self.room.page
        return soundscape_of(here.place, here.weather)

    @property
    def reads(self) -> bool:
        """Whether the page is read now, rather than decided on."""
        room = self.room
        decided_on = room.page.kind == "choices" and self.deciding
        return room.phase is Phase.READING and not room.paused and not decided_on

    def arrange(self, theme: Theme) -> tuple[Widget, ...]:
        """The scene, or the class's page; above it what all scenes have."""
        self._catch_up()
        if self.room.mode is Mode.OWN_PACE and self.room.phase is Phase.READING and not self.room.paused:
            self.arranged = None
            return where_all_are(self.held, theme, self.look)
        here = self.room.page
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
        if self.reads:
            self.arranged = arrange(moment, self.beat)
            self.beat = min(self.beat, len(self.arranged.beats) - 1)
        else:
            self.arranged = self._class_page(moment)
        return (*self.arranged.widgets, *self.arranged.hud, *corner_buttons(moment))

    def _class_page(self, moment: SceneView) -> Arranged:
        """The page on which the class decides; while votes come in only its head is made anew."""
        asked = asked_of(self.held)
        key = moment.theme, self.playthrough, moment.going, evolve(asked, head="")
        if self._laid is None or self._laid[0] != key:
            laid = arrange_class(moment, asked)
            self._laid = key, evolve(laid, hud=arrange_hud(moment, laid.sheet))
        return with_head(self._laid[1], moment, asked.head)

    def _catch_up(self) -> None:
        """Another page is read from its beginning; another phase begins with its first strip."""
        room, before = self.room, self._seen
        if before is room:
            return
        self._seen = room
        if before is None or before.play is not room.play:
            self.beat, self.deciding, self.changed = 0, False, before is not None
            self._begin_pace()
        if before is not None and (before.phase is not room.phase or before.paused != room.paused):
            self._to_first = True
        self._arranged_for = None

    def _begin_pace(self) -> None:
        self._since = None
        self.pace.letters = SPEEDS[self.session.settings.text_speed]
        if self.session.settings.reduced_motion:
            self.pace.finish()
        else:
            self.pace.begin()

    def widgets(self, theme: Theme) -> tuple[Widget, ...]:
        """The tree; in another phase the focus goes to the strip that goes on, once that is known."""
        made = Screen.widgets(self, theme)
        if self._to_first:
            self._to_first = False
            by_hand = self.room.phase is Phase.VOTING and not self.room.present
            wanted = Row if by_hand else Do
            places = [place for place, w in enumerate(self._focusable()) if isinstance(w.does, wanted)]
            self.focus = places[0] if places else 0
        return made

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The place and its people, and the sheet."""
        setting = Setting.of(self.room.page, self.look)
        shop, parallax = self.session.render_queue, self.session.parallax
        draw_place(surface, theme, shop, setting, parallax)
        if self.arranged is None:
            return
        foot, hung = self.arranged.sheet.y, self.arranged.hung
        draw_people(surface, theme, shop, setting, self.arranged.cast, foot, parallax, hung)
        tray = mix(setting.palette.far, PAPER, 0.35)
        lay_text_sheet(surface, theme, shop, self.arranged.sheet, (PAPER, tray, setting.palette.shade))

    def update(self, now: float) -> bool:
        """Look whether the room has changed, the clock has gone on, or the draft is still being typed."""
        if self._since is None:
            self._since = now
        arriving = self.pace.arriving
        if arriving:
            self.pace.age = now - self._since
        shown = self._glance()
        if shown == self._shown:
            return arriving
        self._shown = shown
        self.rearrange()
        return True

    def _glance(self) -> tuple[object, ...]:
        """Everything that is shown and may change by itself; the room is compared as the very same value."""
        room, server = self.room, self.held.server
        left = clock(room.talk.part(self.held.clock())[1]) if room.talk is not None else ""
        return id(room), left, server.connected if server is not None else 0, self.held.said

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """What is still arriving comes at once."""
        if isinstance(intent, (Activate, Choose, Press, Scroll)) and self.reads and self.pace.arriving:
            self.pace.finish()
            return None
        return Screen.handle(self, intent, theme)

    def act(self, does: object) -> Go | None:
        """Do what a strip, an option or a corner button stands for."""
        match does:
            case GoOn():
                return self._go_on()
            case Do(what):
                return self._do_step(what)
            case Count(option, by):
                self._count(Hands(self.held, option), lambda hands: hands.become(hands.many + by))
                return None
            case Row(option) if self.room.phase is not Phase.VOTING:  # there hands are typed
                return self.aside(self, f"take {option}")
            case Menu() | ShowHistory() | StepBack():
                return self.intend(does)
            case _:
                return None

    def _go_on(self) -> Go | None:
        if self.arranged is not None and self.beat < len(self.arranged.beats) - 1:
            self.beat += 1
            self.focus = 0
            self._begin_pace()
        elif self.room.page.kind == "choices":
            self.deciding = self._to_first = True
        else:
            self.held.change(go_on)
        self.rearrange()
        return None

    def _do_step(self, what: str) -> Go | None:
        """One of the lesson's steps, or something that is looked at beside the page."""
        if what in _ASIDE:
            return self.aside(self, what)
        do_step(self.held, what)
        self.rearrange()
        return None

    def intend(self, intent: Intent) -> Go | None:
        """Digits count hands; pages turn; the teacher's menu opens."""
        match intent:
            case Choose(number):
                self._count(self._hands, lambda hands: hands.type(number))
            case Zoom(change):
                self._count(self._hands, lambda hands: hands.become(hands.many + change))
            case StepBack():
                return self._back()
            case Scroll(rows) if self.reads and rows > 0:
                return self._go_on()
            case Scroll(rows) if self.reads and rows < 0 and self.beat:
                self.beat -= 1
                self.rearrange()
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
            self.beat, self.deciding = (self.beat, False) if self.deciding else (self.beat - 1, False)
            self.rearrange()
            return None
        if self.room.rounds or self.room.phase in {Phase.VOTING, Phase.TALKING}:
            words = "What was voted here stays in the report; the class decides anew."
            return self.ask("Back to reading?", words, "Back to reading", self._step_back)
        return self._step_back()

    def _step_back(self) -> Go | None:
        self.held.change(step_back)
        self.beat = 10_000
        self.rearrange()
        return None

    def return_to(self, step: int) -> None:
        """Take the class back to where so many steps had been taken."""
        self.held.change(lambda room: return_to(room, step))

    def take_up(self, play: Playthrough) -> None:
        """Take the class to another playthrough of the story."""
        self.held.change(lambda room: take_up(room, play))
