"""A lobster as green as a bottle, some blue on its legs, facing left; its middle is at the origin, some 520 long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, group, mix, path
from game.art.paper.sheet import SMALL, Shadow, Sheet
from game.art.people.outline import sliver

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

_GREEN: Final = "#2f9a63"
_DARK, _LIT, _BLUE = "#1f6f4c", "#6cc98c", "#3a7fd6"


def lobster(x: float, y: float, scale: float) -> tuple[Sheet, ...]:
    """Its sheets in the picture: feelers and legs, tail, body, claws."""
    parts = (
        (_feelers() + _legs(), SMALL),
        (_tail(), SMALL),
        (_body(), SMALL),
        (_claws(), Shadow(6, 8, 9, 0.36)),
    )
    return tuple(Sheet(body=group(body, x, y, scale), shadow=shadow) for body, shadow in parts)


def _feelers() -> str:
    spots: tuple[list[Point], ...] = (
        [(-96, -30), (-60, -100), (60, -138), (220, -120)],
        [(-104, -26), (-120, -110), (-60, -168), (70, -172)],
        [(-112, -8), (-170, -50), (-230, -56)],
    )
    return "".join(path(sliver(spot, 8, heavy=0.15), mix(_DARK, _BLUE, 0.3)) for spot in spots)


def _legs() -> str:
    body = ""
    for i in range(4):
        x = -62 + i * 40
        near: list[Point] = [(x, 22), (x - 26 + i * 18, 62), (x - 52 + i * 24, 96)]
        far: list[Point] = [(x, -24), (x - 20 + i * 20, -58), (x - 36 + i * 28, -80)]
        body += path(sliver(near, 15, heavy=0.3), _BLUE) + path(
            sliver(far, 12, heavy=0.3), mix(_BLUE, _DARK, 0.4)
        )
        body += circle(near[1][0], near[1][1], 7, "#8fc2f0")
    return body


def _tail() -> str:
    fan = "".join(
        group(
            path(
                "M0,-8 C34,-30 74,-28 92,-6 C96,4 92,14 84,18 C56,24 26,16 0,8 Z", _GREEN if i % 2 else _DARK
            ),
            226,
            8,
            0.95,
            turn=a,
        )
        for i, a in enumerate((-46, 46, -22, 22, 0))
    )
    rings = ""
    for i in range(6):
        x, r = 218 - i * 29, 32 + i * 4.6
        rings += ellipse(x, 6 - i, 25, r, _DARK) + ellipse(x - 4, 4 - i, 23, r - 3, _GREEN)
        rings += path(
            f"M{x - 18},{-r * 0.5:.0f} C{x - 10},{-r * 0.86:.0f} {x + 6},{-r * 0.86:.0f} {x + 12},{-r * 0.5:.0f} C{x},{-r * 0.62:.0f} {x - 8},{-r * 0.6:.0f} {x - 18},{-r * 0.5:.0f} Z",
            _LIT,
            0.9,
        )
    return fan + rings


def _body() -> str:
    shell = path(
        "M78,-54 C20,-74 -60,-62 -112,-30 C-134,-16 -146,-4 -150,4 C-134,26 -80,54 -10,58 C40,60 70,52 80,44 C92,10 92,-20 78,-54 Z",
        _GREEN,
    )
    shell += path(
        "M80,44 C70,52 40,60 -10,58 C-80,54 -134,26 -150,4 C-100,26 -20,30 88,12 C88,24 84,36 80,44 Z", _DARK
    )
    shell += path("M64,-48 C16,-64 -50,-54 -98,-28 C-50,-40 10,-44 66,-32 Z", _LIT)
    shell += path(sliver([(40, -58), (26, -10), (38, 50)], 7), _DARK)
    shell += "".join(
        circle(px, py, 3.4, _LIT)
        for px, py in ((-60, -14), (-38, -22), (-14, -12), (6, -24), (-80, -8), (-30, -4))
    )
    eyes = "".join(path(sliver([(-116, -22), (-128, -38), (-134, -50)], 11, heavy=0.7), _DARK) for _ in (0,))
    return shell + eyes + circle(-135, -52, 9, "#16202c") + circle(-138, -55, 3, "#ffffff")


def _claws() -> str:
    arm = path(sliver([(-96, 26), (-140, 66), (-196, 62)], 30, heavy=0.6), _GREEN)
    arm += path(sliver([(-108, -20), (-150, -48), (-190, -62)], 26, heavy=0.6), _DARK)
    claw = path(
        "M60,-8 C40,-54 -30,-66 -92,-30 C-112,-18 -120,-6 -118,2 C-92,-14 -60,-12 -40,-4 C-70,2 -96,14 -104,28 C-60,48 10,44 60,14 Z",
        _GREEN,
    )
    claw += path("M50,-14 C24,-46 -30,-52 -80,-30 C-40,-38 10,-30 50,-14 Z", _LIT)
    claw += path("M60,14 C10,44 -60,48 -104,28 C-60,32 0,28 58,4 Z", _DARK)
    band = path("M-34,-56 L-8,-58 L-2,42 L-28,43 Z", "#f2b93a") + path(
        "M-14,-58 L-8,-58 L-2,42 L-10,42 Z", "#cf9322"
    )
    return arm + group(claw + band, -206, -66, 0.84, turn=12) + group(claw + band, -236, 56, 1.05, turn=-10)
