"""Decides what a story promises on the states that one start leads to: kept, broken, or not to be known."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, assert_never

import numpy as np
from attrs import define, frozen

from game.analysis.comes_after import awaited
from game.analysis.first_entries import coming_to
from game.analysis.forward_shares import shares_of
from game.analysis.personas import ANYONE, PERSONAS
from game.analysis.shortest_walks import Way, nearest, played, walk_to
from game.analysis.state_graph import StateGraph
from game.analysis.value_partition import slots_of
from game.analysis.vectorised import test_of
from game.expressions import bounds
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
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.analysis.forward_shares import Shares
    from game.analysis.reachable_states import Reached
    from game.analysis.story_graph import Start
    from game.analysis.vectorised import Column
    from game.expressions import Condition
    from game.story.promises import Promise, Share

_NEAR = 1e-9  # a share that is so near to a bound is not beyond it


class NotDecidedError(Exception):
    """What was looked at does not decide a promise."""


@frozen
class Breach:
    """How a promise is broken: a sentence, and a walk that shows it where there is one."""

    message: str
    walk: str = ""


@define(eq=False)
class Explored:
    """What was reached from a start, and the breach of each promise there.

    `readers` are the personas whose shares are asked for. It is `told` with its walk, unless what was reached
    is an outline.
    """

    found: Reached
    readers: Sequence[str] = ()
    told: bool = True

    def breach(self, promise: Promise) -> Breach | None:
        """How a promise is broken here; None where it is kept.

        Raises NotDecidedError, and OverBudgetError where asking for this takes too much.
        """
        match promise:
            case CanReach():
                return None if self._reached(promise.scene) else Breach("")
            case NeverReaches():
                return self._never(promise)
            case AlwaysThere():
                return self._unmet(promise.scenes, promise.condition)
            case EndsIn() | EndsWith() | Reaches():
                return self._share(promise)
            case ComesAfter():
                return self._comes(promise)
            case ManyEndings():
                return self._many(promise)
            case _:
                assert_never(promise)

    def _reached(self, scene: str) -> bool:
        """Whether a scene is reached. Raises NotDecidedError."""
        if len(self.found.layers.get(scene, ())):
            return True
        if scene in self.found.ranges and not self.found.complete:
            raise NotDecidedError
        return False

    def _never(self, promise: NeverReaches) -> Breach | None:
        scene, asked = promise.scene, promise.condition
        if promise.when == "unless" and asked is not None:
            return self._unmet((scene,), asked)
        if not self._reached(scene):
            return None
        if asked is None:
            return self._shown(f"a play reaches “{scene}”", scene, None)
        self._whole()
        return self._in_time(promise, asked)

    def _whole(self) -> None:
        """See that all states are known. Raises NotDecidedError."""
        if not self.found.complete:
            raise NotDecidedError

    @cached_property
    def _states(self) -> StateGraph:
        return StateGraph(self.found)

    def _in_time(self, promise: NeverReaches, asked: Condition) -> Breach | None:
        """A breach where a scene is come to then or later than a condition holds, or before it ever has."""
        states, goal = self._states, self._states.within(promise.scene)
        begun, open_ = states.holding(asked), None
        if promise.when == "before":
            open_ = ~begun[states.target]
            begun = states.begun & ~begun
        if not (states.ahead.behind(begun, open_) & goal).any():
            return None
        message = f"a play reaches “{promise.scene}” {promise.when} {asked.source}"
        if not self.told:
            return Breach(message)
        walk = states.walk(
            [(int(states.depth[state]), state, 0, -1) for state in np.flatnonzero(begun).tolist()],
            lambda _place, arrow: 0 if open_ is None or open_[arrow] else None,
            lambda place: bool(goal[place[0]]),
        )
        return Breach(message, str(walk))

    def _unmet(self, scenes: Sequence[str], asked: Condition) -> Breach | None:
        """A breach where one of these scenes is entered, the nearest first, and a condition does not hold."""
        fails = {scene: self._failing(scene, asked) for scene in scenes if scene in self.found.layers}
        depths = {scene: self.found.layers[scene].depth[mask] for scene, mask in fails.items() if mask.any()}
        if depths:
            scene = min(depths, key=lambda each: int(depths[each].min()))
            message = f"a play comes to “{scene}” without {asked.source}"
            return self._shown(message, scene, fails[scene], asked)
        ranges = [self.found.ranges[scene] for scene in scenes if scene in self.found.ranges]
        if not self.found.complete and any(bounds(asked.tree, each)[0] == 0 for each in ranges):
            raise NotDecidedError
        return None

    def _failing(self, scene: str, asked: Condition) -> Column:
        """The states of a scene in which a condition does not hold."""
        tree = asked.tree
        return ~self.found.layers[scene].holding(lambda columns, count: test_of(tree, columns, count))

    def _shown(
        self, message: str, scene: str, where: Column | None, asked: Condition | None = None
    ) -> Breach:
        """A breach at a scene, with a shortest walk and what the condition asks about as it is there."""
        if not self.told:
            return Breach(message)
        place = nearest(self.found.layers[scene], where)
        if place is None:
            return Breach(message)
        walk = walk_to(self.found, scene, place)
        return Breach(message + ("" if asked is None else self._as_it_is(walk, asked)), str(walk))

    def _as_it_is(self, walk: Way, asked: Condition) -> str:
        """A clause that says how the stats stand that a condition asks about, at the end of a walk."""
        slots, values = self.found.graph.scenario.slots, played(self.found, walk).state.values
        stats = [(slots[at], values[at]) for at in sorted(slots_of(asked.tree))]
        said = [f"{slot.id} is {value}" for slot, value in stats if isinstance(slot, Stat)]
        return f": {', '.join(said)}" if said else ""

    @property
    def _start(self) -> Start:
        """The one start from which this was reached."""
        return self.found.starts[0]

    @cached_property
    def _shares(self) -> Mapping[str, Shares]:
        readers = [PERSONAS[reader] for reader in self.readers]
        return dict(zip(self.readers, shares_of(self.found, readers, self._start), strict=True))

    def _share(self, promise: Share) -> Breach | None:
        """A breach that says how many plays do what more, or fewer, of them should."""
        self._whole()
        share, what = self._often(promise)
        often = promise.often
        if often.least - _NEAR <= share <= often.most + _NEAR:
            return None
        said = _how_many(share, often.least, often.most)
        of = "" if often.reader == ANYONE.id else f" of {often.reader}"
        from_ = "" if often.starts == (None,) else f" from {self._start or 'the start'}"
        return Breach(f"{said} plays{of} {what}{from_}")

    def _often(self, promise: Share) -> tuple[float, str]:
        """The share (0 to 1) of plays that do what a promise says, and what that is."""
        match promise:
            case EndsIn():
                endings = self._shares[promise.often.reader].endings
                share = sum(endings.get(scene, 0.0) for scene in promise.scenes)
                return share, f"end in {_either(promise.scenes)}"
            case EndsWith():
                return self._ending_with(promise), f"end with {promise.condition.source}"
            case Reaches():
                return self._reaching(promise), f"reach {_either(promise.scenes)}"
            case _:
                assert_never(promise)

    def _ending_with(self, promise: EndsWith) -> float:
        ends = [scene for scene in self.found.graph.endings if scene in self.found.layers]
        (flow,) = shares_of(self.found, (PERSONAS[promise.often.reader],), self._start, kept=ends)
        holds = {scene: ~self._failing(scene, promise.condition) for scene in ends}
        return sum(float(flow.by_state[scene][mask].sum()) for scene, mask in holds.items())

    def _reaching(self, promise: Reaches) -> float:
        """Of one scene that nobody comes back to how often it is come to; else all are left there."""
        reader, scenes = promise.often.reader, promise.scenes
        if len(scenes) == 1 and scenes[0] not in self.found.graph.repeated:
            return self._shares[reader].scenes.get(scenes[0], 0.0)
        return coming_to(self.found, (PERSONAS[reader],), scenes, self._start)[0]

    def _comes(self, promise: ComesAfter) -> Breach | None:
        if isinstance(promise.after, str) and not self._reached(promise.after):
            return None
        self._whole()
        search = awaited(self._states, promise)
        if not search.fails():
            return None
        after = promise.after if isinstance(promise.after, str) else promise.after.source
        late = "" if promise.within is None else f" within {promise.within} scenes"
        message = f"a play does not come to “{promise.scene}”{late} after {after}"
        return Breach(message, str(search.walk()) if self.told else "")

    def _many(self, promise: ManyEndings) -> Breach | None:
        reached = [scene for scene in self.found.graph.endings if len(self.found.layers.get(scene, ()))]
        if len(reached) >= promise.least:
            return None
        self._whole()
        number = f"{len(reached)} {'ending' if len(reached) == 1 else 'endings'}"
        named = f": {', '.join(reached)}" if reached else ""
        return Breach(f"plays of {promise.reader} can reach only {number}{named}")


def _either(scenes: Sequence[str]) -> str:
    return " or ".join(f"“{scene}”" for scene in scenes)


def _how_many(share: float, least: float, most: float) -> str:
    """A share of plays that is beyond a bound, in as many digits as show that it is."""
    if share <= 0 or share >= 1 - _NEAR:
        return "no" if share <= 0 else "all"
    digits = next((n for n in (1, 2, 3) if not least <= round(share, n + 2) <= most), 6)
    return f"{100 * share:.{digits}f} % of the"
