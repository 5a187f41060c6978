"""Findings that need every reachable state: stuck readers, scenes never reached, lines never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import define, field

from game.analysis.budget import Budget, OverBudgetError
from game.analysis.crowded import crowded
from game.analysis.explain import why_never
from game.analysis.layer import open_ways
from game.analysis.line_questions import Asked, ask, path_of
from game.analysis.lint import Finding, Path, remarks
from game.analysis.no_way_out import closed
from game.analysis.ranges import leaving, ranges_of
from game.analysis.reachable_states import Reached, reach
from game.analysis.shortest_walks import nearest, walk_to
from game.analysis.story_graph import Graph, Way, graph_of
from game.analysis.vectorised import test_of
from game.analysis.wordless import wordless
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.expressions import Node
    from game.story.scenario import Scenario, Scene

# States explored to say why something never is: each such finding asks for as many as the story has.
_FOR_REASONS: Final = 60_000_000


def findings(scenario: Scenario, budget: Callable[[], Budget] = Budget) -> list[Finding]:
    """Everything that can be proven wrong with a story, whichever its start.

    `budget` makes the budget of each exploration. Where one does not get to its end, nothing is claimed that
    rests on it, and one of the findings says so.
    """
    look = _Look(graph_of(scenario), (None, *scenario.circumstances), budget)
    return [*look.all()]


@define(eq=False)
class _Look:
    graph: Graph
    starts: Sequence[str | None]
    budget: Callable[[], Budget]
    found: list[Reached] = field(init=False)
    ranges: Mapping[str, Any] = field(init=False)
    _asked: Asked = field(init=False)
    _for_reasons: int = _FOR_REASONS
    unasked: bool = False  # whether a budget ended before circles without a way out were looked for

    @found.default
    def _explore(self) -> list[Reached]:
        """Each start by itself: they share little, and so each fits."""
        return [reach(self.graph, (start,), None, self.budget()) for start in self.starts]

    @ranges.default
    def _bound(self) -> Mapping[str, Any]:
        return ranges_of(self.graph, self.starts)

    @_asked.default
    def _ask(self) -> Asked:
        return ask(self.graph, self.found, self.budget, self.ranges)

    @property
    def complete(self) -> bool:
        return all(each.complete for each in self.found)

    def all(self) -> Iterator[Finding]:
        yield from self._stuck()
        yield from self._no_way_out()
        yield from self._never_reached()
        yield from self._ways()
        yield from self._lines()
        yield from wordless(self.graph, self.starts, self.budget, self.ranges)
        yield from crowded(self.graph, self.ranges)
        yield from self._cut_off()
        yield from remarks(self.graph)
        if self.complete and (self.unasked or None in self._asked.never.values()):
            yield Finding(
                rule="UP723",
                path=("title",),
                message="time or memory ran out before everything was asked of this story",
                hint="what is said is proven, what is not said is not; see --seconds and --memory",
            )
        if not self.complete:
            states = sum(each.states for each in self.found)
            yield Finding(
                rule="UP723",
                path=("title",),
                message=f"this story has more than the {states:,} states that were looked at",
                hint="what is said is proven, what is not said is not; see --states, --seconds and --memory",
            )

    def _scenes(self) -> Iterator[Scene]:
        yield from self.graph.scenario.scenes.values()

    def _reached(self, scene: str) -> bool:
        return any(scene in each.layers for each in self.found)

    def _stuck(self) -> Iterator[Finding]:
        for scene in self._scenes():
            if not isinstance(scene.then, Choices):
                continue
            for each in self.found:
                layer = each.layers.get(scene.id)
                if layer is None:
                    continue
                shut = ~np.logical_or.reduce(
                    [
                        np.ones(len(layer), bool) if taken is None else taken
                        for _, taken in open_ways(self.graph.out[scene.id], layer)
                    ]
                )
                place = nearest(layer, shut)
                if place is not None:
                    yield Finding(
                        rule="UP521",
                        path=("scenes", scene.id),
                        message=f"every choice of “{scene.id}” can be locked at once",
                        hint="leave one choice without if:, or with one that holds when the others fail",
                        walk=str(walk_to(each, scene.id, place)),
                    )
                    break

    def _no_way_out(self) -> Iterator[Finding]:
        told: set[str] = set()
        for each in self.found:
            if not each.complete:
                continue
            try:
                shut = closed(each)
            except OverBudgetError:
                self.unasked = True
                continue
            for group in self.graph.groups:
                here = [scene for scene in group if scene in shut and shut[scene].any()]
                if not here or told & set(group) or not self.graph.turns(group):
                    continue
                told |= set(group)
                first = min(here, key=lambda s: int(each.layers[s].depth[shut[s]].min()))
                place = nearest(each.layers[first], shut[first])
                if place is None:
                    continue
                yield Finding(
                    rule="UP522",
                    path=("scenes", first),
                    message=f"a reader can come to “{first}” and never get to an ending",
                    hint="lead out of the circle in every case",
                    walk=str(walk_to(each, first, place)),
                )

    def _never_reached(self) -> Iterator[Finding]:
        for scene in self._scenes():
            into = [way for way in self.graph.into[scene.id] if self._possible(way.scene)]
            if self._possible(scene.id) or not into:
                continue
            way = into[0]
            kind = "ending" if isinstance(scene.then, Ending) else "scene"
            yield Finding(
                rule="UP621",
                path=("scenes", scene.id),
                message=f"no play reaches the {kind} “{scene.id}”: {self._way_there(way)}",
                hint="make the way there easier, or take it out",
            )

    def _possible(self, scene: str) -> bool:
        """Whether a scene is reached; where not everything was looked at, whether ranges leave it open."""
        return self._reached(scene) if self.complete else scene in self.ranges

    def _way_there(self, way: Way) -> str:
        if way.step == "next":
            return f"“{way.scene}” leads here by an exit that is never taken"
        return f"“{way.scene}” leads here by {way.step}, which is never open"

    def _ways(self) -> Iterator[Finding]:
        """Choices and exits that are never open; conditions that always hold."""
        for scene in self._scenes():
            if not self.complete:
                yield from self._shut_by_ranges(scene)
            if not self._reached(scene.id) or not self.complete:
                continue
            opened, shut = self._open(scene.id)
            for way in self.graph.out[scene.id]:
                if way.condition is None:
                    continue
                path = path_of(self.graph, way)
                if way.number not in opened:
                    yield self._never_open(scene, way, path)
                elif way.number not in shut:
                    yield Finding(
                        rule="UP721",
                        path=(*path, "if"),
                        message="wherever a reader comes from, this condition holds here",
                        hint="take the condition out, or ask for more",
                    )

    def _shut_by_ranges(self, scene: Scene) -> Iterator[Finding]:
        """What not even the ranges of the values allow is proven without looking at every state."""
        here = self.ranges.get(scene.id)
        if here is None:
            return
        allowed = {way.number for way, _ in leaving(self.graph.scenario, self.graph.out[scene.id], here)}
        choice = self.graph.kinds[scene.id] == "choices"
        for way in self.graph.out[scene.id]:
            if way.number not in allowed and way.condition is not None:
                what = f"“{way.step}” is never open" if choice else "this exit is never taken"
                yield Finding(
                    rule="UP622" if choice else "UP623",
                    path=(*path_of(self.graph, way), "if"),
                    message=f"{what}: no value that can be had here satisfies it",
                    hint="ask for less here, or give more before",
                )

    def _open(self, scene: str) -> tuple[set[int], set[int]]:
        """The ways that are open in some state, and those whose condition fails in some."""
        opened, shut = set[int](), set[int]()
        for each in self.found:
            layer = each.layers.get(scene)
            if layer is None:
                continue
            for way, taken in open_ways(self.graph.out[scene], layer):
                if taken is None or taken.any():
                    opened.add(way.number)
                if way.condition is not None and not test_of(way.condition, layer.columns, len(layer)).all():
                    shut.add(way.number)
        return opened, shut

    def _never_open(self, scene: Scene, way: Way, path: Path) -> Finding:
        if way.condition is None:
            raise LookupError(way.step)
        why = self._why(scene.id, way.condition)
        choice = self.graph.kinds[scene.id] == "choices"
        what = f"“{way.step}” is never open" if choice else "this exit is never taken"
        return Finding(
            rule="UP622" if choice else "UP623",
            path=(*path, "if"),
            message=f"{what}: {why}" if why else what,
            hint="ask for less here, or give more before",
        )

    def _why(self, scene: str, condition: Node) -> str:
        """Why a condition never holds; empty once so much was looked at for reasons that the rest must do."""
        if self._for_reasons <= 0:
            return ""
        self._for_reasons -= sum(each.states for each in self.found)
        return why_never(self.graph, scene, condition, self.starts, self.budget, self.ranges)

    def _lines(self) -> Iterator[Finding]:
        """Lines that are never shown, and lines with a condition that always holds."""
        answers = self._asked.never
        for path, tree in self._asked.conditions.items():
            if answers.get(("shown", path)):
                why = self._why(str(path[1]), tree)
                yield Finding(
                    rule="UP624",
                    path=(*path, "if"),
                    message=f"this line is never shown: {why}" if why else "this line is never shown",
                    hint="take it out, or make its condition possible",
                )
        for path in self._asked.conditions:
            if answers.get(("hidden", path)):
                yield Finding(
                    rule="UP721",
                    path=(*path, "if"),
                    message="wherever a reader comes from, this condition holds here",
                    hint="take the condition out, or ask for more",
                )

    def _cut_off(self) -> Iterator[Finding]:
        """Effects that go beyond a limit every time."""
        for (path, source), key in self._asked.limited.items():
            if self._asked.never.get(key):
                yield Finding(
                    rule="UP625",
                    path=path,
                    message=f"“{source}” goes beyond the limit every time",
                    hint="use a smaller number, or widen the limit",
                )
