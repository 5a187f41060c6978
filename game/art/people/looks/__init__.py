"""The looks of all people, a module for each circle of them; each is loaded when first met."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from game.art.people.parts import composed

if TYPE_CHECKING:
    from game.art.people.look import Look
    from game.story.appearance import AnyLook, Appearance

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


def look_of(look: AnyLook) -> Look:
    """The look with this name, or one that a story put together; KeyError if there is none."""
    if isinstance(look, str):
        return _ships(look)
    return _told(look)


@lru_cache(maxsize=128)
def _told(who: Appearance) -> Look:
    return composed(who, _ships(who.like) if who.like else None)


def _ships(name: str) -> Look:
    found: Look = getattr(import_module(f"{__name__}.{LOOKS[name]}"), name)()
    return found
