"""The course of a playthrough at the window: reading on, choosing, skipping, stepping back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.platform.sound.soundscape import soundscape_of
from game.desktop.play.auto_advance import AutoAdvance
from game.desktop.play.reveal import SPEEDS, Reveal
from game.desktop.play.skip_read import left_behind, was_read
from game.desktop.play.story_screen import StoryScreen
from game.desktop.play.undo import decision, later, leads
from game.desktop.stage.stage import Setting, prepare
from game.story import Dice, Playthrough, fall, onward, page, settle

if TYPE_CHECKING:
    import pygame

    from game.desktop.platform.sound.soundscape import Soundscape
    from game.desktop.play.scene_view import Arranged
    from game.desktop.ui.screen import Go
    from game.story import Page

# A beat beyond any: arranging brings it down to the scene's last.
LAST: Final = 10_000


@define(kw_only=True)
class PlaythroughScreen(StoryScreen):
    """How far a reader is, and every way to go on, to go back, and to begin again."""

    playthrough: Playthrough
    seed: int
    beat: int = 0
    name: str = "scene"
    changed: bool = True
    _age: float = field(default=0.0, init=False)
    _since: float | None = field(default=None, init=False)
    arranged: Arranged | None = field(default=None, init=False)
    _page: Page | None = field(default=None, init=False)
    tags: tuple[str, ...] | None = field(default=None, init=False)  # of the choice looked at on a post
    pace: Reveal = field(factory=Reveal, init=False)
    leaving: AutoAdvance = field(factory=AutoAdvance, init=False)
    told: str = field(default="", init=False)
    small: bytes = field(default=b"", init=False)
    _drawn: pygame.Surface | None = field(default=None, init=False)
    _farthest: Playthrough | None = field(default=None, init=False)

    @property
    def page(self) -> Page:
        """The page being read, with what the last step changed."""
        if self._page is None:
            play = self.playthrough
            self._page = page(play.scenario, play.state, play.before)
        return self._page

    @property
    def look(self) -> str:
        """The protagonist's look, whose colours the story wears."""
        scenario = self.playthrough.scenario
        return scenario.characters[scenario.protagonist].look

    @property
    def heard(self) -> Soundscape:
        """The place."""
        return soundscape_of(self.page.place, self.page.weather)

    @property
    def sign(self) -> str:
        """A tag that swings, where something moved."""
        return "tag" if self.page.changes and self.beat == 0 else "page"

    def read_on(self) -> None:
        """Begin auto-advance; asked again, end it."""
        self.leaving.turn(self.session.settings.reading_pace)
        self.rearrange()

    def at_last_beat(self) -> bool:
        """Whether there is no more to read in this scene."""
        return self.arranged is None or self.beat >= len(self.arranged.beats) - 1

    @property
    def can_skip(self) -> bool:
        """Whether what is shown was read before, and reading on decides nothing."""
        if self.arranged is None or (self.at_last_beat() and self.page.kind != "next"):
            return False
        marks = self.session.read_in(self.playthrough.scenario, self.page.scene)
        return was_read(self.arranged, self.beat, marks)

    def skip(self) -> None:
        """Read on at once through what was read before: to new words, a choice, a chance or an ending."""
        theme = self._arranged_for
        while theme is not None and self.can_skip:
            self._go_on()
            self.widgets(theme)

    def _remember(self) -> None:
        """What is left behind has been read."""
        if self.arranged is not None:
            read = left_behind(self.arranged, self.beat)
            self.session.see(self.playthrough.scenario, self.page.scene, read)

    def _go_on(self) -> Go | None:
        if not self.at_last_beat():
            self._turn_to(self.beat + 1)
            return None
        match self.page.kind:
            case "next":
                return self._take("next")
            case "chance":
                return self._take(fall(self.playthrough, self._dice()))
            case "ending":
                self._remember()
                return self.over()
            case _:
                return None

    def over(self) -> Go:
        """Open what follows an ending."""
        raise NotImplementedError

    def _dice(self) -> Dice:
        return Dice(self.seed)

    def _take(self, option: str) -> Go | None:
        self._remember()
        self._stand(settle(self.playthrough.take(option), self._dice()))
        return None

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

    def restart_motion(self) -> None:
        """Let the choices arrive and the tags swing anew."""
        self._age, self._since = 0.0, None
        self.pace.letters = SPEEDS[self.session.settings.text_speed]
        if self.session.settings.reduced_motion:
            self.pace.finish()
        else:
            self.pace.begin()
        self.rearrange()

    def _stand(self, playthrough: Playthrough) -> None:
        self.playthrough, self.tags = playthrough, None
        if not leads(playthrough, self._farthest):
            self._farthest = playthrough
        self._page = None
        self.changed = True
        self._turn_to(0)
        if not self.session.keep(playthrough, self.seed):
            self.told = "This place could not be kept."
        self._prepare()

    def _prepare(self) -> None:
        """Have the places and people made that the next choice may lead to."""
        scenario, theme = self.playthrough.scenario, self._arranged_for
        if theme is None:
            return
        for goto in onward(scenario.scenes[self.page.scene].then):
            prepare(theme, self.session.render_queue, Setting.of(scenario.scenes[goto], self.look))

    def settle(self) -> None:
        """Pass through what shows nothing, and keep the playthrough."""
        self.take_up(self.playthrough)

    def restart(self) -> None:
        """Begin again from the same start, with other luck."""
        self.seed, self._farthest = self.session.dice_seed(), None
        self.take_up(Playthrough(self.playthrough.scenario, (), self.playthrough.circumstance))

    def step_back_to_decision(self) -> None:
        """Back to the last scene in which something was chosen."""
        self._stand(decision(self.playthrough))
        self.beat = LAST

    def take_up(self, playthrough: Playthrough) -> None:
        """Go on from another playthrough of the story."""
        self._stand(settle(playthrough, self._dice()))

    def return_to(self, step: int) -> None:
        """Back to where so many steps had been taken."""
        self._stand(self.playthrough.back(len(self.playthrough.steps) - step))
