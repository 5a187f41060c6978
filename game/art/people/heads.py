"""How far heads reach with their hair and hats, so that nothing is hung before them."""

from __future__ import annotations

from typing import Final

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
CHIN: Final = -60


def head(look: str, *, left: bool) -> tuple[int, int, int, int]:
    """The box (x, y, width, height) of a head from its neck pit, in units of a figure; `left` as it faces."""
    behind, before, top = _OTHERS.get(look, _USUAL)
    x = -before if left else behind
    return x, top, before - behind, CHIN - top
