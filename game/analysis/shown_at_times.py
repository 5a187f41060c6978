"""Everything a scene shows only at times: lines, wordings in braces, cases of its look, its cast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from game.analysis.lint import Path, lines_of
from game.analysis.wordings import alternatives, both, branch
from game.expressions import Name, Not, Truth
from game.expressions.syntax_tree import Kind
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.analysis.story_graph import Graph, Way
    from game.expressions import Node
    from game.story.scenario import Scene
    from game.story.text import Text

_WORDING: Final = "take it out, or make it possible"
_ALWAYS: Final = "let it stand without braces, or make its opposite possible"
_CASES: Final = ("caption", "clock", "place", "light", "weather", "moment")


@frozen(kw_only=True)
class Shown:
    """One such thing of a scene, shown while `when` holds; `path` leads to it in the file.

    `says` is what is said where it never is, by `rule`. `asked` is the condition that stands with it, of
    which may be said that it always holds. Nothing is said where the question `within` is answered by never.
    """

    key: Path
    scene: str
    path: Path
    when: Node
    rule: str
    says: str
    asked: Node | None = None
    within: Any = None
    hint: str = "take it out, or make its condition possible"


def shown_at_times(graph: Graph, scene: Scene) -> Iterator[Shown]:
    """All that a scene shows only at times."""
    for path, line in lines_of(scene):
        tree = None if line.condition is None else line.condition.tree
        if tree is not None:
            yield Shown(
                key=path,
                scene=scene.id,
                path=path,
                when=tree,
                rule="UP624",
                says="this line is never shown",
                asked=tree,
            )
        yield from _wordings(scene.id, path, line.text, tree, None if tree is None else ("shown", path))
    yield from _look(scene)
    yield from _cast(scene)
    match scene.then:
        case Choices():
            yield from _offered(graph.out[scene.id], scene.id, scene.then)
        case Ending(title=title, debrief=debrief):
            there = ("scenes", scene.id, "ending")
            yield from _wordings(scene.id, (*there, "title"), title)
            for number, question in enumerate(debrief):
                yield from _wordings(scene.id, (*there, "debrief", number), question)


def _look(scene: Scene) -> Iterator[Shown]:
    """The cases of what a scene looks like: of each the first that holds."""
    for name in _CASES:
        cases = getattr(scene.cases, name)
        trees = [None if case.condition is None else case.condition.tree for case in cases]
        for number, asked in enumerate(trees):
            path: Path = ("scenes", scene.id, name, number)
            when = _first(trees[:number], asked)
            if when is not None:
                says = f"this {name} is never shown"
                yield Shown(
                    key=path, scene=scene.id, path=path, when=when, rule="UP630", says=says, asked=asked
                )
            if name == "caption":
                yield from _wordings(scene.id, path, cases[number].value, when, when and ("shown", path))
    yield from _wordings(scene.id, ("scenes", scene.id, "caption"), scene.caption)


def _first(before: Sequence[Node | None], asked: Node | None) -> Node | None:
    """When something holds, and none before it does; None where that is always so."""
    when: Node | None = None
    for tree in before:
        when = both(when, Truth(value=False) if tree is None else Not(tree))
    return both(when, asked)


def _cast(scene: Scene) -> Iterator[Shown]:
    """Those of a cast who stand there at times; of entries that name the same one, the first that holds."""
    for number, each in enumerate(scene.cast):
        asked = None if each.condition is None else each.condition.tree
        before = [one for one in scene.cast[:number] if one.character == each.character]
        trees = [None if one.condition is None else one.condition.tree for one in before]
        when = _first(trees, asked)
        if when is not None:
            path: Path = ("scenes", scene.id, "cast", number)
            says = f"“{each.character}” never stands here as it is said"
            if not before:
                says = f"“{each.character}” never stands here"
            yield Shown(key=path, scene=scene.id, path=path, when=when, rule="UP631", says=says, asked=asked)


def _offered(ways: Sequence[Way], scene: str, then: Choices) -> Iterator[Shown]:
    """The wordings of choices, of those only that are seen, and of what is said of those that are locked."""
    by_step = {way.step: way for way in ways}
    for choice in then.choices:
        way = by_step[choice.id]
        path: Path = ("scenes", scene, "choices", choice.id)
        fresh = None if choice.taken is None else Not(Name("", choice.taken, Kind.TRUTH))
        asked = None if choice.condition is None else choice.condition.tree
        seen = fresh if choice.locked is not None else both(fresh, asked)
        yield from _wordings(scene, (*path, "text"), choice.text, seen, ("open", way))
        if choice.locked is not None and asked is not None:
            shut = both(fresh, Not(asked))
            yield from _wordings(scene, (*path, "locked"), choice.locked, shut, ("shut", way))


def _wordings(
    scene: str,
    path: Path,
    text: Text,
    within: Node | None = None,
    question: Any = None,  # noqa: ANN401 - whatever questions are called by
) -> Iterator[Shown]:
    """Both wordings of each alternative that depends on a condition, while the text itself is shown."""
    for number, of in alternatives(text).items():
        if of.condition is None:
            continue
        tree = of.condition.tree
        for wording, asked in enumerate((tree, Not(tree))):
            when = both(within, asked)
            words = branch(text, number, wording)
            other = branch(text, number, 1 - wording)
            if when is not None:
                yield Shown(
                    key=(*path, "{", number, wording),
                    scene=scene,
                    path=path,
                    when=when,
                    rule="UP629",
                    says=f"“{words}” is never shown here" if words else f"“{other}” is always shown here",
                    hint=_WORDING if words else _ALWAYS,
                    within=question,
                )
