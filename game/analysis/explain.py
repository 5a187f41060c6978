"""Why a condition never holds in a scene, in words with numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.analysis.ever_happens import extreme
from game.analysis.reachable_states import reach
from game.analysis.value_partition import Cutter, slots_of
from game.analysis.vectorised import test_of
from game.expressions import Compare, Kind, Logic, Name, Node, Not, Number, Visited, Visits, said
from game.story.slots import Taken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.analysis.budget import Budget
    from game.analysis.examples import Test
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.vectorised import Column

BEFORE: Final = "an exit before it is taken wherever its condition holds"

_TURNED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
_OPPOSITE: Final = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}


def why_never(
    graph: Graph,
    scene: str,
    condition: Node,
    starts: Sequence[str | None],
    budget: Callable[[], Budget],
    ranges: Any,  # noqa: ANN401 - what ranges_of gives
) -> str:
    """A clause that says why a condition never holds there; empty if no short one is true.

    Of an exit it may hold, and another before it be taken each time: then it is `BEFORE`.
    """
    parts = conjuncts(condition)
    cutter = Cutter(graph, ranges)
    wanted = dict[int, int]()
    for part in parts:
        for slot in slots_of(part):
            wanted[slot] = wanted.get(slot, 0) | cutter.all_of(slot)
    found = reach(graph, starts, {scene: wanted}, budget())
    layer = found.layers.get(scene)
    if layer is None or not found.complete:
        return ""
    columns, count = layer.columns, len(layer)
    holds = [test_of(part, columns, count) for part in parts]
    if np.logical_and.reduce(holds).any():
        return BEFORE
    alone = next((number for number, each in enumerate(holds) if not each.any()), None)
    if alone is not None:
        return _clause(graph, found, scene, parts[alone], None)
    for number, part in enumerate(parts):
        rest = [each for other, each in enumerate(holds) if other != number]
        both = np.logical_and.reduce(rest)
        if both.any() and _compared(part):
            others = " and ".join(said(each) for other, each in enumerate(parts) if other != number)
            return f"{_clause(graph, found, scene, part, _fixed(both))}, where {others}"
    return " and ".join(said(part) for part in parts) + ": each can be so, but never all at once"


def _fixed(column: Column) -> Test:
    return lambda _columns, _count: column


def conjuncts(tree: Node) -> list[Node]:
    """The parts of a condition that all have to hold, with `not` moved inwards and numbers on the right."""
    match tree:
        case Logic("and", left, right):
            return [*conjuncts(left), *conjuncts(right)]
        case Not(Logic("or", left, right)):
            return [*conjuncts(Not(left)), *conjuncts(Not(right))]
        case Not(Not(part)):
            return conjuncts(part)
        case Not(Compare(sign, left, right)):
            return conjuncts(Compare(_OPPOSITE[sign], left, right))
        case Compare(sign, Number() as number, Name() | Visits() as name):
            return [Compare(_TURNED[sign], name, number)]
        case _:
            return [tree]


def _compared(part: Node) -> bool:
    return (
        isinstance(part, Compare) and isinstance(part.left, Name | Visits) and isinstance(part.right, Number)
    )


def _clause(  # noqa: PLR0911 - one return for each kind of condition
    graph: Graph, found: Reached, scene: str, part: Node, where: Test | None
) -> str:
    match part:
        case Compare(sign, Name(id=id_, kind=Kind.WORD, words=words), Number(value)):
            return f"{id_} is {'never' if sign == '==' else 'always'} “{words[value]}” here"
        case Compare(_, Name() | Visits(), Number()):
            return _out_of_reach(found, scene, part, where)
        case Not(Name(slot=slot)) if isinstance(taken := graph.scenario.slots[slot], Taken):
            return f"“{taken.choice}” was always taken before here"
        case Not(Name(id=id_)):
            return f"“{id_}” is always true here"
        case Name(id=id_):
            return f"“{id_}” is never true here"
        case Not(Visited(scene=id_)):
            return f"“{id_}” has always been visited before here"
        case Visited(scene=id_):
            return f"“{id_}” has never been visited before here"
        case _:
            return f"{said(part)} never holds here"


def _out_of_reach(found: Reached, scene: str, part: Compare, where: Test | None) -> str:
    """Why a value is never so large, or never so small."""
    sign, id_, value, slot = part.sign, said(part.left), part.right.value, part.left.slot  # type: ignore[union-attr]
    if sign in {">=", ">", "=="}:
        best, wanted = extreme(found, scene, slot, where, most=True), value + (sign == ">")
        if best and best[0] < wanted:
            return f"it needs {id_} {wanted}; the most anyone can have here is {best[0]}, by {best[1]}"
    if sign in {"<=", "<", "=="}:
        best, wanted = extreme(found, scene, slot, where, most=False), value - (sign == "<")
        if best and best[0] > wanted:
            least = f"the least anyone can have here is {best[0]}, by {best[1]}"
            return f"it needs {id_} {wanted} or less; {least}"
    return f"{id_} is never {_SIGNS[sign]} {value} here"


_SIGNS: Final = {
    ">=": "at least",
    ">": "above",
    "<=": "at most",
    "<": "below",
    "==": "exactly",
    "!=": "other than",
}
