"""How Chinese is set: which characters belong to it, what is tight, what apart, what a dot goes under.

After the Chinese layout requirements (W3C CLREQ): two full-width marks that meet share the room of one and a
half, a Chinese and a Latin word stand an eighth of a character apart without a space being typed, a dash and
an ellipsis between Chinese words are Chinese, and emphasis is a dot under each character, since there is no
slant.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import Final

from attrs import frozen

from game.typography.breaks import is_chinese, is_ideograph, is_narrow

OPENING: Final = frozenset("（《〈「『【〔〖")  # their left half is empty
CLOSING: Final = frozenset("，。、；：！？）》〉」』】〕〗")  # their right half is empty
# Marks that Latin words have too; they go with the word they stand at.
_SHARED_OPENING: Final = frozenset("“‘")
_SHARED: Final = frozenset("—…”’·")
_NARROW_CLOSING: Final = frozenset("”’")  # as wide as they are drawn: only what stands before them has room
TIGHT: Final = -0.5  # ems added after a mark that meets another
APART: Final = 0.125  # ems added between a Chinese and a Latin word


@frozen(kw_only=True)
class Setting:
    """How a language is set: its line height beside that of English, and the size of Chinese characters.

    Both are shares: of a style's own leading, and of the size of Latin letters.
    """

    leading: float = 1.0
    chinese: float = 0.9  # beside Latin words of the same size, Chinese looks a tenth too large


# In words that are Chinese throughout, rows stand further apart, and nothing needs to be made smaller.
_CHINESE: Final = Setting(leading=1.18, chinese=1.0)
_ENGLISH: Final = Setting()


def setting_of(language: str) -> Setting:
    """How a language with this code is set."""
    return _CHINESE if language.replace("_", "-").partition("-")[0] in {"zh", "ja"} else _ENGLISH


def chinese_letters(words: str) -> tuple[bool, ...]:
    """For each character whether it is set in the Chinese face: a shared mark as the word it stands at."""
    if is_narrow(words):
        return (False,) * len(words)
    found = [is_chinese(char) for char in words]
    for place, char in enumerate(words):
        if char in _SHARED:
            begins = place == 0 or words[place - 1] == " "
            found[place] = _leads_on(words, found, place) if begins else found[place - 1]
    for place in range(len(words) - 1, -1, -1):
        if words[place] in _SHARED_OPENING:
            found[place] = place + 1 < len(words) and found[place + 1]
    return tuple(found)


def _leads_on(words: str, found: list[bool], place: int) -> bool:
    """Whether marks that begin a row of words go on to a Chinese character."""
    while place < len(words) and words[place] in _SHARED:
        place += 1
    return place < len(words) and found[place]


def added(words: str) -> tuple[float, ...]:
    """What is added after each character, in ems: less than nothing where two marks meet."""
    if is_narrow(words):
        return (0.0,) * len(words)
    return (*(_between(before, after) for before, after in pairwise(words)), 0.0)


def _between(before: str, after: str) -> float:
    if before in CLOSING and (after in CLOSING or after in OPENING or after in _NARROW_CLOSING):
        return TIGHT
    if before in OPENING and after in OPENING:
        return TIGHT
    if is_ideograph(before) != is_ideograph(after) and _is_word(before) and _is_word(after):
        return APART
    return 0.0


def _is_word(char: str) -> bool:
    """Whether a character is a Chinese one, or a letter or digit that is not of full width."""
    return is_ideograph(char) or (not is_chinese(char) and char.isalnum())


def takes_dot(char: str) -> bool:
    """Whether emphasis puts a dot under a character: under words, never under marks or spaces."""
    return is_chinese(char) and unicodedata.category(char)[0] in "LN"
