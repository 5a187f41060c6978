"""Which choices are seen where not all have room at once: whole strips, and signs that there are others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.desktop.platform.intents import Choose, Intent, Move, Scroll, StepFocus

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAGE: Final = 8  # rows from which a turn of the wheel, a button or a finger means a page


class Room(NamedTuple):
    """What choices share: the height in pixels, the gap between two, and how high a sign of more is."""

    high: int
    gap: int
    sign: int


def window(heights: Sequence[int], room: Room, first: int) -> tuple[int, int]:
    """The number of the first that is seen, from 0, and how many are; one is seen however high it is.

    `first` is brought down to where the last are seen.
    """
    last = len(heights) - 1
    while last and _tall(heights[last - 1 :], room) <= room.high - (room.sign + room.gap) * (last > 1):
        last -= 1
    first = max(0, min(first, last))
    left = room.high - (room.sign + room.gap) * (first > 0)
    count = _count(heights[first:], room, left)
    if first + count < len(heights):
        count = _count(heights[first:], room, left - room.sign - room.gap)
    return first, count


def _tall(heights: Sequence[int], room: Room) -> int:
    """How high some are together."""
    return sum(heights) + room.gap * (len(heights) - 1)


def _count(heights: Sequence[int], room: Room, left: int) -> int:
    """How many of them, from the first on, have room in a height."""
    count = 1
    while count < len(heights) and _tall(heights[: count + 1], room) <= left:
        count += 1
    return count


def beyond(seen: range, total: int, by: int) -> int:
    """The number of the choice that lies so many beyond those seen, or of the last or first there is."""
    return min(total, seen[-1] + by) if by > 0 else max(1, seen[0] + by)


def wanted(intent: Intent, seen: range, total: int, focus: int | None) -> int | None:
    """The number of the choice, from 1, that an intent brings into sight; None where it brings none.

    `seen` are the numbers that are seen, of so many in all; `focus` is the one in focus, if any is.
    """
    if not seen:
        return None
    match intent:
        case Scroll(rows):
            by = len(seen) if abs(rows) >= _PAGE else 1
            number = beyond(seen, total, by if rows > 0 else -by)
        case Move(across=0, down=by) | StepFocus(by) if focus in {seen[0], seen[-1]}:
            number = focus + by
        case Choose(number):
            pass
        case _:
            return None
    return number if 1 <= number <= total and number not in seen else None
