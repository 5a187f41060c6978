"""Where the tags of the stats hang: tall ones where there is room, else compact ones in a row or two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.ui.stat_tags import Cut, cut_compact, cut_tall
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.ui.stat_tags import Stat
    from game.desktop.ui.theme import Theme

LEFT: Final = 48  # where the first tag hangs, in units of the picture space or, tall, of things
_PITCH: Final = 142
_DROP: Final = 26
# How far tags may hang down, as a share of the window's height: tall, compact, and in an upright window.
_TALL: Final = 0.25
_COMPACT: Final = 0.22
_UPRIGHT: Final = 0.26
# The same before an upright moment: there heads begin close below, wherever its picture has them.
_MOMENT: Final = 0.085
_USUAL: Final = 100  # percent; rather than hang down to a head, letters are as small as at this text size
# Beyond this text size, in percent, words grow and tall tags no longer do.
_LARGEST_TALL: Final = 150
# The smallest names on tall tags, as a share of the usual; longer ones hang on tags as wide as they are.
_LEGIBLE: Final = 0.7


@frozen
class Tags:
    """The tags of the stats: how they are cut, the box of each, and of the change on it where it moved."""

    cut: Cut
    boxes: tuple[pygame.Rect, ...]
    flags: tuple[pygame.Rect | None, ...]

    @property
    def right(self) -> int:
        """Where they end, in pixels."""
        return max((box.right for box in self.boxes), default=0)

    @property
    def bottom(self) -> int:
        """How far down they hang, in pixels."""
        return max((box.bottom for box in self.boxes), default=0)

    @property
    def reach(self) -> int:
        """How far down their flags would hang, whether there are any or not, in pixels."""
        return self.bottom + self.cut.reach

    @property
    def reserved(self) -> tuple[pygame.Rect, ...]:
        """The box of each tag with the flag that may hang below it."""
        return tuple(pygame.Rect(*box.topleft, box.w, box.h + self.cut.reach) for box in self.boxes)

    @property
    def foot(self) -> int:
        """How far down their flags hang as well, in pixels."""
        return max(self.bottom, *(flag.bottom for flag in self.flags if flag), 0)


def lay_tags(stats: Sequence[Stat], theme: Theme, end: int, below: int, *, flat: bool = False) -> Tags:
    """The tags left of `end` pixels; in an upright window also across it, `below` the corner buttons.

    Where they are to be `flat`, as before an upright moment, none is tall, and none hangs down to a head.
    """
    tall = _tall(stats, theme)
    small_text = theme.settings.text_size <= _LARGEST_TALL
    legible = tall.cut.name.size >= _LEGIBLE * theme.style("small").size
    if not flat and small_text and legible and tall.right <= end and tall.bottom <= _TALL * theme.size[1]:
        return tall
    deepest = (_MOMENT if flat else _UPRIGHT if theme.upright else _COMPACT) * theme.size[1]
    rooms = [(0, end)]
    if theme.upright and not flat:
        rooms.append((below, theme.size[0] - theme.px(LEFT)))
    rows = len(stats), (len(stats) + 1) // 2
    smaller = (*theme.sizes(), *theme.at_most(_USUAL).sizes()) if flat else theme.sizes()
    sizes = [(small, across, room, True) for small in smaller for room in rooms for across in rows]
    # Where even the smallest hang too low, those of a second row hang close below the first, without flags.
    sizes.append((*sizes[-1][:3], False))

    def made(size: tuple[Theme, int, tuple[int, int], bool]) -> tuple[Tags, int]:
        small, across, (top, right), flags = size
        return _compact(stats, small, across, top, flags=flags), right

    return largest(sizes, made, lambda one: one[0].right <= one[1] and one[0].reach <= deepest)[0]


def _tall(stats: Sequence[Stat], theme: Theme) -> Tags:
    cut, unit = cut_tall(theme, stats), theme.things
    boxes = []
    for number, stat in enumerate(stats):
        drop = _DROP + (10 if number % 2 else 0) + (8 if stat.change else 0)
        corner = round((LEFT + number * _PITCH) * unit), round(drop * unit)
        boxes.append(pygame.Rect(corner, cut.size))
    return _hung(cut, stats, boxes)


def _compact(stats: Sequence[Stat], theme: Theme, across: int, top: int, *, flags: bool) -> Tags:
    cut, gap = cut_compact(theme, stats), round(6 * theme.text)
    left, top = theme.px(LEFT), top + round(14 * min(theme.text, theme.things))
    between = cut.reach if flags and any(stat.change for stat in stats[:across]) else 0
    apart = cut.size[1] + 2 * gap + between
    boxes = []
    for number, stat in enumerate(stats):
        row, place = divmod(number, max(1, across))
        drop = (round(5 * theme.text) if place % 2 else 0) + (round(3 * theme.text) if stat.change else 0)
        x = left + place * (cut.size[0] + gap)
        boxes.append(pygame.Rect((x, top + drop + row * apart), cut.size))
    return _hung(cut, stats, boxes)


def _hung(cut: Cut, stats: Sequence[Stat], boxes: Sequence[pygame.Rect]) -> Tags:
    pairs = zip(stats, boxes, strict=True)
    return Tags(cut, tuple(boxes), tuple(cut.flag(stat, box) if stat.change else None for stat, box in pairs))
