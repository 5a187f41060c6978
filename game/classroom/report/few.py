"""Counts that may stand in a report: where few voted for something, nobody should be known by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

FEW: Final = 5
HIDDEN: Final = "few"


def shown_counts(counts: Sequence[int]) -> tuple[str, ...]:
    """Each count as it is shown: those from 1 to 4 as “few”.

    Where whoever knows the sum could work them out, the smallest of the others is “few” as well
    (complementary suppression, as statistical offices do it): then there are several ways they could be.
    """
    hidden = {place for place, count in enumerate(counts) if 0 < count < FEW}
    others = [(count, place) for place, count in enumerate(counts) if place not in hidden]
    if hidden and others and _tells([counts[place] for place in hidden]):
        hidden.add(min(others)[1])
    return tuple(HIDDEN if place in hidden else str(count) for place, count in enumerate(counts))


def _tells(hidden: Sequence[int]) -> bool:
    """Whether the sum of numbers from 1 to 4 leaves one way only: one number, or all least, or all most."""
    return len(hidden) == 1 or sum(hidden) in {len(hidden), len(hidden) * (FEW - 1)}


def may_tell_total(counts: Sequence[int]) -> bool:
    """Whether the sum may stand beside them: only where every count does."""
    return all(shown.isdecimal() for shown in shown_counts(counts))
