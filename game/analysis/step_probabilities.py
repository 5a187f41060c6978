"""The probability of each step from each reachable state, for one persona."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define

from game.analysis.personas import weights
from game.analysis.vectorised import weight_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis.layer import Arrows
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.vectorised import Column
    from game.expressions import Node


@define(eq=False)
class Split:
    """The probabilities of steps, worked out scene by scene when asked for: together they are large.

    `weigh` is the weight of each way, by its scene and number, or the tree that it comes to in each state.
    """

    reached: Reached
    weigh: Mapping[tuple[str, int], float | Node]

    def weight(self, arrows: Arrows) -> float | Column:
        """The weight of each of these steps: one number where it is the same for all."""
        weight = self.weigh[arrows.way.scene, arrows.way.number]
        if isinstance(weight, float):
            return weight
        layer = self.reached.layers[arrows.way.scene]
        every = layer.holding(lambda columns, count: np.broadcast_to(weight_of(weight, columns), (count,)))
        return (every if arrows.sources is None else every[arrows.sources]).astype(float)

    def total(self, scene: str) -> Column:
        """The weights of all steps from each state of a scene together; 0 where there is none."""
        total = np.zeros(len(self.reached.layers[scene]))
        for each in self.reached.arrows.get(scene, ()):
            weight = self.weight(each)
            if each.sources is None:
                total += weight
            else:
                total[each.sources] += weight
        return total

    def of(self, scene: str) -> Iterator[tuple[Arrows, Column]]:
        """The arrows out of a scene one by one, with a probability (0 to 1) for every one of their steps."""
        arrows = self.reached.arrows.get(scene, ())
        total = self.total(scene) if arrows else np.zeros(0)
        for each in arrows:
            here = total if each.sources is None else total[each.sources]
            yield each, self.weight(each) / here


def split(reached: Reached, persona: Persona) -> Split:
    """The probabilities with which a persona's plays part."""
    return Split(reached, weights(reached.graph, persona))
