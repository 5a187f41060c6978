"""One seat of a night train: Lin Feng by the window with green paint in his hand, Ke Lan asleep on his shoulder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect, ridge
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Expression, Glance
from game.art.people.outline import sliver
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.stance import TALL
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.palette import Palette
    from game.art.people.look import Look
    from game.art.people.whole import Stance, Whole
    from game.story.catalogue import Light

KEYS: Final = 3
_TALL: Final = 1050.0
_HIP: Final = 742.0
_HIS, _HERS, THIRD = 834.0, 1072.0, 1392.0
_WINDOW: Final = (60.0, 96.0, 470.0, 430.0)
_SEAT: Final = "#3f7f86"
_JEANS, _GREY = "#4f7396", "#4e4a4c"
_PAINT: Final = "#4fae6c"
_SHUT: Final = EXPRESSIONS[Mood.CALM].glancing(Glance.SHUT)


def night_seat(light: Light, palette: Palette, friend: Callable[[str], Actor]) -> Moment:
    """The moment in one light; it is made for the night, with one lamp in the carriage.

    `friend` draws who sits on the seat's third place, in the tint that all three have.
    """
    t = Tones(light, palette, indoors=True)
    tint = mix(palette.tint, "#ffe9c8", 0.5) if t.lamps else palette.tint
    lit = t.spotlit() if t.lamps else t
    him = _him()
    return Moment(
        layers=(
            *_outside(t),
            _mirrored(him),
            *_wall(lit),
            *_seat(lit),
            friend(tint),
            _person(_her(tilt=14, lean=5), _JEANS, tint, only(0, keys=KEYS)),
            _person(_her(tilt=33, lean=11), _JEANS, tint, (None, Move(x=6, y=-8, turn=3), Move())),
            _person(him, _GREY, tint, (Move(turn=2), Move(turn=1), Move())),
            *_table(lit),
            *_lamps(t),
            _passing(t),
            *_before(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.3,
        focus=1060,
        airs=(
            Air(Kind.STREAK, (70, 180, 450, 210), 3, "#ffe2a0", 0, 0.8),
            Air(Kind.MOTE, (600, 120, 900, 420), 14, "#ffe6b8", 2, 0.7),
        ),
    )


# ---------------------------------------------------------------- three on one seat

SITS: Final = bent(near_leg=(0, 0), far_leg=(0, 0), near_arm=(-8, 22), far_arm=(14, 40), narrow=0.98)


def seated(
    look: str | Look, mood: Expression, stance: Stance, x: float, *, left: bool, thing: str = ""
) -> Whole:
    """Somebody who faces us on the seat: the hip is on it, and what is below is behind the next seat."""
    at = x, _HIP - stance.hip[1] * _TALL / TALL
    return whole(look, mood, stance, at=at, height=_TALL, left=left, holds=(thing, ""))


def _him() -> Whole:
    """Lin Feng by the window, awake: he looks at the piece of green paint between his fingers."""
    # Its lower half is under his fingers.
    paint = path("M-30,-56 L16,-78 L44,-46 L34,6 L4,30 L-36,8 Z", _PAINT)
    paint += path("M-30,-56 L16,-78 L22,-58 L-14,-40 Z", mix(_PAINT, "#ffffff", 0.4))
    stance = evolve(SITS, head=4).hand(Side.NEAR, (-16, SITS.neck[1] + 360), grip=Grip.FIST, aim=-64)
    stance = stance.hand(Side.FAR, (96, SITS.hip[1] - 64), grip=Grip.FLAT, aim=70)
    return seated("lin_feng", EXPRESSIONS[Mood.CALM].looking_down(), stance, _HIS, left=True, thing=paint)


def _her(tilt: float, lean: float) -> Whole:
    """Ke Lan, asleep, without her hat."""
    look = look_of("friend_woman")
    stance = evolve(
        bent(lean=lean, near_leg=(0, 0), far_leg=(0, 0), near_arm=(-2, 30), far_arm=(20, 50)), head=tilt
    )
    return seated(evolve(look, hair=evolve(look.hair, hat="")), _SHUT, stance, _HERS, left=True)


def _person(who: Whole, trousers: str, tint: str, moves: tuple[Move | None, ...]) -> Actor:
    x, y = who.hip
    box = (round(x - 330), round(y - 700), 660, 780)
    return Actor(
        sheets=_above(who, trousers),
        box=box,
        tint=tint,
        cast=Shadow(9, 9, 16, 0.36),
        moves=moves,
        pivot=who.hip,
    )


def _above(who: Whole, trousers: str) -> tuple[Sheet, ...]:
    """All of somebody, and their knees, which come towards us."""
    return (*who.far, *who.body, knees(*who.hip, trousers), *who.top, *who.front)


def knees(x: float, y: float, trousers: str) -> Sheet:
    """Two knees that come towards us, from a hip on the seat."""
    cloth = mix(trousers, "#2a2a3a", 0.2)
    body = "".join(
        path(
            f"M{x + dx - 66},1160 L{x + dx - 66},{y + 20} C{x + dx - 72},{y - 66} {x + dx + 72},{y - 66} {x + dx + 66},{y + 20} L{x + dx + 66},1160 Z",
            tone,
        )
        + path(
            sliver([(x + dx - 44, y + 6), (x + dx - 6, y - 22), (x + dx + 36, y - 16)], 6),
            mix(tone, "#ffffff", 0.16),
        )
        for dx, tone in ((-60, cloth), (62, mix(cloth, "#10101c", 0.2)))
    )
    return Sheet(body=body, shadow=SMALL)


def _mirrored(him: Whole) -> Actor:
    """Lin Feng in the dark glass, as far behind it as he is before it."""
    flipped = tuple(
        evolve(sheet, body=f'<g transform="translate({2 * 560:.0f},0) scale(-1,1)">{sheet.body}</g>')
        for sheet in him.near
    )
    x = 2 * 560 - him.hip[0]
    return Actor(sheets=flipped, box=(round(x - 300), 60, 600, 760), tint="#9fb8d8", cast=None, strength=0.2)


# ---------------------------------------------------------------- the carriage


def _outside(t: Tones) -> tuple[Sheet, ...]:
    """Hills, a moon, far lamps; the country at night."""
    o = t.outside()
    stops = [(0, mix(o.depth(0.1), "#101a38", 0.5 if t.night else 0)), (1, o.depth(0.3))]
    lamps = "".join(
        circle(x, y, r, "#ffe2a0")
        for x, y, r in (
            (130, 452, 3),
            (176, 446, 2.4),
            (236, 458, 3),
            (300, 440, 2),
            (356, 450, 3),
            (420, 444, 2.6),
            (470, 456, 3),
        )
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), gradient("sky", stops, (0, 60), (0, 500))),
        Sheet(body=circle(196, 214, 44, mix("#f4ecd0", o.depth(0), 0.1)), shadow=Shadow(2, 3, 20, 0.2)),
        Sheet(body=path(ridge(392, 34, 4, n=14), o.depth(0.55)), shadow=SMALL),
        Sheet(body=path(ridge(440, 16, 9, n=16), o.depth(0.8)), shadow=SMALL),
        printed(lamps if t.lamps else lamps.replace("#ffe2a0", o.depth(0.4))),
    )


def _wall(t: Tones) -> tuple[Sheet, ...]:
    """The wall with its window, rounded at the corners; a curtain held by a strap; a rack above with onions."""
    x, y, w, h = _WINDOW
    cream, green = t.thing("#e3d9bd"), t.thing("#7fa596")
    hole = f"M-70,-70 L1990,-70 L1990,1150 L-70,1150 Z M{x + 40},{y} Q{x},{y} {x},{y + 40} L{x},{y + h - 40} Q{x},{y + h} {x + 40},{y + h} L{x + w - 40},{y + h} Q{x + w},{y + h} {x + w},{y + h - 40} L{x + w},{y + 40} Q{x + w},{y} {x + w - 40},{y} Z"
    wall = f'<path d="{hole}" fill="{cream}" fill-rule="evenodd"/>'
    frame = f'<rect x="{x - 6}" y="{y - 6}" width="{w + 12}" height="{h + 12}" rx="44" fill="none" stroke="{t.thing("#b9bfb8")}" stroke-width="16"/>'
    bar = rect(x, y + 118, w, 12, t.thing("#b9bfb8"))
    low = rect(-70, 560, 2060, 590, green) + rect(-70, 556, 2060, 12, mix(green, t.palette.ink, 0.3))
    curtain = path(
        "M452,84 L612,84 C604,180 600,250 560,300 C596,330 606,430 604,548 L500,548 C506,440 516,350 530,304 C482,250 462,170 452,84 Z",
        t.thing("#5f7fa6"),
    )
    curtain += "".join(
        path(sliver(spots, 8), t.thing("#47648a"))
        for spots in (
            [(500, 90), (520, 190), (544, 290)],
            [(560, 90), (566, 190), (552, 290)],
            [(548, 320), (540, 420), (536, 540)],
            [(574, 330), (578, 430), (574, 540)],
        )
    )
    strap = rect(524, 292, 50, 20, t.thing("#d9b070"), rx=8)
    return (
        Sheet(body=wall + low, shadow=Shadow(5, 7, 14, 0.4), nearer=True),
        printed(frame),
        Sheet(body=bar, shadow=SMALL),
        Sheet(body=curtain, shadow=OBJECT),
        Sheet(body=strap, shadow=SMALL),
    )


def _seat(t: Tones) -> tuple[Sheet, ...]:
    """The back of the seat for three, with white cloths over it."""
    cloth, dark = t.thing(_SEAT), mix(t.thing(_SEAT), t.palette.ink, 0.32)
    back = path(
        "M640,150 C640,112 664,96 700,96 L1600,96 C1640,96 1660,112 1660,150 L1672,1150 L628,1150 Z", cloth
    )
    seams = "".join(line(f"M{x},110 L{x - 4},900", dark, 5, 0.8) for x in (966, 1300))
    tufts = "".join(circle(x, y, 7, dark) for x in (800, 1130, 1470) for y in (360, 520))
    cloths = "".join(
        path(
            f"M{x - 116},92 L{x + 116},92 L{x + 110},236 C{x + 60},250 {x - 60},250 {x - 110},236 Z",
            t.thing("#f4efe2"),
        )
        + "".join(
            circle(x - 96 + i * 24, 240 + (3 if 1 < i < 7 else 0), 9, t.thing("#f4efe2")) for i in range(9)
        )
        for x in (812, 1132, 1476)
    )
    aisle = path("M1672,60 L1990,40 L1990,1150 L1690,1150 Z", mix(t.thing("#8fae9f"), t.palette.ink, 0.34))
    rest = path("M1636,560 C1700,548 1740,560 1742,592 L1744,1150 L1640,1150 Z", dark)
    return (
        Sheet(body=aisle, shadow=BUILDING),
        Sheet(body=back, shadow=BUILDING),
        printed(seams + tufts),
        Sheet(body=cloths, shadow=SMALL),
        Sheet(body=rest, shadow=OBJECT),
    )


def _table(t: Tones) -> tuple[Sheet, ...]:
    """The little table below the window: a glass of tea, shells, and a heap of sand from somebody's shoe."""
    top = poly([(-70, 560), (520, 560), (600, 620), (600, 644), (-70, 644)], t.thing("#d9cdb0"))
    edge = poly([(-70, 622), (600, 622), (600, 650), (-70, 650)], t.thing("#a89878"))
    shoe = path(
        "M96,560 C100,520 130,506 160,512 C200,528 250,540 292,552 C312,560 314,576 306,584 L104,586 C94,580 94,570 96,560 Z",
        "#f2ead8",
    )
    shoe += path(
        "M98,574 L310,574 C312,584 308,592 298,592 L108,592 C98,590 96,582 98,574 Z", "#b8432a"
    ) + line("M172,520 L204,540 M190,514 L222,534", "#b8432a", 5)
    sand = path("M300,606 C330,584 356,566 380,566 C408,566 430,586 462,606 Z", "#e6c48c") + path(
        "M380,566 C408,566 430,586 462,606 L396,606 C400,590 394,576 380,566 Z", "#c9a068"
    )
    dice = (
        (286, 604),
        (276, 598),
        (474, 602),
        (488, 606),
        (506, 600),
        (252, 606),
        (526, 606),
        (340, 612),
        (420, 614),
    )
    sand += "".join(ellipse(x, y, 4, 2.4, "#d9b47c") for x, y in dice)
    shells = "".join(
        group(
            path("M0,0 C-16,-6 -22,-26 0,-32 C22,-26 16,-6 0,0 Z", c)
            + line("M0,-2 L0,-28 M-2,-3 L-10,-24 M2,-3 L10,-24", mix(c, "#8a4a3c", 0.4), 2),
            x,
            y,
            k,
            turn=a,
        )
        for x, y, k, a, c in ((44, 604, 1.1, -24, "#f3c7b0"), (552, 606, 0.9, 30, "#f6e6d2"))
    )
    return (
        Sheet(body=top, shadow=BUILDING),
        Sheet(body=edge, shadow=SMALL),
        Sheet(body=t.under(shoe), shadow=OBJECT),
        Sheet(body=t.under(sand + shells), shadow=SMALL),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    """One lamp burns over the seat; the corners are dark."""
    if not t.lamps:
        return (glows([(300, 300, 700)], "#fff6e0", 0.3),)
    dark = mix(t.palette.ink, "#0a1024", 0.5)
    return (
        printed(
            rect(-60, -60, 2040, 1200, "url(#right)"), defs=fade("right", dark, (1980, 500), (1240, 400), 0.5)
        ),
        printed(rect(-60, -60, 2040, 1200, "url(#low)"), defs=fade("low", dark, (0, 940), (0, 520), 0.6)),
        glows([(960, 210, 620)], "#ffd68a", 0.42),
    )


def _passing(t: Tones) -> Actor:
    """A lamp of a station that goes by: its light wanders over them."""
    shaft = poly([(650, 112), (850, 112), (1010, 800), (740, 800)], "url(#shaft)")
    sheet = printed(shaft, defs=fade("shaft", "#ffeec0", (560, 0), (980, 900), 0.5, 0.05))
    strength = 0.42 if t.lamps else 0.3
    return Actor(
        sheets=(sheet,),
        box=(460, -60, 720, 1220),
        cast=None,
        strength=strength,
        moves=(Move(x=620), Move(x=300), Move()),
    )


def _before(t: Tones) -> tuple[Sheet, ...]:
    """The back of the next seat, dark before us."""
    dark = mix(t.thing(_SEAT), t.palette.ink, 0.8)
    top = path(
        "M560,812 C620,772 700,768 800,768 L1500,768 C1600,768 1660,776 1700,812 L1760,1150 L520,1150 Z", dark
    )
    return (Sheet(body=top, shadow=Shadow(0, -10, 20, 0.4), blur=2, edge=False),)
