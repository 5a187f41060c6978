"""By the pond in June: those who leave have put out blankets with lamps, kettles and books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Picture, Sheet
from game.art.places import lake
from game.art.places.pieces.glows import glows
from game.art.places.pieces.small_things import book_row, flask, kettle, mug
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

SPINES = ("#c8402a", "#3f6673", "#e0a94a", "#f3e6cb", "#86476a", "#7d8f5a")
# x and y of the middle, half the width, cloth of each; the first is hers.
BLANKETS = (
    (930, 690, 190, "#3f6673"),
    (1180, 634, 130, "#c8a24e"),
    (640, 630, 120, "#86476a"),
    (330, 660, 170, "#7d8f5a"),
    (1610, 664, 190, "#b8503c"),
)
LAMPS = ((1240, 622), (600, 620), (262, 646), (1700, 650), (1080, 674))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the pond and its blankets in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    pond = lake.draw(light, palette)
    lit = (glows([(x, y - 40, 120) for x, y in LAMPS], "#ffc060", 0.6),) if t.lamps else ()
    return evolve(pond, sheets=(*pond.sheets[:-1], *_blankets(t), *lit, pond.sheets[-1]))


def _blankets(t: Tones) -> tuple[Sheet, ...]:
    cloths = "".join(_cloth(x, y, wide, colour) for x, y, wide, colour in reversed(BLANKETS))
    return (
        Sheet(body=t.under(cloths), shadow=SMALL),
        Sheet(body=t.under(_for_sale() + _hers()), shadow=OBJECT),
        Sheet(body="".join(_lamp(t, x, y) for x, y in LAMPS), shadow=SMALL),
    )


def _cloth(x: float, y: float, wide: float, colour: str) -> str:
    """A blanket on the grass, seen aslant, with a border."""
    deep = wide * 0.22
    shape = [
        (x - wide * 0.86, y - deep),
        (x + wide * 0.86, y - deep),
        (x + wide, y + deep),
        (x - wide, y + deep),
    ]
    inner = [(x + (a - x) * 0.88, y + (b - y) * 0.76) for a, b in shape]
    return poly(shape, mix(colour, "#f6ead0", 0.5)) + poly(inner, colour)


def _lamp(t: Tones, x: float, y: float) -> str:
    """A camping lamp that stands on a blanket."""
    return (
        rect(x - 13, y - 14, 26, 14, t.thing("#3a4a48"), rx=3)
        + rect(x - 10, y - 46, 20, 32, t.lamp(), rx=5)
        + path(
            f"M{x - 14},{y - 46} L{x - 8},{y - 58} L{x + 8},{y - 58} L{x + 14},{y - 46} Z", t.thing("#3a4a48")
        )
        + line(f"M{x - 9},{y - 58} q9,-18 18,0", t.thing("#3a4a48"), 3)
    )


def _for_sale() -> str:
    """What lies on the others' blankets."""
    ball = circle(1180, 622, 15, "#d9803a") + line("M1165,622 h30 M1180,607 v30", "#7a3a1c", 2)
    racket = ellipse(420, 664, 26, 14, "#f3e6cb") + line("M446,664 L486,668", "#8a5a36", 6)
    return (
        book_row(1090, 636, 60, 42, 4, SPINES)
        + ball
        + kettle(664, 626, 44)
        + book_row(690, 632, 44, 38, 2, SPINES)
        + book_row(300, 656, 70, 46, 6, SPINES)
        + racket
        + kettle(1540, 664, 54)
        + flask(1590, 664, 62, "#c8402a")
        + book_row(1612, 664, 64, 48, 9, SPINES)
        + mug(1748, 668, 28, "#f3e6cb")
    )


def _hers() -> str:
    """A red dress, folded; nine cups; a whistle on its ribbon."""
    dress = path("M784,690 L870,676 L904,700 L822,720 Z", "#c8402a") + path(
        "M800,694 L862,684 M812,702 L880,690", "#8f2616"
    )
    dress += line("M806,696 L868,683 M816,706 L886,694", "#8f2616", 3)
    cups = "".join(mug(930 + i * 34 + j * 9, 678 + j * 22, 21, "#f6ead0") for j in range(3) for i in range(3))
    whistle = line("M1056,704 q-18,-18 -2,-26 q26,-4 18,18", "#c8402a", 4) + group(
        circle(0, 0, 8, "#c3c9c6") + rect(2, -8, 16, 7, "#d9dedb"), 1060, 708
    )
    return dress + cups + whistle
