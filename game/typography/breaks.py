"""Where a line may end: at spaces and hyphens in Latin words, between characters in Chinese.

Follows the prohibitions of the Chinese layout requirements (W3C CLREQ, "line start and line end
prohibition"): closing marks never begin a line, opening marks never end one, and a dash or an
ellipsis of two characters is never parted.
"""

from typing import Final

NEVER_FIRST: Final = frozenset("，。、；：！？）》〉」』】〕〗’”…—·～%‰℃,.;:!?)]}’”»›")
NEVER_LAST: Final = frozenset("（《〈「『【〔〖‘“￥([{‘“«‹$£€¥")
AFTER_THESE: Final = frozenset("-–—/")
_WIDE: Final = (
    (0x2E80, 0x303E),
    (0x3041, 0x33FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFF60),
    (0xFFE0, 0xFFE6),
    (0x20000, 0x3FFFD),
)


def is_chinese(char: str) -> bool:
    """Whether a character is set in the Chinese face: ideographs and full-width marks."""
    code = ord(char)
    return any(low <= code <= high for low, high in _WIDE)


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two neighbouring characters, neither of which is a space."""
    if after in NEVER_FIRST or before in NEVER_LAST:
        return False
    if before in AFTER_THESE:
        return True
    return is_chinese(before) or is_chinese(after)


def atoms(words: str) -> list[tuple[int, int]]:
    """The spans of `words` that stay whole, each with the spaces that follow it."""
    spans: list[tuple[int, int]] = []
    start = 0
    for i in range(1, len(words)):
        before, after = words[i - 1], words[i]
        if after != " " and (before == " " or may_break(before, after)):
            spans.append((start, i))
            start = i
    return [*spans, (start, len(words))] if words else []
