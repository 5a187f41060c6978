"""Writes PO files as gettext does, each text on one line but where it has lines itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words.catalogue import plural_forms, plural_rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.words.po_lines import Entry

_ESCAPES: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def po_text(
    language: str,
    texts: Sequence[Entry],
    obsolete: Sequence[Entry] = (),
    *,
    head: Sequence[str] = (),
    tail: Sequence[str] = (),
) -> str:
    """A whole file: its head, as it stands or a new one, the texts, those no longer used, and a tail."""
    parts = ["\n".join(head or new_head(language))]
    parts += ["\n".join(_lines(entry, language)) for entry in (*texts, *obsolete)]
    parts += ["\n".join(tail)] if tail else []
    return "\n\n".join(parts) + "\n"


def new_head(language: str) -> list[str]:
    """The header of a file of a language that is begun."""
    forms, plural = plural_rule(language)
    fields = {
        "Project-Id-Version": "Upward",
        "PO-Revision-Date": "",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": f"nplurals={forms}; plural={plural};",
    }
    return ['msgid ""', 'msgstr ""', *(_quoted(f"{name}: {value}\n") for name, value in fields.items())]


def _lines(entry: Entry, language: str) -> Iterator[str]:
    yield from (f"#{remark}" for remark in entry.remarks)
    yield from (f"#. {comment}" for comment in entry.comments)
    marks = (*(("fuzzy",) if entry.fuzzy else ()), *entry.flags)
    if marks:
        yield f"#, {', '.join(marks)}"
    gone = "#~" if entry.obsolete else ""
    if entry.previous:
        yield from (f"{gone or '#'}| {line}" for line in _said("msgid", entry.previous))
    for name, words in _words(entry, language):
        yield from (f"{gone}{' ' if gone else ''}{line}" for line in _said(name, words))


def _words(entry: Entry, language: str) -> Iterator[tuple[str, str]]:
    yield "msgctxt", entry.key
    yield "msgid", entry.source
    if not entry.plural:
        yield "msgstr", entry.translated[0] if entry.translated else ""
        return
    yield "msgid_plural", entry.plural
    for number, form in enumerate(entry.translated or [""] * plural_forms(language)):
        yield f"msgstr[{number}]", form


def _said(name: str, words: str) -> Iterator[str]:
    lines = words.splitlines(keepends=True) if "\n" in words else [words]
    if len(lines) == 1:
        yield f"{name} {_quoted(words)}"
        return
    yield f'{name} ""'
    yield from map(_quoted, lines)


def _quoted(words: str) -> str:
    return f'"{words.translate(_ESCAPES)}"'
