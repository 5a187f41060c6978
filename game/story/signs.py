"""The boards of each place, by the names under which authors write on them: `signs: {board: Chai}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# A clock takes an hour, as "10:15"; it and a calendar show nothing in a story's own place that says none.
SIGNS: Final[Mapping[str, tuple[str, ...]]] = {
    "canteen": ("clock",),
    "classroom": ("clock",),
    "counsellor_office": ("clock",),
    "home": ("clock",),
    "instrument_room": ("clock",),
    "interview_room": ("clock",),
    "lab": ("clock",),
    "new_year_kitchen": ("clock",),
    "noodle_shop": ("board", "prices"),
    "office": ("clock",),
    "village_office": ("clock",),
}


def signs_of(place: str) -> tuple[str, ...]:
    """The names of the boards of a place that ships, from left to right; none for any other word."""
    return SIGNS.get(place, ())
