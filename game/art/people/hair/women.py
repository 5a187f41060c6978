"""Hair of the women among the looks, each a function of its colours."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, mix, path
from game.art.people.hair import side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import curls, plait, rings, strands


def ponytail(colour: str, light: str, tie: str) -> Hair:
    """A high ponytail and a swept fringe."""
    return Hair(
        side=side.ponytail(colour, light, tie),
        back=path(
            "M-40,-126 C-90,-168 -152,-142 -152,-70 C-152,-8 -120,42 -134,104 C-100,76 -82,20 -86,-30 C-88,-60 -76,-80 -52,-90 Z",
            colour,
        )
        + path("M-130,-122 C-148,-90 -142,-40 -128,14 C-126,-40 -124,-84 -130,-122 Z", light),
        front=path(
            "M-70,16 C-88,-40 -82,-100 -44,-126 C-8,-147 48,-140 67,-100 C76,-76 73,-40 69,-14 C64,-44 56,-66 42,-80 C34,-60 8,-46 -36,-58 C-52,-44 -58,-18 -61,4 C-62,16 -68,22 -70,16 Z",
            colour,
        ),
        light=path("M-52,-104 C-22,-126 22,-124 48,-108 C14,-112 -20,-110 -52,-104 Z", light)
        + path("M-68,-132 L-42,-142 L-32,-110 L-58,-100 Z", tie),
    )


def long_straight(colour: str, light: str) -> Hair:
    """Long and straight, parted over the brow, falling before the shoulders."""
    return Hair(
        side=side.long_straight(colour, light),
        back=path(
            "M-92,-40 C-100,60 -104,130 -96,200 L92,200 C96,110 90,40 84,-40 Z", mix(colour, "#000000", 0.2)
        ),
        front=path(
            "M-102,214 C-108,120 -98,40 -91,-30 C-94,-106 -50,-150 8,-150 C64,-150 90,-108 84,-40 C84,40 100,120 96,208 C84,217 70,215 60,206 C67,130 69,60 66,2 C64,-40 46,-82 18,-106 C-6,-82 -46,-60 -56,-20 C-63,30 -60,120 -50,212 C-66,223 -86,223 -102,214 Z",
            colour,
        )
        + strands(
            [
                [(-84, -20), (-92, 90), (-90, 200)],
                [(-68, 20), (-74, 110), (-68, 204)],
                [(74, 0), (82, 100), (82, 196)],
            ],
            3.6,
            light,
        ),
        light=path("M8,-116 C-24,-120 -62,-92 -76,-48 C-62,-78 -34,-98 8,-116 Z", light)
        + path("M24,-118 C50,-112 70,-84 74,-50 C64,-76 48,-98 24,-118 Z", light),
    )


# Of a round head of curls, in the units of the face: from ear to ear over the top, and along the brow.
_CURLS = (
    (-70, 46), (-84, 20), (-90, -12), (-90, -46), (-80, -80), (-60, -108), (-32, -126), (0, -134), (32, -130),
    (58, -114), (76, -90), (84, -58), (84, -26), (78, 4), (70, 28),
)  # fmt: skip
_FRINGE = ((-58, -64), (-36, -84), (-8, -92), (20, -94), (46, -84), (60, -60))


def short_curls(colour: str, light: str) -> Hair:
    """A round head of short curls."""
    return Hair(
        side=side.short_curls(colour, light),
        back=curls(_CURLS, 27, colour) + ellipse(-2, -50, 84, 78, colour),
        front=curls([*_CURLS[2:13], *_FRINGE], 23, colour)
        + path("M-78,-60 C-60,-120 50,-126 76,-62 C50,-92 -50,-96 -78,-60 Z", colour),
        light=rings(
            [(-80, -48), (-62, -84), (-34, -104), (-2, -112), (30, -108), (60, -90), (-46, -66), (8, -86)],
            14,
            light,
        ),
    )


def perm(colour: str, light: str) -> Hair:
    """A set perm, high and close."""
    crown = (
        (-76, 14), (-82, -12), (-84, -42), (-80, -72), (-68, -98), (-50, -118), (-26, -132), (0, -138), (26, -136),
        (50, -124), (68, -104), (78, -78), (80, -48), (76, -20), (70, 2),
    )  # fmt: skip
    brow = ((-56, -58), (-52, -78), (-36, -92), (-16, -100), (6, -104), (28, -100), (46, -90), (58, -70))
    return Hair(
        side=side.perm(colour, light),
        front=curls([*crown, *brow], 17, colour)
        + path(
            "M-82,-40 C-84,-100 -30,-130 6,-130 C44,-130 80,-98 78,-44 C70,-90 30,-110 0,-108 C-34,-108 -62,-84 -64,-40 Z",
            colour,
        ),
        light=rings(
            [
                (-72, -60),
                (-58, -92),
                (-36, -112),
                (-8, -122),
                (22, -120),
                (48, -106),
                (66, -80),
                (-40, -88),
                (0, -100),
                (38, -92),
            ],
            9.5,
            light,
        ),
    )


def neat_bob(colour: str, light: str) -> Hair:
    """A bob tucked behind the ear, turned in at the jaw."""
    return Hair(
        side=side.neat_bob(colour, light),
        back=path(
            "M-80,-60 C-106,-6 -102,50 -78,72 C-60,82 -36,70 -30,40 L-30,-60 Z M70,-40 C94,0 92,48 78,66 C66,72 52,62 50,40 Z",
            colour,
        ),
        front=path(
            "M-69,-8 C-82,-60 -76,-118 -24,-140 C32,-155 80,-126 82,-64 C84,-30 86,16 79,54 C75,64 66,62 62,52 C67,16 67,-14 63,-36 C42,-46 0,-60 -30,-94 C-46,-72 -55,-40 -58,-10 C-60,4 -67,2 -69,-8 Z",
            colour,
        ),
        light=path("M-28,-98 C-2,-116 40,-112 66,-80 C40,-98 8,-104 -28,-98 Z", light),
    )


def low_tail(colour: str, light: str) -> Hair:
    """Combed flat from a sharp parting into a low tail."""
    return Hair(
        side=side.low_tail(colour, light),
        back=path("M-66,10 C-104,36 -116,110 -102,206 C-84,206 -64,150 -58,90 L-36,40 Z", colour)
        + path("M-90,60 C-102,100 -104,150 -98,190 C-94,150 -92,104 -90,60 Z", light),
        front=path(
            "M-70,30 C-86,-20 -86,-98 -48,-126 C-12,-150 46,-144 68,-104 C80,-76 74,-34 68,-4 C65,-34 60,-62 44,-88 C22,-104 -6,-112 -28,-110 C-48,-86 -59,-40 -61,20 C-63,36 -69,38 -70,30 Z",
            colour,
        ),
        light=strands(
            [
                [(-26, -112), (-56, -84), (-68, -30)],
                [(-34, -120), (-68, -90), (-76, -34)],
                [(-10, -116), (34, -112), (60, -72)],
            ],
            5,
            light,
        ),
    )


def pulled_back(colour: str, grey: str) -> Hair:
    """Drawn back into a small knot at the nape, grey coming in."""
    return Hair(
        side=side.pulled_back(colour, grey),
        back=circle(-74, 26, 34, colour) + path("M-98,14 C-96,-4 -78,-10 -62,-2 C-78,0 -90,6 -98,14 Z", grey),
        front=path(
            "M-70,22 C-86,-26 -84,-96 -46,-124 C-8,-146 44,-140 66,-102 C78,-76 73,-36 68,-4 C65,-36 58,-64 40,-86 C20,-100 4,-84 -24,-74 C-46,-60 -57,-24 -61,14 C-63,28 -68,30 -70,22 Z",
            colour,
        )
        + strands(
            [[(34, -90), (-10, -84), (-48, -50), (-62, 0)], [(40, -96), (0, -100), (-50, -72), (-70, -20)]],
            5.5,
            grey,
        ),
        light=strands([[(-66, -60), (-50, -98), (-14, -118)]], 6, grey),
    )


def side_plait(colour: str, light: str, tie: str) -> Hair:
    """A loose plait over the near shoulder, wisps at the brow."""
    braid = plait([(-70, 44), (-84, 90), (-80, 140), (-62, 186), (-54, 232)], 30, colour, light)
    tail = path("M-66,232 C-70,256 -62,270 -52,280 C-44,266 -42,248 -46,230 Z", colour) + path(
        "M-68,226 L-44,222 L-42,236 L-66,240 Z", tie
    )
    return Hair(
        side=side.side_plait(colour, light, tie),
        back=path("M-84,-50 C-100,10 -96,60 -74,84 L-30,60 L-30,-50 Z", colour),
        front=braid
        + tail
        + path(
            "M-66,62 C-92,40 -92,-60 -62,-108 C-30,-150 44,-148 68,-106 C82,-76 76,-20 70,26 C62,10 64,-20 60,-44 C50,-58 38,-76 20,-100 C14,-80 -4,-66 -20,-58 C-14,-70 -12,-80 -12,-88 C-30,-72 -48,-52 -54,-20 C-58,8 -54,34 -50,56 C-54,66 -60,68 -66,62 Z",
            colour,
        ),
        light=path("M18,-104 C-14,-118 -52,-98 -70,-52 C-50,-84 -22,-100 18,-104 Z", light)
        + path("M30,-106 C50,-98 64,-78 68,-54 C58,-78 46,-94 30,-106 Z", light),
    )


def waves(colour: str, light: str) -> Hair:
    """Loose waves to below the shoulder."""
    return Hair(
        side=side.waves(colour, light),
        back=path(
            "M-88,-40 C-112,20 -92,60 -116,110 C-124,160 -96,190 -70,184 L80,180 C108,176 112,130 98,96 C92,60 104,20 84,-40 Z",
            mix(colour, "#000000", 0.18),
        ),
        front=path(
            "M-84,176 C-118,176 -128,140 -112,106 C-92,70 -110,20 -92,-30 C-88,-100 -46,-136 8,-136 C60,-136 86,-100 82,-40 C80,-10 70,0 66,-6 C64,-40 50,-70 22,-86 C-6,-74 -44,-60 -54,-22 C-62,14 -44,50 -58,90 C-70,120 -56,150 -84,176 Z",
            colour,
        )
        + strands(
            [[(-84, -20), (-98, 30), (-86, 80), (-108, 140)], [(-68, 10), (-62, 50), (-78, 100), (-76, 150)]],
            5,
            light,
        ),
    )
