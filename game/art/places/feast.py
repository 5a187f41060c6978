"""New Year at home: nine relatives round one table that is full of dishes, red lanterns, rockets at the window."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import (
    BUILDING,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    backdrop,
    foreground,
    printed,
)
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import boards, floor, frame, wall
from game.art.places.pieces.skies import hills
from game.art.places.pieces.small_things import steam
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.palette import Palette

WINDOW = (1010.0, 150.0, 330.0, 220.0)  # x, y, width, height
LANTERNS = ((820, 160, 58), (1530, 160, 58))  # x, y, radius
MIDDLE, EDGE, REACH, ROUND = 1130, 644, 740, 104  # the table: x, y, half its width, half its depth
RED, GOLD = "#c8402a", "#f2c65a"


@frozen
class Relative:
    """Somebody at the table: how far across, how large a head, colours of skin, hair and jacket, what is on the head."""

    x: float
    size: float
    skin: str
    hair: str
    top: str
    cut: str
    collar: str = "#f3e6cb"
    glad: bool = True

    @property
    def y(self) -> float:
        """The middle of the face: so high above the table's far edge that shoulders are seen."""
        return EDGE - ROUND * math.sqrt(1 - ((self.x - MIDDLE) / REACH) ** 2) - 2.15 * self.size


NINE = (
    Relative(452, 50, "#d9a578", "#2b2326", "#5a6a4c", "short"),
    Relative(590, 49, "#e8bf98", "#3a2a2a", "#b8506a", "waves"),
    Relative(1048, 48, "#d9a578", "#8f8a88", "#6a4a3c", "bald"),
    Relative(1168, 47, "#e0b48c", "#c9c4c0", "#4a4458", "bun"),
    Relative(1284, 47, "#cf9a6c", "#5f6064", "#35548a", "cap", "#d9d2c0", glad=False),
    Relative(1400, 47, "#e3b48e", "#3a3436", "#7a3a56", "bun", "#e0c26a"),
    Relative(1512, 40, "#efc7a0", "#2b2326", "#e0a94a", "tails"),
    Relative(1632, 49, "#d9a578", "#2b2326", "#3f4a5c", "glasses", "#e8e2d4"),
    Relative(1752, 51, "#e8bf98", "#4a3a34", "#a84a34", "waves"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the table in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    lit = near_lamps(t)
    return t.stage(*room(t), *foreground((*relatives(lit, NINE), *laid_table(lit))), *wash(t))


def room(t: Tones) -> tuple[Sheet, ...]:
    """The room behind the table, with rockets at its window, good wishes and lanterns."""
    out, plaster = t.outside(), mix(t.thing("#e2d0a8"), t.palette.far, 0.28)
    return (
        backdrop(rect(-60, -60, 2040, 1200, out.depth(0.05))),
        *hills(out, 330, sway=30, seed=17),
        *_rockets(t),
        wall(t, [WINDOW], plaster, low=mix(t.thing("#b98a64"), t.palette.mid, 0.3), foot=690),
        frame(WINDOW, t.thing("#8a5f3c"), across=3, down=2),
        floor(mix(t.thing("#9a8068"), t.palette.mid, 0.3), mix(t.thing("#ab9076"), t.palette.far, 0.3), 650),
        boards(t.palette.deep, 652, opacity=0.2),
        *roomlight(t, 1180, 330, 900, 0.5),
        _beam(t),
        _good_wishes(t),
        *_lanterns(t),
    )


def laid_table(t: Tones) -> tuple[Sheet, ...]:
    """The round table and the dishes on it."""
    return (*_table(t), *_dishes(t))


def near_lamps(t: Tones) -> Tones:
    """By night the lanterns hang over the table: it is as warm there as at dusk."""
    return Tones(Light.DUSK, t.palette, indoors=True) if t.night else t


def _rockets(t: Tones) -> tuple[Sheet, ...]:
    """Fireworks in the window; by day only their smoke."""
    body = ""
    for x, y, reach, colour in (
        (1100, 220, 46, GOLD),
        (1230, 200, 58, "#e8735a"),
        (1300, 268, 34, "#a9d2d6"),
    ):
        for i in range(12):
            a = math.radians(i * 30 + x)
            body += line(
                f"M{x + reach * 0.35 * math.cos(a):.0f},{y + reach * 0.35 * math.sin(a):.0f} "
                f"L{x + reach * math.cos(a):.0f},{y + reach * math.sin(a):.0f}",
                colour if t.lamps else t.paper(),
                3.4,
                0.95 if t.lamps else 0.3,
            )
    lit = (glows([(1100, 220, 110), (1230, 200, 130)], "#ffd07a", 0.4),) if t.lamps else ()
    return (printed(body), *lit)


def _beam(t: Tones) -> Sheet:
    corn = "".join(
        line(f"M{x},112 L{x},{196 + i % 2 * 26}", "#d9c08a", 4)
        + "".join(
            ellipse(x + s * 11, 140 + k * 22, 9, 16, "#e8b53c", turn=s * 24)
            for k in range(3)
            for s in (-1, 1)
        )
        for i, x in enumerate((930, 966, 1398, 1434))
    )
    return Sheet(body=rect(-70, 84, 2060, 34, t.thing("#6b4a34")) + t.under(corn), shadow=BUILDING)


def _good_wishes(t: Tones) -> Sheet:
    """The word for luck on red paper, and two lines at its sides."""
    red, ink = t.thing(RED, 0.04), t.thing("#2b2326", 0.02)
    body = group(rect(-58, -58, 116, 116, red), 1720, 260, turn=45)
    body += rect(1584, 150, 40, 250, red) + rect(1816, 150, 40, 250, red)
    letters = [Lettering("福", 1720, 262, 74, t.thing(GOLD, 0), name="luck", room=90)]
    letters += [
        Lettering(char, 1604, 184 + i * 60, 32, ink, name="left_line") for i, char in enumerate("新春如意")
    ]
    letters += [
        Lettering(char, 1836, 184 + i * 60, 32, ink, name="right_line") for i, char in enumerate("合家平安")
    ]
    return Sheet(body=body, shadow=SMALL, letters=tuple(letters))


def _lanterns(t: Tones) -> tuple[Sheet, ...]:
    body = ""
    for x, y, r in LANTERNS:
        skin = "#e8503a" if t.lamps else t.thing(RED, 0.05)
        gold = t.thing(GOLD, 0)
        body += line(f"M{x},118 L{x},{y - r * 0.8}", gold, 3) + ellipse(x, y + 18, r, r * 0.86, skin)
        body += "".join(ellipse(x, y + 18, r * k, r * 0.86, mix(skin, "#5a1a14", 0.16)) for k in (0.7, 0.36))
        body += ellipse(x, y + 18, r * 0.12, r * 0.84, mix(skin, "#ffd9a0", 0.3))
        body += rect(x - r * 0.4, y + 18 - r * 0.92, r * 0.8, 10, gold, rx=3)
        body += rect(x - r * 0.4, y + 12 + r * 0.84, r * 0.8, 10, gold, rx=3)
        body += "".join(line(f"M{x + d},{y + 22 + r * 0.84} l0,34", gold, 3) for d in (-10, 0, 10))
    lit = (glows([(x, y + 18, r * 3.6) for x, y, r in LANTERNS], "#ff8a5a", 0.45),) if t.lamps else ()
    return Sheet(body=body, shadow=OBJECT), *lit


def _hair(who: Relative) -> str:
    """In heads about the middle of the face: what lies on it."""
    match who.cut:
        case "bald":
            return path(
                "M-0.86,-0.2 C-0.9,-0.5 -0.8,-0.7 -0.7,-0.7 L-0.72,-0.1 Z M0.86,-0.2 C0.9,-0.5 0.8,-0.7 0.7,-0.7 L0.72,-0.1 Z",
                who.hair,
            )
        case "cap":
            return path(
                "M-0.92,-0.34 C-1,-1.3 0.9,-1.36 0.92,-0.4 L1.3,-0.26 C1.2,-0.1 0.2,-0.2 -0.92,-0.34 Z",
                "#2f4268",
            )
        case "bun":
            top = circle(0.1, -1.24, 0.36, who.hair)
            return top + path(
                "M-0.94,0.1 C-1.1,-1.3 1.1,-1.3 0.94,0.1 C0.8,-0.5 0.3,-0.66 0,-0.68 C-0.3,-0.66 -0.8,-0.5 -0.94,0.1 Z",
                who.hair,
            )
        case "waves":
            curls = "".join(
                circle(0.98 * math.cos(a), -0.25 + 0.9 * math.sin(a), 0.34, who.hair)
                for a in (math.radians(d) for d in range(-190, 20, 26))
            )
            return curls + path(
                "M-0.9,-0.2 C-0.9,-1.2 0.9,-1.2 0.9,-0.2 C0.4,-0.7 -0.4,-0.7 -0.9,-0.2 Z", who.hair
            )
        case "tails":
            tails = ellipse(-1.08, 0.1, 0.26, 0.5, who.hair, turn=14) + ellipse(
                1.08, 0.1, 0.26, 0.5, who.hair, turn=-14
            )
            return tails + path(
                "M-0.94,0 C-1.05,-1.26 1.05,-1.26 0.94,0 C0.7,-0.5 -0.5,-0.6 -0.94,0 Z", who.hair
            )
        case _:
            return path(
                "M-0.92,-0.1 C-1.04,-1.3 1.04,-1.3 0.92,-0.1 C0.84,-0.5 0.5,-0.62 0,-0.64 C-0.5,-0.62 -0.84,-0.5 -0.92,-0.1 Z",
                who.hair,
            )


def _face(who: Relative) -> str:
    """In heads: the face with its lit and its shaded half, eyes, cheeks, mouth."""
    dark = mix(who.skin, "#7a4030", 0.18)
    body = ellipse(0, 0, 0.86, 1.02, who.skin) + path(
        "M0.06,-1 C0.9,-1 0.96,0.8 0.06,1.02 C0.2,0.6 0.22,0.3 0.06,-1 Z", dark
    )
    eyes = (
        path(
            "M-0.5,-0.06 Q-0.34,-0.26 -0.18,-0.06 Q-0.34,-0.16 -0.5,-0.06 Z M0.18,-0.06 Q0.34,-0.26 0.5,-0.06 Q0.34,-0.16 0.18,-0.06 Z",
            "#2b2326",
        )
        if who.glad
        else ellipse(-0.34, -0.1, 0.08, 0.1, "#2b2326") + ellipse(0.34, -0.1, 0.08, 0.1, "#2b2326")
    )
    mouth = (
        path("M-0.3,0.42 Q0,0.5 0.3,0.42 Q0.2,0.74 0,0.74 Q-0.2,0.74 -0.3,0.42 Z", "#a5443a")
        if who.glad
        else path("M-0.24,0.5 Q0,0.58 0.24,0.5 Q0,0.66 -0.24,0.5 Z", "#9a4a3c")
    )
    cheeks = ellipse(-0.52, 0.28, 0.16, 0.13, "#d9705a", 0.5) + ellipse(
        0.52, 0.28, 0.16, 0.13, "#d9705a", 0.5
    )
    specs = ""
    if who.cut == "glasses":
        specs = "".join(
            path(
                f"M{x - 0.28},-0.1 a0.28,0.26 0 1 0 0.56,0 a0.28,0.26 0 1 0 -0.56,0 Z M{x - 0.21},-0.1 a0.21,0.2 0 1 1 0.42,0 a0.21,0.2 0 1 1 -0.42,0 Z",
                "#3a3436",
                1,
                'fill-rule="evenodd"',
            )
            for x in (-0.36, 0.36)
        )
    return body + cheeks + eyes + mouth + specs


def _placed(body: str, x: float, y: float, size: float, turn: float = 0) -> str:
    return group(body, x, y, size, turn=turn)


def relatives(t: Tones, seated: Sequence[Relative]) -> tuple[Sheet, ...]:
    """Those who sit behind the table, far ones first; each a body, and a head that leans a little to a neighbour."""
    bodies, heads = "", ""
    for i, who in enumerate(seated):
        dark = mix(who.top, "#2b2326", 0.22)
        bodies += _placed(
            path("M-1.7,3.4 C-1.9,1.6 -1.3,1.1 -0.4,0.95 L0.4,0.95 C1.3,1.1 1.9,1.6 1.7,3.4 Z", who.top)
            + path("M0.1,0.95 L0.4,0.95 C1.3,1.1 1.9,1.6 1.7,3.4 L0.3,3.4 Z", dark)
            + path("M-0.42,0.9 L0,1.6 L0.42,0.9 L0.3,0.7 L-0.3,0.7 Z", who.collar)
            + rect(-0.28, 0.6, 0.56, 0.5, mix(who.skin, "#7a4030", 0.22)),
            who.x,
            who.y,
            who.size,
        )
        heads += _placed(_face(who) + _hair(who), who.x, who.y, who.size, (-5, 4, 7, -3, 3, -6, 5, -4, -7)[i])
    return (
        Sheet(body=t.under(bodies, 0.06), shadow=Shadow(7, 8, 14, 0.34), crowd=Crowd.FEW),
        Sheet(body=t.under(heads, 0.04), shadow=SMALL, crowd=Crowd.FEW),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    cloth = t.thing("#b8402c", 0.1)
    dark = mix(cloth, t.palette.ink, 0.3)
    left, right = MIDDLE - REACH, MIDDLE + REACH
    drop = path(
        f"M{left},{EDGE} L{right},{EDGE} L{right - 30},1150 L{left + 30},1150 Z",
        dark,
    )
    return (
        Sheet(body=drop, shadow=BUILDING),
        Sheet(
            body=ellipse(MIDDLE, EDGE, REACH, ROUND, cloth)
            + ellipse(MIDDLE, EDGE - 4, REACH - 26, ROUND - 12, mix(cloth, GOLD, 0.12)),
            shadow=OBJECT,
        ),
    )


def _plate(x: float, y: float, wide: float, food: str) -> str:
    return (
        ellipse(x, y, wide, wide * 0.26, "#f4ead6")
        + ellipse(x, y - 2, wide * 0.8, wide * 0.18, "#fdf7ea")
        + food
    )


def _fish(x: float, y: float) -> str:
    return group(
        path("M-74,0 C-40,-26 20,-24 54,-4 L78,-18 L74,10 L54,2 C20,18 -40,18 -74,0 Z", "#c9743c")
        + line("M-30,-14 q8,14 0,26 M-6,-17 q8,16 0,30 M18,-15 q7,14 0,26", "#8a4020", 4)
        + circle(-54, -4, 4, "#2b2326")
        + line("M-50,-12 C-20,-30 10,-30 30,-18", "#6f9a4c", 5),
        x,
        y,
    )


def _dishes(t: Tones) -> tuple[Sheet, ...]:
    dumplings = "".join(
        path(
            f"M{x - 17},{y} C{x - 14},{y - 20} {x + 14},{y - 20} {x + 17},{y} Q{x},{y + 7} {x - 17},{y} Z",
            "#f8ecd0",
        )
        for x, y in ((906, 634), (940, 630), (974, 634), (922, 622), (958, 620))
    )
    greens = "".join(
        ellipse(1432 + i * 15, 634 - i % 2 * 7, 16, 8, ("#6f9a4c", "#86ad5a")[i % 2], turn=i * 20)
        for i in range(6)
    )
    pork = "".join(
        rect(1214 + i * 21, 586 - i % 2 * 3, 17, 15, ("#a5442e", "#c8664a")[i % 2], rx=4) for i in range(5)
    )
    oranges = "".join(circle(x, y, 15, "#e8892e") for x, y in ((1600, 622), (1630, 624), (1615, 602)))
    body = (
        _plate(940, 640, 84, dumplings)
        + _plate(1256, 604, 76, pork)
        + _plate(1470, 644, 74, greens)
        + _plate(1614, 634, 52, oranges)
        + _plate(1196, 682, 116, _fish(1196, 676))
        + _plate(760, 650, 62, ellipse(760, 644, 44, 12, "#d9a84c"))
        + _plate(1060, 596, 58, ellipse(1060, 590, 40, 10, "#d8603c"))
    )
    bowls = "".join(
        path(f"M{x - 26},{y} C{x - 22},{y + 24} {x + 22},{y + 24} {x + 26},{y} Z", "#e4d8c0")
        + ellipse(x, y, 26, 7, "#fbf6ea")
        for x, y in (
            (680, 612),
            (856, 588),
            (1146, 574),
            (1340, 580),
            (1556, 600),
            (1700, 622),
            (1380, 702),
            (1000, 704),
        )
    )
    cups = "".join(
        path(f"M{x - 11},{y - 26} L{x + 11},{y - 26} L{x + 8},{y} L{x - 8},{y} Z", "#cfe0e0", 0.9)
        for x, y in ((726, 612), (1002, 580), (1306, 584), (1512, 606), (1082, 712))
    )
    sticks = line("M1410,716 L1490,690 M1416,722 L1496,698 M910,714 L964,694", "#8a5f3c", 5)
    return (
        Sheet(body=t.under(body, 0.06), shadow=SMALL),
        Sheet(body=t.under(bowls + cups + sticks, 0.06), shadow=SMALL),
        printed(steam(940, 560, 70, t.paper(), 0.4) + steam(1196, 610, 80, t.paper(), 0.4)),
    )
