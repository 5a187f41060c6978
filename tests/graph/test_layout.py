"""A graph laid out: every box once, arrows onward, nothing upon anything, and the same every time."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from game.graph import lay_out
from tests.graph.graphs import DOTS, SPACING, graph, graphs, story, tangle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.graph import Box, Layout, Spacing

NEAR = 1e-6


def _circle(boxes: Sequence[Box], source: str, target: str) -> bool:
    """Whether one comes from the target of an arrow back to its source."""
    ways = {each.id: [port.goto for port in each.ports] for each in boxes}
    reached, waiting = {target}, [target]
    while waiting:
        found = set(ways[waiting.pop()]) - reached
        reached |= found
        waiting += found
    return source in reached


def _hold(boxes: Sequence[Box], laid: Layout, spacing: Spacing) -> None:
    """All that holds of any layout."""
    by_id = {each.id: each for each in boxes}
    assert laid.corners.keys() == laid.layers.keys() == by_id.keys()
    for name, (x, y) in laid.corners.items():
        assert x == spacing.margin + laid.layers[name] * spacing.pitch
        assert spacing.margin - NEAR <= y
        assert x + spacing.width + spacing.margin <= laid.size[0] + NEAR
        assert y + by_id[name].height + spacing.margin <= laid.size[1] + NEAR
    _apart(by_id.values(), laid, spacing)
    arrows = [(each.source, each.port, each.target) for each in laid.arrows]
    assert arrows == [(e.id, n, port.goto) for e in boxes for n, port in enumerate(e.ports)]
    for arrow in laid.arrows:
        first, last = laid.layers[arrow.source], laid.layers[arrow.target]
        if not arrow.points:
            assert _circle(boxes, arrow.source, arrow.target)
            continue
        assert first < last
        assert len(arrow.points) == 2 * (last - first)
        assert all(one[0] <= other[0] for one, other in pairwise(arrow.points))


def _apart(boxes: Iterable[Box], laid: Layout, spacing: Spacing) -> None:
    """Boxes of a layer keep their distance, and arrows pass between them."""
    heights = {each.id: each.height for each in boxes}
    layers: dict[int, list[tuple[float, float]]] = {}
    for name, layer in laid.layers.items():
        top = laid.corners[name][1]
        layers.setdefault(layer, []).append((top, top + heights[name]))
    for spans in layers.values():
        for (_, low), (high, _) in pairwise(sorted(spans)):
            assert low + spacing.gap <= high + NEAR
    for arrow in laid.arrows:
        for number, (_, y) in enumerate(arrow.points[1:-1]):
            layer = laid.layers[arrow.source] + 1 + number // 2
            assert all(y < top or low < y for top, low in layers.get(layer, ()))


@given(boxes=graphs())
@settings(max_examples=200, deadline=None)
def test_any_graph_is_laid_out_whole(boxes: list[Box]) -> None:
    """Whatever leads where."""
    for spacing in (SPACING, DOTS):
        _hold(boxes, lay_out(boxes, boxes[0].id, spacing), spacing)


@pytest.mark.parametrize(
    "boxes",
    [
        graph(a=""),
        graph(a="a"),
        graph(a="b", b="a"),
        graph(a="b b b", b=""),
        graph(a="b", b="", c="d", d="c", e=""),
        graph(a="z", b="c", c="z", z=""),
    ],
    ids=["one", "a loop", "a circle", "three ways to one", "in parts", "a second beginning"],
)
def test_odd_graphs(boxes: list[Box]) -> None:
    """One box, loops, circles, parts that nothing joins."""
    _hold(boxes, lay_out(boxes, "a", SPACING), SPACING)


def test_only_the_arrow_that_closes_a_circle_leads_back() -> None:
    """In a circle of three, begun at the second."""
    laid = lay_out(graph(a="b", b="c", c="a"), "b", SPACING)
    assert [(each.source, each.target) for each in laid.arrows if not each.points] == [("a", "b")]


def test_what_nothing_leads_to_stands_just_before_what_follows() -> None:
    """Not in the first layer, far from all it has to do with."""
    laid = lay_out(graph(a="b", b="c", c="d", d="", x="d"), "a", SPACING)
    assert laid.layers == {"a": 0, "b": 1, "c": 2, "d": 3, "x": 2}


def test_arrows_that_need_not_cross_do_not() -> None:
    """Whatever the order in which boxes are named."""
    ladder = graph(a="p q", q="y", p="x", y="", x="")
    assert lay_out(ladder, "a", SPACING).crossings == 0
    assert lay_out(graph(a="p q", p="x y", q="x y", x="", y=""), "a", SPACING).crossings == 1


def test_where_an_arrow_leaves_its_box_counts() -> None:
    """The upper way leads to the upper box."""
    laid = lay_out(graph(a="p q", q="", p=""), "a", SPACING)
    assert laid.corners["p"][1] < laid.corners["q"][1]


def test_a_chain_is_level() -> None:
    """Boxes of one height, one after another, stand side by side."""
    laid = lay_out(graph(a="b", b="c", c=""), "a", SPACING)
    assert len({round(y, 6) for _, y in laid.corners.values()}) == 1


def test_three_hundred_boxes_in_a_reasonable_time() -> None:
    """A third of a second on a quick computer; and everything holds."""
    boxes = story(300)
    began = time.process_time()
    laid = lay_out(boxes, boxes[0].id, SPACING)
    assert time.process_time() - began < 5
    _hold(boxes, laid, SPACING)


def test_a_tangle_holds() -> None:
    """A hundred boxes with arrows over many layers, some of them back."""
    boxes = tangle(100)
    _hold(boxes, lay_out(boxes, "n0", SPACING), SPACING)


def test_it_is_the_same_in_every_process() -> None:
    """Whatever seed Python hashes with."""
    told = (
        "from game.graph import lay_out; from tests.graph.graphs import SPACING, tangle;"
        "print(lay_out(tangle(40), 'n0', SPACING))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", told], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1
