"""The wordings of a text in whose braces one of several is shown: how each reads, whether any has words."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from game.expressions import Logic, Node, Not, Truth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story.text import Alternative, Run, Text


def alternatives(text: Text) -> Mapping[int, Alternative]:
    """What is put in braces as several wordings, by its number in the text."""
    return {of.number: of for run in text.runs if (of := run.alternative) is not None}


def worded(text: Text, chosen: Mapping[int, int]) -> str:
    """The words with one wording of each alternative, by its number; the first where none is chosen."""
    return "".join(run.words for run in text.runs if _kept(run, chosen))


def _kept(run: Run, chosen: Mapping[int, int]) -> bool:
    return run.alternative is None or run.alternative.branch == chosen.get(run.alternative.number, 0)


def branch(text: Text, number: int, wording: int) -> str:
    """The words of one wording of an alternative; empty where it has none."""
    runs = (run for run in text.runs if run.alternative is not None and run.alternative.number == number)
    return "".join(run.words for run in runs if run.alternative and run.alternative.branch == wording).strip()


def has_words(text: Text) -> Node:
    """When a text has a word in it: always where it does whatever the values and wordings are."""
    if any(run.alternative is None and _says(run) for run in text.runs):
        return Truth(value=True)
    never: Node = Truth(value=False)
    return reduce(either, [_when(text, of) for of in alternatives(text).values()], never)


def _says(run: Run) -> bool:
    return bool(run.words.strip() or run.slot is not None or run.said)


def _when(text: Text, of: Alternative) -> Node:
    runs = [run for run in text.runs if run.alternative and run.alternative.number == of.number]
    said = [
        any(_says(run) for run in runs if run.alternative and run.alternative.branch == n)
        for n in range(of.of)
    ]
    if all(said):
        return Truth(value=True)
    if of.condition is None or not any(said):
        return Truth(value=False)
    return of.condition.tree if said[0] else Not(of.condition.tree)


def either(one: Node, other: Node) -> Node:
    """A condition that holds where one of two does; where one always or never does, no longer than needed."""
    for this, that in ((one, other), (other, one)):
        if isinstance(this, Truth):
            return this if this.value else that
    return Logic("or", one, other)


def both(one: Node | None, other: Node | None) -> Node | None:
    """A condition that holds where both do; None stands for what always holds."""
    if one is None or other is None:
        return other if one is None else one
    return Logic("and", one, other)
