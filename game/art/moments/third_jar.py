"""A door in a dark corridor, opened with a foot: a jar in each hand, a third under the chin, and it slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, holed, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Lips
from game.art.people.near.things import jar
from game.art.people.whole import Side, View, bent, whole
from game.art.places.pieces.glows import fade, glows, radial
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 4
_HOLE: Final = (770.0, 104.0, 500.0, 746.0)  # the doorway: x, y, width, height
_AT: Final = (1040.0, 864.0)
_TALL: Final = 700.0
_LIDS: Final = ("#c95b16", "#5f7f74", "#c9a24a")


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the room beyond, Ji Wan with her jars, wall and door, Kaikai before it all."""
    t = Tones(light, palette, indoors=True)
    who = _ji_wan()
    tint = mix(t.palette.tint, "#fff1d8", 0.7)
    seen = only(1, 2, 3, keys=KEYS)
    return Moment(
        layers=(
            *_room(t),
            *_corridor(t),
            _leaf(t, seen),
            Actor(
                sheets=(*who.far, *who.body), box=who.box, tint=tint, cast=Shadow(12, 8, 18, 0.4), moves=seen
            ),
            _third(who, tint),
            Actor(sheets=(*who.top, *who.front), box=who.box, tint=tint, cast=None, moves=seen),
            _shut(t),
            *_light(t),
            _kaikai(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=1060,
        airs=(Air(Kind.MOTE, (720, 80, 460, 420), 8, "#ffe6b0", 0, 0.8),),
    )


def _lit(t: Tones, colour: str) -> str:
    """In the room, under its lamp."""
    return mix((t.spotlit() if t.lamps else t).thing(colour, 0.08), "#ffd08a", 0.12)


def _room(t: Tones) -> list[Sheet]:
    """Project room 3: a lamp, the window with its sill full of jars, a sack of shells, the bench."""
    x, _, w, _ = _HOLE
    wall = backdrop(rect(-60, -60, 2040, 1200, "url(#room)"),
                    gradient("room", [(0, _lit(t, "#cfc08c")), (0.6, _lit(t, "#b9a878")), (0.62, _lit(t, "#7d7a5c")), (1, _lit(t, "#5f5a44"))], (0, 0), (0, 1080)))  # fmt: skip
    out = t.outside()
    pane = rect(x + 20, 216, 190, 226, mix(out.depth(0.1), "#e0906c" if t.lamps else "#ffffff", 0.3)) + rect(
        x + 330, 216, 200, 226, mix(out.depth(0.1), "#e0906c" if t.lamps else "#ffffff", 0.3)
    )
    frame = holed(
        f"M{x + 6},202 L{x + 224},202 L{x + 224},456 L{x + 6},456 Z M{x + 20},216 L{x + 20},442 L{x + 210},442 L{x + 210},216 Z",
        _lit(t, "#5f7468"),
    )
    frame += holed(
        f"M{x + 316},202 L{x + 544},202 L{x + 544},456 L{x + 316},456 Z M{x + 330},216 L{x + 330},442 L{x + 530},442 L{x + 530},216 Z",
        _lit(t, "#5f7468"),
    )
    frame += rect(x - 20, 454, w + 60, 18, _lit(t, "#e0bd84"))
    jars, letters = "", []
    for i in range(11):
        jx = x + 6 + i * 50
        if i in (4, 5, 6):
            continue
        jars += group(jar(_lit(t, _LIDS[i % 3]), _lit(t, "#b9c4b8")).body, jx + 18, 420, 0.44)
        letters.append(Lettering(str(i + 12), jx + 18, 428, 13, "#2b2326", "medium"))
    bench = (
        rect(x - 20, 640, 250, 24, _lit(t, "#b98c54"))
        + rect(x - 10, 664, 18, 220, _lit(t, "#8a6238"))
        + rect(x + 190, 664, 18, 220, _lit(t, "#8a6238"))
    )
    sack = path(
        f"M{x + 400},800 C{x + 384},720 {x + 396},650 {x + 420},640 C{x + 450},626 {x + 500},626 {x + 540},640 L{x + 560},810 Z",
        _lit(t, "#c9b48a"),
    )
    sack += "".join(
        ellipse(x + 430 + i * 26, 638 - i % 2 * 10, 19, 12, _lit(t, "#e4dfd4"), 1, -20 + i * 24)
        for i in range(4)
    )
    lamp = (
        line(f"M{x + 270},-60 L{x + 270},130", "#4a3a34", 4)
        + path(
            f"M{x + 214},172 C{x + 220},138 {x + 250},130 {x + 270},120 C{x + 290},130 {x + 320},138 {x + 326},172 Z",
            _lit(t, "#c95b16"),
        )
        + ellipse(x + 270, 172, 34, 13, t.lamp())
    )
    return [
        wall,
        Sheet(body=pane, shadow=None, contact=0.1),
        Sheet(body=frame, shadow=OBJECT),
        Sheet(body=jars, shadow=SMALL, letters=tuple(letters), grain=False),
        Sheet(body=bench + sack, shadow=OBJECT),
        Sheet(body=lamp, shadow=OBJECT),
        glows([(x + 270, 190, 520)], "#ffdc94", 0.6 if t.lamps else 0.3),
    ]


# ---------------------------------------------------------------- the two


# One foot against the door behind her; a jar in each hand, held level; her chin down on the third.
_FULL: Final = (
    bent(
        lean=4,
        near_leg=(-33, -98),
        far_leg=(8, 0),
        near_arm=(-10, 60),
        far_arm=(20, 90),
        head=9,
        feet=(64, 0),
        narrow=0.94,
    )
    .hand(Side.NEAR, (-306, -930), grip=Grip.ROUND, aim=-100)
    .hand(Side.FAR, (310, -960), grip=Grip.ROUND, aim=-58)
)


def _ji_wan() -> Whole:
    """She looks up over the jar, as far as that goes."""
    tired = Expression(inner=-9, outer=4, opening=0.8, lips=Lips.FLAT, tilt=7, glance=(5, 1))
    size = 1.62
    near = group(jar(_LIDS[1], "#b9c4b8").body, -52, -36, size)
    far = group(jar(_LIDS[2], "#b9c4b8").body, 50, -30, size)
    return whole("scholar_woman", tired, _FULL, at=_AT, height=_TALL, holds=(near, far))


def _third(who: Whole, tint: str) -> Actor:
    """The jar under her chin: at first it sits, then it slips."""
    x, y = who.head[0] + 3, who.head[1] + 101
    body = group(jar(_LIDS[0], "#b9c4b8").body, x, y, 0.8, turn=13)
    wave = group(path("M-30,4 Q-14,-10 2,2 T32,-6 L32,8 L-30,14 Z", "#dfe8e0", 0.9), x, y - 7, 0.8, turn=-4)
    return Actor(
        sheets=(
            Sheet(body=body, shadow=SMALL, grain=False),
            printed(wave),
        ),
        box=(x - 110, y - 120, 220, 240),
        tint=tint,
        cast=Shadow(6, 8, 10, 0.4),
        moves=(None, Move(x=-6, y=-22, turn=-13), Move(x=-3, y=-10, turn=-6), HERE),
        pivot=(x - 30, y - 60),
    )


def _kaikai(t: Tones) -> Actor:
    """From behind, near and dark against the door; she starts."""
    stance = bent(lean=3, near_arm=(14, 84), far_arm=(44, 122), near_leg=(0, 0), far_leg=(0, 0), head=-4)
    look = look_of("yang_kaikai")
    lit = evolve(look, skin=evolve(look.skin, lit="#fff0da", shade="#f6cfae"))  # the door shines on her hands
    who = whole(lit, Mood.SURPRISED, stance, at=(1640, 1680), height=1380, view=View.BEHIND, left=True)
    tint = mix(t.palette.tint, "#86745c", 0.34)
    return actor(who, tint=tint, cast=Shadow(16, 10, 26, 0.5))


# ---------------------------------------------------------------- corridor and door


def _corridor(t: Tones) -> list[Sheet]:
    """The wall of the corridor round the doorway, a notice, a pipe; the floor with the light of the room on it."""
    x, y, w, h = _HOLE
    wall = mix(t.depth(0.72), t.thing("#5f7d74"), 0.3)
    cut = f"M-60,-60 L1980,-60 L1980,{y + h} L-60,{y + h} Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z"
    low = f"M-60,520 L{x},520 L{x},{y + h} L-60,{y + h} Z M{x + w},520 L1980,520 L1980,{y + h} L{x + w},{y + h} Z"
    jamb = holed(
        f"M{x - 30},{y - 40} L{x + w + 30},{y - 40} L{x + w + 30},{y + h} L{x - 30},{y + h} Z M{x},{y} L{x},{y + h} L{x + w},{y + h} L{x + w},{y} Z",
        mix(t.thing("#8a6a44"), t.palette.ink, 0.3),
    )
    floor = rect(-60, y + h, 2040, 400, mix(t.depth(0.8), t.palette.ink, 0.3))
    spill = poly([(x, y + h), (x + w, y + h), (x + w + 240, 1150), (x - 120, 1150)], "#ffcf86", 0.34)
    notice = poly([(1440, 210), (1600, 206), (1604, 420), (1444, 424)], t.paper()) + rect(
        1760, -60, 22, 1000, mix(wall, t.palette.sky, 0.2)
    )
    rows = "".join(
        line(
            f"M1462,{250 + i * 24} l{(110, 90, 120, 76, 104, 60)[i]},0", mix(t.palette.ink, t.paper(), 0.5), 5
        )
        for i in range(6)
    )
    return [
        Sheet(body=holed(cut, wall), shadow=BUILDING, nearer=True),
        printed(holed(low, mix(wall, t.palette.ink, 0.3))),
        Sheet(body=jamb, shadow=OBJECT),
        Sheet(body=floor, shadow=None, contact=0.3),
        printed(spill),
        Sheet(body=notice, shadow=SMALL),
        printed(rows),
    ]


def _plate(x: float, y: float, t: Tones) -> tuple[str, Lettering]:
    return rect(x - 44, y - 36, 88, 72, t.thing("#d9b868"), rx=6), Lettering(
        "3", x, y - 5, 54, t.palette.ink, "bold"
    )


def _leaf(t: Tones, seen: tuple[Move | None, ...]) -> Actor:
    """The door, swung out into the corridor; its inner edge is lit."""
    x, y, _, h = _HOLE
    wood = mix(t.thing("#9a6a40"), t.palette.ink, 0.24)
    body = poly([(x - 4, y), (x - 4, y + h), (x - 262, y + h + 96), (x - 262, y - 60)], wood)
    panels = poly(
        [(x - 44, y + 60), (x - 44, y + 360), (x - 218, y + 376), (x - 218, y + 26)],
        mix(wood, t.palette.ink, 0.24),
    )
    panels += poly(
        [(x - 44, y + 420), (x - 44, y + h - 60), (x - 218, y + h - 8), (x - 218, y + 446)],
        mix(wood, t.palette.ink, 0.24),
    )
    edge = poly(
        [(x - 262, y - 60), (x - 262, y + h + 96), (x - 280, y + h + 90), (x - 280, y - 62)],
        "#f0c47c" if t.lamps else mix(wood, "#ffffff", 0.3),
    )
    plate, letter = _plate(x - 130, y + 190, t)
    knob = circle(x - 232, y + 440, 15, t.thing("#d9b868"))
    return Actor(
        sheets=(
            Sheet(body=body + edge, shadow=OBJECT),
            printed(panels),
            Sheet(body=plate + knob, shadow=SMALL, letters=(letter,)),
        ),
        box=(x - 320, -90, 340, 1120),
        cast=Shadow(-14, 14, 24, 0.4),
        moves=seen,
    )


def _shut(t: Tones) -> Actor:
    """At first it is shut, with a line of light below it."""
    x, y, w, h = _HOLE
    wood = mix(t.thing("#9a6a40"), t.palette.ink, 0.3)
    body = rect(x, y - 10, w, h + 4, wood)
    panels = "".join(
        rect(x + px, y + py, 180, ph, mix(wood, t.palette.ink, 0.24), rx=4)
        for px in (54, 286)
        for py, ph in ((50, 320), (430, 330))
    )
    plate, letter = _plate(x + w / 2, y + 196, t)
    slit = rect(x, y + h - 8, w, 8, "#ffd48a")
    return Actor(
        sheets=(
            Sheet(body=body + slit, shadow=SMALL),
            printed(panels),
            Sheet(
                body=plate + circle(x + w - 40, y + 430, 18, t.thing("#d9b868")),
                shadow=SMALL,
                letters=(letter,),
            ),
        ),
        box=(x - 10, y - 40, w + 20, h + 60),
        cast=None,
        moves=only(0, keys=KEYS),
    )


def _light(t: Tones) -> list[Sheet]:
    """What falls out of the door, and the dark at both ends of the corridor."""
    x, y, w, h = _HOLE
    whole_dark = mix(t.palette.ink, "#000000", 0.2)
    return [
        printed(
            rect(-60, -60, 2040, 1200, "url(#warm)"),
            defs=radial("warm", "#ffc878", 0.3, (x + w / 2, y + h * 0.5), 760),
        ),
        printed(rect(-60, -60, 460, 1200, "url(#l)"), defs=fade("l", whole_dark, (-60, 0), (400, 0), 0.66)),
        printed(
            rect(1300, -60, 680, 1200, "url(#r)"), defs=fade("r", whole_dark, (1980, 0), (1300, 0), 0.66)
        ),
    ]
