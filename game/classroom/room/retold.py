"""A room whose story is told in another language: the same steps, votes and talk, in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.classroom.room.room import Room
    from game.classroom.room.talk import Talk
    from game.story import Scenario


def told_in(room: Room, story: Scenario, walkers: Iterable[str] | None = None) -> Room:
    """The room with the same story as it is told in another language; itself where it is told so.

    Of those who play at their own pace only the walks of these devices are there, where they are named.
    """
    if room.scenario is story:
        return room
    walks = room.walks if walkers is None else {key: room.walks[key] for key in walkers if key in room.walks}
    return evolve(
        room,
        play=room.play.told_in(story),
        talk=room.talk and _talk(room, room.talk, story),
        walks={key: walk.told_in(story) for key, walk in walks.items()},
        finished=tuple(play.told_in(story) for play in room.finished) if walkers is None else (),
    )


def _talk(room: Room, talk: Talk, story: Scenario) -> Talk:
    """What the author asks here, if that is what is talked about."""
    asked, told = (each.scenes[room.play.state.scene].discuss for each in (room.scenario, story))
    if asked is None or told is None or talk.prompt != asked.prompt:
        return talk
    return evolve(talk, prompt=told.prompt)
