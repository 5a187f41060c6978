"""Hair in rows, in braids, in locs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import mix, path, rect
from game.art.people.hair import men, side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, short_under
from game.art.people.parts.hair.texture import rope

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.art.paper.shapes import Point
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone

_CAP = (
    "M-70,6 C-84,-40 -80,-104 -48,-122 C-20,-134 40,-134 62,-108 C80,-84 74,-40 68,-8 C66,-40 60,-66 46,-84 C30,-94 -22,-96 -44,-80 "
    "C-55,-60 -60,-24 -62,4 Z"
)


def _ropes(
    ways: Iterable[Sequence[Point]], wide: float, t: Tone, *, step: float = 1.1, thin: float = 0.7
) -> str:
    return "".join(rope(way, wide, t, step=step, thin=thin) for way in ways)


_ROWS = (
    [(-60, -26), (-74, -44), (-82, -66)],
    [(-55, -52), (-72, -74), (-78, -94)],
    [(-45, -74), (-58, -98), (-62, -114)],
    [(-27, -86), (-38, -112), (-42, -126)],
    [(-6, -91), (-13, -118), (-16, -133)],
    [(16, -91), (13, -118), (11, -133)],
    [(37, -86), (38, -110), (36, -126)],
    [(54, -70), (58, -92), (58, -110)],
    [(62, -44), (70, -64), (72, -84)],
)
_SIDE_ROWS = (
    [(58, -84), (10, -124), (-46, -132), (-92, -98), (-108, -40), (-88, 52)],
    [(46, -74), (6, -106), (-42, -112), (-78, -84), (-92, -34), (-78, 52)],
    [(34, -60), (0, -86), (-40, -92), (-66, -68), (-78, -26), (-68, 52)],
    [(24, -42), (-4, -66), (-38, -70), (-54, -50), (-64, -14), (-58, 50)],
    [(14, -20), (-10, -44), (-34, -46), (-44, -30), (-50, 0), (-50, 44)],
)


def cornrows(t: Tone, skin: Skin) -> Cut:
    """Plaited close to the scalp, in rows from the brow to the nape."""
    scalp = mix(skin.shade, t.colour, 0.42)
    rear_rows = [
        [
            (x * 1.0, -60 - 56 * (1 - (x / 74) ** 2)),
            (x * 0.94, -40),
            (x * 0.46, 36),
            (x * 0.4, 96 - abs(x) * 0.2),
        ]
        for x in (-70, -52, -34, -17, 0, 17, 34, 52, 70)
    ]
    ends = [
        [(-46, 44), (-60, 76), (-62, 112)],
        [(-34, 50), (-46, 84), (-44, 120)],
        [(46, 44), (60, 74), (62, 106)],
    ]
    side_ends = [
        [(-86, 46), (-96, 80), (-92, 116)],
        [(-74, 48), (-80, 84), (-74, 122)],
        [(-62, 48), (-62, 80), (-56, 112)],
    ]
    hair = Hair(
        front=path(_CAP, scalp) + _ropes(_ROWS, 15, t, step=0.8, thin=0.94),
        back=_ropes(ends, 12, t),
        behind=back(t, 46, top=-118, colour=scalp) + _ropes(rear_rows, 15, t, step=0.8, thin=0.6),
        side=SideHair(
            front=side.short(scalp, rise=-12).front + _ropes(_SIDE_ROWS, 15, t, step=0.8, thin=0.8),
            fall=_ropes(side_ends, 12, t),
        ),
    )
    rows = men.grey_sides(scalp).front + _ropes(
        [
            [(-58, -78), (-70, -50), (-66, -4)],
            [(-66, -84), (-79, -52), (-74, -16)],
            [(64, -76), (70, -48), (68, -16)],
        ],
        12,
        t,
        step=0.8,
    )
    under = Hair(front=rows, back=hair.back, behind=hair.behind, side=hair.side)
    return Cut(hair=hair, under=under)


def _falls(low: float, spread: float) -> tuple[list[list[Point]], list[list[Point]]]:
    """The ways of braids from a parting: on the near side of a face, and on its far side."""
    near: list[list[Point]] = [
        [(4, -112), (-34, -104), (-62, -62), (-66, 0), (-62, low * 0.5), (-56, low - 6)],
        [(2, -120), (-44, -110), (-72, -66), (-77, 0), (-75, low * 0.5), (-71, low)],
        [
            (0, -126),
            (-50, -116),
            (-80, -70),
            (-88, 0),
            (-90 - spread * 0.4, low * 0.5),
            (-86 - spread * 0.5, low - 12),
        ],
        [
            (-4, -130),
            (-56, -120),
            (-87, -72),
            (-98, 0),
            (-104 - spread * 0.7, low * 0.5),
            (-102 - spread, low - 4),
        ],
    ]
    far: list[list[Point]] = [
        [(14, -112), (40, -100), (62, -62), (67, 0), (64, low * 0.5), (60, low - 10)],
        [(14, -120), (46, -108), (71, -64), (77, 0), (77, low * 0.5), (74, low - 2)],
        [
            (12, -127),
            (50, -116),
            (79, -68),
            (87, 0),
            (91 + spread * 0.4, low * 0.5),
            (89 + spread * 0.5, low - 14),
        ],
    ]
    return near, far


def _below(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """The same from the temple on."""
    return [[((way[2][0] * 0.9), -76), *way[2:]] for way in ways]


def _rear(low: float, spread: float, each: float) -> list[list[Point]]:
    """The ways of braids down a back."""
    count = round(168 / each)
    found: list[list[Point]] = []
    for i in range(count):
        x = -84 + 168 * i / (count - 1)
        top = -40 - 84 * (1 - (x / 88) ** 2) ** 0.5
        found.append(
            [
                (x * 0.5, top - 2),
                (x * 0.86, top * 0.5 + 4),
                (x * 0.98, 10),
                (x * (1 + spread / 120), low * 0.55),
                (x * (1 + spread / 110), low - (i * 5) % 13),
            ]
        )
    middle = (count - 1) / 2
    return sorted(found, key=lambda way: -abs(found.index(way) - middle))


def _side_ways(low: float, lean: float) -> list[list[Point]]:
    """The ways of braids from a parting, on a head in profile: those that hang, and before them those over the ear."""
    return [
        [
            (-40, -126),
            (-92, -104),
            (-112, -40),
            (-116 - lean, 40),
            (-120 - lean, low * 0.6),
            (-118 - lean, low - 8),
        ],
        [
            (-30, -126),
            (-80, -106),
            (-102, -46),
            (-106 - lean * 0.7, 40),
            (-106 - lean * 0.7, low * 0.6),
            (-102 - lean, low),
        ],
        [
            (-14, -126),
            (-66, -106),
            (-90, -50),
            (-95 - lean * 0.4, 40),
            (-92 - lean * 0.4, low * 0.6),
            (-86 - lean * 0.4, low - 10),
        ],
        [(0, -124), (-52, -104), (-78, -52), (-83, 40), (-78, low * 0.6), (-71, low - 2)],
        [(14, -120), (-38, -100), (-65, -52), (-71, 40), (-65, low * 0.6), (-56, low - 12)],
        [(28, -112), (-22, -92), (-50, -50), (-58, 30), (-51, low * 0.6), (-42, low - 4)],
        [(42, -100), (0, -82), (-32, -44), (-44, 20), (-38, low * 0.6), (-28, low - 14)],
    ]


def _roped(t: Tone, skin: Skin, low: float, spread: float, wide: float, step: float, thin: float) -> Cut:
    """A parted head of ropes that reach down to `low`, each `wide`."""
    near, far = _falls(low, spread)
    scalp = path(_CAP, t.deep)
    parting = strands([[(9, -92), (9, -112), (5, -132)]], 6, mix(skin.shade, t.colour, 0.2))

    def ropes(ways: Iterable[Sequence[Point]]) -> str:
        return _ropes(ways, wide, t, step=step, thin=thin)

    shade = evolve(t, colour=t.deep, light=mix(t.deep, t.light, 0.35))
    hidden = [
        [(x, -20), (x * 1.04, low * 0.4), (x * 1.08, low - 16 - abs(x) * 0.1)]
        for x in (-84, -66, -48, -30, -12, 8, 28, 46, 64, 80)
    ]
    beyond = _ropes(hidden, wide + 2, shade, step=step * 1.8, thin=thin)
    ways = _side_ways(low, spread * 0.5)
    side_front = side.short(t.deep, rise=-6).front
    rear = ropes(_rear(low, spread, wide))
    hair = Hair(
        front=scalp + ropes((*reversed(near), *reversed(far))),
        back=beyond,
        light=parting,
        behind=back(t, 60, colour=t.deep) + rear,
        side=SideHair(front=side_front + ropes(_upper(ways)), fall=ropes(_lower(ways))),
    )
    below = short_under(t, t.deep)
    under = Hair(
        front=below.front + ropes((*reversed(_below(near[:3])), *reversed(_below(far)))),
        back=beyond,
        behind=hair.behind,
        side=evolve(
            hair.side,
            front=below.side.front + ropes(_upper([[(way[2][0] * 0.9, -78), *way[2:]] for way in ways[1:]])),
        ),
    )
    return Cut(hair=hair, under=under)


def _upper(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """Of braids from the side what lies on the head."""
    return [[*way[:-2], (way[-3][0] - 1, way[-3][1] + 20 + (i * 17) % 31)] for i, way in enumerate(ways)]


def _lower(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """And what hangs from it."""
    return [[(way[-3][0], way[-3][1] - 30), *way[-3:]] for way in ways]


def braids(t: Tone, skin: Skin) -> Cut:
    """Many long braids from a parting, some held by a ring of metal."""
    made = _roped(t, skin, 196, 14, 14, 1.2, 0.62)
    cuffs = "".join(rect(x, y, 13, 8, "#d9a441", 1, 2) for x, y in ((-83, 96), (-100, 132), (70, 84)))
    return evolve(made, hair=evolve(made.hair, front=made.hair.front + cuffs))


def locs(t: Tone, skin: Skin) -> Cut:
    """Locs to the jaw."""
    return _roped(t, skin, 84, 22, 18, 1.25, 0.8)


def long_locs(t: Tone, skin: Skin) -> Cut:
    """Locs to the chest."""
    return _roped(t, skin, 216, 22, 18, 1.35, 0.8)
