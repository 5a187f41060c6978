"""Two white backs bent over the big microscope; at the lit door one who does not dare to carry his tray in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, ground_shadow, only
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.paper.silhouette import flat
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS, Expression, Lips
from game.art.people.profile.joints import seated
from game.art.people.profile.person import side_view
from game.art.people.whole import Side, View, bent, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.small_things import clock
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.paper.shapes import Point
    from game.art.people.look import Look
    from game.art.people.profile.person import SideView
    from game.art.people.whole import Stance, Whole

_KEYS: Final = 4
_FOOT: Final = 612.0  # of the far wall
_DOOR: Final = (190.0, 520.0, 96.0)  # left, right, top of the opening
_GREEN: Final = "#8ff0b8"  # what shines in the microscope
_OUTSIDE: Final = {
    Light.MORNING: "#fff0c8",
    Light.DAY: "#fdf6dc",
    Light.DUSK: "#ffc890",
    Light.NIGHT: "#e8eef0",
}
_HOURS: Final = {Light.MORNING: 8.2, Light.DAY: 4.0, Light.DUSK: 5.4, Light.NIGHT: 11.6}
_DARES_NOT: Final = Expression(inner=-14, outer=2, opening=1.05, lips=Lips.FLAT, tilt=7)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; the room is kept dark, the corridor is not."""
    t = Tones(light, palette, indoors=True)
    new, him = _du_rui(), _lin_feng()
    tint = mix(palette.tint, "#dfe8e4", 0.5)
    dark = mix(palette.ink, "#05080f", 0.4)
    return Moment(
        layers=(
            *_room(t),
            ground_shadow([(new.sheets, new.foot)], 1.5, 0.22, dark, 0.42, moves=_HESITATES),
            actor(new, tint=mix(tint, "#fff4dc", 0.4), cast=Shadow(6, 6, 10, 0.3), moves=_HESITATES),
            *_jamb(t),
            ground_shadow([(him.sheets, him.foot)], 1.2, 0.16, dark, 0.4),
            actor(_waits(), tint=tint, moves=only(0, 1, keys=_KEYS)),
            actor(him, tint=tint, moves=only(2, 3, keys=_KEYS)),
            *_column(t),
            *_bent_over_it(t),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=590,
        airs=(Air(Kind.MOTE, (220, 140, 900, 480), 22, _OUTSIDE[light], 1, 0.8),),
    )


# A step in, two back, and at the sill again.
_HESITATES: Final = (Move(x=58, y=16), Move(x=-30, y=-4, turn=-1), Move(x=-64, y=-6, turn=-2), Move())


# ---------------------------------------------------------------- the room


def _gloom(t: Tones, share: float) -> str:
    return mix(t.depth(share), t.palette.ink, 0.42)


def _room(t: Tones) -> list[Sheet]:
    """A dark wall with a clock and the list of hours, the bright door, and its light on the floor."""
    x0, x1, top = _DOOR
    out = _OUTSIDE[t.light]
    beyond = rect(x0 - 10, top - 10, x1 - x0 + 20, _FOOT - top + 30, out)
    beyond += rect(x0 + 50, 190, 150, 210, mix(out, t.palette.mid, 0.26)) + rect(
        x0 + 60, 200, 130, 190, mix(out, "#ffffff", 0.6)
    )
    beyond += rect(x0 - 10, 520, x1 - x0 + 20, 112, mix(out, t.palette.far, 0.5))
    wall = path(
        f"M-70,-70 L1990,-70 L1990,{_FOOT} L{x1},{_FOOT} L{x1},{top} L{x0},{top} L{x0},{_FOOT} L-70,{_FOOT} Z",
        _gloom(t, 0.62),
    )
    low = rect(x1, _FOOT - 150, 1990 - x1, 150, _gloom(t, 0.74)) + rect(
        -70, _FOOT - 150, x0 + 70, 150, _gloom(t, 0.74)
    )
    ground = poly([(-70, _FOOT), (1990, _FOOT), (1990, 1150), (-70, 1150)], _gloom(t, 0.82))
    wedge = poly([(x0, _FOOT), (x1, _FOOT), (1560, 1150), (420, 1150)], "url(#wedge)")
    return [
        backdrop(rect(-60, -60, 2040, 1200, out)),
        printed(beyond),
        Sheet(body=wall, shadow=BUILDING),
        printed(low),
        Sheet(body=ground, shadow=GROUND),
        printed(wedge, defs=fade("wedge", out, (300, _FOOT), (860, 1060), 0.95, 0.16)),
        Sheet(body=_list(t), shadow=OBJECT),
        printed(
            poly([(x1, top), (x1, _FOOT), (1990, 760), (1990, 330)], "url(#beam)"),
            defs=fade("beam", out, (x1, 300), (1700, 420), 0.3, 0.02),
        ),
    ]


def _list(t: Tones) -> str:
    """The list of hours: one cell of it, half an hour, is his; a clock that shows four."""
    body = rect(940, 130, 210, 176, "#fffaf0") + rect(940, 130, 210, 28, "#3f6673")
    body += "".join(
        rect(
            948 + 40 * (i % 5),
            166 + 27 * (i // 5),
            34,
            20,
            ("#b9d2c8", "#d8dccb", "#c2d6da", "#dfe3d2")[(i * 7) % 4],
        )
        for i in range(25)
        if i % 9 != 5 and i != 13
    )
    body += rect(948 + 40 * 3, 166 + 27 * 2, 34, 20, "#d8442e")
    return t.under(body + clock(640, 176, 46, _HOURS[t.light]))


def _jamb(t: Tones) -> list[Sheet]:
    """The frame, with its lit edge, and the leaf, which stands open before us."""
    x0, x1, top = _DOOR
    wood = mix(t.thing("#5f8a88"), t.palette.ink, 0.3)
    out = _OUTSIDE[t.light]
    frame = (
        rect(x0 - 30, top - 26, x1 - x0 + 60, 30, wood)
        + rect(x1 - 2, top - 26, 30, _FOOT - top + 30, wood)
        + rect(x1 - 2, top + 4, 8, _FOOT - top, mix(wood, out, 0.7))
    )
    leaf = poly([(x0 + 6, top), (x0 - 150, top - 60), (x0 - 150, 800), (x0 + 6, _FOOT + 4)], wood)
    leaf += poly(
        [(x0 - 24, 150), (x0 - 116, 124), (x0 - 116, 380), (x0 - 24, 372)], mix(wood, out, 0.36)
    ) + poly(
        [(x0 + 6, top), (x0 - 4, top - 4), (x0 - 4, _FOOT + 10), (x0 + 6, _FOOT + 4)], mix(wood, out, 0.7)
    )
    leaf += path(f"M{x0 - 126},470 l40,-3 l0,14 l-28,3 l0,26 l-12,1 Z", t.thing("#d9bc66"))
    return [Sheet(body=frame, shadow=OBJECT), Sheet(body=leaf, shadow=BUILDING)]


# ---------------------------------------------------------------- who waits


def _tray() -> str:
    """A tray of samples: small glasses with coloured lids in three rows."""
    body = path("M-186,26 L-150,-30 L150,-30 L186,26 L182,46 L-182,46 Z", "#8fa6ac") + path(
        "M-186,26 L-150,-30 L150,-30 L186,26 Z", "#e9f0ee"
    )
    for row, (y, k) in enumerate(((-30, 0.86), (-10, 0.94), (14, 1.02))):
        for i in range(6):
            x = (-130 + i * 52) * k
            body += rect(x - 13, y - 34, 26, 40, "#cfe6e6", rx=5) + rect(
                x - 14, y - 44, 28, 16, ("#d8442e", "#e0a93a", "#2f7f74")[(i + row) % 3], rx=4
            )
    return body


def _du_rui() -> Whole:
    """Du Rui on the sill, both hands at the tray, his shoulders up."""
    hip = STANDING.hip[1]
    stance = evolve(bent(near_leg=(-2, -6), far_leg=(10, 2), feet=(0, 0), lean=-3, narrow=0.9), head=8)
    stance = stance.hand(Side.NEAR, (24, hip - 128), grip=Grip.FLAT, aim=14).hand(
        Side.FAR, (250, hip - 150), grip=Grip.FLAT, aim=150
    )
    return whole(
        "student_man",
        _DARES_NOT,
        stance,
        at=(362, 676),
        height=424,
        holds=(group(_tray(), 104, -14, 1.2), ""),
    )


def _stands(head: float) -> Stance:
    return evolve(
        bent(near_leg=(-4, -3), far_leg=(6, 4), feet=(0, 0), near_arm=(-9, 5), far_arm=(9, 16), narrow=0.92),
        head=head,
    )


def _waits() -> Whole:
    """Lin Feng, who has half an hour from half past four, and looks at the microscope."""
    return whole("lin_feng", Mood.CALM, _stands(2), at=(820, 716), height=496, view=View.BEHIND)


def _lin_feng() -> Whole:
    """Lin Feng, who knows that face from himself."""
    return whole("lin_feng", EXPRESSIONS[Mood.UNEASY], _stands(4), at=(820, 716), height=496, left=True)


# ---------------------------------------------------------------- who sits at it


def _coated(look: str) -> Look:
    """Somebody of the laboratory, in its white coat."""
    person, white, far = look_of(look), "#f6f1e2", "#b9c4c4"
    clothes = person.clothes
    return evolve(
        person,
        clothes=evolve(
            clothes,
            sleeve=evolve(clothes.sleeve, near=white, far=far, fold="", end=0.96),
            side=evolve(clothes.side, trunk=white),
        ),
    )


def _bent_over_it(t: Tones) -> list[Actor | Sheet]:
    """Two seniors, one on his feet, one on a stool, their heads together at the eyepiece."""
    he = side_view(
        "colleague_man",
        seated(
            (1010, 664), 900, size=1.16, lean=29, curl=26, poke=12, turn=12, wrists=((1260, 560), (1270, 560))
        ),
        grips=(Grip.FLAT, Grip.FLAT),
        looks_down=True,
    )
    she = side_view(
        "counsellor_woman",
        seated(
            (1128, 748), 968, size=1.22, lean=36, curl=24, poke=8, turn=8, wrists=((1452, 566), (1470, 546))
        ),
        grips=(Grip.FLAT, Grip.FIST),
        looks_down=True,
    )
    return [
        _stool(t, (996, 660)),
        _lit(t, he, "colleague_man"),
        _stool(t, (1132, 744)),
        _lit(t, she, "counsellor_woman"),
    ]


def _stool(t: Tones, at: Point) -> Sheet:
    """A stool on castors; the middle of its seat is at a point."""
    dark, steel = mix(t.palette.ink, "#2a3a44", 0.5), mix(t.thing("#8d9aa0"), t.palette.ink, 0.2)
    body = rect(-12, 26, 26, 150, steel) + line("M0,172 L-82,220 M0,172 L84,220", steel, 16)
    body += circle(-84, 228, 15, dark) + circle(86, 228, 15, dark) + rect(-96, 0, 214, 34, dark, rx=14)
    return Sheet(body=group(body, *at), shadow=OBJECT)


def _lit(t: Tones, who: SideView, look: str) -> Actor:
    """One of them, the corridor's light along the back."""
    who = evolve(who, look=_coated(look))
    found = who.whole(tint=mix(t.palette.tint, "#dfe8e6", 0.6), cast=Shadow(12, 10, 18, 0.42))
    rim = "".join(group(flat(s.body, _OUTSIDE[t.light]), -7, -5) for s in (*who.body()[:1], *who.head()[:1]))
    edge = Sheet(body=rim, contact=0, edge=False, grain=False)
    return evolve(found, sheets=(edge, *found.sheets))


def _column(t: Tones) -> list[Sheet]:
    """The column from the ceiling to its desk, a window that shines green, an eyepiece on our left."""
    white, grey, dark = (mix(t.thing(c), t.palette.ink, 0.2) for c in ("#eef1ee", "#a9b8bc", "#3d4a52"))
    x = 1640.0
    parts = ((-60, 130, 150, white), (70, 26, 110, dark), (96, 120, 196, white), (216, 24, 130, dark))
    body = "".join(rect(x - w / 2, y, w, h, c, rx=8) for y, h, w, c in parts)
    body += "".join(
        rect(x + w * 0.16, y + 4, w * 0.3, h - 8, mix(c, t.palette.ink, 0.24), rx=6)
        for y, h, w, c in parts
        if c == white
    )
    chamber = path("M1500,240 L1780,240 L1812,470 L1812,600 L1478,600 L1478,430 Z", white) + path(
        "M1690,240 L1780,240 L1812,470 L1812,600 L1690,600 Z", mix(white, t.palette.ink, 0.26)
    )
    chamber += circle(1590, 470, 78, dark) + circle(1590, 470, 62, _GREEN) + circle(1574, 452, 30, "#d8ffe8")
    chamber += ellipse(1606, 488, 22, 14, "#3f9a72") + ellipse(1566, 492, 12, 8, "#3f9a72")
    tube = path("M1560,356 L1482,332 L1472,366 L1544,402 Z", grey) + path(
        "M1486,326 L1460,322 L1448,368 L1476,372 Z", dark
    )
    desk = rect(1390, 588, 600, 34, grey) + rect(1430, 622, 530, 540, mix(grey, t.palette.ink, 0.4))
    desk += "".join(circle(1700 + i * 44, 560, 13, dark) for i in range(3)) + circle(1744, 300, 9, "#d8442e")
    cables = line("M1716,-40 C1850,60 1880,260 1850,600 M1560,-40 C1476,40 1470,130 1508,240", dark, 12)
    return [
        Sheet(body=cables, shadow=SMALL),
        Sheet(body=desk, shadow=BUILDING),
        Sheet(body=body, shadow=BUILDING),
        Sheet(body=chamber, shadow=OBJECT),
        Sheet(body=tube, shadow=OBJECT),
        glows([(1590, 470, 300), (1440, 420, 260)], _GREEN, 0.5),
    ]


def _dark(t: Tones) -> list[Sheet]:
    ink = mix(t.palette.ink, "#05080f", 0.3)
    return [
        glows([(_DOOR[1] - 160, 330, 460)], _OUTSIDE[t.light], 0.3),
        printed(rect(-60, -60, 2040, 1200, "url(#low)"), defs=fade("low", ink, (0, 1000), (0, 650), 0.6)),
    ]
