"""Reads the files of a story to nodes, within the limits; all that is found is noted, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from game.loader.collector import Collector
from game.loader.events import read
from game.loader.keys import expected_names
from game.loader.nodes import Record, Scalar, moved_down
from game.loader.scenario import SCENARIO
from game.loader.scenes import SCENE

if TYPE_CHECKING:
    from game.diagnostics import Diagnostic, Source
    from game.loader.limits import Limits
    from game.loader.nodes import Node
    from game.loader.scene_files import SceneFiles

# Rules on names of scenes, and on how many there are.
UNKNOWN_SCENES: Final = frozenset({"UP286", "UP301", "UP351", "UP404"})
_HEAD_AND_END: Final = 4  # parts of every file: it begins and ends, and so does its one document


def document(notes: Collector, limits: Limits) -> Node | None:
    """The nodes of one file, whose notes these are; None where it cannot be read or is empty."""
    root = read(notes.source.text, limits, notes) if _fits(notes, limits) else None
    return None if isinstance(root, Scalar) and root.empty else root


def scene_documents(notes: Collector, main: Node | None, files: SceneFiles, limits: Limits) -> list[Record]:
    """The scenes of further files under their ids; the files join the notes of the story's own, `main`.

    One that cannot be read is left out, and nothing is said of unknown scenes, which may be its own. From the
    one on with which the sum is over a limit none is read.
    """
    parts = 0 if main is None else _parts(main)
    reading = _Reading(notes, limits, _bytes(notes.source.text, limits.size), parts)
    for one in files.passed_over:
        notes.keep(one)
    if notes.failed:
        notes.silent = UNKNOWN_SCENES
    for source, why_not in files.opened:
        if not reading.over:
            reading.add(source, why_not)
    return reading.found


@define
class _Reading:
    """Files as they are read one after the other; `size` in bytes and `parts` are the sums so far."""

    notes: Collector
    limits: Limits
    size: int
    parts: int
    over: bool = False
    found: list[Record] = field(factory=list)

    def add(self, source: Source, why_not: Diagnostic | None) -> None:
        own = Collector(source, self.limits.findings)
        if why_not is not None:
            own.keep(why_not)
        self.size += _bytes(source.text, self.limits.size)
        if self.size > self.limits.size:
            self.beyond(own, "UP102", f"is larger than {self.limits.size:,} bytes")
        root = None if own.failed else document(own, self.limits)
        if root is not None:
            self.parts += _parts(root)
            if self.parts > self.limits.parts:
                self.beyond(own, "UP106", f"has more than {self.limits.parts:,} parts")
        elif not own.failed:
            own.place("UP119", 0, 0, "this file is empty", "write a scene into it, or take the file away")
        if own.failed:
            self.notes.silent = UNKNOWN_SCENES
        first = self.notes.join(own)
        if root is not None and not self.over:
            moved_down(root, first)
            self.found += _scenes(self.notes, root)

    def beyond(self, own: Collector, rule: str, what: str) -> None:
        self.over = True
        own.place(rule, 0, 0, f"with this file the story {what}", "make two stories of it")


def _parts(root: Node) -> int:
    return moved_down(root, 0) + _HEAD_AND_END


def _scenes(notes: Collector, root: Node) -> list[Record]:
    """What a file holds of scenes; what belongs into the story's own file is noted, and left out."""
    if not isinstance(root, Record):
        expected_names(notes, root, "a file of scenes")
        notes.silent = UNKNOWN_SCENES
        return []
    if not root.pairs:
        notes.at("UP224", root, "this file of scenes is empty", "add at least one")
    scenes, wrapped = Record([], root.line, root.column), []
    for name, value in root.pairs:
        if name.text not in SCENARIO.known or _is_like_scene(value):
            scenes.pairs.append((name, value))
        elif name.text == "scenes" and isinstance(value, Record):
            notes.at("UP201", name, "a file of scenes begins with its scenes, without this line", _OUT)
            wrapped.append(value)
        else:
            message = f"“{name.text}” belongs in {notes.source.beside(notes.source.name)}"
            notes.at("UP201", name, message, "take it out here")
    return [scenes, *wrapped]


_OUT: Final = "take it out, and let what is below it begin further left"


def _is_like_scene(node: Node) -> bool:
    return isinstance(node, Record) and any(name.text in SCENE.known for name, _ in node.pairs)


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
