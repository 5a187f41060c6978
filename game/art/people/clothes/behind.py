"""What people wear, seen from behind: a plain back in the colour of the garment, a seam and a collar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import mix, path
from game.art.people.clothes.outfit import Clothes, Outfit, thick, thin
from game.art.people.outline import curve, drawn, sliver

if TYPE_CHECKING:
    from game.art.people.body import Frame

_DARK = "#20101a"


def plain_back(clothes: Clothes, frame: Frame) -> Outfit:
    """The back of what is worn, cut to a frame: its own, or a plain one."""
    return clothes.back(frame) if clothes.back else back_in(frame, clothes.side.trunk or clothes.sleeve.near)


def back_in(frame: Frame, colour: str) -> Outfit:
    """A plain back in a colour, with a seam and a collar."""
    b = frame.build
    shade = mix(colour, _DARK, 0.16)
    neckline = [(-b.neck - 8, -22.0), (0.0, -14.0), (b.neck + 8, -22.0)]
    far = [p for p in frame.side(far=True) if p[1] > -10]
    body = path(frame.torso(neckline), colour)
    body += path(
        drawn([(b.neck + 30, 0), (b.chest * 0.5, 180), (b.hip * 0.52, frame.hem + 8), *reversed(far)]), shade
    )
    body += path(sliver([(0, 10), (6, 220), (2, frame.hem)], 5), shade)
    collar = curve(
        [
            (-b.neck - 18, -28),
            (0, -46),
            (b.neck + 18, -28),
            (b.neck + 30, 16),
            (0, 28),
            (-b.neck - 30, 16),
        ],
        closed=True,
    )
    return Outfit(body=(thick(body),), over=(thin(path(drawn(collar), mix(colour, "#fff4e0", 0.2))),))
