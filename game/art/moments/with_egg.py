"""Over noodles, from near: he laughs, has paid for both, and lifts his egg across the table over her bowl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.moments.pieces.noodle_bowl import noodles
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Gaze, Lips
from game.art.people.profile.joints import seated
from game.art.people.profile.person import SideView, side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

_SIZE: Final = 1.34
_SEAT: Final = 850.0
_FLOOR: Final = 1120.0
_TABLE: Final = 618.0  # its far edge


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    t = Tones(light, palette)
    her, him = _her(), _him()
    return Moment(
        layers=(
            *_front(t),
            *_hatch(t),
            *_stools(t),
            her.lower(tint=_warm(t)),
            him.lower(tint=_warm(t)),
            *_table(t),
            _part(t, her, [*her.far_arm(), *her.body(), *her.head()]),
            _part(t, him, [*him.far_arm(), *him.body(), *him.head()]),
            *_bowls(t),
            _part(t, her, her.near_arm()),
            _part(t, him, him.near_arm(), (Move(turn=17), Move(turn=8), HERE)),
            *_near(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=3,
        beat=0.22,
        focus=900,
        airs=(
            Air(Kind.STEAM, (1060, 400, 120, 130), 7, "#fff6ea", plane=2, size=1.1),
            Air(Kind.STEAM, (1300, 120, 160, 160), 6, "#fff6ea", plane=1, size=1.2),
        ),
    )


def _warm(t: Tones) -> str:
    return mix(t.palette.tint, "#ffe6c4", 0.75) if t.lamps else t.palette.tint


def _lit(t: Tones) -> Tones:
    return t.spotlit() if t.lamps else t


# ---------------------------------------------------------------- the shop


def _front(t: Tones) -> list[Sheet]:
    """Grey brick, from so near that one could count it, and a list of prices."""
    brick = mix(t.thing("#8f8688"), t.palette.ink, 0.3)
    mortar = mix(brick, t.palette.paper, 0.16)
    rows = "".join(line(f"M-60,{y} L1980,{y}", mortar, 3, 0.4) for y in range(-20, 1000, 52))
    rows += "".join(
        line(f"M{x + (70 if r % 2 else 0)},{-20 + r * 52} l0,52", mortar, 3, 0.4)
        for r in range(20)
        for x in range(-60, 1980, 140)
    )
    prices = rect(94, 250, 262, 300, t.thing("#d9b078")) + rect(106, 262, 238, 276, t.paper(0.04))
    words = tuple(
        Lettering(w, 225, y, 33, t.palette.ink, "chinese")
        for w, y in (("阳春面 8元", 308), ("牛肉面 15元", 372), ("加蛋 2元", 436), ("辣椒自取", 500))
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, brick)),
        printed(rows),
        Sheet(body=prices, shadow=OBJECT, letters=words),
    ]


def _hatch(t: Tones) -> list[Sheet]:
    """The lit hatch behind them: bowls on a shelf, ladles on their hooks, the pot."""
    lit = _lit(t)
    hole = rect(520, -60, 980, 560, "#f2b45c" if t.lamps else mix(t.palette.ink, t.thing("#7a5a44"), 0.5))
    shelf = rect(520, 96, 980, 14, "#7a4a2c") + "".join(
        path(f"M{560 + i * 92},96 c4,-44 66,-44 70,0 Z", "#f4ead6") for i in range(10)
    )
    ladles = "".join(
        line(f"M{x},112 l0,{drop}", "#59626a", 8)
        + path(f"M{x - 34},{108 + drop} c2,44 66,44 68,0 Z", "#aeb6b8")
        for x, drop in ((880, 120), (976, 90), (1068, 130))
    )
    pot = path("M1250,320 L1450,320 L1436,500 L1264,500 Z", "#9aa4a8") + ellipse(
        1350, 320, 102, 20, "#c9d0d0"
    )
    frame = rect(496, -60, 28, 580, t.thing("#5a3a2a")) + rect(1496, -60, 28, 580, t.thing("#5a3a2a"))
    counter = rect(476, 496, 1068, 36, lit.thing("#b07a48")) + rect(496, 532, 1028, 700, t.thing("#6a4230"))
    lantern = group(
        line("M0,-300 L0,-46", "#6b4a34", 4)
        + path(
            "M-50,0 C-50,-56 50,-56 50,0 C50,56 -50,56 -50,0 Z", "#ff6a44" if t.lamps else t.thing("#c8402a")
        )
        + rect(-22, -52, 44, 11, "#d9a84c")
        + rect(-22, 42, 44, 11, "#d9a84c")
        + line("M-9,54 L-11,92 M0,54 L0,98 M9,54 L11,92", "#c8402a", 3),
        1716,
        270,
        1.5,
    )
    glow = [glows([(1010, 220, 620)], "#ffb450", 0.42), glows([(1716, 270, 260)], "#ff7a4a", 0.5)]
    return [
        Sheet(body=hole, contact=0, edge=False),
        Sheet(body=lit.under(shelf), shadow=SMALL),
        Sheet(body=lit.under(ladles), shadow=SMALL),
        Sheet(body=lit.under(pot), shadow=OBJECT),
        *(glow[:1] if t.lamps else []),
        Sheet(body=frame, shadow=OBJECT),
        Sheet(body=counter, shadow=BUILDING),
        Sheet(body=lantern, shadow=OBJECT, letters=(Lettering("面", 1716, 273, 68, "#ffe6b8"),)),
        *(glow[1:] if t.lamps else []),
    ]


# ---------------------------------------------------------------- the two


def _her() -> SideView:
    """Meng Jin sits back from it; her chopsticks stand in her fist, her other hand keeps her bowl."""
    sticks = line("M-7,60 L-2,-130 M7,60 L14,-126", "#b5652f", 9)
    return side_view(
        "meng_jin",
        seated(
            (640, _SEAT), _FLOOR, size=_SIZE, lean=2, curl=8, poke=2, turn=6,
            wrists=((742, 618), (790, 596)), aims=(-30, 10),
        ),
        mood="uneasy",
        grips=(Grip.FIST, Grip.ROUND),
        things=(sticks, ""),
    )  # fmt: skip


def _him() -> SideView:
    """Gao Peng leans in and laughs; a hand on the two notes he pays with, his egg between his chopsticks."""
    egg = ellipse(-176, 28, 40, 29, "#fffaf0") + ellipse(-172, 25, 19, 13, "#f0a53c")
    sticks = line("M70,-30 L-196,8", "#8f4030", 9) + egg + line("M64,-46 L-190,44", "#a8503a", 9)
    who = side_view(
        "colleague_man",
        seated(
            (1392, _SEAT), _FLOOR, left=True, size=_SIZE, lean=20, curl=10, poke=4, turn=-6,
            wrists=((1076, 474), (1180, 634)), aims=(186, 178),
        ),
        mood="glad",
        grips=(Grip.FIST, Grip.FLAT),
        things=(sticks, ""),
    )  # fmt: skip
    return evolve(who, expression=evolve(who.expression, lips=Lips.LAUGH, gaze=Gaze.ARC))


def _stools(t: Tones) -> list[Sheet]:
    """What they sit on: seats of painted wood."""
    made = []
    for x, colour in ((640, "#d8503c"), (1392, "#3f7f9e")):
        body = "".join(
            poly(
                [(x + a, _SEAT), (x + a + 34, _SEAT), (x + b + 34, 1160), (x + b, 1160)],
                mix(colour, "#1a1018", 0.3),
            )
            for a, b in ((-104, -132), (70, 98))
        )
        body += rect(x - 122, _SEAT - 6, 244, 34, colour, rx=10) + rect(
            x - 96, _SEAT + 28, 192, 26, mix(colour, "#1a1018", 0.2)
        )
        made.append(Sheet(body=_lit(t).under(body), shadow=OBJECT))
    return made


def _part(t: Tones, who: SideView, sheets: list[Sheet], moves: tuple[Move | None, ...] = ()) -> Actor:
    """Some of somebody as one piece, which turns about the near shoulder."""
    x = who.seat.hip[0]
    return Actor(
        sheets=tuple(sheets), box=(x - 620, 60, 1240, 1020), tint=_warm(t), moves=moves,
        cast=Shadow(10, 10, 14, 0.36), pivot=who.at.arms[0][0],
    )  # fmt: skip


# ---------------------------------------------------------------- the table


def _table(t: Tones) -> list[Sheet]:
    """A small table from its side, with the chilli, and the money under his hand."""
    y, lit = _TABLE, _lit(t)
    wood = lit.thing("#c98f54")
    top = poly([(760, y), (1224, y), (1290, y + 82), (700, y + 82)], wood)
    lip = rect(700, y + 82, 590, 30, mix(wood, t.palette.ink, 0.4))
    legs = rect(752, y + 112, 36, 420, mix(wood, t.palette.ink, 0.6)) + rect(
        1202, y + 112, 36, 420, mix(wood, t.palette.ink, 0.6)
    )
    note = poly([(-62, -14), (60, -18), (66, 12), (-58, 18)], "#c86a6a") + ellipse(4, 0, 17, 8, "#f0cfc0")
    notes = group(note, 1128, y + 54, 1.1, turn=6) + group(note, 1116, y + 46, 1.1, turn=-5)
    jar = (
        rect(954, y - 62, 52, 86, "#c8402a", rx=8)
        + rect(949, y - 76, 62, 22, "#8f2b1c", rx=5)
        + line(f"M990,{y - 72} L1016,{y - 134}", "#d8d2c4", 7)
    )
    return [
        Sheet(body=legs, shadow=OBJECT),
        Sheet(body=top + lip, shadow=Shadow(8, 12, 18, 0.42), nearer=True),
        Sheet(body=lit.under(jar), shadow=SMALL),
        Sheet(body=lit.under(notes), shadow=SMALL),
    ]


def _bowls(t: Tones) -> list[Sheet]:
    """Two full bowls; in his there is no egg any more."""
    hers, his = group(noodles(), 866, _TABLE - 2, 1.46), group(noodles(egg=False), 1092, _TABLE - 8, 1.3)
    return [
        Sheet(body=_lit(t).under(his), shadow=SMALL),
        Sheet(body=_lit(t).under(hers), shadow=Shadow(6, 7, 8, 0.4)),
    ]


def _near(t: Tones) -> list[Sheet]:
    """The dark round the light."""
    if not t.lamps:
        return []
    return [glows([(0, 0, 640), (1920, 0, 460), (0, 900, 760), (1920, 900, 760)], t.palette.shade, 0.6)]
