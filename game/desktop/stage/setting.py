"""What a page shows as its picture: a place in its light and colours, or the moment in its stead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.ambience import airs
from game.art.palette import Palette, palette_for
from game.story import Page
from game.story.catalogue import Light, Season, Shot, View, Weather

if TYPE_CHECKING:
    from game.art.particles import Air
    from game.desktop.ui.theme import Theme
    from game.story.appearance import AnyLook
    from game.story.own_moment import AnyMoment
    from game.story.own_place import AnyPlace
    from game.story.scenario import Scene

# So many people have room when their faces are seen from near.
_NEAR_TOGETHER: Final = 2
# Where letters are more than so much larger than the window, the sheet takes what a shot would need.
_ROOMY: Final = 1.2


@frozen
class Setting:
    """A place at an hour, in the colours of a story; `look` is the protagonist's, which names them.

    Where there is a `moment`, its picture is shown instead of the place and of the people in it. `shot` is
    how near all of it is seen.
    """

    place: AnyPlace
    light: Light
    look: AnyLook
    season: Season | None = None
    weather: Weather | None = None
    moment: AnyMoment = ""
    shot: Shot = Shot.MIDDLE

    @classmethod
    def of(cls, page: Page | Scene, look: AnyLook) -> Setting:
        """What a page shows in the colours of the look; of a scene and beside a phone the place alone."""
        here = page.place, page.light, look, page.season, page.weather
        if page.view is not View.STAGE or not isinstance(page, Page):
            return cls(*here)
        three = len(page.standing) > _NEAR_TOGETHER
        return cls(*here, page.moment, Shot.MIDDLE if three and page.shot is Shot.CLOSE else page.shot)

    def seen_in(self, theme: Theme) -> Setting:
        """The same, no nearer and no further than a window and its letters leave room for."""
        roomy = not theme.upright and theme.text <= _ROOMY * theme.unit
        return self if roomy else evolve(self, shot=Shot.MIDDLE)

    @property
    def palette(self) -> Palette:
        """The story's colours at this hour, in this season and weather."""
        return palette_for(self.look, self.light, self.season, self.weather)

    @property
    def airs(self) -> tuple[Air, ...]:
        """The particles that move in the place."""
        return airs(self.place, self.light, self.palette, self.season, self.weather)
