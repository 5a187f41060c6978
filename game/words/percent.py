"""A share in words, one way for everybody: never nothing and never all for what is neither.

Players and teachers are told whole percents in their language. Authors are told tenths, in English and with
a plain space: a pipe may be in a code page that has no other, such as GBK.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, assert_never

from game.words.say import say

# What is added up over millions of states comes to one but for so much: a hundred times less was seen.
_ROUNDED_OFF: Final = 1e-12
_LEAST: Final = 0.01


class Bound(StrEnum):
    """Whether a share is said as it is, or as under or over what it is nearly."""

    NONE = "none"
    UNDER = "under"
    OVER = "over"


def bound(share: float, *, proven: bool = True) -> Bound:
    """How `percent` says a share from 0 to 1."""
    if proven and (share <= 0 or is_all(share)):
        return Bound.NONE
    if share < _LEAST:
        return Bound.UNDER
    return Bound.OVER if share > 1 - _LEAST else Bound.NONE


def percent(share: float, *, proven: bool = True) -> str:
    """A share from 0 to 1 as whole percents: "37 %", "under 1 %", "over 99 %"; "0 %" and "100 %" are exact.

    What was estimated, and is not `proven`, is never said to be 0 % or 100 %.
    """
    match bound(share, proven=proven):
        case Bound.UNDER:
            return say("shares.percent_under", share=1)
        case Bound.OVER:
            return say("shares.percent_over", share=99)
        case Bound.NONE:
            return say("shares.percent", share=f"{100 * share:.0f}")
        case _ as never:
            assert_never(never)


def percent_in_tenths(share: float, *, proven: bool = True) -> str:
    """A share from 0 to 1 for authors: "36.6 %", "under 0.1 %", "over 99.9 %"; as `percent` else."""
    least = 0.001
    if proven and share <= 0:
        return "0 %"
    if proven and is_all(share):
        return "100 %"
    if share < least:
        return "under 0.1 %"
    if share > 1 - least:
        return "over 99.9 %"
    return f"{100 * share:.1f} %"


def is_all(share: float) -> bool:
    """Whether a share is one, but for what adding it up has rounded off."""
    return share >= 1 - _ROUNDED_OFF
