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
from game.analysis.grouped_lines import always_shown, never_shown, place_of
from game.analysis.leads_out import always_leads_out
from game.analysis.line_questions import Asked, ask
from game.analysis.lint import Finding, Path, lines_of, remarks
from game.analysis.promised import Promised
from game.analysis.ranges import ranges_of
from game.analysis.story_graph import Graph, Way, graph_of
from game.analysis.survey import Survey, hoped, may_lock
from game.analysis.value_partition import Cutter
from game.analysis.way_findings import always_so, known_ways, shut_by_ranges
from game.analysis.wordless import in_doubt, wordless
from game.expressions import said
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.analysis.shown_at_times import Shown
    from game.expressions import Node
    from game.story.scenario import Scenario, Scene

# States explored to say why something never is: each such finding asks for as many as the story has.
_FOR_REASONS: Final = 60_000_000
_LINE: Final = "UP624"
_LOCKED: Final = "every choice of “{}” can be locked at once"
_ONE_OPEN: Final = "leave one choice without if:, or with one that holds when the others fail"
_NOTHING_FALLS: Final = (
    "in “{}” it can be that nothing falls: every outcome is closed, or has no weight above 0"
)
_ONE_FALLS: Final = "give one outcome a weight above 0 that it always has, and no if:"


def findings(scenario: Scenario, budget: Callable[[], Budget] = Budget) -> list[Finding]:
    """Everything that can be proven wrong with a story, whichever its start.

    What random plays show to be well needs no other proof; every state is looked at for what is left.
    `budget` makes the budget of each exploration. Where one does not get to its end, nothing is claimed that
    rests on it, and one of the findings says so.
    """
    look = _Look(graph_of(scenario, weighed=bool(scenario.promises)), (None, *scenario.circumstances), budget)
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
        self._asked = ask(self.graph, self.ranges, self.starts)
        self._silent = in_doubt(self.graph, self.ranges)
        tests = hoped(self.graph, self.ranges)
        tests |= {key: (one.scene, one.test) for key, one in self._asked.questions.items()}
        spent = self.budget()
        left = without_example(self.graph, self.starts, tests, lambda: spent.go_on(0))
        left -= self._asked.met(left)
        self.survey = Survey(self.graph, left, may_lock(self.graph, self.ranges))
        questions = {key: one for key, one in self._asked.questions.items() if key in left}
        cutter = Cutter(self.graph, self.ranges)
        silent = {("silent", id_): holding(cutter, id_, tree) for id_, tree in self._silent.items()}
        self._asker = Asker(self.graph, {**questions, **silent}, self.budget)
        self.promised = Promised(self.graph, self.ranges, self.starts, self.budget)
        self.promised.look_for_examples()
        circles = self._may_go_round()
        if left or silent or circles or self.survey.doubtful:
            self.survey.explore(self.starts, self.promised.explored, self._asker)
            keys = [key for key, one in questions.items() if self.survey.reached(one.scene)]
            self._never = self._asker.never(self.starts, keys) if self.complete else dict.fromkeys(keys)
        self.promised.look_at_outlines(ending=self.survey.always_ends(circles=circles))
        self.promised.explore()

    def _may_go_round(self) -> bool:
        """Whether there are circles, of which it is not known from an outline that all lead out."""
        if not any(self.graph.turns(group) for group in self.graph.groups):
            return False
        doubtful = self.survey.doubtful
        return not always_leads_out(self.graph, self.ranges, self.starts, doubtful, self.budget)

    @property
    def complete(self) -> bool:
        return self.survey.complete

    def all(self) -> Iterator[Finding]:
        yield from self._stuck()
        yield from self._no_way_out()
        yield from self._never_reached()
        yield from self._ways()
        yield from self._shown()
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
        for scene, walk in self.survey.stuck.items():
            luck = self.graph.kinds[scene] == "chance"
            yield Finding(
                rule="UP523" if luck else "UP521",
                path=("scenes", scene),
                message=_NOTHING_FALLS.format(scene) if luck else _LOCKED.format(scene),
                hint=_ONE_FALLS if luck else _ONE_OPEN,
                walk=walk,
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
        falls = self.graph.kinds[way.scene] == "chance"
        return f"“{way.scene}” leads here by {way.step}, which {'never falls' if falls else 'is never open'}"

    def _ways(self) -> Iterator[Finding]:
        """Choices, exits and outcomes that never come; conditions that always hold."""
        for scene in self._scenes():
            if not self.complete:
                here = self.ranges.get(scene.id)
                yield from shut_by_ranges(self.graph, scene.id, here) if here is not None else ()
            elif self._possible(scene.id):
                yield from known_ways(self.graph, scene.id, self.survey.left, self._why)

    def _why(self, scene: str, condition: Node) -> str:
        """Why a condition never holds; empty once so much was looked at for reasons that the rest must do."""
        if self._for_reasons <= 0:
            return ""
        self._for_reasons -= self.survey.states
        return why_never(self.graph, scene, condition, self.starts, self.budget, self.ranges)

    def _shown(self) -> Iterator[Finding]:
        """Lines and other things that are never shown, and those with a condition that always holds."""
        yield from self._lines()
        for one in self._asked.shown:
            if one.rule == _LINE:
                continue
            if self._never.get(("shown", one.key)) and not self._no_question(one.within):
                path = one.path if one.asked is None else (*one.path, "if")
                yield self._never_shown(one, path, one.says)
            if self._never.get(("hidden", one.key)):
                yield always_so(one.path)

    def _lines(self) -> Iterator[Finding]:
        """The same of lines; of those in a group together what is true of all of them."""
        lines = {one.key: one for one in self._asked.shown if one.rule == _LINE}
        every = [path for scene in self._scenes() for path, _ in lines_of(scene)]
        never = never_shown(every, [key for key in lines if self._never.get(("shown", key))])
        for where, paths in never.items():
            plainest = min((lines[path] for path in paths), key=lambda one: len(said(one.when)))
            says = "these lines are never shown" if len(paths) > 1 else plainest.says
            yield self._never_shown(plainest, place_of(where), says)
        always = [key for key in lines if self._never.get(("hidden", key))]
        for place in dict.fromkeys(always_shown(path, never) for path in always):
            if place is not None:
                yield always_so(place[:-1])

    def _never_shown(self, one: Shown, path: Path, says: str) -> Finding:
        why = self._why(one.scene, one.when)
        return Finding(rule=one.rule, path=path, message=f"{says}: {why}" if why else says, hint=one.hint)

    def _happens(self, scene: str, number: int) -> bool:
        """Whether a way is taken; where not everything was looked at, whether ranges leave it open."""
        way = next(way for way in self.graph.out[scene] if way.number == number)
        return self._possible(scene) and ("open", way) not in self.survey.left

    def _no_question(self, within: Any) -> bool:  # noqa: ANN401 - whatever questions are called by
        """Whether something is said already of that of which it is a part."""
        return within in self.survey.left or bool(self._never.get(within))

    def _wordless(self) -> Iterator[Finding]:
        scenes = [
            id_ for id_ in self._silent if not (self.complete and self._asker.excluded(("silent", id_)))
        ]
        yield from wordless(self.graph, self.starts, self.budget, self.ranges, scenes)

    def _cut_off(self) -> Iterator[Finding]:
        """Effects that go beyond a limit every time, whichever way they happen on."""
        start = ("scenes", self.graph.scenario.start, "effects")
        for (path, source), keys in self._asked.limited.items():
            asked = [key for key in keys if self._happens(*key[2:])]
            happens = bool(asked) or path[:3] == start
            if happens and all(self._never.get(key) for key in asked):
                yield Finding(
                    rule="UP625",
                    path=path,
                    message=f"“{source}” goes beyond the limit every time",
                    hint="use a smaller number, or widen the limit",
                )
