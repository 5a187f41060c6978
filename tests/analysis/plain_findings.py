"""What should be said of a small story, from its states one by one: no columns, no cuts, no ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from game.expressions import amount
from game.story import begin, choose, steps
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Stat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.expressions import Condition, Effect
    from game.story import Scenario, State
    from game.story.scenario import Choice, Exit, Outcome

Path = tuple[Any, ...]


def every_state(scenario: Scenario, most: int = 700) -> list[State] | None:
    """All states of the start as written, the nearest first; nothing if there are too many for this."""
    found = dict.fromkeys([begin(scenario)])
    waiting = [*found]
    for state in waiting:
        for step in steps(scenario, state):
            after = choose(scenario, state, step)
            if after not in found:
                found[after] = None
                waiting.append(after)
        if len(found) > most:
            return None
    return waiting


@define
class Plain:
    """The findings of a story, by rule: the paths at which they stand."""

    scenario: Scenario
    states: list[State]
    said: dict[str, set[Path]] = field(factory=dict)
    _inside: dict[Path, bool] = field(factory=dict)  # of effects that happen: whether some stay within

    def all(self) -> dict[str, set[Path]]:
        """What should be said."""
        for rule in (
            "UP521",
            "UP523",
            "UP621",
            "UP622",
            "UP623",
            "UP624",
            "UP625",
            "UP628",
            "UP629",
            "UP721",
        ):
            self.said[rule] = set()
        reached = dict.fromkeys(state.scene for state in self.states)
        for scene in reached:
            self._ways(scene, [state for state in self.states if state.scene == scene], set(reached))
            self._lines(scene, [state for state in self.states if state.scene == scene])
        self._begins()
        self.said["UP625"] = {path for path, inside in self._inside.items() if not inside}
        return self.said

    def _lines(self, id_: str, states: list[State]) -> None:
        for number, line in enumerate(self.scenario.scenes[id_].lines):
            path: Path = ("scenes", id_, "lines", number)
            shown = [state for state in states if _holds(line.condition, state)]
            if not shown:
                self.said["UP624"].add((*path, "if"))
                continue
            if line.condition is not None and len(shown) == len(states):
                self.said["UP721"].add((*path, "if"))
            tests = {run.alternative.condition for run in line.text.runs if run.alternative}
            for test in tests:
                if len({_holds(test, state) for state in shown}) == 1:
                    self.said["UP629"].add(path)

    def _ways(self, id_: str, states: list[State], reached: set[str]) -> None:
        then = self.scenario.scenes[id_].then
        if not isinstance(then, Ending) and any(not steps(self.scenario, state) for state in states):
            self.said["UP521" if isinstance(then, Choices) else "UP523"].add(("scenes", id_))
        for way, path, rule in self._written(id_):
            taken = [state for state in states if self._is_open(way, state)]
            back = isinstance(then, Next) and bool(getattr(way, "marks", ()))
            asked = None if back else way.condition
            if way.goto not in reached:
                self.said["UP621"].add(("scenes", way.goto))
            if taken:
                if asked is not None and all(_holds(asked, state) for state in states):
                    self.said["UP721"].add((*path, "if"))
            elif not back and (asked is not None or rule == "UP628"):
                self.said[rule].add((*path, "weight" if rule == "UP628" and asked is None else "if"))
            for state in taken:
                self._happen(way, path, state)
        if isinstance(then, Next):
            backs = [(way, path) for way, path, _ in self._written(id_) if getattr(way, "marks", ())]
            if backs and not any(self._is_open(way, state) for way, _ in backs for state in states):
                self.said["UP623"].add((*backs[0][1], "if"))

    def _written(self, id_: str) -> Iterator[tuple[Choice | Outcome | Exit, Path, str]]:
        match self.scenario.scenes[id_].then:
            case Choices(choices=choices):
                yield from ((each, ("scenes", id_, "choices", each.id), "UP622") for each in choices)
            case Chance(outcomes=outcomes):
                for each in outcomes:
                    if each.weight.fixed != 0:
                        yield each, ("scenes", id_, "chance", each.id), "UP628"
            case Next(exits=exits):
                for number, way in enumerate(exits):
                    yield way, ("scenes", id_, "next", number), "UP623"

    def _is_open(self, way: Choice | Outcome | Exit, state: State) -> bool:
        then = self.scenario.scenes[state.scene].then
        if isinstance(then, Next):
            return next(each for each in then.exits if _holds(each.condition, state)) is way
        return getattr(way, "id", "") in steps(self.scenario, state)

    def _happen(self, way: Choice | Outcome | Exit, path: Path, state: State) -> None:
        values = [*state.values]
        self._apply(way.effects, path, values)
        for effect in getattr(way, "marks", ()):
            effect.apply(values)
        scene = self.scenario.scenes[way.goto]
        every = self.scenario.entering.get(way.goto, ())
        for effect in every[: len(every) - len(scene.effects)]:
            effect.apply(values)
        self._apply(scene.effects, ("scenes", way.goto), values)

    def _begins(self) -> None:
        first = self.scenario.scenes[self.scenario.start]
        bare = {**self.scenario.scenes, first.id: evolve(first, effects=())}
        values = [*begin(evolve(self.scenario, scenes=bare)).values]
        self._apply(first.effects, ("scenes", first.id), values)

    def _apply(self, effects: tuple[Effect, ...], path: Path, values: list[int]) -> None:
        for number, effect in enumerate(effects):
            if isinstance(self.scenario.slots[effect.slot], Stat):
                here = (*path, "effects", number)
                worth = amount("", effect.tree).value(values)
                inside = effect.lowest <= worth <= effect.highest
                self._inside[here] = self._inside.get(here, False) or inside
            effect.apply(values)


def _holds(condition: Condition | None, state: State) -> bool:
    return condition is None or condition.test(state.values)
