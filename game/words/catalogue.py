"""A language's sentences by key, each with its values put in and the right form of its plural."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from game.words.po_file import read_po_file
from game.words.unseen import control_character, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from game.words.po_lines import Entry

_MARK: Final = re.compile(r"\{(\w*)\}")
_FEW: Final = 5  # as gettext has it: French says 0 and 1 in one form, and either may go without its number


@frozen(kw_only=True)
class Catalogue:
    """The forms of each sentence by key: one, or one for each form of the plural in this language.

    `problems` are sentences about what of its files cannot be used; there the source is said.
    """

    language: str
    sentences: Mapping[str, tuple[str, ...]] = field(factory=dict)
    problems: tuple[str, ...] = ()

    def said(self, key: str, values: Mapping[str, object]) -> str | None:
        """The sentence of a key with its values; None where the language has none."""
        forms = self.sentences.get(key)
        if forms is None:
            return None
        form = plural_form(self.language)(_count(values)) if len(forms) > 1 else 0
        return filled(forms[min(form, len(forms) - 1)], values, self.language)


def source_catalogue(language: str, paths: tuple[Path, ...]) -> Catalogue:
    """The catalogue that the files of the source language are: what they say is their msgid."""
    read = [read_po_file(path) for path in paths]
    found = {
        key: (entry.source, entry.plural) if entry.plural else (entry.source,)
        for file in read
        for key, entry in file.entries.items()
    }
    return Catalogue(
        language=language, sentences=found, problems=tuple(p for file in read for p in file.problems)
    )


def translated_catalogue(language: str, paths: tuple[Path, ...], source: Catalogue) -> Catalogue:
    """What the files of a language say of the source's keys; what is unfinished or unfit is left out."""
    found: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    for path in paths:
        file = read_po_file(path)
        problems += file.problems
        for key, entry in file.entries.items():
            if why := unusable(entry, source.sentences.get(key), language):
                problems.append(f"{path.name}, line {entry.line}: {why}")
            elif entry.translated:
                found[key] = entry.translated
    return Catalogue(language=language, sentences=found, problems=tuple(problems))


def unusable(entry: Entry, source: tuple[str, ...] | None, language: str) -> str:
    """Why an entry cannot be said, as a sentence; empty where it can, or was never translated."""
    if source is None:
        return f"there is no sentence with the key {entry.key}."
    if not entry.translated:
        return ""
    if entry.fuzzy:
        return f"{entry.key} is marked as fuzzy: somebody has to look at it."
    if (entry.source, entry.plural)[: len(source)] != source:
        return f"{entry.key} was translated from another sentence."
    expected = plural_forms(language) if len(source) > 1 else 1
    if len(entry.translated) != expected:
        return f"{entry.key} has {len(entry.translated)} forms; {language} has {expected} of it."
    unfit = (_unfit(entry.key, source, text) for text in entry.translated)
    return next(filter(None, unfit), "") or _number_lost(entry, source, language)


def _unfit(key: str, source: tuple[str, ...], text: str) -> str:
    """Why one form cannot be said."""
    if not text:
        return f"{key} is not translated in all its forms."
    if not readable(text):
        return f"{key} has nothing in it to be read."
    if control := control_character(text):
        return f"{key} has a control character in it ({control})."
    return _marks_differ(key, source, text)


def _marks_differ(key: str, source: tuple[str, ...], text: str) -> str:
    """A form may leave out how many there are: “one vote”."""
    known, there = marks("".join(source)), marks(text)
    if strange := there - known:
        return f"{key} has {{{min(strange)}}}, which its source has not."
    if lost := known - there - {"count"}:
        return f"{key} lacks {{{min(lost)}}}, which its source has."
    return ""


def _number_lost(entry: Entry, source: tuple[str, ...], language: str) -> str:
    """A form that many numbers take says which of them it is, as `msgfmt` asks too."""
    forms = zip(entry.translated, forms_of_many(language), strict=False)
    if "count" in marks("".join(source)) and any(many and "count" not in marks(text) for text, many in forms):
        return f"{entry.key} lacks {{count}} where it stands for many numbers."
    return ""


def marks(text: str) -> frozenset[str]:
    """The names of the values that a sentence puts in."""
    return frozenset(_MARK.findall(text))


def filled(text: str, values: Mapping[str, object], language: str) -> str:
    """A sentence with its values put in, once: a brace in a value stays as it is. Numbers by locale."""
    return _MARK.sub(lambda mark: _worded(values[mark[1]], language), text)


def _worded(value: object, language: str) -> str:
    from game.words.locale import number  # noqa: PLC0415 - most sentences have no number

    return number(value, language) if type(value) is int else str(value)


def _count(values: Mapping[str, object]) -> int:
    count = values["count"]
    return count if isinstance(count, int) else 0


@cache
def plural_form(language: str) -> Callable[[int], int]:
    """Which form of the plural a count takes in a language; as in English where its rule is not known."""
    if language == "en":
        return _english_form  # the first picture in English does not wait for Babel
    from gettext import c2py  # noqa: PLC0415 - with Babel

    return c2py(plural_rule(language)[1])


def _english_form(count: int) -> int:
    return int(count != 1)


@cache
def plural_forms(language: str) -> int:
    """How many forms of the plural a language has."""
    return plural_rule(language)[0]


@cache
def forms_of_many(language: str) -> tuple[bool, ...]:
    """Of each form of the plural, whether more than five of the numbers to a thousand take it."""
    form = plural_form(language)
    taken = Counter(form(count) for count in range(1_001))
    return tuple(taken[number] > _FEW for number in range(plural_forms(language)))


def plural_rule(language: str) -> tuple[int, str]:
    """How many forms of the plural a language has, and gettext's expression of which a count takes.

    As in English where the rule is not known.
    """
    from babel import UnknownLocaleError  # noqa: PLC0415 - with its data
    from babel.messages.plurals import get_plural  # noqa: PLC0415

    try:
        rule = get_plural(language.replace("-", "_"))  # Babel reads pt_BR alone
    except (UnknownLocaleError, ValueError):
        return 2, "(n != 1)"
    return rule.num_plurals, rule.plural_expr
