"""The buttons of the map: the round ones that move it, and the strips at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.journey.actions import (
    ZOOMS,
    Far,
    MapAction,
    OpenStarts,
    OpenStat,
    OpenWords,
    Pan,
    Save,
    Step,
)
from game.desktop.ui.buttons import button_row
from game.desktop.ui.corner_buttons import corner_button
from game.desktop.ui.screen import Pop
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

# What the strips at the foot of the map say, by key, and do.
_FOOT: Final[tuple[tuple[str, MapAction], ...]] = (
    ("journey.map.stats", OpenStat()),
    ("journey.map.starts", OpenStarts()),
    ("journey.map.whole", Far()),
    ("journey.map.save", Save()),
    ("journey.map.in_words", OpenWords()),
    ("journey.map.back", Pop()),
)


def arrows(theme: Theme, zoom: int, *, back: bool, on: bool) -> Iterator[Widget[Pan | Step]]:
    """Round buttons to move along the road and nearer or farther; only those that would do something."""
    able: tuple[tuple[str, str, Pan | Step, bool], ...] = (
        ("left", "journey.map.back_along", Pan(-0.6), back),
        ("right", "journey.map.on_along", Pan(0.6), on),
        ("minus", "journey.map.farther", Step(-1), zoom > 0),
        ("plus", "journey.map.nearer", Step(1), zoom < len(ZOOMS) - 1),
    )
    wanted = [(kind, say(key), does) for kind, key, does, shown in able if shown]
    step = round(66 * theme.things)
    x = theme.size[0] - theme.px(60) - step * len(wanted)
    for number, (kind, said, does) in enumerate(wanted):
        yield corner_button(theme, kind, said, (x + number * step, theme.px(40)), does)


def foot_row(theme: Theme, accent: str) -> list[Widget[MapAction]]:
    """Buttons side by side at the foot of the window, smaller where they would not fit."""
    wanted = [(say(key), does) for key, does in _FOOT]
    x, foot, most = theme.px(90), theme.size[1] - theme.px(28), theme.size[0] - theme.px(60)
    return largest(
        theme.sizes(),
        lambda small: button_row(small, wanted, x, foot, gap=16, accent=accent),
        lambda row: row[-1].bounds.right <= most,
    )
