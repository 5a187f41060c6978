"""Loads a scenario from its text, stage by stage; what is wrong comes back as diagnostics, never raised."""

from __future__ import annotations

import gc
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from zlib import crc32

from attrs import evolve, frozen

from game.diagnostics import Diagnostic, Source  # noqa: TC001 - attrs keeps them as the fields' types
from game.loader.alike import together
from game.loader.collector import Collector
from game.loader.documents import UNKNOWN_SCENES, document, scene_documents
from game.loader.limits import Limits
from game.loader.other_readers import read_otherwise
from game.loader.scenario import scenario
from game.loader.scene_files import SceneFiles
from game.loader.version import has_scenes, is_first, is_newer, scenes_unread, wants_newest
from game.story.scenario import Scenario  # noqa: TC001 - the same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from game.loader.nodes import Node, Record
    from game.loader.own_file_list import LookUp
    from game.loader.translation_file import Translation

    Show = Callable[[Collector, Node | None, Sequence[Record]], None]

_LIMITS: Final = Limits()
_NONE: Final = SceneFiles()
_FOLDERS: Final = re.compile(r"[/\\]")
_ENDING: Final = re.compile(r"\.ya?ml$", re.IGNORECASE)


@frozen
class Loaded:
    """A scenario, or None exactly when one of the diagnostics is an error; and the text they are about.

    `scenes` are the further files of a story in several. `translation` is the PO file out of which its words
    are, if one was asked for; some may be about that.
    """

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    translation: Source | None = None
    scenes: tuple[Source, ...] = ()

    def in_order(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Diagnostics from the top of each file down: its own first, others by name, last a translation."""
        last = self.translation.name if self.translation else None

        def place(one: Diagnostic) -> tuple[bool, bool, str, int, int]:
            span = one.span
            return span.file == last, span.file != self.source.name, span.file, span.line, span.column

        return tuple(sorted(found, key=place))

    @property
    def written(self) -> tuple[Source, ...]:
        """The story's own files, that with the head first."""
        return (self.source, *self.scenes)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that the diagnostics are about."""
        return self.written if self.translation is None else (*self.written, self.translation)


def load(  # noqa: PLR0913 - a text, and whatever belongs to it
    source: Source,
    *,
    limits: Limits = _LIMITS,
    id: str | None = None,  # noqa: A002 - it is its id
    translation: Translation | None = None,
    scenes: SceneFiles = _NONE,
    look_up: LookUp | None = None,
    show: Show | None = None,
) -> Loaded:
    """Load a scenario from its text and its files of scenes; without an id it is called after its file.

    With a translation it is in that language: what cannot be used of it stays as the author wrote it. The
    diagnostics are in the order of each file, its own first, those of the translation after them. By
    `look_up` pictures and sounds it brings are known; without it none is. `show` is
    given what they are read from: nodes, where files can be read, and the notes that know where each stands.
    """
    notes = Collector(source, limits.findings)
    with _uncollected():
        reading = _Reading(notes, limits, id or id_of(source.name), look_up)
        made = reading.scenario(scenes, show or _nobody)
    loaded = Loaded(made, (), source, scenes=tuple(notes.others))
    loaded = evolve(loaded, diagnostics=together(loaded.in_order(notes.found)))
    if translation is None or made is None or made.language == translation.language:
        return loaded
    return _in_language(loaded, made, translation, limits)


def load_texts(
    sources: Sequence[Source],
    *,
    id: str,  # noqa: A002 - as above
    translation: Translation | None = None,
    look_up: LookUp | None = None,
) -> Loaded:
    """Load a scenario from the texts of its files, that with the head first, as `Loaded.written` has them."""
    scenes = SceneFiles(opened=tuple((source, None) for source in sources[1:]))
    return load(sources[0], id=id, translation=translation, scenes=scenes, look_up=look_up)


def _in_language(loaded: Loaded, made: Scenario, translation: Translation, limits: Limits) -> Loaded:
    from game.loader.translate import translated  # noqa: PLC0415 - most are read in their own language

    notes = Collector(translation.source, limits.findings)
    with _uncollected():
        made = translated(made, translation, notes, limits)
    loaded = evolve(loaded, scenario=made, translation=notes.source)
    return evolve(loaded, diagnostics=(*loaded.diagnostics, *loaded.in_order(notes.found)))


def _nobody(_notes: Collector, _main: Node | None, _more: Sequence[Record]) -> None:
    """Take no notice of nodes."""


@frozen
class _Reading:
    """A story that is being read: its notes, its id, and how the files are known that it brings."""

    notes: Collector
    limits: Limits
    id: str
    look_up: LookUp | None

    def scenario(self, files: SceneFiles, show: Show) -> Scenario | None:
        """What its files make, with the nodes shown on the way."""
        notes = self.notes
        main = document(notes, self.limits)
        if main is None and not notes.failed:
            notes.place("UP119", 0, 0, "this file is empty", "begin it with upward: 1")
        if main is not None and is_newer(notes, main):
            return None
        if main is not None and is_first(main) and has_scenes(main):
            show(notes, main, ())
            return self._alone(main, files)
        more = scene_documents(notes, main, files, self.limits) if files != _NONE else []
        show(notes, main, more)
        if main is None:
            return None
        if files.opened and is_first(main):
            wants_newest(notes, main)
        return self._made(main, more if files.opened or notes.failed else None)

    def _made(self, main: Node, more: list[Record] | None = None) -> Scenario | None:
        made = scenario(self.notes, main, self.id, more, self.look_up)
        if made is not None:
            read_otherwise(self.notes, [main, *(more or ())])
        return made

    def _alone(self, main: Node, files: SceneFiles) -> Scenario | None:
        """A story of the first version, which is one file: what is in the folder `scenes` is not read."""
        if not files.opened:
            return self._made(main)
        self.notes.silent = UNKNOWN_SCENES
        made = self._made(main)
        if self.notes.unsaid:
            wants_newest(self.notes, main)
        else:
            scenes_unread(self.notes, main)
        return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the collector of cyclic garbage: a big story is many small values, and none of them garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def id_of(name: str) -> str:
    """The id that a file's name gives: the folder of a scenario.yaml, or the name without its ending."""
    *_, folder, file = ("", *_FOLDERS.split(name))
    stem = _ENDING.sub("", file)
    word = folder if folder and stem == "scenario" else stem
    word = re.sub(r"[^a-z0-9]+", "_", word.lower()).strip("_")
    return word if word[:1].isalpha() else f"scenario_{crc32(name.encode(errors='surrogatepass')):08x}"
