"""The course of a playthrough at the window: reading on, choosing, skipping, stepping back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import define, field

from game.desktop.play.auto_advance import AutoAdvance
from game.desktop.play.look_ahead import LookAhead
from game.desktop.play.scene_view import SceneAction
from game.desktop.play.skip_read import left_behind, was_read
from game.desktop.play.story_screen import LAST, StoryScreen
from game.desktop.play.undo import decision, later, leads
from game.story import Dice, Playthrough, fall, settle
from game.words import say

if TYPE_CHECKING:
    from game.desktop.ui.screen import Go
    from game.desktop.ui.theme import Theme


@define(kw_only=True)
class PlaythroughScreen(StoryScreen[SceneAction]):
    """How far a reader is, and every way to go on, to go back, and to begin again."""

    playthrough: Playthrough
    seed: int
    name: str = "scene"
    tags: tuple[str, ...] | None = field(default=None, init=False)  # of the choice looked at on a post
    leaving: AutoAdvance = field(factory=AutoAdvance, init=False)
    told: str = field(default="", init=False)  # a word to the reader, until they read on
    _ahead: LookAhead | None = field(default=None, init=False)
    _farthest: Playthrough | None = field(
        default=None, init=False
    )  # how far it was played, to step forward to

    @property
    def sign(self) -> str:
        """The sound of a tag where a stat moved, else that of a page."""
        return "tag" if self.page.changes and self.beat == 0 else "page"

    def read_on(self) -> None:
        """Begin auto-advance; asked again, end it."""
        self.leaving.turn(self.session.settings.reading_pace)
        self.rearrange()

    @property
    def can_skip(self) -> bool:
        """Whether what is shown was read before, and reading on decides nothing."""
        if self.arranged is None or (self.at_last_beat() and self.page.kind != "next"):
            return False
        story = self.playthrough.scenario
        kept = self.session.read_in(story, self.page.scene)
        return was_read(self.arranged, self.beat, story.scenes[self.page.scene], kept)

    def skip(self) -> Go | None:
        """Read on at once through what was read before: to new words, a choice, a chance or an ending."""
        theme, went = self._arranged_for, None
        while theme is not None and went is None and self.can_skip:
            went = self._go_on()
            self.widgets(theme)
        return went

    def _remember(self) -> None:
        """Remember the lines that are left behind as read."""
        if self.arranged is not None:
            read = left_behind(self.arranged, self.beat)
            self.session.see(self.playthrough.scenario, self.page.scene, read)

    def _go_on(self) -> Go | None:
        if not self.at_last_beat():
            self._turn_to(self.beat + 1)
            return None
        match self.page.kind:
            case "next":
                self._take("next")
            case "chance":
                self._take(fall(self.playthrough, self._dice()))
            case "ending":
                self._remember()
                return self.over()
            case "choices":
                if not self.page.options:
                    self.step_back()
            case _:
                assert_never(self.page.kind)
        return None

    def over(self) -> Go:
        """Open what follows an ending."""
        raise NotImplementedError

    def _dice(self) -> Dice:
        return Dice(self.seed)

    def _take(self, option: str) -> None:
        self._remember()
        self._stand(settle(self.playthrough.take(option), self._dice()))

    def step_back(self) -> None:
        """Back to the beat before, or to the scene before with its last beat read."""
        if self.beat and not self.page.silent:
            self._turn_to(self.beat - 1)
        elif self.playthrough.steps:
            self._stand(self.playthrough.step_back())
            self.beat = LAST

    @property
    def can_step_forward(self) -> bool:
        """Whether steps taken back can be taken again."""
        return later(self.playthrough, self._farthest) is not None

    def step_forward(self) -> None:
        """Take the same step again that was taken back, until something else is chosen."""
        if (found := later(self.playthrough, self._farthest)) is not None:
            self._stand(found)

    def _turn_to(self, beat: int) -> None:
        if beat > self.beat:
            self._remember()
        self.beat = beat
        self.told = ""
        self.focus = 0
        self.restart_motion()

    def _stand(self, playthrough: Playthrough) -> None:
        self.playthrough, self.tags = playthrough, None
        if not leads(playthrough, self._farthest):
            self._farthest = playthrough
        self.changed = True
        self._turn_to(0)
        if not self.session.keep(playthrough, self.seed):
            self.told = say("play.not_kept")

    def told_anew(self) -> None:
        """Go on at the same place of the same story, told in the language that is spoken now."""
        story = self.session.told_anew(self.playthrough.scenario)
        self.playthrough = self.playthrough.told_in(story)
        self._farthest = None if self._farthest is None else self._farthest.told_in(story)
        self.told = ""
        self.rearrange()

    def look_ahead(self, theme: Theme) -> None:
        """Have the pictures made that may come next, unless that was asked for this page and window."""
        ahead = LookAhead(self.playthrough, theme, self._dice())
        known = self._ahead
        if known is None or known.play is not ahead.play or known.theme != theme:
            self._ahead = ahead
            self.session.render_queue.ahead(ahead.wanted())

    def settle(self) -> None:
        """Pass through what shows nothing, and keep the playthrough."""
        self.take_up(self.playthrough)

    def restart(self) -> None:
        """Begin again from the same start, with other luck."""
        self.seed, self._farthest = self.session.dice_seed(), None
        self.take_up(self.playthrough.anew().told_by(self.seed))

    def step_back_to_decision(self) -> None:
        """Step back to the last scene in which something was chosen."""
        self._stand(decision(self.playthrough))
        self.beat = LAST

    def take_up(self, playthrough: Playthrough) -> None:
        """Go on from another playthrough of the story."""
        self._stand(settle(playthrough, self._dice()))

    def return_to(self, step: int) -> None:
        """Go back to where so many steps had been taken."""
        self._stand(self.playthrough.back(len(self.playthrough.steps) - step))
