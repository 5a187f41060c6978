"""Every place where a story's files define an id or name it, as the loader understands them.

This is what renames, and what an editor goes to. Words that a reader sees are none of it, only what stands in
their braces; nor what stands under `renamed`, which is history. A file that cannot be read has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define

from game.loader.collector import Collector
from game.loader.events import read
from game.loader.id_places import pairs, parts, under
from game.loader.limits import Limits
from game.loader.nodes import Record, Scalar
from game.loader.occurrence import Named
from game.loader.raw_words import names_in_condition
from game.loader.scene_occurrences import ScenePlaces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.diagnostics import Source
    from game.loader.nodes import Node
    from game.loader.occurrence import Occurrence

_VALUES: Final = ("stats", "flags", "constants", "words", "names")
# After these words of a promise stands a scene: any other place is that of a word of its own, or of a value.
_THERE: Final = re.compile(r"(?:\b(?:reach|reaches|in|or|at|after|before|unless)|,)$")
# After these words of a promise a condition goes on.
_ASKED: Final = re.compile(r"(?:\b(?:after|before|unless|and|not)|[-+*/%<>=(])$|\bplays\b.* end with\b")


def occurrences(sources: Sequence[Source], limits: Limits | None = None) -> tuple[Occurrence, ...]:
    """The places of all ids, in the order of the files; the first has the head, others have only scenes."""
    roots = [(source, read(source.text, limits or Limits(), Collector(source))) for source in sources]
    if not roots or not isinstance(roots[0][1], Record):
        return ()
    head = roots[0][1]
    search = _HeadPlaces(
        characters=_keys(head, "characters"),
        worded=_keys(head, "words"),
        circumstances=_keys(head, "circumstances"),
        values=frozenset(name for key in _VALUES for name in _keys(head, key)),
        known_scenes=frozenset(
            name for number, (_, root) in enumerate(roots) for name in _scenes(number, root)
        ),
    )
    for number, (source, root) in enumerate(roots):
        search.open_file(source)
        if isinstance(root, Record):
            search.scenes(root) if number else search.head(root)
    return tuple(search.found)


def _keys(node: Node, key: str) -> frozenset[str]:
    return frozenset(name.text for name, _ in pairs(under(node, key)))


def _scenes(number: int, root: Node | None) -> frozenset[str]:
    """The scenes of a file: under a key of the head in the first, else alone."""
    return frozenset(name.text for name, _ in pairs(root if number else under(root, "scenes")))


@define(kw_only=True)
class _HeadPlaces(ScenePlaces):
    """The same for the head."""

    circumstances: frozenset[str]
    values: frozenset[str]
    known_scenes: frozenset[str]

    def head(self, root: Record) -> None:
        """Everything in the file with the head."""
        for key in _VALUES:
            self.defined(Named.VALUE, under(root, key))
        self.defined(Named.CHARACTER, under(root, "characters"))
        self.defined(Named.CIRCUMSTANCE, under(root, "circumstances"))
        self.defined(Named.PLACE, under(root, "places"))
        self.defined(Named.SOUND, under(root, "sounds"))
        self.whole(Named.PLACE, under(root, "place"))
        self.whole(Named.PLACE, under(under(root, "cover"), "place"))
        self.whole(Named.CHARACTER, under(root, "protagonist"))
        self.whole(Named.SCENE, under(root, "start"))
        for _, start in pairs(under(root, "circumstances")):
            self.conditions(parts(under(start, "set")))
        for promise in parts(under(root, "promises")):
            self.promise(promise)
        self.scenes(under(root, "scenes"))

    def promise(self, node: Node) -> None:
        """A sentence of ids, stats and words of its own; where two are called alike, it depends."""
        if not isinstance(node, Scalar):
            return
        written = self.raw(node)
        for name, at, is_scene in names_in_condition(written.text, self.worded):
            named = Named.SCENE if is_scene else self.in_promise(name, written.text[:at].rstrip())
            if named is not None:
                self.note(named, name, written, at, len(name))

    def in_promise(self, name: str, before: str) -> Named | None:
        """What a name in a promise is the name of, by the words before it; None for a word of its own."""
        if name in self.circumstances and (before.strip("\"'") == "" or before.endswith(" from")):
            return Named.CIRCUMSTANCE
        if name == "start" and before.endswith(("every", "the")):
            return None
        asked = _ASKED.search(before) is not None
        is_scene = name in self.known_scenes and _THERE.search(before) is not None
        known = [Named.SCENE] * is_scene + [Named.VALUE] * (name in self.values)
        return None if not known else known[-1 if asked else 0]
