"""Many plays at once, by seeded luck: for what is too large to know exactly, and to find examples quickly.

The same seed gives the same plays on every machine (NumPy's PCG64).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field, frozen

from game.analysis.personas import ANYONE, weights
from game.analysis.vectorised import test_of, value_of, weight_of
from game.story.play import begin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.personas import Persona
    from game.analysis.story_graph import Graph, Way
    from game.analysis.vectorised import Column
    from game.expressions import Node

_LONGEST: Final = 10_000  # rounds of a loop, after which a play counts as unfinished
# What is told of every visit: the scene, a row of values for each slot with a column for each play that
# enters, and the numbers of those plays, each at most once.
Watch = Callable[[str, "Column", "Column"], None]
# Two-sided 99 % of a normal distribution.
_Z99: Final = 2.5758


@frozen(eq=False)
class Sample:
    """What happened in so many random plays: counts of visits, of endings (by scene), of steps (by both).

    `unfinished` counts plays that got stuck, went round too long or were broken off; `ended` has for each
    play, by its number, whether it came to an ending.
    """

    plays: int
    endings: Mapping[str, int]
    unfinished: int
    steps: Mapping[tuple[str, str], int]
    scenes: Mapping[str, int]
    ended: Column

    def share(self, ending: str) -> tuple[float, float, float]:
        """The share (0 to 1) of an ending, and its least and most with 99 % confidence."""
        return likely(self.endings.get(ending, 0), self.plays)


def likely(often: int, plays: int) -> tuple[float, float, float]:
    """The share (0 to 1) of what happened so often, its least and most to 99 % (Wilson, 1927)."""
    p, z = often / plays, _Z99
    middle = (p + z * z / (2 * plays)) / (1 + z * z / plays)
    half = z * np.sqrt(p * (1 - p) / plays + z * z / (4 * plays * plays)) / (1 + z * z / plays)
    return p, max(0.0, float(middle - half)), min(1.0, float(middle + half))


def sample(  # noqa: PLR0913 - one for each thing that can be asked
    graph: Graph,
    plays: int,
    seed: int = 0,
    *,
    persona: Persona = ANYONE,
    weigh: Mapping[tuple[str, int], float] | None = None,
    start: str | None = None,
    watch: Watch | None = None,
    longest: int = _LONGEST,
    go_on: Callable[[], bool] = lambda: True,
) -> Sample:
    """Random plays, all scene by scene at once. Stops early, with plays unfinished, once `go_on` says no.

    `watch` is told of every visit, for nothing of it is kept; `longest` is how many rounds a loop is played.
    `weigh` has a weight for every way, in place of a persona's and the author's.
    """
    dice = np.random.Generator(np.random.PCG64(seed))
    run = _Run(graph, weigh or weights(graph, persona), dice, watch, np.zeros(plays, bool))
    first = np.array(begin(graph.scenario, start).values, np.int64)[:, None]
    numbered = np.vstack([np.repeat(first, plays, axis=1), np.arange(plays)])
    run.waiting[graph.scenario.start] = [numbered]
    for group in graph.groups:
        rounds = 0
        while any(scene in run.waiting for scene in group) and rounds < longest and go_on():
            rounds += 1
            for scene in group:
                if scene in run.waiting and go_on():
                    run.visit(scene)
        for scene in group:
            run.waiting.pop(scene, None)
    unfinished = plays - int(run.ended.sum())
    return Sample(plays, run.endings, unfinished, run.steps, run.scenes, run.ended)


@define
class _Run:
    graph: Graph
    weigh: Mapping[tuple[str, int], float | Node]
    dice: np.random.Generator
    watch: Watch | None
    ended: Column
    waiting: dict[str, list[Column]] = field(factory=dict)  # the values, and below them each play's number
    scenes: dict[str, int] = field(factory=dict)
    endings: dict[str, int] = field(factory=dict)
    steps: dict[tuple[str, str], int] = field(factory=dict)

    def visit(self, scene: str) -> None:
        """Let all who wait at a scene take a way."""
        parts = self.waiting.pop(scene, None)
        if parts is None:
            return
        values = np.concatenate(parts, axis=1)
        if self.watch is not None:
            self.watch(scene, values[:-1], values[-1])
        count = values.shape[1]
        self.scenes[scene] = self.scenes.get(scene, 0) + count
        ways = self.graph.out[scene]
        if not ways:
            self.endings[scene] = self.endings.get(scene, 0) + count
            self.ended[values[-1]] = True
            return
        taken = self._taken(scene, ways, values, count)
        for number, way in enumerate(ways):
            going = values.compress(taken == number, axis=1)
            if going.shape[1]:
                key = scene, way.step
                self.steps[key] = self.steps.get(key, 0) + going.shape[1]
                self.waiting.setdefault(way.goto, []).append(self._after(way, going))

    def _taken(self, scene: str, ways: Sequence[Way], values: Column, count: int) -> Any:  # noqa: ANN401
        """For each play the number of the way it takes; -1 where none is open."""
        columns: Any = values
        holds = [
            np.ones(count, bool) if way.condition is None else test_of(way.condition, columns, count)
            for way in ways
        ]
        if self.graph.kinds[scene] == "next":
            return np.argmax(np.array(holds), axis=0)
        sums = [np.zeros(count)]
        for way, may in zip(ways, holds, strict=True):
            sums.append(sums[-1] + may * weight_of(self.weigh[scene, way.number], columns))
        drawn = self.dice.random(count) * sums[-1]
        taken = np.zeros(count, np.int64)
        for below in sums[1:-1]:
            taken += below <= drawn
        return np.where(sums[-1] > 0, taken, -1)

    def _after(self, way: Way, values: Column) -> Column:
        columns: Any = values
        for effect in way.effects:
            values[effect.slot] = np.clip(value_of(effect.tree, columns), effect.lowest, effect.highest)
        return values
