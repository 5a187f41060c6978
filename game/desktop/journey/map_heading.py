"""The heading of the map: whose road it is, and what is shown of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import SOFT
from game.desktop.ui.widget import Role
from game.words import say
from game.words.paragraph import paragraph

if TYPE_CHECKING:
    from game.desktop.journey.route import Journey
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

_ARROWS: Final = 4 * 66  # the width of the round buttons, in units of things


def heading(theme: Theme, said: str) -> list[Widget]:
    """The widgets of the heading, with what is said of the map below it."""
    room = theme.size[0] - theme.px(140) - round(_ARROWS * theme.things)
    small, x = theme.at_most(150), theme.px(90)
    head = words(small, say("journey.map.heading"), "head", (x, theme.px(36)), room, role=Role.HEADING)
    return [head, words(small, said, "note", (x, head.bounds.bottom), room, colour=SOFT)]


def summary(journey: Journey, hero: str, *, far: bool, name: str = "") -> str:
    """Sentences about what is shown; on the whole map, the name of the scene that is pointed at."""
    return paragraph(_road(journey, hero), _seen(journey, far=far, name=name))


def _road(journey: Journey, hero: str) -> str:
    count = len(journey.turns)
    if journey.mine is None:
        return say("journey.map.road_so_far", hero=hero, count=count)
    return say("journey.map.road_to", hero=hero, ending=journey.mine.title, count=count)


def _seen(journey: Journey, *, far: bool, name: str) -> str:
    if name:
        return say("journey.map.here", scene=name)
    if far:
        met = len(journey.seen | set(journey.scenes))
        return say("journey.map.met", met=met, count=len(journey.places))
    if any(way.seen for turn in journey.turns for way in turn.ways):
        return say("journey.map.rings")
    return ""
