"""Parts of the class's page in either layout: the banner across the sheet's edge, the strips that go on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from game.desktop.ui.buttons import button
from game.desktop.ui.text_widgets import ribbon
from game.desktop.ui.theme import CREAM
from game.desktop.ui.widget import Role, Widget
from game.typography.fit import largest

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

    from game.desktop.play.scene_view import Arranged
    from game.desktop.projector.actions import ClassAction, StripAction
    from game.desktop.ui.theme import Theme


@frozen(kw_only=True)
class ClassPage:
    """The page laid out, without its banner: that is all that a vote or a clock changes.

    The banner begins at `corner`, in pixels, on the sheet's edge, and ends at `right`. There are so many
    `parts` of the page, turned through one by one, where the words are too large for one.
    """

    arranged: Arranged[ClassAction]
    theme: Theme
    corner: tuple[int, int]
    right: int
    parts: int = 1

    def headed(self, head: str) -> Arranged[ClassAction]:
        """The page with its banner, which says what the class does now."""
        banner = banner_of(self.theme, head, self.corner, self.right)
        return evolve(self.arranged, widgets=(*self.arranged.widgets, banner))


def tallest_banner(theme: Theme) -> int:
    """How high a banner may be, in pixels."""
    return 2 * theme.px(60) + 8


def banner_of(theme: Theme, head: str, corner: tuple[int, int], right: int) -> Widget:
    """What the class does now, across the sheet's upper edge."""
    x, top = corner

    def made(small: Theme) -> Widget:
        banner = partial(ribbon, small, head, colour=CREAM, paper="#6b2f22", shape="strip", kind="subhead")
        at = x, top - banner((x, 0)).bounds.h // 2 - theme.px(4)
        return banner(at, role=Role.HEADING)

    return largest(
        theme.sizes(),
        made,
        lambda banner: banner.bounds.right <= right and banner.bounds.h <= tallest_banner(theme),
    )


def strips(
    theme: Theme, goes: Sequence[tuple[str, StripAction]], box: pygame.Rect, accent: str
) -> list[Widget[StripAction]]:
    """The strips that go on, from the upper left of a box and in as many lines as its width asks for."""
    made: list[Widget[StripAction]] = []
    left, y, gap = box.x, box.y, round(14 * theme.things)
    for said, does in goes:
        one: Widget[StripAction] = button(theme, said, (left, y), does=does, accent=accent)
        if one.bounds.right > box.right and left > box.x:
            left, y = box.x, y + one.bounds.h + gap
            one = button(theme, said, (left, y), does=does, accent=accent)
        if one.bounds.right > box.right:
            one = button(theme, said, (left, y), does=does, accent=accent, width=box.w)
        made.append(one)
        left = one.bounds.right + gap
    return made
