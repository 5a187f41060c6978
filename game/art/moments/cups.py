"""A round table from her chair: he pours, she holds the cup, and what he has told is drawn on the cloth in tea."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.moments.pieces.dinner import LYING, dishes, fish
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import OBJECT, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.looks import look_of
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing, cup, phone
from game.art.people.outline import sliver
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

_PLATE: Final = (452.0, 262.0, 404.0, 232.0)  # the turning plate: its middle and its half width and height
_CUP: Final = (746.0, 478.0)  # where she holds it
_TEA: Final = "#a9743c"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: cloth, plate and things, his hands, hers, the lamp."""
    t = Tones(light, palette, indoors=True)
    lit = t.spotlit() if t.lamps else t
    return Moment(
        layers=(
            *_cloth(t),
            *fish(lit),
            *dishes(lit),
            *_tin(lit),
            _told(t, first=True),
            _told(t, first=False),
            *_things(lit),
            _pointing(t),
            _hers(t),
            _cup_hand(t),
            _stream(),
            _pouring(t),
            *_lamplight(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=4,
        beat=0.18,
        focus=1010,
        airs=(Air(Kind.STEAM, (706, 340, 80, 96), 6, "#fff6ea", plane=2, size=0.8),),
    )


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff4e4", 0.6) if t.lamps else t.palette.tint


def _cloth(t: Tones) -> list[Sheet]:
    """The floor, the cloth with its cut border, and the turning plate."""
    x, y, rx, ry = _PLATE
    white, under = _linen(t), mix(t.palette.deep, t.palette.sky, 0.5)
    turns = [i * math.tau / 120 for i in range(120)]
    scallops = "".join(circle(960 + 1050 * math.cos(a), 372 + 612 * math.sin(a), 26, white) for a in turns)
    lace = "".join(circle(960 + 1044 * math.cos(a), 372 + 606 * math.sin(a), 8, under) for a in turns)
    rings = "".join(
        line(_oval(960, 372, 1050 * k, 612 * k), mix(white, "#b98a86", 0.5), w, 0.7)
        for k, w in ((0.955, 3), (0.93, 8), (0.905, 3))
    )
    figured = "".join(
        _peony(960 + 850 * math.cos(a), 372 + 480 * math.sin(a), 0.62, mix(white, "#d9a9a2", 0.42))
        for a in (math.radians(20 + i * 40) for i in range(9))
    )
    wood, glaze = t.thing("#6d2f45"), t.thing("#8a4156")
    inlay = line(_oval(x, y, rx - 16, ry - 9), t.palette.second, 4) + line(
        _oval(x, y, rx - 30, ry - 17), t.palette.second, 1.6, 0.8
    )
    inlay += "".join(
        circle(x + (rx - 23) * math.cos(a), y + (ry - 13) * math.sin(a), 3, t.palette.second, 0.9)
        for a in (i * math.tau / 64 for i in range(64))
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, under)),
        Sheet(body=ellipse(960, 372, 1050, 612, white) + scallops, shadow=Shadow(0, 16, 26, 0.5)),
        printed(lace + rings + figured),
        Sheet(
            body=ellipse(x, y + 16, rx, ry, mix(wood, "#1a0a14", 0.5)) + ellipse(x, y, rx, ry, wood),
            shadow=Shadow(9, 16, 20, 0.42),
            nearer=True,
        ),
        printed(ellipse(x - 30, y - 26, rx * 0.86, ry * 0.8, glaze, 0.5) + inlay),
    ]


def _linen(t: Tones) -> str:
    return (t.spotlit() if t.lamps else t).thing("#f0dccf", 0.06)


def _oval(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{x - rx:.1f},{y:.1f} a{rx:.1f},{ry:.1f} 0 1 0 {2 * rx:.1f},0 a{rx:.1f},{ry:.1f} 0 1 0 {-2 * rx:.1f},0"


def _peony(x: float, y: float, k: float, colour: str) -> str:
    body = ""
    for ring, (count, reach, size) in enumerate(((9, 62, 30), (7, 38, 24), (4, 15, 15))):
        for i in range(count):
            a = i * math.tau / count + ring * 0.4
            tone = mix(colour, mix(colour, "#ffffff", 0.4), 0.3 * ring)
            body += ellipse(
                reach * math.cos(a), reach * math.sin(a) * 0.7, size, size * 0.72, tone, 1, math.degrees(a)
            )
    return group(body, x, y, k)


def _tin(t: Tones) -> list[Sheet]:
    """The tin that nobody had dared to open, open: its lid and its ribbon beside it."""
    tin = path("M-50,-86 L-50,46 C-50,68 50,68 50,46 L50,-86 Z", "#2f6f58") + path(
        "M16,-86 L16,61 C36,58 50,54 50,46 L50,-86 Z", "#245744"
    )
    tin += path("M-50,-52 L-50,6 C-50,28 50,28 50,6 L50,-52 C50,-30 -50,-30 -50,-52 Z", "#f0dca8")
    mouth = ellipse(0, -86, 50, 28, "#4f9d7e") + ellipse(0, -84, 42, 23, "#1f2c22")
    leaves = "".join(
        path(sliver([(x, y), (x + 9, y - 4), (x + 19, y + 2)], 6), "#5b6b3a")
        for x, y in ((-30, -80), (-14, -74), (-24, -90), (4, -82), (10, -92), (-4, -70), (14, -74))
    )
    lid = (
        ellipse(0, 10, 56, 31, "#245744")
        + ellipse(0, 0, 56, 31, "#3f8a6c")
        + ellipse(0, -2, 42, 22, "#4f9d7e")
    )
    ribbon = path(sliver([(-70, 30), (-20, 46), (30, 34), (84, 52)], 15), "#d8503c") + path(
        sliver([(-40, 58), (10, 44), (50, 62), (96, 56)], 13), "#b93d2c"
    )
    spilt = "".join(
        path(sliver([(x, y), (x + 8, y - 3), (x + 15, y + 2)], 5), "#5b6b3a")
        for x, y in ((58, 66), (76, 54), (88, 74), (-70, 72))
    )
    at = (1216, 222)
    return [
        Sheet(
            body=t.under(group(ribbon, 1290, 290) + group(lid, 1352, 222) + group(spilt, *at)), shadow=LYING
        ),
        Sheet(
            body=t.under(group(tin, *at)),
            shadow=Shadow(16, 10, 14, 0.4),
            letters=(Lettering("茶", at[0] - 8, at[1] - 4, 36, "#2b2326"),),
        ),
        Sheet(body=t.under(group(mouth, *at)), contact=0.1),
        printed(t.under(group(leaves, *at))),
    ]


def _told(t: Tones, *, first: bool) -> Actor:
    """What he has told, drawn with a wet finger: two hills and the gap; then the door, carried through the water."""
    tea, x, y = mix(_linen(t), "#8a5a3c", 0.62), 1500.0, 540.0
    if first:
        body = line(
            f"M{x - 170},{y} C{x - 140},{y - 4} {x - 122},{y - 66} {x - 84},{y - 70} C{x - 54},{y - 72} {x - 40},{y - 40} {x - 34},{y + 8}",
            tea,
            6,
            0.8,
        )
        body += line(
            f"M{x + 62},{y + 10} C{x + 70},{y - 40} {x + 92},{y - 82} {x + 126},{y - 78} C{x + 168},{y - 72} {x + 176},{y - 6} {x + 214},{y}",
            tea,
            6,
            0.8,
        )
        body += line(f"M{x - 30},{y + 26} q14,-10 28,0 q14,10 28,0 q14,-10 28,0", tea, 4, 0.7) + line(
            f"M{x - 24},{y + 44} q13,-9 26,0 q13,9 26,0 q13,-9 26,0", tea, 3.4, 0.6
        )
    else:
        body = line(
            f"M{x - 84},{y - 70} C{x - 30},{y - 34} {x + 66},{y - 36} {x + 126},{y - 78}", tea, 3.6, 0.8
        )
        body += line(
            f"M{x - 24},{y + 2} L{x + 48},{y - 6} L{x + 50},{y + 8} L{x - 22},{y + 16} Z", tea, 4.4, 0.85
        )
        body += "".join(circle(x - 12 + i * 18, y - 12 - i * 2, 5.4, tea, 0.9) for i in range(4))
    moves = (None, HERE, HERE, HERE) if first else (None, None, HERE, HERE)
    return Actor(sheets=(printed(body),), box=(1300, 420, 440, 190), cast=None, moves=moves)


def _things(t: Tones) -> list[Sheet]:
    """His bowl, empty to the last grain, and his own tea, still full."""
    bowl = path("M-70,-30 C-66,14 -38,40 0,40 C38,40 66,14 70,-30 Z", "#dfe6e4") + path(
        "M16,-30 L70,-30 C66,14 38,40 4,40 C26,20 26,-4 16,-30 Z", "#b9c4c6"
    )
    bowl += (
        path("M-70,-20 C-66,4 66,4 70,-20 L69,-12 C60,12 -60,12 -69,-12 Z", "#4f6f8c", 0.8)
        + ellipse(0, -30, 70, 38, "#f6faf6")
        + ellipse(0, -27, 60, 31, "#cfd8d6")
        + ellipse(6, -20, 42, 20, "#e2e9e6")
    )
    return [
        Sheet(body=t.under(group(bowl, 1436, 372)), shadow=Shadow(14, 10, 12, 0.4)),
        Sheet(body=t.under(group(cup().body, 1800, 420, 1.06)), shadow=OBJECT),
    ]


def _pointing(t: Tones) -> Actor:
    """His other hand, one finger wet with tea, at the gap in the hills."""
    hand = near_hand(
        "alumnus_man", GESTURES["point"], (1690, 282), turn=128, scale=1.14, side="left", elbow=(1886, -150)
    )
    return hand.actor(moves=(Move(x=60, y=-54), Move(x=-96, y=-8), Move(x=76, y=-26), HERE), tint=_tint(t))


def _hers(t: Tones) -> Actor:
    """Hers, on her phone, which lies face down."""
    hand = near_hand(
        "meng_jin",
        GESTURES["flat"],
        (1206, 668),
        turn=-104,
        scale=1.32,
        flat=0.9,
        thing=phone(look_of("meng_jin").things["phone"]),
        thing_turn=-14,
        elbow=(1404, 1260),
    )
    return hand.actor(tint=_tint(t))


def _cup_hand(t: Tones) -> Actor:
    """Hers, round the cup that he is filling."""
    x, y = _CUP
    hand = near_hand(
        "meng_jin",
        GESTURES["hold"],
        (x - 196, y + 132),
        turn=-42,
        scale=1.28,
        side="left",
        thing=cup(tea="#d8cabc"),
        elbow=(330, 1240),
    )
    return hand.actor(tint=_tint(t))


def _stream() -> Actor:
    """Tea, from the spout to the cup."""
    x, y = _CUP
    tea = [(x - 6, y - 190), (x - 2, y - 120), (x, y - 44)]
    body = path(sliver(tea, 13, heavy=0.3), _TEA) + path(
        sliver([(px - 2, py) for px, py in tea], 4, heavy=0.4), mix(_TEA, "#ffffff", 0.5)
    )
    filled = ellipse(x, y - 40, 48, 20, _TEA) + ellipse(x - 8, y - 44, 30, 10, mix(_TEA, "#ffffff", 0.2), 0.8)
    body = filled + body + ellipse(x, y - 44, 18, 6, mix(_TEA, "#ffffff", 0.35))
    return Actor(
        sheets=(Sheet(body=body, contact=0.1),),
        box=(x - 60, y - 220, 120, 210),
        cast=None,
        moves=(None, None, HERE, HERE),
    )


def _pot(t: Tones) -> Thing:
    """A teapot about its handle: its belly and spout to the left."""
    clay = mix("#8a4a3a", t.palette.accent, 0.2)
    dark, light = mix(clay, "#20101a", 0.32), mix(clay, "#ffffff", 0.16)
    body = path("M-206,-8 C-232,-24 -236,-50 -250,-62 L-232,-70 C-214,-56 -204,-36 -184,-30 Z", dark)
    body += line("M-58,-44 C4,-62 12,52 -52,48", dark, 17)
    body += path(
        "M-210,0 C-210,-46 -174,-62 -126,-62 C-78,-62 -44,-44 -44,0 C-44,44 -76,66 -126,66 C-176,66 -210,44 -210,0 Z",
        clay,
    )
    body += path(
        "M-110,-62 C-70,-60 -44,-42 -44,0 C-44,44 -76,66 -126,66 C-134,66 -142,65 -148,64 C-84,48 -84,-20 -110,-62 Z",
        dark,
        0.8,
    )
    body += (
        ellipse(-126, -60, 44, 14, light)
        + circle(-126, -76, 11, light)
        + path(sliver([(-192, -18), (-182, -38), (-160, -48)], 8), "#ffffff", 0.35)
    )
    return Thing(body)


def _pouring(t: Tones) -> Actor:
    """His hand with the pot: it comes level and tips."""
    hand = near_hand(
        "alumnus_man",
        GESTURES["grasp"],
        (1110, 96),
        turn=150,
        scale=1.16,
        side="right",
        thing=_pot(t),
        thing_turn=-42,
        elbow=(1250, -226),
    )
    return hand.actor(moves=(Move(turn=12, y=-30), Move(turn=7, y=-14), HERE, HERE), tint=_tint(t))


def _lamplight(t: Tones) -> list[Sheet]:
    """A warm lamp where the eye should rest, the corners in the dark."""
    if not t.lamps:
        return []
    dark = glows([(0, 0, 700), (1920, 0, 640), (0, 900, 600), (1920, 900, 640)], t.palette.shade, 0.46)
    return [glows([(1000, 380, 620)], "#ffd9a0", 0.24), dark]
