"""Marks within a sheet's shapes: strangers who may be away, the hands of a clock that a story sets.

They are comments, so that the shapes around them stay as they are; a place is shown without any.
"""

from __future__ import annotations

import re
from typing import Final

from game.art.paper.shapes import group, rect
from game.story.own_place import Crowd

_END: Final = "<!--/-->"
_STRANGERS: Final = re.compile(r"<!--(few|many)-->(.*?)<!--/-->", re.DOTALL)
_CLOCK: Final = re.compile(r"<!--clock (\S+) (\S+) (\S+) (\S+)-->(.*?)<!--/-->", re.DOTALL)
_FACE: Final = re.compile("<!--face-->.*?<!--/face-->", re.DOTALL)
_ANY: Final = re.compile("<!--.*?-->")
_RANK: Final = {Crowd.NONE: 0, Crowd.FEW: 1, Crowd.MANY: 2}


def are_there(crowd: Crowd, least: Crowd | None) -> bool:
    """Whether those who come where at least so many are (None: always) are there in this crowd."""
    return least is None or _RANK[crowd] >= _RANK[least]


def strangers(body: str, least: Crowd = Crowd.FEW) -> str:
    """Shapes of strangers within a sheet of other things, seen where at least so many people are."""
    return f"<!--{least.value}-->{body}{_END}"


def told_hands(x: float, y: float, radius: float, hour: float, rim: str) -> str:
    """The hands of a clock about `x`, `y`, 0 to 12, which a story may set to another hour."""
    return f"<!--clock {x:g} {y:g} {radius:g} {rim}-->{clock_hands(x, y, radius, hour, rim)}{_END}"


def told_clock(body: str) -> str:
    """A whole clock, hands and all, which is not there where a story does not say the hour."""
    return f"<!--face-->{body}<!--/face-->"


def clock_hands(x: float, y: float, radius: float, hour: float, rim: str) -> str:
    """The hands of a clock about `x`, `y`, showing `hour`, 0 to 12, as a number with its fraction."""
    hands = (hour * 30, radius * 0.5, 4.0), (hour % 1 * 360, radius * 0.74, 2.6)
    return "".join(
        group(rect(-w, -length, 2 * w, length + 8, rim, rx=w), x, y, turn=a) for a, length, w in hands
    )


def without_strangers(body: str, crowd: Crowd) -> str:
    """The shapes with only those strangers who are there in such a crowd; no other mark is touched."""
    if "<!--" not in body:
        return body
    return _STRANGERS.sub(lambda found: found[2] if are_there(crowd, Crowd(found[1])) else "", body)


def has_clock(body: str) -> bool:
    """Whether a clock is marked within these shapes."""
    return _CLOCK.search(body) is not None


def set_clocks(body: str, hour: float | None) -> str:
    """The shapes with every marked clock at this hour, 0 to 12; with None there is no clock."""
    if hour is None:
        return _CLOCK.sub("", _FACE.sub("", body))
    return _CLOCK.sub(lambda found: _at(found, hour), body)


def unmarked(body: str) -> str:
    """The shapes as they are drawn, without marks."""
    return _ANY.sub("", body) if "<!--" in body else body


def _at(found: re.Match[str], hour: float) -> str:
    x, y, radius = (float(found[number]) for number in (1, 2, 3))
    return clock_hands(x, y, radius, hour, found[4])
