"""Where the cards stand: layers from left to right, so ordered that few arrows cross.

The method of Sugiyama, Tagawa and Toda (1981): arrows that lead back are set aside; every card stands one
layer after the last that leads to it; arrows over several layers pass through points of their own, which all
arrows to the same card share; barycentres and swaps order each layer; heights are fitted by least squares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.authoring.map.cards import WIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.authoring.map.cards import Card

_BETWEEN: Final = 92  # layers, sideways
_GAP: Final = 26  # cards, one below another
_THREAD: Final = 14  # points of arrows that pass
_SWEEPS: Final = 30
_FITS: Final = 80
_MARGIN: Final = 40
Point = tuple[float, float]


@frozen
class Arrow:
    """An arrow from a row of a card to another card, through these points; without any, it leads back."""

    source: str
    row: int
    target: str
    points: tuple[Point, ...]


@frozen
class Laid:
    """The map laid out: the upper left corner of each card, the arrows, and how large it is, in pixels."""

    cards: Mapping[str, Card]
    corners: Mapping[str, Point]
    arrows: tuple[Arrow, ...]
    size: Point
    crossings: int


_Node = tuple[str, int]  # a card (its id, -1), or a point on the way to a card (its id, the layer)


@define
class _Work:
    cards: Mapping[str, Card]
    start: str
    rank: dict[str, int] = field(factory=dict)
    layers: list[list[_Node]] = field(factory=list)
    links: dict[_Node, list[tuple[_Node, float, float]]] = field(factory=dict)  # onward: node, from, to
    back: dict[_Node, list[tuple[_Node, float, float]]] = field(factory=dict)
    y: dict[_Node, float] = field(factory=dict)

    def height(self, node: _Node) -> float:
        return self.cards[node[0]].height if node[1] < 0 else _THREAD

    def gap(self, one: _Node, other: _Node) -> float:
        return _GAP if one[1] < 0 or other[1] < 0 else 4


def lay_out(cards: Sequence[Card]) -> Laid:
    """Lay out the cards of a story."""
    start = next((card.id for card in cards if card.begins), cards[0].id)
    work = _Work({card.id: card for card in cards}, start)
    ahead = _forward(work)
    _rank(work, ahead)
    _thread(work, ahead)
    crossings = _order(work)
    _fit(work)
    return _laid(work, ahead, crossings)


def _forward(work: _Work) -> set[tuple[str, str]]:
    """The pairs of cards joined by arrows that do not lead back, by a depth-first walk without recursion."""
    ahead: set[tuple[str, str]] = set()
    state: dict[str, int] = {}
    for root in (work.start, *work.cards):
        if root in state:
            continue
        state[root] = 1
        stack = [(root, iter(work.cards[root].rows))]
        while stack:
            here, rows = stack[-1]
            row = next(rows, None)
            if row is None:
                state[here] = 2
                stack.pop()
            elif row.goto not in state:
                ahead.add((here, row.goto))
                state[row.goto] = 1
                stack.append((row.goto, iter(work.cards[row.goto].rows)))
            elif state[row.goto] == 2:  # noqa: PLR2004 - finished
                ahead.add((here, row.goto))
    return ahead


def _rank(work: _Work, ahead: set[tuple[str, str]]) -> None:
    """Each card one layer after the last that leads to it; then as near to what follows as it can stand."""
    before: dict[str, list[str]] = {card: [] for card in work.cards}
    after: dict[str, list[str]] = {card: [] for card in work.cards}
    for one, other in ahead:
        before[other].append(one)
        after[one].append(other)
    waiting = {card: len(each) for card, each in before.items()}
    ready = [card for card in work.cards if not waiting[card]]
    done: list[str] = []
    while ready:
        card = ready.pop()
        done.append(card)
        work.rank[card] = max((work.rank[each] + 1 for each in before[card]), default=0)
        for each in after[card]:
            waiting[each] -= 1
            if not waiting[each]:
                ready.append(each)
    for card in reversed(done):
        if not before[card] and card != work.start and after[card]:
            work.rank[card] = min(work.rank[each] for each in after[card]) - 1
    least = min(work.rank.values())
    work.rank = {card: rank - least for card, rank in work.rank.items()}


def _thread(work: _Work, ahead: set[tuple[str, str]]) -> None:
    """The layers, with the points through which long arrows pass."""
    work.layers = [[] for _ in range(max(work.rank.values()) + 1)]
    for card in _reading_order(work, ahead):
        work.layers[work.rank[card]].append((card, -1))
    for each in work.cards.values():
        for row in each.rows:
            if (each.id, row.goto) in ahead:
                _link(work, each, row.goto, row.middle)


def _reading_order(work: _Work, ahead: set[tuple[str, str]]) -> list[str]:
    seen: dict[str, None] = {}
    stack = [*reversed([*work.cards]), work.start]
    while stack:
        card = stack.pop()
        if card not in seen:
            seen[card] = None
            stack += [row.goto for row in reversed(work.cards[card].rows) if (card, row.goto) in ahead]
    return list(seen)


def _link(work: _Work, card: Card, target: str, middle: float) -> None:
    here: _Node = (card.id, -1)
    leaves = middle
    for layer in range(work.rank[card.id] + 1, work.rank[target] + 1):
        last = layer == work.rank[target]
        there: _Node = (target, -1) if last else (target, layer)
        if not last and there not in work.layers[layer]:
            work.layers[layer].append(there)
        enters = (
            work.cards[target].height / 2 - 12 if last else _THREAD / 2
        )  # so that rows of cards stay level
        link = (there, leaves, enters)
        if link not in work.links.setdefault(here, []):
            work.links[here].append(link)
            work.back.setdefault(there, []).append((here, enters, leaves))
        if not last and work.links.get(there):
            return  # another arrow to the same card goes on from here already
        here, leaves = there, _THREAD / 2


def _enters(work: _Work, card: str) -> float:
    return min(24.0, work.cards[card].height / 2)


def _order(work: _Work) -> int:
    """Order each layer; how many arrows cross in the best order found."""
    best, fewest = [list(layer) for layer in work.layers], _crossings(work)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        layers = work.layers if down else work.layers[::-1]
        for layer in layers[1:]:
            place = _places(work)
            key = {node: _centre(work, node, place, down=down) for node in layer}
            old = {node: number for number, node in enumerate(layer)}
            layer.sort(key=lambda node: (key[node] if key[node] is not None else old[node], old[node]))
        _swap(work)
        now = _crossings(work)
        if now < fewest:
            best, fewest = [list(layer) for layer in work.layers], now
    work.layers = best
    return fewest


def _places(work: _Work) -> dict[_Node, float]:
    return {node: float(number) for layer in work.layers for number, node in enumerate(layer)}


def _centre(work: _Work, node: _Node, place: Mapping[_Node, float], *, down: bool) -> float:
    """The middle of a node's neighbours; the row an arrow leaves by counts as a part of a place."""
    near = work.back.get(node, ()) if down else work.links.get(node, ())
    found = [place[each] + _share(work, each, there) for each, _, there in near]
    return sum(found) / len(found) if found else place[node]


def _share(work: _Work, node: _Node, at: float) -> float:
    return at / max(1.0, work.height(node)) - 0.5


def _swap(work: _Work) -> None:
    """Swap neighbours wherever fewer arrows cross afterwards."""
    for layer in work.layers:
        better = True
        rounds = 0
        while better and rounds < len(layer):
            better, rounds = False, rounds + 1
            place = _places(work)
            for at in range(len(layer) - 1):
                one, other = layer[at], layer[at + 1]
                if _between(work, one, other, place) > _between(work, other, one, place):
                    layer[at], layer[at + 1] = other, one
                    better = True


def _between(work: _Work, upper: _Node, lower: _Node, place: Mapping[_Node, float]) -> int:
    """How many arrows of two neighbours cross when one stands above the other."""
    count = 0
    for near in (work.links, work.back):
        above = [place[each] + _share(work, each, there) for each, _, there in near.get(upper, ())]
        below = [place[each] + _share(work, each, there) for each, _, there in near.get(lower, ())]
        count += sum(a > b for a in above for b in below)
    return count


def _crossings(work: _Work) -> int:
    place = _places(work)
    total = 0
    for layer in work.layers:
        lines = sorted(
            (place[node] + _share(work, node, leaves), place[there] + _share(work, there, enters))
            for node in layer
            for there, leaves, enters in work.links.get(node, ())
        )
        total += sum(
            one[1] > other[1] and one[0] < other[0]
            for at, one in enumerate(lines)
            for other in lines[at + 1 :]
        )
    return total


def _fit(work: _Work) -> None:
    """Heights: each node as near as it can be to where its arrows would be level."""
    for layer in work.layers:
        y = 0.0
        for number, node in enumerate(layer):
            if number:
                y += work.gap(layer[number - 1], node)
            work.y[node] = y
            y += work.height(node)
    for turn in range(_FITS):
        layers = work.layers if turn % 2 == 0 else work.layers[::-1]
        for layer in layers:
            _level(work, layer)
    least = min(work.y.values())
    for node in work.y:
        work.y[node] += _MARGIN - least


def _level(work: _Work, layer: Sequence[_Node]) -> None:
    """Least squares in a given order: pool adjacent violators (Ayer and others, 1955)."""
    offset = 0.0
    pools: list[list[float]] = []  # sum of weighted wishes, weight, how many
    offsets: list[float] = []
    for number, node in enumerate(layer):
        if number:
            offset += work.height(layer[number - 1]) + work.gap(layer[number - 1], node)
        offsets.append(offset)
        wish, weight = _wish(work, node)
        pools.append([(wish - offset) * weight, weight, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    at = 0
    for total, weight, many in pools:
        for number in range(at, at + int(many)):
            work.y[layer[number]] = total / weight + offsets[number]
        at += int(many)


def _wish(work: _Work, node: _Node) -> tuple[float, float]:
    near = (*work.links.get(node, ()), *work.back.get(node, ()))
    if not near:
        return work.y[node], 0.1
    thread = node[1] >= 0
    wishes = [
        (work.y[each] + there - here, 4.0 if thread and each[1] >= 0 else 1.0) for each, here, there in near
    ]
    weight = sum(part for _, part in wishes)
    return sum(wish * part for wish, part in wishes) / weight, weight


def _laid(work: _Work, ahead: set[tuple[str, str]], crossings: int) -> Laid:
    pitch = WIDE + _BETWEEN
    corners = {card: (_MARGIN + rank * pitch, work.y[card, -1]) for card, rank in work.rank.items()}
    arrows: list[Arrow] = []
    for card in work.cards.values():
        for number, row in enumerate(card.rows):
            points: tuple[Point, ...] = ()
            if (card.id, row.goto) in ahead:
                points = _points(work, corners, card, row.goto, row.middle)
            arrows.append(Arrow(card.id, number, row.goto, points))
    wide = max(x for x, _ in corners.values()) + WIDE + _MARGIN
    high = max(work.y[node] + work.height(node) for node in work.y) + _MARGIN
    return Laid(work.cards, corners, tuple(arrows), (wide, high), crossings)


def _points(
    work: _Work, corners: Mapping[str, Point], card: Card, target: str, middle: float
) -> tuple[Point, ...]:
    x, y = corners[card.id]
    found: list[Point] = [(x + WIDE, y + middle)]
    for layer in range(work.rank[card.id] + 1, work.rank[target]):
        left: float = _MARGIN + layer * (WIDE + _BETWEEN)
        level = work.y[target, layer] + _THREAD / 2
        found += [(left, level), (left + WIDE, level)]
    left, top = corners[target]
    found.append((left, top + _enters(work, target)))
    return tuple(found)
