"""Making things fit: words cut where a line may end, and the largest share of a size at which all fits."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeVar

from game.typography.breaks import atoms, characters, is_chinese

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# By what text is made smaller, step by step, until what it stands in fits the window.
SHARES: Final = (1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3)
# What does not stand before an ellipsis.
_LOOSE: Final = " ,.;:，。、；：—–-"
_QUOTES: Final = "’”"  # the same in Latin and in Chinese

Size = TypeVar("Size")
Made = TypeVar("Made")


def fit(words: str, fits: Callable[[str], bool], ellipsis: str = " …") -> str:
    """The words, or as many of them as fit with an ellipsis after them, cut where a line may end.

    Only a word that does not fit alone is cut inside it, between two characters; where not even one
    character fits, it is the ellipsis alone. A space before the ellipsis falls away behind Chinese.
    `fits` tells of words whether there is room for them; what fits no longer will not with more words.
    """
    if fits(words):
        return words
    first, *more = [words[start:end] for start, end in atoms(words)] or [""]
    cuts = accumulate(more[:-1], initial=first) if more else ()
    letters = (first[:end] for _, end in characters(first))
    return (
        _most([_dotted(cut, ellipsis) for cut in cuts], fits)
        or _most([_dotted(cut, ellipsis.strip()) for cut in letters], fits)
        or ellipsis.strip()
    )


def _dotted(words: str, ellipsis: str) -> str:
    kept = words.rstrip(_LOOSE)
    last = kept.rstrip(_QUOTES)[-1:]
    return kept + (ellipsis.strip() if not last or is_chinese(last) else ellipsis)


def _most(cuts: Sequence[str], fits: Callable[[str], bool]) -> str:
    """The last of these, each longer than the one before, that fits; nothing if none does."""
    low, high = 0, len(cuts)
    while low < high:
        middle = (low + high) // 2
        if fits(cuts[middle]):
            low = middle + 1
        else:
            high = middle
    return cuts[low - 1] if low else ""


def largest(sizes: Sequence[Size], made: Callable[[Size], Made], fits: Callable[[Made], bool]) -> Made:
    """What is made at the first of the sizes, from large to small, at which it fits; else at the last."""
    *more, last = sizes
    for size in more:
        if fits(found := made(size)):
            return found
    return made(last)
