"""The questions of a debrief in their order: how it felt, what happened, why, and what to take along.

The order is that of structured debriefs after simulation games (Thiagarajan, 1992): feeling first, then what
happened, then why, then what follows for oneself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from game.words import say

if TYPE_CHECKING:
    from game.classroom.room import Room

_LIKE: Final = ("class.debrief.like_moment", "class.debrief.like_hesitate")
_HAPPENED: Final = ("class.debrief.happened_road", "class.debrief.happened_door")
_WHY: Final = ("class.debrief.why_votes", "class.debrief.why_numbers")
_ALONG: Final = ("class.debrief.along_ask",)


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
        Asked(say("class.debrief.like"), tuple(map(say, _LIKE))),
        Asked(say("class.debrief.happened"), tuple(map(say, _HAPPENED))),
        Asked(say("class.debrief.why"), (*map(say, _WHY), *prompts[:2])),
        Asked(say("class.debrief.along"), (*own, *map(say, _ALONG))),
        *((Asked(say("class.debrief.open"), open_to_all),) if open_to_all else ()),
    )
