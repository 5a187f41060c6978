"""The shares of endings in the browser are those of the analysis, from every state along roads.

`python -m tests.soak.web_odds` tries more stories.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from game.analysis import fork_states, forks, graph_of, outlook, reach
from game.diagnostics import Source
from game.loader import load, load_path
from game.resources import PLAYER
from game.story import Playthrough, begin, options, steps
from game.story.scenario import Choices
from game.web.compile_story import compile_story
from tests.analysis.grown_stories import grown_story
from tests.analysis.small_stories import small_story
from tests.benchmarks.hub_story import hub_story
from tests.web.node_odds import NodeOdds, apart, known, walked, within
from tests.web.node_player import node
from tests.web.round_stories import line, locked, plane, sums, trap
from tests.web.varied_stories import varied_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Scenario

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.parent for path in (ROOT / "scenarios").glob("**/scenario.yaml"))
CORPUS = sorted((ROOT / "tests" / "corpus" / "playable").glob("*.yaml"))
ALL = pytest.mark.parametrize(
    "path", [*SHIPPED, *CORPUS], ids=lambda path: path.stem if path.suffix else path.name
)
BYTES = 500_000_000  # with what is kept twice while it grows


@pytest.fixture(scope="module")
def player() -> Iterator[NodeOdds]:
    """Node, with the player's shares."""
    started = NodeOdds()
    yield started
    started.close()


def _story(path: Path) -> Scenario:
    found = load_path(path).scenario
    assert found is not None
    return found


def _dice(seed: object) -> Random:
    return Random(str(seed))  # noqa: S311 - the same roads each time


@pytest.mark.one_in(2)
@ALL
def test_every_story_has_the_shares_of_the_analysis(path: Path, player: NodeOdds) -> None:
    """From every state of a road at random and every option of its decisions."""
    story = _story(path)
    assert apart(story, walked(story, _dice(path.name)), player, most=12_000_000) is None


@pytest.mark.one_in(3, 1)
@pytest.mark.parametrize(
    ("grow", "count"),
    [(small_story, 300), (grown_story, 150), (varied_story, 60)],
    ids=["small", "grown", "varied"],
)
def test_random_stories_have_the_shares_of_the_analysis(grow: Any, count: int, player: NodeOdds) -> None:  # noqa: ANN401 - of a seed
    """Loops, endless circles, weights that depend, words, counts, detours, where nothing is open."""
    for seed in range(count):
        story = grow(seed)
        if story is not None:
            assert apart(story, walked(story, _dice(seed)), player, most=30_000) is None, seed


def test_a_walk_to_and_fro_over_thousands_of_states(player: NodeOdds) -> None:
    """Gambler's ruin: a circle of thousands of states, each left for two others; the share is known."""
    story = line(3000)
    player.read(story)
    (answer,) = player.answers([begin(story)])
    assert answer["shares"]["away"] == pytest.approx(2 / 3000, abs=1e-12)
    assert answer["shares"]["home"] == pytest.approx(1 - 2 / 3000, abs=1e-12)


@pytest.mark.parametrize("most", [12, 36])
def test_a_walk_over_a_plane(most: int, player: NodeOdds) -> None:
    """Circles with many arrows, of some hundred states and of more than a thousand."""
    story = plane(most)
    assert apart(story, [begin(story)], player) is None


def test_what_rests_on_three_numbers(player: NodeOdds) -> None:
    """Worked out for each state, where a table of all that they may be together would be too large."""
    story = sums()
    assert known(story, [begin(story)], most=200_000) is not None
    assert apart(story, [begin(story)], player) is None


def test_a_long_count_is_exact(player: NodeOdds) -> None:
    """Two hundred thousand states, one new one a round, and as many shares."""
    story = line(100_000)
    player.read(story)
    (answer,) = player.answers([begin(story)])
    assert answer["shares"]["away"] == pytest.approx(2 / 100_000, abs=1e-12)


def test_what_has_no_room_is_played_at_random(player: NodeOdds) -> None:
    """A life with more states than are kept: memory is bounded, and the last days are exact all the same."""
    story = load(Source("hub.yaml", hub_story(7, 30, 15))).scenario
    assert story is not None
    play, dice = Playthrough(story), _dice("room")
    while open_ := steps(story, play.state):
        play = play.take(dice.choice(open_))
    player.read(story)
    found = player.measured(list(play.states), seconds=600)
    assert 20 < found["exact"] < len(play.states)
    assert found["bytes"] < BYTES


def test_where_memory_is_refused_the_rest_is_played_at_random(tmp_path: Path) -> None:
    """A device may have less than is asked for: what was counted by then is exact, and nothing is thrown."""
    story = _story(ROOT / "scenarios" / "meng_jin")
    states = [[state.scene, list(state.values)] for state in walked(story, _dice("refused"))]
    data = tmp_path / "asked.json"
    data.write_text(json.dumps({"story": compile_story(story), "states": states}), encoding="utf-8")
    code = f"""import {{ readFileSync }} from "node:fs";
        import {{ readStory }} from {json.dumps((PLAYER / "rules.js").as_uri())};
        import {{ oddsOf }} from {json.dumps((PLAYER / "odds.js").as_uri())};
        const {{ story, states }} = JSON.parse(readFileSync({json.dumps(str(data))}));
        globalThis.Int32Array = class extends Int32Array {{
            constructor(...given) {{
                if (given[0] > 20000) throw new RangeError("no memory");
                super(...given);
            }}
        }};
        const told = [...oddsOf(readStory(story), states, {{ late: () => false }})].filter(Boolean);
        console.log(JSON.stringify(told.map((each) => each.exact)));"""
    done = subprocess.run(
        [node(), "--input-type=module"], input=code, capture_output=True, text=True, check=True
    )
    exact = json.loads(done.stdout)
    assert len(exact) == len(states)
    assert 5 < sum(exact) < len(states)


def test_plays_that_never_end_are_lost(player: NodeOdds) -> None:
    """Their share is nobody's; at random they are counted as unfinished, and the range holds the share."""
    story = trap()
    player.read(story)
    (exact,) = player.answers([begin(story)])
    assert (exact["exact"], exact["shares"]) == (True, {"home": 0.5})
    (met,) = player.answers([begin(story)], seconds=0)
    assert met["unfinished"] + met["shares"]["home"][0] * met["plays"] == met["plays"]
    assert met["shares"]["home"][1] < 0.5 < met["shares"]["home"][2]


def test_where_nothing_is_open_nothing_is_within_reach(player: NodeOdds) -> None:
    """A state in which every choice is locked has no ending ahead, exactly and at random."""
    story = locked()
    player.read(story)
    assert player.answers([begin(story)]) == [{"place": 0, "exact": True, "shares": {}}]
    (met,) = player.answers([begin(story)], seconds=0)
    assert (met["shares"], met["unfinished"]) == ({}, met["plays"])


def test_without_time_all_is_played_at_random_and_the_ranges_hold(player: NodeOdds) -> None:
    """Of the corpus and small stories, the range to 99 % holds the exact share in 98 % at least."""
    held = []
    small = [small_story(seed, loops=False) for seed in range(90)]
    for number, story in enumerate([*map(_story, CORPUS), *small]):
        states = walked(story, _dice(number))[:8]
        wanted = known(story, states, 100_000)
        assert wanted is not None
        player.read(story)
        answers = player.answers(states, seconds=0, seed=number)
        assert [(each["place"], each["exact"]) for each in answers] == [
            (n, False) for n in range(len(states))
        ]
        for state, answer in zip(states, answers, strict=True):
            assert answer["shares"].keys() <= wanted[state].keys()
            for ending, share in wanted[state].items():
                held.append(within(answer, ending, share))
    assert len(held) > 300
    assert sum(held) / len(held) >= 0.98


def test_the_same_seed_plays_the_same(player: NodeOdds) -> None:
    """And another seed other plays."""
    story = _story(CORPUS[0])
    states = walked(story, _dice("seed"))[:2]
    player.read(story)
    first, again, other = (player.answers(states, seconds=0, seed=seed) for seed in (1, 1, 2))
    assert first == again != other


def test_decisions_are_those_of_the_desktop(player: NodeOdds) -> None:
    """The states asked about, in their order; with the answers, each option has the shares of `forks`."""
    for path in SHIPPED[:4]:
        story, dice = _story(path), _dice(path.name)
        play = Playthrough(story)
        while open_ := steps(story, play.state):
            play = play.take(dice.choice(open_))
        player.read(story)
        found = player.decisions(play)
        assert found["states"] == [[state.scene, list(state.values)] for state in fork_states(play)]
        asked = [n for n, step in enumerate(play.steps) if isinstance(story.scenes[step.scene].then, Choices)]
        assert [each["number"] for each in found["decisions"]] == asked
        for each in found["decisions"]:
            state = play.states[each["number"]]
            shown = [(option.id, option.available) for option in options(story, state)]
            assert [(option["id"], option["available"]) for option in each["options"]] == shown
            assert [option["id"] for option in each["options"] if option["taken"]] == [
                play.steps[each["number"]].id
            ]


def test_options_have_the_shares_of_the_what_if(player: NodeOdds) -> None:
    """One road of an example, put together decision by decision as the desktop has it."""
    story = _story(ROOT / "scenarios" / "examples" / "the_fan")
    play, dice = Playthrough(story), _dice("fan")
    while open_ := steps(story, play.state):
        play = play.take(dice.choice(open_))
    player.read(story)
    found, states = player.decisions(play), list(fork_states(play))
    shares = {each["place"]: each["shares"] for each in player.answers(states)}
    for mine, theirs in zip(
        forks(play, outlook(reach(graph_of(story)), states)), found["decisions"], strict=True
    ):
        assert shares[theirs["before"]] == pytest.approx(mine.shares)
        for branch, option in zip(mine.branches, theirs["options"], strict=True):
            assert shares.get(option["after"], {}) == pytest.approx(branch.shares)


def test_what_is_nearest_to_the_endings_is_known_first(player: NodeOdds) -> None:
    """Along a road without loops its end comes first, and where other starts are asked about, those last."""
    story = _story(ROOT / "scenarios" / "meng_jin")
    play, dice = Playthrough(story), _dice("order")
    while open_ := steps(story, play.state):
        play = play.take(dice.choice(open_))
    starts = [begin(story, each) for each in story.circumstances]
    player.read(story)
    answers = player.answers([*play.states, *starts])
    assert all(each["exact"] for each in answers)
    road = [each["place"] for each in answers if each["place"] < len(play.states)]
    assert road == list(range(len(play.states) - 1, -1, -1))
    beginnings = {0, *range(len(play.states), len(answers))}
    assert {each["place"] for each in answers[-len(beginnings) :]} == beginnings


def test_other_starts_are_counted_last_also_in_a_loop(player: NodeOdds) -> None:
    """What is said to come last does, and the end of the road comes before its beginning."""
    story = load(Source("hub.yaml", hub_story(3, 5, 5))).scenario
    assert story is not None
    play, dice = Playthrough(story), _dice("loop")
    while open_ := steps(story, play.state):
        play = play.take(dice.choice(open_))
    player.read(story)
    answers = player.answers([*play.states, begin(story)], last=1)
    road = len(play.states)
    ending, verdict = road - 1, road - 2
    assert [each["place"] for each in answers] == [ending, verdict, *range(verdict - 1, -1, -1), road]


def test_a_page_without_workers_is_told_the_same(player: NodeOdds) -> None:
    """In slices, between which it does other things; at last null."""
    story = _story(ROOT / "scenarios" / "meng_jin")
    states = walked(story, _dice("slices"))
    player.read(story)
    told, pauses = player.sliced(states)
    assert told == [*player.answers(states), None]
    assert pauses > 2, "the page was kept from everything else"


def test_it_can_be_stopped(player: NodeOdds) -> None:
    """After it nothing more is told."""
    story = _story(ROOT / "scenarios" / "examples" / "parcels")
    player.read(story)
    told, _ = player.sliced(walked(story, _dice("stop")), stop=3)
    assert len(told) == 3
