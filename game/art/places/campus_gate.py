"""The east gate on registration day: a swept roof, a red banner, tents, and everybody's suitcases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import aerials, block, swept_roof
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bicycle, lamp_post, tent
from game.art.places.pieces.pets import dog
from game.art.places.pieces.skies import birds, hills, sky
from game.art.places.pieces.small_things import flasks
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import bush, near_leaves, poplar, round_tree
from game.art.places.pieces.walkers import Walker, passers, person
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

EAVES = Shadow(5, 11, 14, 0.42)
BANNER = Shadow(6, 12, 16, 0.40)

# x and y of the middle, cloth of each.
PARASOLS = ((900, 546, "#e58a7a"), (966, 538, "#a9cdd6"), (1030, 552, "#f2d98a"))


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the east gate in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(975, 250), horizon=640),
        *hills(t),
        *(() if t.night else (birds(t, [(1188, 150, 1), (1240, 176, 0.7), (1136, 190, 0.6)]),)),
        _campus(t),
        _avenue(t),
        *_gate(t),
        *_plaza(t),
        *_tents(t),
        *_people(t),
        more_walkers(t, "campus_gate"),
        *wash(t),
        near_leaves(t, 1985, -25),
    )


def _campus(t: Tones) -> Sheet:
    wall = t.depth(0.34)
    blocks = (
        (40, 430, 250, "flat", 1),
        (310, 396, 190, "gable", 2),
        (1440, 386, 200, "gable", 3),
        (1660, 424, 290, "flat", 4),
    )
    body = "".join(
        block(t, x, y, w, 300, mix(wall, t.palette.far, 0.2 * (n % 2)), roof=roof, seed=n)
        for x, y, w, roof, n in blocks
    )
    body += block(t, 872, 452, 190, 200, mix(wall, t.palette.sky, 0.3), roof="swept", step=44, seed=9)
    body += aerials(150, 424, t.depth(0.5)) + aerials(1740, 418, t.depth(0.5))
    return Sheet(body=body, shadow=Shadow(6, 7, 16, 0.24))


def _avenue(t: Tones) -> Sheet:
    trees = (
        (628, 650, 350, 0.1, 1),
        (1316, 650, 360, 0.16, 2),
        (150, 680, 400, 0.25, 3),
        (1806, 680, 420, 0.2, 4),
    )
    body = "".join(poplar(t, x, 640, h) for x, h in ((836, 190), (862, 160), (1078, 180), (1104, 150)))
    body += "".join(round_tree(t, x, y, h, shade=s, seed=n) for x, y, h, s, n in trees)
    return Sheet(body=body, shadow=Shadow(7, 8, 18, 0.30))


def _gate(t: Tones) -> tuple[Sheet, ...]:
    brick, tile = t.depth(0.72), t.thing("#3f5a60", 0.08)
    dark = mix(brick, t.palette.ink, 0.3)
    pillars = "".join(
        rect(x, 380, w, 282, brick)
        + rect(x - 6, 640, w + 12, 24, dark)
        + rect(x, 380, w * 0.24, 282, mix(brick, "#ffe9c8", 0.14))
        for x, w in ((702, 58), (836, 44), (1052, 44), (1172, 58))
    )
    lintel = rect(676, 346, 580, 54, dark) + "".join(
        rect(690 + i * 47.4, 356, 30, 32, mix(dark, t.palette.second, 0.35)) for i in range(12)
    )
    gold = t.thing("#f5dca4", 0.05)
    plaque = path("M858,232 L1074,232 L1070,284 L862,284 Z", mix(tile, t.palette.ink, 0.4))
    banner = path(
        "M730,414 C880,432 1052,432 1202,414 L1202,470 C1052,488 880,488 730,470 Z", t.thing("#c8402a", 0.06)
    )
    cords = line("M702,406 L730,416 M1230,406 L1202,416", t.thing("#5a3a2a"), 3)
    return (
        Sheet(body=pillars + lintel, shadow=BUILDING),
        Sheet(body=swept_roof(636, 356, 660, 74, tile, ribs=mix(tile, t.palette.ink, 0.18)), shadow=EAVES),
        Sheet(body=swept_roof(800, 292, 332, 74, mix(tile, t.palette.ink, 0.12)), shadow=EAVES),
        Sheet(
            body=plaque,
            shadow=SMALL,
            letters=(Lettering("明远大学", 966, 258, 34, gold, name="gate", room=200),),
        ),
        Sheet(
            body=cords + banner,
            shadow=BANNER,
            letters=(Lettering("新生报到", 966, 451, 40, t.thing("#fff4dc", 0), name="banner", room=440),),
        ),
        *((glows([(966, 520, 300)], "#ffb050", 0.4, 0.6),) if t.lamps else ()),
    )


def _plaza(t: Tones) -> tuple[Sheet, ...]:
    light, dark = mix(t.depth(0.12), t.palette.paper, 0.12), t.depth(0.34)
    ground = path(
        "M-70,646 C300,634 700,628 980,628 C1300,628 1640,634 1990,646 L1990,1150 L-70,1150 Z", "url(#plaza)"
    )
    joints = "".join(
        poly([(960 + dx * 0.15, 632), (963 + dx * 0.15, 632), (974 + dx, 900), (960 + dx, 900)], dark, 0.4)
        for dx in range(-1500, 1501, 250)
    )
    joints += "".join(line(f"M-60,{y} Q960,{y - 12} 1980,{y}", dark, 2, 0.35) for y in (668, 706, 762))
    posts = "".join(lamp_post(x, 668, 250, t.thing("#3a3436"), t.lamp()) for x in (672, 1262))
    lit = [(x + s * 34, 430, 170) for x in (672, 1262) for s in (-1, 1)]
    beds = "".join(
        bush(t, x, 668, w, shade=s)
        for x, w, s in ((742, 110, 0.5), (1196, 120, 0.6), (560, 150, 0.4), (1396, 150, 0.45))
    )
    return (
        Sheet(
            body=ground, defs=gradient("plaza", [(0, light), (1, dark)], (0, 628), (0, 900)), shadow=GROUND
        ),
        printed(joints),
        Sheet(body=beds + posts, shadow=OBJECT),
        *((glows(lit, "#ffc060", 0.5),) if t.lamps else ()),
    )


def _tents(t: Tones) -> tuple[Sheet, ...]:
    sheets: list[Sheet] = []
    cream = "#f3e6cb"
    stalls = (
        (20, 520, 250, 190, "#3f6673", "辩论社", 3),
        (742, 566, 130, 112, "#e0a94a", "", 5),
        (1064, 566, 130, 112, "#7d8f5a", "", 6),
        (1640, 520, 250, 190, "#c8402a", "志愿者", 4),
    )
    for x, y, w, h, cloth, words, seed in stalls:
        back, table, roof = (t.under(part, 0.06) for part in tent(x, y, w, h, cloth, cream))
        host = person(
            t,
            seed * 7,
            Walker(
                x + w * 0.5,
                y + h * 0.96,
                h * 0.84,
                gait="stand",
                heading=1 if x < 900 else -1,
                arms="wave" if words else "down",
            ),
        )
        board = (
            (
                Lettering(
                    words,
                    x + w / 2,
                    y + h * 0.73,
                    44,
                    t.thing("#fff8e8", 0),
                    name="left_tent" if x < 900 else "right_tent",
                    room=w * 0.8,
                ),
            )
            if words
            else ()
        )
        papers = t.under(
            rect(x + w * 0.16, y + h * 0.48, w * 0.16, h * 0.06, "#fffaf0")
            + rect(x + w * 0.76, y + h * 0.44, w * 0.1, h * 0.1, "#f2b65a")
            + flasks(x + w * 0.58, y + h * 0.535, h * 0.2, ("#c8402a", "#3f6673"))
        )
        sheets.append(Sheet(body=back + strangers(host), shadow=OBJECT))
        if t.lamps:
            sheets.append(glows([(x + w / 2, y + h * 0.3, w * 0.72)], "#ffbe60", 0.55))
        sheets += [Sheet(body=papers + table, shadow=SMALL, letters=board), Sheet(body=roof, shadow=EAVES)]
    return tuple(sheets)


def _parasol(x: float, y: float, cloth: str) -> str:
    """A sun umbrella over a head in the queue."""
    return line(f"M{x},{y} L{x},{y + 50}", "#5a4a44", 3) + path(
        f"M{x - 48},{y + 16} C{x - 40},{y - 16} {x + 40},{y - 16} {x + 48},{y + 16} Q{x + 32},{y + 7} {x + 16},{y + 16} Q{x},{y + 7} {x - 16},{y + 16} Q{x - 32},{y + 7} {x - 48},{y + 16} Z",
        cloth,
    )


def _people(t: Tones) -> tuple[Sheet, ...]:
    far = passers(
        t,
        11,
        [
            (912, 664, 104, 1, ""),
            (950, 660, 100, -1, "phone"),
            (988, 668, 112, -1, "teal_suitcase"),
            (1020, 662, 100, 1, "book"),
        ],
    )
    far += person(t, 3, Walker(1038, 664, 70, heads=5.6, heading=-1, prop="balloon"))
    far += "" if t.night else t.under("".join(_parasol(x, y, c) for x, y, c in PARASOLS))
    near = passers(
        t,
        21,
        [
            (836, 742, 176, 1, "backpack"),
            (1062, 738, 180, -1, "suitcase"),
            (330, 744, 206, 1, "bedding"),
            (1590, 742, 200, -1, "boxes"),
        ],
    )
    near += person(
        t,
        40,
        Walker(
            906,
            756,
            168,
            heading=-1,
            girth=1.25,
            hair="bald",
            locks="#b9b0aa",
            gait="stand",
            wear="coat",
            prop="flask",
        ),
    )
    pool = "".join(
        ellipse(x, y, r, r * 0.1, t.palette.shade, 0.16)
        for x, y, r in ((836, 742, 60), (1062, 740, 76), (906, 757, 50))
    )
    wheels = group(t.under(bicycle(0, 0, 92, "#4f7d6a")), 1224, 740)
    wheels += t.under(dog(752, 752, 54, "#c9985c"))
    return (
        printed(pool),
        Sheet(body=far, shadow=Shadow(8, 6, 10, 0.3), crowd=Crowd.FEW),
        Sheet(body=wheels + strangers(near), shadow=OBJECT),
    )
