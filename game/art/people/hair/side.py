"""Hair from the side, for heads in profile that look to the right: in the units of the face.

The brow is at x 63, the crown at y -116, the ear at (-16, 12), the nape at (-84, 56).
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from game.art.paper.shapes import circle, ellipse, group, line, mix, path, poly, rect
from game.art.people.hair.locks import curls, plait, rings, strands

_DARK: Final = "#000000"
# From the ear forward, up the temple to the brow: how short hair ends.
_TEMPLE: Final = "C-40,34 -38,8 -34,-14 C-24,-22 -12,-20 -6,-8 L-3,20 L8,20 C12,-6 14,-32 24,-52"


@frozen(kw_only=True)
class SideHair:
    """SVG shapes of hair from the side: behind the head, over it, the light on it, a hat over all.

    `fall` hangs straight down from the ear however the head is turned, behind the face.
    """

    front: str
    back: str = ""
    fall: str = ""
    light: str = ""
    hat: str = ""


def _shine(light: str, rise: float = 0) -> str:
    return path(
        f"M-92,-58 C-80,-{108 + rise} -34,-{130 + rise} 28,-{116 + rise} C-14,-{114 + rise} -62,-98 -92,-58 Z",
        light,
    )


def short_outline(rise: float = 0, brow: str = "C34,-62 46,-72 60,-78") -> str:
    """Path data of short hair; `rise` is how much higher it stands than the usual, `brow` its edge over the brow."""
    top = -136 - rise
    return (
        f"M60,-78 C66,{top + 38} 26,{top - 2} -22,{top} C-84,{top + 2} -112,-96 -108,-38 C-106,-4 -98,30 -86,56 L-62,60 "
        f"C-52,46 -46,36 -42,22 {_TEMPLE} {brow} Z"
    )


def short(colour: str, light: str = "", *, rise: float = 0, temple: str = "") -> SideHair:
    """Short all round; `rise` is how much it stands up, `temple` the colour at the sides."""
    sides = f"M-104,-20 C-102,10 -96,36 -86,56 L-62,60 C-52,46 -46,36 -42,22 {_TEMPLE} C-10,-44 -60,-40 -104,-20 Z"
    return SideHair(
        front=path(short_outline(rise), colour) + (path(sides, temple) if temple else ""),
        light=_shine(light, rise - 8) if light else "",
    )


def crop(colour: str, light: str) -> SideHair:
    """A short crop whose fringe was cut by someone at home."""
    fringe = "L38,-50 L42,-62 L52,-52 L56,-66 L66,-60 L68,-74"
    return SideHair(front=path(short_outline(2, fringe), colour), light=_shine(light, -6))


def brush(colour: str, light: str) -> SideHair:
    """Short and standing up."""
    spikes = "M62,-74 L74,-104 L58,-112 L62,-138 L40,-134 L36,-156 L14,-144 L0,-162 L-16,-146 L-36,-158 L-46,-140 L-66,-146 L-70,-126 L-88,-124 L-86,-106 L-104,-92 L-98,-74 L-60,-60 L20,-60 Z"
    return SideHair(front=path(short_outline(-6), colour) + path(spikes, colour), light=_shine(light, -8))


def undercut(colour: str, light: str, skin: str = "#c79a78") -> SideHair:
    """Shaved at the sides so that the skin shines through, long and thrown back on top."""
    top = path(
        "M64,-66 C84,-120 52,-172 -16,-172 C-84,-170 -126,-122 -118,-62 C-96,-72 -50,-78 -6,-72 C20,-68 44,-66 64,-66 Z",
        colour,
    )
    return SideHair(
        front=path(short_outline(-10), mix(colour, skin, 0.34)) + top,
        light=strands([[(44, -92), (-20, -142), (-96, -112)], [(56, -84), (0, -114), (-84, -92)]], 7, light),
    )


def thin_top(colour: str, light: str) -> SideHair:
    """Thin on top, combed over all the same."""
    over = "M44,-96 C30,-130 -10,-138 -40,-132 C-84,-122 -108,-90 -108,-40 C-90,-70 -60,-84 -30,-88 C0,-104 24,-104 44,-96 Z"
    sides = f"M-108,-52 C-108,-6 -98,30 -86,56 L-62,60 C-52,46 -46,36 -42,22 {_TEMPLE} C-10,-66 -70,-84 -108,-52 Z"
    return SideHair(
        front=path(over, colour) + path(sides, colour),
        light=strands(
            [[(30, -112), (-24, -124), (-84, -92)], [(20, -100), (-30, -108), (-90, -74)]], 5, light
        ),
    )


def slicked(colour: str, light: str) -> SideHair:
    """Combed straight back from a deep corner."""
    edge = "C16,-72 8,-86 20,-98 C32,-100 44,-96 54,-92"
    lines = [
        [(36, -108), (-30, -128), (-94, -76)],
        [(16, -92), (-40, -104), (-100, -40)],
        [(10, -70), (-40, -70), (-98, -4)],
    ]
    return SideHair(front=path(short_outline(4, edge), colour), light=strands(lines, 6, light))


def floppy(colour: str, light: str) -> SideHair:
    """Grown out, falling over the brow and half over the ear."""
    return SideHair(
        front=path(
            "M72,-40 C86,-92 64,-142 16,-150 C-50,-162 -112,-124 -112,-50 C-110,0 -106,40 -92,66 C-76,72 -60,66 -52,52 "
            "C-46,36 -42,24 -34,14 C-22,10 -8,20 0,12 C8,-12 16,-30 28,-42 C34,-34 42,-30 50,-30 C48,-42 50,-50 54,-56 C60,-50 66,-42 72,-40 Z",
            colour,
        ),
        light=_shine(light, 4),
    )


def curtains(colour: str, light: str) -> SideHair:
    """Parted, falling to the cheekbone."""
    return SideHair(
        front=path(
            "M60,-92 C50,-138 6,-152 -34,-144 C-92,-134 -114,-90 -110,-40 C-108,4 -104,36 -90,62 C-74,66 -60,58 -52,46 "
            "C-46,26 -38,12 -26,6 C-14,12 2,18 12,10 C16,-10 26,-22 40,-32 C48,-40 56,-48 60,-92 Z",
            colour,
        ),
        light=_shine(light, 2),
    )


def wavy(colour: str, light: str, brush_colour: str) -> SideHair:
    """Wavy, too long at the neck; a paint brush behind the ear."""
    return SideHair(
        front=path(
            "M70,-62 C84,-92 72,-120 54,-128 C42,-152 12,-150 -4,-146 C-24,-158 -52,-148 -62,-136 C-92,-130 -104,-104 -106,-80 C-122,-58 -114,-30 -118,-8 "
            "C-126,22 -110,40 -118,70 C-104,92 -74,92 -58,76 C-44,66 -50,44 -40,30 C-30,8 -12,24 -4,8 C-8,-10 10,-18 12,-36 C24,-34 28,-46 34,-52 C46,-46 54,-56 70,-62 Z",
            colour,
        ),
        light=_shine(light, 2)
        + line("M-92,4 L30,-20", brush_colour, 5.5)
        + poly([(-92, -1), (-114, 4), (-120, 13), (-90, 10)], "#e2a13a"),
    )


def bob(colour: str, light: str, clip: str) -> SideHair:
    """A bob to the jaw, a swept fringe, a clip."""
    main = path(
        "M56,-84 C56,-122 16,-148 -26,-145 C-86,-141 -114,-94 -110,-32 C-108,8 -116,50 -108,86 C-92,104 -50,106 -22,96 C-10,88 -8,66 -6,46 "
        "C-4,18 4,-8 14,-30 C26,-44 46,-46 66,-44 C68,-58 66,-74 56,-84 Z",
        colour,
    )
    shine = _shine(light, 6) + path("M-100,74 C-90,40 -98,0 -88,-34 C-84,6 -86,44 -88,86 Z", light, 0.6)
    shine += strands([[(-40, 92), (-30, 40), (-14, -10)], [(-66, 96), (-60, 40), (-52, -20)]], 3, light)
    return SideHair(front=main, light=shine + group(rect(-20, -6, 40, 12, clip, rx=3), 10, -66, turn=-16))


def neat_bob(colour: str, light: str) -> SideHair:
    """A bob tucked behind the ear, turned in at the jaw."""
    return SideHair(
        front=path(
            "M58,-76 C66,-120 24,-150 -26,-146 C-88,-142 -116,-92 -110,-32 C-112,8 -118,44 -100,70 C-84,84 -58,82 -40,66 C-28,54 -30,36 -34,22 "
            "C-38,4 -34,-14 -22,-20 C-10,-24 -2,-8 4,-2 C8,-22 20,-44 38,-58 C46,-64 54,-68 58,-76 Z",
            colour,
        ),
        light=_shine(light, 6)
        + strands([[(-92, 60), (-90, 10), (-80, -30)], [(-66, 70), (-62, 30), (-58, 0)]], 4, light),
    )


def _combed(colour: str) -> str:
    """Hair drawn back from the brow, the ear free."""
    return path(
        "M60,-82 C58,-122 16,-142 -28,-138 C-86,-134 -112,-92 -106,-36 C-104,-6 -98,30 -86,52 L-64,50 C-50,36 -44,22 -40,6 "
        "C-36,-12 -24,-20 -12,-16 C-4,-10 0,4 2,24 L8,24 C10,-4 14,-40 34,-62 C42,-70 52,-74 60,-82 Z",
        colour,
    )


def _combing(light: str) -> str:
    lines = [
        [(44, -92), (-10, -112), (-78, -90)],
        [(30, -74), (-20, -84), (-90, -56)],
        [(18, -48), (-20, -54), (-94, -18)],
    ]
    return strands(lines, 5, light)


def bun(colour: str, light: str, pin: str) -> SideHair:
    """Drawn back into a bun high at the back, held by a pin; a lock by the ear."""
    lock = path("M10,-30 C18,-8 4,14 8,44 C0,34 -4,8 2,-20 Z", colour)
    knot = circle(-102, -104, 40, colour) + path(
        "M-136,-108 C-132,-134 -106,-146 -84,-132 C-102,-130 -122,-124 -136,-108 Z", light
    )
    return SideHair(
        back=knot,
        front=_combed(colour) + lock,
        light=_shine(light) + line("M-150,-136 L-66,-72", pin, 6) + circle(-152, -138, 8.5, pin),
    )


def low_tail(colour: str, light: str) -> SideHair:
    """Combed flat into a low tail."""
    fall = path("M-88,18 C-122,30 -136,120 -118,216 C-100,200 -82,130 -76,44 Z", colour)
    return SideHair(
        fall=fall + strands([[(-96, 40), (-116, 110), (-114, 190)]], 5, light),
        front=_combed(colour) + ellipse(-88, 26, 14, 18, mix(colour, light, 0.5)),
        light=_combing(light),
    )


def pulled_back(colour: str, grey: str) -> SideHair:
    """Drawn back into a small knot at the nape, grey coming in."""
    return SideHair(
        back=circle(-106, 26, 32, colour)
        + path("M-130,16 C-126,-4 -108,-10 -92,-2 C-108,0 -120,6 -130,16 Z", grey),
        front=_combed(colour),
        light=_combing(grey),
    )


def ponytail(colour: str, light: str, tie: str) -> SideHair:
    """A high ponytail and a swept fringe."""
    fall = path(
        "M-84,-104 C-150,-140 -190,-96 -178,-20 C-172,40 -150,74 -160,132 C-122,96 -116,40 -120,-14 C-120,-46 -108,-70 -78,-76 Z",
        colour,
    )
    fringe = path("M60,-84 C72,-64 70,-46 64,-38 C52,-52 34,-58 18,-50 C26,-66 42,-80 60,-84 Z", colour)
    return SideHair(
        fall=fall + path("M-150,-104 C-168,-72 -160,-20 -148,28 C-146,-22 -144,-66 -150,-104 Z", light),
        front=_combed(colour) + fringe,
        light=_shine(light) + path("M-104,-116 L-78,-122 L-72,-82 L-98,-74 Z", tie),
    )


def side_plait(colour: str, light: str, tie: str) -> SideHair:
    """A loose plait over the near shoulder, wisps at the brow."""
    braid = plait([(-54, 44), (-62, 92), (-56, 142), (-40, 188), (-34, 232)], 30, colour, light)
    tail = path("M-46,232 C-50,256 -42,270 -32,280 C-24,266 -22,248 -26,230 Z", colour)
    tail += path("M-48,226 L-24,222 L-22,236 L-46,240 Z", tie)
    wisps = path(
        "M58,-82 C72,-66 66,-44 66,-34 C54,-56 38,-58 22,-48 C20,-20 14,6 12,30 C4,10 4,-30 20,-56 C32,-72 46,-78 58,-82 Z",
        colour,
    )
    low = path("M-104,-20 C-112,30 -96,72 -62,78 C-44,72 -36,50 -40,30 L-40,-10 Z", colour)
    return SideHair(fall=braid + tail, front=_combed(colour) + low + wisps, light=_shine(light))


_TIPS: Final = "L-100,244 L-96,256 L-88,246 L-82,252"


def long_straight(colour: str, light: str) -> SideHair:
    """Long and straight, put behind the ear; it hangs."""
    fall = path(
        f"M-110,-40 C-118,40 -130,130 -136,228 L-130,244 L-122,236 L-114,256 L-106,246 {_TIPS} C-68,180 -56,110 -38,30 L-40,-40 Z",
        colour,
    )
    main = path(
        "M46,-94 C44,-130 -6,-152 -52,-140 C-104,-124 -118,-66 -112,0 C-112,22 -112,36 -112,48 C-90,62 -60,60 -46,40 "
        "C-40,8 -26,-12 -12,-28 C6,-48 34,-62 46,-94 Z",
        colour,
    )
    hanging = [[(-66, 40), (-82, 130), (-96, 236)], [(-92, 20), (-108, 120), (-118, 240)]]
    return SideHair(fall=fall + strands(hanging, 3.4, light), front=main, light=_shine(light, 4))


def waves(colour: str, light: str) -> SideHair:
    """Loose waves to below the shoulder."""
    fall = path(
        "M-108,-40 C-132,0 -112,40 -134,86 C-148,130 -128,176 -104,190 C-84,196 -60,184 -52,160 C-34,124 -58,90 -44,52 L-30,-20 Z",
        colour,
    )
    main = path(
        "M56,-86 C50,-126 6,-146 -42,-138 C-98,-126 -120,-70 -112,-4 C-116,20 -118,34 -112,50 C-90,62 -56,60 -40,40 C-26,22 -36,6 -20,-10 "
        "C-4,-26 24,-44 36,-60 C46,-68 54,-74 56,-86 Z",
        colour,
    )
    hanging = [[(-96, 20), (-112, 80), (-106, 150)], [(-70, 40), (-84, 100), (-80, 168)]]
    return SideHair(fall=fall + strands(hanging, 5, light), front=main, light=_shine(light))


_CURLS: Final = (
    (58, -80), (48, -108), (26, -128), (-4, -138), (-36, -136), (-66, -122), (-90, -98), (-104, -68), (-108, -34),
    (-104, 0), (-94, 32), (-70, 44),
)  # fmt: skip
_INNER: Final = (
    (40, -84),
    (14, -104),
    (-20, -108),
    (-52, -96),
    (-76, -66),
    (-80, -30),
    (-70, 4),
    (-48, -34),
    (-20, -66),
    (10, -72),
)


def short_curls(colour: str, light: str) -> SideHair:
    """A round head of short curls."""
    inner = path(
        "M56,-76 C40,-130 -60,-140 -100,-60 C-104,0 -94,30 -72,46 L-44,10 C-36,-20 0,-40 28,-56 Z", colour
    )
    return SideHair(
        back=curls(_CURLS, 26, colour),
        front=inner + curls([*_CURLS[:8], *_INNER], 22, colour),
        light=rings(
            [(30, -104), (-6, -116), (-44, -112), (-74, -84), (-84, -44), (-34, -80), (8, -82)], 14, light
        ),
    )


def perm(colour: str, light: str) -> SideHair:
    """A set perm, high and close."""
    inner = path(
        "M56,-76 C44,-136 -60,-146 -98,-64 C-102,-10 -92,26 -74,40 L-46,2 C-38,-24 -4,-40 26,-58 Z", colour
    )
    spots = [
        (28, -110),
        (-2, -122),
        (-34, -120),
        (-62, -104),
        (-82, -76),
        (-90, -44),
        (-84, -8),
        (-30, -90),
        (4, -92),
        (-58, -66),
    ]
    return SideHair(
        front=inner + curls([*_CURLS, *_INNER], 17, colour),
        light=rings(spots, 9.5, light),
    )
