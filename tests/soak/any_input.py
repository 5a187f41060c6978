"""What hands can do to a window, drawn by dice: keys, presses, fingers, pads, sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pygame
from attrs import define, field

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from game.desktop.ui.widget import Widget

Size = tuple[int, int]

_GOING: Final = (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_RETURN, pygame.K_SPACE)
_KEYS: Final = (
    *_GOING * 4,
    *(pygame.K_ESCAPE, pygame.K_BACKSPACE, pygame.K_TAB, pygame.K_HOME, pygame.K_END),
    *(pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_PLUS, pygame.K_MINUS, pygame.K_DELETE),
    *range(pygame.K_0, pygame.K_9 + 1),
    *range(pygame.K_a, pygame.K_z + 1),
    *range(pygame.K_F1, pygame.K_F12 + 1),
)
_MODS: Final = (
    *(pygame.KMOD_NONE,) * 8,
    pygame.KMOD_SHIFT,
    pygame.KMOD_CTRL,
    pygame.KMOD_ALT,
    pygame.KMOD_META,
)
_WORDS: Final = ("a", "Z", "7", "班", "é", "🙂", "\u200f", " ", "a long name " * 9, "\u0301")
_BUTTONS: Final = range(-1, 17)
_SMALLEST: Final = (640, 360)
_LARGEST: Final = (3840, 1440)


@define
class Hands:
    """Draws one thing after another that hands do, each as the events it makes."""

    dice: random.Random
    size: Size = (1280, 720)
    widgets: Sequence[Widget[Any]] = field(default=())

    def next(self) -> list[pygame.Event]:
        """The events of the next thing done."""
        kinds: tuple[tuple[int, Callable[[], list[pygame.Event]]], ...] = (
            (30, self.key),
            (30, self.press),
            (8, self.drag),
            (5, self.wheel),
            (8, self.finger),
            (10, self.pad),
            (2, self.type),
            (2, self.window),
            (5, list),
        )
        ways, weights = [way for _, way in kinds], [weight for weight, _ in kinds]
        return self.dice.choices(ways, weights)[0]()

    def new_size(self) -> Size:
        """The size of a window, small or large, wide or high."""
        if self.dice.random() < 0.2:
            return self.dice.choice(
                (_SMALLEST, _LARGEST, (1280, 720), (1920, 1080), (640, 1400), (3840, 360))
            )
        wide, high = (
            self.dice.randint(_SMALLEST[0], _LARGEST[0]),
            self.dice.randint(_SMALLEST[1], _LARGEST[1]),
        )
        return wide, high

    def point(self) -> tuple[int, int]:
        """Most often on something that can be pressed, else anywhere, or just outside."""
        can = [widget for widget in self.widgets if widget.focusable]
        if can and self.dice.random() < 0.8:
            return self.dice.choice(can).bounds.center
        return self.dice.randint(-2, self.size[0] + 2), self.dice.randint(-2, self.size[1] + 2)

    def key(self) -> list[pygame.Event]:
        """A key, with one that is held beside it or not."""
        key, mod = self.dice.choice(_KEYS), self.dice.choice(_MODS)
        letter = chr(key) if 0 < key < 128 else ""
        told = {"key": key, "mod": mod, "unicode": letter, "scancode": 0}
        return [pygame.Event(kind, told) for kind in (pygame.KEYDOWN, pygame.KEYUP)]

    def type(self) -> list[pygame.Event]:
        """A letter, or what looks like none."""
        return [pygame.Event(pygame.TEXTINPUT, text=self.dice.choice(_WORDS))]

    def press(self) -> list[pygame.Event]:
        """A press, a double press, or only its one half."""
        at, button = self.point(), self.dice.choice((1, 1, 1, 1, 2, 3))
        moved = pygame.Event(pygame.MOUSEMOTION, pos=at, rel=(1, 0), buttons=(0, 0, 0), touch=False)
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=button, touch=False)
        up = pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=button, touch=False)
        return self.dice.choice(([moved, down, up], [down, up], [moved], [down, up, down, up], [down], [up]))

    def drag(self) -> list[pygame.Event]:
        """Pressed down, drawn along, let go or not."""
        at, to = self.point(), self.point()
        rel, held = (to[0] - at[0], to[1] - at[1]), (1, 0, 0)
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False)
        moved = pygame.Event(pygame.MOUSEMOTION, pos=to, rel=rel, buttons=held, touch=False)
        up = pygame.Event(pygame.MOUSEBUTTONUP, pos=to, button=1, touch=False)
        return [down, moved, up] if self.dice.random() < 0.9 else [down, moved]

    def wheel(self) -> list[pygame.Event]:
        """The wheel, a notch or many."""
        turned = self.dice.choice((-9, -1, 1, 1, 9))
        return [pygame.Event(pygame.MOUSEWHEEL, x=0, y=turned, touch=False)]

    def finger(self) -> list[pygame.Event]:
        """A tap, a stroke, or a second finger; some are never lifted."""
        number, (x, y), (to_x, to_y) = self.dice.randint(0, 2), self.point(), self.point()
        wide, high = self.size
        near, far = {"x": x / wide, "y": y / high}, {"x": to_x / wide, "y": to_y / high}
        whose = {"touch_id": 0, "finger_id": number}
        stroke = {"dx": far["x"] - near["x"], "dy": far["y"] - near["y"]}
        down = pygame.Event(pygame.FINGERDOWN, {**whose, **near, "dx": 0.0, "dy": 0.0})
        moved = pygame.Event(pygame.FINGERMOTION, {**whose, **far, **stroke})
        up = pygame.Event(pygame.FINGERUP, {**whose, **near, "dx": 0.0, "dy": 0.0})
        lifted = pygame.Event(pygame.FINGERUP, {**whose, **far, "dx": 0.0, "dy": 0.0})
        return self.dice.choice(([down, up], [down, up], [down, moved, lifted], [down], [moved], [up]))

    def pad(self) -> list[pygame.Event]:
        """Buttons, sticks, and pads that nobody knows or that are pulled out."""
        button, value, dice = self.dice.choice(_BUTTONS), self.dice.uniform(-1, 1), self.dice
        known: dict[str, Any] = {"instance_id": 0}
        pressed = [
            pygame.Event(kind, button=button, **known)
            for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)
        ]
        tilted = pygame.Event(
            pygame.CONTROLLERAXISMOTION, axis=dice.randint(0, 5), value=round(value * 32767), **known
        )
        other: dict[str, Any] = {"instance_id": 5, "joy": 5}
        unknown = [
            pygame.Event(pygame.JOYBUTTONDOWN, button=max(0, button), **other),
            pygame.Event(pygame.JOYAXISMOTION, axis=dice.randint(0, 5), value=value, **other),
            pygame.Event(
                pygame.JOYHATMOTION, hat=0, value=(dice.randint(-1, 1), dice.randint(-1, 1)), **other
            ),
            pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0),
            pygame.Event(pygame.JOYDEVICEADDED, device_index=9),
        ]
        return dice.choice((pressed, pressed, pressed, pressed[:1], [tilted], [dice.choice(unknown)]))

    def window(self) -> list[pygame.Event]:
        """What the system says of a window that was covered, left and come back to."""
        kinds = (pygame.WINDOWEXPOSED, pygame.WINDOWLEAVE, pygame.WINDOWENTER, pygame.WINDOWRESTORED)
        more = (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED, pygame.WINDOWSHOWN, pygame.WINDOWMINIMIZED)
        return [pygame.Event(self.dice.choice((*kinds, *more)))]
