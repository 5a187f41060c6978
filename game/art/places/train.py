"""A hard-seat carriage: seats facing one another, a table with a flask and a cup of noodles, racks full of bags, the night outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Picture, Shadow, Sheet, backdrop, printed
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.rooms import curtain, floor, frame, gleam, wall
from game.art.places.pieces.skies import hills
from game.art.places.pieces.small_things import flask, steam
from game.art.places.pieces.strangers import more_sitting
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import poplar
from game.art.places.pieces.walkers import seated_back
from game.story.own_place import Crowd

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

WINDOW = (740, 250, 440, 270)  # x, y, width, height
LEFT = (120, 270, 330, 240)  # x, y, width, height
RIGHT = (1470, 270, 330, 240)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Picture:
    """The picture of the carriage in one light: sheets from far to near, in picture units."""
    t = Tones(light, palette, indoors=True)
    panel = mix(t.thing("#dfe3cf"), t.palette.far, 0.35)
    return t.stage(
        *_country(t.outside()),
        wall(t, [WINDOW, LEFT, RIGHT], panel, low=mix(t.thing("#7fa08c"), t.palette.mid, 0.4), foot=640),
        *(frame(hole, t.thing("#9aa8a4"), across=1, down=2, bar=10) for hole in (WINDOW, LEFT, RIGHT)),
        gleam(WINDOW),
        floor(
            mix(t.thing("#6a7a78"), t.palette.deep, 0.35), mix(t.thing("#82908c"), t.palette.mid, 0.3), 650
        ),
        _curtains(t),
        *_racks(t),
        *_lamps(t),
        _signs(t),
        *_seats(t),
        _passengers(t),
        more_sitting(t, "train"),
        *_table(t),
        *wash(t),
    )


def _country(out: Tones) -> tuple[Sheet, ...]:
    """What goes by: hills, a line of poplars, one lit window far off."""
    trees = "".join(
        poplar(out, x, 500, 110 + x % 5 * 14)
        for x in range(170, 1800, 94)
        if not 480 < x < 720 and not 1190 < x < 1450
    )
    lit = (
        "".join(rect(x, y, 9, 11, "#ffcf80") for x, y in ((874, 470), (1606, 478), (250, 474)))
        if out.lamps
        else ""
    )
    return (
        backdrop(
            rect(-60, 120, 2040, 520, out.depth(0.05))
            + circle(1080, 320, 34, "#f3e6c0" if out.lamps else out.paper())
        ),
        *hills(out, 420, sway=40, seed=12),
        Sheet(body=rect(-60, 492, 2040, 200, out.leaf(0.6)) + trees + lit, shadow=SMALL),
    )


def _curtains(t: Tones) -> Sheet:
    cloth = mix(t.thing("#4f7f8f"), t.palette.second, 0.3)
    body = ""
    for x, y, w, h in (WINDOW, LEFT, RIGHT):
        body += (
            rect(x - 24, y - 20, w + 48, 8, t.thing("#8a949a"))
            + curtain(x - 20, y - 14, 54, h + 10, cloth, folds=3)
            + curtain(x + w - 34, y - 14, 54, h + 10, cloth, folds=3, drawn=-1)
        )
    return Sheet(body=body, shadow=SMALL)


def _racks(t: Tones) -> tuple[Sheet, ...]:
    steel = t.thing("#9aa4a8")
    bars = "".join(rect(-70, y, 2060, 9, steel) for y in (196, 214)) + "".join(
        path(f"M{x},130 L{x + 12},130 L{x + 26},222 L{x + 10},222 Z", steel) for x in range(60, 1960, 310)
    )
    bags = ""
    for x, w, h, colour in (
        (640, 120, 84, "#3f6673"),
        (880, 90, 70, "#8a5f3c"),
        (1000, 96, 76, "#c79a5c"),
        (1112, 120, 92, "#4a5f8c"),
        (1260, 100, 66, "#7d8f5a"),
        (420, 110, 76, "#6a4a5c"),
        (1560, 140, 88, "#b8503c"),
        (200, 120, 70, "#c79a5c"),
    ):
        bags += (
            rect(x, 196 - h, w, h, colour, rx=10)
            + rect(x, 196 - h * 0.62, w, 8, mix(colour, "#000000", 0.3))
            + line(
                f"M{x + w * 0.3},{196 - h} C{x + w * 0.35},{176 - h} {x + w * 0.65},{176 - h} {x + w * 0.7},{196 - h}",
                mix(colour, "#000000", 0.35),
                6,
            )
        )
    return Sheet(body=t.under(bags), shadow=OBJECT), Sheet(body=bars, shadow=Shadow(4, 10, 12, 0.36))


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    ceiling = path(
        "M-70,-70 L1990,-70 L1990,64 C1300,92 620,92 -70,64 Z", mix(t.thing("#e8e6d8"), t.palette.far, 0.3)
    )
    tubes = "".join(rect(x, 44, 200, 14, t.lamp(), rx=7) for x in (420, 860, 1300))
    fan = (
        circle(700, 116, 40, t.thing("#8a949a"))
        + "".join(
            group(path("M0,0 C10,-24 26,-30 34,-16 C26,-6 12,0 0,0 Z", t.thing("#b8c2c4")), 700, 116, turn=a)
            for a in (0, 90, 180, 270)
        )
        + circle(700, 116, 8, t.thing("#5a646a"))
    )
    glow = (glows([(520, 60, 260), (960, 60, 280), (1400, 60, 260)], "#fff0c0", 0.3),) if t.lamps else ()
    return Sheet(body=ceiling, shadow=BUILDING), Sheet(body=tubes + fan, shadow=SMALL), *glow


def _signs(t: Tones) -> Sheet:
    body = rect(600, 300, 96, 54, t.thing("#3f6673")) + rect(1224, 300, 96, 54, t.thing("#3f6673"))
    hook = line("M1260,400 C1276,400 1276,420 1262,424", t.thing("#8a949a"), 5) + path(
        "M1240,424 C1244,414 1284,414 1288,424 L1300,520 L1228,520 Z", t.thing("#b8503c")
    )
    return Sheet(
        body=body + hook,
        shadow=SMALL,
        letters=(
            Lettering("63 64", 648, 327, 28, t.paper(), name="seats", room=88),
            Lettering("茶水", 1272, 327, 28, t.paper(), name="tea", room=88),
        ),
    )


def _seat(x: float, heading: int, cloth: str, dark: str) -> str:
    """A bench seen from the side; `heading` 1 faces right."""
    back = path("M-30,0 L-18,-230 C-18,-256 30,-256 32,-230 L36,0 Z", cloth) + path(
        "M-14,-232 C-14,-252 26,-252 28,-232 L29,-190 L-16,-190 Z", "#f4ead6"
    )
    body = (
        back
        + path("M-30,-14 L170,-14 C188,-14 188,30 170,30 L-30,30 Z", cloth)
        + rect(-20, 30, 180, 16, dark)
        + rect(0, 44, 18, 70, dark)
        + rect(130, 44, 18, 70, dark)
    )
    return group(body, x, 640, heading, 1)


def _seats(t: Tones) -> tuple[Sheet, ...]:
    cloth = mix(t.thing("#3f7f6f"), t.palette.mid, 0.25)
    dark = mix(cloth, t.palette.ink, 0.45)
    far = (
        _seat(60, -1, cloth, dark)
        + _seat(420, 1, mix(cloth, t.palette.ink, 0.12), dark)
        + _seat(1500, -1, mix(cloth, t.palette.ink, 0.12), dark)
        + _seat(1860, 1, cloth, dark)
    )
    return Sheet(body=far, shadow=OBJECT), Sheet(
        body=_seat(640, 1, cloth, dark) + _seat(1280, -1, cloth, dark), shadow=OBJECT
    )


def _passengers(t: Tones) -> Sheet:
    body = (
        seated_back(250, 636, 62, "#7d8f5a", "#2b2326", 0)
        + seated_back(1690, 636, 60, "#b8503c", "#4a4044", 2)
        + seated_back(334, 640, 58, "#5f7f9a", "#3a2a24", 1)
    )
    return Sheet(body=t.under(body), shadow=OBJECT, crowd=Crowd.FEW)


def _table(t: Tones) -> tuple[Sheet, ...]:
    board = t.thing("#e6dcc4")
    body = (
        poly([(812, 580), (1108, 580), (1140, 612), (780, 612)], board)
        + rect(780, 612, 360, 14, mix(board, t.palette.ink, 0.3))
        + rect(948, 624, 24, 120, t.thing("#8a949a"))
    )
    cup = (
        path("M-30,-66 L30,-66 L22,0 L-22,0 Z", "#d8503c")
        + path("M-27,-44 L27,-44 L24,-20 L-24,-20 Z", "#f4e6c8")
        + poly([(-32, -70), (20, -84), (34, -68), (-30, -62)], "#f4f0e4")
    )
    nuts = "".join(circle(1010 + i * 15, 592 - 4 * (i % 2), 9, "#7a4a30") for i in range(5)) + "".join(
        circle(1018 + i * 16, 604, 6, "#a8744a") for i in range(3)
    )
    paper = poly([(1060, 584), (1096, 584), (1104, 604), (1062, 604)], "#f6eeda")
    things = flask(850, 604, 84, "#c8402a") + group(cup, 934, 600) + nuts + paper
    bag = (
        rect(900, 700, 128, 84, "#f4ead6")
        + "".join(rect(906 + i * 20, 700, 10, 84, ("#c8402a", "#3f6673")[i % 2]) for i in range(6))
        + rect(894, 692, 140, 14, "#3f6673")
    )
    return (
        Sheet(body=t.under(bag), shadow=OBJECT),
        Sheet(body=body, shadow=OBJECT),
        Sheet(body=t.under(things), shadow=SMALL),
        printed(steam(934, 528, 70, t.paper(), 0.45)),
    )
