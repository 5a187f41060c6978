"""People put together from the words of `story.parts`: any combination is a whole look, as those that ship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.people.parts.skins import skin

if TYPE_CHECKING:
    from game.art.people.look import Look
    from game.story.appearance import Appearance

# The look that ships which somebody begins with who is like nobody.
USUAL: Final = "student_woman"


def composed(who: Appearance, beginning: Look) -> Look:
    """Somebody's look: what their words say, the rest as in the look they begin with."""
    return evolve(beginning, skin=skin(who.skin)) if who.skin else beginning
