"""Hair that falls as it is: to the jaw, to the shoulders, over the brow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import circle, path
from game.art.people.hair import side, women
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import (
    CURLY,
    STRAIGHT,
    WAVY,
    behind_neck,
    cut,
    fall_back,
    loose_under,
    side_falls,
)
from game.art.people.parts.hair.texture import arcs, strewn

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone


def bob(t: Tone, _: Skin) -> Cut:
    """To the jaw, swept aside and turned in."""
    hair = women.neat_bob(t.colour, t.light)
    return Cut(hair=evolve(hair, behind=fall_back(t, 84, 84)), under=loose_under(t, 80, 84))


def fringe(t: Tone, _: Skin) -> Cut:
    """To the jaw, cut straight across the brow."""
    back = path(
        "M-88,-40 C-98,20 -96,60 -90,90 L-30,92 L-30,-40 Z M50,-40 L50,88 L84,88 C96,50 92,-30 84,-60 Z",
        t.deep,
    )
    front = path(
        "M-92,92 C-104,30 -106,-70 -72,-116 C-38,-156 46,-158 76,-112 C98,-70 92,30 88,88 C80,94 70,94 62,88 C70,40 68,0 64,-42 "
        "C30,-32 -26,-32 -58,-44 C-64,-10 -64,40 -56,92 C-66,98 -82,98 -92,92 Z",
        t.colour,
    )
    light = path("M-70,-86 C-36,-124 34,-128 66,-92 C30,-104 -30,-104 -70,-86 Z", t.light)
    light += strands(
        [
            [(-84, -30), (-88, 30), (-80, 84)],
            [(-74, -20), (-76, 40), (-68, 86)],
            [(78, -20), (82, 40), (78, 80)],
            [(-30, -76), (-34, -58), (-34, -44)],
            [(10, -78), (10, -58), (10, -42)],
        ],
        4,
        t.light,
    )
    main = path(
        "M66,-46 C74,-100 40,-150 -24,-148 C-90,-144 -118,-96 -114,-30 C-112,20 -116,60 -108,92 C-86,102 -40,102 -14,92 C-12,50 -8,10 2,-34 C24,-40 46,-40 66,-46 Z",
        t.colour,
    )
    lines = strands(
        [
            [(-90, -30), (-98, 30), (-92, 84)],
            [(-60, -20), (-66, 40), (-60, 88)],
            [(-26, -20), (-34, 40), (-30, 88)],
            [(40, -90), (48, -70), (46, -50)],
        ],
        4,
        t.light,
    )
    hair = Hair(
        front=front,
        back=back,
        light=light,
        behind=fall_back(t, 96, 88),
        side=SideHair(front=main, light=side.bob(t.colour, t.light, t.colour).light.split("<g")[0] + lines),
    )
    return Cut(hair=hair, under=loose_under(t, 92, 88))


def short_curls(t: Tone, _: Skin) -> Cut:
    """A round head of short curls."""
    points = [
        (-62, 44),
        (-88, 10),
        (-98, -40),
        (-82, -96),
        (-44, -134),
        (0, -146),
        (44, -134),
        (82, -96),
        (98, -40),
        (88, 10),
        (62, 44),
        (0, 58),
    ]
    inside = strewn(-70, -116, 70, 40, 33, lambda x, y: (x / 78) ** 2 + ((y + 40) / 84) ** 2 < 1)
    rear = path(cut(points, CURLY), t.colour) + arcs(inside, 12, t.light, turn=25, strength=0.85)
    return Cut(
        hair=evolve(women.short_curls(t.colour, t.light), behind=rear), under=loose_under(t, 52, 88, CURLY)
    )


def long_curls(t: Tone, _: Skin) -> Cut:
    """Curls to below the shoulders, a cloud about the face."""
    outer = [
        (-70, 168), (-104, 150), (-122, 100), (-114, 40), (-106, -20), (-94, -76), (-62, -122), (-20, -142), (24, -142), (64, -122), (92, -78),
        (102, -20), (110, 40), (116, 100), (100, 148), (70, 166), (56, 120), (64, 60), (67, 6), (62, -40), (44, -70), (20, -92),
        (-8, -76), (-40, -64), (-57, -30), (-63, 20), (-58, 70), (-52, 122),
    ]  # fmt: skip

    def lit(x: float, y: float) -> bool:
        return (y < -86 and abs(x) < 62) or (y > -70 and 78 < abs(x + 2) < 104)

    spots = strewn(-96, -122, 100, 140, 31, lit)
    behind = strewn(-88, -112, 88, 150, 31, lambda x, y: (x / 92) ** 2 + max(0, -(y + 20) / 104) ** 2 < 1)
    rear_points = [
        (-96, 150),
        (-118, 90),
        (-104, 20),
        (-100, -50),
        (-72, -112),
        (-24, -142),
        (24, -142),
        (72, -112),
        (100, -50),
        (104, 20),
        (118, 90),
        (96, 150),
        (30, 172),
        (-30, 172),
    ]
    hair = Hair(
        front=path(cut(outer, CURLY), t.colour),
        back=behind_neck(t, 150, 96, CURLY),
        light=arcs(spots, 11, t.light, turn=30, strength=0.85),
        behind=path(cut(rear_points, CURLY), t.colour) + arcs(behind, 11, t.light, turn=30, strength=0.85),
        side=_long_curls_side(t),
    )
    return Cut(hair=hair, under=loose_under(t, 160, 112, CURLY))


def _long_curls_side(t: Tone) -> SideHair:
    crown = [
        (58, -78), (46, -118), (6, -146), (-44, -150), (-94, -124), (-122, -70), (-124, -8), (-132, 40), (-104, 62), (-64, 60), (-36, 34), (-22, -4),
        (2, -34), (34, -60),
    ]  # fmt: skip
    fallen = [
        (-112, -40),
        (-138, 40),
        (-146, 110),
        (-122, 168),
        (-74, 170),
        (-46, 130),
        (-40, 60),
        (-34, -10),
    ]
    spots = strewn(
        -108, -130, 40, 40, 31, lambda x, y: (x + 40) ** 2 + (y + 50) ** 2 < 84**2 and y < x * -0.9 - 14
    )
    return SideHair(
        fall=path(cut(fallen, CURLY), t.colour)
        + arcs([(-110, 74), (-80, 96), (-112, 112), (-84, 138), (-72, 64)], 11, t.light, turn=30),
        front=path(cut(crown, CURLY), t.colour),
        light=arcs(spots, 11, t.light, turn=30, strength=0.85),
    )


def wavy(t: Tone, _: Skin) -> Cut:
    """Loose waves to below the shoulder."""
    hair = women.waves(t.colour, t.light)
    shine = path("M22,-92 C-8,-112 -52,-98 -76,-52 C-56,-84 -24,-98 22,-92 Z", t.light)
    return Cut(
        hair=evolve(hair, light=shine, behind=fall_back(t, 186, 108, WAVY)),
        under=loose_under(t, 176, 106, WAVY),
    )


def straight(t: Tone, _: Skin) -> Cut:
    """Long and straight, parted over the brow."""
    return Cut(
        hair=evolve(women.long_straight(t.colour, t.light), behind=fall_back(t, 214, 94)),
        under=loose_under(t, 204, 96),
    )


def half_up(t: Tone, _: Skin) -> Cut:
    """Long; what would fall into the face is tied at the back of the crown."""
    hair = women.long_straight(t.colour, t.light)
    front = path(
        "M-100,204 C-106,120 -98,40 -90,-30 C-92,-100 -52,-138 6,-138 C62,-138 88,-100 84,-40 C84,40 98,120 94,198 C84,206 70,204 62,196 "
        "C68,130 69,60 66,2 C62,-34 54,-62 40,-84 C14,-96 -26,-90 -44,-68 C-56,-44 -60,-10 -62,20 C-64,80 -60,140 -54,202 C-68,212 -86,212 -100,204 Z",
        t.colour,
    )
    knot = circle(-44, -138, 31, t.colour) + path(
        "M-68,-142 C-66,-160 -46,-168 -28,-158 C-44,-158 -58,-154 -68,-142 Z", t.light
    )
    combed = strands(
        [[(-40, -76), (-54, -100), (-48, -128)], [(-10, -92), (-26, -112), (-36, -130)], [(28, -90), (10, -118), (-18, -132)], [(-84, -10), (-92, 90), (-88, 194)], [(-70, 20), (-76, 110), (-68, 196)], [(74, 0), (82, 100), (80, 188)]],
        4.4, t.light,
    )  # fmt: skip
    gathered = [
        [(-66, -50), (-48, -78), (-14, -94)],
        [(-60, -84), (-36, -100), (-10, -102)],
        [(66, -50), (48, -78), (14, -94)],
        [(60, -84), (36, -100), (10, -102)],
    ]
    rear = (
        fall_back(t, 208, 94, shiny=False)
        + strands(gathered, 5, t.light)
        + circle(0, -104, 33, t.line)
        + circle(0, -106, 32, t.colour)
    )
    rear += path("M-24,-112 C-20,-132 4,-138 22,-124 C6,-126 -12,-122 -24,-112 Z", t.light)
    fallen = side_falls(t, 214)
    turned = side.pulled_back(t.colour, t.light)
    top = path(
        "M60,-82 C58,-122 16,-142 -28,-140 C-86,-136 -114,-92 -112,-30 C-112,10 -112,30 -112,46 C-90,60 -60,58 -46,40 C-40,10 -36,-10 -20,-18 C-4,-12 0,4 2,22 L8,22 C10,-6 16,-40 34,-62 C42,-70 52,-74 60,-82 Z",
        t.colour,
    )
    view = SideHair(
        fall=fallen.fall,
        front=top,
        back=circle(-88, -124, 31, t.colour)
        + path("M-112,-128 C-110,-146 -90,-154 -72,-144 C-88,-144 -102,-140 -112,-128 Z", t.light),
        light=turned.light,
    )
    return Cut(
        hair=evolve(hair, front=front, back=hair.back + knot, light=combed, behind=rear, side=view),
        under=loose_under(t, 196, 96, STRAIGHT),
    )
