"""Hair that is tied, plaited or knotted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.shapes import circle, path
from game.art.people.hair import side, women
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import plait, strands
from game.art.people.hair.side import SideHair
from game.art.people.parts.hair.cut import Cut
from game.art.people.parts.hair.pieces import back, short_under

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.parts.hair.tone import Tone

# Hair drawn back from a parting in the middle, from the front.
_PARTED = (
    "M-70,26 C-86,-24 -88,-98 -48,-126 C-10,-148 48,-142 68,-104 C80,-76 74,-34 69,-2 C66,-34 58,-66 40,-88 C30,-98 18,-106 10,-112 "
    "C-4,-94 -34,-78 -50,-46 C-58,-22 -60,6 -62,26 C-64,34 -68,34 -70,26 Z"
)
_COMBED_BACK = (
    [(-44, -60), (-62, -40), (-70, 0)],
    [(-20, -96), (-56, -84), (-76, -34)],
    [(26, -106), (52, -88), (66, -44)],
)


def _ring(x: float, y: float, t: Tone, radius: float = 9) -> str:
    return circle(x, y, radius, t.tie)


def ponytail(t: Tone, _: Skin) -> Cut:
    """A high ponytail and a swept fringe."""
    tail = path(
        "M-20,-112 C-52,-96 -54,-20 -44,40 C-36,80 -20,110 -4,138 C14,104 40,70 44,20 C50,-40 46,-96 18,-112 Z",
        t.colour,
    )
    tail += strands([[(-18, -90), (-34, -20), (-16, 90)], [(8, -90), (16, -10), (4, 100)]], 7, t.light)
    rear = back(t) + tail + path("M-24,-118 L24,-118 L20,-98 L-20,-98 Z", t.tie)
    low = path("M-70,0 C-110,30 -124,90 -110,150 C-84,130 -64,90 -60,50 Z", t.colour)
    low += strands([[(-80, 24), (-104, 70), (-106, 130)]], 6, t.light)
    hang = path("M-24,-10 C-44,30 -40,90 -4,140 C38,90 42,30 24,-10 Z", t.colour) + strands(
        [[(-10, 14), (-20, 60), (-4, 116)]], 7, t.light
    )
    under = _drawn_back(
        t,
        low,
        back(t) + hang + path("M-24,-14 L24,-14 L22,4 L-22,4 Z", t.tie),
        side.low_tail(t.colour, t.light),
    )
    return Cut(hair=evolve(women.ponytail(t.colour, t.light, t.tie), behind=rear), under=under)


def _drawn_back(t: Tone, behind_face: str, behind: str, profile: SideHair) -> Hair:
    """Hair drawn back under a hat to something tied."""
    below = short_under(t)
    return evolve(below, back=behind_face, behind=behind, side=evolve(profile, light=""))


def pigtails(t: Tone, _: Skin) -> Cut:
    """Parted, in a bunch at either side."""
    near = path(
        "M-70,-50 C-116,-72 -142,-30 -132,24 C-128,62 -118,80 -128,104 C-98,92 -84,50 -82,12 C-80,-14 -72,-30 -62,-36 Z",
        t.colour,
    )
    far = path(
        "M66,-50 C108,-72 132,-30 124,22 C120,58 112,78 122,100 C94,90 82,50 80,12 C78,-14 70,-30 62,-36 Z",
        t.colour,
    )
    lines = strands(
        [
            [(-88, -44), (-114, -10), (-112, 70)],
            [(-78, -30), (-96, 0), (-100, 56)],
            [(86, -44), (108, -10), (106, 64)],
        ],
        5.5,
        t.light,
    )
    ties = _ring(-76, -44, t, 11) + _ring(72, -44, t, 11)
    rear = back(t) + strands([[(0, -118), (2, -60), (0, 36)]], 3.5, t.line)
    bunch = path(
        "M-84,-20 C-124,-30 -142,10 -130,60 C-122,90 -112,104 -116,126 C-88,110 -72,70 -70,30 Z", t.colour
    )
    profile = SideHair(
        front=side.pulled_back(t.colour, t.light).front,
        fall=bunch
        + strands([[(-92, -4), (-118, 34), (-106, 96)], [(-82, 10), (-98, 50), (-98, 90)]], 5.5, t.light),
        light=side.pulled_back(t.colour, t.light).light + _ring(-82, -12, t, 11),
    )
    low = near + far + lines
    behind = rear + low + ties
    hair = Hair(
        front=path(_PARTED, t.colour),
        back=low,
        light=strands(_COMBED_BACK, 5, t.light) + ties,
        behind=behind,
        side=profile,
    )
    down = path(
        "M-64,20 C-96,24 -104,70 -96,128 C-80,116 -66,84 -60,50 Z M62,20 C90,24 98,70 92,124 C78,112 66,84 60,50 Z",
        t.colour,
    )
    down += strands([[(-78, 34), (-92, 70), (-90, 110)], [(78, 34), (86, 70), (86, 108)]], 5, t.light)
    below = evolve(
        short_under(t),
        back=down + _ring(-68, 26, t) + _ring(66, 26, t),
        behind=back(t) + down + _ring(-68, 26, t) + _ring(66, 26, t),
        side=evolve(profile, light=_ring(-82, -12, t, 11)),
    )
    return Cut(hair=hair, under=below)


def braid(t: Tone, _: Skin) -> Cut:
    """A loose plait over the shoulder, wisps at the brow."""
    hair = women.side_plait(t.colour, t.light, t.tie)
    hung = plait([(-20, 30), (-30, 80), (-26, 140), (-14, 190), (-10, 226)], 32, t.colour, t.light)
    end = path(
        "M-22,226 C-26,250 -18,262 -8,272 C0,258 2,240 -2,224 Z M-24,220 L0,217 L2,230 L-22,233 Z", t.tie
    )
    rear = back(t, 62) + hung + end
    over = plait([(-68, 34), (-82, 86), (-80, 138), (-64, 186), (-56, 226)], 28, t.colour, t.light)
    over += path("M-68,224 L-46,220 L-44,234 L-66,238 Z", t.tie)
    below = short_under(t)
    profile = side.side_plait(t.colour, t.light, t.tie)
    low = path(
        "M-104,-30 C-112,30 -96,72 -62,78 C-44,72 -36,50 -40,30 L-20,-20 C-10,-40 10,-60 36,-74 L-20,-96 Z",
        t.colour,
    )
    under = evolve(below, front=below.front + over, behind=rear, side=SideHair(fall=profile.fall, front=low))
    return Cut(hair=evolve(hair, behind=rear), under=under)


def two_braids(t: Tone, _: Skin) -> Cut:
    """Parted in the middle, a plait before either shoulder."""
    near = _plait(t, [(-70, 30), (-86, 84), (-90, 140), (-80, 190), (-76, 222)])
    far = _plait(t, [(68, 24), (84, 80), (88, 136), (80, 186), (76, 216)])
    nape = path(
        "M-78,-40 C-94,0 -86,40 -68,54 L-40,30 L-40,-40 Z M70,-40 C88,0 82,38 66,50 L50,30 L50,-40 Z",
        t.colour,
    )
    rear = back(t, 52) + strands([[(0, -120), (2, -50), (0, 44)]], 3.5, t.line)
    rear += _plait(t, [(-50, 32), (-66, 84), (-68, 140), (-60, 190), (-56, 222)]) + _plait(
        t, [(50, 32), (66, 84), (68, 140), (60, 190), (56, 222)]
    )
    hung = _plait(t, [(-76, 24), (-90, 84), (-92, 146), (-78, 192), (-72, 226)])
    combed = side.pulled_back(t.colour, t.light)
    profile = SideHair(front=combed.front, light=combed.light, fall=hung)
    hair = Hair(
        front=near + far + path(_PARTED, t.colour),
        back=nape,
        light=strands(_COMBED_BACK, 5, t.light),
        behind=rear,
        side=profile,
    )
    below = short_under(t)
    return Cut(
        hair=hair,
        under=evolve(below, front=below.front + near + far, behind=rear, side=evolve(profile, light="")),
    )


def _plait(t: Tone, points: list[tuple[float, float]]) -> str:
    (x, y), way = points[-1], 1 if points[-1][0] > 0 else -1
    end = path(
        f"M{x - 9},{y - 4} C{x - 12},{y + 20} {x - 4},{y + 30} {x + 3 * way},{y + 38} C{x + 9},{y + 24} {x + 10},{y + 8} {x + 8},{y - 4} Z",
        t.colour,
    )
    return (
        plait(points, 28, t.colour, t.light)
        + end
        + path(f"M{x - 11},{y - 6} L{x + 10},{y - 7} L{x + 10},{y + 5} L{x - 11},{y + 6} Z", t.tie)
    )


def low_bun(t: Tone, _: Skin) -> Cut:
    """Drawn back into a knot at the nape."""
    knot = circle(0, 34, 37, t.colour) + path("M-28,26 C-24,4 4,-4 24,10 C4,8 -16,12 -28,26 Z", t.light)
    knot += strands([[(-22, 44), (0, 60), (24, 44)], [(-16, 30), (4, 44), (26, 28)]], 4.5, t.line)
    rear = (
        back(t)
        + strands(
            [
                [(-58, -60), (-50, -20), (-26, 10)],
                [(56, -60), (48, -20), (26, 10)],
                [(0, -104), (2, -60), (0, -10)],
            ],
            4.5,
            t.light,
        )
        + knot
    )
    hair = women.pulled_back(t.colour, t.light)
    under = _drawn_back(t, hair.back, rear, hair.side)
    return Cut(hair=evolve(hair, behind=rear), under=under)


def top_knot(t: Tone, _: Skin) -> Cut:
    """All of it wound into a knot on the crown."""
    front = path(
        "M-71,16 C-86,-30 -84,-96 -46,-122 C-8,-142 44,-138 66,-100 C78,-74 73,-36 68,-8 C65,-38 58,-64 42,-84 C16,-98 -28,-94 -46,-70 C-57,-46 -60,-16 -62,10 Z",
        t.colour,
    )
    combed = strands(
        [
            [(-60, -40), (-58, -88), (-22, -122)],
            [(-40, -78), (-24, -106), (-4, -124)],
            [(0, -92), (6, -110), (6, -126)],
            [(38, -84), (34, -108), (18, -124)],
        ],
        5,
        t.light,
    )
    rear = back(t) + strands(
        [
            [(-62, -20), (-54, -80), (-14, -116)],
            [(-20, -10), (-14, -70), (-4, -116)],
            [(26, -10), (22, -70), (6, -116)],
            [(62, -20), (56, -80), (18, -116)],
        ],
        5,
        t.light,
    )
    combed_side = side.pulled_back(t.colour, t.light)
    up = [
        [(44, -92), (20, -120), (-14, -136)],
        [(10, -50), (-16, -100), (-30, -134)],
        [(-80, 20), (-84, -50), (-52, -126)],
        [(-50, 20), (-60, -50), (-42, -126)],
    ]
    profile = SideHair(
        front=combed_side.front,
        back=_knot(t, -34, -150),
        light=strands(up, 5, t.light) + path("M-54,-132 L-14,-132 L-16,-122 L-52,-122 Z", t.tie),
    )
    band = path("M-16,-132 L24,-132 L22,-122 L-14,-122 Z", t.tie)
    hair = Hair(
        front=front,
        back=_knot(t, 4, -150),
        light=combed + band,
        behind=rear + _knot(t, 0, -150) + _band(t),
        side=profile,
    )
    return Cut(hair=hair, under=short_under(t))


def _band(t: Tone) -> str:
    """The tie below a knot on the crown, from behind."""
    return path("M-20,-130 L20,-130 L18,-118 L-18,-118 Z", t.tie)


def _knot(t: Tone, x: float, y: float) -> str:
    return (
        circle(x, y, 36, t.colour)
        + path(
            f"M{x - 28},{y - 4} C{x - 24},{y - 28} {x + 4},{y - 36} {x + 24},{y - 20} C{x + 4},{y - 22} {x - 16},{y - 18} {x - 28},{y - 4} Z",
            t.light,
        )
        + strands(
            [
                [(x - 24, y + 8), (x, y - 6), (x + 28, y - 2)],
                [(x - 14, y + 20), (x + 8, y + 8), (x + 28, y + 12)],
            ],
            4.5,
            t.line,
        )
    )
