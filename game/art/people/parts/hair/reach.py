"""How far hair and headwear reach, read from their shapes."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from game.art.people.face import Skin
from game.art.people.parts.hair.put_on import put_on
from game.art.people.parts.hair.styles import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.art.paper.shapes import Point

Turn: TypeAlias = tuple[float, float, float, float, float, float]

_HEAD: Final = 8.0, -148.0, 1.12  # x, y and scale of the face in a figure
# A bare head in the units of the face, and down to where hair counts: below the eyes nothing is hung before it.
_BARE: Final = -84.0, 78.0, -116.0
_LOW: Final = 30.0
_TAG: Final = re.compile(r"<(/?)(\w+)([^>]*)>")
_FIELD: Final = re.compile(r'([\w-]+)="([^"]*)"')
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_STEP: Final = re.compile(r"(translate|rotate|scale)\(([^)]*)\)")
_SKIN: Final = Skin(lit="#d3a071", shade="#b5845a", line="#7a4a36", blush="#c46c48")
_SAME: Final[Turn] = (1, 0, 0, 1, 0, 0)


@lru_cache(maxsize=1024)
def reach(style: str, head: str) -> tuple[int, int, int]:
    """How far left of the neck, right of it and above it a head comes, in units of a figure that faces right.

    `style` is a word of `HAIR`, `head` one of `HEADS` or "". The head is of usual size. KeyError for no word.
    """
    hair = cut(style, "#6b452f", _SKIN)
    if head:
        hair = put_on(hair, style, head, "#6b452f")
    spots = [*_points(hair.back + hair.front + hair.light + hair.hat)]
    high = [(x, y) for x, y in spots if y <= _LOW]
    left = min(_BARE[0], *(x for x, _ in high), 0)
    right = max(_BARE[1], *(x for x, _ in high), 0)
    top = min(_BARE[2], *(y for _, y in high), 0)
    x, y, k = _HEAD
    return math.floor(x + left * k), math.ceil(x + right * k), math.floor(y + top * k)


def _points(shapes: str) -> Iterator[Point]:
    """The points that paths name and the ends of circles, ellipses and rectangles, in the space of the whole."""
    turns = [_SAME]
    for closing, name, rest in _TAG.findall(shapes):
        if closing:
            turns.pop()
            continue
        fields = dict(_FIELD.findall(rest))
        here = _after(turns[-1], fields.get("transform", ""))
        if name == "g" and not rest.endswith("/"):
            turns.append(here)
        yield from (_at(here, *spot) for spot in _ends(name, fields))


def _ends(name: str, fields: dict[str, str]) -> Iterator[Point]:
    if name == "path":
        numbers = [float(number) for number in _NUMBER.findall(fields["d"])]
        yield from zip(numbers[::2], numbers[1::2], strict=True)
    elif name in {"circle", "ellipse"}:
        x, y = float(fields["cx"]), float(fields["cy"])
        rx, ry = (float(fields.get(key, fields.get("r", "0"))) for key in ("rx", "ry"))
        yield from ((x - rx, y), (x + rx, y), (x, y - ry), (x, y + ry))
    elif name == "rect":
        x, y, w, h = (float(fields[key]) for key in ("x", "y", "width", "height"))
        yield from ((x, y), (x + w, y), (x, y + h), (x + w, y + h))


def _at(turn: Turn, x: float, y: float) -> Point:
    a, b, c, d, e, f = turn
    return a * x + c * y + e, b * x + d * y + f


def _after(turn: Turn, transform: str) -> Turn:
    """A turn of the plane, and what a transform adds within it."""
    for kind, told in _STEP.findall(transform):
        numbers = [float(number) for number in _NUMBER.findall(told)]
        turn = _times(turn, _single(kind, numbers))
    return turn


def _single(kind: str, n: list[float]) -> Turn:
    if kind == "translate":
        return 1, 0, 0, 1, n[0], n[1]
    if kind == "scale":
        return n[0], 0, 0, n[-1], 0, 0
    a = math.radians(n[0])
    x, y = n[1:] or (0, 0)
    cos, sin = math.cos(a), math.sin(a)
    return cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos


def _times(m: Turn, n: Turn) -> Turn:
    a, b, c, d, e, f = m
    return (
        a * n[0] + c * n[1],
        b * n[0] + d * n[1],
        a * n[2] + c * n[3],
        b * n[2] + d * n[3],
        a * n[4] + c * n[5] + e,
        b * n[4] + d * n[5] + f,
    )
