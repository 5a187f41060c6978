"""Hair and headwear by the words of `story.parts`, in any colour, from everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.people.parts.hair.put_on import put_on
from game.art.people.parts.hair.reach import reach
from game.art.people.parts.hair.styles import cut, skull_below

if TYPE_CHECKING:
    from game.art.people.face import Skin
    from game.art.people.hair.hair import Hair


def hair(style: str, colour: str, skin: Skin) -> Hair:
    """Hair of a word of `HAIR` in a colour (#rrggbb) on a skin; its light and shade are derived. KeyError for no word."""
    return cut(style, colour, skin)


def headwear(hair: Hair, style: str, head: str, colour: str) -> Hair:
    """The same hair of this style with a word of `HEADS` on it, in a colour (#rrggbb); KeyError for no such word.

    Nothing of the hair sticks through; what hangs below it is seen. Hair of a look that ships has no style.
    """
    return put_on(hair, style, head, colour)


__all__ = ["hair", "headwear", "reach", "skull_below"]
