"""What a decision was about, when it is looked at again: its moment, and its options by their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.room.room import letter_at
from game.story import options
from game.story.scenario import Choices

if TYPE_CHECKING:
    from game.classroom.room.room import Decided, Room
    from game.story.telling import Moment


def moment_of(room: Room, made: Decided) -> Moment | None:
    """What the words of a decision were filled with; None of one that was left again by stepping back."""
    return room.play.moment(made.step) if made in room.decided else None


def letters_of(room: Room, made: Decided) -> dict[str, str]:
    """The letters of the options that were asked about, by id, as they stood on the page."""
    asked = {option for tally in made.rounds for option in tally.options} or _open(room, made)
    return {
        way: letter_at(number)
        for number, way in enumerate(way for way in _ways(room, made) if way in asked or way == made.taken)
    }


def _ways(room: Room, made: Decided) -> tuple[str, ...]:
    then = room.scenario.scenes[made.scene].then
    return tuple(way.id for way in then.choices) if isinstance(then, Choices) else ()


def _open(room: Room, made: Decided) -> set[str]:
    """What could be taken there without a vote; all there is where the road there is not known any more."""
    if made not in room.decided:
        return set(_ways(room, made))
    return {way.id for way in options(room.scenario, room.play.states[made.step]) if way.available}
