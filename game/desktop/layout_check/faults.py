"""Faults in the layout of a screen: words cut or off their paper, things one upon another."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pygame
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.screen import Screen
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget


@frozen
class Fault:
    """A widget and what is wrong with it, as the end of a sentence about it."""

    widget: Widget[object]
    what: str


def faults(screen: Screen, theme: Theme) -> Iterator[Fault]:
    """The faults of a screen as it is arranged for a window and a text size."""
    window = pygame.Rect((0, 0), theme.size)
    widgets = screen.widgets(theme)
    yield from _cut(widgets, window)
    texts = [(widget, box) for widget in widgets for box in widget.text_bounds]
    for (one, a), (two, b) in combinations(texts, 2):
        if one is not two and a.inflate(-4, -4).colliderect(b.inflate(-4, -4)):
            yield Fault(one, f"lies over “{two.label[:40]}”")
    buttons = [widget for widget in widgets if widget.focusable]
    for first, second in combinations(buttons, 2):
        if first.bounds.colliderect(second.bounds) and not _on_it(first.bounds, second.bounds):
            yield Fault(first, f"lies over “{second.label[:40]}”")


def _on_it(first: pygame.Rect, second: pygame.Rect) -> bool:
    """Whether one stands wholly on the other, as a stepper on the strip of what it counts."""
    return first.contains(second) or second.contains(first)


def _cut(widgets: tuple[Widget[object], ...], window: pygame.Rect) -> Iterator[Fault]:
    for widget in widgets:
        boxes = [*widget.text_bounds, *([widget.bounds] if widget.focusable else [])]
        if not all(window.contains(box) for box in boxes):
            yield Fault(widget, "runs out of the window")
        elif not all(widget.bounds.inflate(4, 4).contains(box) for box in widget.text_bounds):
            yield Fault(widget, "runs off its paper")
        elif any(
            sign.collidelist(widget.text_bounds) >= 0 or not widget.bounds.contains(sign)
            for sign in widget.signs
        ):
            yield Fault(widget, "has a sign that lies on its words or off its paper")
