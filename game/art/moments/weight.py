"""Hands over a box of weights in green cloth: one place is empty, and his father's fifty grams go into it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import weight
from game.art.people.outline import sliver
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.actor import Actor
    from game.art.paper.shapes import Point
    from game.story.catalogue import Light

KEYS: Final = 4
_STEEL: Final = "#c4ced2"
_CLOTH: Final = "#2f6a4e"
_WOOD: Final = "#8a5630"
# The box's inside: left, right, far and near edge; it is a little wider near us.
_BOX: Final = (500.0, 1250.0, 268.0, 622.0)
# Middle and half width of each place, from a thousand grams to one; the empty one apart.
_PLACES: Final = (
    (606, 360, 82, "1kg"),
    (782, 366, 68, "500"),
    (926, 372, 54, "200"),
    (1044, 372, 54, "200"),
    (1158, 376, 44, "100"),
    (1016, 530, 33, "20"),
    (920, 532, 33, "20"),
    (834, 536, 27, "10"),
    (758, 540, 22, "5"),
    (692, 542, 18, "2"),
    (634, 542, 18, "2"),
    (582, 544, 14, "1"),
)
_EMPTY: Final = (1128.0, 528.0, 43.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: bench, box, the balance beside it, two hands."""
    t = Tones(light, palette, indoors=True)
    lit = t.spotlit() if t.lamps else t
    tint = mix(palette.tint, "#fff4e0", 0.6) if t.lamps else palette.tint
    return Moment(
        layers=(
            *_bench(t),
            *_balance(lit),
            *_string(lit),
            *_box(lit),
            *(sheet for place in _PLACES for sheet in _standing(lit, *place)),
            *_hole(lit),
            _others(tint),
            _his(tint),
            _lip(lit),
            *_lamplight(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.2,
        focus=960,
        airs=(Air(Kind.MOTE, (500, 120, 760, 420), 14, "#ffe8b8", plane=2, size=0.8),),
    )


def _bench(t: Tones) -> tuple[Sheet, ...]:
    """A bench of old boards, seen aslant from above."""
    wood = t.thing("#c08a54")
    grain = ""
    for i, y in enumerate((40, 150, 296, 470, 690)):
        grain += line(f"M-60,{y} L1980,{y + 6}", mix(wood, "#2a140c", 0.4), 5, 0.7)
        for k in range(6):
            x = -40 + k * 340 + (i * 97) % 210
            grain += path(
                sliver([(x, y + 40), (x + 120, y + 34 + k % 3 * 9), (x + 260, y + 42)], 3.4),
                mix(wood, "#5a2c14", 0.34),
                0.6,
            )
    knots = "".join(
        ellipse(x, y, 26, 8, mix(wood, "#4a2412", 0.4), 0.8)
        + ellipse(x, y, 14, 4, mix(wood, "#2a140c", 0.5), 0.8)
        for x, y in ((1630, 590), (380, 236), (1720, 96))
    )
    stops = [(0, mix(wood, "#2a140c", 0.34)), (0.5, wood), (1, mix(wood, "#2a140c", 0.24))]
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#bench)"), gradient("bench", stops, (0, -60), (0, 900))),
        printed(grain + knots),
    )


def _balance(t: Tones) -> tuple[Sheet, ...]:
    """The best balance under its glass: a brass beam, two pans, a hair on one of them."""
    brass, dark = "#d9a94a", "#8f6420"
    foot = path("M40,650 L480,650 L490,690 L30,690 Z", "#5b3a26") + rect(30, 688, 460, 22, "#3f2618")
    pillar = (
        rect(250, 300, 20, 352, brass)
        + rect(262, 300, 8, 352, dark)
        + ellipse(260, 650, 54, 13, dark)
        + ellipse(260, 645, 48, 11, brass)
    )
    beam = (
        path("M108,296 C180,270 340,270 412,296 L412,304 C340,286 180,286 108,304 Z", brass)
        + circle(260, 284, 17, brass)
        + circle(260, 284, 8, dark)
    )
    beam += path("M254,300 L266,300 L262,560 L258,560 Z", "#efe2c4") + path(
        "M206,556 Q260,590 314,556 L310,578 Q260,612 210,578 Z", "#fbf4e0"
    )
    beam += "".join(
        line(
            f"M{260 + math.sin(a) * 62:.1f},{520 + math.cos(a) * 54:.1f} L{260 + math.sin(a) * 70:.1f},{520 + math.cos(a) * 62:.1f}",
            "#3a2a20",
            2,
        )
        for a in (i * 0.12 - 0.6 for i in range(11))
    )
    pans = ""
    for x in (112, 408):
        pans += (
            line(f"M{x},300 L{x - 48},478 M{x},300 L{x + 48},478", dark, 3)
            + path(f"M{x - 58},476 C{x - 44},506 {x + 44},506 {x + 58},476 Z", brass)
            + ellipse(x, 476, 58, 11, mix(brass, "#fff2cc", 0.5))
        )
    hair = line("M380,474 Q404,462 430,476", "#3a2a24", 2.4)
    case = (
        path("M36,222 L484,222 L484,652 L36,652 Z", "#ffffff", 0.1)
        + line("M36,222 L484,222 L484,652 L36,652 Z", "#6b452c", 12)
        + line("M260,222 L260,240", "#6b452c", 8)
    )
    shine = poly([(96, 640), (210, 236), (262, 236), (148, 640)], "#ffffff", 0.14) + poly(
        [(300, 640), (400, 290), (420, 290), (322, 640)], "#ffffff", 0.1
    )
    return (
        Sheet(body=t.under(foot), shadow=OBJECT),
        Sheet(body=t.under(pillar), shadow=OBJECT),
        Sheet(body=t.under(pans), shadow=OBJECT),
        Sheet(body=t.under(beam), shadow=OBJECT),
        Sheet(body=t.under(hair), contact=0.1),
        Sheet(body=t.under(case), shadow=Shadow(14, 14, 18, 0.34)),
        printed(shine),
    )


def _string(t: Tones) -> tuple[Sheet, ...]:
    """The string that was round the box, with three knots that only one man ties; the wrapping under it."""
    wrap = (
        path("M1330,430 L1700,372 L1790,600 L1560,664 L1384,620 Z", "#c9a878")
        + path("M1560,664 L1640,520 L1790,600 Z", "#b08f60")
        + path("M1330,430 L1470,470 L1384,620 Z", "#d8ba8c")
    )
    rope = "#8a6a3c"
    d = "M1340,520 C1420,440 1500,600 1580,500 C1640,424 1700,470 1680,540 C1660,610 1560,590 1590,520 C1620,460 1760,470 1800,560"
    body = line(d, mix(rope, "#2a1810", 0.4), 13) + line(d, rope, 9)
    for x, y, turn in ((1462, 516, 20), (1612, 470, -30), (1690, 560, 64)):
        knot = "".join(
            ellipse(dx, 0, 11, 17, c, 1, a)
            for dx, c, a in ((-12, rope, 24), (12, rope, -24), (0, mix(rope, "#ffe2b0", 0.4), 8))
        )
        body += group(knot, x, y, 1, turn=turn)
    return Sheet(body=t.under(wrap), shadow=SMALL), Sheet(body=t.under(body), shadow=OBJECT)


def _box(t: Tones) -> tuple[Sheet, ...]:
    """The county's box, open: its lid stands behind it and says what belongs in it."""
    x0, x1, far, near = _BOX
    lid = poly([(x0 + 26, 62), (x1 - 26, 62), (x1, far - 20), (x0, far - 20)], _WOOD) + poly(
        [(x0 + 56, 84), (x1 - 56, 84), (x1 - 34, far - 34), (x0 + 34, far - 34)], _CLOTH
    )
    hinges = "".join(rect(x, far - 30, 54, 22, "#d9a94a", rx=4) for x in (x0 + 110, x1 - 164))
    card = poly([(776, 108), (974, 108), (982, 206), (768, 206)], "#f4ead0")
    rim = poly(
        [(x0 - 6, far - 22), (x1 + 6, far - 22), (x1 + 34, near + 22), (x0 - 34, near + 22)],
        mix(_WOOD, "#e0a868", 0.3),
    )
    front = poly(
        [(x0 - 34, near + 22), (x1 + 34, near + 22), (x1 + 26, near + 110), (x0 - 26, near + 110)],
        mix(_WOOD, "#2a140c", 0.3),
    )
    lock = rect(846, near + 14, 60, 46, "#d9a94a", rx=6) + circle(876, near + 38, 8, "#5a3a14")
    cloth = poly([(x0 + 14, far), (x1 - 14, far), (x1 + 8, near), (x0 - 8, near)], _CLOTH)
    dip = line(f"M{x0 + 14},{far} L{x1 - 14},{far}", mix(_CLOTH, "#06140e", 0.6), 14, 0.8) + line(
        f"M{x0 + 14},{far} L{x0 - 8},{near}", mix(_CLOTH, "#06140e", 0.6), 16, 0.7
    )
    seam = line(f"M{x0 + 20},456 L{x1 - 8},456", mix(_CLOTH, "#8fc49a", 0.3), 3, 0.6)
    return (
        Sheet(body=t.under(lid + hinges), shadow=Shadow(16, 14, 20, 0.4)),
        Sheet(
            body=t.under(card),
            shadow=SMALL,
            letters=(
                Lettering("县计量所", 875, 136, 30, "#3a2a20"),
                Lettering("砝码 1kg - 1g", 875, 180, 24, "#8a2a1c"),
            ),
        ),
        Sheet(body=t.under(rim + front), shadow=Shadow(16, 18, 24, 0.45)),
        Sheet(body=t.under(lock), shadow=SMALL),
        Sheet(body=t.under(cloth), shadow=Shadow(-2, -3, 6, 0.3)),
        printed(t.under(dip + seam)),
    )


def _standing(t: Tones, x: float, y: float, r: float, mark: str) -> tuple[Sheet, ...]:
    """A brass weight in its place, sunk a third into the cloth; what it weighs is cut into its top."""
    brass, dark, lit = "#d4a548", "#8f6420", "#f4d88a"
    high, flat = r * 0.9, r * 0.46
    socket = ellipse(x, y + 4, r * 1.16, flat * 1.2, "#16382a")
    body = path(
        f"M{x - r},{y - high * 0.6} L{x - r},{y} C{x - r},{y + flat * 1.3} {x + r},{y + flat * 1.3} {x + r},{y} L{x + r},{y - high * 0.6} Z",
        brass,
    )
    body += path(
        f"M{x + r * 0.3},{y - high * 0.6} L{x + r * 0.3},{y + flat * 0.94} C{x + r * 0.8},{y + flat * 0.8} {x + r},{y + flat * 0.4} {x + r},{y} L{x + r},{y - high * 0.6} Z",
        dark,
    )
    body += rect(x - r * 0.78, y - high * 0.5, r * 0.2, high * 0.7, lit, rx=r * 0.1)
    top = ellipse(x, y - high * 0.6, r, flat, mix(brass, lit, 0.6)) + ellipse(
        x, y - high * 0.6, r * 0.8, flat * 0.78, mix(brass, lit, 0.2)
    )
    knob = (
        rect(x - r * 0.16, y - high * 1.0, r * 0.32, high * 0.42, dark)
        + ellipse(x, y - high * 1.06, r * 0.36, r * 0.28, brass)
        + ellipse(x - r * 0.1, y - high * 1.12, r * 0.14, r * 0.09, "#fff6dc")
    )
    big = r > 30
    letters = (Lettering(mark, x - r * 0.2, y + flat * 0.42, r * 0.36, t.thing("#4a3010")),) if big else ()
    return (
        printed(t.under(socket)),
        Sheet(body=t.under(body), shadow=Shadow(5, 5, 7, 0.4), letters=letters),
        Sheet(body=t.under(top + knob), shadow=SMALL, contact=0.16),
    )


def _hole(t: Tones) -> tuple[Sheet, ...]:
    """The place that has been empty for years: the nap of the cloth is worn round it."""
    x, y, r = _EMPTY
    worn = ellipse(x, y + 4, r * 1.7, r * 0.86, mix(_CLOTH, "#8fc49a", 0.28), 0.6)
    hole = ellipse(x, y + 4, r * 1.16, r * 0.56, "#0f2a1e") + path(
        f"M{x - r * 1.16},{y + 4} C{x - r},{y - r * 0.6} {x + r},{y - r * 0.6} {x + r * 1.16},{y + 4} C{x + r},{y - r * 0.24} {x - r},{y - r * 0.24} {x - r * 1.16},{y + 4} Z",
        "#071812",
    )
    return printed(t.under(worn)), printed(t.under(hole))


def _lip(t: Tones) -> Sheet:
    """The near edge of that place, before the weight that stands in it."""
    x, y, r = _EMPTY
    rim = f"M{x - r * 1.16},{y + 4} C{x - r * 0.96},{y + r * 0.5} {x + r * 0.96},{y + r * 0.5} {x + r * 1.16},{y + 4}"
    return Sheet(
        body=t.under(
            path(
                f"{rim} L{x + r * 1.3},{y + 18} C{x + r},{y + r * 0.98} {x - r},{y + r * 0.98} {x - r * 1.3},{y + 18} Z",
                mix(_CLOTH, "#8fc49a", 0.14),
            )
        ),
        contact=0.1,
        edge=False,
    )


def _his(tint: str) -> Actor:
    """Wenzhu's hand, which lets the weight down; it comes, stops, and finds that it fits."""
    hand = near_hand(
        "wenzhu",
        GESTURES["pinch"],
        (1330, 640),
        turn=-122,
        scale=1.12,
        thing=weight(_STEEL),
        elbow=(1640, 1180),
    )
    x, y = hand.grip
    fitted: Point = _EMPTY[0] - x, _EMPTY[1] - 66 - y
    settled = near_hand(
        "wenzhu", GESTURES["pinch"], (1330 + fitted[0], 640 + fitted[1]), turn=-122, scale=1.12,
        thing=weight(_STEEL), elbow=(1640 + fitted[0], 1180 + fitted[1]),
    )  # fmt: skip
    return settled.actor(
        tint=tint, moves=(Move(x=330, y=130, turn=10), Move(x=60, y=-92), Move(y=-46), Move())
    )


def _others(tint: str) -> Actor:
    """Old Yu's, across the bench: it points, and waits."""
    hand = near_hand(
        "teacher_man", GESTURES["point"], (1352, 236), turn=124, scale=1.06, side="left", elbow=(1610, -190)
    )
    return hand.actor(tint=tint, moves=(Move(x=-30, y=30), Move(x=6, y=-6), Move(x=30, y=-24), Move()))


def _lamplight(t: Tones) -> tuple[Sheet, ...]:
    """The bench lamp over the box, and the rest of the room that has gone to dusk."""
    if not t.lamps:
        return (glows([(300, -60, 900)], "#fff6dc", 0.2),)
    return (
        glows([(860, 330, 760)], "#ffd490", 0.32),
        glows([(0, 0, 620), (1920, 0, 720), (0, 860, 620), (1920, 900, 620)], t.palette.shade, 0.5),
    )
