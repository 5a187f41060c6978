"""A bookshop's cellar from behind its audience: twelve stools, eight people, one cat, and Pei Yue in the light of a reading lamp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.cellar import LENS, Cellar
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, printed
from game.art.paper.silhouette import flat
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.whole import View, bent, whole
from game.art.people.whole.stance import SOLE, TALL
from game.art.places.pieces.glows import fade, glows
from game.story.catalogue import Light

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Stance, Whole

KEYS: Final = 3
_HOURS: Final = {
    Light.MORNING: Cellar(day=0.7, pane=("#bcd8e8", "#f4e4c4")),
    Light.DAY: Cellar(day=1.0, pane=("#c8e2ee", "#f6f2de")),
    Light.DUSK: Cellar(day=0.3, pane=("#7a5a8c", "#f0a070")),
    Light.NIGHT: Cellar(day=0.0, pane=("#14234c", "#3f5f94")),
}
# Row by row from the stage: how far away, and who sits where; an empty word is an empty stool.
_ROWS: Final = (
    (4.5, (("restaurant_owner_woman", -1.62), ("", -0.62), ("alumnus_man", 0.72), ("friend_woman", 1.72))),
    (3.35, (("student_man", -1.5), ("manager_woman", -0.62), ("", 0.5), ("host_man", 1.42))),
    (2.3, (("", -1.34), ("wenzhu", -0.46), ("", 0.44), ("scholar_woman", 1.3))),
)
_STOOL: Final = 0.46
_LARGER: Final = 1.12


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night."""
    c = _HOURS[light]
    lx, ly = LENS.at(-0.72, 1.95, 6.7)
    wx, wy = LENS.at(-0.1, 1.25, 7.5)
    return Moment(
        layers=(
            *c.back(),
            glows([(wx, wy, 420)], "#ffd98c", 0.62 - 0.2 * c.day),
            glows([(wx - 40, wy + 20, 210)], "#fff2c8", 0.6 - 0.2 * c.day),
            *c.window(),
            *c.stage(),
            *c.lamp(),
            *_pei(c),
            glows([(lx, ly + 20, 120)], "#fff4d0", 0.7),
            *c.arches(),
            *_row(c, 0),
            *_row(c, 1),
            glows([(wx, wy + 60, 620)], "#ffcf80", 0.2 - 0.1 * c.day),
            *_row(c, 2),
            *_dark(c),
        ),
        shade=palette.shade,
        ground="#140c12",
        keys=KEYS,
        beat=0.28,
        focus=930,
        airs=(Air(Kind.MOTE, (wx - 260, wy - 200, 520, 360), 14, "#ffe6b0", 1, 0.8),),
    )


# ---------------------------------------------------------------- her


_SHY: Final = bent(
    near_leg=(-3, -2),
    far_leg=(4, 3),
    near_arm=(14, 66),
    far_arm=(20, 78),
    head=6,
    grips=(Grip.FIST, Grip.FIST),
)
_OUT: Final = bent(
    lean=3,
    near_leg=(-5, -4),
    far_leg=(7, 4),
    near_arm=(10, 84),
    far_arm=(60, 122),
    head=-4,
    grips=(Grip.FIST, Grip.OPEN),
)


def _pei(c: Cellar) -> tuple[Actor, ...]:
    """Pei Yue beside the lamp: first with her cards before her, then with one hand out."""
    x, y, z = -0.02, 0.26, 6.55
    u = LENS.unit(x, y, z)
    cards = group(
        rect(-44, -62, 88, 66, "#fff6dc", rx=4)
        + line("M-30,-44 L30,-44 M-30,-30 L24,-30 M-30,-16 L12,-16", "#a89878", 5),
        0,
        -6,
        turn=-6,
    )
    tint = mix("#fff0d0", "#ffffff", c.day)
    shy = whole(
        "senior_woman",
        Expression(inner=-10, outer=2, lips=Lips.FLAT, glance=(0, 6)),
        _SHY,
        at=LENS.at(x, y, z),
        height=u * 2.0,
        holds=(cards, ""),
    )
    out = whole(
        "senior_woman",
        Expression(inner=-14, outer=-6, opening=1.1, lips=Lips.OH, glance=(4, 2)),
        _OUT,
        at=LENS.at(x, y, z),
        height=u * 2.0,
        holds=(cards, ""),
    )
    cast = Shadow(16, 6, 12, 0.42)
    return actor(shy, tint=tint, cast=cast, moves=only(0, keys=KEYS)), actor(
        out, tint=tint, cast=cast, moves=(None, Move(turn=-2), Move())
    )


# ---------------------------------------------------------------- those who listen


_SITTING: Final = bent(
    lean=2, near_leg=(34, 0), far_leg=(34, 0), near_arm=(-5, 14), far_arm=(5, -14), narrow=0.96
)
_HUNCHED: Final = bent(
    lean=6, near_leg=(34, 0), far_leg=(34, 0), near_arm=(-2, 22), far_arm=(8, -18), head=4, narrow=0.94
)


def _row(c: Cellar, number: int) -> tuple[Sheet | Actor, ...]:
    """One row of stools, and who sits on them, dark against the light."""
    z, seats = _ROWS[number]
    made: list[Sheet | Actor] = []
    for place, (look, x) in enumerate(seats):
        if look:
            who = _seated(look, x, z, left=x > 0.2, glance=look in {"wenzhu", "friend_woman"})
            laughs = look == "manager_woman"
            made.append(_shaded(who, c, number, moves=(Move(), Move(turn=-4, y=4), Move()) if laughs else ()))
        made.append(_stool(c, x, z, number, taken=bool(look)))
        if not look and (number, place) == (1, 2):
            made += _cat(c, x, z)
        if not look and (number, place) == (2, 0):
            made.append(_glass(x, z))
    return tuple(made)


def _seated(look: str, x: float, z: float, *, left: bool, glance: bool) -> Whole:
    (px, py), unit = LENS.at(x, _STOOL, z), LENS.unit(x, _STOOL, z)
    high = unit * 1.62 * _LARGER
    stance = _from_behind(_HUNCHED if look == "wenzhu" else _SITTING, _STOOL * unit * TALL / high)
    return whole(
        look,
        Expression(),
        stance,
        at=(px, py - stance.hip[1] * high / TALL),
        height=high,
        view=View.GLANCE if glance else View.BEHIND,
        left=left,
    )


def _from_behind(stance: Stance, seat: float) -> Stance:
    """The same with thighs that go away from us, and feet on the floor `seat` units below the hip."""
    x, y = stance.hip
    return evolve(
        stance,
        knees=((x - 74, y + 46), (x + 74, y + 46)),
        ankles=((x - 66, y + seat - SOLE), (x + 66, y + seat - SOLE)),
        feet=(0, 0),
    )


def _shaded(who: Whole, c: Cellar, number: int, moves: tuple[Move, ...] = ()) -> Actor:
    """Somebody from behind: dark, the more the nearer, with the lamp round crown and shoulders."""
    gold = mix("#ffe2a0", "#efe2c8", c.day)
    rim = "".join(group(flat(sheet.body, gold), 1, -4) for sheet in who.top[:2])
    shoulders = "".join(group(flat(sheet.body, gold), 1, -3.5) for sheet in who.body[:1])
    edge = (Sheet(body=shoulders + rim, contact=0, edge=False, grain=False),)
    tint = mix(("#a88c80", "#86706e", "#6a5a60")[number], "#f4ece4", c.day * 0.8)
    dark = evolve(who, body=who.body)
    return Actor(
        sheets=(*edge, *dark.sheets),
        box=who.box,
        tint=tint,
        cast=Shadow(5, 9, 14, 0.45),
        moves=moves,
        pivot=who.foot,
    )


def _stool(c: Cellar, x: float, z: float, number: int, *, taken: bool) -> Sheet:
    """A stool; of one that is taken only the near rim of its top is seen."""
    (px, py), u = LENS.at(x, _STOOL, z), LENS.unit(x, _STOOL, z)
    wood = mix(c.room("#a8703f"), "#140c12", 0.16 * number)
    legs = "".join(
        poly(
            [
                (a * u, 0.03 * u),
                ((a + 0.035) * u, 0.03 * u),
                ((a * 1.25 + 0.03) * u, _STOOL * u),
                (a * 1.25 * u, _STOOL * u),
            ],
            mix(wood, "#140c12", 0.4),
        )
        for a in (-0.16, 0.12, -0.04)
    )
    bar = rect(-0.17 * u, 0.26 * u, 0.34 * u, 0.03 * u, mix(wood, "#140c12", 0.3))
    top = ellipse(0, 0.03 * u, 0.2 * u, 0.075 * u, mix(wood, "#140c12", 0.45)) + ellipse(
        0, 0, 0.2 * u, 0.075 * u, mix(wood, "#ffd890", 0.28)
    )
    if taken:
        edge = f"M{-0.2 * u:.1f},{0.005 * u:.1f} C{-0.19 * u:.1f},{0.1 * u:.1f} {0.19 * u:.1f},{0.1 * u:.1f} {0.2 * u:.1f},{0.005 * u:.1f}"
        top = path(
            f"{edge} L{0.2 * u:.1f},{0.045 * u:.1f} C{0.19 * u:.1f},{0.14 * u:.1f} {-0.19 * u:.1f},{0.14 * u:.1f} {-0.2 * u:.1f},{0.045 * u:.1f} Z",
            mix(wood, "#140c12", 0.3),
        )
        top += line(edge, mix(wood, "#ffd890", 0.3), max(1.5, 0.01 * u))
    return Sheet(body=group(legs + bar + top, px, py), shadow=OBJECT)


def _cat(c: Cellar, x: float, z: float) -> list[Sheet | Actor]:
    """The cat on its stool; it does not laugh either."""
    (px, py), u = LENS.at(x, _STOOL, z), LENS.unit(x, _STOOL, z)
    body = path("M-0.15,0.02 C-0.22,-0.16 -0.14,-0.3 0,-0.32 C0.14,-0.3 0.22,-0.16 0.15,0.02 Z", "#c9803f")
    body += path(
        "M-0.09,-0.3 C-0.12,-0.4 -0.12,-0.46 -0.1,-0.52 L-0.04,-0.45 L0.04,-0.45 L0.1,-0.52 C0.12,-0.46 0.12,-0.4 0.09,-0.3 Z",
        "#c9803f",
    )
    body += line("M0.12,0 C0.3,0.04 0.3,0.22 0.22,0.26", "#c9803f", 0.055)
    body += "".join(
        line(d, "#8a4a20", 0.022)
        for d in (
            "M-0.12,-0.14 Q0,-0.1 0.12,-0.14",
            "M-0.13,-0.06 Q0,-0.02 0.13,-0.06",
            "M-0.08,-0.22 Q0,-0.18 0.08,-0.22",
        )
    )
    tone = mix("#6a4a44", "#ffffff", 0.3 + 0.5 * c.day)
    rim = group(flat(body, "#ffd68a"), px, py - 3, u * 0.92)
    return [
        Actor(
            sheets=(
                Sheet(body=rim, contact=0, edge=False, grain=False),
                Sheet(body=group(body, px, py, u * 0.92), shadow=SMALL),
            ),
            box=(round(px - 160), round(py - 260), 320, 400),
            tint=tone,
            cast=OBJECT,
        )
    ]


def _glass(x: float, z: float) -> Sheet:
    """The glass that goes round, with names in it."""
    (px, py), u = LENS.at(x, _STOOL, z), LENS.unit(x, _STOOL, z)
    body = "".join(
        group(rect(-0.03, -0.09, 0.06, 0.1, tone), dx, -0.1, 1, turn=turn)
        for dx, turn, tone in ((-0.03, -24, "#fff3d0"), (0.03, 18, "#f4d9a0"), (0, -4, "#ffe9bc"))
    )
    body += path("M-0.075,-0.17 L0.075,-0.17 L0.058,0 L-0.058,0 Z", "#f4f0e8", 0.42) + ellipse(
        0, -0.17, 0.075, 0.02, "#fffaf0", 0.6
    )
    return Sheet(body=group(body, px, py, u), shadow=SMALL, grain=False)


def _dark(c: Cellar) -> tuple[Sheet, ...]:
    deep = 0.72 * (1 - c.day * 0.7)
    sides = [
        fade("l", "#0e0810", (-60, 0), (520, 0), deep),
        fade("r", "#0e0810", (1980, 0), (1400, 0), deep),
        fade("b", "#0e0810", (0, 880), (0, 500), deep),
        fade("t", "#0e0810", (0, -60), (0, 200), deep * 0.8),
    ]
    shapes = (
        (-60, -60, 700, 1260, "l"),
        (1300, -60, 680, 1260, "r"),
        (-60, 460, 2040, 740, "b"),
        (-60, -60, 2040, 320, "t"),
    )
    return tuple(
        printed(rect(x, y, w, h, f"url(#{name})"), defs=defs)
        for (x, y, w, h, name), defs in zip(shapes, sides, strict=True)
    )
