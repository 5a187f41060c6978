"""The player's shares of endings, asked of Node, and the same of the analysis."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define

from game.analysis import Budget, fork_states, graph_of, outlook, reach
from game.analysis.budget import OverBudgetError
from game.story import Playthrough, State, steps
from tests.web.node_player import NodeStory

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from game.story import Scenario

RUNNER = Path(__file__).with_name("odds.mjs")
TINY = 1e-9
_Z99 = 2.5758

Answer = dict[str, Any]
Known = Mapping[State, Mapping[str, float]]


@define(eq=False)
class NodeOdds(NodeStory):
    """Node with `odds.mjs`, for as many stories and states as are asked."""

    runner = RUNNER

    def answers(
        self, states: Sequence[State], seconds: float = 60, seed: int = 0, last: int = 0
    ) -> list[Answer]:
        """What it says of each of these states, in the order in which it was said."""
        asked = {"states": _plain(states), "seconds": seconds, "seed": seed, "last": last}
        found: list[Answer] = self.asked(asked)
        return found

    def sliced(
        self, states: Sequence[State], seconds: float = 60, stop: int | None = None
    ) -> tuple[list[Answer | None], int]:
        """What a page without workers is told, until it stops after so many; how often it paused."""
        asked = {"states": _plain(states), "seconds": seconds, "seed": 0, "stop": stop}
        found = self.asked({"sliced": asked})
        return found["told"], found["pauses"]

    def measured(self, states: Sequence[State], seconds: float) -> dict[str, float]:
        """How many are exact in so many seconds of the processor; the seconds and bytes that took."""
        found: dict[str, float] = self.asked({"measured": {"states": _plain(states), "seconds": seconds}})
        return found

    def decisions(self, play: Playthrough) -> dict[str, Any]:
        """The decisions of a play, and the states that are asked about."""
        asked = {"circumstance": play.circumstance, "steps": [step.id for step in play.steps]}
        found: dict[str, Any] = self.asked({"play": asked})
        return found


def _plain(states: Sequence[State]) -> list[list[object]]:
    return [[state.scene, list(map(int, state.values))] for state in states]


def walked(scenario: Scenario, dice: Random, longest: int = 60) -> list[State]:
    """All states of a play at random, and those that its other options lead to, each once."""
    play = Playthrough(scenario, (), dice.choice((None, *scenario.circumstances)))
    while len(play.steps) < longest and (open_ := steps(scenario, play.state)):
        play = play.take(dice.choice(open_))
    return list(dict.fromkeys((*play.states, *fork_states(play))))


def known(scenario: Scenario, states: Sequence[State], most: int) -> Known | None:
    """The exact shares from these states by the analysis; None where there are more states than `most`."""
    reached = reach(graph_of(scenario), (states[0],), None, Budget(most))
    try:
        return outlook(reached, states) if reached.complete else None
    except OverBudgetError:
        return None


def apart(scenario: Scenario, states: Sequence[State], player: NodeOdds, most: int = 200_000) -> str | None:
    """Where the player's shares are not the analysis' own, in words; None where they are, or not known."""
    wanted = known(scenario, states, most)
    if wanted is None:
        return None
    player.read(scenario)
    answers = player.answers(states, seconds=500)  # exact, however slow the machine
    assert sorted(each["place"] for each in answers) == list(range(len(states)))
    for answer in answers:
        state = states[answer["place"]]
        mine, theirs = wanted[state], answer["shares"]
        same = answer["exact"] and mine.keys() == theirs.keys()
        if not same or any(abs(share - theirs[ending]) > TINY for ending, share in mine.items()):
            return f"{scenario.id} from {state}:\n{dict(mine)}\n{answer}"
    return None


def within(answer: Answer, ending: str, share: float) -> bool:
    """Whether what was played at random holds a share in its range; also where the ending was never met."""
    z2 = _Z99**2 / answer["plays"]
    _, least, most = answer["shares"].get(ending, (0.0, 0.0, z2 / (1 + z2)))
    return bool(least - TINY <= share <= most + TINY)
