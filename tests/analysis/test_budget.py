"""How much may be explored, met exactly: the last that goes, and the first that does not."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import numpy as np
import pytest
from attrs import evolve

from game.analysis import STATES, Budget, graph_of, lengths, reach, shares
from game.analysis.budget import OverBudgetError
from game.analysis.findings import findings
from game.analysis.least_and_most import extents
from game.analysis.topological_order import ArrowIndex
from game.cli import bounds
from game.story import begin
from tests.analysis.traps import scene, trap

if TYPE_CHECKING:
    from game.story import Scenario


def test_twenty_million_states_where_nobody_says_otherwise() -> None:
    """As the page on proofs says, of which the command line tells too."""
    assert (Budget().states, STATES, bounds.STATES) == (20_000_000, 20_000_000, 20_000_000)


def test_as_many_states_may_be_kept_as_there_may_be() -> None:
    """And not one more."""
    budget = Budget(states=10)
    budget.spend(10)
    assert budget.spent == 10
    with pytest.raises(OverBudgetError):
        budget.spend(1)


def test_four_times_as_many_may_be_looked_at_at_once() -> None:
    """For many ways lead to few states; those that are kept count as well."""
    budget = Budget(states=10)
    budget.ask(40)
    with pytest.raises(OverBudgetError):
        budget.ask(41)
    budget.spend(10)
    budget.ask(30)
    with pytest.raises(OverBudgetError):
        budget.ask(31)


def test_what_was_kept_asks_for_no_more_room() -> None:
    """It was asked for before; what is to come fits to the byte, or does not."""
    Budget(room=lambda: 0).spend(1)
    Budget(room=lambda: 800).fit(10, 80)
    with pytest.raises(OverBudgetError):
        Budget(room=lambda: 799).fit(10, 80)


def _fan(states: int, flags: int = 1) -> Scenario:
    """Choices that lead to `states` states of scene b, where so many flags are asked for as well."""
    names = [f"f{n}" for n in range(flags)]
    asked = [*(f"steps == {n}" for n in range(states)), *names]
    return trap(
        scene("a", f"effects: [{', '.join(f'{name} = true' for name in names)}], goto: b", "goto: c")
        + scene("c", *(f"effects: [steps = {n}], goto: b" for n in range(states)))
        + "  b:\n    place: lake\n    lines: [Here]\n    next:\n"
        + "".join(f"      - {{if: {each}, goto: end}}\n" for each in asked)
        + "      - {goto: end}\n",
        stats="  steps: {start: 0, min: 0, max: 99, hidden: true}",
        flags=", ".join(f"{name}: false" for name in names),
    )


@pytest.mark.parametrize(("flags", "enough"), [(2, 4_880), (70, 18_300)])
def test_a_state_in_python_s_own_numbers_takes_more_room(flags: int, enough: int) -> None:
    """With seventy flags a key is longer than 62 bits: 61 states take 18,300 bytes instead of 4,880."""
    graph = graph_of(_fan(60, flags))
    assert reach(graph, budget=Budget(room=lambda: enough)).complete
    assert not reach(graph, budget=Budget(room=lambda: enough - 1)).complete


def test_the_least_and_the_most_take_eight_bytes_of_each_state() -> None:
    """Two whole numbers of 32 bits; with a byte less they are not looked for."""
    graph = graph_of(_fan(60))
    reached = reach(graph)
    slot = next(n for n, each in enumerate(graph.scenario.slots) if getattr(each, "id", "") == "steps")
    assert len(reached.layers["b"]) == 61
    found = dict(extents(reached, (slot,), ("b",), Budget(room=lambda: 488)))
    assert sorted(found["b"].between[slot][0].tolist()) == [0, *range(60)]
    with pytest.raises(OverBudgetError):
        list(extents(reached, (slot,), ("b",), Budget(room=lambda: 487)))


def test_the_least_and_the_most_can_be_stopped() -> None:
    """Going over the states asks as often as finding them."""
    reached = reach(graph_of(_fan(3)))
    with pytest.raises(OverBudgetError):
        list(extents(reached, (0,), ("b",), Budget(go_on=lambda _: False)))


def test_shares_are_of_a_start_that_was_explored() -> None:
    """Of another one nothing is known: here both flags are set, or none."""
    story = trap(
        scene("a", "effects: [f = true, g = true], goto: a", "if: f, goto: end", "if: g, goto: end"),
        flags="f: false, g: false",
    )
    reached = reach(graph_of(story))
    first = begin(story)
    assert shares(reached, start=first).endings == {"end": 1.0}
    slots = {getattr(each, "id", ""): slot for slot, each in enumerate(story.slots)}
    values = tuple(int(slot == slots["f"]) or value for slot, value in enumerate(first.values))
    with pytest.raises(LookupError):
        shares(reached, start=evolve(first, values=values))


def test_circles_that_were_not_looked_for_are_said() -> None:
    """Every state was looked at, and then the time was over."""
    story = trap(
        scene("a", "effects: [confidence += 1], goto: b", "goto: end")
        + scene("b", "if: confidence < 90, goto: a", "if: confidence < 10, goto: end")
    )
    every = count()
    assert reach(graph_of(story), budget=Budget(go_on=lambda _: next(every) >= 0)).complete
    enough = next(every)

    def limited() -> Budget:
        """Asked as often as it takes to find all states."""
        asked = count()
        return Budget(go_on=lambda _: next(asked) < enough)

    told = [one.message for one in findings(story, limited)]
    assert "time or memory ran out before everything was asked of this story" in told


@pytest.mark.parametrize("many", [1, 40_000])
def test_going_along_arrows_asks_now_and_then(many: int) -> None:
    """At least once, and not for each of a chain that is followed one by one."""
    asked: list[None] = []
    index = ArrowIndex(np.arange(many), np.arange(1, many + 1), many + 1, lambda: asked.append(None))
    begun = np.arange(many + 1) == 0
    assert index.behind(begun).all()
    behind = len(asked)
    assert len(index.runs(begun | True)[0]) >= 1
    runs = len(asked) - behind
    distance = np.where(begun, 0, 1 << 30).astype(np.int32)
    index.shorten(distance, np.ones(many, np.int32))
    assert distance.tolist() == list(range(many + 1))
    shorten = len(asked) - behind - runs
    assert min(behind, runs, shorten) >= 1
    assert max(behind, runs, shorten) <= 10


def test_why_it_ended_is_said() -> None:
    """More states than there may be, no room, or no time; nothing before."""
    budget = Budget(states=1)
    assert budget.ended == ""
    for limited, why in [
        (budget, "there are more"),
        (Budget(room=lambda: 79), "memory ran out"),
        (Budget(go_on=lambda _: False), "time ran out"),
    ]:
        with pytest.raises(OverBudgetError):
            limited.ask(5 if limited is budget else 1)
        assert limited.ended == why


def test_counting_ways_takes_24_bytes_of_each_state() -> None:
    """With a byte less it is not begun."""
    room = [float("inf")]
    reached = reach(graph_of(_fan(60)), budget=Budget(room=lambda: room[0]))
    room[0] = 24 * reached.states
    assert lengths(reached)["end"].ways == 61
    room[0] -= 1
    with pytest.raises(OverBudgetError):
        lengths(reached)
