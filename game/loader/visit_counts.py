"""How far the visits of a scene are counted: as far as what they are compared with can tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.expressions import MOST_VISITS, Compare, Number, Visits, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.expressions import Node

COUNTING: Final = "visits"  # what stands in every expression that asks how often
SMALLER: Final = "compare them with a smaller number"
_OTHERWISE: Final = 9  # where they are reckoned with, or compared with something that varies


def most_visits(trees: Iterable[Node]) -> Mapping[str, int]:
    """By scene, how far its visits are counted: one more than any number that they are compared with."""
    most: dict[str, int] = {}
    for tree in trees:
        for scene, number in _asked(tree):
            counted = _OTHERWISE if number is None else min(number + 1, MOST_VISITS)
            most[scene] = max(most.get(scene, 1), counted)
    return most


def beyond(tree: Node) -> str:
    """What is wrong where visits are compared with more than they are ever counted to; empty elsewhere."""
    asked = (number for _, number in _asked(tree) if number is not None)
    most = next((number for number in asked if number > MOST_VISITS), None)
    return "" if most is None else f"visits are counted up to {MOST_VISITS}, and never to {most:,}"


def _asked(tree: Node) -> Iterator[tuple[str, int | None]]:
    """Each scene whose visits are asked about, with the number they are compared with, if it is one."""
    match tree:
        case Compare(_, Visits(scene=scene), Number(value)) | Compare(_, Number(value), Visits(scene=scene)):
            yield scene, value
        case Visits(scene=scene):
            yield scene, None
        case _:
            for part in parts_of(tree):
                yield from _asked(part)
