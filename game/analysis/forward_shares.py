"""How often each thing happens: probability that runs from the start along the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define, field, frozen

from game.analysis.loops import Loop
from game.analysis.personas import ANYONE
from game.analysis.step_probabilities import Split, split
from game.analysis.story_graph import first_state

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start, Way
    from game.analysis.vectorised import Column


@frozen(kw_only=True)
class Shares:
    """How often each thing happens in one play, for one persona and one start.

    `endings` (by scene) sums to 1, but for `lost`: the share of plays that never end. `scenes`, `steps` (by
    scene and step) and `passages` (from one scene to another) count how often on average, which is a
    probability wherever a scene is entered at most once. `lost` counts no play that was left where it `ends`.
    """

    endings: Mapping[str, float]
    scenes: Mapping[str, float]
    steps: Mapping[tuple[str, str], float]
    passages: Mapping[tuple[str, str], float]
    lost: float
    by_state: Mapping[str, Column]  # for each scene that was to be kept how often each of its states


def shares(reached: Reached, persona: Persona = ANYONE, start: Start = None) -> Shares:
    """How often each thing happens, for a persona and one of the starts explored.

    Raises LookupError for a start that was not explored, and OverBudgetError.
    """
    (found,) = shares_of(reached, (persona,), start, kept=reached.layers)
    return found


def shares_of(
    reached: Reached,
    personas: Sequence[Persona],
    start: Start = None,
    *,
    kept: Collection[str] = (),
    ends: Collection[str] = (),
) -> tuple[Shares, ...]:
    """The same for several personas, for whom the arrows are gone along once.

    `by_state` has the scenes that are to be `kept`. In the scenes that are `ends` every play is left where it
    first comes to one of them, so that what is there is a probability also in a loop.
    """
    reached.budget.ask(reached.states, 8)
    flow = _Flow(reached, [split(reached, persona) for persona in personas], kept, ends)
    flow.pour(start)
    kinds = reached.graph.kinds
    return tuple(
        Shares(
            endings={scene: sums.get(scene, 0.0) for scene, kind in kinds.items() if kind == "ending"},
            scenes=sums,
            steps=flow.steps[row],
            passages=flow.passages[row],
            lost=flow.lost[row],
            by_state={scene: rows[row] for scene, rows in flow.amount.items()},
        )
        for row, sums in enumerate(flow.sums)
    )


@define
class _Flow:
    """What runs along the arrows: in `amount`, by scene, a row for each persona with a column for each state.

    What a scene has passed on is forgotten unless it is `kept`; `sums` has how much that was. What has come
    to a scene that is one of `ends` goes on no more.
    """

    reached: Reached
    splits: Sequence[Split]
    kept: Collection[str]
    ends: Collection[str]
    amount: dict[str, Column] = field(factory=dict)
    sums: list[dict[str, float]] = field(init=False)
    steps: list[dict[tuple[str, str], float]] = field(init=False)
    passages: list[dict[tuple[str, str], float]] = field(init=False)
    lost: list[float] = field(init=False)

    def __attrs_post_init__(self) -> None:
        count = len(self.splits)
        self.lost = [0.0] * count
        self.sums = [dict.fromkeys(self.reached.layers, 0.0) for _ in range(count)]
        self.steps, self.passages = [{} for _ in range(count)], [{} for _ in range(count)]

    def pour(self, start: Start) -> None:
        first = first_state(self.reached.graph.scenario, start)
        at = self.reached.layers[first.scene].find(first.values)
        if at is None:
            raise LookupError(start)
        self._at(first.scene)[:, at] = 1.0
        for group in self.reached.graph.groups:
            self.reached.budget.ask(0)
            here = [scene for scene in group if scene in self.reached.layers]
            going = [scene for scene in here if scene not in self.ends]
            inside = going if self.reached.graph.turns(group) else ()
            if inside:
                self._settle(inside)
            for scene in going:
                self._leave(scene, inside)
            for scene in here:
                self._sum_up(scene)

    def _at(self, scene: str) -> Column:
        if scene not in self.amount:
            self.amount[scene] = np.zeros((len(self.splits), len(self.reached.layers[scene])))
        return self.amount[scene]

    def _sum_up(self, scene: str) -> None:
        rows = self._at(scene)
        for sums, row in zip(self.sums, rows, strict=True):
            sums[scene] = float(row.sum())
        if scene not in self.kept:
            del self.amount[scene]

    def _leave(self, scene: str, inside: Sequence[str]) -> None:
        """Pass on what is in a scene; what stays in states that no arrow leaves is lost."""
        arrows = self.reached.arrows.get(scene, ())
        targets = [each.targets.astype(np.intp) for each in arrows]
        for number, (parting, here) in enumerate(zip(self.splits, self._at(scene), strict=True)):
            total = parting.total(scene)
            if self.reached.graph.kinds[scene] != "ending":
                self.lost[number] += float(here[total == 0].sum())
            ahead = np.divide(here, total, out=np.zeros_like(here), where=total > 0)
            for each, places in zip(arrows, targets, strict=True):
                moved = ahead if each.sources is None else ahead[each.sources]
                weight = parting.weight(each)
                if not isinstance(weight, float):
                    moved, weight = moved * weight, 1.0
                self._count(number, each.way, weight * float(moved.sum()))
                if each.way.goto not in inside:
                    there = self._at(each.way.goto)[number]
                    there += weight * np.bincount(places, moved, len(there))

    def _count(self, number: int, way: Way, often: float) -> None:
        for found, key in ((self.steps, (way.scene, way.step)), (self.passages, (way.scene, way.goto))):
            found[number][key] = found[number].get(key, 0.0) + often

    def _settle(self, group: Sequence[str]) -> None:
        """Within a loop: how often each state is passed in all, for what flows into it."""
        loop = Loop(self.reached, group)
        for number, parting in enumerate(self.splits):
            flowing = {scene: self._at(scene)[number] for scene in loop.scenes}
            totals, lost = loop.passed(flowing, loop.parts(parting), loop.leaving(parting))
            for scene, column in totals.items():
                self._at(scene)[number] = column
            self.lost[number] += lost
