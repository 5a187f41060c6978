"""What is known of small stories, number by number."""

from __future__ import annotations

import numpy as np
import pytest

from game.analysis import Sample, graph_of, reach, sample, shares
from game.analysis.findings import findings
from game.analysis.ranges import ranges_of
from game.analysis.value_partition import cuts_of
from tests.analysis.traps import ending, scene, trap


def test_parts_of_a_value_below_zero() -> None:
    """Of eight values from -2 to 5 a scene tells four parts apart; each play lands in its own."""
    story = trap(
        scene("a", "effects: [wide -= 3], goto: b", "effects: [wide += 4], goto: b", "goto: b")
        + "  b:\n    place: lake\n    lines: [Here]\n    next:\n"
        + "      - {if: wide >= 4, goto: high}\n      - {if: wide >= 2, goto: middle}\n"
        + "      - {if: wide >= 0, goto: low}\n      - {goto: end}\n"
        + "".join(map(ending, ("high", "middle", "low"))),
        stats="  wide: {start: 1, min: -2, max: 5, hidden: true}",
    )
    third = pytest.approx(1 / 3)
    assert shares(reach(graph_of(story))).endings == {
        "high": third,
        "middle": 0.0,
        "low": third,
        "end": third,
    }


def test_the_range_of_a_share() -> None:
    """Of twenty in a hundred, of none and of all, with 99 % confidence, as Wilson's formula gives it."""
    ended = np.ones(100, bool)
    plays = Sample(plays=100, endings={"a": 20, "all": 100}, unfinished=0, steps={}, scenes={}, ended=ended)
    assert plays.share("a") == pytest.approx((0.2, 0.117_16, 0.320_17), abs=5e-6)
    assert plays.share("none") == pytest.approx((0.0, 0.0, 0.062_22), abs=5e-6)
    assert plays.share("all") == pytest.approx((1.0, 0.937_78, 1.0), abs=5e-6)


def test_visits_and_steps_of_random_plays_are_counted() -> None:
    """Three laps for each of ten plays, which leave the loop together, and one way on."""
    story = trap(
        scene("a", "if: laps < 3, effects: [laps += 1], goto: b", "if: laps == 3, goto: c")
        + scene("b", "goto: a")
        + scene("c", "goto: end"),
        stats="  laps: {start: 0, min: 0, max: 3, hidden: true}",
    )
    found = sample(graph_of(story), 10)
    assert found.scenes == {"a": 40, "b": 30, "c": 10, "end": 10}
    assert found.steps == {("a", "c0"): 30, ("b", "c0"): 30, ("a", "c1"): 10, ("c", "c0"): 10}
    assert (found.endings, found.unfinished) == ({"end": 10}, 0)


def test_a_hidden_stat_that_a_line_says_is_asked_for() -> None:
    """Its number stands in the words, and nowhere else."""
    story = trap(
        scene("a", "effects: [steps += 1], goto: end", "goto: end").replace("[Here]", "['{steps} steps.']"),
        stats="  steps: {start: 0, min: 0, max: 9, hidden: true}",
    )
    assert [one.message for one in findings(story)] == []


@pytest.mark.parametrize(
    ("effects", "states"),
    [
        ("ability -= 50", 2),  # confidence below 30, or not; nobody asks for ability again
        ("confidence -= 5", 2),
        # With luck 0 to 3: confidence 20, 29, and what is above 30 with any luck.
        ("confidence += luck", 6),
        # With luck 0 to 3: ability 20 to 27, 34, 41, 48, 55, and what is above 60 with any luck.
        ("confidence = ability - 5 * luck", 10),
        ("'confidence = max(ability, 10)'", 2),  # ability below 30, or not
        ("'confidence = max(ability, 9 * luck)'", 12),  # of both each value
        # With luck 0 to 3: confidence up to 56, 65, and what is above 70 with any luck.
        ("confidence -= 40, confidence += luck", 9),
    ],
)
def test_only_what_is_asked_for_again_is_told_apart(effects: str, states: int) -> None:
    """Twelve ways to a scene, of other values each: so many states of it differ in what comes after."""
    ways = [
        f"effects: [confidence += {9 * n}, ability += {7 * n}, luck = {n % 4}], goto: b" for n in range(12)
    ]
    story = trap(
        scene("a", *ways)
        + scene("b", f"effects: [{effects}], goto: c")
        + scene("c", "if: confidence >= 30, goto: end", "goto: end"),
        stats="  luck: {start: 0, min: 0, max: 6, hidden: true}",
    )
    assert len(reach(graph_of(story)).layers["b"]) == states


def test_cutting_asks_and_can_be_ended() -> None:
    """It is the first that is done, and may take long by itself."""
    graph = graph_of(trap(scene("a", "if: confidence > 30, goto: end", "goto: end")))
    asked: list[None] = []
    assert set(cuts_of(graph, ranges_of(graph, (None,)), ask=lambda: asked.append(None))) == {"a", "end"}
    assert len(asked) == 2


def test_a_visit_is_told_apart_only_where_it_may_be_asked_for_again() -> None:
    """Whoever comes to a goes on to b, so that in a it is all the same whether b was seen before."""
    story = trap(
        scene("s", "goto: a", "goto: b")
        + scene("a", "goto: b")
        + scene("b", "goto: a", "goto: c")
        + scene("c", "if: visited(b) and visited(a), goto: end", "goto: end"),
        start="s",
    )
    layers = reach(graph_of(story)).layers
    assert {name: len(layers[name]) for name in "sabc"} == {"s": 1, "a": 1, "b": 2, "c": 2}


def test_a_loop_is_played_for_so_many_rounds() -> None:
    """Who is still in it then counts as unfinished, and has been everywhere as often."""
    story = trap(scene("a", "goto: b") + scene("b", "if: confidence > 20, goto: end", "goto: a"))
    found = sample(graph_of(story), 10, longest=3)
    assert found.scenes == {"a": 30, "b": 30}
    assert (found.endings, found.unfinished, found.ended.tolist()) == ({}, 10, [False] * 10)
    assert sample(graph_of(story), 10, go_on=lambda: False).scenes == {}
