"""How plays part: the probability of each step from each state, for one persona."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define

from game.analysis.personas import weights

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis.columns import Column
    from game.analysis.personas import Persona
    from game.analysis.reach import Arrows, Reached


@define(eq=False)
class Split:
    """How the plays that stand in a scene part: worked out scene by scene, for together it is large."""

    reached: Reached
    weigh: Mapping[tuple[str, int], float]

    def of(self, scene: str) -> list[tuple[Arrows, Column]]:
        """The arrows out of a scene, each with the probability of every one of its steps."""
        arrows = self.reached.arrows.get(scene, ())
        total = np.zeros(len(self.reached.layers[scene])) if arrows else np.zeros(0)
        for each in arrows:
            weight = self.weigh[scene, each.way.number]
            if each.sources is None:
                total += weight
            else:
                total[each.sources] += weight
        return [
            (
                each,
                self.weigh[scene, each.way.number] / (total if each.sources is None else total[each.sources]),
            )
            for each in arrows
        ]


def split(reached: Reached, persona: Persona) -> Split:
    """How plays of a persona part."""
    return Split(reached, weights(reached.graph, persona))
