"""The first of five stalls: from behind him one sees how he stands there, his ears, and his hands behind his back."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.art.moments.actors import actor, ground_shadow, only
from game.art.moments.moment import Moment
from game.art.paper.actor import Move
from game.art.paper.shapes import ellipse, gradient, group, line, mix, path, poly, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Lettering, Shadow, Sheet, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import EXPRESSIONS
from game.art.people.outline import sliver
from game.art.people.whole import Side, View, bent, whole
from game.art.people.whole.stances import STANDING
from game.art.places.pieces.glows import wash
from game.art.places.pieces.skies import sky
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.trees import LONG, near_leaves
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.whole import Whole
    from game.story.catalogue import Light

KEYS: Final = 3
_FACE: Final = EXPRESSIONS[Mood.CALM].looking_down()
_BACK: Final = bent(
    near_leg=(-5, -4), far_leg=(5, 4), near_arm=(-26, 54), far_arm=(26, -54), feet=(0, 0), head=5,
    grips=(Grip.FIST, Grip.FLAT), aims=(62, 150), narrow=1,
)  # fmt: skip


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the early morning."""
    t = Tones(light, palette)
    tint = palette.tint
    him = whole(
        "lin_feng",
        Mood.UNEASY,
        _BACK,
        at=(1490, 1168),
        height=1060,
        view=View.BEHIND,
        hat=_ears(),
        behind_back=True,
    )
    raised, down = _woman(up=True), _woman(up=False)
    dark = mix(palette.ink, palette.shade, 0.5)
    sees = (Move(turn=3, x=-10), Move(turn=-1.5), Move())
    return Moment(
        layers=(
            *sky(t, sun=(230, 320), horizon=420, clouds=3),
            *_shore(t),
            *_others(t),
            *_stall(t),
            actor(raised, tint=tint, cast=Shadow(5, 6, 8, 0.34), moves=only(0, 2, keys=KEYS)),
            actor(down, tint=tint, cast=Shadow(5, 6, 8, 0.34), moves=only(1, keys=KEYS)),
            *_counter(t),
            ground_shadow([(him.sheets, him.foot)], 0.9, 0.12, dark, 0.36),
            actor(him, tint=tint, cast=Shadow(14, 10, 20, 0.38), moves=sees),
            *wash(t),
            near_leaves(t, 1990, -30, turn=146, shape=LONG, seed=6),
        ),
        shade=palette.shade,
        ground=palette.sky,
        keys=KEYS,
        beat=0.26,
        focus=1290,
        airs=(
            Air(Kind.GLINT, (0, 430, 560, 70), 12, "#ffffff", 0),
            Air(Kind.FLOCK, (60, 230, 460, 120), 3, t.depth(0.6), 0),
        ),
    )


def _ears() -> str:
    """His ears, in units of the face: they burn."""
    red, deep = "#e8604c", "#b8402f"
    return "".join(
        path(
            f"M{58 * way},-14 C{66 * way},-30 {82 * way},-26 {80 * way},-6 C{80 * way},10 {72 * way},30 {62 * way},28 C{58 * way},20 {58 * way},0 {58 * way},-14 Z",
            red,
        )
        + path(
            f"M{64 * way},-10 C{70 * way},-18 {75 * way},-12 {73 * way},0 C{72 * way},10 {68 * way},18 {64 * way},18 C{66 * way},8 {62 * way},0 {64 * way},-10 Z",
            deep,
        )
        for way in (-1, 1)
    )


def _woman(*, up: bool) -> Whole:
    """She opens coconuts and does not look up: the knife over the coconut, or in it."""
    knife = path("M-12,-6 L16,-10 L30,-210 C30,-232 -8,-226 -16,-200 Z", "#d5dce0") + path(
        "M16,-10 L30,-210 C30,-222 24,-228 16,-228 L6,-8 Z", "#a3aeb4"
    )
    knife += rect(-14, -10, 28, 66, "#6b452c", rx=8)
    stance = STANDING.hand(Side.NEAR, (110, STANDING.hip[1] - 76), grip=Grip.FLAT, aim=20)
    stance = (
        stance.hand(Side.FAR, (262, STANDING.neck[1] - 40), grip=Grip.FIST, aim=-80)
        if up
        else stance.hand(Side.FAR, (230, STANDING.hip[1] - 150), grip=Grip.FIST, aim=20)
    )
    return whole(
        "roommate_woman",
        _FACE,
        stance,
        at=(800, 682),
        height=500,
        holds=("", group(knife, 0, 0, 1, turn=14 if up else 96)),
    )


# ---------------------------------------------------------------- the beach


def _shore(t: Tones) -> tuple[Sheet, ...]:
    """Sea, foam, wet sand, and the sand the stalls stand on."""
    blue, foam = mix(t.depth(0.45), t.thing("#3f86a4"), 0.4), t.paper(0.04)
    sand = mix(t.thing("#eac48e", 0.06), t.palette.sky, 0.1)
    stops = [
        (0, mix(sand, "#fff2d4", 0.1 if t.night else 0.4)),
        (0.6, sand),
        (1, mix(sand, t.palette.deep, 0.22)),
    ]
    dice = random.Random(6)  # noqa: S311 - sand
    ripples = "".join(
        path(sliver([(x - w, y), (x, y - 4), (x + w, y)], 5), mix(sand, t.palette.deep, 0.26), 0.5)
        for x, y, w in (
            (dice.uniform(-40, 1960), dice.uniform(600, 800), dice.uniform(30, 110)) for _ in range(30)
        )
    )
    return (
        Sheet(body=path(wave(420, 5, 18, 3), blue), shadow=Shadow(0, -4, 10, 0.22)),
        Sheet(
            body=path(wave(446, 8, 14, 5), mix(blue, t.palette.deep, 0.16)), shadow=Shadow(0, -4, 10, 0.22)
        ),
        Sheet(body=path(wave(482, 8, 10, 9), foam), shadow=SMALL),
        Sheet(body=path(wave(494, 8, 10, 9), mix(sand, t.palette.mid, 0.4)), shadow=SMALL),
        Sheet(
            body=path(
                "M-70,528 C300,506 700,512 1100,508 C1500,504 1700,512 1990,504 L1990,1150 L-70,1150 Z",
                "url(#sand)",
            ),
            defs=gradient("sand", stops, (0, 506), (700, 900)),
            shadow=GROUND,
        ),
        printed(ripples),
    )


def _awning(x: float, y: float, w: float, h: float, one: str, two: str, folds: int) -> str:
    """A striped awning with a scalloped edge."""
    body, step = "", w / folds
    for i in range(folds):
        left, tone = x + i * step, one if i % 2 else two
        top0, top1 = x + w * 0.08 + (w * 0.84 / folds) * i, x + w * 0.08 + (w * 0.84 / folds) * (i + 1)
        body += path(
            f"M{top0:.0f},{y} L{top1:.0f},{y} L{left + step:.0f},{y + h} C{left + step:.0f},{y + h + step * 0.6:.0f} {left:.0f},{y + h + step * 0.6:.0f} {left:.0f},{y + h} Z",
            tone,
        )
    return body


def _others(t: Tones) -> tuple[Sheet, ...]:
    """Four more, smaller and smaller: rings, ice, tyres, crabs."""
    stalls = (
        (310, 0.46, "#d8503c", "rings"),
        (158, 0.37, "#3f7f9e", "ice"),
        (42, 0.3, "#e0a93a", "tyres"),
        (-46, 0.25, "#5f9a7c", "crabs"),
    )
    sheets = []
    for x, k, tone, what in stalls:
        y = 500 + 90 * k
        wood = rect(-170, -210, 14, 260, "#8a6a4a") + rect(156, -210, 14, 260, "#8a6a4a")
        shop = wood + rect(-160, -40, 320, 96, mix(tone, "#6b452c", 0.55)) + _goods(what)
        shop += _awning(-200, -300, 400, 76, tone, "#f6ead2", 8)
        sheets.append(Sheet(body=t.under(group(shop, x, y, k)), shadow=OBJECT))
    return tuple(sheets)


def _goods(what: str) -> str:
    match what:
        case "rings":
            return "".join(
                f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="{c}" stroke-width="22"/>'
                for x, y, r, c in (
                    (-90, -96, 44, "#ef7fa6"),
                    (14, -100, 46, "#f2c45a"),
                    (108, -92, 40, "#8fd2c8"),
                )
            )
        case "ice":
            return "".join(
                poly([(x, -40), (x, -96), (x + 60, -106), (x + 60, -40)], "#d8f0f4")
                + poly([(x + 60, -106), (x + 78, -90), (x + 78, -40), (x + 60, -40)], "#a8d2dc")
                for x in (-130, -40, 50)
            )
        case "tyres":
            return "".join(
                ellipse(x, y, 62, 26, "#23283a") + ellipse(x, y - 4, 30, 10, "#4a5268")
                for x in (-80, 70)
                for y in (-46, -78, -110)
            )
        case _:
            return "".join(
                group(
                    ellipse(0, 0, 30, 20, "#c8402a")
                    + line("M-26,-8 L-50,-26 M26,-8 L50,-26 M-26,8 L-46,20 M26,8 L46,20", "#c8402a", 7),
                    x,
                    -64,
                    1,
                )
                for x in (-96, 0, 96)
            )


# ---------------------------------------------------------------- the first stall


def _stall(t: Tones) -> tuple[Sheet, ...]:
    """Poles, a dark back with more coconuts, the awning and its sign."""
    wood, back = t.thing("#8a6a4a"), mix(t.thing("#5f7f74"), t.palette.ink, 0.3)
    shelf = rect(486, 330, 700, 16, wood)
    pile = "".join(_coconut(t, 520 + i * 66, 312, 0.72, cut=False) for i in range(10) if i not in (3, 4, 5))
    awning = _awning(404, 96, 860, 132, t.thing("#2f7f86"), t.thing("#f6ead2"), 12)
    return (
        Sheet(body=rect(470, 200, 730, 400, back), shadow=BUILDING, nearer=True),
        Sheet(body=shelf, shadow=SMALL),
        Sheet(body=pile, shadow=SMALL),
        Sheet(body=rect(448, 180, 24, 470, wood) + rect(1196, 180, 24, 470, wood), shadow=OBJECT),
        Sheet(body=awning, shadow=Shadow(8, 16, 18, 0.42)),
        Sheet(
            body=rect(1010, 262, 168, 84, t.thing("#fff6e0"), rx=4),
            shadow=OBJECT,
            letters=(Lettering("椰子 8元", 1094, 304, 38, t.thing("#b8432a"), "chinese_bold", 3),),
        ),
    )


def _coconut(t: Tones, x: float, y: float, k: float, *, cut: bool) -> str:
    """A green coconut; cut, it shows its white and a straw."""
    green, dark, lit = t.thing("#6f9a4a", 0.04), t.thing("#4c7436", 0.04), t.thing("#9dc46a", 0.04)
    body = path(
        "M-44,8 C-46,-34 -20,-50 4,-50 C34,-48 48,-22 44,10 C40,38 20,50 0,50 C-24,50 -42,36 -44,8 Z", green
    )
    body += path("M20,-46 C40,-38 48,-16 44,10 C40,38 20,50 0,50 C22,30 32,-10 20,-46 Z", dark) + path(
        "M-34,-10 C-32,-34 -14,-44 2,-43 C-12,-34 -22,-22 -26,-4 Z", lit
    )
    if cut:
        body += (
            ellipse(0, -38, 27, 11, t.thing("#fdf8ea"))
            + ellipse(0, -37, 14, 5, t.thing("#cfc4a8"))
            + line("M2,-38 L16,-84", t.thing("#d8503c"), 6)
        )
    return group(body, x, y, k)


def _counter(t: Tones) -> tuple[Sheet, ...]:
    """The counter with its pyramid, the one she is at, shells on the sand."""
    plank, front = t.thing("#b98a5a"), t.thing("#9a6c42")
    boards = rect(430, 520, 800, 168, front) + "".join(
        line(f"M{x},526 L{x},684", mix(front, t.palette.ink, 0.3), 4) for x in range(510, 1220, 80)
    )
    top = rect(414, 500, 832, 28, plank)
    heap = "".join(
        _coconut(t, 500 + row * 34 + i * 68, 462 - row * 56, 0.86, cut=row == 2)
        for row in range(3)
        for i in range(4 - row)
    )
    heap += "".join(_coconut(t, x, 458, 0.9, cut=True) for x in (1090, 1180))
    block = rect(842, 470, 130, 36, t.thing("#7a5638"), rx=6) + _coconut(t, 906, 430, 0.92, cut=False)
    shells = "".join(
        group(
            path("M-40,0 C-36,-34 36,-34 40,0 C30,12 -30,12 -40,0 Z", t.thing("#8a6a42"))
            + ellipse(0, -2, 34, 11, t.thing("#f4ecd8")),
            x,
            y,
            k,
            turn=a,
        )
        for x, y, k, a in (
            (560, 712, 1, 12),
            (668, 740, 0.9, -160),
            (1010, 724, 1.1, -14),
            (1130, 752, 0.8, 170),
            (770, 768, 0.8, 20),
        )
    )
    return (
        Sheet(body=block, shadow=SMALL),
        Sheet(body=boards, shadow=BUILDING),
        Sheet(body=top, shadow=OBJECT),
        Sheet(body=heap, shadow=OBJECT),
        Sheet(body=shells, shadow=SMALL),
    )
