"""The looks of all people, a module for each circle of them; each is loaded when first met."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.art.people.look import Look

# The module each look is in.
LOOKS: Final = {
    look: room
    for room, people in {
        "protagonists": ("yang_kaikai", "wenzhu", "meng_jin", "lin_feng", "chen_wu"),
        "young": (
            "senior_woman",
            "scholar_woman",
            "roommate_woman",
            "roommate_man",
            "tall_man",
            "student_man",
            "student_woman",
            "friend_man",
            "friend_woman",
        ),
        "town": (
            "counsellor_woman",
            "teacher_man",
            "manager_woman",
            "colleague_man",
            "alumnus_man",
            "host_man",
        ),
        "country": ("shop_owner_man", "restaurant_owner_woman", "mother", "father", "elder_woman"),
    }.items()
    for look in people
}


def look_of(name: str) -> Look:
    """The look with this name; KeyError if there is none."""
    found: Look = getattr(import_module(f"{__name__}.{LOOKS[name]}"), name)()
    return found
