"""What the sampler shows: a place at an hour in a story's colours, and who stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments import moment
from game.art.palette import PALETTES
from game.art.people.poses import POSES
from game.art.places import place
from game.desktop.sampler.general_moments import with_somebody
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import Person
from game.story.catalogue import (
    LOOKS,
    MOMENTS,
    PLACES,
    THINGS,
    Light,
    Mood,
    Posture,
    Season,
    Weather,
)
from game.story.general_moments import GENERAL_MOMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.story.appearance import AnyLook

OWN: Final = "their own"
NOBODY: Final = "nobody"
CLEAR: Final = "clear"
NOTHING: Final = "none"
# Contact sheets of many, `general` of moments that any story may have; of people by chance,
# and of one of them in all moods and postures.
SHEETS: Final = "places", "people", "moments", "general", "things", "postures", "anyone", "somebody"
# Every control of the sampler: what can be changed, and to what.
DRAWERS: Final[dict[str, tuple[str, ...]]] = {
    "place": tuple(sorted(PLACES)),
    "light": tuple(light.value for light in Light),
    "season": (OWN, *(season.value for season in Season)),
    "weather": (CLEAR, *(weather.value for weather in Weather)),
    "story": tuple(PALETTES),
    "look": (NOBODY, *sorted(LOOKS)),
    "mood": tuple(mood.value for mood in Mood),
    "pose": (OWN, *POSES),
    "holds": (NOTHING, *sorted(THINGS)),
    "posture": tuple(posture.value for posture in Posture),
    "facing": ("right", "left"),
    "moment": (NOTHING, *sorted(MOMENTS), *sorted(GENERAL_MOMENTS)),
}


@frozen(kw_only=True)
class Exhibit:
    """A value for every control of the sampler: a place and who stands in it, or a moment instead."""

    place: str = "campus_gate"
    light: str = "day"
    season: str = OWN
    weather: str = CLEAR
    story: str = "wenzhu"
    look: AnyLook = NOBODY
    mood: str = "calm"
    pose: str = OWN
    holds: str = NOTHING
    posture: str = "standing"
    facing: str = "right"
    moment: str = NOTHING

    @property
    def setting(self) -> Setting:
        """The place or moment as the stage draws it."""
        season = None if self.season == OWN else Season(self.season)
        weather = None if self.weather == CLEAR else Weather(self.weather)
        here = self.place, Light(self.light), self.story, season, weather
        if self.moment not in GENERAL_MOMENTS:
            return Setting(*here, "" if self.moment == NOTHING else self.moment)
        look = self.story if self.look == NOBODY else self.look
        holds = "" if self.holds == NOTHING else self.holds
        return Setting(*here, with_somebody(self.moment, look, Mood(self.mood), holds, self.place))

    @property
    def cast(self) -> tuple[Person, ...]:
        """The person who stands in the place; empty for nobody."""
        if self.look == NOBODY:
            return ()
        pose = None if self.pose == OWN else self.pose
        holds = "" if self.holds == NOTHING else self.holds
        posture, left = Posture(self.posture), self.facing == "left"
        return (Person(self.look, Mood(self.mood), left=left, pose=pose, holds=holds, posture=posture),)

    def turned(self, drawer: str, by: int) -> Exhibit:
        """The exhibit with the next value of a control, or with -1 the one before; round at the ends."""
        held = DRAWERS[drawer]
        at = held.index(getattr(self, drawer))
        return evolve(self, **{drawer: held[(at + by) % len(held)]})


def draw(exhibit: Exhibit) -> None:
    """Draw the exhibit's sheets without pixels: what is wrong with a drawing's code is raised."""
    setting = exhibit.setting
    place(setting.place, setting.light, setting.palette)
    if setting.moment:
        moment(setting.moment, setting.light, setting.palette)
    for person in exhibit.cast:
        _ = person.picture


def named(name: str | None) -> Exhibit | None:
    """The exhibit of a place, a moment or a person of this name; None for a name nobody has."""
    if name is None:
        return Exhibit()
    if name in PLACES:
        return Exhibit(place=name)
    if name in MOMENTS or name in GENERAL_MOMENTS:
        return Exhibit(moment=name)
    if name in LOOKS:
        return Exhibit(look=name, story=name if name in PALETTES else "wenzhu")
    return None


def names() -> Sequence[str]:
    """The names of everything that can be asked for."""
    return (*SHEETS, *sorted(PLACES), *sorted(MOMENTS), *sorted(GENERAL_MOMENTS), *sorted(LOOKS))
