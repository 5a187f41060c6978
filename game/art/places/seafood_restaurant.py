"""A seafood restaurant on the pavement: tanks with fish and one green lobster, plastic tables, a string of bulbs."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.boats import fishing_boat
from game.art.places.pieces.buildings import block
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import string_lights
from game.art.places.pieces.pets import cat
from game.art.places.pieces.skies import sky
from game.art.places.pieces.small_things import bottle, steam
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves
from game.art.places.pieces.walkers import seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# Left edge, colour and number of fish of each.
TANKS = ((508, "#7fc4c9", 3), (690, "#7fc4c9", 5), (872, "#6fb6c2", 0))

USUAL: Final = Crowd.MANY


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the restaurant in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(300, 300), horizon=560, clouds=2),
        *_street(t),
        *_house(t),
        *_awning(t),
        _ground(t),
        *_tanks(t),
        *(() if t.night else (_lobster(t),)),  # by night she has sold it, or somebody stands before it
        *_bulbs(t),
        *_tables(t),
        *wash(t),
        near_leaves(t, 1990, -30, turn=146, shape=LONG, seed=9),
    )


def _street(t: Tones) -> tuple[Sheet, ...]:
    """The harbour to the left, houses to the right."""
    wall = t.depth(0.32)
    houses = block(t, 1510, 350, 210, 290, wall, roof="gable", seed=4, step=34) + block(
        t, 1712, 390, 260, 250, mix(wall, t.palette.mid, 0.2), seed=8, step=34
    )
    water = mix(t.depth(0.45), t.thing("#3f7f9e"), 0.35)
    sea = path(wave(552, 4, 16, 3, base=700), water)
    boats = "".join(
        fishing_boat(t, x, y, k, hull)
        for x, y, k, hull in (
            (420, 582, 0.8, "#4a6a5a"),
            (110, 588, 0.9, "#2b4560"),
            (270, 612, 1.15, "#8f3a2c"),
        )
    )
    quay = rect(-70, 622, 640, 30, mix(t.thing("#9a8a78"), t.palette.deep, 0.3))
    return (
        Sheet(body=sea + houses, shadow=Shadow(6, 6, 14, 0.24)),
        Sheet(body=boats, shadow=SMALL),
        Sheet(body=quay, shadow=SMALL),
    )


def _house(t: Tones) -> tuple[Sheet, ...]:
    wall = mix(t.thing("#e0c9a0"), t.palette.far, 0.3)
    body = rect(560, 150, 840, 500, wall) + rect(560, 150, 840, 16, mix(wall, t.palette.deep, 0.3))
    inside = mix(t.thing("#7a4a34"), t.palette.ink, 0.2)
    hole = rect(1180, 330, 180, 320, inside) + (rect(1188, 338, 164, 300, "#ffcf80", 0.75) if t.lamps else "")
    strips = "".join(
        rect(1184 + i * 22, 334, 14, 290, t.thing(("#d8503c", "#f2c45a", "#3f7f9e", "#7fb57a")[i % 4]), 0.85)
        for i in range(8)
    )
    menu = rect(1016, 352, 128, 178, t.thing("#b8351f"))
    sign = rect(640, 196, 500, 92, t.thing("#2f6f78")) + rect(650, 206, 480, 72, t.thing("#27606a"))
    gold = t.thing("#ffe6a8", 0.02)
    return (
        Sheet(body=body, shadow=BUILDING),
        printed(hole),
        Sheet(body=strips, shadow=SMALL),
        Sheet(
            body=sign,
            shadow=OBJECT,
            letters=(Lettering("北海海鲜大排档", 890, 242, 52, gold, name="board", room=460),),
        ),
        Sheet(
            body=menu,
            shadow=SMALL,
            letters=(
                Lettering("今日", 1080, 392, 30, gold, name="menu", room=116),
                Lettering("青龙虾", 1080, 436, 32, gold, name="menu", room=116),
                Lettering("260元", 1080, 482, 32, gold, name="menu", room=116),
            ),
        ),
    )


def _awning(t: Tones) -> tuple[Sheet, ...]:
    body, n = "", 10
    for i in range(n):
        x0, x1 = 580 + i * 60, 640 + i * 60
        colour = t.thing("#d8503c" if i % 2 else "#f6e8cc")
        body += path(
            f"M{620 + i * 52},300 L{672 + i * 52},300 L{x1},366 L{x1},382 Q{(x0 + x1) / 2},402 {x0},382 L{x0},366 Z",
            colour,
        )
    return (Sheet(body=body, shadow=Shadow(6, 14, 16, 0.42)),)


def _ground(t: Tones) -> Sheet:
    paving = mix(t.thing("#c9b59a"), t.palette.far, 0.35)
    body = path(
        "M-70,640 C400,630 900,640 1300,634 C1600,632 1800,640 1990,634 L1990,1150 L-70,1150 Z", paving
    )
    body += "".join(
        line(f"M{960 + dx * 0.4},642 L{960 + dx},830", mix(paving, t.palette.deep, 0.22), 3, 0.6)
        for dx in range(-1400, 1401, 200)
    )
    return Sheet(body=body, shadow=GROUND)


def _tanks(t: Tones) -> tuple[Sheet, ...]:
    dice = random.Random(8)  # noqa: S311 - fish, not secrets
    racks, water, fish, shine = "", "", "", ""
    for x, colour, count in TANKS:
        racks += rect(x - 8, 640, 186, 62, t.thing("#8a98a0")) + rect(x - 8, 518, 186, 12, t.thing("#5a6870"))
        water += rect(x, 530, 170, 112, colour, 0.92) + rect(x, 530, 170, 10, "#eaf6f2", 0.7)
        for _ in range(count):
            fx, fy, k = dice.uniform(x + 34, x + 136), dice.uniform(562, 626), dice.uniform(0.6, 1)
            body = path(
                "M-26,0 C-12,-16 14,-14 24,0 C14,14 -12,16 -26,0 Z M20,0 L38,-12 L38,12 Z",
                dice.choice(("#e8895a", "#f2c45a", "#5a6f8c", "#d8d0c0")),
            )
            fish += group(body + circle(-14, -3, 2.6, "#20242c"), fx, fy, k * dice.choice((-1, 1)), k)
        water += "".join(
            circle(x + 150 + dice.uniform(-4, 4), y, 3.4, "#f4fbf8", 0.9) for y in range(548, 632, 14)
        )
        shine += poly([(x + 12, 538), (x + 40, 538), (x + 18, 634), (x + 8, 634)], "#ffffff", 0.22)
    glow = (glows([(x + 85, 590, 150) for x, _, _ in TANKS], "#bff0ea", 0.35),) if t.lamps else ()
    return (
        Sheet(body=t.under(racks), shadow=OBJECT),
        Sheet(body=t.spotlit().under(water), shadow=SMALL),
        Sheet(body=t.spotlit().under(fish), shadow=SMALL),
        printed(shine),
        *glow,
    )


def _lobster(t: Tones) -> Sheet:
    """The green one, alone in the last tank."""
    green, dark = "#3f8f5a", "#2a6a44"
    body = "".join(
        path(
            f"M{i * 15},{-10 + i} C{i * 15 + 14},{-12 + i} {i * 15 + 14},{12 - i} {i * 15},{10 - i} Z",
            green if i % 2 else dark,
        )
        for i in range(5)
    )
    body += path("M72,0 L94,-14 L92,0 L94,14 Z", green) + path(
        "M0,-13 C-26,-18 -44,-10 -48,0 C-44,10 -26,18 0,13 Z", green
    )
    body += "".join(line(f"M{x},{s * 10} L{x - 8},{s * 28}", dark, 3.4) for x in (-8, 6, 20) for s in (-1, 1))
    for s in (-1, 1):
        body += line(f"M-34,{s * 10} L-62,{s * 24}", dark, 6) + path(
            f"M-60,{s * 24} C-84,{s * 12} -98,{s * 26} -92,{s * 40} C-84,{s * 34} -76,{s * 36} -70,{s * 42} C-58,{s * 40} -54,{s * 30} -60,{s * 24} Z",
            green,
        )
        body += line(f"M-46,{s * 4} C-70,{s * 2} -90,{s * -6} -110,{s * 4}", dark, 2)
    body += circle(-44, -5, 3, "#101814") + circle(-44, 5, 3, "#101814")
    return Sheet(body=t.spotlit().under(group(body, 968, 604, 0.72, turn=-8)), shadow=SMALL)


def _bulbs(t: Tones) -> tuple[Sheet, ...]:
    strings = [
        string_lights((a, b), (c, d), 54, t.lamp(), 10)
        for a, b, c, d in ((140, 250, 600, 300), (1380, 300, 1810, 240))
    ]
    poles = rect(132, 240, 10, 420, t.thing("#5a4a3c")) + rect(1806, 230, 10, 430, t.thing("#5a4a3c"))
    glow = (glows([(x, y, 72) for _, bulbs in strings for x, y in bulbs], "#ffc766", 0.5),) if t.lamps else ()
    return (Sheet(body=poles + "".join(body for body, _ in strings), shadow=SMALL), *glow)


def _tables(t: Tones) -> tuple[Sheet, ...]:
    body, back = "", ""
    for x, y, k in (
        (120, 664, 0.74),
        (1480, 666, 0.72),
        (1850, 668, 0.74),
        (330, 704, 1.0),
        (1660, 700, 1.0),
        (1280, 690, 0.78),
    ):
        back += strangers(
            seated_back(x - 84 * k, y + 44, 62 * k, "#6f98a4", "#3a2a24", 1)
            + seated_back(x + 88 * k, y + 46, 60 * k, "#d98a5a", "#2b2326", 2),
            Crowd.FEW if x in {330, 1480} else Crowd.MANY,
        )
        body += group(
            rect(-6, 0, 12, 66, "#d9d0c0")
            + ellipse(0, 0, 124, 20, "#f4ead6")
            + ellipse(-30, -6, 34, 8, "#f8f4ea")
            + ellipse(-30, -10, 24, 6, "#d8603c")
            + ellipse(44, -5, 26, 7, "#f8f4ea")
            + ellipse(44, -8, 16, 5, "#7fb57a"),
            x,
            y,
            k,
        )
        body += bottle(x + 8 * k, y - 4, 64 * k, "#4f8f5a")
    front = (
        body + stool(1080, 742, 52, "#d8503c") + stool(820, 746, 50, "#3f7f9e") + cat(960, 748, 70, "#e0a050")
    )
    return (
        Sheet(body=t.under(back), shadow=OBJECT),
        Sheet(body=t.under(front), shadow=OBJECT),
        printed(steam(300, 690, 90, t.paper(), 0.4) + steam(1612, 686, 90, t.paper(), 0.4)),
    )
