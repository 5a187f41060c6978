"""They have drained the lake: bicycles at its bottom, a last pool that holds the sky, two small people on the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, ground_shadow
from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, rect, ridge
from game.art.paper.sheet import GROUND, HILLS, OBJECT, SMALL, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.whole import bent, whole
from game.art.people.whole.stances import SITTING
from game.art.places.pieces.buildings import block, swept_roof
from game.art.places.pieces.glows import glows
from game.art.places.pieces.outdoors import bench, bicycle
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import round_tree, willow
from game.story.catalogue import Light, Mood

if TYPE_CHECKING:
    from game.art.palette import Palette

_SUN: Final = (470.0, 262.0)
_WINDOW: Final = (890.0, 286.0)  # the office: its lamps are on until five
_BANK: Final = 352.0
_POOL: Final = (900.0, 548.0)
_KEYS: Final = 3


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for dusk."""
    t = Tones(light, palette)
    return Moment(
        layers=(
            *sky(t, sun=_SUN, horizon=330, clouds=3),
            *_campus(t),
            _office(t),
            *_bank(t),
            *_two(t),
            *_bottom(t),
            *_near(t),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=_KEYS,
        beat=0.3,
        focus=1250,
        airs=(
            Air(Kind.GLINT, (_POOL[0] - 300, _POOL[1] - 22, 600, 44), 12, "#fff0cc", 1, 0.8),
            Air(Kind.FLOCK, (780, 60, 500, 120), 5, mix(palette.ink, palette.sky, 0.3), 0, 0.6),
        ),
    )


def _mud(t: Tones, near: float) -> str:
    """Mud at a depth: pale and dry above, dark and wet below."""
    dry, wet = mix(t.thing("#b8967a"), t.palette.far, 0.3), mix(t.thing("#4a3438"), t.palette.ink, 0.2)
    return mix(dry, wet, near)


# ---------------------------------------------------------------- far


def _campus(t: Tones) -> list[Sheet]:
    """Halls beyond the lake, one with a swept roof; trees before them."""
    wall = t.depth(0.3)
    body = block(t, 1120, 150, 420, 230, mix(wall, t.palette.deep, 0.16), seed=4, step=30)
    body += block(t, 180, 190, 260, 180, wall, seed=7, step=28) + block(
        t, 1600, 120, 190, 260, wall, seed=9, step=30
    )
    hall = rect(760, 236, 260, 120, mix(wall, t.palette.deep, 0.3))
    hall += "".join(rect(890 + dx - 28, 262, 56, 48, mix(wall, t.palette.ink, 0.5)) for dx in (-84, 0, 84))
    hall += swept_roof(724, 240, 332, 54, mix(t.thing("#6d5a5e"), t.palette.deep, 0.4))
    trees = "".join(
        round_tree(t, x, 372, high, shade=0.34, seed=seed)
        for x, high, seed in (
            (60, 190, 3),
            (560, 150, 5),
            (690, 120, 8),
            (1090, 150, 2),
            (1560, 170, 6),
            (1830, 210, 4),
        )
    )
    return [
        Sheet(body=body, shadow=HILLS),
        Sheet(body=hall, shadow=HILLS),
        Sheet(body=trees, shadow=Shadow(6, 6, 12, 0.28)),
    ]


def _office(t: Tones) -> Actor:
    """Its windows are lit; then it is five, and they are dark."""
    x, y = _WINDOW
    lamp = "#ffdf9a" if t.light is not Light.DAY else "#fff0c8"
    panes = [rect(x + dx - 24, y - 20, 48, 40, lamp) for dx in (-84, 0, 84)]
    bars = "".join(
        line(f"M{x + dx},{y - 20} l0,40 M{x + dx - 24},{y - 4} l48,0", mix(lamp, "#6a4a30", 0.6), 3)
        for dx in (-84, 0, 84)
    )
    body = "".join(panes) + bars
    sheets = (glows([(x, y, 150)], "#ffcf80", 0.6), printed(body))
    return Actor(sheets=sheets, box=(x - 170, y - 170, 340, 340), cast=None, moves=(HERE, HERE, None))


def _bank(t: Tones) -> list[Sheet]:
    """The path round the lake and the wall of cut stone below it, with the line where the water stood."""
    lawn = t.leaf(0.42)
    stone = mix(t.thing("#b8b0a6"), t.palette.mid, 0.26)
    path_ = mix(t.thing("#d8c4a8"), t.palette.far, 0.2)
    green = path(
        f"M-60,{_BANK - 24} C400,{_BANK - 40} 1300,{_BANK - 40} 1980,{_BANK - 26} L1980,520 L-60,520 Z", lawn
    )
    way = path(
        f"M-60,{_BANK - 4} C400,{_BANK - 20} 1300,{_BANK - 20} 1980,{_BANK - 6} L1980,540 L-60,540 Z", path_
    )
    top = f"M-60,{_BANK + 20} C300,{_BANK + 4} 1400,{_BANK + 4} 1980,{_BANK + 20}"
    wall = path(f"{top} L1980,600 L-60,600 Z", stone)
    joints = "".join(
        line(f"M{x},{_BANK + 14 + (x % 3) * 8} l0,20", mix(stone, t.palette.deep, 0.5), 2, 0.6)
        for x in range(-40, 1980, 46)
    )
    joints += line(
        f"M-60,{_BANK + 40} C300,{_BANK + 24} 1400,{_BANK + 24} 1980,{_BANK + 40}",
        mix(stone, t.palette.deep, 0.5),
        2.4,
        0.6,
    )
    weed = path(
        f"M-60,{_BANK + 48} C300,{_BANK + 32} 1400,{_BANK + 32} 1980,{_BANK + 48} L1980,{_BANK + 58} C1400,{_BANK + 44} 300,{_BANK + 44} -60,{_BANK + 60} Z",
        mix(lawn, t.palette.ink, 0.4),
    )
    tree, strands = willow(t, 1800, _BANK + 6, 320, seed=4, shade=0.3)
    seat = bench(1416, _BANK + 4, 150, t.thing("#9a6a42"), t.thing("#3f3a3c"))
    return [
        Sheet(body=green, shadow=HILLS, nearer=True),
        Sheet(body=way, shadow=SMALL),
        Sheet(body=wall, shadow=Shadow(0, -4, 10, 0.24)),
        printed(joints + weed),
        Sheet(body=tree, shadow=OBJECT),
        Sheet(body=strands, shadow=SMALL),
        Sheet(body=seat, shadow=SMALL),
    ]


_ARMS_UP: Final = bent(
    lean=6, near_leg=(-8, -6), far_leg=(10, 6), near_arm=(40, 112), far_arm=(70, 128), feet=(0, 0),
    grips=(Grip.OPEN, Grip.OPEN),
)  # fmt: skip


def _two(t: Tones) -> list[Sheet | Actor]:
    """Meng Jin on the bench; Xu Ran before her, who cannot believe it."""
    hers = whole("meng_jin", Mood.UNEASY, SITTING, at=(1500, _BANK + 4), height=176, left=True)
    friend = whole("roommate_woman", Mood.SURPRISED, _ARMS_UP, at=(1350, _BANK + 6), height=176)
    shade = ground_shadow(
        [(hers.sheets, (1500, _BANK + 4)), (friend.sheets, (1350, _BANK + 6))], 0.9, 0.1, t.palette.shade, 0.4
    )
    tint = mix(t.palette.tint, "#ffffff", 0.3)
    small = Shadow(4, 4, 6, 0.4)
    return [shade, actor(hers, tint=tint, cast=small), actor(friend, tint=tint, cast=small)]


# ---------------------------------------------------------------- the bottom


def _sunk(x: float, y: float, size: float, colour: str, turn: float, t: Tones) -> str:
    """A bicycle as the water left it: its paint dull, weed on it, mud below."""
    dull = mix(t.thing(colour), _mud(t, 0.5), 0.34)
    dark = mix(t.palette.ink, _mud(t, 0.8), 0.3)
    weed = "".join(
        line(f"M{dx},{dy} q{6 - i * 3},16 {-2 + i},{30 + i * 7}", mix(t.thing("#6f8f52"), dark, 0.3), 5)
        for i, (dx, dy) in enumerate(((-60, -84), (-30, -96), (10, -104), (40, -112), (62, -80)))
    )
    return group(bicycle(0, 0, 100, dull, dark) + weed, x, y, size / 100, turn=turn)


def _bed(t: Tones, y: float, sway: float, seed: int, near: float) -> Sheet:
    return Sheet(body=path(ridge(y, sway, seed, n=11), _mud(t, near)), shadow=GROUND)


def _bottom(t: Tones) -> list[Sheet]:
    """Steps of mud down to the last pool, and in each of them what has lain there for years."""
    sky_low = mix(t.palette.sky, "#ffd9a0", 0.42 if not t.night else 0.12)
    x, y = _POOL
    pool = path(
        f"M{x - 520},{y + 4} C{x - 440},{y - 40} {x - 180},{y - 30} {x - 40},{y - 40} C{x + 160},{y - 54} {x + 420},{y - 34} {x + 520},{y + 2} "
        f"C{x + 470},{y + 38} {x + 200},{y + 34} {x + 20},{y + 46} C{x - 200},{y + 58} {x - 470},{y + 40} {x - 520},{y + 4} Z",
        "url(#pool)",
    )
    ripples = "".join(
        line(f"M{x + dx},{y + dy} q{w / 2},-5 {w},0", "#fff4dc", 2.6, 0.5)
        for dx, dy, w in ((-360, 0, 120), (-60, 22, 160), (200, -10, 110), (120, 20, 70))
    )
    return [
        _bed(t, 424, 8, 3, 0.06),
        Sheet(
            body=_sunk(300, 448, 50, "#3f6673", -14, t) + _sunk(1180, 446, 52, "#c8402a", 64, t), shadow=SMALL
        ),
        _bed(t, 450, 9, 8, 0.22),
        Sheet(
            body=_sunk(600, 482, 68, "#e0a94a", 18, t) + _sunk(1590, 492, 78, "#5f8a5c", -36, t), shadow=SMALL
        ),
        _bed(t, 484, 10, 5, 0.4),
        Sheet(
            body=pool,
            defs=gradient(
                "pool",
                [
                    (0, mix(sky_low, t.palette.far, 0.3)),
                    (0.5, sky_low),
                    (1, mix(sky_low, t.palette.mid, 0.36)),
                ],
                (380, 0),
                (1420, 0),
            ),
            contact=0.5,
            shadow=Shadow(0, 2, 6, 0.3),
        ),
        printed(ripples + _ducks(t, x - 210, y + 8)),
        Sheet(body=_hose(t), shadow=SMALL),
        Sheet(body=_sunk(1090, 566, 96, "#86476a", 24, t), shadow=Shadow(8, 6, 10, 0.36)),
        Sheet(
            body=path(
                "M600,716 C760,700 940,574 1080,572 C1240,572 1380,612 1560,650 L1560,716 Z",
                _mud(t, 0.62),
            ),
            shadow=GROUND,
        ),
    ]


def _hose(t: Tones) -> str:
    """The hose of the pump, over the wall."""
    return line(
        "M1240,366 C1226,390 1250,420 1236,450 C1226,480 1300,500 1290,524 C1286,540 1260,544 1236,540",
        mix(t.thing("#d8742c"), t.palette.ink, 0.1),
        9,
    )


def _ducks(t: Tones, x: float, y: float) -> str:
    """Two ducks who look for the rest of it."""
    body = ""
    for dx, way in ((0, 1), (86, -1)):
        duck = path(
            "M-26,0 C-28,-16 -8,-20 8,-16 C10,-30 16,-36 24,-34 C32,-32 32,-24 28,-20 L38,-18 L28,-14 C26,-2 14,6 -6,6 C-16,6 -24,4 -26,0 Z",
            t.thing("#f4ead6"),
        )
        duck += (
            path("M-20,-6 C-8,-14 6,-10 8,-4 C2,2 -12,2 -20,-6 Z", t.thing("#b89a72"))
            + path("M28,-22 L40,-18 L28,-15 Z", "#e08a2c")
            + circle(25, -26, 2.2, "#241d1c")
        )
        body += f'<g transform="translate({x + dx:.0f},{y}) scale({way},1)">{duck}</g>'
    return body


def _near(t: Tones) -> list[Sheet]:
    """Before us the nearest of them, up to the hub in the mud, dark against the pool; a shoe, a flask."""
    bike = _sunk(430, 716, 250, "#b8443c", -19, t)
    basket = group(
        bicycle(0, 0, 100, mix(t.thing("#3f6673"), t.palette.ink, 0.3), t.palette.ink),
        1650,
        742,
        2.3,
        turn=152,
    )
    front = path(
        "M-60,640 C160,606 420,640 640,668 C900,700 1180,690 1380,662 C1600,632 1800,640 1980,618 L1980,1150 L-60,1150 Z",
        _mud(t, 0.86),
    )
    wet = "".join(
        ellipse(x, y, w, w * 0.13, mix(t.palette.sky, "#ffc890", 0.4), 0.34)
        for x, y, w in ((900, 716, 90), (1240, 700, 60), (160, 676, 70))
    )
    flask = group(
        rect(-16, -60, 32, 78, t.thing("#4f8a80"), rx=8) + rect(-12, -76, 24, 20, t.palette.ink, rx=4),
        820,
        682,
        1,
        turn=62,
    )
    return [
        Sheet(body=basket, shadow=Shadow(14, 10, 16, 0.4)),
        Sheet(body=bike, shadow=Shadow(14, 10, 16, 0.42)),
        Sheet(body=front, shadow=GROUND),
        printed(wet),
        Sheet(body=flask, shadow=OBJECT),
    ]


def _light(t: Tones) -> list[Sheet]:
    if t.light is Light.DAY:
        return []
    warm = glows([(*_SUN, 620)], "#ffb070", 0.34 if not t.night else 0.06)
    return [warm, glows([(0, 900, 700), (1920, 900, 760), (1920, 0, 420)], t.palette.shade, 0.36)]
