"""Peony Hall: a table with its turning glass, three behind it full of people, lanterns, a tin of tea nobody opens."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    foreground,
    printed,
)
from game.art.places.pieces.glows import glows, roomlight, wash
from game.art.places.pieces.rooms import curtain, floor, frame, view, wall
from game.art.places.pieces.small_things import bottle, steam
from game.art.places.pieces.tones import Tones
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (700, 130, 520, 330)  # x, y, width, height
# The other tables: the middle of each, half its width, and where its guests stand behind it.
TABLES = (
    (960, 566, 180, (830, 896, 960, 1026, 1092)),
    (352, 634, 250, (150, 226, 300, 372, 446, 522)),
    (1560, 634, 250, (1388, 1462, 1536, 1610, 1682)),
)
COATS = ("#3f6673", "#f3e6cb", "#86476a", "#4a5f8c", "#7d8f5a", "#c8402a", "#3f4a5c", "#d98a6a", "#9db4b0")
HAIR = ("#2b2326", "#3a2a24", "#463a3c", "#7a7676", "#22242c")
# The middle of each, its size as a share of the usual, its food.
DISHES = (
    (700, 668, 1.0, "#d8603c"),
    (820, 700, 1.1, "#7d9f5a"),
    (960, 712, 1.3, "#e0a94a"),
    (1104, 700, 1.1, "#c9946c"),
    (1224, 668, 1.0, "#8fb56a"),
    (880, 652, 0.8, "#b8503c"),
    (1044, 652, 0.8, "#f0d9a0"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the room in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    panel = mix(t.thing("#7a3a4a"), t.palette.deep, 0.35)
    return t.stage(
        *view(t.outside(), WINDOW, seed=8, city=True, horizon=0.8),
        wall(t, [WINDOW], mix(panel, t.palette.mid, 0.4), low=panel, foot=660),
        frame(WINDOW, t.thing("#5a3324"), across=4, down=1, bar=10),
        floor(mix(t.thing("#6f2f38"), t.palette.deep, 0.3), mix(t.thing("#8a4048"), t.palette.mid, 0.3), 640),
        _curtains(t),
        _screens(t),
        _scroll(t),
        *_lanterns(t),
        *_kitchen_door(t),
        *_others(t),
        *foreground((*_chairs(t), *_table(t), _dishes(t), _tea(t))),
        *wash(t),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#a8484f"), t.palette.accent, 0.3)
    x, y, w, h = WINDOW
    return Sheet(
        body=rect(x - 80, y - 34, w + 160, 14, t.thing("#d9a84c"))
        + curtain(x - 76, y - 22, 110, h + 70, cloth)
        + curtain(x + w - 34, y - 22, 110, h + 70, cloth, drawn=-1),
        shadow=BUILDING,
    )


def _screens(t: Tones) -> Sheet:
    """A carved wooden screen at the left."""
    wood, gap = t.thing("#5a3324"), mix(t.thing("#e8c98a"), t.palette.far, 0.3)
    body = ""
    for x in (60,):
        body += rect(x, 170, 170, 500, wood) + rect(x + 16, 188, 138, 464, gap)
        for r in range(6):
            for c in range(2):
                cx, cy = x + 50 + c * 70, 232 + r * 76
                body += poly([(cx, cy - 30), (cx + 30, cy), (cx, cy + 30), (cx - 30, cy)], wood) + poly(
                    [(cx, cy - 20), (cx + 20, cy), (cx, cy + 20), (cx - 20, cy)], gap
                )
    return Sheet(body=body, shadow=OBJECT)


def _scroll(t: Tones) -> Sheet:
    paper = t.paper(0.06)
    body = (
        rect(400, 170, 120, 300, paper)
        + rect(390, 162, 140, 12, t.thing("#5a3324"))
        + rect(390, 466, 140, 12, t.thing("#5a3324"))
    )
    body += path(
        "M418,420 C440,360 460,380 470,330 C480,370 500,372 506,420 Z", t.thing("#7f9f94"), 0.8
    ) + path("M412,440 C450,400 480,420 512,430 L512,446 L412,446 Z", t.thing("#5f8078"), 0.8)
    body += rect(1376, 150, 250, 96, t.thing("#d9a84c")) + rect(1384, 158, 234, 80, t.thing("#b8351f"))
    return Sheet(
        body=body,
        shadow=SMALL,
        letters=(
            Lettering("牡丹厅", 1501, 200, 54, t.thing("#ffe6a8", 0.02), name="board", room=222),
            Lettering("高朋满座", 460, 210, 24, t.palette.ink, "chinese", name="scroll", room=110),
        ),
    )


def _lanterns(t: Tones) -> tuple[Sheet, ...]:
    body, spots = "", []
    for x, y, k in ((640, 150, 1.0), (960, 110, 1.25), (1280, 150, 1.0)):
        skin = "#ffcf7a" if t.lamps else t.thing("#d8503c")
        lamp = line("M0,-400 L0,-52", "#d9a84c", 3) + path(
            "M-50,0 C-50,-58 50,-58 50,0 C50,58 -50,58 -50,0 Z", skin
        )
        lamp += "".join(
            path(
                f"M{s * 18},-43 C{s * 30},-20 {s * 30},20 {s * 18},43",
                "none",
                1,
                f'stroke="{mix(skin, "#8a2f1c", 0.4)}" stroke-width="2.4"',
            )
            for s in (-1, 1)
        )
        lamp += (
            rect(-22, -54, 44, 12, "#d9a84c")
            + rect(-22, 42, 44, 12, "#d9a84c")
            + "".join(line(f"M{dx},54 L{dx * 1.3},92", "#d8503c", 3) for dx in (-10, 0, 10))
        )
        body += group(lamp, x, y, k)
        spots.append((x, y, 250 * k))
    glow = (glows(spots, "#ffb44a", 0.42), *roomlight(t, 960, 300, 620)) if t.lamps else ()
    return (Sheet(body=body, shadow=Shadow(6, 10, 16, 0.36)), *glow)


def _kitchen_door(t: Tones) -> tuple[Sheet, ...]:
    """The swing door to the kitchen, light in its round windows."""
    wood, warm = t.thing("#7a4a34"), "#ffe2a0" if t.lamps else t.thing("#e8dcc0")
    body = rect(1716, 250, 196, 400, mix(wood, t.palette.ink, 0.4))
    leaves = rect(1726, 262, 86, 388, wood) + rect(1816, 262, 86, 388, wood)
    leaves += "".join(
        circle(x, 340, 30, t.thing("#b9c2c6"))
        + circle(x, 340, 23, warm)
        + rect(x - 34, 590, 68, 50, t.thing("#b9c2c6"))
        for x in (1769, 1859)
    )
    return Sheet(body=body, shadow=BUILDING), Sheet(body=leaves, shadow=SMALL)


def _others(t: Tones) -> tuple[Sheet, ...]:
    """The other three tables; whoever belongs to them stands behind, a glass in hand."""
    made: list[Sheet] = []
    for n, (x, y, half, guests) in enumerate(TABLES):
        size = half / 250
        people = "".join(
            group(
                _guest(n * 5 + i),
                at,
                y - 18 * size - 8 * math.sin(i * 2.3) * size,
                (0.8 + 0.05 * (i % 3)) * size**0.6,
            )
            for i, at in enumerate(guests)
        )
        cloth = mix(t.spotlit().thing("#efdccb"), t.palette.mid, 0.24 if t.lamps else 0.1)
        table = ellipse(x, y, half, half * 0.17, cloth) + path(
            f"M{x - half},{y} C{x - half * 0.98},{y + half * 0.5} {x - half * 0.9},{y + half * 0.8} {x - half * 0.86},{y + half} L{x + half * 0.86},{y + half} C{x + half * 0.9},{y + half * 0.8} {x + half * 0.98},{y + half * 0.5} {x + half},{y} Q{x},{y + half * 0.36} {x - half},{y} Z",
            mix(cloth, t.palette.mid, 0.2),
        )
        food = "".join(
            group(
                ellipse(0, 0, 44, 11, "#fbf6ea")
                + ellipse(0, -5, 28, 9, ("#d8603c", "#7d9f5a", "#e0a94a", "#c9946c")[(i + n) % 4]),
                x + dx * half,
                y + dy * half,
                size,
            )
            for i, (dx, dy) in enumerate(((-0.5, -0.01), (-0.18, 0.07), (0.16, -0.04), (0.52, 0.03)))
        ) + bottle(x + half * 0.36, y - 4, 50 * size, "#f4ead6")
        made += [
            Sheet(body=t.under(people), shadow=OBJECT, crowd=Crowd.FEW),
            Sheet(body=table, shadow=OBJECT),
            Sheet(body=t.spotlit().under(food), shadow=SMALL),
        ]
    return tuple(made)


def _guest(n: int) -> str:
    """One of the guests from the waist up, the table's edge at 0, glass raised."""
    coat, hair, skin = COATS[(n * 4) % 9], HAIR[(n * 3) % 5], ("#e4b38a", "#d9a070", "#ecc3a0")[n % 3]
    side = 1 if n % 2 else -1
    body = path("M-46,10 C-50,-60 -44,-96 -14,-106 L14,-106 C44,-96 50,-60 46,10 Z", coat)
    body += path("M-11,-106 L0,-82 L11,-106 Z", "#f4ead6") + (
        path("M-4,-88 L4,-88 L6,-40 L0,-30 L-6,-40 Z", "#a8283c") if n % 3 == 0 else ""
    )
    body += rect(-8, -122, 16, 20, mix(skin, "#5a2a20", 0.2)) + ellipse(0, -140, 22, 27, skin)
    crop = "M-24,-138 C-30,-190 30,-190 24,-138 C18,-154 8,-160 -6,-156 C-16,-154 -20,-148 -24,-138 Z"
    bob = (
        "M-27,-118 C-36,-196 36,-196 27,-118 L20,-118 C24,-144 12,-152 -4,-156 C-18,-150 -24,-140 -19,-118 Z"
    )
    match n % 4:
        case 0:
            body += path(crop, hair)
        case 1:
            body += path(bob, hair)
        case 2:
            body += circle(4, -180, 13, hair) + path(crop, hair)
        case _:
            body += path("M-25,-136 C-27,-164 -20,-164 -17,-152 Z M25,-136 C27,-164 20,-164 17,-152 Z", hair)
            body += line(
                "M-14,-138 a6,6 0 1 0 12,0 a6,6 0 1 0 -12,0 M2,-138 a6,6 0 1 0 12,0 a6,6 0 1 0 -12,0",
                "#33292b",
                1.8,
            )
    body += (
        circle(-8, -138, 2.4, "#33292b")
        + circle(8, -138, 2.4, "#33292b")
        + line("M-5,-126 q5,3 10,0", "#a8503c", 2.4)
    )
    arm = line(f"M{36 * side},-84 L{50 * side},-46 L{30 * side},-74", mix(coat, "#20141c", 0.2), 16)
    glass = path("M-7,-24 L7,-24 L4,0 L-4,0 Z", "#f6e2b0") + rect(-7, -28, 14, 6, "#ffffff", 0.6)
    return body + arm + circle(28 * side, -78, 8, skin) + group(glass, 26 * side, -80)


def _chairs(t: Tones) -> tuple[Sheet, ...]:
    wood, cloth = t.thing("#5a3324"), mix(t.thing("#c9727c"), t.palette.second, 0.15)
    body = ""
    for x, y, k in ((690, 610, 0.9), (826, 588, 0.82), (960, 580, 0.8), (1094, 588, 0.82), (1230, 610, 0.9)):
        body += group(
            path("M-54,60 L-58,-110 C-58,-134 58,-134 58,-110 L54,60 Z", wood)
            + path("M-42,40 L-44,-98 C-44,-116 44,-116 44,-98 L42,40 Z", cloth),
            x,
            y,
            k,
        )
    return (Sheet(body=body, shadow=OBJECT),)


def _table(t: Tones) -> tuple[Sheet, ...]:
    cloth = mix(t.spotlit().thing("#f4e6da"), t.palette.mid, 0.1 if t.lamps else 0.05)
    body = ellipse(960, 700, 470, 84, cloth) + path(
        "M490,700 C500,860 560,940 600,1000 L1320,1000 C1360,940 1420,860 1430,700 Z",
        mix(cloth, t.palette.mid, 0.14),
    )
    folds = "".join(
        path(
            f"M{x},{760 + abs(x - 960) * -0.02} C{x - 6},{830} {x + 10},{900} {x + 2},{980} L{x + 26},{980} C{x + 18},{900} {x + 20},{830} {x + 12},{760} Z",
            mix(cloth, t.palette.mid, 0.24),
            0.7,
        )
        for x in range(560, 1380, 110)
    )
    glass = ellipse(960, 690, 330, 54, mix(t.thing("#b8d0cc"), cloth, 0.3), 0.9) + ellipse(
        960, 686, 318, 50, mix(t.thing("#d6e6e0"), cloth, 0.35), 0.8
    )
    shine = path("M690,668 C760,646 860,640 930,640 L900,652 C820,654 760,662 716,680 Z", "#ffffff", 0.35)
    return (
        Sheet(body=body, shadow=Shadow(0, -6, 18, 0.4)),
        printed(folds),
        Sheet(body=glass, shadow=SMALL),
        printed(shine),
    )


def _dishes(t: Tones) -> Sheet:
    body = ""
    for x, y, k, food in DISHES:
        body += group(
            ellipse(0, 0, 56, 15, "#fbf6ea")
            + ellipse(0, -3, 44, 11, "#efe4d0")
            + "".join(
                circle(-26 + i * 13, -8 - 5 * math.sin(i * 1.7), 9, mix(food, "#2a1a18", 0.08 * (i % 3)))
                for i in range(5)
            ),
            x,
            y,
            k,
        )
    cups = ""
    for i in range(9):
        a = math.pi * (0.08 + i * 0.105)
        out, down = 960 - 430 * math.cos(a), 700 + 66 * math.sin(a) * (1 if i % 2 else 0.9)
        cups += group(
            path("M-9,-22 L9,-22 L6,0 L-6,0 Z", "#f7fbf8", 0.85) + ellipse(0, -22, 9, 3, "#e9d9b0"), out, down
        )
    steamed = steam(960, 690, 80, t.paper(), 0.4)
    return Sheet(
        body=t.spotlit().under(
            body + cups + bottle(1150, 676, 70, "#f4ead6") + bottle(1176, 680, 64, "#b8351f")
        )
        + steamed,
        shadow=SMALL,
    )


def _tea(t: Tones) -> Sheet:
    """The tin of tea, still in its ribbon."""
    tin = (
        rect(-30, -84, 60, 84, "#2f6f58", rx=4)
        + rect(-32, -96, 64, 16, "#3f8a6c", rx=4)
        + rect(-30, -54, 60, 26, "#f0dca8")
        + line("M0,-96 L0,0 M-30,-20 L30,-20", "#d8503c", 5)
        + path("M0,-98 C-20,-116 -26,-100 0,-96 C26,-100 20,-116 0,-98 Z", "#d8503c")
    )
    return Sheet(
        body=t.under(group(tin, 790, 676, 0.86)),
        shadow=SMALL,
        letters=(Lettering("茶", 790, 641, 18, t.thing("#2b2326"), name="tin", room=44),),
    )
