"""Draws the map on the window: its pictures by the render queue, the road growing once they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define

from game.art.palette import palette_for
from game.desktop.journey.route_art import land, road
from game.desktop.journey.whole_map import Whole
from game.desktop.journey.whole_map_art import whole_story
from game.desktop.raster.press import Press
from game.story.catalogue import Light

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from game.art.palette import Palette
    from game.desktop.journey.map_layout import Lay
    from game.desktop.journey.route import Journey
    from game.desktop.raster.render_queue import Wanted, Work
    from game.desktop.ui.theme import Theme
    from game.story.appearance import AnyLook

    Ask = Callable[[Hashable, Callable[[], Work]], tuple[pygame.Surface | None, bool]]

_DRAWN_IN: Final = 1.6  # seconds


@define
class Drawing:
    """The road being drawn once from its beginning on, as far as the window shows it.

    `ready` is whether its picture is cut, `since` when it began, in seconds, `share` how much has passed,
    from 0 to 1.
    """

    ready: bool = False
    since: float | None = None
    share: float = 0.0

    def update(self, now: float) -> bool:
        """Let the road grow once its picture is cut; whether it did."""
        if not self.ready or self.share >= 1:
            return False
        self.since = now if self.since is None else self.since
        self.share = min(1.0, (now - self.since) / _DRAWN_IN)
        return True

    def reach(self, width: int) -> int:
        """How many pixels of a width are drawn: quick at first, slower towards the end."""
        return round(width * (1 - (1 - self.share) ** 2))


def _road_work(journey: Journey, at: Lay, palette: Palette) -> Work:
    """The road sheet by sheet; shown only when the whole is cut."""
    work = Press(road(journey, at, palette), 1, premultiplied=False)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    yield work.surface


def _whole_work(journey: Journey, at: Whole, palette: Palette) -> Work:
    """The whole story sheet by sheet; shown only when all is cut."""
    work = Press(whole_story(journey, at, palette), 1, premultiplied=False)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in work.steps():
        yield blank
    yield work.surface


def _land_work(palette: Palette, theme: Theme) -> Work:
    """The hills sheet by sheet, as much of them as the window shows."""
    wide, high = (side / theme.cover for side in theme.size)
    work = Press(land(palette, (wide, high)), theme.cover)
    for _ in work.steps():
        yield work.surface
    yield work.surface.convert()


def hills(look: AnyLook, theme: Theme) -> Wanted:
    """The key and the work of the hills as large as the window, in the colours of a look by day."""
    return ("land", look, theme.size), lambda: _land_work(palette_for(look, Light.DAY), theme)


def cuttings(
    ask: Ask, journey: Journey, at: Lay | Whole | None, look: AnyLook, theme: Theme
) -> list[tuple[pygame.Surface | None, bool]]:
    """The pictures of the hills and the road, as far as they are made, and whether each is finished.

    `ask` is the render queue's `picture`.
    """
    palette = palette_for(look, Light.DAY)
    made = [ask(*hills(look, theme))]
    if isinstance(at, Whole):
        made.append(ask(("whole", journey, at, look), lambda: _whole_work(journey, at, palette)))
    elif at is not None:
        made.append(ask(("road", journey, at, look), lambda: _road_work(journey, at, palette)))
    return made
