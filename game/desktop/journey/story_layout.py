"""A whole story on a surface: every scene that arrows lead to, laid out as the authors' map is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.graph import Box, Port, Spacing, lay_out
from game.story import onward

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.graph import Arrow, Point
    from game.story import Scenario

# In heights of a station. A layer is as wide as a point, so that an arrow bends where it passes.
_SPACING: Final = Spacing(width=0, between=1, gap=0.3, thread=0.5, threads=0.1, margin=0)
_STATION: Final = 1.0
_LEAST: Final = 4.0  # a story with few scenes side by side is not drawn apart to the edges


@frozen(eq=False)
class StoryLayout:
    """Where every scene lies, from 0 to 1 across and down, and what each arrow bends through on its way."""

    places: Mapping[str, Point]
    routes: Mapping[tuple[str, str], tuple[Point, ...]]


@lru_cache(maxsize=8)
def story_layout(story: Scenario) -> StoryLayout:
    """Every scene that arrows lead to; arrows go round scenes and not through them, but where one turns back."""
    laid = lay_out([_box(story, scene) for scene in _reached(story)], story.start, _SPACING)
    middles = {scene: (x, y + _STATION / 2) for scene, (x, y) in laid.corners.items()}
    bends = {(arrow.source, arrow.target): _bends(arrow) for arrow in laid.arrows}
    levels = [y for _, y in (*middles.values(), *(bend for each in bends.values() for bend in each))]
    top, room = min(levels), max(levels) - min(levels)
    high = max(room, _LEAST)

    def share(point: Point) -> Point:
        return point[0] / max(1.0, laid.size[0]), (point[1] - top + (high - room) / 2) / high

    return StoryLayout(
        places={scene: share(at) for scene, at in middles.items()},
        routes={link: tuple(map(share, each)) for link, each in bends.items()},
    )


def _reached(story: Scenario) -> list[str]:
    """The scenes that arrows lead to from the start, in the order of the file."""
    reached, waiting = {story.start}, [story.start]
    while waiting:
        found = set(onward(story.scenes[waiting.pop()].then)) - reached
        reached |= found
        waiting += found
    return [scene for scene in story.scenes if scene in reached]


def _box(story: Scenario, scene: str) -> Box:
    """A station: all its arrows begin and end in its middle."""
    middle = _STATION / 2
    ways = dict.fromkeys(onward(story.scenes[scene].then))
    ports = tuple(Port(goto, middle) for goto in ways)
    return Box(id=scene, height=_STATION, ports=ports, enters=middle, level=middle)


def _bends(arrow: Arrow) -> tuple[Point, ...]:
    """The points of an arrow between its scenes, once each."""
    return tuple(dict.fromkeys(arrow.points[1:-1]))
