"""Which layer each box stands in, and where long arrows pass the layers between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.graph.hierarchy import BOX, Hierarchy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.graph.box import Box, Port, Spacing
    from game.graph.hierarchy import Node

_Pairs = dict[tuple[str, str], None]  # a set that keeps its order


def hierarchy_of(boxes: Sequence[Box], start: str, spacing: Spacing) -> Hierarchy:
    """The graph in layers, each in the order in which one reads on from the start."""
    by_id = {box.id: box for box in boxes}
    ahead = _ahead(by_id, start)
    made = Hierarchy(by_id, spacing, ahead, _ranks(by_id, start, ahead))
    made.layers = [[] for _ in range(max(made.rank.values()) + 1)]
    for box in _reading_order(made, start):
        made.layers[made.rank[box]].append((box, BOX))
    for each in by_id.values():
        for port in each.ports:
            if (each.id, port.goto) in ahead:
                _thread(made, each, port)
    return made


def _ahead(boxes: Mapping[str, Box], start: str) -> _Pairs:
    """The pairs of boxes joined by arrows that do not lead back, by a depth-first walk without recursion."""
    ahead: _Pairs = {}
    finished: dict[str, bool] = {}  # what was come to, and whether all beyond it was
    for root in (start, *boxes):
        if root in finished:
            continue
        finished[root] = False
        stack = [(root, iter(boxes[root].ports))]
        while stack:
            here, ports = stack[-1]
            port = next(ports, None)
            if port is None:
                finished[here] = True
                stack.pop()
            elif finished.get(port.goto, True):
                ahead[here, port.goto] = None
                if port.goto not in finished:
                    finished[port.goto] = False
                    stack.append((port.goto, iter(boxes[port.goto].ports)))
    return ahead


def _ranks(boxes: Mapping[str, Box], start: str, ahead: _Pairs) -> dict[str, int]:
    """Each box one layer after the last that leads to it; what nothing leads to, just before what follows."""
    before: dict[str, list[str]] = {box: [] for box in boxes}
    after: dict[str, list[str]] = {box: [] for box in boxes}
    for one, other in ahead:
        before[other].append(one)
        after[one].append(other)
    rank: dict[str, int] = {}
    for box in _topological(before, after):
        rank[box] = max((rank[each] + 1 for each in before[box]), default=0)
    for box in boxes:
        if not before[box] and box != start and after[box]:
            rank[box] = min(rank[each] for each in after[box]) - 1
    least = min(rank.values())
    return {box: at - least for box, at in rank.items()}


def _topological(before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> Iterator[str]:
    """The boxes so that each comes after all that lead to it (Kahn, 1962)."""
    waiting = {box: len(each) for box, each in before.items()}
    ready = [box for box, many in waiting.items() if not many]
    while ready:
        box = ready.pop()
        yield box
        for each in after[box]:
            waiting[each] -= 1
            if not waiting[each]:
                ready.append(each)


def _reading_order(made: Hierarchy, start: str) -> list[str]:
    """The boxes in the order in which one reads on from the start, first ways first."""
    seen: dict[str, None] = {}
    stack = [*reversed([*made.boxes]), start]
    while stack:
        box = stack.pop()
        if box not in seen:
            seen[box] = None
            ports = reversed(made.boxes[box].ports)
            stack += [port.goto for port in ports if (box, port.goto) in made.ahead]
    return list(seen)


def _thread(made: Hierarchy, box: Box, port: Port) -> None:
    """An arrow cut at every layer it passes; from where another to the same box passes they go together."""
    here: Node = (box.id, BOX)
    leaves, middle = port.at, made.spacing.thread / 2
    for layer in range(made.rank[box.id] + 1, made.rank[port.goto]):
        there: Node = (port.goto, layer)
        joins = there in made.back
        if not joins:
            made.layers[layer].append(there)
        made.connect(here, there, leaves, middle)
        if joins:
            return
        here, leaves = there, middle
    made.connect(here, (port.goto, BOX), leaves, made.boxes[port.goto].level)
