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
from game.loader.events import read
from game.loader.limits import Limits
from game.loader.nodes import Scalar
from game.loader.other_readers import read_otherwise
from game.loader.scenario import scenario
from game.story.scenario import Scenario  # noqa: TC001 - the same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.loader.nodes import Node
    from game.loader.translation_file import Translation

_LIMITS: Final = Limits()
_FOLDERS: Final = re.compile(r"[/\\]")
_ENDING: Final = re.compile(r"\.ya?ml$", re.IGNORECASE)


@frozen
class Loaded:
    """A scenario, or None exactly when one of the diagnostics is an error; and the text they are about.

    `translation` is the PO file out of which its words are, if one was asked for; some may be about that.
    """

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]
    source: Source
    translation: Source | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that the diagnostics are about."""
        return (self.source,) if self.translation is None else (self.source, self.translation)


def load(
    source: Source,
    *,
    limits: Limits = _LIMITS,
    id: str | None = None,  # noqa: A002 - it is its id
    translation: Translation | None = None,
    show: Callable[[Source, Node], None] | None = None,
) -> Loaded:
    """Load a scenario from its text; without an id it is called after its file.

    With a translation it is in that language: what cannot be used of it stays as the author wrote it. The
    diagnostics are in the order of the file, those of the translation after them. `show` is given the nodes
    of the file, where it can be read.
    """
    notes = Collector(source, limits.findings)
    with _uncollected():
        made = _scenario(notes, limits, id or id_of(source.name), show)
    loaded = Loaded(made, together(sorted(notes.found, key=_place)), source)
    if translation is None or made is None or made.language == translation.language:
        return loaded
    return _in_language(loaded, made, translation, limits)


def _in_language(loaded: Loaded, made: Scenario, translation: Translation, limits: Limits) -> Loaded:
    from game.loader.translate import translated  # noqa: PLC0415 - most are read in their own language

    notes = Collector(translation.source, limits.findings)
    with _uncollected():
        made = translated(made, translation, notes, limits)
    found = sorted(notes.found, key=_place)
    return evolve(loaded, scenario=made, diagnostics=(*loaded.diagnostics, *found), translation=notes.source)


def _scenario(
    notes: Collector, limits: Limits, id_: str, show: Callable[[Source, Node], None] | None
) -> Scenario | None:
    root = read(notes.source.text, limits, notes) if _fits(notes, limits) else None
    if root is not None and show is not None:
        show(notes.source, root)
    if notes.failed:
        return None
    if root is None or (isinstance(root, Scalar) and root.empty):
        notes.place("UP119", 0, 0, "this file is empty", "begin it with upward: 1")
        return None
    made = scenario(notes, root, id_)
    if made is not None:
        read_otherwise(notes, root)
    return made


def _place(one: Diagnostic) -> tuple[int, int]:
    return one.span.line, one.span.column


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


def _fits(notes: Collector, limits: Limits) -> bool:
    """Whether the text is small enough to be looked at."""
    if _bytes(notes.source.text, limits.size) > limits.size:
        message = f"this file is larger than {limits.size:,} bytes"
        notes.place("UP102", 0, 0, message, "make two stories of it")
        return False
    if max(map(len, notes.lines)) * 4 <= limits.line:
        return True
    for number, line in enumerate(notes.lines):
        if _bytes(line, limits.line) > limits.line:
            message = f"this line is longer than {limits.line:,} bytes"
            notes.place("UP104", number, 0, message, "break it into several")
            return False
    return True


def _bytes(text: str, most: int) -> int:
    """The bytes of a text in UTF-8; counted only where they could be more than `most`."""
    if len(text) * 4 <= most or len(text) > most:
        return len(text)
    return len(text.encode(errors="surrogatepass"))


def id_of(name: str) -> str:
    """The id that a file's name gives: the folder of a scenario.yaml, or the name without its ending."""
    *_, folder, file = ("", *_FOLDERS.split(name))
    stem = _ENDING.sub("", file)
    word = folder if folder and stem == "scenario" else stem
    word = re.sub(r"[^a-z0-9]+", "_", word.lower()).strip("_")
    return word if word[:1].isalpha() else f"scenario_{crc32(name.encode(errors='surrogatepass')):08x}"
