"""How long a play can be, and in how many distinct ways it can come to each ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.loops import Loop
from game.analysis.scalar_view import scalar_view
from game.analysis.story_graph import first_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.layer import Arrows
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.analysis.vectorised import Column

# Ways are counted up to here: it stands for so many or more, which is more than a float holds.
MOST_WAYS: Final = 10**308
# Up to here a float counts without loss, and whole numbers of NumPy's.
_EXACT: Final = 2.0**53
_COUNTABLE: Final = 2.0**62
_COUNT_BYTES: Final = 24  # of memory for each state
_FAR: Final = np.iinfo(np.int32).max // 2


@frozen(kw_only=True)
class Lengths:
    """The fewest and most decisions of a play to one ending, and in how many ways it gets there.

    `most` and `ways` are None where a circle leaves no end of them. `ways` of MOST_WAYS are that or more.
    """

    fewest: int
    most: int | None
    ways: int | None


def lengths(reached: Reached, start: Start = None) -> Mapping[str, Lengths]:
    """The lengths of plays, by ending, for each that can be reached from one of the starts explored.

    Raises LookupError for a start that was not explored, and OverBudgetError.
    """
    reached.budget.ask(reached.states, _COUNT_BYTES)
    roughly = _Count(reached, np.dtype(float)).ends(start)
    most = max((each.ways for each in roughly.values() if each.ways and each.ways < MOST_WAYS), default=0)
    if most < _EXACT:
        return roughly
    # What overflows on the way to an ending of more ways than can be counted is on no way to the others.
    return _Count(reached, np.dtype(np.int64 if most < _COUNTABLE else object)).ends(start, roughly)


@define
class _Count:
    """The ways to each state, counted along the arrows; `endless` marks states behind a circle."""

    reached: Reached
    kind: Any
    ways: dict[str, Column] = field(init=False)
    fewest: dict[str, Column] = field(init=False)
    most: dict[str, Column] = field(init=False)
    endless: dict[str, Column] = field(init=False)

    def __attrs_post_init__(self) -> None:
        sizes = {scene: len(layer) for scene, layer in self.reached.layers.items()}
        self.ways = {scene: np.zeros(size, self.kind) for scene, size in sizes.items()}
        self.fewest = {scene: np.full(size, _FAR, np.int32) for scene, size in sizes.items()}
        self.most = {scene: np.full(size, -1, np.int32) for scene, size in sizes.items()}
        self.endless = {scene: np.zeros(size, bool) for scene, size in sizes.items()}

    def ends(self, start: Start, roughly: Mapping[str, Lengths] | None = None) -> Mapping[str, Lengths]:
        """The lengths by ending; what `roughly` says has MOST_WAYS is taken from there."""
        graph = self.reached.graph
        scenario = graph.scenario
        first = first_state(scenario, start)
        at = self.reached.layers[first.scene].find(first.values)
        if at is None:
            raise LookupError(start)
        self.ways[first.scene][at] = 1
        self.fewest[first.scene][at] = self.most[first.scene][at] = 0
        with np.errstate(over="ignore"):
            for group in graph.groups:
                self._pass(group)
        many = {scene for scene, each in (roughly or {}).items() if each.ways == MOST_WAYS}
        return {
            scene: roughly[scene] if roughly and scene in many else self._at(scene)
            for scene, kind in graph.kinds.items()
            if kind == "ending" and scene in self.most and (self.most[scene] >= 0).any()
        }

    def _pass(self, group: tuple[str, ...]) -> None:
        """Count through a group of scenes, and on to those that come after it."""
        turns = self.reached.graph.turns(group)
        self.reached.budget.ask(0)
        if turns:
            self._go_round(group)
        for scene in group:
            for each in self.reached.arrows.get(scene, ()):
                if not turns or each.way.goto not in group:
                    self._carry(each)

    def _at(self, scene: str) -> Lengths:
        here = self.most[scene] >= 0
        endless = bool(self.endless[scene][here].any())
        total = sum(self.ways[scene][here].tolist())
        return Lengths(
            fewest=int(self.fewest[scene][here].min()),
            most=None if endless else int(self.most[scene][here].max()),
            ways=None if endless else MOST_WAYS if total > MOST_WAYS else int(total),
        )

    def _carry(self, each: Arrows) -> None:
        here, there = each.way.scene, each.way.goto
        at = slice(None) if each.sources is None else each.sources
        step = int(self.reached.graph.kinds[here] == "choices")
        if self.kind == np.dtype(float):
            self.ways[there] += np.bincount(each.targets, self.ways[here][at], len(self.ways[there]))
        else:
            np.add.at(self.ways[there], each.targets, self.ways[here][at])
        np.minimum.at(self.fewest[there], each.targets, self.fewest[here][at] + step)
        most = self.most[here][at]
        np.maximum.at(self.most[there], each.targets, np.where(most < 0, -1, most + step))
        if self.endless[here].any():
            np.logical_or.at(self.endless[there], each.targets, self.endless[here][at])

    def _go_round(self, group: Sequence[str]) -> None:
        loop = Loop(self.reached, group)
        if not loop.scenes:
            return
        ways, fewest, most, endless = (
            loop.flat(part) for part in (self.ways, self.fewest, self.most, self.endless)
        )
        kinds = self.reached.graph.kinds
        step = loop.along(
            [np.full(len(a.targets), kinds[a.way.scene] == "choices", np.int32) for a in loop.inner]
        )
        step = step.astype(np.int32)
        runs, circles = loop.order(most >= 0)
        for run in runs:
            self.reached.budget.ask(0)
            count = _count_round if run.wide else _count_one_by_one
            count(loop, run.arrows, step, (ways, fewest, most, endless))
        endless[loop.source[circles]] = endless[loop.target[circles]] = True
        loop.index(circles).shorten(fewest, step[circles])
        behind = endless & (fewest < _FAR)
        ways[behind], most[behind] = 1, np.maximum(most[behind], 0)
        for whole, column in (
            (self.ways, ways),
            (self.fewest, fewest),
            (self.most, most),
            (self.endless, endless),
        ):
            whole.update(loop.parted(column))


def _count_round(
    loop: Loop, arrows: Column, step: Column, counts: tuple[Column, Column, Column, Column]
) -> None:
    """Carry ways, fewest, most and endless along arrows whose sources are all finished."""
    ways, fewest, most, endless = counts
    source, target = loop.source[arrows], loop.target[arrows]
    np.add.at(ways, target, ways[source])
    np.minimum.at(fewest, target, fewest[source] + step[arrows])
    np.maximum.at(most, target, np.where(most[source] < 0, -1, most[source] + step[arrows]))
    np.logical_or.at(endless, target, endless[source])


def _count_one_by_one(
    loop: Loop, arrows: Column, step: Column, counts: tuple[Column, Column, Column, Column]
) -> None:
    """The same along arrows one after another."""
    ways, fewest, most, endless, sources, targets, steps = map(
        scalar_view, (*counts, loop.source, loop.target, step)
    )
    for arrow in arrows.tolist():
        source, target, by = sources[arrow], targets[arrow], steps[arrow]
        ways[target] += ways[source]
        fewest[target] = min(fewest[target], fewest[source] + by)
        if most[source] >= 0:
            most[target] = max(most[target], most[source] + by)
        endless[target] = endless[target] or endless[source]
