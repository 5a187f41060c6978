"""Where what hangs above the sheet goes: the stats' tags, the caption, why stats moved, a sign.

All boxes are found from what is above or beside them, so that nothing has to be tried twice: first the corner
buttons, then the tags, then the caption, then the reason. What has no room above goes to the sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.ui.tags import Cut, cut_compact, cut_tall
from game.desktop.ui.text_widgets import ribbon_size
from game.typography.fit import SHARES, largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.play.shown import Shown
    from game.desktop.ui.tags import Stat
    from game.desktop.ui.theme import Theme

BUTTON: Final = 54
_BUTTONS: Final = 3
_BUTTON_GAP: Final = 14
_LEFT: Final = 48
_PITCH: Final = 142
_DROP: Final = 26
# How far tags may hang down, as a share of the window's height: tall, compact, and in an upright window.
_TALL: Final = 0.25
_COMPACT: Final = 0.22
_UPRIGHT: Final = 0.26
# Above the heads of people, as a share of the window's height: here ribbons cover no face.
_HEADS: Final = 0.2
_UPRIGHT_FACES: Final = 0.31
_LARGEST_TALL: Final = 150
_WRAPPED: Final = 280  # a reason in several rows is at least so wide, in units of things


@frozen
class Ribbon:
    """Words on a ribbon, in rows that fit `within` so many pixels; `theme` has the size of its words."""

    words: str
    theme: Theme
    box: pygame.Rect
    within: int = 100_000


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
    def foot(self) -> int:
        """How far down their flags hang as well, in pixels."""
        return max(self.bottom, *(flag.bottom for flag in self.flags if flag), 0)


@frozen
class Hud:
    """What hangs above the sheet. A caption or reason without a box here has its place on the sheet."""

    tags: Tags
    caption: Ribbon | None
    reason: Ribbon | None
    going: Ribbon | None

    @property
    def foot(self) -> int:
        """How far down flags hang, and the reason and caption beside or below them, in pixels."""
        return max([self.tags.foot, *(one.box.bottom for one in (self.caption, self.reason) if one)])


def buttons(theme: Theme, many: int = _BUTTONS) -> tuple[pygame.Rect, ...]:
    """The round buttons in the upper right corner, from the right."""
    side, gap = round(BUTTON * theme.things), round(_BUTTON_GAP * theme.things)
    right = theme.size[0] - theme.px(40)
    return tuple(pygame.Rect(right - (i + 1) * side - i * gap, theme.px(34), side, side) for i in range(many))


def lay_hud(now: Shown, theme: Theme, aside: pygame.Rect | None) -> Hud:
    """The boxes of what hangs above the sheet; `aside` is the phone or feed that stands there as well."""
    corner = buttons(theme)[-1].unionall(list(buttons(theme)))
    tags = _tags(now.stats, theme, corner, aside)
    caption = _caption(now, theme, corner, tags, aside)
    reason = _reason(now, theme, tags, corner, caption, aside)
    return Hud(tags, caption, reason, _going(now, theme, tags))


def _tags(stats: Sequence[Stat], theme: Theme, corner: pygame.Rect, aside: pygame.Rect | None) -> Tags:
    """Tall tags where there is room for them; else compact ones in one or two rows, in the largest words."""
    if theme.settings.text_size <= _LARGEST_TALL:
        tall = _tall(stats, theme)
        if tall.right <= _end(theme, corner, aside) and tall.bottom <= _TALL * theme.size[1]:
            return tall
    beside = (False, True) if theme.upright else (False,)
    rows = (len(stats), (len(stats) + 1) // 2)
    sizes = [(share, across, below) for share in SHARES for below in beside for across in rows]
    deepest = (_UPRIGHT if theme.upright else _COMPACT) * theme.size[1]

    def made(size: tuple[float, int, bool]) -> tuple[Tags, bool]:
        share, across, below = size
        return _compact(stats, theme.smaller(share), across, corner.bottom if below else 0), below

    def fits(found: tuple[Tags, bool]) -> bool:
        end = theme.size[0] - theme.px(_LEFT) if found[1] else _end(theme, corner, aside)
        return found[0].right <= end and found[0].bottom <= deepest

    return largest(sizes, made, fits)[0]


def _end(theme: Theme, corner: pygame.Rect, aside: pygame.Rect | None) -> int:
    """How far to the right tags may reach beside the corner buttons and whatever stands at the right."""
    return min(corner.left, aside.left if aside and not theme.upright else corner.left) - theme.px(16)


def _tall(stats: Sequence[Stat], theme: Theme) -> Tags:
    cut, unit = cut_tall(theme, stats), theme.things
    boxes = []
    for number, stat in enumerate(stats):
        drop = _DROP + (10 if number % 2 else 0) + (8 if stat.change else 0)
        corner = round((_LEFT + number * _PITCH) * unit), round(drop * unit)
        boxes.append(pygame.Rect(corner, cut.size))
    return _hung(cut, stats, boxes)


def _compact(stats: Sequence[Stat], theme: Theme, across: int, top: int) -> Tags:
    cut, gap = cut_compact(theme, stats), round(6 * theme.text)
    left, top = theme.px(_LEFT), top + round(14 * min(theme.text, theme.things))
    boxes = []
    for number, stat in enumerate(stats):
        row, place = divmod(number, max(1, across))
        drop = (round(5 * theme.text) if place % 2 else 0) + (round(3 * theme.text) if stat.change else 0)
        x = left + place * (cut.size[0] + gap)
        boxes.append(pygame.Rect((x, top + drop + row * (cut.size[1] + 2 * gap)), cut.size))
    return _hung(cut, stats, boxes)


def _hung(cut: Cut, stats: Sequence[Stat], boxes: Sequence[pygame.Rect]) -> Tags:
    pairs = zip(stats, boxes, strict=True)
    return Tags(cut, tuple(boxes), tuple(cut.flag(stat, box) if stat.change else None for stat, box in pairs))


def _caption(
    now: Shown, theme: Theme, corner: pygame.Rect, tags: Tags, aside: pygame.Rect | None
) -> Ribbon | None:
    """When and where: left of the corner buttons, below them, or in an upright window below the tags."""
    if not now.caption:
        return None
    wide, high = ribbon_size(theme, now.caption)
    right, left = corner.left - theme.px(20), tags.right + round(10 * theme.things) + theme.px(30)
    beside = pygame.Rect(right - wide, theme.px(34), wide, high)
    if beside.left >= left and not (aside and beside.colliderect(aside)):
        return Ribbon(now.caption, theme, beside)
    if theme.upright:
        if now.chat:
            return None
        return _below_tags(now.caption, theme, max(tags.foot, corner.bottom))
    edge = theme.size[0] - theme.px(40)
    wide, high = ribbon_size(theme, now.caption, within=edge - left)
    below = pygame.Rect(edge - wide, corner.bottom + theme.px(16), wide, high)
    seen = below.left >= left and below.bottom <= _HEADS * theme.size[1]
    return (
        Ribbon(now.caption, theme, below, edge - left)
        if seen and not (aside and below.colliderect(aside))
        else None
    )


def _below_tags(words: str, theme: Theme, hung: int) -> Ribbon:
    """A ribbon across an upright window, in words so large that the faces still have room below it."""
    left, within = theme.px(_LEFT), theme.size[0] - 2 * theme.px(_LEFT)

    def made(share: float) -> Ribbon:
        small = theme.smaller(share)
        size = ribbon_size(small, words, within=within)
        return Ribbon(words, small, pygame.Rect((left, hung + round(8 * theme.things)), size), within)

    return largest(SHARES, made, lambda one: one.box.bottom <= _UPRIGHT_FACES * theme.size[1])


def _reason(
    now: Shown,
    theme: Theme,
    tags: Tags,
    corner: pygame.Rect,
    caption: Ribbon | None,
    aside: pygame.Rect | None,
) -> Ribbon | None:
    """Beside the tags and above the faces, in one row or several; none where there is no such room."""
    if not now.reason or theme.upright:
        return None
    left = tags.right + round(10 * theme.things) + theme.px(14)
    edge = aside.left - theme.px(24) if aside else round(theme.size[0] * 0.97)
    top = round(104 * theme.things)
    wide, high = ribbon_size(theme, now.reason, shape="strip", kind="note", within=edge - left)
    box = pygame.Rect(left, top, wide, high)
    if caption and caption.box.inflate(0, theme.px(20)).colliderect(box):
        box.top = caption.box.bottom + theme.px(12)
    if box.inflate(theme.px(20), theme.px(20)).colliderect(corner):
        box.top = max(box.top, corner.bottom + theme.px(12))
    one_row = high <= theme.style("note").row + round(18 * theme.things)
    seen = one_row or edge - left >= _WRAPPED * theme.things
    return (
        Ribbon(now.reason, theme, box, edge - left) if seen and box.bottom <= _HEADS * theme.size[1] else None
    )


def _going(now: Shown, theme: Theme, tags: Tags) -> Ribbon | None:
    """Below the tags and the flags on them."""
    if not now.going:
        return None
    compact = tags.cut.compact
    top = tags.bottom + round(14 * theme.things) if compact else round(252 * theme.things)
    left = theme.px(_LEFT) if compact else round(_LEFT * theme.things)
    return Ribbon(
        now.going, theme, pygame.Rect((left, top), ribbon_size(theme, now.going, shape="strip", kind="note"))
    )
