"""A page of the guide: the letters A to D, as large as a quarter of a page, to be cut out and held up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.papers.drawing import Curve, Drawing, Label, Tone
from game.papers.model import Figure, Heading, PageBreak, Paragraph
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.papers.model import Block

_LETTERS: Final = "ABCD"
# In the drawing's own units, of which a page's width has as many as `_WIDE`.
_WIDE: Final = 640.0
_HIGH: Final = 780.0
_SIZE: Final = 330.0  # of a letter
_BASE: Final = 118.0  # from a card's middle down to the line its letter stands on
_DASH: Final = 10.0


def cards_to_hold_up() -> Iterator[Block]:
    """A page with four cards: one for each option, large enough to be read across a room."""
    yield PageBreak()
    yield Heading(words=say("guide.cards.head"))
    yield Paragraph(words=say("guide.cards.how"))
    yield Figure(drawing=_cards(), caption=say("guide.cards.fifth"), instead=say("guide.cards.instead"))


def _cards() -> Drawing:
    return Drawing(width=_WIDE, height=_HIGH, shapes=(*_cut(), *_letters()))


def _letters() -> Iterator[Label]:
    for place, letter in enumerate(_LETTERS):
        x, y = _WIDE * (1 + 2 * (place % 2)) / 4, _HIGH * (1 + 2 * (place // 2)) / 4
        yield Label(x=x, y=y + _BASE, words=letter, size=_SIZE, anchor="middle", strong=True)


def _cut() -> Iterator[Curve]:
    """Dashes down and across the middle."""
    for at in range(int(_HIGH / (2 * _DASH))):
        yield _line((_WIDE / 2, 2 * at * _DASH), (_WIDE / 2, (2 * at + 1) * _DASH))
    for at in range(int(_WIDE / (2 * _DASH))):
        yield _line((2 * at * _DASH, _HIGH / 2), ((2 * at + 1) * _DASH, _HIGH / 2))


def _line(start: tuple[float, float], end: tuple[float, float]) -> Curve:
    return Curve(points=(start, start, end, end), stroke=Tone.LINE)
