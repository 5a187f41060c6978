"""What a locked choice asked of visible stats and did not find: what can be said of it truly, as data.

Flags, visits and hidden stats are never spoken of. What `and` joins is all wanting that fails by itself;
of what `or` joins any part would do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import frozen

from game.expressions import Compare, Logic, Name, Not, Number, Visited, condition, parts_of
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.expressions import Condition, Node
    from game.story.slots import Slot

Joint = Literal["and", "or"]

_TURNED: Final = {">=": "<", "<": ">=", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_MIRRORED: Final = {">=": "<=", "<=": ">=", ">": "<", "<": ">", "==": "==", "!=": "!="}


@frozen
class Short:
    """A visible stat that stood in the way: how it stands, and the value asked for, where one number says it.

    With `most` the stat had to be no more than that, else no less.
    """

    stat: Stat
    value: int
    need: int | None = None
    most: bool = False


@frozen
class Several:
    """Several that are all wanting (`and`), or of which any would do (`or`)."""

    word: Joint
    parts: tuple[Wanting, ...]


Wanting = Short | Several


def wanting(asked: Condition, values: Sequence[int], slots: Sequence[Slot]) -> Wanting | None:
    """What is wanting where a condition fails at these values; None where nothing can be said of it."""
    return _failing(asked.tree, values, slots, holds=True)


def shorts(of: Wanting | None) -> tuple[Short, ...]:
    """Each stat that is wanting, once, in the order in which it was asked for."""
    return tuple({short.stat.id: short for short in _all(of)}.values())


def _all(of: Wanting | None) -> Iterator[Short]:
    match of:
        case None:
            return
        case Short():
            yield of
        case Several():
            for part in of.parts:
                yield from _all(part)
        case _:
            assert_never(of)


def _failing(node: Node, values: Sequence[int], slots: Sequence[Slot], *, holds: bool) -> Wanting | None:
    """What keeps a truth from being what it should be: held, or turned by a `not` above it."""
    if condition("", node).test(values) is holds:
        return None
    match node:
        case Not(part):
            return _failing(part, values, slots, holds=not holds)
        case Logic(word, left, right):
            all_of_them = (word == "and") is holds
            found = [_failing(part, values, slots, holds=holds) for part in (left, right)]
            return _joined("and" if all_of_them else "or", [one for one in found if one is not None])
        case Compare():
            return _compared(node, values, slots, holds=holds)
        case _:
            return None


def _joined(word: Joint, parts: Sequence[Wanting]) -> Wanting | None:
    flat: list[Wanting] = []
    for part in parts:
        flat += part.parts if isinstance(part, Several) and part.word == word else (part,)
    distinct = tuple(dict.fromkeys(flat))
    return Several(word, distinct) if len(distinct) > 1 else next(iter(distinct), None)


def _compared(node: Compare, values: Sequence[int], slots: Sequence[Slot], *, holds: bool) -> Wanting | None:
    """The stats of a comparison that fails; with the number asked for where one stat meets one number."""
    named = list(dict.fromkeys(_names(node)))
    stats = [(slots[slot], values[slot]) for slot in named]
    seen = [(stat, value) for stat, value in stats if isinstance(stat, Stat) and not stat.hidden]
    if not seen or len(seen) < len(stats):
        return None
    sign = node.sign if holds else _TURNED[node.sign]
    match node.left, node.right:
        case Name(), Number(number):
            return _against(sign, *seen[0], number)
        case Number(number), Name():
            return _against(_MIRRORED[sign], *seen[0], number)
        case _:
            return _joined("and", [Short(stat, value) for stat, value in seen])


def _against(sign: str, stat: Stat, value: int, number: int) -> Short | None:
    """A stat that failed against a number."""
    match sign:
        case ">=":
            return Short(stat, value, number)
        case ">":
            return Short(stat, value, number + 1)
        case "<=":
            return Short(stat, value, number, most=True)
        case "<":
            return Short(stat, value, number - 1, most=True)
        case "==":
            return Short(stat, value, number, most=value > number)
        case _:
            return None


def _names(node: Node) -> Iterator[int]:
    """The slots of all names in a tree."""
    match node:
        case Name(slot=slot) | Visited(slot=slot):
            yield slot
        case _:
            for part in parts_of(node):
                yield from _names(part)
