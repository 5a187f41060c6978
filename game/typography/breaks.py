"""Where a line may end: at spaces and hyphens in Latin words, between characters in Chinese.

Follows the prohibitions of the Chinese layout requirements (W3C CLREQ, "line start and line end
prohibition"): closing marks never begin a line, opening marks never end one, and a dash or an
ellipsis of two characters is never parted. Nor is a number from its minus or slash, or a character
from what combines with it (Unicode UAX #14, LB25 and LB9).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

NEVER_FIRST: Final = frozenset("，。、；：！？）》〉」』】〕〗’”…—·～%‰℃,.;:!?)]}’”»›")
NEVER_LAST: Final = frozenset("（《〈「『【〔〖‘“￥([{‘“«‹$£€¥")
AFTER_THESE: Final = frozenset("-–—/")
_IDEOGRAPHS: Final = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFD),
)
_WIDE: Final = (
    (0x2E80, 0x303E),
    (0x3041, 0x33FF),
    *_IDEOGRAPHS,
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFF60),
    (0xFFE0, 0xFFE6),
)
_FIRST_WIDE: Final = "\u2e80"
_FIRST_MARK: Final = "\u0300"
# A space that holds together what stands around it, and one of no width that does.
_GLUE: Final = frozenset("\u00a0\u202f\u2060\ufeff")
_JOINER: Final = "\u200d"
_SKIN: Final = ("\U0001f3fb", "\U0001f3ff")  # the colours of an emoji's skin


def is_chinese(char: str) -> bool:
    """Whether a character is set in the Chinese face: ideographs and full-width marks."""
    return char >= _FIRST_WIDE and _within(char, _WIDE)


def is_narrow(text: str) -> bool:
    """Whether a text is seen at a glance to have no Chinese character and no full-width mark."""
    return max(text, default="") < _FIRST_WIDE


def is_ideograph(char: str) -> bool:
    """Whether a character is a Chinese word or part of one: no mark, no letter of full width."""
    return char >= _FIRST_WIDE and _within(char, _IDEOGRAPHS)


def _within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    code = ord(char)
    return any(low <= code <= high for low, high in ranges)


@lru_cache(maxsize=4096)
def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two neighbouring characters, neither of which is a space."""
    if after in NEVER_FIRST or before in NEVER_LAST or before in _GLUE or after in _GLUE:
        return False
    if joined(before, after):
        return False
    if before in AFTER_THESE:
        return not (before in "-/" and after.isdigit())
    return is_chinese(before) or is_chinese(after)


def joined(before: str, after: str) -> bool:
    """Whether the second character is drawn with the first, as an accent is, and never stands alone."""
    if before == _JOINER:
        return True
    return after >= _FIRST_MARK and (
        after == _JOINER
        or unicodedata.category(after).startswith("M")
        or _SKIN[0] <= after <= _SKIN[1]
        or "\ud800" <= before < "\udc00" <= after < "\ue000"
    )


def atoms(words: str) -> list[tuple[int, int]]:
    """The spans of `words` that stay whole, each with the spaces that follow it."""
    spans: list[tuple[int, int]] = []
    start = 0
    before = ""
    for i, after in enumerate(words):
        if i and after != " " and (before == " " or may_break(before, after)):
            spans.append((start, i))
            start = i
        before = after
    return [*spans, (start, len(words))] if words else []


def characters(words: str) -> Iterator[tuple[int, int]]:
    """The spans of `words` that are one character to a reader, each with its accents."""
    start = 0
    for i in range(1, len(words)):
        if not joined(words[i - 1], words[i]):
            yield start, i
            start = i
    if words:
        yield start, len(words)
