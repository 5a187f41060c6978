"""A bed under a patchwork quilt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, Sheet
from game.art.places.pieces.pets import cat
from game.art.places.pieces.small_things import leaf_star
from game.art.places.pieces.soft_furniture import cushion

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones

BED: Final = (140, 560)  # left edge, width
PATCHES: Final = ("#c8603c", "#f0dcb4", "#3f6f8c", "#e0a94a", "#86476a", "#7f9f6a", "#f3e6cb", "#2f5560")


def bed(t: Tones) -> tuple[Sheet, ...]:
    """The bed from its side: a turned headboard, pillows, a quilt of many patches turned down."""
    x, w = BED
    wood = mix(t.thing("#8f5f3c"), t.palette.mid, 0.12)
    dark, linen = mix(wood, t.palette.ink, 0.3), t.paper(0.04)
    head = (
        path(f"M{x - 26},716 L{x - 26},430 C{x - 26},396 {x + 24},396 {x + 24},430 L{x + 24},716 Z", wood)
        + circle(x - 1, 396, 21, wood)
        + rect(x - 14, 440, 8, 230, mix(wood, "#fff4e0", 0.2), rx=4)
    )
    tail = path(
        f"M{x + w - 16},730 L{x + w - 16},556 C{x + w - 16},530 {x + w + 28},530 {x + w + 28},556 L{x + w + 28},730 Z",
        wood,
    ) + circle(x + w + 6, 528, 18, wood)
    base = rect(x, 636, w, 62, dark) + rect(x + 6, 588, w - 12, 62, linen, rx=16)
    pillows = path(
        f"M{x + 20},594 C{x + 8},540 {x + 40},516 {x + 96},520 C{x + 150},522 {x + 164},552 {x + 156},594 Z",
        mix(linen, t.palette.mid, 0.1),
    ) + path(
        f"M{x + 54},598 C{x + 44},554 {x + 76},534 {x + 124},538 C{x + 172},540 {x + 184},566 {x + 178},598 Z",
        linen,
    )
    cloth = path(
        f"M{x + 196},562 C{x + 280},548 {x + w - 80},552 {x + w - 22},572 L{x + w - 14},690 C{x + w - 120},704 {x + 300},704 {x + 190},692 Z",
        t.thing("#f0dcb4"),
    )
    return (
        Sheet(body=head + base, shadow=BUILDING),
        Sheet(
            body=pillows + t.under(cushion(x + 186, 566, 70, "#c8603c", "#f0dcb0", turn=12, kind=1)),
            shadow=OBJECT,
        ),
        Sheet(body=cloth, shadow=OBJECT),
        Sheet(body=_quilt(t), contact=0.14),
        Sheet(body=tail + t.under(cat(x + w - 130, 566, 84, "#d9924a")), shadow=OBJECT),
    )


def _quilt(t: Tones) -> str:
    """The patches of the quilt, each with a star, a stripe or a dot."""
    x, w = BED
    body, many = "", 8
    across = (w - 232) / many
    for row in range(3):
        for i in range(many):
            left = x + 206 + i * across
            top = 566 + row * 42 - 6 * math.sin((i + 0.5) / many * math.pi)
            colour, other = PATCHES[(i * 3 + row * 2) % 8], PATCHES[(i * 3 + row * 2 + 4) % 8]
            body += poly(
                [(left, top), (left + across - 3, top - 1), (left + across - 3, top + 39), (left, top + 39)],
                colour,
            )
            cx, cy = left + across / 2 - 1, top + 20
            body += (
                leaf_star(cx, cy, 11, other, 4),
                rect(cx - 12, cy - 3, 24, 6, other),
                circle(cx, cy, 7, other),
                poly([(left, top), (left + across - 3, top - 1), (left, top + 39)], other),
            )[(i + row) % 4]
    return t.under(body) + line(
        f"M{x + 196},600 C{x + 280},590 {x + w - 80},592 {x + w - 22},610", t.paper(), 2, 0.4
    )
