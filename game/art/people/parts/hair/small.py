"""What lies on hair and leaves it as it is: kippah, headband, flower."""

from __future__ import annotations

import math
from typing import Final

from game.art.paper.shapes import circle, ellipse, group, path
from game.art.people.hair.locks import strands
from game.art.people.parts.hair.worn import Cloth, Over, Worn

# Where hair is highest over the middle of the head, in units of the face; what is left out is as most are.
_CROWNS: Final = {
    "bald": -112, "wisps": -112, "shaved": -122, "buzz": -124, "cornrows": -128, "receding": -140, "side_part": -138, "brush": -144,
    "messy": -146, "undercut": -160, "short_curls": -156, "long_curls": -148, "afro": -166, "coils": -142, "straight": -148, "fringe": -146,
}  # fmt: skip
_CROWN: Final = -134


def kippah(c: Cloth, style: str) -> Worn:
    """A small round cap on the back of the crown."""
    y = _CROWNS.get(style, _CROWN) + 134
    front = path("M-42,-122 C-34,-142 36,-144 46,-124 C20,-132 -18,-132 -42,-122 Z", c.colour) + strands(
        [[(-34, -126), (-6, -138), (30, -134)]], 3.5, c.light
    )
    back = (
        ellipse(0, -96, 44, 34, c.colour)
        + f'<ellipse cx="0" cy="-96" rx="37" ry="27" fill="none" stroke="{c.light}" stroke-width="3.5"/>'
    )
    profile = path(
        "M-104,-92 C-106,-128 -66,-150 -22,-142 C-26,-138 -30,-134 -32,-130 C-62,-130 -88,-114 -96,-86 Z",
        c.colour,
    ) + strands([[(-98, -100), (-80, -128), (-40, -138)]], 3.5, c.light)
    return Worn(
        front=group(front, 0, y),
        behind=group(back, 0, y * 0.7),
        side=group(profile, y * 0.2, y * 0.8),
        over=Over.OPEN,
    )


def headband(c: Cloth, style: str) -> Worn:
    """A band over the hair, from ear to ear."""
    y = (_CROWNS.get(style, _CROWN) + 134) * 0.45
    front = path(
        f"M-76,-52 C-74,-{92 - y:.0f} -36,-{118 - y:.0f} 6,-{118 - y:.0f} C46,-{118 - y:.0f} 72,-{92 - y:.0f} 74,-58 L66,-54 C62,-{80 - y:.0f} 40,-{100 - y:.0f} 6,-{100 - y:.0f} C-32,-{100 - y:.0f} -62,-{78 - y:.0f} -66,-44 Z",
        c.colour,
    )
    front += strands([[(-70, -62), (-40, -102 + y), (6, -113 + y)]], 4, c.light)
    back = path(
        f"M-74,-50 C-72,-{100 - y:.0f} -40,-{130 - y:.0f} 0,-{130 - y:.0f} C40,-{130 - y:.0f} 72,-{100 - y:.0f} 74,-50 C66,-{90 - y:.0f} 40,-{112 - y:.0f} 0,-{112 - y:.0f} C-40,-{112 - y:.0f} -66,-{90 - y:.0f} -74,-50 Z",
        c.colour,
    )
    top = y if style != "afro" else y + 6
    profile = path(
        f"M36,{-122 + top:.0f} C24,-92 6,-56 -14,-14 C-20,-16 -24,-18 -27,-22 C-14,-66 0,-104 16,{-130 + top:.0f} C22,{-132 + top:.0f} 30,{-128 + top:.0f} 36,{-122 + top:.0f} Z",
        c.colour,
    ) + strands([[(22, -122 + top), (0, -80), (-20, -28)]], 4, c.light)
    if style == "afro":
        back = "<g/>"
    return Worn(front=front, behind=back, side=profile, over=Over.OPEN)


def flower(c: Cloth, _: str) -> Worn:
    """A flower behind the ear."""
    return Worn(
        front=_blossom(c, -66, -56, 25),
        behind=_blossom(c, -78, -46, 17),
        side=_blossom(c, -2, -46, 25),
        over=Over.OPEN,
    )


def _blossom(c: Cloth, x: float, y: float, r: float) -> str:
    """Five petals, each with its light, about a golden middle, and two leaves."""
    leaves = path(
        "M-30,22 C-44,16 -54,22 -58,34 C-44,38 -34,34 -26,26 Z M10,34 C8,48 14,58 26,62 C28,48 24,38 18,30 Z",
        "#5f7d4a",
    )
    petals = ""
    for i in range(5):
        turn = math.radians(i * 72 - 90)
        px, py = math.cos(turn) * 19, math.sin(turn) * 19
        petals += ellipse(px, py, 20, 15, c.line, 1, i * 72 - 90) + ellipse(
            px - 0.6, py - 0.8, 19, 14, c.colour, 1, i * 72 - 90
        )
        petals += ellipse(px * 1.2 - 2, py * 1.2 - 2, 9, 5.5, c.light, 1, i * 72 - 90)
    return group(leaves + petals + circle(0, 0, 9, "#e8bd45") + circle(-2, -2, 4, "#f4d98a"), x, y, r / 30)
