"""The east gate on registration day, from behind him: his bag on his shoulder, and before him everybody with their parents."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import actor
from game.art.moments.moment import Moment
from game.art.paper.actor import Actor, Move
from game.art.paper.shapes import circle, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.whole import View, bent, whole
from game.art.places.pieces.buildings import block, swept_roof
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import poplar, round_tree
from game.art.places.pieces.walkers import Walker, person

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 3
# Eyes are as high as his: every head of a grown person is on this line, however far off.
_EYES: Final = 300.0
_TALL: Final = 1.62
_FACES: Final = 90.0  # how large a metre is where faces are seen
_MIDDLE: Final = 1090.0
_CLOTHS: Final = ("#c8402a", "#e0a94a", "#3f6673", "#f3e6cb", "#86476a", "#7d8f5a", "#d98a6a", "#4a5f8c")
_EAVES: Final = Shadow(5, 11, 16, 0.42)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the day."""
    t = Tones(light, palette)
    he, pei = _wenzhu(), _pei()
    shade = mix(palette.tint, "#c9b4b0", 0.35)
    return Moment(
        layers=(
            *sky(t, sun=(560, 150), horizon=480, clouds=2),
            _campus(t),
            *_gate(t),
            *_plaza(t),
            *_tables(t),
            *(_queues(t, u, seed) for u, seed in ((58, 1), (76, 2), (98, 3), (126, 4))),
            actor(
                pei,
                tint=palette.tint,
                cast=Shadow(9, 6, 10, 0.36),
                moves=(Move(x=250, y=-16), Move(x=110, y=-8, turn=-3), Move()),
            ),
            _queues(t, 176, 5),
            *_parents(palette.tint),
            _ground(he),
            Actor(
                sheets=(*he.sheets, *_bag(he)),
                box=(round(he.foot[0] - 460), 60, 920, 1100),
                tint=shade,
                cast=Shadow(16, 12, 22, 0.4),
                moves=(Move(x=-46, y=16, turn=-2), Move(x=-16, y=5, turn=1.4), Move()),
                pivot=he.foot,
            ),
            *((glows([(_MIDDLE, 330, 520)], "#ffc060", 0.34),) if t.lamps else ()),
            printed(
                rect(-60, 560, 2040, 600, "url(#near)"),
                defs=fade("near", palette.shade, (0, 900), (0, 560), 0.4),
            ),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.22,
        focus=860,
        airs=(Air(Kind.LEAF, (900, 40, 1000, 500), 6, t.leaf(0.1), 1, 0.8),),
    )


# ---------------------------------------------------------------- what he sees


def _campus(t: Tones) -> Sheet:
    wall = t.depth(0.34)
    body = "".join(
        block(t, x, y, w, 340, mix(wall, t.palette.far, 0.2 * (n % 2)), roof=roof, seed=n)
        for x, y, w, roof, n in (
            (-40, 170, 330, "flat", 1),
            (280, 206, 250, "gable", 2),
            (1640, 150, 330, "flat", 4),
        )
    )
    body += "".join(poplar(t, x, 440, h) for x, h in ((560, 260), (604, 220), (1586, 270), (1632, 230)))
    body += round_tree(t, 470, 450, 270, shade=0.2, seed=3) + round_tree(t, 1760, 460, 300, shade=0.2, seed=5)
    return Sheet(body=body, shadow=Shadow(6, 7, 16, 0.26))


def _gate(t: Tones) -> tuple[Sheet, ...]:
    """The gate, twice swept, too large for anybody."""
    x, brick, tile = _MIDDLE, t.depth(0.7), t.thing("#3f5a60", 0.08)
    dark = mix(brick, t.palette.ink, 0.32)
    pillars = "".join(
        rect(x + dx, 190, w, 250, brick)
        + rect(x + dx, 190, w * 0.26, 250, mix(brick, "#ffe9c8", 0.16))
        + rect(x + dx - 8, 404, w + 16, 40, dark)
        for dx, w in ((-440, 84), (-190, 60), (130, 60), (356, 84))
    )
    through = rect(x - 360, 230, 720, 210, t.depth(0.12))
    lintel = rect(x - 480, 168, 960, 66, dark) + "".join(
        rect(x - 462 + i * 71.2, 180, 46, 42, mix(dark, t.palette.second, 0.35)) for i in range(13)
    )
    plaque = path(
        f"M{x - 166},40 L{x + 166},40 L{x + 160},112 L{x - 160},112 Z", mix(tile, t.palette.ink, 0.45)
    )
    banner = path(
        f"M{x - 360},172 C{x - 120},192 {x + 120},192 {x + 360},172 L{x + 360},236 C{x + 120},256 {x - 120},256 {x - 360},236 Z",
        t.thing("#c8402a", 0.06),
    )
    return (
        Sheet(body=through, contact=0.1),
        Sheet(body=pillars + lintel, shadow=BUILDING),
        Sheet(
            body=swept_roof(x - 560, 180, 1120, 96, tile, ribs=mix(tile, t.palette.ink, 0.18)), shadow=_EAVES
        ),
        Sheet(body=swept_roof(x - 290, 74, 580, 104, mix(tile, t.palette.ink, 0.14)), shadow=_EAVES),
        Sheet(
            body=plaque, shadow=SMALL, letters=(Lettering("明远大学", x, 77, 50, t.thing("#f5dca4", 0.05)),)
        ),
        Sheet(
            body=banner, shadow=_EAVES, letters=(Lettering("新生报到", x, 216, 48, t.thing("#fff4dc", 0)),)
        ),
    )


def _plaza(t: Tones) -> tuple[Sheet, ...]:
    light, dark = mix(t.depth(0.1), t.palette.paper, 0.3), t.depth(0.34)
    joints = "".join(
        poly(
            [
                (_MIDDLE + dx * 0.12, 400),
                (_MIDDLE + 2 + dx * 0.12, 400),
                (_MIDDLE + 12 + dx, 1150),
                (_MIDDLE + dx, 1150),
            ],
            dark,
            0.4,
        )
        for dx in range(-3300, 3301, 300)
    )
    joints += "".join(line(f"M-60,{y} L1980,{y}", dark, 2, 0.35) for y in (418, 446, 490, 556, 650, 780))
    ground = path("M-70,396 L1990,396 L1990,1150 L-70,1150 Z", "url(#plaza)")
    return (
        Sheet(
            body=ground, defs=gradient("plaza", [(0, light), (1, dark)], (0, 396), (0, 1000)), shadow=GROUND
        ),
        printed(joints),
    )


_LANES: Final = (-3.6, -1.55, 1.5, 3.4)


def _tables(t: Tones) -> tuple[Sheet, ...]:
    """Four desks under tents, one for each letter of the queue."""
    roofs = desks = ""
    for lane, cloth in zip(_LANES, ("#3f6673", "#e0a94a", "#7d8f5a", "#3f6673"), strict=True):
        x = _MIDDLE + lane * 52
        roofs += path(
            f"M{x - 74},318 L{x - 20},286 L{x + 20},286 L{x + 74},318 L{x + 74},330 L{x - 74},330 Z", cloth
        ) + "".join(rect(x + d, 330, 4, 70, "#6b4a34") for d in (-70, 66))
        desks += rect(x - 58, 372, 116, 30, "#c8402a") + rect(x - 62, 368, 124, 7, "#f3e6cb")
    return Sheet(body=t.under(desks), shadow=OBJECT), Sheet(body=t.under(roofs), shadow=_EAVES)


def _umbrella(x: float, y: float, k: float, cloth: str, turn: float) -> str:
    """A sun umbrella, its hand at the point."""
    dark = mix(cloth, "#2a1a20", 0.2)
    body = line("M0,0 L0,-0.72", "#4a3a34", 0.03) + path(
        "M-0.6,-0.6 C-0.5,-1.02 -0.2,-1.14 0,-1.16 C0.2,-1.14 0.5,-1.02 0.6,-0.6 Q0.5,-0.68 0.4,-0.6 Q0.3,-0.7 0.2,-0.61 Q0,-0.72 -0.2,-0.61 Q-0.3,-0.7 -0.4,-0.6 Q-0.5,-0.68 -0.6,-0.6 Z",
        cloth,
    )
    body += path(
        "M0.2,-0.61 C0.2,-0.9 0.1,-1.08 0,-1.16 C0.2,-1.14 0.5,-1.02 0.6,-0.6 Q0.5,-0.68 0.4,-0.6 Q0.3,-0.7 0.2,-0.61 Z",
        dark,
    ) + line("M0,-1.16 L0,-1.22", "#4a3a34", 0.03)
    return group(body, x, y, k, turn=turn)


def _queues(t: Tones, u: float, seed: int) -> Sheet:
    """All who stand as far off as this: in four queues, and beside each child a parent with a sun umbrella."""
    dice, body, shades = random.Random(seed), "", ""  # noqa: S311 - who came with whom
    ground, face = _EYES + _TALL * u, u > _FACES
    for lane in _LANES:
        x = _MIDDLE + lane * u * (1 + 0.02 * seed) + dice.uniform(-6, 6)
        if not -120 < x < 2040:
            continue
        way = 1 if x < _MIDDLE else -1
        prop = dice.choice(("suitcase", "backpack", "teal_suitcase", "bedding", "blue_backpack", ""))
        body += person(
            t,
            dice.randrange(999),
            Walker(x, ground, 1.66 * u, gait="stand", heading=way, prop=prop, face=face),
        )
        px = x + way * -0.62 * u
        body += person(
            t,
            dice.randrange(999),
            Walker(
                px,
                ground + 4,
                1.64 * u,
                gait="stand",
                heading=way,
                arms="reach",
                girth=dice.choice((1, 1.12, 1.24)),
                hair=dice.choice(("bald", "bun", "bob", "crop")),
                face=face,
            ),
        )
        shades += _umbrella(
            px + way * 0.28 * u,
            ground - 1.06 * u,
            u * 0.98,
            t.thing(dice.choice(_CLOTHS)),
            dice.uniform(-10, 10),
        )
    return Sheet(body=body + shades, shadow=Shadow(6, 6, 9, 0.36))


def _parents(tint: str) -> tuple[Actor, ...]:
    """The nearest family, from behind: a father with the bedding, a mother who holds her umbrella over the son."""
    u = 232.0
    y = _EYES + _TALL * u
    stand = bent(near_leg=(-3, -2), far_leg=(4, 3), far_arm=(40, 128), grips=(Grip.RELAXED, Grip.FIST))
    calm = bent(near_leg=(-4, -3), far_leg=(5, 4))
    ma = whole("mother", Expression(), stand, at=(1560, y), height=1.66 * u, view=View.BEHIND)
    son = whole(
        "student_man", Expression(), calm, at=(1712, y + 6), height=1.72 * u, view=View.GLANCE, left=True
    )
    hx, hy = ma.hands[1]
    shade = Sheet(body=_umbrella(hx, hy + 20, u * 1.25, "#86476a", 8), shadow=OBJECT)
    return (
        actor(son, tint=tint, cast=Shadow(12, 8, 14, 0.36)),
        Actor(sheets=(*ma.sheets, shade), box=(1260, 60, 660, 700), tint=tint, cast=Shadow(12, 8, 14, 0.36)),
    )


# ---------------------------------------------------------------- the two


def _pei() -> Whole:
    """Pei Yue in the open lane, in a yellow vest, with her whistle: she has seen the bag."""
    u = 158.0
    stance = bent(
        lean=12,
        near_leg=(46, -10),
        far_leg=(-18, -52),
        near_arm=(-30, 30),
        far_arm=(118, 150),
        head=-4,
        feet=(0, 50),
        grips=(Grip.FIST, Grip.OPEN),
        narrow=0.84,
        wind=0.5,
    )
    glad = Expression(inner=-8, outer=-8, opening=1.1, lips=Lips.LAUGH)
    who = whole("senior_woman", glad, stance, at=(1150, _EYES + _TALL * u), height=1.68 * u, left=True)
    far, body, front = (
        tuple(evolve(sheet, body=_yellow(sheet.body)) for sheet in part)
        for part in (who.far, who.body, who.front)
    )
    return evolve(who, far=far, body=body, front=front)


def _yellow(body: str) -> str:
    for red, yellow in (
        ("#c8402a", "#f0b429"),
        ("#a5321f", "#cf9218"),
        ("#b33522", "#d89a1c"),
        ("#9c2f1e", "#c68a16"),
        ("#8a2615", "#b67c12"),
        ("#8f2816", "#b67c12"),
        ("#e6735a", "#f8cc62"),
    ):
        body = body.replace(red, yellow)
    return body


def _wenzhu() -> Whole:
    """Wenzhu from behind, bent a little under his bag."""
    u = 372.0
    stance = bent(
        lean=5,
        near_leg=(-6, -12),
        far_leg=(10, 2),
        near_arm=(-16, 2),
        far_arm=(24, 150),
        head=2,
        grips=(Grip.RELAXED, Grip.FIST),
    )
    return whole(
        "wenzhu", Expression(), stance, at=(600, _EYES - 44 + _TALL * u), height=1.66 * u, view=View.BEHIND
    )


def _bag(he: Whole) -> tuple[Sheet, ...]:
    """The striped bag on his right shoulder, as large as his back; its paper tag hangs face down."""
    (nx, ny), k = he.neck, he.scale
    body = path("M-20,70 C60,30 300,30 372,84 L404,470 C300,500 60,500 -40,470 Z", "#f4ead6")
    for i in range(8):
        x0 = -14 + i * 48
        body += path(
            f"M{x0},{64 - 22 * (1 - abs(i - 3.5) / 4)} L{x0 + 24},{60 - 22 * (1 - abs(i - 3.2) / 4)} L{x0 + 26 + (i - 4) * 6},484 L{x0 - 2 + (i - 4) * 6},484 Z",
            ("#c8402a", "#3f6673")[i % 2],
        )
    body += path(
        "M300,60 C340,66 366,76 372,84 L404,470 C380,478 350,484 320,488 C340,340 336,180 300,60 Z",
        "#2a1a20",
        0.16,
    )
    lid = path("M-28,74 C60,22 300,22 380,86 L384,126 C300,70 60,70 -30,118 Z", "#3f6673") + line(
        "M-20,96 C70,48 300,48 376,106", "#f4ead6", 5, 0.6
    )
    strap = line("M40,60 C20,-60 60,-70 96,-6 C130,20 200,30 250,52", "#c8402a", 34) + line(
        "M44,56 C26,-48 60,-58 92,0", "#e0664c", 8
    )
    tag = line("M352,120 L366,176", "#efe2c4", 6) + group(
        rect(-34, 0, 68, 104, "#f0e2bc", rx=6) + circle(0, 16, 8, "#8a6a4a"), 368, 172, turn=9
    )
    return tuple(
        Sheet(body=group(part, nx - 20 * k, ny + 60 * k, k), shadow=shadow)
        for part, shadow in ((body, OBJECT), (lid, SMALL), (strap, SMALL), (tag, OBJECT))
    )


def _ground(he: Whole) -> Sheet:
    x, y = he.foot
    return Sheet(
        body=path(
            f"M{x - 90},{y - 10} L{x + 130},{y - 10} L{x + 560},{y + 70} L{x + 180},{y + 90} Z",
            "#2a1a20",
            0.28,
        ),
        contact=0,
        edge=False,
        grain=False,
        blur=4,
    )
