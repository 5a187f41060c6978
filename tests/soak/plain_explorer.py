"""All states of a story one by one, by the rules written once more, and every share as an exact fraction."""

from __future__ import annotations

import json
import re
from collections import deque
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from tests.soak import plain_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tests.soak.plain_rules import Now, Story

Key = str
_ASKED: Final = re.compile(r"visit(?:ed|s)\((\w+)\)")
_BEFORE: Final = "before the first"


@frozen
class Length:
    """The fewest and most decisions of a play to an ending, and in how many ways; None for no end of them."""

    fewest: int
    most: int | None
    ways: int | None


@define
class Explored:
    """Every state by its key: where it is, its ways on, and how many steps a start is away."""

    story: Story
    most: int
    states: dict[Key, Now] = field(factory=dict)
    depth: dict[Key, int] = field(factory=dict)
    ahead: dict[Key, list[tuple[str, Key]]] = field(factory=dict)
    starts: dict[str | None, Key] = field(factory=dict)
    asked: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.asked = frozenset(_ASKED.findall(json.dumps(self.story)))

    def key(self, now: Now) -> Key:
        """What tells a state from others: visits nobody asks about do not."""
        counts = sorted((scene, often) for scene, often in now.counts.items() if scene in self.asked)
        return f"{now.scene} {[*now.values.values()]} {counts} {sorted(now.gone)} {now.back}"

    def search(self, circumstances: Sequence[str | None]) -> bool:
        """Look at everything these starts lead to, the nearest first; whether it was few enough."""
        waiting = deque[Key]()
        for each in circumstances:
            self.starts[each] = self._add(plain_rules.first(self.story, each), 0, waiting)
        while waiting and len(self.states) <= self.most:
            here = waiting.popleft()
            now = self.states[here]
            self.ahead[here] = [
                (way, self._add(plain_rules.taken(self.story, now, way), self.depth[here] + 1, waiting))
                for way in plain_rules.ways(self.story, now)
            ]
        return not waiting

    def _add(self, now: Now, depth: int, waiting: deque[Key]) -> Key:
        key = self.key(now)
        if key not in self.states:
            self.states[key], self.depth[key] = now, depth
            waiting.append(key)
        return key

    def kind(self, state: Key) -> str:
        """What follows the scene of a state: choices, chance, next or ending."""
        scene = self.story["scenes"][self.states[state].scene]
        return next(kind for kind in ("choices", "chance", "next", "ending") if kind in scene)

    def within(self, scene: str) -> list[Now]:
        """The states of a scene."""
        return [now for now in self.states.values() if now.scene == scene]

    def nearest(self) -> dict[str, int]:
        """The fewest steps to each scene that can be reached."""
        found: dict[str, int] = {}
        for state, now in self.states.items():
            found[now.scene] = min(self.depth[state], found.get(now.scene, self.depth[state]))
        return found

    def stuck(self) -> dict[str, int]:
        """The scenes in which nothing may be open, each with the fewest steps to that."""
        found: dict[str, int] = {}
        for state, ways in self.ahead.items():
            if not ways and self.kind(state) != "ending":
                scene = self.states[state].scene
                found[scene] = min(self.depth[state], found.get(scene, self.depth[state]))
        return found

    def doomed(self) -> set[str]:
        """The scenes with a state from which there is no ending."""
        return self._far_from(end for end in self.states if self.kind(end) == "ending")

    def endless(self) -> set[str]:
        """The scenes with a state from which there is neither an ending nor a place where nothing is open."""
        return self._far_from(state for state, ways in self.ahead.items() if not ways)

    def _far_from(self, ends: Iterable[Key]) -> set[str]:
        return {self.states[state].scene for state in self.states.keys() - self._leading_to(ends)}

    def onward(self, scene: str) -> set[str]:
        """The scenes to which one leads, if whatever is written there could be taken."""
        ahead = {
            id_: re.findall(r'"(?:goto|next)": "(\w+)"', json.dumps(each)) for id_, each in self._scenes()
        }
        ahead = {id_: found + _plain_exits(self.story["scenes"][id_]) for id_, found in ahead.items()}
        return behind(ahead[scene], ahead)

    def _scenes(self) -> Iterable[tuple[str, Story]]:
        scenes: dict[str, Story] = self.story["scenes"]
        return scenes.items()

    def _leading_to(self, ends: Iterable[Key]) -> set[Key]:
        into: dict[Key, list[Key]] = {}
        for here, ways in self.ahead.items():
            for _, there in ways:
                into.setdefault(there, []).append(here)
        return behind(ends, into)

    def shares(self, start: str | None) -> dict[str, Fraction]:
        """The share of each ending, all open choices alike and luck by its weights."""
        found: dict[str, Fraction] = {}
        for end, share in self.arriving(start, ()).items():
            if self.kind(end) == "ending":
                scene = self.states[end].scene
                found[scene] = found.get(scene, Fraction()) + share
        return found

    def arriving(self, start: str | None, stops: Collection[str]) -> dict[Key, Fraction]:
        """Where plays come to stand for good, or first come to one of the scenes `stops`, and how many."""
        going = {state for state in self._from(start) if self.states[state].scene not in stops}
        return settled({state: self.split(state) for state in going if self.ahead[state]}, self.starts[start])

    def split(self, state: Key) -> dict[Key, Fraction]:
        """How a play goes on from a state."""
        now, kind = self.states[state], self.kind(state)
        outcomes = self.story["scenes"][now.scene].get("chance", {})
        weights = {
            way: plain_rules.weighs(outcomes[way], now) if kind == "chance" else 1
            for way, _ in self.ahead[state]
        }
        found: dict[Key, Fraction] = {}
        for way, there in self.ahead[state]:
            found[there] = found.get(there, Fraction()) + Fraction(weights[way], sum(weights.values()))
        return found

    def _from(self, start: str | None) -> set[Key]:
        """The states a start leads to."""
        return behind([self.starts[start]], {here: [t for _, t in ways] for here, ways in self.ahead.items()})

    def lengths(self, start: str | None) -> dict[str, Length]:
        """How long plays to each ending are."""
        reached, found = self._from(start), dict[str, Length]()
        for scene in {self.states[state].scene for state in reached if self.kind(state) == "ending"}:
            ends = {state for state in reached if self.states[state].scene == scene}
            found[scene] = self._length(self.starts[start], ends, reached & self._leading_to(ends))
        return found

    def _length(self, first: Key, ends: set[Key], between: set[Key]) -> Length:
        fewest = self._fewest(first, ends, between)
        order = self._order(first, between)
        if order is None:
            return Length(fewest, None, None)
        ways, most = dict.fromkeys(between, 0), dict.fromkeys(between, 0)
        ways[first] = 1
        for state in order:
            for _, there in self.ahead[state]:
                if there in between:
                    ways[there] += ways[state]
                    most[there] = max(most[there], most[state] + (self.kind(state) == "choices"))
        return Length(fewest, max(most[end] for end in ends), sum(ways[end] for end in ends))

    def _fewest(self, first: Key, ends: set[Key], between: set[Key]) -> int:
        """Lowered again and again until nothing is lower."""
        fewest, waiting = {first: 0}, deque([first])
        while waiting:
            state = waiting.popleft()
            more = fewest[state] + (self.kind(state) == "choices")
            for _, there in self.ahead[state]:
                if there in between and more < fewest.get(there, more + 1):
                    fewest[there] = more
                    waiting.append(there)
        return min(fewest[end] for end in ends)

    def _order(self, first: Key, between: set[Key]) -> list[Key] | None:
        """The states so that each comes after all that lead to it; None where there is a circle."""
        coming = dict.fromkeys(between, 0)
        for state in between:
            for _, there in self.ahead[state]:
                if there in between:
                    coming[there] += 1
        order = [first] if not coming[first] else []
        for state in order:
            for _, there in self.ahead[state]:
                if there in between:
                    coming[there] -= 1
                    if not coming[there]:
                        order.append(there)  # it grows while it is gone along
        return order if len(order) == len(between) else None


def _plain_exits(scene: Story) -> list[str]:
    exits = scene.get("next", [])
    return [each for each in exits if isinstance(each, str)] if isinstance(exits, list) else []


def behind(first: Iterable[Key], ahead: dict[Key, list[Key]]) -> set[Key]:
    """These, and all they lead to."""
    known = set(first)
    waiting = [*known]
    while waiting:
        for there in ahead.get(waiting.pop(), ()):
            if there not in known:
                known.add(there)
                waiting.append(there)
    return known


def settled(arrows: dict[Key, dict[Key, Fraction]], first: Key) -> dict[Key, Fraction]:
    """What comes from the first to each state that no arrow leaves.

    One state after another is taken out, and what came into it goes on to where it leads.
    """
    arrows[_BEFORE] = {first: Fraction(1)}
    into: dict[Key, set[Key]] = {}
    for here, parts in arrows.items():
        for there in parts:
            into.setdefault(there, set()).add(here)
    left = arrows.keys() - {_BEFORE}
    while left:
        out = min(left, key=lambda each: (len(into.get(each, ())) * len(arrows[each]), each))
        left.remove(out)
        _take_out(out, arrows, into)
    return arrows[_BEFORE]


def _take_out(out: Key, arrows: dict[Key, dict[Key, Fraction]], into: dict[Key, set[Key]]) -> None:
    """Take a state out; where it only leads to itself, what comes there is lost."""
    onward = arrows.pop(out)
    again = onward.pop(out, Fraction())
    for there in onward:
        into[there].discard(out)
    for here in into.pop(out, set()) - {out}:
        share = arrows[here].pop(out)
        if again == 1:
            continue
        for there, part in onward.items():
            arrows[here][there] = arrows[here].get(there, Fraction()) + share * part / (1 - again)
            into[there].add(here)
