"""A scenario as a graph: choices, outcomes and exits all as ways, and scenes in topological groups."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final, Literal, assert_never

from attrs import evolve, frozen

from game.expressions import Compare, Logic, Number, bounds
from game.story.play import NEXT, begin
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from game.expressions import Condition, Effect, Node
    from game.story.scenario import Outcome, Scenario, Scene

_ONE: Final = Number(1)
Kind = Literal["choices", "chance", "next", "ending"]
# Where exploring begins: the story as written, one of its other starts, or a state in the middle of it.
Start = str | None | State


@frozen(eq=False)
class Way:
    """One way on: its number among the scene's ways, the step's id, where to, its condition and effects.

    `effects` are all that happens on it, up to and with what happens on entering the scene it leads to; the
    first `own` of them are written with the way itself. `weight` counts for luck only, and where it is above
    0 whenever the condition holds. An exit is open while its condition holds and that of none before it.
    `asked` is the part of the condition that stands in the file as such.
    """

    scene: str
    number: int
    step: str
    goto: str
    condition: Node | None = None
    effects: tuple[Effect, ...] = ()
    weight: Node = _ONE
    own: int = 0
    asked: Node | None = None


@frozen(eq=False)
class Graph:
    """The ways out of every scene and into it, by scene; an outcome that always has weight 0 is no way."""

    scenario: Scenario
    kinds: Mapping[str, Kind]
    out: Mapping[str, tuple[Way, ...]]
    into: Mapping[str, tuple[Way, ...]]
    groups: tuple[tuple[str, ...], ...]  # in reading order; scenes that lead back to one another together

    @property
    def endings(self) -> list[str]:
        """The scenes in which plays end, in the story's order."""
        return [scene for scene, kind in self.kinds.items() if kind == "ending"]

    def turns(self, group: tuple[str, ...]) -> bool:
        """Whether the scenes of a group lead back to themselves, so that it is a loop."""
        return len(group) > 1 or any(way.goto == group[0] for way in self.out[group[0]])

    @property
    def repeated(self) -> set[str]:
        """The scenes that lead back to themselves, so that a play may come there more than once."""
        return {scene for group in self.groups if self.turns(group) for scene in group}

    def leading_to(self, scenes: Iterable[str]) -> set[str]:
        """These scenes and all from which one of them may be come to."""
        found = {*scenes}
        waiting = [*found]
        while waiting:
            fresh = {way.scene for way in self.into[waiting.pop()]} - found
            found |= fresh
            waiting += fresh
        return found


def graph_of(scenario: Scenario, *, weighed: bool = True) -> Graph:
    """A scenario's graph; groups of scenes that lead back to one another are found as by Tarjan (1972).

    For what can happen, and not how often, it need not be `weighed`: weights that depend on values are then
    as good as any, and states need not be told apart for them.
    """
    out = {scene.id: _ways(scenario, scene, weighed=weighed) for scene in scenario.scenes.values()}
    into: dict[str, list[Way]] = {scene: [] for scene in out}
    for ways in out.values():
        for way in ways:
            into[way.goto].append(way)
    return Graph(
        scenario=scenario,
        kinds={scene.id: _kind(scene) for scene in scenario.scenes.values()},
        out=out,
        into={scene: tuple(ways) for scene, ways in into.items()},
        groups=_groups(out, scenario.start),
    )


def first_state(scenario: Scenario, start: Start) -> State:
    """The state in which a start begins."""
    return start if isinstance(start, State) else begin(scenario, start)


def _kind(scene: Scene) -> Kind:
    match scene.then:
        case Choices():
            return "choices"
        case Chance():
            return "chance"
        case Next():
            return "next"
        case Ending():
            return "ending"
        case _:
            assert_never(scene.then)


def _ways(scenario: Scenario, scene: Scene, *, weighed: bool) -> tuple[Way, ...]:
    return tuple(
        evolve(
            way,
            effects=(*way.effects, *scenario.entering.get(way.goto, ())),
            weight=way.weight if weighed or isinstance(way.weight, Number) else _ONE,
        )
        for way in _written(scene)
    )


def _written(scene: Scene) -> Iterator[Way]:
    """The ways as they stand with the scene: without what happens where they lead."""
    id_, then = scene.id, scene.then
    match then:
        case Choices(choices=choices):
            for n, each in enumerate(choices):
                way = Way(id_, n, each.id, each.goto, _tree(each.open_if), asked=_tree(each.condition))
                yield _way(way, each.effects, each.marks)
        case Chance(outcomes=outcomes):
            for n, one in enumerate(outcomes):
                if one.weight.fixed != 0:
                    way = Way(id_, n, one.id, one.goto, _falls(one), weight=one.weight.tree)
                    yield _way(evolve(way, asked=_tree(one.condition)), one.effects)
        case Next(exits=exits):
            for n, on in enumerate(exits):
                way = Way(id_, n, NEXT, on.goto, _tree(on.condition))
                asked = None if on.marks else way.condition  # to come back from a detour is asked by nobody
                yield _way(evolve(way, asked=asked), on.effects, on.marks)
        case Ending():
            pass
        case _:
            assert_never(then)


def _way(way: Way, effects: tuple[Effect, ...], marks: tuple[Effect, ...] = ()) -> Way:
    return evolve(way, effects=(*effects, *marks), own=len(effects))


def _falls(outcome: Outcome) -> Node | None:
    """What must hold for an outcome to fall at all."""
    asked = [] if outcome.condition is None else [outcome.condition.tree]
    if bounds(outcome.weight.tree)[0] <= 0:
        asked.append(Compare(">", outcome.weight.tree, Number(0)))
    return reduce(lambda one, other: Logic("and", one, other), asked) if asked else None


def _tree(condition: Condition | None) -> Node | None:
    return None if condition is None else condition.tree


def _groups(out: Mapping[str, Sequence[Way]], start: str) -> tuple[tuple[str, ...], ...]:
    """Strongly connected scenes in topological order: Tarjan (1972), kept from recursion by a stack."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: dict[str, int] = {}  # scenes whose group is not known yet, by their place on the stack
    found: list[tuple[str, ...]] = []
    for root in (start, *out):
        if root in number:
            continue
        work = [_visit(root, out, number, low, open_)]
        while work:
            here, ahead = work[-1]
            way = next(ahead, None)
            if way is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[here])
                if low[here] == number[here]:
                    found.append(_group(here, open_))
            elif way.goto not in number:
                work.append(_visit(way.goto, out, number, low, open_))
            elif way.goto in open_:
                low[here] = min(low[here], number[way.goto])
    return tuple(reversed(found))


def _visit(
    scene: str,
    out: Mapping[str, Sequence[Way]],
    number: dict[str, int],
    low: dict[str, int],
    open_: dict[str, int],
) -> tuple[str, Iterator[Way]]:
    number[scene] = low[scene] = len(number)
    open_[scene] = len(open_)
    return scene, iter(out[scene])


def _group(first: str, open_: dict[str, int]) -> tuple[str, ...]:
    """All scenes opened since `first`, which close together."""
    size = len(open_) - open_[first]
    return tuple(reversed([open_.popitem()[0] for _ in range(size)]))
