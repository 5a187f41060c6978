"""Which part of a picture a window shows, and how large: it covers it, and is cut off about a focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.planes import SPARE

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme

# Of what is too much, this share is cut off above: rather the foot than the top.
_ABOVE: Final = 0.3
# Where words are large the sheet reaches further up, so that the picture moves up by so many units at most.
_LIFT: Final = 110
# So much at the top tags take then: a head that begins higher is not moved up to them.
_TAGS: Final = 220
# How much nearer a place is seen in a close shot.
NEARER: Final = 1.35
# In an upright window the sheet reaches further up: the picture is this much smaller, and ends behind it.
_UPRIGHT: Final = 0.8


@frozen
class Crop:
    """The part of a picture that a window of `size` pixels shows.

    `scale` is pixels for a picture unit, `origin` where the picture's origin is in the window, in pixels.
    """

    size: tuple[int, int]
    scale: float
    origin: tuple[int, int]

    @classmethod
    def about(cls, theme: Theme, focus: float, crown: float = _TAGS + _LIFT) -> Crop:
        """The part about a `focus`, a distance from the picture's left in picture units.

        The head that carries it begins at `crown`, from the picture's top.
        """
        wide, high = theme.size
        scale = max(theme.cover * _UPRIGHT, wide / 1920) if theme.upright else theme.cover
        most = max(0.0, 1920 * scale - wide)
        left = min(most, max(0.0, focus * scale - wide / 2))
        top = max(0.0, 1080 * scale - high) * _ABOVE
        if not theme.upright:
            lift = min(_LIFT, max(0.0, crown - _TAGS))
            top += lift * min(1.0, max(0.0, theme.text / theme.unit - 1)) * scale
        return cls(theme.size, scale, (-round(left), -round(top)))

    @classmethod
    def close(cls, theme: Theme) -> Crop:
        """The middle of a place, seen from nearer."""
        wide, high = theme.size
        scale = theme.cover * NEARER
        return cls(theme.size, scale, (-round((1920 * scale - wide) / 2), -round((1080 * scale - high) / 2)))

    @property
    def rim(self) -> int:
        """How far planes reach beyond the window on every side, in pixels, so that they can slide."""
        return round(SPARE * self.scale)

    @property
    def pixels(self) -> tuple[int, int]:
        """How large a plane is, with its rim."""
        return self.size[0] + 2 * self.rim, self.size[1] + 2 * self.rim

    @property
    def box(self) -> tuple[float, float, float, float]:
        """What a plane shows with its rim, in picture units: x, y, width, height."""
        (left, top), (wide, high) = self.origin, self.pixels
        x, y = (-left - self.rim) / self.scale, (-top - self.rim) / self.scale
        return x, y, wide / self.scale, high / self.scale
