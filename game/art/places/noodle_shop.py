"""A noodle shop in a lane: plastic stools on the pavement, a steaming pot in the hatch, grey brick, one red lantern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.marks import strangers
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import aerials, block, swept_roof
from game.art.places.pieces.furniture import stool
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bicycle
from game.art.places.pieces.pets import cat
from game.art.places.pieces.skies import sky
from game.art.places.pieces.small_things import bottle, steam
from game.art.places.pieces.strangers import more_sitting, more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import near_leaves, round_tree
from game.art.places.pieces.walkers import Walker, passers, person, seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the lane in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(1500, 240), horizon=520, clouds=2),
        _towers(t),
        _tree(t),
        *_houses(t),
        _ground(t),
        *_hatch(t),
        _board(t),
        *_lantern(t),
        _cook(t),
        *_tables(t),
        _lane(t),
        more_sitting(t, "noodle_shop"),
        more_walkers(t, "noodle_shop"),
        *wash(t),
        near_leaves(t, 1990, -30, turn=150, seed=17),
    )


def _towers(t: Tones) -> Sheet:
    wall = t.depth(0.24)
    return Sheet(
        body=block(t, 120, 200, 150, 420, wall, seed=3, step=32)
        + block(t, 1560, 160, 170, 460, wall, seed=6, step=32)
        + block(t, 1740, 260, 140, 360, mix(wall, t.palette.sky, 0.2), seed=9, step=32),
        shadow=Shadow(5, 5, 14, 0.2),
    )


def _tree(t: Tones) -> Sheet:
    return Sheet(
        body=round_tree(t, 470, 560, 420, shade=0.25, seed=5)
        + round_tree(t, 1420, 560, 380, shade=0.35, seed=8),
        shadow=Shadow(7, 8, 18, 0.28),
    )


def _houses(t: Tones) -> tuple[Sheet, ...]:
    brick = mix(t.thing("#8f9296"), t.palette.far, 0.22)
    mortar = mix(brick, t.palette.paper, 0.22)
    body = (
        rect(-70, 400, 620, 270, mix(brick, t.palette.mid, 0.12))
        + rect(1370, 400, 640, 270, mix(brick, t.palette.mid, 0.12))
        + rect(540, 330, 840, 340, brick)
    )
    courses = "".join(line(f"M544,{y} L1376,{y}", mortar, 2, 0.5) for y in range(350, 664, 22)) + "".join(
        line(f"M{x + (22 if r % 2 else 0)},{350 + r * 22} l0,22", mortar, 2, 0.5)
        for r in range(14)
        for x in range(566, 1360, 88)
    )
    tile = mix(t.thing("#59636a"), t.palette.deep, 0.2)
    roof = swept_roof(500, 336, 920, 110, tile, ribs=mix(tile, t.palette.ink, 0.25))
    side = swept_roof(-110, 404, 680, 74, mix(tile, t.palette.mid, 0.12)) + swept_roof(
        1350, 404, 700, 74, mix(tile, t.palette.mid, 0.12)
    )
    doors = (
        rect(150, 470, 130, 200, t.thing("#8f2f24"))
        + line("M215,470 L215,670", t.palette.ink, 3)
        + circle(202, 570, 7, t.thing("#d9b050"))
        + circle(228, 570, 7, t.thing("#d9b050"))
        + rect(1640, 470, 130, 200, t.thing("#8f2f24"))
        + line("M1705,470 L1705,670", t.palette.ink, 3)
    )
    return (
        Sheet(body=body, shadow=BUILDING),
        printed(courses),
        Sheet(body=doors, shadow=SMALL),
        Sheet(body=side, shadow=OBJECT),
        Sheet(body=roof + aerials(1290, 250, t.palette.ink), shadow=Shadow(6, 14, 18, 0.42)),
    )


def _ground(t: Tones) -> Sheet:
    stone = mix(t.thing("#b3a892"), t.palette.far, 0.35)
    body = path("M-70,664 L1990,660 L1990,1150 L-70,1150 Z", stone) + rect(
        -70, 660, 2060, 14, mix(stone, t.palette.paper, 0.25)
    )
    body += "".join(
        line(f"M{960 + dx * 0.5},676 L{960 + dx},850", mix(stone, t.palette.deep, 0.25), 3, 0.5)
        for dx in range(-1500, 1501, 170)
    )
    return Sheet(body=body, shadow=GROUND)


def _hatch(t: Tones) -> tuple[Sheet, ...]:
    dark = "#ffd28a" if t.lamps else mix(t.palette.ink, t.thing("#7a5a44"), 0.4)
    hole = rect(690, 392, 380, 190, dark)
    shelves = rect(690, 430, 380, 8, t.thing("#6b4a34")) + "".join(
        path(f"M{712 + i * 40},430 c2,-20 30,-20 32,0 Z", t.thing("#f4ead6")) for i in range(9)
    )
    counter = rect(660, 578, 440, 22, t.thing("#a8744a")) + rect(676, 600, 408, 70, t.thing("#7a4f34"))
    frame = (
        rect(678, 380, 404, 14, t.thing("#6b4a34"))
        + rect(678, 380, 14, 204, t.thing("#6b4a34"))
        + rect(1068, 380, 14, 204, t.thing("#6b4a34"))
    )
    pot = (
        path("M-70,-80 L70,-80 L60,0 L-60,0 Z", t.thing("#9aa4a8"))
        + ellipse(0, -80, 72, 16, t.thing("#c9d0d0"))
        + ellipse(0, -80, 58, 11, t.thing("#e8c98a"))
        + line("M-84,-62 L-68,-62 M68,-62 L84,-62", t.thing("#6a747a"), 9)
    )
    glow = (glows([(880, 490, 300)], "#ffb450", 0.4),) if t.lamps else ()
    return (
        Sheet(body=hole, contact=0, edge=False),
        Sheet(body=shelves + frame, shadow=SMALL),
        *glow,
        Sheet(body=counter + group(pot, 980, 580), shadow=OBJECT),
        printed(steam(960, 486, 150, t.paper(), 0.5) + steam(1010, 476, 120, t.paper(), 0.4)),
    )


def _board(t: Tones) -> Sheet:
    sign = rect(640, 268, 460, 84, t.thing("#6b3a24")) + rect(650, 278, 440, 64, t.thing("#54301f"))
    prices = rect(1130, 394, 170, 190, t.thing("#d9b078")) + rect(1138, 402, 154, 174, t.paper(0.04))
    ink = t.palette.ink
    words = (("阳春面 8元", 436), ("牛肉面 15元", 472), ("加蛋 2元", 508), ("辣椒自取", 546))
    return Sheet(
        body=sign + prices,
        shadow=OBJECT,
        letters=(
            Lettering("老北门面馆", 870, 310, 46, t.thing("#ffe3a0", 0.02), name="board", room=410),
            *(Lettering(w, 1215, y, 24, ink, "chinese", name="prices", room=144) for w, y in words),
        ),
    )


def _lantern(t: Tones) -> tuple[Sheet, ...]:
    skin = "#ff7a4a" if t.lamps else t.thing("#c8402a")
    body = (
        line("M0,-90 L0,-46", "#6b4a34", 4)
        + path("M-44,0 C-44,-50 44,-50 44,0 C44,50 -44,50 -44,0 Z", skin)
        + rect(-20, -48, 40, 10, "#d9a84c")
        + rect(-20, 38, 40, 10, "#d9a84c")
        + line("M-8,48 L-10,84 M0,48 L0,90 M8,48 L10,84", "#c8402a", 3)
    )
    glow = (glows([(600, 430, 190)], "#ff8a4a", 0.5),) if t.lamps else ()
    return (
        Sheet(
            body=group(body, 600, 430),
            shadow=OBJECT,
            letters=(Lettering("面", 600, 432, 40, t.thing("#fff0c8", 0.02), name="lantern", room=70),),
        ),
        *glow,
    )


def _cook(t: Tones) -> Sheet:
    body = (
        path("M-58,70 C-62,-6 -40,-26 0,-28 C40,-26 62,-6 58,70 Z", "#f4ead6")
        + path("M-26,70 L-30,0 L30,0 L26,70 Z", "#3f6673")
        + circle(0, -58, 32, "#d9a578")
        + path("M-36,-70 C-34,-108 34,-108 36,-70 Z", "#fbf6ea")
        + rect(-36, -76, 72, 12, "#e8dcc4")
        + circle(-11, -58, 3, "#2b2326")
        + circle(11, -58, 3, "#2b2326")
        + path("M-9,-44 Q0,-36 9,-44 Q0,-40 -9,-44 Z", "#8d3b33")
        + line("M44,0 L96,-22 M96,-22 L118,-66", "#8a5f3c", 7)
    )
    return Sheet(body=t.spotlit().under(group(body, 800, 508)), shadow=SMALL, crowd=Crowd.FEW)


def _tables(t: Tones) -> tuple[Sheet, ...]:
    wood = t.thing("#d9a86a")
    body = (
        rect(620, 676, 200, 12, wood)
        + rect(632, 688, 12, 62, t.thing("#8a949a"))
        + rect(796, 688, 12, 62, t.thing("#8a949a"))
        + rect(1100, 676, 200, 12, wood)
        + rect(1112, 688, 12, 62, t.thing("#8a949a"))
        + rect(1276, 688, 12, 62, t.thing("#8a949a"))
    )
    bowls = "".join(
        group(
            path("M-30,-22 L30,-22 C28,-4 16,0 0,0 C-16,0 -28,-4 -30,-22 Z", "#fbf6ea")
            + rect(-30, -24, 60, 6, "#c8402a")
            + ellipse(-8, -27, 13, 5, "#fbf7ea")
            + circle(-8, -28, 4, "#e8a33a")
            + line("M10,-24 L44,-56 M18,-24 L50,-52", "#8a5f3c", 3),
            x,
            676,
        )
        for x in (676, 1160, 1240)
    )
    jars = (
        rect(740, 646, 24, 30, "#c8402a", rx=4)
        + rect(742, 638, 20, 10, "#8f2b1c")
        + bottle(784, 676, 48, "#4f6f4a")
    )
    stools = "".join(
        stool(x, 758, 56, c)
        for x, c in (
            (600, "#3f7f9e"),
            (838, "#d8503c"),
            (1080, "#3f7f9e"),
            (1322, "#d8503c"),
            (960, "#e0b04a"),
        )
    )
    return (
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=t.under(bowls + jars), shadow=SMALL),
        Sheet(body=t.under(stools), shadow=OBJECT),
        Sheet(
            body=t.under(
                seated_back(470, 742, 48, "#4a5f8c", "#2b2326", 0)
                + seated_back(1010, 750, 46, "#86476a", "#3a2a24", 1)
            ),
            shadow=OBJECT,
            crowd=Crowd.FEW,
        ),
        printed(steam(676, 646, 60, t.paper(), 0.45) + steam(1160, 646, 60, t.paper(), 0.45)),
    )


def _lane(t: Tones) -> Sheet:
    body = passers(t, 83, [(330, 742, 172, 1, "blue_backpack")]) + person(
        t,
        91,
        Walker(
            1560,
            746,
            164,
            hair="bald",
            locks="#b9b0aa",
            heading=-1,
            gait="walk",
            prop="stick",
            wear="coat",
            girth=1.1,
        ),
    )
    return Sheet(
        body=t.under(bicycle(1440, 742, 150, "#3f7f6a") + cat(900, 766, 70, "#d9924a")) + strangers(body),
        shadow=OBJECT,
    )
