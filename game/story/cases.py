"""What a scene shows only while a condition holds: its caption, clock, place, light, weather and moment."""

from typing import Generic, TypeVar

from attrs import frozen

from game.expressions import Condition
from game.story.catalogue import Light, Weather
from game.story.own_moment import AnyMoment
from game.story.own_place import AnyPlace
from game.story.text import Text

T = TypeVar("T")


@frozen
class Case(Generic[T]):
    """One of several things a scene may show in a place of its page: shown while `condition` holds."""

    value: T
    condition: Condition | None = None


@frozen(kw_only=True)
class Cases:
    """How a scene looks, where that depends: of each the first that holds, else the scene's own."""

    caption: tuple[Case[Text], ...] = ()
    clock: tuple[Case[str], ...] = ()
    place: tuple[Case[AnyPlace], ...] = ()
    light: tuple[Case[Light], ...] = ()
    weather: tuple[Case[Weather | None], ...] = ()
    moment: tuple[Case[AnyMoment], ...] = ()


ALWAYS_ALIKE = Cases()
