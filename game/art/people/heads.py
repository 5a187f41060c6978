"""How far heads reach with their hair and hats, so that nothing is hung before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
_IN_A_PICTURE: Final = -190, 190, -345
CHIN: Final = -60


def head(look: AnyLook, *, left: bool, posture: Posture = Posture.STANDING) -> tuple[int, int, int, int]:
    """The box (x, y, width, height) of a head in a half figure from its origin, in units of a figure.

    The origin is the pit of the neck of somebody who stands; `left` as it faces.
    """
    if isinstance(look, Appearance) and look.pictures:
        behind, before, top = _IN_A_PICTURE
        posture = Posture.STANDING
    else:
        behind, before, top = _OTHERS.get(look if isinstance(look, str) else look.like, _USUAL)
    x, lower = -before if left else behind, LOWER if posture is Posture.SITTING else 0
    return x, top + lower, before - behind, CHIN - top
