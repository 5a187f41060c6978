"""Fast random play: for measuring, and for trying a story a million times."""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate
from typing import TYPE_CHECKING, Final, assert_never

from attrs import field, frozen

from game.story.play import begin
from game.story.scenario import Chance, Choices, Ending, Next

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.expressions import Condition, Effect
    from game.story.scenario import Outcome, Scenario, Then

    Test = Callable[[Sequence[int]], bool]
    Change = Callable[[list[int]], None]
    Falls = list[int] | Callable[[Sequence[int]], list[int]]
    Way = tuple[Test | None, Sequence[Change], str]

_CHOICE, _NEXT, _CHANCE, _ENDING = range(4)
_MASK: Final = 0xFFFFFFFF
_LONGEST: Final = 10_000


@frozen(eq=False)
class RandomPlay:
    """A scenario compiled into a table for random play; call it with a seed."""

    scenario: Scenario
    _first: tuple[int, ...] = field(init=False, repr=False)
    _table: dict[str, tuple[int, Sequence[Way], Falls]] = field(init=False, repr=False)

    @_first.default
    def _begin(self) -> tuple[int, ...]:
        return begin(self.scenario).values

    @_table.default
    def _make_table(self) -> dict[str, tuple[int, Sequence[Way], Falls]]:
        return {scene.id: _ready(self.scenario, scene.then) for scene in self.scenario.scenes.values()}

    def __call__(self, seed: int) -> tuple[str, int]:
        """The scene a random play ends in, and how many choices it made: the same for the same seed.

        A story that goes round and round is left after 10,000 steps, wherever it stands, and one in which
        nothing is open where that is so.
        The luck is a linear congruential generator's upper bits (Numerical Recipes: 1664525, 1013904223).
        """
        table, values, here, chosen = self._table, list(self._first), self.scenario.start, 0
        for _ in range(_LONGEST):
            kind, ways, weights = table[here]
            if kind == _CHOICE:
                ways = [way for way in ways if way[0] is None or way[0](values)]
                if not ways:
                    break
                chosen += 1
                seed = (seed * 1664525 + 1013904223) & _MASK
                _, changes, here = ways[seed * len(ways) >> 32]
            elif kind == _NEXT:
                _, changes, here = next(way for way in ways if way[0] is None or way[0](values))
            elif kind == _CHANCE:
                seed = (seed * 1664525 + 1013904223) & _MASK
                falls = weights if isinstance(weights, list) else weights(values)
                if not falls[-1]:
                    break
                _, changes, here = ways[bisect(falls, seed * falls[-1] >> 32)]
            else:
                break
            for change in changes:
                change(values)
        return here, chosen


def _ready(scenario: Scenario, then: Then) -> tuple[int, Sequence[Way], Falls]:
    def way(condition: Condition | None, effects: tuple[Effect, ...], goto: str) -> Way:
        test = None if condition is None else condition.test
        return test, [each.apply for each in (*effects, *scenario.entering.get(goto, ()))], goto

    match then:
        case Choices(choices=choices):
            return _CHOICE, [way(c.open_if, (*c.effects, *c.marks), c.goto) for c in choices], []
        case Next(exits=exits):
            return _NEXT, [way(each.condition, (*each.effects, *each.marks), each.goto) for each in exits], []
        case Chance(outcomes=outcomes):
            ways = [way(None, each.effects, each.goto) for each in outcomes]
            return _CHANCE, ways, _falls(outcomes)
        case Ending():
            return _ENDING, (), []
        case _:
            assert_never(then)


def _falls(outcomes: Sequence[Outcome]) -> Falls:
    """The sums of the weights up to each outcome; worked out each time where they depend on the values."""
    weights = [each.weight.fixed for each in outcomes if each.condition is None]
    fixed = [weight for weight in weights if weight is not None]
    if len(fixed) == len(outcomes):
        return list(accumulate(fixed))
    return lambda values: list(accumulate(each.weighs(values) for each in outcomes))
