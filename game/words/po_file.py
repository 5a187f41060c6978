"""Reads gettext's PO files: entries by key (msgctxt), and a sentence for each that cannot be used.

Nothing of a file is executed: the rule for plurals is that of the language, not the file's own. A broken
entry takes no other with it. What is there comes back whole, for whoever writes the file anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.words.po_lines import Entry, Fault, Reader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["LARGEST", "Entry", "Fault", "PoFile", "parse_po", "read_po_file"]

LARGEST: Final = 4 << 20  # bytes of a file that is read


@frozen(kw_only=True)
class PoFile:
    """What a file holds, in its order: texts, those no longer used (`obsolete`), and its faults.

    `head` are the lines of its header as they stand, `tail` comments that stand after the last text.
    """

    name: str = ""
    texts: tuple[Entry, ...] = ()
    obsolete: tuple[Entry, ...] = ()
    faults: tuple[Fault, ...] = ()
    head: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    entries: Mapping[str, Entry] = field(init=False, repr=False)

    @entries.default
    def _by_key(self) -> Mapping[str, Entry]:
        return {entry.key: entry for entry in self.texts}

    @property
    def problems(self) -> tuple[str, ...]:
        """The faults as sentences that name the file."""
        return tuple(
            f"{self.name}, line {fault.line}: {fault.why}." if fault.line else f"{self.name} {fault.why}."
            for fault in self.faults
        )


def read_po_file(path: Path) -> PoFile:
    """A PO file in UTF-8; one that cannot be read has no entries, and says why."""
    try:
        with path.open("rb") as file:
            read = file.read(LARGEST + 1)
    except OSError as problem:
        return _unread(path.name, 0, f"could not be read: {problem.strerror or problem}")
    return parse_po(read, path.name)


def parse_po(read: bytes, name: str) -> PoFile:
    """The bytes of a PO file of this name."""
    if len(read) > LARGEST:
        return _unread(name, 0, f"is larger than {LARGEST >> 20} MiB and was not read")
    try:
        text = read.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        return _unread(name, read.count(b"\n", 0, problem.start) + 1, "this is not UTF-8")
    found = Reader().read(text)
    return PoFile(
        name=name,
        texts=tuple(entry for entry in found.entries if not entry.obsolete),
        obsolete=tuple(entry for entry in found.entries if entry.obsolete),
        faults=tuple(found.faults),
        head=tuple(found.head),
        tail=tuple(found.waiting),
    )


def _unread(name: str, line: int, why: str) -> PoFile:
    return PoFile(name=name, faults=(Fault(line, why),))
