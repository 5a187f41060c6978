"""The stats of a journey as ridges of paper: how each rose and fell from the first decision to the end."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.desktop.contrast import seen
from game.desktop.paper import Picture, Shadow, Sheet, press
from game.desktop.paper.shapes import line, mix, path
from game.desktop.text.ink import write
from game.desktop.text.layout import fitted, lay_out
from game.desktop.theme import INK, SHADE
from game.desktop.widgets.slips import scaled
from game.desktop.widgets.tags import icon
from game.desktop.widgets.widget import Role, Touch, Widget
from game.story import page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.desktop.text.layout import Style
    from game.desktop.theme import Theme
    from game.story import Playthrough

_CAST: Final = Shadow(4, 5, 8, 0.32)
_STANDARD: Final = 5


@frozen(kw_only=True)
class Ridge:
    """A stat over the time of a journey: its value before the first decision and after each."""

    id: str
    label: str
    colour: str
    least: int
    most: int
    values: tuple[int, ...]

    def share(self, value: float) -> float:
        """How high a value stands between the least and the most the stat may have."""
        return (value - self.least) / max(1, self.most - self.least)


def ridges_of(play: Playthrough) -> tuple[Ridge, ...]:
    """The stats a reader is shown, over a playthrough: its start, after every decision, and its end."""
    story = play.scenario
    pages = [page(story, state) for state in play.states]
    at = [number for number, shown in enumerate(pages) if shown.kind == "choices"] + [len(pages) - 1]
    return tuple(
        Ridge(
            id=first.id,
            label=first.label,
            colour=first.colour,
            least=first.minimum,
            most=first.maximum,
            values=tuple(pages[step].readings[number].value for step in at),
        )
        for number, first in enumerate(pages[0].readings)
    )


def ridges(
    theme: Theme, shown: tuple[Ridge, ...], box: pygame.Rect, does: Callable[[str], object]
) -> Iterator[Widget]:
    """The ridges side by side in a box; pressing one opens its chart."""
    gap = theme.px(20)
    first = shown[:_STANDARD]
    wide = (box.w - gap * (len(first) - 1)) // len(first)
    for number, ridge in enumerate(first):
        corner = box.x + number * (wide + gap), box.y
        yield _ridge(theme, ridge, pygame.Rect(*corner, wide, box.h), does(ridge.id))


def _ridge(theme: Theme, ridge: Ridge, bounds: pygame.Rect, does: object | None) -> Widget:
    head = round(46 * theme.text)
    pixels = round(44 * theme.text)
    span = lay_out(f"{ridge.values[0]} to {ridge.values[-1]}", _number(theme, ridge), 1000)
    room = bounds.w - pixels - span.width - round(24 * theme.text)
    name = lay_out(ridge.label, fitted(theme.style("choice"), ridge.label, room), 1000)
    named = pygame.Rect(bounds.x + pixels + round(8 * theme.text), bounds.y, name.width, name.height)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        surface.blit(icon(ridge.id, ridge.colour, ridge.share(ridge.values[-1]), pixels), at.topleft)
        write(surface, name, named.x, named.y)
        write(surface, span, at.right, at.y, "right")
        margin = round(14 * theme.unit) + 4
        drawn = _cut(evolve(ridge, colour=seen(ridge.colour)), (at.w, at.h - head), round(theme.unit, 3))
        surface.blit(drawn, (at.x - margin, at.y + head - margin))
        if touch is Touch.FOCUS:
            pygame.draw.rect(surface, ridge.colour, at.inflate(16, 12), max(2, theme.px(4)), 4)

    return Widget(
        role=Role.METER if does is None else Role.BUTTON,
        label=f"{ridge.label} over time",
        bounds=bounds,
        paint=paint,
        does=does,
        value=f"{ridge.values[0]} to {ridge.values[-1]}",
        text_bounds=(named, pygame.Rect(bounds.right - span.width, bounds.y, span.width, span.height)),
        colours=(INK, "#f8f0de"),
    )


def _number(theme: Theme, ridge: Ridge) -> Style:
    return theme.style("small", mix(ridge.colour, "#000000", 0.34))


@lru_cache(maxsize=32)
def _cut(ridge: Ridge, size: tuple[int, int], unit: float) -> pygame.Surface:
    w, h = size
    margin = round(14 * unit) + 4
    last = max(1, len(ridge.values) - 1)
    points = [
        (number * w / last, h - max(3.0, ridge.share(value) * h)) for number, value in enumerate(ridge.values)
    ]
    top = " L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    body = Sheet(body=path(f"M{top} L{w},{h} L0,{h} Z", ridge.colour), shadow=scaled(_CAST, unit))
    rim = Sheet(body=line(f"M{top}", mix(ridge.colour, "#fff6e0", 0.5), 5 * unit, 1, "butt"), contact=0)
    box = (-margin, -margin, w + 2 * margin, h + 2 * margin)
    return press(Picture(sheets=(body, rim), shade=SHADE, box=box), 1)
