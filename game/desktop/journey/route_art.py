"""The map of a journey as cut paper: hills behind, ways not taken cut into them, the road laid on top."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, gradient, line, mix, path, poly, rect
from game.art.paper.sheet import SKY, backdrop, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.desktop.journey.map_layout import Lay
    from game.desktop.journey.route import Journey

CREAM: Final = "#fffaee"
_HILLS: Final = (
    "M-70,470 C200,430 420,470 640,380 C900,270 1150,300 1400,190 C1600,110 1800,170 1990,130",
    "M-70,560 C200,520 460,540 700,440 C940,350 1180,380 1420,262 C1640,180 1800,230 1990,206",
    "M-70,640 C220,600 460,630 720,540 C960,460 1200,480 1440,356 C1640,270 1800,320 1990,300",
    "M-70,730 C260,700 520,720 780,640 C1040,570 1260,570 1480,470 C1660,400 1820,420 1990,400",
)
TONES: Final = {
    "warm": "#c8402a",
    "quiet": "#3f6673",
    "bright": "#b5761a",
    "bittersweet": "#86476a",
    "open": "#4f7d4a",
}


def shades(palette: Palette) -> tuple[str, ...]:
    """The hills' four colours from far to near: light enough for ink everywhere."""
    light = mix(palette.sky, palette.far, 0.35)
    dark = mix(palette.far, palette.mid, 0.22)
    return tuple(mix(light, dark, share) for share in (0, 0.36, 0.68, 1))


def land(palette: Palette, shape: tuple[float, float] = (1920, 1080)) -> Picture:
    """The picture of the hills and the low sun.

    `shape` is how much of the picture space is seen: width and height in its units.
    """
    top = (1080 - shape[1]) * 0.5
    sky = backdrop(
        rect(-60, -60, 2040, 1200, "url(#g)"),
        gradient(
            "g", [(0, mix(palette.sky, "#ffffff", 0.28)), (1, palette.sky)], (0, top), (1920, top + 400)
        ),
    )
    sun = Sheet(
        body=circle(1668, max(176, top + 150), 120, mix(palette.paper, "#fff2cd", 0.6)),
        shadow=Shadow(4, 6, 22, 0.22),
    )
    hills = (
        Sheet(body=path(f"{edge} L1990,1150 L-70,1150 Z", colour), shadow=SKY)
        for edge, colour in zip(_HILLS, shades(palette), strict=True)
    )
    return Picture(sheets=(sky, sun, *hills), shade=palette.shade, box=(0, top, *shape))


def road(journey: Journey, at: Lay, palette: Palette) -> Picture:
    """The picture of the road and all beside it, on clear ground; its box is in pixels."""
    u = at.unit
    dark, lip = mix(palette.mid, palette.ink, 0.3), mix(palette.paper, "#fff2d0", 0.5)
    way = _line(at)
    return Picture(
        shade=palette.shade,
        box=(0, 0, at.width, at.height),
        sheets=(
            printed(f'<g transform="translate({2 * u:.1f},{3 * u:.1f})">{_slots(journey, at, lip, 17)}</g>'),
            Sheet(body=_slots(journey, at, dark, 15), contact=0, edge=False),
            Sheet(body=_tips(journey, at, dark, seen=False), contact=0, edge=False),
            printed(_slots(journey, at, mix(dark, palette.ink, 0.4), 5)),
            Sheet(body=_tips(journey, at, CREAM, seen=True), shadow=Shadow(2 * u, 3 * u, 5 * u, 0.3)),
            Sheet(body=line(way, palette.accent, 20 * u), shadow=Shadow(6 * u, 9 * u, 12 * u, 0.46)),
            printed(line(way, mix(palette.accent, "#ffd9a0", 0.5), 3 * u, 0.9) + _passed(journey, at)),
            Sheet(body=_stops(journey, at, CREAM, 26), shadow=Shadow(5 * u, 7 * u, 10 * u, 0.42)),
            Sheet(body=_stops(journey, at, palette.accent, 13), shadow=Shadow(u, 2 * u, 3 * u, 0.2)),
            *_star(journey, at),
        ),
    )


def _line(at: Lay) -> str:
    """The road: level at every stop, so that it winds like a ribbon."""
    x, y = _begin(at)
    way = f"M{x:.1f},{y:.1f}"
    for nx, ny in [*at.stations, at.end]:
        half = (nx - x) * 0.45
        way += f" C{x + half:.1f},{y:.1f} {nx - half:.1f},{ny:.1f} {nx:.1f},{ny:.1f}"
        x, y = nx, ny
    return way


def _begin(at: Lay) -> Point:
    """Where the road comes into the picture, before the first decision or, without one, before the ending."""
    x, y = at.stop(0) if at.count else at.end
    return max(-40.0, x - at.pitch), y + at.rise + 22 * at.unit


def _bend(here: Point, tip: Point) -> str:
    (x, y), (tx, ty) = here, tip
    return f"M{x:.1f},{y:.1f} C{x:.1f},{y + (ty - y) * 0.6:.1f} {x + (tx - x) * 0.2:.1f},{ty:.1f} {tx:.1f},{ty:.1f}"


def _slots(journey: Journey, at: Lay, colour: str, width: float) -> str:
    """The ways not taken, as slots cut into the ground; a locked one breaks off."""
    drawn = ""
    for number, turn in enumerate(journey.turns):
        for order, way in enumerate(turn.ways):
            bend = _bend(at.stop(number), at.tip(number, order))
            thin = width * at.unit * (1 if order == 0 else 0.72)
            slot = line(bend, colour, thin, 0.75)
            dash = f'stroke-dasharray="{4 * at.unit:.1f} {26 * at.unit:.1f}" fill="none"'
            drawn += slot.replace('fill="none"', dash) if way.locked else slot
    return drawn


def _tips(journey: Journey, at: Lay, colour: str, *, seen: bool) -> str:
    """Where the ways not taken end: a dark hollow, or a ring of light paper where one has been."""
    drawn = ""
    for number, turn in enumerate(journey.turns):
        for order, way in enumerate(turn.ways):
            if way.seen != seen or way.locked:
                continue
            x, y = at.tip(number, order)
            radius = (17 if order == 0 else 13) * at.unit
            drawn += _ring(x, y, radius, radius * 0.5, colour) if seen else circle(x, y, radius, colour, 0.85)
    return drawn


def _ring(x: float, y: float, outer: float, inner: float, colour: str) -> str:
    width = outer - inner
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{inner + width / 2:.1f}" fill="none" '
        f'stroke="{colour}" stroke-width="{width:.1f}"/>'
    )


def _passed(journey: Journey, at: Lay) -> str:
    """A small mark on the road for every scene read between two decisions, and before the ending."""
    counts = [*(turn.passed for turn in journey.turns[1:]), journey.passed]
    places = [*(at.stations or [_begin(at)]), at.end]
    drawn = ""
    for number, count in enumerate(counts):
        (x, y), (nx, ny) = places[number], places[number + 1]
        for scene in range(count):
            t = (scene + 1) / (count + 1)
            drawn += circle(x + (nx - x) * t, y + (ny - y) * _eased(t), 5 * at.unit, CREAM)
    return drawn


def _eased(t: float) -> float:
    """How far a bend has climbed after a share `t` of its way across."""
    return t * t * (3 - 2 * t)


def _stops(journey: Journey, at: Lay, colour: str, radius: float) -> str:
    return "".join(circle(*at.stop(number), radius * at.unit, colour) for number in range(len(journey.turns)))


def _star(journey: Journey, at: Lay) -> Iterator[Sheet]:
    """The ending come to, as a sun in the colour of its tone."""
    goal = journey.mine
    if goal is None:
        return
    (x, y), u, colour = at.end, at.unit, TONES[goal.tone.value]
    yield Sheet(body=poly(_rays(x, y, u), colour), shadow=Shadow(7 * u, 10 * u, 16 * u, 0.45))
    yield Sheet(body=circle(x, y, 38 * u, "#fff2cd"), shadow=Shadow(2 * u, 3 * u, 5 * u, 0.3))


def _rays(x: float, y: float, unit: float) -> list[Point]:
    return [
        (
            x + (66 if i % 2 == 0 else 52) * unit * math.cos(i * math.pi / 14),
            y + (66 if i % 2 == 0 else 52) * unit * math.sin(i * math.pi / 14),
        )
        for i in range(28)
    ]
