"""Findings that need every reachable state: stuck readers, scenes never reached, lines never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from game.analysis.budget import Budget
from game.analysis.conditions import holding
from game.analysis.crowded import crowded
from game.analysis.ever_happens import Asker
from game.analysis.examples import without_example
from game.analysis.explain import why_never
from game.analysis.line_questions import Asked, ask, path_of
from game.analysis.lint import Finding, Path, remarks
from game.analysis.promised import Promised
from game.analysis.ranges import leaving, ranges_of
from game.analysis.story_graph import Graph, Way, graph_of
from game.analysis.survey import Survey, hoped, may_lock
from game.analysis.value_partition import Cutter
from game.analysis.wordless import in_doubt, wordless
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.expressions import Node
    from game.story.scenario import Scenario, Scene

# States explored to say why something never is: each such finding asks for as many as the story has.
_FOR_REASONS: Final = 60_000_000


def findings(scenario: Scenario, budget: Callable[[], Budget] = Budget) -> list[Finding]:
    """Everything that can be proven wrong with a story, whichever its start.

    What random plays show to be well needs no other proof; every state is looked at for what is left.
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
    ranges: Mapping[str, Any] = field(init=False)
    survey: Survey = field(init=False)
    promised: Promised = field(init=False)
    _asked: Asked = field(init=False)
    _silent: Mapping[str, Node] = field(init=False)  # scenes where perhaps nothing is read
    _asker: Asker = field(init=False)
    _never: Mapping[Any, bool | None] = field(factory=dict)
    _for_reasons: int = _FOR_REASONS

    def __attrs_post_init__(self) -> None:
        """Look for examples, and explore if something is left to be known."""
        self.ranges = ranges_of(self.graph, self.starts)
        self._asked, self._silent = ask(self.graph, self.ranges), in_doubt(self.graph, self.ranges)
        tests = hoped(self.graph, self.ranges)
        tests |= {key: (one.scene, one.test) for key, one in self._asked.questions.items()}
        spent = self.budget()
        left = without_example(self.graph, self.starts, tests, lambda: spent.go_on(0))
        self.survey = Survey(self.graph, left, may_lock(self.graph, self.ranges))
        questions = {key: one for key, one in self._asked.questions.items() if key in left}
        cutter = Cutter(self.graph, self.ranges)
        silent = {("silent", id_): holding(cutter, id_, tree) for id_, tree in self._silent.items()}
        self._asker = Asker(self.graph, {**questions, **silent}, self.budget)
        self.promised = Promised(self.graph, self.ranges, self.starts, self.budget)
        self.promised.look_for_examples()
        circles = any(self.graph.turns(group) for group in self.graph.groups)
        if left or silent or circles or self.survey.doubtful:
            self.survey.explore(self.starts, self.promised.explored, self._asker)
            keys = [key for key, one in questions.items() if self.survey.reached(one.scene)]
            self._never = self._asker.never(self.starts, keys) if self.complete else dict.fromkeys(keys)
        self.promised.look_at_outlines(ending=self.survey.always_ends(circles=circles))
        self.promised.explore()

    @property
    def complete(self) -> bool:
        return self.survey.complete

    def all(self) -> Iterator[Finding]:
        yield from self._stuck()
        yield from self._no_way_out()
        yield from self._never_reached()
        yield from self._ways()
        yield from self._lines()
        yield from self._wordless()
        yield from crowded(self.graph, self.ranges)
        yield from self._cut_off()
        yield from remarks(self.graph)
        yield from self.promised.findings()
        if self.complete and (self.survey.unasked or None in self._never.values()):
            yield Finding(
                rule="UP723",
                path=("title",),
                message="time or memory ran out before everything was asked of this story",
                hint="what is said is proven, what is not said is not; see --seconds and --memory",
            )
        if not self.complete:
            yield Finding(
                rule="UP723",
                path=("title",),
                message=f"this story has more than the {self.survey.states:,} states that were looked at",
                hint="what is said is proven, what is not said is not; see --states, --seconds and --memory",
            )

    def _scenes(self) -> Iterator[Scene]:
        yield from self.graph.scenario.scenes.values()

    def _stuck(self) -> Iterator[Finding]:
        for scene in self._scenes():
            if scene.id in self.survey.stuck:
                yield Finding(
                    rule="UP521",
                    path=("scenes", scene.id),
                    message=f"every choice of “{scene.id}” can be locked at once",
                    hint="leave one choice without if:, or with one that holds when the others fail",
                    walk=self.survey.stuck[scene.id],
                )

    def _no_way_out(self) -> Iterator[Finding]:
        for scene, walk in self.survey.endless:
            yield Finding(
                rule="UP522",
                path=("scenes", scene),
                message=f"a reader can come to “{scene}” and never get to an ending",
                hint="lead out of the circle in every case",
                walk=walk,
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
        return scene in self.ranges and (self.survey.reached(scene) or not self.complete)

    def _way_there(self, way: Way) -> str:
        if way.step == "next":
            return f"“{way.scene}” leads here by an exit that is never taken"
        return f"“{way.scene}” leads here by {way.step}, which is never open"

    def _ways(self) -> Iterator[Finding]:
        """Choices and exits that are never open; conditions that always hold."""
        for scene in self._scenes():
            if not self.complete:
                yield from self._shut_by_ranges(scene)
            elif self._possible(scene.id):
                yield from self._known_ways(scene)

    def _known_ways(self, scene: Scene) -> Iterator[Finding]:
        for way in self.graph.out[scene.id]:
            path = path_of(self.graph, way)
            if ("open", way) in self.survey.left:
                yield self._never_open(scene, way, path)
            elif ("shut", way) in self.survey.left:
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
        allowed = {way.number for way, _ in leaving(self.graph.out[scene.id], here)}
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
        self._for_reasons -= self.survey.states
        return why_never(self.graph, scene, condition, self.starts, self.budget, self.ranges)

    def _lines(self) -> Iterator[Finding]:
        """Lines that are never shown, and lines with a condition that always holds."""
        for path, tree in self._asked.conditions.items():
            if self._never.get(("shown", path)):
                why = self._why(str(path[1]), tree)
                yield Finding(
                    rule="UP624",
                    path=(*path, "if"),
                    message=f"this line is never shown: {why}" if why else "this line is never shown",
                    hint="take it out, or make its condition possible",
                )
        for path in self._asked.conditions:
            if self._never.get(("hidden", path)):
                yield Finding(
                    rule="UP721",
                    path=(*path, "if"),
                    message="wherever a reader comes from, this condition holds here",
                    hint="take the condition out, or ask for more",
                )

    def _wordless(self) -> Iterator[Finding]:
        scenes = [
            id_ for id_ in self._silent if not (self.complete and self._asker.excluded(("silent", id_)))
        ]
        yield from wordless(self.graph, self.starts, self.budget, self.ranges, scenes)

    def _cut_off(self) -> Iterator[Finding]:
        """Effects that go beyond a limit every time."""
        for (path, source), key in self._asked.limited.items():
            if self._never.get(key):
                yield Finding(
                    rule="UP625",
                    path=path,
                    message=f"“{source}” goes beyond the limit every time",
                    hint="use a smaller number, or widen the limit",
                )
