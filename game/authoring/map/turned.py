"""The layout of the large map turned, for a page: its layers are rows here, drawn apart to fill the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.map.card_boxes import Laid
    from game.graph import Arrow, Point

ROW: Final = 19.0  # the height of a card of one line
LINE: Final = 13.0  # of every further line
_SHAPE: Final = 0.74  # of the map, width to height: a page below a heading
_GAPS: Final = (11.0, 28.0)  # between rows: the least, and the most
_EDGE: Final = 8.0


@frozen
class Turned:
    """Where everything is. What is a card's height in the layout is its width here, and never changes."""

    laid: Laid
    gap: float = field(init=False)
    stretch: float = field(init=False)

    @gap.default
    def _gap(self) -> float:
        """As much between rows as makes a wide map as high as the page."""
        least, most = _GAPS
        rows = self._rows
        wanted = self._span(1.0) / _SHAPE - sum(rows) - 2 * _EDGE
        return max(least, min(most, wanted / max(1, len(rows) - 1)))

    @stretch.default
    def _stretch(self) -> float:
        """As far apart sideways as makes a narrow map as wide as the page."""
        middles = [self._middle(card) for card in self.laid.cards]
        widest = max(card.height for card in self.laid.cards.values())
        spread = max(middles) - min(middles)
        return max(1.0, (self.high * _SHAPE - widest - 2 * _EDGE) / spread) if spread else 1.0

    def _middle(self, card: str) -> float:
        return self.laid.graph.corners[card][1] + self.laid.cards[card].height / 2

    def _ends(self, stretch: float) -> tuple[float, float]:
        """Where the outermost cards begin and end."""
        cards = self.laid.cards.items()
        return (
            min(self._middle(card) * stretch - each.height / 2 for card, each in cards),
            max(self._middle(card) * stretch + each.height / 2 for card, each in cards),
        )

    def _span(self, stretch: float) -> float:
        left, right = self._ends(stretch)
        return right - left + 2 * _EDGE

    @property
    def _rows(self) -> list[float]:
        """How high each row is: as its highest card."""
        made = [0.0] * (max(self.laid.graph.layers.values()) + 1)
        for card in self.laid.cards:
            layer = self.laid.graph.layers[card]
            made[layer] = max(made[layer], self.tall(card))
        return made

    def tall(self, card: str) -> float:
        """How high a card is."""
        return ROW + LINE * (len(self.laid.cards[card].words) - 1)

    @property
    def high(self) -> float:
        """How high the map is."""
        return sum(self._rows) + self.gap * (len(self._rows) - 1) + 2 * _EDGE

    @property
    def wide(self) -> float:
        """How wide it is."""
        return self._span(self.stretch)

    def corner(self, card: str) -> Point:
        """The upper left corner of a card."""
        return self._across(self._middle(card)) - self.laid.cards[card].height / 2, self._top(
            self.laid.graph.layers[card]
        )

    def _across(self, y: float) -> float:
        return y * self.stretch - self._ends(self.stretch)[0] + _EDGE

    def _top(self, layer: int) -> float:
        return _EDGE + sum(self._rows[:layer]) + self.gap * layer

    def points(self, arrow: Arrow) -> Iterator[Point]:
        """The points of an arrow: its ends go with their cards, what is between goes with the stretch."""
        last, spacing = len(arrow.points) - 1, self.laid.graph.spacing
        for at, (x, y) in enumerate(arrow.points):
            if at == 0:
                left, top = self.corner(arrow.source)
                yield left + y - self.laid.graph.corners[arrow.source][1], top + self.tall(arrow.source)
            elif at == last:
                left, top = self.corner(arrow.target)
                yield left + y - self.laid.graph.corners[arrow.target][1], top
            else:
                layer, within = divmod(x - spacing.margin, spacing.pitch)
                row = self._rows[int(layer)]
                yield self._across(y), self._top(int(layer)) + row * min(1.0, within / spacing.width)
