"""Where the cards stand: layers from left to right, so ordered that few arrows cross.

The method of Sugiyama, Tagawa and Toda (1981): arrows that lead back are set aside; every card stands one
layer after the last that leads to it; arrows over several layers pass through points of their own, which all
arrows to the same card share; barycentres and swaps order each layer; heights are fitted by least squares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.authoring.map.cards import WIDE
from game.authoring.map.crossings import order

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.authoring.map.cards import Card

_BETWEEN: Final = 92  # layers, sideways
_GAP: Final = 26  # cards, one below another
_THREAD: Final = 14  # points of arrows that pass
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


Node = tuple[str, int]  # a card (its id, -1), or a point on the way to a card (its id, the layer)


@define
class Work:
    """A layout in the making: the cards, their layers, and what leads from layer to layer."""

    cards: Mapping[str, Card]
    start: str
    rank: dict[str, int] = field(factory=dict)
    layers: list[list[Node]] = field(factory=list)
    links: dict[Node, list[tuple[Node, float, float]]] = field(factory=dict)  # onward: node, from, to
    back: dict[Node, list[tuple[Node, float, float]]] = field(factory=dict)
    y: dict[Node, float] = field(factory=dict)

    def height(self, node: Node) -> float:
        """How high a card is, or the point of an arrow that passes."""
        return self.cards[node[0]].height if node[1] < 0 else _THREAD

    def gap(self, one: Node, other: Node) -> float:
        """How far they are kept from each other."""
        return _GAP if one[1] < 0 or other[1] < 0 else 4


def lay_out(cards: Sequence[Card]) -> Laid:
    """Lay out the cards of a story."""
    start = next((card.id for card in cards if card.begins), cards[0].id)
    work = Work({card.id: card for card in cards}, start)
    ahead = _forward(work)
    _rank(work, ahead)
    _thread(work, ahead)
    crossings = order(work)
    _fit(work)
    return _laid(work, ahead, crossings)


def _forward(work: Work) -> set[tuple[str, str]]:
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


def _rank(work: Work, ahead: set[tuple[str, str]]) -> None:
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


def _thread(work: Work, ahead: set[tuple[str, str]]) -> None:
    """The layers, with the points through which long arrows pass."""
    work.layers = [[] for _ in range(max(work.rank.values()) + 1)]
    for card in _reading_order(work, ahead):
        work.layers[work.rank[card]].append((card, -1))
    for each in work.cards.values():
        for row in each.rows:
            if (each.id, row.goto) in ahead:
                _link(work, each, row.goto, row.middle)


def _reading_order(work: Work, ahead: set[tuple[str, str]]) -> list[str]:
    seen: dict[str, None] = {}
    stack = [*reversed([*work.cards]), work.start]
    while stack:
        card = stack.pop()
        if card not in seen:
            seen[card] = None
            stack += [row.goto for row in reversed(work.cards[card].rows) if (card, row.goto) in ahead]
    return list(seen)


def _link(work: Work, card: Card, target: str, middle: float) -> None:
    here: Node = (card.id, -1)
    leaves = middle
    for layer in range(work.rank[card.id] + 1, work.rank[target] + 1):
        last = layer == work.rank[target]
        there: Node = (target, -1) if last else (target, layer)
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


def _enters(work: Work, card: str) -> float:
    return min(24.0, work.cards[card].height / 2)


def _fit(work: Work) -> None:
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


def _level(work: Work, layer: Sequence[Node]) -> None:
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


def _wish(work: Work, node: Node) -> tuple[float, float]:
    near = (*work.links.get(node, ()), *work.back.get(node, ()))
    if not near:
        return work.y[node], 0.1
    thread = node[1] >= 0
    wishes = [
        (work.y[each] + there - here, 4.0 if thread and each[1] >= 0 else 1.0) for each, here, there in near
    ]
    weight = sum(part for _, part in wishes)
    return sum(wish * part for wish, part in wishes) / weight, weight


def _laid(work: Work, ahead: set[tuple[str, str]], crossings: int) -> Laid:
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
    work: Work, corners: Mapping[str, Point], card: Card, target: str, middle: float
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
