"""A place that a story brings: one that ships in its own way, or a picture."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from game.story.catalogue import Light, Season, Weather
from game.story.own_files import OwnFile  # noqa: TC001 - as above


class Crowd(StrEnum):
    """How many strangers are in a place."""

    NONE = "none"
    FEW = "few"
    MANY = "many"


class Border(StrEnum):
    """How a picture that is laid in ends."""

    CUT = "cut"
    TORN = "torn"
    NONE = "none"


@frozen(kw_only=True, order=True)
class OwnPlace:
    """`name` is its word in the story. It is `like` a place that ships, or there is at least one picture.

    `signs` are the words on its boards by the sign's name, `crowd` None what is usual there; `season` and
    `weather` are those of a scene there that says none itself. `pictures` are by the hour they show, the one
    under None whenever there is no other: it is lit by the hour. `focus` is the point, in percent from the
    left and the top, about which a picture is cropped. `alt` says in words what is to be seen: of a picture
    always, of a place that is like another in the place of that one's words where it is not "".
    """

    name: str
    like: str = ""
    signs: tuple[tuple[str, str], ...] = ()
    crowd: Crowd | None = None
    season: Season | None = None
    weather: Weather | None = None
    pictures: tuple[tuple[Light | None, OwnFile], ...] = ()
    alt: str = ""
    focus: tuple[int, int] = (50, 50)
    border: Border = Border.CUT

    def picture_at(self, light: Light) -> tuple[OwnFile, bool] | None:
        """The picture of an hour, and whether that hour is still to be laid over it; None where it is drawn.

        Without one of its own an hour has the one for all hours, that of the day, or the first there is.
        """
        by_hour = dict(self.pictures)
        if light in by_hour:
            return by_hour[light], False
        for usual in (None, Light.DAY):
            if usual in by_hour:
                return by_hour[usual], True
        first = next(iter(by_hour.values()), None)
        return None if first is None else (first, False)


AnyPlace: TypeAlias = str | OwnPlace
"""A place that ships, by its name, or one that a story brings; "" is plain paper."""


def place_word(place: AnyPlace) -> str:
    """The word by which a place is known within its story: no story's own is called as one that ships."""
    return place if isinstance(place, str) else place.name


def season_in(place: AnyPlace, said: Season | None) -> Season | None:
    """The season of a scene that is there: its own, or else the place's."""
    return said or (place.season if isinstance(place, OwnPlace) else None)


def weather_in(place: AnyPlace, said: Weather | None) -> Weather | None:
    """The weather of a scene that is there: its own, or else the place's."""
    return said or (place.weather if isinstance(place, OwnPlace) else None)


def ships_as(place: AnyPlace) -> str:
    """The place that ships which this one is, or is like; "" for one that is a picture, or plain paper."""
    return place if isinstance(place, str) else place.like
