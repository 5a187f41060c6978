"""A canteen table from Kaikai's side: Ji Wan takes every oyster out of the omelette and lines them up on the rim."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing, bowl
from game.art.people.outline import sliver, soft
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

_PLATE: Final = (1010.0, 392.0, 440.0, 252.0)  # its middle, half its width and height
_ROW: Final = tuple(math.radians(a) for a in (176, 161, 146, 131, 116, 101))  # where oysters lie on the rim
_NEXT: Final = math.radians(86)  # where the next one is laid
_LYING: Final = Shadow(6, 8, 10, 0.36)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the table, the plate and what is on it, two hands; three keys."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_table(t),
            *_tray(t),
            *_plate(t),
            *_omelette(t),
            _row(t),
            *_card(t),
            _eating(t),
            _soup(t),
            *_lamp(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=3,
        beat=0.24,
        focus=1080,
        airs=(
            Air(Kind.STEAM, (900, 200, 260, 120), 6, "#fff8ec", plane=2, size=0.9),
            Air(Kind.STEAM, (330, 330, 130, 120), 4, "#fff8ec", plane=2, size=0.8),
        ),
    )


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff4e4", 0.5)


def _table(t: Tones) -> list[Sheet]:
    """The corner of the room beyond, and the table with its steel edge."""
    wall = mix(t.depth(0.3), t.palette.deep, 0.2)
    far = backdrop(rect(-60, -60, 2040, 1200, wall))
    seat = path("M1180,-60 L1230,60 C1300,96 1660,96 1730,60 L1790,-60 Z", t.thing("#c95b16"))
    top = mix(t.thing("#e9e4cf"), t.palette.far, 0.26)
    edge = poly([(-60, 96), (1980, 62), (1980, 92), (-60, 128)], t.thing("#aab4b2"))
    face = poly([(-60, 122), (1980, 86), (1980, 1140), (-60, 1140)], top)
    dice = random.Random(6)  # noqa: S311 - specks of a table top
    specks = "".join(
        ellipse(
            dice.uniform(-40, 1960),
            dice.uniform(150, 1100),
            dice.uniform(2, 5),
            2,
            mix(top, t.palette.deep, 0.3),
            0.5,
        )
        for _ in range(110)
    )
    return [
        far,
        Sheet(body=seat, shadow=OBJECT),
        Sheet(body=edge + face, shadow=BUILDING),
        printed(specks),
    ]


def _tray(t: Tones) -> list[Sheet]:
    """Ji Wan's tray of dull steel under the plate."""
    steel = t.thing("#b7c3c2")
    body = path(
        "M560,150 C566,118 600,112 640,112 L1400,104 C1450,104 1480,112 1490,146 L1580,664 C1586,706 1560,722 1520,722 L510,730 C470,730 446,712 452,672 Z",
        steel,
    )
    inner = path(
        "M596,164 C600,144 616,140 640,140 L1396,132 C1430,132 1448,138 1454,160 L1540,650 C1544,680 1530,690 1500,690 L530,698 C500,698 484,688 490,660 Z",
        mix(steel, "#ffffff", 0.24),
    )
    gleam = poly([(1200, 134), (1300, 133), (1180, 692), (1040, 693)], "#ffffff", 0.2)
    return [Sheet(body=body, shadow=OBJECT), Sheet(body=inner, shadow=SMALL, contact=0), printed(gleam)]


def _plate(t: Tones) -> list[Sheet]:
    x, y, rx, ry = _PLATE
    china = t.thing("#f8f3e4")
    rim = ellipse(x, y, rx, ry, china) + ellipse(
        x, y + 4, rx * 0.97, ry * 0.965, mix(china, t.palette.mid, 0.06)
    )
    band = line(_oval(x, y + 2, rx * 0.95, ry * 0.94), t.thing("#3f7f78"), 5, 0.7)
    well = ellipse(x, y + 8, rx * 0.72, ry * 0.7, mix(china, t.palette.mid, 0.14))
    return [Sheet(body=rim, shadow=Shadow(12, 16, 20, 0.4)), printed(band + well)]


def _oval(x: float, y: float, rx: float, ry: float) -> str:
    return f"M{x - rx},{y} A{rx},{ry} 0 1 0 {x + rx},{y} A{rx},{ry} 0 1 0 {x - rx},{y} Z"


def _omelette(t: Tones) -> list[Sheet]:
    """Golden at the edges, with spring onion, and hollows where oysters were; two are left in it."""
    x, y, _, _ = _PLATE
    outline = [
        (-282, -6), (-236, -96), (-130, -134), (-20, -142), (92, -138), (206, -104), (276, -22), (258, 66),
        (160, 122), (40, 142), (-70, 136), (-190, 110), (-258, 62),
    ]  # fmt: skip
    lit = t.spotlit()
    base = path(soft([(x + a, y + b) for a, b in outline]), lit.thing("#c98a2e", 0.04))
    top = path(soft([(x + a * 0.94 - 5, y + b * 0.92 - 7) for a, b in outline]), lit.thing("#f0bd4a", 0.04))
    pale = path(
        soft([(x - 170, y - 40), (x - 60, y - 84), (x + 80, y - 66), (x + 40, y - 8), (x - 110, y + 14)]),
        lit.thing("#f9dc86", 0.04),
    )
    crisp = "".join(
        path(sliver([(x + a, y + b), (x + a * 0.9, y + b * 0.86 + 8), (x + c, y + d)], 9), "#a86a20", 0.6)
        for a, b, c, d in (
            (-262, 40, -190, 92),
            (240, 52, 168, 104),
            (-210, -92, -120, -122),
            (120, -126, 200, -92),
        )
    )
    hollows = "".join(
        ellipse(x + a, y + b, 44, 25, "#c98f34", turn=turn)
        + ellipse(x + a + 3, y + b + 5, 36, 18, "#dba442", turn=turn)
        for a, b, turn in (
            (-150, -58, -14),
            (-40, 40, 10),
            (60, -62, 20),
            (-170, 48, 8),
            (140, 10, -18),
            (34, 88, 4),
        )
    )
    dice = random.Random(14)  # noqa: S311 - where the spring onion fell
    onion = ""
    for _ in range(34):
        a, k = dice.uniform(0, math.tau), math.sqrt(dice.random()) * 0.86
        onion += group(
            circle(0, 0, 9, dice.choice(("#6f9a4c", "#86b060", "#4f7d3c"))) + circle(0, 0, 4, "#dfe9b8"),
            x + 252 * k * math.cos(a), y + 112 * k * math.sin(a), 1, 0.66,
        )  # fmt: skip
    left = _oyster(x + 196, y - 52, 0.86, -20) + _oyster(x + 96, y + 52, 0.8, 14)
    return [
        Sheet(body=base, shadow=_LYING),
        Sheet(body=top, shadow=SMALL),
        printed(lit.under(pale + crisp + hollows + onion, 0.03)),
        Sheet(body=lit.under(left, 0.03), shadow=SMALL),
    ]


def _oyster(x: float, y: float, k: float = 1.0, turn: float = 0) -> str:
    """An oyster out of its shell: grey and plump, with a dark frill."""
    frill = path(
        "M-52,8 C-58,-22 -26,-36 2,-34 C34,-36 58,-16 52,10 C44,30 16,34 -6,32 C-30,34 -46,26 -52,8 Z",
        "#6f6a66",
    )
    frill += "".join(
        line(
            f"M{37 * math.cos(a):.0f},{24 * math.sin(a):.0f} L{49 * math.cos(a):.0f},{31 * math.sin(a):.0f}",
            "#4a4542",
            4,
        )
        for a in (0.1, 0.5, 0.9, 1.3, 1.7, 2.1, 2.5, 2.9)
    )
    body = path(
        "M-44,2 C-46,-20 -20,-30 4,-28 C30,-28 48,-12 42,6 C32,20 8,22 -8,22 C-28,22 -42,16 -44,2 Z",
        "#d8cfbe",
    )
    body += path("M-26,4 C-24,-10 0,-16 18,-8 C24,2 10,12 -6,12 C-18,12 -26,10 -26,4 Z", "#b3a892")
    shine = path(sliver([(-32, -6), (-18, -20), (4, -22)], 7), "#ffffff", 0.8)
    return group(frill + body + shine, x, y, k, turn=turn)


def _on_rim(angle: float) -> tuple[float, float]:
    x, y, rx, ry = _PLATE
    return x + rx * 0.86 * math.cos(angle), y + ry * 0.86 * math.sin(angle)


def _row(t: Tones) -> Sheet:
    """Six of them in a row on the rim, each as far from the next."""
    body = "".join(_oyster(*_on_rim(a), 0.82, math.degrees(a) - 96) for a in _ROW)
    return Sheet(body=t.spotlit().under(body, 0.03), shadow=_LYING)


def _card(t: Tones) -> list[Sheet]:
    """Her meal card on its ribbon, with which it went as it went."""
    card = group(
        rect(-92, -56, 184, 112, "#3f6f9a", rx=12) + rect(-92, -56, 184, 30, "#e9e2cc", rx=10)
        + rect(-74, -10, 56, 52, "#f3e6cb", rx=4) + line("M0,4 L70,4 M0,22 L52,22", "#cfe0e4", 6),
        1660, 560, turn=12,
    )  # fmt: skip
    ribbon = line("M1740,520 C1800,440 1700,380 1790,300 C1850,246 1900,300 1980,250", "#c8402a", 12)
    return [Sheet(body=t.under(ribbon), shadow=SMALL), Sheet(body=t.under(card), shadow=_LYING)]


def _eating(t: Tones) -> Actor:
    """Her hand from across: the chopsticks carry the seventh from the omelette to the rim."""
    end = _on_rim(_NEXT)
    pair = path("M-178,178 L-171,183 L96,-96 L88,-105 Z", "#7a3428") + path(
        "M-190,150 L-184,156 L84,-112 L76,-120 Z", "#9a4636"
    )
    held = Thing(group(_oyster(-182, 172, 0.72, -6) + pair, 0, 0))
    hand = near_hand(
        "scholar_woman", GESTURES["pinch"], (end[0] + 302, end[1] - 416), turn=128, scale=1.2, side="right",
        thing=held, elbow=(1760, -420),
    )  # fmt: skip
    moves = (Move(x=70, y=-190, turn=-3), Move(x=34, y=-96, turn=3), HERE)
    return hand.actor(moves=moves, tint=_tint(t))


def _soup(t: Tones) -> Actor:
    """Kaikai's own hand round her bowl of soup."""
    hand = near_hand(
        "yang_kaikai", GESTURES["hold"], (196, 610), turn=-38, scale=1.34, side="left",
        thing=bowl(inside="#e8cf96"), elbow=(-60, 1240),
    )  # fmt: skip
    return hand.actor(tint=_tint(t))


def _lamp(t: Tones) -> list[Sheet]:
    if not t.lamps:
        return [glows([(700, 60, 900)], "#fffdf0", 0.2)]
    return [
        glows([(1010, 330, 760)], "#ffdca0", 0.34),
        glows([(0, 1000, 700), (1920, 1000, 700)], t.palette.shade, 0.4),
    ]
