"""The room's story told in another language: other words, the same scenes, ids and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from game.classroom.room.room import Room
    from game.classroom.room.talk import Talk
    from game.story import Scenario


def retold(room: Room, story: Scenario) -> Room:
    """The room with every playthrough where it stands in the same story as it is told in another language.

    What is asked, voted and talked about stays; a question that the author asks is in the other words.
    """
    return evolve(
        room,
        play=room.play.told_in(story),
        walks={key: walk.told_in(story) for key, walk in room.walks.items()},
        finished=tuple(walk.told_in(story) for walk in room.finished),
        talk=_asked_in(room, story),
    )


def _asked_in(room: Room, story: Scenario) -> Talk | None:
    discuss = story.scenes[room.play.state.scene].discuss
    if room.talk is None or not room.talk.prompt or discuss is None:
        return room.talk
    return evolve(room.talk, prompt=discuss.prompt)
