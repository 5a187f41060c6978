"""The reading part of a Page as lines of text, in the three views."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from game.story.catalogue import View
from game.terminal.clean import clean
from game.typography.columns import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Page, ShownLine
    from game.story.text import Text


def reading(here: Page, width: int) -> Iterator[str]:
    """Everything on a page from its caption to its last line, a piece at a time; `width` is in columns."""
    if here.caption:
        yield wrap(written(here.caption), width, first="— ", later="  ") + "\n"
    match here.view:
        case View.STAGE:
            yield from said(here.lines, width)
        case View.PHONE:
            yield from _phone(here, width)
        case View.POST:
            yield from _post(here, width)
        case _:
            assert_never(here.view)


def said(lines: tuple[ShownLine, ...], width: int) -> Iterator[str]:
    """Narration and speech, a wrapped piece for each line of the story."""
    for line in lines:
        words = written(line.text)
        yield wrap(f"{clean(line.speaker.name)}: “{words}”" if line.speaker else words, width) + "\n"


def written(text: Text) -> str:
    """Words, with *emphasis* as it was typed."""
    parts = [
        (emphasis, "".join(run.words for run in runs))
        for emphasis, runs in groupby(text.runs, key=lambda run: run.emphasis)
    ]
    return "".join(clean(f"*{words}*" if emphasis else words) for emphasis, words in parts)


def _phone(here: Page, width: int) -> Iterator[str]:
    """A chat: who and when before each message; of several drafts only the last still stands."""
    heading = ", ".join(clean(part) for part in (here.chat, here.clock) if part)
    if heading:
        yield f"[phone: {heading}]\n"
    last = next((line for line in reversed(here.lines) if line.draft), None)
    for line in here.lines:
        if line.draft:
            words = f"(not sent) {written(line.text)}" if line is last else f"~~{written(line.text)}~~"
            yield _stamped(line, words, width)
        elif line.speaker:
            yield _stamped(line, f"{clean(line.speaker.name)}: {written(line.text)}", width)
        else:
            yield wrap(written(line.text), width) + "\n"


def _stamped(line: ShownLine, words: str, width: int) -> str:
    return wrap(f"{clean(line.at)}  {words}" if line.at else words, width, first="  | ") + "\n"


def _post(here: Page, width: int) -> Iterator[str]:
    """A post with its likes and tags, and what others write beneath it."""
    for line in here.lines:
        words = written(line.text)
        if line.post:
            likes = "" if line.likes is None else f"{line.likes} likes"
            tags = " ".join(f"#{clean(tag)}" for tag in here.tags)
            under = "   ".join(part for part in (likes, tags) if part)
            yield wrap(words, width, first="  | ") + (f"\n  | {under}" if under else "") + "\n"
        elif line.speaker:
            yield wrap(f"{clean(line.speaker.name)}: {words}", width, first="    > ", later="      ") + "\n"
        else:
            yield wrap(words, width) + "\n"
