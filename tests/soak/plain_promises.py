"""Whether a promise is kept, tried out state by state by the rules once more: slow, and simple on purpose."""

from __future__ import annotations

from collections import deque
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from tests.soak import plain_pages, plain_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.soak.plain_explorer import Explored, Key

# A state, and what is remembered of the way there.
Place = tuple[str, Any]
_SHARES: Final = ("share", "meet", "with")
_COME: Final = -1  # what was waited for has come


@frozen
class Promised:
    """A promise as its parts, beside the sentence of it."""

    sentence: str
    kind: str  # reach, never, after, before, unless, always, share, meet, with, comes, many
    scenes: tuple[str, ...] = ()
    condition: str = ""
    start: str | None = None  # of reach and shares: "every", None for the one as written, or a circumstance
    since: str = ""  # a scene that something comes after
    within: int | None = None
    least: float = 0
    most: float = 0


@define
class Plain:
    """All states that one start leads to."""

    explored: Explored
    start: str | None
    shares: dict[Key, Fraction] = field(init=False)  # of plays that stand in a state for good

    def __attrs_post_init__(self) -> None:
        self.shares = self.explored.arriving(self.start, ())

    @property
    def first(self) -> Key:
        """The state it begins with."""
        return self.explored.starts[self.start]

    def concerns(self, promise: Promised) -> bool:
        """Whether a promise is about the plays from this start."""
        if promise.kind in {"reach", *_SHARES}:
            return promise.start in {"every", self.start}
        return promise.kind != "many" or self.start is None

    def breach(self, promise: Promised) -> int | None:  # noqa: PLR0911 - one return for each form
        """The fewest steps in which it is broken, 0 where none show it; None if it is kept."""
        match promise.kind:
            case "reach":
                return None if self._fewest(self._at(promise.scenes)) is not None else 0
            case "never":
                return self._fewest(self._at(promise.scenes))
            case "unless" | "always":
                there = self._at(promise.scenes)
                return self._fewest(lambda place: there(place) and not self.holds(promise, place[0]))
            case "after" | "before":
                return self._in_time(promise)
            case "share" | "meet" | "with":
                return None if promise.least - 1e-9 <= self.share(promise) <= promise.most + 1e-9 else 0
            case "many":
                ends = {s for s in self._scenes() if "ending" in self.explored.story["scenes"][s]}
                return None if len(ends) >= promise.least else 0
            case _:
                return self._comes(promise)

    def share(self, promise: Promised) -> Fraction:
        """How many plays do what they are said to do so often."""
        states, there = self.explored.states, self.shares
        if promise.kind == "meet":
            there = self.explored.arriving(self.start, promise.scenes)
        ends = [state for state in there if promise.kind == "meet" or self.explored.kind(state) == "ending"]
        if promise.kind == "with":
            return sum((there[state] for state in ends if self.holds(promise, state)), Fraction())
        return sum((there[state] for state in ends if states[state].scene in promise.scenes), Fraction())

    def _scenes(self) -> set[str]:
        return {now.scene for now in self.explored.states.values()}

    def holds(self, promise: Promised, state: Key) -> bool:
        """Whether the promise's condition does."""
        return plain_rules.holds({"if": promise.condition}, self.explored.states[state])

    def _at(self, scenes: Iterable[str]) -> Callable[[Place], bool]:
        wanted = set(scenes)
        return lambda place: self.explored.states[place[0]].scene in wanted

    def _fewest(self, ends: Callable[[Place], bool]) -> int | None:
        return self._search([(0, (self.first, None))], lambda _place, _there: None, ends)

    def _in_time(self, promise: Promised) -> int | None:
        """A scene is come to once a condition has held, or before it has."""

        def remembered(place: Place, there: Key) -> bool:
            return place[1] or self.holds(promise, there)

        there, begun = self._at(promise.scenes), self.holds(promise, self.first)
        wanted = promise.kind == "after"
        return self._search(
            [(0, (self.first, begun))], remembered, lambda place: there(place) and place[1] is wanted
        )

    def _comes(self, promise: Promised) -> int | None:
        goal = self._at(promise.scenes)
        can = {state for state in self.explored.states if self._leads_to(state, goal)}
        found = [self._from(promise, depth, state, can) for depth, state in self._begun(promise)]
        if promise.since:
            ends = [state for state in self.explored.states if not self.explored.ahead[state]]
            there = self._at([promise.since])
            found += [self.explored.depth[state] for state in ends if there((state, None))]
        return min((each for each in found if each is not None), default=None)

    def _begun(self, promise: Promised) -> list[tuple[int, Key]]:
        """Where it is waited for, with the steps to there."""
        since = self._at([promise.since])
        found = [
            (self.explored.depth[here] + 1, there)
            for here, ways in self.explored.ahead.items()
            for _, there in ways
            if (
                since((here, None))
                if promise.since
                else not self.holds(promise, here) and self.holds(promise, there)
            )
        ]
        if not promise.since and self.holds(promise, self.first):
            found.append((0, self.first))
        return found

    def _from(self, promise: Promised, depth: int, state: Key, can: set[Key]) -> int | None:
        """The fewest steps to where it can no longer come, or comes too late."""
        goal, within = self._at(promise.scenes), promise.within
        most = 0 if within is None else within + 1

        def counted(place: Place, there: Key) -> int:
            if place[1] == _COME or goal(place):
                return _COME
            before: int = place[1]
            return min(most, before + self._shown(there))

        def ends(place: Place) -> bool:
            if place[1] == _COME:
                return False
            return place[0] not in can or (within is not None and place[1] > within)

        first = min(most, self._shown(state))
        return self._search([(depth, (state, first))], counted, ends)

    def _shown(self, state: Key) -> int:
        """1 where something is read or decided, else 0."""
        now = self.explored.states[state]
        scene = self.explored.story["scenes"][now.scene]
        if "choices" in scene or "ending" in scene:
            return 1
        lines = scene.get("lines", [])
        return int(bool(plain_pages.lines_read(lines, now)))

    def _leads_to(self, state: Key, goal: Callable[[Place], bool]) -> bool:
        return self._search([(0, (state, None))], lambda _place, _there: None, goal) is not None

    def _search(
        self,
        begun: list[tuple[int, Place]],
        remembered: Callable[[Place, Key], Any],
        ends: Callable[[Place], bool],
    ) -> int | None:
        """The fewest steps to a place that ends it, the nearest first."""
        waiting, seen = deque(sorted(begun, key=lambda each: each[0])), set[Place]()
        while waiting:
            depth, place = waiting.popleft()
            if place in seen:
                continue
            seen.add(place)
            if ends(place):
                return depth
            for _, there in self.explored.ahead[place[0]]:
                waiting.append((depth + 1, (there, remembered(place, there))))
        return None
