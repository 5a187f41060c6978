"""What is known from the extremes of values, against states in which every value is told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from game.analysis import Budget, graph_of, reach
from game.analysis.conditions import failing, holding, within
from game.analysis.findings import findings
from game.analysis.least_and_most import extents
from game.analysis.value_partition import Cutter
from game.story.slots import Stat
from tests.analysis.small_stories import small_story
from tests.analysis.traps import scene, trap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.analysis import Graph, Reached
    from game.analysis.ever_happens import Question

BATCH = 100


def questions(graph: Graph, cutter: Cutter, reached: Reached) -> Iterator[Question]:
    """Every condition of the story asked in every scene, and every effect on a stat."""
    ways = [way for ways in graph.out.values() for way in ways]
    for scene_ in reached.layers:
        for way in ways:
            if way.condition is not None:
                yield holding(cutter, scene_, way.condition)
                yield failing(cutter, scene_, way.condition)
        for way in graph.out[scene_]:
            for number, effect in enumerate(way.effects):
                if isinstance(graph.scenario.slots[effect.slot], Stat):
                    yield within(cutter, scene_, way, number)


@pytest.mark.parametrize("first", range(0, 1000, BATCH))
def test_what_is_sure_is_so_and_what_is_excluded_is_not(first: int) -> None:
    """Of small stories by the thousand; more than half of what is asked is answered so."""
    asked = answered = 0
    for seed in range(first, first + BATCH):
        graph = graph_of(small_story(seed, loops=seed % 4 != 0))
        reached = reach(graph)
        cutter = Cutter(graph, reached.ranges)
        every = {slot: cutter.all_of(slot) for slot in range(len(graph.scenario.slots))}
        told_apart = reach(graph, (None,), dict.fromkeys(reached.layers, every))
        known = dict(extents(reached, tuple(every), tuple(reached.layers), Budget()))
        for one in questions(graph, cutter, reached):
            layer = told_apart.layers[one.scene]
            true = bool(one.test(layer.columns, len(layer)).any())
            surely, perhaps = (bool(column.any()) for column in one.judge(known[one.scene]))
            assert surely <= true <= perhaps, (seed, one.scene)
            asked, answered = asked + 1, answered + (surely == perhaps)
    assert answered > 0.5 * asked


def test_many_questions_are_answered_by_one_exploration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty scenes that each add to one stat, which stands at its limit on most ways: no more is explored."""
    explored = []

    def counted(*asked: Any) -> Reached:  # noqa: ANN401 - whatever reach is asked
        explored.append(asked)
        return reach(*asked)

    monkeypatch.setattr("game.analysis.ever_happens.reach", counted)
    story = trap(
        "".join(
            scene(f"s{n}", f"effects: [confidence += 9], goto: s{n + 1}", f"goto: s{n + 1}")
            for n in range(40)
        ).replace("s40", "end"),
        start="s0",
    )
    assert not [one for one in findings(story) if one.rule == "UP625"]
    assert not explored
