"""Sentences of the catalogue as words of a paper: in stars they are strong, values stay as they are set."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.papers.model import Run
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.papers.model import Words

# In place of a value while a sentence is looked through: characters that no text has.
_BEGIN, _END = "\ue000", "\ue001"
_STRONG: Final = re.compile(r"\*([^*]+)\*")
_VALUE: Final = re.compile(f"{_BEGIN}(\\w+){_END}")


def said(key: str, /, **values: Words | int) -> tuple[Run, ...]:
    """The sentence with this key, in the language that is spoken; whole numbers are set as it sets them."""
    kept = {name: value for name, value in values.items() if not isinstance(value, int)}
    marks = {name: f"{_BEGIN}{name}{_END}" for name in kept}
    runs = _runs(say(key, **{**values, **marks}), kept)
    return tuple(_joined(group) for _, group in groupby(runs, key=lambda run: evolve(run, text="")))


def _joined(alike: Iterator[Run]) -> Run:
    first, *others = alike
    return evolve(first, text="".join((first.text, *(run.text for run in others))))


def sentences(first: Words, second: Words) -> tuple[Run, ...]:
    """Two sentences one after another."""
    return said("paragraph.two_sentences", first=first, second=second)


def _runs(text: str, values: Mapping[str, Words]) -> Iterator[Run]:
    for place, part in enumerate(_STRONG.split(text)):
        for run in _filled(part, values):
            yield evolve(run, strong=True) if place % 2 else run


def _filled(text: str, values: Mapping[str, Words]) -> Iterator[Run]:
    for place, part in enumerate(_VALUE.split(text)):
        if place % 2:
            value = values[part]
            yield from (Run(value),) if isinstance(value, str) else value
        elif part:
            yield Run(part)
