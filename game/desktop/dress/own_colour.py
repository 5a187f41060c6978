"""A colour that has no name: typed, as a story writes it or nearly so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.desktop.ui.name_screen import NameScreen
from game.story.parts import COLOURS
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session

_SIX: Final = re.compile(r"#?([0-9a-f]{6})")
_THREE: Final = re.compile(r"#?([0-9a-f]{3})")
_LONGEST: Final = 12  # letters, as the longest name has fewer


def read_colour(written: str) -> str:
    """A colour as `#rrggbb` by its name, or by three or six signs with or without a #; "" for no colour."""
    word = written.strip().strip("\"'").lower()
    if word in COLOURS:
        return COLOURS[word]
    if six := _SIX.fullmatch(word):
        return f"#{six[1]}"
    short = _THREE.fullmatch(word)
    return "#" + "".join(sign * 2 for sign in short[1]) if short else ""


def typing(session: Session, now: str, keep: Callable[[str], Go]) -> NameScreen:
    """The line on which a colour is typed, `now` on it to begin with; `keep` is given one as `#rrggbb`."""
    return NameScreen(
        session=session,
        heading=say("dress.colour_heading"),
        written=now,
        ideas=(),
        longest=_LONGEST,
        keep=lambda written: keep(read_colour(written)),
        why_not=lambda written: "" if read_colour(written) else say("dress.colour_wrong"),
        code=True,
    )
