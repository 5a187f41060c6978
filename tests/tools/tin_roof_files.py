"""Makes the pictures and the sound of scenarios/examples/tin_roof: two paper drawings and rain on iron.

`uv run --with soundfile python -m tests.tools.tin_roof_files`; the same files from the same libraries.
"""

from __future__ import annotations

import math
import sys
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.art.paper.shapes import circle, ellipse, gradient, group, path, rect, ridge
from game.art.paper.sheet import GROUND, HILLS, SKY, SMALL, Picture, Sheet, backdrop, printed
from game.desktop.raster.press import press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / "scenarios" / "examples" / "tin_roof"
_LAMP: Final = "#ffd98a"
_DEEP: Final = "#0d1a2b"
_SEEN: Final = 0.42  # how near a boat is, that there is a man in it
_SHORE: Final = (
    "M-60,1140 L-60,850 C200,800 420,905 700,930 C1000,955 1300,900 1560,935 C1760,960 1900,900 1980,880 "
    "L1980,1140 Z"
)
_CRAYONS: Final = {
    "black": "#2b2630",
    "blue": "#3f68a0",
    "brown": "#7d4529",
    "green": "#4f7d4a",
    "orange": "#e07a1f",
    "red": "#bf3b2b",
    "teal": "#2f9a94",
    "yellow": "#e8bd45",
}


def lake_lamps() -> pygame.Surface:
    """A lake by night from its shore, the lamps of fishing boats in a row on it."""
    dice = Random(7)  # noqa: S311 - the same lake every time
    lamps = sorted(_lamps(dice), key=lambda lamp: lamp[1])
    sky = gradient("sky", [(0, "#0d1828"), (0.7, "#1c3350"), (1, "#31506a")], (0, 0), (0, 500))
    water = gradient("lake", [(0, "#2b4a62"), (0.25, "#1a3349"), (1, "#0d1c2d")], (0, 492), (0, 1000))
    sheets = (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), sky),
        printed("".join(_stars(dice))),
        Sheet(body=_cloud(dice, 120, 1.5, "#14253a"), shadow=SKY, edge=False),
        Sheet(body=_cloud(dice, 210, 1.0, "#1a2f47"), shadow=SKY, edge=False),
        Sheet(body=path(ridge(468, 22, 5), "#132338"), shadow=HILLS, edge=False),
        Sheet(body=rect(-60, 492, 2040, 700, "url(#lake)"), defs=water, contact=0.1, edge=False),
        printed("".join(_ripples(dice))),
        printed("".join(_reflection(*lamp) for lamp in lamps)),
        *(_boat(*lamp) for lamp in lamps if lamp[2] > _SEEN),
        printed("".join(_light(*lamp) for lamp in lamps)),
        Sheet(body=path(_SHORE, "#08111c"), shadow=GROUND, edge=False),
        Sheet(body="".join(_reeds(dice)), shadow=SMALL, edge=False),
    )
    return press(Picture(sheets=sheets, shade="#03070e", ground=_DEEP), 1600 / 1920)


def _lamps(dice: Random) -> Iterator[tuple[float, float, float]]:
    """Where lamps are, and how near: far ones close together, nearer ones larger."""
    for number in range(110):
        near = (number / 110) ** 4
        yield dice.uniform(30, 1890), 497 + near * 200 + dice.uniform(-2, 4), 0.24 + near * 0.9


def _light(x: float, y: float, near: float) -> str:
    glow = "".join(
        circle(x, y, near * r, _LAMP, alpha) for r, alpha in ((52, 0.05), (34, 0.07), (20, 0.12), (10, 0.25))
    )
    return glow + circle(x, y, max(1.8, 4.2 * near), "#fff3cf")


def _reflection(x: float, y: float, near: float) -> str:
    parts = []
    for step in range(8):
        half = near * (9 - step) * 1.2
        down = y + near * (10 + step * 12)
        parts.append(rect(x - half, down, 2 * half, max(1.2, 3 * near), _LAMP, opacity=0.36 - step * 0.04))
    return "".join(parts)


def _boat(x: float, y: float, near: float) -> Sheet:
    hull = "M-52,-2 C-34,18 34,18 60,-8 L40,2 L-36,2 Z"
    man = ellipse(-14, -15, 7, 14, "#0b1523") + circle(-12, -33, 6, "#0b1523")
    return Sheet(body=group(path(hull, "#0b1523") + man, x - 12, y + 8, near), contact=0, edge=False)


def _stars(dice: Random) -> Iterator[str]:
    for _ in range(120):
        yield circle(dice.uniform(0, 1920), dice.uniform(0, 400), dice.uniform(0.8, 2), "#cdd8e6", 0.5)


def _cloud(dice: Random, y: float, size: float, colour: str) -> str:
    """A bank of rain that goes away: lobes of many sizes along its foot."""
    lobes = "".join(
        ellipse(
            x, y + dice.uniform(-18, 18), dice.uniform(90, 190) * size, dice.uniform(18, 44) * size, colour
        )
        for x in range(560, 2040, 95)
    )
    return lobes + path(
        f"M500,{y} C900,{y - 190 * size} 1500,{y - 160 * size} 2040,{y - 200} L2040,{y + 8} Z", colour
    )


def _ripples(dice: Random) -> Iterator[str]:
    for _ in range(190):
        y = 500 + 420 * dice.random() ** 1.4
        wide = (y - 480) * dice.uniform(0.15, 0.5)
        yield rect(dice.uniform(-60, 1920), y, wide, 2, "#7a9bb5", opacity=0.16)


def _reeds(dice: Random) -> Iterator[str]:
    for _ in range(70):
        x = dice.choice((dice.uniform(-40, 380), dice.uniform(1580, 1960)))
        y, high, lean = 1000.0, dice.uniform(160, 380), dice.uniform(-50, 70)
        tip = f"{x + lean:.0f},{y - high:.0f}"
        back = f"{x + 9 + lean * 0.2:.0f},{y - high * 0.5:.0f}"
        bow = f"{x + lean * 0.15:.0f},{y - high * 0.6:.0f}"
        yield path(
            f"M{x:.0f},{y:.0f} Q{bow} {tip} Q{back} {x + 10:.0f},{y:.0f} Z",
            "#060d16",
        )


class Crayon:
    """A wax crayon on a sheet of a register: many thin grainy strokes."""

    def __init__(self, surface: pygame.Surface, seed: int) -> None:
        """Begin to draw on a surface; the same seed is the same hand."""
        self.surface, self.dice = surface, Random(seed)  # noqa: S311 - the same hand every time

    def line(self, colour: str, *points: tuple[float, float], wide: float = 9) -> None:
        """A stroke through the points, unsteady."""
        for (x0, y0), (x1, y1) in pairwise(points):
            steps = max(2, int(math.hypot(x1 - x0, y1 - y0) / 2.2))
            for step in range(steps + 1):
                t = step / steps
                self._dab(colour, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, wide)

    def ring(self, colour: str, x: float, y: float, rx: float, ry: float, wide: float = 9) -> None:
        """Something round, that does not quite meet its beginning."""
        turns = [n / 26 * math.tau * 1.04 + 0.4 for n in range(27)]
        self.line(
            colour,
            *((x + rx * math.cos(a) + self.dice.uniform(-3, 3), y + ry * math.sin(a)) for a in turns),
            wide=wide,
        )

    def fill(self, colour: str, x: float, y: float, wide: float, high: float, every: float = 15) -> None:
        """A box scribbled full, to and fro, not quite to its border."""
        rows = int(high / every)
        points = []
        for row in range(rows):
            left, right = x + self.dice.uniform(-4, 14), x + wide + self.dice.uniform(-14, 6)
            ends = (left, right) if row % 2 else (right, left)
            points += [(end, y + row * every + self.dice.uniform(-4, 4)) for end in ends]
        self.line(colour, *points, wide=10)

    def _dab(self, colour: str, x: float, y: float, wide: float) -> None:
        red, green, blue = pygame.Color(colour)[:3]
        for _ in range(5):
            a, far = self.dice.uniform(0, math.tau), self.dice.random() ** 0.6 * wide / 2
            spot = pygame.Surface((3, 3), pygame.SRCALPHA)
            spot.fill((red, green, blue, self.dice.randint(60, 150)))
            self.surface.blit(spot, (round(x + far * math.cos(a)), round(y + far * math.sin(a))))


def drawing() -> pygame.Surface:
    """What Juma draws on a sheet out of the register: the house, the rain, himself, her and the bottle."""
    page = pygame.Surface((1400, 900))
    page.fill("#f4ecd8")
    for y in range(70, 900, 46):
        pygame.draw.line(page, "#c8d2d6", (0, y), (1400, y), 2)
    pygame.draw.line(page, "#d9a5a0", (96, 0), (96, 900), 2)
    hand = Crayon(page, 3)
    _house(hand)
    _rain(hand)
    _child(hand)
    _nurse(hand)
    _bottle(hand)
    hand.line(_CRAYONS["green"], *((60 + n * 33, 838 - 14 * (n % 2)) for n in range(40)), wide=11)
    return page


def _house(hand: Crayon) -> None:
    blue, brown = _CRAYONS["blue"], _CRAYONS["brown"]
    hand.line(brown, (150, 820), (150, 480), (560, 480), (560, 820), (150, 820), wide=11)
    hand.line(blue, (110, 480), (355, 300), (610, 480), (110, 480), wide=12)
    for n in range(9):
        hand.line(blue, (160 + n * 48, 470), (200 + n * 38, 395 - 40 * math.sin(n / 8 * math.pi)), wide=12)
    hand.line(brown, (310, 820), (310, 640), (400, 640), (400, 820), wide=9)
    hand.ring(brown, 385, 735, 7, 7, 8)
    hand.fill(_CRAYONS["yellow"], 195, 545, 80, 70)
    hand.line(brown, (190, 540), (280, 540), (280, 620), (190, 620), (190, 540), wide=8)


def _rain(hand: Crayon) -> None:
    dice = Random(5)  # noqa: S311 - as above
    for _ in range(74):
        x, y = dice.uniform(60, 1360), dice.uniform(30, 300)
        hand.line(_CRAYONS["blue"], (x, y), (x - 14, y + dice.uniform(34, 60)), wide=6)


def _child(hand: Crayon) -> None:
    black, red = _CRAYONS["black"], _CRAYONS["red"]
    hand.ring(black, 730, 610, 46, 48)
    for n in range(9):
        hand.ring(black, 694 + n * 9, 566 - 9 * math.sin(n / 8 * math.pi), 8, 8, 7)
    hand.ring(black, 714, 606, 4, 5, 7)
    hand.ring(black, 748, 606, 4, 5, 7)
    hand.line(red, (712, 632), (730, 644), (750, 630), wide=8)
    hand.fill(red, 700, 668, 62, 84)
    hand.line(black, (698, 680), (640, 720), wide=9)
    hand.line(black, (764, 680), (832, 640), wide=9)
    hand.line(black, (714, 752), (706, 824), (688, 826), wide=9)
    hand.line(black, (748, 752), (756, 824), (776, 826), wide=9)


def _nurse(hand: Crayon) -> None:
    black, teal = _CRAYONS["black"], _CRAYONS["teal"]
    hand.ring(black, 940, 430, 62, 66)
    for n in range(13):
        x, top = 884 + n * 9, 396 - 24 * math.sin(n / 12 * math.pi)
        hangs = n < 3 or n > 9
        hand.line(
            black, (x, top), *(((x - 12 if n < 6 else x + 12, 512),) if hangs else ((x, top + 26),)), wide=7
        )
    hand.ring(black, 918, 424, 5, 7, 8)
    hand.ring(black, 962, 424, 5, 7, 8)
    hand.line(_CRAYONS["red"], (914, 458), (940, 474), (968, 456), wide=9)
    hand.fill(teal, 888, 506, 106, 160)
    hand.line(teal, (884, 502), (998, 502), (1010, 672), (874, 672), (884, 502), wide=10)
    hand.line(black, (884, 530), (832, 640), wide=10)
    hand.line(black, (998, 530), (1060, 560), (1092, 548), wide=10)
    hand.line(black, (914, 676), (910, 826), (888, 828), wide=10)
    hand.line(black, (970, 676), (974, 826), (998, 828), wide=10)


def _bottle(hand: Crayon) -> None:
    orange, black = _CRAYONS["orange"], _CRAYONS["black"]
    hand.fill(orange, 1096, 480, 150, 336, 13)
    hand.line(
        orange,
        (1130, 380),
        (1130, 430),
        (1090, 480),
        (1090, 818),
        (1252, 818),
        (1252, 480),
        (1212, 430),
        (1212, 380),
        (1130, 380),
        wide=12,
    )
    hand.line(black, (1122, 352), (1220, 352), (1220, 380), (1122, 380), (1122, 352), wide=9)
    hand.line(_CRAYONS["blue"], (1150, 818), (1150, 856), (1196, 856), (1196, 818), wide=11)


def tin_roof() -> NDArray[np.float64]:
    """Twelve seconds of rain on corrugated iron that join their own beginning, at 22,050 samples a second."""
    sys.path.append(str(ROOT / "assets" / "sounds"))
    from shapes import RATE, even, noise, puff, scatter  # noqa: PLC0415 - found only now

    dice = np.random.default_rng(41)
    bed = 0.35 * noise(dice, 160, 2600, 0.9, 12) + 0.16 * noise(dice, 1800, 7000, 0.3, 12)

    def drop() -> NDArray[np.float64]:
        ring = np.arange(int(0.05 * RATE)) / RATE
        pitch = dice.uniform(500, 1500)
        sheet = np.sin(2 * np.pi * pitch * ring) * np.exp(-ring * dice.uniform(70, 160))
        knock = puff(dice, 0.012, 900, 6000)
        sheet[: len(knock)] += knock
        return np.asarray(sheet)

    scatter(dice, bed, 900, drop, (0.03, 0.22))
    whole = even(bed)
    return np.asarray(0.5 * whole / np.abs(whole).max())


def main() -> None:
    """Write all three beside the story."""
    import soundfile  # noqa: PLC0415 - only this needs it

    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(lake_lamps(), str(FOLDER / "lake_lamps.jpg"))
    pygame.image.save(drawing(), str(FOLDER / "drawing.png"))
    soundfile.write(FOLDER / "tin_roof.ogg", tin_roof(), 22_050, format="OGG", subtype="VORBIS")


if __name__ == "__main__":
    main()
