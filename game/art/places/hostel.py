"""A hostel's balcony: towels drying, two cane chairs, a fan, the sea between the roofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, HILLS, OBJECT, SMALL, Picture, Shadow, Sheet
from game.art.places.pieces.buildings import aerials, block
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import string_lights
from game.art.places.pieces.pets import sleeping_cat
from game.art.places.pieces.rooms import pendant
from game.art.places.pieces.skies import birds, sky
from game.art.places.pieces.small_things import bottle, mug, shirt, spider_plant
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# Left edge, colour and stripe of each.
TOWELS = (
    (690, "#d8603c", "#f4e6c8"),
    (812, "#3f7f9e", "#f4e6c8"),
    (1104, "#f2c45a", "#d8503c"),
    (1226, "#7fb5a4", "#f4e6c8"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the balcony in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(960, 380 if t.lamps else 230), horizon=480, clouds=3),
        *(() if t.night else (birds(t, [(1120, 210, 0.9), (1180, 236, 0.7)]),)),
        *_sea(t),
        *_roofs(t),
        _railing(t),
        _floor(t),
        *_walls(t),
        *_washing(t),
        *_chairs(t),
        *_lamps(t),
        *wash(t),
        near_leaves(t, 1990, 40, turn=150, shape=LONG, seed=12),
    )


def _sea(t: Tones) -> tuple[Sheet, ...]:
    water = mix(t.depth(0.42), t.thing("#3f7f9e"), 0.4)
    boat = group(
        path("M-60,-14 L64,-18 L48,8 L-46,8 Z", t.thing("#2b4560"))
        + rect(-16, -40, 36, 26, t.thing("#c8563a"))
        + line("M30,-16 L30,-66", t.thing("#2b4560"), 4),
        1010,
        486,
        0.9,
    )
    return (
        Sheet(body=path(wave(484, 5, 18, 2, base=700), water), shadow=HILLS),
        Sheet(body=boat, shadow=SMALL),
        Sheet(body=path(wave(520, 9, 12, 5, base=720), mix(water, t.palette.deep, 0.18)), shadow=HILLS),
    )


def _roofs(t: Tones) -> tuple[Sheet, ...]:
    far, near = t.depth(0.34), t.depth(0.5)
    back = block(t, 380, 470, 200, 200, far, roof="gable", seed=3, step=32) + block(
        t, 1290, 460, 230, 210, far, seed=5, step=32
    )
    front = block(t, 470, 540, 260, 180, near, roof="gable", seed=7, step=34) + block(
        t, 1150, 550, 240, 170, mix(near, t.palette.far, 0.3), roof="gable", seed=9, step=34
    )
    heaters = "".join(
        group(rect(-40, -10, 80, 34, t.thing("#4a5a68")) + ellipse(0, -16, 46, 12, t.thing("#b8c4c4")), x, y)
        for x, y in ((440, 456), (1400, 446))
    )
    return Sheet(
        body=back + heaters + aerials(540, 470, t.palette.ink), shadow=Shadow(6, 6, 14, 0.26)
    ), Sheet(body=front, shadow=BUILDING)


def _railing(t: Tones) -> Sheet:
    iron = mix(t.thing("#e8e2d2"), t.palette.paper, 0.4)
    body = rect(380, 566, 1160, 14, iron) + rect(380, 706, 1160, 14, iron)
    body += "".join(rect(x, 576, 8, 134, iron) + circle(x + 4, 640, 13, iron) for x in range(404, 1530, 56))
    return Sheet(body=body, shadow=OBJECT)


def _floor(t: Tones) -> Sheet:
    tile = mix(t.thing("#c98a68"), t.palette.far, 0.25)
    body = path("M-70,722 L1990,716 L1990,1150 L-70,1150 Z", tile)
    body += "".join(
        line(f"M{960 + dx * 0.6},722 L{960 + dx},850", mix(tile, t.palette.deep, 0.25), 3, 0.6)
        for dx in range(-1500, 1501, 150)
    )
    return Sheet(body=body, shadow=GROUND)


def _walls(t: Tones) -> tuple[Sheet, ...]:
    wall = mix(t.thing("#efe3cc"), t.palette.sky, 0.3)
    side = mix(wall, t.palette.mid, 0.16)
    left = path("M-70,-70 L390,-70 L370,720 L-70,728 Z", wall) + path(
        "M370,-70 L400,-70 L382,720 L358,720 Z", side
    )
    right = path("M1530,-70 L1990,-70 L1990,724 L1552,716 Z", wall) + path(
        "M1520,-70 L1546,-70 L1566,716 L1540,716 Z", side
    )
    beam = path("M300,-70 L1640,-70 L1620,74 L320,80 Z", mix(side, t.palette.deep, 0.12))
    door = (
        rect(60, 250, 220, 476, t.thing("#4f8088"))
        + rect(78, 270, 184, 200, t.thing("#bfe0dc") if not t.lamps else "#ffd68c")
        + circle(258, 506, 9, t.thing("#d9b050"))
    )
    door += "".join(rect(78, 490 + i * 30, 184, 16, t.thing("#3f6a72")) for i in range(7))
    number = rect(128, 196, 84, 40, t.thing("#c8563a"))
    shutters = (
        rect(1650, 270, 110, 250, t.thing("#4f8088"))
        + rect(1770, 270, 110, 250, t.thing("#4f8088"))
        + "".join(rect(x, 284 + i * 24, 94, 12, t.thing("#3f6a72")) for x in (1658, 1778) for i in range(9))
    )
    return (
        Sheet(body=left + right, shadow=Shadow(10, 8, 24, 0.36)),
        Sheet(body=beam, shadow=Shadow(0, 12, 20, 0.34)),
        Sheet(body=door + number + shutters, shadow=SMALL),
    )


def _washing(t: Tones) -> tuple[Sheet, ...]:
    rope = line("M384,210 Q960,286 1536,204", t.thing("#6b5a48"), 4)
    cloths = ""
    for x, colour, stripe in TOWELS:
        y = _rope(x + 50)
        cloths += path(
            f"M{x},{y} L{x + 98},{y + 2} C{x + 104},{y + 70} {x + 94},{y + 120} {x + 100},{y + 176} L{x + 4},{y + 180} C{x - 4},{y + 120} {x + 6},{y + 60} {x},{y} Z",
            colour,
        )
        cloths += "".join(rect(x + 6, y + dy, 88, 10, stripe, 0.9) for dy in (118, 138, 158))
        cloths += rect(x + 10, y - 8, 7, 18, "#e8c98a") + rect(x + 80, y - 8, 7, 18, "#e8c98a")
    tops = shirt(1008, 236, 92, "#f4ead6")
    return Sheet(body=rope, shadow=SMALL), Sheet(body=t.under(cloths + tops), shadow=Shadow(7, 10, 14, 0.32))


def _rope(x: float) -> float:
    """How high the rope hangs at x: the curve it is drawn by."""
    along = (x - 384) / 1152
    return (1 - along) ** 2 * 210 + 2 * along * (1 - along) * 286 + along**2 * 204


def _chairs(t: Tones) -> tuple[Sheet, ...]:
    cane = "#c79a5c"
    chair = path("M-70,-150 C-76,-196 70,-196 66,-150 L58,-56 L-60,-56 Z", cane) + "".join(
        line(f"M{-54 + i * 18},-168 L{-50 + i * 17},-60", "#9a7040", 4) for i in range(7)
    )
    chair += path("M-74,-62 L72,-62 L84,-34 L-84,-34 Z", "#d9b078") + line(
        "M-72,-36 L-82,34 M72,-36 L84,34 M-40,-36 L-44,20 M44,-36 L46,20", "#9a7040", 9
    )
    body = group(chair, 742, 722, 0.92) + group(chair, 1120, 722, 0.92)
    table = stool(962, 752, 84, "#b07a44") + bottle(946, 692, 62, "#4f8f5a") + mug(984, 692, 26, "#f4ead6")
    cat = sleeping_cat(846, 790, 84, "#8f8a86", "#6a6662")
    pots = spider_plant(560, 748, 96) + spider_plant(1330, 748, 88, pot="#3f7f9e", seed=5)
    return Sheet(body=t.under(body), shadow=OBJECT), Sheet(body=t.under(table + cat + pots), shadow=OBJECT)


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    string, bulbs = string_lights((330, 86), (1600, 82), 46, t.lamp(), 16)
    body = pendant(1440, 150, 70, t.thing("#c8563a"), t.lamp()) + string
    glow = (glows([(x, y, 60) for x, y in bulbs] + [(1440, 190, 220)], "#ffc766", 0.4),) if t.lamps else ()
    return (Sheet(body=body, shadow=SMALL), *glow)
