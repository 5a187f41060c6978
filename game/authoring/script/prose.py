"""The words of a story on a reading copy: emphasis as it is set, and what stands in braces as written."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from game.classroom.story_runs import own_language
from game.papers.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.papers.model import Words
    from game.story import Scenario
    from game.story.text import Run as TextRun
    from game.story.text import Text


def prose(story: Scenario, text: Text) -> tuple[Run, ...]:
    """Authored prose with its values as `{energy}` and its alternatives as `{asked ? again | well}`."""
    spoken = own_language(story)
    return tuple(Run(words, emphasis=emphasis, language=spoken) for words, emphasis in _pieces(text))


def _pieces(text: Text) -> Iterator[tuple[str, bool]]:
    for number, group in groupby(text.runs, lambda run: run.alternative and run.alternative.number):
        several = list(group)
        if number is None:
            yield from ((run.words, run.emphasis) for run in several)
        else:
            yield from _alternative(several)


def _alternative(runs: Sequence[TextRun]) -> Iterator[tuple[str, bool]]:
    """All wordings of one pair of braces."""
    first = runs[0].alternative
    if first is None:
        return
    yield ("{~ " if first.condition is None else f"{{{first.condition.source} ? "), False
    wordings: list[list[TextRun]] = [[] for _ in range(first.of)]
    for run in runs:
        if run.alternative is not None:
            wordings[run.alternative.branch].append(run)
    while wordings and not wordings[-1]:
        wordings.pop()  # what may be left out is not written
    for at, wording in enumerate(wordings):
        if at:
            yield " | ", False
        yield from ((run.words, run.emphasis) for run in wording)
    yield "}", False


def words(story: Scenario, text: str) -> Words:
    """Words of the story, all set alike."""
    return (Run(text, language=own_language(story)),)
