"""The fourth dumpling: a boy at the edge of a table, pieces that are eaten one by one, her finger; then he says oh."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor
from game.art.paper.shapes import ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.children import boy_of_eight, child
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import NearHand, near_hand
from game.art.people.near.things import Thing
from game.art.people.outline import sliver
from game.art.people.tube import Tube
from game.art.people.whole import bent, whole
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.look import Look
    from game.story.catalogue import Light

_KEYS: Final = 4
_EDGE: Final = 424.0  # the far edge of the table
_PLATE: Final = (896.0, 548.0, 226.0, 82.0)
_COATS: Final = (
    "#c8503c",
    "#3f6673",
    "#e0a94a",
    "#86476a",
    "#5f8a5c",
    "#4a5f8c",
    "#d98a6a",
    "#9db4b0",
    "#b8443c",
    "#6d5a8a",
)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the evening."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_room(t),
            *_others(t),
            _boy(t, _CHEWS, only(0, 1, 2, keys=_KEYS)),
            _boy(t, _SEES, only(3, keys=_KEYS)),
            *_table(t),
            *_plate(t),
            *_pieces(t),
            *_his_hands(t),
            *_bowl(t),
            _hers(t),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.28,
        focus=800,
        airs=(Air(Kind.STEAM, (1400, 330, 160, 120), 7, "#fff6ea", plane=2, size=0.9),),
    )


def _lit(t: Tones) -> Tones:
    return t.spotlit() if t.lamps else t


# ---------------------------------------------------------------- the room


def _room(t: Tones) -> list[Sheet]:
    """The wall of room 302: a board with sums, ten coats of ten children on their hooks."""
    wall = mix(t.thing("#d9c2b0"), t.palette.ink, 0.42 if t.lamps else 0.04)
    board = mix("#2f5a4c", t.palette.ink, 0.3 if t.lamps else 0.1)
    chalk = mix("#f4efe2", board, 0.24)
    cake = "".join(
        line(
            f"M{x},150 m-46,0 a46,46 0 1 0 92,0 a46,46 0 1 0 -92,0 M{x},150 l0,-46 M{x},150 l40,23 M{x},150 l-40,23",
            chalk,
            4,
            0.8,
        )
        for x in (1250,)
    )
    body = rect(1108, 30, 620, 250, mix(t.thing("#9a6a42"), t.palette.ink, 0.3 if t.lamps else 0)) + rect(
        1122, 44, 592, 222, board
    )
    rail = rect(-60, 96, 900, 16, mix(t.thing("#8a5a38"), t.palette.ink, 0.3 if t.lamps else 0))
    coats = "".join(
        group(_coat(colour), 34 + i * 84, 104, 1, 0.9 + i * 7 % 5 * 0.06) for i, colour in enumerate(_COATS)
    )
    dim = Tones(t.light, t.palette, indoors=True)
    return [
        backdrop(rect(-60, -60, 2040, 1200, wall)),
        Sheet(
            body=body,
            shadow=BUILDING,
            letters=(
                Lettering("1/3 + 1/3 + 1/3", 1500, 148, 46, chalk, "medium"),
                Lettering("= 1", 1500, 208, 46, chalk, "medium"),
            ),
        ),
        printed(cake),
        Sheet(body=rail, shadow=SMALL),
        Sheet(body=dim.under(coats), shadow=OBJECT),
    ]


def _coat(colour: str) -> str:
    """A coat on its hook: its hood, its sleeves, its zip."""
    dark, light = mix(colour, "#1a1018", 0.24), mix(colour, "#ffffff", 0.16)
    body = path(
        "M-20,22 C-34,34 -42,70 -46,140 L-32,142 L-22,60 Z M20,22 C34,34 42,70 46,140 L32,142 L22,60 Z", dark
    )
    body += path("M-20,20 C-28,40 -30,110 -34,160 L34,160 C30,110 28,40 20,20 Z", colour)
    body += path("M-26,24 C-24,-2 24,-2 26,24 C14,44 -14,44 -26,24 Z", light) + path(
        "M-14,22 C-10,8 10,8 14,22 C8,34 -8,34 -14,22 Z", dark
    )
    return body + line("M0,38 L0,158", dark, 3) + line("M-24,116 l14,4 M24,116 l-14,4", dark, 3)


def _others(t: Tones) -> list[Sheet]:
    """Four of the others at a table behind, who eat and do not count."""
    made = []
    for number, (x, mood, left) in enumerate(
        (
            (318, Lips.LAUGH, False),
            (500, Lips.SMILE, True),
            (1400, Lips.LAUGH, False),
            (1590, Lips.EASY, True),
        )
    ):
        who = whole(
            child(number + 3, _COATS),
            Expression(lips=mood, gaze=Gaze.ARC),
            _HANGING,
            at=(x, 1030),
            height=800,
            left=left,
        )
        made.append(Sheet(body=t.under("".join(s.body for s in who.sheets)), shadow=OBJECT, blur=1))
    cloth = mix(t.thing("#b98a5a"), t.palette.ink, 0.36 if t.lamps else 0.1)
    far = rect(-60, 408, 780, 60, cloth) + rect(1140, 408, 900, 60, cloth)
    return [*made, Sheet(body=far, shadow=OBJECT)]


# ---------------------------------------------------------------- him


_HANGING: Final = bent(near_leg=(-4, -3), far_leg=(6, 4), feet=(0, 0), head=6)
_CHEWS: Final = Expression(gaze=Gaze.DOWN, lips=Lips.WRY, inner=2, outer=0, tilt=4)
_SEES: Final = Expression(lips=Lips.OH, inner=-12, outer=-9, opening=1.25, glance=(1, 7), tilt=6)


def _boy(t: Tones, face: Expression, moves: tuple[object, ...]) -> Actor:
    """The boy of eight behind the table, his chin not far above its edge."""
    who = whole(boy_of_eight(), face, _HANGING, at=(896, 1474), height=1350)
    return actor(who, tint=mix(t.palette.tint, "#fff0d8", 0.6), cast=Shadow(12, 10, 22, 0.4), moves=moves)  # type: ignore[arg-type]


def _hand(
    gesture: str,
    at: tuple[float, float],
    turn: float,
    side: str,
    thing: Thing | None = None,
    thing_turn: float = 0,
) -> NearHand:
    look: Look = boy_of_eight()
    return NearHand(
        look=look, gesture=GESTURES[gesture], at=at, scale=0.76, turn=turn, flip=side == "left", flat=0.9,
        thing=thing, thing_turn=thing_turn, elbow=None,
    )  # fmt: skip


def _his_hands(t: Tones) -> list[Sheet | Actor]:
    """His left holds the plate, his right the knife."""
    tint = mix(t.palette.tint, "#fff0d8", 0.6)
    knife = Thing(
        path("M-14,-40 L14,-40 L12,46 L-12,46 Z", "#8a4a3a")
        + path("M-13,-38 L13,-38 L13,-150 C4,-160 -8,-150 -13,-128 Z", "#dfe4e4")
    )
    left = _hand("pressed", (664, 524), 34, "right")
    right = _hand("grasp", (1124, 528), 136, "left", knife, 10)
    return [left.actor(tint=tint), right.actor(tint=tint), *(_sleeve(t, way) for way in (-1, 1)), _yoke(t)]


def _yoke(t: Tones) -> Sheet:
    """What joins both sleeves: his shoulders above the edge of the table, round the collar."""
    cloth = boy_of_eight().clothes.sleeve
    body = path(
        "M832,384 C846,378 860,376 870,366 C876,408 916,408 922,366 C932,376 946,378 960,384 C958,404 952,416 946,424 L846,424 C840,416 834,404 832,384 Z",
        cloth.near,
    )
    low = path(
        "M837,405 C866,414 926,414 955,405 C952,416 950,420 946,424 L846,424 C842,420 840,416 837,405 Z",
        mix(cloth.near, "#1a1018", 0.16),
    )
    return Sheet(body=_lit(t).under(body + low), shadow=None, contact=0, edge=False)


def _sleeve(t: Tones, way: int) -> Sheet:
    """A whole arm in one cut, from the shoulder over the elbow on the table to a knitted cuff."""
    cloth = boy_of_eight().clothes.sleeve
    dark = mix(cloth.near, "#1a1018", 0.24)
    points = [(x * way + 896.0, y) for x, y in ((30, 398), (112, 402), (214, 418), (274, 458), (244, 512))]
    arm = Tube(tuple(points), (14, 33, 37, 35, 30))
    (ex, ey), (x, y) = points[-2:]
    ux, uy = (x - ex) / math.dist((ex, ey), (x, y)), (y - ey) / math.dist((ex, ey), (x, y))
    cuff = Tube(((x - ux * 12, y - uy * 12), (x, y), (x + ux * 16, y + uy * 16)), (32, 32, 29))
    body = path(arm.cut(), cloth.near) + path(arm.shaded(0.25), mix(cloth.near, "#1a1018", 0.16))
    body += "".join(path(sliver(arm.across(at, 0.7, -8), 5), dark, 0.6) for at in (0.56, 0.64))
    body += path(cuff.cut(round_end=False), mix(cloth.near, "#ffffff", 0.16))
    body += "".join(path(sliver(cuff.across(at, 0.96, 4), 3), dark, 0.7) for at in (0.3, 0.6, 0.9))
    return Sheet(body=_lit(t).under(body), shadow=Shadow(6, 9, 12, 0.4))


# ---------------------------------------------------------------- what is on the table


def _table(t: Tones) -> list[Sheet]:
    wood = mix(_lit(t).thing("#d9a264"), t.palette.ink, 0.12 if t.lamps else 0)
    top = rect(-60, _EDGE, 2040, 760, wood)
    grain = "".join(
        line(f"M-60,{y} C500,{y - 8} 1200,{y + 10} 1980,{y - 4}", mix(wood, "#6a3f24", 0.4), 2.4, 0.35)
        for y in (470, 512, 570, 640, 724, 820)
    )
    flour = "".join(
        ellipse(x, y, rx, ry, "#fff8ea", 0.4)
        for x, y, rx, ry in ((420, 620, 120, 26), (1300, 668, 90, 18), (330, 654, 60, 12))
    )
    pin = group(
        rect(-150, -20, 300, 40, "#c98f54", rx=18)
        + rect(-206, -10, 60, 20, "#a86f3c", rx=9)
        + rect(146, -10, 60, 20, "#a86f3c", rx=9)
        + rect(-140, -14, 280, 9, "#e0b078", rx=4),
        300,
        600,
        1,
        turn=-14,
    )
    return [
        Sheet(body=top, shadow=Shadow(0, -8, 18, 0.42), nearer=True),
        printed(grain + flour),
        Sheet(body=_lit(t).under(pin), shadow=OBJECT),
    ]


def _plate(t: Tones) -> list[Sheet]:
    x, y, rx, ry = _PLATE
    body = ellipse(x, y + 12, rx, ry, "#b7a9ae") + ellipse(x, y, rx, ry, "#fbf5ea")
    band = (
        ellipse(x, y, rx * 0.93, ry * 0.92, "#4f6f8c")
        + ellipse(x, y, rx * 0.9, ry * 0.88, "#fbf5ea")
        + ellipse(x, y + 3, rx * 0.74, ry * 0.68, "#ece2d4")
    )
    return [Sheet(body=_lit(t).under(body), shadow=Shadow(10, 12, 16, 0.4)), printed(_lit(t).under(band))]


def _wedge(number: int) -> str:
    """A third of a dumpling: the left end, the middle, the right end, with its filling where it was cut."""
    skin, dark, fill = "#f6ead0", "#d9c4a0", "#9a6a4a"
    if number == 1:
        body = path(
            "M-44,24 C-46,-30 -40,-54 -30,-60 C-10,-66 20,-66 34,-60 C42,-50 46,-24 44,24 C20,34 -20,34 -44,24 Z",
            skin,
        )
        pleats = "".join(line(f"M{-24 + i * 18},-62 q6,18 -2,34", dark, 3.4) for i in range(4))
        return (
            body
            + path("M26,-58 C40,-50 46,-24 44,24 C38,28 32,30 26,30 C36,0 34,-34 26,-58 Z", fill)
            + path("M30,-44 C38,-30 40,-8 38,14 C36,18 34,18 32,18 C36,-4 36,-26 30,-44 Z", "#7f9a5a")
            + pleats
        )
    end = path("M40,26 C0,34 -60,26 -70,4 C-66,-26 -20,-56 34,-62 C42,-40 44,0 40,26 Z", skin)
    end += path("M40,26 C0,34 -60,26 -70,4 C-40,20 4,22 42,10 Z", dark, 0.7)
    pleats = "".join(line(f"M{-40 + i * 20},{-26 - i * 11} q10,12 6,30", dark, 3.4) for i in range(4))
    cut = path("M34,-62 C42,-40 44,0 40,26 C34,28 28,28 24,29 C34,0 34,-36 26,-60 Z", fill)
    return end + pleats + cut if number == 0 else f'<g transform="scale(-1,1)">{end + pleats}</g>'


def _pieces(t: Tones) -> list[Actor]:
    """Three thirds; then two, then one."""
    x, y, _, _ = _PLATE
    spots = ((-72, 0, -6), (30, -6, 0), (128, 2, 6))
    seen = ((0, 1, 2, 3), (0, 1), (0,))
    made = []
    for number, ((dx, dy, turn), keys) in enumerate(zip(spots, seen, strict=True)):
        sheet = Sheet(
            body=_lit(t).under(group(_wedge(number), x + dx, y + dy, 1.16, turn=turn)), shadow=SMALL
        )
        moves = () if len(keys) == _KEYS else tuple(HERE if key in keys else None for key in range(_KEYS))
        made.append(
            Actor(
                sheets=(sheet,),
                box=(x + dx - 110, y + dy - 100, 220, 180),
                cast=Shadow(7, 8, 10, 0.4),
                moves=moves,
            )
        )
    return made


def _dumpling() -> str:
    body = path("M-64,18 C-60,-30 -26,-50 0,-50 C26,-50 60,-30 64,18 C30,32 -30,32 -64,18 Z", "#f6ead0")
    body += path("M-64,18 C-30,32 30,32 64,18 C60,6 56,2 50,-6 C20,16 -20,18 -58,4 Z", "#dcc8a4", 0.8)
    return body + "".join(
        line(f"M{-36 + i * 18},{-38 - (2 - abs(i - 2)) * 5} q4,10 0,22", "#d0b88e", 3.4) for i in range(5)
    )


def _bowl(t: Tones) -> list[Sheet]:
    """The big bowl with those that are still whole."""
    x, y = 1480.0, 470.0
    back = ellipse(x, y, 190, 56, "#e9efec") + ellipse(x, y + 4, 168, 44, "#c9cfcb")
    heap = "".join(
        group(_dumpling(), x + dx, y + dy, 0.86, turn=turn)
        for dx, dy, turn in ((-90, -4, -8), (84, -6, 10), (0, -26, 0), (-46, 14, 6), (50, 16, -6))
    )
    front = path(
        f"M{x - 190},{y} C{x - 150},{y + 60} {x + 150},{y + 60} {x + 190},{y} C{x + 180},{y + 110} {x + 90},{y + 150} {x},{y + 150} C{x - 90},{y + 150} {x - 180},{y + 110} {x - 190},{y} Z",
        "#e9efec",
    )
    front += path(
        f"M{x + 60},{y + 42} C{x + 120},{y + 36} {x + 170},{y + 24} {x + 190},{y} C{x + 180},{y + 110} {x + 90},{y + 150} {x + 20},{y + 150} C{x + 70},{y + 120} {x + 80},{y + 80} {x + 60},{y + 42} Z",
        "#c3cbc8",
        0.9,
    )
    front += line(
        f"M{x - 178},{y + 34} C{x - 130},{y + 84} {x + 130},{y + 84} {x + 178},{y + 34}", "#4f6f8c", 9
    )
    return [
        Sheet(body=_lit(t).under(back), shadow=Shadow(12, 12, 16, 0.4)),
        Sheet(body=_lit(t).under(heap), shadow=SMALL),
        Sheet(body=_lit(t).under(front), shadow=Shadow(2, -2, 6, 0.2)),
    ]


def _hers(t: Tones) -> Actor:
    """Her finger, at the piece that is left."""
    hand = near_hand(
        "meng_jin", GESTURES["point"], (1076, 748), turn=-132, scale=1.26, side="right", elbow=(1580, 1300)
    )
    return hand.actor(tint=mix(t.palette.tint, "#fff4e4", 0.6))


def _light(t: Tones) -> list[Sheet]:
    if not t.lamps:
        return []
    return [
        glows([(900, 420, 620)], "#ffd090", 0.24),
        glows([(0, 0, 620), (1920, 0, 560), (0, 900, 600), (1920, 900, 620)], t.palette.shade, 0.46),
    ]
