"""Half past eight: along a table all are wet to the hair and look to its end, where the night's report is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.profile.joints import seated
from game.art.people.profile.person import SideView, side_view
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

_TABLE: Final = 566.0  # its far edge
_WINDOW: Final = (560.0, 40.0, 860.0, 400.0)  # x, y, width, height


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for a wet morning."""
    t = Tones(light, palette, indoors=True)
    x, y, w, h = _WINDOW
    return Moment(
        layers=(
            *_room(t),
            *_umbrellas(t),
            *(_seen(t, who, 0.2, legs_too=False) for who in _row()),
            *_table(t),
            *_chairs(t),
            _seen(t, _ruan(), 0),
            *_drop(t),
            _seen(t, _her(), 0.34),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=3,
        beat=0.2,
        focus=1420,
        airs=(Air(Kind.RAIN, (x, y, w, h), 40, "#ffffff", plane=0, size=0.8),),
    )


# ---------------------------------------------------------------- the room


def _room(t: Tones) -> list[Sheet]:
    """A grey wall, a window full of rain over the river."""
    wall = mix(t.thing("#b7a8ac"), t.palette.mid, 0.3)
    x, y, w, h = _WINDOW
    sky = mix(t.palette.sky, "#c9d6dc", 0.5) if not t.night else t.palette.deep
    far, river = mix(sky, t.palette.deep, 0.34), mix(t.thing("#a98a62"), sky, 0.25)
    hills = path(
        f"M{x},{y + 210} C{x + 160},{y + 120} {x + 300},{y + 170} {x + 430},{y + 190} C{x + 560},{y + 130} {x + 700},{y + 150} {x + w},{y + 200} L{x + w},{y + h} L{x},{y + h} Z",
        far,
    )
    hills += path(
        f"M{x},{y + 262} C{x + 240},{y + 240} {x + 560},{y + 262} {x + w},{y + 240} L{x + w},{y + h} L{x},{y + h} Z",
        river,
    )
    runs = "".join(
        line(f"M{x + 30 + i * 47 % 830},{y + 20 + i * 83 % 250} l-3,{40 + i * 37 % 90}", "#ffffff", 3, 0.4)
        for i in range(34)
    )
    frame = "".join(
        rect(x + dx, y - 14, 16, h + 28, t.thing("#f1e6dc")) for dx in (-14, w * 0.33, w * 0.67, w - 2)
    )
    frame += rect(x - 14, y - 14, w + 28, 16, t.thing("#f1e6dc")) + rect(
        x - 34, y + h, w + 68, 24, t.thing("#e0d2c8")
    )
    low = rect(-60, 560, 2040, 600, mix(wall, t.palette.ink, 0.26)) + rect(
        -60, 552, 2040, 10, mix(wall, "#ffffff", 0.3)
    )
    return [
        backdrop(rect(-60, -60, 2040, 1200, wall)),
        Sheet(body=rect(x, y, w, h, sky), contact=0, edge=False),
        printed(hills),
        printed(runs),
        Sheet(body=frame, shadow=BUILDING),
        Sheet(body=low, shadow=SMALL),
    ]


def _umbrellas(t: Tones) -> list[Sheet]:
    """Three of them on hooks, with a small pool below each."""
    made = [Sheet(body=rect(1690, 150, 300, 16, t.thing("#8a5a38")), shadow=SMALL)]
    for x, colour in ((1738, "#c8402a"), (1822, "#e0a94a"), (1906, "#3f6673")):
        body = line(f"M{x},230 L{x},170 C{x},146 {x + 26},146 {x + 26},170", "#4a3a34", 8)
        body += path(
            f"M{x - 8},226 C{x - 36},330 {x - 30},420 {x - 12},470 L{x + 12},470 C{x + 34},420 {x + 36},330 {x + 8},226 Z",
            colour,
        )
        body += path(
            f"M{x + 2},226 C{x + 14},320 {x + 12},420 {x + 2},470 L{x + 12},470 C{x + 34},420 {x + 36},330 {x + 8},226 Z",
            mix(colour, "#1a1018", 0.26),
        )
        body += rect(x - 30, 356, 60, 12, mix(colour, "#1a1018", 0.4)) + line(f"M{x},470 l0,30", "#4a3a34", 6)
        body += "".join(ellipse(x + dx, y, 4, 8, "#dfeef2") for dx, y in ((-16, 484), (0, 520), (12, 496)))
        made.append(Sheet(body=t.under(body), shadow=OBJECT))
    return made


# ---------------------------------------------------------------- the people


def _row() -> tuple[SideView, ...]:
    """Four along the far side, one behind the other, all with their faces to the table's end."""
    made = []
    for look, x, lean, mood, poke in (
        ("senior_woman", 612, 2, "uneasy", 6),
        ("scholar_woman", 786, 8, "tired", 4),
        ("tall_man", 940, 5, "calm", 0),
        ("colleague_man", 1110, 9, "uneasy", 2),
    ):
        seat = seated(
            (x, 716), 900, size=0.94, lean=lean, poke=poke, turn=2, wrists=((x + 150, 576), (x + 176, 572))
        )
        made.append(side_view(look, seat, mood=mood, grips=(Grip.FLAT, Grip.FLAT)))
    return tuple(made)


def _ruan() -> SideView:
    """Section Chief Ruan at the end of the table, the report before her in both hands."""
    page = path("M-52,-84 L44,-96 L58,64 L-40,78 Z", "#fffaf0")
    page += "".join(
        line(f"M{-38 + i * 1.6},{-62 + i * 22} l{76 - i * 9 % 24},-9", "#8a8f98", 5) for i in range(6)
    )
    return side_view(
        "manager_woman",
        seated(
            (1640, 744), 930, left=True, size=1.12, lean=6, poke=4, turn=4,
            wrists=((1466, 556), (1436, 548)), aims=(216, 214),
        ),
        mood="tired",
        grips=(Grip.FIST, Grip.FIST),
        things=("", group(page, -30, -30, 0.98, turn=-6)),
        looks_down=True,
    )  # fmt: skip


def _her() -> SideView:
    """Meng Jin, nearest to us and farthest from the report: up since ten past two."""
    return side_view(
        "meng_jin",
        seated(
            (176, 1010),
            1300,
            size=1.66,
            lean=17,
            curl=14,
            poke=10,
            turn=4,
            wrists=((404, 716), (444, 690)),
            aims=(-4, -8),
        ),
        mood="tired",
        grips=(Grip.FLAT, Grip.FLAT),
    )


def _wet(who: SideView) -> list[Sheet]:
    """Strands that stick to brow and temple, and what runs down from them."""
    found = re.search(r'fill="(#[0-9a-f]{6})"', who.look.hair.side.front)
    hair = found[1] if found else "#241d1c"
    strands = path(
        "M34,-92 C58,-78 68,-58 66,-26 C60,-44 54,-56 40,-64 Z M14,-84 C40,-70 50,-44 46,-14 C38,-36 26,-52 8,-62 Z",
        hair,
    )
    strands += path("M-6,-24 C4,0 4,30 -4,58 C-8,36 -14,14 -24,-4 Z", hair)
    strands += path("M-88,30 C-84,58 -90,80 -98,98 C-102,74 -104,52 -104,34 Z", hair)
    shine = "".join(
        line(d, mix(hair, "#dfe8f2", 0.5), 3.4, 0.85)
        for d in (
            "M-90,-70 C-70,-104 -30,-124 10,-118",
            "M-94,-40 C-74,-84 -30,-106 16,-98",
            "M-84,-8 C-70,-50 -34,-82 6,-82",
        )
    )
    drops = "".join(
        ellipse(x, y, 4.6, 8, "#eaf6fa") + ellipse(x - 1, y - 2, 1.6, 3, "#ffffff")
        for x, y in ((67, -14), (-5, 72), (-98, 112))
    )
    held = who.held()
    return [
        Sheet(body=held.put(strands), shadow=SMALL, contact=0.1),
        printed(held.put(shine + drops)),
    ]


def _seen(t: Tones, who: SideView, back: float, *, legs_too: bool = True) -> Actor:
    """One of them whole, wet; `back` is how far in the dark of the room, `legs_too` unless a table hides them."""
    x = who.seat.hip[0]
    legs = who.legs() if legs_too else []
    sheets = [*who.far_arm(), *legs, *who.body(), *who.head(), *_wet(who), *who.near_arm()]
    tint = mix(mix(t.palette.tint, "#ffffff", 0.3), mix(t.palette.deep, "#ffffff", 0.3), back)
    k = who.seat.size
    return Actor(
        sheets=tuple(sheets), box=(x - 420 * k, 100, 840 * k, 1000), cast=Shadow(10, 10, 14, 0.36), tint=tint
    )


# ---------------------------------------------------------------- the table


def _table(t: Tones) -> list[Sheet]:
    """A long table that runs off to the left: notebooks, mugs with lids, damp paper."""
    wood, y = t.thing("#b98a5c"), _TABLE
    top = poly([(-60, y + 10), (1420, y), (1500, y + 104), (-60, y + 150)], wood)
    lip = poly(
        [(-60, y + 150), (1500, y + 104), (1500, y + 136), (-60, y + 186)], mix(wood, t.palette.ink, 0.4)
    )
    grain = "".join(
        line(f"M-60,{y + 40 + i * 34} L{1440 + i * 22},{y + 24 + i * 28}", mix(wood, "#5a3a24", 0.4), 3, 0.35)
        for i in range(3)
    )
    things = ""
    for x, colour in ((872, "#4f6f8c"), (1050, "#a8484f"), (1230, "#5f8a6c"), (724, "#c9a05a")):
        things += poly([(x - 70, y + 46), (x + 10, y + 40), (x + 26, y + 74), (x - 64, y + 82)], "#fffaf0")
        things += line(f"M{x - 52},{y + 58} l60,-4 M{x - 48},{y + 68} l54,-4", "#b8a8a4", 3)
        things += group(
            path("M-22,-52 L22,-52 L18,0 L-18,0 Z", "#f8f4ec")
            + ellipse(0, -52, 25, 8, "#dfe6e4")
            + circle(0, -62, 6, colour)
            + rect(-21, -38, 42, 9, colour),
            x + 64,
            y + 62,
        )
    board = poly([(-60, y + 186), (1440, y + 138), (1440, 940), (-60, 1150)], mix(wood, t.palette.ink, 0.62))
    return [
        Sheet(body=board, shadow=OBJECT),
        Sheet(body=top + lip, shadow=Shadow(4, 12, 20, 0.42), nearer=True),
        printed(grain),
        Sheet(body=t.under(things), shadow=SMALL),
    ]


def _chairs(t: Tones) -> list[Sheet]:
    """Hers and Chief Ruan's: black seats, a back of cloth."""
    black, cloth = mix(t.thing("#3a3640"), t.palette.ink, 0.3), t.thing("#5d5a78")
    made = []
    for x, y, k in ((1640, 744, -1.12), (176, 1010, 1.66)):
        body = path("M-150,-250 C-132,-262 -116,-250 -116,-232 L-100,-10 L-128,-10 Z", cloth)
        body += (
            rect(-128, -8, 250, 26, black, rx=10)
            + rect(-16, 18, 24, 150, black)
            + rect(-90, 160, 180, 20, black, rx=8)
        )
        made.append(Sheet(body=group(body, x, y, k, abs(k)), shadow=OBJECT))
    return made


def _drop(t: Tones) -> list[Sheet | Actor]:
    """Her notebook, and the drop that falls on it from her hair."""
    notes = poly([(452, 634), (676, 624), (716, 700), (440, 716)], "#fffaf0")
    notes += "".join(
        line(f"M{500 + i * 6},{650 + i * 17} l{150 - i * 14},-8", "#9a8f98", 3.4) for i in range(3)
    )
    fallen = ellipse(566, 646, 24, 8, "#a9c4d0", 0.9) + ellipse(560, 644, 9, 3, "#ffffff", 0.9)
    falling = path("M0,-22 C12,-4 14,12 0,18 C-14,12 -12,-4 0,-22 Z", "#dff0f6")
    return [
        Sheet(body=t.under(notes), shadow=OBJECT),
        Actor(sheets=(Sheet(body=fallen, shadow=SMALL),), box=(510, 600, 120, 80), cast=None, moves=(None, None, HERE)),
        Actor(
            sheets=(Sheet(body=group(falling, 566, 590), shadow=SMALL),), box=(516, 360, 100, 300), cast=None,
            moves=(Move(y=-120), HERE, None),
        ),
    ]  # fmt: skip


def _dark(t: Tones) -> list[Sheet]:
    return [glows([(0, 0, 560), (0, 900, 640), (1920, 900, 560)], t.palette.shade, 0.34)]
