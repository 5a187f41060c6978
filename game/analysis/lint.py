"""Findings that need no exploring: what is set and never read, choices outdone by others, long lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields_dict, frozen

from game.analysis.value_partition import slots_of
from game.analysis.wordings import alternatives
from game.expressions import Arithmetic, Name, Number
from game.story.cases import Cases
from game.story.promises import condition_of
from game.story.scenario import Chance, Choices, Ending, Next
from game.story.slots import Flag, Stat, WordValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.analysis.story_graph import Graph, Way
    from game.expressions import Effect, Node
    from game.story.scenario import Line, Scenario, Scene
    from game.story.text import Text

Path = tuple[str | int, ...]
_LONGEST_LINE: Final = 70


@frozen(kw_only=True)
class Finding:
    """One finding: the rule, the keys that lead to its place in the file, what is wrong, a remedy.

    `walk` is a shortest walk to it, as one line of steps; empty where none is needed.
    """

    rule: str
    path: Path
    message: str
    hint: str = ""
    walk: str = ""


def remarks(graph: Graph) -> Iterator[Finding]:
    """Every finding that can be had without exploring: UP626 (never read), UP722 (outdone), UP731 (long)."""
    yield from _never_read(graph)
    for scene in graph.scenario.scenes.values():
        yield from _outdone(graph, scene)
        yield from _long(scene)


def lines_of(scene: Scene) -> Iterator[tuple[Path, Line]]:
    """Every line of a scene, with its path in the file."""
    for number, line in enumerate(scene.lines):
        yield ("scenes", scene.id, *(line.path or ("lines", number))), line
    for number, line in enumerate(scene.then.reflection if isinstance(scene.then, Ending) else ()):
        yield ("scenes", scene.id, *(line.path or ("ending", "reflection", number))), line


def _never_read(graph: Graph) -> Iterator[Finding]:
    """Hidden stats and flags that change, and that nothing asks for or shows."""
    read = _read(graph.scenario)
    written = {effect.slot for effects in _effects(graph.scenario) for effect in effects}
    for slot in sorted(written - read):
        each = graph.scenario.slots[slot]
        if isinstance(each, Flag) or (isinstance(each, Stat) and each.hidden):
            yield Finding(
                rule="UP626",
                path=("flags" if isinstance(each, Flag) else "stats", each.id),
                message=f"“{each.id}” is set, and nothing ever asks for it",
                hint="let a line or a choice remember it, or take it out",
            )
    for slot, each in enumerate(graph.scenario.slots):
        if isinstance(each, WordValue) and slot not in read:
            yield Finding(
                rule="UP626",
                path=("words", each.id),
                message=f"“{each.id}” is never shown, and nothing ever asks for it",
                hint="show it in braces, let something ask for it, or take it out",
            )


def _read(scenario: Scenario) -> set[int]:
    """The slots that anything asks for, but for what only changes the slot itself."""
    found: set[int] = set()
    for scene in scenario.scenes.values():
        for tree in _conditions(scene):
            found |= slots_of(tree)
        for text in _texts(scene):
            found |= {run.slot for run in text.runs if run.slot is not None}
            asked = [of.condition for of in alternatives(text).values() if of.condition is not None]
            found |= {slot for condition in asked for slot in slots_of(condition.tree)}
    for effects in _effects(scenario):
        for effect in effects:
            found |= slots_of(effect.tree) - {effect.slot}
    for promised in map(condition_of, scenario.promises):
        found |= set() if promised is None else slots_of(promised.tree)
    return found


def _conditions(scene: Scene) -> Iterator[Node]:
    shown = [*(line for _, line in lines_of(scene)), *scene.cast]
    cases = [case for name in fields_dict(Cases) for case in getattr(scene.cases, name)]
    yield from (each.condition.tree for each in (*shown, *cases) if each.condition is not None)
    match scene.then:
        case Choices(choices=ways) | Next(exits=ways) | Chance(outcomes=ways):
            yield from (way.condition.tree for way in ways if way.condition is not None)
    if isinstance(scene.then, Chance):
        yield from (each.weight.tree for each in scene.then.outcomes)


def _texts(scene: Scene) -> Iterator[Text]:
    yield from (scene.caption, *(case.value for case in scene.cases.caption))
    yield from [scene.because] if scene.because is not None else []
    yield from (line.text for _, line in lines_of(scene))
    match scene.then:
        case Choices(choices=choices):
            for choice in choices:
                yield choice.text
                yield from (text for text in (choice.locked, choice.because) if text is not None)
        case Chance(outcomes=ways) | Next(exits=ways):
            yield from (each.because for each in ways if each.because is not None)
        case Ending(title=title, debrief=debrief):
            yield from (title, *debrief)


def _effects(scenario: Scenario) -> Iterator[tuple[Effect, ...]]:
    for scene in scenario.scenes.values():
        yield scene.effects
        match scene.then:
            case Choices(choices=ways) | Chance(outcomes=ways) | Next(exits=ways):
                yield from (way.effects for way in ways)
    yield from (each.effects for each in scenario.circumstances.values())


def _outdone(graph: Graph, scene: Scene) -> Iterator[Finding]:
    """A choice beside one that leads to the same scene, is always open, and gives more and takes less."""
    if not isinstance(scene.then, Choices):
        return
    ways = graph.out[scene.id]
    for way in ways:
        if not way.own:
            continue  # to do nothing is a choice, whatever it is better for
        better = next((other for other in ways if other is not way and _outdoes(graph, other, way)), None)
        if better is not None:
            yield Finding(
                rule="UP722",
                path=("scenes", scene.id, "choices", way.step),
                message=f"“{way.step}” leads where “{better.step}” leads, and is better for nothing",
                hint="let it give something that the other does not",
            )


def _outdoes(graph: Graph, one: Way, other: Way) -> bool:
    mine, theirs = _sums(graph, one), _sums(graph, other)
    if (
        _leads(graph, one) != _leads(graph, other)
        or one.condition is not None
        or mine is None
        or theirs is None
    ):
        return False
    stats = mine.keys() | theirs.keys()
    return mine != theirs and all(mine.get(stat, 0) >= theirs.get(stat, 0) for stat in stats)


def _leads(graph: Graph, way: Way) -> tuple[str, str]:
    """Where a choice leads, and to what its detour comes back."""
    then = graph.scenario.scenes[way.scene].then
    back = then.choices[way.number].then if isinstance(then, Choices) else ""
    return way.goto, back


def _sums(graph: Graph, way: Way) -> dict[int, int] | None:
    """By how much a way moves each stat that is shown; nothing if it does anything else."""
    found: dict[int, int] = {}
    for effect in way.effects[: way.own]:
        slot = graph.scenario.slots[effect.slot]
        match effect.tree:
            case Arithmetic("+" | "-" as sign, Name(slot=own), Number(by)) if own == effect.slot:
                found[own] = found.get(own, 0) + (by if sign == "+" else -by)
            case _:
                return None
        if not isinstance(slot, Stat) or slot.hidden:
            return None
    return found


def _long(scene: Scene) -> Iterator[Finding]:
    for path, line in lines_of(scene):
        words = len(str(line.text.longest()).split())
        if words > _LONGEST_LINE:
            yield Finding(
                rule="UP731",
                path=path,
                message=f"this line has {words} words, and is read at a stretch",
                hint=f"make two of it; up to {_LONGEST_LINE} words stand well on a page",
            )
