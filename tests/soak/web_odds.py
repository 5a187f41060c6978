"""The shares in the browser against the analysis on many stories: `python -m tests.soak.web_odds` (3,000).

A third each of small stories, stories put together as values and whole stories as files (`tests/analysis`,
`tests/web/varied_stories.py`), loops and endless circles among them. From every state of a road at random
and every option of its decisions the exact shares must be those of the analysis within 1e-9; of every tenth
story they are also played at random, and it is counted how often the range to 99 % holds the exact share.
Stories of more states than `--most` are passed over. Start it with `nice -n 19`.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from attrs import define

from tests.analysis.grown_stories import grown_story
from tests.analysis.small_stories import small_story
from tests.web.node_odds import NodeOdds, known, walked, within
from tests.web.varied_stories import varied_story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.story import Scenario, State
    from tests.web.node_odds import Answer, Known

_TINY: Final = 1e-9
_TENTH: Final = 10
_KINDS: Final[tuple[Callable[[int], Scenario | None], ...]] = (
    lambda seed: small_story(seed, loops=seed % 4 != 0),
    lambda seed: grown_story(seed, loops=seed % 4 != 0),
    varied_story,
)


@define
class Tried:
    """What was compared so far, and how far a share was from the analysis' own at most."""

    stories: int = 0
    passed_over: int = 0
    states: int = 0
    shares: int = 0
    farthest: float = 0.0
    lost: int = 0  # states from which some plays never end
    differences: int = 0
    ranges: int = 0
    held: int = 0

    def __str__(self) -> str:
        """In a line."""
        held = f"{self.held / self.ranges:.2%}" if self.ranges else "none"
        return (
            f"{self.stories:,} stories ({self.passed_over:,} larger ones passed over), {self.states:,} "
            f"states ({self.lost:,} with plays that never end), {self.shares:,} shares, "
            f"farthest {self.farthest:.1e}, {self.differences:,} differences; {self.ranges:,} ranges, "
            f"{held} hold the exact share"
        )

    def exact(self, seed: int, states: Sequence[State], wanted: Known, answers: Sequence[Answer]) -> None:
        """Compare what is said to be exact; whatever is not the same is printed."""
        for answer in answers:
            state, theirs = states[answer["place"]], answer["shares"]
            mine = wanted[state]
            same = answer["exact"] and mine.keys() == theirs.keys()
            off = max((abs(share - theirs[each]) for each, share in mine.items()), default=0) if same else 1.0
            if off > _TINY:
                self.differences += 1
                print(f"seed {seed} from {state}:\n{dict(mine)}\n{answer}", flush=True)
            else:
                self.farthest = max(self.farthest, off)
            self.states += 1
            self.shares += len(mine)
            self.lost += sum(mine.values()) < 1 - _TINY

    def played(self, states: Sequence[State], wanted: Known, answers: Sequence[Answer]) -> None:
        """Count the ranges that hold the exact share, of endings that are not certain."""
        for answer in answers:
            for ending, share in wanted[states[answer["place"]]].items():
                if share < 1 - _TINY:
                    self.ranges += 1
                    self.held += within(answer, ending, share)


def one(seed: int, most: int, player: NodeOdds, tried: Tried) -> bool:
    """Compare the story of a seed; whether it could be."""
    story = _KINDS[seed % len(_KINDS)](seed)
    if story is None:
        return False
    states = walked(story, Random(seed))
    wanted = known(story, states, most)
    if wanted is None:
        tried.passed_over += 1
        return False
    player.read(story)
    tried.stories += 1
    tried.exact(seed, states, wanted, player.answers(states))
    if tried.stories % _TENTH == 0:
        tried.played(states[:5], wanted, player.answers(states[:5], seconds=0, seed=seed))
    return True


def main() -> int:
    """Compare as many stories as asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=3_000, help="how many")
    parser.add_argument("--first", type=int, default=50_000, help="the first one's seed")
    parser.add_argument("--most", type=int, default=50_000, help="states of a story")
    asked = parser.parse_args()
    player, tried, seed, told = NodeOdds(), Tried(), asked.first, time.monotonic()
    while tried.stories < asked.stories:
        one(seed, asked.most, player, tried)
        seed += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            print(tried, flush=True)
    player.close()
    print(tried)
    return bool(tried.differences)


if __name__ == "__main__":
    sys.exit(main())
