"""Where everything is on a decision's page: leaves side by side or one after the other, cut into pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve, frozen

from game.desktop.journey.decision_leaf import Leaf, Part, Way
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.desktop.raster.render_queue import RenderQueue
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget
    from game.story.appearance import AnyLook

OVER_LEAF: Final = 34  # units by which a head reaches out over the leaf's upper edge
_SIDE: Final = 78  # units from a leaf's edge to what is on it
_LEAST_PICTURE: Final = 190  # units: a picture is at least so high, or is not there
_MOST_PICTURE: Final = 0.7  # of its width
_FOOT: Final = 20  # units kept free at a leaf's lower edge
_GAP: Final = 16  # units between two parts
_APART: Final = 72  # units between a picture and the words beside it, where a shutter is
_BELOW: Final = 28  # units below a picture, where its frame throws its shadow
_LOOSE: Final = 26  # units by which they may move apart where there is room
_FLAT: Final = 1.5  # a leaf this much wider than high has its picture beside the words
_BESIDE: Final = 0.42  # of its width: how wide that picture is


@frozen
class Shown:
    """A page of a leaf: its box, its way, and its parts with where they are, in pixels."""

    box: pygame.Rect
    way: Way
    parts: tuple[tuple[Part, int, int], ...]


@frozen
class Laid:
    """The pages of the leaves; `other_page` is the first on which the other way is told."""

    shown: tuple[tuple[Shown, ...], ...]
    other_page: int

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.shown)

    def widgets(self, page: int) -> list[Widget]:
        """What is on a page, leaf by leaf."""
        return [widget for leaf in self.shown[page] for part, x, y in leaf.parts for widget in part.at(x, y)]

    def boxes(self, page: int) -> tuple[tuple[pygame.Rect, Way], ...]:
        """The leaves of a page and the ways on them."""
        return tuple((leaf.box, leaf.way) for leaf in self.shown[page])


def lay_leaves(
    theme: Theme, ways: Sequence[Way], room: pygame.Rect, look: AnyLook, queue: RenderQueue, *, beside: bool
) -> Laid:
    """The ways on leaves within `room`, side by side, their pictures alike, or one after the other."""
    wide = room.w // len(ways) if beside else room.w
    boxes = [pygame.Rect(room.x + n * wide * beside, room.y, wide, room.h) for n in range(len(ways))]
    made = [_Filled.of(theme, way, box, look, queue) for way, box in zip(ways, boxes, strict=True)]
    if not beside:
        shown = [each.shown(each.breaks, each.picture(each.breaks)) for each in made]
        return Laid(tuple((page,) for pages in shown for page in pages), len(shown[0]))
    # Where one leaf goes on to another page, the other does too.
    breaks = max((each.breaks for each in made), key=len)
    alike = min(each.picture(breaks) for each in made)
    return Laid(tuple(zip(*(each.shown(breaks, alike) for each in made), strict=True)), 0)


@frozen
class _Filled:
    """A leaf with the parts of its way, not yet cut into pages; those begin at `top`, below the head.

    Its picture is above them, or in a flat leaf `aside`, on every page.
    """

    leaf: Leaf
    box: pygame.Rect
    head: Part
    top: int
    parts: list[Part]
    aside: bool

    @classmethod
    def of(cls, theme: Theme, way: Way, box: pygame.Rect, look: AnyLook, queue: RenderQueue) -> _Filled:
        """The parts of a way, each small enough for a page."""
        wide = box.w - 2 * min(theme.px(_SIDE), box.w // 8)
        aside = box.w > _FLAT * box.h
        leaf = Leaf(
            theme, way, round(wide * (1 - _BESIDE)) - theme.px(_APART) if aside else wide, look, queue
        )
        head = evolve(leaf, wide=wide).head()
        top = box.y - theme.px(OVER_LEAF) + head.high + theme.px(_GAP + 6)
        room = box.bottom - theme.px(_FOOT) - top
        parts = [_fitting(leaf, make, room) for make in _makers(way)]
        return cls(leaf, box, head, top, parts, aside)

    @property
    def _gap(self) -> int:
        return self.leaf.theme.px(_GAP)

    @property
    def _room(self) -> int:
        """The height in pixels for what is below the head."""
        return self.box.bottom - self.leaf.theme.px(_FOOT) - self.top

    @property
    def breaks(self) -> tuple[int, ...]:
        """The numbers of the parts with which a new page begins; a picture lies on the first, if it can."""
        room, least = self._room, 0 if self.aside else self.leaf.theme.px(_LEAST_PICTURE + _BELOW)
        left = room - least if self.parts[0].high + least <= room else room
        found: list[int] = []
        for number, part in enumerate(self.parts):
            if number and part.high > left:
                found.append(number)
                left = room
            left -= part.high + self._gap
        return tuple(found)

    def _cut(self, breaks: tuple[int, ...]) -> list[list[Part]]:
        ends = *breaks, max(len(self.parts), *breaks, 0)
        return [self.parts[start:end] for start, end in zip((0, *breaks), ends, strict=True)]

    def picture(self, breaks: tuple[int, ...]) -> int:
        """How high the picture may be, in pixels; 0 where there is no room for one."""
        theme = self.leaf.theme
        if self.aside:
            return min(self._room - theme.px(2 * _GAP), round(self._across * _MOST_PICTURE))
        used = sum(part.high + self._gap for part in self._cut(breaks)[0])
        high = min(self._room - used - theme.px(_BELOW - _GAP), round(self.leaf.wide * _MOST_PICTURE))
        return high if high >= theme.px(_LEAST_PICTURE) else 0

    @property
    def _across(self) -> int:
        """How wide the picture is, in pixels."""
        if not self.aside:
            return self.leaf.wide
        return round((self.leaf.wide + self.leaf.theme.px(_APART)) * _BESIDE / (1 - _BESIDE))

    def shown(self, breaks: tuple[int, ...], picture: int) -> list[Shown]:
        """Its pages, the first with a picture so many pixels high; in a flat leaf each of them."""
        pages = enumerate(self._cut(breaks))
        return [self._page(page, picture if self.aside or not number else 0) for number, page in pages]

    def _page(self, page: list[Part], picture: int) -> Shown:
        theme = self.leaf.theme
        wide = self.leaf.wide + (self._across + self.leaf.theme.px(_APART) if self.aside else 0)
        left, y = self.box.centerx - wide // 2, self.top
        placed = [(self.head, self.box.x + (left - self.box.x) // 2, self.box.y - theme.px(OVER_LEAF))]
        if picture:
            placed.append((self.leaf.picture((self._across, picture)), left, y))
            y += 0 if self.aside else picture + theme.px(_BELOW)
        x = left + wide - self.leaf.wide
        spare = self.top + self._room - y - sum(part.high + self._gap for part in page)
        loose = max(0, min(spare // max(1, len(page) - 1), theme.px(_LOOSE)))
        for part in page:
            placed.append((part, x, y))
            y += part.high + self._gap + loose
        return Shown(self.box, self.leaf.way, tuple(placed))


def _fitting(leaf: Leaf, make: Callable[[Leaf, int], Part], room: int) -> Part:
    """A part in letters small enough for the room, in pixels."""
    return largest(
        leaf.theme.sizes(),
        lambda small: make(evolve(leaf, theme=small), room),
        lambda part: part.high <= room,
    )


def _makers(way: Way) -> list[Callable[[Leaf, int], Part]]:
    """What makes the parts below the picture, given a leaf and the room in pixels."""
    made: list[Callable[[Leaf, int], Part]] = [lambda leaf, room: leaf.words(room)]
    if way.page is not None:
        made.append(lambda leaf, _room: leaf.company())
    if way.told:
        made.append(lambda leaf, _room: leaf.endings())
    return made
