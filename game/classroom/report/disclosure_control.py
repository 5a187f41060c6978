"""Numbers that may stand in a report: where few voted for something, nobody should be known by it.

A reader is taken to know how many voted, and how these rules work. Still no number from 1 to 4 can be worked
out: whatever is shown is the same for several ways in which people may have voted. This is the cell
suppression of statistical offices with the remedy they use, intervals instead of the numbers beside a
hidden one (see “Handbook on Statistical Disclosure Control”, Hundepool and others, on tabular data).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from attrs import frozen

from game.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

FEW: Final = 5  # a number below it, and above nothing, is few
_EACH: Final = 5  # votes for each option that got any, so that hiding single numbers hides them
_EACH_IN_WORDS: Final = 8  # the same where half of the votes is a bound as well


class Kind(StrEnum):
    """What stands in place of a number."""

    EXACT = "exact"  # the number itself
    FEW = "few"
    BETWEEN = "between"  # its bounds
    SOME = "some"  # that it is not few
    MOST = "most"  # that it is more than half
    UNSHOWN = "unshown"


_WORDS: Final = {
    Kind.FEW: "report.shown.few",
    Kind.SOME: "report.shown.some",
    Kind.MOST: "report.shown.most",
    Kind.UNSHOWN: "report.shown.not_shown",
}


@frozen
class Shown:
    """What is shown for a number, and the bounds it gives for that number; both 0 where it gives none."""

    kind: Kind
    least: int = 0
    most: int = 0

    @property
    def text(self) -> str:
        """It in words, or in figures."""
        match self.kind:
            case Kind.EXACT:
                return str(self.least)
            case Kind.BETWEEN:
                return say("report.shown.between", least=self.least, most=self.most)
            case Kind.FEW | Kind.SOME | Kind.MOST | Kind.UNSHOWN:
                return say(_WORDS[self.kind])
            case _ as never:
                assert_never(never)


_NOT: Final = Shown(Kind.UNSHOWN)


def shown_counts(counts: Sequence[int]) -> tuple[Shown, ...]:
    """The numbers of one vote as they are shown.

    Without a small number among them all are. Else small ones are “few”, and the largest is an interval as
    wide as what the few leave open, so that the sum tells nothing. Where the two largest are too close for
    that, both are “5 or more”; in a vote with fewer than five for each option nothing is shown but noughts.
    """
    few = sum(_few(count) for count in counts)
    if not few:
        return tuple(map(_exact, counts))
    if _too_small(counts, _EACH):
        return _nothing(counts)
    first = max(range(len(counts)), key=lambda place: counts[place])
    rest = counts[first] + sum(filter(_few, counts))
    second = max((count for place, count in enumerate(counts) if place != first), default=0)
    least, most = rest - few * (FEW - 1), rest - few
    if least <= max(second, FEW - 1):
        return told_counts(counts, halves=False)
    shown = [Shown(Kind.FEW) if _few(count) else _exact(count) for count in counts]
    shown[first] = Shown(Kind.BETWEEN, least, most)
    return tuple(shown)


def told_counts(counts: Sequence[int], *, halves: bool = True) -> tuple[Shown, ...]:
    """The numbers in words alone, for those that hang together with others in the report.

    Of a class that plays apart, as many come to a scene as took what leads there: a number hidden in one
    table could be worked out from another. `halves` says of more than half that it is most.
    """
    if _too_small(counts, _EACH):
        return _nothing(counts)
    half = None if not halves or _too_small(counts, _EACH_IN_WORDS) else sum(counts) / 2
    return tuple(_told(count, half) for count in counts)


def _few(count: int) -> bool:
    return 0 < count < FEW


def _too_small(counts: Sequence[int], each: int) -> bool:
    return sum(counts) < each * sum(count > 0 for count in counts)


def _nothing(counts: Sequence[int]) -> tuple[Shown, ...]:
    """Of fewer than five in all, not even who is none of them."""
    all_few = sum(counts) < FEW
    return tuple(_NOT if count or all_few else _exact(0) for count in counts)


def _exact(count: int) -> Shown:
    return Shown(Kind.EXACT, count, count)


def _told(count: int, half: float | None) -> Shown:
    if not count:
        return _exact(0)
    if _few(count):
        return Shown(Kind.FEW)
    return Shown(Kind.MOST if half is not None and count > half else Kind.SOME)
