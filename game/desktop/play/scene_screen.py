"""The screen of a scene being played: what is read, what is chosen, what changed because of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define

from game.art.paper.shapes import mix
from game.desktop.platform.devices.device import Device
from game.desktop.platform.intents import (
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
from game.desktop.play.arrange import arrange
from game.desktop.play.hud_view import corner_buttons
from game.desktop.play.playthrough_screen import PlaythroughScreen
from game.desktop.play.post_tags import tagged, tags_of
from game.desktop.play.scene_view import GoOn, SceneView, Tag, Take
from game.desktop.play.thumbnail import snapshot
from game.desktop.stage.stage import Setting, draw_people, draw_place
from game.desktop.ui.hints import badge, sign
from game.desktop.ui.screen import Go, Push, Replace, Screen
from game.desktop.ui.sheets import lay_text_sheet
from game.desktop.ui.theme import PAPER
from game.desktop.ui.widget import Role, Touch, Widget

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.desktop.play.beats import Beat
    from game.desktop.ui.theme import Theme

_ARRIVE: Final = 0.30
_STAGGER: Final = 0.06
_SWING: Final = 0.9
_DEGREES: Final = 9.0


@define(kw_only=True)
class SceneScreen(PlaythroughScreen):
    """One playthrough as it is seen: arranged, drawn, answered. Every step is saved at once."""

    end: Callable[[SceneScreen], Screen]
    history: Callable[[SceneScreen], Screen]
    pause: Callable[[SceneScreen], Screen]
    quick: Callable[[SceneScreen, QuickSave | QuickLoad], Go | None]

    def over(self) -> Go:
        """Open the page after the ending."""
        return Replace(self.end(self))

    def arrange(self, theme: Theme) -> tuple[Widget, ...]:
        """The view of the scene, and what all views share."""
        begun = bool(self.playthrough.steps or self.beat)
        because = self.playthrough.because
        moment = SceneView(
            self.page,
            theme,
            self.look,
            because,
            can_step_back=begun,
            pace=self.pace,
            tags=self.tags,
            swing=self._swing(),
            going=self.told or self.leaving.words,
        )
        self.arranged = arrange(moment, self.beat)
        self.beat = min(self.beat, len(self.arranged.beats) - 1)
        return (*self.arranged.hud, *self.arranged.widgets, *self._corner(moment))

    def _corner(self, moment: SceneView) -> list[Widget]:
        """The corner buttons, each with the key or pad button that does the same."""
        session, pad = self.session, self.session.device is Device.PAD
        made = corner_buttons(moment)
        return [badge(moment.theme, sign(session, w.does), w, pad=pad) for w in made]  # type: ignore[arg-type]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The place, the people in it, and the sheet the text lies on."""
        arranged = self.arranged
        if arranged is None:
            return
        setting = Setting.of(self.page, self.look)
        shop, parallax = self.session.render_queue, self.session.parallax
        draw_place(surface, theme, shop, setting, parallax)
        foot, hung = arranged.sheet.y, arranged.hung
        draw_people(surface, theme, shop, setting, arranged.cast, foot, parallax, hung)
        tray = mix(setting.palette.far, PAPER, 0.35)
        lay_text_sheet(surface, theme, shop, arranged.sheet, (PAPER, tray, setting.palette.shade))

    def snap(self) -> None:
        """Keep a thumbnail of what was drawn last, for save slots."""
        self.small = snapshot(self._drawn)

    def tell(self, words: str) -> None:
        """Show a sentence to the reader, until they read on."""
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
        if self._age >= _SWING or self.session.settings.reduced_motion:
            return 0.0
        return _DEGREES * math.sin(self._age * 11) * (1 - self._age / _SWING) ** 2

    def update(self, now: float) -> bool:
        """Let the choices arrive and the tags swing; then nothing moves any more."""
        if self._since is None:
            self._since = now
        before, self._age = self._age, now - self._since
        moving = self.session.settings.reduced_motion is False and before < max(
            _SWING, _ARRIVE + 6 * _STAGGER
        )
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
        """Answer the keys that have nothing to do with the focus."""
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

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """A press on the sheet reads on, where there is more to read."""
        below = self.arranged is not None and point[1] > self.arranged.sheet.y
        return self._go_on() if below and (not self.at_last_beat() or self.page.kind != "choices") else None


def _words(beat: Beat) -> tuple[str, ...]:
    """The words of a beat, line by line."""
    return tuple(str(line.text) for line in (*(p.line for p in beat.passages), *beat.bubbles))
