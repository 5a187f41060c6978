"""Sizes and colours of the interface: everything scales with the window and with the reader's text size."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from game.desktop.platform import splash
from game.desktop.raster.text_layout import Style
from game.saves.settings import LARGEST_TEXT
from game.typography.chinese import setting_of
from game.typography.fit import SHARES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.saves import Settings

PAPER: Final = "#f8f0de"
STRIP: Final = "#fffaee"
LOCKED: Final = "#d8caaf"
INK: Final = "#2b2326"
SOFT: Final = "#5b493d"
CREAM: Final = "#fff6e2"
RED: Final = splash.RED
SHADE: Final = "#2a1a18"

# Below this share of the 1080p sizes, letters would be too small to read with comfort.
_SMALLEST: Final = 0.60

_SIZES: Final = {
    "title": ("display", 104, 1.1),
    "head": ("display", 56, 1.2),
    "subhead": ("display", 36, 1.25),
    "spoken": ("medium", 31, 1.34),
    "prose": ("text", 30, 1.36),
    "unsaid": ("italic", 31, 1.34),
    "choice": ("medium", 29, 1.26),
    "name": ("display", 29, 1.2),
    "note": ("italic", 26, 1.28),
    "address": ("medium", 34, 1.25),  # where a class comes in, read from the last row
    "small": ("medium", 23, 1.2),
    "caption": ("medium", 23, 1.2),
    "number": ("display", 27, 1.1),
    "bubble": ("text", 28, 1.26),
}
_PLAIN: Final = {
    "display": "plain_bold",
    "text": "plain",
    "medium": "plain",
    "italic": "plain_italic",
    "bold": "plain_bold",
}
# What WCAG 2.2 asks a text to bear (1.4.12): line height, and what is added to letters and words.
_WIDE_LINES: Final = 1.5
_WIDE_LETTERS: Final = 0.12
_WIDE_WORDS: Final = 0.16
# The legible face is drawn larger on its body than Alegreya.
_PLAIN_SHARE: Final = 0.82


@define(slots=False, frozen=True)
class Theme:
    """How large things are in a window of `size` pixels for a reader with `settings`."""

    size: tuple[int, int]
    settings: Settings

    @cached_property
    def unit(self) -> float:
        """Pixels for one unit of the 1920x1080 picture space."""
        return min(self.size[0] / 1920, self.size[1] / 1080)

    @cached_property
    def cover(self) -> float:
        """Pixels for one unit of a picture that covers the window."""
        return max(self.size[0] / 1920, self.size[1] / 1080)

    @cached_property
    def text(self) -> float:
        """Pixels for one unit of text size."""
        return max(self.unit, _SMALLEST) * self.settings.text_size / 100

    @cached_property
    def things(self) -> float:
        """Pixels for one unit of things with a word or two on them: they grow with text, not without end."""
        return max(self.unit, _SMALLEST) * min(1.5, max(0.9, self.settings.text_size / 100))

    def px(self, units: float) -> int:
        """Pixels, rounded, for a length in picture units."""
        return round(units * self.unit)

    def style(self, kind: str, colour: str = INK) -> Style:
        """The style of a kind of text, such as prose or small, in a colour."""
        style = self._in_language(self._faced(kind, colour))
        if not self.settings.wide_spacing:
            return style
        leading = style.leading if kind == "title" else max(style.leading, _WIDE_LINES)
        return evolve(style, leading=leading, letters=_WIDE_LETTERS, words=_WIDE_WORDS)

    def _in_language(self, style: Style) -> Style:
        """The style as the reader's language is set: rows of Chinese stand further apart."""
        how = setting_of(self.settings.language)
        return evolve(style, leading=style.leading * how.leading, chinese=how.chinese)

    def _faced(self, kind: str, colour: str) -> Style:
        face, size, leading = _SIZES[kind]
        if not self.settings.plain_face:
            return Style(face, max(9, round(size * self.text)), colour, leading)
        pixels = max(9, round(size * _PLAIN_SHARE * self.text))
        return Style(_PLAIN[face], pixels, colour, leading * 1.1, "plain_italic")

    @property
    def upright(self) -> bool:
        """Whether the window is higher than wide."""
        return self.size[1] > self.size[0]

    def at_most(self, percent: float) -> Theme:
        """The theme of the same window with text no larger than so many percent."""
        return Theme(self.size, evolve(self.settings, text_size=round(min(self.settings.text_size, percent))))

    def sizes(self, shares: Sequence[float] = SHARES, *, least: float = 0) -> tuple[Theme, ...]:
        """The same window with text at these shares of the reader's own size, without those below `least`."""
        return tuple(self.at_most(self.settings.text_size * share) for share in shares if share >= least)

    def at_least(self, percent: float) -> Theme:
        """The theme of the same window with text no smaller than so many percent, within limits."""
        size = min(LARGEST_TEXT, max(self.settings.text_size, round(percent)))
        return Theme(self.size, evolve(self.settings, text_size=size))

    @property
    def plain(self) -> Theme:
        """The same in the legible face, for what is read letter by letter."""
        return Theme(self.size, evolve(self.settings, plain_face=True))

    @property
    def motion(self) -> bool:
        """Whether things may move."""
        return not self.settings.reduced_motion
