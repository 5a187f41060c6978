"""Hats: beret, straw, cloth, felt, helmet; and all that is worn so, by its word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import group, line, mix, path, rgb
from game.art.people.hair import covered, side_covered
from game.art.people.hair.locks import strands
from game.art.people.parts.hair import caps
from game.art.people.parts.hair.caps import dome
from game.art.people.parts.hair.worn import Cloth, Worn

if TYPE_CHECKING:
    from collections.abc import Callable

# How much less blue than green straw is, of 255: other colours have a ribbon of their own.
_STRAW: Final = 25


def beret(c: Cloth) -> Worn:
    """A beret, drawn to one side."""
    band = path("M-76,-58 C-40,-84 44,-86 74,-62 L74,-78 C44,-100 -40,-98 -77,-74 Z", c.dark)
    disc = path(
        "M-116,-96 C-122,-140 -60,-164 6,-158 C66,-154 100,-124 92,-96 C88,-78 66,-72 40,-78 C0,-92 -40,-84 -64,-66 C-92,-62 -114,-74 -116,-96 Z",
        c.colour,
    )
    disc += path(
        "M92,-96 C88,-78 66,-72 40,-78 C0,-92 -40,-84 -64,-66 C-92,-62 -114,-74 -116,-96 C-80,-84 -40,-104 10,-104 C50,-104 80,-92 92,-96 Z",
        c.dark,
        0.55,
    )
    disc += strands([[(-96, -104), (-60, -138), (0, -146)]], 8, c.light) + line(
        "M6,-157 C8,-166 12,-170 18,-172", c.dark, 5
    )
    back = path("M-78,-44 C-40,-28 40,-28 78,-44 L80,-70 L-80,-70 Z", c.dark)
    back += path(
        "M-98,-88 C-100,-136 -50,-160 0,-158 C60,-156 116,-138 112,-92 C110,-66 70,-54 0,-52 C-60,-52 -96,-62 -98,-88 Z",
        c.colour,
    ) + strands([[(-82, -92), (-50, -132), (10, -144)]], 8, c.light)
    profile = path("M-108,-34 C-60,-64 20,-78 64,-68 L64,-84 C20,-96 -60,-84 -112,-52 Z", c.dark)
    profile += path(
        "M-138,-78 C-144,-124 -90,-158 -24,-158 C40,-158 86,-124 80,-92 C76,-76 50,-74 20,-80 C-30,-84 -70,-62 -104,-44 C-126,-46 -136,-60 -138,-78 Z",
        c.colour,
    )
    profile += strands([[(-118, -86), (-84, -130), (-20, -144)]], 8, c.light) + line(
        "M-24,-157 C-22,-166 -18,-170 -12,-172", c.dark, 5
    )
    return Worn(front=band + disc, behind=back, side=profile)


def straw_hat(c: Cloth) -> Worn:
    """Broad plaited straw with a ribbon."""
    red, green, blue = rgb(c.colour)
    ribbon = "#3f6673" if red >= green > blue + _STRAW else mix(c.colour, "#1a1018", 0.5)
    front = covered.sun_hat("#333333", "#555555", c.colour, ribbon).hat
    return Worn(
        front=front,
        behind=_lowered(front, 30),
        side=side_covered.sun_hat("#333333", "#555555", c.colour, ribbon).hat,
    )


def _lowered(hat: str, by: float) -> str:
    """A hat from behind: it sits lower there, and leans the other way."""
    return group(group(hat, 0, 0, -1, 1), 2, by * 0.6, turn=0)


def sun_hat(c: Cloth) -> Worn:
    """A soft cloth hat whose brim falls in waves."""
    crown = path(
        "M-78,-84 C-86,-140 -48,-168 0,-168 C50,-168 86,-140 80,-88 C40,-104 -40,-102 -78,-84 Z", c.colour
    ) + strands([[(-66, -104), (-52, -140), (-10, -156)]], 8, c.light)
    band = path("M-80,-92 C-40,-114 44,-114 81,-96 L80,-78 C40,-96 -40,-94 -80,-72 Z", c.dark)
    brim = path(
        "M-78,-82 C-40,-104 44,-106 80,-88 C112,-76 140,-52 148,-30 C128,-24 116,-40 96,-44 C80,-60 40,-68 6,-68 C-30,-68 -66,-58 -86,-40 C-104,-30 -124,-10 -148,-16 C-142,-46 -112,-70 -78,-82 Z",
        c.colour,
    )
    stitches = "".join(
        line(
            f"M-{128 - i * 18},-{34 + i * 13} C-{70 - i * 10},-{70 + i * 9} {60 - i * 6},-{74 + i * 8} {128 - i * 16},-{44 + i * 12}",
            c.line,
            2,
            0.6,
        )
        for i in range(3)
    )
    back = path("M-82,-70 C-92,-140 -50,-168 0,-168 C50,-168 92,-140 82,-70 Z", c.colour) + path(
        "M-82,-92 C-40,-80 40,-80 82,-92 L84,-70 L-84,-70 Z", c.dark
    )
    back += path(
        "M-84,-76 C-40,-66 40,-66 84,-76 C116,-62 140,-40 148,-14 C124,-2 104,-14 84,4 C50,14 -50,14 -84,4 C-104,-14 -124,-2 -148,-14 C-140,-40 -116,-62 -84,-76 Z",
        c.colour,
    )
    back += "".join(
        line(
            f"M-{132 - i * 16},-{14 + i * 18} C-{60 - i * 4},{6 - i * 18} {60 - i * 4},{6 - i * 18} {132 - i * 16},-{14 + i * 18}",
            c.line,
            2,
            0.6,
        )
        for i in range(3)
    )
    profile = path("M-104,-74 C-112,-140 -70,-170 -20,-170 C34,-170 68,-138 62,-84 Z", c.colour) + strands(
        [[(-92, -100), (-76, -142), (-30, -158)]], 8, c.light
    )
    profile += path("M-104,-88 C-50,-98 20,-104 62,-98 L62,-76 L-103,-68 Z", c.dark)
    profile += path(
        "M-106,-72 C-60,-84 20,-92 62,-84 C92,-78 116,-62 128,-44 C108,-40 90,-54 66,-56 C20,-66 -50,-54 -96,-30 C-120,-14 -144,-8 -158,-18 C-150,-42 -130,-62 -106,-72 Z",
        c.colour,
    )
    profile += "".join(
        line(
            f"M-{144 - i * 14},-{26 + i * 14} C-{90 - i * 6},-{56 + i * 9} {40 - i * 4},-{76 + i * 5} {112 - i * 14},-{52 + i * 10}",
            c.line,
            2,
            0.6,
        )
        for i in range(3)
    )
    return Worn(front=crown + band + brim + stitches, behind=back, side=profile)


def felt_hat(c: Cloth) -> Worn:
    """Felt, pinched in front, with a band."""
    crown = path(
        "M-76,-84 C-84,-130 -72,-172 -40,-176 C-20,-178 -8,-164 8,-164 C24,-164 34,-178 52,-172 C78,-164 86,-126 78,-88 C40,-104 -40,-102 -76,-84 Z",
        c.colour,
    )
    crown += path(
        "M-18,-166 C-6,-160 4,-150 8,-128 C14,-150 24,-160 34,-166 C24,-162 12,-160 8,-160 C0,-160 -8,-162 -18,-166 Z",
        c.dark,
        0.8,
    )
    crown += strands([[(-66, -110), (-66, -148), (-46, -168)]], 7, c.light)
    band = path("M-78,-96 C-40,-118 44,-118 80,-100 L78,-80 C40,-98 -40,-96 -76,-76 Z", c.line)
    brim = path(
        "M-122,-72 C-100,-84 -86,-86 -76,-84 C-40,-100 44,-102 78,-86 C96,-86 112,-76 124,-62 C100,-58 84,-62 66,-62 C30,-74 -30,-74 -64,-58 C-88,-54 -106,-58 -122,-72 Z",
        c.colour,
    )
    brim += path(
        "M-122,-72 C-106,-58 -88,-54 -64,-58 C-30,-74 30,-74 66,-62 C84,-62 100,-58 124,-62 C100,-70 80,-72 64,-72 C30,-84 -30,-84 -64,-68 C-88,-62 -104,-64 -122,-72 Z",
        c.dark,
        0.8,
    )
    back = path(
        "M-82,-60 C-90,-130 -76,-174 -40,-176 C-20,-178 -10,-168 0,-168 C10,-168 20,-178 40,-176 C76,-174 90,-130 82,-60 Z",
        c.colour,
    ) + path("M-84,-86 C-40,-74 40,-74 84,-86 L84,-60 L-84,-60 Z", c.line)
    back += path(
        "M-122,-56 C-100,-72 -60,-66 0,-60 C60,-66 100,-72 122,-56 C100,-34 60,-26 0,-26 C-60,-26 -100,-34 -122,-56 Z",
        c.colour,
    ) + strands([[(-72, -96), (-70, -142), (-48, -166)]], 7, c.light)
    profile = path(
        "M-102,-72 C-110,-130 -96,-170 -60,-174 C-30,-176 -10,-166 14,-170 C44,-172 62,-130 60,-84 Z",
        c.colour,
    )
    profile += path("M20,-164 C36,-152 44,-130 46,-104 C54,-130 44,-160 20,-164 Z", c.dark, 0.8)
    profile += path("M-105,-92 C-50,-100 20,-106 62,-100 L61,-78 L-102,-66 Z", c.line)
    profile += path(
        "M-142,-74 C-128,-70 -116,-70 -102,-72 C-50,-84 20,-92 60,-86 C84,-88 104,-78 116,-62 C92,-60 76,-66 58,-68 C10,-74 -50,-66 -98,-46 C-120,-44 -136,-56 -142,-74 Z",
        c.colour,
    )
    profile += strands([[(-94, -104), (-92, -144), (-66, -164)]], 7, c.light)
    return Worn(front=crown + band + brim, behind=back, side=profile)


def hard_hat(c: Cloth) -> Worn:
    """A helmet with a ridge and a peak."""
    shell = path(
        "M-86,-62 C-96,-132 -50,-168 4,-168 C60,-168 98,-130 84,-64 C44,-86 -44,-86 -86,-62 Z", c.colour
    )
    shell += path(
        "M4,-168 C60,-168 98,-130 84,-64 C70,-74 52,-80 34,-82 C40,-118 30,-152 4,-168 Z", c.dark, 0.5
    )
    ridge = path(
        "M-10,-172 C-2,-178 14,-178 22,-170 C32,-146 34,-112 32,-84 L6,-86 C10,-116 6,-150 -10,-172 Z",
        c.light,
    ) + strands([[(-70, -90), (-58, -134), (-24, -154)]], 8, c.light)
    peak = path(
        "M-88,-66 C-44,-90 44,-92 86,-70 C104,-62 116,-52 122,-42 C92,-44 60,-56 20,-58 C-20,-60 -60,-54 -86,-44 C-92,-50 -92,-60 -88,-66 Z",
        c.dark,
    )
    back = path(dome(-46, -168, 86), c.colour) + path(
        "M-16,-172 C-8,-178 8,-178 16,-172 C18,-130 18,-90 16,-36 L-16,-36 C-18,-90 -18,-130 -16,-172 Z",
        c.light,
    )
    back += path("M-90,-54 C-40,-38 40,-38 90,-54 L88,-36 C40,-18 -40,-18 -88,-36 Z", c.dark) + strands(
        [[(-76, -80), (-62, -126), (-34, -150)]], 8, c.light
    )
    profile = path(
        "M-112,-52 C-124,-132 -74,-172 -18,-170 C42,-168 80,-124 70,-70 C20,-82 -60,-76 -112,-52 Z", c.colour
    )
    profile += path(
        "M-96,-146 C-70,-178 -6,-186 30,-166 C52,-150 66,-126 68,-104 C52,-136 20,-156 -18,-158 C-52,-158 -78,-150 -96,-134 Z",
        c.light,
    )
    profile += path(
        "M-116,-56 C-60,-84 20,-90 72,-78 C100,-76 122,-62 132,-44 C100,-48 80,-54 60,-58 C10,-66 -60,-62 -110,-34 Z",
        c.dark,
    )
    return Worn(front=shell + ridge + peak, behind=back, side=profile)


HATS: Final[dict[str, Callable[[Cloth], Worn]]] = {
    "cap": caps.cap,
    "beanie": caps.beanie,
    "beret": beret,
    "straw_hat": straw_hat,
    "sun_hat": sun_hat,
    "felt_hat": felt_hat,
    "hard_hat": hard_hat,
    "scrub_cap": caps.scrub_cap,
    "cook_hat": caps.cook_hat,
}
