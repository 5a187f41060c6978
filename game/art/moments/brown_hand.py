"""A professor's desk: his hand, brown from wet tea leaves, is held out for a pen, and hers brings one."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.moments.actors import only
from game.art.moments.moment import Moment
from game.art.moments.pieces.wet_leaves import flake
from game.art.paper.actor import HERE, Actor, Move
from game.art.paper.shapes import circle, ellipse, gradient, group, line, mix, path, poly, rect
from game.art.paper.sheet import OBJECT, SMALL, Shadow, Sheet, backdrop, printed
from game.art.particles import Air, Kind
from game.art.people.near.gestures import GESTURES
from game.art.people.near.hand import ARM, near_hand
from game.art.people.near.things import pen
from game.art.people.outline import sliver, soft
from game.art.people.tube import Tube
from game.art.places.pieces.glows import fade, glows
from game.art.places.pieces.tones import Tones

if TYPE_CHECKING:
    from game.art.palette import Palette
    from game.art.people.near.hand import NearHand
    from game.story.catalogue import Light

KEYS: Final = 4
_BAG: Final = (430.0, 470.0)
_FORM: Final = (1468.0, 452.0, 6.0)  # its middle, and how it is turned
_TEA: Final = "#6a4520"
_LEAVES: Final = ("#5a4220", "#6b4f26", "#7d6030", "#4a3418", "#84703c")


def draw(light: Light, palette: Palette) -> Moment:
    """The moment in one light: desk, forms, the bag of leaves; his hand in it, then held out; hers with a pen."""
    t = Tones(light, palette, indoors=True)
    return Moment(
        layers=(
            *_desk(t),
            *_other_form(t),
            *_form(t),
            *_his_things(t),
            *_bag(t),
            *_light(t),
            _pressing(t),
            _held_out(t),
            _hers(t),
        ),
        shade=palette.shade,
        ground=palette.ink,
        keys=KEYS,
        beat=0.24,
        focus=1020,
        airs=(Air(Kind.MOTE, (300, 60, 900, 420), 8, "#fff6dc", 2, 0.7),),
    )


def _desk(t: Tones) -> list[Sheet]:
    """Dark wood, a blotter let into it."""
    wood = backdrop(rect(-60, -60, 2040, 1200, "url(#wood)"),
                    gradient("wood", [(0, t.thing("#8a5a38")), (1, t.thing("#5a3824"))], (0, -60), (900, 1140)))  # fmt: skip
    grain = "".join(
        path(
            sliver([(-60, y), (600, y + 16 - i % 3 * 14), (1300, y - 10 + i % 2 * 18), (1980, y + 6)], 7),
            t.thing("#4a2c1c"),
            0.4,
        )
        for i, y in enumerate(range(-30, 1120, 46))
    )
    felt = poly([(620, 150), (1890, 96), (1940, 900), (560, 960)], t.thing("#47695c"))
    hem = line("M636,166 L1876,112 L1924,884", t.thing("#6f9080"), 4, 0.7)
    return [wood, printed(grain), Sheet(body=felt, shadow=SMALL), printed(hem)]


def _boxes(ink: str, empty: tuple[int, ...] = ()) -> str:
    """Twelve boxes, filled in by a careful hand, but for those that are `empty` yet."""
    body = rect(-190, -266, 250, 20, "#3d5a52") + rect(-190, -232, 160, 10, ink, 0.7)
    for i in range(12):
        x, y = -200 + i % 3 * 138, -200 + i // 3 * 96
        body += rect(x, y, 126, 84, "#e3ddc8", rx=3) + rect(x + 4, y + 4, 118, 76, "#fdf8ea", rx=2)
        if i + 1 in empty:
            continue
        body += "".join(line(f"M{x + 14},{y + 22 + k * 17} q{20 + i % 4 * 4},-7 {40},0 t{(44, 30, 50, 22)[(i + k) % 4]},0", "#3a4a6a", 3.2, 0.85)
                        for k in range(3))  # fmt: skip
    return body


def _form(t: Tones) -> list[Sheet]:
    """Her form; below the boxes the line for his name is empty."""
    x, y, turn = _FORM
    page = poly([(-232, -300), (226, -304), (232, 300), (-230, 304)], "#fdf8ea")
    sign = line("M-190,232 L40,232", "#8a8f88", 4) + line("M-184,214 l20,20 M-164,214 l-20,20", "#c8402a", 5)
    sign += rect(90, 200, 108, 60, "#f2ead2", rx=3)
    return [
        Sheet(body=t.under(group(page, x - 12, y + 6, turn=turn - 5), 0.04), shadow=OBJECT),
        Sheet(body=t.under(group(page, x, y, turn=turn), 0.02), shadow=OBJECT),
        printed(t.under(group(_boxes("#8a8f88", (8, 9, 11, 12)) + sign, x, y, turn=turn), 0.04)),
    ]


def _other_form(t: Tones) -> list[Sheet]:
    """Another student's form lies under the bag, and has been dripped on."""
    page = poly([(-250, -250), (250, -262), (262, 330), (-246, 340)], "#f6efdc")
    stain = "".join(
        path(
            soft(
                [
                    (x + r * math.cos(a) * (1 + 0.12 * math.sin(a * 3 + x)), y + r * 0.8 * math.sin(a))
                    for a in (i * math.tau / 9 for i in range(9))
                ]
            ),
            _TEA,
            o,
        )
        for x, y, r, o in (
            (40, 190, 170, 0.28),
            (60, 200, 140, 0.24),
            (196, -120, 44, 0.32),
            (232, 96, 26, 0.36),
            (-190, 250, 40, 0.3),
            (210, 250, 18, 0.4),
        )
    )
    return [
        Sheet(body=t.under(group(page, *_BAG, turn=-9), 0.04), shadow=OBJECT),
        printed(t.under(group(group(_boxes("#8a8f88"), 6, 50) + stain, *_BAG, turn=-9), 0.04)),
    ]


def _his_things(t: Tones) -> list[Sheet]:
    """His lidded mug; in a jar red pens, and no other; his glasses case."""
    mug = ellipse(0, 62, 92, 34, "#20302c", 0.3) + path(
        "M-84,-60 L84,-60 L74,52 C50,74 -50,74 -74,52 Z", "#e9efe6"
    )
    mug += path("M26,-60 L84,-60 L74,52 C58,66 34,70 12,70 C30,30 32,-20 26,-60 Z", "#c2cec4")
    mug += line("M80,-40 C128,-40 124,34 74,30", "#e9efe6", 15) + path(
        "M-80,-20 C-40,-6 40,-6 80,-20 L78,0 C40,14 -40,14 -78,0 Z", "#c95b16"
    )
    mug += (
        ellipse(0, -62, 88, 34, "#f6faf4")
        + ellipse(0, -66, 66, 24, "#d8e2d8")
        + circle(0, -78, 15, "#c95b16")
    )
    return [Sheet(body=t.under(group(mug, 1806, 232, 0.9)), shadow=Shadow(16, 14, 16, 0.4))]


def _bag(t: Tones) -> list[Sheet]:
    """A thin bag, open; in it the wet leaves, with the print of four fingers and a palm in them."""
    x, y = _BAG
    dice = random.Random(17)  # noqa: S311 - how leaves lie
    back = [
        (-236, -128),
        (-150, -206),
        (-40, -186),
        (60, -216),
        (170, -176),
        (240, -96),
        (252, 40),
        (206, 158),
        (70, 200),
        (-90, 194),
        (-212, 150),
        (-254, 20),
    ]
    film = path(soft([(x + px, y + py) for px, py in back]), "#eef4ee", 0.7)
    heap = [
        (-176, -70),
        (-90, -128),
        (30, -134),
        (140, -100),
        (188, -10),
        (160, 96),
        (50, 142),
        (-80, 136),
        (-172, 70),
    ]
    mound = path(soft([(x + px, y + py) for px, py in heap]), t.thing("#4f3a1c"))
    tones: dict[str, str] = {}
    shine = ""
    for _ in range(260):
        a, r = dice.uniform(0, math.tau), math.sqrt(dice.random())
        px, py = x + 4 + r * 172 * math.cos(a), y + 4 + r * 128 * math.sin(a)
        lie, long = dice.uniform(0, math.pi), dice.uniform(14, 30)
        dx, dy, fat = (
            math.cos(lie) * long,
            math.sin(lie) * long * 0.7,
            dice.uniform(14, 24) * dice.choice((-1, 1)),
        )
        tone = t.thing(mix(dice.choice(_LEAVES), "#140c06", 0.2 * max(0.0, math.cos(a - 0.8))))
        tones[tone] = tones.get(tone, "") + flake((px, py), (dx, dy), fat)
        if dice.random() < 0.16:
            shine += flake((px - 1, py - 3), (dx * 0.6, dy * 0.6), fat * 0.22)
    print_ = "".join(
        path(sliver([(x + ax, y + ay), (x + bx, y + by)], 40, heavy=0.5), "#1c1208", 0.5)
        for ax, ay, bx, by in (
            (-60, -50, -74, 84),
            (-18, -56, -20, 100),
            (24, -54, 34, 96),
            (64, -40, 84, 74),
        )
    )
    front = [
        (-232, 96),
        (-120, 128),
        (10, 112),
        (130, 134),
        (236, 84),
        (262, 170),
        (180, 238),
        (20, 250),
        (-140, 246),
        (-258, 190),
    ]
    folds = "".join(
        path(sliver([(x + ax, y + ay), (x + bx, y + by), (x + cx, y + cy)], 7), "#ffffff", 0.75)
        for ax, ay, bx, by, cx, cy in (
            (-200, 110, -150, 160, -160, 226),
            (-40, 126, -20, 170, -60, 236),
            (130, 140, 120, 180, 160, 224),
            (-210, -120, -170, -160, -150, -196),
            (150, -168, 190, -130, 200, -96),
        )
    )
    water = path(
        soft(
            [
                (x + px, y + py)
                for px, py in ((-40, 252), (50, 246), (96, 276), (60, 318), (-20, 322), (-70, 290))
            ]
        ),
        _TEA,
        0.5,
    )
    return [
        printed(water),
        Sheet(body=film, shadow=OBJECT, grain=False),
        Sheet(body=mound, shadow=SMALL),
        Sheet(body="".join(path(d, tone) for tone, d in tones.items()), shadow=SMALL),
        printed(print_ + path(shine, "#f6ead0", 0.6)),
        Sheet(
            body=path(soft([(x + px, y + py) for px, py in front]), "#e6f0ea", 0.5) + folds,
            shadow=SMALL,
            grain=False,
        ),
    ]


def _stained(hand: NearHand, t: Tones, seed: int) -> list[Sheet]:
    """The brown of the tea on palm and fingers, darkest in the middle, and bits of leaf that stick."""
    dice = random.Random(seed)  # noqa: S311 - where leaves stick
    skin = hand.look.skin
    brown = mix(skin.lit, _TEA, 0.66)
    dark, ink = mix(brown, "#2a1808", 0.36), mix(brown, "#1a0e04", 0.6)
    wet = ""
    for finger in (*hand.gesture.fingers, hand.gesture.thumb):
        points = hand.place(finger)
        inner = Tube(tuple(points), tuple(w * hand.scale * hand.stout for w in (7.6, 8.0, 7.2, 5.0)))
        wet += path(inner.cut(), brown) + path(inner.shaded(0.2), dark, 0.8)
        wet += "".join(path(sliver(inner.across(at, 0.6, 2), 3), ink, 0.8) for at in (0.34, 0.68))
    wet += path(
        soft(
            hand.place(
                [
                    (-6, -14),
                    (24, -30),
                    (60, -35),
                    (94, -34),
                    (104, -10),
                    (100, 16),
                    (84, 34),
                    (48, 36),
                    (10, 24),
                ]
            )
        ),
        brown,
    )
    wet += path(soft(hand.place([(26, -10), (56, -20), (84, -16), (86, 8), (62, 22), (34, 14)])), dark, 0.8)
    for crease in (
        [(92, -20), (62, -6), (34, 14), (8, 20)],
        [(96, 22), (72, 6), (56, -20)],
        [(60, -30), (38, -10), (14, 4)],
    ):
        wet += path(sliver(hand.place(crease), 3.4 * hand.scale), ink, 0.8)
    spots = [(dice.uniform(6, 98), dice.uniform(-30, 30)) for _ in range(20)]
    for finger in hand.gesture.fingers:
        spots += [
            (x + dice.uniform(-4, 4), y + dice.uniform(-4, 4)) for x, y in finger[1:] if dice.random() < 0.8
        ]
    bits = ""
    for px, py in hand.place(spots):
        a, long = dice.uniform(0, math.pi), dice.uniform(9, 19)
        bits += path(
            flake((px, py), (math.cos(a) * long, math.sin(a) * long), dice.uniform(8, 14)),
            t.thing(dice.choice(_LEAVES)),
        )
    glint = "".join(
        ellipse(*hand.place([(dx, dy)])[0], 6, 3.4, "#fff6e4", 0.7, -20)
        for dx, dy in ((50, -24), (92, -2), (140, 18), (132, -38))
    )
    return [printed(wet), Sheet(body=bits, shadow=Shadow(2, 3, 3, 0.4), contact=0.2), printed(glint)]


def _tint(t: Tones) -> str:
    return mix(t.palette.tint, "#fff6e8", 0.5)


def _pressing(t: Tones) -> Actor:
    """At first he presses the leaves; the water comes."""
    hand = near_hand(
        "teacher_man", GESTURES["flat"], (548, 232), turn=112, scale=1.5, side="right", elbow=(900, -420)
    )
    return hand.actor(moves=(Move(y=-26), HERE, None, None), tint=_tint(t))


def _held_out(t: Tones) -> Actor:
    """Then he holds it out, and does not wipe it."""
    hand = near_hand(
        "teacher_man", GESTURES["open"], (1016, 110), turn=97, scale=1.86, side="right", elbow=(1130, -420)
    )
    made = hand.actor(moves=only(2, 3, keys=KEYS), tint=_tint(t), cast=ARM)
    sheets = made.sheets
    return evolve(made, sheets=(*sheets, *_stained(hand, t, 9)))


def _hers(t: Tones) -> Actor:
    """Kaikai's, with the pen that she has found."""
    hand = near_hand(
        "yang_kaikai", GESTURES["pinch"], (768, 794), turn=-62, scale=1.46, thing=pen("#2f5d56", "#f2b65a"), thing_turn=28, elbow=(560, 1340),
    )  # fmt: skip
    return hand.actor(
        moves=(Move(x=-180, y=330), Move(x=-180, y=330), Move(x=-90, y=160), HERE), tint=_tint(t)
    )


def _light(t: Tones) -> list[Sheet]:
    """From the window at the left; the far corner of the desk is dark."""
    return [
        glows([(860, 240, 760)], "#fff0c8", 0.24),
        printed(
            rect(1200, 300, 780, 860, "url(#low)"),
            defs=fade("low", t.palette.ink, (1980, 1100), (1500, 640), 0.5),
        ),
    ]
