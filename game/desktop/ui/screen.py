"""The screen that all others are made from: widgets for a window, a focus, and what happens next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from attrs import define, field, frozen

from game.art.soundscape import QUIET
from game.desktop.platform.devices.device import Device
from game.desktop.platform.intents import (
    Activate,
    Choose,
    FocusOn,
    Hold,
    Hover,
    Intent,
    Menu,
    Move,
    Press,
    PressOn,
    Scroll,
    StepFocus,
)
from game.desktop.ui.hints import hint_line, placed_line, sign
from game.desktop.ui.hold import Held
from game.desktop.ui.nearest import nearest
from game.desktop.ui.widget import Touch, Widget, in_focus_order

if TYPE_CHECKING:
    import pygame

    from game.art.soundscape import Soundscape
    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    Action_co = TypeVar("Action_co", covariant=True, default=object)
else:
    from typing import TypeVar

    Action_co = TypeVar(
        "Action_co", covariant=True
    )  # only the checker of types knows defaults before Python 3.13


@frozen
class Push:
    """Open a screen over this one."""

    screen: Screen


@frozen
class Replace:
    """Open a screen instead of this one."""

    screen: Screen


@frozen
class Pop:
    """Close this screen and go back to the one below."""


@frozen
class Home:
    """Close all screens but the title."""


@frozen
class Quit:
    """Leave the game and close the window."""


@frozen
class Enter:
    """Close all screens but the title and open this one."""

    screen: Screen


Go = Push | Replace | Pop | Home | Enter | Quit


@frozen
class Frame:
    """What a moment brought by itself: whether the picture changed, and where that leads."""

    changed: bool = False
    go: Go | None = None


@define(kw_only=True)
class Screen(Generic[Action_co]):
    """A screen. Subclasses arrange widgets, draw what is behind them, and say what pressing one does.

    Each names what its widgets do as a union of values, `class Title(Screen[Open | Quit])`: what it arranges
    carries nothing else, and what it acts upon is all of it.
    """

    session: Session
    focus: int = 0
    name: str = "screen"
    veiled: bool = False
    changed: bool = False
    asks_key: bool = False
    types: bool = False  # whether words are typed here
    drags: bool = False  # whether what is shown is drawn along
    _widgets: tuple[Widget[Action_co], ...] = field(default=(), init=False)
    _hint: Widget | None = field(default=None, init=False)
    covered: bool = field(default=False, init=False)  # another screen lies on this one, with hints of its own
    _arranged_for: Theme | None = field(default=None, init=False)
    _to_focus: Widget[object] | None = field(default=None, init=False)  # is to be in focus once arranged anew
    _held: Held | None = field(default=None, init=False)  # what is pressed down and not let go yet

    @property
    def heard(self) -> Soundscape:
        """The soundscape while this screen is open."""
        return QUIET

    @property
    def sign(self) -> str:
        """The name of the small sound with which this screen opens or changes; empty for none."""
        return "page"

    def arrange(self, theme: Theme) -> tuple[Widget[Action_co], ...]:
        """The widgets for a window, in reading order."""
        raise NotImplementedError

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw what is behind the widgets."""

    def act(self, does: Action_co) -> Go | None:  # type: ignore[misc]
        """Do what a pressed widget stands for.

        A parameter that is covariant is safe while a screen is handed only what its own widgets do.
        """
        raise NotImplementedError

    def intend(self, intent: Intent) -> Go | None:
        """Answer an intent that is no matter of focus or pointer; what the loop should do then."""
        return Pop() if isinstance(intent, Menu) else None

    def update(self, now: float) -> Frame:
        """Let time pass, up to `now` in seconds; what came of it."""
        del now
        return Frame()

    def come_back(self) -> None:
        """All that lay over this screen was closed at once."""

    def takes_change(self) -> bool:
        """Whether the picture has become another since this was last asked, so that it may fade over."""
        changed, self.changed = self.changed, False
        return changed

    def widgets(self, theme: Theme) -> tuple[Widget[Action_co], ...]:
        """The semantic tree: arranged once for a window, read by the renderer, tests and screen readers."""
        if self._arranged_for != theme:
            before = self._to_focus if self._arranged_for is None else self.focused()
            made = self.arrange(theme)
            self._hint = self._hinted(theme, made)
            self._widgets = made if self._hint is None else (*made, self._hint)
            self._arranged_for, self._to_focus = theme, None
            self.refocus(before)
        return self._widgets

    def hints(self) -> tuple[tuple[Intent, str], ...]:
        """What can be pressed here, for a line at the foot; none where the screen has other signs."""
        return ()

    def _hinted(self, theme: Theme, made: tuple[Widget[Action_co], ...]) -> Widget | None:
        """The line of hints for the device last used, where there is room for it."""
        signs = ((sign(self.session, intent), does) for intent, does in self.hints())
        known = tuple((cap, does) for cap, does in signs if cap)
        if not known:
            return None
        line = hint_line(theme, known, pad=self.session.device is Device.PAD)
        return placed_line(theme, line, made, card=self.veiled)

    def told_anew(self) -> None:
        """Another language is spoken: say everything in it."""
        self.rearrange()

    def rearrange(self) -> None:
        """Arrange anew before the next picture."""
        self._arranged_for = None

    def refocus(self, before: Widget[object] | None) -> None:
        """After arranging anew: what was in focus `before` is so again, where it is still there.

        In another window more or fewer things may have room, so that its number is another one. There is no
        `before` where something else is shown: then the number counts.
        """
        able = self._focusable()
        same = [number for number, one in enumerate(able) if before is not None and one.is_as(before)]
        if same and self.focus not in same:
            self.focus = same[0]
        self.focus = min(self.focus, max(0, len(able) - 1))

    def draw(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw what is behind and all widgets."""
        widgets = self.widgets(theme)
        self.behind(surface, theme)
        for widget in widgets:
            if not (self.covered and widget is self._hint):
                widget.draw(surface, self.touch_of(widget))

    def handle(self, intent: Intent, theme: Theme) -> Go | None:
        """Answer any intent; what the loop should do then."""
        self.widgets(theme)
        if isinstance(intent, (Hold, Hover, Press)):
            return self._by_pointer(intent)
        slid = isinstance(intent, Scroll) and self._held is not None and self._held.place is not None
        self.let_go()
        match intent:
            case Scroll() if slid:
                pass  # a finger that slid off a strip turns no page
            case FocusOn(number) | PressOn(number):
                return self._reached(number, presses=isinstance(intent, PressOn))
            case Activate():
                focused = self.focused()
                return self._do(focused) if focused else self.intend(intent)
            case Move() if self._step(intent):
                pass
            case StepFocus(by) if self._focusable():
                self.focus = (self.focus + by) % len(self._focusable())
            case Choose(number):
                wanted = [widget for widget in self._focusable() if widget.number == number]
                return self._do(wanted[0]) if wanted else self.intend(intent)
            case _:
                return self.intend(intent)
        return None

    def focused(self) -> Widget[Action_co] | None:
        """The widget in focus."""
        able = self._focusable()
        return able[self.focus] if self.focus < len(able) else None

    def touch_of(self, widget: Widget[Action_co]) -> Touch:
        """How a widget is touched now: what is pressed down looks so while the pointer is on it."""
        if self._held is not None and self._held.over and self._held.is_on(widget):
            return Touch.HELD
        return Touch.FOCUS if widget is self.focused() else Touch.REST

    def _focusable(self) -> list[Widget[Action_co]]:
        return in_focus_order(self._widgets)

    def _do(self, widget: Widget[Action_co]) -> Go | None:
        self.focus = self._focusable().index(widget)
        return self.act(widget.does) if widget.enabled and widget.does is not None else None

    def _reached(self, number: int, *, presses: bool) -> Go | None:
        """A screen reader goes to a part of the screen, and may press it."""
        able = self._focusable()
        if number >= len(able):
            return None
        self.focus = number
        return self._do(able[number]) if presses else None

    def _at(self, point: tuple[int, int]) -> Widget[Action_co] | None:
        hit = [widget for widget in self._focusable() if widget.is_at(point)]
        return hit[-1] if hit else None

    def _point(self, point: tuple[int, int]) -> None:
        hit = self._at(point)
        if hit:
            self.focus = self._focusable().index(hit)

    def _by_pointer(self, intent: Hold | Hover | Press) -> Go | None:
        """What is under the pointer comes into focus, is held down, or is pressed."""
        point = intent.x, intent.y
        match intent:
            case Hold():
                self._hold(point)
            case Hover() if self._held is not None:
                self._held.over = self._held.is_on(self._at(point))
            case Hover():
                self._point(point)
            case Press():
                return self._press(point)
        return None

    def _hold(self, point: tuple[int, int]) -> None:
        """Press down what is there: it is in focus, and counts once it is let go on the same place."""
        self._point(point)
        self._held = Held.on(self._at(point))

    def let_go(self) -> None:
        """What is pressed down is not pressed any more: it was slid off, or something else is shown."""
        self._held = None

    def _press(self, point: tuple[int, int]) -> Go | None:
        """A press that is let go counts only on what it began on, so that it can be slid off."""
        held, hit = self._held, self._at(point)
        self.let_go()
        if held is None or not held.is_on(hit):
            return None
        return self._do(hit) if hit else self.pressed_elsewhere(point)

    def pressed_elsewhere(self, point: tuple[int, int]) -> Go | None:
        """Answer a press on no widget; `point` is in pixels."""
        del point
        return None

    def _step(self, move: Move) -> bool:
        """Move the focus to the nearest widget in that direction; whether there was one to start from."""
        able = self._focusable()
        if not able:
            return False
        ahead = nearest(able[self.focus].bounds, [widget.bounds for widget in able], move)
        if ahead is not None:
            self.focus = ahead
        elif move.down:
            self.focus = (self.focus + move.down) % len(able)
        return True
