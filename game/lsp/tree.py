"""The nodes of a story's files with what each of them stands for, and the names that its author gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.loader.nodes import Items, Node, Record, Scalar
from game.lsp.grammar import SCENARIO, under
from game.lsp.stands import CASE, Kind, Stands, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.diagnostics import Source, Span
    from game.loader.collector import Collector

Path = tuple[str | int, ...]
_IN_SCENES: Final = frozenset({Kind.CHOICE, Kind.OUTCOME})


@frozen(eq=False)
class File:
    """One file of a story: its name and text, its nodes, and what the whole of it is.

    `notes` are those with which it was read; they know where in it a node stands.
    """

    source: Source
    root: Node
    notes: Collector
    stands: Stands = SCENARIO

    def holds(self, words: Scalar, line: int, column: int) -> bool:
        """Whether a place, its line and column from 1, is in words of this file or just behind them."""
        down = words.line - self.notes.whole(words).line
        here = (line + down, column - 1)
        return (words.line, words.column) <= here <= (words.end_line, words.end_column)


@frozen(eq=False)
class Spot:
    """A node with what stands there, the keys that lead to it from the top of the story, and its file."""

    node: Node
    stands: Stands
    path: Path
    file: File


def walk(file: File) -> Iterator[Spot]:
    """Every node of a file, what holds others before those."""
    top: Path = ("scenes",) if file.stands is not SCENARIO else ()
    waiting = [Spot(file.root, file.stands, top, file)]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(reversed(list(_inside(here))))


def _inside(spot: Spot) -> Iterator[Spot]:
    match spot.node:
        case Items(parts=parts):
            for number, part in enumerate(parts):
                yield Spot(part, spot.stands.inner or Stands(), (*spot.path, number), spot.file)
        case Record(pairs=pairs):
            for name, value in pairs:
                yield Spot(value, beneath(spot.stands, name.text), (*spot.path, name.text), spot.file)
        case Scalar():
            pass


def beneath(stands: Stands, name: str) -> Stands:
    """What stands under a name of a record."""
    if not stands.part:
        return stands.inner or Stands()
    if stands.part == CASE and name == "is":
        return stands.inner or Stands()
    return under(stands.part, name)


@frozen(eq=False)
class Definition:
    """Something its author gave a name to: what it is, its id, where the name stands and what under it.

    The id of a choice or an outcome is that of its scene, a full stop, and its own.
    """

    kind: Kind
    id: str
    name: Scalar
    value: Node
    file: File

    @property
    def span(self) -> Span:
        """Where its name stands."""
        return self.file.notes.whole(self.name)


@define(eq=False)
class Names:
    """Everything that has a name in a story, by kind and id; of what is named twice the first."""

    of: dict[Kind, dict[str, Definition]] = field(factory=lambda: {kind: {} for kind in Kind})

    def find(self, kinds: Iterable[Kind], id_: str) -> Definition | None:
        """What has this id among these kinds."""
        return next((self.of[kind][id_] for kind in kinds if id_ in self.of[kind]), None)

    def add(self, spot: Spot) -> None:
        """Take in the names that stand in a record of names."""
        kind = spot.stands.declares
        if kind is None or not isinstance(spot.node, Record):
            return
        before = f"{spot.path[1]}." if kind in _IN_SCENES else ""
        for name, value in spot.node.pairs:
            id_ = before + name.text
            self.of[kind].setdefault(id_, Definition(kind, id_, name, value, spot.file))


def names_of(files: Iterable[File]) -> Names:
    """The names of a story."""
    found = Names()
    for file in files:
        for spot in walk(file):
            if spot.stands.declares is not None:
                found.add(spot)
    return found


def ways_in(files: Iterable[File]) -> dict[str, list[str]]:
    """What leads to each scene: choices and outcomes as `gate.ask`, and scenes that lead on by themselves."""
    found: dict[str, list[str]] = {}
    for file in files:
        for spot in walk(file):
            if spot.stands.words is Words.SCENE and isinstance(spot.node, Scalar) and way_of(spot.path):
                found.setdefault(spot.node.text, []).append(way_of(spot.path))
    return found


def way_of(path: Path) -> str:
    """The way on in which something stands: its scene, and its choice or outcome, if any; else empty."""
    match path:
        case ("scenes", scene, "choices" | "chance", step, *_):
            return f"{scene}.{step}"
        case ("scenes", scene, *_):
            return str(scene)
    return ""


def under_key(node: Node | None, key: str) -> Node | None:
    """What stands under a key of a record; None where nothing does."""
    pairs = node.pairs if isinstance(node, Record) else ()
    return next((value for name, value in pairs if name.text == key), None)


def words_under(node: Node, key: str) -> str:
    """The words under a key of a record; none where there are none."""
    value = under_key(node, key)
    return value.text if isinstance(value, Scalar) else ""


def keys_under(node: Node | None) -> list[str]:
    """The names in a record, in the order written."""
    return [name.text for name, _ in node.pairs] if isinstance(node, Record) else []
