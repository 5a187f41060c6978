"""The rules in the browser are those of Python: the same pages, options, values and luck, page by page.

`python -m tests.soak.web_rules` tries more stories and more plays of each.
"""

from __future__ import annotations

import json
import subprocess
from hashlib import blake2b
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from game.loader import load_path
from game.story import parse_walk
from tests.web.node_player import Asked, NodePlayer, at_random, differences, node
from tests.web.varied_stories import varied_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario
    from game.story.walk import Walk

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.parent for path in (ROOT / "scenarios").glob("**/scenario.yaml"))
PLAYER = ROOT / "game" / "web" / "player"
CORPUS = sorted((ROOT / "tests" / "corpus" / "playable").glob("*.yaml"))


@pytest.fixture(scope="module")
def player() -> Iterator[NodePlayer]:
    """Node, with the player's rules."""
    started = NodePlayer()
    yield started
    started.close()


def _story(path: Path) -> Scenario:
    found = load_path(path).scenario
    assert found is not None
    return found


@pytest.mark.parametrize(
    "path", [*SHIPPED, *CORPUS], ids=lambda path: path.stem if path.suffix else path.name
)
def test_every_story_is_played_as_python_plays_it(path: Path, player: NodePlayer) -> None:
    """Twenty plays at random of what ships, of the examples and of all that the format allows."""
    story, dice = _story(path), Random(path.stem)  # noqa: S311 - the same plays each time
    plays = [at_random(story, dice, longest=60) for _ in range(20)]
    assert list(differences(story, plays, player)) == []


@pytest.mark.parametrize(
    "path", [*SHIPPED, *CORPUS], ids=lambda path: path.stem if path.suffix else path.name
)
def test_every_walk_is_walked_as_python_walks_it(path: Path, player: NodePlayer) -> None:
    """Step by step, also past pages that show nothing, and by luck that the walk writes down."""
    story = _story(path)
    plays = [
        Asked(walk.circumstance, 3, tuple(each.step for each in walk.passages if each.step), every=True)
        for walk in _walks(path)
    ]
    assert list(differences(story, plays, player)) == []


def _walks(path: Path) -> list[Walk]:
    files = sorted((path / "walks").glob("*.walk")) if path.is_dir() else sorted(path.parent.glob("*.walk"))
    walks = [parse_walk(each.read_text(encoding="utf-8")) for each in files]
    return [walk for walk in walks if path.is_dir() or walk.scenario == path.stem]


def test_what_is_random_has_all_of_the_format() -> None:
    """Most of the stories drawn are whole, and those with names and varying words as well."""
    drawn = [varied_story(seed) for seed in range(60)]
    whole = [story for story in drawn if story is not None]
    assert len(whole) > 50
    assert sum(bool(story.names) for story in whole) > 15


@pytest.mark.one_in(2, 1)
@pytest.mark.parametrize("part", range(4))
def test_random_stories_are_played_as_python_plays_them(part: int, player: NodePlayer) -> None:
    """Four hundred whole stories in all, five plays of each; `python -m tests.soak.web_rules` tries more."""
    stories = islice(filter(None, map(varied_story, count(part * 1_000))), 100)
    for seed, story in enumerate(stories):
        dice = Random(seed)  # noqa: S311 - the same plays each time
        assert list(differences(story, [at_random(story, dice) for _ in range(5)], player)) == []


@pytest.mark.parametrize("length", [0, 1, 127, 128, 129, 255, 256, 257, 1000])
def test_a_text_is_hashed_as_python_hashes_it(length: int) -> None:
    """BLAKE2b at the edges of its blocks, and beyond ASCII."""
    texts = ["a" * length, "向" * length]
    code = f"""import {{ blake2b }} from {json.dumps((PLAYER / "blake2b.js").as_uri())};
        console.log(JSON.stringify({json.dumps(texts)}.map((each) => String(blake2b(each)))));"""
    told = subprocess.run(
        [node(), "--input-type=module"], input=code, capture_output=True, text=True, check=True
    )
    assert [int(each) for each in json.loads(told.stdout)] == [
        int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) for text in texts
    ]
