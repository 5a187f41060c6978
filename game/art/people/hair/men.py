"""Hair of the men among the looks, each a function of its colours."""

from __future__ import annotations

from game.art.paper.shapes import line, mix, path, poly
from game.art.people.hair import side
from game.art.people.hair.hair import Hair
from game.art.people.hair.locks import strands

_SIDES = "M-71,8 C-82,-30 -82,-66 -74,-92 L-50,-100 C-59,-72 -59,-44 -58,-26 C-60,-8 -61,2 -62,8 Z M68,-6 C75,-34 76,-64 70,-88 L50,-96 C60,-70 60,-50 59,-40 C63,-28 66,-16 68,-6 Z"


def brush(colour: str, light: str) -> Hair:
    """Short and standing up."""
    return Hair(
        side=side.brush(colour, light),
        front=path(
            "M-72,0 C-86,-50 -84,-96 -72,-112 L-68,-130 L-50,-128 L-42,-148 L-26,-140 L-10,-158 L4,-146 L22,-156 L32,-141 L50,-145 L56,-126 L72,-118 C82,-88 77,-40 70,-12 C68,-36 64,-62 54,-80 L40,-76 L34,-86 L14,-80 L4,-90 L-14,-80 L-26,-88 L-46,-76 C-56,-58 -60,-30 -62,0 Z",
            colour,
        ),
        light=path("M-62,-96 C-40,-124 20,-128 52,-108 C20,-112 -24,-108 -62,-96 Z", light),
    )


def undercut(colour: str, light: str, skin: str = "#c79a78") -> Hair:
    """Shaved at the sides so that the skin shines through, long and thrown over on top."""
    return Hair(
        side=side.undercut(colour, light, skin),
        front=path(
            "M-70,10 C-80,-30 -80,-70 -72,-96 L-46,-96 C-56,-70 -58,-30 -62,8 Z M67,-8 C73,-36 74,-64 68,-90 L54,-92 C60,-70 60,-44 60,-36 Z",
            mix(colour, skin, 0.34),
        )
        + path(
            "M-78,-66 C-96,-124 -44,-172 22,-164 C78,-158 96,-108 78,-40 C70,-26 60,-30 60,-44 C64,-66 58,-82 46,-94 C20,-84 -24,-104 -50,-74 C-58,-64 -70,-58 -78,-66 Z",
            colour,
        ),
        light=strands(
            [[(-62, -92), (-20, -136), (40, -128), (66, -84)], [(-40, -92), (0, -114), (44, -108)]], 7, light
        ),
    )


def curtains(colour: str, light: str) -> Hair:
    """Parted in the middle, falling to both sides of the brow."""
    return Hair(
        side=side.curtains(colour, light),
        front=path(
            "M-72,22 C-90,-30 -86,-106 -50,-132 C-14,-154 46,-150 70,-116 C86,-88 78,-30 70,6 C66,-10 66,-26 62,-34 C60,-22 54,-16 48,-16 C48,-50 38,-82 16,-104 C6,-74 -18,-46 -48,-30 C-52,-34 -52,-38 -52,-42 C-58,-24 -60,2 -62,20 C-64,30 -70,30 -72,22 Z",
            colour,
        ),
        light=path("M10,-114 C-24,-122 -60,-96 -72,-54 C-52,-86 -26,-104 10,-114 Z", light)
        + path("M24,-114 C48,-108 66,-84 70,-56 C60,-82 44,-100 24,-114 Z", light),
    )


def thin_top(colour: str, light: str) -> Hair:
    """Thin on top, combed over all the same."""
    return Hair(
        side=side.thin_top(colour, light),
        front=path(_SIDES, colour)
        + path(
            "M-76,-78 C-66,-122 -24,-140 14,-138 C50,-136 70,-112 72,-74 C58,-100 32,-114 4,-112 C-26,-112 -56,-100 -76,-78 Z",
            colour,
        )
        + strands([[(-58, -96), (-20, -106), (26, -100)], [(-62, -88), (-30, -98), (6, -96)]], 5, colour),
        light=strands([[(-60, -100), (-20, -128), (36, -122)]], 6, light),
    )


def side_part(colour: str, light: str) -> Hair:
    """Parted at the side and combed."""
    return Hair(
        side=side.short(colour, light, rise=8),
        front=path(
            "M-71,8 C-86,-50 -82,-114 -38,-136 C8,-154 62,-143 78,-106 C86,-80 76,-36 69,-6 C66,-36 63,-58 57,-76 C30,-66 -4,-78 -24,-108 C-32,-86 -47,-74 -54,-52 C-59,-30 -60,-10 -62,8 Z",
            colour,
        ),
        light=path("M-22,-112 C8,-128 46,-122 66,-92 C40,-108 12,-112 -22,-112 Z", light),
    )


def crew_cut(colour: str, grey: str) -> Hair:
    """Cropped close, grey above the ears."""
    return Hair(
        side=side.short(colour, temple=grey),
        front=path(
            "M-71,6 C-83,-40 -82,-100 -56,-122 C-28,-137 32,-139 58,-122 C77,-100 74,-44 68,-10 C66,-40 63,-64 55,-84 C42,-95 30,-99 20,-93 C0,-99 -28,-101 -46,-85 C-55,-66 -59,-30 -62,4 Z",
            colour,
        )
        + path(_SIDES, grey),
    )


def buzz(colour: str) -> Hair:
    """Hardly any: a shadow of hair with a clean line."""
    return Hair(
        side=side.short(colour, rise=-10),
        front=path(
            "M-70,-2 C-80,-44 -78,-100 -52,-118 C-26,-131 30,-133 56,-117 C74,-98 72,-46 67,-16 C65,-42 62,-66 52,-88 C40,-98 -24,-102 -44,-88 C-54,-68 -58,-34 -60,-4 Z",
            colour,
        ),
    )


def slicked(colour: str, light: str) -> Hair:
    """Silver, combed straight back from two deep corners."""
    return Hair(
        side=side.slicked(colour, light),
        front=path(
            "M-71,16 C-90,-30 -90,-96 -58,-126 C-24,-152 38,-154 64,-126 C84,-100 77,-46 69,-6 C67,-44 61,-74 48,-104 C40,-116 30,-96 14,-90 C4,-92 -12,-116 -36,-110 C-51,-90 -58,-50 -62,14 Z",
            colour,
        ),
        light=strands(
            [
                [(-60, -60), (-56, -104), (-20, -134)],
                [(-34, -108), (-14, -128), (20, -138)],
                [(14, -92), (30, -120), (48, -130)],
            ],
            6,
            light,
        ),
    )


def wavy(colour: str, light: str, brush: str) -> Hair:
    """Wavy, too long at the neck; a paint brush behind the ear."""
    return Hair(
        side=side.wavy(colour, light, brush),
        # Its handle is under the hair, its bristles stand out behind: nothing crosses temple and eye.
        back=line("M-58,4 L-115,-14", brush, 7)
        + poly([(-111, -19), (-125, -26), (-137, -24), (-128, -13), (-114, -7)], "#e2a13a")
        + path("M-80,-50 C-108,0 -86,30 -100,64 C-92,92 -62,92 -44,78 L-30,-20 Z", colour),
        front=path(
            "M-66,52 C-88,44 -78,14 -88,-6 C-100,-40 -88,-70 -84,-90 C-84,-118 -58,-122 -50,-138 C-28,-156 -6,-144 10,-152 C38,-158 52,-138 66,-128 C86,-112 78,-86 82,-66 C86,-44 72,-30 70,-8 C64,-20 64,-36 58,-48 C52,-36 44,-38 40,-52 C36,-68 26,-72 24,-84 C12,-58 -6,-64 -16,-78 C-18,-56 -38,-58 -46,-50 C-58,-40 -54,-16 -58,4 C-62,22 -54,42 -66,52 Z",
            colour,
        ),
        light=path(
            "M-66,-86 C-52,-116 -24,-110 -6,-124 C14,-132 40,-126 56,-100 C34,-116 16,-104 -4,-104 C-26,-104 -44,-104 -66,-86 Z",
            light,
        ),
    )


def grey_sides(colour: str) -> Hair:
    """What shows below a cap."""
    return Hair(front=path(_SIDES, colour))
