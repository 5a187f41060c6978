"""The wall of paper with the name and a window for each story: the title, and the first start before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.desktop.menus.living_windows import LivingWindows
from game.desktop.menus.story_window import Niche, OpenStory, story_window
from game.desktop.menus.title_layout import WINDOWS, TitleLayout, title_layout
from game.desktop.platform.splash import GROUND
from game.desktop.raster.text_layout import fitted, lay_out
from game.desktop.stage.title_window import views
from game.desktop.ui import window_art
from game.desktop.ui.screen import Action_co
from game.desktop.ui.slips import ground
from game.desktop.ui.steady_screen import SteadyScreen
from game.desktop.ui.text_widgets import placed, words
from game.desktop.ui.widget import Role, Widget, unpainted
from game.words import say

if TYPE_CHECKING:
    import pygame

    from game.desktop.ui.theme import Theme

# How much of the heading there is, the most first: shares of its size, and whether its parts are shown.
HEADINGS: Final = (
    (1.0, True, True),
    (0.8, True, True),
    (0.6, True, True),
    (0.6, True, False),
    (1.0, False, False),
)


@define(kw_only=True)
class StoriesScreen(SteadyScreen[Action_co]):
    """The stories' windows. A story's place is that of its folder among those that ship, ready or not."""

    living: LivingWindows = field(init=False)
    _shut: tuple[tuple[int, pygame.Rect], ...] = field(default=(), init=False)

    @living.default
    def _living(self) -> LivingWindows:
        return LivingWindows(self.session.render_queue)

    def windows(self, theme: Theme, layout: TitleLayout) -> list[Widget[OpenStory]]:
        """The windows of the stories, from left to right; the stories are read when first asked for."""
        self.session.read_all()
        told = tuple(self.session.scenario(path) for path in self.session.stories[:WINDOWS])
        self.living.show(views(told, tuple(box.size for box in layout.windows), layout.drawn.unit))
        places = tuple(enumerate(zip(told, layout.windows, strict=False)))
        self._shut = tuple((number, box) for number, (story, box) in places if story is None)
        return [
            widget
            for number, (story, box) in places
            if story is not None
            for widget in story_window(
                self.session, story, theme, Niche(self.living, number, box, layout.drawn)
            )
        ]

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the wall of paper the windows are cut into; that of a story with mistakes stays shut."""
        surface.blit(ground(theme.size, GROUND), (0, 0))
        self.living.look()
        for number, box in self._shut:
            self.living.draw(surface, number, box, title_layout(theme).drawn.unit, lifted=False)


def heading(
    theme: Theme, layout: TitleLayout, share: float, *, named: bool, told: bool
) -> tuple[Widget, ...]:
    """The name 向上, then in letters where `named`, and what it is about where `told`, a `share` as large."""
    logo = window_art.logo(layout.drawn, layout.name.topleft)
    if not named:
        return logo, Widget(role=Role.HEADING, label=say("title.name"), bounds=logo.bounds, paint=unpainted)
    latin = _latin(theme, layout, share, logo.bounds)
    if not told:
        return logo, latin
    y = max(latin.bounds.bottom, logo.bounds.bottom if layout.upright else 0) + theme.px(6)
    across = layout.name.w if layout.upright else theme.px(450)
    small = theme.at_most(125 * share)
    return logo, latin, words(small, say("title.about"), "note", (layout.name.x, y), across, colour="#4a3a34")


def _latin(theme: Theme, layout: TitleLayout, share: float, logo: pygame.Rect) -> Widget:
    """The name in letters, on one line: below the two characters, or beside them in an upright window."""
    style, gap = theme.at_most(100 * share).style("title"), layout.drawn.px(24)
    if not layout.upright:
        corner, room = (theme.px(98), theme.px(312)), theme.px(520)
    else:
        corner, room = (logo.right + gap, logo.y), layout.name.right - logo.right - gap
    name = say("title.name")
    block = lay_out(name, fitted(style, name, room), 1_000_000)
    if layout.upright:
        corner = corner[0], logo.y + (logo.h - block.height) // 2
    return placed(block, corner, role=Role.HEADING, label=name)
