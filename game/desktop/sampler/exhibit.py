"""What is looked at: a place at an hour in a story's colours, and who stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.palette import PALETTES
from game.art.people import figure
from game.art.people.poses import POSES
from game.art.places import place
from game.desktop.stage.stage import Person, Setting
from game.story.catalogue import LOOKS, PLACES, Light, Mood, Season, Weather

if TYPE_CHECKING:
    from collections.abc import Sequence

OWN: Final = "their own"
NOBODY: Final = "nobody"
CLEAR: Final = "clear"
# Every drawer of the atelier: what can be changed, and to what.
DRAWERS: Final[dict[str, tuple[str, ...]]] = {
    "place": tuple(sorted(PLACES)),
    "light": tuple(light.value for light in Light),
    "season": (OWN, *(season.value for season in Season)),
    "weather": (CLEAR, *(weather.value for weather in Weather)),
    "story": tuple(PALETTES),
    "look": (NOBODY, *sorted(LOOKS)),
    "mood": tuple(mood.value for mood in Mood),
    "pose": (OWN, *POSES),
    "facing": ("right", "left"),
}


@frozen(kw_only=True)
class Exhibit:
    """One of everything."""

    place: str = "campus_gate"
    light: str = "day"
    season: str = OWN
    weather: str = CLEAR
    story: str = "wenzhu"
    look: str = NOBODY
    mood: str = "calm"
    pose: str = OWN
    facing: str = "right"

    @property
    def setting(self) -> Setting:
        """The place."""
        season = None if self.season == OWN else Season(self.season)
        weather = None if self.weather == CLEAR else Weather(self.weather)
        return Setting(self.place, Light(self.light), self.story, season, weather)

    @property
    def cast(self) -> tuple[Person, ...]:
        """Who stands in it."""
        if self.look == NOBODY:
            return ()
        pose = None if self.pose == OWN else self.pose
        return (Person(self.look, Mood(self.mood), left=self.facing == "left", pose=pose),)

    def turned(self, drawer: str, by: int) -> Exhibit:
        """The next, or with -1 the last, of a drawer; after the end comes the beginning."""
        held = DRAWERS[drawer]
        at = held.index(getattr(self, drawer))
        return evolve(self, **{drawer: held[(at + by) % len(held)]})


def draw(exhibit: Exhibit) -> None:
    """Draw it without pixels: what is wrong with a drawing's code is raised."""
    setting = exhibit.setting
    place(setting.place, setting.light, setting.palette)
    for person in exhibit.cast:
        figure(person.look, person.mood, person.pose, left=person.left)


def named(name: str | None) -> Exhibit | None:
    """The exhibit of a place or a person of this name; nothing for a name nobody has."""
    if name is None:
        return Exhibit()
    if name in PLACES:
        return Exhibit(place=name)
    if name in LOOKS:
        return Exhibit(look=name, story=name if name in PALETTES else "wenzhu")
    return None


def names() -> Sequence[str]:
    """Everything that can be asked for."""
    return ("places", "people", *sorted(PLACES), *sorted(LOOKS))
