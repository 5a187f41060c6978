"""A head from behind, derived from a look's hair: its outline, closed over the skull."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.art.paper.shapes import ellipse, group, mix, path
from game.art.people.outline import curve, drawn

if TYPE_CHECKING:
    from game.art.people.face import Skin, Skull
    from game.art.people.hair.hair import Hair

_FILL: Final = re.compile(r'fill="(#[0-9a-f]{6})"')
_PAIR: Final = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")
# Hair that reaches lower than this, in units of the face, covers the nape.
_NAPE: Final = 52.0
# A hat that reaches lower than this is a hood or a scarf: it covers the head from behind.
_HOOD: Final = 60.0
# Hair of a head that is turned a little to the right lies narrower and further left, and leaves the cheek free.
_ASIDE: Final = (-15.0, 0.0, 0.8, 1.0)


def colour_of(shapes: str, otherwise: str = "#2b2326") -> str:
    """The first colour that shapes are filled with."""
    found = _FILL.search(shapes)
    return found[1] if found else otherwise


def bare(skin: Skin) -> str:
    """The colour of a bare head seen from behind, which is turned from the light."""
    return mix(skin.lit, skin.shade, 0.4)


def lowest(shapes: str) -> float:
    """The lowest point that paths name."""
    return max((float(y) for _, y in _PAIR.findall(shapes)), default=0.0)


def from_behind(hair: Hair, skull: Skull, skin: Skin, *, cheek: str = "") -> tuple[str, str, str]:
    """The skin of a head seen from behind, its hair, and what lies on it: light and a hat.

    With the shapes of a `cheek` it is turned a little to the right, and they are seen there.
    """
    glance = bool(cheek)
    if hair.behind:
        if glance and colour_of(hair.behind) == bare(skin):
            return _bald(hair, skull, skin, cheek)
        mass = group(hair.behind, *_ASIDE) if glance else hair.behind
        over = hair.hat_behind or hair.hat
        if glance and lowest(over) > _HOOD:
            over = group(over, *_ASIDE)
        return _skin(skull, skin, glance=glance, covered=False) + cheek, mass, over
    hooded = lowest(hair.hat) > _HOOD
    colour = colour_of(hair.hat if hooded else hair.front)
    low = lowest(hair.hat if hooded else hair.front + hair.back)
    covered = low > _NAPE or hooded
    crown = _crown(skull, min(low, 96) if covered else 44, 30 if glance else 66)
    mass = path(crown, colour)
    shine = path(_shine(), mix(colour, "#ffffff", 0.16), 0.8)
    over = hair.hat + mass + shine if hooded else hair.hat
    return (
        _skin(skull, skin, glance=glance, covered=covered),
        hair.back + _outline(hair.front, colour) + cheek + mass + shine,
        over,
    )


def _outline(front: str, colour: str) -> str:
    """The hair that frames a face, without the colours of what is worn before it."""
    return _FILL.sub(f'fill="{colour}"', front)


def _crown(skull: Skull, low: float, right: float) -> str:
    """The hair over the back of the skull, down to `low`, to `right` of the middle at its side."""
    w = skull.cheek
    points = [
        (-w * 0.8, low - 12), (-w - 4, -10), (-w - 2, -60), (-46, -106), (0, -122), (46, -106), (w, -64),
        (min(w + 2, right + 16), -14), (min(w * 0.8, right), low - 10), (0, low),
    ]  # fmt: skip
    return drawn(curve(points, closed=True))


def _shine() -> str:
    return "M-58,-78 C-42,-112 6,-122 44,-104 C10,-106 -30,-100 -58,-78 Z"


def _skin(skull: Skull, skin: Skin, *, glance: bool, covered: bool) -> str:
    w = skull.cheek
    head = path(
        drawn(
            curve(
                [
                    (-w * 0.86, -40),
                    (-w * 0.84, 30),
                    (-w * 0.5, 74),
                    (0, 88),
                    (w * 0.5, 74),
                    (w * 0.84, 30),
                    (w * 0.86, -40),
                    (0, -100),
                ],
                closed=True,
            )
        ),
        bare(skin),
    )
    ears = (
        ""
        if covered
        else ellipse(-w, 8, 13, 22, skin.lit, 1, -8)
        + ("" if glance else ellipse(w, 8, 13, 22, skin.shade, 1, 8))
    )
    return head + ears


def _bald(hair: Hair, skull: Skull, skin: Skin, cheek: str) -> tuple[str, str, str]:
    """A bare scalp and a face that are one piece; what hair there is lies over the scalp."""
    scalp, end, rest = hair.behind.partition("/>")
    forehead = path("M6,-122 C40,-122 66,-92 70,-50 C72,-36 71,-26 71,-10 L20,-10 Z", skin.lit)
    head = _skin(skull, skin, glance=True, covered=False) + scalp + end + forehead + cheek
    return head, group(rest, *_ASIDE), hair.hat_behind or hair.hat
