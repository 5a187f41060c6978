"""What is known of a story's promises: gathered start by start from explorations, then said as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from attrs import define, field

from game.analysis.budget import OverBudgetError
from game.analysis.in_the_way import in_the_way
from game.analysis.lint import Finding
from game.analysis.promise_breach import Breach, Explored, NotDecidedError
from game.analysis.promise_cuts import promise_cuts
from game.analysis.reachable_states import reach
from game.story.promises import AlwaysThere, CanReach, ComesAfter, EndsIn, ManyEndings, NeverReaches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from game.analysis.budget import Budget
    from game.analysis.ranges import Ranges
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Graph
    from game.analysis.value_partition import Cuts
    from game.story.promises import Promise

_REMEDY: Final = "make it so again, or promise what holds"
_MORE: Final = "see --states, --seconds and --memory"


@define(eq=False)
class Promised:
    """The promises of a story, and what explorations have told of them so far."""

    graph: Graph
    ranges: Mapping[str, Ranges]
    budget: Callable[[], Budget]
    _broken: dict[int, Breach] = field(factory=dict, init=False)
    _open: dict[int, str] = field(factory=dict, init=False)  # why it is not decided
    _cuts: Mapping[str, Cuts] = field(init=False)

    @_cuts.default
    def _asked(self) -> Mapping[str, Cuts]:
        return promise_cuts(self.graph, self.ranges, self._promises)

    @property
    def _promises(self) -> tuple[Promise, ...]:
        return self.graph.scenario.promises

    def explored(self, start: str | None) -> Reached:
        """What can be reached from a start, from which the promises are judged as well.

        If that is too much with all that they ask, without it.
        """
        found = reach(self.graph, (start,), self._cuts, self.budget())
        self._judge(found, start)
        if found.complete or not self._cuts:
            return found
        return reach(self.graph, (start,), None, self.budget())

    def _judge(self, found: Reached, start: str | None) -> None:
        readers = dict.fromkeys(each.reader for each in self._promises if isinstance(each, EndsIn))
        here = Explored(found, (*readers,))
        for number, promise in enumerate(self._promises):
            if number in self._broken or not _concerns(promise, start):
                continue
            try:
                breach = here.breach(promise)
            except (NotDecidedError, OverBudgetError):
                self._open.setdefault(number, _why(found))
                continue
            if breach is not None:
                self._broken[number] = self._said(promise, breach, found, start)

    def _said(self, promise: Promise, breach: Breach, found: Reached, start: str | None) -> Breach:
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
        for number, why in sorted(self._open.items()):
            if number not in self._broken:
                message = f"whether this holds is not known: {why}"
                yield Finding(rule="UP531", path=("promises", number), message=message, hint=_MORE)


def _concerns(promise: Promise, start: str | None) -> bool:
    """Whether a promise is about the plays from a start."""
    match promise:
        case CanReach():
            return start in promise.starts
        case EndsIn() | ManyEndings():
            return start is None
        case NeverReaches() | AlwaysThere() | ComesAfter():
            return True
        case _:
            assert_never(promise)


def _why(found: Reached) -> str:
    return f"{found.states:,} states were looked at, and {found.budget.ended or 'there are more'}"
