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
    from collections.abc import Mapping, Sequence

    from game.analysis.layer import Arrows
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.analysis.vectorised import Column


@frozen(kw_only=True)
class Shares:
    """How often each thing happens in one play, for one persona and one start.

    `endings` (by scene) sums to 1, but for `lost`: the share of plays that never end. `scenes`, `steps` (by
    scene and step) and `passages` (from one scene to another) count how often on average, which is a
    probability wherever a scene is entered at most once.
    """

    endings: Mapping[str, float]
    scenes: Mapping[str, float]
    steps: Mapping[tuple[str, str], float]
    passages: Mapping[tuple[str, str], float]
    lost: float
    by_state: Mapping[str, Column]  # for each scene how often each of its states


def shares(reached: Reached, persona: Persona = ANYONE, start: Start = None) -> Shares:
    """How often each thing happens, for a persona and one of the starts explored.

    Raises LookupError for a start that was not explored, and OverBudgetError.
    """
    reached.budget.ask(reached.states, 8)
    flow = _Flow(reached, split(reached, persona))
    flow.pour(start)
    kinds = reached.graph.kinds
    scenes = {scene: float(column.sum()) for scene, column in flow.amount.items()}
    return Shares(
        endings={scene: scenes.get(scene, 0.0) for scene, kind in kinds.items() if kind == "ending"},
        scenes=scenes,
        steps=flow.steps,
        passages=flow.passages,
        lost=flow.lost,
        by_state=flow.amount,
    )


@define
class _Flow:
    reached: Reached
    split: Split
    amount: dict[str, Column] = field(init=False)
    steps: dict[tuple[str, str], float] = field(factory=dict)
    passages: dict[tuple[str, str], float] = field(factory=dict)
    lost: float = 0.0

    @amount.default
    def _none(self) -> dict[str, Column]:
        return {scene: np.zeros(len(layer)) for scene, layer in self.reached.layers.items()}

    def pour(self, start: Start) -> None:
        scenario = self.reached.graph.scenario
        first = first_state(scenario, start)
        at = self.reached.layers[first.scene].find(first.values)
        if at is None:
            raise LookupError(start)
        self.amount[first.scene][at] = 1.0
        for group in self.reached.graph.groups:
            self.reached.budget.ask(0)
            inside = self._settle(group) if self.reached.graph.turns(group) else ()
            for scene in group:
                self.lost += self._stuck(scene)
                for each, part in self.split.of(scene) if scene in self.reached.layers else ():
                    moved = self._moved(each, part)
                    self._count(each, float(moved.sum()))
                    if not inside or each.way.goto not in inside:
                        there = self.amount[each.way.goto]
                        there += np.bincount(each.targets, moved, len(there))

    def _stuck(self, scene: str) -> float:
        """How much comes to states that no arrow leaves, though they are no ending."""
        if scene not in self.reached.layers or self.reached.graph.kinds[scene] == "ending":
            return 0.0
        stuck = np.ones(len(self.reached.layers[scene]), bool)
        for each in self.reached.arrows.get(scene, ()):
            stuck[slice(None) if each.sources is None else each.sources] = False
        return float(self.amount[scene][stuck].sum())

    def _count(self, each: Arrows, often: float) -> None:
        way = each.way
        step, passage = (way.scene, way.step), (way.scene, way.goto)
        self.steps[step] = self.steps.get(step, 0.0) + often
        self.passages[passage] = self.passages.get(passage, 0.0) + often

    def _moved(self, each: Arrows, part: Column) -> Column:
        here = self.amount[each.way.scene]
        return (here if each.sources is None else here[each.sources]) * part

    def _settle(self, group: Sequence[str]) -> Sequence[str]:
        """Within a loop: how often each state is passed in all, for what flows into it."""
        loop = Loop(self.reached, group)
        if not loop.scenes:
            return group
        share = loop.parts(self.split)
        totals, lost = loop.passed(self.amount, share, loop.leaving(self.split))
        self.amount.update(totals)
        self.lost += lost
        return group
