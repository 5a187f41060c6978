"""What a text would be in an author's file, and what of its marks another text has to have."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.story.text import Run, Text


def written(text: Text) -> str:
    r"""The words with their marks: `*emphasis*`, `{stat}`, `{{` for a brace and `\*` for an asterisk."""
    return "".join(
        f"*{words}*" if emphasis else words
        for emphasis, runs in groupby(text.runs, lambda run: run.emphasis)
        if (words := "".join(map(_escaped, runs)))
    )


def _escaped(run: Run) -> str:
    return run.words if run.slot is not None else run.words.replace("{", "{{").replace("*", r"\*")


def values(text: Text) -> frozenset[str]:
    """The values that are filled in, each with its braces."""
    return frozenset(run.words for run in text.runs if run.slot is not None)


def emphases(text: Text) -> int:
    """How many stretches of the words are emphasised."""
    return sum(emphasis for emphasis, _ in groupby(run.emphasis for run in text.runs))
