"""Caps that fit a head: with a visor, knitted, of a theatre, of a kitchen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, mix, path
from game.art.people.hair import covered, side_covered
from game.art.people.hair.locks import strands
from game.art.people.parts.hair.worn import Cloth, Worn

if TYPE_CHECKING:
    from collections.abc import Callable


def dome(low: float, top: float, wide: float = 82) -> str:
    """Path data of a dome from behind, from its edge at `low` to `top`."""
    return (
        f"M-{wide},{low} C-{wide + 12},{top + 36} -{wide * 0.6:.0f},{top} 0,{top} C{wide * 0.6:.0f},{top} {wide + 12},{top + 36} {wide},{low} "
        f"C{wide * 0.5:.0f},{low + 16} -{wide * 0.5:.0f},{low + 16} -{wide},{low} Z"
    )


def cap(c: Cloth) -> Worn:
    """A cap with a visor."""
    front = covered.cap(c.colour, c.dark).hat
    front += strands(
        [[(8, -150), (-16, -110), (-20, -68)], [(8, -150), (34, -116), (40, -76)]], 3.4, c.line
    ) + strands([[(-72, -84), (-58, -122), (-20, -142)]], 7, c.light)
    back = path(dome(-40, -152), c.colour) + path(
        "M-26,-28 C-26,-66 26,-66 26,-28 C10,-24 -10,-24 -26,-28 Z", c.line
    )
    back += path("M-82,-48 C-40,-34 40,-34 82,-48 L81,-34 C40,-20 -40,-20 -81,-34 Z", c.dark) + circle(
        0, -150, 6, c.dark
    )
    back += strands(
        [
            [(0, -150), (0, -100), (0, -62)],
            [(-2, -150), (-46, -120), (-60, -44)],
            [(2, -150), (46, -120), (60, -44)],
        ],
        3.4,
        c.line,
    )
    back += strands([[(-74, -74), (-58, -116), (-22, -138)]], 7, c.light)
    profile = side_covered.cap(c.colour, c.dark).hat + strands(
        [[(-16, -150), (-30, -110), (-30, -62)], [(-16, -150), (30, -120), (46, -76)]], 3.4, c.line
    )
    return Worn(
        front=front,
        behind=back,
        side=profile + strands([[(-100, -78), (-78, -122), (-36, -144)]], 7, c.light),
    )


def beanie(c: Cloth) -> Worn:
    """A knitted cap, its edge turned up."""
    front = path(
        "M-82,-66 C-92,-122 -50,-160 2,-160 C56,-160 92,-122 80,-66 C40,-84 -40,-84 -82,-66 Z", c.colour
    )
    front += strands(
        [[(x * 0.35, -152), (x * 0.9, -124), (x, -82)] for x in (-66, -42, -16, 12, 40, 64)], 3.4, c.line
    )
    front += strands(
        [[(x * 0.35 + 5, -150), (x * 0.9 + 6, -124), (x + 5, -84)] for x in (-66, -42, -16)], 3, c.light
    )
    front += path("M-84,-76 C-40,-98 40,-98 82,-76 L80,-44 C40,-64 -40,-64 -82,-40 Z", c.light) + _ribs(
        -72, 76, lambda x: -88 + 16 * (x / 80) ** 2, 26, c.dark
    )
    back = path(dome(-50, -160), c.colour) + strands(
        [[(x * 0.35, -152), (x * 0.9, -120), (x, -60)] for x in (-64, -38, -12, 14, 40, 66)], 3.4, c.line
    )
    back += path("M-86,-62 C-40,-46 40,-46 86,-62 L84,-28 C40,-12 -40,-12 -84,-28 Z", c.light) + _ribs(
        -76, 78, lambda x: -52 - 10 * (x / 80) ** 2, 32, c.dark
    )
    profile = path(
        "M-110,-54 C-122,-124 -74,-164 -20,-162 C40,-160 76,-122 66,-70 C20,-82 -60,-80 -110,-54 Z", c.colour
    )
    profile += strands(
        [
            [(-24 + x * 0.35, -154), (-24 + x * 0.9, -124), (-24 + x * 1.1, -76)]
            for x in (-68, -44, -18, 10, 38, 66)
        ],
        3.4,
        c.line,
    )
    profile += path("M-114,-62 C-60,-92 20,-94 68,-80 L68,-50 C20,-62 -60,-58 -108,-26 Z", c.light) + _ribs(
        -100, 62, lambda x: -82 + 26 * ((x - 30) / 130) ** 2, 30, c.dark
    )
    return Worn(front=front, behind=back, side=profile)


def _ribs(left: float, right: float, top: Callable[[float], float], long: float, colour: str) -> str:
    """The ribs of a knitted edge, from `top` of x down."""
    spots = [left + i * 13 for i in range(int((right - left) / 13) + 1)]
    return strands(
        [[(x, top(x) + 4), (x, top(x) + long / 2), (x, top(x) + long)] for x in spots], 3.4, colour
    )


def scrub_cap(c: Cloth) -> Worn:
    """A cloth cap as worn in an operating theatre, tied at the back."""
    dots = mix(c.colour, "#ffffff", 0.5)
    front = path(
        "M-80,-46 C-92,-110 -56,-148 2,-150 C58,-148 92,-110 78,-50 C44,-72 -40,-72 -80,-46 Z", c.colour
    )
    front += "".join(
        circle(x, y, 4, dots)
        for x, y in (
            (-60, -88),
            (-34, -112),
            (-2, -126),
            (32, -118),
            (60, -92),
            (-44, -84),
            (-14, -100),
            (18, -96),
            (46, -76),
            (66, -70),
        )
    )
    front += path("M-81,-58 C-40,-86 44,-86 79,-62 L77,-46 C44,-70 -40,-70 -80,-40 Z", c.dark) + strands(
        [[(-70, -92), (-52, -126), (-16, -140)]], 6, c.light
    )
    back = path(dome(-20, -150), c.colour) + "".join(
        circle(x, y, 4, dots)
        for x, y in (
            (-50, -76),
            (-30, -110),
            (4, -128),
            (38, -108),
            (58, -72),
            (-16, -84),
            (18, -88),
            (-62, -44),
            (40, -46),
        )
    )
    back += path("M-83,-34 C-40,-20 40,-20 83,-34 L80,-16 C40,0 -40,0 -80,-16 Z", c.dark)
    back += path(
        "M-4,-12 C-24,-30 -44,-22 -40,-4 C-28,6 -12,0 0,-8 C12,0 28,6 40,-4 C44,-22 24,-30 4,-12 Z M-4,-8 C-14,14 -24,30 -34,44 L-16,46 C-8,30 0,12 2,-6 C8,14 14,30 24,42 L38,34 C26,20 14,6 6,-10 Z",
        c.light,
    )
    profile = path(
        "M-108,-30 C-122,-108 -80,-152 -20,-152 C38,-150 72,-116 66,-66 C20,-76 -60,-62 -108,-30 Z", c.colour
    )
    profile += "".join(
        circle(x, y, 4, dots)
        for x, y in (
            (-88, -76),
            (-64, -112),
            (-30, -130),
            (8, -124),
            (40, -100),
            (-48, -84),
            (-12, -98),
            (22, -86),
        )
    )
    profile += path("M-110,-40 C-60,-74 20,-84 67,-74 L66,-56 C20,-68 -60,-54 -104,-18 Z", c.dark)
    profile += path(
        "M-104,-26 C-122,-30 -134,-18 -128,-8 C-118,-4 -106,-12 -100,-20 C-110,0 -118,14 -128,26 L-112,30 C-104,14 -98,0 -96,-18 Z",
        c.light,
    )
    return Worn(
        front=front, behind=back, side=profile + strands([[(-98, -76), (-78, -120), (-38, -140)]], 6, c.light)
    )


def cook_hat(c: Cloth) -> Worn:
    """A tall cook's hat: a band, and the folds above it."""
    folds = strands(
        [
            [(-46, -106), (-52, -136), (-66, -160)],
            [(-20, -112), (-22, -142), (-28, -172)],
            [(8, -114), (10, -144), (12, -176)],
            [(36, -110), (42, -140), (52, -168)],
            [(58, -104), (70, -130), (82, -150)],
        ],
        5,
        c.line,
    )
    puff = "M-74,-92 C-110,-112 -116,-154 -84,-170 C-68,-188 -30,-190 -8,-180 C20,-191 62,-189 78,-170 C112,-160 112,-116 76,-94 Z"
    front = (
        path(puff, c.colour)
        + folds
        + path("M-78,-108 C-40,-124 44,-126 78,-110 L76,-58 C44,-80 -40,-78 -79,-52 Z", c.light)
        + path("M-79,-62 C-40,-88 44,-90 77,-68 L76,-58 C44,-80 -40,-78 -79,-52 Z", c.dark)
    )
    back = (
        path(puff, c.colour)
        + folds
        + path("M-82,-112 C-40,-104 40,-104 82,-112 L82,-42 C40,-26 -40,-26 -82,-42 Z", c.light)
        + path("M-82,-54 C-40,-38 40,-38 82,-54 L82,-42 C40,-26 -40,-26 -82,-42 Z", c.dark)
    )
    over = group(path(puff, c.colour) + folds, -22, 0)
    profile = (
        over
        + path("M-106,-98 C-60,-118 20,-124 62,-114 L66,-64 C20,-76 -60,-66 -106,-36 Z", c.light)
        + path("M-107,-48 C-60,-78 20,-88 66,-76 L66,-64 C20,-76 -60,-66 -106,-36 Z", c.dark)
    )
    return Worn(front=front, behind=back, side=profile)
