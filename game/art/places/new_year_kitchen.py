"""The family's kitchen at Spring Festival: red lanterns on the beam, luck on red paper, oranges on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Sheet
from game.art.places import home
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.sheet import Picture
    from game.story.catalogue import Light

RED, GOLD = "#c8402a", "#f2c65a"
LANTERNS = ((560, 214, 62), (1400, 206, 58))  # x, y, radius


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the kitchen at New Year in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    kitchen = home.draw(light, palette)
    return evolve(kitchen, sheets=(*kitchen.sheets, *_lanterns(t), _luck(t), _oranges(t)))


def _lanterns(t: Tones) -> tuple[Sheet, ...]:
    skin = "#e8503a" if t.lamps else t.thing(RED, 0.05)
    gold, body = t.thing(GOLD, 0), ""
    for x, y, r in LANTERNS:
        body += line(f"M{x},112 L{x},{y - r}", gold, 3) + ellipse(x, y, r, r * 0.86, skin)
        body += ellipse(x, y, r * 0.66, r * 0.86, mix(skin, "#5a1a14", 0.16)) + ellipse(
            x, y, r * 0.3, r * 0.85, skin
        )
        body += rect(x - r * 0.4, y - r * 0.94, r * 0.8, 10, gold, rx=3) + rect(
            x - r * 0.4, y + r * 0.8, r * 0.8, 10, gold, rx=3
        )
        body += "".join(line(f"M{x + d},{y + r * 0.9} l0,36", gold, 3) for d in (-10, 0, 10))
    lit = (glows([(x, y, r * 3.6) for x, y, r in LANTERNS], "#ff8a5a", 0.45),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _luck(t: Tones) -> Sheet:
    """The word for luck over the stove, and cut paper in the window."""
    red = t.thing(RED, 0.04)
    body = group(
        rect(-60, -60, 120, 120, red) + rect(-50, -50, 100, 100, mix(red, "#5a1a14", 0.12)), 366, 340, turn=45
    )
    cut = circle(962, 318, 48, red) + "".join(
        group(
            path("M0,-8 C10,-18 10,-32 0,-40 C-10,-32 -10,-18 0,-8 Z", t.thing("#f6dfae", 0)),
            962,
            318,
            turn=a,
        )
        for a in range(0, 360, 60)
    )
    word = (Lettering("福", 366, 342, 76, t.thing(GOLD, 0), name="luck", room=100),)
    return Sheet(body=body + cut, shadow=SMALL, letters=word)


def _oranges(t: Tones) -> Sheet:
    """A heap of oranges, and seeds of melons on a red plate."""
    body = ellipse(1130, 636, 74, 12, RED)
    for x, y in ((1096, 616), (1130, 614), (1164, 616), (1113, 588), (1147, 588), (1130, 562)):
        body += circle(x, y, 18, "#ef8a2c") + circle(x - 5, y - 6, 6, "#f7b060")
    return Sheet(body=t.under(body), shadow=SMALL)
