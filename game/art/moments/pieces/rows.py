"""A hall from its last row, in metres: rows of seats that bend round a lit stage and fall towards it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, Lettering, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.glows import glows
from game.art.places.pieces.walkers import TOPS

if TYPE_CHECKING:
    from game.art.paper.lens import Spot

# The last row is at z = 0, the stage at the far end.
LENS: Final = Lens(eye=(0.5, 2.55, -2.6), pitch=-9.5, focal=1120, middle=(960, 395))
ROWS, PITCH, SEAT, FALL = 17, 1.0, 0.6, 0.12
STAGE: Final = ROWS * PITCH + 5.5
WIDE: Final = 15.5
SIDE: Final = WIDE / 2 + 1.6
_AISLES: Final = ((-5.6, -4.4), (4.4, 5.6))
# Row M, counted from the stage, and its two seats that are taken.
ROW_M: Final = 12
SEAT_13, SEAT_14 = -1.75, -1.15
INK, DEEP, TEAL, GOLD = "#0d1d20", "#17363a", "#2c5a58", "#f2c46a"
_HALF: Final = 6.6  # half the stage's width


def floor_at(z: float) -> float:
    """The height of the floor: it falls towards the stage."""
    return -FALL * min(max(z, 0), ROWS * PITCH)


def bow(x: float, z: float) -> float:
    """Rows bend round the stage."""
    return z + 0.022 * x * x * (1 - z / (STAGE * 1.6))


BOARDS: Final = floor_at(99) + 1.1


@frozen(kw_only=True)
class Hall:
    """The hall at an hour: how far its lamps are on (0 to 1), and how bright the stage is (0 to 1).

    `lit` is how many of the seven lamps along each wall burn, from the stage.
    """

    house: float
    show: float
    lit: int

    def room(self, colour: str) -> str:
        """A colour of the hall under its lamps."""
        bright = mix(colour, "#cdd2ae", max(0.0, self.house - 0.3) * 0.5)
        return mix(bright, INK, max(0.0, 0.3 - self.house) * 1.7)

    def stage_light(self, colour: str) -> str:
        """A colour on the stage."""
        return mix(colour, "#2a2a30", (1 - self.show) * 0.75)

    # ------------------------------------------------------------ the far end

    def far_end(self) -> tuple[Sheet, ...]:
        """The stage in its arch, with nobody on it."""
        low, s = BOARDS, self.stage_light
        (ax, ay), (bx, by) = LENS.at(-_HALF, low + 6.2, STAGE + 4), LENS.at(_HALF, low, STAGE + 4)
        stops = "".join(
            f'<stop offset="{at}" stop-color="{s(colour)}"/>'
            for at, colour in ((0, "#e8b45c"), (0.5, "#f8dc9a"), (1, "#fff6d8"))
        )
        defs = f'<linearGradient id="cyc" gradientUnits="userSpaceOnUse" x1="0" y1="{ay:.0f}" x2="0" y2="{by:.0f}">{stops}</linearGradient>'
        x, y = LENS.at(0.0, low + 2.7, STAGE + 3.9)
        u = LENS.unit(0, low, STAGE + 3.9)
        star = path(
            "M0,-1 L0.24,-0.32 L0.95,-0.31 L0.38,0.12 L0.59,0.81 L0,0.4 L-0.59,0.81 L-0.38,0.12 L-0.95,-0.31 L-0.24,-0.32 Z",
            s("#e8953c"),
        )
        ten = "".join(
            group(star, x + (i - 4.5) * 0.62 * u, y - (2.5 - 0.07 * (i - 4.5) ** 2) * u * 0.72, 0.2 * u)
            for i in range(10)
        )
        boards = LENS.floor(low, (-_HALF, _HALF), (STAGE, STAGE + 4), s("#d79a56"))
        boards += LENS.front(STAGE, (-_HALF - 1.5, _HALF + 1.5), (floor_at(99), low), s("#7a4526"))
        return (
            backdrop(rect(-60, -60, 2040, 1200, INK)),
            backdrop(rect(ax - 60, ay - 60, bx - ax + 120, by - ay + 160, "url(#cyc)"), defs),
            Sheet(body=circle(x, y, 2.05 * u, s("#fbe7b0")), shadow=Shadow(0, 2, 8, 0.16), contact=0.06),
            Sheet(body=circle(x, y, 1.4 * u, s("#fff3cf")), shadow=Shadow(0, 2, 8, 0.14), contact=0.06),
            Sheet(body=ten, shadow=Shadow(2, 3, 4, 0.3)),
            Sheet(body=boards, shadow=Shadow(0, -3, 8, 0.3)),
            self._waiting(),
        )

    def _waiting(self) -> Sheet:
        """A lectern with a microphone, ten chairs for ten stars."""
        s, low = self.stage_light, BOARDS
        desk = path("M-0.42,0 L-0.36,-1.05 L0.36,-1.05 L0.42,0 Z", s("#8a4f2c")) + path(
            "M-0.46,-1.14 L0.46,-1.14 L0.46,-1.04 L-0.46,-1.04 Z", s("#b0703c")
        )
        desk += path(
            "M0.06,-1.1 C0.1,-1.3 0.06,-1.4 -0.1,-1.45 L-0.1,-1.39 C0.0,-1.35 0.04,-1.28 0.02,-1.1 Z",
            s("#3a2a24"),
        )
        chair = path("M-0.24,-0.98 C-0.24,-1.08 0.24,-1.08 0.24,-0.98 L0.24,-0.5 L-0.24,-0.5 Z", s("#c95b26"))
        chair += path("M-0.27,-0.52 L0.27,-0.52 L0.27,-0.43 L-0.27,-0.43 Z", s("#a8471c"))
        chair += path(
            "M-0.25,-0.44 L-0.19,-0.44 L-0.21,0 L-0.27,0 Z M0.19,-0.44 L0.25,-0.44 L0.27,0 L0.21,0 Z",
            s("#5a3420"),
        )
        body = group(desk, *LENS.at(-3.6, low, STAGE + 1.2), LENS.unit(-3.6, low, STAGE + 1.2))
        for i in range(10):
            body += group(chair, *LENS.at(-2.2 + i * 0.72, low, STAGE + 1.6), LENS.unit(0, low, STAGE + 1.6))
        return Sheet(body=body, shadow=Shadow(3, 4, 5, 0.34))

    def proscenium(self) -> tuple[Sheet, ...]:
        """Arch, curtains, pelmet: each darker and nearer."""
        x, y = LENS.at(0, BOARDS + 7.3, STAGE - 0.2)
        board = f"M{x - 128},{y - 23} L{x + 128},{y - 23} L{x + 140},{y} L{x + 128},{y + 23} L{x - 128},{y + 23} L{x - 140},{y} Z"
        even = 'fill-rule="evenodd"'
        return (
            Sheet(body=self._curtains(), shadow=Shadow(6, 8, 12, 0.4)),
            Sheet(body=self._pelmet(), shadow=Shadow(4, 10, 12, 0.42)),
            Sheet(
                body=path(
                    _arch(STAGE - 0.1, _HALF, 6.2), self.stage_light(mix(GOLD, "#8a5a2c", 0.45)), extra=even
                ),
                shadow=Shadow(5, 8, 14, 0.45),
            ),
            Sheet(
                body=path(_arch(STAGE - 0.2, _HALF + 0.28, 6.5), self.room(mix(TEAL, INK, 0.35)), extra=even),
                shadow=Shadow(4, 6, 12, 0.4),
            ),
            Sheet(
                body=path(board, self.room(DEEP)),
                shadow=OBJECT,
                letters=(Lettering("十星评选", x, y, 34, mix("#f2d79a", INK, (1 - self.show) * 0.5)),),
            ),
        )

    def _curtains(self) -> str:
        folds, z = "", STAGE + 0.3
        for side in (-1, 1):
            for i in range(5):
                x0, x1 = _HALF - i * 0.42, _HALF - 0.62 - i * 0.42
                a, b = LENS.at(side * x0, BOARDS + 6.6, z), LENS.at(side * x1, BOARDS + 6.6, z)
                c, d = (
                    LENS.at(side * (x1 + 0.25 + i * 0.12), BOARDS + 2, z),
                    LENS.at(side * (x1 + 0.1), BOARDS, z),
                )
                e = LENS.at(side * (x0 + 0.2), BOARDS, z)
                folds += path(
                    f"M{a[0]:.1f},{a[1]:.1f} L{b[0]:.1f},{b[1]:.1f} Q{c[0]:.1f},{c[1]:.1f} {d[0]:.1f},{d[1]:.1f} L{e[0]:.1f},{e[1]:.1f} Z",
                    self.stage_light(mix("#b8491f", "#4a1a14", 0.12 + 0.2 * (i % 2) + 0.05 * i)),
                )
        return folds

    def _pelmet(self) -> str:
        body = ""
        for i in range(8):
            x0, x1 = -_HALF + i * _HALF / 4, -_HALF + (i + 1) * _HALF / 4
            (ax, ay), (bx, by) = (
                LENS.at(x0, BOARDS + 6.9, STAGE + 0.1),
                LENS.at(x1, BOARDS + 5.9, STAGE + 0.1),
            )
            hang = f"{by:.1f} Q{(ax + bx) / 2:.1f},{by + 34:.1f}"
            tone = self.stage_light(mix("#c9551f", "#5a2014", 0.1 + 0.12 * (i % 2)))
            body += path(
                f"M{ax:.1f},{ay - 30:.1f} L{bx:.1f},{ay - 30:.1f} L{bx:.1f},{hang} {ax:.1f},{by:.1f} Z", tone
            )
            body += line(f"M{ax:.1f},{hang} {bx:.1f},{by:.1f}", self.stage_light(GOLD), 3)
        return body

    def house_walls(self) -> tuple[Sheet, ...]:
        """Floor, side walls, their pilasters and lamps: everything runs to the stage."""
        body, ribs = "", ""
        for side in (-1, 1):
            x = side * SIDE
            body += LENS.face(
                [(x, floor_at(99) - 1, STAGE), (x, -2, -3), (x, 9, -3), (x, BOARDS + 9.6, STAGE)],
                "url(#wall)",
            )
            for i in range(7):
                z, inner = STAGE - 1.5 - i * 3.6, x - side * 0.3
                low = floor_at(z) - 0.3
                rib: list[Spot] = [(x, low, z), (inner, low, z - 0.2), (inner, 9, z - 0.2), (x, 9, z)]
                ribs += LENS.face(rib, self.room(mix(DEEP, TEAL, max(0, 0.8 - i * 0.16))))
        low = floor_at(99)
        ground = LENS.face(
            [(-SIDE, low, STAGE), (SIDE, low, STAGE), (SIDE, 0, -2), (-SIDE, 0, -2)], "url(#floor)"
        )
        x0, y0, y1 = LENS.at(-SIDE, 0, STAGE)[0], LENS.at(0, low, STAGE)[1], LENS.at(0, 0, 0)[1]
        wall = self.room(mix(TEAL, GOLD, 0.12)), self.room(mix(INK, TEAL, self.house * 0.5))
        floor = self.stage_light("#c08a4e"), self.room("#4a4a38"), INK
        defs = f'<linearGradient id="wall" gradientUnits="userSpaceOnUse" x1="{x0:.0f}" y1="0" x2="0" y2="0"><stop offset="0" stop-color="{wall[0]}"/><stop offset="1" stop-color="{wall[1]}"/></linearGradient>'
        defs += f'<linearGradient id="floor" gradientUnits="userSpaceOnUse" x1="0" y1="{y0:.0f}" x2="0" y2="{y1:.0f}"><stop offset="0" stop-color="{floor[0]}"/><stop offset="0.35" stop-color="{floor[1]}"/><stop offset="1" stop-color="{floor[2]}"/></linearGradient>'
        return (
            Sheet(body=ground + body, defs=defs, shadow=OBJECT),
            Sheet(body=ribs, shadow=Shadow(4, 6, 10, 0.36)),
            *self._lamps(),
        )

    def _lamps(self) -> tuple[Sheet, ...]:
        """A lamp on each pilaster; those that burn have a disc of light."""
        body, discs = "", []
        for side in (-1, 1):
            for i in range(6):
                z = STAGE - 1.5 - i * 3.6
                spot = side * (SIDE - 0.3), floor_at(z) + 3.0, z - 0.2
                (x, y), u, on = LENS.at(*spot), LENS.unit(*spot), i < self.lit
                shade = path(
                    "M-0.16,-0.1 L0.16,-0.1 L0.1,0.24 L-0.1,0.24 Z", "#fff0c4" if on else self.room("#5a6a60")
                )
                body += group(shade, x, y, u)
                if on:
                    discs.append((x, y, 1.5 * u))
        made = Sheet(body=body, shadow=Shadow(2, 3, 4, 0.34))
        return (made, glows(discs, "#ffe2a0", 0.3)) if discs else (made,)

    # ------------------------------------------------------------ the seats

    def tone(self, row: int) -> tuple[str, str]:
        """A seat's back and its lit rim: gold before the stage, sage at row M, ink where we stand."""
        if row <= ROW_M:
            t = row / ROW_M
            near = mix(mix("#c8903f", "#7f9a70", min(1, t * 1.7)), "#3f7468", max(0, t * 1.7 - 0.7))
            back = mix(near, mix(DEEP, near, 0.3), (1 - self.show) * 0.8)
            rim = mix("#fff0bc", mix(GOLD, back, 0.25), t)
        else:
            t = (row - ROW_M) / (ROWS - 1 - ROW_M)
            back = mix("#34665e", INK, 0.12 + 0.62 * t)
            rim = mix(mix(GOLD, back, 0.3), back, 0.2 + 0.42 * t)
        return self.room(back), mix(rim, back, (1 - self.show) * 0.8)

    def row(self, row: int) -> tuple[Sheet, ...]:
        """A row: its backs and arms in one sheet with their lit rims, brass numbers, and what was left there."""
        z0 = (ROWS - 1 - row) * PITCH
        dice = random.Random(70 + row)  # noqa: S311 - what lies where
        (back, rim), backs, rims, things = self.tone(row), "", "", ""
        for number, x in enumerate(seats_of(row)):
            z = bow(x, z0)
            spot = x, floor_at(z) + 0.2, z
            (px, py), u = LENS.at(*spot), LENS.unit(*spot) * SEAT * 0.925
            if not -140 < px < 2060:
                continue
            arm = path(_ARM, mix(back, INK, 0.35)) if row > ROW_M - 4 else ""
            backs += group(arm + path(_BACK, mix(back, INK, 0.07 * (number % 2))), px, py, u, u * 1.1)
            rims += group(path(_RIM, rim), px, py, u, u * 1.1)
            taken = row in {ROW_M, ROW_M + 1} and abs(x + 1.4) < 1.6
            if dice.random() < _LEFT and _FAR_ROW < row < ROWS - 1 and not taken:
                things += _left_behind(dice, px, py, u, back)
        sheets = [Sheet(body=backs, shadow=Shadow(0, -4, 9, 0.34)), printed(rims)]
        if row in {ROW_M, ROWS - 2}:
            sheets.append(_plates(row, z0, rim, self.show))
        if things:
            sheets.append(Sheet(body=things, shadow=Shadow(3, 4, 6, 0.32)))
        return tuple(sheets)


# How often something lies on a seat, and up to which row nothing is seen there.
_LEFT: Final = 0.09
_FAR_ROW: Final = 6
_BACK: Final = "M-0.3,0.36 L-0.35,0.06 L-0.5,0 C-0.53,-0.5 -0.5,-1.12 -0.36,-1.24 C-0.2,-1.33 0.2,-1.33 0.36,-1.24 C0.5,-1.12 0.53,-0.5 0.5,0 L0.35,0.06 L0.3,0.36 Z"
_RIM: Final = "M-0.47,-0.86 C-0.46,-1.06 -0.42,-1.17 -0.35,-1.22 C-0.2,-1.31 0.2,-1.31 0.35,-1.22 C0.42,-1.17 0.46,-1.06 0.47,-0.86 C0.43,-1.04 0.39,-1.11 0.33,-1.15 C0.2,-1.22 -0.2,-1.22 -0.33,-1.15 C-0.39,-1.11 -0.43,-1.04 -0.47,-0.86 Z"
_ARM: Final = "M0.44,-0.62 C0.46,-0.7 0.62,-0.7 0.64,-0.62 L0.62,0.2 L0.46,0.2 Z"


def seats_of(row: int) -> list[float]:
    """Where seats stand across a row; every other row is shifted by half."""
    found, x = [], -WIDE / 2 + (SEAT / 2 if row % 2 else 0)
    while x <= WIDE / 2:
        if not any(a < x < b for a, b in _AISLES):
            found.append(x)
        x += SEAT
    return found


def _arch(z: float, wide: float, high: float) -> str:
    """A wall over the whole picture with the opening of the stage in it."""
    low, top = floor_at(99) - 0.4, BOARDS + high
    (ax, ay), (bx, by) = LENS.at(-wide, low, z), LENS.at(-wide, top, z)
    (cx, cy), (dx, dy) = LENS.at(-wide * 0.6, top + 0.7, z), LENS.at(wide * 0.6, top + 0.7, z)
    (ex, ey), (fx, fy) = LENS.at(wide, top, z), LENS.at(wide, low, z)
    return (
        "M-60,-70 L1980,-70 L1980,1150 L-60,1150 Z "
        f"M{ax:.1f},{ay:.1f} L{bx:.1f},{by:.1f} C{bx:.1f},{by - 20:.1f} {cx - 40:.1f},{cy:.1f} {cx:.1f},{cy:.1f} L{dx:.1f},{dy:.1f} "
        f"C{dx + 40:.1f},{dy:.1f} {ex:.1f},{ey - 20:.1f} {ex:.1f},{ey:.1f} L{fx:.1f},{fy:.1f} Z"
    )


def _plates(row: int, z0: float, rim: str, show: float) -> Sheet:
    """Brass numbers: 13 and 14 in row M, and those of a row near enough to be read."""
    body, letters, of_m = "", [], row == ROW_M
    first = min(range(len(seats_of(ROW_M))), key=lambda i: abs(seats_of(ROW_M)[i] - SEAT_13))
    for number, x in enumerate(seats_of(row), 13 - first):
        z = bow(x, z0)
        spot = x, floor_at(z) + (0.885 if of_m else 0.82), z
        (px, py), u = LENS.at(*spot), LENS.unit(x, 1, z) * (1.35 if of_m else 1)
        if (of_m and number not in {13, 14}) or not -80 < px < 2000:
            continue
        brass = mix("#d8a84e" if of_m else "#7f6a3a", rim, (1 - show) * 0.8 if of_m else 0.4)
        body += rect(px - 0.06 * u, py - 0.036 * u, 0.12 * u, 0.072 * u, brass, rx=0.012 * u)
        letters.append(Lettering(str(number), px, py, 0.064 * u, "#1c2420", "bold"))
    return Sheet(body=body, shadow=Shadow(1, 2, 3, 0.4), letters=tuple(letters))


def _left_behind(dice: random.Random, x: float, y: float, u: float, back: str) -> str:
    """An umbrella, a bag or a scarf on a back: people mean to return."""
    colour = mix(dice.choice(TOPS), back, 0.42)
    light, dark = mix(colour, "#fff0d0", 0.22), mix(colour, INK, 0.3)
    way, kind = dice.choice((-1, 1)), dice.randrange(3)
    if kind == 0:
        body = path("M0.16,-0.98 L0.3,-0.98 L0.27,-0.3 L0.23,-0.16 L0.19,-0.3 Z", colour)
        body += path("M0.16,-0.98 L0.2,-0.98 L0.21,-0.3 L0.19,-0.3 Z", light)
        body += line("M0.23,-0.98 L0.23,-1.24 C0.22,-1.4 0.04,-1.4 0.06,-1.24", dark, 0.05)
    elif kind == 1:
        body = line("M-0.14,-0.9 C-0.16,-1.36 0.2,-1.36 0.2,-0.9", dark, 0.05)
        body += path("M-0.22,-0.94 L0.28,-0.92 L0.31,-0.42 C0.1,-0.36 -0.1,-0.37 -0.24,-0.44 Z", colour)
        body += path("M-0.08,-0.78 L0.12,-0.78 L0.12,-0.64 L-0.08,-0.64 Z", light)
    else:
        body = path("M-0.06,-1.3 C0.06,-1.36 0.2,-1.35 0.28,-1.28 L0.3,-0.56 L0.02,-0.6 Z", colour)
        body += "".join(
            path(
                f"M{-0.03 + v * 0.02},{-1.14 + v} L0.29,{-1.12 + v} L0.295,{-1.06 + v} L{-0.02 + v * 0.02},{-1.08 + v} Z",
                light,
            )
            for v in (0, 0.2, 0.4)
        )
    return group(group(body, 0, 0, way, 1), x, y, u)
