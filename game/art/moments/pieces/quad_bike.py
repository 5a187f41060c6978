"""A quad bike from the side, green unless painted, its nose up by some degrees about its back axle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.shapes import capsule, circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import SMALL, Sheet, printed
from game.art.people.clothes.outfit import thick, thin

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

BACK: Final = 108.0  # the wheels' radii, in picture units
FRONT: Final = 84.0
_FRONT_AXLE: Final = 300.0, 8.0
_GREEN, _LIT, _DARK, _STEEL, _RUST = "#3f8f5f", "#67b57c", "#265e46", "#2a3350", "#b8654a"
_INK: Final = "#121f38"
# Where hands and feet belong, measured level from the back axle.
GRIP: Final = 232.0, -226.0
PEG: Final = 142.0, 0.0
SADDLE: Final = 0.0, -160.0


@frozen
class QuadBike:
    """The machine: its back axle in the picture, how far its nose is up in degrees, its paint (body, light, dark)."""

    axle: Point
    rise: float
    paint: tuple[str, str, str] = (_GREEN, _LIT, _DARK)

    @property
    def foot(self) -> Point:
        """Where the back wheel touches the ground."""
        return self.axle[0] - 4, self.axle[1] + BACK - 4

    def on(self, x: float, y: float) -> Point:
        """A point of the machine, measured level from its back axle, where it is now."""
        c, s = math.cos(math.radians(self.rise)), math.sin(math.radians(self.rise))
        return self.axle[0] + x * c + y * s, self.axle[1] - x * s + y * c

    def far(self) -> tuple[Sheet, ...]:
        """The wheels on the far side, darker, a little higher and to the right."""
        dark = mix(self.paint[2], _INK, 0.5)
        x, y = self.on(*_FRONT_AXLE)
        return (
            thick(group(_tyre(BACK * 0.97, 16, 8, dark, 0.5), self.axle[0] + 46, self.axle[1] - 16)),
            thick(group(_tyre(FRONT, 15, 30, dark, 0.5), x + 40, y - 22)),
        )

    def near(self) -> tuple[Sheet, ...]:
        """The body, the cage, and the wheels on our side."""
        green, lit, dark = self.paint
        return (
            thick(self._up(_engine())),
            thick(self._up(_steering())),
            thick(self._up(_body(green))),
            printed(self._up(_shine(lit))),
            thin(self._up(_lamp())),
            thick(self._up(_saddle())),
            thick(self._up(_cage(dark, 12))),
            printed(group(_cage(lit, 3), self.axle[0] - 2, self.axle[1] - 2, turn=-self.rise)),
            thick(group(_tyre(FRONT, 15, 14, green), *self.on(*_FRONT_AXLE))),
            thick(group(_tyre(BACK, 16, 0, green), *self.axle)),
        )

    def handle(self) -> Sheet:
        """The near end of the bar with its brake, over the rider's sleeve and under his fingers."""
        x, y = GRIP
        grip = capsule(self.on(x - 26, y + 2), self.on(x + 24, y + 4), 6.5, 6.5, "#1a1c2c")
        return thin(grip + capsule(self.on(x + 30, y + 2), self.on(x - 6, y + 18), 2.4, 2, "#8d93a8"))

    def pennant(self, colour: str) -> Sheet:
        """A whip with a flag: it shows how fast."""
        x, y = self.on(-112, -170)
        tip, high = x - 96, y - 236
        mast = line(f"M{x:.0f},{y:.0f} Q{x - 18:.0f},{y - 160:.0f} {tip:.0f},{high:.0f}", _INK, 4)
        flag = path(
            f"M{tip:.0f},{high:.0f} c-34,-14 -58,16 -92,-2 c-18,-8 -30,-4 -42,2 l24,18 l-14,24 c22,-10 40,-4 62,2 c26,6 46,-6 68,2 Z",
            colour,
        )
        return Sheet(body=mast + flag, shadow=SMALL)

    def _up(self, body: str) -> str:
        return group(body, *self.axle, turn=-self.rise)


def _tyre(r: float, lugs: int, turn: float, hub: str, lit: float = 1) -> str:
    """A tractor tyre: slanted lugs, a wall, a rim in the machine's colour."""
    rubber = mix("#20263c", "#0c0e18", 0.1 if lit == 1 else 0.5)
    wall = mix("#39415c", "#141828", 0 if lit == 1 else 0.6)
    body, step = "", math.tau / lugs
    for i in range(lugs):
        a = step * i + math.radians(turn)
        corners = ((0, 0.86), (0.1, 1), (0.5, 1), (0.66, 0.86))
        body += poly(
            [(math.cos(a + step * t) * r * k, math.sin(a + step * t) * r * k) for t, k in corners], rubber
        )
    body += circle(0, 0, r * 0.9, rubber) + circle(0, 0, r * 0.74, wall)
    body += circle(0, 0, r * 0.7, mix(rubber, "#000000", 0.2))
    body += circle(0, 0, r * 0.52, hub) + circle(0, 0, r * 0.43, mix(hub, "#12201a", 0.35))
    spoke = path(
        f"M{-r * 0.07:.1f},0 L{-r * 0.05:.1f},{-r * 0.46:.1f} L{r * 0.05:.1f},{-r * 0.46:.1f} L{r * 0.07:.1f},0 Z",
        mix(hub, "#fff2d0", 0.25),
    )
    body += "".join(group(spoke, turn=turn + 72 * i) for i in range(5))
    return body + circle(0, 0, r * 0.16, mix(hub, "#fff2d0", 0.35)) + circle(0, 0, r * 0.07, rubber)


def _engine() -> str:
    return (
        line("M0,0 L120,-34 L214,-30 L300,8", _STEEL, 15)
        + path("M70,-66 L210,-72 L226,-22 L180,8 L96,10 L64,-24 Z", _STEEL)
        + "".join(line(f"M{92 + i * 17},-54 l8,44", mix(_STEEL, "#8a93b4", 0.4), 4) for i in range(6))
        + line("M150,4 L40,22 L-66,6", "#8d93a8", 9)
        + path("M-44,-6 L-112,-18 L-116,8 L-46,20 Z", "#8d93a8")
        + ellipse(-114, -5, 5, 13, "#2b2c3c")
        + line("M262,-66 L296,2", _RUST, 9)
        + "".join(line(f"M{262 + i * 5.2:.0f},{-60 + i * 10} l15,-7", "#f0b84a", 4) for i in range(5))
        + line("M22,-62 L4,-8", _RUST, 9)
        + path("M98,9 L170,4 L174,15 L98,20 Z", "#8d93a8")
    )


def _steering() -> str:
    """The column, the bar and a speedometer with a cracked glass."""
    x, y = GRIP
    # It rises out of a boot in the body.
    column = path("M186,-140 L206,-196 L232,-196 L262,-140 Z", "#20263c")
    column += line(f"M224,-140 L{x - 20},{y + 2}", _STEEL, 15)
    return (
        column
        + line(f"M{x - 30},{y + 2} L{x + 4},{y + 4}", "#1a1c2c", 9)
        + rect(206, -218, 24, 20, "#2a2438", rx=5)
    )


def _body(colour: str) -> str:
    return path(
        "M-128,-58 C-120,-118 -74,-142 -20,-140 L148,-134 C166,-134 176,-150 190,-164 C222,-176 262,-166 288,-140 C330,-128 364,-104 384,-62 L366,-58 C350,-86 318,-104 286,-98 C250,-94 222,-72 204,-44 L112,-44 C98,-88 56,-116 8,-112 C-40,-112 -84,-94 -100,-52 Z",
        colour,
    )


def _shine(colour: str) -> str:
    lit = path(
        "M-118,-72 C-106,-116 -66,-136 -20,-134 L146,-128 C166,-128 180,-146 194,-158 C222,-168 256,-160 282,-136 C322,-124 350,-104 366,-78 C340,-104 312,-114 282,-108 C246,-112 220,-128 196,-118 C180,-110 170,-114 150,-114 L-18,-120 C-64,-122 -98,-104 -118,-72 Z",
        colour,
    )
    return lit + line("M226,-118 q24,-10 58,-6 M240,-108 q18,-6 36,-4", "#dcefd8", 2.4)


def _lamp() -> str:
    return path("M322,-128 L356,-112 L352,-92 L318,-104 Z", "#fff0c0") + path(
        "M356,-112 L364,-106 L360,-90 L352,-92 Z", "#d8b878"
    )


def _saddle() -> str:
    return path(
        "M-64,-134 C-66,-158 -44,-166 -16,-162 C30,-156 70,-152 120,-158 C140,-160 152,-150 150,-134 Z",
        "#2a2438",
    ) + path(
        "M-58,-146 C-50,-160 -30,-160 -14,-156 C30,-150 80,-148 130,-152 C80,-140 10,-142 -58,-140 Z",
        "#4a3f58",
    )


def _cage(colour: str, width: float) -> str:
    tubes = (
        "M-112,-60 L-120,-166 Q-120,-186 -100,-187 L-46,-188 Q-30,-188 -27,-172 L-20,-140 M-117,-122 L-26,-164",
        "M366,-28 L400,-40 Q412,-46 412,-60 L410,-92 Q409,-104 396,-108 L348,-124 M411,-72 L372,-86",
    )
    return "".join(line(tube, colour, width) for tube in tubes)
