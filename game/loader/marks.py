"""What a text would be in an author's file, and what of its marks another text has to have."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from game.story.text import Run, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.story.text import Alternative


def written(text: Text) -> str:
    r"""The words with their marks: `*emphasis*`, `{stat}`, `{asked ? again | well}`, `{{`, `\*`."""
    parts = [(_emphasised(part), part) for part in _parts(text.runs)]
    return "".join(
        _set("".join(_part(part, marked=not emphasis) for _, part in each), emphasis=emphasis)
        for emphasis, each in groupby(parts, lambda pair: pair[0])
    )


def as_written(text: Text) -> Text:
    """The prose with each alternative in its author's signs, as authors are told of what nobody plays."""
    if not any(run.alternative for run in text.runs):
        return text
    return Text(tuple(_in_signs(part) for part in _parts(text.runs)))


def _in_signs(part: Sequence[Run]) -> Run:
    if part[0].alternative is None:
        return part[0]
    emphasis = _emphasised(part)
    return Run(_part(part, marked=not emphasis), emphasis)


def values(text: Text) -> dict[str, str]:
    """What is filled in, each as it is written, by its name: the parts of a word count as one."""
    shown = (run.words for run in text.runs if run.slot is not None or run.said)
    return {words.strip("{}").partition(".")[0]: words for words in shown}


def emphases(text: Text) -> int:
    """How many stretches of the words are emphasised."""
    return sum(emphasis for emphasis, _ in groupby(run.emphasis for run in text.runs))


def _parts(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """The runs of each alternative together, every other alone."""
    for alternative, group in groupby(runs, lambda run: run.alternative and run.alternative.number):
        together = list(group)
        yield from [[run] for run in together] if alternative is None else [together]


def _emphasised(part: Sequence[Run]) -> bool:
    return all(run.emphasis for run in part)


def _set(words: str, *, emphasis: bool) -> str:
    return f"*{words}*" if emphasis and words else words


def _part(part: Sequence[Run], *, marked: bool) -> str:
    """A run, or an alternative in its braces; `marked` with the asterisks inside it."""
    of = part[0].alternative
    if of is None:
        return _escaped(part[0])
    wordings = groupby(part, lambda run: run.alternative and run.alternative.branch)
    said = " | ".join(_wording(list(runs), marked=marked) for _, runs in wordings)
    return f"{{{_deciding(of)} {said}}}"


def _deciding(of: Alternative) -> str:
    return "~" if of.condition is None else f"{of.condition.source} ?"


def _wording(runs: Sequence[Run], *, marked: bool) -> str:
    stretches = groupby(runs, lambda run: run.emphasis and marked)
    return "".join(
        _set("".join(_escaped(run).replace("|", r"\|") for run in each), emphasis=emphasis)
        for emphasis, each in stretches
    )


def _escaped(run: Run) -> str:
    if run.slot is not None or run.said:
        return run.words
    return run.words.replace("{", "{{").replace("*", r"\*")
