"""A dormitory's window seen from near: nineteen brown pots on the sill, in each of them a bean."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, LEAVES, OBJECT, SMALL, Picture, Shadow, Sheet
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, curtain, desk_lamp, floor, frame, gleam, sunlit, view, wall
from game.art.places.pieces.small_things import book_row, bottle, notice
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (520.0, 60.0, 880.0, 440.0)  # x, y, width, height
BACK, FRONT = 530, 560  # where the pots of the two rows stand
POT = "#6f4a2c"
LEAF = "M0,0 C-8,-22 -34,-26 -44,-14 C-36,2 -16,8 0,0 Z"
SPINES = ("#c8402a", "#3f6673", "#e0a94a", "#f3e6cb", "#86476a", "#7d8f5a", "#4a5f8c")


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the window in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    return t.stage(
        *view(t, WINDOW, seed=21, horizon=0.88),
        wall(t, [WINDOW], t.depth(0.08), low=t.depth(0.22), foot=700),
        frame(WINDOW, t.depth(0.42), across=3, down=1, bar=14, sill=False),
        gleam((620, 60, 240, 440), 0.12),
        *roomlight(t, 966, 320, 1100, 0.36),
        _wires(t),
        _drapes(t),
        floor(t.depth(0.42), t.depth(0.28), 706),
        boards(t.depth(0.5), 706),
        *sunlit(t, WINDOW, 706),
        _radiator(t),
        _row(t, BACK, 9, 604, 9),
        _sill(t),
        _row(t, FRONT, 10, 566, 10),
        *_desk(t),
        _bunk(t),
        *wash(t),
        _watering(t),
    )


def _wires(t: Tones) -> Sheet:
    """Threads across the window, for what climbs."""
    body = "".join(
        line(f"M500,{y} C800,{y + 8} 1120,{y + 8} 1420,{y}", t.thing("#b59a6a"), 2.4) for y in (212, 330)
    )
    hooks = "".join(circle(x, y, 6, t.depth(0.6)) for x in (498, 1422) for y in (212, 330))
    return Sheet(body=body + hooks, shadow=SMALL)


def _drapes(t: Tones) -> Sheet:
    cloth = mix(t.thing("#ffffff", 0), t.palette.second, 0.4)
    body = curtain(440, 40, 84, 620, cloth, folds=3) + curtain(1400, 40, 84, 620, cloth, folds=3, drawn=-1)
    slip = notice(1560, 190, 92, 120, "#fff6e0", head="#c8402a", seed=3, turn=2)
    slip += notice(1668, 230, 70, 84, "#f2d98a", seed=5, turn=-3)
    return Sheet(body=t.under(slip) + body, shadow=OBJECT)


def _radiator(t: Tones) -> Sheet:
    iron = t.thing("#e6e2d4", 0.2)
    body = "".join(rect(620 + i * 46, 612, 36, 150, iron, rx=12) for i in range(15))
    body += rect(612, 630, 700, 12, mix(iron, t.palette.deep, 0.2)) + rect(
        612, 724, 700, 12, mix(iron, t.palette.deep, 0.2)
    )
    return Sheet(body=body, shadow=OBJECT)


def _sill(t: Tones) -> Sheet:
    """The lip of the sill, in front of the row that stands further back."""
    wood = t.thing("#d9b07a", 0.25)
    body = rect(470, 528, 980, 34, mix(wood, "#fff4de", 0.3), rx=3) + rect(462, 558, 996, 22, wood, rx=4)
    return Sheet(body=body, shadow=Shadow(5, 10, 14, 0.36))


def _row(t: Tones, y: float, many: int, x: float, seed: int) -> Sheet:
    dice = random.Random(seed)  # noqa: S311 - how high each has grown, not a secret
    apart = (1364 - x) / (many - 1) if seed % 2 else (1402 - x) / (many - 1)
    body = "".join(_bean(x + i * apart, y, dice) for i in range(many))
    return Sheet(body=t.under(body, 0.06), shadow=OBJECT)


def _bean(x: float, y: float, dice: random.Random) -> str:
    """A pot of pressed tea leaves, and the bean in it: two leaves, or as high as the window."""
    high = dice.choice((56, 84, 120, 170, 250))
    bow = dice.choice((-14, 12, 18))
    stem = f"M0,-62 C{bow},{-62 - high * 0.4:.0f} {-bow},{-62 - high * 0.7:.0f} {bow * 0.5:.0f},{-62 - high}"
    green = dice.choice(("#6f9a4c", "#7fae58", "#86b060"))
    body = line(stem, mix(green, "#3f5a2c", 0.25), 5)
    for step in range(1, max(1, high // 48) + 1):
        at, side = -62 - high * step / max(1, high // 48), (-1, 1)[step % 2]
        body += group(path(LEAF, mix(green, "#ffffff", 0.06 * step)), bow * 0.2, at, side * 0.86, 0.86)
    body += group(path(LEAF, green), bow * 0.5, -62 - high, 0.8) + group(
        path(LEAF, mix(green, "#ffffff", 0.14)), bow * 0.5, -62 - high, -0.74, 0.8
    )
    pot = path("M-36,-60 L36,-60 L27,0 L-27,0 Z", POT) + path(
        "M8,-60 L36,-60 L27,0 L5,0 Z", mix(POT, "#2a1a10", 0.24)
    )
    pot += rect(-40, -68, 80, 13, mix(POT, "#c9a078", 0.3), rx=4)
    return group(body + pot, x, y)


def _desk(t: Tones) -> tuple[Sheet, ...]:
    """A desk at the right, with books and a lamp."""
    wood = t.thing("#cf9f66", 0.3)
    body = rect(1560, 610, 420, 22, mix(wood, "#ffffff", 0.14), rx=3) + rect(1590, 632, 110, 260, wood)
    body += "".join(
        rect(1600, 644 + i * 56, 90, 46, mix(wood, t.palette.deep, 0.16))
        + rect(1634, 662 + i * 56, 22, 6, t.depth(0.6))
        for i in range(3)
    )
    things = book_row(1750, 610, 150, 84, 4, SPINES) + bottle(1716, 610, 74, "#b9d2c8")
    lamp = desk_lamp(1626, 610, 1.0, t.thing("#c8402a"), t.lamp(), heading=1)
    lit = (glows([(1690, 540, 220)], "#ffc070", 0.45),) if t.lamps else ()
    return Sheet(body=body, shadow=BUILDING), Sheet(body=t.under(things) + lamp, shadow=SMALL), *lit


def _bunk(t: Tones) -> Sheet:
    """The end of a bunk with its ladder at the left."""
    steel = t.depth(0.56)
    body = rect(340, -70, 18, 1000, steel) + rect(-70, 300, 428, 20, steel) + rect(-70, 236, 428, 10, steel)
    body += rect(262, 300, 12, 620, steel) + "".join(rect(262, y, 90, 10, steel) for y in range(380, 800, 84))
    quilt = path("M-70,300 L-70,258 C40,232 150,252 248,250 L256,300 Z", t.thing("#86a8a0"))
    return Sheet(body=quilt + body, shadow=Shadow(9, 11, 18, 0.4))


def _watering(t: Tones) -> Sheet:
    """A bottle with holes in its lid, for watering; so near that it blurs."""
    body = rect(90, 760, 120, 260, "#cfe0da", 0.95, rx=26) + rect(100, 850, 100, 170, "#a9cdd6", rx=20)
    body += rect(120, 716, 60, 52, "#3f74a0", rx=10)
    return Sheet(body=t.under(body), shadow=LEAVES, contact=0, edge=False, blur=4)
