"""Ten past two on the flood desk: a lamp, a pencil, a curve that climbs past what was expected; he sleeps, it rains."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.rooms import desk_lamp
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView

_WINDOW: Final = (96.0, 54.0, 800.0, 440.0)  # x, y, width, height
_SCREEN: Final = (1052.0, 118.0, 480.0, 330.0)
_DESK: Final = 588.0  # the far edge of its top
_LAMP: Final = (1036.0, 606.0)
_PHONE: Final = (1250.0, 650.0)
_LEVEL: Final = "#9fe0ee"
# How much of the room's own colour is lost in the dark.
_DARK: Final = {Light.MORNING: 0.1, Light.DAY: 0.0, Light.DUSK: 0.32, Light.NIGHT: 0.46}
_KEYS: Final = 4


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette, indoors=True)
    him = _asleep()
    return Moment(
        layers=(
            *_outside(t),
            *_wall(t),
            *_screen(t),
            *_curve(),
            *_his_chair(t),
            him.upper(tint=_dim(t)),
            *_her_chair(t),
            _hers(t, lower=True),
            *_desk(t),
            *_things(t),
            _his_arm(him, t),
            _hers(t, lower=False),
            *_lamp(t),
            *_telephone(t),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.22,
        focus=860,
        airs=(
            Air(Kind.RAIN, (_WINDOW[0], _WINDOW[1], _WINDOW[2], _WINDOW[3] - 60), 40, "#b9c6e0", 0, 0.8),
            Air(Kind.BLINK, (_PHONE[0] + 88, _PHONE[1] - 84, 12, 12), 1, "#ff8a6a", 2, 1.2),
        ),
    )


def _room(t: Tones, colour: str, more: float = 0) -> str:
    """A colour of the room, as dark as the hour makes it."""
    return mix(t.thing(colour), t.palette.ink, min(0.9, _DARK[t.light] + more))


# ---------------------------------------------------------------- the room


def _outside(t: Tones) -> list[Sheet]:
    """Towers in the rain, two windows lit in them, lamps of a street that run down the panes."""
    x, y, w, h = _WINDOW
    dice = random.Random(8)  # noqa: S311 - rain
    top, low = mix(t.palette.sky, "#232b48", 0.5 if t.night else 0.12), mix(t.palette.far, "#39466a", 0.3)
    sky = '<linearGradient id="wet" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="520">'
    sky += f'<stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{low}"/></linearGradient>'
    wall = mix(top, t.palette.ink, 0.42 if t.night else 0.2)
    towers = "".join(
        rect(x + dx, y + h - high, wide, high + 60, mix(wall, low, share))
        for dx, high, wide, share in (
            (-40, 250, 190, 0.1),
            (210, 330, 150, 0.34),
            (420, 190, 220, 0.2),
            (690, 290, 160, 0),
        )
    )
    lit = "".join(
        rect(x + dx, y + dy, 20, 28, "#f4bc62", 0.95 if t.lamps else 0.25)
        for dx, dy in ((40, 262), (74, 262), (250, 168), (724, 224), (756, 300), (486, 330))
    )
    starts = [(x + dice.uniform(0, w), y + dice.uniform(0, h), dice.uniform(22, 60)) for _ in range(120)]
    drops = "".join(
        line(f"M{a:.0f},{b:.0f} l{-k * 0.24:.1f},{k:.1f}", "#c6d2ea", 2, 0.34) for a, b, k in starts
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, "url(#wet)"), sky),
        Sheet(body=towers, shadow=SMALL),
        printed(lit + drops),
        glows(
            [(x + 310, y + 420, 130), (x + 620, y + 410, 110), (x + 60, y + 430, 90)],
            "#ffb860",
            0.5 if t.lamps else 0.1,
        ),
    ]


def _wall(t: Tones) -> list[Sheet]:
    """The wall round the window, its bars and its sill with a plant that nobody waters."""
    x, y, w, h = _WINDOW
    plaster, bar = _room(t, "#8f7f9c"), _room(t, "#6e6474", 0.1)
    d = f"M-60,-60 L1980,-60 L1980,1140 L-60,1140 Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    bars = "".join(rect(x + w * share - 7, y, 14, h, bar) for share in (0.0, 0.345, 0.69, 1.0))
    bars += rect(x - 8, y - 8, w + 16, 16, bar) + rect(x, y + 110, w, 9, bar)
    drops = "".join(
        line(f"M{x + dx},{y + dy} q4,40 -2,{k}", "#dfe8f6", 3, 0.4)
        + circle(x + dx - 2, y + dy + k, 4, "#dfe8f6", 0.6)
        for dx, dy, k in (
            (60, 150, 92),
            (330, 40, 120),
            (196, 210, 70),
            (640, 160, 110),
            (742, 60, 80),
            (586, 260, 64),
        )
    )
    sill = rect(x - 30, y + h, w + 60, 26, mix(bar, "#e8dcd8", 0.16))
    return [
        printed(drops),
        Sheet(body=path(d, plaster, 1, 'fill-rule="evenodd"'), shadow=BUILDING, nearer=True),
        Sheet(body=bars, shadow=OBJECT),
        Sheet(body=sill, shadow=OBJECT),
    ]


def _screen(t: Tones) -> list[Sheet]:
    """The board of gauges on the wall: Willow Ford, the hour, the rule's red line, what the computer expected."""
    x, y, w, h = _SCREEN
    face = mix("#12323f", t.palette.mid, 0.1)
    grid = "".join(line(f"M{x + 34 + i * 52},{y + 66} l0,{h - 92}", "#3c6a78", 1.6, 0.6) for i in range(9))
    grid += "".join(line(f"M{x + 34},{y + 66 + i * 48} l{w - 62},0", "#3c6a78", 1.6, 0.6) for i in range(6))
    expected = "".join(
        line(f"M{x + 240 + i * 34},{y + 222 - i * 11.5} l19,-6.4", "#f0b45c", 4.4) for i in range(6)
    )
    rule = line(f"M{x + 34},{y + 90} l{w - 62},0", "#e8604c", 4)
    words = (
        Lettering("柳渡 水位", x + 118, y + 38, 30, "#d8f2f4"),
        Lettering("02:10", x + w - 74, y + 38, 32, "#d8f2f4", "bold"),
        Lettering("15", x + 20, y + 90, 20, "#ffb0a0", "bold"),
        Lettering("9", x + w - 16, y + 158, 22, "#f0b45c", "bold"),
    )
    return [
        Sheet(body=rect(x - 14, y - 14, w + 28, h + 28, _room(t, "#39343e", 0.1), rx=10), shadow=BUILDING),
        Sheet(body=rect(x, y, w, h, face, rx=4), contact=0, edge=False, letters=words),
        printed(grid + expected + rule),
        glows([(x + w / 2, y + h / 2, 420)], "#7fd0e4", 0.2 if t.lamps else 0.06),
    ]


def _curve() -> tuple[Actor, ...]:
    """The level of the night, hour by hour; then the last hour, three steps above what was expected."""
    x, y, _, _ = _SCREEN
    begun = f"M{x + 34},{y + 286} C{x + 90},{y + 280} {x + 150},{y + 268} {x + 236},{y + 224}"
    steps = (
        f"M{x + 236},{y + 224} L{x + 296},{y + 192}",
        f"M{x + 296},{y + 192} C{x + 330},{y + 172} {x + 346},{y + 156} {x + 362},{y + 142}",
        f"M{x + 362},{y + 142} C{x + 384},{y + 126} {x + 402},{y + 118} {x + 424},{y + 112}",
    )
    ends = ((296, 192), (362, 142), (424, 112))
    made = [Actor(sheets=(printed(line(begun, _LEVEL, 8)),), box=(x, y, 480, 330), cast=None)]
    for number, (d, (ex, ey)) in enumerate(zip(steps, ends, strict=True)):
        last = circle(x + ex, y + ey, 11, "#ffffff") + circle(x + ex, y + ey, 20, _LEVEL, 0.4)
        body = line(d, _LEVEL, 8) + (last if number == len(steps) - 1 else "")
        made.append(
            Actor(
                sheets=(printed(body),),
                box=(x, y, 480, 330),
                cast=None,
                moves=tuple(HERE if key > number else None for key in range(_KEYS)),
            )
        )
    return tuple(made)


# ---------------------------------------------------------------- who is there


def _lit(t: Tones) -> str:
    return mix(t.palette.tint, "#ffe9c8", 0.7) if t.lamps else t.palette.tint


def _hers(t: Tones, *, lower: bool) -> Actor:
    """Meng Jin over her sums: a pencil in her near hand, the other on the sheet."""
    pencil = group(rect(-5, -66, 10, 108, "#e0a94a", rx=2) + path("M-5,42 L5,42 L0,60 Z", "#3a2a2c"), turn=24)
    who = side_view(
        "meng_jin",
        seated(
            (424, 770), 960, lean=22, curl=20, poke=8, turn=16, wrists=((712, 594), (800, 600)), aims=(12, 26)
        ),
        mood="resolved",
        grips=(Grip.FIST, Grip.RELAXED),
        things=(pencil, ""),
        looks_down=True,
    )
    return who.lower(tint=_lit(t)) if lower else who.upper(tint=_lit(t), cast=Shadow(10, 10, 18, 0.4))


_SLEEPS: Final = Expression(gaze=Gaze.ARC, lips=Lips.OH, inner=-3, outer=2)


def _asleep() -> SideView:
    """Gao Peng in the next chair: his head has fallen back, his mouth is open, a hand lies on what he has written."""
    pose = seated((1648, 770), 960, left=True, size=0.94, lean=-24, turn=-24, poke=-6)
    who = side_view("colleague_man", pose.with_hands((1606, 604), (1560, 690)), grips=(Grip.FLAT, None))
    return evolve(who, expression=_SLEEPS)


def _dim(t: Tones) -> str:
    """What multiplies him: the lamp is hers."""
    return mix(t.palette.tint, "#5a5478", _DARK[t.light] * 0.95)


def _his_chair(t: Tones) -> list[Sheet]:
    back = path("M1690,560 C1700,520 1800,500 1826,540 L1800,860 L1690,860 Z", _room(t, "#4a4656"))
    return [Sheet(body=back, shadow=OBJECT)]


def _his_arm(him: SideView, t: Tones) -> Actor:
    """The arm on our side, which lies on the desk and not behind it."""
    return Actor(
        sheets=tuple(him.near_arm()), box=(1420, 440, 400, 300), tint=_dim(t), cast=Shadow(6, 8, 12, 0.4)
    )


def _her_chair(t: Tones) -> list[Sheet]:
    felt = _room(t, "#4f5f74")
    back = path("M250,520 C262,486 344,480 356,516 L392,800 L280,800 Z", felt)
    return [Sheet(body=back + rect(290, 760, 260, 40, felt, rx=16), shadow=OBJECT)]


# ---------------------------------------------------------------- what is on the desk


def _desk(t: Tones) -> list[Sheet]:
    y, lit = _DESK, t.spotlit() if t.lamps else t
    wood = mix(lit.thing("#b8875a"), t.palette.ink, _DARK[t.light] * 0.45)
    top = poly([(640, y), (1640, y), (1730, y + 76), (590, y + 76)], wood)
    lip = rect(590, y + 76, 1140, 30, mix(wood, t.palette.ink, 0.4))
    front = rect(610, y + 104, 1100, 460, mix(wood, t.palette.ink, 0.62))
    return [Sheet(body=front, shadow=OBJECT), Sheet(body=top + lip, shadow=Shadow(6, 12, 18, 0.4))]


def _things(t: Tones) -> list[Sheet]:
    """Her sheet of sums with the curve once more, the pages that are full, noodles that are cold."""
    lit, y = t.spotlit() if t.lamps else t, _DESK
    sheet = poly([(676, y + 14), (960, y + 14), (986, y + 58), (652, y + 58)], "#fff8ea")
    under = poly([(700, y + 8), (984, y + 6), (1004, y + 44), (690, y + 50)], "#e9dccb")
    ink = line(f"M700,{y + 48} C780,{y + 46} 850,{y + 40} 944,{y + 22}", "#5b3350", 4)
    ink += "".join(
        line(f"M{816 + i * 6},{y + 46 + i * 5} l{110 - i * 26},0", "#8d7a86", 2.4) for i in range(3)
    )
    pile = "".join(
        poly(
            [(1420, y + 30 - i * 7), (1560, y + 28 - i * 7), (1580, y + 54 - i * 7), (1412, y + 58 - i * 7)],
            ("#e6d8c8", "#f6ecdc")[i % 2],
        )
        for i in range(5)
    )
    cup = path("M-36,-84 L36,-84 L28,0 L-28,0 Z", "#c8503c") + ellipse(0, -84, 36, 9, "#f2e2c6")
    cup += rect(-32, -58, 64, 20, "#f6e6c4") + line("M-8,-88 L20,-132 M4,-86 L34,-126", "#d9b078", 5)
    return [
        Sheet(body=lit.under(under), shadow=SMALL),
        Sheet(body=lit.under(sheet), shadow=SMALL),
        printed(ink),
        Sheet(body=t.under(pile), shadow=SMALL),
        Sheet(body=t.under(group(cup, 1490, y + 8, 0.9)), shadow=OBJECT),
    ]


def _lamp(t: Tones) -> list[Sheet]:
    x, y = _LAMP
    glass = "#fff0bc" if t.lamps else t.thing("#e8e0cc")
    cone = poly([(x - 120, y - 158), (x - 66, y - 140), (x - 30, y + 58), (x - 424, y + 58)], "url(#cone)")
    lit = (
        [
            printed(cone, defs=fade("cone", "#ffdf9a", (0, y - 150), (0, y + 60), 0.42, 0.1)),
            glows([(x - 200, y - 20, 420)], "#ffc870", 0.36),
            glows([(x - 92, y - 140, 120)], "#fff0c0", 0.7),
        ]
        if t.lamps
        else []
    )
    return [*lit, Sheet(body=desk_lamp(x, y, 1.9, t.thing("#3f7a62"), glass, heading=-1), shadow=OBJECT)]


def _telephone(t: Tones) -> list[Sheet]:
    """It stands nearest to us, and is red."""
    x, y = _PHONE
    red = mix((t.spotlit() if t.lamps else t).thing("#b8403c"), t.palette.ink, _DARK[t.light] * 0.25)
    deep = mix(red, "#1a0a14", 0.42)
    body = path("M-128,0 L-104,-86 C-100,-98 100,-98 104,-86 L132,0 Z", red)
    body += path("M60,-95 C84,-95 102,-92 104,-86 L132,0 L78,0 Z", deep, 0.7)
    keys = "".join(
        rect(-34 + i * 27, -74 + j * 19, 20, 13, "#f4e6d2", rx=3) for i in range(3) for j in range(3)
    )
    cradle = path("M-96,-92 L-82,-116 L-62,-116 L-58,-92 Z M56,-92 L62,-116 L82,-116 L94,-92 Z", deep)
    ear = path(
        "M-140,-112 C-146,-150 -96,-158 -74,-142 L72,-142 C96,-158 146,-150 140,-112 C124,-100 92,-102 84,-116 L-84,-116 C-92,-102 -124,-100 -140,-112 Z",
        red,
    )
    gloss = path(
        "M-126,-132 C-116,-146 -96,-146 -78,-136 L60,-136 C20,-130 -60,-132 -84,-128 C-100,-136 -116,-134 -126,-122 Z",
        mix(red, "#ffffff", 0.5),
        0.8,
    )
    cord = "".join(
        ellipse(-142 - i * 7, -80 + i * 11, 13, 8, mix(deep, red, i % 2 * 0.5), 1, 30) for i in range(8)
    )
    return [
        Sheet(body=group(cord, x, y), shadow=SMALL),
        Sheet(body=group(body, x, y), shadow=Shadow(14, 12, 16, 0.42)),
        printed(group(keys, x, y)),
        Sheet(body=group(cradle + ear, x, y), shadow=Shadow(6, 8, 8, 0.42)),
        printed(group(gloss, x, y)),
    ]


def _dark(t: Tones) -> list[Sheet]:
    if not t.lamps:
        return []
    low = rect(-60, 660, 2040, 520, "url(#low)")
    return [
        printed(low, defs=fade("low", t.palette.ink, (0, 900), (0, 664), 0.8, 0)),
        glows([(0, 0, 620), (1920, 0, 620), (0, 900, 700), (1920, 860, 620)], t.palette.shade, 0.5),
    ]
