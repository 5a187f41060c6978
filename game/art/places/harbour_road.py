"""The road along the fishing harbour, after rain: a row of lamps, boats at the quay, closed shops, light on wet stones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, gradient, line, mix, path, poly, rect, wave
from game.art.paper.sheet import (
    BUILDING,
    GROUND,
    HILLS,
    OBJECT,
    SMALL,
    Lettering,
    Picture,
    Shadow,
    Sheet,
    printed,
)
from game.art.places.pieces.boats import fishing_boat
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import lamp_post
from game.art.places.pieces.pets import cat
from game.art.places.pieces.skies import sky
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

LAMPS = (150.0, 560.0, 980.0, 1400.0)  # where each stands
KERB = 640.0  # where the road begins


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the harbour road in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(860, 360 if t.lamps and not t.night else 220), horizon=500, clouds=4),
        _far_shore(t),
        *_water(t),
        _boats(t),
        _quay(t),
        *_shops(t),
        *_road(t),
        *_lamps(t),
        _things(t),
        more_walkers(t, "harbour_road"),
        *wash(t),
        near_leaves(t, 1990, -30, turn=146, shape=LONG, seed=7),
    )


def _far_shore(t: Tones) -> Sheet:
    far = mix(t.depth(0.34), t.palette.mid, 0.2)
    land = path("M-70,500 C80,470 240,462 420,478 C560,490 720,484 900,500 Z", far)
    lights = (
        "".join(circle(60 + i * 88, 486 - 4 * (i % 3), 3.4, t.lamp()) for i in range(9)) if t.lamps else ""
    )
    return Sheet(body=land + lights, shadow=HILLS)


def _water(t: Tones) -> tuple[Sheet, ...]:
    water = mix(t.depth(0.5), t.thing("#3f7f9e"), 0.35)
    return tuple(
        Sheet(
            body=path(
                wave(498 + i * 30, 4 + 2 * i, 15 - 2 * i, i + 4, base=700),
                mix(water, t.palette.deep, i * 0.14),
            ),
            shadow=Shadow(0, -3, 10, 0.24),
        )
        for i in range(3)
    )


def _boats(t: Tones) -> Sheet:
    body = "".join(
        fishing_boat(t, x, y, k, hull)
        for x, y, k, hull in (
            (330, 530, 0.66, "#4a6a5a"),
            (770, 548, 0.9, "#8f3a2c"),
            (1180, 536, 0.74, "#2b4560"),
        )
    )
    return Sheet(body=body, shadow=SMALL)


def _quay(t: Tones) -> Sheet:
    """The edge of the quay with its posts and chain."""
    stone = mix(t.thing("#8f8678"), t.palette.deep, 0.3)
    body = rect(-70, 586, 2060, 66, stone) + rect(-70, 580, 2060, 14, mix(stone, t.palette.paper, 0.2))
    posts = range(20, 1460, 160)
    body += "".join(
        rect(x - 9, 536, 18, 48, t.palette.ink, rx=4) + circle(x, 534, 12, t.palette.ink) for x in posts
    )
    body += "".join(line(f"M{x},548 Q{x + 80},586 {x + 160},548", t.palette.ink, 4) for x in posts[:-1])
    return Sheet(body=body, shadow=OBJECT)


def _shops(t: Tones) -> tuple[Sheet, ...]:
    """Two low houses by the road, their shutters down; a window above is lit."""
    wall, other = mix(t.thing("#b79a7c"), t.palette.mid, 0.3), mix(t.thing("#7f9a94"), t.palette.mid, 0.3)
    body = rect(1490, 300, 260, 352, wall) + poly(
        [(1470, 308), (1490, 256), (1750, 256), (1770, 308)], t.depth(0.66)
    )
    body += rect(1750, 232, 260, 420, other) + rect(1740, 218, 280, 18, t.depth(0.66))
    shutters = ""
    for x in (1520, 1790):
        shutters += rect(x, 442, 200, 210, t.thing("#8d9695")) + "".join(
            line(f"M{x},{y} L{x + 200},{y}", t.thing("#6f7a7c"), 3) for y in range(458, 650, 17)
        )
    panes = "".join(
        rect(x, y, 52, 66, t.lamp() if lit and t.lamps else t.depth(0.7))
        + line(f"M{x + 26},{y} L{x + 26},{y + 66}", t.depth(0.6), 4)
        for x, y, lit in ((1536, 330, True), (1640, 330, False), (1810, 276, False), (1900, 276, False))
    )
    sign = rect(1806, 378, 168, 50, t.thing("#2f6f78"))
    return (
        Sheet(body=body, shadow=BUILDING, nearer=True),
        Sheet(body=shutters + panes, shadow=SMALL),
        Sheet(
            body=sign,
            shadow=SMALL,
            letters=(Lettering("渔具", 1890, 403, 34, t.thing("#ffe6a8", 0.02), name="shop", room=110),),
        ),
    )


def _road(t: Tones) -> tuple[Sheet, ...]:
    near, far = t.depth(0.72), t.depth(0.5)
    body = path(f"M-70,{KERB} L1990,{KERB} L1990,1150 L-70,1150 Z", "url(#road)")
    kerb = rect(-70, KERB - 4, 2060, 14, mix(t.depth(0.4), t.palette.paper, 0.2))
    shine = mix(t.palette.sky, far, 0.35)
    pools = "".join(
        ellipse(x, y, w, w * 0.085, shine, 0.6)
        for x, y, w in (
            (320, 716, 150),
            (820, 742, 190),
            (1290, 708, 130),
            (1660, 756, 170),
            (60, 778, 120),
            (1080, 798, 150),
        )
    )
    glints = (
        "".join(
            ellipse(x + dx, y, w, 4, t.lamp(), 0.55)
            for x in LAMPS
            for dx, y, w in (
                (0, 672, 30),
                (6, 690, 22),
                (-6, 708, 34),
                (4, 730, 24),
                (-3, 752, 38),
                (5, 784, 30),
            )
        )
        if t.lamps
        else ""
    )
    return (
        Sheet(body=body, defs=gradient("road", [(0, far), (1, near)], (0, KERB), (0, 900)), shadow=GROUND),
        Sheet(body=kerb, shadow=SMALL),
        printed(pools + glints),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = "".join(lamp_post(x, 662, 360, t.palette.ink, t.lamp()) for x in LAMPS)
    glow = (
        (glows([(x + s * 34, 314.0, 150.0) for x in LAMPS for s in (-1, 1)], "#ffc766", 0.45),)
        if t.lamps
        else ()
    )
    return (Sheet(body=body, shadow=OBJECT), *glow)


def _things(t: Tones) -> Sheet:
    """Crates, a coil of rope and a cat before the shutters."""
    crates = "".join(
        rect(x, y, 92, 50, colour)
        + "".join(rect(x + 8 + i * 28, y + 10, 20, 30, "#2b2326", 0.4) for i in range(3))
        for x, y, colour in ((1490, 660, "#4f8fb0"), (1500, 610, "#d98a3a"), (1590, 662, "#5f9a6a"))
    )
    rope = "".join(
        ellipse(1758, 704 - i * 9, 50 - i * 3, 13, ("#c9a878", "#b08f60")[i % 2]) for i in range(4)
    )
    return Sheet(body=t.under(crates + rope + cat(1850, 716, 66, "#4a4644")), shadow=OBJECT)
