"""Which language is spoken, and its sentences.

The program has one language (`speak`); within `speaking` another is spoken, as for a phone that has its own.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Final

from game.resources import word_folders
from game.words import locale
from game.words.catalogue import Catalogue, source_catalogue, translated_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

SOURCE: Final = "en"  # the language whose sentences the others translate


class KeyNotFoundError(KeyError):
    """No sentence has this key: a mistake in the program."""


class _Program:
    """What the whole program speaks, in every thread."""

    language: str = SOURCE


_here: ContextVar[str | None] = ContextVar("language", default=None)


def say(key: str, /, **values: object) -> str:
    """The sentence with this key in the language that is spoken, in the source's where it has none.

    `values` go where the sentence has their names in braces; whole numbers are set as the language does, and
    `count` decides the form of the plural. Raises `KeyNotFoundError` for a key that does not exist.
    """
    spoken = language()
    said = catalogue(spoken).said(key, values) if spoken != SOURCE else None
    if said is None:
        said = catalogue(SOURCE).said(key, values)
    if said is None:
        raise KeyNotFoundError(key)
    return said


def sentences(area: str) -> dict[str, str]:
    """All sentences of an area by key, in the language that is spoken, for a page that puts values in itself.

    Of a sentence with a plural it is the first form.
    """
    source, spoken = catalogue(SOURCE).sentences, catalogue(language()).sentences
    return {key: spoken.get(key, forms)[0] for key, forms in source.items() if key.split(".")[0] == area}


def left_out() -> str:
    """What of the files of the language that is spoken cannot be used, as a sentence; empty if all can."""
    code = language()
    problems = catalogue(code).problems
    if not problems:
        return ""
    return say("notes.language", count=len(problems), language=locale.own_name(code), problem=problems[0])


def language() -> str:
    """The code of the language that is spoken here and now."""
    return _here.get() or _Program.language


def speak(language: str) -> None:
    """Let the whole program speak this language from now on."""
    _Program.language = language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language within; other threads and tasks are not touched."""
    before = _here.set(language)
    try:
        yield
    finally:
        _here.reset(before)


def say_list(parts: Iterable[str], *, style: str = "standard") -> str:
    """Parts as the language lists them: “A, B and C”; with `style` "or", or "unit" for “A, B, C”."""
    return locale.listed(parts, language(), style=style)


def say_day(when: date, *, year: bool = True) -> str:
    """A day: “2 March 2026”, or without its year “2 March”."""
    return locale.day(when, language(), year=year)


def say_hour(when: datetime) -> str:
    """An hour of a day: “10:40”."""
    return locale.hour(when, language())


def languages() -> dict[str, str]:
    """The languages there are, by code, each with its name in itself; the source's is the first."""
    return {code: locale.own_name(code) for code in codes()}


def codes() -> tuple[str, ...]:
    """The codes of the languages there are; the source's is the first."""
    found = {path.parent.name for folder in word_folders() for path in folder.glob("*/*.po")}
    return tuple(sorted(found, key=lambda code: (code != SOURCE, code)))


def known(language: str) -> str:
    """A language if there is a catalogue of it; else the source's, as for one that was there once."""
    return language if language == SOURCE or language in codes() else SOURCE


@cache
def catalogue(language: str) -> Catalogue:
    """All sentences of a language, read when first asked for."""
    paths = tuple(sorted(path for folder in word_folders() for path in (folder / language).glob("*.po")))
    if language == SOURCE:
        return source_catalogue(language, paths)
    return translated_catalogue(language, paths, catalogue(SOURCE))
