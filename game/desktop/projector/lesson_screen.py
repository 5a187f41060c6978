"""What the projector shows of a lesson: the scene as everybody reads it, or the page the class decides on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from game.art.soundscape import motif_of
from game.classroom.room import Mode, Phase, retold
from game.desktop.play.hud_view import corner_buttons
from game.desktop.play.scene_view import Arranged, SceneView
from game.desktop.play.story_screen import StoryScreen
from game.desktop.projector.actions import Aside, ClassAction, LessonStep, ProjectorAction, Row, TurnQuestion
from game.desktop.projector.class_page import arrange_class
from game.desktop.projector.own_pace import where_all_are
from game.desktop.projector.phase_page import asked_of, clock
from game.desktop.ui.screen import Frame
from game.words import language

if TYPE_CHECKING:
    from game.art.soundscape import Soundscape
    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.projector.page_parts import ClassPage
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story import Playthrough


@define(kw_only=True)
class LessonScreen(StoryScreen[ProjectorAction]):
    """A lesson as it is shown. The room is the lesson's; here is only how far the page has been read."""

    held: ClassSession
    name: str = "class"
    deciding: bool = False  # whether the page has been read and the class decides on it
    show_door: bool = True
    part: int = field(default=0, init=False)  # of a page in large text, counted from 0 and going round
    _arranged_room: Room | None = field(default=None, init=False)
    _shown_room: Room | None = field(default=None, init=False)
    _shown_beside: tuple[str, int, str] | None = field(default=None, init=False)
    _to_first: bool = field(default=True, init=False)
    _now: float = field(default=0.0, init=False)  # seconds
    _laid: tuple[object, ClassPage] | None = field(default=None, init=False)

    @property
    def room(self) -> Room:
        """The room of the lesson as it is now."""
        return self.held.room

    @property
    def playthrough(self) -> Playthrough:
        """The playthrough of the class."""
        return self.room.play

    @property
    def seed(self) -> int:
        """The seed of the lesson's luck."""
        return self.room.seed

    @property
    def heard(self) -> Soundscape:
        """As a reader hears it; but for own music the motif comes first and as the class looks back."""
        heard, ending = super().heard, self.page.ending
        if self.page.music:
            return heard
        if ending is not None and self.room.phase in {Phase.DEBRIEF, Phase.OVER}:
            return evolve(heard, motif=motif_of(self.look, ending.tone))
        return heard if self.playthrough.steps else evolve(heard, motif=motif_of(self.look))

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
            counted=self.counted,
            tells_changes=False,
            way_in=self.held.way_in if self.show_door else "",
        )
        made = self.arrange_beat(moment) if self.reads else self._class_page(moment)
        return (*made.widgets, *made.hud, *corner_buttons(moment))

    def _class_page(self, moment: SceneView) -> Arranged[ClassAction]:
        """The page on which the class decides; while votes come in only its head is made anew."""
        asked = asked_of(self.held)
        key = moment.theme, language(), self.playthrough, moment.way_in, self.part, evolve(asked, head="")
        if self._laid is None or self._laid[0] != key:
            self._laid = key, arrange_class(moment, asked, self.part)
        self.arranged = made = self._laid[1].headed(asked.head)
        return made

    def _catch_up(self) -> None:
        """Another page is read from its beginning; another phase begins with its first strip."""
        room, before = self.room, self._arranged_room
        if before is room:
            return
        self._arranged_room = room
        if before is None or _stage(before) != _stage(room) or before.play is not room.play:
            self.part = self.held.question = 0
        if before is None or before.play is not room.play:
            self.beat, self.deciding, self.changed = 0, False, before is not None
            self.restart_motion()
        if before is not None and _stage(before) != _stage(room):
            self._to_first = True
        self.rearrange()

    def told_anew(self) -> None:
        """Go on at the same place of the same lesson, its story told in the language that is spoken now."""
        story = self.session.told_anew(self.room.scenario)
        if story is not self.room.scenario:
            self.held.lesson.change(lambda room: retold(room, story))
            self._arranged_room = self.room  # the same page is not read from its beginning
        self.rearrange()

    def widgets(self, theme: Theme) -> tuple[Widget[ProjectorAction], ...]:
        """The tree; in another phase the focus goes to the strip that goes on, once that is known."""
        made = StoryScreen.widgets(self, theme)
        if self._to_first:
            self._to_first = False
            by_hand = self.room.phase is Phase.VOTING and not self.room.present
            wanted = Row if by_hand else (LessonStep, Aside, TurnQuestion)
            places = [place for place, w in enumerate(self._focusable()) if isinstance(w.does, wanted)]
            self.focus = places[0] if places else 0
        return made

    def update(self, now: float) -> Frame:
        """Look whether the room has changed, the clock has gone on, or the draft is still being typed."""
        self._now = now
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


def _stage(room: Room) -> tuple[Mode, Phase, bool]:
    """What decides which buttons there are: another one begins with its own first."""
    return room.mode, room.phase, room.paused
