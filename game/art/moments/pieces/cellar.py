"""A cellar of brick vaults full of books, in metres: a low stage at its end, a lamp, a window under the street."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, backdrop, printed

if TYPE_CHECKING:
    from game.art.paper.shapes import Point

LENS: Final = Lens(eye=(0.05, 1.78, -0.5), pitch=-3, focal=1000, middle=(960, 376))
_HALF, _SPRING, _CROWN = 3.1, 1.5, 3.05
_END, _STAGE, _HIGH = 7.7, 5.7, 0.26
_NIGHT: Final = "#1c1016"
_SPINES: Final = ("#8a3a2c", "#3f6673", "#c79a4c", "#5f6f4a", "#86476a", "#d9c49a", "#4a5f8c", "#a8603c")


@frozen(kw_only=True)
class Cellar:
    """The cellar at an hour: how much daylight there is (0 to 1), and two colours of the pane under the street."""

    day: float
    pane: tuple[str, str]

    def room(self, colour: str, dark: float = 0.34) -> str:
        """A colour of the room by its few lamps."""
        return mix(colour, _NIGHT, dark * (1 - self.day * 0.75))

    def back(self) -> tuple[Sheet, ...]:
        """The wall behind the stage, of brick, and the floor."""
        brick = self.room("#b0603c", 0.2)
        courses, dice = "", random.Random(4)  # noqa: S311 - bricks
        for row in range(22):
            y = row * 0.15
            for k in range(24):
                x = -_HALF + k * 0.27 + (row % 2) * 0.13
                if dice.random() < 0.36:
                    courses += LENS.front(
                        _END,
                        (x, x + 0.24),
                        (y, y + 0.12),
                        mix(brick, ("#e0945c", "#6a2c20")[dice.random() < 0.5], 0.3),
                    )
        floor = LENS.floor(0, (-_HALF - 1, _HALF + 1), (-0.2, _STAGE + 0.1), self.room("#8a6248", 0.44))
        seams = "".join(
            LENS.floor(0.002, (x, x + 0.02), (-0.2, _STAGE), self.room("#4a2c20", 0.5))
            for x in (-2.4, -1.6, -0.8, 0.0, 0.8, 1.6, 2.4)
        )
        return (
            backdrop(rect(-60, -60, 2040, 1200, self.room("#3a2228", 0.4))),
            Sheet(body=LENS.front(_END, (-_HALF - 0.4, _HALF + 0.4), (0, _CROWN + 0.6), brick), contact=0.1),
            printed(courses),
            Sheet(body=floor, shadow=Shadow(0, -3, 8, 0.3)),
            printed(seams),
        )

    def window(self) -> tuple[Sheet, ...]:
        """Half a window under the street: a bus stands there, somebody's shoes go by."""
        (x, y), u = LENS.at(1.95, 2.1, _END - 0.02), LENS.unit(1.95, 2.1, _END)
        w, h = 0.55 * u, 0.36 * u
        frame = path(
            f"M{x - w},{y} C{x - w},{y - h * 1.5} {x + w},{y - h * 1.5} {x + w},{y} Z",
            self.room("#3a2c28", 0.2),
        )
        pane = path(
            f"M{x - w * 0.88},{y - 5} C{x - w * 0.88},{y - h * 1.32} {x + w * 0.88},{y - h * 1.32} {x + w * 0.88},{y - 5} Z",
            "url(#pane)",
        )
        bus = (
            rect(x - w * 0.74, y - h * 0.8, w * 1.1, h * 0.56, "#c8402a", rx=4)
            + rect(x - w * 0.6, y - h * 0.72, w * 0.3, h * 0.24, "#ffe9a8")
            + rect(x - w * 0.2, y - h * 0.72, w * 0.3, h * 0.24, "#ffe9a8")
            + circle(x - w * 0.46, y - h * 0.2, 8, "#14101a")
            + circle(x + w * 0.1, y - h * 0.2, 8, "#14101a")
        )
        shoes = "".join(
            path(f"M{x + dx},{y - 6} l0,-26 l9,0 l2,16 l10,6 l0,4 Z", "#1a1420") for dx in (w * 0.5, w * 0.66)
        )
        bars = line(f"M{x},{y - 4} L{x},{y - h * 1.06}", self.room("#3a2c28", 0.2), 5)
        return (
            Sheet(body=frame, shadow=SMALL),
            Sheet(
                body=pane,
                defs=gradient("pane", [(0, self.pane[0]), (1, self.pane[1])], (0, y - h), (0, y)),
                contact=0.1,
            ),
            printed(bus + shoes + bars),
        )

    def stage(self) -> tuple[Sheet, ...]:
        """Four pallets with boards over them, and a rug."""
        boards = LENS.floor(_HIGH, (-1.9, 1.9), (_STAGE, _END), self.room("#d9a05c", 0.1))
        seams = "".join(
            LENS.floor(_HIGH + 0.002, (-1.9, 1.9), (z, z + 0.025), self.room("#8a5630", 0.2))
            for z in (6.0, 6.35, 6.75, 7.2)
        )
        front = LENS.front(_STAGE, (-1.9, 1.9), (0, _HIGH), self.room("#6a3c24", 0.3)) + "".join(
            LENS.front(_STAGE - 0.01, (x, x + 0.5), (0.05, _HIGH - 0.06), self.room("#2a1814", 0.3))
            for x in (-1.7, -0.9, -0.1, 0.7)
        )
        (x, y), u = LENS.at(-0.05, _HIGH, 6.55), LENS.unit(0, _HIGH, 6.55)
        rug = (
            ellipse(x, y, 0.95 * u, 0.2 * u, self.room("#a83a30", 0.1))
            + ellipse(x, y, 0.8 * u, 0.16 * u, self.room("#e0a94a", 0.2))
            + ellipse(x, y, 0.74 * u, 0.145 * u, self.room("#8c2f2a", 0.1))
        )
        return (
            Sheet(body=front + boards, shadow=Shadow(0, 6, 12, 0.4)),
            printed(seams),
            Sheet(body=rug, shadow=SMALL),
        )

    def lamp(self) -> tuple[Sheet, ...]:
        """The reading lamp on its stand, bent over like somebody who listens; its light on whoever stands there."""
        (fx, fy), (x, y), u = LENS.at(-1.08, _HIGH, 6.7), LENS.at(-0.72, 1.98, 6.7), LENS.unit(0, 1, 6.7)
        stand = line(
            f"M{fx},{fy} C{fx - 6},{fy - 130} {fx - 10},{y + 20} {x - 20},{y - 14}", "#2a2026", 7
        ) + ellipse(fx, fy, 0.17 * u, 0.045 * u, "#2a2026")
        shade = group(
            path("M-0.1,-0.12 L0.1,-0.12 L0.24,0.12 L-0.24,0.12 Z", "#2f6a5a")
            + path("M0.02,-0.12 L0.1,-0.12 L0.24,0.12 L0.08,0.12 Z", "#1f4a40"),
            x,
            y,
            u,
            turn=-22,
        )
        bulb = group(ellipse(0, 0.12, 0.22, 0.05, "#fff4cc"), x, y, u, turn=-22)
        wx, wy = LENS.at(0.9, _HIGH, 6.4)
        cone = poly(
            [
                (x - 0.16 * u, y + 0.2 * u),
                (x + 0.26 * u, y + 0.02 * u),
                (wx + 60, wy + 4),
                (wx - 320, wy + 8),
            ],
            "url(#cone)",
        )
        defs = gradient("cone", [(0, "#ffe9ac"), (1, "#ffdc90")], (x, y), (wx, wy))
        return (
            Sheet(body=stand, shadow=OBJECT),
            Sheet(body=f'<g opacity="0.26">{cone}</g>', defs=defs, contact=0, edge=False, grain=False),
            Sheet(body=shade, shadow=OBJECT),
            printed(bulb),
        )

    def arches(self) -> tuple[Sheet, ...]:
        """Vault after vault towards us, each darker, and between them books up to the spring."""
        made = []
        for number, z in enumerate((6.1, 4.4, 2.6, 0.9)):
            made.append(Sheet(body=self._books(z, z + 1.5, number), shadow=SMALL))
            tone = self.room(mix("#9a5236", "#4a2420", 0.26 * number), 0.4 + 0.1 * number)
            made.append(
                Sheet(body=path(_arch(z), tone, extra='fill-rule="evenodd"'), shadow=Shadow(4, 8, 16, 0.42))
            )
        return tuple(made)

    def _books(self, near: float, far: float, seed: int) -> str:
        dice = random.Random(seed + 3)  # noqa: S311 - who reads what
        by: dict[str, list[list[Point]]] = {}
        body = ""
        for side in (-1, 1):
            x = side * (_HALF - 0.12)
            body += LENS.wall(x, (near, far), (0, _SPRING + 0.5), self.room("#3a2218", 0.5))
            for shelf in (0.1, 0.52, 0.94, 1.36):
                z = near + 0.04
                while z < far:
                    thick, high = dice.uniform(0.04, 0.085), dice.uniform(0.24, 0.36)
                    by.setdefault(dice.choice(_SPINES), []).append(
                        LENS.quad(
                            [
                                (x, shelf, z),
                                (x, shelf, z + thick),
                                (x, shelf + high, z + thick),
                                (x, shelf + high, z),
                            ]
                        )
                    )
                    z += thick + 0.006
        for colour, quads in by.items():
            d = "".join("M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in q) + "Z" for q in quads if q)
            body += path(d, self.room(colour, 0.44 + 0.06 * seed))
        return body


def _arch(z: float) -> str:
    """A brick rib across the vault, with what is above it, as path data with a hole."""
    inner: list[Point] = [(LENS.at(-_HALF + 0.1, 0, z)[0], 1260.0)]
    for k in range(19):
        a = math.pi * (1 - k / 18)
        inner.append(LENS.at(math.cos(a) * (_HALF - 0.1), _SPRING + math.sin(a) * (_CROWN - _SPRING), z))
    inner.append((LENS.at(_HALF - 0.1, 0, z)[0], 1260.0))
    (x0, _), (x1, _) = LENS.at(-_HALF - 0.28, 0, z), LENS.at(_HALF + 0.28, 0, z)
    if z < 1.5:
        x0, x1 = -70.0, 1990.0
    outer = f"M{min(x0, 1990):.1f},1200 L{x0:.1f},-80 L{x1:.1f},-80 L{x1:.1f},1200 Z "
    return outer + "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in inner) + " Z"
