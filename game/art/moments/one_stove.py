"""A school in the west from its back wall: forty heads, one stove, one empty desk in the sun, and her at the board."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor
from game.art.paper.lens import Lens
from game.art.paper.shapes import capsule, circle, ellipse, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Lettering, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.children import child
from game.art.people.hands import Grip
from game.art.people.whole import Side, View, bent, on_body, whole
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole

LENS: Final = Lens(eye=(0.25, 2.15, -1.5), focal=980, middle=(960, 226))
_WIDE, _HIGH, _DEEP = 4.7, 3.3, 9.4
_ROWS: Final = (7.1, 5.75, 4.4, 3.05, 1.7)
_PLACES: Final = (-3.85, -2.95, -2.05, -1.15, 1.15, 2.05, 2.95, 3.85)
_STOVE: Final = 4.9
_EMPTY: Final = (0.0, 2.0)  # right, away
_BOARD: Final = (-2.2, 2.0, 1.2, 2.72)  # from left to right, from below upwards, in metres
_KEYS: Final = 4
_COATS: Final = (
    "#c8503c",
    "#3f6673",
    "#d9a23e",
    "#86476a",
    "#5f8a5c",
    "#4a5f8c",
    "#c87a5a",
    "#7f9a94",
    "#a83c34",
)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the morning."""
    t = Tones(light, palette, indoors=True)
    rows = [sheet for number, z in enumerate(_ROWS) for sheet in (*_stove(t, z), *_row(t, number, z))]
    return Moment(
        layers=(
            *_room(t),
            *_windows(t),
            *_board(t),
            *_chalked(t),
            _teacher(t),
            *rows,
            *_hands(t),
            *_empty(t),
            *_sun(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=_KEYS,
        beat=0.3,
        focus=900,
        airs=(
            Air(Kind.MOTE, (200, 120, 900, 420), 20, "#fff0cc", 2, 0.8),
            Air(Kind.STEAM, (*_kettle(), 60, 80), 4, "#fff6ea", plane=1, size=0.7),
        ),
    )


def _room(t: Tones) -> list[Sheet]:
    """Whitewash above, green below, a floor of beaten earth, beams."""
    white, green, earth = t.thing("#e8d8c4"), t.thing("#6f9482"), t.thing("#a8805e")
    w, h, d = _WIDE, _HIGH, _DEEP
    back = LENS.front(d, (-w, w), (0, h), white) + LENS.front(d, (-w, w), (0, 1.0), green)
    right = LENS.wall(w, (-1.2, d), (0, h), mix(white, t.palette.mid, 0.22)) + LENS.wall(
        w, (-1.2, d), (0, 1.0), mix(green, t.palette.deep, 0.2)
    )
    left = LENS.wall(-w, (-1.2, d), (0, h), mix(white, t.palette.deep, 0.3)) + LENS.wall(
        -w, (-1.2, d), (0, 1.0), mix(green, t.palette.deep, 0.4)
    )
    loft = LENS.floor(h, (-w, w), (-1.2, d), mix(t.thing("#6a4a36"), t.palette.ink, 0.2))
    beams = "".join(
        LENS.front(z, (-w, w), (h - 0.13, h), t.thing("#8a6040")) for z in (8.6, 7.2, 5.8, 4.4, 3.0, 1.6)
    )
    floor = LENS.floor(0, (-w, w), (-1.2, d), earth)
    return [
        backdrop(rect(-60, -60, 2040, 1200, mix(t.thing("#5a4034"), t.palette.ink, 0.3))),
        Sheet(body=back, shadow=SMALL),
        Sheet(body=right, shadow=SMALL),
        Sheet(body=left, shadow=SMALL),
        Sheet(body=floor, shadow=SMALL),
        Sheet(body=loft, shadow=SMALL),
        Sheet(body=beams, shadow=BUILDING),
    ]


def _windows(t: Tones) -> list[Sheet]:
    """Three windows at the left, bare hills in them."""
    glass = {Light.MORNING: "#fff2cc", Light.DAY: "#dcecf0", Light.DUSK: "#ffb87a", Light.NIGHT: "#2a2c4e"}[
        t.light
    ]
    panes, bars = "", ""
    for z in (7.2, 4.9, 2.6):
        panes += LENS.wall(-_WIDE + 0.02, (z, z + 1.5), (1.15, 2.6), glass)
        hill = [
            (-_WIDE + 0.02, 1.15, z),
            (-_WIDE + 0.02, 1.15, z + 1.5),
            (-_WIDE + 0.02, 1.62, z + 1.5),
            (-_WIDE + 0.02, 1.9, z + 0.9),
            (-_WIDE + 0.02, 1.5, z),
        ]
        panes += LENS.face(hill, mix(glass, t.thing("#b87a4a"), 0.6))
        frame = t.thing("#3f7a72")
        for a, b in ((z, z + 0.07), (z + 0.72, z + 0.79), (z + 1.43, z + 1.5)):
            bars += LENS.wall(-_WIDE + 0.04, (a, b), (1.1, 2.65), frame)
        for a in (1.1, 1.86, 2.58):
            bars += LENS.wall(-_WIDE + 0.04, (z, z + 1.5), (a, a + 0.07), frame)
    return [Sheet(body=panes, contact=0, edge=False), Sheet(body=bars, shadow=SMALL)]


def _board(t: Tones) -> list[Sheet]:
    """The board, the words above it, and what every classroom has at its sides."""
    x0, x1, y0, y1 = _BOARD
    z = _DEEP - 0.04
    wood = LENS.front(z, (x0 - 0.08, x1 + 0.08), (y0 - 0.08, y1 + 0.08), t.thing("#8a5a38"))
    face = LENS.front(z - 0.01, (x0, x1), (y0, y1), t.thing("#2f5a4c"))
    shelf = LENS.front(z - 0.06, (x0, x1), (y0 - 0.12, y0 - 0.06), t.thing("#6a4630"))
    (x, y), (kx, ky) = LENS.at(-1.1, 2.95, z), LENS.at(1.05, 2.3, z)
    map_ = LENS.front(z, (2.5, 4.1), (1.5, 2.6), t.thing("#e9dcc0")) + LENS.front(
        z - 0.01, (2.6, 4.0), (1.58, 2.5), t.thing("#9fc0b0")
    )
    map_ += "".join(
        ellipse(*LENS.at(dx, dy, z), 20, 12, t.thing("#c8a868"))
        for dx, dy in ((3.0, 2.1), (3.5, 1.9), (3.3, 2.3))
    )
    return [
        Sheet(
            body=wood + face + shelf,
            shadow=OBJECT,
            letters=(
                Lettering("好好学习", x, y, 30, t.thing("#c8402a")),
                Lettering("1/3", kx, ky, 34, "#f4efe2", "medium"),
                Lettering("= ?", kx, ky + 42, 32, "#f4efe2", "medium"),
            ),
        ),
        Sheet(body=map_, shadow=SMALL),
    ]


def _chalked(t: Tones) -> list[Actor]:
    """A circle in chalk: whole, then cut once, twice, three times."""
    (x, y), r = LENS.at(-0.75, 1.98, _DEEP - 0.06), 50.0
    strokes = (
        f"M{x - r},{y} a{r},{r} 0 1 0 {2 * r},0 a{r},{r} 0 1 0 {-2 * r},0",
        f"M{x},{y} L{x},{y - r}",
        f"M{x},{y} L{x + r * 0.87:.0f},{y + r * 0.5:.0f}",
        f"M{x},{y} L{x - r * 0.87:.0f},{y + r * 0.5:.0f}",
    )
    return [
        Actor(
            sheets=(printed(line(d, mix("#f8f4ea", t.palette.ink, 0.1 if t.night else 0), 5)),), box=(x - 70, y - 70, 140, 140), cast=None,
            moves=() if not number else tuple(HERE if key >= number else None for key in range(_KEYS)),
        )
        for number, d in enumerate(strokes)
    ]  # fmt: skip


_POINTS: Final = bent(
    lean=3,
    near_leg=(-4, -3),
    far_leg=(6, 4),
    near_arm=(-8, 30),
    far_arm=(70, 120),
    feet=(0, 0),
    head=-2,
    grips=(Grip.RELAXED, Grip.FIST),
)


def _teacher(t: Tones) -> Actor:
    """Meng Jin, small, with a piece of chalk at the board."""
    x, z = -1.75, _DEEP - 0.5
    at, high = LENS.at(x, 0, z), 1.66 * LENS.unit(x, 0, z) * 1.12
    board = LENS.at(-1.24, 1.78, z)
    stance = _POINTS.hand(Side.FAR, on_body("meng_jin", board, at=at, height=high), grip=Grip.FIST)
    chalk = rect(-8, -40, 16, 56, "#ffffff", rx=4)
    who = whole("meng_jin", Mood.GLAD, stance, at=at, height=high, holds=("", chalk))
    return actor(who, tint=mix(t.palette.tint, "#ffffff", 0.3), cast=Shadow(6, 6, 8, 0.4))


# ---------------------------------------------------------------- the children


_SITS: Final = bent(
    lean=4, near_leg=(2, 0), far_leg=(2, 0), near_arm=(-7, 3), far_arm=(7, 6), feet=(0, 0), narrow=1.04
)


def _desk(t: Tones, x: float, z: float, wood: str) -> str:
    """A desk for one: its top and the edge towards us."""
    return LENS.floor(0.74, (x - 0.4, x + 0.4), (z + 0.22, z + 0.7), wood) + LENS.front(
        z + 0.22, (x - 0.4, x + 0.4), (0.6, 0.74), mix(wood, t.palette.ink, 0.3)
    )


def _pupil(number: int, place: int) -> Whole:
    """One of them from behind, in a padded coat, some in knitted caps."""
    x, z = _PLACES[place], _ROWS[number]
    (px, py), u = LENS.at(x, 0, z), LENS.unit(x, 0, z)
    dice = random.Random(number * 31 + place)  # noqa: S311 - how they sit
    look = child(number * 8 + place + 2, _COATS)
    knit = dice.choice(("#d8483c", "#e0a94a", "#4a7f8c", "#86476a"))
    cap = (
        path("M-86,-16 C-96,-130 96,-130 86,-16 Z", knit)
        + path("M-90,-30 L90,-30 L88,4 L-88,4 Z", mix(knit, "#1a1018", 0.22))
        + circle(0, -112, 26, mix(knit, "#ffffff", 0.3))
    )
    view = View.GLANCE if dice.random() < 0.16 else View.BEHIND
    return whole(
        evolve(look, build=evolve(look.build, head=1.42, shoulder=150, waist=128, hip=132)),
        Mood.CALM, evolve(_SITS, head=dice.uniform(-6, 10)), at=(px + dice.uniform(-0.06, 0.06) * u, py + 0.15 * u), height=1.3 * u * dice.uniform(0.95, 1.06),
        view=view, left=dice.random() < 0.5, hat=cap if dice.random() < 0.3 else "",
    )  # fmt: skip


def _row(t: Tones, number: int, z: float) -> list[Sheet]:
    """Eight of them at their desks, on benches."""
    far = z / _ROWS[0]
    wood = mix(t.thing("#b98a5a"), t.palette.ink, 0.2 * (1 - far))
    desks = "".join(_desk(t, x, z, wood) for x in _PLACES)
    books = "".join(
        LENS.floor(0.75, (x - 0.16, x + 0.18), (z + 0.34, z + 0.56), t.thing("#fff4dc")) for x in _PLACES
    )
    bodies = "".join(sheet.body for place in range(len(_PLACES)) for sheet in _pupil(number, place).sheets)
    benches = "".join(
        LENS.front(z - 0.12, (x - 0.34, x + 0.34), (0.4, 0.5), wood)
        + LENS.front(z - 0.11, (x - 0.3, x + 0.3), (0.0, 0.4), mix(wood, t.palette.ink, 0.5))
        for x in _PLACES
    )
    return [
        Sheet(body=desks + books, shadow=OBJECT),
        Sheet(body=t.under(bodies, 0.06 + 0.1 * (1 - far)), shadow=Shadow(7, 7, 10, 0.36)),
        Sheet(body=benches, shadow=OBJECT),
    ]


def _hands(t: Tones) -> list[Actor]:
    """At the third cut some arms go up."""
    made = ""
    for number, place in ((0, 1), (0, 6), (1, 3), (1, 5), (2, 0), (2, 4), (3, 2), (3, 6), (4, 1), (4, 4)):
        who = _pupil(number, place)
        k, (nx, ny) = who.scale, who.neck
        sx, sy = nx + 112 * k, ny + 84 * k
        colour, skin = t.thing(_COATS[(number * 8 + place + 2) % len(_COATS)]), t.thing("#eec39a")
        made += capsule(
            (sx + 70 * k, sy - 340 * k), (sx + 78 * k, sy - 430 * k), 30 * k, 26 * k, skin
        ) + circle(sx + 80 * k, sy - 452 * k, 44 * k, skin)
        made += capsule((sx, sy), (sx + 64 * k, sy - 330 * k), 58 * k, 46 * k, colour)
    sheet = Sheet(body=made, shadow=SMALL)
    return [
        Actor(
            sheets=(sheet,),
            box=(0, 100, 1920, 700),
            cast=Shadow(5, 5, 8, 0.36),
            moves=(None, None, None, HERE),
        )
    ]


def _kettle() -> tuple[float, float]:
    x, y = LENS.at(0, 1.22, _STOVE)
    return x - 30, y - 90


def _stove(t: Tones, z: float) -> list[Sheet]:
    """The stove in the aisle, laid before the first row that is nearer than it."""
    if not z < _STOVE < z + 1.35:
        return []
    u, (x, y) = LENS.unit(0, 0, _STOVE), LENS.at(0, 0, _STOVE)
    iron, light = mix(t.thing("#4a4448"), t.palette.ink, 0.3), t.thing("#8a8084")
    pipe = line(f"M{x + 0.2 * u},{y - 0.7 * u} L{x + 0.2 * u},{y - 3.4 * u}", iron, 0.13 * u, cap="butt")
    pipe += line(f"M{x + 0.17 * u},{y - 0.7 * u} L{x + 0.17 * u},{y - 3.4 * u}", light, 0.02 * u, 0.7)
    body = path("M-300,-60 L-330,-700 C-330,-800 330,-800 330,-700 L300,-60 Z", iron) + ellipse(
        0, -740, 332, 62, mix(iron, light, 0.3)
    )
    body += path(
        "M-300,-60 L-330,-700 C-330,-740 -250,-770 -200,-780 L-180,-60 Z", mix(iron, light, 0.4), 0.6
    )
    body += (
        rect(-130, -420, 260, 190, "#1c1214", rx=20)
        + rect(-104, -398, 208, 146, "#ff8a3c", rx=12)
        + path("M-80,-256 C-60,-360 -20,-330 0,-386 C24,-330 60,-350 80,-256 Z", "#ffd070")
    )
    body += rect(-250, -60, 70, 60, iron) + rect(180, -60, 70, 60, iron)
    kettle = (
        path("M-150,-760 C-190,-960 190,-960 150,-760 Z", t.thing("#8f9a9c"))
        + path("M130,-860 L260,-960 L230,-840 L150,-780 Z", t.thing("#8f9a9c"))
        + line("M-110,-900 C-90,-1060 90,-1060 110,-900", iron, 30)
        + circle(0, -934, 28, iron)
    )
    return [
        Sheet(body=pipe, shadow=Shadow(8, 10, 12, 0.36)),
        Sheet(body=group(body, x, y, u / 1000), shadow=OBJECT),
        Sheet(body=group(kettle, x, y, u / 1000), shadow=SMALL),
        glows([(x, y - 0.32 * u, 1.1 * u)], "#ff9a4a", 0.26),
    ]


def _empty(t: Tones) -> list[Sheet]:
    """The desk that is empty since the third week, with its book shut and its stool pushed in."""
    x, z = _EMPTY
    wood = mix(t.thing("#d9a870"), "#fff2d0", 0.2)
    legs = "".join(
        LENS.front(z + 0.2, (x + dx, x + dx + 0.06), (0, 0.7), mix(wood, t.palette.ink, 0.5))
        for dx in (-0.4, 0.34)
    )
    stool = LENS.floor(0.42, (x - 0.18, x + 0.18), (z - 0.16, z + 0.12), t.thing("#c87a4a")) + LENS.front(
        z - 0.16, (x - 0.18, x + 0.18), (0.34, 0.42), t.thing("#9a5a34")
    )
    stool += "".join(
        LENS.front(z - 0.15, (x + dx, x + dx + 0.05), (0, 0.36), t.thing("#7a4630")) for dx in (-0.16, 0.11)
    )
    book = LENS.floor(0.755, (x - 0.2, x + 0.06), (z + 0.32, z + 0.58), t.thing("#c8503c")) + LENS.floor(
        0.76, (x - 0.16, x + 0.02), (z + 0.42, z + 0.48), t.thing("#f4e6cc")
    )
    pencil = LENS.floor(0.76, (x + 0.14, x + 0.17), (z + 0.3, z + 0.56), t.thing("#e0a94a"))
    return [
        Sheet(body=legs + _desk(t, x, z, wood), shadow=OBJECT),
        Sheet(body=book + pencil, shadow=SMALL),
        Sheet(body=stool, shadow=OBJECT),
    ]


def _sun(t: Tones) -> list[Sheet]:
    """Morning through the windows, onto the empty desk."""
    if t.night:
        return [glows([(0, 0, 700), (1920, 0, 700), (0, 900, 700), (1920, 900, 700)], t.palette.shade, 0.5)]
    colour, strength = (
        ("#ff9a50", 0.3) if t.light is Light.DUSK else ("#fff0c0", 0.24 if t.light is Light.MORNING else 0.16)
    )
    quads = ""
    for z in (4.9, 2.6):
        a, b = LENS.at(-_WIDE, 2.5, z + 1.4), LENS.at(-_WIDE, 1.3, z)
        c, d = LENS.at(-0.4, 0.6, z - 1.5), LENS.at(-0.4, 0.9, z + 0.2)
        quads += poly([a, d, c, b], "url(#beam)")
    return [
        printed(quads, defs=fade("beam", colour, (300, 0), (1120, 0), strength, 0.05)),
        glows([(*LENS.at(0, 0.8, 2.5), 230)], colour, 0.2),
        glows([(0, 960, 620), (1920, 900, 760), (1920, 0, 460)], t.palette.shade, 0.34),
    ]
