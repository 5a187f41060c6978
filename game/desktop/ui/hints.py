"""Hints: key caps or pad buttons drawn small, as the device last used has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import pygame
from attrs import evolve

from game.desktop.platform.devices.device import Device
from game.desktop.platform.devices.gamepad import SIGNS
from game.desktop.platform.devices.key_names import short
from game.desktop.platform.devices.keyboard import keys_of
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import fitted, lay_out
from game.desktop.ui.theme import INK, PAPER
from game.desktop.ui.widget import Role, Touch, Widget
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from game.desktop.platform.intents import Intent
    from game.desktop.raster.text_layout import Style
    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
Hint = tuple[str, str]
_BADGE: Final = 25
_EDGE: Final = 10  # what the line keeps from the window's edge


def sign(session: Session, intent: Intent) -> str:
    """The name of the key or button for an intent on the device last used; empty for pointers and fingers."""
    if session.device is Device.PAD:
        return SIGNS.get(intent, "")
    names = keys_of(session.settings.keys, intent) if session.device is Device.KEYS else ()
    return names[0] if names else ""


def _style(theme: Theme, high: float) -> Style:
    style = theme.style("small")
    return evolve(style, size=max(9, round(high * 0.6)), letters=0.0)


def _width(words: str, style: Style) -> int:
    return lay_out(words, style, 10_000).rows[0].width


def _cap(surface: pygame.Surface, words: str, style: Style, box: pygame.Rect, *, pad: bool) -> None:
    """A cap: round for the letter of a pad, else with the corners of a key."""
    radius = box.h // 2 if pad else box.h // 4
    pygame.draw.rect(surface, seen(INK), box, border_radius=radius)
    pygame.draw.rect(surface, seen(PAPER), box.inflate(-3, -3), border_radius=max(1, radius - 1))
    x, y = box.centerx, box.centery - style.row // 2
    label(surface, words, style, x, y, "centre", grounded=False)


def badge(theme: Theme, words: str, widget: Widget[A], *, pad: bool) -> Widget[A]:
    """A widget with a cap at its foot that says what to press for it."""
    if not words:
        return widget
    high = round(_BADGE * theme.things)
    most = max(widget.bounds.w + high // 4, high)  # beside it are other buttons, and the tags
    words = short(words)
    style = fitted(_style(theme, high), words, most - high // 3)
    wide = max(high, _width(words, style) + high // 3)

    def paint(surface: pygame.Surface, at: pygame.Rect, touch: Touch) -> None:
        widget.paint(surface, at, touch)
        box = pygame.Rect(at.centerx - wide // 2, at.bottom - high // 3, wide, high)
        _cap(surface, words, style, box, pad=pad)

    return evolve(widget, paint=paint)


def hint_line(theme: Theme, hints: tuple[Hint, ...], *, pad: bool) -> Widget:
    """A line of caps and what they do, on a small slip of paper; it stands at 0, 0.

    Where it would be wider than the window its letters are smaller than the reader's own.
    """
    room = theme.size[0] - 2 * theme.px(_EDGE)
    return largest(
        theme.sizes(), lambda tried: _line(tried, hints, pad=pad), lambda line: line.bounds.w <= room
    )


def _line(theme: Theme, hints: tuple[Hint, ...], *, pad: bool) -> Widget:
    style = evolve(theme.style("small"), letters=0.0)
    high, gap = round(style.row * 1.1), style.size // 2
    boxes: list[tuple[str, int, bool]] = []
    for cap, does in hints:
        boxes += [(cap, max(high, _width(cap, style) + gap), True), (does, _width(does, style) + gap, False)]
    bounds = pygame.Rect(0, 0, sum(wide + gap for _, wide, _ in boxes) + gap, high + gap)

    def paint(surface: pygame.Surface, at: pygame.Rect, _touch: Touch) -> None:
        pygame.draw.rect(surface, seen(PAPER), at, border_radius=gap // 2)
        x = at.x + gap
        for words, wide, is_cap in boxes:
            box = pygame.Rect(x, at.centery - high // 2, wide, high)
            if is_cap:
                _cap(surface, words, style, box, pad=pad)
            else:
                write(surface, lay_out(words, style, wide + gap), x, at.centery - style.row // 2)
            x += wide + gap

    said = " ".join(say("ui.hint", key=cap, does=does) for cap, does in hints)
    return Widget(role=Role.HINT, label=said, bounds=bounds, paint=paint)


def placed_line(
    theme: Theme, line: Widget, others: tuple[Widget[object], ...], *, card: bool
) -> Widget | None:
    """The line in a lower corner or at the foot where nothing else is; nothing when there is no room.

    On a `card` nothing else lies between the widgets.
    """
    window = pygame.Rect((0, 0), theme.size)
    edge, keep = theme.px(_EDGE), 2 * theme.px(44)
    taken = [widget.bounds.inflate(keep, keep) for widget in others]
    if card and taken:
        taken = [taken[0].unionall(taken)]
    for x in (window.right - edge - line.bounds.w, (window.w - line.bounds.w) // 2, edge):
        box = pygame.Rect((x, window.bottom - edge - line.bounds.h), line.bounds.size)
        if x >= edge and box.collidelist(taken) < 0:
            return evolve(line, bounds=box, text_bounds=(box,))
    return None
