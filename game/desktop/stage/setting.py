"""What a page shows as its picture: a place in its light and colours, or the moment in its stead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.art.ambience import airs
from game.art.palette import Palette, palette_for
from game.story.catalogue import Light, Season, View, Weather

if TYPE_CHECKING:
    from game.art.particles import Air
    from game.story import Page
    from game.story.scenario import Scene


@frozen
class Setting:
    """A place at an hour, in the colours of a story; `look` is the protagonist's, which names them.

    Where there is a `moment`, its picture is shown instead of the place and of the people in it.
    """

    place: str
    light: Light
    look: str
    season: Season | None = None
    weather: Weather | None = None
    moment: str = ""

    @classmethod
    def of(cls, page: Page | Scene, look: str) -> Setting:
        """What a page or scene shows in the colours of the look; beside a phone or feed it is the place."""
        moment = page.moment if page.view is View.STAGE else ""
        return cls(page.place, page.light, look, page.season, page.weather, moment)

    @property
    def palette(self) -> Palette:
        """The story's colours at this hour, in this season and weather."""
        return palette_for(self.look, self.light, self.season, self.weather)

    @property
    def airs(self) -> tuple[Air, ...]:
        """The particles that move in the place."""
        return airs(self.place, self.light, self.palette, self.season, self.weather)
