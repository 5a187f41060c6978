"""What a lesson is called: the class's name and when it began; and for how long it is kept."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.words import say, say_day, say_hour

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_NAME: Final = 24  # letters of a class's name
DAYS: Final = 30  # for which a lesson is kept after it was last used, unless it is kept on purpose
_PATHS: Final = '/\\:*?"<>|'
# Categories of Unicode: controls, and those that turn the direction of what follows among them.
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@frozen(kw_only=True)
class Label:
    """The class's name, when the lesson began (ISO 8601), and whether it is kept until it is deleted."""

    name: str = ""
    began: str = ""
    for_good: bool = True


UNNAMED: Final = Label()


def why_not(name: str) -> str:
    """Why a class cannot be called so, in a sentence; nothing where it can."""
    if not name.strip():
        return say("room.name.empty")
    if len(name) > LONGEST_NAME:
        return say("room.name.too_long", count=LONGEST_NAME)
    if any(unicodedata.category(letter) in _UNSEEN for letter in name):
        return say("room.name.unseen")
    if any(letter in _PATHS for letter in name):
        return say("room.name.path", signs=" ".join(_PATHS))
    if name != name.strip() or name.startswith(".") or name.endswith("."):
        return say("room.name.ends")
    return ""


def next_name(taken: Iterable[str]) -> str:
    """A name for a class that was given none: Class 1, or the first number that is not taken.

    It is given in the language that is spoken, and is a name like any other from then on.
    """
    known = set(taken)
    return next(name for name in map(_numbered, count(1)) if name not in known)


def _numbered(number: int) -> str:
    """What a class of this number is called; the number alone where a translation cannot be a name."""
    name = say("room.name.numbered", number=number)
    return str(number) if why_not(name) else name


def day_and_hour(moment: str) -> str:
    """A moment in ISO 8601 as people write it, such as 29 November 2026, 19:46, by its own clock."""
    at = datetime.fromisoformat(moment)
    return say("room.kept.moment", day=say_day(at), hour=say_hour(at))


def last_day(saved_at: str) -> datetime:
    """When a lesson that was last used then is forgotten."""
    return datetime.fromisoformat(saved_at) + timedelta(days=DAYS)


def forgotten_at(label: Label, saved_at: str) -> str:
    """When a lesson is forgotten, in words for a list."""
    if label.for_good:
        return say("room.kept.until_deleted")
    return say("room.kept.until", day=say_day(last_day(saved_at), year=False))


def report_stem(label: Label, story: str, now: datetime) -> str:
    """How a report's file is called: class, story, day and hour."""
    name = "-".join(label.name.split())
    return "-".join(filter(None, (name, story, f"{now:%Y-%m-%d-%H%M}")))
