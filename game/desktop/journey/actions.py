"""The actions of the map of a journey, and the buttons that stand for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.ui.icons import corner_button
from game.desktop.ui.strips import button
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

# How near one is; at 0 the whole story is seen at once.
ZOOMS = (0.0, 0.45, 1.0, 1.5)
USUAL = 2


@frozen
class Unfold:
    """Show what a decision opened and closed."""

    number: int


@frozen
class Pan:
    """Move along the road by so many widths of the window."""

    windows: float


@frozen
class Step:
    """Zoom in (1) or out (-1) by a step."""

    by: int


@frozen
class Far:
    """Show the whole story, or the road again."""


@frozen
class Save:
    """Export a picture of the journey."""


def arrows(theme: Theme, zoom: int, *, back: bool, on: bool) -> Iterator[Widget]:
    """Round buttons to move along the road and nearer or farther; only those that would do something."""
    able = (
        ("left", "Back along the road", Pan(-0.6), back),
        ("right", "On along the road", Pan(0.6), on),
        ("minus", "Farther away", Step(-1), zoom > 0),
        ("plus", "Nearer", Step(1), zoom < len(ZOOMS) - 1),
    )
    wanted = [(kind, said, does) for kind, said, does, shown in able if shown]
    step = round(66 * theme.things)
    x = theme.size[0] - theme.px(60) - step * len(wanted)
    for number, (kind, said, does) in enumerate(wanted):
        yield corner_button(theme, kind, said, (x + number * step, theme.px(40)), does)


def foot_row(theme: Theme, wanted: tuple[tuple[str, object], ...], accent: str) -> list[Widget]:
    """Buttons side by side at the foot of the window, smaller where they would not fit."""
    most = theme.size[0] - theme.px(60)
    return largest(
        theme.sizes(),
        lambda small: _row(small, wanted, accent),
        lambda row: row[-1].bounds.right <= most,
    )


def _row(theme: Theme, wanted: tuple[tuple[str, object], ...], accent: str) -> list[Widget]:
    x = theme.px(90)
    made: list[Widget] = []
    for label, does in wanted:
        high = button(theme, label, (x, 0), does=does).bounds.h
        corner = x, theme.size[1] - theme.px(28) - high
        made.append(button(theme, label, corner, does=does, accent=accent))
        x = made[-1].bounds.right + round(16 * theme.things)
    return made
