"""A stairwell in metres: a flight up to a half landing with a window, a flight back over us, a door at the left."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.lens import Lens
from game.art.paper.shapes import capsule, circle, group, holed, line, mix, path, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.glows import glows

if TYPE_CHECKING:
    from game.art.paper.lens import Spot
    from game.art.paper.shapes import Point

LENS: Final = Lens(eye=(-0.3, 1.0, -0.85), pitch=13, roll=-3.5, focal=960, middle=(900, 470))
STEPS, RISE, TREAD = 11, 0.155, 0.28
WALL, WELL, BEYOND, RIGHT = -1.5, 0.0, 0.46, 2.0
START: Final = 1.5
END: Final = START + STEPS * TREAD
HALF: Final = STEPS * RISE
BACK: Final = END + 1.45
FULL: Final = 2 * HALF
WINDOW: Final = (-0.86, 0.5, HALF + 1.0, HALF + 2.6)
_INK: Final = "#12121f"
_WARM, _GLOW, _EMBER = "#ffd488", "#f2a24e", "#a8552c"


@frozen(kw_only=True)
class Stairs:
    """The building at an hour: how much daylight is in it (0 to 1), the sky from the top down, moon, snow.

    `door` is how strong the light from the door is, from 0 to 1.
    """

    daylight: float
    sky: tuple[str, str]
    disc: str
    door: float = 1
    snow: bool = True

    def tone(self, colour: str) -> str:
        """A colour of the building in this light."""
        return mix(colour, "#b4b4b0", self.daylight)

    @property
    def stone(self) -> str:
        """The plaster of the walls in this light, as a colour."""
        return self.tone("#4a4d68")

    @property
    def dark(self) -> str:
        """Iron, and what is far from any light."""
        return self.tone("#23253c")

    @property
    def ink(self) -> str:
        """What no light reaches."""
        return mix(_INK, "#7c7a80", self.daylight * 0.8)

    def across(self, name: str, a: Point, b: Point, ends: tuple[str, str], y: float = HALF + 1) -> str:
        """A gradient between two points of the plan (right, away) at a height."""
        (ax, ay), (bx, by) = LENS.at(a[0], y, a[1]), LENS.at(b[0], y, b[1])
        return (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{ax:.0f}" y1="{ay:.0f}" x2="{bx:.0f}" '
            f'y2="{by:.0f}"><stop offset="0" stop-color="{ends[0]}"/><stop offset="1" stop-color="{ends[1]}"/></linearGradient>'
        )

    def outside(self) -> tuple[Sheet, ...]:
        """What the window on the landing shows: roofs, a few lit windows, snow."""
        x0, x1, y0, y1 = WINDOW
        (ax, ay), (bx, by) = LENS.at(x0, y1, BACK), LENS.at(x1, y0, BACK)
        w, h, moon = bx - ax, by - ay, (ax + (bx - ax) * 0.76, ay + (by - ay) * 0.27)
        dice = random.Random(5)  # noqa: S311 - snow
        roofs = f"M{ax - 40},{by - h * 0.24} l70,-8 l0,-34 l54,-4 l0,36 l60,-6 l0,-60 l74,-6 l0,58 l60,-2 l0,120 L{ax - 40},{by + 60} Z"
        spots = ((0.1, 0.14), (0.2, 0.2), (0.52, 0.34), (0.58, 0.26), (0.52, 0.18), (0.84, 0.12))
        panes = "".join(
            rect(ax + fx * w, by - fy * h, 8, 11, "#f4b45c", 1 - self.daylight) for fx, fy in spots
        )
        flakes = "".join(
            circle(dice.uniform(ax, bx), dice.uniform(ay, by), dice.uniform(1.4, 3.6), "#e8ecf8", 0.9)
            for _ in range(46)
        )
        defs = f'<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{self.sky[0]}"/><stop offset="1" stop-color="{self.sky[1]}"/></linearGradient>'
        return (
            backdrop(rect(-60, -60, 2040, 1200, self.ink)),
            backdrop(rect(ax - 40, ay - 60, w + 80, h + 120, "url(#sky)"), defs),
            glows([(*moon, 130)], self.disc, 0.45),
            Sheet(body=circle(*moon, 24, self.disc), shadow=Shadow(0, 0, 14, 0.2), contact=0),
            Sheet(body=path(roofs, mix("#1d2747", self.sky[1], 0.2 + self.daylight * 0.5)), shadow=SMALL),
            printed(panes + (flakes if self.snow else "")),
        )

    def back_wall(self) -> tuple[Sheet, ...]:
        """The landing's wall with its hole, painted green to the breast as such walls are."""
        x0, x1, y0, y1 = WINDOW
        hole = [LENS.at(x, y, BACK) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        sides: list[Spot] = [
            (x, y, BACK) for x, y in ((WALL, HALF), (RIGHT, HALF), (RIGHT, HALF + FULL), (WALL, HALF + FULL))
        ]
        d = " ".join(
            "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in ring) + " Z" for ring in (LENS.quad(sides), hole)
        )
        dado = LENS.front(BACK, (WALL, RIGHT), (HALF, HALF + 0.92), self.tone("#2f5a62"))
        dado += LENS.front(BACK, (WALL, RIGHT), (HALF + 0.92, HALF + 0.95), self.tone("#b8503c"))
        bars = "".join(
            LENS.front(BACK, (x, x + 0.05), (y0, y1), self.dark)
            for x in (x0, (x0 + x1) / 2 - 0.025, x1 - 0.05)
        )
        bars += "".join(
            LENS.front(BACK, (x0, x1), (y, y + 0.05), self.dark) for y in (y0, (y0 + y1) / 2 + 0.2, y1 - 0.05)
        )
        sill = LENS.front(BACK - 0.05, (x0 - 0.1, x1 + 0.1), (y0 - 0.08, y0), mix(self.stone, "#c8d0e8", 0.3))
        plaster = self.across(
            "plaster", (WALL, BACK), (RIGHT, BACK), (self.stone, mix(self.stone, self.ink, 0.35))
        )
        return (
            Sheet(body=holed(d, "url(#plaster)"), defs=plaster, shadow=Shadow(8, 12, 20, 0.5)),
            Sheet(body=dado, shadow=SMALL),
            Sheet(body=bars, shadow=SMALL),
            Sheet(body=sill, shadow=OBJECT),
            self._storey(),
        )

    def _storey(self) -> Sheet:
        x, y = LENS.at(-1.19, HALF + 2.3, BACK)
        return Sheet(
            body=circle(x, y, 32, self.tone("#b8503c")) + circle(x, y, 27, "#e4d4b4"),
            shadow=SMALL,
            letters=(
                Lettering("5", x - 7, y - 2, 36, "#9a3524", "display", turn=3.5),
                Lettering("↑", x + 13, y - 2, 24, "#9a3524", "bold", turn=3.5),
            ),
        )

    def sides(self) -> tuple[Sheet, ...]:
        """The walls at left and right, painted green along the stairs; a pier; what hangs at the right."""
        low: list[Spot] = [(WALL, 0.0, -2.0), (WALL, 0.0, START), (WALL, HALF, END), (WALL, HALF, BACK)]
        rim = [(x, y + 0.98, z) for x, y, z in reversed(low)]
        stripe = [(x, y + 0.98, z) for x, y, z in low] + [(x, y + 1.02, z) for x, y, z in reversed(low)]
        left = LENS.wall(WALL, (-2, BACK), (0, HALF + FULL), "url(#left)")
        right = LENS.wall(RIGHT, (-2, BACK), (0, HALF + FULL), "url(#right)")
        right += LENS.wall(RIGHT, (END, BACK), (HALF, HALF + 0.95), self.tone("#1c3640"))
        right += LENS.wall(RIGHT, (-2, END), (0, 0.98), self.tone("#182c36"))
        right += LENS.wall(RIGHT, (-2, END), (0.98, 1.02), self.tone("#4a2830"))
        green, deep = self.tone("#2f5a62"), self.tone("#1c3640")
        return (
            Sheet(
                body=left,
                defs=self.across(
                    "left", (WALL, BACK), (WALL, 0.4), (mix(self.stone, self.dark, 0.35), self.ink)
                ),
                shadow=OBJECT,
            ),
            Sheet(
                body=LENS.face([*low, *rim], "url(#dado)") + LENS.face(stripe, self.tone("#6e3630")),
                defs=self.across(
                    "dado", (WALL, BACK), (WALL, 1.4), (mix(deep, self.dark, 0.2), mix(green, deep, 0.3))
                ),
                shadow=SMALL,
            ),
            Sheet(
                body=right,
                defs=self.across(
                    "right", (RIGHT, BACK), (RIGHT, 2.0), (self.dark, mix(self.ink, self.dark, 0.3))
                ),
                shadow=OBJECT,
            ),
            self._pier(),
        )

    def _pier(self) -> Sheet:
        """Where the flight meets the landing a pier stands out of the wall, so that the dado ends against it."""
        x = (WALL, WALL + 0.2)
        body = LENS.front(END, x, (HALF, FULL + HALF - 0.2), "url(#pier)")
        body += LENS.front(END, x, (HALF, HALF + 0.95), mix(self.tone("#2f5a62"), self.ink, 0.3))
        body += LENS.front(END, x, (HALF + 0.95, HALF + 0.985), self.tone("#8a4438"))
        ends = mix(self.stone, self.dark, 0.2), mix(self.stone, self.dark, 0.6)
        return Sheet(
            body=body,
            defs=self.across("pier", (WALL, END), (WALL + 0.2, END), ends),
            shadow=Shadow(7, 4, 12, 0.42),
        )

    def overhead(self) -> tuple[Sheet, ...]:
        """Undersides: the next flight up on the left, the landing above the landing."""
        low, high = FULL - 0.2, FULL + HALF - 0.2
        under = LENS.face(
            [(WALL, low, START), (WELL, low, START), (WELL, high, END), (WALL, high, END)], "url(#under)"
        )
        edge = [(WELL, low, START), (WELL, high, END), (WELL, high + 0.3, END), (WELL, low + 0.3, START)]
        defs = self.across("under", (-0.7, END), (-0.7, START), (self.dark, self.ink), FULL + 1)
        return (
            Sheet(
                body=LENS.floor(high, (WALL, RIGHT), (END, BACK), mix(self.dark, self.ink, 0.3)),
                shadow=OBJECT,
            ),
            Sheet(
                body=under + LENS.face(edge, mix(self.dark, self.stone, 0.3)),
                defs=defs,
                shadow=Shadow(6, 12, 20, 0.5),
            ),
        )

    def second_flight(self) -> tuple[Sheet, ...]:
        """The flight that comes back over our heads: its saw-toothed side, its underside, its rail."""
        side: list[Spot] = []
        sheets = []
        for i in range(STEPS):
            z, y = END - i * TREAD, HALF + i * RISE
            side += [(BEYOND, y, z), (BEYOND, y + RISE, z)]
            sheets.append(self._under_step(i))
        side += [(BEYOND, FULL, START), (BEYOND, FULL - 0.28, START), (BEYOND, HALF - 0.28, END)]
        spots = [(END - i * TREAD, HALF + i * RISE) for i in range(STEPS + 1)]
        slab = LENS.front(START, (WELL, RIGHT), (FULL - 0.28, FULL), mix(self.dark, self.ink, 0.4))
        slab += LENS.floor(FULL - 0.28, (WELL, RIGHT), (-2, START), self.ink)
        ends = mix(self.stone, "#8a6a62", 0.4), self.dark
        landing = mix(mix(self.dark, self.stone, 0.35), _EMBER, 0.14 * self.door)
        return (
            *sheets,
            Sheet(
                body=LENS.face(side, "url(#side)"),
                defs=self.across("side", (BEYOND, END), (BEYOND, 2.4), ends, FULL * 0.7),
                shadow=OBJECT,
            ),
            Sheet(body=rail(BEYOND, spots, mix(self.dark, self.ink, 0.3), 0.04), shadow=SMALL),
            Sheet(body=LENS.front(END, (WELL, RIGHT), (HALF - 0.29, HALF), landing), shadow=SMALL),
            Sheet(body=slab, shadow=Shadow(4, 14, 24, 0.55)),
        )

    def _under_step(self, i: int) -> Sheet:
        z, y, far = END - (i + 1) * TREAD, HALF + i * RISE - 0.12, 1 - i / STEPS
        below = LENS.floor(y, (BEYOND, RIGHT), (z, z + TREAD), mix(self.ink, "#33375a", 0.25 + 0.4 * far))
        tone = mix(mix(self.ink, self.tone("#4a4f78"), 0.25 + 0.6 * far), _EMBER, 0.5 * far * far * self.door)
        return Sheet(
            body=below + LENS.front(z, (BEYOND, RIGHT), (y, y + RISE + 0.01), tone),
            shadow=Shadow(0, 9, 14, 0.5),
        )

    def way_out(self) -> tuple[Sheet, ...]:
        """The one lamp that is never off."""
        (ax, ay), (bx, by) = LENS.at(1.0, 1.9, 3.1), LENS.at(1.62, 1.66, 3.1)
        x, y = (ax + bx) / 2, (ay + by) / 2
        box = rect(-78, -28, 156, 56, "#123026", rx=5) + rect(-72, -22, 144, 44, "#257048", rx=4)
        hung = "".join(
            line(f"M{x + dx:.1f},{y - 24 - dx * 0.06:.1f} l-4,-70", self.ink, 4) for dx in (-50, 50)
        )
        words = (Lettering("安全出口", x, y, 31, "#b9e6c4", turn=-LENS.roll),)
        return (
            Sheet(body=hung + group(box, x, y, turn=LENS.roll), shadow=OBJECT, letters=words),
            glows([(x, y, 240)], "#3fae74", 0.16),
        )

    def flight(self) -> tuple[Sheet, ...]:
        """A sheet for each step, the farthest first; where the light from the door lies it is printed on it."""
        return tuple(sheet for i in reversed(range(STEPS)) for sheet in self._step(i))

    def _step(self, i: int) -> tuple[Sheet, Sheet]:
        z, y, share, across = START + i * TREAD, i * RISE, i / STEPS, (WALL, WELL)
        top = mix(self.tone("#565a78"), self.dark, 0.3 + 0.25 * (1 - share))
        face = mix(self.tone("#3b3e5a"), self.ink, 0.25 + 0.3 * (1 - share))
        step = LENS.floor(y + RISE, across, (z - 0.03, z + TREAD), top) + LENS.front(
            z, across, (y, y + RISE), face
        )
        step += LENS.front(z - 0.03, across, (y + RISE - 0.035, y + RISE), mix(top, "#8e94b8", 0.35))
        warm, (a, b) = 0.42 * share, (min(max(v, WALL), WELL) for v in _lit(z))
        lit, fade = self.door, mix
        shine = _band(y + RISE, z - 0.03, z + TREAD, fade(top, mix(_WARM, _GLOW, 0.2 + warm), lit))
        shine += LENS.front(z, (a, b), (y, y + RISE), fade(face, mix(_EMBER, "#6a3428", share * 0.6), lit))
        shine += LENS.front(
            z - 0.03, (a, b), (y + RISE - 0.035, y + RISE), fade(top, mix("#fff0c4", _GLOW, warm), lit)
        )
        shine += self._bars_shadow(y + RISE, z, top)
        return Sheet(body=step, shadow=Shadow(0, -5, 12, 0.4)), printed(shine)

    def _bars_shadow(self, y: float, z: float, colour: str) -> str:
        """The dark that one baluster and a flask throw into the light on a step."""
        (a, b), tone = _lit(z), mix(colour, _EMBER, 0.5)
        x = a + (b - a) * 0.78
        strip: list[Spot] = [(x, y, z), (x + 0.045, y, z), (x + 0.1, y, z + TREAD), (x + 0.055, y, z + TREAD)]
        return LENS.face(strip, tone, 0.7) if x < WELL - 0.1 else ""

    def ground(self) -> tuple[Sheet, ...]:
        """The fourth floor, and the light that falls out on it."""
        joints = "".join(
            line(
                "M{:.0f},{:.0f} L{:.0f},{:.0f}".format(*LENS.at(x, 0, START), *LENS.at(x, 0, 0.2)),
                self.ink,
                2,
                0.5,
            )
            for x in (-1.1, -0.7, -0.3, 0.1, 0.5, 0.9, 1.3)
        )
        tone = mix(self.dark, self.ink, 0.2)
        light = _band(0, 0.1, START, mix(tone, mix(_WARM, "#fff2cc", 0.3), self.door), RIGHT)
        return (
            Sheet(body=LENS.floor(0, (WALL, RIGHT + 2), (-0.4, START), tone), shadow=Shadow(0, -4, 12, 0.4)),
            printed(joints + light),
        )

    def near_rail(self) -> tuple[Sheet, ...]:
        """The rail on our side of the well, large and dark, with a gleam on it, and the newel."""
        spots = [(START + i * TREAD, i * RISE) for i in range(STEPS + 1)]
        a, b = LENS.at(WELL, 0, START - 0.05), LENS.at(WELL, 1.0, START - 0.05)
        wood = mix(self.ink, "#3a2430", 0.35)
        gleam = ""
        for z, y in spots[4:-1]:
            u, (ax, ay), (bx, by) = (
                LENS.unit(WELL, y, z) * 0.018,
                LENS.at(WELL, y + 0.02, z),
                LENS.at(WELL, y + 0.4, z),
            )
            gleam += line(
                f"M{ax - u:.1f},{ay:.1f} L{bx - u:.1f},{by:.1f}", _GLOW, max(1.5, u * 0.6), 0.9 * self.door
            )
        return (
            Sheet(body=rail(WELL, spots, wood, 0.042), shadow=OBJECT, nearer=True),
            printed(gleam),
            Sheet(
                body=capsule(a, b, 17, 17, wood) + circle(*b, 24, mix(self.ink, "#5a3028", 0.4)),
                shadow=OBJECT,
            ),
        )

    def open_door(self) -> Sheet:
        """The fourth floor's door, ajar at the left, and all the warmth there is in the house."""
        z0, z1, top = 0.25, 1.22, 2.05
        defs = self.across("door", (WALL, z1), (WALL, z0), ("#ffcf7e", "#fff2cf"), 1)
        frame = LENS.wall(WALL, (z1, z1 + 0.11), (0, top + 0.1), "#6e4630")
        frame += LENS.wall(WALL, (z0 - 0.1, z1 + 0.11), (top, top + 0.1), "#6e4630")
        return Sheet(body=frame + LENS.wall(WALL, (z0, z1), (0, top), "url(#door)"), defs=defs, shadow=SMALL)


def rail(x: float, spots: list[tuple[float, float]], colour: str, thick_by: float) -> str:
    """Balusters and a handrail along a flight: depths and heights of its steps."""
    body = ""
    for z, y in spots:
        w = max(1.6, LENS.unit(x, y + 0.4, z) * 0.018)
        body += capsule(LENS.at(x, y, z), LENS.at(x, y + 0.86, z), w, w, colour, (0, 0))
    ends = [(LENS.at(x, y + 0.88, z), LENS.unit(x, y + 0.88, z) * thick_by) for z, y in (spots[0], spots[-1])]
    return body + capsule(ends[0][0], ends[1][0], ends[0][1], ends[1][1], colour)


def _lit(z: float) -> tuple[float, float]:
    """From where to where across the light from the door lies at a depth: it runs up to the right."""
    return WALL + (z - 1.15) / 3.5, WALL + (z - 0.1) / 2.35


def _band(y: float, z0: float, z1: float, colour: str, end: float = WELL) -> str:
    """The lit part of a level piece."""
    (a, b), (c, d) = ((min(max(v, WALL), end) for v in _lit(z)) for z in (z0, z1))
    return LENS.face([(a, y, z0), (b, y, z0), (d, y, z1), (c, y, z1)], colour)
