"""Sparklines of a journey: how each stat rose and fell from the first decision to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import line, mix, path
from game.desktop.journey.actions import OpenStat
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import write
from game.desktop.raster.press import Press
from game.desktop.raster.text_layout import fitted, lay_out
from game.desktop.ui.slips import scaled
from game.desktop.ui.stat_icons import icon
from game.desktop.ui.theme import INK, SHADE
from game.desktop.ui.widget import Role, Touch, Widget
from game.story import page
from game.story_words import stat_label
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.art.paper.shapes import Point
    from game.desktop.raster.render_queue import RenderQueue, Work
    from game.desktop.raster.text_layout import Block, Style
    from game.desktop.ui.theme import Theme
    from game.story import Playthrough, Reading

_CAST: Final = Shadow(4, 5, 8, 0.32)


@frozen(kw_only=True)
class Ridge:
    """A stat over a journey: its value before the first decision and after each."""

    id: str
    stat: Reading  # as it was first
    colour: str
    least: int
    most: int
    values: tuple[int, ...]

    @property
    def label(self) -> str:
        """The stat's name in the language that is spoken."""
        return stat_label(self.stat)

    def share(self, value: float) -> float:
        """Where a value stands between the least (0) and the most (1) the stat may have."""
        return (value - self.least) / max(1, self.most - self.least)


def ridges_of(play: Playthrough) -> tuple[Ridge, ...]:
    """The visible stats over a playthrough: at its start, after every decision, and at its end."""
    story = play.scenario
    pages = [page(story, state) for state in play.states]
    decided = [number for number, shown in enumerate(pages) if shown.kind == "choices"]
    at = [*(decided or [0]), len(pages) - 1]
    return tuple(
        Ridge(
            id=first.id,
            stat=first,
            colour=first.colour,
            least=first.minimum,
            most=first.maximum,
            values=tuple(pages[step].readings[number].value for step in at),
        )
        for number, first in enumerate(pages[0].readings)
    )


@frozen
class Range:
    """The sparklines side by side, made by the render queue; `at` says which decision is marked on all."""

    shown: tuple[Ridge, ...]
    render_queue: RenderQueue
    at: Callable[[], int | None]

    @property
    def ceiling(self) -> float:
        """The share (0 to 1) to which all are drawn: that of the highest, so that small changes are seen."""
        tops = [ridge.share(value) for ridge in self.shown for value in ridge.values]
        return min(1.0, max(tops, default=1.0) * 1.12) or 1.0

    def arrange(self, theme: Theme, box: pygame.Rect) -> Iterator[Widget[OpenStat]]:
        """The sparklines in a box of the window, in pixels; pressing one opens its chart."""
        gap = theme.px(20)
        wide = (box.w - gap * (len(self.shown) - 1)) // len(self.shown)
        for number, ridge in enumerate(self.shown):
            bounds = pygame.Rect(box.x + number * (wide + gap), box.y, wide, box.h)
            yield self._ridge(theme, ridge, bounds)

    def _ridge(self, theme: Theme, ridge: Ridge, bounds: pygame.Rect) -> Widget[OpenStat]:
        head, pixels = round(50 * theme.text), round(44 * theme.text)
        first, last = str(ridge.values[0]), str(ridge.values[-1])
        between = say("journey.map.stat_range", first=first, last=last)
        name, span = _captions(theme, ridge, between, bounds.w - pixels - round(24 * theme.text))
        named = pygame.Rect(bounds.x + pixels + round(8 * theme.text), bounds.y, name.width, name.height)

        def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
            surface.blit(icon(ridge.id, ridge.colour, ridge.share(ridge.values[-1]), pixels), at.topleft)
            write(surface, name, named.x, named.y)
            write(surface, span, at.right, at.y, "right")
            self._blit(surface, theme, ridge, pygame.Rect(at.x, at.y + head, at.w, at.h - head))
            if touch is not Touch.REST:
                pygame.draw.rect(surface, ridge.colour, at.inflate(16, 12), max(2, theme.px(4)), 4)

        return Widget(
            role=Role.BUTTON,
            label=say("journey.map.stat_over_time", stat=ridge.label),
            bounds=bounds,
            paint=paint,
            does=OpenStat(ridge.id),
            value=between,
            text_bounds=(named, pygame.Rect(bounds.right - span.width, bounds.y, span.width, span.height)),
            colours=(INK, "#f8f0de"),
        )

    def _blit(self, surface: pygame.Surface, theme: Theme, ridge: Ridge, box: pygame.Rect) -> None:
        """Draw a sparkline, and a pin at the decision that is in focus."""
        margin = round(14 * theme.unit) + 4
        ridge = evolve(ridge, colour=seen(ridge.colour))
        key = ("ridge", ridge, box.size, theme.unit, self.ceiling)
        made, _ = self.render_queue.picture(
            key, lambda: _work(_picture(ridge, box.size, theme.unit, self.ceiling, margin))
        )
        if made:
            surface.blit(made, (box.x - margin, box.y - margin))
        number = self.at()
        if number is not None and number < len(ridge.values):
            x, y = _point(ridge, number, box.size, self.ceiling)
            _pin(surface, (box.x + round(x), box.y + round(y)), box.bottom, theme.unit)


def _captions(theme: Theme, ridge: Ridge, between: str, room: int) -> tuple[Block, Block]:
    """A stat's name and its range in so many pixels side by side: the name smaller where it has to be.

    Where it would be smaller than the range, both are.
    """

    def made(small: Theme) -> tuple[Block, Block]:
        span = lay_out(between, _number(small, ridge), 1000)
        style = fitted(theme.style("choice"), ridge.label, room - span.width)
        return lay_out(ridge.label, style, 1000), span

    return largest(theme.sizes(), made, lambda both: both[0].style.size >= both[1].style.size)


def _pin(surface: pygame.Surface, head: tuple[int, int], foot: int, unit: float) -> None:
    pygame.draw.line(surface, "#fffaee", (head[0], foot - 1), head, max(2, round(2.6 * unit)))
    pygame.draw.aacircle(surface, "#fffaee", head, max(4, round(9 * unit)))
    pygame.draw.aacircle(surface, "#6e2315", head, max(2, round(4.5 * unit)))


def _number(theme: Theme, ridge: Ridge) -> Style:
    return theme.style("small", mix(ridge.colour, "#000000", 0.34))


def _point(ridge: Ridge, number: int, size: tuple[int, int], ceiling: float) -> Point:
    w, h = size
    high = max(3.0, ridge.share(ridge.values[number]) / ceiling * h)
    return number * w / max(1, len(ridge.values) - 1), h - high


def _work(picture: Picture) -> Work:
    """A sparkline's picture for the render queue; shown only when whole."""
    cut = Press(picture, 1)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in cut.steps():
        yield blank
    yield cut.surface


def _picture(ridge: Ridge, size: tuple[int, int], unit: float, ceiling: float, margin: int) -> Picture:
    w, h = size
    points = (_point(ridge, number, size, ceiling) for number in range(len(ridge.values)))
    top = " L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    body = Sheet(body=path(f"M{top} L{w},{h} L0,{h} Z", ridge.colour), shadow=scaled(_CAST, unit))
    rim = Sheet(body=line(f"M{top}", mix(ridge.colour, "#fff6e0", 0.5), 5 * unit, 1, "butt"), contact=0)
    box = (-margin, -margin, w + 2 * margin, h + 2 * margin)
    return Picture(sheets=(body, rim), shade=SHADE, box=box)
