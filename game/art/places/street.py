"""A street of small shops: a baker's, a greengrocer's under its awning, a tailor's, and a lane hung with washing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import (
    BUILDING,
    GROUND,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    printed,
)
from game.art.places.pieces.anyone import strangers_at
from game.art.places.pieces.crowns import foliage, hanging
from game.art.places.pieces.fronts import (
    House,
    awning,
    balcony,
    blade,
    casement,
    fascia,
    mullions,
    shop_door,
    shop_window,
    walls,
)
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.goods import loaves
from game.art.places.pieces.lane import cafe, dresses, lane, stalls, washing
from game.art.places.pieces.outdoors import bicycle
from game.art.places.pieces.pets import cat
from game.art.places.pieces.pictograms import pictogram
from game.art.places.pieces.skies import hills, sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import TRUNK

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

BAKER: Final = House(-70, 392, 176, "#d9a860", "#f4ead6")
GREEN: Final = House(322, 372, 96, "#b8604a", "#f6ead0")
TAILOR: Final = House(694, 324, 150, "#8fb0a4", "#fbf3df")
CORNER: Final = House(1316, 680, 120, "#dcc8a8", "#f4ead6")


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the street in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1168, 236), horizon=520, clouds=2),
        *hills(t, 420, sway=26, seed=31),
        *lane(t),
        *washing(t),
        *_houses(t),
        *_windows(t),
        *_shops(t),
        _boards(t),
        _awning(t),
        *_pavement(t),
        *stalls(t),
        *_street_lamps(t),
        *_tree(t),
        _left_behind(t),
        *_passers(t),
        *wash(t),
        hanging(t, ((1960, -30, 170, 90), (1830, -70, 150, 80)), seed=5),
    )


def _houses(t: Tones) -> tuple[Sheet, ...]:
    snow = t.thing("#ffffff", 0.03)
    roofs = (GREEN, BAKER, TAILOR, CORNER)
    caps = "".join(
        path(f"M{h.x - 12},{h.top - 14} q{h.w * 0.3},-22 {h.w * 0.5},-13 t{h.w * 0.56},13 Z", snow)
        for h in roofs
    )
    pots = "".join(
        rect(x, y - 54, 26, 40, t.thing("#9a5a44")) + rect(x - 4, y - 60, 34, 9, t.thing("#7f4838"))
        for x, y in ((90, 176), (370, 96), (960, 150), (1420, 120), (1700, 120))
    )
    return (
        Sheet(body=pots + walls(t, BAKER) + walls(t, TAILOR), shadow=BUILDING, nearer=True),
        Sheet(body=walls(t, GREEN) + walls(t, CORNER), shadow=BUILDING),
        *((Sheet(body=caps, shadow=SMALL),) if t.palette.snowy else ()),
    )


def _windows(t: Tones) -> tuple[Sheet, ...]:
    """The rooms over the shops: a cat on one sill, flowers on a balcony."""
    body = "".join(
        casement(t, x, 222, 62, 106, "#f4ead6", lit=lit, shutters="#4f7a6a")
        for x, lit in ((28, False), (200, True))
    )
    body += "".join(
        casement(t, x, y, 60, 100, "#f6ead0", lit=lit)
        for x, y, lit in ((372, 140, False), (478, 140, True), (584, 140, False))
    )
    body += "".join(
        casement(t, x, 206, 64, 112, "#fbf3df", lit=lit, shutters="#b86a4a")
        for x, lit in ((758, True), (896, False))
    )
    body += "".join(
        casement(t, x, 172, 74, 128, "#f4ead6", lit=lit)
        for x, lit in ((1378, True), (1520, False), (1662, True), (1804, False))
    )
    plants = balcony(t, 1352, 312, 272)
    sill = t.under(cat(916, 318, 58, "#e0e0d8", mark="#fbf7ea", heading=-1))
    return Sheet(body=body, shadow=SMALL), Sheet(body=plants + sill, shadow=SMALL)


def _shops(t: Tones) -> tuple[Sheet, ...]:
    panes = shop_window(t, 20, 440, 190, 128, "#7a4a34") + shop_door(t, 238, 432, 66, 210, "#7a4a34")
    panes += shop_window(t, 360, 430, 200, 140, "#3f6a52") + shop_door(t, 590, 432, 74, 210, "#3f6a52")
    panes += shop_window(t, 800, 430, 176, 150, "#3f5a7a") + shop_door(t, 716, 432, 60, 210, "#3f5a7a")
    panes += (
        shop_window(t, 1370, 432, 220, 140, "#8a3f34", across=3)
        + shop_door(t, 1626, 432, 76, 210, "#8a3f34")
        + shop_window(t, 1738, 432, 210, 140, "#8a3f34", across=3)
    )
    bread = (
        loaves(52, 566, 3, 62)
        + loaves(74, 520, 2, 56, "#d9a05a")
        + rect(24, 566, 182, 4, "#6b4a34")
        + rect(40, 521, 150, 4, "#6b4a34")
    )
    goods = t.under(bread + dresses() + cafe())
    bars = (
        mullions(t, 20, 440, 190, 128, "#7a4a34")
        + mullions(t, 800, 430, 176, 150, "#3f5a7a")
        + "".join(mullions(t, x, 432, w, 140, "#8a3f34", across=3) for x, w in ((1370, 220), (1738, 210)))
    )
    lit = (
        (
            glows(
                [(115, 510, 220), (460, 500, 220), (888, 510, 220), (1480, 510, 240), (1840, 510, 220)],
                "#ffbe68",
                0.42,
            ),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=panes, shadow=SMALL), Sheet(body=goods, shadow=SMALL), printed(bars), *lit


def _boards(t: Tones) -> Sheet:
    """The boards over the shops, and round ones that hang out with a pictogram."""
    body = (
        fascia(t, 4, 366, 306, 54, "#8a4f30")
        + fascia(t, 704, 360, 296, 54, "#2f4f74")
        + fascia(t, 1352, 362, 610, 54, "#a83c30")
    )
    body += (
        blade(t, 334, 300, 74, "#f4e2b8")
        + blade(t, 1010, 300, 74, "#f4e2b8")
        + blade(t, 1332, 300, 74, "#f4e2b8")
    )
    ink, ground = t.thing("#6b3a24"), t.thing("#f4e2b8", 0.05)
    marks = (
        pictogram("loaf", 334, 300, 50, ink, ground)
        + pictogram("scissors", 1010, 300, 50, ink, ground)
        + pictogram("cup", 1332, 300, 50, ink, ground)
    )
    gilt = t.thing("#ffe9b8", 0.02)
    names = (
        ("baker", 157, 393, 34, 270),
        ("tailor", 852, 387, 34, 260),
        ("cafe", 1480, 389, 34, 230),
    )
    letters = tuple(Lettering("", x, y, size, gilt, name=name, room=room) for name, x, y, size, room in names)
    return Sheet(body=body + marks, shadow=OBJECT, letters=letters)


def _awning(t: Tones) -> Sheet:
    """The greengrocer's awning, and the ball that nobody has fetched down."""
    body = fascia(t, 344, 356, 328, 40, "#2f5f46") + awning(
        t, 340, 396, 336, 56, mix("#d8402c", t.palette.accent, 0.7), "#f8efdc", folds=11
    )
    ball = circle(606, 414, 17, t.thing("#f4f0e6", 0.04)) + path(
        "M600,408 l12,0 l4,10 l-10,7 l-10,-7 Z M590,410 l-1,-8 l8,-5 Z M616,402 l6,6 l0,8 Z",
        t.thing("#3a3c46", 0.04),
    )
    if t.palette.snowy:
        ball += path(
            "M336,408 q40,-18 90,-12 t120,-2 t136,14 q-80,10 -170,2 t-176,-2 Z", t.thing("#ffffff", 0.03)
        )
    name = Lettering("", 508, 376, 25, t.thing("#ffe9b8", 0.02), name="greengrocer", room=290)
    return Sheet(body=body + ball, shadow=Shadow(6, 16, 18, 0.4), letters=(name,))


def _pavement(t: Tones) -> tuple[Sheet, ...]:
    stone, tar = mix(t.thing("#d3c6b0"), t.depth(0.2), 0.34), mix(t.thing("#8d8a88"), t.depth(0.5), 0.42)
    snow = t.thing("#f6f8fb", 0.03)
    if t.palette.snowy:
        stone, tar = mix(stone, snow, 0.7), mix(tar, snow, 0.5)
    slabs = "".join(
        line(f"M{960 + x * 0.62:.0f},644 L{960 + x},704", mix(stone, t.palette.deep, 0.22), 2.4, 0.6)
        for x in range(-1680, 1681, 120)
    )
    slabs += line("M-60,668 L1980,668", mix(stone, t.palette.deep, 0.22), 2, 0.5)
    kerb = rect(-70, 700, 2060, 13, mix(stone, t.palette.paper, 0.3)) + rect(
        -70, 712, 2060, 9, mix(stone, t.palette.deep, 0.3)
    )
    joints = "".join(rect(x, 700, 2.4, 20, mix(stone, t.palette.deep, 0.4)) for x in range(-20, 1960, 150))
    dashes = "".join(
        poly([(x, 838), (x + 120, 838), (x + 130, 852), (x, 852)], t.paper(0.1), 0.6)
        for x in range(-40, 1960, 260)
    )
    drain = group("".join(rect(i * 14, 0, 7, 12, t.palette.ink, 0.6) for i in range(6)), 1140, 726)
    puddle = (
        ellipse(760, 786, 130, 9, mix(tar, t.palette.sky, 0.5))
        + ellipse(1500, 772, 90, 7, mix(tar, t.palette.sky, 0.5))
        if t.palette.overcast and not t.palette.snowy
        else ""
    )
    return (
        Sheet(body=rect(-70, 640, 2060, 70, stone), shadow=GROUND),
        printed(slabs),
        Sheet(
            body=rect(-70, 716, 2060, 440, "url(#tar)"),
            defs=gradient("tar", [(0, tar), (1, mix(tar, t.palette.ink, 0.2))], (0, 716), (0, 900)),
            shadow=SMALL,
        ),
        Sheet(body=kerb + joints, shadow=SMALL),
        printed(dashes + drain + puddle),
    )


def _street_lamps(t: Tones) -> tuple[Sheet, ...]:
    iron, spots = t.thing("#33343c"), ((690, 330),)
    arms = "".join(
        line(f"M{x},{y - 40} q0,-26 30,-26 q26,0 26,22", iron, 6)
        + path(f"M{x + 36},{y - 44} l40,0 l-8,48 l-24,0 Z", t.lamp())
        + path(f"M{x + 30},{y - 42} l52,0 l-14,-16 l-24,0 Z", iron)
        for x, y in spots
    )
    lit = (
        (
            glows([(x + 56, y - 20, 240) for x, y in spots], "#ffc060", 0.5),
            glows([(x + 56, 680, 330) for x, y in spots], "#ffb850", 0.26, 0.2),
        )
        if t.lamps
        else ()
    )
    return Sheet(body=arms, shadow=OBJECT), *lit


def _tree(t: Tones) -> tuple[Sheet, ...]:
    bark = mix(t.thing(TRUNK), t.palette.deep, 0.24)
    stem = path(
        "M1762,690 L1768,420 L1730,340 L1740,334 L1776,392 L1786,300 L1796,302 L1794,394 L1836,344 L1844,352 L1800,428 L1802,690 Z",
        bark,
    )
    grate = ellipse(1782, 690, 66, 11, t.thing("#4a4c54")) + ellipse(1782, 689, 52, 7, t.thing("#6b5a44"))
    return (
        Sheet(body=grate + stem, shadow=OBJECT),
        foliage(t, ((1700, 300, 100, 78), (1860, 310, 110, 82), (1780, 250, 130, 90)), shade=0.44, seed=15),
        foliage(t, ((1730, 220, 96, 70), (1830, 190, 100, 72)), shade=0.26, seed=25),
    )


def _passers(t: Tones) -> tuple[Sheet, ...]:
    few = (
        (1086, 690, 178, -1, "walk", "bag"),
        (704, 676, 172, 1, "walk", ""),
        (1640, 682, 176, -1, "stand", "phone"),
    )
    many = (
        (60, 690, 180, 1, "walk", ""),
        (250, 684, -112, 1, "walk", "balloon"),
        (304, 686, 176, 1, "walk", "satchel"),
        (876, 688, 178, -1, "walk", "boxes"),
        (1400, 696, 180, 1, "walk", ""),
        (1860, 694, 180, -1, "walk", "bag"),
        (1470, 694, 174, 1, "walk", ""),
    )
    return strangers_at(t, 6, few, many)


def _left_behind(t: Tones) -> Sheet:
    return Sheet(body=t.under(bicycle(1222, 696, 128, "#3f7f6a")), shadow=OBJECT)
