"""Fields of a kept lesson, read one by one: each is what it has to be, or an error says that it is not."""

from __future__ import annotations

_TEN_HOURS = 36_000.0  # in seconds


def mapping(found: object) -> dict[str, object]:
    """An object. Raises TypeError."""
    if not isinstance(found, dict):
        raise TypeError(found)
    return found


def rows(found: object) -> list[object]:
    """A list. Raises TypeError."""
    if not isinstance(found, list):
        raise TypeError(found)
    return found


def pairs(found: object) -> list[tuple[object, object]]:
    """A list of lists of two. Raises TypeError or ValueError."""
    return [(first, second) for first, second in map(rows, rows(found))]


def word(found: object) -> str:
    """A text. Raises TypeError."""
    if not isinstance(found, str):
        raise TypeError(found)
    return found


def number(found: object, limit: int | None = None) -> int:
    """A whole number from 0 to below a limit; any whole number without one. Raises ValueError."""
    if type(found) is not int or (limit is not None and not 0 <= found < limit):
        raise ValueError(found)
    return found


def seconds(found: object) -> float:
    """Seconds, ten hours at most. Raises ValueError."""
    if type(found) not in {int, float} or not isinstance(found, int | float) or not 0 <= found <= _TEN_HOURS:
        raise ValueError(found)
    return float(found)
