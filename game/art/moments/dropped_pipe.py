"""Four lamps further on, by night, on the wet harbour road: two friends shout, and the pipe with the pictures lies between."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.moment import Moment
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, rect, wave
from game.art.paper.sheet import BUILDING, GROUND, OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.hands import Grip
from game.art.people.moods import Expression, Lips
from game.art.people.outline import sliver
from game.art.people.profile.joints import standing
from game.art.people.profile.person import side_view
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones
from game.art.places.pieces.walkers import Walker, walker

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.profile.person import SideView
    from game.story.catalogue import Light

KEYS: Final = 4
_FLOOR: Final = 672.0
_SIZE: Final = 0.6
_SHOUTS: Final = Expression(inner=12, outer=-7, opening=1.1, lips=Lips.OH)
_PIPE: Final = (976.0, 672.0)
# Lamps from near to far: x, the height of the head, how large.
_LAMPS: Final = (
    (1010.0, 96.0, 1.0),
    (560.0, 232.0, 0.64),
    (330.0, 304.0, 0.44),
    (204.0, 344.0, 0.32),
    (130.0, 366.0, 0.24),
)


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light; it is made for the night after the rain."""
    t = Tones(light, palette)
    tint = mix(palette.tint, "#ffe6bc", 0.5) if t.lamps else palette.tint
    him, friend = _him(), _friend()
    return Moment(
        layers=(
            *_harbour(t),
            *_road(t),
            *_lamps(t),
            _ke_lan(t),
            _mirror(him, palette),
            _mirror(friend, palette),
            friend.whole(
                tint=tint,
                cast=Shadow(8, 6, 14, 0.4),
                moves=(Move(turn=4), Move(turn=-2, x=-8), Move(turn=-3, x=-14), HERE),
            ),
            _falling(tint),
            him.whole(
                tint=tint,
                cast=Shadow(8, 6, 14, 0.4),
                moves=(Move(turn=-4), Move(turn=2, x=8), Move(turn=4, x=12), HERE),
            ),
            *_light(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=1020,
        crown=260,
        airs=(
            Air(Kind.RAIN, (-40, -40, 2000, 760), 26, "#cfe0ee", 2, 0.8),
            Air(Kind.GLINT, (60, 590, 1800, 110), 10, "#ffe6a8", 1),
        ),
    )


def _shouting(view: SideView) -> SideView:
    return evolve(view, expression=_SHOUTS)


def _him() -> SideView:
    """Lin Feng, leaning into what he says; his arms have just let go."""
    return _shouting(
        side_view(
            "lin_feng",
            standing(
                (716, _FLOOR), size=_SIZE, lean=13, poke=8,
                wrists=((840, 470), (868, 410)), aims=(40, -6), ankles=((668, 648), (772, 650)), toes=(18, 0),
            ),
            mood="resolved",
            grips=(Grip.OPEN, Grip.OPEN),
        )
    )  # fmt: skip


def _friend() -> SideView:
    """Shen Mo, as loud as nobody has ever heard him, both hands before his chest."""
    return _shouting(
        side_view(
            "friend_man",
            standing(
                (1284, _FLOOR), left=True, size=_SIZE, lean=10, poke=6,
                wrists=((1164, 400), (1150, 444)), aims=(196, 170), ankles=((1326, 648), (1226, 650)), toes=(14, 0),
            ),
            mood="resolved",
            grips=(Grip.OPEN, Grip.OPEN),
        )
    )  # fmt: skip


def _mirror(who: SideView, p: Palette) -> Actor:
    """Somebody upside down in the wet road, short and dim."""
    turned = f'<g transform="matrix(1,0,0,-0.42,0,{_FLOOR * 1.42:.1f})">'
    whole = who.whole()
    sheets = tuple(
        evolve(s, body=f"{turned}{s.body}</g>", shadow=None, contact=0, edge=False) for s in whole.sheets
    )
    x, _, w, _ = whole.box
    return Actor(
        sheets=sheets, box=(x, _FLOOR - 20, w, 300), tint=mix(p.tint, "#3a5070", 0.5), cast=None, strength=0.3
    )


def _falling(tint: str) -> Actor:
    """The drainpipe: under his arm, in the air, on its end, and on the road with a crack in it."""
    x, y = _PIPE
    body = (
        rect(-190, -26, 380, 50, "#dbe2e4", rx=9)
        + rect(-190, 2, 380, 22, "#a9b5bb", rx=8)
        + rect(-180, -20, 360, 8, "#f2f6f6", rx=4)
    )
    body += (
        rect(-206, -31, 52, 60, "#e0713c", rx=8)
        + rect(154, -31, 52, 60, "#e0713c", rx=8)
        + rect(-206, 4, 52, 25, "#b8552a", rx=7)
        + rect(154, 4, 52, 25, "#b8552a", rx=7)
    )
    crack = line("M-70,-26 L-58,-12 L-66,0 L-50,10 L-56,24 M-58,-12 L-40,-6 M-50,10 L-34,16", "#3d4650", 4.4)
    paper = path(sliver([(206, -10), (236, -16), (262, -6)], 16), "#f0b894")
    return Actor(
        sheets=(
            Sheet(body=group(paper, x, y - 6, 0.8, turn=-7), shadow=SMALL),
            Sheet(body=group(body + crack, x, y - 6, 0.8, turn=-7), shadow=SMALL),
        ),
        box=(x - 260, y - 110, 520, 220),
        tint=tint,
        cast=Shadow(6, 8, 10, 0.44),
        moves=(
            Move(x=-240, y=-250, turn=-20),
            Move(x=-150, y=-176, turn=14),
            Move(x=-40, y=-70, turn=36),
            HERE,
        ),
    )


def _ke_lan(t: Tones) -> Sheet:
    """Ke Lan, ahead, under the next lamp, her hat on; she has turned round."""
    who = Walker(
        1700,
        590,
        168,
        top="#f7eedd",
        legs="#4f7396",
        hair="hat",
        heading=-1,
        gait="stand",
        arms="down",
        skin="#e8b88c",
        locks="#54341f",
    )
    return Sheet(body=t.spotlit().under(walker(who), 0.1) if t.lamps else t.under(walker(who)), shadow=SMALL)


# ---------------------------------------------------------------- the harbour road


def _harbour(t: Tones) -> tuple[Sheet, ...]:
    """Sky, clouds that have just let go of their rain, boats with lamps, the quay."""
    p = t.palette
    stops = [(0, t.depth(0.05)), (1, t.depth(0.34))]
    clouds = "".join(
        path(
            f"M{x - w},{y} C{x - w * 0.7},{y - h} {x - w * 0.2},{y - h * 0.5} {x},{y - h} C{x + w * 0.3},{y - h * 1.3} {x + w * 0.7},{y - h * 0.6} {x + w},{y} C{x + w * 0.4},{y + h * 0.4} {x - w * 0.5},{y + h * 0.3} {x - w},{y} Z",
            t.depth(0.33),
        )
        for x, y, w, h in (
            (300, 120, 330, 60),
            (1240, 90, 380, 70),
            (1760, 200, 300, 50),
            (760, 230, 240, 36),
        )
    )
    boats, lamps = "", ""
    for x, k, tone in (
        (660, 0.8, "#5a3a40"),
        (900, 0.9, "#2f4f5c"),
        (1180, 1.0, "#6b3a34"),
        (1470, 0.86, "#3a4a68"),
        (1790, 1.05, "#2f5a54"),
    ):
        hull = path(
            "M-120,-34 C-100,-20 70,-24 130,-60 C122,-4 100,20 -76,20 C-104,10 -116,-14 -120,-34 Z",
            mix(t.thing(tone), p.ink, 0.3),
        )
        hull += rect(-60, -92, 80, 66, mix(t.thing("#d8c8a8"), p.ink, 0.34)) + rect(
            -46, -80, 22, 22, t.lamp() if t.lamps else t.depth(0.3)
        )
        hull += line("M50,-40 L56,-190 M56,-186 L-40,-90 M56,-186 L116,-62", mix(p.ink, "#20263a", 0.5), 6)
        boats += group(hull, x, 470, k)
        lamps += circle(x + 56 * k, 470 - 194 * k, 7, t.lamp() if t.lamps else t.depth(0.3))
    return (
        backdrop(rect(-60, -60, 2040, 1200, "url(#sky)"), gradient("sky", stops, (0, -60), (0, 440))),
        Sheet(body=clouds, shadow=Shadow(4, 8, 18, 0.24), contact=0.1),
        Sheet(body=path(wave(436, 5, 18, 3), t.depth(0.56)), shadow=SMALL),
        Sheet(body=boats, shadow=OBJECT),
        printed(lamps),
        Sheet(body=path(wave(478, 6, 14, 7), t.depth(0.64)), shadow=SMALL),
    )


def _road(t: Tones) -> tuple[Sheet, ...]:
    """The kerb with bollards and chains, the road, its puddles."""
    p = t.palette
    wet = t.thing("#6a6068")
    kerb = rect(-70, 512, 2060, 40, mix(t.thing("#8f9399"), p.ink, 0.2)) + rect(
        -70, 540, 2060, 14, mix(t.thing("#6a6f78"), p.ink, 0.3)
    )
    posts = "".join(
        rect(x, 446, 26, 76, mix(t.thing("#4f5a66"), p.ink, 0.3), rx=8)
        + ellipse(x + 13, 448, 18, 9, t.thing("#7f8a96"))
        for x in range(60, 1980, 230)
    )
    chains = "".join(
        line(
            f"M{x + 26},470 C{x + 90},512 {x + 170},512 {x + 230},470", mix(t.thing("#4f5a66"), p.ink, 0.3), 7
        )
        for x in range(60, 1900, 230)
    )
    dice = random.Random(16)  # noqa: S311 - puddles
    puddles = "".join(
        path(
            sliver([(x - w, y), (x - w * 0.3, y - h), (x + w * 0.4, y + h * 0.4), (x + w, y)], h * 3),
            mix(t.depth(0.3), "#ffe2a0" if t.lamps else p.sky, 0.16),
            0.34,
        )
        for x, y, w, h in (
            (dice.uniform(-40, 1960), dice.uniform(590, 830), dice.uniform(70, 210), dice.uniform(4, 7))
            for _ in range(13)
        )
    )
    return (
        Sheet(body=chains + posts, shadow=OBJECT),
        Sheet(body=kerb, shadow=BUILDING),
        Sheet(
            body=rect(-70, 552, 2060, 600, "url(#road)"),
            defs=gradient(
                "road",
                [(0, mix(t.depth(0.6), wet, 0.6)), (0.4, mix(t.depth(0.8), wet, 0.5)), (1, t.depth(0.94))],
                (0, 552),
                (0, 860),
            ),
            shadow=GROUND,
        ),
        printed(puddles),
    )


def _lamps(t: Tones) -> tuple[Sheet, ...]:
    """Five lamps, four of them passed already, and each one again in the road."""
    iron = mix(t.palette.ink, "#2a3240", 0.5)
    lit = "#ffe6a8" if t.lamps else "#d8d2c0"
    posts, heads, streaks = "", "", ""
    for x, y, k in (*_LAMPS, (1640.0, 240.0, 0.62)):
        foot = 552 + 34 * k
        posts += line(f"M{x},{foot} L{x},{y}", iron, 15 * k) + path(
            f"M{x - 60 * k},{y + 10 * k} L{x},{y - 34 * k} L{x + 60 * k},{y + 10 * k} Z", iron
        )
        heads += ellipse(x, y + 16 * k, 42 * k, 16 * k, lit)
        streaks += path(
            sliver(
                [(x - 3, foot + 14), (x + 5 * k, foot + 90 * k), (x - 4 * k, foot + 230 * k)],
                60 * k,
                heavy=0.35,
            ),
            lit,
            0.42 if t.lamps else 0.1,
        )
    return (
        printed(streaks),
        Sheet(body=posts, shadow=SMALL),
        Sheet(body=heads, shadow=None, contact=0, edge=False),
    )


def _light(t: Tones) -> tuple[Sheet, ...]:
    """What the lamps do to the wet air; the night in the corners."""
    k = 1.0 if t.lamps else 0.2
    x, y, _ = _LAMPS[0]
    dark = mix(t.palette.ink, "#05080f", 0.4)
    return (
        glows([(x, y + 20, 560)], "#ffdc94", 0.5 * k),
        glows(
            [(lx, ly + 12, 260 * s) for lx, ly, s in (*_LAMPS[1:], (1640.0, 240.0, 0.62))], "#ffdc94", 0.6 * k
        ),
        glows([(x, _FLOOR, 520)], "#ffdc94", 0.3 * k, 0.2),
        printed(
            rect(-60, -60, 2040, 1200, "url(#right)"),
            defs=fade("right", dark, (1990, 400), (1400, 400), 0.5 * k),
        ),
        printed(
            rect(-60, -60, 2040, 1200, "url(#left)"),
            defs=fade("left", dark, (-60, 300), (420, 400), 0.42 * k),
        ),
    )
