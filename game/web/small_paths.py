"""SVG text made small, and the same to the eye: lines of many points lose those that nobody would miss."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.web.relative_paths import relative

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Point = tuple[int, int]  # in tenths of a picture unit

# How far a line may pass a point that it leaves out, in tenths of a picture unit.
_SLACK: Final = 2.5
_DATA: Final = re.compile(r'(?<= d=")[^"]+')
_NUMBER: Final = re.compile(r"-?\d*\.?\d+")
_RUN: Final = re.compile(r"(?:M-?[\d.]+,-?[\d.]+)(?: L-?[\d.]+,-?[\d.]+)+(?: Z)?")


@lru_cache(maxsize=20_000)
def small(svg: str) -> str:
    """The same shapes in fewer letters, none further than a quarter of a picture unit from where it was."""
    return _short(_DATA.sub(lambda found: relative(_RUN.sub(_thinned, found[0])), svg))


def _short(svg: str) -> str:
    """Without zeros that say nothing, and without spaces where a sign divides."""
    svg = re.sub(r"(\d)\.0+(?!\d)", r"\1", svg)
    svg = re.sub(r"(?<![\d.])0\.(?=\d)", ".", svg)
    svg = re.sub(r"(\.\d+?)0+(?!\d)", r"\1", svg)
    svg = svg.replace(" />", "/>").replace(' rx="0"', "").replace("rotate(0) ", "")
    return _DATA.sub(lambda found: re.sub(r" ?([A-Za-z]) ?|[ ,](?=-)", r"\1", found[0]), svg)


def _thinned(run: re.Match[str]) -> str:
    numbers = [round(float(number) * 10) for number in _NUMBER.findall(run[0])]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    kept = [points[0], *_needed(points), points[-1]] if len(points) > 3 else points  # noqa: PLR2004 - a triangle
    steps = "".join(f"l{_tenths(x - a)},{_tenths(y - b)}" for (a, b), (x, y) in pairwise(kept))
    return f"M{_tenths(kept[0][0])},{_tenths(kept[0][1])}{steps}{'Z' if run[0].endswith('Z') else ''}"


def _tenths(number: int) -> str:
    return f"{number / 10:.1f}"


def _needed(points: Sequence[Point]) -> Iterator[Point]:
    """The points between the first and the last that a line has to keep (Douglas and Peucker)."""
    far, at = max(
        (_aside(points[0], points[-1], point), number) for number, point in enumerate(points[1:-1], 1)
    )
    if far <= _SLACK:
        return
    if at > 1:
        yield from _needed(points[: at + 1])
    yield points[at]
    if at < len(points) - 2:
        yield from _needed(points[at:])


def _aside(a: Point, b: Point, point: Point) -> float:
    """How far a point is from the line between two others, or from one of them where they are the same."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    x, y = point[0] - a[0], point[1] - a[1]
    length = dx * dx + dy * dy
    share = min(1.0, max(0.0, (x * dx + y * dy) / length)) if length else 0.0
    return float(((x - share * dx) ** 2 + (y - share * dy) ** 2) ** 0.5)
