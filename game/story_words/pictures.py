"""A page's picture in a sentence, for those who hear it or read without pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.story.catalogue import View
from game.story.own_place import OwnPlace
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.story import Page
    from game.story.catalogue import Light, Weather
    from game.story.own_moment import AnyMoment
    from game.story.own_place import AnyPlace
    from game.story.page import OnStage

_STOPS: Final = (
    ".。．"  # that an author's sentence may end in: what ships ends in none, and people may follow
)
# Where people stand, by how many there are.
_WHERE: Final = {1: ("alone",), 2: ("left", "right"), 3: ("left", "middle", "right")}


def picture_in_words(page: Page) -> str:
    """What the picture of a page shows when it opens; "" for plain paper and beside a phone or a post."""
    if page.view is not View.STAGE:
        return ""
    if page.moment:
        return moment_in_words(page.moment, page.light, page.weather)
    place = place_in_words(page.place, page.light, page.weather)
    if not place or not page.standing:
        return place
    return say("pictures.with_people", place=place, people="; ".join(_people(page.standing)))


def moment_in_words(moment: AnyMoment, light: Light, weather: Weather | None = None) -> str:
    """What a moment shows: by its own sentence, or that of any story's with who is in it and the place."""
    if isinstance(moment, str):
        return say(f"moments.{moment}")
    first, *others = moment.people
    kind = moment.kind
    told = say(
        f"moments.general.with_thing.{kind}" if moment.thing else f"moments.general.{kind}",
        first=first.name,
        second=others[0].name if others else "",
        people=say_list([one.name for one in moment.people]),
        mood=say(f"pictures.mood.{first.mood}"),
        thing=say(f"pictures.thing.{moment.thing}") if moment.thing else "",
    )
    place = place_in_words(moment.place, light, weather)
    return say("pictures.with_people", place=place, people=told) if place else told


def place_in_words(place: AnyPlace, light: Light, weather: Weather | None = None) -> str:
    """What a place looks like at an hour: what its author says of it, if anything; "" for plain paper."""
    if isinstance(place, OwnPlace) and (place.alt or not place.like):
        return place.alt.rstrip(_STOPS)
    like = place.like if isinstance(place, OwnPlace) else place
    if not like:
        return ""
    when = say(f"pictures.hour.{light}")
    return say(f"pictures.place.{like}", when=say(f"pictures.hour.{weather}", when=when) if weather else when)


def _people(standing: Sequence[OnStage]) -> list[str]:
    return [
        say(f"pictures.person.{where}", name=who.character.name, mood=say(f"pictures.mood.{who.mood}"))
        for who, where in zip(standing, _WHERE[len(standing)], strict=True)
    ]
