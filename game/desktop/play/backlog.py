"""The backlog: all that was read along a playthrough, as a long text to read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.ui.paginate import Entry
from game.desktop.ui.theme import SOFT
from game.story import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.story import Page, Playthrough


def said(play: Playthrough) -> tuple[Entry, ...]:
    """The entries of every page so far, with what was chosen there."""
    steps = (*play.steps, None)
    return tuple(
        entry
        for state, step in zip(play.states, steps, strict=True)
        for entry in _page(page(play.scenario, state), step.id if step is not None else None)
    )


def _page(shown: Page, taken: str | None) -> Iterator[Entry]:
    if shown.caption:
        yield Entry(shown.caption, "note", SOFT, 26)
    for line in shown.lines:
        if line.speaker:
            yield Entry(line.speaker.name, "small", "#a5321f", 12)
        yield Entry(line.text, "prose", gap=0 if line.speaker else 12)
    chosen = next((o for o in shown.options if o.id == taken and shown.kind == "choices"), None)
    if chosen:
        yield Entry(chosen.text, "choice", "#2f5d56", 12, indent=40)
