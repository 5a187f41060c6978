"""Loops that are narrow and long: counters of a hundred thousand laps and a million are decided exactly."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from game.analysis import graph_of, lengths, loop_search, outlook, reach, shares
from game.analysis.batch import Batch
from game.analysis.bit_packing import Layout
from game.analysis.budget import Budget, OverBudgetError
from game.analysis.findings import findings
from game.analysis.known_states import KnownStates
from game.analysis.merge_states import merged
from game.authoring.odds import odds
from game.loader import load_path
from game.story import begin
from tests.analysis.small_stories import small_story
from tests.analysis.traps import ending, scene, trap

if TYPE_CHECKING:
    from game.story import Scenario

CASES = Path(__file__).parent / "cases"


def counter(name: str) -> Scenario:
    """A story in which nothing happens but counting."""
    scenario = load_path(CASES / f"{name}.yaml").scenario
    assert scenario is not None
    return scenario


def chance(name: str, *outcomes: str) -> str:
    """A scene of luck without a page; its outcomes, each written inside its braces, are alike."""
    ways = "".join(f"      o{n}: {{weight: 1, {way}}}\n" for n, way in enumerate(outcomes))
    return f"  {name}:\n    place: lake\n    chance:\n{ways}"


def laps(count: int, *outcomes: str) -> Scenario:
    """A loop that is left after so many laps, each of which has these outcomes."""
    there = f"  a:\n    place: lake\n    next: [{{if: laps >= {count}, goto: high}}, b]\n"
    story = scene("s", "goto: a") + there + chance("b", *outcomes) + ending("high")
    return trap(story, stats="  laps: {start: 0, min: 0, max: 1000000, hidden: true}", start="s")


def test_a_silent_counter_of_a_hundred_thousand_laps() -> None:
    """Two scenes without a page, one state a round: all of it is known, and nothing is wrong with it."""
    story = counter("silent-counter")
    reached = reach(graph_of(story))
    assert (reached.complete, reached.states) == (True, 200_003)
    (found,) = lengths(reached).values()
    assert (found.fewest, found.most, found.ways) == (1, 1, 1)
    assert shares(reached).endings == {"e": 1.0}
    assert findings(story) == []


def test_a_counter_of_a_million_choices() -> None:
    """At its end a circle of one state, which is left half of the time."""
    story = counter("long-counter")
    reached = reach(graph_of(story))
    assert (reached.complete, reached.states) == (True, 1_000_002)
    found = lengths(reached)["e"]
    assert (found.fewest, found.most, found.ways) == (1_000_001, None, None)
    flow = shares(reached)
    assert flow.endings == {"e": 1.0}
    assert flow.steps["h", "more"] == pytest.approx(1_000_001)
    assert findings(story) == []


def test_a_counter_that_may_start_again_at_each_lap() -> None:
    """A third forward, a third back to 0, a third out: closed form, for a circle of six hundred states."""
    story = laps(300, "effects: [laps += 1], goto: a", "effects: [laps = 0], goto: a", "goto: end")
    up = (1 / 3) ** 300
    got = shares(reach(graph_of(story)))
    # From 0: there in one go, or back at 0 once more, which is as likely as out.
    assert got.endings["high"] == pytest.approx(2 * up / (1 + up), rel=1e-9)
    assert sum(got.endings.values()) == pytest.approx(1, abs=1e-12)


def test_a_walk_to_and_fro_over_twenty_thousand_steps() -> None:
    """A fair walk that starts a quarter of the way: solved, not gone round until patience ends."""
    gate = "  gate:\n    place: lake\n    next: [{if: laps == 0, goto: end}, a]\n"
    story = trap(
        scene("s", "effects: [laps = 5000], goto: a")
        + "  a:\n    place: lake\n    next: [{if: laps >= 20000, goto: high}, b]\n"
        + chance("b", "effects: [laps += 1], goto: a", "effects: [laps -= 1], goto: gate")
        + gate
        + ending("high"),
        stats="  laps: {start: 0, min: 0, max: 1000000, hidden: true}",
        start="s",
    )
    reached = reach(graph_of(story))
    assert shares(reached).endings == pytest.approx({"high": 0.25, "end": 0.75})
    here = begin(reached.graph.scenario)
    assert outlook(reached, [here])[here] == pytest.approx({"high": 0.25, "end": 0.75})


def test_what_no_number_can_say_is_not_called_exact() -> None:
    """Heads three thousand times on end, from the start at each tail: more laps than a number holds."""
    story = laps(3000, "effects: [laps += 1], goto: a", "effects: [laps = 0], goto: a")
    reached = reach(graph_of(story))
    assert reached.complete
    with pytest.raises(OverBudgetError):
        shares(reached)
    (each,) = odds(story, budget=lambda: Budget(time_left=lambda: 0))
    assert not each.proven


@pytest.mark.parametrize("few", [0, 3, 1_000_000])
def test_one_by_one_and_all_at_once_find_the_same(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However soon the search changes from one way to the other: the same states, steps and arrows."""
    for seed in range(150):
        graph = graph_of(small_story(seed))
        wanted = reach(graph)
        with monkeypatch.context() as patch:
            patch.setattr(loop_search, "_FEW", few)
            patch.setattr(loop_search, "_MANY", 2 * few)
            patch.setattr(loop_search, "_ASKED", 7)
            got = reach(graph)
        assert got.states == wanted.states
        for name, layer in wanted.layers.items():
            assert np.array_equal(got.layers[name].keys, layer.keys), seed
            assert np.array_equal(got.layers[name].depth, layer.depth), seed
        assert sum(len(a.targets) for each in got.arrows.values() for a in each) == sum(
            len(a.targets) for each in wanted.arrows.values() for a in each
        )


@pytest.mark.parametrize("few", [0, 1_000_000])
def test_keys_longer_than_a_word_are_found_either_way(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ring of seventy scenes, each of which may set a flag that is asked for behind it."""
    names = [f"f{n}" for n in range(70)]
    ring = "".join(
        scene(f"a{n}", f"effects: [f{n} = true], goto: a{(n + 1) % 70}", "goto: gate0") for n in range(70)
    )
    gates = "".join(
        f"  gate{n}:\n    place: lake\n    next: [{{if: {' and '.join(names[7 * n : 7 * n + 7])}, "
        f"goto: {f'gate{n + 1}' if n < 9 else 'high'}}}, end]\n"
        for n in range(10)
    )
    story = trap(
        ring + gates + ending("high"),
        flags=", ".join(f"{name}: false" for name in names),
        start="a0",
    )
    monkeypatch.setattr(loop_search, "_FEW", few)
    monkeypatch.setattr(loop_search, "_MANY", 2 * few)
    found = reach(graph_of(story))
    assert found.layers["a0"].layout.bits == 70
    assert [len(found.layers[f"a{n}"]) for n in (0, 1, 69)] == [2, 2, 2]
    assert len(found.layers["high"]) == 1


def test_known_states_are_those_of_a_table() -> None:
    """Added by the handful or one at a time, some again and some nearer than before."""
    dice = Random(5)  # noqa: S311 - a test's own luck
    for _ in range(40):
        known, table = KnownStates(Layout({}, 20, {})), dict[int, int]()
        for _ in range(30):
            if dice.random() < 0.5:
                key, depth = dice.randrange(300), dice.randrange(9)
                assert known.meet(key, depth) == (depth < table.get(key, 99))
                table[key] = min(depth, table.get(key, 99))
                continue
            keys = sorted(dice.sample(range(300), dice.randint(1, 40)))
            steps = [dice.randrange(9) for _ in keys]
            told = known.take(np.array(keys), np.array(steps, np.int32))
            pairs = [(k, d) for k, d in zip(keys, steps, strict=True) if d < table.get(k, 99)]
            assert list(zip(told.keys.tolist(), told.depth.tolist(), strict=True)) == pairs
            table.update(pairs)
            assert len(known) == len(table)
        whole = known.layer()
        assert dict(zip(whole.keys.tolist(), whole.depth.tolist(), strict=True)) == table
        assert whole.keys.tolist() == sorted(table)


def test_what_arrives_from_a_hundred_thousand_depths_is_merged_at_once() -> None:
    """The fewest steps to each key, however many steps there are."""
    keys = np.repeat(np.arange(100_000), 2)
    depth = np.arange(200_000, dtype=np.int32)[::-1].copy()
    found, least, _ = merged([Batch(keys, depth)], Layout({}, 17, {}))
    assert np.array_equal(found, np.arange(100_000))
    assert np.array_equal(least, np.arange(199_998, -1, -2))
