"""Reads the text of a file, or of the bytes of one; or says why it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.diagnostics import Source
from game.loader.collector import Collector

if TYPE_CHECKING:
    from pathlib import Path

    from game.diagnostics import Diagnostic

_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_SIGN: Final = b"\xef\xbb\xbf"


def read_source(file: Path, most: int) -> tuple[Source, Diagnostic | None]:
    """The text of a file and, where it cannot be opened or is not UTF-8, why, as a diagnostic.

    A byte order mark of UTF-8 at its start is skipped. Of a file with more than `most` bytes the text has a
    little more than so many: enough to see that it is too large.
    """
    name = str(file)
    try:
        content = _content(file, most)
    except OSError as problem:
        return refused(name, "UP101", reason(problem), "look at the name and the folder")
    return decoded(name, content, most)


def decoded(name: str, content: bytes, most: int) -> tuple[Source, Diagnostic | None]:
    """The text of a file that has been read, as `read_source` has it."""
    content = content.removeprefix(_UTF_8_SIGN)
    try:
        return Source(name, content.decode()), None
    except UnicodeDecodeError as problem:
        if len(content) > most and problem.start > most - len(_UTF_8_SIGN):
            return Source(name, content.decode(errors="replace")), None  # cut off within a letter
        return _not_utf_8(name, content, problem.start)


def _content(file: Path, most: int) -> bytes:
    """At most one byte more than the limit, so that a file without end does not fill the memory."""
    if not file.is_file():
        raise FileNotFoundError(file)
    with file.open("rb") as stream:
        return stream.read(most + 1 + len(_UTF_8_SIGN))


def reason(problem: OSError) -> str:
    """A clause that says why a file could not be opened."""
    if isinstance(problem, FileNotFoundError):
        return "there is no such file"
    return "this file may not be read" if isinstance(problem, PermissionError) else "this file cannot be read"


def _not_utf_8(name: str, content: bytes, start: int) -> tuple[Source, Diagnostic]:
    if content.startswith(_UTF_16):
        return refused(name, "UP103", "this file is UTF-16", "save it as UTF-8")
    before = content[:start].decode(errors="replace")
    source = Source(name, content.decode(errors="replace"))
    lines = Source(name, before).lines()
    notes = Collector(source)
    message = "from here on this is not text in UTF-8"
    notes.place("UP103", len(lines) - 1, len(lines[-1]), message, "save the file as UTF-8")
    return source, notes.found[0]


def refused(name: str, rule: str, message: str, hint: str) -> tuple[Source, Diagnostic]:
    """An empty text in place of a file that is not read, and a diagnostic that says why."""
    source = Source(name, "")
    notes = Collector(source)
    notes.place(rule, 0, 0, message, hint)
    return source, notes.found[0]
