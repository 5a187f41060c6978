"""The states from which no ending can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.analysis.reachable_states import Reached
    from game.analysis.vectorised import Column


def closed(reached: Reached) -> Mapping[str, Column]:
    """For each scene the states from which no ending can be reached. Raises OverBudgetError."""
    open_ = {
        scene: np.full(len(layer), reached.graph.kinds[scene] == "ending")
        for scene, layer in reached.layers.items()
    }
    for group in reversed(reached.graph.groups):
        moving = True
        while moving:
            moving = False
            reached.budget.ask(0)
            for scene in group:
                for each in reached.arrows.get(scene, ()):
                    ahead = open_[each.way.goto][each.targets]
                    sources = np.arange(len(ahead)) if each.sources is None else each.sources
                    fresh = sources[ahead & ~open_[scene][sources]]
                    if len(fresh):
                        open_[scene][fresh] = True
                        moving = reached.graph.turns(group)
    return {scene: ~each for scene, each in open_.items()}
