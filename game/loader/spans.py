"""Finds where something of a scenario stands in its file, by the keys that lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.diagnostics import Source, Span
from game.loader.collector import Collector
from game.loader.documents import document, scene_documents
from game.loader.limits import Limits
from game.loader.nodes import Items, Record, Scalar
from game.loader.scene_files import SceneFiles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.loader.nodes import Node

Path = tuple[str | int, ...]


def spans(
    sources: Source | Sequence[Source], paths: Sequence[Path], *, limits: Limits | None = None
) -> list[Span]:
    """The span of each path (names from the top down, and numbers in lists), as far as the files have it.

    The first of several files is the story's own, the others are of scenes. A path to a name with values
    points at the name, one to words at the words.
    """
    main, *others = [sources] if isinstance(sources, Source) else sources
    notes = Collector(main)
    root = document(notes, limits or Limits())
    files = SceneFiles(opened=tuple((other, None) for other in others))
    more = scene_documents(notes, root, files, limits or Limits()) if others else []
    return [_span(notes, root, more, path) for path in paths]


def _span(notes: Collector, root: Node | None, more: Sequence[Record], path: Path) -> Span:
    here, shown = root, root
    for scenes in more:
        if path[:1] == ("scenes",) and _inside(scenes, *path[1:2]):
            here, path = scenes, path[1:]
    for part in path:
        found = _inside(here, part)
        if found is None:
            break
        name, here = found
        shown = here if isinstance(here, Scalar) and (name is None or part in _WORDS) else name or here
    return Span(notes.source.name, 1, 1, 2) if shown is None else notes.whole(shown)


# Under these names stand words that a finding is about, rather than the name.
_WORDS = {"if", "title", "text"}


def _inside(node: Node | None, part: str | int) -> tuple[Scalar | None, Node] | None:
    match node, part:
        case Items(parts=parts), int(at) if at < len(parts):
            return None, parts[at]
        case Record(pairs=pairs), str(word):
            return next(((name, value) for name, value in pairs if name.text == word), None)
        case _:
            return None
