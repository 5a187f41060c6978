"""The scene being played: what is read, what is chosen, and what moved because of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.devices.device import Device
from game.desktop.intents import (
    Activate,
    Choose,
    Intent,
    Menu,
    Press,
    PressOn,
    QuickLoad,
    QuickSave,
    ReadOn,
    Scroll,
    ShowHistory,
    Skip,
    StepBack,
    StepForward,
)
from game.desktop.leaving import Leaving
from game.desktop.pace import SPEEDS, Pace
from game.desktop.paper.shapes import mix
from game.desktop.screens.moment import Arranged, GoOn, Moment, Tag, Take
from game.desktop.screens.screen import Go, Push, Replace, Screen
from game.desktop.screens.skipping import left_behind, was_read
from game.desktop.screens.snapshot import snapshot
from game.desktop.screens.stepping import decision, earlier, later, leads
from game.desktop.screens.tagging import tagged, tags_of
from game.desktop.sound.heard import heard_at
from game.desktop.stage import Setting, draw_people, draw_place, prepare
from game.desktop.theme import PAPER
from game.desktop.views.frame import caption, change_ribbons, corner_buttons, going_sign, stat_tags, uncovered
from game.desktop.views.phone_view import arrange_phone
from game.desktop.views.post_view import arrange_post
from game.desktop.views.stage_view import arrange_stage
from game.desktop.widgets.hints import badge, sign
from game.desktop.widgets.sheets import lay_text_sheet
from game.desktop.widgets.widget import Role, Touch, Widget
from game.story import Dice, Playthrough, fall, onward, page, settle
from game.story.catalogue import View

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.desktop.screens.beats import Beat
    from game.desktop.sound.heard import Heard
    from game.desktop.theme import Theme
    from game.story import Page

_ARRIVE: Final = 0.30
_STAGGER: Final = 0.06
_SWING: Final = 0.9
_DEGREES: Final = 9.0
# A beat beyond any: arranging brings it down to the scene's last.
LAST: Final = 10_000


@define(kw_only=True)
class SceneScreen(Screen):
    """One playthrough. Every step is saved at once; Backspace takes steps back without end."""

    playthrough: Playthrough
    seed: int
    end: Callable[[SceneScreen], Screen]
    history: Callable[[SceneScreen], Screen]
    pause: Callable[[SceneScreen], Screen]
    quick: Callable[[SceneScreen, QuickSave | QuickLoad], Go | None]
    beat: int = 0
    name: str = "scene"
    changed: bool = True
    _age: float = field(default=0.0, init=False)
    _since: float | None = field(default=None, init=False)
    arranged: Arranged | None = field(default=None, init=False)
    _page: Page | None = field(default=None, init=False)
    tags: tuple[str, ...] | None = field(default=None, init=False)  # of the choice looked at on a post
    pace: Pace = field(factory=Pace, init=False)
    leaving: Leaving = field(factory=Leaving, init=False)
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
    def heard(self) -> Heard:
        """The place."""
        return heard_at(self.page.place, self.page.weather)

    @property
    def sign(self) -> str:
        """A tag that swings, where something moved."""
        return "tag" if self.page.changes and self.beat == 0 else "page"

    def arrange(self, theme: Theme) -> tuple[Widget, ...]:
        """The view of the scene, and what all views share."""
        begun = bool(self.playthrough.steps or self.beat)
        because = self.playthrough.because
        moment = Moment(
            self.page, theme, self.look, because, can_step_back=begun, pace=self.pace, tags=self.tags
        )
        views = {View.STAGE: arrange_stage, View.PHONE: arrange_phone, View.POST: arrange_post}
        self.arranged = views[self.page.view](moment, self.beat)
        self.beat = min(self.beat, len(self.arranged.beats) - 1)
        shared = [
            *stat_tags(moment, self._swing()),
            *(change_ribbons(moment) if self.beat == 0 else []),
            *caption(moment),
            *going_sign(moment, self.told or self.leaving.words),
        ]
        return (*uncovered(shared, self.arranged), *self.arranged.widgets, *self._corner(moment))

    def _corner(self, moment: Moment) -> list[Widget]:
        """The corner buttons, each with the key or pad button that does the same."""
        desk, pad = self.desk, self.desk.device is Device.PAD
        made = corner_buttons(moment)
        return [badge(moment.theme, sign(desk, w.does), w, pad=pad) for w in made]  # type: ignore[arg-type]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The place, the people in it, and the sheet the text lies on."""
        arranged = self.arranged
        if arranged is None:
            return
        setting = Setting.of(self.page, self.look)
        shop, drift = self.desk.workshop, self.desk.drift
        draw_place(surface, theme, shop, setting, drift)
        draw_people(surface, theme, shop, setting, arranged.cast, arranged.sheet.y, drift)
        tray = mix(setting.palette.far, PAPER, 0.35)
        lay_text_sheet(surface, theme, shop, arranged.sheet, (PAPER, tray, setting.palette.shade))

    def snap(self) -> None:
        """Keep a small picture of what was drawn last."""
        self.small = snapshot(self._drawn)

    def tell(self, words: str) -> None:
        """A word to the reader, until they read on."""
        self.told = words
        self.rearrange()

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw all; choices that are still arriving stand a little to the right."""
        widgets = self.widgets(theme)
        self._drawn = surface
        self.behind(surface, theme)
        focused, number = self.focused(), 0
        for widget in widgets:
            touch = Touch.FOCUS if widget is focused else Touch.REST
            if widget.role is Role.BUTTON and isinstance(widget.does, (Take, GoOn)):
                shift = self._arriving(theme, number)
                number += 1
                widget.draw_at(surface, widget.bounds.move(shift, 0), touch)
            else:
                widget.draw(surface, touch)

    def _arriving(self, theme: Theme, number: int) -> int:
        if not theme.motion:
            return 0
        t = min(1.0, max(0.0, (self._age - number * _STAGGER) / _ARRIVE))
        return round((1 - t) ** 3 * theme.px(160))

    def _swing(self) -> float:
        if self._age >= _SWING or self.desk.settings.reduced_motion:
            return 0.0
        return _DEGREES * math.sin(self._age * 11) * (1 - self._age / _SWING) ** 2

    def update(self, now: float) -> bool:
        """Let the choices arrive and the tags swing; then nothing moves any more."""
        if self._since is None:
            self._since = now
        before, self._age = self._age, now - self._since
        moving = self.desk.settings.reduced_motion is False and before < max(_SWING, _ARRIVE + 6 * _STAGGER)
        if moving and self.page.changes:
            self.rearrange()
        arriving = self.pace.arriving
        self.pace.age = self._age if self.pace.age < math.inf else math.inf
        return self._leave(now) or moving or arriving

    def _leave(self, now: float) -> bool:
        """Go on without a key where the reader asked for that; whether that happened."""
        beats = self.arranged.beats if self.arranged else ()
        if not beats or not self.leaving.words or self.pace.arriving:
            return False
        beat = beats[min(self.beat, len(beats) - 1)]
        stays = self.at_last_beat() and self.page.kind in {"choices", "ending"}
        if not self.leaving.leaves(now, self._since or now, _words(beat), stays=stays):
            if not self.leaving.words:
                self.rearrange()
            return not self.leaving.words
        self._go_on()
        return True

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Answer an intent; what is still arriving comes first, at once, and reading by itself ends."""
        if isinstance(intent, (Activate, Choose, Press, Scroll)):
            self.leaving.stop()
            if self.pace.arriving:
                self.pace.finish()
                return None
        if isinstance(intent, PressOn):
            # Who listens has been told all of it already.
            self.leaving.stop()
            self.pace.finish()
        went = Screen.handle(self, intent, theme)
        looked_at = tags_of(self.page, self.focused(), self.tags)
        if went is None and looked_at != self.tags:
            self.tags = looked_at
            self.rearrange()
        return went

    def act(self, does: object) -> Go | None:
        """Read on, choose, or open what a corner button stands for."""
        match does:
            case GoOn():
                return self._go_on()
            case Take(option):
                return self._take(option)
            case Tag(tag):
                self.tags, self.focus = tagged(self.page, self._focusable(), self.tags, tag)
                self.rearrange()
                return None
            case Menu() | ShowHistory() | StepBack():
                return self.intend(does)
            case _:
                return None

    def intend(self, intent: Intent) -> Go | None:
        """Keys that are no matter of focus."""
        match intent:
            case StepBack():
                self.step_back()
            case StepForward():
                self.step_forward()
            case Scroll(rows) if rows < 0 and self.beat:
                self._turn_to(self.beat - 1)
            case Scroll(rows) if rows > 0 and not self.at_last_beat():
                self._turn_to(self.beat + 1)
            case QuickSave() | QuickLoad():
                return self.quick(self, intent)
            case ReadOn():
                self.read_on()
            case Skip():
                self.skip()
            case ShowHistory():
                return Push(self.history(self))
            case Menu():
                self.snap()
                return Push(self.pause(self))
            case _:
                pass
        return None

    def read_on(self) -> None:
        """Go on by itself; asked again, stop."""
        self.leaving.turn(self.desk.settings.reading_pace)
        self.rearrange()

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """A press on the sheet reads on, where there is more to read."""
        below = self.arranged is not None and point[1] > self.arranged.sheet.y
        return self._go_on() if below and (not self.at_last_beat() or self.page.kind != "choices") else None

    def at_last_beat(self) -> bool:
        """Whether there is no more to read in this scene."""
        return self.arranged is None or self.beat >= len(self.arranged.beats) - 1

    @property
    def can_skip(self) -> bool:
        """Whether what is shown was read before, and reading on decides nothing."""
        if self.arranged is None or (self.at_last_beat() and self.page.kind != "next"):
            return False
        marks = self.desk.read_in(self.playthrough.scenario, self.page.scene)
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
            self.desk.see(self.playthrough.scenario, self.page.scene, read)

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
                return Replace(self.end(self))
            case _:
                return None

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
            self._stand(earlier(self.playthrough))
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
        self.pace.letters = SPEEDS[self.desk.settings.text_speed]
        if self.desk.settings.reduced_motion:
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
        self.desk.keep(playthrough, self.seed)
        self._prepare()

    def _prepare(self) -> None:
        """Have the places and people made that the next choice may lead to."""
        scenario, theme = self.playthrough.scenario, self._arranged_for
        if theme is None:
            return
        for goto in onward(scenario.scenes[self.page.scene].then):
            prepare(theme, self.desk.workshop, Setting.of(scenario.scenes[goto], self.look))

    def settle(self) -> None:
        """Pass through what shows nothing, and keep the playthrough."""
        self.take_up(self.playthrough)

    def restart(self) -> None:
        """Begin again from the same start, with other luck."""
        self.seed, self._farthest = self.desk.dice_seed(), None
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


def _words(beat: Beat) -> tuple[str, ...]:
    """The words of a beat, line by line."""
    return tuple(str(line.text) for line in (*(p.line for p in beat.passages), *beat.bubbles))
