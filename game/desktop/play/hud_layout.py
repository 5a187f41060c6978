"""Where what hangs above the sheet goes: the stats' tags, the caption, why stats moved, a sign.

All boxes are found from what is above or beside them, so that nothing has to be tried twice: first the corner
buttons, then the tags, then the caption, then the reason. What has no room above goes to the sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.play.stat_tag_layout import LEFT, Tags, lay_tags
from game.desktop.ui.text_widgets import ribbon_size
from game.typography.fit import largest

if TYPE_CHECKING:
    from game.desktop.play.shown import Shown
    from game.desktop.ui.theme import Theme
    from game.story.text import Text

_BUTTON: Final = 54
_BUTTONS: Final = 3
_BUTTON_GAP: Final = 14
_CAP: Final = 18  # how far the cap of a key hangs below a button
# Above the heads of people, as a share of the window's height: here ribbons cover no face.
_HEADS: Final = 0.2
_UPRIGHT_HEADS: Final = 0.31
_RIGHTMOST: Final = 0.97  # where a reason ends at the latest, as a share of the width
_ADDRESS: Final = 110  # percent, to which an address grows like all words
_ADDRESS_GROWS: Final = 0.77  # of the text size: larger than that, it is as large as a note
_WRAPPED: Final = 280  # a reason in several rows is at least so wide, in units of things


@frozen
class Ribbon:
    """Words on a ribbon, in rows that fit `within` so many pixels; `theme` has the size of its words."""

    words: Text | str
    theme: Theme
    box: pygame.Rect
    within: int = 100_000


@frozen
class Hud:
    """What hangs above the sheet. A caption or reason without a box here has its place on the sheet."""

    tags: Tags
    caption: Ribbon | None
    reason: Ribbon | None
    going: Ribbon | None
    way_in: Ribbon | None

    @property
    def ribbons(self) -> tuple[pygame.Rect, ...]:
        """The boxes of all that hangs there but tags, whether it is read now or with another beat."""
        every = self.caption, self.reason, self.going, self.way_in
        return tuple(one.box for one in every if one is not None)

    @property
    def foot(self) -> int:
        """How far down flags hang, and the reason and caption beside or below them, in pixels."""
        return max([self.tags.foot, *(one.box.bottom for one in (self.caption, self.reason) if one)])


@frozen
class _Space:
    """The window and what stands in it already: the corner buttons and, at the right, a phone or feed."""

    theme: Theme
    corner: pygame.Rect
    aside: pygame.Rect | None

    @property
    def right(self) -> int:
        """Where what hangs at the left beside both must end, in pixels."""
        beside = self.aside.left if self.aside and not self.theme.upright else self.corner.left
        return min(self.corner.left, beside) - self.theme.px(16)

    def free(self, box: pygame.Rect) -> bool:
        """Whether a box keeps clear of the phone or feed."""
        return self.theme.upright or self.aside is None or not box.colliderect(self.aside)


def buttons(theme: Theme, many: int = _BUTTONS) -> tuple[pygame.Rect, ...]:
    """The round buttons in the upper right corner, from the right."""
    side, gap = round(_BUTTON * theme.things), round(_BUTTON_GAP * theme.things)
    right = theme.size[0] - theme.px(40)
    return tuple(pygame.Rect(right - (i + 1) * side - i * gap, theme.px(34), side, side) for i in range(many))


def capped(theme: Theme) -> tuple[pygame.Rect, ...]:
    """The same buttons, each with the cap of a key that may hang below it."""
    cap = round(_CAP * theme.things)
    return tuple(pygame.Rect(box.topleft, (box.w, box.h + cap)) for box in buttons(theme))


def lay_hud(now: Shown, theme: Theme, aside: pygame.Rect | None) -> Hud:
    """The boxes of what hangs above the sheet; `aside` is the phone or feed that stands there as well.

    Before a moment hangs no reason, and in an upright window only the flattest tags, whose letters are as
    large as one row has room for, and no caption: what happens there is not to be covered.
    """
    boxes = buttons(theme)
    space = _Space(theme, boxes[-1].unionall(list(boxes)), aside)
    below = space.corner.bottom + round(_CAP * theme.things)
    tags = lay_tags(now.stats, theme, space.right, below, flat=bool(now.moment) and theme.upright)
    caption = _caption(now, space, tags) if now.caption else None
    hangs = now.reason and not theme.upright and not now.moment
    reason = _reason(now.reason, space, tags, caption) if hangs else None
    going = _going(now.going, space, tags, caption) if now.going else None
    way_in = _way_in(now.way_in, space, tags, caption) if now.way_in else None
    return Hud(tags, caption, reason, going, way_in)


def _beside(tags: Tags, theme: Theme) -> int:
    """Where what hangs beside the tags may begin, in pixels."""
    return tags.right + round(10 * theme.things)


def _caption(now: Shown, space: _Space, tags: Tags) -> Ribbon | None:
    """When and where: left of the corner buttons, below them, or in an upright window below the tags."""
    theme, corner = space.theme, space.corner
    left = _beside(tags, theme) + theme.px(30)
    wide, high = ribbon_size(theme, now.caption)
    right = corner.left - theme.px(20) - round(_BUTTON_GAP * theme.things)
    box = pygame.Rect(right - wide, theme.px(34), wide, high)
    if box.left >= left and space.free(box):
        return Ribbon(now.caption, theme, box)
    if theme.upright:
        hung = max(tags.foot, corner.bottom)
        return None if now.chat or now.moment else _below_tags(now.caption, theme, hung)
    within = corner.right - left
    wide, high = ribbon_size(theme, now.caption, within=within)
    box = pygame.Rect(corner.right - wide, corner.bottom + theme.px(16), wide, high)
    seen = box.left >= left and box.bottom <= _HEADS * theme.size[1] and space.free(box)
    return Ribbon(now.caption, theme, box, within) if seen else None


def _below_tags(words: Text | str, theme: Theme, hung: int) -> Ribbon:
    """A ribbon across an upright window, in words so large that the faces still have room below it."""
    left, within = theme.px(LEFT), theme.size[0] - 2 * theme.px(LEFT)

    def made(small: Theme) -> Ribbon:
        size = ribbon_size(small, words, within=within)
        return Ribbon(words, small, pygame.Rect((left, hung + round(8 * theme.things)), size), within)

    return largest(theme.sizes(), made, lambda one: one.box.bottom <= _UPRIGHT_HEADS * theme.size[1])


def _reason(words: Text | str, space: _Space, tags: Tags, caption: Ribbon | None) -> Ribbon | None:
    """Beside the tags and above the faces, in one row or several; none where there is no such room."""
    theme, aside = space.theme, space.aside
    left = _beside(tags, theme) + theme.px(14)
    within = (aside.left - theme.px(48) if aside else round(theme.size[0] * _RIGHTMOST)) - left
    size = ribbon_size(theme, words, shape="strip", kind="note", within=within)
    box = pygame.Rect((left, round(104 * theme.things)), size)
    for other in (space.corner, *([caption.box] if caption else [])):
        if box.colliderect(other.inflate(theme.px(20), theme.px(20))):
            box.top = other.bottom + theme.px(12)
    one_row = box.h <= theme.style("note").row + round(18 * theme.things)
    wide = one_row or within >= _WRAPPED * theme.things
    return Ribbon(words, theme, box, within) if wide and box.bottom <= _HEADS * theme.size[1] else None


def _way_in(words: str, space: _Space, tags: Tags, caption: Ribbon | None) -> Ribbon:
    """Where words that the story goes on would hang, no wider than the tags: faces stand beside it.

    It grows less than other words, which are smaller to begin with.
    """
    theme, at = space.theme, _going(words, space, tags, caption).box.topleft
    within = max(tags.right - at[0], round(_WRAPPED * theme.things))
    small = theme.at_most(max(_ADDRESS, round(theme.settings.text_size * _ADDRESS_GROWS)))
    size = ribbon_size(small, words, shape="strip", kind="address", within=within)
    return Ribbon(words, small, pygame.Rect(at, size), within)


def _going(words: str, space: _Space, tags: Tags, caption: Ribbon | None) -> Ribbon:
    """Below the tags, their flags and a caption below them, in words that have room in one row."""
    theme, aside = space.theme, space.aside
    compact, over = tags.cut.compact, caption.box.bottom if caption and theme.upright else 0
    usual = 0 if compact else round(252 * theme.things)
    top = max(usual, (tags.foot if compact or theme.upright else 0) + theme.px(14), over + theme.px(14))
    left = theme.px(LEFT) if compact else round(LEFT * theme.things)
    right = theme.size[0] - left if theme.upright or aside is None else aside.left - theme.px(48)

    def made(small: Theme) -> Ribbon:
        size = ribbon_size(small, words, shape="strip", kind="note")
        return Ribbon(words, small, pygame.Rect((left, top), size))

    return largest(theme.sizes(), made, lambda one: one.box.right <= right)
