"""What `odds --scenes` says, held against every state one by one: `python -m tests.soak.scene_odds`.

Of random stories with stops to talk at, loops and circles included. The same must be said of how many plays
come to each scene, how many endings are open on average when they first do, and how many stops they meet.
Stories of fewer than 5 or more than 120 states of a start are passed over.
"""

from __future__ import annotations

import argparse
import random
import sys
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from game.authoring.scene_odds import scene_odds
from game.diagnostics import Source
from game.loader import load
from tests.soak.plain_explorer import Explored, behind
from tests.soak.plain_scenes import PlainScenes
from tests.soak.random_stories import random_story, written
from tests.soak.rules import Difference, same

if TYPE_CHECKING:
    from fractions import Fraction

    from game.authoring.scene_odds import SceneOdds

_FEWEST: Final = 5
_MOST: Final = 120
_STOPS: Final = 4
_NEAR: Final = 1e-9
_FEW: Final = 2


@define
class Tried:
    """What was compared so far, and how far a number was from its fraction at most."""

    stories: int = 0
    passed_over: int = 0
    scenes: int = 0
    again: int = 0  # scenes that plays may come to twice
    endings: int = 0  # averages of endings
    stops: int = 0
    farthest: float = 0.0

    def near(self, what: str, game: float, plain: Fraction | float) -> None:
        """Both have the same number but for what is rounded off, and never nothing for something."""
        off = abs(game - float(plain))
        self.farthest = max(self.farthest, off)
        if off > _NEAR or (game > 0) is not (plain > 0):
            raise Difference(f"{what}: {game}, and it is {plain}")


def one(seed: int, tried: Tried) -> None:
    """Compare the scenes of a seed. Raises Difference."""
    story = random_story(seed)
    dice = random.Random(seed)
    for scene in dice.sample([*story["scenes"]], dice.randint(0, _STOPS)):
        story["scenes"][scene]["discuss"] = {"prompt": "And you?"}
    starts = []
    for start in (None, *story.get("circumstances", {})):
        plain = Explored(story, _MOST)
        if not plain.search([start]) or len(plain.states) < _FEWEST:
            tried.passed_over += 1
            return
        starts.append(plain)
    text = written(story, seed)
    scenario = load(Source("drawn.yaml", text)).scenario
    if scenario is None:
        tried.passed_over += 1
        return
    try:
        for plain, said in zip(
            starts, scene_odds(scenario, starts=(None, *scenario.circumstances)), strict=True
        ):
            _compare(PlainScenes(plain, said.start, _stops(story)), said, tried)
    except Difference as found:
        raise Difference(f"seed {seed}\n{text}\n{found}") from None
    except Exception as problem:
        problem.add_note(f"seed {seed}\n{text}")
        raise
    tried.stories += 1


def _stops(story: dict[str, Any]) -> list[str]:
    return [id_ for id_, scene in story["scenes"].items() if "discuss" in scene]


def _compare(plain: PlainScenes, said: SceneOdds, tried: Tried) -> None:
    if not said.proven:
        raise Difference(f"estimated from {said.start}, and it can be known")
    for one in said.scenes:
        coming = plain.coming([one.id])
        share = sum(coming.values())
        tried.near(f"plays to {one.id} from {said.start}", one.share, share)
        same(f"some play comes to {one.id}", one.ever, share > 0)
        same(f"every play comes to {one.id}", one.always, share == 1)
        tried.scenes += 1
        tried.again += _again(plain, one.id)
        same(f"{one.id}: discussed", one.discuss, one.id in plain.stops)
        choosing = "choices" in plain.explored.story["scenes"][one.id]
        same(f"{one.id}: endings are counted", one.endings is not None, choosing and share > 0)
        if one.endings is not None:
            open_ = sum(part * plain.endings(state) for state, part in coming.items()) / share
            tried.near(f"endings open in {one.id} from {said.start}", one.endings, open_)
            tried.endings += 1
    _compare_stops(plain, said, tried)


def _again(plain: PlainScenes, scene: str) -> bool:
    """Whether some play comes back to a scene."""
    states = plain.explored.states
    ahead = {here: [there for _, there in ways] for here, ways in plain.explored.ahead.items()}
    onward = [there for here, now in states.items() if now.scene == scene for there in ahead[here]]
    return any(states[there].scene == scene for there in behind(onward, ahead))


def _compare_stops(plain: PlainScenes, said: SceneOdds, tried: Tried) -> None:
    meeting = plain.meeting()
    same("plays in all", sum(meeting.values()), 1)
    same(f"fewest stops from {said.start}", said.stops.fewest, plain.fewest())
    average = sum(number * share for number, share in meeting.items())
    tried.near(f"stops on average from {said.start}", said.stops.average, average)
    few = sum(share for number, share in meeting.items() if number < _FEW)
    tried.near(f"plays with few stops from {said.start}", said.stops.few, few)
    tried.stops += said.stops.scenes


def run(count: int, first: int = 0) -> Tried:
    """Compare so many stories, from a seed on. Raises Difference."""
    tried, seed = Tried(), first
    while tried.stories < count:
        one(seed, tried)
        seed += 1
    return tried


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many stories")
    parser.add_argument("--first", type=int, default=0, help="the first one's seed")
    asked = parser.parse_args()
    try:
        found = run(asked.count, asked.first)
    except Difference as difference:
        sys.exit(str(difference))
    print(found)
