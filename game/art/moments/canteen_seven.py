"""The queue at window 7 from the side: her card is held to the machine, it says 0.4, and she goes red."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import standing
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import glows, roomlight
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 3
_COUNTER: Final = 646.0
_FLOOR: Final = 1190.0
_SIZE: Final = 1.1
_HATCH: Final = (1190.0, 206.0, 690.0, 440.0)  # x, y, width, height
_MACHINE: Final = (1392.0, 372.0)  # its upper left corner
_RED: Final = "#d8452c"
_CUFF: Final = "#fffaf0"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the window and its cook, the machine, then the queue."""
    t = Tones(light, palette, indoors=True)
    tint = mix(t.palette.tint, "#fff1d8", 0.6) if t.lamps else t.palette.tint
    off = mix(tint, "#7d8580", 0.42)
    her = _ji_wan()
    return Moment(
        layers=(
            *_kitchen(t),
            *_cook(tint),
            *_wall(t),
            *_counter(t),
            *_machine(t),
            *roomlight(t, 1400, 380, 1300, 0.4),
            _display(t),
            *(who.whole(tint=off) for who in _waiting()),
            her.lower(tint=tint),
            _reaching(her, tint),
            _flush(her, tint),
            _kaikai().whole(tint=tint, moves=(Move(turn=-4, x=-14), Move(turn=-4, x=-14), HERE)),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.28,
        focus=1250,
        airs=(Air(Kind.STEAM, (1660, 440, 90, 110), 8, "#fff6ea", plane=2, size=0.9),),
    )


# ---------------------------------------------------------------- the queue


def _ji_wan() -> SideView:
    """In her long coat, the card at the end of a straight arm; on her cuff there is a lotus root in pencil."""
    card = group(rect(-18, -30, 84, 56, "#fffaf0", rx=7) + rect(-18, -18, 84, 13, "#2f6d8f") + rect(-8, 2, 24, 16, "#d9b070", rx=2), 14, 0, turn=-8)  # fmt: skip
    pose = standing(
        (1080, _FLOOR), size=_SIZE, lean=8, poke=8, turn=6, wrists=((1304, 532), (1160, 690)), aims=(-4, 74)
    )
    who = side_view(
        "scholar_woman", pose, mood="uneasy", grips=(Grip.FIST, Grip.RELAXED), things=(card, ""), looks_down=True
    )  # fmt: skip
    clothes = who.look.clothes
    cuffed = evolve(clothes, sleeve=evolve(clothes.sleeve, cuff=_CUFF, cuff_long=0.2))
    return evolve(who, look=evolve(who.look, clothes=cuffed))


def _reaching(her: SideView, tint: str) -> Actor:
    """All of her above the legs; the card comes to the machine."""
    upper = her.upper(tint=tint, moves=(Move(turn=-5, x=-30), HERE, HERE))
    return evolve(upper, sheets=(*upper.sheets, _cuff(her)))


def _cuff(her: SideView) -> Sheet:
    """The lotus root that she has drawn on the white cuff of her sleeve."""
    _, (ex, ey), (x, y) = her.at.arms[0]
    root = "".join(ellipse(dx, -4, 8, 9, "#5a5650") + ellipse(dx, -4, 5.4, 6.4, _CUFF) + circle(dx, -4, 2, "#5a5650") for dx in (-36, -23, -10))  # fmt: skip
    ink = root + line("M-40,16 l8,-4 l7,5 l8,-5 l9,4", "#5a5650", 2.4)
    return printed(group(ink, x - 4, y - 2, 0.9, turn=math.degrees(math.atan2(y - ey, x - ex))))


def _flush(her: SideView, tint: str) -> Actor:
    """The same head at the last key, red up to the ear."""
    skin = her.look.skin
    hot = evolve(skin, lit=mix(skin.lit, _RED, 0.34), shade=mix(skin.shade, _RED, 0.4), blush=_RED)
    red = evolve(her, look=evolve(her.look, skin=hot))
    base = her.upper()
    return Actor(sheets=tuple(red.head()), box=base.box, cast=None, tint=tint, moves=only(2, keys=KEYS))


def _kaikai() -> SideView:
    """Behind her with the soup on a tray; she looks past a shoulder at two figures."""
    tray = path("M-150,-10 L96,-10 L84,16 L-138,16 Z", "#c95b16") + rect(-156, -16, 258, 10, "#e2763a", rx=5)
    bowl = path("M-96,-62 C-94,-30 -78,-18 -66,-16 L-22,-16 C-10,-18 6,-30 8,-62 Z", "#fbf6ea")
    bowl += ellipse(-44, -62, 52, 11, "#fffaf0") + ellipse(-44, -61, 44, 7.6, "#c9a050")
    bowl += "".join(circle(x, -61, 3, "#5f8a4c") for x in (-66, -48, -30))
    pose = standing(
        (690, _FLOOR), size=_SIZE, lean=8, poke=12, turn=-2, wrists=((812, 632), (884, 650)), aims=(-6, -8)
    )
    return side_view(
        "yang_kaikai", pose, mood="surprised", grips=(Grip.FIST, Grip.FLAT), things=(group(tray + bowl, 40, 4), "")
    )  # fmt: skip


def _waiting() -> tuple[SideView, SideView]:
    """Two more behind them: one over his phone, one who leans out to see why it does not go on."""
    phone = group(rect(-17, -62, 34, 74, "#2b2d33", rx=6) + rect(-12, -56, 24, 60, "#a9d0d8", rx=3), turn=24)
    him = standing(
        (60, _FLOOR), size=_SIZE, poke=16, turn=14, wrists=((178, 600), (120, 730)), aims=(-40, 80)
    )
    girl = standing((372, _FLOOR), size=1.04, lean=4, poke=8)
    return (
        side_view("tall_man", him, grips=(Grip.FIST, Grip.RELAXED), things=(phone, ""), looks_down=True),
        side_view("senior_woman", girl, mood="uneasy"),
    )


# ---------------------------------------------------------------- the window


def _kitchen(t: Tones) -> list[Sheet]:
    """White tiles, a board with ladles."""
    x, y, w, h = _HATCH
    lit = t.spotlit() if t.lamps else t
    back = lit.thing("#e8dcc0", 0.1)
    joints = "".join(
        line(f"M{x - 20},{j} L{x + w + 20},{j}", mix(back, t.palette.mid, 0.3), 2)
        for j in range(240, 640, 44)
    )
    joints += "".join(
        line(f"M{j},{y} L{j},{y + h}", mix(back, t.palette.mid, 0.3), 2) for j in range(1220, 1900, 66)
    )
    tools = rect(x + 20, 262, w - 60, 9, t.depth(0.55)) + "".join(
        line(f"M{j},266 l0,{40 + j % 30}", t.depth(0.6), 6) + ellipse(j, 314 + j % 30, 22, 15, t.depth(0.55))
        for j in (1416, 1490, 1556)
    )
    return [
        backdrop(rect(-60, -60, 2040, 1210, back)),
        printed(joints),
        Sheet(body=tools, shadow=SMALL),
        glows([(1560, 420, 460)], "#ffd890", 0.5 if t.lamps else 0.3),
    ]


def _cook(tint: str) -> list[Actor]:
    """She has the omelette ready on its plate, and waits with it."""
    plate = path("M-96,-4 L44,-4 L26,12 L-78,12 Z", "#fffaf0") + path(
        "M-80,-4 C-84,-36 28,-38 30,-4 Z", "#e8b04a"
    )
    plate += "".join(ellipse(x, -16, 11, 7, "#8a8578") for x in (-58, -24, 8)) + line(
        "M-50,-27 l14,4 M-14,-29 l16,3", "#5f8a4c", 5
    )
    pose = standing(
        (1850, 1080), left=True, size=0.94, lean=6, poke=8, wrists=((1766, 572), (1770, 582)), aims=(184, 180)
    )
    cook = side_view(
        "restaurant_owner_woman", pose, mood="calm", grips=(Grip.FIST, Grip.FLAT), things=(plate, "")
    )
    return [cook.upper(tint=tint)]


def _wall(t: Tones) -> list[Sheet]:
    """The wall round window 7, its sign; window 6 beside it has let its shutter down."""
    x, y, w, h = _HATCH
    green = t.depth(0.16)
    hole = f"M-60,-60 L1980,-60 L1980,1150 L-60,1150 Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    lit = t.spotlit() if t.lamps else t
    shutter = rect(380, y, 640, h, t.depth(0.34)) + "".join(
        rect(380, y + i * 34, 640, 5, t.depth(0.5)) for i in range(13)
    )
    frames = "".join(
        rect(fx - 18, y - 18, fw + 36, 18, t.depth(0.55)) + rect(fx - 18, y, 18, h, t.depth(0.55)) + rect(fx + fw, y, 18, h, t.depth(0.55))
        for fx, fw in ((x, w), (380.0, 640.0))
    )  # fmt: skip
    board = rect(1180, 96, 710, 84, lit.thing("#b5761a", 0.08), rx=6) + circle(
        1240, 138, 58, lit.thing(_RED, 0.05)
    )
    six = circle(940, 330, 58, t.depth(0.55))
    letters = (
        Lettering("7", 1240, 138, 84, "#fff6e2", "bold"),
        Lettering("海蛎煎", 1480, 140, 54, "#fff6e2"),
        Lettering("13元", 1760, 140, 50, "#ffe0a0", "chinese"),
    )
    return [
        Sheet(body=holed(hole, green), shadow=BUILDING),
        Sheet(body=shutter, shadow=None),
        Sheet(body=frames, shadow=OBJECT),
        Sheet(body=board, shadow=OBJECT, letters=letters),
        Sheet(body=six, shadow=SMALL, letters=(Lettering("6", 940, 330, 76, t.depth(0.2), "bold"),)),
    ]


def _counter(t: Tones) -> list[Sheet]:
    """Steel along the whole wall, with a rail for trays."""
    steel, y = t.thing("#b9c2c0", 0.2), _COUNTER
    front = rect(-60, y, 2040, 560, steel) + "".join(
        rect(-40 + i * 240, y + 60, 214, 420, mix(steel, t.palette.deep, 0.16), rx=6) for i in range(9)
    )
    top = rect(-60, y - 14, 2040, 34, mix(steel, "#ffffff", 0.4))
    rail = rect(-60, y + 96, 2040, 16, t.depth(0.5), rx=8)
    return [
        Sheet(body=front, shadow=BUILDING),
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=rail, shadow=OBJECT),
    ]


# ---------------------------------------------------------------- the machine


def _machine(t: Tones) -> list[Sheet]:
    """A box on the counter: a dark display, and the field a card is held to."""
    x, y = _MACHINE
    foot = path(
        f"M{x + 70},{y + 226} L{x + 190},{y + 226} L{x + 220},{_COUNTER} L{x + 40},{_COUNTER} Z", "#59666a"
    )
    box = rect(x, y, 260, 236, "#e4e2d6", rx=18) + rect(x + 226, y, 34, 236, "#bfc0b6", rx=16)
    box += rect(x + 18, y + 20, 224, 104, "#1d2420", rx=8) + rect(x + 24, y + 138, 130, 84, "#3f8f9a", rx=8)
    box += "".join(
        circle(x + 186 + i * 22, y + 190 + j * 18, 4, "#6f7670") for i in range(3) for j in (-1, 0, 1)
    )
    waves = "".join(
        path(f"M{x + 104 + i * 14},{y + 160} q14,20 0,40 l6,0 q14,-20 0,-40 Z", "#d8eef0") for i in range(3)
    )
    return [
        Sheet(body=t.under(foot), shadow=OBJECT),
        Sheet(body=t.under(box), shadow=Shadow(10, 10, 16, 0.42)),
        printed(t.under(waves)),
    ]


def _display(t: Tones) -> Actor:
    """What is left on the card, in red, from the second key on."""
    x, y = _MACHINE
    digits = (
        Lettering("0.4", x + 110, y + 73, 96, "#ff5a3c", "bold"),
        Lettering("元", x + 206, y + 84, 40, "#ff5a3c", "chinese"),
    )
    body = rect(x + 18, y + 20, 224, 104, mix("#3a1512", t.palette.ink, 0.2), rx=8)
    return Actor(
        sheets=(
            Sheet(body=body, shadow=None, letters=digits),
            glows([(x + 130, y + 70, 190)], "#ff6a48", 0.34),
        ),
        box=(x - 80, y - 140, 420, 420),
        cast=None,
        moves=only(1, 2, keys=KEYS),
    )
