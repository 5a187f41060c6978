"""The map of the whole story as cut paper: the way taken lit, scenes met before as light rings."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.art.paper import Picture, Shadow, Sheet
from game.art.paper.shapes import circle, line, mix, path, poly
from game.art.paper.sheet import printed
from game.desktop.journey.route_art import CREAM, TONES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.desktop.journey.route import Goal, Journey
    from game.desktop.journey.whole_map import Whole

_RAYS: Final = ((1, 0), (0.72, 0.72), (0, 1), (-0.72, 0.72), (-1, 0), (-0.72, -0.72), (0, -1), (0.72, -0.72))


def whole_story(journey: Journey, at: Whole, palette: Palette) -> Picture:
    """The picture of every scene and way of a story, on clear ground; its box is in pixels."""
    u = at.unit
    dark = mix(palette.mid, palette.ink, 0.3)
    endings = {goal.scene for goal in journey.goals}
    on_road = set(journey.scenes)
    plain = [name for name, _, _ in at.places if name not in endings and name not in on_road]
    seen = [name for name in plain if name in journey.seen]
    unseen = [name for name in plain if name not in journey.seen]
    way = _way(at, journey.scenes)
    passed = [scene for scene in journey.scenes if scene not in set(at.stops)]
    return Picture(
        shade=palette.shade,
        box=(0, 0, at.width, at.height),
        sheets=(
            printed(_links(at, mix(dark, palette.far, 0.25), 3.2 * u, 0.5)),
            Sheet(body=_dots(at, unseen, dark, 10 * u, 0.62), contact=0, edge=False),
            Sheet(body=_dots(at, seen, CREAM, 11 * u), shadow=Shadow(2 * u, 3 * u, 5 * u, 0.3)),
            printed(_dots(at, seen, mix(palette.far, dark, 0.4), 5 * u)),
            *(_door(goal, at, dark) for goal in journey.goals if not goal.mine),
            Sheet(body=line(way, palette.accent, 13 * u), shadow=Shadow(4 * u, 6 * u, 9 * u, 0.44)),
            printed(line(way, mix(palette.accent, "#ffd9a0", 0.5), 2.4 * u, 0.9)),
            printed(_dots(at, passed[:-1], CREAM, 5 * u)),
            Sheet(body=_dots(at, at.stops, CREAM, 19 * u), shadow=Shadow(4 * u, 5 * u, 8 * u, 0.4)),
            printed(_dots(at, at.stops, palette.accent, 9 * u)),
            *(_sun(goal, at, 30 * u) for goal in journey.goals if goal.mine),
        ),
    )


def _links(at: Whole, colour: str, width: float, opacity: float) -> str:
    return "".join(line(_through(at.route(a, b)), colour, width, opacity) for a, b, _ in at.routes)


def _way(at: Whole, scenes: tuple[str, ...]) -> str:
    """The road from scene to scene."""
    points = [at.at(scenes[0])]
    for one, other in pairwise(scenes):
        points += at.route(one, other)[1:]
    return _through(points)


def _through(points: Sequence[Point]) -> str:
    """A line through all of these, level at each."""
    drawn = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for (x, y), (nx, ny) in pairwise(points):
        half = (nx - x) * 0.5
        drawn += f" C{x + half:.1f},{y:.1f} {nx - half:.1f},{ny:.1f} {nx:.1f},{ny:.1f}"
    return drawn


def _dots(
    at: Whole, scenes: list[str] | tuple[str, ...], colour: str, radius: float, opacity: float = 1
) -> str:
    return "".join(circle(*at.at(scene), radius, colour, opacity) for scene in scenes)


def _door(goal: Goal, at: Whole, dark: str) -> Sheet:
    """Another ending: a small sun in its tone where it was met, a shut window where not."""
    if goal.title:
        return _sun(goal, at, 20 * at.unit)
    (x, y), u = at.at(goal.scene), at.unit
    w, h = 12 * u, 16 * u
    arch = (
        f"M{x - w:.1f},{y + h:.1f} L{x - w:.1f},{y - h * 0.2:.1f} "
        f"C{x - w:.1f},{y - h * 1.1:.1f} {x + w:.1f},{y - h * 1.1:.1f} {x + w:.1f},{y - h * 0.2:.1f} "
        f"L{x + w:.1f},{y + h:.1f} Z"
    )
    return Sheet(body=path(arch, dark), contact=0, edge=False)


def _sun(goal: Goal, at: Whole, radius: float) -> Sheet:
    x, y = at.at(goal.scene)
    points = []
    for number, (dx, dy) in enumerate(_RAYS):
        nx, ny = _RAYS[(number + 1) % len(_RAYS)]
        points += [(x + dx * radius, y + dy * radius)]
        points += [(x + (dx + nx) * radius * 0.40, y + (dy + ny) * radius * 0.40)]
    body = poly(points, TONES[goal.tone.value]) + circle(x, y, radius * 0.5, "#fff2cd")
    return Sheet(body=body, shadow=Shadow(3 * at.unit, 5 * at.unit, 8 * at.unit, 0.42))
