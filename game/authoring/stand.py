"""Where an author wants to look: a scene, or a variant of it, as a player comes there, or put there.

A variant is a few conditions: `key`, `not key`, `confidence = 40`, `energy < 20`. Where no play comes to the
scene with them, the nearest that does is taken, its values changed as asked, and a sentence says that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import evolve, frozen

from game.analysis import Budget, Graph, Reached, graph_of, nearest, reach, walk_to
from game.analysis.ranges import ranges_of
from game.analysis.shortest_walks import played
from game.analysis.value_partition import Cutter, slots_of
from game.analysis.vectorised import test_of
from game.authoring.counted_visits import uncounted
from game.authoring.put import Unfit, put
from game.authoring.walk_files import read_walk
from game.diagnostics import did_you_mean, no_such, sentences
from game.expressions import Compare, Kind, Name, Names, Node, Number, Problem, read_condition
from game.memory_room import memory_room
from game.program_name import program_name
from game.story import Playthrough, State, begin, parse_walk, replay
from game.story.playthrough import Step
from game.story.slots import Flag, Return, Stat, Taken, Visit, WordValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from game.expressions import Condition
    from game.story import Scenario

_EQUALS: Final = re.compile(r"(?<![<>=!+*/-])=(?!=)")
_TRUTH: Final = re.compile(r"(\w+) *==? *(true|false)")
_MISSED: Final = 1_000_000  # how much farther than any number a condition that fails is
_STATES: Final = 5_000_000  # looked at, for each start


@frozen
class Stand:
    """A playthrough that stands where it was asked for; and a sentence where no play comes there so."""

    play: Playthrough
    said: str = ""


@frozen
class CannotStand:
    """Why one cannot stand there, as a sentence."""

    why: str


def stand(
    scenario: Scenario, scene: str | None, variant: Sequence[str] = (), walk: Path | None = None
) -> Stand | CannotStand:
    """Where an author asked to stand: in a scene, in a variant of it, somewhere along a walk."""
    if scene is not None and scene not in scenario.scenes:
        return CannotStand(no_such("scene", scene, scenario.scenes))
    conditions = [_condition(scenario, text) for text in variant]
    for one in conditions:
        if isinstance(one, CannotStand):
            return one
    asked = [one for one in conditions if not isinstance(one, CannotStand)]
    if walk is not None:
        return _along(scenario, scene, asked, walk)
    if scene is not None:
        return _reached(scenario, scene, asked)
    if asked:
        return CannotStand("A variant is one of a scene: name that as well.")
    return Stand(Playthrough(scenario))


def _condition(scenario: Scenario, text: str) -> Condition | CannotStand:
    """A condition as it is written for --with, where one = compares."""
    found = _TRUTH.fullmatch(text.strip())
    asked = (found[1] if found[2] == "true" else f"not {found[1]}") if found else _EQUALS.sub("==", text)
    made = read_condition(asked, Names(_values(scenario), scenario.visits, scenario.constants))
    if not isinstance(made, Problem):
        short = uncounted(scenario, made.tree)
        return CannotStand(f"“{text}”: {short}") if short else evolve(made, source=text.strip())
    hint = made.hint
    if made.unknown in scenario.scenes:
        return CannotStand(f"“{text}”: nothing in this story asks whether “{made.unknown}” was visited.")
    if made.unknown in scenario.names:
        return CannotStand(f"“{text}”: “{made.unknown}” is what the player types, and is never asked about.")
    if made.unknown:
        known = {**_values(scenario), **scenario.constants}
        hint = did_you_mean(made.unknown, scenario.scenes if made.rule == "UP404" else known)
    return CannotStand(f"“{text}”: {made.message}. {sentences(hint)}".strip())


def _values(scenario: Scenario) -> Mapping[str, Name]:
    made = {}
    for place, slot in enumerate(scenario.slots):
        match slot:
            case Stat():
                made[slot.id] = Name(slot.id, place, Kind.NUMBER, slot.minimum, slot.maximum)
            case Flag():
                made[slot.id] = Name(slot.id, place, Kind.TRUTH, 0, 1)
            case WordValue():
                made[slot.id] = Name(slot.id, place, Kind.WORD, 0, len(slot.values) - 1, slot.values)
            case Visit() | Taken() | Return():
                pass
    return made


def _along(
    scenario: Scenario, scene: str | None, asked: Sequence[Condition], path: Path
) -> Stand | CannotStand:
    """The last place along a walk that is as it was asked for; as far as the story still goes that way."""
    try:
        walk = parse_walk(read_walk(path).text)
    except OSError as problem:
        return CannotStand(f"The walk {path} cannot be read: {problem.strerror}.")
    if walk.scenario != scenario.id:
        return CannotStand(f"The walk {path} is for the story “{walk.scenario}”, not “{scenario.id}”.")
    taken = [Step(passage.scene, passage.step) for passage in walk.passages if passage.step is not None]
    again = replay(scenario, taken, walk.circumstance)
    states = again.playthrough.states
    fit = [
        number
        for number, state in enumerate(states)
        if scene in {None, state.scene} and all(one.test(state.values) for one in asked)
    ]
    said = f"The walk ends early: {again.stopped.why}." if again.stopped else ""
    if fit:
        return Stand(again.playthrough.back(len(states) - 1 - fit[-1]), said)
    where = f" to “{scene}”" if scene else ""
    return CannotStand(f"The walk {path} never comes{where}{_with(asked)}. {said}".strip())


def _with(asked: Sequence[Condition]) -> str:
    return f" with {' and '.join(one.source for one in asked)}" if asked else ""


def _reached(scenario: Scenario, scene: str, asked: Sequence[Condition]) -> Stand | CannotStand:
    """The scene by a shortest way that a play can come; else the nearest variant, changed as asked."""
    graph, trees = graph_of(scenario), [one.tree for one in asked]
    near: tuple[float, Playthrough] | None = None
    whole = True
    for found in _explored(graph, scene, trees):
        whole = whole and found.complete
        layer = found.layers.get(scene)
        if layer is None or not len(layer):
            continue
        far = _distance(trees, layer.columns, len(layer))
        place = nearest(layer, far == far.min())
        if place is not None and (near is None or far[place] < near[0]):
            near = float(far[place]), played(found, walk_to(found, scene, place))
        if near is not None and near[0] == 0:
            return Stand(near[1])
    never = "No play" if whole else "No play that was looked at"
    if near is None and not asked:
        return CannotStand(f"{never} comes to “{scene}”; {program_name()} check says why.")
    said = f"{never} comes to “{scene}”{_with(asked)}"
    return _put(scenario, scene, asked, near[1] if near else None, said)


def _explored(graph: Graph, scene: str, trees: Sequence[Node]) -> Iterator[Reached]:
    """What can be reached from each start, told apart by what the conditions ask for in the scene."""
    starts = (None, *graph.scenario.circumstances)
    cutter, cuts = Cutter(graph, ranges_of(graph, starts)), dict[int, int]()
    for asked in map(cutter.asked, trees):
        cuts |= {slot: cuts.get(slot, 0) | there for slot, there in asked.items()}
    for start in starts:
        with memory_room() as room:
            found = reach(graph, (start,), {scene: cuts} if cuts else None, Budget(_STATES, room=room))
        yield found


def _distance(trees: Sequence[Node], columns: Any, count: int) -> Any:  # noqa: ANN401 - whatever holds columns
    """How far each state is from what is asked: conditions that fail, then by how much."""
    far = np.zeros(count)
    for tree in trees:
        off = np.full(count, float(_MISSED))
        match tree:
            case Compare(left=Name(slot=slot), right=Number(value)):
                off = off + np.abs(np.asarray(columns[slot], float) - value)
            case _:
                pass
        far += np.where(test_of(tree, columns, count), 0.0, off)
    return far


def _put(
    scenario: Scenario, scene: str, asked: Sequence[Condition], near: Playthrough | None, said: str
) -> Stand | CannotStand:
    """The scene with values as asked, the others as in the nearest that can be reached."""
    state = near.state if near else State(scene, begin(scenario).values)
    told = f"; the nearest has {_told(scenario, state, asked)}" if near else ""
    values = put(scenario, state.values, asked)
    if isinstance(values, Unfit):
        return CannotStand(f"{said}{told}. {values.why}")
    there = State(scene, values)
    return Stand(Playthrough(scenario, (), None, (there,)), f"{said}{told}. It is shown all the same.")


def _told(scenario: Scenario, state: State, asked: Sequence[Condition]) -> str:
    """The values of a state that some conditions ask for."""
    slots = sorted(set().union(*(slots_of(one.tree) for one in asked)))
    return ", ".join(_value(scenario, slot, state.values[slot]) for slot in slots)


def _value(scenario: Scenario, slot: int, value: int) -> str:  # noqa: PLR0911 - one return for each kind
    match scenario.slots[slot]:
        case Stat(id=id_):
            return f"{id_} = {value}"
        case Flag(id=id_):
            return f"{id_} = {'true' if value else 'false'}"
        case Visit(scene=scene, most=1):
            return f"visited({scene}) = {'true' if value else 'false'}"
        case Visit(scene=scene):
            return f"visits({scene}) = {value}"
        case WordValue(id=id_, values=words):
            return f"{id_} = {words[value]}"
        case Taken(scene=scene, choice=choice):
            return f"{scene}.{choice} {'taken' if value else 'not taken'}"
        case Return(scenes=scenes):
            return f"back to {scenes[value - 1]}" if value else "no detour"
