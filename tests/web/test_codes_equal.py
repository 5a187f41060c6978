"""A play's code is the same from the browser's player and from ours, and both make the same of any text."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field

from game.saves.code_letters import LETTERS, checked, in_groups
from game.saves.follow_code import follow
from game.saves.walk_code import Problem, code_of, read_code
from game.story import Playthrough, steps
from game.web.compile_story import compile_story
from tests.saves.test_walk_code import EDITS, RENAMED, SHIPPED, WALK, crowd, played, rooms, shipped, walk
from tests.web.node_player import node
from tests.web.varied_stories import varied_story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.story import Scenario

Data = dict[str, Any]
SIGNS = LETTERS + LETTERS.lower() + "iLoU- \n\u2013\uff21\uff11é\u202e帐\U0001f4d8\xa0"


@define(eq=False)
class NodeCodes:
    """Node with `codes.mjs`."""

    process: subprocess.Popen[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Start it."""
        run = [node(), str(Path(__file__).with_name("codes.mjs"))]
        self.process = subprocess.Popen(
            run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def made(self, story: Scenario, plays: Sequence[tuple[Playthrough, int]], texts: Sequence[str]) -> Data:
        """The codes of these plays, each with its seed, and what it finds in these texts."""
        asked = [
            {"circumstance": p.circumstance, "seed": s, "steps": [[t.scene, t.id] for t in p.steps]}
            for p, s in plays
        ]
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        line = json.dumps({"story": compile_story(story), "plays": asked, "texts": list(texts)})
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        made: Data = json.loads(self.process.stdout.readline())
        return made

    def close(self) -> None:
        """End it."""
        self.process.communicate()


@pytest.fixture(scope="module")
def browser() -> Iterator[NodeCodes]:
    """The browser's player, for all plays."""
    made = NodeCodes()
    yield made
    made.close()


def ours(story: Scenario, text: str) -> Data:
    """What we find in a text, as the player says it."""
    code = read_code(text)
    if isinstance(code, Problem):
        sign = code.sign if code.sign.isprintable() and not code.sign.isspace() else f"U+{ord(code.sign):04X}"
        return {"play": None, "stopped": None, "problem": [f"walk_code.problem.{code.kind}", {"sign": sign}]}
    if not code.is_of(story):
        return {"play": None, "stopped": None, "problem": ["walk_code.problem.other_story", {"sign": ""}]}
    found = follow(code, story)
    play, stop = found.playthrough, found.stop
    return {
        "play": {
            "circumstance": play.circumstance,
            "seed": play.telling.seed,
            "steps": [[step.scene, step.id] for step in play.steps],
            "states": [{"scene": s.scene, "values": list(map(int, s.values))} for s in play.states],
        },
        "stopped": stop and [f"walk_code.stop.{stop.kind}", {"scene": stop.scene, "id": stop.id}],
        "problem": None,
    }


def check(browser: NodeCodes, story: Scenario, plays: Sequence[tuple[Playthrough, int]], *texts: str) -> None:
    """Both give the same codes, and make the same of them and of other texts."""
    codes = [code_of(play, seed) for play, seed in plays]
    texts = (*codes, *texts)
    made = browser.made(story, plays, texts)
    assert made["codes"] == codes
    for text, found in zip(texts, made["found"], strict=True):
        assert found == ours(story, text), text


def wandering(story: Scenario, dice: Random) -> Playthrough:
    """A play that takes whatever is open, at random."""
    play = Playthrough(story, (), dice.choice((None, *story.circumstances)))
    for _ in range(dice.randrange(30)):
        if open_here := steps(story, play.state):
            play = play.take(dice.choice(open_here))
    return play


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_whole_plays_have_the_same_codes(browser: NodeCodes, path: Path) -> None:
    """Of the stories that ship, to their ends and halfway; and each is no code of another story."""
    story = shipped(path)
    whole = [(played(story, number), number) for number in range(20)]
    others = [code_of(Playthrough(shipped(other)), 1) for other in SHIPPED]
    check(browser, story, [*whole, *((play.back(number), number) for play, number in whole)], *others)


def test_plays_of_made_stories_have_the_same_codes(browser: NodeCodes) -> None:
    """With loops, luck and conditions, from small seeds and large ones."""
    for number in range(60):
        dice, story = Random(number), varied_story(number)  # noqa: S311 - plays that can be had again
        if story is not None:
            seeds = (dice.getrandbits(dice.choice((1, 32, 53))) for _ in range(8))
            check(browser, story, [(wandering(story, dice), seed) for seed in seeds])


def test_any_text_is_understood_alike(browser: NodeCodes) -> None:
    """Signs of all kinds, letters with a right check behind them, and codes with a slip."""
    dice, story = Random(1), rooms()  # noqa: S311 - texts that can be had again
    texts = ["".join(dice.choices(SIGNS, k=dice.randrange(40))) for _ in range(300)]
    mine = read_code(code_of(Playthrough(story), 1))
    assert not isinstance(mine, Problem)
    start = [1, mine.story // 1024, mine.story // 32 % 32, mine.story % 32]
    for length in (0, 1, 3, 12, 14, 16, 20, 40):
        for _ in range(40):
            letters = dice.choices(range(32), k=length)
            texts += [in_groups(checked(letters)), in_groups(checked([*start, *letters]))]
            texts.append(in_groups(checked([*start, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, *letters])))
    check(browser, story, [], *texts, "0" * 4_000, "0" * 4_001)


@pytest.mark.parametrize("edits", [(), RENAMED, *((edit,) for edit, _, _ in EDITS)], ids=str)
def test_another_edition_is_followed_alike(browser: NodeCodes, edits: tuple[tuple[str, str], ...]) -> None:
    """As far as it goes, with the same reason for stopping; renamed ids are found."""
    codes = [code_of(walk(rooms(), *WALK).back(back), 7) for back in range(len(WALK) + 1)]
    check(browser, rooms(*edits), [], *codes, code_of(walk(rooms(), "up", start="tired"), 7))


@pytest.mark.parametrize("count", [1, 15, 16, 200])
def test_crowded_scenes_have_the_same_numbers(browser: NodeCodes, count: int) -> None:
    """In one letter or in two."""
    story = crowd(count)
    check(browser, story, [(walk(story, f"way_{number}", "up"), 1) for number in range(count)])
