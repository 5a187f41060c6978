"""Measures of the map of the whole story: a place for every scene, the road among them."""

from __future__ import annotations

from math import dist, inf
from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.desktop.ui.widget import Role, Widget, unpainted
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.shapes import Point
    from game.desktop.journey.route import Goal, Journey
    from game.desktop.ui.theme import Theme

_ASIDE: Final = 90
_ABOVE: Final = 46
_REACH: Final = 26
_STATION: Final = 40  # from one decision to the next at least, so that they do not touch


@frozen(kw_only=True)
class Whole:
    """The measures of the map, in pixels; what the road's map has too is named as there."""

    unit: float
    pitch: float
    width: int
    height: int
    places: tuple[tuple[str, float, float], ...]
    routes: tuple[tuple[str, str, tuple[Point, ...]], ...]
    stops: tuple[str, ...]
    last: str

    @property
    def count(self) -> int:
        """How many decisions there are."""
        return len(self.stops)

    def at(self, scene: str) -> Point:
        """The point of a scene on the map."""
        return next((x, y) for name, x, y in self.places if name == scene)

    def route(self, start: str, goto: str) -> tuple[Point, ...]:
        """From one scene to the next, both included, by the bends between them."""
        bends = next((b for one, other, b in self.routes if (one, other) == (start, goto)), ())
        return (self.at(start), *bends, self.at(goto))

    def stop(self, number: int) -> Point:
        """The point of a decision, whose number counts from 0."""
        return self.at(self.stops[number])

    @property
    def stations(self) -> list[Point]:
        """Where anything lies that a slip should not hide: every scene, and every bend of an arrow."""
        return [
            *((x, y) for _, x, y in self.places),
            *(bend for _, _, bends in self.routes for bend in bends),
        ]

    @property
    def end(self) -> Point:
        """The point of the last scene of the playthrough."""
        return self.at(self.last)


def whole(theme: Theme, journey: Journey, height: int) -> Whole:
    """The measures for a band of `height` pixels, as wide as the window."""
    unit = theme.at_most(100).text
    wide = theme.size[0]
    aside, above = _ASIDE * unit, min(_ABOVE * unit, height / 6)

    def on(across: float, down: float) -> Point:
        return aside + across * (wide - 2 * aside), above + down * (height - 2 * above)

    places = tuple((p.scene, *on(p.across, p.down)) for p in journey.places)
    routes = tuple((k.start, k.goto, tuple(on(*bend) for bend in k.route)) for k in journey.links)
    layers = max(1, len({place.across for place in journey.places}) - 1)
    pitch = (wide - 2 * aside) / layers
    return Whole(
        unit=min(unit, pitch / _STATION),
        pitch=pitch,
        width=wide,
        height=height,
        places=places,
        routes=routes,
        stops=tuple(journey.scenes[turn.step] for turn in journey.turns),
        last=journey.scenes[-1],
    )


def met_at(at: object, journey: Journey, point: Point) -> str:
    """The name of the scene at a point of the map, where it was met in any play; else nothing."""
    if not isinstance(at, Whole):
        return ""
    met = journey.seen | set(journey.scenes) | {goal.scene for goal in journey.goals if goal.title}
    names = {place.scene: place.name for place in journey.places if place.scene in met}
    near = [(dist(point, (x, y)), names[scene]) for scene, x, y in at.places if scene in names]
    away, name = min(near, default=(inf, ""))
    return name if away <= _REACH * at.unit else ""


def scene_signs(at: Whole, journey: Journey, corner: tuple[int, int]) -> Iterator[Widget]:
    """For those who do not see the map: what it shows, in a sentence; and every ending."""
    seen = len(journey.seen - set(journey.scenes))
    passed = len(set(journey.scenes))
    left = len(at.places) - passed - seen
    said = say("journey.map.whole_in_words", count=passed, seen=seen, left=left)
    box = pygame.Rect(corner, (at.width, at.height))
    yield Widget(role=Role.IMAGE, label=said, bounds=box, paint=unpainted)
    for goal in journey.goals:
        known = _ending(goal)
        x, y = at.at(goal.scene) if goal.scene in {name for name, _, _ in at.places} else (0, 0)
        place = pygame.Rect(round(x) + corner[0] - 1, round(y) + corner[1] - 1, 2, 2)
        yield Widget(role=Role.IMAGE, label=known, bounds=place, paint=unpainted)


def _ending(goal: Goal) -> str:
    if not goal.title:
        return say("journey.map.ending_unmet")
    return say("journey.map.ending_met", ending=goal.title)
