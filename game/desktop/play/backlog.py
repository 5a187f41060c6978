"""The backlog: all that was read along a playthrough, as a long text to read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.desktop.play.unsaid import unsaid_told
from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import SOFT
from game.story import page_of
from game.story.page import last_draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.play.scene_view import Arranged
    from game.story import Page, Playthrough


def said(play: Playthrough, read: int | None = None) -> tuple[Entry, ...]:
    """The entries of every page so far, with what was chosen there.

    Of the page that is open, the first `read` lines, or all.
    """
    before = tuple(
        entry for number, step in enumerate(play.steps) for entry in _page(page_of(play, number), step.id)
    )
    now = page_of(play, len(play.steps))
    return (*before, *_page(evolve(now, lines=now.lines[:read]), None))


def lines_read(arranged: Arranged[object] | None, beat: int) -> int | None:
    """How many lines of a page are read to their end at this beat; None where all are."""
    if arranged is None or beat >= len(arranged.beats) - 1:
        return None
    # What is told on a phone or in a feed and what stands on the sheet come in one order, beat by beat.
    later = {id(line) for one in arranged.beats[beat + 1 :] for line in one.lines}
    seen = dict.fromkeys(id(line) for one in arranged.beats[: beat + 1] for line in one.lines)
    return sum(line not in later for line in seen)


def _page(shown: Page, taken: str | None) -> Iterator[Entry]:
    if shown.caption:
        yield Entry(shown.caption, "note", SOFT, 26)
    last = last_draft(shown.lines)
    for line in shown.lines:
        if line.speaker and line.draft:
            yield Entry(unsaid_told(line, given_up=line is not last), "unsaid", SOFT, 12)
            continue
        if line.speaker:
            yield Entry(line.speaker.name, "small", "#a5321f", 12, keep=True)
        yield Entry(line.text, "prose", gap=0 if line.speaker else 12)
    chosen = next((o for o in shown.options if o.id == taken and shown.kind == "choices"), None)
    if chosen:
        yield Entry(chosen.text, "choice", "#2f5d56", 12, indent=40)
