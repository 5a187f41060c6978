"""Widgets: the parts of a screen. What each is, what it says, where it is, what it does, how it is drawn.

A screen's widgets are its semantic tree: the renderer draws them, tests and screen readers read them.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Generic, Never, Protocol
from typing import TypeVar as TypeVar_

import pygame
from attrs import frozen

from game.desktop.raster import contrast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import TypeVar

    Action_co = TypeVar("Action_co", covariant=True, default=Never)
else:
    from typing import TypeVar

    Action_co = TypeVar(
        "Action_co", covariant=True
    )  # only the checker of types knows defaults before Python 3.13


class Role(StrEnum):
    """What a part of the screen is to someone who cannot see it."""

    HEADING = "heading"
    TEXT = "text"
    SPEECH = "speech"
    BUTTON = "button"
    METER = "meter"
    PICTURE = "picture"  # of what happens: told as it comes, as words are
    IMAGE = "image"
    NOTE = "note"
    HINT = "hint"


class Touch(StrEnum):
    """How a widget is touched at the moment."""

    REST = "rest"
    FOCUS = "focus"
    HELD = "held"  # pressed down, and not let go yet; it is in focus too


_SHADE: Final = (190, 190, 190)  # of 255: how much of its light a widget keeps while it is held down
_ALIKE: Final = (60, 60, 60, 255)  # how far two colours may differ and be the same

Paint = Callable[[pygame.Surface, pygame.Rect, Touch], None]


@frozen(kw_only=True, eq=False)
class Widget(Generic[Action_co]):
    """A part of a screen. `does` is what pressing it means to its screen; without one it is only read.

    A `Widget` with no more said is only read; a `Widget[GoOn | Take]` can be pressed and means one of these;
    a `Widget[object]` is one of any screen.
    """

    role: Role
    label: str
    bounds: pygame.Rect
    paint: Paint
    does: Action_co | None = None
    enabled: bool = True
    value: str = ""
    description: str = ""  # what it means, for who asks
    language: str = ""  # of its words, where it is not the program's
    number: int | None = None
    text_bounds: tuple[pygame.Rect, ...] = ()
    signs: tuple[pygame.Rect, ...] = ()  # where signs stand beside the words
    colours: tuple[str, str] | None = None
    reach: pygame.Rect | None = None  # where a pointer finds it, where that is more than its bounds

    def is_at(self, point: tuple[int, int]) -> bool:
        """Whether a pointer at these pixels of the window is on it."""
        return (self.reach or self.bounds).collidepoint(point)

    @property
    def focusable(self) -> bool:
        """Whether the focus may rest here: a locked choice may be read, though not taken.

        A meter can be, where it has more to say.
        """
        return self.role is Role.BUTTON or (self.role is Role.METER and self.does is not None)

    def is_as(self, other: Widget[object]) -> bool:
        """Whether it is the same for who presses it as a widget of an earlier arrangement."""
        return self.does is not None and self.does == other.does

    def draw(self, surface: pygame.Surface, touch: Touch) -> None:
        """Draw the widget at its bounds."""
        self.draw_at(surface, self.bounds, touch)

    def draw_at(self, surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        """Draw where it is just now, on its way to its bounds.

        What is held down lies in the shade; in high contrast the focus has a ring.
        """
        if touch is Touch.HELD:
            self._paint_held(surface, at)
        else:
            self.paint(surface, at, touch)
        if touch is not Touch.REST and contrast.plain():
            for grown, width, colour in ((14, 7, "#ffffff"), (10, 4, "#000000")):
                ring = at.inflate(grown, grown)
                pygame.draw.rect(surface, contrast.seen(colour), ring, width, border_radius=6)

    def _paint_held(self, surface: pygame.Surface, at: pygame.Rect) -> None:
        """Paint it, and lay a shade over it, whatever its outline is.

        What it covers is what looks alike on black and on white.
        """
        self.paint(surface, at, Touch.HELD)
        box = at.clip(surface.get_rect())
        black, white = (self._on(colour, surface.get_size(), at, box) for colour in ("#000000", "#ffffff"))
        covered = pygame.mask.from_threshold(black, (0, 0, 0), _ALIKE, white)
        shade = covered.to_surface(setcolor=_SHADE, unsetcolor="#ffffff")
        surface.blit(shade, box, special_flags=pygame.BLEND_RGB_MULT)

    def _on(self, colour: str, size: tuple[int, int], at: pygame.Rect, box: pygame.Rect) -> pygame.Surface:
        """How a part of it looks on a ground of one colour."""
        ground = pygame.Surface(size)
        ground.fill(colour)
        self.paint(ground, at, Touch.HELD)
        return ground.subsurface(box)


class Reachable(Protocol):
    """A part of a screen that the focus may reach: a widget, or its node in a tree."""

    @property
    def role(self) -> Role:
        """What it is to someone who cannot see it."""

    @property
    def focusable(self) -> bool:
        """Whether the focus may rest here."""


Part = TypeVar_("Part", bound=Reachable)


def in_focus_order(parts: Iterable[Part]) -> list[Part]:
    """What can be in focus, in the order in which it is counted: first what is pressed, then the meters."""
    return sorted((part for part in parts if part.focusable), key=lambda part: part.role is Role.METER)


def unpainted(_surface: pygame.Surface, _bounds: pygame.Rect, _touch: Touch) -> None:
    """For a widget whose picture is part of another's: it is there for readers of the tree."""
