"""How far heads reach with their hair and hats, so that nothing is hung before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.art.people.aids import wheelchair
from game.art.people.looks import look_of
from game.art.people.parts import reaches
from game.art.people.parts.shipped import bared
from game.art.people.seat import LOWER
from game.story.appearance import Appearance
from game.story.catalogue import Posture

if TYPE_CHECKING:
    from game.story.appearance import AnyLook

# Left of the neck, right of it, and above it, in units of a figure that faces right.
_USUAL: Final = -115, 122, -330
_OTHERS: Final = {
    "father": (-95, 150, -312),
    "friend_man": (-150, 105, -325),
    "friend_woman": (-168, 172, -366),
    "meng_jin": (-145, 100, -332),
    "roommate_woman": (-138, 138, -318),
    "senior_woman": (-178, 100, -312),
    "tall_man": (-98, 112, -372),
}
_IN_A_PICTURE: Final = -190, 190, -345, 40  # and its chin: lower in a bust
CHIN: Final = -60
_FACE: Final = -148.0  # where the middle of a face is above the neck


def head(look: AnyLook, *, left: bool, posture: Posture = Posture.STANDING) -> tuple[int, int, int, int]:
    """The box (x, y, width, height) of a head in a half figure from its origin, in units of a figure.

    The origin is the pit of the neck of somebody who stands; `left` as it faces.
    """
    if isinstance(look, Appearance) and look.pictures:
        behind, before, top, chin = _IN_A_PICTURE
        return -before if left else behind, top, before - behind, chin - top
    behind, before, top = _reach(look)
    chin, sits = CHIN, posture is Posture.SITTING
    if not isinstance(look, str):
        look = bared(look)
        (behind, before, top, chin), sits = _grown(look), sits or look_of(look).aid == wheelchair.WORD
    x, lower = -before if left else behind, LOWER if sits else 0
    return x, top + lower, before - behind, chin - top


def _reach(look: AnyLook) -> tuple[int, int, int]:
    """How far the head of a usual body reaches with this hair and hat."""
    if isinstance(look, str):
        return _OTHERS.get(look, _USUAL)
    if look.like and not (look.hair or look.head):
        return _OTHERS.get(look.like, _USUAL)
    return reaches(look)


def _grown(look: Appearance) -> tuple[int, int, int, int]:
    """Where a head of this look reaches, put on its body: larger on a child's, lower on a short one's."""
    build = look_of(look).build
    usual = look_of(look.like).build if look.like and not (look.hair or look.head) else None
    size, head_size = build.size / (usual.size if usual else 1), build.head / (usual.head if usual else 1)
    rise = build.lift - (usual.lift if usual else 0)
    behind, before, top = _reach(look)

    def down(y: float) -> int:
        return round((_FACE + (y - _FACE) * head_size) * size - rise)

    across = head_size * size
    return round(behind * across), round(before * across), down(top), down(CHIN)
