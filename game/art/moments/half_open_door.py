"""The interview through a door half open: three who laugh with the girl before her, then an empty chair and no laugh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hair import men, women
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Gaze, Lips
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing
from game.art.people.whole import View, bent, whole
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.look import Look

_KEYS: Final = 4
_LEFT, _RIGHT = 574.0, 1392.0  # the opening
_LEAF: Final = 1176.0  # how far the door comes into it
_TABLE: Final = 452.0


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the day."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_room(t),
            _three(t, laugh=True),
            _three(t, laugh=False),
            *_table(t),
            _girl(t),
            *_chair(t),
            *_door(t),
            *_corridor(t),
            *_hers(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=960,
        airs=(Air(Kind.MOTE, (600, 60, 540, 380), 16, "#fff6dc", 1, 0.8),),
    )


def _dark(t: Tones, colour: str, share: float = 0.44) -> str:
    """A colour of the corridor, which has no window here."""
    return mix(t.thing(colour), t.palette.ink, share)


# ---------------------------------------------------------------- the room


def _room(t: Tones) -> list[Sheet]:
    """A bright classroom: a window, a board with the hour and the minutes, a floor with the window's light."""
    lit = t.spotlit() if t.lamps else t
    wall, sky = (
        lit.thing("#f4e4d2"),
        {Light.MORNING: "#fff0cc", Light.DAY: "#e4f0f2", Light.DUSK: "#ffb880", Light.NIGHT: "#2c2c4c"}[
            t.light
        ],
    )
    window = (
        rect(612, 40, 190, 250, lit.thing("#c8a888"))
        + rect(624, 52, 166, 226, sky)
        + rect(702, 52, 10, 226, lit.thing("#c8a888"))
        + rect(624, 150, 166, 9, lit.thing("#c8a888"))
    )
    tree = "".join(
        ellipse(x, y, r, r * 0.8, lit.thing(c))
        for x, y, r, c in ((650, 262, 34, "#9fb56a"), (690, 246, 30, "#86a05a"), (760, 258, 32, "#9fb56a"))
    )
    board = rect(850, 60, 420, 190, lit.thing("#9a6a42")) + rect(862, 72, 396, 166, lit.thing("#3a6656"))
    floor = poly([(500, 560), (1480, 560), (1700, 1150), (240, 1150)], lit.thing("#d9b48a"))
    skirting = rect(500, 548, 980, 14, lit.thing("#b08a68"))
    sun = poly([(640, 600), (820, 600), (980, 1150), (640, 1150)], "#fff6dc", 0.5)
    return [
        backdrop(rect(-60, -60, 2040, 1200, wall)),
        Sheet(body=window, shadow=SMALL),
        printed(tree),
        Sheet(
            body=board,
            shadow=OBJECT,
            letters=(Lettering("面试 6 分钟", 1010, 132, 46, "#f4efe2", "chinese"),),
        ),
        Sheet(body=floor, shadow=SMALL),
        printed(skirting + ("" if t.night else sun)),
    ]


def _teachers() -> tuple[tuple[Look, float, bool], ...]:
    """Bao in the middle; a colleague at each side."""
    first = evolve(look_of("mother"), hair=women.pulled_back("#4a3a3a", "#8d857e"), worn="")
    last = evolve(look_of("student_man"), hair=men.grey_sides("#6d645c"), worn="")
    return (first, 704.0, False), (look_of("teacher_man"), 886.0, False), (last, 1072.0, True)


_AT_TABLE: Final = bent(
    near_leg=(-4, -3),
    far_leg=(6, 4),
    near_arm=(-14, 50),
    far_arm=(20, 60),
    feet=(0, 0),
    grips=(Grip.FLAT, Grip.FLAT),
)
_LAUGHS: Final = (
    Expression(lips=Lips.LAUGH, gaze=Gaze.ARC, tilt=-6, inner=-4, outer=-3),
    Expression(lips=Lips.LAUGH, gaze=Gaze.ARC, tilt=8, inner=-5, outer=-4),
    Expression(lips=Lips.LAUGH, gaze=Gaze.ARC, tilt=-10, inner=-4, outer=-2),
)
_STOPS: Final = (
    Expression(lips=Lips.FLAT, opening=0.95, inner=-4, outer=-6),
    Expression(lips=Lips.EASY, opening=1.0, inner=-8, outer=-6, tilt=2),
    Expression(lips=Lips.FIRM, opening=0.85, tilt=-2),
)


def _three(t: Tones, *, laugh: bool) -> Actor:
    """The three behind their table, as they are at the first keys or at the last ones."""
    sheets = [
        Sheet(
            body="".join(
                s.body for s in whole(look, face, _AT_TABLE, at=(x, 1012), height=800, left=left).sheets
            ),
            shadow=Shadow(8, 8, 12, 0.34),
        )
        for (look, x, left), face in zip(_teachers(), _LAUGHS if laugh else _STOPS, strict=True)
    ]
    tint = mix(t.palette.tint, "#fff6ea", 0.7)
    return Actor(
        sheets=tuple(sheets),
        box=(460, 60, 800, 960),
        tint=tint,
        moves=only(*((0, 1) if laugh else (2, 3)), keys=_KEYS),
    )


def _table(t: Tones) -> list[Sheet]:
    """A long table with a cloth, three forms, three pens, three cups with lids."""
    y, lit = _TABLE, t.spotlit() if t.lamps else t
    cloth = mix(lit.thing("#3f6673"), t.palette.mid, 0.1)
    top = poly([(586, y), (1250, y), (1290, y + 44), (560, y + 44)], mix(cloth, "#ffffff", 0.14))
    front = path(
        f"M556,{y + 44} L1292,{y + 44} L1286,{y + 470} C1100,{y + 460} 760,{y + 480} 562,{y + 470} Z", cloth
    )
    folds = "".join(
        line(f"M{x},{y + 50} l{-6 + i * 3},410", mix(cloth, t.palette.ink, 0.3), 4, 0.5)
        for i, x in enumerate((640, 770, 900, 1030, 1160))
    )
    things = ""
    for x in (700, 880, 1064):
        things += poly(
            [(x - 46, y + 10), (x + 24, y + 8), (x + 30, y + 34), (x - 50, y + 36)], "#fffaf0"
        ) + line(f"M{x + 34},{y + 14} l22,16", "#2b3a52", 5)
        things += group(
            path("M-18,-34 L18,-34 L14,0 L-14,0 Z", "#f8f4ec")
            + ellipse(0, -34, 20, 6, "#dfe6e4")
            + circle(0, -42, 5, "#c8402a")
            + rect(-17, -24, 34, 6, "#4f6f8c"),
            x + 76,
            y + 24,
        )
    return [
        Sheet(body=front, shadow=OBJECT),
        printed(folds),
        Sheet(body=top, shadow=Shadow(4, 8, 12, 0.34)),
        Sheet(body=lit.under(things), shadow=SMALL),
    ]


def _girl(t: Tones) -> Actor:
    """The girl before her, from behind, on her way from the chair; later she has gone."""
    stance = bent(
        lean=-2,
        near_leg=(-4, -3),
        far_leg=(8, 2),
        near_arm=(-20, 30),
        far_arm=(30, 110),
        feet=(0, 0),
        head=-8,
        grips=(Grip.RELAXED, Grip.OPEN),
    )
    look = evolve(look_of("scholar_woman"), hair=women.ponytail("#3a2a24", "#64483a", "#e8b04a"), worn="")
    who = whole(look, Mood.GLAD, stance, at=(668, 1090), height=800, view=View.GLANCE)
    return actor(who, tint=mix(t.palette.tint, "#f0e0d8", 0.6), moves=only(0, 1, keys=_KEYS))


def _chair(t: Tones) -> list[Sheet]:
    """The chair before the table, with its back to us."""
    lit = t.spotlit() if t.lamps else t
    wood, deep = lit.thing("#c8803c"), lit.thing("#8a5228")
    x, y = 930.0, 672.0
    shade = poly(
        [(x - 60, y + 150), (x + 90, y + 150), (x + 330, y + 240), (x + 120, y + 250)], t.palette.shade, 0.24
    )
    legs = rect(x - 96, y, 20, 320, deep) + rect(x + 76, y, 20, 320, deep)
    seat = path(
        f"M{x - 84},{y - 26} L{x + 84},{y - 26} L{x + 108},{y + 24} L{x - 108},{y + 24} Z",
        mix(wood, "#fff0cc", 0.2),
    ) + rect(x - 108, y + 22, 216, 16, deep)
    back = rect(x - 98, y - 186, 18, 226, wood, rx=8) + rect(x + 80, y - 186, 18, 226, wood, rx=8)
    back += path(
        f"M{x - 98},{y - 196} C{x - 40},{y - 214} {x + 40},{y - 214} {x + 98},{y - 196} L{x + 98},{y - 146} C{x + 40},{y - 162} {x - 40},{y - 162} {x - 98},{y - 146} Z",
        wood,
    )
    back += "".join(rect(x + dx, y - 156, 13, 130, deep) for dx in (-46, -6, 34))
    return [
        printed(shade),
        Sheet(body=legs + seat, shadow=OBJECT),
        Sheet(body=back, shadow=Shadow(10, 8, 14, 0.4)),
    ]


# ---------------------------------------------------------------- where she stands


def _door(t: Tones) -> list[Sheet]:
    """The leaf, half open into the room, its glass and the plate of its lock."""
    wood = mix(t.thing("#9a5a3c"), t.palette.ink, 0.24)
    leaf = poly([(_LEAF, 4), (_RIGHT + 8, -80), (_RIGHT + 8, 1160), (_LEAF, 1010)], wood)
    panel = poly(
        [(_LEAF + 40, 76), (_RIGHT - 30, 36), (_RIGHT - 30, 380), (_LEAF + 40, 376)],
        mix(wood, "#f4dcb8", 0.5),
    ) + poly(
        [(_LEAF + 40, 620), (_RIGHT - 30, 650), (_RIGHT - 30, 1010), (_LEAF + 40, 930)],
        mix(wood, t.palette.ink, 0.25),
    )
    plate = rect(_LEAF + 24, 470, 42, 176, t.thing("#a88a3c"), rx=10) + path(
        f"M{_LEAF + 39},604 l12,0 l4,26 l-20,0 Z M{_LEAF + 37},600 a8,8 0 1 1 16,0 a8,8 0 1 1 -16,0 Z",
        "#3a2a20",
    )
    edge = poly([(_LEAF, 4), (_LEAF + 12, -2), (_LEAF + 12, 1016), (_LEAF, 1010)], mix(wood, "#ffe0b0", 0.5))
    return [
        Sheet(body=leaf, shadow=Shadow(-10, 10, 24, 0.4), nearer=True),
        Sheet(body=panel, shadow=SMALL),
        printed(edge),
        Sheet(body=plate, shadow=SMALL),
    ]


def _corridor(t: Tones) -> list[Sheet]:
    """The wall on our side: dark, a frame, the number, a sheet that says what is on, a chair row for those who wait."""
    wall, dado, rim = _dark(t, "#8a6a7c"), _dark(t, "#5f6f74", 0.5), _dark(t, "#7a4a34", 0.3)
    sides = rect(-60, -60, _LEFT + 60, 1200, wall) + rect(_RIGHT, -60, 1980 - _RIGHT, 1200, wall)
    low = (
        rect(-60, 560, _LEFT + 60, 600, dado)
        + rect(_RIGHT, 560, 1980 - _RIGHT, 600, dado)
        + rect(-60, 552, _LEFT + 60, 9, _dark(t, "#b8503c"))
        + rect(_RIGHT, 552, 1980 - _RIGHT, 9, _dark(t, "#b8503c"))
    )
    frame = rect(_LEFT - 34, -60, 40, 1200, rim) + rect(_RIGHT - 6, -60, 40, 1200, rim)
    sheet = poly([(204, 150), (430, 144), (436, 376), (210, 384)], _dark(t, "#fff6e2", 0.2))
    plate = rect(1500, 250, 150, 74, _dark(t, "#f4e4c4", 0.24), rx=6)
    return [
        Sheet(body=sides, shadow=BUILDING),
        Sheet(body=low, shadow=SMALL),
        Sheet(body=frame, shadow=BUILDING),
        Sheet(
            body=sheet,
            shadow=OBJECT,
            letters=(
                Lettering("面试", 320, 226, 78, _dark(t, "#a8323c", 0.1)),
                Lettering("请等候", 320, 322, 42, _dark(t, "#3a2a34", 0.2), "chinese"),
            ),
        ),
        Sheet(
            body=plate,
            shadow=SMALL,
            letters=(Lettering("204", 1575, 288, 44, _dark(t, "#3a2a34", 0.2), "bold"),),
        ),
        printed(
            rect(_LEFT - 34, -60, 40, 1200, "url(#lit)"),
            defs=fade("lit", "#ffe6b8", (_LEFT + 6, 0), (_LEFT - 34, 0), 0.6, 0),
        ),
        glows([(0, 0, 640), (0, 900, 700), (1920, 0, 600), (1920, 900, 760)], t.palette.shade, 0.42),
    ]


def _form() -> Thing:
    """The back of her form, with nothing on it but six lines."""
    page = path("M-190,-150 L176,-166 L192,226 L-176,240 Z", "#fffaf0")
    lines = "".join(
        line(f"M-150,{-84 + i * 50} L{146 + i * 2},{-94 + i * 50}", "#b8a8a4", 3.4) for i in range(6)
    )
    return Thing(group(page + lines, 62, -78, 0.7))


def _lever(t: Tones) -> Thing:
    """The handle of the door, which turns about its left end."""
    brass, dark = t.thing("#d9bc66"), t.thing("#a8842f")
    body = path("M-86,-14 L74,-12 C88,-10 88,12 74,14 L-86,14 Z", brass) + rect(
        -86, 3, 168, 10, dark, 0.7, rx=4
    )
    return Thing(
        body + circle(-74, 0, 25, dark) + circle(-76, -2, 22, brass) + circle(-80, -6, 8, "#f4e2a4", 0.8)
    )


def _hers(t: Tones) -> list[Actor]:
    """Her right hand is closed round the handle; her left holds the form between thumb and fingers."""
    tint = mix(t.palette.tint, "#b89aa8", 0.6)
    right = near_hand(
        "meng_jin", GESTURES["grasp"], (1334, 676), turn=-100, scale=1.2, side="right",
        thing=_lever(t), elbow=(1640, 1200),
    )  # fmt: skip
    left = near_hand(
        "meng_jin", GESTURES["pinch"], (150, 742), turn=-52, scale=1.2, side="left",
        thing=_form(), thing_turn=-6, elbow=(-80, 1180),
    )  # fmt: skip
    return [left.actor(tint=tint), right.actor(tint=tint, cast=Shadow(10, 12, 16, 0.44))]
