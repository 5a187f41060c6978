"""The player's rules against ours on many whole stories: `python -m tests.soak.web_rules`.

Ten thousand stories of twenty plays, as in `tests/web/test_rules_equal.py`: pages, options, values, luck and
reasons are the same, page by page. Each difference is printed with its walk; at the end how much was
compared. Start it with `nice -n 19`.
"""

from __future__ import annotations

import argparse
import sys
import time
from itertools import count
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from attrs import define

from tests.web.node_player import NodePlayer, at_random, differences
from tests.web.varied_stories import varied_story


@define
class Tried:
    """What was compared so far."""

    stories: int = 0
    drawn: int = 0
    plays: int = 0
    pages: int = 0
    differences: int = 0
    begun: float = 0

    def __str__(self) -> str:
        """In a line."""
        return (
            f"{self.stories:,} stories of {self.drawn:,} drawn, {self.plays:,} plays, {self.pages:,} pages, "
            f"{self.differences:,} differences, {time.process_time() - self.begun:,.0f} s of the processor"
        )


def one(seed: int, plays: int, longest: int, player: NodePlayer, tried: Tried) -> None:
    """Compare the story of a seed, if it is whole."""
    tried.drawn += 1
    story = varied_story(seed)
    if story is None:
        return
    dice = Random(seed)
    asked = [at_random(story, dice, longest) for _ in range(plays)]
    for found in differences(story, asked, player):
        tried.differences += 1
        print(f"seed {seed}: {found}", flush=True)
    tried.stories += 1
    tried.plays += plays
    tried.pages += sum(len(each.chosen) + 1 for each in asked)


def main() -> int:
    """Compare as many stories as asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000, help="how many")
    parser.add_argument("--plays", type=int, default=20, help="of each")
    parser.add_argument("--longest", type=int, default=40, help="pages of a play")
    parser.add_argument("--first", type=int, default=100_000, help="the first one's seed")
    asked = parser.parse_args()
    player, tried = NodePlayer(), Tried(begun=time.process_time())
    for seed in count(asked.first):
        if tried.stories == asked.stories:
            break
        one(seed, asked.plays, asked.longest, player, tried)
        if tried.drawn % 500 == 0:
            print(tried, flush=True)
    player.close()
    print(tried)
    return bool(tried.differences)


if __name__ == "__main__":
    sys.exit(main())
