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


def lowest(shapes: str) -> float:
    """The lowest point that paths name."""
    return max((float(y) for _, y in _PAIR.findall(shapes)), default=0.0)


def from_behind(hair: Hair, skull: Skull, skin: Skin, *, glance: bool = False) -> tuple[str, str, str]:
    """The skin of a head seen from behind, its hair, and what lies on it: light and a hat.

    With `glance` it is turned a little to the right: a cheek and the tip of a nose are seen.
    """
    cheek = _profile(skull, skin) if glance else ""
    if hair.behind:
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
    tone = mix(skin.lit, skin.shade, 0.4)
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
        tone,
    )
    ears = (
        ""
        if covered
        else ellipse(-w, 8, 13, 22, skin.lit, 1, -8)
        + ("" if glance else ellipse(w, 8, 13, 22, skin.shade, 1, 8))
    )
    return head + ears


def _profile(skull: Skull, skin: Skin) -> str:
    """A cheek's edge, the tip of the nose, an eyelash and a corner of the mouth, at the right."""
    d = skull.drop
    cheek = f"M20,-70 C58,-72 72,-46 71,-14 C74,2 84,14 88,24 C86,32 78,34 72,34 C74,52 72,{d - 36:.0f} 62,{d - 16:.0f} C50,{d} 30,{d + 2} 16,{d - 2} Z"
    return (
        path(cheek, skin.lit)
        + ellipse(54, 40, 11, 13, skin.blush, 0.5)
        + path("M52,-6 C60,0 66,0 72,-6 L71,-1 C66,4 58,4 52,-2 Z", "#2a1c1e")
        + path("M58,62 C64,66 70,66 73,61 L73,66 C68,70 62,69 58,65 Z", skin.lip)
    )
