"""The screen of a scene being played: what is read, what is chosen, what changed because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from attrs import define, field

from game.desktop.platform.devices.device import Device
from game.desktop.platform.intents import (
    Activate,
    Choose,
    Hold,
    Hover,
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
from game.desktop.play.arrival import LONGEST, offset, swing
from game.desktop.play.choices_screen import ChoicesScreen
from game.desktop.play.hud_view import corner_buttons
from game.desktop.play.post_tags import tagged, tags_of
from game.desktop.play.press_guard import PressGuard
from game.desktop.play.scene_view import (
    CornerAction,
    Explain,
    GoOn,
    SceneAction,
    SceneView,
    ShowChoices,
    Tag,
    Take,
)
from game.desktop.play.stat_asking import TAUGHT, asked_at, moved_most
from game.desktop.play.tag_retreat import TagRetreat
from game.desktop.play.thumbnail import snapshot
from game.desktop.ui.hints import badge, sign
from game.desktop.ui.screen import Frame, Go, Push, Replace, Screen
from game.desktop.ui.widget import Role, Widget
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.desktop.ui.theme import Theme


@define(kw_only=True)
class SceneScreen(ChoicesScreen):
    """One playthrough as it is seen: arranged, drawn, answered. Every step is saved at once."""

    end: Callable[[SceneScreen], Screen]
    history: Callable[[SceneScreen], Screen]
    pause: Callable[[SceneScreen], Screen]
    quick: Callable[[SceneScreen, QuickSave | QuickLoad], Go | None]
    small: bytes = field(default=b"", init=False)  # a PNG of the scene as it was left for a menu
    _guard: PressGuard = field(factory=PressGuard, init=False)
    _asked: str = field(default="", init=False)  # the id of the stat whose tag is in focus
    _retreat: TagRetreat = field(factory=TagRetreat, init=False)
    _came: bool = field(default=False, init=False)  # whether a slip came by itself on this beat
    _left: int = field(default=0, init=False)  # what was in focus before the pointer came to a tag
    _reads: bool = field(default=False, init=False)  # whether the press at hand only reads on
    _drawn: pygame.Surface | None = field(default=None, init=False)

    def over(self) -> Go:
        """Open the page after the ending."""
        return Replace(self.end(self))

    def arrange(self, theme: Theme) -> tuple[Widget[SceneAction], ...]:
        """The view of the scene, and what all views share."""
        moment = SceneView(
            self.page,
            theme,
            self.look,
            self.playthrough.because,
            can_step_back=bool(self.playthrough.steps or self.beat),
            pace=self.pace,
            counted=self.counted,
            tags=self.tags,
            swing=0.0 if self.session.settings.reduced_motion else swing(self._age),
            last=self.last,
            drawn_back=self._retreat.share,
            asked=self._asked or self._unasked,
            taught="" if self._asked or not self._unasked else say(TAUGHT[self.session.device]),
            going=self.told or self.leaving.words,
            first=self.first,
        )
        arranged = self.arrange_beat(moment)
        if moment.can_step_back and not (self.playthrough.steps or self.beat):
            return self.arrange(theme)  # the last part was the first as well: nothing lies before it
        self.look_ahead(theme)
        self._came |= bool(moment.taught) and any(moment.taught in w.label for w in arranged.hud)
        self.first = arranged.first
        return (*arranged.hud, *arranged.widgets, *self._corner(moment))

    @property
    def _unasked(self) -> str:
        """The stat whose slip comes by itself: once, where for the first time one moves."""
        new = not self.session.settings.tags_explained and self.beat == 0
        return moved_most(self.page) if new else ""

    def _turn_to(self, beat: int) -> None:
        """Whoever reads on leaves the slip behind; the one that came by itself does not come again."""
        if self._came:
            self.session.told_of_tags()
        self._asked, self._came = "", False
        super()._turn_to(beat)

    def _corner(self, moment: SceneView) -> list[Widget[CornerAction]]:
        """The corner buttons, each with the key or pad button that does the same."""
        session, pad = self.session, self.session.device is Device.PAD
        made = corner_buttons(moment)
        return [badge(moment.theme, sign(session, w.does), w, pad=pad) for w in made if w.does]

    def _snap(self) -> None:
        """Remember a small picture of what was drawn last, before anything lies over it."""
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
        number = 0
        for widget in widgets:
            touch = self.touch_of(widget)
            if widget.role is Role.BUTTON and isinstance(widget.does, (Take, GoOn)):
                shift = round(offset(self._age, number) * theme.px(160)) if theme.motion else 0
                number += 1
                widget.draw_at(surface, widget.bounds.move(shift, 0), touch)
            else:
                widget.draw(surface, touch)

    def update(self, now: float) -> Frame:
        """Let the choices arrive and the tags swing; then nothing moves any more."""
        before = self._age
        arriving = self.let_arrive(now)
        moving = not self.session.settings.reduced_motion and before < LONGEST
        if moving and self.page.changes:
            self.rearrange()
        drawn = self._draws_tags(now)
        left = self._leave(now)
        return Frame(left.changed or moving or arriving or drawn, left.go)

    def _draws_tags(self, now: float) -> bool:
        """Draw the tags back where nothing asks for them, or let them out; whether they moved."""
        settings = self.session.settings
        locks = self.at_last_beat() and any(option.wanting for option in self.page.options)
        tells = bool(self.page.changes) and self.beat == 0
        out = bool(self._asked) or self._came or locks or tells
        motion = not (settings.reduced_motion or settings.tags_stay)
        moved = self._retreat.update(now, out=out, motion=motion, briefly=bool(self.page.moment))
        if moved:
            self.rearrange()
        return moved

    def _leave(self, now: float) -> Frame:
        """Go on without a key where the reader asked for that."""
        beats = self.arranged.beats if self.arranged else ()
        if not beats or not self.leaving.reading_on or self.pace.arriving:
            return Frame()
        beat = beats[min(self.beat, len(beats) - 1)]
        stays = self.at_last_beat() and self.page.kind in {"choices", "ending"}
        if not self.leaving.leaves(now, self._since or now, beat.words, stays=stays):
            if not self.leaving.reading_on:
                self.rearrange()
            return Frame(changed=not self.leaving.reading_on)
        return Frame(changed=True, go=self._go_on())

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Answer an intent; what is still arriving comes first, at once, and reading by itself ends."""
        if self._comes_first(intent) or self.brings_into_sight(intent, theme):
            return None
        before = self.playthrough, self.beat, self.first
        went = ChoicesScreen.handle(self, intent, theme)
        if isinstance(intent, Press) and before != (self.playthrough, self.beat, self.first):
            self._guard.read_on((intent.x, intent.y) if self._reads else None)
        if went is None:
            self._show_what_is_in_focus()
        return went

    def _comes_first(self, intent: Intent) -> bool:
        """Whether an intent is answered by what is still arriving, or was not meant for what is shown."""
        match intent:
            case Hold(x, y, finger):
                self._guard.begin(self._age, arriving=self.pace.arriving, finger=(x, y) if finger else None)
            case Hover(x, y) if self._held is None:
                self._guard.move((x, y))
            case Press(x, y) if not self._meant((x, y)):
                self.let_go()
                return True
            case PressOn():
                # Who listens has been told all of it already.
                self.leaving.stop()
                self.pace.finish()
            case _:
                pass
        if isinstance(intent, (Activate, Choose, Press, Scroll)):
            self.leaving.stop()
            return self.comes_at_once()
        return False

    def _show_what_is_in_focus(self) -> None:
        """The tags of a choice of a post, the slip of a stat."""
        looked_at = tags_of(self.page, self.focused(), self.tags), asked_at(self.focused())
        if looked_at != (self.tags, self._asked):
            self.tags, self._asked = looked_at
            self.rearrange()

    def _point(self, point: tuple[int, int]) -> None:
        """A tag is in focus only while the pointer is on it; then what was so before is again."""
        before, on_tag = self.focus, bool(asked_at(self.focused()))
        super()._point(point)
        if self._at(point) is None and on_tag:
            self.focus = self._left
        elif not on_tag:
            self._left = before

    def _meant(self, point: tuple[int, int]) -> bool:
        """Whether a press that is let go here was meant for what is shown: see `press_guard`."""
        hit = self._at(point)
        if self._held is None or not self._held.is_on(hit):
            return False
        does = hit.does if hit is not None else None
        self._reads = not isinstance(does, Take)
        if does is not None and not isinstance(does, (GoOn, Take)):
            return True
        if self._guard.hurries:
            return self.pace.arriving
        if self._guard.too_soon:
            return False
        if hit is not None and isinstance(does, Take) and self._guard.came_under(hit.bounds):
            self.tell(say("play.press_again"))
            return False
        return True

    def act(self, does: SceneAction) -> Go | None:
        """Read on, choose, or open what a corner button stands for."""
        match does:
            case GoOn():
                return self._go_on()
            case Take(option):
                self._take(option)
            case ShowChoices(by):
                self.show_choices(by)
            case Tag(tag):
                self.tags, self.focus = tagged(self.page, self._focusable(), self.tags, tag)
                self.rearrange()
            case Menu() | ShowHistory() | StepBack():
                return self.intend(does)
            case Explain():
                pass  # being in focus, its slip is there
            case _:
                assert_never(does)
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
                self._snap()
                return self.quick(self, intent)
            case ReadOn():
                self.read_on()
            case Skip():
                return self.skip()
            case ShowHistory():
                return Push(self.history(self))
            case Menu():
                self._snap()
                return Push(self.pause(self))
        return None

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """A press anywhere on the picture reads on, where there is more to read and no choice is open."""
        del point
        return self._go_on() if not self.at_last_beat() or self.page.kind != "choices" else None
