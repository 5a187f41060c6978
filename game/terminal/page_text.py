"""The reading part of a Page as lines of text, in the three views."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from game.story.catalogue import View
from game.story.own_place import OwnPlace
from game.story.page import last_draft
from game.story_words import picture_in_words
from game.terminal.clean import clean
from game.typography.columns import wrap
from game.words import say

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
            if shown := _picture(here):
                yield wrap(say("terminal.picture", words=shown), width, later=" ") + "\n"
            yield from said(here.lines, width)
        case View.PHONE:
            yield from _phone(here, width)
        case View.POST:
            yield from _post(here, width)
        case _:
            assert_never(here.view)


def _picture(here: Page) -> str:
    """What a picture made for this page shows, or what its author says of the place; "" of one that ships."""
    own = isinstance(here.place, OwnPlace) and (here.place.pictures or here.place.alt)
    return picture_in_words(here) if here.moment or own else ""


def said(lines: tuple[ShownLine, ...], width: int) -> Iterator[str]:
    """Narration and speech, a wrapped piece for each line of the story; of several drafts the last stands."""
    last = last_draft(lines)
    for line in lines:
        yield wrap(_spoken(line, last), width) + "\n"


def _spoken(line: ShownLine, last: ShownLine | None) -> str:
    words = written(line.text)
    if line.speaker is None:
        return words
    name = clean(line.speaker.name)
    if line.draft and line is not last:
        return say("terminal.message", name=name, words=_struck(words))
    return say("terminal.unsaid" if line.draft else "terminal.speech", name=name, words=words)


def _struck(words: str) -> str:
    return f"~~{words}~~"


def written(text: Text) -> str:
    """Words, with *emphasis* as it was typed."""
    parts = [
        (emphasis, "".join(run.words for run in runs))
        for emphasis, runs in groupby(text.runs, key=lambda run: run.emphasis)
    ]
    return "".join(clean(f"*{words}*" if emphasis else words) for emphasis, words in parts)


def _phone(here: Page, width: int) -> Iterator[str]:
    """A chat: who and when before each message; of several drafts only the last still stands."""
    if here.chat and here.clock:
        yield wrap(say("terminal.phone_at", chat=clean(here.chat), time=clean(here.clock)), width) + "\n"
    elif heading := here.chat or here.clock:
        yield wrap(say("terminal.phone", chat=clean(heading)), width) + "\n"
    last = last_draft(here.lines)
    for line in here.lines:
        if line.draft:
            words = written(line.text)
            told = say("terminal.draft", words=words) if line is last else _struck(words)
            yield _stamped(line, told, width)
        elif line.speaker:
            yield _stamped(line, _message(line.speaker.name, line), width)
        else:
            yield wrap(written(line.text), width) + "\n"


def _message(name: str, line: ShownLine) -> str:
    return say("terminal.message", name=clean(name), words=written(line.text))


def _stamped(line: ShownLine, words: str, width: int) -> str:
    return wrap(f"{clean(line.at)}  {words}" if line.at else words, width, first="  | ") + "\n"


def _post(here: Page, width: int) -> Iterator[str]:
    """A post with its likes and tags, and what others write beneath it."""
    for line in here.lines:
        words = written(line.text)
        if line.post:
            likes = "" if line.likes is None else say("terminal.likes", count=line.likes)
            tags = " ".join(f"#{clean(tag)}" for tag in here.tags)
            under = "   ".join(part for part in (likes, tags) if part)
            yield wrap(words, width, first="  | ") + (f"\n  | {under}" if under else "") + "\n"
        elif line.speaker:
            told = _message(line.speaker.name, line)
            yield wrap(told, width, first="    > ", later="      ") + "\n"
        else:
            yield wrap(words, width) + "\n"
