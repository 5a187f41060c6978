"""A draft on a phone as it is typed: letter by letter, deleted again, typed anew; times are seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# Letters a second: typed on a phone, and deleted with the key held down.
TYPED: Final = 24.0
DELETED: Final = 44.0
# Seconds one looks at a draft before touching it again, and that all drafts of a beat may take.
LOOKED: Final = 0.55
LONGEST: Final = 9.0


def drafting(before: str, drafts: Sequence[str]) -> float:
    """The seconds it takes to type these drafts one after another, from what stood there before."""
    return min(LONGEST, _whole(before, drafts))


def drafted(before: str, drafts: Sequence[str], age: float) -> str:
    """The words in the tray after `age` seconds: what two drafts share is left, the rest is deleted."""
    passed = age * _whole(before, drafts) / max(0.001, drafting(before, drafts))
    now = before
    for draft in drafts:
        shared = _shared(now, draft)
        gone = (len(now) - shared) / DELETED
        if passed < gone:
            return now[: len(now) - int(passed * DELETED)]
        passed -= gone
        typed = (len(draft) - shared) / TYPED
        if passed < typed:
            return draft[: shared + int(passed * TYPED)]
        passed -= typed + LOOKED
        if passed < 0:
            return draft
        now = draft
    return now


def given_up(before: str, drafts: Sequence[str]) -> list[float]:
    """When each of these drafts stands whole for the last time, in seconds: after that it is deleted."""
    scale = drafting(before, drafts) / max(0.001, _whole(before, drafts))
    return [_whole(before, drafts[: number + 1]) * scale for number in range(len(drafts))]


def _shared(one: str, other: str) -> int:
    """How many letters two drafts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _whole(before: str, drafts: Sequence[str]) -> float:
    seconds, now = 0.0, before
    for draft in drafts:
        shared = _shared(now, draft)
        seconds += (len(now) - shared) / DELETED + (len(draft) - shared) / TYPED + LOOKED
        now = draft
    return seconds
