"""When something happens in a window of the title: seldom, each in its own time, from time alone."""

from __future__ import annotations

from typing import Final, TypeVar

from attrs import frozen

from game.art.people.moods import Glance
from game.art.window_guests import Guest
from game.story.catalogue import Mood

T = TypeVar("T")

GONE: Final = -1  # the key of a guest who is not there
# What a guest does: in how many seconds it comes again, and (from, how long, key) within them.
_TURNS: Final[dict[Guest, tuple[float, tuple[tuple[float, float, int], ...]]]] = {
    Guest.BIRD: (
        29,
        (
            (5, 2.4, 1),
            (9.5, 0.4, 2),
            (10.3, 0.4, 2),
            (15, 0.3, 3),
            (15.3, 6.2, GONE),
            (21.5, 0.3, 3),
            (24, 1.2, 1),
        ),
    ),
    Guest.CAT: (31, ((6, 1.8, 1), (11, 1.0, 2), (13, 1.0, 2), (19, 3.6, 3))),
    Guest.CURTAIN: (24, ((4, 0.9, 1), (4.9, 2.0, 2), (6.9, 1.1, 1), (15, 1.6, 1))),
    Guest.LAMP: (26, ((9, 4.6, 1), (13.9, 0.15, 1))),
}
# What eyes do in each mood, as above with a glance for a key; a blink is none of it.
_GLANCES: Final[dict[Mood, tuple[float, tuple[tuple[float, float, Glance], ...]]]] = {
    Mood.GLAD: (11, ((4, 2.4, Glance.OPEN),)),
    Mood.TIRED: (13, ((6, 2.8, Glance.OPEN),)),
    Mood.CALM: (14, ((3.5, 2.6, Glance.ASIDE),)),
    Mood.RESOLVED: (17, ((8, 1.8, Glance.ASIDE),)),
}
_BLINK: Final = 4.7, 3.2, 0.17  # comes again in so many seconds, from when, how long
# The air stirs so long in so many seconds, in so many pictures a second; each window is so much later.
_AIR: Final = 7.0, 30.0
_RATE: Final = 12
_LATER: Final = 7.3


@frozen
class Stir:
    """How a window is now: what the eyes do, the key of its guest, and the time of its air in seconds."""

    glance: Glance | None = None
    key: int = 0
    air: float = 0.0


def resting(mood: Mood) -> Glance | None:
    """What eyes do as long as nothing happens: who is tired has them shut."""
    return Glance.SHUT if mood is Mood.TIRED else None


def stir(mood: Mood, guest: Guest, number: int, now: float) -> Stir:
    """What happens in the window with this number, from 0, after `now` seconds in which things moved."""
    every, turns = _TURNS[guest]
    return Stir(_glance(mood, number, now), _during(turns, now, every + 2.3 * number, 0), _air(number, now))


def keys(guest: Guest) -> tuple[int, ...]:
    """All keys of a guest that are drawn."""
    return tuple(sorted({0, *(key for _, _, key in _TURNS[guest][1])} - {GONE}))


def glances(mood: Mood) -> tuple[Glance | None, ...]:
    """All that eyes do in a mood."""
    others = (glance for _, _, glance in _GLANCES.get(mood, (0, ()))[1])
    blink = () if mood is Mood.GLAD else (Glance.SHUT,)
    return tuple(dict.fromkeys((resting(mood), *others, *blink)))


def _glance(mood: Mood, number: int, now: float) -> Glance | None:
    every, at, long = _BLINK
    blinks = mood is not Mood.GLAD and at <= (now % (every + 0.9 * number)) < at + long
    if blinks:
        return Glance.SHUT
    again, glances_of = _GLANCES.get(mood, (1, ()))
    return _during(glances_of, now, again + 1.7 * number, resting(mood))


def _during(turns: tuple[tuple[float, float, T], ...], now: float, every: float, rest: T) -> T:
    at = now % every
    return next((key for begins, long, key in turns if begins <= at < begins + long), rest)


def _air(number: int, now: float) -> float:
    """The time of the air: it passes while the air stirs, and stands still else."""
    long, every = _AIR
    rounds, at = divmod(now, every)
    begins = (2 + _LATER * number) % (every - long)
    passed = rounds * long + min(long, max(0.0, at - begins))
    return round(passed * _RATE) / _RATE
