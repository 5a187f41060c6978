"""Up to the half landing with a ringing phone, in one slipper; a door left open below, and two in it who stare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.stairs import END, HALF, LENS, RIGHT, RISE, START, TREAD, WALL, WINDOW, Stairs
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import ellipse, group, line, mix, path, rect
from game.art.paper.sheet import SMALL, Shadow, Sheet, printed
from game.art.paper.silhouette import flat, tinted
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.moods import Expression, Lips
from game.art.people.whole import Side, bent, whole
from game.art.people.whole.legs import Feet, Footwear
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Stance, Whole

KEYS: Final = 3
_HOURS: Final = {
    Light.MORNING: Stairs(daylight=0.42, sky=("#a9c4d8", "#f2dcc0"), disc="#fff2d0", door=0.5, snow=False),
    Light.DAY: Stairs(daylight=0.56, sky=("#a8cade", "#e4ece8"), disc="#f6f4e6", door=0.35, snow=False),
    Light.DUSK: Stairs(daylight=0.16, sky=("#5a5a8c", "#e0906c"), disc="#ffd8a0", door=0.85),
    Light.NIGHT: Stairs(daylight=0.0, sky=("#1c2a56", "#5a78a8"), disc="#f2ead0"),
}
# Where he has come to, and how tall he is there: people are cut a little larger than their stairs.
_SPOT: Final = LENS.at(-0.52, HALF, END + 0.3)
_HIGH: Final = LENS.unit(-0.6, HALF + 0.8, END + 0.3) * 2.12
_SLIPPER: Final = "#d84a32"


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    s = _HOURS[light]
    dark = mix("#b9aab8", "#f4eee8", s.daylight * 1.4)
    here, there = _running(_STRIDE, dark, s), _running(_OTHER_STRIDE, dark, s)
    low, high = Move(x=-196, y=150, turn=4), Move(x=-92, y=66, turn=2)
    dx, dy = LENS.at(WALL, 0.9, 0.7)
    return Moment(
        layers=(
            *s.outside(),
            *s.back_wall(),
            *s.sides(),
            _notice(s),
            *s.overhead(),
            *s.second_flight(),
            *s.way_out(),
            *s.flight(),
            *_flasks(s),
            _shadow(here),
            actor(here, cast=Shadow(8, 8, 12, 0.4), moves=(low, None, Move())),
            actor(there, cast=Shadow(8, 8, 12, 0.4), moves=only(1, keys=KEYS, move=high)),
            _phone_light(here, s, (low, high, Move())),
            _lost_slipper(s),
            *s.ground(),
            *s.near_rail(),
            s.open_door(),
            glows([(dx, dy, 560)], "#ffb050", 0.4 * s.door),
            glows([(*LENS.at(-0.8, 0.7, 2.6), 420)], "#ff9a40", 0.16 * s.door),
            *_watchers(),
            *_corners(s),
        ),
        shade=palette.shade,
        ground=s.ink,
        keys=KEYS,
        focus=820,
        airs=_airs(here, s),
    )


def _airs(here: Whole, s: Stairs) -> tuple[Air, ...]:
    """The phone blinks, twice a second or so; it snows behind the window."""
    (ax, ay), (bx, by) = LENS.at(WINDOW[0], WINDOW[3], END + 1.45), LENS.at(WINDOW[1], WINDOW[2], END + 1.45)
    px, py = here.hands[0]
    blink = Air(Kind.BLINK, (px - 8, py - 34, 16, 16), 1, "#e6f6ff", 1, 2)
    snow = Air(Kind.SNOW, (ax, ay, bx - ax, by - ay), 12, "#e8ecf8", 0, 0.6)
    return (blink, snow) if s.snow else (blink,)


# ---------------------------------------------------------------- him


_FIST: Final = (Grip.ROUND, Grip.FIST)
_STRIDE: Final = bent(
    lean=20, near_leg=(72, -10), far_leg=(-14, -64), near_arm=(42, 132), far_arm=(-66, -100), head=-4,
    feet=(2, 58), grips=_FIST, aims=(-66, None), narrow=0.8, wind=0.7,
)  # fmt: skip
_OTHER_STRIDE: Final = bent(
    lean=24, near_leg=(-20, -70), far_leg=(74, -6), near_arm=(44, 136), far_arm=(-50, -80), head=-6,
    feet=(60, -4), grips=_FIST, aims=(-66, None), narrow=0.8, wind=0.9,
)  # fmt: skip
_ASTONISHED: Final = Expression(inner=-15, outer=-8, opening=1.15, lips=Lips.OH, glance=(5, 5))


def _running(stance: Stance, dark: str, s: Stairs) -> Whole:
    """Wenzhu in three lights: his body in the dark, his face half in the phone's, his hand in it."""
    look = look_of("wenzhu")
    night = 1 - s.daylight * 1.4
    # The side plane of the face turns to the phone and takes its light; the rest has less of it.
    skin = evolve(
        look.skin,
        lit=mix(look.skin.lit, "#b8c4e0", 0.22 * night),
        shade=mix(look.skin.shade, "#e2f4ff", 0.2 + 0.52 * night),
    )
    looked = evolve(look, skin=skin, hair=evolve(look.hair, light=""))
    phone = rect(-46, -96, 92, 176, "#171a26", rx=14) + rect(-38, -88, 74, 158, "#e6f6ff", rx=9)
    pen = group(rect(-5, -60, 10, 120, "#c8402a", rx=4), turn=20)
    wear = Footwear(near=Feet.BARE, far=Feet.SLIPPERS, upper=_SLIPPER, sole="#f1e4c8")
    who = whole(
        looked, _ASTONISHED, stance, at=_SPOT, height=_HIGH, wear=wear, holds=(group(phone, turn=14), pen)
    )
    return evolve(
        who,
        far=tinted(who.far, mix(dark, "#8a7c8c", 0.5)),
        body=tinted(who.body, dark),
        top=tinted(who.top, "#f4f2f8"),
        front=tinted(who.front, "#eeeaf2"),
    )


def _shadow(who: Whole) -> Actor:
    """What the door's light makes of him on the wall behind, larger than he is; seen once he is there."""
    (x, y), body = who.foot, "".join(sheet.body for sheet in who.sheets if sheet.shadow)
    grown = (
        f'<g transform="translate({x + 92:.0f},{y - 6:.0f}) skewX(-8) scale(1.22,1.16) translate({-x:.1f},{-y:.1f})">'
        f"{flat(body, '#0c0c1a')}</g>"
    )
    sheet = Sheet(body=grown, contact=0, edge=False, grain=False, blur=5)
    feet = printed(ellipse(x - 10, y + 2, 110, 12, "#0c0c1a"))
    box = (round(x - 250), round(y - 560), 720, 620)
    return Actor(sheets=(sheet, feet), box=box, cast=None, strength=0.42, moves=only(KEYS - 1, keys=KEYS))


def _phone_light(who: Whole, s: Stairs, moves: tuple[Move | None, ...]) -> Actor:
    """The glow of the phone, which goes where he goes."""
    (x, y), (hx, hy), k = who.hands[0], who.head, 1 - s.daylight
    y -= 10
    sheets = (
        glows([(x, y, 330)], "#9fd0f4", 0.2 * k),
        glows([(x - 14, y - 6, 130)], "#cfeeff", 0.42 * k),
        glows([(x, y, 40)], "#f4fcff", 0.6 * k + 0.1),
        glows([(hx + 8, hy + 4, 74)], "#e2f4ff", 0.28 * k),
    )
    box = (round(x - 340), round(y - 340), 680, 680)
    return Actor(sheets=sheets, box=box, cast=None, moves=moves, pivot=who.foot)


def _lost_slipper(s: Stairs) -> Actor:
    """In the air yet, over the light; it falls in three places of its arc, and its shadow lies on one step."""
    x, y = LENS.at(-0.86, HALF * 0.72, START + 6.4 * TREAD)
    k = LENS.unit(-0.86, HALF * 0.6, START + 6.4 * TREAD) * 0.0046
    body = path("M-26,2 C-26,-10 -8,-18 10,-15 C28,-12 40,-5 40,4 C38,11 -20,12 -26,2 Z", _SLIPPER)
    body += path("M-28,5 L41,5 L38,13 L-25,13 Z", "#f1e4c8")
    body += path("M-24,0 C-16,-10 -4,-12 4,-12 L0,2 Z", "#7a2418")
    sheet = Sheet(body=group(body, x, y, k, turn=-34), shadow=Shadow(3, 6, 6, 0.4))
    moves = (Move(x=-64, y=74, turn=-46), Move(x=-30, y=20, turn=-20), Move())
    return Actor(
        sheets=tinted((sheet,), mix("#ffffff", "#d8ccd8", 1 - s.daylight)),
        box=(round(x - 110), round(y - 110), 220, 220),
        cast=Shadow(8, 46, 9, 0.4),
        moves=moves,
    )


def _watchers() -> tuple[Actor, ...]:
    """Dapeng and Jian Yi in the door against the light, all but black; they look up after him."""
    staring = Expression(inner=-15, outer=-12, opening=1.3, lips=Lips.OH, tilt=-6, glance=(5, -3))
    calm = Expression(glance=(5, -3), tilt=-3)
    tall = whole("tall_man", calm, STANDING, at=(58, 1282), height=1046)
    hand_on_chest = STANDING.hand(Side.NEAR, (-20, STANDING.neck[1] + 190), grip=Grip.FLAT, aim=-14)
    near = whole("roommate_man", staring, hand_on_chest, at=(196, 1360), height=983)
    return tuple(actor(who, tint="#3a2629", cast=None) for who in (tall, near))


# ---------------------------------------------------------------- things


def _notice(s: Stairs) -> Sheet:
    """The rules of the house, on the wall at the right."""
    x = RIGHT - 0.01
    body = LENS.wall(x, (2.5, 3.0), (1.2, 1.85), mix(s.tone("#5a5a74"), s.ink, 0.6))
    for i in range(5):
        body += LENS.wall(
            x, (2.58, 2.92 - 0.05 * (i % 3)), (1.68 - i * 0.1, 1.7 - i * 0.1), mix(s.stone, s.ink, 0.6)
        )
    return Sheet(body=body, shadow=SMALL)


def _flasks(s: Stairs) -> tuple[Sheet, ...]:
    """Two flasks that somebody put down on the stairs."""
    sheets = []
    for i, x, tone in ((6, -1.36, "#7a3a38"), (4, -1.34, "#2f5f6c")):
        z = START + (i + 0.5) * TREAD
        (px, py), k = LENS.at(x, (i + 1) * RISE, z), LENS.unit(x, (i + 1) * RISE, z) / 165
        body = (
            rect(-13, -58, 26, 58, s.tone(tone), rx=5)
            + rect(-13, -46, 26, 4, "#a89c94")
            + rect(-13, -14, 26, 4, "#a89c94")
            + path("M-11,-58 L-7,-72 L7,-72 L11,-58 Z", "#8c8a9c")
            + rect(-6, -80, 12, 9, "#8a6a4a", rx=3)
            + line("M13,-50 Q26,-40 13,-22", "#8c8a9c", 4)
        )
        sheets.append(Sheet(body=group(body, px, py, k), shadow=SMALL))
    return tuple(sheets)


def _corners(s: Stairs) -> tuple[Sheet, ...]:
    """The dark of the house from above and from the right."""
    deep = 0.55 * (1 - s.daylight * 1.3)
    above, beside = (
        fade("top", "#080914", (0, -60), (0, 330), deep),
        fade("side2", "#080914", (1980, 0), (1300, 0), deep),
    )
    return (
        printed(rect(-60, -60, 2040, 420, "url(#top)"), defs=above),
        printed(rect(1200, -60, 780, 1200, "url(#side2)"), defs=beside),
    )
