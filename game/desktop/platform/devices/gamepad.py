"""Gamepads: buttons, a cross and a stick that move the focus, plugged in and out at any time."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, field

from game.desktop.platform.intents import Activate, Intent, Menu, Move, Scroll, ShowHistory, Skip, StepBack

if TYPE_CHECKING:
    from pygame._sdl2.controller import Controller

# A stick counts beyond the first and rests again below the second, so that it cannot flutter between them.
_TILTED: Final = 0.55
_RESTING: Final = 0.35
_FULL: Final = 32_767
# Seconds until a direction that is held comes again, and from then on.
_FIRST: Final = 0.45
_NEXT: Final = 0.14

BUTTONS: Final[dict[int, Intent]] = {
    pygame.CONTROLLER_BUTTON_A: Activate(),
    pygame.CONTROLLER_BUTTON_B: StepBack(),
    pygame.CONTROLLER_BUTTON_X: Skip(),
    pygame.CONTROLLER_BUTTON_Y: ShowHistory(),
    pygame.CONTROLLER_BUTTON_START: Menu(),
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Scroll(-8),
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Scroll(8),
}
# What is printed on the buttons.
SIGNS: Final[dict[Intent, str]] = {
    Activate(): "A",
    StepBack(): "B",
    Skip(): "X",
    ShowHistory(): "Y",
    Menu(): "Start",
    Scroll(-8): "LB",
    Scroll(8): "RB",
}
_CROSS: Final = {
    pygame.CONTROLLER_BUTTON_DPAD_UP: (0, -1),
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: (0, 1),
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: (-1, 0),
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: (1, 0),
}
# The order in which pads that SDL has no layout for number their buttons.
_UNKNOWN: Final[dict[int, Intent]] = {
    0: Activate(),
    1: StepBack(),
    2: Skip(),
    3: ShowHistory(),
    4: Scroll(-8),
    5: Scroll(8),
    7: Menu(),
}
_AXES: Final = (pygame.CONTROLLER_AXIS_LEFTX, pygame.CONTROLLER_AXIS_LEFTY)
Direction = tuple[int, int]


@define
class Pad:
    """All gamepads at once: whichever is used, plays."""

    _known: dict[int, Controller] = field(factory=dict, init=False)
    _others: dict[int, pygame.joystick.JoystickType] = field(factory=dict, init=False)
    _stick: list[float] = field(factory=lambda: [0.0, 0.0], init=False)
    _held: Direction | None = field(default=None, init=False)
    _again: float = field(default=0.0, init=False)

    def open(self) -> None:
        """Begin to listen; without any gamepad support the game goes on without."""
        with contextlib.suppress(pygame.error, ImportError):
            from pygame._sdl2 import controller  # noqa: PLC0415 - after the first picture

            pygame.joystick.init()
            controller.init()

    def mean(self, event: pygame.Event, now: float) -> Intent | None:
        """The intent of a gamepad's event; None for any other event and for one without a meaning."""
        if event.type in {pygame.CONTROLLERDEVICEADDED, pygame.JOYDEVICEADDED}:
            self._plugged(event)
        elif event.type in {pygame.CONTROLLERDEVICEREMOVED, pygame.JOYDEVICEREMOVED}:
            self._unplugged(event.instance_id)
        elif event.type in {pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP}:
            return self._button(event, now)
        elif event.type == pygame.CONTROLLERAXISMOTION:
            return self._tilt(event.axis, event.value / _FULL, now)
        elif getattr(event, "instance_id", None) not in self._known:
            return self._unknown(event, now)
        return None

    def repeat(self, now: float) -> Intent | None:
        """A move in the direction that is held, when it is time for it again; `now` is in seconds."""
        if self._held is None or now < self._again:
            return None
        self._again = now + _NEXT
        return Move(*self._held)

    def _plugged(self, event: pygame.Event) -> None:
        with contextlib.suppress(pygame.error, ImportError):
            from pygame._sdl2 import controller  # noqa: PLC0415 - after the first picture

            if event.type == pygame.CONTROLLERDEVICEADDED:
                known = controller.Controller(event.device_index)
                self._known[known.as_joystick().get_instance_id()] = known
            elif not controller.is_controller(event.device_index):
                other = pygame.joystick.Joystick(event.device_index)
                self._others[other.get_instance_id()] = other

    def _unplugged(self, number: int) -> None:
        """A pad that is gone holds nothing any more."""
        self._known.pop(number, None)
        self._others.pop(number, None)
        self._stick[:] = 0.0, 0.0
        self._held = None

    def _button(self, event: pygame.Event, now: float) -> Intent | None:
        down, way = event.type == pygame.CONTROLLERBUTTONDOWN, _CROSS.get(event.button)
        if way:
            return self._hold(way if down else None, now)
        return BUTTONS.get(event.button) if down else None

    def _unknown(self, event: pygame.Event, now: float) -> Intent | None:
        match event.type:
            case pygame.JOYBUTTONDOWN:
                return _UNKNOWN.get(event.button)
            case pygame.JOYHATMOTION:
                across, down = event.value[0], -event.value[1]
                return self._hold(_straight(across, down), now)
            case pygame.JOYAXISMOTION:
                return self._tilt(event.axis, event.value, now)
            case _:
                return None

    def _tilt(self, axis: int, value: float, now: float) -> Intent | None:
        """The stick has moved: beyond its dead zone it is a direction."""
        if axis not in _AXES:
            return None
        self._stick[_AXES.index(axis)] = value
        across, down = self._stick
        furthest = max(abs(across), abs(down))
        if furthest < _RESTING:
            return self._hold(None, now)
        return self._hold(_straight(across, down), now) if furthest >= _TILTED else None

    def _hold(self, way: Direction | None, now: float) -> Intent | None:
        if way == self._held:
            return None
        self._held, self._again = way, now + _FIRST
        return None if way is None else Move(*way)


def _straight(across: float, down: float) -> Direction | None:
    """The nearest of the four directions."""
    if not across and not down:
        return None
    if abs(across) > abs(down):
        return (1 if across > 0 else -1), 0
    return 0, (1 if down > 0 else -1)
