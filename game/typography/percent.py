"""A share in words, one way for everybody: never nothing and never all for what is neither.

Players and teachers are told whole percents, set with a space at which no line ends. Authors are told tenths,
with a plain space: a pipe may be in a code page that has no other, such as GBK.
"""

from __future__ import annotations

from typing import Final

_NO_BREAK: Final = "\u00a0"
# What is added up over millions of states comes to one but for so much: a hundred times less was seen.
_ROUNDED_OFF: Final = 1e-12


def percent(share: float, *, proven: bool = True) -> str:
    """A share from 0 to 1 as whole percents: "37 %", "under 1 %", "over 99 %"; "0 %" and "100 %" are exact.

    What was estimated, and is not `proven`, is never said to be 0 % or 100 %.
    """
    return _said(share, 0, proven=proven).replace(" %", f"{_NO_BREAK}%")


def percent_in_tenths(share: float, *, proven: bool = True) -> str:
    """A share from 0 to 1 for authors: "36.6 %", "under 0.1 %", "over 99.9 %"; as `percent` else."""
    return _said(share, 1, proven=proven)


def is_all(share: float) -> bool:
    """Whether a share is one, but for what adding it up has rounded off."""
    return share >= 1 - _ROUNDED_OFF


def _said(share: float, digits: int, *, proven: bool) -> str:
    """With so many digits after the point."""
    least = 10.0 ** -(2 + digits)
    if proven and share <= 0:
        return "0 %"
    if proven and is_all(share):
        return "100 %"
    if share < least:
        return f"under {100 * least:.{digits}f} %"
    if share > 1 - least:
        return f"over {100 - 100 * least:.{digits}f} %"
    return f"{100 * share:.{digits}f} %"
