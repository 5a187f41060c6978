"""The range each value can have in each scene, by intervals: never too narrow, so what it excludes is proven.

Abstract interpretation over intervals (Cousot and Cousot, 1977); in loops a bound that keeps moving goes
straight to its limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from game.analysis.story_graph import first_state
from game.expressions import (
    Compare,
    Logic,
    Name,
    Node,
    Not,
    Number,
    Range,
    Truth,
    Visited,
    Visits,
    bounds,
)
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.analysis.story_graph import Graph, Start, Way
    from game.story.slots import Slot

Ranges = tuple[Range, ...]
# How often a loop may move a bound by itself before the bound goes to its limit.
_PATIENCE: Final = 3  # visits of a scene
_REVERSED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
_OPPOSITE: Final = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}


def limits(slot: Slot) -> Range:
    """The least and the most value a slot can ever hold; 0 and 1 for flags."""
    match slot:
        case Stat():
            return slot.minimum, slot.maximum
        case Visit():
            return 0, slot.most
        case WordValue():
            return 0, len(slot.values) - 1
        case Return():
            return 0, len(slot.scenes)
        case Flag() | Taken():
            return 0, 1
        case _:
            assert_never(slot)


def ranges_of(graph: Graph, starts: Iterable[Start]) -> Mapping[str, Ranges]:
    """The range of every slot on entering each scene that may be reached; a scene left out never is."""
    found: dict[str, Ranges] = {}
    scenario = graph.scenario
    for start in starts:
        first = first_state(scenario, start)
        _arrive(found, first.scene, tuple((v, v) for v in first.values))
    widest = tuple(map(limits, scenario.slots))
    for group in graph.groups:
        loops, todo, seen = graph.turns(group), [scene for scene in group if scene in found], dict[str, int]()
        while todo:
            scene = todo.pop()
            seen[scene] = seen.get(scene, 0) + 1
            for way, after in leaving(graph.out[scene], found[scene]):
                inside = loops and way.goto in group
                wide = widest if inside and seen[scene] > _PATIENCE else None
                if _arrive(found, way.goto, after, wide) and inside and way.goto not in todo:
                    todo.append(way.goto)
    return found


def _arrive(found: dict[str, Ranges], scene: str, new: Ranges, widest: Ranges | None = None) -> bool:
    """Let a scene be entered with these ranges too; whether that widened it."""
    old = found.get(scene)
    if old is None:
        found[scene] = new
        return True
    joined = tuple((min(a, c), max(b, d)) for (a, b), (c, d) in zip(old, new, strict=True))
    if joined == old:
        return False
    if widest is not None:
        joined = tuple(
            (low if now[0] < was[0] else now[0], high if now[1] > was[1] else now[1])
            for was, now, (low, high) in zip(old, joined, widest, strict=True)
        )
    found[scene] = joined
    return True


def leaving(ways: Sequence[Way], here: Ranges) -> Iterable[tuple[Way, Ranges]]:
    """The ways that may be open within these ranges, and the ranges each enters its next scene with."""
    rest: Ranges | None = here
    for way in ways:
        if rest is None:
            return
        entered = rest if way.condition is None else assume(way.condition, rest, truth=True)
        if entered is not None:
            yield way, _changed(way, entered)
        if way.step == "next" and way.condition is not None:
            rest = assume(way.condition, rest, truth=False)


def _changed(way: Way, here: Ranges) -> Ranges:
    values = list(here)
    for effect in way.effects:
        least, most = bounds(effect.tree, values)
        values[effect.slot] = (
            min(effect.highest, max(effect.lowest, least)),
            min(effect.highest, max(effect.lowest, most)),
        )
    return tuple(values)


def assume(tree: Node, here: Ranges, *, truth: bool) -> Ranges | None:  # noqa: PLR0911 - one return a case
    """The part of the ranges where a condition may hold (or fail, for `truth` False); None if it cannot."""
    match tree:
        case Not(part):
            return assume(part, here, truth=not truth)
        case Logic(word, left, right):
            if (word == "and") is truth:
                first = assume(left, here, truth=truth)
                return None if first is None else assume(right, first, truth=truth)
            either = [assume(part, here, truth=truth) for part in (left, right)]
            return _hull([each for each in either if each is not None])
        case Compare(sign, Name(slot=slot) | Visits(slot=slot), Number(value)):
            return _narrow(here, slot, sign if truth else _OPPOSITE[sign], value)
        case Compare(sign, Number(value), Name(slot=slot) | Visits(slot=slot)):
            turned = _REVERSED[sign]
            return _narrow(here, slot, turned if truth else _OPPOSITE[turned], value)
        case Name(slot=slot) | Visited(slot=slot) | Visits(slot=slot):
            return _narrow(here, slot, "!=" if truth else "==", 0)
        case Truth(value):
            return here if value is truth else None
        case _:
            least, most = bounds(tree, here)
            return here if (most if truth else not least) else None


def _narrow(here: Ranges, slot: int, sign: str, value: int) -> Ranges | None:
    low, high = here[slot]
    match sign:
        case "<":
            high = min(high, value - 1)
        case "<=":
            high = min(high, value)
        case ">":
            low = max(low, value + 1)
        case ">=":
            low = max(low, value)
        case "==":
            low, high = max(low, value), min(high, value)
        case _:
            low += low == value
            high -= high == value
    return None if low > high else (*here[:slot], (low, high), *here[slot + 1 :])


def _hull(parts: Sequence[Ranges]) -> Ranges | None:
    if not parts:
        return None
    return tuple(
        (min(low for low, _ in column), max(high for _, high in column))
        for column in zip(*parts, strict=True)
    )
