"""Out of the last tank, through its water: a green lobster, and a face that comes down to the glass, nose first."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.lobster import lobster
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Lips
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.outline import sliver
from game.art.people.props.seaside import net
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

_KEYS: Final = 4
_SURFACE: Final = 56.0  # of the water
_FLOOR: Final = 618.0  # of the tank
# The middle of his face, and how tall he is: in the largest letters his chin stays above the text sheet.
_FACE: Final = (664.0, 376.0)
_TALL: Final = 2060.0
_WONDERS: Final = Expression(inner=-13, outer=-11, opening=1.22, lips=Lips.OH)
_SHOUTS: Final = Expression(inner=10, outer=-5, opening=1.0, lips=Lips.OH, tilt=-8)
_ASKS: Final = Expression(inner=8, outer=-2, opening=0.95, lips=Lips.FIRM)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the dusk, when the bulbs are lit first."""
    t = Tones(light, palette)
    tint = mix(palette.tint, "#fff2dc", 0.4)
    return Moment(
        layers=(
            *_quay(t),
            *_tables(t),
            actor(_lin_feng(), tint=tint, cast=Shadow(5, 6, 8, 0.3)),
            actor(_huang(_SHOUTS, left=False), tint=tint, moves=only(0, 1, keys=_KEYS)),
            actor(_huang(_ASKS, left=True), tint=tint, moves=only(2, 3, keys=_KEYS)),
            _veil(t, 0.42, 0.12),
            _comes(tint),
            _at_the_glass(tint),
            *_water(t),
            *_bottom(t),
            _green(t),
            *_frame(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=770,
        crown=320,  # where his brows are: his hair may be behind what hangs there
        airs=(
            Air(Kind.MOTE, (200, 120, 1500, 500), 26, "#d8f6ee", 2, 0.8),
            Air(Kind.GLINT, (120, 40, 1700, 40), 12, "#f0fff8", 2),
        ),
    )


# ---------------------------------------------------------------- outside


def _quay(t: Tones) -> list[Sheet]:
    """Evening over the harbour: sky, boats, a string of bulbs, the pavement."""
    p = t.palette
    stops = [(0, t.depth(0.1)), (0.7, mix(t.depth(0.04), p.accent, 0.18)), (1, t.depth(0.22))]
    boats = "".join(
        line(f"M{x},330 L{x + 3},{330 - h}", t.depth(0.66), 6)
        + path(f"M{x - 84},312 L{x + 92},304 L{x + 64},350 L{x - 62},350 Z", t.depth(0.6))
        for x, h in ((180, 150), (1010, 170), (1330, 140), (1760, 190))
    )
    spots = [(x, 132 + 60 * (1 - ((x % 960) / 480 - 1) ** 2) ** 0.8) for x in range(60, 1900, 120)]
    bulb = "#ffe6a6" if t.lamps else mix("#fff0c4", p.sky, 0.2)
    bulbs = line("M-70,130 C300,216 620,216 960,136 C1300,216 1640,216 1990,116", p.ink, 4)
    bulbs += "".join(circle(x, y + 16, 12, bulb) for x, y in spots)
    return [
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), gradient("sky", stops, (0, -60), (0, 360))),
        Sheet(body=path(wave(322, 5, 16, 4), t.depth(0.44)), shadow=SMALL),
        Sheet(body=boats, shadow=SMALL),
        Sheet(body=path(wave(352, 5, 12, 7), t.depth(0.5)), shadow=SMALL),
        Sheet(body=rect(-70, 430, 2060, 730, t.thing("#b9a58c")), shadow=OBJECT),
        Sheet(body=bulbs, shadow=SMALL),
        glows([(x, y + 16, 90) for x, y in spots[::2]], "#ffd890", 0.5 if t.lamps else 0.24),
    ]


def _tables(t: Tones) -> list[Sheet]:
    """Full tables: round backs, dark heads, red cloths."""
    dice = random.Random(12)  # noqa: S311 - who sits where
    people, cloths = "", ""
    for x in (70, 330, 960, 1230, 1560, 1840):
        for dx in (-86, -30, 30, 86):
            px, py = x + dx + dice.uniform(-6, 6), 404 + dice.uniform(-8, 8)
            shirt = dice.choice(("#d98a6a", "#5f86a4", "#e0c07a", "#7fa58c", "#a86a7a"))
            people += path(
                f"M{px - 32},{py + 92} C{px - 36},{py + 34} {px - 18},{py + 26} {px},{py + 26} C{px + 18},{py + 26} {px + 36},{py + 34} {px + 32},{py + 92} Z",
                shirt,
            )
            people += ellipse(px, py, 20, 25, dice.choice(("#d9a27c", "#c08a64", "#e3b48e")))
            people += line(f"M{px - 8},{py}v2M{px + 8},{py}v2", "#2b2326", 4.4)
            people += line(f"M{px - 5},{py + 13}q5,4 10,0", "#8a4038", 2.6) + path(
                f"M{px - 22},{py + 2} C{px - 26},{py - 38} {px + 26},{py - 38} {px + 22},{py - 2} C{px + 8},{py - 16} {px - 10},{py - 16} {px - 22},{py + 2} Z",
                dice.choice(("#2b2326", "#3a2a24", "#4a3a34")),
            )
        cloths += ellipse(x, 486, 136, 24, "#d4573f") + rect(x - 136, 486, 272, 90, "#ad4232")
        cloths += "".join(ellipse(x + dx, 481, 24, 8, "#f4ead8") for dx in (-76, -12, 52)) + rect(
            x + 88, 448, 15, 36, "#4f7f5c", rx=4
        )
    return [
        Sheet(body=t.under(people, 0.2), shadow=SMALL),
        Sheet(body=t.under(cloths, 0.2), shadow=OBJECT),
    ]


def _lin_feng() -> Whole:
    """Lin Feng, a long way behind, who would rather sit down."""
    stance = bent(near_leg=(-4, -3), far_leg=(6, 4), feet=(0, 0), near_arm=(-8, 20), far_arm=(12, 36), head=6)
    return whole("lin_feng", Mood.UNEASY, stance, at=(1196, 660), height=430, left=True)


def _huang(face: Expression, *, left: bool) -> Whole:
    """Sister Huang with her net: she shouts to the kitchen, and then to him."""
    hip, neck = STANDING.hip[1], STANDING.neck[1]
    stance = STANDING.hand(Side.FAR, (250, neck + 250), grip=Grip.FIST, aim=-60).hand(
        Side.NEAR, (-60, hip - 40), grip=Grip.FIST
    )
    held = group(net("#6fa5a4"), 0, 0, 1.1, turn=12)
    return whole(
        "restaurant_owner_woman", face, stance, at=(1520, 742), height=560, left=left, holds=("", held)
    )


# ---------------------------------------------------------------- the face


def _shen_mo(height: float, face: Point, lean: float) -> Whole:
    """Shen Mo bending down; the middle of his face is at a point. His legs are below the picture."""
    stance = bent(
        near_leg=(0, 0), far_leg=(0, 0), lean=lean, near_arm=(-16, 30), far_arm=(40, 70), head=-lean * 0.3,
        grips=(Grip.RELAXED, Grip.RELAXED),
    )  # fmt: skip
    rough = whole("friend_man", _WONDERS, stance, at=(0, 0), height=height)
    at = face[0] - rough.head[0], face[1] - rough.head[1]
    return whole("friend_man", _WONDERS, stance, at=at, height=height)


def _torso(who: Whole) -> tuple[Sheet, ...]:
    """All of him but his legs."""
    behind = 1 if look_of("friend_man").hair.back else 0
    return (who.far[0], *who.body[:behind], *who.body[behind + 2 :], *who.top, *who.front)


def _pipe(x: float, y: float, k: float) -> Sheet:
    """The drainpipe with his pictures, across his back."""
    body = rect(-34, -420, 68, 900, "#cfd6d8", rx=10) + rect(6, -420, 28, 900, "#a8b2b8", rx=8)
    body += rect(-40, -446, 80, 66, "#e0713c", rx=10) + rect(8, -446, 32, 66, "#b8552a", rx=10)
    return Sheet(body=group(body, x, y, k, turn=-24), shadow=OBJECT)


def _comes(tint: str) -> Actor:
    """He has stopped, a step away; then he bends."""
    who = _shen_mo(1240, (560, 300), 8)
    return Actor(
        sheets=(_pipe(452, 470, 0.5), *_torso(who)),
        box=(240, 60, 640, 1000),
        tint=tint,
        cast=Shadow(8, 8, 14, 0.34),
        moves=(Move(x=-40, y=-16), Move(x=20, y=14, turn=7), None, None),
        pivot=(560, 760),
    )


def _at_the_glass(tint: str) -> Actor:
    """His face at the glass: a nose pressed flat, one palm, and his breath."""
    who, k = _shen_mo(_TALL, _FACE, 26), _TALL / 2420
    palm = near_hand(
        "friend_man", GESTURES["open"], (306, 606), turn=-82, scale=1.1, elbow=(150, 1060)
    ).actor()
    x, y = _FACE
    breath = Sheet(
        body=ellipse(x + 96 * k, y + 96 * k, 132, 92, "url(#breath)"),
        defs=_breath(x + 96 * k, y + 96 * k),
        contact=0,
        edge=False,
        grain=False,
        shadow=None,
    )
    skin = look_of("friend_man").skin
    nose = ellipse(x + 60 * k, y + 46 * k, 23 * k, 19 * k, mix(skin.lit, "#ffffff", 0.34), 1, -8)
    return Actor(
        sheets=(_pipe(330, 560, 0.96), *_torso(who), printed(nose), *palm.sheets, breath),
        box=(-60, 20, 1120, 1140),
        tint=tint,
        cast=Shadow(14, 12, 22, 0.4),
        moves=(None, None, Move(x=-26, y=-18, turn=-2), Move()),
        pivot=(300, 1000),
    )


def _breath(x: float, y: float) -> str:
    return (
        f'<radialGradient id="breath" gradientUnits="userSpaceOnUse" cx="{x:.0f}" cy="{y:.0f}" r="132">'
        '<stop offset="0" stop-color="#f4fffb" stop-opacity="0.5"/>'
        '<stop offset="0.6" stop-color="#f4fffb" stop-opacity="0.3"/>'
        '<stop offset="1" stop-color="#f4fffb" stop-opacity="0"/></radialGradient>'
    )


# ---------------------------------------------------------------- in the tank


def _veil(t: Tones, low: float, high: float) -> Sheet:
    """Water over all that is behind it, thicker below."""
    deep = mix("#148a90", t.palette.ink, 0.34 if t.night else 0.14)
    return printed(
        rect(-70, -70, 2060, 1230, "url(#tint)"), defs=fade("tint", deep, (0, 760), (0, -60), low, high)
    )


def _water(t: Tones) -> list[Sheet]:
    """The water between us and the glass: greener below, shafts from the lamp above, the surface from below."""
    clear = mix("#a8ecdc", t.palette.ink, 0.3 if t.lamps else 0.06)
    rays = "".join(
        poly([(x, _SURFACE), (x + w, _SURFACE), (x + w + 330, 760), (x + 200, 760)], "url(#ray)")
        for x, w in ((180, 90), (470, 50), (760, 130), (1100, 60), (1380, 110))
    )
    skin = path(
        f"M-70,-70 L1990,-70 L1990,{_SURFACE} "
        + " ".join(
            f"Q{1990 - i * 206 - 103},{_SURFACE + (30 if i % 2 else -16)} {1990 - (i + 1) * 206},{_SURFACE}"
            for i in range(10)
        )
        + " Z",
        mix(clear, "#ffffff", 0.3),
        0.85,
    )
    return [
        _veil(t, 0.34, 0.06),
        printed(rays, defs=fade("ray", "#e6fff4", (0, _SURFACE), (0, 740), 0.26, 0)),
        Sheet(body=skin, shadow=SMALL),
    ]


def _bottom(t: Tones) -> list[Sheet]:
    """Stones, and a hose with its bubbles."""
    dice = random.Random(6)  # noqa: S311 - stones, bubbles
    ground = path(
        f"M-70,{_FLOOR} C300,{_FLOOR - 30} 700,{_FLOOR + 20} 1100,{_FLOOR - 6} C1500,{_FLOOR - 30} 1800,{_FLOOR + 10} 1990,{_FLOOR - 14} L1990,1150 L-70,1150 Z",
        t.thing("#5f827c"),
    )
    stones = "".join(
        ellipse(
            dice.uniform(-40, 1960),
            _FLOOR + dice.uniform(-8, 90),
            dice.uniform(22, 54),
            dice.uniform(14, 28),
            dice.choice(("#7f8a80", "#a39a84", "#5f706e", "#8f7f70")),
        )
        for _ in range(44)
    )
    bubbles = "".join(
        circle(1756 + dice.uniform(-24, 24), 110 + i * 36, dice.uniform(5, 15), "#e8fbf6", 0.75)
        for i in range(14)
    )
    return [
        Sheet(body=ground, shadow=BUILDING, nearer=True),
        Sheet(body=t.under(stones), shadow=SMALL),
        Sheet(body=line("M1840,-60 C1850,200 1800,420 1764,640", "#22343c", 14), shadow=SMALL),
        printed(bubbles),
    ]


def _green(t: Tones) -> Actor:
    """The lobster, as green as a bottle: it has turned to him."""
    lit = mix(t.palette.tint, "#ffffff", 0.7)
    return Actor(
        sheets=lobster(1204, 524, 1.0),
        box=(780, 340, 800, 420),
        tint=lit,
        cast=Shadow(10, 16, 18, 0.4),
        moves=(Move(x=150, y=6, turn=3), Move(x=110, turn=2), Move(x=14, turn=-2), Move()),
        pivot=(1196, 640),
    )


def _frame(t: Tones) -> list[Sheet]:
    """Dark edges of the tank, and weed, nearest to us."""
    dark = mix(t.palette.ink, "#06222a", 0.5)
    posts = poly([(-70, -70), (40, -70), (74, 1150), (-70, 1150)], dark) + poly(
        [(1990, -70), (1880, -70), (1850, 1150), (1990, 1150)], dark
    )
    weed = "".join(
        path(sliver([(x, 1150), (x + a, 900), (x - a * 0.6, 760), (x + b, y)], w, heavy=0.4), dark)
        for x, a, b, y, w in (
            (120, 40, 30, 560, 46),
            (196, -30, 40, 650, 38),
            (60, 50, -10, 480, 40),
            (1700, -40, -30, 640, 44),
            (1790, 36, -40, 540, 50),
        )
    )
    return [
        Sheet(body=posts, shadow=BUILDING),
        Sheet(body=weed, shadow=OBJECT),
        printed(rect(-60, -60, 2040, 1200, "url(#low)"), defs=fade("low", dark, (0, 1000), (0, 620), 0.6)),
    ]
