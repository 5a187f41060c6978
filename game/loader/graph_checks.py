"""Warnings about how scenes lead to one another: unreached ones, ones without an ending, stuck readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.expressions import Compare, Not
from game.story.play import onward
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.expressions import Condition, Node
    from game.loader.context import Context
    from game.story.scenario import Scenario, Scene

_OPPOSITE: Final = {">": "<=", "<=": ">", "<": ">=", ">=": "<", "==": "!=", "!=": "=="}
Ways = dict[str, tuple[str, ...]]


def check(context: Context, scenario: Scenario) -> None:
    """Note scenes that nothing leads to (UP601), no ending follows (UP611), or that may be stuck (UP701).

    Also what the story brings and does not use (UP703).
    """
    ways = {scene.id: onward(scene.then) for scene in scenario.scenes.values()}
    _unreached(context, scenario, ways)
    _endless(context, scenario, ways)
    for scene in scenario.scenes.values():
        _stuck(context, scene)
    _unused(context)


def _follow(ways: Mapping[str, Iterable[str]], start: Iterable[str], seen: set[str]) -> set[str]:
    """Add to the scenes seen all that can be come to from some others without passing through those seen."""
    waiting = [scene for scene in start if scene not in seen]
    seen.update(waiting)
    while waiting:
        for scene in ways.get(waiting.pop(), ()):
            if scene not in seen:
                seen.add(scene)
                waiting.append(scene)
    return seen


def _backward(ways: Ways) -> dict[str, list[str]]:
    back: dict[str, list[str]] = {}
    for scene, after in ways.items():
        for goto in after:
            back.setdefault(goto, []).append(scene)
    return back


def _unreached(context: Context, scenario: Scenario, ways: Ways) -> None:
    """One note for each part of the story that is cut off, at the scene where it begins."""
    seen = _follow(ways, [scenario.start], set())
    back = _backward(ways)
    lost = [scene for scene in ways if scene not in seen]
    first = [scene for scene in lost if set(back.get(scene, ())) <= {scene}]
    for scene in [*first, *lost]:
        if scene not in seen:
            message = f"nothing leads to “{scene}”"
            context.notes.at(
                "UP601", context.scenes[scene], message, "lead there from another scene, or take it out"
            )
            _follow(ways, [scene], seen)


def _endless(context: Context, scenario: Scenario, ways: Ways) -> None:
    """One note for each part of the story that no ending follows."""
    back = _backward(ways)
    endings = [scene.id for scene in scenario.scenes.values() if isinstance(scene.then, Ending)]
    good = _follow(back, endings, set())
    both = {scene: [*ways[scene], *back.get(scene, ())] for scene in ways if scene not in good}
    noted: set[str] = set()
    for scene in both:
        if scene not in noted:
            message = f"from “{scene}” no ending can be reached"
            context.notes.at(
                "UP611", context.scenes[scene], message, "lead the story on to a scene with ending:"
            )
            _follow(both, [scene], noted)


def _stuck(context: Context, scene: Scene) -> None:
    """Note choices that all have conditions, unless two of them are each other's opposite."""
    if not isinstance(scene.then, Choices):
        return
    conditions = [choice.open_if for choice in scene.then.choices]
    if all(conditions) and not _covered([each for each in conditions if each]):
        message = f"every choice of “{scene.id}” has a condition, and a reader may meet none"
        context.notes.at("UP701", context.scenes[scene.id], message, "leave one choice without if:")


def _unused(context: Context) -> None:
    """Note places and sounds that the story brings and never shows or plays."""
    for kind, name in context.brought:
        if (kind, name.text) not in context.used:
            message = f"no scene has the {kind} “{name.text}”"
            context.notes.at("UP703", name, message, "name it in a scene, or take it out")


def _covered(conditions: list[Condition]) -> bool:
    trees = {each.tree for each in conditions}
    return any(_opposite(tree) in trees for tree in trees)


def _opposite(tree: Node) -> Node:
    match tree:
        case Not(part):
            return part
        case Compare(sign, left, right):
            return Compare(_OPPOSITE[sign], left, right)
        case _:
            return Not(tree)
