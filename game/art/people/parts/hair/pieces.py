"""What most heads of hair are cut from: the back of a head, what falls from it, what shows below a hat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import path, smooth
from game.art.people.hair import men, side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.texture import arcs, even, scalloped, strewn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.parts.hair.tone import Tone

STRAIGHT, WAVY, CURLY = "straight", "wavy", "curly"
# Where the ropes and falls of a side view begin, behind the ear.
_SIDE_MAIN = (
    (40, -88), (26, -70), (4, -48), (-14, -24), (-30, 8), (-42, 44), (-76, 58), (-108, 40), (-112, -30),
    (-94, -92), (-40, -122), (16, -112),
)  # fmt: skip


def cut(points: Sequence[Point], kind: str) -> str:
    """Path data of a closed shape whose edge is straight, wavy or curly."""
    ring = [*points, points[0]]
    if kind == CURLY:
        return scalloped(even(ring, 21)[:-1], 0.42)
    if kind == WAVY:
        waves = even(ring, 19)[:-1]
        return smooth([(x + (5, 0, -5, 0)[i % 4], y) for i, (x, y) in enumerate(waves)], tension=0.5)
    return smooth(points, tension=0.5)


def back(t: Tone, low: float = 46, *, wide: float = 66, top: float = -124, colour: str = "") -> str:
    """Short hair from behind, down to `low` at the nape, with its light."""
    w = wide
    points = [
        (-w * 0.66, low - 10), (-w * 0.94, 8), (-w - 5, -24), (-w - 3, -66), (-48, top + 15), (0, top), (48, top + 15),
        (w + 3, -66), (w + 5, -24), (w * 0.94, 8), (w * 0.66, low - 10), (0, low),
    ]  # fmt: skip
    return path(smooth(points, tension=0.5), colour or t.colour) + (gloss(t, top) if not colour else "")


def gloss(t: Tone, top: float = -124) -> str:
    """The light on the back of a head, at its upper left."""
    y = top + 124
    return path(
        f"M-60,{y - 70} C-48,{y - 108} -4,{y - 120} 40,{y - 106} C6,{y - 104} -34,{y - 98} -60,{y - 70} Z",
        t.light,
    )


def fall_back(t: Tone, low: float, wide: float, kind: str = STRAIGHT, *, shiny: bool = True) -> str:
    """Long hair from behind, down to `low`."""
    points = [
        (-wide * 0.9, low - 6), (-wide, low * 0.55), (-wide * 0.9, 10), (-74, -40), (-66, -84), (-40, -116), (0, -127),
        (40, -116), (66, -84), (74, -40), (wide * 0.9, 10), (wide, low * 0.55), (wide * 0.9, low - 6), (0, low),
    ]  # fmt: skip
    return path(cut(points, kind), t.colour) + (gloss(t) if shiny else "") + _hanging(t, low, wide, kind)


def _hanging(t: Tone, low: float, wide: float, kind: str) -> str:
    """Print on what hangs: lines down, or arcs where it curls."""
    if kind == CURLY:
        spots = strewn(-wide * 0.8, -60, wide * 0.8, low - 24, 27, lambda _x, _y: True)
        return arcs(spots, 8.5, t.light, turn=30, strength=0.75)
    sway = 6 if kind == WAVY else 0
    return strands(
        [
            [
                (x * 0.72, -40),
                (x * 0.86 + sway, low * 0.3),
                (x * 0.9 - sway, low * 0.65),
                (x * 0.92, low - 16),
            ]
            for x in (-wide * 0.72, -wide * 0.3, wide * 0.16, wide * 0.6)
        ],
        4,
        t.light,
    )


def falls(t: Tone, low: float, wide: float, kind: str = STRAIGHT) -> str:
    """Long hair that falls on both sides of a face from below a hat, down to `low`."""
    near = [
        (-72, -74), (-80, -30), (-wide * 0.93, 36), (-wide, low * 0.62), (-wide * 0.95, low), (-54, low - 5),
        (-57, low * 0.55), (-62, 14), (-57, -30), (-42, -74),
    ]  # fmt: skip
    far = [
        (52, -74), (63, -30), (66, 10), (62, low * 0.55), (58, low - 8), (wide * 0.9, low - 3), (wide * 0.95, low * 0.62),
        (wide * 0.88, 36), (77, -30), (70, -74),
    ]  # fmt: skip
    light = (
        arcs([(-70, 0), (-76, 34), (-72, 68), (74, 20), (76, 60)], 8.5, t.light, turn=30)
        if kind == CURLY
        else strands(
            [
                [(-68, -44), (-70, low * 0.35), (-wide * 0.76, low - 18)],
                [(-76, -24), (-wide * 0.87, low * 0.45), (-wide * 0.88, low - 24)],
                [(70, -30), (73, low * 0.35), (wide * 0.78, low - 22)],
            ],
            3.6,
            t.light,
        )
    )
    return path(cut(near, kind), t.colour) + path(cut(far, kind), t.colour) + light


def behind_neck(t: Tone, low: float, wide: float, kind: str = STRAIGHT) -> str:
    """Long hair behind the neck, in its shade, seen from the front."""
    points = [
        (-wide * 0.62, -34), (-wide * 0.86, 14), (-wide, low * 0.6), (-wide * 0.86, low), (wide * 0.82, low - 6),
        (wide * 0.92, low * 0.6), (wide * 0.8, 14), (wide * 0.6, -34),
    ]  # fmt: skip
    return path(cut(points, kind), t.deep)


def side_falls(t: Tone, low: float, kind: str = STRAIGHT, *, wide: float = 20) -> SideHair:
    """Long hair on a head in profile, from below a hat, down to `low`."""
    points = [
        (-106, -40), (-116, 30), (-112 - wide, low * 0.6), (-108 - wide * 0.7, low), (-62, low - 8), (-52, low * 0.5),
        (-42, 40), (-34, 0), (-40, -40),
    ]  # fmt: skip
    light = (
        arcs([(-70, 40), (-94, 14), (-96, 60), (-76, 90), (-104, low * 0.7)], 8.5, t.light, turn=30)
        if kind == CURLY
        else strands(
            [
                [(-66, 40), (-78, low * 0.5), (-84, low - 20)],
                [(-92, 20), (-104, low * 0.5), (-104, low - 16)],
            ],
            3.8,
            t.light,
        )
    )
    return SideHair(
        fall=path(cut(points, kind), t.colour) + light, front=path(cut(_SIDE_MAIN, kind), t.colour)
    )


def loose_under(t: Tone, low: float, wide: float, kind: str = STRAIGHT) -> Hair:
    """Loose hair below a hat, from everywhere."""
    return Hair(
        front=falls(t, low, wide, kind),
        back=behind_neck(t, low - 8, wide - 8, kind),
        behind=fall_back(t, low, wide, kind),
        side=side_falls(t, low, kind),
    )


def short_under(t: Tone, colour: str = "") -> Hair:
    """Short hair below a hat: temples and nape."""
    own = colour or t.colour
    return Hair(front=men.grey_sides(own).front, behind=back(t, colour=own), side=side.short(own, rise=-14))


def short_cut(t: Tone, hair: Hair, *, low: float = 46, top: float = -124, under: str = "") -> Cut:
    """Short hair, from behind down to `low` and up to `top`; `under` is its colour below a hat, where another."""
    return Cut(hair=evolve(hair, behind=hair.behind or back(t, low, top=top)), under=short_under(t, under))
