"""A printer of plastic, layer upon layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, path, rect
from game.art.paper.sheet import OBJECT, Sheet

if TYPE_CHECKING:
    from game.art.places.pieces.tones import Tones


def printer(t: Tones) -> Sheet:
    """The printer at its work."""
    dark = "#33363f"
    body = (
        rect(990, 640, 190, 24, dark, rx=4)
        + rect(996, 470, 12, 174, dark)
        + rect(1162, 470, 12, 174, dark)
        + rect(990, 462, 190, 18, dark, rx=4)
    )
    body += (
        rect(1004, 540, 160, 9, "#9aa5a8")
        + rect(1056, 530, 44, 32, "#e0763a", rx=4)
        + path("M1070,562 L1086,562 L1080,578 L1076,578 Z", "#9aa5a8")
    )
    body += (
        rect(1030, 630, 110, 10, "#9aa5a8")
        + path("M1050,630 L1056,594 L1066,594 L1066,582 L1092,582 L1092,594 L1104,594 L1110,630 Z", "#f2b65a")
        + "".join(line(f"M1052,{y} h56", "#d99a3c", 1.6) for y in range(590, 630, 8))
    )
    body += (
        circle(1160, 440, 24, "#3f6673")
        + circle(1160, 440, 9, dark)
        + line("M1142,452 C1110,480 1080,490 1078,530", "#3f6673", 2.4)
        + circle(1004, 652, 4, "#8fe08a")
    )
    return Sheet(body=t.under(body), shadow=OBJECT)
