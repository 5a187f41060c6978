"""The epilogue: what the word upward means to each of the four, in their own voices, by story."""

from __future__ import annotations

from typing import Final

from game.words import say

_NAMES: Final = {
    "yang_kaikai": "class.views.name.yang_kaikai",
    "wenzhu": "class.views.name.wenzhu",
    "meng_jin": "class.views.name.meng_jin",
    "lin_feng": "class.views.name.lin_feng",
}
_VIEWS: Final = {
    "yang_kaikai": "class.views.yang_kaikai",
    "wenzhu": "class.views.wenzhu",
    "meng_jin": "class.views.meng_jin",
    "lin_feng": "class.views.lin_feng",
}
FOUR: Final = tuple(_VIEWS)  # the ids of their stories, in the order they ship


def name_of(story: str) -> str:
    """What the person of one of the four stories is called. Raises KeyError for any other story."""
    return say(_NAMES[story])


def view_of(story: str) -> str:
    """What the word means to that person. Raises KeyError for any other story."""
    return say(_VIEWS[story])
