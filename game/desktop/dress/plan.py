"""Where the parts of the dressing window are: side by side, or in an upright window one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
from attrs import frozen

if TYPE_CHECKING:
    from game.desktop.ui.theme import Theme


@frozen
class Plan:
    """Boxes in pixels; `columns` of controls side by side, `across` of the six moods in a row."""

    controls: pygame.Rect
    person: pygame.Rect
    moods: pygame.Rect
    written: pygame.Rect
    foot: pygame.Rect
    columns: int
    across: int


def plan(theme: Theme) -> Plan:
    """The boxes for a window."""
    return _upright(theme) if theme.upright else _wide(theme)


def _wide(theme: Theme) -> Plan:
    whole = pygame.Rect((0, 0), theme.size).inflate(-2 * theme.px(36), -2 * theme.px(36))
    gap = theme.px(28)
    controls = pygame.Rect(whole.x, whole.y, round(whole.w * 0.29), whole.h)
    person = pygame.Rect(controls.right + gap, whole.y, round(whole.w * 0.26), whole.h)
    left = person.right + gap
    right = pygame.Rect(left, whole.y, whole.right - left, whole.h)
    foot = _foot(theme, right)
    moods = pygame.Rect(right.x, right.y, right.w, round(right.h * 0.52))
    written = pygame.Rect(right.x, moods.bottom + gap, right.w, foot.y - moods.bottom - 2 * gap)
    return Plan(controls, person, moods, written, foot, 1, 3)


def _upright(theme: Theme) -> Plan:
    whole = pygame.Rect((0, 0), theme.size).inflate(-2 * theme.px(48), -2 * theme.px(48))
    gap = theme.px(40)
    person = pygame.Rect(whole.x, whole.y, round(whole.w * 0.42), round(whole.h * 0.42))
    left = person.right + gap
    moods = pygame.Rect(left, whole.y, whole.right - left, person.h)
    foot = _foot(theme, whole)
    high = round(whole.h * 0.24)
    written = pygame.Rect(whole.x, foot.y - gap - high, whole.w, high)
    controls = pygame.Rect(whole.x, person.bottom + gap, whole.w, written.y - person.bottom - 2 * gap)
    return Plan(controls, person, moods, written, foot, 2, 2)


def _foot(theme: Theme, within: pygame.Rect) -> pygame.Rect:
    """The row of strips at the foot, as high as one of them."""
    high = round(58 * theme.at_most(100).things)
    return pygame.Rect(within.x, within.bottom - high, within.w, high)


def grid(box: pygame.Rect, count: int, across: int, gap: int) -> tuple[pygame.Rect, ...]:
    """Boxes of one size in rows of so many, with a gap in pixels between them."""
    down = -(-count // across)
    wide, high = (box.w - (across - 1) * gap) // across, (box.h - (down - 1) * gap) // down
    return tuple(
        pygame.Rect(
            box.x + number % across * (wide + gap), box.y + number // across * (high + gap), wide, high
        )
        for number in range(count)
    )
