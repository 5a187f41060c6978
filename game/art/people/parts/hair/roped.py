"""Hair in many long braids, and in locs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from game.art.paper.shapes import mix, path, rect
from game.art.people.hair import side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, short_under
from game.art.people.parts.hair.texture import loc, rope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.art.paper.shapes import Point
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone

_CAP: Final = (
    "M-70,6 C-84,-40 -80,-104 -48,-122 C-20,-134 40,-134 62,-108 C80,-84 74,-40 68,-8 C66,-40 60,-66 46,-84 C30,-94 -22,-96 -44,-80 "
    "C-55,-60 -60,-24 -62,4 Z"
)
_PARTING: Final = [(9, -92), (9, -112), (5, -132)]
_HIDDEN: Final = (-84, -66, -48, -30, -12, 8, 28, 46, 64, 80)
# On a head in profile, from the parting to the ear: x and y of three points, and how far each leans back.
_SIDE: Final = (
    ((-40, -126), (-92, -104), (-112, -40), -116, 1.0),
    ((-30, -126), (-80, -106), (-102, -46), -106, 0.8),
    ((-14, -126), (-66, -106), (-90, -50), -95, 0.5),
    ((0, -124), (-52, -104), (-78, -52), -83, 0.2),
    ((14, -120), (-38, -100), (-65, -52), -71, 0.0),
    ((28, -112), (-22, -92), (-50, -50), -58, -0.2),
    ((42, -101), (0, -82), (-32, -44), -45, -0.4),
)
# And what is combed from the brow over the temple to behind the ear.
_BROW: Final = (
    [(16, -20), (2, -24), (-16, -24), (-38, -8), (-44, 24)],
    [(28, -46), (8, -44), (-18, -34), (-42, -10), (-50, 30)],
    [(42, -68), (18, -60), (-14, -44), (-40, -14), (-54, 34)],
    [(56, -84), (26, -76), (-8, -58), (-38, -24), (-58, 36)],
)


@frozen(kw_only=True)
class Strand:
    """What hangs: a braid, or with `felted` a loc; how wide, how long down, how far it spreads, in face units."""

    wide: float
    low: float
    spread: float
    felted: bool = False

    def hung(self, ways: Iterable[Sequence[Point]], t: Tone, *, shaded: bool = False) -> str:
        """One of them along each way; those that are shaded have fewer turns and no light."""
        coarse = 1.8 if shaded else 1
        if self.felted:
            return "".join(loc(way, self.wide, t, step=2.1 * coarse, lit=not shaded) for way in ways)
        return "".join(rope(way, self.wide, t, step=1.2 * coarse, thin=0.62, lit=not shaded) for way in ways)


def braids(t: Tone, skin: Skin) -> Cut:
    """Many long braids from a parting, some held by a ring of metal."""
    made = _roped(t, skin, Strand(wide=14, low=196, spread=14))
    cuffs = "".join(rect(x, y, 13, 8, "#d9a441", 1, 2) for x, y in ((-83, 96), (-100, 132), (70, 84)))
    return evolve(made, hair=evolve(made.hair, front=made.hair.front + cuffs))


def locs(t: Tone, skin: Skin) -> Cut:
    """Locs to the jaw."""
    return _roped(t, skin, Strand(wide=18, low=84, spread=22, felted=True))


def long_locs(t: Tone, skin: Skin) -> Cut:
    """Locs to the chest."""
    return _roped(t, skin, Strand(wide=18, low=216, spread=22, felted=True))


def _roped(t: Tone, skin: Skin, strand: Strand) -> Cut:
    near, far = _near(strand), _far(strand)
    shade = evolve(t, colour=t.deep)
    beyond = evolve(strand, wide=strand.wide + 2).hung(_beyond(strand), shade, shaded=True)
    hair = Hair(
        front=path(_CAP, t.deep) + strand.hung((*reversed(near), *reversed(far)), t),
        back=beyond,
        light=strands([_PARTING], 6, mix(skin.shade, t.colour, 0.2)),
        behind=back(t, 60, colour=t.deep) + strand.hung(_from_behind(strand), t),
        side=_in_profile(t, strand),
    )
    below = short_under(t, t.deep)
    hanging = strand.hung((*reversed(_below(near[:3])), *reversed(_below(far))), t)
    under = Hair(
        front=below.front + hanging,
        back=beyond,
        behind=hair.behind,
        side=evolve(hair.side, front=below.side.front + strand.hung(_upper(_below(_aside(strand))), t)),
    )
    return Cut(hair=hair, under=under)


def _near(s: Strand) -> list[list[Point]]:
    """From the parting down the near side of a face, those next to it first."""
    low, mid, out = s.low, s.low * 0.5, s.spread
    return [
        [(4, -112), (-34, -104), (-62, -62), (-66, 0), (-62, mid), (-56, low - 6)],
        [(2, -120), (-44, -110), (-72, -66), (-77, 0), (-75, mid), (-71, low)],
        [(0, -126), (-50, -116), (-80, -70), (-88, 0), (-90 - out * 0.4, mid), (-86 - out * 0.5, low - 12)],
        [(-4, -130), (-56, -120), (-87, -72), (-98, 0), (-104 - out * 0.7, mid), (-102 - out, low - 4)],
    ]


def _far(s: Strand) -> list[list[Point]]:
    low, mid, out = s.low, s.low * 0.5, s.spread
    return [
        [(14, -112), (40, -100), (62, -62), (67, 0), (64, mid), (60, low - 10)],
        [(14, -120), (46, -108), (71, -64), (77, 0), (77, mid), (74, low - 2)],
        [(12, -127), (50, -116), (79, -68), (87, 0), (91 + out * 0.4, mid), (89 + out * 0.5, low - 14)],
    ]


def _beyond(s: Strand) -> Iterator[list[Point]]:
    """Behind the neck."""
    for x in _HIDDEN:
        yield [(x, -20), (x * 1.04, s.low * 0.4), (x * 1.08, s.low - 16 - abs(x) * 0.1)]


def _below(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """The same from the temple on, as below a hat."""
    return [[(way[2][0] * 0.84, -76), *way[2:]] for way in ways]


def _from_behind(s: Strand) -> list[list[Point]]:
    """Down a back, the middle ones last, over the others."""
    count, found = round(172 / s.wide), []
    for i in range(count):
        x = -84 + 168 * i / (count - 1)
        top = -34 - 90 * (1 - (x / 90) ** 2) ** 0.5
        down = [(x * (1 + s.spread / 120), s.low * 0.55), (x * (1 + s.spread / 110), s.low - (i * 5) % 13)]
        found.append([(x * 0.8, top), (x * 0.93, top * 0.5), (x * 0.98, 10), *down])
    middle = (count - 1) / 2
    return [way for _, way in sorted(enumerate(found), key=lambda one: -abs(one[0] - middle))]


def _aside(s: Strand) -> list[list[Point]]:
    """On a head in profile, those at the back first."""
    lean = s.spread * 0.5
    return [
        [a, b, c, (x - lean * k, 40), (x - 2 + (5 - lean) * k, s.low * 0.6), (x + 6 - (8 + lean) * k, s.low - (i * 7) % 15)]
        for i, (a, b, c, x, k) in enumerate(_SIDE)
    ]  # fmt: skip


def _in_profile(t: Tone, s: Strand) -> SideHair:
    ways = _aside(s)
    cap = side.short(t.deep, rise=-6).front
    return SideHair(front=cap + s.hung((*_upper(ways), *_BROW), t), fall=s.hung(_lower(ways), t))


def _upper(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """Of those from the side what lies on the head, each to its own length."""
    return [[*way[:-2], (way[-3][0] - 1, way[-3][1] + 20 + (i * 17) % 31)] for i, way in enumerate(ways)]


def _lower(ways: Sequence[Sequence[Point]]) -> list[list[Point]]:
    """And what hangs from it."""
    return [[(way[-3][0], way[-3][1] - 30), *way[-3:]] for way in ways]
