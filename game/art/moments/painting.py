"""A painting for a lobster: it is unrolled on the lid of the tank, and her finger goes along the painted boats."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.moments.pieces.lobster import lobster
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.outline import sliver
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import HAIRS, SKINS, TOPS, Walker, walker

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light

KEYS: Final = 4
_LID: Final = 476.0  # the front edge of the lid
_LONG, _HIGH = 900.0, 330.0  # the painting, flat
_BOATS: Final = (120.0, 285.0, 450.0, 615.0, 780.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the evening, when the bulbs are lit."""
    t = Tones(light, palette)
    lit = t.spotlit() if t.lamps else t
    tint = mix(palette.tint, "#fff0d4", 0.7) if t.lamps else palette.tint
    x, y = _there(_BOATS[2], 208)
    hers = near_hand(
        "restaurant_owner_woman",
        GESTURES["point"],
        (x + 164, y - 148),
        turn=146,
        scale=1.14,
        flat=0.94,
        elbow=(1830, -110),
    )
    first, second = _BOATS[0] - _BOATS[2], _BOATS[1] - _BOATS[2]
    return Moment(
        layers=(
            *_evening(t),
            *_guests(lit),
            *_tanks(lit),
            *_lobster_tank(lit, palette),
            _lid(lit),
            _painting(lit, 470, only(0, keys=KEYS)),
            _painting(lit, _LONG, only(1, 2, 3, keys=KEYS)),
            _roll(lit),
            _far_hand(tint),
            hers.actor(tint=tint, moves=(Move(x=300, y=-120, turn=8), Move(x=first), Move(x=second), Move())),
            _near_hand(tint),
            _wiping(tint),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.3,
        focus=1010,
        airs=(
            Air(Kind.STEAM, (300, 100, 200, 190), 6, "#f6ead8", 0, 0.9),
            Air(Kind.MOTE, (640, 520, 720, 180), 22, "#d8f0ea", 1, 0.7),
        ),
    )


def _there(u: float, v: float) -> Point:
    """Where a point of the flat painting lies on the lid."""
    return u - 0.27 * v + 650, 0.62 * v + 258


def _laid(body: str) -> str:
    return f'<g transform="matrix(1,0,-0.27,0.62,650,258)">{body}</g>'


# ---------------------------------------------------------------- the painting


def _painting(t: Tones, long: float, moves: tuple[Move | None, ...]) -> Actor:
    """The harbour, painted two hours ago, as far as it is unrolled."""
    paper = rect(-26, -22, long + (52 if long == _LONG else 20), _HIGH + 44, "#fbf3e0")
    sky = rect(0, 0, long, 150, "#f0b894") + _strokes(
        3, long, (8, 140), ("#f6cfa6", "#e89a86", "#c98ba0", "#f8dcb8"), 30
    )
    sea = rect(0, 140, long, _HIGH - 140, "#3f86b0") + _strokes(
        7, long, (150, _HIGH - 8), ("#2f6a9a", "#69a9c4", "#8fc6d2", "#f0b894"), 44
    )
    boats = "".join(
        _boat(u, tone)
        for u, tone in zip(_BOATS, ("#c8402a", "#2f7f74", "#e0a93a", "#3f5f9c", "#b8562e"), strict=True)
        if u < long - 60
    )
    return Actor(
        sheets=(
            Sheet(body=t.under(_laid(paper)), shadow=Shadow(6, 9, 10, 0.4)),
            printed(t.under(_laid(sky + sea))),
            printed(t.under(_laid(boats))),
        ),
        box=(480, 190, 1180, 330),
        cast=None,
        moves=moves,
    )


def _strokes(seed: int, long: float, high: tuple[float, float], tones: tuple[str, ...], count: int) -> str:
    """Broad strokes of a brush, lying across."""
    dice = random.Random(seed)  # noqa: S311 - paint
    body = ""
    for _ in range(count):
        w, y = dice.uniform(40, 130), dice.uniform(*high)
        x = dice.uniform(0, long)
        x0, x1 = max(4, x - w), min(long - 4, x + w)
        body += path(
            sliver([(x0, y), ((x0 + x1) / 2, y + dice.uniform(-6, 6)), (x1, y)], dice.uniform(9, 22)),
            dice.choice(tones),
            0.85,
        )
    return body


def _boat(u: float, tone: str) -> str:
    hull = path("M-66,0 C-58,4 50,2 72,-16 C66,18 46,34 -40,32 C-56,28 -64,14 -66,0 Z", tone)
    hull += (
        path("M-62,6 C-40,12 40,10 68,-8 L66,0 C40,18 -40,20 -60,14 Z", "#f8ecd0")
        + rect(-30, -40, 46, 40, "#f4e6c6")
        + rect(-22, -30, 14, 14, "#3a4a66")
    )
    hull += line("M30,0 L34,-96 M34,-92 L-20,-44 M34,-92 L66,-18", "#3a3040", 5) + path(
        "M34,-96 L62,-86 L34,-76 Z", tone
    )
    return group(
        hull + path(sliver([(-60, 46), (0, 40), (70, 48)], 12), mix(tone, "#2f6a9a", 0.5), 0.7), u, 172, 1.22
    )


def _roll(t: Tones) -> Actor:
    """What is not unrolled yet: first half of it, then a thin curl at the end."""
    top, low = _there(_LONG + 24, -24), _there(_LONG + 24, _HIGH + 24)
    body = poly(
        [
            (top[0] - 22, top[1] - 12),
            (top[0] + 18, top[1] - 12),
            (low[0] + 18, low[1] - 10),
            (low[0] - 22, low[1] - 10),
        ],
        "#efe4cc",
    )
    body += poly(
        [
            (top[0] + 2, top[1] - 12),
            (top[0] + 18, top[1] - 12),
            (low[0] + 18, low[1] - 10),
            (low[0] + 2, low[1] - 10),
        ],
        "#cfc0a2",
    )
    body += (
        ellipse(low[0] - 2, low[1] - 8, 21, 15, "#fbf3e0")
        + f'<ellipse cx="{low[0] - 2:.0f}" cy="{low[1] - 8:.0f}" rx="12" ry="8" fill="none" stroke="#b9a888" stroke-width="3"/>'
    )
    return Actor(
        sheets=(Sheet(body=t.under(body), shadow=SMALL),),
        box=(1380, 190, 280, 330),
        cast=Shadow(10, 8, 10, 0.4),
        moves=(Move(x=-432), Move(), Move(), Move()),
    )


# ---------------------------------------------------------------- hands


def _near_hand(tint: str) -> Actor:
    """Shen Mo's right hand, flat on the edge of his painting."""
    hand = near_hand(
        "friend_man", GESTURES["pressed"], (474, 484), turn=-17, scale=1.2, flat=0.9, elbow=(-60, 690)
    )
    return hand.actor(tint=tint)


def _far_hand(tint: str) -> Actor:
    """His left hand, on the far corner."""
    hand = near_hand(
        "friend_man",
        GESTURES["flat"],
        (520, 292),
        turn=2,
        scale=1.02,
        side="left",
        flat=0.86,
        elbow=(-200, 372),
    )
    return hand.actor(tint=tint)


def _wiping(tint: str) -> Actor:
    """Sister Huang's other hand, wet yet, with a cloth."""
    cloth = path(
        "M1560,430 C1600,396 1680,404 1730,420 C1790,436 1800,470 1780,500 C1790,560 1740,610 1700,604 C1676,640 1640,612 1640,580 C1600,590 1560,560 1580,520 C1550,500 1540,460 1560,430 Z",
        "#e8e2d2",
    )
    cloth += "".join(
        path(sliver(spots, 9), "#c2b8a2")
        for spots in ([(1600, 430), (1650, 480), (1660, 580)], [(1700, 430), (1720, 500), (1706, 590)])
    )
    cloth += path(sliver([(1584, 508), (1640, 520), (1770, 496)], 12), "#7fb0bb")
    hand = near_hand(
        "restaurant_owner_woman",
        GESTURES["grasp"],
        (1796, 470),
        turn=178,
        scale=1.12,
        side="left",
        elbow=(2040, 640),
    )
    made = hand.actor(tint=tint)
    return Actor(
        sheets=(Sheet(body=cloth, shadow=OBJECT), *made.sheets),
        box=(1480, 300, 620, 520),
        tint=tint,
        cast=made.cast,
    )


# ---------------------------------------------------------------- tanks


def _lid(t: Tones) -> Sheet:
    """The lid: steel, with a rim."""
    body = poly([(290, _LID), (1630, _LID), (1728, 232), (404, 232)], t.thing("#a9b6b8")) + rect(
        290, _LID, 1340, 24, t.thing("#7d8b90")
    )
    body += poly([(1630, _LID), (1728, 232), (1728, 252), (1630, _LID + 24)], t.thing("#69767c"))
    return Sheet(body=body, shadow=BUILDING)


def _lobster_tank(t: Tones, p: Palette) -> tuple[Sheet, ...]:
    """Lit from within: water, stones, the green lobster, bubbles, its price on the glass."""
    water = gradient(
        "water",
        [(0, t.thing("#9fdcd0", 0.04)), (0.6, t.thing("#4fa6ac")), (1, t.thing("#2f6f80"))],
        (0, _LID),
        (0, 800),
    )
    dice = random.Random(4)  # noqa: S311 - stones, bubbles
    stones = "".join(
        ellipse(
            dice.uniform(340, 1580),
            dice.uniform(744, 800),
            dice.uniform(16, 40),
            dice.uniform(10, 20),
            dice.choice(("#8a7a6c", "#b09a80", "#6f6a6c")),
        )
        for _ in range(60)
    )
    bubbles = "".join(
        circle(1480 + dice.uniform(-16, 16), 520 + i * 18, dice.uniform(3, 9), "#e8fbf6", 0.8)
        for i in range(13)
    )
    hose = line(f"M1500,{_LID} C1500,560 1470,640 1480,740", "#3a4a50", 8)
    shine = poly([(360, 510), (430, 510), (350, 760), (310, 760), (310, 660)], "#ffffff", 0.16) + poly(
        [(470, 510), (496, 510), (410, 760), (388, 760)], "#ffffff", 0.14
    )
    frame = rect(284, _LID + 20, 22, 700, t.thing("#7d8b90")) + rect(
        1614, _LID + 20, 22, 700, t.thing("#7d8b90")
    )
    return (
        Sheet(body=rect(290, _LID + 10, 1340, 700, "url(#water)"), defs=water, shadow=BUILDING, nearer=True),
        printed(hose + bubbles),
        Sheet(body=t.under(stones), shadow=SMALL),
        *lobster(968, 600, 0.98),
        Sheet(
            body=t.under(rect(1310, 530, 116, 74, "#fff6e0", rx=4)),
            shadow=SMALL,
            letters=(Lettering("260", 1368, 567, 44, p.accent),),
        ),
        printed(shine),
        Sheet(body=frame, shadow=SMALL),
    )


def _tanks(t: Tones) -> tuple[Sheet, ...]:
    """The tanks on both sides: fish, prawns."""
    water, steel = t.thing("#5fa3ac"), t.thing("#7d8b90")
    body = rect(-80, 540, 350, 620, water) + rect(1650, 540, 350, 620, water)
    rims = rect(-80, 516, 356, 30, steel) + rect(1646, 516, 360, 30, steel)
    fish = "".join(
        group(
            path("M-50,0 C-30,-26 30,-26 50,0 L74,-20 L70,20 L50,2 C30,26 -30,26 -50,0 Z", tone)
            + circle(-30, -4, 4, "#1a2430"),
            x,
            y,
            k,
            turn=a,
        )
        for x, y, k, a, tone in (
            (60, 620, 0.9, 6, "#c98a7a"),
            (180, 690, 1.0, -8, "#b8a27c"),
            (40, 730, 0.8, 0, "#a8b0b4"),
            (1760, 660, 0.9, 8, "#c98a7a"),
            (1860, 720, 1, -6, "#a8b0b4"),
        )
    )
    return (
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=t.under(fish), shadow=SMALL),
        Sheet(body=rims, shadow=OBJECT),
    )


# ---------------------------------------------------------------- the evening


def _evening(t: Tones) -> tuple[Sheet, ...]:
    """Sky, harbour water with boats' lamps, posts, a string of bulbs."""
    p = t.palette
    stops = [(0, t.depth(0.12)), (0.6, t.depth(0.26)), (1, t.depth(0.4))]
    masts = "".join(
        line(f"M{x},250 L{x + 3},{250 - h}", t.depth(0.7), 5)
        + path(f"M{x - 60},236 L{x + 66},230 L{x + 46},262 L{x - 44},262 Z", t.depth(0.66))
        for x, h in ((880, 120), (1120, 150), (1390, 110), (1690, 136), (240, 120))
    )
    wires = "M-70,60 C300,150 620,150 960,70 C1300,150 1640,150 1990,50"
    spots = [(x, 66 + 74 * (1 - ((x % 960) / 480 - 1) ** 2) ** 0.8) for x in range(60, 1900, 120)]
    bulb = "#ffe6a6" if t.lamps else mix("#f4ead0", p.sky, 0.3)
    bulbs = "".join(
        line(f"M{x},{y - 8} L{x},{y + 6}", p.ink, 4) + circle(x, y + 16, 11, bulb) for x, y in spots
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), gradient("sky", stops, (0, -60), (0, 320))),
        Sheet(body=path(wave(236, 6, 16, 4), t.depth(0.52)), shadow=SMALL),
        Sheet(body=masts, shadow=SMALL),
        Sheet(body=path(wave(258, 6, 12, 7), t.depth(0.6)), shadow=SMALL),
        Sheet(body=line(wires, p.ink, 4) + bulbs, shadow=SMALL),
        glows([(x, y + 16, 90) for x, y in spots[::2]], "#ffd890", 0.5 if t.lamps else 0.1),
    )


def _guests(t: Tones) -> tuple[Sheet, ...]:
    """Six full tables, and all of them look."""
    dice = random.Random(31)  # noqa: S311 - who sits where
    people, tables = "", ""
    for x in (90, 400, 720, 1080, 1420, 1760):
        for dx in (-84, -30, 30, 84):
            who = Walker(
                x + dx + dice.uniform(-8, 8), 396 + dice.uniform(-8, 8), dice.uniform(196, 226), gait="stand",
                heading=1 if x + dx < 1000 else -1, arms=dice.choice(("down", "reach", "down")),
                top=dice.choice(TOPS), skin=dice.choice(SKINS), locks=dice.choice(HAIRS), hair=dice.choice(("crop", "bob", "tail", "bun", "cap")), face=True,
            )  # fmt: skip
            people += walker(who)
        tables += ellipse(x, 352, 142, 30, "#c8503c") + rect(x - 142, 350, 284, 200, "#a83f30")
        tables += "".join(ellipse(x + dx, 344, 24, 9, "#f4ead8") for dx in (-80, -16, 50)) + rect(
            x + 86, 312, 16, 36, "#4f7f5c", rx=4
        )
    body = t.under(people, 0.24)
    return (Sheet(body=body, shadow=SMALL), Sheet(body=t.under(tables, 0.24), shadow=OBJECT))


def _light(t: Tones) -> tuple[Sheet, ...]:
    """Bulbs above; the tank shines from within; the edges are dark."""
    if not t.lamps:
        return ()
    dark = mix(t.palette.ink, "#0a1020", 0.4)
    return (
        printed(rect(-60, -60, 2040, 460, "url(#top)"), defs=fade("top", dark, (0, -60), (0, 400), 0.5)),
        glows([(980, 420, 700)], "#ffe0a0", 0.26),
    )
