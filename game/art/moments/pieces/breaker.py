"""A small breaker seen from the water: sky, the shore with its water tower, a wave that curls, spray, the trough."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.art.moments.pieces.thrown_sand import ThrownSand
from game.art.paper.shapes import blob, circle, ellipse, gradient, group, mix, path, rect, wave
from game.art.paper.sheet import SMALL, Shadow, Sheet, backdrop, printed
from game.art.people.outline import sliver
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.walkers import Walker, walker

if TYPE_CHECKING:
    from game.art.moments.pieces.wide_beach import Hour
    from game.art.palette import Palette
    from game.art.paper.shapes import Point

HORIZON: Final = 388.0
_SUN: Final = (250.0, 60.0)


@frozen
class Breaker:
    """The sea at one hour, in the colours of a story."""

    hour: Hour
    palette: Palette

    @property
    def foam(self) -> str:
        """The colour of foam in this light."""
        return mix(mix("#ffffff", self.hour.sky[2], 0.12), self.hour.dark, self.hour.night * 1.1)

    @property
    def clear(self) -> str:
        """Water with light behind it."""
        return mix(mix("#8fd8c8", self.palette.second, 0.4), self.hour.dark, self.hour.night * 1.4)

    def sky(self) -> tuple[Sheet, ...]:
        """A wide sky, and clouds that the wind has drawn out."""
        h = self.hour
        stops = list(zip((0, 0.34, 0.62, 0.86, 1), h.sky, strict=True))
        band = gradient("sky", stops, (0, -60), (0, HORIZON))
        high = _cloud(360, 150, 330, 44) + _cloud(1240, 216, 420, 40)
        low = _cloud(1700, 120, 300, 46) + _cloud(860, 296, 260, 24) + _cloud(80, 300, 240, 28)
        return (
            backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), band),
            glows([(*_SUN, 760)], h.rings[2], 0.6),
            Sheet(body=high.replace("@", h.clouds[1]), shadow=Shadow(4, 8, 16, 0.2), contact=0.1),
            Sheet(
                body=low.replace("@", mix(h.clouds[0], "#ffffff", 0.3)),
                shadow=Shadow(4, 8, 16, 0.2),
                contact=0.1,
            ),
        )

    def far_water(self) -> tuple[Sheet, ...]:
        """Bands of sea up to the wave."""
        h, p = self.hour, self.palette
        tones = (mix(p.far, h.sky[3], 0.3), mix(p.mid, p.far, 0.5), mix(p.mid, p.deep, 0.12))
        rows = ((HORIZON, 3, 20), (HORIZON + 16, 6, 15), (HORIZON + 40, 9, 11))
        sheets = [
            Sheet(body=path(wave(y, sway, n, i + 3, base=900), tone), shadow=Shadow(0, -4, 10, 0.24))
            for i, ((y, sway, n), tone) in enumerate(zip(rows, tones, strict=True))
        ]
        sheets.insert(
            1,
            Sheet(body=path(wave(428, 7, 9, 8, x0=1010, base=470), self.foam), shadow=Shadow(0, -3, 6, 0.2)),
        )
        return tuple(sheets)

    def boys(self) -> tuple[Sheet, ...]:
        """Two of ten years beside the wave, on their boards, in the water to their waists: they cheer."""
        body = ""
        for x, y, tone, k in ((1424, 528, "#e0a94a", 1.0), (1580, 540, "#c8402a", 1.06)):
            boy = Walker(
                x,
                y,
                150 * k,
                top="#d9a070",
                legs=tone,
                wear="shorts",
                gait="stand",
                heading=-1,
                arms="wave",
                skin="#d9a070",
                hair="crop",
            )
            body += walker(boy) + group(
                path("M-64,2 C-50,-10 40,-12 70,-4 C50,10 -40,12 -64,2 Z", "#f2d9a0"),
                x + 34,
                y - 40,
                k,
                turn=-8,
            )
        return (Sheet(body=body, shadow=SMALL),)

    def breaker(self) -> tuple[Sheet, ...]:
        """The wave: its back, its face with light in it, the lip, and what has broken already."""
        p = self.palette
        face = (
            "M-70,372 C150,342 380,300 560,296 C680,292 760,360 900,410 C1040,452 1180,458 1340,482"
            " C1600,520 1800,512 1990,520 L1990,1150 L-70,1150 Z"
        )
        stops = [
            (0, self.clear),
            (0.34, mix(self.clear, p.mid, 0.6)),
            (0.7, mix(p.mid, p.deep, 0.55)),
            (1, p.deep),
        ]
        edge = [
            (600.0, 300.0),
            (740.0, 340.0),
            (900.0, 410.0),
            (1060.0, 448.0),
            (1340.0, 481.0),
            (1700.0, 512.0),
        ]
        thin, grey = mix(self.foam, self.clear, 0.4), mix(self.foam, self.palette.mid, 0.3)
        return (
            Sheet(
                body=path(face, "url(#face)"),
                defs=gradient("face", stops, (700, 300), (860, 720)),
                shadow=Shadow(0, -6, 16, 0.34),
            ),
            printed(self._ribs() + path(sliver(edge, 16, heavy=0.2), thin)),
            Sheet(
                body=self._band(3, (-80, 318), (640, 286), 62, grey),
                shadow=Shadow(6, 6, 14, 0.3),
                contact=0.2,
            ),
            self._lip(),
            Sheet(
                body=self._band(5, (-80, 392), (500, 420), 66, self.foam),
                shadow=Shadow(6, 6, 14, 0.3),
                contact=0.2,
            ),
            Sheet(
                body=self._band(8, (-80, 470), (600, 512), 54, grey),
                shadow=Shadow(5, 5, 12, 0.3),
                contact=0.2,
            ),
            Sheet(
                body=self._band(13, (-80, 550), (560, 588), 58, self.foam),
                shadow=Shadow(5, 5, 12, 0.3),
                contact=0.2,
            ),
        )

    def _band(self, seed: int, start: Point, end: Point, r: float, colour: str) -> str:
        """A row of broken water: rounded heads from left to right, lower and smaller, the last one hooked."""
        dice = random.Random(seed)  # noqa: S311 - foam
        (x, y), (x1, y1) = start, end
        d, count = f"M{x:.0f},1150 L{x:.0f},{y:.0f}", round((x1 - x) / (r * 1.5))
        px, py = x, y
        for i in range(count):
            share = (i + 1) / count
            nx = x + (x1 - x) * share + dice.uniform(-8, 8)
            ny = y + (y1 - y) * share + dice.uniform(-12, 12)
            high = r * dice.uniform(0.9, 1.5) * (1 - 0.3 * share)
            d += f" C{px - high * 0.3:.0f},{py - high:.0f} {nx + high * 0.34:.0f},{ny - high * 1.04:.0f} {nx:.0f},{ny:.0f}"
            px, py = nx, ny
        d += f" C{px + 46:.0f},{py - 26:.0f} {px + 70:.0f},{py + 20:.0f} {px + 44:.0f},{py + 44:.0f}"
        d += f" C{px + 56:.0f},{py + 70:.0f} {px + 20:.0f},{py + 100:.0f} {px - 10:.0f},{py + 120:.0f} L{px - 40:.0f},1150 Z"
        drops = "".join(
            circle(px + dice.uniform(10, 130), py + dice.uniform(-60, 60), dice.uniform(3, 8), colour)
            for _ in range(9)
        )
        return path(d, colour) + drops

    def _ribs(self) -> str:
        """Lines of water that are drawn up the face."""
        dice = random.Random(21)  # noqa: S311 - water
        body = ""
        for i in range(26):
            x = 600 + i * 52 + dice.uniform(-14, 14)
            top = 350 + 130 * min(1, max(0, (x - 600) / 520)) + dice.uniform(0, 30)
            low = 640 + dice.uniform(-30, 50)
            lean = 150 - 90 * min(1, (x - 600) / 900)
            spots = [
                (x + lean, low),
                (x + lean * 0.66, low - (low - top) * 0.4),
                (x + lean * 0.2, low - (low - top) * 0.8),
                (x, top),
            ]
            body += path(
                sliver(spots, dice.uniform(4, 10), heavy=0.4),
                mix(self.clear, self.foam, 0.4),
                dice.uniform(0.3, 0.6),
            )
        return body

    def _lip(self) -> Sheet:
        """What the crest throws over before it: a roll of foam that ends in claws."""
        roll = (
            "M300,450 C360,300 520,236 640,266 C720,292 772,342 776,404 C778,424 770,436 762,444 C764,424 758,408 746,400"
            " C752,428 742,456 724,474 C726,450 722,430 708,416 C706,446 692,478 668,494 C674,464 670,442 658,426"
            " C650,456 632,486 604,498 C614,470 612,448 604,430 C590,458 566,480 540,484 C556,456 556,436 552,420 C480,430 400,420 300,450 Z"
        )
        under = mix(self.foam, self.palette.mid, 0.34)
        body = path(roll, self.foam) + path(
            "M470,352 C540,322 640,326 700,380 C650,356 590,356 552,382 C520,384 492,374 470,352 Z",
            under,
            0.7,
        )
        dice = random.Random(5)  # noqa: S311 - foam
        for _ in range(34):
            body += circle(dice.uniform(600, 870), dice.uniform(270, 480), dice.uniform(2, 7), self.foam)
        return Sheet(body=body, shadow=Shadow(8, 12, 14, 0.38), contact=0.26)

    def spray(self, tail: Point) -> tuple[Sheet, ...]:
        """What flies behind the board as long as it runs."""
        flies = ThrownSand(tail, _SUN, (self.foam, mix(self.foam, self.clear, 0.4), self.foam))
        return (
            flies.jets(4, 9, (120, 240), 26, mix(self.foam, self.clear, 0.5), (2, 50)),
            flies.jets(11, 7, (90, 190), 20, self.foam, (2, 40)),
            flies.grains(3, 50, (120, 330), (2, 6), Shadow(3, 4, 5, 0.24)),
        )

    def crown(self, at: Point) -> tuple[Sheet, ...]:
        """What goes up where somebody goes down."""
        dice = random.Random(8)  # noqa: S311 - water
        x, y = at
        sheets = []
        for number, (colour, wide, high) in enumerate(
            ((mix(self.foam, self.clear, 0.55), 190, 210), (self.foam, 150, 150))
        ):
            body = ellipse(x, y, wide * 0.9, 34, colour)
            for i in range(13):
                a = math.radians(-66 + i * 11 + dice.uniform(-4, 4))
                long = high * dice.uniform(0.6, 1.1) * (1.1 - 0.3 * abs(i - 6) / 6)
                foot = x + math.sin(a) * wide * 0.55, y + 8
                tip = x + math.sin(a) * (wide * 0.6 + long * 0.8), y - math.cos(a) * long
                bow = (foot[0] + tip[0]) / 2 - math.sin(a) * 14, (foot[1] + tip[1]) / 2 - 10
                body += path(sliver([foot, bow, tip], 40 - number * 8, heavy=0.3), colour)
                body += circle(tip[0] + math.sin(a) * 18, tip[1] - 10, dice.uniform(3, 8), colour)
            sheets.append(Sheet(body=body, shadow=Shadow(4, 6, 9, 0.3), contact=0.2))
        return tuple(sheets)

    def trough(self) -> tuple[Sheet, ...]:
        """The water before the wave, with nets of foam on it."""
        p = self.palette
        dice = random.Random(12)  # noqa: S311 - foam
        nets = ""
        for _ in range(34):
            x, y = dice.uniform(-40, 1960), dice.uniform(640, 800)
            w = dice.uniform(30, 130)
            nets += path(
                sliver(
                    [(x - w, y), (x - w * 0.3, y - 6), (x + w * 0.3, y + 3), (x + w, y - 2)],
                    dice.uniform(4, 9),
                ),
                self.foam,
                0.75,
            )
        first, second = mix(p.mid, p.deep, 0.6), mix(p.deep, p.ink, 0.12)
        return (
            Sheet(body=path(wave(636, 18, 7, 6), first), shadow=Shadow(0, -5, 12, 0.3)),
            printed(nets),
            Sheet(body=path(wave(704, 22, 5, 15), second), shadow=Shadow(0, -6, 14, 0.32)),
        )

    def near(self) -> tuple[Sheet, ...]:
        """A dark swell before the lens, and drops on it; the night over all."""
        p, h = self.palette, self.hour
        swell = path(
            "M-70,640 C40,600 170,640 300,716 C420,786 700,806 1000,800 C1300,794 1700,786 1990,800 L1990,1150 L-70,1150 Z",
            mix(p.ink, p.deep, 0.3),
        )
        edge = path(
            sliver([(-70, 640), (60, 612), (180, 644), (300, 716), (420, 784)], 18),
            mix(self.clear, p.deep, 0.4),
        )
        dice = random.Random(17)  # noqa: S311 - drops
        drops = "".join(
            ellipse(
                dice.uniform(120, 1900),
                dice.uniform(230, 690),
                r,
                r * 1.2,
                mix(self.foam, self.clear, 0.3),
                0.8,
            )
            for r in (dice.uniform(3, 8) for _ in range(16))
        )
        sheets = [
            Sheet(
                body=swell + edge, blur=2, shadow=Shadow(8, -8, 18, 0.36), contact=0, edge=False, nearer=True
            ),
            Sheet(body=drops, shadow=Shadow(4, 6, 6, 0.24), edge=False),
        ]
        if h.night:
            sheets.append(
                printed(
                    rect(-60, -60, 2040, 1200, "url(#dark)"),
                    defs=fade("dark", "#0a1026", (700, 300), (1980, 1000), 0.1, 0.4),
                )
            )
        return tuple(sheets)


def _cloud(x: float, y: float, long: float, high: float) -> str:
    puff = [
        (-long, 6.0),
        (-long * 0.6, -high * 0.6),
        (-long * 0.2, -high * 0.5),
        (long * 0.1, -high),
        (long * 0.5, -high * 0.5),
        (long, 0.0),
        (long * 0.4, high * 0.36),
        (-long * 0.4, high * 0.4),
    ]
    return group(blob(puff, "@", 1), x, y)
