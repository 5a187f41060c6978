"""Forty glasses are up: a hall from behind her raised arm, three rows of faces that all wait for her sentence."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, group, line, mix, path, rect
from game.art.paper.sheet import BUILDING, OBJECT, Lettering, Shadow, Sheet, backdrop, printed
from game.art.paper.silhouette import flat, tinted
from game.art.particles import Air, Kind
from game.art.people.hair import men, women
from game.art.people.hands import Grip
from game.art.people.looks import look_of
from game.art.people.whole import View, bent, whole
from game.art.places.pieces.glows import glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.look import Look
    from game.art.people.whole import Stance, Whole
    from game.story.catalogue import Light

_KEYS: Final = 4
_WIDE: Final = (-60.0, -60.0, 2040.0, 1200.0)


@frozen(kw_only=True)
class _Row:
    """A row of guests: how tall, where the ground is, where they stand, and how dark they are."""

    height: float
    foot: float
    spots: tuple[float, ...]
    veil: float


_FAR: Final = _Row(height=330, foot=560, spots=tuple(50 + i * 113 for i in range(17)), veil=0.3)
_MIDDLE: Final = _Row(
    height=480,
    foot=730,
    spots=(-10, 124, 262, 398, 520, 726, 876, 1010, 1150, 1290, 1430, 1566, 1712, 1850),
    veil=0.14,
)
_NEAR: Final = _Row(height=720, foot=1010, spots=(40, 236, 1066, 1248, 1430, 1616, 1800, 1960), veil=0.0)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for lamplight."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_hall(t),
            *_lamps(t),
            _guests(t, _FAR, 3, (Move(y=70), HERE, HERE, HERE)),
            *_table(t, 430, 0.52, ((300, 300), (960, 330), (1620, 300))),
            _guests(t, _MIDDLE, 11, (Move(y=96), Move(y=96), HERE, HERE)),
            *_table(t, 532, 0.8, ((250, 480), (1440, 560))),
            _guests(t, _NEAR, 23, (Move(y=150), Move(y=150), HERE, HERE)),
            *_table(t, 664, 1.25, ((1500, 900),)),
            *_hers(t),
            *_dark(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.24,
        focus=800,
        airs=(Air(Kind.GLINT, (900, 180, 900, 260), 12, "#fff4d8", 2, 0.7),),
    )


# ---------------------------------------------------------------- the hall


def _hall(t: Tones) -> list[Sheet]:
    """The wall with its panels and the name of the hall: peonies, as in the carpet."""
    wall = mix(t.thing("#a04a52"), t.palette.ink, 0.34 if t.lamps else 0.06)
    gold = mix(t.thing("#d9a850"), wall, 0.2)
    panels = "".join(
        rect(x, 40, 250, 420, mix(wall, "#ffffff", 0.06), rx=6)
        + rect(x + 14, 54, 222, 392, mix(wall, t.palette.ink, 0.1), rx=4)
        for x in range(-40, 1980, 290)
    )
    rail = (
        rect(-60, 470, 2040, 14, gold)
        + rect(-60, -60, 2040, 74, mix(wall, t.palette.ink, 0.4))
        + rect(-60, 10, 2040, 8, gold)
    )
    plate = rect(912, 96, 250, 82, mix("#5b2030", t.palette.ink, 0.2), rx=8) + line(
        "M924,108 l226,0 l0,58 l-226,0 Z", gold, 3
    )
    return [
        backdrop(rect(*_WIDE, wall)),
        printed(panels),
        Sheet(body=rail, shadow=BUILDING),
        Sheet(body=plate, shadow=OBJECT, letters=(Lettering("牡丹厅", 1037, 138, 46, "#f2cf86"),)),
    ]


def _lamps(t: Tones) -> list[Sheet]:
    """Three crowns of lamps, the nearest cut by the upper edge."""
    body, spots = "", []
    for x, y, k in ((250, 96, 0.8), (1250, 60, 1.2), (1700, 120, 0.8)):
        body += line(f"M{x},-60 L{x},{y - 40 * k}", "#6b4a34", 5)
        body += path(
            f"M{x - 120 * k},{y} C{x - 110 * k},{y + 44 * k} {x + 110 * k},{y + 44 * k} {x + 120 * k},{y} Z",
            t.thing("#b98a3c"),
        )
        for i in range(7):
            bx = x + (i - 3) * 38 * k
            body += ellipse(bx, y - 14 * k, 13 * k, 22 * k, t.lamp("#efe2c4"))
        spots.append((x, y, 300 * k))
    lit = [glows(spots, "#ffd08a", 0.62)] if t.lamps else []
    return [*lit, Sheet(body=body, shadow=OBJECT)]


def _table(t: Tones, y: float, k: float, spots: tuple[tuple[float, float], ...]) -> list[Sheet]:
    """Round tables from a little above: cloths that hang, plates, bottles, a plate that turns."""
    lit = t.spotlit() if t.lamps else t
    white = mix(lit.thing("#f0dccf", 0.06), t.palette.ink, 0.24 * (1.3 - k) if t.lamps else 0)
    cloths, things = "", ""
    for x, wide in spots:
        rim = wide * 0.16
        cloths += path(
            f"M{x - wide},{y} C{x - wide},{y + rim * 1.3} {x + wide},{y + rim * 1.3} {x + wide},{y} L{x + wide * 0.96},{y + 460} L{x - wide * 0.96},{y + 460} Z",
            mix(white, t.palette.mid, 0.36),
        )
        cloths += ellipse(x, y, wide, rim, white)
        things += ellipse(x, y - 4, wide * 0.5, rim * 0.5, "#6d2f45")
        for i in range(9):
            px, py = x + wide * (-0.84 + i * 0.21), y + rim * (0.56 if i % 2 else 0.3)
            things += ellipse(px, py, 42 * k, 13 * k, "#fbf3e8") + ellipse(
                px, py - 2, 26 * k, 7 * k, ("#d98a52", "#7f9a5a", "#c8503c")[i % 3]
            )
        for share, food in ((-0.34, "#c8603c"), (-0.1, "#e0b04a"), (0.2, "#7f9a5a")):
            px, py = x + wide * share, y + rim * (0.06 if share < 0 else 0.22)
            things += ellipse(px, py + 5 * k, 84 * k, 24 * k, "#b7a9ae") + ellipse(
                px, py, 84 * k, 24 * k, "#fbf3e8"
            )
            things += path(
                f"M{px - 60 * k},{py} C{px - 50 * k},{py - 44 * k} {px + 50 * k},{py - 44 * k} {px + 60 * k},{py} C{px + 40 * k},{py + 14 * k} {px - 40 * k},{py + 14 * k} {px - 60 * k},{py} Z",
                food,
            )
            things += path(
                f"M{px - 40 * k},{py - 10 * k} C{px - 30 * k},{py - 34 * k} {px},{py - 36 * k} {px + 10 * k},{py - 32 * k} C{px - 10 * k},{py - 26 * k} {px - 30 * k},{py - 20 * k} {px - 40 * k},{py - 10 * k} Z",
                mix(food, "#ffffff", 0.35),
            )
        for share in (0.34, -0.22, 0.06):
            bx = x + wide * share
            things += path(
                f"M{bx - 11 * k},{y} l0,{-58 * k} l{6 * k},{-16 * k} l0,{-28 * k} l{10 * k},0 l0,{28 * k} l{6 * k},{16 * k} l0,{58 * k} Z",
                "#3f6a4a",
            )
    return [
        Sheet(body=cloths, shadow=Shadow(4, -6, 18, 0.36)),
        Sheet(body=lit.under(things), shadow=Shadow(4, 5, 6, 0.34)),
    ]


# ---------------------------------------------------------------- who waits


# Strangers are few, and wear many colours: a page on the web carries each shape once.
_STRANGERS: Final = (
    ("student_man", men.side_part("#2b2326", "#54443e")),
    ("mother", women.long_straight("#3a2a24", "#64483a")),
    ("teacher_man", men.slicked("#8d857e", "#b8b0a6")),
    ("lin_feng", men.buzz("#2b2326")),
    ("counsellor_woman", women.ponytail("#2b2326", "#54443e", "#c8503c")),
)
_DYES: Final = ("#e8b0a0", "#b8c8d8", "#d8c890", "#a8b8a0", "#c8a0b8", "#9aa0b8", "#e0d0c0")
_MOODS: Final = (Mood.CALM, Mood.GLAD, Mood.CALM, Mood.SURPRISED)
# Who stands left of this, in the nearest row, has no table before the legs; two sheets are of legs.
_CLEAR: Final = 300
_LEGS: Final = 2
# Those whom she knows stand near: what they look like, and how they take it.
_KNOWN: Final = {
    1248.0: ("alumnus_man", Mood.CALM),
    1430.0: ("host_man", Mood.GLAD),
    236.0: ("roommate_woman", Mood.TIRED),
    40.0: ("friend_man", Mood.GLAD),
}


def _glass(k: float = 1.0, drink: str = "#e0a94a") -> str:
    body = path("M-34,-96 L34,-96 L26,40 L-26,40 Z", "#fff4ec", 0.62)
    body += path("M-32,-76 L32,-76 L26,40 L-26,40 Z", drink, 0.95) + ellipse(
        0, -76, 32, 8, mix(drink, "#ffffff", 0.5)
    )
    body += ellipse(0, -96, 34, 9, "#ffffff", 0.7) + path(
        "M-26,-86 L-17,-86 L-15,24 L-20,26 Z", "#ffffff", 0.75
    )
    return group(body, 0, -20, k)


def _raised(head: float) -> Stance:
    """A glass held up before the face; heads differ, arms are the same, so that each is carried once."""
    return bent(
        near_leg=(-4, -3), far_leg=(6, 4), far_arm=(28, 156), near_arm=(-8, 6), feet=(0, 0), head=head,
        grips=(Grip.RELAXED, Grip.ROUND), aims=(None, -70),
    )  # fmt: skip


_RAISED: Final = tuple(_raised(head) for head in (-4, 3, -1))


def _stranger(number: int) -> Look:
    """Somebody whom she hardly knows: a look with other hair and no glasses."""
    name, cut = _STRANGERS[number % len(_STRANGERS)]
    return evolve(look_of(name), hair=cut, worn="")


def _guest(dice: random.Random, row: _Row, x: float, number: int, t: Tones) -> Sheet:
    """One of the forty, in one piece, with a full glass."""
    known, mood = _KNOWN.get(x, ("", dice.choice(_MOODS))) if row is _NEAR else ("", dice.choice(_MOODS))
    look = look_of(known) if known else _stranger(number * 2 + number // 5)
    drink = "#b8783c" if number % 3 == 0 else "#e0a94a"
    who = whole(
        look, mood, _RAISED[number % len(_RAISED)], at=(x, row.foot + dice.uniform(-10, 10)), height=row.height * dice.uniform(0.95, 1.04),
        left=x > 620, holds=("", _glass(1.1, drink)),
    )  # fmt: skip
    dye = "#ffffff" if known else dice.choice(_DYES)
    veil = mix("#ffffff", mix(t.palette.ink, "#7a3044", 0.5), row.veil + (0.06 if t.lamps else 0))
    glass, arm, leg = who.far
    seen = row is _NEAR and x < _CLEAR
    behind = 1 if look.hair.back else 0
    trunk = who.body if seen else (*who.body[:behind], *who.body[behind + _LEGS :])
    worn = (*tinted(trunk, dye), *who.top, *who.front)
    sheets = tinted((arm, *((leg,) if seen else ()), *worn, glass), veil)
    return Sheet(body="".join(sheet.body for sheet in sheets), shadow=Shadow(5, 6, 10, 0.34), contact=0.3)


def _guests(t: Tones, row: _Row, seed: int, moves: tuple[Move, ...]) -> Actor:
    dice = random.Random(seed)  # noqa: S311 - who stands where
    sheets = tuple(_guest(dice, row, x, number, t) for number, x in enumerate(row.spots))
    return Actor(sheets=sheets, box=_WIDE, tint=mix(t.palette.tint, "#fff0dc", 0.6), moves=moves)


# ---------------------------------------------------------------- her


_UP: Final = bent(
    lean=1, near_leg=(-4, -3), far_leg=(6, 4), near_arm=(-12, -2), far_arm=(138, 170), feet=(0, 0),
    head=3, grips=(Grip.FIST, Grip.ROUND), aims=(None, -82),
)  # fmt: skip


def _lit_glass(who: Whole) -> Sheet:
    """The part of her glass above her fingers, in the light."""
    body = path("M-34,-96 L34,-96 L27,-14 L-27,-14 Z", "#fff4ec", 0.62) + path(
        "M-32,-76 L32,-76 L27,-14 L-27,-14 Z", "#f0b850"
    )
    body += (
        ellipse(0, -76, 32, 8, "#ffe2a4")
        + ellipse(0, -96, 34, 9, "#ffffff", 0.7)
        + path("M-26,-88 L-17,-88 L-15,-18 L-20,-18 Z", "#ffffff", 0.8)
    )
    return Sheet(body=group(group(body, 0, -20, 1.1), *who.hands[1], who.scale), contact=0.1, grain=False)


# Her hairpin, in units of the face.
_PIN: Final = line("M-104,-172 L14,-66", "#e0a94a", 8) + circle(-106, -174, 12, "#e0a94a")


def _hers(t: Tones) -> list[Sheet | Actor]:
    """Meng Jin from behind, nearest and darkest, her full glass above all others."""
    who = whole(
        "meng_jin",
        Mood.UNEASY,
        _UP,
        at=(560, 1770),
        height=1500,
        view=View.BEHIND,
        hat=_PIN,
        holds=("", _glass(1.1)),
    )
    dark = mix("#ffffff", mix(t.palette.ink, "#5b2a48", 0.5), 0.5 if t.lamps else 0.2)
    gold = "#ffd08a" if t.lamps else "#fff2dc"
    rim = "".join(group(flat(sheet.body, gold), 3, -4) for sheet in who.top[:2])
    lights = Sheet(body=rim, contact=0, edge=False, grain=False)
    who = evolve(
        who,
        far=(lights, *who.far),
        body=tinted(who.body, dark),
        top=(*tinted(who.top[:-1], dark), who.top[-1]),
        front=(_lit_glass(who),),
    )
    hx, hy = who.hands[1]
    lit = [glows([(hx, hy - 60, 240)], "#ffd890", 0.5)] if t.lamps else []
    low = Move(x=-16, y=170, turn=-3)
    return [*lit, actor(who, cast=Shadow(14, 14, 26, 0.44), moves=(low, low, low, HERE))]


def _dark(t: Tones) -> list[Sheet]:
    if not t.lamps:
        return []
    return [glows([(0, 0, 560), (1920, 0, 480), (0, 900, 760), (1920, 900, 620)], t.palette.shade, 0.46)]
