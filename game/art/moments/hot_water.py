"""A panel's table: hot water stands to the edge of a pot of pressed tea leaves, a bean bends over, five lean back."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import half, only
from game.art.moments.moment import Moment
from game.art.moments.pieces.wet_leaves import flake
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import BUILDING, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import near_hand
from game.art.people.near.things import Thing
from game.art.people.outline import sliver
from game.art.people.tube import Tube
from game.art.places.pieces.furniture import board
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.story.catalogue import Light

KEYS: Final = 4
_POT: Final = (1096.0, 474.0)  # the middle of its mouth
_MOUTH: Final = (136.0, 40.0)
_FAR: Final = 506.0  # the table's far edge
_BROWN: Final = ("#6b4a26", "#7d5a30", "#8a683a", "#5a3c1e", "#96764a")
_TEACHERS: Final = (
    ("counsellor_woman", 286.0, False),
    ("host_man", 548.0, False),
    ("teacher_man", 812.0, False),
    ("manager_woman", 1540.0, True),
    ("alumnus_man", 1790.0, True),
)
_SIZE: Final = 0.62


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: the room, five teachers, the table, the pot; she pours, and then it stands."""
    t = Tones(light, palette, indoors=True)
    back = (Move(y=26), Move(y=16), Move(y=-6), HERE)
    return Moment(
        layers=(
            *_room(t),
            _five(t, left=False, moves=back),
            _five(t, left=True, moves=back),
            *_table(t),
            *_papers(t),
            *_pot(t),
            _pouring(t),
            _poured(t),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.3,
        focus=1050,
        airs=(Air(Kind.STEAM, (1010, 220, 170, 250), 9, "#fffaf0", 2, 1.3),),
    )


def _room(t: Tones) -> list[Sheet]:
    """The classroom behind them: the blackboard, two windows, the clock."""
    wall = backdrop(rect(-60, -60, 2040, 1200, "url(#wall)"),
                    gradient("wall", [(0, mix(t.depth(0.12), t.palette.paper, 0.3)), (1, t.depth(0.34))], (0, -60), (0, 560)))  # fmt: skip
    slate = board(420, 40, 1090, 320, mix(t.thing("#2f5a4c"), t.palette.ink, 0.16), t.thing("#a8743f"))
    chalk = line(
        "M500,110 q40,-18 80,0 t70,-4 M500,160 q30,-12 64,0 t90,2 M1180,120 l150,-6 M1180,160 l90,-4",
        "#e6efe4",
        4,
        0.34,
    )
    panes = ""
    for x in (60, 1620):
        panes += rect(x - 14, 20, 268, 330, t.thing("#e9e1cc")) + rect(
            x, 34, 240, 302, mix(t.outside().depth(0.05), "#ffffff", 0.1)
        )
        panes += rect(x + 114, 34, 12, 302, t.thing("#e9e1cc")) + rect(x, 170, 240, 12, t.thing("#e9e1cc"))
    low = rect(-60, 392, 2040, 200, mix(t.depth(0.36), t.thing("#8fb09a"), 0.5))
    return [
        wall,
        Sheet(body=panes + low, shadow=BUILDING),
        Sheet(body=slate, shadow=BUILDING),
        printed(chalk),
    ]


def _five(t: Tones, *, left: bool, moves: tuple[Move, ...]) -> Actor:
    """Those on one side of the pot, all in one: they lean back from it, and look."""
    sheets: list[Sheet] = []
    for look, x, turned in _TEACHERS:
        if turned is left:
            sheets += half(look, Mood.SURPRISED, "clasp", at=(x, 408), size=_SIZE, left=turned).sheets
    x0, x1 = (1180, 2040) if left else (-60, 1100)
    return Actor(
        sheets=tuple(sheets),
        box=(x0, 120, x1 - x0, 640),
        tint=mix(t.palette.tint, "#ffffff", 0.4),
        moves=moves,
        cast=Shadow(10, 8, 16, 0.36),
    )


def _table(t: Tones) -> list[Sheet]:
    wood = mix(t.thing("#b07a48"), t.palette.paper, 0.08)
    top = poly([(-60, _FAR), (1980, _FAR), (1980, 1150), (-60, 1150)], "url(#table)")
    grain = "".join(
        path(
            sliver([(-60, y), (640, y + 8 - i % 3 * 8), (1300, y - 6), (1980, y + 4)], 6),
            mix(wood, t.palette.ink, 0.3),
            0.4,
        )
        for i, y in enumerate((530, 562, 602, 650, 710, 780, 860, 950))
    )
    edge = rect(-60, _FAR - 4, 2040, 10, mix(wood, "#ffffff", 0.24))
    return [
        Sheet(
            body=top + edge,
            defs=gradient("table", [(0, wood), (1, mix(wood, t.palette.ink, 0.4))], (0, _FAR), (0, 1000)),
            shadow=Shadow(0, -6, 16, 0.4),
            nearer=True,
        ),
        printed(grain),
    ]


def _papers(t: Tones) -> list[Sheet]:
    """Her form before each of them, a cup with a lid, a pen; nobody writes."""
    sheets, ink, cups = "", "", ""
    for _, x, turned in _TEACHERS:
        dx = -34 if turned else 34
        sheets += poly(
            [(x + dx - 78, 536), (x + dx + 74, 534), (x + dx + 92, 606), (x + dx - 96, 610)],
            t.thing("#fdf8ea", 0.03),
        )
        ink += "".join(
            line(f"M{x + dx - 64 - i * 4},{548 + i * 13} l{(110, 90, 124, 70)[i]},-1", "#8a8f88", 4)
            for i in range(4)
        )
        cx = x - dx * 3.4
        cup = path("M-34,-44 L34,-44 L28,20 C18,30 -18,30 -28,20 Z", "#f4f1e6") + path(
            "M10,-44 L34,-44 L28,20 C22,26 12,28 4,28 Z", "#cdd6cc"
        )
        cup += (
            ellipse(0, -46, 36, 12, "#ffffff")
            + ellipse(0, -50, 28, 9, "#e4eae2")
            + circle(0, -60, 7, "#c95b16")
            + line("M32,-34 C56,-36 54,4 28,4", "#f4f1e6", 8)
        )
        cups += group(t.under(cup, 0.04), cx, 560, 0.9)
    return [
        Sheet(body=sheets, shadow=SMALL),
        printed(ink),
        Sheet(body=cups, shadow=OBJECT),
    ]


def _pot(t: Tones) -> list[Sheet]:
    """Pressed leaves, dark with water; it stands in a brown ring, and holds, so far."""
    x, y = _POT
    rx, ry = _MOUTH
    dice = random.Random(2)  # noqa: S311 - how leaves lie
    ring = ellipse(x, y + 208, 150, 34, "#5a3a1a", 0.42) + ellipse(x + 96, y + 222, 76, 16, "#5a3a1a", 0.34)
    side = f"M{x - rx},{y} C{x - rx + 8},{y + 90} {x - 104},{y + 160} {x - 96},{y + 204} C{x - 60},{y + 232} {x + 60},{y + 232} {x + 96},{y + 204} C{x + 104},{y + 160} {x + rx - 8},{y + 90} {x + rx},{y} Z"
    tones: dict[str, str] = {}
    for _ in range(260):
        a, down = dice.uniform(-1, 1), dice.uniform(14, 204)
        wide = rx - 44 * down / 204
        px, py = x + a * (wide - 16), y + down + ry * 0.7 * math.sqrt(1 - a * a) * (1 - down / 260) - 8
        lie, long = dice.uniform(-0.5, 0.5) + a * 0.3, dice.uniform(14, 26)
        tone = t.thing(mix(dice.choice(_BROWN), "#1c1208", max(0.0, 0.1 + a * 0.36)), 0.04)
        tones[tone] = tones.get(tone, "") + flake(
            (px, py), (math.cos(lie) * long, math.sin(lie) * long), dice.uniform(9, 15) * dice.choice((-1, 1))
        )
    lip = "".join(
        path(
            flake(
                (x + (rx - 4) * math.cos(a), y + (ry - 2) * math.sin(a)),
                (-math.sin(a) * 22, math.cos(a) * 9),
                12,
            ),
            t.thing(dice.choice(_BROWN), 0.04),
        )
        for a in (i * math.tau / 38 for i in range(38))
    )
    water = ellipse(x, y - 5, rx - 9, ry - 6, t.thing("#8a6230")) + ellipse(
        x - 8, y - 9, rx - 26, ry - 13, t.thing("#b98a4a")
    )
    shine = path(sliver([(x - 96, y - 12), (x - 50, y - 28), (x + 10, y - 32)], 9), "#fff6e0", 0.9) + path(
        sliver([(x + 40, y + 14), (x + 80, y + 6), (x + 104, y - 6)], 5), "#fff0d0", 0.7
    )
    drops = "".join(
        path(f"M{dx},{dy} q6,-18 6,-26 q0,8 6,26 a6,7 0 1 1 -12,0 Z", "#c99a58", 0.9)
        for dx, dy in ((x - 70, y + 104), (x + 34, y + 150), (x + 84, y + 84))
    )
    return [
        printed(ring),
        Sheet(body=path(side, t.thing("#5f4222", 0.04)), shadow=Shadow(20, 12, 18, 0.46)),
        Sheet(
            body="".join(path(d, tone) for tone, d in tones.items()), shadow=Shadow(1, 2, 3, 0.3), contact=0.2
        ),
        printed(
            path(
                f"M{x + 40},{y + 30} L{x + rx},{y} C{x + rx - 8},{y + 90} {x + 104},{y + 160} {x + 96},{y + 204} C{x + 80},{y + 218} {x + 56},{y + 224} {x + 40},{y + 224} Z",
                "#140c04",
                0.26,
            )
        ),
        Sheet(body=lip, shadow=SMALL),
        Sheet(body=water, shadow=None, contact=0.1, grain=False),
        printed(shine + drops),
    ]


def _bean(t: Tones, *, bent: bool) -> list[Sheet]:
    """Its stem, and two leaves and two small ones; in hot water it bends over the edge."""
    x, y = _POT
    green, dark = t.thing("#7fb44e", 0.06), t.thing("#4f8238", 0.1)
    if bent:
        stem = ((x - 6, y - 4), (x - 14, y - 70), (x - 58, y - 104), (x - 112, y - 84), (x - 142, y - 40))
        spots = ((x - 142, y - 34, 116), (x - 150, y - 30, 152), (x - 62, y - 104, -150))
    else:
        stem = ((x - 6, y - 4), (x - 10, y - 60), (x + 4, y - 116), (x, y - 160), (x + 2, y - 186))
        spots = ((x + 2, y - 184, -28), (x - 2, y - 184, -156), (x + 2, y - 116, -14))
    tube = Tube(stem, (9, 8.5, 7.5, 6.5, 5.5))
    leaves, veins = "", ""
    for lx, ly, turn in spots:
        leaves += group(
            path("M0,0 C22,-42 78,-46 118,-6 C84,26 30,30 0,0 Z", green)
            + path("M0,0 C34,4 82,4 118,-6 C84,26 30,30 0,0 Z", dark),
            lx,
            ly,
            0.94,
            turn=turn,
        )
        veins += group(
            line(
                "M6,-1 Q60,-4 104,-6 M40,-3 l16,-16 M64,-4 l14,-14 M44,-2 l14,12 M70,-4 l12,10",
                mix(green, "#f4f8d0", 0.5),
                2.4,
                0.8,
            ),
            lx,
            ly,
            0.94,
            turn=turn,
        )
    return [
        Sheet(body=path(tube.cut(), mix(green, "#e6ecb0", 0.4)) + path(tube.shaded(0.2), dark), shadow=SMALL),
        Sheet(body=leaves, shadow=OBJECT),
        printed(veins),
    ]


def _flask(t: Tones) -> Thing:
    """The teachers' flask of hot water, upright about where it is held."""
    red, dark, steel = t.thing("#c8402a", 0.04), t.thing("#8f2a1c", 0.04), t.thing("#d8d2c4", 0.04)
    body = line("M58,-110 C128,-96 128,66 58,84", steel, 14)
    body += path("M-62,-120 C-62,-136 62,-136 62,-120 L62,150 C62,164 -62,164 -62,150 Z", red) + path(
        "M22,-131 C46,-129 62,-126 62,-120 L62,150 C62,158 40,161 16,161 C34,60 34,-60 22,-131 Z", dark
    )
    body += rect(-62, -92, 124, 16, "#f2d9a0") + rect(-62, 116, 124, 16, "#f2d9a0")
    body += path("M-44,-130 C-40,-160 -28,-166 -26,-184 L26,-184 C28,-166 40,-160 44,-130 Z", steel) + path(
        "M-30,-184 L30,-184 L34,-200 L-46,-206 Z", steel
    )
    body += path("M10,-182 L26,-184 C28,-166 40,-160 44,-130 L20,-130 Z", mix(steel, "#3a3a40", 0.3))
    body += "".join(
        circle(cx, cy, 9, "#f2b65a") for cx, cy in ((-30, -20), (-6, 10), (-34, 40), (4, -40), (-10, 66))
    ) + path("M-56,-60 L-46,-60 L-46,108 L-56,108 Z", "#ffffff", 0.3)
    return Thing(body)


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff6e8", 0.5)


def _pouring(t: Tones) -> Actor:
    """First she pours; the bean stands."""
    x, y = _POT
    hand = near_hand(
        "yang_kaikai",
        GESTURES["hold"],
        (1600, 420),
        turn=-160,
        scale=1.16,
        side="right",
        thing=_flask(t),
        thing_turn=-82,
        elbow=(2110, 1060),
    )
    made = hand.actor(moves=only(0, 1, keys=KEYS), tint=_tint(t))
    top = (x + 90, 372.0)
    water = path(sliver([top, (x + 52, 400), (x + 34, y - 8)], 26, heavy=0.4), "#dfeef0", 0.9) + path(
        sliver([(top[0] - 4, top[1] + 6), (x + 48, 410), (x + 28, y - 10)], 7), "#ffffff", 0.9
    )
    splash = "".join(
        circle(x + dx, y + dy, r, "#eaf4f4", 0.9)
        for dx, dy, r in ((0, -26, 5), (56, -30, 6), (10, -44, 4), (66, -14, 4))
    )
    return evolve(made, sheets=(*_bean(t, bent=False), *made.sheets, Sheet(body=water, shadow=None, contact=0.1, grain=False), printed(splash)),
                  box=(820, 120, 1220, 1080))  # fmt: skip


def _poured(t: Tones) -> Actor:
    """Then the flask is upright again in her hand, and the bean bends over."""
    hand = near_hand(
        "yang_kaikai",
        GESTURES["hold"],
        (1660, 690),
        turn=-150,
        scale=1.16,
        side="right",
        thing=_flask(t),
        thing_turn=-14,
        elbow=(1960, 1180),
    )
    made = hand.actor(moves=only(2, 3, keys=KEYS), tint=_tint(t))
    return evolve(made, sheets=(*_bean(t, bent=True), *made.sheets), box=(820, 120, 1220, 1080))


def _light(t: Tones) -> list[Sheet]:
    x, y = _POT
    return [
        glows([(x - 20, y - 40, 420)], "#fff4d4", 0.26),
        printed(
            rect(-60, 640, 2040, 520, "url(#near)"),
            defs=fade("near", t.palette.ink, (0, 1080), (0, 640), 0.5),
        ),
    ]
