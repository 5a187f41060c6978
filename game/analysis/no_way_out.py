"""The states from which no ending can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.analysis.loops import Loop

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
        reached.budget.ask(0)
        here = [scene for scene in group if scene in reached.layers]
        turns = reached.graph.turns(group)
        for scene in here:
            for each in reached.arrows.get(scene, ()):
                if not turns or each.way.goto not in group:
                    ahead = open_[each.way.goto][each.targets]
                    open_[scene][ahead if each.sources is None else each.sources[ahead]] = True
        if turns and here:
            loop = Loop(reached, group)
            open_.update(loop.parted(loop.index(backwards=True).behind(loop.flat(open_))))
    return {scene: ~each for scene, each in open_.items()}
