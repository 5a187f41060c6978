"""The paper tag of the striped bag, turned over at last, up on the fourth bed; below, two who look up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.lens import Lens
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import ARM, near_hand
from game.art.people.near.things import Thing
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette

KEYS: Final = 3
# Eyes are up at the bed, under the ceiling.
_LENS: Final = Lens(eye=(0.0, 2.35, -1.1), pitch=-23, yaw=0, focal=860, middle=(1130, 346))
_TAG: Final = (852.0, 372.0)  # the middle of the tag


@frozen(kw_only=True)
class _Hour:
    """How far the room is dark (0 to 1), what stands in its window, and how far the lamps below shine."""

    dark: float
    pane: str
    lamp: float


_HOURS: Final = {
    Light.MORNING: _Hour(dark=0.12, pane="#f4e2c4", lamp=0.2),
    Light.DAY: _Hour(dark=0.0, pane="#d4e6ec", lamp=0.1),
    Light.DUSK: _Hour(dark=0.4, pane="#d98a70", lamp=0.7),
    Light.NIGHT: _Hour(dark=0.62, pane="#1c2c58", lamp=1.0),
}


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the last minutes before the lights go out."""
    h = _HOURS[light]
    x, y = _LENS.at(0.15, 1.0, 2.9)
    return Moment(
        layers=(
            *_room(h),
            glows([(x, y, 420)], "#ffd084", 0.42 * h.lamp),
            *_below(h),
            *_bed(h),
            *_bag(h),
            _turned(h, 0),
            _turned(h, 1),
            _turned(h, 2),
            _string(),
            glows([(_TAG[0] - 20, _TAG[1], 420)], "#ffe4a8", 0.22 * h.lamp),
            *_dark(h),
        ),
        shade=palette.shade,
        ground="#1a1420",
        keys=KEYS,
        beat=0.26,
        focus=900,
        airs=(Air(Kind.MOTE, (700, 120, 700, 420), 12, "#ffe8b8", 2, 0.8),),
    )


def _tone(h: _Hour, colour: str, more: float = 0) -> str:
    return mix(colour, "#17162c", min(0.92, h.dark + more))


# ---------------------------------------------------------------- below


def _room(h: _Hour) -> tuple[Sheet, ...]:
    """Room 412 from up here: the far wall with its window, desks along the right, slippers on the floor."""
    floor = _LENS.floor(0, (-3, 3), (-0.6, 4.6), _tone(h, "#b9a58c", 0.06))
    tiles = "".join(
        _LENS.floor(0.002, (a, a + 0.015), (-0.4, 4.6), _tone(h, "#7a6a5c"))
        for a in (-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.4)
    )
    tiles += "".join(
        _LENS.floor(0.002, (-3, 3), (b, b + 0.02), _tone(h, "#7a6a5c"))
        for b in (0.6, 1.2, 1.8, 2.4, 3.0, 3.6, 4.2)
    )
    wall = _LENS.front(4.6, (-3.2, 3.2), (0, 3), _tone(h, "#d9cbb0", 0.04)) + _LENS.front(
        4.59, (-3.2, 3.2), (0, 0.9), _tone(h, "#8fae9c", 0.06)
    )
    window = (
        _LENS.front(4.57, (0.5, 2.0), (1.0, 2.3), _tone(h, "#f0e8d8"))
        + _LENS.front(4.56, (0.56, 1.22), (1.06, 2.24), h.pane)
        + _LENS.front(4.56, (1.28, 1.94), (1.06, 2.24), h.pane)
    )
    return (
        backdrop(rect(-60, -60, 2040, 1200, _tone(h, "#a89888", 0.16))),
        Sheet(body=wall, contact=0.1),
        Sheet(body=floor, shadow=Shadow(0, -3, 8, 0.3)),
        printed(tiles),
        Sheet(body=window, shadow=SMALL),
    )


def _desk(h: _Hour) -> tuple[Sheet, ...]:
    """A desk at the right with a lamp, a laptop with a go board on it, and Form 3 under nothing."""
    wood = _tone(h, "#c08a54", -0.1)
    front = _LENS.front(1.55, (1.0, 2.6), (0, 0.76), _tone(h, "#8a5a34", 0.05)) + _LENS.wall(
        1.0, (1.55, 3.9), (0, 0.76), _tone(h, "#6a4428", 0.1)
    )
    top = _LENS.floor(0.76, (0.95, 2.6), (1.5, 3.9), wood)
    laptop = _LENS.floor(0.775, (1.25, 1.75), (2.5, 2.85), "#4a5058") + _LENS.face(
        [(1.25, 0.78, 2.86), (1.75, 0.78, 2.86), (1.75, 1.12, 2.98), (1.25, 1.12, 2.98)], "#e8c88a"
    )
    lx, ly = _LENS.at(1.35, 0.77, 3.4)
    u = _LENS.unit(1.35, 0.77, 3.4)
    lamp = (
        line(f"M{lx},{ly} C{lx - 6},{ly - 40} {lx + 4},{ly - 70} {lx - 22},{ly - 92}", "#2a2a34", 6)
        + path(
            f"M{lx - 44},{ly - 74} L{lx - 34},{ly - 108} L{lx - 8},{ly - 104} L{lx + 4},{ly - 70} Z",
            "#c8402a",
        )
        + ellipse(lx, ly, 0.1 * u, 0.05 * u, "#2a2a34")
    )
    papers = _LENS.floor(0.765, (1.1, 1.4), (1.75, 2.2), "#f4ead2") + _LENS.floor(
        0.766, (1.45, 1.75), (1.7, 2.1), "#efe0bc"
    )
    return (
        Sheet(body=front, shadow=OBJECT),
        Sheet(body=top, shadow=OBJECT),
        glows([(lx - 30, ly - 40, 230)], "#ffe0a0", 0.62 * h.lamp),
        Sheet(body=papers + laptop, shadow=SMALL),
        Sheet(body=lamp, shadow=SMALL),
    )


_UP: Final = Expression(inner=-15, outer=-10, opening=1.25, lips=Lips.OH, tilt=-8, glance=(-5, -6))
_STILL: Final = Expression(inner=-6, outer=-2, tilt=-6, glance=(-5, -5))


def _below(h: _Hour) -> tuple[Sheet | Actor, ...]:
    """Dapeng with a sock in his hand, and Jian Yi: both look up."""
    tint = mix("#ffffff", "#b8a0a8", h.dark * 0.9)
    sock = path(
        "M-20,-10 L22,-10 L20,80 C30,96 66,98 70,118 C66,138 10,138 -4,120 C-16,104 -18,60 -20,-10 Z",
        "#5f8aac",
    ) + path("M-21,-14 L23,-14 L22,10 L-20,10 Z", "#f4ead6")
    holding = STANDING.hand(Side.NEAR, (40, STANDING.neck[1] + 230), grip=Grip.FIST, aim=10)
    u = _LENS.unit(-0.5, 0.8, 2.5)
    calm = bent(near_leg=(-4, -3), far_leg=(6, 4), near_arm=(-8, 6), far_arm=(12, 20), head=-10)
    dapeng = whole(
        "roommate_man",
        _UP,
        evolve(holding, head=-10),
        at=_LENS.at(-0.1, 0, 2.2),
        height=u * 1.66,
        left=True,
        holds=(sock, ""),
    )
    jian = whole("tall_man", _STILL, calm, at=_LENS.at(0.72, 0, 2.75), height=u * 1.6, left=True)
    return (
        *_desk(h),
        actor(jian, tint=tint, cast=Shadow(10, 9, 10, 0.4)),
        actor(
            dapeng,
            tint=tint,
            cast=Shadow(10, 9, 10, 0.4),
            moves=(Move(x=60, y=-8), Move(x=22, y=-3, turn=-2), Move()),
        ),
    )


# ---------------------------------------------------------------- the bed, and what lies on it


def _bed(h: _Hour) -> tuple[Sheet, ...]:
    """The fourth bed, on which nobody sleeps: bare boards, a rail, its post."""
    board = _tone(h, "#c49a62", -0.2)
    mat = path("M-70,560 L820,596 C900,600 980,640 1010,720 L1040,1150 L-70,1150 Z", board)
    seams = "".join(
        line(f"M-60,{y} L{900 + i * 30},{y + 30}", mix(board, "#2a1810", 0.4), 4, 0.7)
        for i, y in enumerate((630, 700, 780))
    )
    rail = _tone(h, "#4f6f74", -0.1)
    bars = line("M-60,500 L1040,566", rail, 18) + line("M1040,540 L1060,1150", rail, 30)
    return (
        Sheet(body=bars, shadow=OBJECT),
        Sheet(body=mat, shadow=BUILDING),
        printed(seams),
    )


def _bag(h: _Hour) -> tuple[Sheet, ...]:
    """The striped bag, empty and folded over itself, near enough to count its threads."""

    def lit(c: str) -> str:
        return mix(c, "#2a2038", h.dark * 0.42)

    outline = "M-80,214 C40,176 300,168 470,190 C560,206 606,240 620,300 L668,640 C560,700 300,730 120,716 L-80,690 Z"
    body = path(outline, lit("#f4ead6"))
    for i in range(9):
        x = -60 + i * 80
        lean = (x - 280) * 0.1
        top = 206 - 30 * (1 - abs(i - 4) / 4.6)
        foot = 700 + 24 * (1 - abs(i - 3) / 5)
        if i > 7:
            continue
        body += path(
            f"M{x},{top} C{x + lean},{top + 180} {x + lean - 14},{top + 340} {x + lean * 2},{foot} L{x + 44 + lean * 2},{foot - 4} C{x + 36 + lean},{top + 340} {x + 50 + lean},{top + 180} {x + 42},{top - 2} Z",
            lit(("#c8402a", "#3f6673")[i % 2]),
        )
    weave = "".join(
        line(f"M-70,{y} C160,{y - 30} 420,{y - 26} 640,{y + 24}", lit("#8a6a5c"), 1.4, 0.28)
        for y in range(240, 700, 22)
    )
    lid = (
        path(
            "M-80,196 C40,150 320,140 490,172 C580,190 620,230 634,284 L626,330 C600,280 560,252 480,236 C320,206 60,216 -80,262 Z",
            lit("#3f6673"),
        )
        + line("M-70,232 C60,190 320,180 480,212 C560,228 600,256 622,300", lit("#f4ead6"), 5, 0.6)
        + line("M-60,206 C60,164 320,156 484,186", lit("#2c4c58"), 3, 0.8)
    )
    strap = (
        line("M120,190 C140,40 330,20 372,170", lit("#a8321f"), 46)
        + line("M116,188 C136,48 326,26 362,168", lit("#d8543c"), 26)
        + "".join(
            rect(x - 26, 168, 52, 60, lit("#a8321f"), rx=6)
            + line(f"M{x - 16},180 L{x + 16},216 M{x + 16},180 L{x - 16},216", lit("#f4ead6"), 3)
            for x in (120, 372)
        )
    )
    return (
        Sheet(body=body, shadow=Shadow(16, 14, 22, 0.45)),
        printed(weave),
        Sheet(body=lid, shadow=OBJECT),
        Sheet(body=strap, shadow=OBJECT),
    )


def _string() -> Sheet:
    """Hemp, from the strap to the tag's hole."""
    d = f"M392,206 C470,250 560,226 600,290 C624,330 640,372 {_TAG[0] - 172},{_TAG[1] + 14}"
    return Sheet(body=line(d, "#7a5a34", 9) + line(d, "#c9a870", 5), shadow=OBJECT)


def _turned(h: _Hour, key: int) -> Actor:
    """The tag between thumb and finger, at one key: its blank face, its edge, and what has been on its back all the time."""
    x, y = _TAG
    wide = (1.0, 0.24, 1.0)[key]
    colour = mix(("#e2cfa2", "#d2bc8a", "#f6e8c4")[key], "#3a2c3c", h.dark * 0.12)
    card = (
        path("M-196,-40 L-146,-112 L196,-112 L196,112 L-146,112 L-196,40 Z", colour)
        + circle(-160, 0, 17, mix(colour, "#8a5a30", 0.5))
        + circle(-160, 0, 9, "#5a3a28")
    )
    if key == 0:
        card += line("M-90,-50 L150,-50 M-90,0 L150,0 M-90,50 L150,50", mix(colour, "#8a6a4a", 0.5), 3, 0.7)
    ink, turn = "#28406c", 5.0
    words: tuple[Lettering, ...] = ()
    if key == KEYS - 1:
        words = (
            Lettering("不知道去哪儿？", x + 14, y - 58, 52, ink, "chinese", turn),
            Lettering("问！", x - 26, y + 26, 92, "#c8402a", "chinese_bold", turn),
            Lettering("裴", x + 112, y + 40, 50, ink, "chinese", turn),
        )
    frame = Sheet(
        body=group(card, x, y, 1.08, 1.08 * wide, -5 if key != 1 else -8),
        shadow=Shadow(10, 14, 14, 0.42),
        letters=words,
    )
    hand = near_hand(
        "wenzhu", GESTURES["pinch"], (1252, 486), turn=-164, scale=1.42, thing=Thing(""), elbow=(1850, 1288)
    )
    return Actor(
        sheets=(frame, *hand.sheets()),
        box=(560, 160, 1360, 980),
        cast=ARM,
        moves=only(key, keys=KEYS) if key < KEYS - 1 else (None, None, Move()),
        pivot=(1300, 640),
    )


def _dark(h: _Hour) -> tuple[Sheet, ...]:
    """The ceiling is near up here, and the corners are dark."""
    return (
        printed(
            rect(-60, -60, 2040, 300, "url(#t)"),
            defs=fade("t", "#12101e", (0, -60), (0, 220), 0.6 * h.dark + 0.1),
        ),
        printed(
            rect(1400, -60, 600, 1260, "url(#r)"),
            defs=fade("r", "#12101e", (1980, 0), (1440, 0), 0.8 * h.dark),
        ),
        printed(
            rect(-60, 500, 2040, 700, "url(#b)"), defs=fade("b", "#12101e", (0, 860), (0, 540), 0.8 * h.dark)
        ),
    )
