"""Hair that coils: close to the head, as a round crown, in two puffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import ellipse, path
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, short_under
from game.art.people.parts.hair.texture import arcs, around, even, scalloped, strewn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.art.paper.shapes import Point
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone

# The hairline from the far ear over the brow to the near ear, as coils leave it.
_BROW: tuple[Point, ...] = (
    (70, 4), (67, -22), (64, -46), (54, -68), (36, -84), (10, -92), (-18, -90), (-40, -78), (-54, -56), (-60, -28), (-62, 6),
)  # fmt: skip
# The same from the side, from the brow to the ear and below it to the nape.
_TEMPLE: tuple[Point, ...] = (
    (60, -76), (42, -66), (24, -50), (14, -26), (10, 4), (2, 16), (-6, -4), (-18, -20), (-34, -12), (-42, 16), (-56, 44), (-80, 58),
)  # fmt: skip


def _crown(t: Tone, points: Sequence[Point], bulge: float = 0.4) -> str:
    return path(scalloped(points, bulge), t.colour)


def _print(
    t: Tone, middle: Point, radii: Point, step: float, size: float, hidden: Sequence[Point] = ()
) -> str:
    """Light and shade on a round of coils, none of it where the face or an ear is: left of and above `hidden`."""
    (mx, my), (rx, ry) = middle, radii

    def inside(x: float, y: float) -> bool:
        return ((x - mx) / rx) ** 2 + ((y - my) / ry) ** 2 < 0.82 and not _in(x, y, hidden, size)

    spots = strewn(mx - rx, my - ry, mx + rx, my + ry, step, inside)
    lit = [(x, y) for x, y in spots if (x - mx) / rx + (y - my) / ry < 0.5]
    shaded = [(x, y) for x, y in spots if (x - mx) / rx + (y - my) / ry >= 0.5]
    return arcs(lit, size, t.light, turn=50, strength=0.85) + arcs(
        shaded, size, t.line, turn=50, strength=0.7
    )


def _in(x: float, y: float, ring: Sequence[Point], air: float) -> bool:
    """Whether a point is within an outline, or nearer to its corners than `air`."""
    if any((px - x) ** 2 + (py - y) ** 2 < (air * 1.5) ** 2 for px, py in ring):
        return True
    found = False
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            found = not found
    return found


_FACE: tuple[Point, ...] = (*_BROW, (-62, 140), (70, 140))
_CHEEK: tuple[Point, ...] = (*_TEMPLE, (-60, 140), (200, 140), (200, -60))


def coils(t: Tone, _: Skin) -> Cut:
    """Short coils, close to the head, some over the brow."""
    top = around((-1, -46), (86, 92), 26, 152, 388, 0.03)
    front = _crown(t, [*top, *even(_BROW, 15)[1:]])
    curl = around((-34, -46), (88, 92), 24, 122, 338, 0.03)
    profile = _crown(t, [*curl, *even(_TEMPLE, 15)])
    rear = _crown(
        t,
        [
            *around((0, -46), (84, 92), 28, 150, 390, 0.03),
            (58, 30),
            (36, 44),
            (12, 50),
            (-12, 50),
            (-36, 44),
            (-58, 30),
        ],
    )
    hair = Hair(
        front=front,
        light=_print(t, (-1, -46), (86, 92), 19, 6.4, _FACE),
        behind=rear + _print(t, (0, -42), (82, 92), 19, 6.4),
        side=SideHair(front=profile, light=_print(t, (-34, -44), (88, 94), 19, 6.4, _CHEEK)),
    )
    return Cut(hair=hair, under=_tufts(t, 12))


def _tufts(t: Tone, out: float) -> Hair:
    """What stands out below a hat on either side, `out` beyond the head."""
    near = [
        (-62, 20),
        (-74, 30),
        (-80 - out * 0.6, 18),
        (-78 - out, -8),
        (-76 - out, -36),
        (-74 - out * 0.4, -64),
        (-58, -74),
        (-56, -46),
        (-60, -20),
    ]
    far = [
        (68, 4),
        (76, 14),
        (78 + out * 0.6, 0),
        (76 + out, -24),
        (72 + out * 0.6, -50),
        (66, -70),
        (56, -74),
        (60, -46),
        (66, -20),
    ]
    front = "".join(_crown(t, even([*p, p[0]], 14)[:-1]) for p in (near, far))
    marks = "".join(
        _print(t, p, (r, 46), 17, 6, hidden)
        for p, r, hidden in (
            ((-72 - out * 0.5, -22), 13 + out * 0.5, _FACE),
            ((74 + out * 0.4, -28), 9 + out * 0.4, _FACE),
        )
    )
    w = 76 + out * 0.7
    rear = [
        (-w, -66),
        (-w - out * 0.4, -30),
        (-w, 4),
        (-60, 34),
        (-20, 50),
        (20, 50),
        (60, 34),
        (w, 4),
        (w + out * 0.4, -30),
        (w, -66),
        (0, -90),
    ]
    rear_print = _print(t, (0, -10), (w, 60), 19, 6.4)
    side_ring = [*_TEMPLE, (-98 - out, 40), (-110 - out, 4), (-112 - out * 0.6, -40), (-96, -70), (0, -88)]
    return Hair(
        front=front + marks,
        behind=_crown(t, even([*rear, rear[0]], 15)[:-1]) + rear_print,
        side=SideHair(
            front=_crown(t, even([*side_ring, side_ring[0]], 15)[:-1])
            + _print(t, (-60, -20), (60, 70), 19, 6.4, _CHEEK)
        ),
    )


def afro(t: Tone, _: Skin) -> Cut:
    """A great round crown of coils."""
    top = around((-2, -58), (114, 108), 40, 140, 400, 0.02)
    front = _crown(t, [*top, *even(_BROW, 12)[1:]])
    behind_face = path(scalloped(around((-2, -46), (108, 104), 40), 0.36), t.deep)
    profile = _crown(t, [*around((-40, -60), (112, 106), 38, 104, 344, 0.02), *even(_TEMPLE, 12)])
    rear = _crown(t, around((0, -56), (114, 110), 46, rough=0.02))
    hair = Hair(
        front=front,
        back=behind_face,
        light=_print(t, (-2, -58), (112, 106), 20, 6, _FACE),
        behind=rear + _print(t, (0, -56), (112, 108), 20, 6),
        side=SideHair(front=profile, light=_print(t, (-40, -60), (110, 104), 20, 6, _CHEEK)),
    )
    return Cut(hair=hair, under=_tufts(t, 34))


def _puff(t: Tone, x: float, y: float, r: float) -> str:
    return path(scalloped(around((x, y), (r, r * 0.94), 24, rough=0.02), 0.38), t.colour) + _print(
        t, (x, y), (r, r * 0.94), 17, 5.6
    )


def puffs(t: Tone, skin: Skin) -> Cut:
    """Parted in the middle and drawn up into two puffs."""
    front = path(
        "M-70,8 C-86,-40 -82,-98 -46,-118 C-14,-134 44,-132 66,-98 C78,-72 73,-36 68,-6 C66,-40 58,-68 38,-86 C26,-92 18,-94 10,-92 "
        "C-8,-94 -34,-84 -48,-60 C-57,-38 -60,-14 -62,8 Z",
        t.colour,
    )
    parting = strands([[(10, -90), (9, -108), (6, -126)]], 5, skin.shade)
    combed = strands(
        [
            [(-54, -36), (-60, -74), (-56, -102)],
            [(-34, -76), (-46, -94), (-50, -110)],
            [(-8, -92), (-26, -108), (-38, -116)],
            [(58, -44), (60, -74), (54, -98)],
            [(34, -86), (44, -98), (48, -106)],
        ],
        4.5,
        t.light,
    )
    edges = strands(
        [
            [(-60, -22), (-54, -36), (-58, -46)],
            [(63, -26), (58, -40), (61, -48)],
        ],
        4,
        t.colour,
    )
    ties = ellipse(-56, -112, 15, 7, t.tie, 1, -38) + ellipse(54, -106, 14, 7, t.tie, 1, 40)
    both = _puff(t, -80, -142, 46) + _puff(t, 76, -134, 43)
    rear = back(t, 44, top=-120) + strands([[(0, -118), (1, -40), (0, 40)]], 5, skin.shade)
    rear += strands(
        [
            [(-20, 20), (-40, -50), (-58, -100)],
            [(20, 20), (40, -50), (56, -100)],
            [(-54, 10), (-66, -40), (-64, -90)],
            [(54, 10), (66, -40), (62, -90)],
        ],
        4.5,
        t.light,
    )
    rear += (
        _puff(t, -78, -138, 46)
        + _puff(t, 78, -136, 45)
        + ellipse(-54, -106, 15, 7, t.tie, 1, -40)
        + ellipse(54, -106, 15, 7, t.tie, 1, 40)
    )
    smooth_side = path(
        "M60,-80 C58,-116 16,-132 -28,-130 C-86,-128 -112,-88 -106,-36 C-104,-6 -98,30 -86,54 L-62,56 C-50,40 -44,22 -40,6 C-36,-12 -24,-20 -12,-16 "
        "C-4,-10 0,4 2,20 L8,20 C10,-4 14,-38 34,-60 C42,-68 52,-74 60,-80 Z",
        t.colour,
    )
    up = strands(
        [
            [(50, -84), (4, -100), (-40, -118)],
            [(20, -44), (-16, -82), (-50, -112)],
            [(-84, 40), (-88, -40), (-66, -106)],
            [(-56, 40), (-62, -30), (-58, -104)],
        ],
        4.5,
        t.light,
    )
    profile = SideHair(
        back=_puff(t, -10, -150, 34),
        front=smooth_side,
        light=up,
        hat=_puff(t, -68, -140, 46) + ellipse(-58, -106, 16, 7, t.tie, 1, 14),
    )
    hair = Hair(front=front, back=both, light=parting + combed + edges + ties, behind=rear, side=profile)
    return Cut(
        hair=hair, under=evolve(_bunches(t), behind=back(t) + _puff(t, -66, 30, 34) + _puff(t, 66, 30, 34))
    )


def _bunches(t: Tone) -> Hair:
    """The puffs below a hat: low, at either side of the neck."""
    below = short_under(t)
    return evolve(
        below,
        back=_puff(t, -84, 38, 36) + _puff(t, 80, 34, 34),
        side=SideHair(front=below.side.front, fall=_puff(t, -100, 40, 38)),
    )
