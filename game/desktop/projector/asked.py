"""What the class's page shows and asks, before anything is measured: words, options, strips that go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.classroom.room import Phase, letter
from game.desktop.projector.option_rows import Shown, rounds_shown
from game.story.text import NOTHING

if TYPE_CHECKING:
    from game.classroom.room import Room
    from game.desktop.projector.actions import StripAction
    from game.story.text import Text


@frozen(kw_only=True)
class Asked:
    """What the page shows and asks: a head, a question, rows, a line below them, and the strips that go on.

    The `question` is what the class talks about, the largest words on the wall. The caption and the way in
    are said here where nothing hangs above that says them.
    """

    head: str
    question: str = ""
    rows: tuple[Shown, ...] = ()
    note: str = ""
    caption: Text = NOTHING
    way_in: str = ""
    goes: tuple[tuple[str, StripAction], ...] = ()  # what a strip says, and what it does


def rows_of(room: Room) -> tuple[Shown, ...]:
    """The options of the room's page, as its phase shows them."""
    asked = room.ballot.options if room.phase is Phase.VOTING and room.ballot is not None else None
    names, rounds = rounds_shown(room.rounds)
    most = max((count for tally in rounds for _, count in tally.counts), default=1)
    revealed = room.phase in {Phase.REVEALED, Phase.TALKING}
    made = []
    for option in room.page.options:
        if asked is not None and option.id not in asked:
            continue
        if not option.available and (asked is not None or revealed):
            continue
        made.append(
            Shown(
                id=option.id,
                letter=letter(room, option.id),
                text=option.text,
                phones=bool(room.present),
                hands=room.ballot.hands.get(option.id, 0) if asked is not None and room.ballot else None,
                counts=tuple(tally.of(option.id) for tally in rounds) if revealed else (),
                names=names if revealed else (),
                most=max(1, most),
                locked=NOTHING if option.available else option.locked or NOTHING,
                wanting=None if option.available else option.wanting,
            )
        )
    return tuple(made)
