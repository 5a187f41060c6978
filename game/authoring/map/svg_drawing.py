"""The map as SVG: paper cards, arrows as wide as they are likely, endings in the colour of their tone."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from game.authoring.map.cards import MOST_WIDE, WIDE, short
from game.typography.columns import columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.map.card_boxes import Laid
    from game.authoring.map.cards import Card, Row
    from game.graph import Arrow, Point

_FACES: Final = "Alegreya, 'Iowan Old Style', Palatino, Georgia, 'Noto Serif CJK SC', serif"
_PAPER: Final = "#f3e8cf"
_CARD: Final = "#fffaee"
_INK: Final = "#2b2326"
_SOFT: Final = "#5b493d"
_LINE: Final = "#8a6f52"
_HEADS: Final = {"choices": "#b93722", "chance": "#7a5a9a", "next": "#8a7a66", "ending": "#3f6673"}
_TONES: Final = {
    "warm": "#c8402a",
    "quiet": "#3f6673",
    "bright": "#a8780f",
    "bittersweet": "#86476a",
    "open": "#4f7d4a",
}
_STYLE: Final = f"""
svg {{ background: {_PAPER}; font-family: {_FACES}; }}
text {{ fill: {_INK}; font-size: 13px; }}
.id {{ fill: #fff; font-size: 13px; font-weight: 600; }}
.share {{ fill: #fff; font-size: 12px; }}
.words, .if {{ fill: {_SOFT}; font-style: italic; font-size: 12.5px; }}
.title {{ font-weight: 700; font-size: 14px; }}
.of {{ fill: {_SOFT}; font-size: 11.5px; }}
.arrow {{ fill: none; stroke: {_LINE}; stroke-opacity: .72; }}
.shut, .never {{ opacity: .45; }}
.head {{ font-size: 26px; font-weight: 700; }}
"""
_TIP: Final = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" '
    f'markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 Z" fill="{_LINE}"/></marker></defs>'
)
_LETTER: Final = 6.6  # about the width of a letter of a row, and of the small ones at its end
_SMALL: Final = 6.0
_HOW: Final = "Wider arrows are likelier. ↩ leads back. How often is that of an average play."
_TITLE: Final = 70
_FOOT: Final = 60


def _explained() -> Iterator[tuple[float, str, str]]:
    """What the colours mean, side by side from the left: where, which, and what."""
    x = 40.0
    told = [
        (_HEADS["choices"], "choices"),
        (_HEADS["chance"], "luck"),
        (_HEADS["next"], "goes on by itself"),
        *((colour, f"{tone} ending") for tone, colour in _TONES.items()),
    ]
    for colour, words in told:
        yield x, colour, words
        x += 40 + 7.2 * len(words)


_LEGEND: Final = tuple(_explained())
_LEGEND_END: Final = _LEGEND[-1][0] + 40 + 7.2 * len(_LEGEND[-1][2])
_NARROWEST: Final = _LEGEND_END + _LETTER * len(_HOW) + 40


def svg(laid: Laid, title: str, note: str = "", *, links: bool = False) -> str:
    """The whole map; with `links`, cards and rows say which scene they stand for, for a page's script."""
    wide, high = max(laid.graph.size[0], _NARROWEST), laid.graph.size[1] + _TITLE + _FOOT
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {_size(wide, high)} role="img">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        _TIP,
        f'<rect width="{wide:.0f}" height="{high:.0f}" fill="{_PAPER}"/>',
        f'<text class="head" x="40" y="46">{escape(title)}</text>',
        f'<text class="words" x="40" y="66">{escape(note)}</text>',
        f'<g transform="translate(0 {_TITLE})">',
        *(_arrow(laid, arrow) for arrow in laid.graph.arrows if arrow.points),
        *(piece for card in laid.cards.values() for piece in _card(laid, card, links=links)),
        "</g>",
        *_legend(high - 24),
        "</svg>",
    ]
    return "\n".join(parts)


def _size(wide: float, high: float) -> str:
    return f'viewBox="0 0 {wide:.0f} {high:.0f}" width="{wide:.0f}" height="{high:.0f}"'


def _arrow(laid: Laid, arrow: Arrow) -> str:
    row = laid.cards[arrow.source].rows[arrow.port]
    thick = 1.2 + 5 * min(row.share or 0, MOST_WIDE) ** 0.5
    shut = " shut" if row.shut or laid.cards[arrow.source].never else ""
    return (
        f'<path class="arrow{shut}" data-from="{escape(arrow.source)}" data-to="{escape(arrow.target)}" '
        f'd="{_curve(arrow.points)}" stroke-width="{thick:.1f}" marker-end="url(#tip)"/>'
    )


def _curve(points: tuple[Point, ...]) -> str:
    (x, y), *rest = points
    path = f"M{x:.1f},{y:.1f}"
    for number, (right, level) in enumerate(rest):
        if number % 2:  # along a layer, straight
            path += f" L{right:.1f},{level:.1f}"
        else:
            bend = max(30.0, (right - x) / 2)
            path += f" C{x + bend:.1f},{y:.1f} {right - bend:.1f},{level:.1f} {right:.1f},{level:.1f}"
        x, y = right, level
    return path


def _card(laid: Laid, card: Card, *, links: bool) -> Iterator[str]:
    x, y = laid.graph.corners[card.id]
    colour = _TONES.get(card.tone, _HEADS[card.kind])
    mark = f' data-scene="{escape(card.id)}" tabindex="0" role="button"' if links else ""
    mark += ' data-begins=""' if links and card.begins else ""
    dash = ' stroke-dasharray="5 4"' if card.never else ""
    yield f'<g class="card{" never" if card.never else ""}"{mark} transform="translate({x:.1f} {y:.1f})">'
    yield f'<rect x="3" y="4" width="{WIDE}" height="{card.height:.0f}" rx="5" fill="#2a1a18" opacity=".16"/>'
    yield f'<rect width="{WIDE}" height="{card.height:.0f}" rx="5" fill="{_CARD}" stroke="{colour}"{dash}/>'
    yield f'<path d="M0,24 L0,5 Q0,0 5,0 L{WIDE - 5},0 Q{WIDE},0 {WIDE},5 L{WIDE},24 Z" fill="{colour}"/>'
    sign = {"chance": "⚄ ", "next": "→ ", "ending": "■ "}.get(card.kind, "") + ("▸ " if card.begins else "")
    told = " · discuss" if card.discuss else ""
    yield f'<text class="id" x="9" y="17">{sign}{escape(short(card.id, 24))}{told}</text>'
    share = "no play comes here" if card.never else card.often
    yield f'<text class="share" x="{WIDE - 8}" y="17" text-anchor="end">{share}</text>'
    line = 24 + 15
    if card.title:
        yield f'<text class="title" x="9" y="{line + 1}">{escape(short(card.title, 32))}</text>'
        line += 17
    if card.times:
        yield f'<text class="of" x="9" y="{line}">{escape(card.times)}</text>'
        line += 15
    for words in card.words:
        yield f'<text class="words" x="9" y="{line}">{escape(words)}</text>'
        line += 15
    for row in card.rows:
        yield from _row(laid, card, row)
    yield "</g>"


def _row(laid: Laid, card: Card, row: Row) -> Iterator[str]:
    line = row.middle - (len(row.lines) + bool(row.condition)) * 7.5 + 10
    yield f'<line x1="0" x2="{WIDE}" y1="{line - 13:.1f}" y2="{line - 13:.1f}" stroke="#e7d3ab"/>'
    yield '<g class="shut">' if row.shut else "<g>"
    for words in row.lines:
        yield f'<text x="9" y="{line:.1f}">{escape(words)}</text>'
        line += 15
    if row.condition:
        yield f'<text class="if" x="9" y="{line:.1f}">if {escape(row.condition)}</text>'
    back = laid.graph.corners[row.goto][0] <= laid.graph.corners[card.id][0]
    said = _back(row) if back else row.often
    yield f'<text class="of" x="{WIDE - 8}" y="{row.middle + 4:.1f}" text-anchor="end">{escape(said)}</text>'
    yield "</g>"


def _back(row: Row) -> str:
    """Where a row leads back to, in the room that its words leave beside them."""
    widest = max([*map(columns, row.lines), 3 + columns(row.condition) if row.condition else 0])
    return short(f"↩ {row.goto}", max(1, int((WIDE - 24 - _LETTER * widest) / _SMALL)))


def _legend(y: float) -> Iterator[str]:
    for x, colour, words in _LEGEND:
        yield f'<rect x="{x:.0f}" y="{y - 11:.0f}" width="14" height="14" rx="3" fill="{colour}"/>'
        yield f'<text x="{x + 20:.0f}" y="{y:.0f}">{words}</text>'
    yield f'<text class="words" x="{_LEGEND_END:.0f}" y="{y:.0f}">{_HOW}</text>'
