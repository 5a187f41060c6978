"""Hair plaited close to the scalp, in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import mix, path
from game.art.people.hair import men, side
from game.art.people.hair.hair import Hair
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back
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
# From the hairline over the crown, seen from the front; and back to the nape, seen from the side.
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
    [(58, -84), (12, -118), (-46, -124), (-92, -94), (-106, -40), (-88, 52)],
    [(46, -74), (6, -103), (-42, -108), (-78, -82), (-92, -34), (-78, 52)],
    [(34, -60), (0, -86), (-40, -91), (-66, -68), (-78, -26), (-68, 52)],
    [(24, -42), (-4, -68), (-38, -73), (-56, -52), (-65, -14), (-58, 50)],
    [(14, -20), (-10, -48), (-36, -54), (-48, -36), (-52, 0), (-50, 44)],
)
_TEMPLES = (
    [(-58, -78), (-70, -50), (-66, -4)],
    [(-66, -84), (-79, -52), (-74, -16)],
    [(64, -76), (70, -48), (68, -16)],
)
_ENDS = (
    [(-46, 44), (-60, 76), (-62, 112)],
    [(-34, 50), (-46, 84), (-44, 120)],
    [(46, 44), (60, 74), (62, 106)],
)
_SIDE_ENDS = (
    [(-86, 46), (-96, 80), (-92, 116)],
    [(-74, 48), (-80, 84), (-74, 122)],
    [(-62, 48), (-62, 80), (-56, 112)],
)


def cornrows(t: Tone, skin: Skin) -> Cut:
    """Rows from the brow to the nape, where they end in short plaits."""
    scalp = mix(skin.shade, t.colour, 0.42)
    hair = Hair(
        front=path(_CAP, scalp) + _plaited(_ROWS, t, thin=0.94),
        back=_plaited(_ENDS, t, wide=12),
        behind=back(t, 46, top=-118, colour=scalp) + _plaited(_from_behind(), t, thin=0.6),
        side=SideHair(
            front=side.short(scalp, rise=-6).front + _plaited(_SIDE_ROWS, t, thin=0.8),
            fall=_plaited(_SIDE_ENDS, t, wide=12),
        ),
    )
    temples = men.grey_sides(scalp).front + _plaited(_TEMPLES, t, wide=12)
    return Cut(hair=hair, under=Hair(front=temples, back=hair.back, behind=hair.behind, side=hair.side))


def _plaited(ways: Iterable[Sequence[Point]], t: Tone, *, wide: float = 15, thin: float = 0.7) -> str:
    return "".join(rope(way, wide, t, step=0.86, thin=thin) for way in ways)


def _from_behind() -> Iterable[Sequence[Point]]:
    """Rows down the back of a head, that meet at the nape and go on a little."""
    for x in (-70, -52, -34, -17, 0, 17, 34, 52, 70):
        top = -60 - 56 * (1 - (x / 74) ** 2)
        yield [(x, top), (x * 0.94, -40), (x * 0.46, 36), (x * 0.4, 96 - abs(x) * 0.2)]
