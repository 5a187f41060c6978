"""The probability of each step from each reachable state, for one persona."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import define

from game.analysis.personas import weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis.layer import Arrows
    from game.analysis.personas import Persona
    from game.analysis.reachable_states import Reached
    from game.analysis.vectorised import Column


@define(eq=False)
class Split:
    """The probabilities of steps, worked out scene by scene when asked for: together they are large.

    `weigh` is the weight of each way, by its scene and number.
    """

    reached: Reached
    weigh: Mapping[tuple[str, int], float]

    def total(self, scene: str) -> Column:
        """The weights of all steps from each state of a scene together; 0 where there is none."""
        total = np.zeros(len(self.reached.layers[scene]))
        for each in self.reached.arrows.get(scene, ()):
            weight = self.weigh[scene, each.way.number]
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
            yield each, self.weigh[scene, each.way.number] / here


def split(reached: Reached, persona: Persona) -> Split:
    """The probabilities with which a persona's plays part."""
    return Split(reached, weights(reached.graph, persona))
