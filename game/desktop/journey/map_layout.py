"""Where everything lies on the map of a journey, in pixels of a paper as long as the road.

Decisions stand at even steps along a rising line. Their words lie above and below it by turns; the ways
left branch off to the other side, into a lane beyond the words, so that no two words ever meet.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.desktop.journey.route import Journey
    from game.desktop.ui.theme import Theme

_PITCH: Final = 244
_GAP: Final = 44
_RISE: Final = 16
# What the words of a decision and of a way not taken need at most, in units of text.
_WORDS: Final = 28 + 2 * 37
_WAY: Final = 2 * 34
_END: Final = 1.5
_FIRST: Final = 1.0  # the first decision's words begin within the window at every distance
_FIRST_GOAL: Final = 2.1
_GOALS: Final = 1.62


@frozen(kw_only=True)
class Lay:
    """The measures of a map in pixels: where decisions, their words, ways not taken and endings lie."""

    unit: float  # pixels for a unit of text
    pitch: float
    start: float
    width: int
    height: int
    middle: float
    rise: float  # how far the line climbs from one decision to the next
    branches: bool  # whether there is room for the words of ways not taken
    count: int
    goals: int

    def stop(self, number: int) -> Point:
        """The point of a decision, whose number counts from 0."""
        sway = math.sin(number * 2.1) * 0.5 * self.rise
        return self.start + number * self.pitch, self.middle - self.rise * (number - self.count / 2) + sway

    @property
    def stations(self) -> list[Point]:
        """Where anything stands that a slip should not hide: every decision."""
        return [self.stop(number) for number in range(self.count)]

    @property
    def end(self) -> Point:
        """The point of the ending reached."""
        _, y = self.stop(self.count)
        return self.start + (self.count - 1 + _END) * self.pitch, y

    def side(self, number: int) -> int:
        """Whether a decision's words lie above (-1) or below (1) the line."""
        return 1 if number % 2 else -1

    def lane(self) -> float:
        """How far from the line the ways not taken end, in pixels."""
        far = self.gap + _WORDS * self.unit + self.rise + 14 * self.unit + _WAY * self.unit / 2
        return far if self.branches else 110 * self.unit

    @property
    def gap(self) -> float:
        """The room between the line and words, in pixels."""
        return _GAP * self.unit + 0.75 * self.rise

    def tip(self, number: int, way: int) -> Point:
        """The point where a way not taken ends; the first reaches farthest."""
        x, y = self.stop(number)
        reach = 0.44 - 0.15 * way if self.branches else 0.14 - 0.14 * way
        return x + reach * self.pitch, y - self.side(number) * (self.lane() + (way % 2) * 18 * self.unit)

    def goal(self, number: int) -> Point:
        """The middle of the paper of another ending: two in a column, beyond the road's end."""
        column, row = divmod(number, 2)
        x = self.end[0] + (_FIRST_GOAL + column * _GOALS) * self.pitch * self._steady
        return x, self.height / 2 + (row - 0.5) * 0.46 * min(self.height, 640 * self.unit)

    @property
    def _steady(self) -> float:
        return _PITCH * self.unit / self.pitch

    @property
    def goal_size(self) -> tuple[int, int]:
        """The width and height of another ending's paper, in pixels."""
        return round(1.46 * _PITCH * self.unit), round(150 * self.unit)


def lay(theme: Theme, journey: Journey, height: int, zoom: float) -> Lay:
    """The measures for a band of `height` pixels; at `zoom` 1 every word has its room."""
    unit = theme.at_most(160).text
    count, goals = len(journey.turns), len(journey.goals) - 1
    full = 2 * (_GAP + _WORDS + 14 + _WAY + _RISE) * unit
    branches = height >= full
    needed = full if branches else 2 * (_GAP + _WORDS) * unit
    rise = min(_RISE * unit, max(0.0, (height - needed) / max(1, count + 4)))
    pitch = _PITCH * unit * zoom
    end = _FIRST * _PITCH * unit + (count - 1 + _END) * pitch
    columns = (goals + 1) // 2
    width = end + (_FIRST_GOAL + (columns - 1) * _GOALS + 1.0) * _PITCH * unit if goals else end + 300 * unit
    return Lay(
        unit=unit,
        pitch=pitch,
        start=_FIRST * _PITCH * unit,
        width=max(round(width), theme.size[0]),
        height=height,
        middle=height / 2,
        rise=rise,
        branches=branches and zoom > 0.9,  # noqa: PLR2004 - nearer together words would meet
        count=count,
        goals=goals,
    )
