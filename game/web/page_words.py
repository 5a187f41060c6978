"""The sentences that the player says, found by their keys in its modules; what chooses a plural's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from game.resources import PLAYER
from game.web.put_together import short_keys
from game.words.catalogue import plural_form
from game.words.say import SOURCE, catalogue, known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_COUNTS: Final = 1_001  # the numbers by which it is found which form a kind of number takes


@frozen
class PageWords:
    """What a page says: sentences by key, each with its forms; and which form each kind of number takes.

    A kind of number is what a browser's `Intl.PluralRules` calls it: one, two, few, many, other.
    """

    language: str
    sentences: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, int]


def page_words(language: str, entry: str = "main.js", folder: Path = PLAYER) -> PageWords:
    """All sentences whose keys the modules from `entry` on name, in a language, else in the source's."""
    spoken = known(language)
    return PageWords(spoken, _said(spoken, short_keys(entry, folder)), _forms(spoken))


def words_as_data(language: str, entry: str = "main.js") -> dict[str, Any]:
    """Those words as the page carries them, for `player/words.js`: by the keys that its script has."""
    words, called = page_words(language, entry), short_keys(entry)
    sentences = {called[key]: forms for key, forms in words.sentences.items()}
    return {"language": words.language, "sentences": sentences, "forms": words.forms}


def _said(language: str, keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """A sentence that a language lacks is the source's; of its plural the form that many numbers take."""
    source, spoken = catalogue(SOURCE).sentences, catalogue(language).sentences
    return {key: spoken.get(key, source[key] if language == SOURCE else source[key][-1:]) for key in keys}


def _forms(language: str) -> Mapping[str, int]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - with its data

    try:
        kind = Locale.parse(language.replace("-", "_")).plural_form
    except (UnknownLocaleError, ValueError):
        kind = Locale.parse(SOURCE).plural_form
    form = plural_form(language)
    return {kind(count): form(count) for count in reversed(range(_COUNTS))}
