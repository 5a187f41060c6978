"""Under the green machine lies Boss Liao: of him there are only slippers, and a hand that feels for a spanner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.moments.pieces.quad_bike import QuadBike
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.looks import look_of
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.outline import sliver
from game.art.people.whole import bent, whole
from game.art.people.whole.legs import Footwear
from game.art.places.pieces.glows import glows, wash
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 3
_AXLE: Final = (590.0, 338.0)
_LARGE: Final = 1.88
_RUBBER: Final = ("#f0694a", "#c9482f", "#f8a07c")  # the slippers' soles, their sides, what is worn
_HALTS: Final = bent(near_leg=(-3, -2), far_leg=(7, 4), feet=(0, 0), near_arm=(-4, 6))


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: a low sun in the yard, the machine, what sticks out under it, tools on a cloth."""
    t = Tones(light, palette)
    tint = palette.tint
    him = whole(
        "lin_feng", Mood.UNEASY, _HALTS, at=(1742, 668), height=1700, left=True,
        wear=Footwear(upper="#f6ecdc", sole="#b8432a"),
    )  # fmt: skip
    return Moment(
        layers=(
            *sky(t, sun=(180, 300), horizon=470, clouds=2),
            *_yard(t),
            _door(t),
            *_ground(t),
            _under(t),
            Actor(sheets=_machine(), box=(200, -60, 1400, 760), tint=tint, cast=Shadow(14, 14, 24, 0.4)),
            *_dark(t),
            _groping(tint),
            Actor(
                sheets=_feet(),
                box=(700, 300, 480, 360),
                tint=tint,
                cast=Shadow(10, 12, 14, 0.42),
                moves=(Move(turn=-3, x=-6), Move(turn=2, x=4), HERE),
                pivot=(930, 600),
            ),
            *_tools(t),
            _bowing(t),
            actor(him, tint=tint, cast=Shadow(16, 10, 24, 0.4)),
            *wash(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.24,
        focus=1010,
        airs=(Air(Kind.MOTE, (120, 120, 900, 460), 16, "#fff0c8", 2, 0.9),),
    )


def _yard(t: Tones) -> tuple[Sheet, ...]:
    """The sea behind a fence of planks, and the gate, half open."""
    water = mix(t.depth(0.45), t.thing("#3f7f9e"), 0.4)
    wood = t.thing("#b58d62")
    planks = "".join(
        rect(x, 140 + (i * 37) % 26, 66, 440, mix(wood, t.palette.deep, 0.08 + 0.07 * (i % 3)))
        for i, x in enumerate(range(-70, 1220, 70))
    )
    rails = rect(-70, 214, 1300, 22, mix(wood, t.palette.ink, 0.3)) + rect(
        -70, 430, 1300, 22, mix(wood, t.palette.ink, 0.3)
    )
    gate = poly([(1500, 152), (1780, 92), (1780, 606), (1500, 516)], mix(wood, t.palette.deep, 0.22))
    gate += "".join(
        line(
            f"M{x},{152 - (x - 1500) * 0.21:.0f} L{x},{516 + (x - 1500) * 0.32:.0f}",
            mix(wood, t.palette.ink, 0.4),
            5,
        )
        for x in range(1540, 1780, 40)
    )
    gate += line("M1504,216 L1776,476", mix(wood, t.palette.ink, 0.36), 22)
    post = rect(1212, 116, 44, 420, mix(wood, t.palette.ink, 0.34)) + rect(
        1204, 102, 60, 20, mix(wood, t.palette.ink, 0.2)
    )
    return (
        Sheet(body=path(wave(400, 6, 14, 3, base=640), water), shadow=Shadow(0, -4, 10, 0.2)),
        Sheet(
            body=path(wave(434, 9, 12, 5, base=640), mix(water, t.palette.deep, 0.16)),
            shadow=Shadow(0, -4, 10, 0.22),
        ),
        Sheet(body=path(wave(474, 8, 9, 9, base=700), t.paper(0.05)), shadow=SMALL),
        Sheet(body=planks, shadow=BUILDING),
        Sheet(body=rails, shadow=SMALL),
        Sheet(body=post + gate, shadow=OBJECT),
    )


def _door(t: Tones) -> Sheet:
    """An old door with the prices: one word has a wrong character."""
    blue, ink = t.thing("#4f8f9a"), t.thing("#fdf3d6", 0.02)
    body = poly([(30, 206), (296, 198), (302, 556), (26, 562)], blue)
    body += "".join(
        poly([(56, y), (276, y - 5), (277, y + 92), (56, y + 96)], mix(blue, t.palette.ink, 0.14))
        for y in (224, 332, 440)
    )
    body += circle(286, 390, 8, t.thing("#d9b070"))
    words = (("沙滩车 80元", 274, 34), ("动力散 380元", 382, 32), ("冲浪板 70元", 490, 34))
    letters = tuple(Lettering(w, 166, y, size, ink, "chinese", 1) for w, y, size in words)
    return Sheet(body=body, shadow=OBJECT, letters=letters)


def _ground(t: Tones) -> tuple[Sheet, ...]:
    sand = mix(t.thing("#ecb878", 0.04), t.palette.sky, 0.06)
    lit = mix(sand, "#fff0d0", 0.12 if t.night else 0.4)
    stops = [(0, lit), (0.5, sand), (1, mix(sand, t.palette.deep, 0.3))]
    body = path(
        "M-70,520 C400,506 900,516 1300,508 C1600,506 1800,514 1990,508 L1990,1150 L-70,1150 Z", "url(#sand)"
    )
    ink = mix(sand, t.palette.deep, 0.34)
    marks = "".join(
        path(sliver([(x - w, y), (x - w * 0.3, y - 3), (x + w * 0.3, y + 2), (x + w, y - 1)], 5), ink, 0.6)
        for x, y, w in (
            (160, 590, 90),
            (420, 638, 130),
            (700, 664, 90),
            (1180, 682, 120),
            (1480, 572, 80),
            (300, 698, 140),
            (1330, 712, 90),
        )
    )
    return (
        Sheet(body=body, defs=gradient("sand", stops, (0, 512), (500, 740)), shadow=GROUND),
        printed(marks),
    )


def _under(t: Tones) -> Sheet:
    """The shade under the machine, and what of it one sees between the wheels."""
    deep = mix(t.palette.ink, "#0c1020", 0.4)
    body = ellipse(960, 552, 480, 34, deep, 0.5) + ellipse(930, 534, 400, 24, deep, 0.7)
    return printed(body + path("M660,330 L1170,330 L1140,516 C1040,530 800,530 700,522 Z", deep, 0.94))


def _machine() -> tuple[Sheet, ...]:
    """The quad bike, more than twice as large as on the beach."""
    bike = QuadBike((0, 0), 0)
    return tuple(
        evolve(sheet, body=group(sheet.body, *_AXLE, _LARGE)) for sheet in (*bike.far(), *bike.near())
    )


def _dark(t: Tones) -> tuple[Sheet, ...]:
    """The sun does not come under it."""
    return (glows([(930, 474, 230)], mix(t.palette.ink, "#05060c", 0.5), 0.62, 0.6),)


def _sole(*, worn: bool) -> str:
    """A rubber slipper from below, toes up, heel at the origin, with the foot in it: some 200 high."""
    skin = look_of("shop_owner_man").skin
    sole, side, light = _RUBBER
    toes = "".join(
        ellipse(x, y, rx, ry, skin.lit, 1, turn)
        for x, y, rx, ry, turn in (
            (-31, -196, 22, 26, -10),
            (2, -204, 14, 20, 0),
            (26, -197, 12, 18, 8),
            (44, -184, 11, 16, 14),
            (58, -168, 10, 14, 22),
        )
    )
    outline = (
        "C-54,-58 -60,-120 -50,-164 C-40,-204 26,-214 50,-174 C66,-140 52,-60 40,-12 C30,8 -30,8 -42,-12 Z"
    )
    body = toes + group(path(f"M-42,-12 {outline}", side), 9, 3) + path(f"M-42,-12 {outline}", sole)
    for i in range(9):
        y = -176 + i * 19
        w = 40 - abs(i - 3) * 3.4
        body += line(f"M{-w},{y} q{w * 0.5},9 {w},0 q{w * 0.5},-9 {w},0", side, 4.4)
    body += ellipse(-3, -18, 25, 17, light, 0.9) + ellipse(0, -140, 26, 30, light, 0.5)
    if worn:
        body += ellipse(4, -146, 10, 12, skin.shade) + ellipse(3, -147, 7, 9, skin.lit)
    return body


def _feet() -> tuple[Sheet, ...]:
    """Two slippers with somebody in them, toes apart, and the trousers going off into the dark."""
    skin = look_of("shop_owner_man").skin
    sheets = []
    for x, turn, worn in ((858, -17, False), (1008, 19, True)):
        way = 1 if turn > 0 else -1
        leg = path(
            f"M{x - 40 + way * 8},432 C{x - 36},382 {x - 30 - way * 20},352 {x - 28 - way * 30},332 L{x + 34 - way * 30},332 C{x + 40},372 {x + 48},412 {x + 46 + way * 8},442 Z",
            "#4b5560",
        )
        ankle = ellipse(x + way * 14, 462, 42, 50, skin.shade)
        sheets += [
            Sheet(body=leg + ankle, shadow=SMALL),
            Sheet(
                body=group(_sole(worn=worn), x - way * 8, 610, 1.18, turn=turn),
                shadow=Shadow(7, 9, 12, 0.4),
                contact=0.3,
            ),
        ]
    return tuple(sheets)


def _groping(tint: str) -> Actor:
    """His hand, on the sand beside him: it pats here, and there, and does not find it."""
    hand = near_hand(
        "shop_owner_man",
        GESTURES["flat"],
        (1166, 528),
        turn=16,
        scale=0.92,
        side="left",
        flat=0.72,
        elbow=(1010, 500),
    )
    return hand.actor(
        tint=tint,
        cast=Shadow(6, 9, 10, 0.4),
        moves=(Move(x=-34, y=-4, turn=-9), Move(x=6, y=26, turn=8), HERE),
    )


def _tools(t: Tones) -> tuple[Sheet, ...]:
    """Spanners on a cloth, an eight, a twelve, a fourteen; no ten. An oil can."""
    cloth = t.under(
        path("M1130,712 L1430,664 L1520,720 L1200,784 Z", "#9fc2c4")
        + path("M1160,717 L1426,674 L1440,683 L1176,728 Z", "#7da6ab")
    )
    spanners, letters = "", []
    for x, y, k, number in ((1234, 736, 0.8, "8"), (1312, 724, 1.0, "12"), (1400, 712, 1.16, "14")):
        steel = "#c3cad2"
        body = path("M-62,-7 L52,-9 L52,9 L-62,7 Z", steel) + path(
            "M46,-18 C60,-30 84,-26 92,-14 L70,-6 L70,6 L92,14 C84,26 60,30 46,18 Z", steel
        )
        body += (
            circle(-72, 0, 21, steel) + circle(-72, 0, 10, "#6f8f94") + line("M-56,-3 L44,-4", "#eef2f4", 3)
        )
        spanners += group(body, x, y, k * 0.8, turn=64 - 8 * k)
        letters.append(Lettering(number, x - 2, y - 70, 13 * k, "#3a4350", "bold"))
    can = t.under(
        path("M1572,640 L1640,640 L1646,716 C1630,728 1584,728 1566,716 Z", "#d8a13a")
        + path("M1616,640 L1640,640 L1646,716 C1640,722 1628,725 1616,726 Z", "#b07c24")
        + path("M1576,640 L1600,596 L1612,596 L1636,640 Z", "#c9922e")
        + line("M1606,598 L1570,540", "#8d93a8", 8)
    )
    return (
        Sheet(body=group(cloth, 0, -72), shadow=SMALL),
        Sheet(body=group(t.under(spanners), 0, -72), shadow=Shadow(5, 7, 8, 0.4)),
        Sheet(body=group(can, -98, -122), shadow=OBJECT),
    )


def _bowing(t: Tones) -> Sheet:
    """Lin Feng's shadow goes off to the right; only its beginning is in the picture."""
    deep = mix(t.palette.ink, t.palette.shade, 0.4)
    return printed(ellipse(1760, 668, 210, 16, deep, 0.4))
