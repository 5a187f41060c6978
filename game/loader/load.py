"""From text to Scenario: every stage a line, every mistake in one run."""

from __future__ import annotations

import gc
import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.diagnostics import Diagnostic, Severity, Source, Span, did_you_mean
from game.expressions import Names
from game.loader import head
from game.loader.events import read
from game.loader.fields import keys_of, prose_of, record_of, unique, whole_of, words_of
from game.loader.formulas import Formulas, Visits
from game.loader.limits import Limits
from game.loader.lines import Lines
from game.loader.links import note_unlinked
from game.loader.nodes import Node, Record, Scalar
from game.loader.notes import Notes
from game.loader.scenes import Scenes
from game.loader.ways import Ways
from game.story.scenario import Scenario, Visit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.loader.fields import Keys
    from game.story.scenario import Scene

_HEAD: Final = (
    "upward", "title", "summary", "language", "protagonist", "minutes", "content_note", "cover",
    "characters", "stats", "flags", "circumstances", "start", "scenes",
)  # fmt: skip
_NEEDED: Final = ("upward", "title", "protagonist", "characters", "stats", "start", "scenes")
_LONG_SUMMARY: Final = 90
_VERSION: Final = "1"


@frozen
class Loaded:
    """A scenario, or none exactly when a diagnostic is an error."""

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]
    source: Source


def load(source: Source, *, id: str = "scenario", limits: Limits | None = None) -> Loaded:  # noqa: A002 - the field's word
    """Read a scenario. All its mistakes are found in one run; none raises."""
    notes = Notes(source)
    with _without_pauses():
        scenario = _scenario(source, id, limits or Limits(), notes)
    found = tuple(sorted(notes.found, key=lambda one: (one.span.line, one.span.column)))
    failed = any(one.severity is Severity.ERROR for one in found)
    return Loaded(None if failed else scenario, found, source)


@contextmanager
def _without_pauses() -> Iterator[None]:
    """The cyclic collector would look through all nodes again and again while nothing is thrown away."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _scenario(source: Source, id_: str, limits: Limits, notes: Notes) -> Scenario | None:
    if not _within(source.text, limits, notes):
        return None
    root = read(source.text, limits, notes)
    if notes.failed:
        return None
    if root is None or (isinstance(root, Scalar) and not root.text.strip()):
        notes.span("UP119", Span(1, 1, 2), "this file is empty", "`main.py list` names stories to look at")
        return None
    keys = keys_of(root, _HEAD, "a scenario", notes, needed=_NEEDED)
    return None if keys is None else _Whole(notes, keys).scenario(id_, source)


def _within(text: str, limits: Limits, notes: Notes) -> bool:
    """Whether the text is small enough to be read at all."""
    size = len(text.encode(errors="replace"))
    if size > limits.size:
        notes.span("UP102", Span(1, 1, 2), f"this file has {size:,} bytes, more than {limits.size:,}", "make two stories of it")
        return False
    if size == len(text) <= limits.line:
        return True
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) * 4 > limits.line and len(line.encode(errors="replace")) > limits.line:
            notes.span("UP104", Span(number, 1, 2), f"this line is longer than {limits.line:,} bytes", "break the words into lines with >-")
            return False
    return True


@frozen
class _Whole:
    """The parts of a scenario, read in the order in which they know of one another."""

    notes: Notes
    keys: Keys

    def scenario(self, id_: str, source: Source) -> Scenario | None:
        notes = self.notes
        self._version()
        characters = head.characters(self._node("characters"), notes)
        stats = head.stats(self._node("stats"), notes)
        slots = [*stats, *(head.flags(self.keys["flags"][1], stats, notes) if "flags" in self.keys else ())]
        named = self._scene_nodes()
        values, visits = head.values_of(slots), Visits(list(named), len(slots))
        formulas = Formulas(notes, slots, Names(values, visits))
        others = head.circumstances(self.keys["circumstances"][1], formulas, notes) if "circumstances" in self.keys else {}
        lines = Lines(notes, characters, values, formulas)
        reader = Scenes(notes, lines, Ways(notes, named.keys(), values, formulas, lines))
        scenes = {name: scene for name, (at, node) in named.items() if (scene := reader.read(name, at, node))}
        start, hero = self._start(named), head.protagonist(self._node("protagonist"), characters, notes)
        front = head.cover(self.keys["cover"][1], notes) if "cover" in self.keys else None
        title, summary, note, language, minutes = self._about()
        if notes.failed:
            return None
        self._linked(start, scenes, named)
        return Scenario(
            id=id_,
            title=title,
            summary=summary,
            language=language,
            protagonist=hero,
            minutes=minutes,
            content_note=note,
            characters=characters,
            slots=(*slots, *(Visit(scene=scene) for scene in visits.used)),
            circumstances=others,
            start=start,
            scenes=scenes,
            cover=front,
            digest=hashlib.sha256(source.text.encode()).hexdigest(),
        )

    def _node(self, key: str) -> Node:
        """A needed part; when it is missing that is already noted, and an empty one serves."""
        if key in self.keys:
            return self.keys[key][1]
        return Scalar("-", 0, 0, 0, 1, plain=True) if key in {"title", "protagonist", "start"} else Record([], 0, 0)

    def _version(self) -> None:
        if "upward" in self.keys:
            node = self.keys["upward"][1]
            if not isinstance(node, Scalar) or node.text != _VERSION:
                self.notes.at("UP215", node, "this is not a version of the format that can be read", f"write upward: {_VERSION}")

    def _scene_nodes(self) -> dict[str, tuple[Scalar, Node]]:
        record = record_of(self._node("scenes"), "scenes", self.notes)
        return unique(record, self.notes) if record else {}

    def _start(self, scenes: dict[str, tuple[Scalar, Node]]) -> str:
        if "start" not in self.keys:
            return ""
        node = self.keys["start"][1]
        name = words_of(node, "start", self.notes)
        if name is not None and name not in scenes:
            self.notes.at("UP301", node, f"there is no scene called “{name[:40]}”", did_you_mean(name, scenes))
        return name or ""

    def _about(self) -> tuple[str, str, str, str, int]:
        title, summary, note = (self._words(key) for key in ("title", "summary", "content_note"))
        if len(summary) > _LONG_SUMMARY:
            message = f"this summary has {len(summary)} characters"
            self.notes.at("UP604", self.keys["summary"][1], message, f"say it in {_LONG_SUMMARY}")
        language = (words_of(self.keys["language"][1], "language", self.notes) if "language" in self.keys else "en") or "en"
        minutes = (whole_of(self.keys["minutes"][1], "minutes", self.notes) if "minutes" in self.keys else 0) or 0
        return title, summary, note, language, minutes

    def _words(self, key: str) -> str:
        return (prose_of(self.keys[key][1], key, self.notes) if key in self.keys else "") or ""

    def _linked(self, start: str, scenes: dict[str, Scene], named: dict[str, tuple[Scalar, Node]]) -> None:
        note_unlinked(start, scenes, {name: at for name, (at, _) in named.items()}, self.notes)
