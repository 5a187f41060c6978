"""Reads gettext's PO files: entries by key (msgctxt), and a sentence for each that cannot be used.

Babel reads; nothing of a file is executed: the rule for plurals is that of the language, not the file's own.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from babel.messages.catalog import Message

LARGEST: Final = 4 << 20  # bytes of a file that is read
_LINE: Final = re.compile(
    r'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"([^"\\]|\\.)*"\s*|)'
)  # a comment, a key word and words in quotes, words that go on, or nothing
_HEAD: Final = re.compile(r'^msgid ""\nmsgstr', re.MULTILINE)


@frozen(kw_only=True)
class Entry:
    """One text of a PO file: the source with its plural, and the same in the file's language.

    `translated` is empty where nobody has translated it, and else has a text for each form of the plural, or
    one. `previous` is the source before it changed, `comments` is what a translator is told, `line` counts
    from 1.
    """

    key: str
    source: str
    plural: str = ""
    translated: tuple[str, ...] = ()
    fuzzy: bool = False
    previous: str = ""
    comments: tuple[str, ...] = ()
    line: int = 0


@frozen(kw_only=True)
class PoFile:
    """The entries of a file by key, and what was wrong with it in sentences."""

    entries: Mapping[str, Entry] = field(factory=dict)
    problems: tuple[str, ...] = ()


def read_po_file(path: Path) -> PoFile:
    """A PO file in UTF-8; one that cannot be read has no entries, and says why."""
    try:
        with path.open("rb") as file:
            read = file.read(LARGEST + 1)
    except OSError as problem:
        return PoFile(problems=(f"{path.name} could not be read: {problem.strerror or problem}.",))
    return parse_po(read, path.name)


def parse_po(read: bytes, name: str) -> PoFile:
    """The bytes of a PO file of this name."""
    if len(read) > LARGEST:
        return PoFile(problems=(f"{name} is larger than {LARGEST >> 20} MiB and was not read.",))
    try:
        text = read.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = read.count(b"\n", 0, problem.start) + 1
        return PoFile(problems=(f"{name}, line {line}: this is not UTF-8.",))
    return _parsed(text, name)


def _parsed(text: str, name: str) -> PoFile:
    """The whole file at once, or else entry by entry, so that a broken one takes no other with it."""
    found = _messages(text)
    if found is not None:
        return PoFile(entries=_entries(found, 0))
    entries: dict[str, Entry] = {}
    problems: list[str] = []
    blocks = list(_blocks(text))
    head = next((f"{block}\n\n" for _, block in blocks if _HEAD.search(block)), "")
    for first, block in blocks:
        found = _messages(head + block)
        if found is None:
            problems.append(f"{name}, line {first}: this entry cannot be read.")
        else:
            entries |= _entries(found, first - 1 - head.count("\n"))
    return PoFile(entries=entries, problems=tuple(problems))


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between blank lines, each with the number of its first line."""
    first, lines = 1, list[str]()
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            lines.append(line)
            continue
        if lines:
            yield first, "\n".join(lines)
        first, lines = number + 1, []


def _messages(text: str) -> list[Message] | None:
    """What Babel finds; None where it stumbles, or would take a line that nobody meant."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - a start without words needs none

    if not all(map(_LINE.fullmatch, text.splitlines())):
        return None
    try:
        return list(read_po(io.StringIO(text), abort_invalid=True))
    except Exception:  # noqa: BLE001 - a file of strangers: its parser may stumble over anything
        return None


def _entries(found: Iterable[Message], before: int) -> dict[str, Entry]:
    """By key, of a part of a file with so many lines before it."""
    return {_key(message): _entry(message, before) for message in found if message.id}


def _key(message: Message) -> str:
    return message.context or ""


def _entry(message: Message, before: int) -> Entry:
    ids = _forms(message.id)
    strings = _forms(message.string)
    return Entry(
        key=_key(message),
        source=ids[0],
        plural=ids[1] if len(ids) > 1 else "",
        translated=strings if all(strings) else (),
        fuzzy=message.fuzzy,
        previous=message.previous_id[0] if message.previous_id else "",
        comments=tuple(message.auto_comments),
        line=before + (message.lineno or 1),
    )


def _forms(text: str | Iterable[str | None] | None) -> tuple[str, ...]:
    return (text or "",) if text is None or isinstance(text, str) else tuple(form or "" for form in text)
