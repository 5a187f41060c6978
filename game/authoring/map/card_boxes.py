"""The cards of a story laid out as a graph: from left to right, in pixels of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.authoring.map.cards import WIDE
from game.graph import Box, Port, Spacing, lay_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.authoring.map.cards import Card
    from game.graph import Layout

_SPACING: Final = Spacing(width=WIDE, between=92, gap=26, thread=14, threads=4, margin=40)
_ENTERS: Final = 24  # the middle of a card's words, below its head
_RISES: Final = 12  # how much higher than in its middle arrows come in, so that the rows of cards stay level


@frozen
class Laid:
    """The cards by id in the order of their file, and where they stand; a port is a card's row."""

    cards: Mapping[str, Card]
    graph: Layout


def lay_out_cards(cards: Sequence[Card]) -> Laid:
    """Lay out the cards of a story, at least one."""
    start = next((card.id for card in cards if card.begins), cards[0].id)
    return Laid({card.id: card for card in cards}, lay_out([*map(_box, cards)], start, _SPACING))


def _box(card: Card) -> Box:
    return Box(
        id=card.id,
        height=card.height,
        ports=tuple(Port(row.goto, row.middle) for row in card.rows),
        enters=min(_ENTERS, card.height / 2),
        level=card.height / 2 - _RISES,
    )
