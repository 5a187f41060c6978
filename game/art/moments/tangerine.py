"""An armrest as the lamps go out: half a tangerine lies on it, and beside it a pencil draws faster."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import WHOLE_PICTURE, only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing
from game.art.people.outline import sliver, soft
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 4
_FRUIT: Final = (902.0, 452.0)
_PAGE: Final = (1452.0, 452.0, 7.0)  # its middle, and how it is turned
_SEGMENT, _PITH = "#ef8a2c", "#fbe6bc"
_GRAPHITE: Final = "#4a4a4e"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: seats and laps, the page, the fruit, three hands, and the dark that comes."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_row_before(t),
            *_seats(t),
            *_laps(t),
            *_page(t),
            *_armrest(t),
            _other_half(t),
            *_fruit(t),
            _drawing(t),
            _leaving(t),
            _back_lamps(t),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.22,
        focus=1050,
        airs=(Air(Kind.MOTE, (700, 60, 520, 420), 9, "#ffe6b0", 2, 0.8),),
    )


def _plush(t: Tones, dark: float = 0.0) -> str:
    return mix(t.thing("#3f7468"), t.palette.ink, dark)


def _row_before(t: Tones) -> list[Sheet]:
    """The backs of row L against the light of the stage, and the floor between."""
    back = backdrop(
        rect(-60, -60, 2040, 1200, "url(#hall)"),
        gradient("hall", [(0, t.thing("#e0a860")), (0.18, t.thing("#8a6a44")), (0.3, mix(t.palette.ink, t.thing("#3f5a4e"), 0.3))],
                 (0, -60), (0, 1140)),
    )  # fmt: skip
    backs, rims, plates, letters = "", "", "", []
    for number, x in ((11, -330.0), (12, 190.0), (13, 720.0), (14, 1250.0), (15, 1780.0)):
        backs += path(
            f"M{x},210 L{x + 14},76 C{x + 34},24 {x + 440},24 {x + 462},76 L{x + 478},210 Z", _plush(t, 0.42)
        )
        rims += line(f"M{x + 15},76 C{x + 36},28 {x + 438},28 {x + 461},76", t.thing("#f2c46a"), 7, 0.75)
        plates += rect(x + 204, 106, 72, 44, t.thing("#b98f48"), rx=6)
        letters.append(Lettering(f"L{number}", x + 240, 129, 28, t.palette.ink, "bold"))
    foot = poly(
        [(-60, 206), (1980, 206), (1980, 330), (-60, 330)], mix(t.palette.ink, t.thing("#4a4030"), 0.35)
    )
    return [
        back,
        Sheet(body=backs, shadow=BUILDING),
        printed(rims),
        Sheet(body=plates, shadow=SMALL, letters=tuple(letters)),
        printed(foot),
    ]


def _seats(t: Tones) -> list[Sheet]:
    """Two cushions of row M."""
    body = ""
    for x, wide in ((-140, 940), (1010, 1040)):
        body += path(
            f"M{x + 70},318 C{x + 200},286 {x + wide - 200},286 {x + wide - 50},318 L{x + wide},1160 L{x},1160 Z",
            _plush(t),
        )
        body += path(f"M{x + 70},318 C{x + 200},286 {x + wide - 200},286 {x + wide - 50},318 L{x + wide - 44},352 "
                     f"C{x + wide - 200},322 {x + 200},322 {x + 60},352 Z", _plush(t, 0.3))  # fmt: skip
    return [Sheet(body=body, shadow=BUILDING, nearer=True)]


def _leg(left: tuple[float, float], right: tuple[float, float], knee: float, lit: str, dark: str) -> str:
    """A thigh from above, from the lap to the knee."""
    (x0, x1), (k0, k1) = left, right
    middle = (k0 + k1) / 2
    body = path(f"M{x0},1160 C{x0},860 {k0},620 {k0},{knee + 70} C{k0},{knee - 24} {k1},{knee - 24} {k1},{knee + 70} "
                f"C{k1},620 {x1},860 {x1},1160 Z", lit)  # fmt: skip
    return body + path(f"M{middle + 40},1160 C{middle + 60},860 {middle + 54},620 {middle + 62},{knee + 24} "
                       f"C{k1 - 30},{knee + 32} {k1},{knee + 58} {k1},{knee + 80} C{k1},620 {x1},860 {x1},1160 Z", dark)  # fmt: skip


def _laps(t: Tones) -> list[Sheet]:
    """Kaikai's trousers at the left; Ji Wan's coat over her knees at the right."""
    hers = _leg((30, 330), (150, 400), 300, "#4f6a7c", "#3d5566") + _leg(
        (400, 720), (460, 700), 306, "#4f6a7c", "#3d5566"
    )
    seam = line("M520,1150 C536,880 548,620 548,350 M160,1150 C196,860 232,620 240,346", "#33485a", 4, 0.6)
    coat = _leg((1090, 1420), (1160, 1420), 306, "#cfad80", "#b08c5d")
    coat += _leg((1480, 1840), (1500, 1770), 300, "#cfad80", "#b08c5d")
    fold = line(
        "M1250,1150 C1262,900 1300,700 1296,520 M1640,1150 C1636,900 1652,720 1640,560", "#8f6d42", 6, 0.6
    )
    return [
        Sheet(body=t.under(hers), shadow=OBJECT),
        printed(t.under(seam)),
        Sheet(body=t.under(coat), shadow=OBJECT),
        printed(t.under(fold)),
    ]


def _page(t: Tones) -> list[Sheet]:
    """Her programme: candidates as vegetables down its left edge, and a new one that is only begun."""
    x, y, turn = _PAGE
    page = poly([(-262, -236), (240, -244), (252, 268), (-258, 272)], "#fff8e6")
    ink = rect(-150, -214, 300, 22, "#b8452c", rx=2)
    for i in range(4):
        ink += line(f"M-92,{-160 + i * 48} l{(120, 96, 132, 84, 110, 90, 126, 70)[i]},-1", "#a89c84", 7)
        ink += line(f"M-92,{-144 + i * 48} l{(70, 88, 60, 76, 50, 82, 64, 40)[i]},-1", "#c9bfa6", 5)
    return [
        Sheet(body=t.under(group(page, x, y, turn=turn), 0.05), shadow=OBJECT),
        printed(t.under(group(ink + _vegetables(), x, y, turn=turn), 0.05)),
    ]


def _vegetables() -> str:
    """In pencil, at the left: a lotus root with a bow tie, a chilli, a winter melon; in the middle four strokes."""
    g = _GRAPHITE
    root = "".join(
        line(f"M{a - 24},{b} a24,19 0 1 0 48,0 a24,19 0 1 0 -48,0", g, 3.6)
        for a, b in ((-206, -164), (-170, -142), (-212, -120))
    )
    root += "".join(circle(a, b, 4, g) for a, b in ((-212, -164), (-198, -156), (-206, -116), (-218, -110)))
    root += path("M-184,-186 l-22,-10 l2,22 Z M-184,-186 l20,-12 l2,22 Z", g)
    chilli = line(
        "M-216,-60 C-190,-66 -160,-44 -140,-6 C-176,-12 -206,-32 -216,-60 M-216,-60 C-226,-72 -224,-80 -214,-86",
        g,
        3.6,
    )
    chilli += circle(-196, -44, 3.4, g) + circle(-180, -38, 3.4, g) + line("M-192,-30 q8,4 12,2", g, 3)
    melon = line(
        "M-226,44 a36,27 0 1 0 72,0 a36,27 0 1 0 -72,0 M-212,26 C-205,38 -205,54 -214,63 M-190,17 C-185,38 -185,54 -190,71 M-168,26 C-174,38 -174,54 -166,62",
        g,
        3.4,
    )
    new = line(
        "M-44,138 C-70,98 -124,98 -146,142 C-164,182 -146,226 -102,238 C-80,243 -58,238 -42,226", g, 5.4
    )
    new += line(
        "M-104,106 C-120,84 -124,66 -120,48 M-98,104 C-92,84 -80,68 -66,60 M-102,104 C-104,86 -100,70 -94,56",
        g,
        5,
    )
    new += line("M-126,150 C-132,164 -132,178 -126,192", g, 3.2, 0.8)
    return root + chilli + melon + new


def _armrest(t: Tones) -> list[Sheet]:
    wood, light = t.thing("#a8683a"), t.thing("#c98a52")
    body = path("M800,1160 L822,300 C826,250 984,250 990,300 L1030,1160 Z", wood)
    edge = path("M962,272 C978,278 988,286 990,300 L1030,1160 L986,1160 Z", mix(wood, t.palette.ink, 0.35))
    grain = "".join(
        path(
            sliver([(x, 300), (x + 8, 560), (x - 10, 820), (x + 4, 1120)], 5),
            mix(wood, t.palette.ink, 0.2),
            0.5,
        )
        for x in (846, 888, 930)
    ) + path(
        "M828,340 L833,308 C842,280 890,274 930,274 L922,284 C880,286 852,294 846,318 L824,1160 L806,1160 Z",
        light,
        0.8,
    )
    plate = (
        rect(866, 286, 78, 44, t.thing("#d8a84e"), rx=7)
        + circle(876, 308, 3.4, t.thing("#7a5a24"))
        + circle(934, 308, 3.4, t.thing("#7a5a24"))
    )
    return [
        Sheet(body=body, shadow=Shadow(16, 14, 20, 0.5)),
        printed(grain + edge),
        Sheet(body=plate, shadow=SMALL, letters=(Lettering("M14", 905, 309, 27, t.palette.ink, "bold"),)),
    ]


def _half_fruit(k: float = 1.0) -> str:
    """Half a tangerine lying on its flat side: five segments from pole to pole, threads of pith on them."""
    body, bounds = "", (-104, -64, -22, 22, 64, 104)
    ball = path(
        "M-112,18 C-116,-62 -66,-104 0,-104 C66,-104 116,-62 112,18 C96,54 -96,54 -112,18 Z",
        mix(_SEGMENT, "#8a3a10", 0.3),
    )
    for i in range(5):
        a, b = bounds[i], bounds[i + 1]
        tone = mix(
            _SEGMENT,
            ("#ffd070", "#ffc060", "#ffffff", "#b85a18", "#8a3c10")[i],
            (0.5, 0.32, 0.1, 0.16, 0.36)[i],
        )
        body += path(f"M0,-100 C{a * 0.86:.0f},-96 {a * 1.12:.0f},-40 {a:.0f},20 Q{(a + b) / 2:.0f},48 {b:.0f},20 "
                     f"C{b * 1.12:.0f},-40 {b * 0.86:.0f},-96 0,-100 Z", tone)  # fmt: skip
    pith = "".join(
        path(sliver([(0, -98), (b * 0.94, -44), (b, 22)], 6.5, heavy=0.6), _PITH, 0.85) for b in bounds[1:-1]
    )
    pith += path(sliver([(-70, -40), (-58, -26), (-62, -6)], 4), _PITH, 0.8) + path(
        sliver([(8, -50), (2, -30), (10, -10)], 4), _PITH, 0.7
    )
    shine = path(sliver([(-86, -14), (-78, -52), (-44, -82)], 12), "#fff2c8", 0.75)
    return group(ball + body + pith + shine + ellipse(0, -100, 12, 6, _PITH), 0, 0, k)


def _peel(k: float, turn: float) -> str:
    """The peel it lies on, opened like a flower, white inside."""
    body = ""
    for i in range(5):
        a = math.radians(turn + i * 72)
        tip, left, right = (
            (r * math.cos(a + d), r * math.sin(a + d) * 0.72)
            for r, d in ((150, 0.0), (104, -0.5), (104, 0.5))
        )
        low = (-56 * math.cos(a + 0.9), -56 * math.sin(a + 0.9) * 0.72)
        body += path(soft([(0, 0), left, (tip[0] * 0.98, tip[1] * 0.98 - 2), right, low]), "#e2761c")
        body += path(
            soft(
                [
                    (0, 0),
                    (left[0] * 0.9, left[1] * 0.9),
                    (tip[0] * 0.88, tip[1] * 0.88),
                    (right[0] * 0.9, right[1] * 0.9),
                    (low[0] * 0.9, low[1] * 0.9),
                ]
            ),
            "#fdf0d2",
        )
    return group(body, 0, 0, k)


def _fruit(t: Tones) -> list[Sheet]:
    x, y = _FRUIT
    lit = t.spotlit()
    return [
        glows([(x - 6, y - 10, 260)], "#ffb84e", 0.3),
        Sheet(body=lit.under(group(_half_fruit(), x, y + 18, 0.84), 0.03), shadow=Shadow(10, 14, 12, 0.5)),
    ]


def _other_half(t: Tones) -> Actor:
    """Kaikai's other hand, in her lap, with what is left of her supper in its peel."""
    half = Thing(group(_peel(0.6, 20) + group(_half_fruit(0.52), 0, 10), 4, -36))
    hand = near_hand(
        "yang_kaikai", GESTURES["open"], (300, 722), turn=-80, scale=1.62, side="left", thing=half, thing_turn=-8, elbow=(60, 1300),
    )  # fmt: skip
    return hand.actor(tint=_tint(t))


def _drawing(t: Tones) -> Actor:
    """Ji Wan's hand, that draws faster, while she can still see the paper."""
    pencil = Thing(
        path("M-40,40 L-34,22 L-22,32 Z", "#e8c690")
        + path("M-40,40 L-37,33 L-33,37 Z", "#2a2a30")
        + path("M-34,22 L66,-104 L78,-94 L-22,32 Z", "#e0a94a")
        + path("M-28,27 L72,-99 L78,-94 L-22,32 Z", "#b97f2c")
        + path("M66,-104 L74,-114 L86,-104 L78,-94 Z", "#c8402a")
    )
    hand = near_hand(
        "scholar_woman", GESTURES["pinch"], (1712, 588), turn=-150, scale=1.46, side="right", thing=pencil, thing_turn=8, elbow=(1990, 1180),
    )  # fmt: skip
    return hand.actor(
        moves=(Move(x=26, y=-20), Move(x=-16, y=14, turn=-2), Move(x=18, y=-6, turn=1), HERE), tint=_tint(t)
    )


def _leaving(t: Tones) -> Actor:
    """Kaikai's hand, which has put it there, and draws back."""
    hand = near_hand("yang_kaikai", GESTURES["flat"], (642, 706), turn=-64, scale=1.46, elbow=(440, 1560))
    moves = (Move(x=134, y=-98, turn=12), Move(x=80, y=-50, turn=6), Move(x=20, y=-14), HERE)
    return hand.actor(moves=moves, tint=_tint(t))


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff0d8", 0.5)


def _back_lamps(t: Tones) -> Actor:
    """The lamps over the back rows have gone out: the dark comes from behind us."""
    shade = fade("back", mix(t.palette.ink, "#000000", 0.3), (0, 1080), (0, 120), 0.86, 0.12)
    sheet = printed(rect(-60, -60, 2040, 1200, "url(#back)"), defs=shade)
    x, y, w, h = WHOLE_PICTURE
    return Actor(
        sheets=(sheet,),
        box=(x - 60, y - 60, w + 120, h + 120),
        cast=None,
        strength=0.6,
        moves=only(2, 3, keys=KEYS),
    )


def _light(t: Tones) -> list[Sheet]:
    """What still burns in front falls on the fruit and the page."""
    x, y = _FRUIT
    return [
        glows([(x - 10, y - 40, 150)], "#ffa63c", 0.42),
        glows([(x, y - 80, 460), (1420, 300, 560)], "#ffd890", 0.2),
        printed(
            rect(-60, -60, 400, 1200, "url(#side)"), defs=fade("side", t.palette.ink, (-60, 0), (330, 0), 0.5)
        ),
    ]
