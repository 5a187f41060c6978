"""Where the boxes of a graph stand: layers from left to right, so ordered that few arrows cross.

The method of Sugiyama, Tagawa and Toda (1981): arrows that lead back are set aside; every box stands one
layer after the last that leads to it; arrows over several layers pass through nodes of their own, which all
arrows to the same box share; barycentres and swaps order each layer; heights are fitted by least squares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.graph.coordinates import place
from game.graph.crossings import order
from game.graph.hierarchy import BOX
from game.graph.layering import hierarchy_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.graph.box import Box, Port, Spacing
    from game.graph.hierarchy import Hierarchy

Point = tuple[float, float]


@frozen
class Arrow:
    """An arrow from a port of a box to another box, through these points; without any, it leads back.

    Between the first and the last point, which lie on the boxes, there are two for every layer it passes:
    where it comes in and where it goes out, on one level.
    """

    source: str
    port: int
    target: str
    points: tuple[Point, ...]


@frozen
class Layout:
    """A graph laid out: each box's layer and upper left corner, the arrows, the size of all, what crosses."""

    spacing: Spacing
    layers: Mapping[str, int]
    corners: Mapping[str, Point]
    arrows: tuple[Arrow, ...]
    size: Point
    crossings: int


def lay_out(boxes: Sequence[Box], start: str, spacing: Spacing) -> Layout:
    """Lay out a graph of at least one box, whose ports all lead to boxes of it; it begins at `start`."""
    made = hierarchy_of(boxes, start, spacing)
    crossings = order(made)
    place(made)
    x = {box: spacing.margin + rank * spacing.pitch for box, rank in made.rank.items()}
    low = max(y + made.height(node) for node, y in made.y.items())
    return Layout(
        spacing=spacing,
        layers=made.rank,
        corners={box: (left, made.y[box, BOX]) for box, left in x.items()},
        arrows=tuple(_arrows(made)),
        size=(max(x.values()) + spacing.width + spacing.margin, low + spacing.margin),
        crossings=crossings,
    )


def _arrows(made: Hierarchy) -> Iterator[Arrow]:
    for box in made.boxes.values():
        for number, port in enumerate(box.ports):
            onward = (box.id, port.goto) in made.ahead
            yield Arrow(box.id, number, port.goto, tuple(_points(made, box, port)) if onward else ())


def _points(made: Hierarchy, box: Box, port: Port) -> Iterator[Point]:
    spacing, first, last = made.spacing, made.rank[box.id], made.rank[port.goto]
    yield spacing.margin + first * spacing.pitch + spacing.width, made.y[box.id, BOX] + port.at
    for layer in range(first + 1, last):
        left, level = spacing.margin + layer * spacing.pitch, made.y[port.goto, layer] + spacing.thread / 2
        yield left, level
        yield left + spacing.width, level
    yield spacing.margin + last * spacing.pitch, made.y[port.goto, BOX] + made.boxes[port.goto].enters
