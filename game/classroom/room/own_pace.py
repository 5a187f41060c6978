"""Each at their own pace: a playthrough on every phone, and where they all are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from game.classroom.room.not_now import NotNow, NotNowError
from game.classroom.room.participants import luck, set_out
from game.classroom.room.room import Mode, Phase
from game.story import NotOpenError, fall, settle, steps
from game.story.play import ending
from game.story.scenario import Chance, Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.room.room import Room
    from game.story import Playthrough


def play_alone(room: Room) -> Room:
    """The room with every device at the story's beginning, or where it left off. Raises NotNowError."""
    if room.phase is Phase.VOTING:
        raise NotNowError(NotNow.VOTE_OPEN)
    return set_out(evolve(room, mode=Mode.OWN_PACE, phase=Phase.READING, talk=None))


def play_together(room: Room) -> Room:
    """The room back at one story for all; where each has come to is kept."""
    return evolve(room, mode=Mode.TOGETHER, phase=Phase.READING)


def step_alone(room: Room, key: str, at: int, step: str) -> Room:
    """The room after a device's step from `at` steps on. Raises NotNowError.

    One that arrives twice is taken once. Where luck decides, the device's own dice say how it falls.
    """
    walk = room.walks.get(key)
    if walk is None or room.mode is not Mode.OWN_PACE:
        raise NotNowError(NotNow.NO_OWN_STORY)
    if 0 <= at < len(walk.steps) and walk.steps[at].id == step:
        return room
    if at != len(walk.steps) or room.paused or room.phase is not Phase.READING:
        raise NotNowError(NotNow.STORY_WENT_ON)
    taken = _taken(room, key, walk, step)
    return evolve(room, walks={**room.walks, key: taken})


def _taken(room: Room, key: str, walk: Playthrough, step: str) -> Playthrough:
    """A phone asks for `next` where luck decides: it cannot choose how luck falls."""
    dice = luck(room, key)
    try:
        if isinstance(walk.scenario.scenes[walk.state.scene].then, Chance):
            step = fall(walk, dice)
        return settle(walk.take(step), dice)
    except NotOpenError as problem:
        raise NotNowError(NotNow.NOT_OPEN_HERE) from problem


def restart_alone(room: Room, key: str, at: int) -> Room:
    """The room with a device at the beginning again, that came to an ending or where nothing is open.

    Raises NotNowError.
    """
    walk = room.walks.get(key)
    if walk is None or steps(walk.scenario, walk.state) or at != len(walk.steps):
        raise NotNowError(NotNow.NO_ENDING_YET)
    others = {each: walk for each, walk in room.walks.items() if each != key}
    ended = ending(walk.scenario, walk.state) is not None
    finished = (*room.finished, walk) if ended else room.finished
    return set_out(evolve(room, walks=others, finished=finished))


def whereabouts(room: Room) -> Mapping[str, int]:
    """How many devices are in each scene now, by scene."""
    return Counter(walk.state.scene for walk in room.walks.values())


def stops_met(room: Room) -> Mapping[str, int]:
    """The scenes with a question to talk about that anybody has come to: how many are there now, by scene.

    In the story's order. What nobody has read yet is not told, and no ending.
    """
    walks = (*room.walks.values(), *room.finished)
    met = {step.scene for walk in walks for step in walk.steps} | {walk.state.scene for walk in walks}
    here = whereabouts(room)
    return {
        scene: here.get(scene, 0)
        for scene, there in room.scenario.scenes.items()
        if scene in met and there.discuss is not None and not isinstance(there.then, Ending)
    }


def chosen(room: Room) -> Mapping[str, Mapping[str, int]]:
    """How many took each option, by scene and option, for every decision that any of them met."""
    found: dict[str, Counter[str]] = {}
    for walk in (*room.walks.values(), *room.finished):
        for step in walk.steps:
            then = room.scenario.scenes[step.scene].then
            if isinstance(then, Choices):
                found.setdefault(step.scene, Counter({choice.id: 0 for choice in then.choices}))[step.id] += 1
    return found


def ended(room: Room) -> Mapping[str, int]:
    """How many came to each ending, by its scene."""
    walks = (*room.walks.values(), *room.finished)
    return Counter(walk.state.scene for walk in walks if ending(room.scenario, walk.state) is not None)
