"""A small tag on which stands how far a stat moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.shapes import mix
from game.art.paper.sheet import STRIP
from game.desktop.raster.ink import write
from game.desktop.raster.text_layout import lay_out
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.theme import INK
from game.desktop.ui.widget import Role, Touch, Widget
from game.story_words import stat_label
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.theme import Theme
    from game.story import Reading

_PAPER: Final = "#fffaf0"
_LARGEST: Final = 150  # percent


def moved_tag(theme: Theme, moved: Reading) -> tuple[pygame.Rect, Callable[[pygame.Rect], Widget]]:
    """A tag of a stat and how far it moved: its size in pixels, and what makes its widget where it lies."""
    small = theme.at_most(_LARGEST)
    pad = round(8 * small.things)
    by = f"{moved.value:+d}".replace("-", "−")
    ink = mix(moved.colour, "#000000", 0.34)
    number = lay_out(by, small.style("number", ink), 10_000)
    name = lay_out(stat_label(moved), small.style("small", INK), 10_000)
    side = round(number.style.size * 1.1)
    size = max(number.width + side + pad, name.width) + 2 * pad, number.height + name.height + pad

    def widget(at: pygame.Rect) -> Widget:
        def paint(surface: pygame.Surface, box: pygame.Rect, _touch: Touch) -> None:
            slip(box.size, _PAPER, "tag", scaled(STRIP, small.things)).lay(surface, box.x, box.y)
            left, top = box.x + (box.w - number.width - side - pad // 2) // 2, box.y + pad // 2
            surface.blit(icon(moved.id, moved.colour, 1.0, side), (left, top + (number.height - side) // 2))
            write(surface, number, left + side + pad // 2, top, grounded=False)
            write(surface, name, box.centerx, top + number.height, "centre", grounded=False)

        inner = pygame.Rect(0, 0, name.width, number.height + name.height)
        inner.midtop = at.centerx, at.y + pad // 2
        said = say("journey.decision.tag", stat=stat_label(moved), by=by)
        return Widget(
            role=Role.NOTE,
            label=said,
            bounds=at,
            paint=paint,
            text_bounds=(inner,),
            colours=(INK, _PAPER),
        )

    return pygame.Rect(0, 0, *size), widget
