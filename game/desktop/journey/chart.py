"""Charts of a stat over a journey, drawn large: your line, and faint the ways you left, played on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.paper.sheet import printed
from game.desktop.journey.sparklines import ridges_of
from game.desktop.raster.press import Press
from game.desktop.ui.slips import scaled
from game.desktop.ui.theme import SHADE
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.desktop.journey.sparklines import Ridge
    from game.desktop.raster.render_queue import Work
    from game.story import Playthrough

_CAST: Final = Shadow(4, 6, 10, 0.3)


@frozen
class Trace:
    """A stat on a way that was left: its values from decision number `start`, from 0, on."""

    start: int
    values: tuple[int, ...]


@frozen
class Chart:
    """A stat along the journey, and the same stat on every way that was left."""

    mine: Ridge
    others: tuple[Trace, ...]

    @property
    def length(self) -> int:
        """How many decisions the longest of the ways has."""
        return max([len(self.mine.values), *(o.start + len(o.values) for o in self.others)]) - 1

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the most to draw, in tens beyond what occurs, within what may be."""
        values = [*self.mine.values, *(value for other in self.others for value in other.values)]
        return (
            max(self.mine.least, min(values) // 10 * 10),
            min(self.mine.most, -(-(max(values) + 1) // 10) * 10),
        )

    @property
    def rows(self) -> range:
        """The values that have a line across the chart: seven at most."""
        low, high = self.bounds
        return range(low, high + 1, 10 if high - low <= 60 else 20)  # noqa: PLR2004 - six steps of ten

    @property
    def ends(self) -> tuple[int, int] | None:
        """The least and the most in which the ways left would have ended; None if there are none."""
        last = [other.values[-1] for other in self.others]
        return (min(last), max(last)) if last else None

    def point(self, number: int, value: float, size: tuple[int, int]) -> Point:
        """The x and y, in pixels, of a value after so many decisions on a chart of this size."""
        low, high = self.bounds
        x = number * size[0] / max(1, self.length)
        return x, size[1] * (1 - (value - low) / max(1, high - low))

    def turn(self, sign: int) -> int | None:
        """The decision after which the stat rose (1) or fell (-1) most, from 0; None if it never did."""
        steps = [
            (sign * (b - a), -i)
            for i, (a, b) in enumerate(zip(self.mine.values, self.mine.values[1:], strict=False))
        ]
        most = max(steps, default=(0, 0))
        return -most[1] if most[0] > 0 else None


def charts(play: Playthrough) -> tuple[Chart, ...]:
    """A chart for every visible stat; the ways left are played on by the careful persona."""
    from game.analysis import played_on  # noqa: PLC0415 - loads NumPy

    mine = ridges_of(play)
    counted = _decisions(play)
    roads = [(counted[number], ridges_of(road)) for number, road in played_on(play)]
    return tuple(
        Chart(
            ridge,
            tuple(Trace(start, other[place].values[start:]) for start, other in roads),
        )
        for place, ridge in enumerate(mine)
    )


def _decisions(play: Playthrough) -> dict[int, int]:
    """Which decision is taken at which step."""
    kinds = [play.scenario.scenes[state.scene].then for state in play.states[:-1]]
    steps = [number for number, then in enumerate(kinds) if isinstance(then, Choices)]
    return {step: number for number, step in enumerate(steps)}


def work(chart: Chart, size: tuple[int, int], margin: int, unit: float, colours: tuple[str, str]) -> Work:
    """The chart for the render queue, shown only when whole; `colours` are its ground and the ways left.

    `size` and `margin` are pixels, `unit` pixels for a picture unit.
    """
    press = Press(_picture(chart, size, margin, unit, colours), 1)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in press.steps():
        yield blank
    yield press.surface


def _picture(
    chart: Chart, size: tuple[int, int], margin: int, unit: float, colours: tuple[str, str]
) -> Picture:
    w, h = size
    colour = chart.mine.colour
    top = _line(chart, 0, chart.mine.values, size)
    end = chart.point(len(chart.mine.values) - 1, 0, size)[0]
    box = (-margin, -margin, w + 2 * margin, h + 2 * margin)
    return Picture(
        shade=SHADE,
        box=box,
        sheets=(
            printed(_grid(chart, size, unit, colours[0])),
            Sheet(
                body=path(f"{top} L{end:.1f},{h} L0,{h} Z", mix(colour, colours[0], 0.55)),
                shadow=scaled(_CAST, unit),
            ),
            printed(_faint(chart, size, unit, colours[1])),
            Sheet(body=line(top, colour, 9 * unit), shadow=scaled(Shadow(3, 4, 6, 0.35), unit)),
            Sheet(body=_pins(chart, size, unit, "#fffaee", 11), shadow=scaled(Shadow(1, 2, 3, 0.3), unit)),
            printed(_pins(chart, size, unit, mix(colour, "#000000", 0.35), 5.5)),
        ),
    )


def _line(chart: Chart, start: int, values: Sequence[int], size: tuple[int, int]) -> str:
    points = (chart.point(start + number, value, size) for number, value in enumerate(values))
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _grid(chart: Chart, size: tuple[int, int], unit: float, paper: str) -> str:
    levels = (chart.point(0, value, size)[1] for value in chart.rows)
    ground = rect(0, -unit, size[0], size[1] + 2 * unit, paper, 0.6)
    return ground + "".join(
        line(f"M0,{y:.1f} L{size[0]},{y:.1f}", "#cdb98f", max(1.0, 1.6 * unit), 0.8) for y in levels
    )


def _faint(chart: Chart, size: tuple[int, int], unit: float, ink: str) -> str:
    """The ways left: thin broken lines with a small ring where each ends."""
    drawn = ""
    for other in chart.others:
        way = line(_line(chart, other.start, other.values, size), ink, 2.2 * unit, 0.42)
        drawn += way.replace('fill="none"', f'fill="none" stroke-dasharray="{7 * unit:.1f} {6 * unit:.1f}"')
        x, y = chart.point(other.start + len(other.values) - 1, other.values[-1], size)
        drawn += circle(x, y, 4 * unit, ink, 0.6)
    return drawn


def _pins(chart: Chart, size: tuple[int, int], unit: float, colour: str, radius: float) -> str:
    points = [chart.point(number, value, size) for number, value in enumerate(chart.mine.values)]
    return "".join(circle(x, y, radius * unit, colour) for x, y in points)
