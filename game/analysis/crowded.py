"""Pages that can show more choices at once than are looked over at a glance: they have to be scrolled.

Of choices that a condition hides, as many are counted as can be shown together with the values there can be;
where there are too many values to go through, all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.analysis.lint import Finding
from game.analysis.value_grid import value_grid
from game.analysis.value_partition import slots_of
from game.analysis.vectorised import test_of
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.analysis.story_graph import Graph
    from game.expressions import Node

MOST: Final = 12  # what a window of 16 to 9 shows in text of the usual size


def crowded(graph: Graph, ranges: Mapping[str, Any]) -> Iterator[Finding]:
    """A finding for each scene whose choices can be more than `MOST` at once (UP732)."""
    for scene in graph.scenario.scenes.values():
        if not isinstance(scene.then, Choices) or scene.id not in ranges:
            continue
        choices = scene.then.choices
        hidden = [one.condition.tree for one in choices if one.condition and not one.locked]
        most = len(choices) - len(hidden) + (_together(hidden, ranges[scene.id]) if hidden else 0)
        if most > MOST:
            yield Finding(
                rule="UP732",
                path=("scenes", scene.id, "choices"),
                message=f"“{scene.id}” can show {most} choices at once, and beyond {MOST} they are scrolled",
                hint="part them over several scenes, or show some only where they matter",
            )


def _together(trees: Sequence[Node], ranges: Any) -> int:  # noqa: ANN401 - a range for each slot
    """How many of some conditions can hold at once, at most."""
    return sum(_most(group, ranges) for group in _groups(trees))


def _groups(trees: Sequence[Node]) -> list[list[Node]]:
    """The conditions parted so that no two groups ask for the same value."""
    groups: list[tuple[set[int], list[Node]]] = []
    for tree in trees:
        slots, group = set(slots_of(tree)), [tree]
        for other in [each for each in groups if each[0] & slots]:
            groups.remove(other)
            slots, group = slots | other[0], other[1] + group
        groups.append((slots, group))
    return [group for _, group in groups]


def _most(trees: Sequence[Node], ranges: Any) -> int:  # noqa: ANN401 - a range for each slot
    found = value_grid(trees, ranges)
    if found is None:
        return len(trees)
    columns, count = found
    holding = np.add.reduce([test_of(tree, columns, count).astype(int) for tree in trees])
    return int(holding.max())
