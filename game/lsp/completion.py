"""What can be typed at a place: keys, ids of the story, words of the catalogue, each with what it is."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.loader.characters import NAMED
from game.lsp.cursor import cursor_at
from game.lsp.describe import parts_of, standard_stat, summary, values_of
from game.lsp.grammar import MOODS, SCENARIO, about_key, keys_of
from game.lsp.stands import ASKED, VALUES, Kind, Stands, Words
from game.lsp.tree import beneath
from game.story.catalogue import STANDARD_STATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from game.lsp.cursor import Cursor
    from game.lsp.tree import Names

_WORD: Final = re.compile(r"[A-Za-z0-9_]*$")
_NAME: Final = re.compile(r"\s*\w*")
_OPEN_BRACE: Final = re.compile(r"(?:^|[^{])(?:\{\{)*\{(?P<inside>[^{}\n]*)$")
_OPEN_MOOD: Final = re.compile(rf"{NAMED.pattern.partition('(?:')[0]}\s*\([^()]*$")
_OF_A_SCENE: Final = re.compile(r"\b(?:visited|visits)\s*\(\s*\w*$")
_COMPARED: Final = re.compile(r"\b(?P<word>\w+)\s*(?:==|!=|=)\s*\w*$")
_PART: Final = re.compile(r"\s*(?P<word>\w+)\.\w*")
# How promises begin, and what each then says.
_PROMISES: Final = {
    "every start can reach ": "a scene to which some play from each start comes",
    "no play reaches ": "a scene to which none comes; after, before or unless may follow",
    "at every ending ": "a condition that holds at each",
    "at ": "a scene, and a condition that holds there",
    "after ": "a condition or scene, and what comes after it",
    "5% to 40% of plays end in ": "an ending, or several with or; from and a start may follow",
    "30% to 100% of plays end with ": "a condition that holds at the end of so many",
    "60% to 100% of plays reach ": "a scene that so many come to, or several with or",
    "anyone can reach at least ": "how many endings",
}
# What stands in conditions and effects besides names, and what each does.
_OF_CONDITIONS: Final = {
    "and": "both hold",
    "or": "one of them holds, or both",
    "not": "what follows does not hold",
    "visited(": "whether a scene has been entered",
    "visits(": "how often a scene has been entered",
    "min(": "the smallest of its numbers",
    "max(": "the largest of its numbers",
    "true": "yes",
    "false": "no",
}


class Sort(StrEnum):
    """What a completion is, for its sign in the list."""

    KEY = "key"
    SCENE = "scene"
    CHARACTER = "character"
    VALUE = "value"
    WORD = "word"
    OPERATOR = "operator"


@frozen
class Completion:
    """What may be typed: the word in the list, a line on it, what is put in, and from which column."""

    label: str
    sort: Sort
    about: str
    insert: str
    column: int


def completions(
    lines: Sequence[str], row: int, column: int, names: Names, top: Stands = SCENARIO
) -> list[Completion]:
    """What can be typed in this line at this column, both from 0, in a file that is `top` as a whole."""
    cursor = cursor_at(lines, row, column)
    if cursor is None:
        return []
    stands = top
    for name in cursor.path:
        stands = stands.inner or Stands() if name is None else beneath(stands, name)
    word = _WORD.search(cursor.typed)
    begin = column - (len(word[0]) if word else 0)
    colon = "" if lines[row][column:].lstrip().startswith(":") else ": "
    return [
        Completion(label, sort, about, label + (colon if sort is Sort.KEY else after), begin)
        for label, sort, about, after in _offers(cursor, stands, names)
    ]


_Offer = tuple[str, Sort, str, str]


def _offers(cursor: Cursor, stands: Stands, names: Names) -> Iterator[_Offer]:
    if cursor.naming and re.fullmatch(r"\w*", cursor.typed):
        yield from _keys(cursor, stands)
        if stands.part == "line" and not cursor.beside:
            yield from _characters(names, ": ")
    if not (cursor.naming and cursor.beside):
        yield from _OFFERED[stands.words](cursor.typed, stands, names)


def _keys(cursor: Cursor, stands: Stands) -> Iterator[_Offer]:
    if stands.declares is Kind.STAT:
        for stat in STANDARD_STATS:
            if stat not in cursor.beside:
                yield stat, Sort.KEY, standard_stat(stat), ""
    if stands.part:
        for key in sorted(keys_of(stands.part) - cursor.beside):
            yield key, Sort.KEY, about_key(stands.part, key), ""


def _in_prose(typed: str, stands: Stands, names: Names) -> Iterator[_Offer]:
    """Values inside a brace, or a condition before its words; in a line moods in the bracket after a name."""
    brace = _OPEN_BRACE.search(typed)
    if brace is not None:
        yield from _in_brace(brace["inside"], stands, names)
    elif stands.part == "line" and _OPEN_MOOD.search(typed):
        yield from _words_of(MOODS, "a mood")


def _in_brace(typed: str, stands: Stands, names: Names) -> Iterator[_Offer]:
    part = _PART.fullmatch(typed)
    word = names.of[Kind.WORD].get(part["word"]) if part else None
    if word is not None:
        yield from _words_of(parts_of(word), f"a part of {word.id}")
    elif _NAME.fullmatch(typed):
        for kind in VALUES:
            yield from _of_kind(names, kind, Sort.VALUE)
    elif " ? " not in typed and not typed.startswith("~"):
        yield from _in_condition(typed, stands, names)


def _in_condition(typed: str, _: Stands, names: Names) -> Iterator[_Offer]:
    """Scenes in the bracket that asks about one, words beside a value that is one of them, else values."""
    compared = _COMPARED.search(typed)
    word = names.of[Kind.WORD].get(compared["word"]) if compared else None
    if _OF_A_SCENE.search(typed):
        yield from _of_kind(names, Kind.SCENE, Sort.SCENE)
    elif word is not None:
        yield from _words_of(values_of(word), f"a word of {word.id}")
    else:
        yield from _values(names)
        for operator, about in _OF_CONDITIONS.items():
            yield operator, Sort.OPERATOR, about, ""


def _in_promise(typed: str, stands: Stands, names: Names) -> Iterator[_Offer]:
    """How a promise begins; further on scenes, and what a condition may hold."""
    if typed.strip():
        yield from _of_kind(names, Kind.SCENE, Sort.SCENE)
        yield from _in_condition(typed, stands, names)
        if "%" in typed:
            yield from _of_kind(names, Kind.CIRCUMSTANCE, Sort.WORD)
        return
    for words, about in _PROMISES.items():
        yield words, Sort.OPERATOR, about, ""
    yield from _of_kind(names, Kind.CIRCUMSTANCE, Sort.WORD)


def _in_effect(typed: str, stands: Stands, names: Names) -> Iterator[_Offer]:
    """What is changed, and after the sign what by."""
    return _in_condition(typed, stands, names) if "=" in typed else _values(names)


def _scenes(_: str, stands: Stands, names: Names) -> Iterator[_Offer]:
    yield from _of_kind(names, Kind.SCENE, Sort.SCENE)
    yield from _words_of(stands.one_of, "to where a detour comes back")


def _in_cast(typed: str, _: Stands, names: Names) -> Iterator[_Offer]:
    return _words_of(MOODS, "a mood") if "(" in typed else _characters(names, "")


def _values(names: Names) -> Iterator[_Offer]:
    for kind in ASKED:
        yield from _of_kind(names, kind, Sort.VALUE)


def _of_kind(names: Names, kind: Kind, sort: Sort, after: str = "") -> Iterator[_Offer]:
    for id_, named in names.of[kind].items():
        yield id_, sort, summary(named), after


def _characters(names: Names, after: str) -> Iterator[_Offer]:
    yield from _of_kind(names, Kind.CHARACTER, Sort.CHARACTER, after)


def _words_of(words: Iterable[str], about: str) -> Iterator[_Offer]:
    for word in words:
        yield word, Sort.WORD, about, ""


def _own_or(stands: Stands, names: Names, kind: Kind) -> Iterator[_Offer]:
    """What the story brings, and what there is besides."""
    yield from _of_kind(names, kind, Sort.WORD)
    yield from _words_of(stands.one_of, "")


# What may follow words that are typed so far, by what they are.
_OFFERED: Final[Mapping[Words, Callable[[str, Stands, Names], Iterator[_Offer]]]] = {
    Words.PROSE: _in_prose,
    Words.CONDITION: _in_condition,
    Words.EFFECT: _in_effect,
    Words.PROMISE: _in_promise,
    Words.SCENE: _scenes,
    Words.CHARACTER: lambda _, __, names: _characters(names, ""),
    Words.CAST: _in_cast,
    Words.PLACE: lambda _, stands, names: _own_or(stands, names, Kind.PLACE),
    Words.SOUND: lambda _, stands, names: _own_or(stands, names, Kind.SOUND),
    Words.CHOSEN: lambda _, stands, __: _words_of(stands.one_of, ""),
    Words.NUMBER: lambda _, __, ___: iter(()),
}
