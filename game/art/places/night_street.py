"""A city street after rain: signs over the shops and again in the wet road, plane trees, a bus stop, bicycles; umbrellas in rain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, line, mix, path, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, printed
from game.art.places.pieces.buildings import block
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.outdoors import bench, bicycle, lamp_post
from game.art.places.pieces.skies import sky
from game.art.places.pieces.strangers import more_walkers
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import near_leaves, round_tree
from game.art.places.pieces.walkers import passers
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

# Left edge, width, height, colour of the sign, its words.
SHOPS = (
    (-40, 260, 330, "#c8402a", "水果"),
    (230, 230, 290, "#3f7f9e", "药房"),
    (470, 220, 340, "#d9913c", "小吃"),
    (1230, 230, 320, "#3f8a6c", "书店"),
    (1470, 240, 290, "#b8503c", "理发"),
    (1720, 270, 340, "#86476a", "花店"),
)


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the street in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette)
    return t.stage(
        *sky(t, sun=(960, 220), horizon=560, clouds=2),
        _towers(t),
        _far_end(t),
        *_shops(t),
        *_road(t),
        *_reflections(t),
        _trees(t),
        *_lamps(t),
        *_stop(t),
        _people(t),
        more_walkers(t, "night_street"),
        *wash(t),
        near_leaves(t, 1990, -30, turn=150, seed=19),
    )


def _towers(t: Tones) -> Sheet:
    wall = t.depth(0.22)
    body = "".join(
        block(t, x, 560 - h, w, h + 100, mix(wall, t.palette.sky, 0.08 * (i % 3)), seed=i, step=30)
        for i, (x, w, h) in enumerate(
            (
                (640, 120, 330),
                (770, 90, 250),
                (880, 70, 180),
                (980, 80, 200),
                (1070, 110, 290),
                (1190, 100, 360),
                (330, 150, 400),
                (1500, 160, 420),
            )
        )
    )
    return Sheet(body=body, shadow=Shadow(5, 5, 14, 0.22))


def _far_end(t: Tones) -> Sheet:
    body = rect(700, 590, 520, 60, mix(t.depth(0.4), t.palette.far, 0.2))
    bus = (
        rect(900, 560, 130, 78, t.thing("#3f8a6c"), rx=8)
        + rect(908, 570, 114, 30, "#ffe2a0" if t.lamps else t.thing("#cfe0e0"))
        + circle(924, 638, 10, t.palette.ink)
        + circle(1006, 638, 10, t.palette.ink)
        + rect(914, 614, 14, 8, "#ffd070")
        + rect(1002, 614, 14, 8, "#ffd070")
    )
    return Sheet(body=body + bus, shadow=OBJECT)


def _shops(t: Tones) -> tuple[Sheet, ...]:
    walls, glass, signs = "", "", ""
    words: list[Lettering] = []
    for i, (x, w, h, colour, name) in enumerate(SHOPS):
        top = 660 - h
        wall = mix(t.thing("#a89a90"), t.depth(0.5), 0.45 + 0.06 * (i % 3))
        walls += rect(x, top, w, h + 10, wall) + rect(
            x - 6, top - 10, w + 12, 16, mix(wall, t.palette.ink, 0.3)
        )
        walls += "".join(
            rect(
                x + 24 + c * 62,
                top + 20,
                34,
                44,
                "#ffcf80" if t.lamps and (i + c) % 3 else mix(wall, t.palette.ink, 0.35),
            )
            for c in range(int((w - 40) / 62))
        )
        glass += rect(
            x + 18,
            top + 150,
            w - 36,
            h - 144,
            "#ffdf9a" if t.lamps else mix(t.palette.far, t.thing("#cfe0dc"), 0.5),
        )
        glass += "".join(
            rect(x + 18 + c * (w - 36) / 3, top + 150, 5, h - 144, mix(wall, t.palette.ink, 0.4))
            for c in (1, 2)
        ) + "".join(
            circle(
                x + 44 + c * 34,
                624 - (c % 2) * 16,
                13,
                t.thing(("#d8603c", "#e0b04a", "#7d9f5a", "#c98aa4")[(c + i) % 4]),
            )
            for c in range(int((w - 60) / 34))
        )
        bright = t.spotlit() if t.lamps else t
        signs += rect(x + 12, top + 84, w - 24, 54, bright.thing(colour))
        words.append(
            Lettering(
                name,
                x + w / 2,
                top + 111,
                34,
                bright.thing("#fff4da", 0.02),
                name=f"shop_{len(words) + 1}",
                room=w - 40,
            )
        )
    lit = (glows([(x + w / 2, 560, 190) for x, w, _, _, _ in SHOPS], "#ffc060", 0.34),) if t.lamps else ()
    return (
        Sheet(body=walls, shadow=BUILDING),
        printed(glass),
        Sheet(body=signs, shadow=SMALL, letters=tuple(words)),
        *lit,
    )


def _road(t: Tones) -> tuple[Sheet, ...]:
    kerb = mix(t.thing("#9a9488"), t.palette.mid, 0.35)
    road = mix(t.thing("#5a606a"), t.palette.deep, 0.45)
    pavement = path("M-70,656 L1990,652 L1990,1150 L-70,1150 Z", kerb)
    wet = path("M-70,720 C400,706 1500,704 1990,716 L1990,1150 L-70,1150 Z", road)
    stripes = "".join(rect(560 + i * 116, 738, 74, 52, t.paper(0.2), 0.5) for i in range(7))
    return Sheet(body=pavement, shadow=GROUND), Sheet(body=wet, shadow=GROUND), printed(stripes)


def _reflections(t: Tones) -> tuple[Sheet, ...]:
    strong = 0.34 if t.lamps else 0.14
    body = ""
    for x, w, _, colour, _ in SHOPS:
        shine = mix(t.spotlit().thing(colour), "#ffe2a0", 0.45)
        body += "".join(
            rect(
                x + 30 + (i * 17) % 40,
                724 + i * 22,
                w - 70 - (i * 13) % 36,
                9,
                shine,
                strong * (1 - i * 0.14),
            )
            for i in range(5)
        )
    body += "".join(
        rect(916 + (i * 11) % 18, 726 + i * 24, 90, 8, "#ffe2a0", strong * (1 - i * 0.16)) for i in range(4)
    )
    return (printed(body),)


def _trees(t: Tones) -> Sheet:
    return Sheet(
        body=round_tree(t, 720, 716, 400, shade=0.35, seed=3)
        + round_tree(t, 1210, 716, 420, shade=0.28, seed=6),
        shadow=Shadow(8, 9, 20, 0.32),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    body = lamp_post(640, 724, 330, t.thing("#33343c"), t.lamp()) + lamp_post(
        1300, 724, 330, t.thing("#33343c"), t.lamp()
    )
    glow = (glows([(640, 400, 210), (1300, 400, 210)], "#ffc060", 0.5),) if t.lamps else ()
    return (Sheet(body=body, shadow=OBJECT), *glow)


def _stop(t: Tones) -> tuple[Sheet, ...]:
    steel = t.thing("#8a949a")
    body = (
        rect(830, 470, 250, 14, t.thing("#3f6673"))
        + rect(842, 480, 8, 240, steel)
        + rect(1060, 480, 8, 240, steel)
        + rect(856, 500, 110, 170, "#fff0c8" if t.lamps else t.thing("#e8dcc4"))
        + rect(868, 516, 86, 60, t.thing("#c9727c"))
        + rect(868, 590, 86, 8, t.thing("#5a4a44"))
        + rect(868, 606, 60, 8, t.thing("#5a4a44"))
    )
    seat = bench(1010, 720, 110, t.thing("#b07a44"), t.thing("#3a3c44"))
    wires = line("M-70,300 Q960,380 1990,290", t.palette.ink, 2.4, 0.7)
    return Sheet(body=body + seat, shadow=OBJECT), Sheet(
        body=wires + t.under(bicycle(1300, 726, 130, "#c8563a") + bicycle(800, 732, 128, "#3f6673")),
        shadow=SMALL,
    )


def _people(t: Tones) -> Sheet:
    return Sheet(
        body=passers(
            t,
            61,
            [
                (780, 736, 162, 1, "umbrella" if t.palette.overcast else "blue_backpack"),
                (1130, 740, 166, -1, "umbrella" if t.palette.overcast else ""),
                (360, 728, 150, 1, "phone"),
                (1600, 730, 152, -1, "umbrella" if t.palette.overcast else "phone"),
            ],
        ),
        shadow=OBJECT,
        crowd=Crowd.FEW,
    )
