"""Which scenes and stops plays meet, tried out state by state with fractions: slow and simple."""

from __future__ import annotations

from collections import deque
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import define, field

from tests.soak.plain_explorer import behind, settled

if TYPE_CHECKING:
    from collections.abc import Collection

    from tests.soak.plain_explorer import Explored, Key

# A state, and the stops that were met by then.
Met = tuple[str, frozenset[str]]


@define
class PlainScenes:
    """All states that one start leads to."""

    explored: Explored
    start: str | None
    stops: Collection[str]
    _ahead: dict[Met, list[Met]] = field(factory=dict, init=False)

    def coming(self, scenes: Collection[str]) -> dict[Key, Fraction]:
        """The states of these scenes in which plays first come to one of them, and how many do."""
        found = self.explored.arriving(self.start, scenes)
        return {key: share for key, share in found.items() if self.explored.states[key].scene in scenes}

    def endings(self, state: Key) -> int:
        """How many endings can be reached from a state."""
        leading = {here: [there for _, there in ways] for here, ways in self.explored.ahead.items()}
        there = behind([state], leading)
        return len({self.explored.states[each].scene for each in there if self._ends(each)})

    def _ends(self, state: Key) -> bool:
        return self.explored.kind(state) == "ending"

    def fewest(self) -> int | None:
        """The stops of a play that meets the fewest and comes to an ending."""
        self._go()
        return min((len(met) for state, met in self._ahead if self._ends(state)), default=None)

    def meeting(self) -> dict[int, Fraction]:
        """How many plays meet so many stops, in their whole course."""
        first = self._go()
        numbers = {place: f"{number:06}" for number, place in enumerate(self._ahead)}
        leading = {numbers[here]: [numbers[there] for there in ways] for here, ways in self._ahead.items()}
        places = {number: place for place, number in numbers.items()}
        arrows = {
            number: {
                numbers[self._met(there, met)]: share for there, share in self.explored.split(state).items()
            }
            for (state, met), number in numbers.items()
            if any(places[each][1] != met for each in behind([number], leading))
        }
        found: dict[int, Fraction] = {}
        for number, share in settled(arrows, numbers[first]).items():
            count = len(places[number][1])
            found[count] = found.get(count, Fraction()) + share
        return found

    def _met(self, state: Key, before: frozenset[str]) -> Met:
        scene = self.explored.states[state].scene
        return state, before | ({scene} if scene in self.stops else set())

    def _go(self) -> Met:
        """Find all there is, and give where it begins."""
        first = self._met(self.explored.starts[self.start], frozenset())
        waiting = deque([first])
        while waiting:
            here = waiting.popleft()
            if here in self._ahead:
                continue
            self._ahead[here] = [self._met(there, here[1]) for _, there in self.explored.ahead[here[0]]]
            waiting += self._ahead[here]
        return first
