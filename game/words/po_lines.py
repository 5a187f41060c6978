"""The lines of a PO file as entries, one line at a time.

Babel reads such files too, but stumbles over what msgmerge writes of texts that are gone (`#~|`), and of two
entries of one text it keeps one without a word.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field, frozen

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_LINE: Final = re.compile(
    r'\s*(?:(?P<word>msgctxt|msgid_plural|msgid|msgstr)(?P<form>\[\d\])?\s*)?"(?P<said>(?:[^"\\]|\\[ntr"\\])*)"\s*'
)
_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r"}
_UNREADABLE: Final = "this entry cannot be read"


@frozen(kw_only=True)
class Entry:
    """One text of a PO file: the source with its plural, and the same in the file's language.

    `translated` is empty where nobody has translated it, and else has a text for each form of the plural, or
    one; of a plural that is half done some are empty. `previous` is the source before it changed, `comments`
    is what a translator is told, `remarks` what translators say, `flags` further marks such as no-wrap,
    `line`, from 1, is where the translation stands.
    """

    key: str
    source: str
    plural: str = ""
    translated: tuple[str, ...] = ()
    fuzzy: bool = False
    previous: str = ""
    comments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    obsolete: bool = False
    line: int = 0

    @property
    def whole(self) -> bool:
        """Whether it is translated, and in all its forms."""
        return bool(self.translated) and all(self.translated)


@frozen
class Fault:
    """What cannot be used of a file: a clause, and its line from 1; 0 where it is the whole file.

    `key` is that of the entry, as far as it could be read.
    """

    line: int
    why: str
    key: str = ""


@define
class _Draft:
    """An entry as far as it is read: its words by what stands before them, such as msgid or msgstr[1]."""

    comments: list[str] = field(factory=list)  # whole lines that begin with #
    words: dict[str, str] = field(factory=dict)
    lines: list[str] = field(factory=list)
    last: str = ""
    at: int = 0
    obsolete: bool = False
    broken: int = 0

    @property
    def said(self) -> bool:
        return self.broken > 0 or any(word.startswith("msgstr") for word in self.words)

    @property
    def forms(self) -> list[str] | None:
        """The translations by their number; None where they are not such as the source asks for."""
        numbered = "msgid_plural" in self.words
        names = [word for word in self.words if word.startswith("msgstr")]
        fit = [f"msgstr[{number}]" for number in range(len(names))] if numbered else ["msgstr"]
        return [self.words[name] for name in fit] if names and sorted(names) == fit else None


@define
class Reader:
    """Entries, faults (line, clause), the header's lines; `waiting` are comments before the next entry."""

    entries: list[Entry] = field(factory=list)
    faults: list[Fault] = field(factory=list)
    head: list[str] = field(factory=list)
    waiting: list[str] = field(factory=list)
    _here: _Draft = field(factory=_Draft)
    _seen: set[tuple[str, str]] = field(factory=lambda: {("", "")})

    def read(self, text: str) -> Reader:
        """Take all lines of a text."""
        for number, line in enumerate(_BREAK.split(text), 1):
            self._take(number, line)
        self._end()
        return self

    def _take(self, number: int, line: str) -> None:
        bare = line.strip()
        if not bare:
            if self._here.said:
                self._end()
        elif bare.startswith("#~"):
            rest = bare[2:].strip()
            if rest.startswith("|"):
                self._comment(f"#{rest}", bare)
            elif rest:
                self._words(number, rest, bare, obsolete=True)
        elif bare.startswith("#"):
            self._comment(bare, bare)
        else:
            self._words(number, bare, bare, obsolete=False)

    def _comment(self, comment: str, line: str) -> None:
        if self._here.said:
            self._end()
        self._here.comments.append(comment)
        self._here.lines.append(line)

    def _words(self, number: int, words: str, line: str, *, obsolete: bool) -> None:
        match = _LINE.fullmatch(words)
        word = f"{match['word'] or ''}{match['form'] or ''}" if match else ""
        if self._here.said and word in {"msgctxt", "msgid"}:
            self._end()
        here = self._here
        here.lines.append(line)
        name = word or here.last
        if match is None or not name or (word and word in here.words):
            here.broken = here.broken or number
            return
        if word.startswith("msgstr"):
            here.at = here.at or number
        here.obsolete = here.obsolete or obsolete
        here.last = name
        here.words[name] = here.words.get(name, "") + _unescaped(match["said"])

    def _end(self) -> None:
        """The entry is complete, or broken, or nothing but comments."""
        here, self._here = self._here, _Draft()
        key, source = here.words.get("msgctxt", ""), here.words.get("msgid", "")
        forms = here.forms
        if not here.words and not here.broken:
            self.waiting = here.comments
        elif here.broken or "msgid" not in here.words or forms is None:
            self.faults.append(Fault(here.broken or here.at or 1, _UNREADABLE, key))
        elif not key and not source and not self.head:
            self.head = here.lines
        elif (key, source) in self._seen and not here.obsolete:
            self.faults.append(Fault(here.at, f"{key or 'the head'} is given twice", key))
        else:
            if not here.obsolete:
                self._seen.add((key, source))
            self.entries.append(_entry(here, key, source, forms))


def _entry(here: _Draft, key: str, source: str, forms: list[str]) -> Entry:
    marks = [mark.strip() for each in _with(here, "#,") for mark in each.split(",") if mark.strip()]
    return Entry(
        key=key,
        source=source,
        plural=here.words.get("msgid_plural", ""),
        translated=tuple(forms) if any(forms) else (),
        fuzzy="fuzzy" in marks,
        previous=_previous(_with(here, "#|")),
        comments=tuple(_with(here, "#.")),
        remarks=tuple(each[1:] for each in here.comments if each[1:2] not in tuple(".,|:")),
        flags=tuple(mark for mark in marks if mark != "fuzzy"),
        obsolete=here.obsolete,
        line=here.at,
    )


def _with(here: _Draft, sign: str) -> list[str]:
    return [each[2:].strip() for each in here.comments if each.startswith(sign)]


def _previous(lines: list[str]) -> str:
    """The source before, of lines such as `msgid "words"` and those that go on; its msgctxt is not asked."""
    words, last = "", ""
    for line in lines:
        match = _LINE.fullmatch(line)
        last = (match["word"] or last) if match else ""
        words += _unescaped(match["said"]) if match and last == "msgid" else ""
    return words


def _unescaped(said: str) -> str:
    return _ESCAPE.sub(lambda escape: _ESCAPED.get(escape[1], escape[1]), said) if "\\" in said else said
