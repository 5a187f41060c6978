"""Traps with known answers: what is found, and the words it is said in."""

from __future__ import annotations

import pytest

from game.analysis import (
    Budget,
    graph_of,
    lengths,
    nearest,
    reach,
    sample,
    shares,
    walk_to,
)
from game.analysis.findings import findings
from game.story import Scenario, begin, choose
from tests.analysis.traps import TWENTY, ending, exploding, scene, trap, twenty_locks


def said(scenario: Scenario) -> list[tuple[str, str, str]]:
    """The rule, message and walk of every finding."""
    return [(one.rule, one.message, one.walk) for one in findings(scenario)]


def test_a_choice_behind_two_stats_that_are_never_high_together() -> None:
    """Each part can hold and both never do: the reason names the most there is where the other holds."""
    story = trap(
        scene("a", "effects: [confidence += 30], goto: b", "effects: [ability += 30], goto: b")
        + scene("b", "goto: end", "if: confidence >= 50 and ability >= 50, goto: end")
    )
    assert said(story) == [
        (
            "UP622",
            (
                "“c1” is never open: it needs confidence 50; the most anyone can have here is 20, "
                "by a > c1 → b, where ability >= 50"
            ),
            "",
        )
    ]


def test_a_choice_whose_number_is_never_reached() -> None:
    """The reason says how much is needed, the most there is, and by which walk."""
    story = trap(
        scene("a", "effects: [confidence += 25], goto: b", "effects: [ability += 1], goto: b")
        + scene("b", "goto: end", "if: confidence >= 60, goto: end")
    )
    assert said(story) == [
        (
            "UP622",
            "“c1” is never open: it needs confidence 60; the most anyone can have here is 45, by a > c0 → b",
            "",
        )
    ]


def test_an_ending_reached_by_exactly_one_walk_of_twenty_choices() -> None:
    """It is found, its one way counted, its share exact, and its walk is the right one."""
    reached = reach(graph_of(twenty_locks()))
    place = nearest(reached.layers["treasure"])
    assert place is not None
    walk = walk_to(reached, "treasure", place)
    assert [step for _, step in walk.steps if step != "next"] == [f"c{right}" for right in TWENTY]
    assert lengths(reached)["treasure"].ways == 1
    assert lengths(reached)["end"].ways == 2**20 - 1
    assert shares(reached).endings["treasure"] == pytest.approx(2**-20, rel=1e-12)


def test_a_loop_that_can_be_left_only_with_what_it_takes() -> None:
    """The circle that lowers what its way out asks for has no way out, and a walk into it is shown."""
    story = trap(
        scene("a", "effects: [confidence -= 5], goto: a", "if: confidence >= 50, goto: end")
        + scene("b", "goto: a"),
        start="b",
    )
    assert said(story) == [
        ("UP522", "a reader can come to “a” and never get to an ending", "b > c0 → a"),
        ("UP621", "no play reaches the ending “end”: “a” leads here by c1, which is never open", ""),
        (
            "UP622",
            "“c1” is never open: it needs confidence 50; the most anyone can have here is 20, by b > c0 → a",
            "",
        ),
    ]


def test_a_loop_that_can_be_left_before_it_is_too_late() -> None:
    """Its way out is open at first: the finding is only that one may wait too long."""
    story = trap(scene("a", "effects: [confidence -= 5], goto: a", "if: confidence >= 15, goto: end"))
    assert said(story) == [
        ("UP522", "a reader can come to “a” and never get to an ending", "a > c0 → a > c0 → a")
    ]
    reached = reach(graph_of(story))
    assert shares(reached).endings["end"] == pytest.approx(0.75)
    assert shares(reached).lost == pytest.approx(0.25)


def test_a_condition_that_always_holds() -> None:
    """Whatever is chosen before, it holds: the author is told so."""
    story = trap(
        scene("a", "effects: [confidence += 5], goto: b", "effects: [confidence += 9, ability -= 1], goto: b")
        + scene("b", "goto: end", "if: confidence >= 25, goto: end")
    )
    assert said(story) == [("UP721", "wherever a reader comes from, this condition holds here", "")]


def test_mutual_locks() -> None:
    """Two doors, each opened only from behind the other: both are named, with the reason."""
    story = trap(
        scene("a", "goto: end", "if: left, goto: right_room", "if: right, goto: left_room")
        + scene("left_room", "effects: [left = true], goto: a")
        + scene("right_room", "effects: [right = true], goto: a"),
        flags="left: false, right: false",
    )
    assert said(story) == [
        ("UP621", "no play reaches the scene “left_room”: “a” leads here by c2, which is never open", ""),
        (
            "UP621",
            "no play reaches the scene “right_room”: “a” leads here by c1, which is never open",
            "",
        ),
        ("UP622", "“c1” is never open: “left” is never true here", ""),
        ("UP622", "“c2” is never open: “right” is never true here", ""),
    ]


def test_an_outcome_of_weight_zero_is_no_way() -> None:
    """What only weight 0 leads to is never reached, and shares leave it out."""
    story = trap(
        "  a:\n    place: lake\n    lines: [Luck]\n    chance:\n"
        "      heads: {weight: 3, goto: end}\n      edge: {weight: 0, goto: other}\n" + ending("other")
    )
    reached = reach(graph_of(story))
    assert "other" not in reached.layers
    assert shares(reached).endings == {"other": 0.0, "end": 1.0}


def test_every_choice_locked_at_once() -> None:
    """The scene, and the shortest walk that gets stuck there."""
    story = trap(
        scene("a", "effects: [confidence -= 15], goto: b", "goto: b")
        + scene("b", "if: confidence >= 20, goto: end", "if: ability >= 30, goto: end")
    )
    found = said(story)
    assert ("UP521", "every choice of “b” can be locked at once", "a > c0 → b") in found


def test_an_effect_that_is_always_cut_off() -> None:
    """Below 0 nothing can fall: an effect that asks for it every time is named."""
    story = trap(
        scene("a", "effects: [confidence -= 30], goto: end", "effects: [confidence -= 5], goto: end")
    )
    assert ("UP625", "“confidence -= 30” goes beyond the limit every time", "") in said(story)


def test_a_counter_read_by_nobody() -> None:
    """A hidden number that is only ever counted up is said to be read nowhere."""
    story = trap(
        scene("a", "effects: [steps += 1], goto: end", "goto: end"),
        stats="  steps: {start: 0, min: 0, max: 9, hidden: true}",
    )
    assert ("UP626", "“steps” is set, and nothing ever asks for it", "") in said(story)


def test_a_choice_that_is_better_for_nothing() -> None:
    """Beside a choice that leads to the same place, costs less and gives more, it is advice to change it."""
    story = trap(
        scene(
            "a",
            "effects: [confidence += 5], goto: end",
            "effects: [confidence += 3, ability -= 1], goto: end",
        )
    )
    assert said(story) == [("UP722", "“c1” leads where “c0” leads, and is better for nothing", "")]


def test_a_story_that_explodes_ends_within_its_budget() -> None:
    """Of 2 to the power of 40 states so many are looked at; what ranges prove is said, and no more."""
    story = exploding()
    found = findings(story, lambda: Budget(states=50_000))
    assert [(one.rule, one.path) for one in found] == [
        ("UP621", ("scenes", "nowhere")),
        ("UP623", ("scenes", "s40", "next", 1, "if")),
        ("UP723", ("title",)),
    ]


def test_going_on_can_be_refused() -> None:
    """A search that is told to stop ends with what it knows, and says that this is not all."""
    reached = reach(graph_of(exploding(16)), budget=Budget(go_on=lambda states: states < 1000))
    assert not reached.complete
    assert 500 < reached.states < 10_000


def test_a_long_counter_ends() -> None:
    """A loop with a thousand laps before its way out is walked through lap by lap."""
    story = trap(
        scene("a", "effects: [laps += 1], goto: a", "if: laps >= 1000, goto: end"),
        stats="  laps: {start: 0, min: 0, max: 1000, hidden: true}",
    )
    reached = reach(graph_of(story))
    assert len(reached.layers["a"]) == 1001
    assert lengths(reached)["end"].fewest == 1001
    assert lengths(reached)["end"].most is None


def test_a_million_plays_agree_with_the_shares() -> None:
    """Each ending's exact share lies in the 99 % range of a million plays, with luck and loops."""
    story = trap(
        scene("a", "effects: [confidence += 7], goto: b", "effects: [ability += 9], goto: c", "goto: luck")
        + scene("b", "if: confidence >= 27, goto: luck", "effects: [confidence -= 3], goto: a", "goto: end")
        + scene("c", "if: ability >= 40, goto: high", "goto: a", "goto: luck")
        + "  luck:\n    place: lake\n    lines: [Luck]\n    chance:\n"
        "      good: {weight: 2, effects: [confidence += 10], goto: a}\n      bad: {weight: 3, goto: end}\n"
        + ending("high")
    )
    exact = shares(reach(graph_of(story)))
    assert sum(exact.endings.values()) == pytest.approx(1, abs=1e-12)
    plays = sample(graph_of(story), 1_000_000, 3)
    for scene_id, share in exact.endings.items():
        _, least, most = plays.share(scene_id)
        assert least <= share <= most


def test_witnesses_lead_where_they_say() -> None:
    """A walk shown to an author can be taken step by step."""
    story = trap(scene("a", "effects: [confidence -= 5], goto: a", "if: confidence >= 15, goto: end"))
    state = begin(story)
    for step in ("c0", "c0"):
        state = choose(story, state, step)
    assert state.scene == "a"
    assert state.values[0] == 10


def test_a_counter_without_a_sensible_end_is_left_in_time() -> None:
    """A loop that may count to a million, beside forty flags: the search ends where it is told to."""
    names = [f"f{n}" for n in range(40)]
    wanted = " and ".join(f"({' and '.join(names[at : at + 8])})" for at in range(0, 40, 8))
    story = trap(
        "".join(
            scene(name, f"effects: [{name} = true], goto: {then}", f"effects: [laps += 1], goto: {name}")
            for name, then in zip(names, [*names[1:], "gate"], strict=True)
        )
        + "  gate:\n    place: lake\n    lines: [Gate]\n    next:\n"
        + f"      - {{if: {wanted} and laps > 500, goto: end}}\n      - other\n"
        + ending("other"),
        stats="  laps: {start: 0, min: 0, max: 1000000, hidden: true}",
        flags=", ".join(f"{name}: false" for name in names),
        start="f0",
    )
    assert not reach(graph_of(story), budget=Budget(states=300)).complete
