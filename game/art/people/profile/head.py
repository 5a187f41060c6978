"""Heads in profile for any look: the border of the face and the sheets that make up a head.

Units are those of the face: the eye's height is about 0, the chin at 108, the crown at -116; the nose points
to +x. `NECK` is where the neck ends in it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from game.art.paper.shapes import ellipse, group, mix, path
from game.art.paper.sheet import printed
from game.art.people.clothes.outfit import thick, thin
from game.art.people.moods import EXPRESSIONS, Expression, Lips
from game.art.people.profile.features import printing
from game.story.catalogue import Mood

if TYPE_CHECKING:
    from game.art.paper.shapes import Point
    from game.art.paper.sheet import Sheet
    from game.art.people.face import Nose, Skull
    from game.art.people.look import Look

NECK: Final[Point] = (-26, 78)
# Hair that hangs turns about this point with the head, but does not tilt.
_ROOT: Final[Point] = (-84, 0)
FACE: Final = 0.7  # picture units for a unit of the face, at size 1


@frozen(kw_only=True)
class Head:
    """How a head is held: where its eyes' height is, how large, turned by degrees, which way it looks.

    A positive `turn` bows it, on whichever side it looks. `expression` is one of `moods.EXPRESSIONS`;
    `rim` lays light along brow and nose, as from a window before the face.
    """

    at: Point
    size: float = 1
    turn: float = 0
    left: bool = False
    expression: Expression = field(factory=Expression)
    rim: bool = True

    def put(self, body: str, turn: float | None = None) -> str:
        """Shapes in face units, on the picture."""
        angle = self.turn if turn is None else turn
        across = -self.size * FACE if self.left else self.size * FACE
        return group(body, *self.at, across, self.size * FACE, -angle if self.left else angle)

    def point(self, x: float, y: float) -> Point:
        """A point in face units, on the picture: where a pen behind an ear is, or a tear."""
        a, k = math.radians(self.turn), self.size * FACE
        across, down = (x * math.cos(a) - y * math.sin(a)) * k, (x * math.sin(a) + y * math.cos(a)) * k
        return self.at[0] + (-across if self.left else across), self.at[1] + down


def expression_of(look: Look, mood: str) -> Expression:
    """How this person wears a mood; a laugh where theirs is one. KeyError for no mood."""
    e = EXPRESSIONS[Mood(mood)]
    return evolve(e, lips=look.smile) if e.lips is Lips.SMILE else e


def head(look: Look, held: Head) -> list[Sheet]:
    """The sheets of a head, far to near: hair behind, face with its side plane, features, hair, glasses, hat."""
    hair = look.hair.side
    made = [thick(_hung(held, hair.fall))] if hair.fall else []
    if hair.back:
        made.append(thick(held.put(hair.back)))
    made.append(thick(held.put(_face(look))))
    if look.side_beard:
        made.append(thin(held.put(look.side_beard)))
    made.append(printed(held.put(printing(look, held.expression, rim=held.rim))))
    made.append(thin(held.put(hair.front)))
    over = (thin(held.put(part)) for part in (hair.light, look.side_worn) if part)
    return [*made, *over, *((thick(held.put(hair.hat)),) if hair.hat else ())]


def _hung(held: Head, body: str) -> str:
    """Hair that hangs straight from its root, whatever the head does."""
    x, y = held.point(*_ROOT)
    across = -held.size * FACE if held.left else held.size * FACE
    sway = held.turn * 0.25
    return group(
        group(body, -_ROOT[0], -_ROOT[1]), x, y, across, held.size * FACE, -sway if held.left else sway
    )


def _face(look: Look) -> str:
    skin, s = look.skin, look.skull
    ear = ellipse(-16, 12, 12, 21, skin.lit, 1, -8) + path(
        "M-20,-2 C-9,0 -10,15 -15,24 C-21,16 -23,6 -20,-2 Z", skin.shade
    )
    shade = mix(skin.lit, skin.shade, 0.8)
    front = path(outline(s, look.nose, look.mouth.height), skin.lit) + path(_side(s), shade)
    return front + ear + (group(look.ear, 52, 0) if look.ear else "")


def _side(s: Skull) -> str:
    """Path data of the plane from temple to jaw, behind the cheek."""
    jaw, corner = s.jaw - 88, s.corner + 18
    return (
        f"M6,-112 C14,-70 20,-30 14,6 C10,36 2,62 -8,{s.drop - 3:.1f} C-20,{s.drop - 8:.1f} {jaw + 6:.1f},{corner + 10:.1f} {jaw:.1f},{corner:.1f} "
        f"C-46,64 -66,66 -72,58 C-92,10 {'-98,-40 -82,-78 C-66,-112 -40,-122 -8,-122' if s.bare else '-96,-50 -60,-118'} Z"
    )


def outline(s: Skull, n: Nose, mouth: float) -> str:
    """Path data of a face in profile, from the brow over nose, lips and chin to jaw and nape.

    `mouth` is the mouth's height on a face seen from the front.
    """
    brow, m = 60 + (s.brow - 1) * 30 + (s.cheek - 66) * 0.2, mouth - 7
    tip, low, base, hump = 46 + n.tip * 1.04, n.low - 8, n.base - 4, (n.hump - 24) * 1.1
    root, bottom, chin = n.bridge + 40, s.drop + 5, 39 + s.chin
    jaw, corner = s.jaw - 88, s.corner + 18
    return (
        f"M26,-112 C50,-100 {brow:.1f},-78 {brow + 2:.1f},-52 C{brow + 2.5:.1f},-38 {root + 2:.1f},-29 {root:.1f},-20 "
        f"C{root + 0.5 + hump * 0.4:.1f},-10 {root + 11 + hump:.1f},{low - 13:.1f} {tip - 2:.1f},{low:.1f} "
        f"C{tip + 3:.1f},{low + 6:.1f} {tip + 1:.1f},{base - 2:.1f} {tip - 8:.1f},{base - 1:.1f} C{tip - 14:.1f},{base:.1f} 63,{base:.1f} 62,{base + 4:.1f} "
        f"C61,{base + 9:.1f} 66,{m - 11:.1f} 69.5,{m - 7:.1f} C71.5,{m - 3:.1f} 68,{m - 1:.1f} 62,{m:.1f} C67,{m + 1.5:.1f} 69.5,{m + 6.5:.1f} 67.5,{m + 11:.1f} "
        f"C65.5,{m + 16:.1f} 59.5,{m + 16:.1f} 59,{m + 20:.1f} C58.5,{m + 25:.1f} {chin + 2:.1f},{bottom - 18:.1f} {chin + 1:.1f},{bottom - 9:.1f} "
        f"C{chin - 2:.1f},{bottom + 3:.1f} 44,{bottom + 5:.1f} 30,{bottom + 2:.1f} C8,{bottom - 2:.1f} {jaw + 14:.1f},{corner + 20:.1f} {jaw:.1f},{corner:.1f} "
        f"C-46,64 -66,66 -74,58 C-94,14 -104,-40 -88,-78 C{'-74,-126 -16,-140' if s.bare else '-70,-112 -20,-124'} 26,-112 Z"
    )
