"""The player's shares of endings, asked of Node, and the same of the analysis."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field

from game.analysis import Budget, fork_states, graph_of, outlook, reach
from game.analysis.budget import OverBudgetError
from game.story import Playthrough, steps
from game.web.compile_story import compile_story
from tests.web.node_player import node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from game.story import Scenario, State

RUNNER = Path(__file__).with_name("odds.mjs")
TINY = 1e-9

Answer = dict[str, Any]


@define(eq=False)
class NodeOdds:
    """Node with `odds.mjs`, for as many stories and states as are asked."""

    process: subprocess.Popen[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Start it."""
        self.process = subprocess.Popen(
            [node(), str(RUNNER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def read(self, scenario: Scenario) -> None:
        """Hand it the story that is asked about next."""
        self._tell({"story": compile_story(scenario)})

    def answers(self, states: Sequence[State], seconds: float = 60, seed: int = 0) -> list[Answer]:
        """What it says of each of these states, in the order in which it was said."""
        asked = [[state.scene, list(map(int, state.values))] for state in states]
        self._tell({"states": asked, "seconds": seconds, "seed": seed})
        assert self.process.stdout is not None
        found: list[Answer] = json.loads(self.process.stdout.readline())
        return found

    def _tell(self, message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def close(self) -> None:
        """End it."""
        self.process.communicate()


def walked(scenario: Scenario, dice: Random, longest: int = 60) -> list[State]:
    """All states of a play at random, and those that its other options lead to, each once."""
    play = Playthrough(scenario, (), dice.choice((None, *scenario.circumstances)))
    while len(play.steps) < longest and (open_ := steps(scenario, play.state)):
        play = play.take(dice.choice(open_))
    return list(dict.fromkeys((*play.states, *fork_states(play))))


def known(scenario: Scenario, states: Sequence[State], most: int) -> Mapping[State, Mapping[str, float]] | None:
    """The exact shares from these states by the analysis; None where there are more states than `most`."""
    reached = reach(graph_of(scenario), (states[0],), None, Budget(most))
    try:
        return outlook(reached, states) if reached.complete else None
    except OverBudgetError:
        return None


def apart(scenario: Scenario, states: Sequence[State], player: NodeOdds, most: int = 200_000) -> str | None:
    """Where the player's shares of a road are not the analysis' own, in words; None where they are or are not known."""
    wanted = known(scenario, states, most)
    if wanted is None:
        return None
    player.read(scenario)
    answers = player.answers(states)
    assert sorted(each["place"] for each in answers) == list(range(len(states)))
    for answer in answers:
        state = states[answer["place"]]
        mine, theirs = wanted[state], answer["shares"]
        same = answer["exact"] and mine.keys() == theirs.keys()
        if not same or any(abs(share - theirs[ending]) > TINY for ending, share in mine.items()):
            return f"{scenario.id} from {state}:\n{dict(mine)}\n{answer}"
    return None
