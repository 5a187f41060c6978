"""All that is asked of what is shown only at times, and of limits, in a story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from game.analysis.conditions import failing, holding, within
from game.analysis.lint import Path
from game.analysis.shown_at_times import Shown, shown_at_times
from game.analysis.value_partition import Cutter
from game.expressions import amount
from game.story.play import begin
from game.story.scenario import Next
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from game.analysis.ever_happens import Question
    from game.analysis.story_graph import Graph, Way
    from game.story.scenario import Scenario

Key = tuple[Any, ...]


@frozen(eq=False)
class Asked:
    """What is asked: `questions` by what they are called.

    Whatever is `shown` only at times is asked as ("shown", key), and where a condition stands with it as
    ("hidden", key). `limited` has for each effect on a stat, by its path and words, the questions whether it
    stays within: one for each way on which it happens, and none where a start shows that it does.
    """

    shown: Sequence[Shown]
    limited: Mapping[tuple[Path, str], Sequence[Key]]
    questions: Mapping[Key, Question]

    def met(self, left: set[Key]) -> set[Key]:
        """What of these is no question any more, as its effect stays within on another way."""
        known = [keys for keys in self.limited.values() if not left.issuperset(keys)]
        return {key for keys in known for key in keys}


def ask(graph: Graph, ranges: Mapping[str, Any], starts: Sequence[str | None] = (None,)) -> Asked:
    """Everything there is to ask of the scenes that may be reached."""
    cutter = Cutter(graph, ranges)
    shown: list[Shown] = []
    limited: dict[tuple[Path, str], list[Key]] = {}
    asked: dict[Key, Question] = {}
    for scene in (each for id_, each in graph.scenario.scenes.items() if id_ in ranges):
        for one in shown_at_times(graph, scene):
            shown.append(one)
            asked["shown", one.key] = holding(cutter, scene.id, one.when)
            if one.asked is not None:
                asked["hidden", one.key] = failing(cutter, scene.id, one.asked)
        for way in graph.out[scene.id]:
            for path, number in _moved(graph, way):
                key = ("within", path, way.scene, way.number)
                limited.setdefault((path, way.effects[number].source), []).append(key)
                asked[key] = within(cutter, scene.id, way, number)
    for known, inside in _at_start(graph.scenario, starts).items():
        keys = limited.pop(known, []) if inside else limited.setdefault(known, [])
        for key in keys if inside else ():
            del asked[key]
    return Asked(shown, limited, asked)


def _moved(graph: Graph, way: Way) -> Iterator[tuple[Path, int]]:
    """The effects on stats along a way that its author wrote: each with where it stands, and its number."""
    slots, scene = graph.scenario.slots, graph.scenario.scenes[way.goto]
    here = [((*path_of(graph, way), "effects", number), number) for number in range(way.own)]
    first = len(way.effects) - len(scene.effects)
    there = [(("scenes", way.goto, "effects", n), first + n) for n in range(len(scene.effects))]
    for path, number in (*here, *there):
        if isinstance(slots[way.effects[number].slot], Stat):
            yield path, number


def _at_start(scenario: Scenario, starts: Sequence[str | None]) -> Mapping[tuple[Path, str], bool]:
    """The effects on stats of the first scene, and whether each stays within its limits as plays begin."""
    first, found = scenario.scenes[scenario.start], dict[tuple[Path, str], bool]()
    without = evolve(scenario, scenes={**scenario.scenes, first.id: evolve(first, effects=())})
    for start in starts if first.effects else ():
        values = [*begin(without, start).values]
        for number, effect in enumerate(first.effects):
            key = ("scenes", first.id, "effects", number), effect.source
            inside = effect.lowest <= amount("", effect.tree).value(values) <= effect.highest
            if isinstance(scenario.slots[effect.slot], Stat):
                found[key] = found.get(key, False) or inside
            effect.apply(values)
    return found


def path_of(graph: Graph, way: Way) -> Path:
    """The keys that lead to a way in the file."""
    kind = graph.kinds[way.scene]
    then = graph.scenario.scenes[way.scene].then
    written = then.exits[way.number].number if isinstance(then, Next) else way.step
    return ("scenes", way.scene, kind, written)
