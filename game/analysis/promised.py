"""What is known of a story's promises: proven by examples and outlines, else by looking at every state.

That a scene can be reached needs no other proof than a play. What holds in an outline of the story, in which
only the values are looked at that a promise asks about, holds in the story. For what is left every state is
explored, promise by promise: what all of them ask together would tell too many states apart.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, field

from game.analysis.budget import OverBudgetError
from game.analysis.in_the_way import in_the_way
from game.analysis.lint import Finding
from game.analysis.monte_carlo import sample
from game.analysis.outline import outline
from game.analysis.promise_breach import Breach, Explored, NotDecidedError
from game.analysis.promise_cuts import asked_of, promise_cuts
from game.analysis.ranges import ranges_of
from game.analysis.reachable_states import reach
from game.analysis.story_graph import graph_of
from game.analysis.survey import may_lock
from game.analysis.value_partition import slots_of
from game.story.promises import (
    AlwaysThere,
    CanReach,
    ComesAfter,
    EndsIn,
    EndsWith,
    ManyEndings,
    NeverReaches,
    Reaches,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from game.analysis.budget import Budget
    from game.analysis.ranges import Ranges
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.story.promises import Promise
    from game.story.scenario import Scenario

_REMEDY: Final = "make it so again, or promise what holds"
_MORE: Final = "see --states, --seconds and --memory"
_PLAYS: Final = (1_000, 4_000)  # random plays from a start, and again for what is left
_ROUNDS: Final = 300  # of a loop, in which an example is looked for
_OUTLINED: Final = 200_000  # states of an outline at most

Start = str | None


@define(eq=False)
class Promised:
    """The promises of a story, and what is known of them so far.

    `left` has by the number of each promise that is not settled the starts from which it is still to be
    proven.
    """

    graph: Graph
    ranges: Mapping[str, Ranges]
    starts: Sequence[Start]
    budget: Callable[[], Budget]
    left: dict[int, set[Start]] = field(init=False)
    _broken: dict[int, Breach] = field(factory=dict, init=False)
    _open: dict[int, str] = field(factory=dict, init=False)  # why it is not decided
    _cuts: dict[int, Mapping[str, Cuts]] = field(init=False)

    @left.default
    def _all(self) -> dict[int, set[Start]]:
        return {number: set(self._starts(each)) for number, each in enumerate(self._promises)}

    @_cuts.default
    def _asked(self) -> dict[int, Mapping[str, Cuts]]:
        cuts = (promise_cuts(self.graph, self.ranges, each) for each in self._promises)
        return dict(enumerate(cuts))

    @property
    def _promises(self) -> tuple[Promise, ...]:
        return self.graph.scenario.promises

    def _starts(self, promise: Promise) -> Collection[Start]:
        """The starts from which plays are that a promise is about."""
        match promise:
            case CanReach():
                return promise.starts
            case EndsIn() | EndsWith() | Reaches():
                return promise.often.starts
            case ManyEndings():
                return (None,)
            case NeverReaches() | AlwaysThere() | ComesAfter():
                return self.starts
            case _:
                assert_never(promise)

    def look_for_examples(self) -> None:
        """Take for proven what random plays show."""
        for plays, start in product(_PLAYS, self.starts):
            wanted = self._possible(start)
            if wanted:
                self._play(wanted, plays, start)

    def _play(self, wanted: Sequence[int], plays: int, start: Start) -> None:
        go_on = self.budget().go_on
        met = sample(self.graph, plays, 7, start=start, longest=_ROUNDS, go_on=lambda: go_on(0))
        for number in wanted:
            if _shows(self._promises[number], met.scenes, met.endings):
                self._kept(number, start)

    def _possible(self, start: Start) -> list[int]:
        """The promises that say of a start what can be, and are not proven."""
        possible = (CanReach, ManyEndings)
        return [
            number
            for number, starts in self.left.items()
            if start in starts and isinstance(self._promises[number], possible)
        ]

    def _kept(self, number: int, start: Start) -> None:
        self.left[number].discard(start)
        if not self.left[number]:
            del self.left[number]

    def explored(self, start: Start) -> Reached:
        """What can be reached from a start, which proves or refutes what asks for no more than that."""
        found = reach(self.graph, (start,), None, self.budget())
        self._judge(found, start, [number for number in self.left if not self._cuts[number]])
        return found

    def look_at_outlines(self, *, ending: bool) -> None:
        """Take for proven what holds in an outline.

        `ending` is whether it is known that every play can come to an ending, from wherever it is.
        """
        sound = (NeverReaches, AlwaysThere, *((ComesAfter,) if ending else ()))
        for number in [*self.left]:
            promise = self._promises[number]
            if isinstance(promise, sound) and self._holds_in_outline(number, promise):
                del self.left[number]

    def _holds_in_outline(self, number: int, promise: Promise) -> bool:
        slots = set[int]().union(*(slots_of(tree) for _, tree in asked_of(self.graph, promise)))
        budget = self.budget()
        if not budget.go_on(0):
            return False
        budget.states = min(budget.states, _OUTLINED)
        few = outline(self.graph, self.ranges, slots)
        found = reach(few, (*self.starts,), self._cuts[number], budget)
        try:
            return Explored(found, told=False).breach(promise) is None
        except (NotDecidedError, OverBudgetError):
            return False

    def explore(self) -> None:
        """Look at every state for what is left."""
        for start in self.starts:
            if any(start in starts and not self._cuts[number] for number, starts in self.left.items()):
                self.explored(start)
        for number in [*self.left]:
            for start in [each for each in self.starts if self._cuts[number]]:
                if start in self.left.get(number, ()):
                    found = reach(self.graph, (start,), self._cuts[number], self.budget())
                    self._judge(found, start, [number])

    def _judge(self, found: Reached, start: Start, numbers: Sequence[int]) -> None:
        shares = [each.often for each in self._promises if isinstance(each, EndsIn | Reaches)]
        readers = dict.fromkeys(each.reader for each in shares if start in each.starts)
        here = Explored(found, (*readers,))
        for number in numbers:
            if start not in self.left[number]:
                continue
            try:
                breach = here.breach(self._promises[number])
            except (NotDecidedError, OverBudgetError):
                self._open.setdefault(number, _why(found))
                continue
            if breach is None:
                self._kept(number, start)
            else:
                self._broken[number] = self._said(self._promises[number], breach, found, start)
                del self.left[number]

    def _said(self, promise: Promise, breach: Breach, found: Reached, start: Start) -> Breach:
        if not isinstance(promise, CanReach):
            return breach
        from_ = "" if len(promise.starts) == 1 and start is None else f" from {start or 'the start'}"
        why = in_the_way(found, promise.scene, self.budget)
        return Breach(f"no play{from_} reaches “{promise.scene}”: {why}")

    def findings(self) -> Iterator[Finding]:
        """A finding for each promise that is broken (UP530), or could not be decided (UP531)."""
        for number, breach in sorted(self._broken.items()):
            path = ("promises", number)
            yield Finding(rule="UP530", path=path, message=breach.message, hint=_REMEDY, walk=breach.walk)
        for number in sorted(self.left):
            message = f"whether this holds is not known: {self._open.get(number, '')}"
            yield Finding(rule="UP531", path=("promises", number), message=message, hint=_MORE)


def promises_alone(scenario: Scenario, budget: Callable[[], Budget]) -> list[Finding]:
    """The findings on a story's promises, and nothing else that can be known of it."""
    graph = graph_of(scenario)
    starts = (None, *scenario.circumstances)
    ranges = ranges_of(graph, starts)
    promised = Promised(graph, ranges, starts, budget)
    promised.look_for_examples()
    circles = any(graph.turns(group) for group in graph.groups)
    promised.look_at_outlines(ending=not circles and not may_lock(graph, ranges))
    promised.explore()
    return [*promised.findings()]


def _shows(promise: Promise, scenes: Mapping[str, int], endings: Mapping[str, int]) -> bool:
    """Whether plays that came to these scenes and endings prove a promise."""
    match promise:
        case CanReach():
            return scenes.get(promise.scene, 0) > 0
        case ManyEndings():
            return sum(often > 0 for often in endings.values()) >= promise.least
        case _:
            return False


def _why(found: Reached) -> str:
    return f"{found.states:,} states were looked at, and {found.budget.ended or 'there are more'}"
