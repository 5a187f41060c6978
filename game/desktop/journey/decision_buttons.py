"""Buttons at the foot of a full page, in as few rows as their letters bear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from game.desktop.ui.buttons import button, button_size
from game.typography.fit import SHARES, largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

A = TypeVar("A")
_LARGEST: Final = 160  # percent: larger letters would leave no room for what the buttons are about
# The share of the letters' size, and in how many rows buttons may stand at it, tried one after the other.
_ROWS: Final = (
    *((share, 1) for share in SHARES[:4]),
    *((share, 2) for share in SHARES[:3]),
    *((share, 3) for share in SHARES[:3]),
    *((share, 4) for share in SHARES),
)


def rows_of_buttons(theme: Theme, wanted: Sequence[tuple[str, A]]) -> tuple[list[Widget[A]], int]:
    """The buttons at the foot of the window; and where they begin, in pixels."""
    most = min(_LARGEST, theme.settings.text_size)
    made, top, _ = largest(
        [(theme.at_most(most * share), rows) for share, rows in _ROWS],
        lambda tried: _rows(tried[0], wanted, tried[1]),
        lambda found: found[2],
    )
    return made, top


def _rows(theme: Theme, wanted: Sequence[tuple[str, A]], most: int) -> tuple[list[Widget[A]], int, bool]:
    """The buttons, where they begin, and whether they stand in the window in no more than so many rows."""
    left, right = theme.px(56), theme.size[0] - theme.px(40)
    gap = round(14 * theme.things)
    sizes = [button_size(theme, said) for said, _ in wanted]
    rows: list[list[int]] = [[]]
    x = left
    for number, (wide, _) in enumerate(sizes):
        if rows[-1] and x + wide > right:
            rows.append([])
            x = left
        rows[-1].append(number)
        x += wide + gap
    high = sizes[0][1] + gap
    top = theme.size[1] - theme.px(16) - high * len(rows)
    made: list[Widget[A]] = []
    for level, row in enumerate(rows):
        x = left
        for number in row:
            said, does = wanted[number]
            made.append(button(theme, said, (x, top + level * high), does=does))
            x = made[-1].bounds.right + gap
    return made, top, len(rows) <= most and all(each.bounds.right <= right for each in made)
