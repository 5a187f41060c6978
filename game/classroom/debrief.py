"""The questions of a debrief in their order: how it felt, what happened, why, and what to take along.

The order is that of structured debriefs after simulation games (Thiagarajan, 1992): feeling first, then what
happened, then why, then what follows for oneself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from game.classroom.room import Room

_LIKE: Final = (
    "Which moment stays with you? Say what you saw, not yet what you think of it.",
    "Where did you hesitate before you raised your hand?",
)
_HAPPENED: Final = (
    "Tell the road in five sentences, each by somebody else.",
    "Which door was open that you did not see at the time?",
)
_WHY: Final = (
    "Where did the second vote differ from the first, and what was said in between?",
    "Which numbers moved for reasons that were nobody’s choice?",
)
_ALONG: Final = ("Whom could you ask something this week? What would you have to know first?",)


@frozen
class Asked:
    """A part of the debrief: its heading and its questions."""

    head: str
    questions: tuple[str, ...]


def debrief_of(room: Room) -> tuple[Asked, ...]:
    """The parts in order, with the story's own questions among them: those of the scenes the class met."""
    ending = room.page.ending
    own = tuple(str(question) for question in ending.debrief) if ending is not None else ()
    met = {state.scene for state in room.play.states}
    teaching = room.scenario.teaching
    open_to_all = teaching.open_questions if teaching is not None else ()
    prompts = [s.discuss.prompt for s in room.scenario.scenes.values() if s.discuss and s.id in met]
    return (
        Asked("What was it like?", _LIKE),
        Asked("What happened?", _HAPPENED),
        Asked("Why?", (*_WHY, *prompts[:2])),
        Asked("What do you take along?", (*own, *_ALONG)),
        *((Asked("What the story leaves open", open_to_all),) if open_to_all else ()),
    )
