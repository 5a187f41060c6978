"""A story as it was read last: what is found in it, its nodes, its names and where they stand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.loader import Loaded, load
from game.loader.nodes import Record, Scalar
from game.loader.occurrence import Named
from game.loader.occurrences import occurrences
from game.lsp.grammar import SCENARIO, SCENES
from game.lsp.stands import VALUES, Kind
from game.lsp.story_texts import StoryTexts, look_up_of, texts_of
from game.lsp.tree import File, names_of, walk, ways_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.loader.collector import Collector
    from game.loader.nodes import Node
    from game.loader.occurrence import Occurrence
    from game.lsp.tree import Definition, Names, Spot

_KINDS: Final[Mapping[Named, Sequence[Kind]]] = {
    Named.SCENE: (Kind.SCENE,),
    Named.CHOICE: (Kind.CHOICE, Kind.OUTCOME),
    Named.VALUE: VALUES,
    Named.CHARACTER: (Kind.CHARACTER,),
    Named.CIRCUMSTANCE: (Kind.CIRCUMSTANCE,),
    Named.PLACE: (Kind.PLACE,),
    Named.SOUND: (Kind.SOUND,),
}


@define(eq=False, slots=False)
class Reading:
    """What was read of a story. Of a file that could not be, `files` has what was read of it before."""

    loaded: Loaded | None = None
    files: Sequence[File] = field(factory=tuple)

    @cached_property
    def names(self) -> Names:
        """Everything that has a name."""
        return names_of(self.files)

    @cached_property
    def ways_in(self) -> Mapping[str, Sequence[str]]:
        """What leads to each scene."""
        return ways_in(self.files)

    @cached_property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every place where something is named; none before the story's own file could be read."""
        if not self.files or self.files[0].stands is not SCENARIO:
            return ()
        return occurrences([file.source for file in self.files])

    def occurrence_at(self, file: str, line: int, column: int) -> Occurrence | None:
        """The name at a place of a file, counted from 1; of two that meet there the second."""
        here = [
            one
            for one in self.occurrences
            if one.span.file == file
            and one.span.line == line
            and one.span.column <= column <= one.span.end_column
        ]
        return max(here, key=lambda one: one.span.column, default=None)

    def same(self, occurrence: Occurrence) -> list[Occurrence]:
        """Every place where the same thing is named."""
        return [one for one in self.occurrences if (one.named, one.id) == (occurrence.named, occurrence.id)]

    def definition(self, occurrence: Occurrence) -> Definition | None:
        """What is named there, if it exists."""
        return self.names.find(_KINDS[occurrence.named], occurrence.id)

    def spot_at(self, file: str, line: int, column: int) -> tuple[Spot, str] | None:
        """The words at a place of a file, counted from 1; or the record whose key stands there, and it."""
        for each in self.files:
            if each.source.name == file:
                return _spot_at(each, line, column)
        return None


def read_now(main: str, open_: Mapping[str, str], before: Reading) -> tuple[StoryTexts, Reading]:
    """A story by its own file's name as it stands now, in open files and on the disk, and read."""
    texts = texts_of(main, open_)
    return texts, read(texts, before)


def read(texts: StoryTexts, before: Reading) -> Reading:
    """Read a story: what is found in it, and its nodes, or those of `before` where it cannot be read now."""
    now: dict[str, File] = {}

    def show(notes: Collector, main: Node | None, more: Sequence[Record]) -> None:
        by_name = {source.name: source for source in (notes.source, *notes.others)}
        roots = [*([] if main is None else [(main, SCENARIO)]), *((each, SCENES) for each in more)]
        for root, stands in roots:
            source = by_name[notes.whole(root).file]
            now.setdefault(source.name, File(source, root, notes, stands))

    if texts.why_not is not None:
        return Reading(Loaded(None, (texts.why_not,), texts.main), before.files)
    loaded = load(
        texts.main, id=texts.id, scenes=texts.scenes, look_up=look_up_of(texts.main.name), show=show
    )
    known = {file.source.name: file for file in before.files} | now
    names = [texts.main.name, *(source.name for source, _ in texts.scenes.opened)]
    return Reading(loaded, tuple(known[name] for name in names if name in known))


def _spot_at(file: File, line: int, column: int) -> tuple[Spot, str] | None:
    for spot in walk(file):
        if isinstance(spot.node, Record):
            for name, _ in spot.node.pairs:
                if file.holds(name, line, column):
                    return spot, name.text
        elif isinstance(spot.node, Scalar) and file.holds(spot.node, line, column):
            return spot, ""
    return None
