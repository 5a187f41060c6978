"""Two roads side by side: yours, and the same choices from another start, as far as they go."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame
from attrs import frozen

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import printed
from game.desktop.journey.route_art import CREAM, TONES
from game.desktop.raster.press import Press
from game.desktop.ui.slips import scaled

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.desktop.journey.compare_starts import Elsehow
    from game.desktop.raster.render_queue import Work
    from game.story import Playthrough

_CAST: Final = Shadow(5, 7, 10, 0.42)


@frozen(kw_only=True)
class TwoRoads:
    """What is drawn of two roads: how many decisions each has, where choices are missing, how they end.

    `tone` is that of one's own ending, empty where there is none; `missing` are decisions, from 0.
    """

    mine: int
    theirs: int
    tone: str
    other_tone: str  # of the ending the other road comes to; none where it stops
    shut: bool  # whether it stops at a locked door
    missing: tuple[int, ...]

    def x(self, number: float, width: float) -> float:
        """The x of a decision in a drawing so wide."""
        return width * (0.035 + 0.87 * number / max(1, self.mine, self.theirs))


def two_roads(play: Playthrough, one: Elsehow, decisions: int) -> TwoRoads:
    """The two roads of a playthrough and of the same choices from another start."""
    scenes, found = play.scenario.scenes, one.found
    tone = getattr(scenes[play.state.scene].then, "tone", None)
    other = getattr(scenes[found.ending].then, "tone", None) if found.ending else None
    return TwoRoads(
        mine=decisions,
        theirs=one.decisions,
        tone=tone.value if tone else "",
        other_tone=other.value if other else "",
        shut=found.stop is not None and found.stop.why == "locked",
        missing=tuple(sorted({number for number, _ in one.lost})),
    )


def work(roads: TwoRoads, size: tuple[int, int], unit: float, palette: Palette) -> Work:
    """The two roads for the render queue, shown only when whole; `unit` is pixels for a picture unit."""
    press = Press(_picture(roads, size, unit, palette), 1)
    blank = pygame.Surface((1, 1), pygame.SRCALPHA)
    for _ in press.steps():
        yield blank
    yield press.surface


def heights(high: int) -> tuple[float, float]:
    """The y of one's own road and of the other in a drawing so high."""
    return high * 0.3, high * 0.76


def _picture(roads: TwoRoads, size: tuple[int, int], unit: float, palette: Palette) -> Picture:
    w, h = size
    up, low = heights(h)
    other = mix(palette.second, palette.ink, 0.25)
    bed = mix(palette.far, palette.sky, 0.45)
    mine_x = [roads.x(number, w) for number in range(roads.mine)]
    their_x = [roads.x(number, w) for number in range(roads.theirs)]
    goal, stop = roads.x(roads.mine, w), roads.x(roads.theirs, w)
    return Picture(
        shade=palette.shade,
        box=(0, 0, w, h),
        sheets=(
            Sheet(body=rect(0, 0, w, h, bed, 1, 8 * unit), contact=0, edge=False),
            *_ground(size, palette),
            printed(
                line(
                    f"M{stop:.1f},{low:.1f} L{goal:.1f},{low:.1f}",
                    mix(palette.mid, palette.ink, 0.3),
                    9 * unit,
                    0.35,
                )
            ),
            Sheet(
                body=line(f"M0,{up:.1f} L{goal:.1f},{up:.1f}", palette.accent, 14 * unit, 1, "butt"),
                shadow=scaled(_CAST, unit),
            ),
            Sheet(
                body=line(f"M0,{low:.1f} L{stop:.1f},{low:.1f}", other, 14 * unit, 1, "butt"),
                shadow=scaled(_CAST, unit),
            ),
            Sheet(
                body="".join(circle(x, up, 15 * unit, CREAM) for x in mine_x)
                + "".join(circle(x, low, 15 * unit, CREAM) for x in their_x),
                shadow=scaled(Shadow(3, 4, 6, 0.4), unit),
            ),
            printed(
                "".join(circle(x, up, 7 * unit, palette.accent) for x in mine_x)
                + "".join(circle(x, low, 7 * unit, other) for x in their_x)
            ),
            *(_door(roads.x(number, w), low + 34 * unit, 0.62 * unit) for number in roads.missing),
            _sun(goal, up, unit, TONES.get(roads.tone, palette.accent)),
            _end(roads, stop, low, unit, other),
            printed(circle(goal, up, 18 * unit, "#fff2cd")),
            *([printed(circle(stop, low, 18 * unit, "#fff2cd"))] if roads.other_tone else []),
        ),
    )


def _ground(size: tuple[int, int], palette: Palette) -> tuple[Sheet, ...]:
    """A hill below the lower road, so that the two run on different ground."""
    w, h = size
    hill = (
        f"M0,{h * 0.6:.1f} C{w * 0.3:.1f},{h * 0.5:.1f} {w * 0.6:.1f},{h * 0.64:.1f} {w},{h * 0.48:.1f} "
        f"L{w},{h} L0,{h} Z"
    )
    return (Sheet(body=path(hill, mix(palette.far, palette.mid, 0.12)), contact=0.2),)


def _sun(x: float, y: float, unit: float, colour: str) -> Sheet:
    points = [
        (
            x + (36 if i % 2 == 0 else 28) * unit * math.cos(i * math.pi / 12),
            y + (36 if i % 2 == 0 else 28) * unit * math.sin(i * math.pi / 12),
        )
        for i in range(24)
    ]
    return Sheet(body=poly(points, colour), shadow=scaled(_CAST, unit))


def _end(roads: TwoRoads, x: float, y: float, unit: float, colour: str) -> Sheet:
    """How the other road ends: at a sun, at a shut door, or open."""
    if roads.other_tone:
        return _sun(x, y, unit, TONES[roads.other_tone])
    if roads.shut:
        return _door(x, y, unit)
    return Sheet(
        body=circle(x, y, 20 * unit, colour) + circle(x, y, 11 * unit, CREAM), shadow=scaled(_CAST, unit)
    )


def _door(x: float, y: float, unit: float) -> Sheet:
    """A shut door with a bar across."""
    w, h = 22 * unit, 34 * unit
    body = path(
        f"M{x - w},{y + h} L{x - w},{y - h * 0.5} Q{x - w},{y - h} {x},{y - h} Q{x + w},{y - h} {x + w},{y - h * 0.5} L{x + w},{y + h} Z",
        "#5b493d",
    )
    bar = rect(x - w * 1.3, y - 5 * unit, w * 2.6, 10 * unit, CREAM)
    return Sheet(body=body + bar, shadow=scaled(Shadow(3, 4, 6, 0.4), unit))
