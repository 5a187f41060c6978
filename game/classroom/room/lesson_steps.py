"""The steps of a lesson: talking, going on, stepping back, jumping, pausing, ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.classroom.room.not_now import NotNow, NotNowError
from game.classroom.room.room import Decided, Phase, Room, stand
from game.classroom.room.talk import SHORTEST, talk
from game.story import NEXT, Dice, Playthrough, fall, find_way, onward, settle
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.story import Scenario, Step


def begin_room(
    scenario: Scenario, seed: int, circumstance: str | None = None, names: Mapping[str, str] | None = None
) -> Room:
    """A room at the first page of a story that has something to read; `names` are those that were typed."""
    play = settle(Playthrough(scenario, (), circumstance).told_by(seed, names), Dice(seed))
    return Room(play=play, seed=seed)


def start_talk(room: Room, now: float) -> Room:
    """The room with the scene's question asked and its timer running from `now`. Raises NotNowError."""
    if room.phase not in {Phase.READING, Phase.REVEALED}:
        raise NotNowError(NotNow.NO_TALK_HERE)
    ballot = None if room.nobody_voted else room.ballot
    timer = talk(room.page.discuss).started(now)
    return evolve(room, phase=Phase.TALKING, talk=timer, talked=True, ballot=ballot)


def end_talk(room: Room, now: float) -> Room:
    """The room back from the talk, without a vote; one broken off at once was none. Raises NotNowError."""
    if room.phase is not Phase.TALKING or room.talk is None:
        raise NotNowError(NotNow.NOT_TALKING)
    talked = room.talk.passed(now) >= SHORTEST
    return evolve(room, phase=Phase.REVEALED if room.rounds else Phase.READING, talk=None, talked=talked)


def hold_talk(room: Room, now: float) -> Room:
    """The room with the timer stopped if it ran, running if it stood. Raises NotNowError."""
    if room.talk is None:
        raise NotNowError(NotNow.NO_TIMER)
    held = room.talk.started(now) if room.talk.since is None else room.talk.stopped(now)
    return evolve(room, talk=held)


def lengthen_talk(room: Room, seconds: float) -> Room:
    """The room with so many seconds more to talk, or fewer. Raises NotNowError."""
    if room.talk is None:
        raise NotNowError(NotNow.NO_TIMER)
    return evolve(room, talk=room.talk.longer(seconds))


def go_on(room: Room) -> Room:
    """The room at the next page, where nothing is decided, or in the debrief. Raises NotNowError."""
    if room.phase not in {Phase.READING, Phase.TALKING}:
        raise NotNowError(NotNow.IN_A_VOTE)
    here = room.page
    if here.kind == "ending":
        return evolve(room, phase=Phase.DEBRIEF, talk=None)
    if here.kind == "choices":
        raise NotNowError(NotNow.CLASS_DECIDES)
    step = fall(room.play, Dice(room.seed)) if here.kind == "chance" else NEXT
    return stand(room, room.play.take(step), decided=room.decided)


def step_back(room: Room) -> Room:
    """The room one page back; what was decided there is open again, kept as undone. Raises NotNowError."""
    if room.phase in {Phase.DEBRIEF, Phase.OVER}:
        return evolve(room, phase=Phase.READING)
    if room.rounds or room.phase is not Phase.READING:
        left = _left(room)
        return evolve(room, phase=Phase.READING, rounds=(), ballot=None, talk=None, talked=False, undone=left)
    if room.play == begin_room(room.scenario, room.seed, room.play.circumstance).play:
        raise NotNowError(NotNow.FIRST_PAGE)
    return _on_another_path(room, room.play.step_back())


def return_to(room: Room, steps: int) -> Room:
    """The room back where so many steps had been taken. Raises NotNowError."""
    if not 0 <= steps <= len(room.play.steps):
        raise NotNowError(NotNow.NOT_BEEN_THERE)
    return _on_another_path(room, room.play.back(len(room.play.steps) - steps))


def jump(room: Room, scene: str) -> Room:
    """The room at a scene, onwards from here where a way is found, else by a way from the beginning.

    The class did not decide what lies between, and the report says so. Raises NotNowError.
    """
    for start in (room.play, room.play.anew()):
        way = find_way(room.scenario, scene, start=start.state)
        if way is not None:
            play = start
            for step in way:
                play = play.take(step)
            return _on_another_path(room, play)
    raise NotNowError(NotNow.NO_WAY)


def take_up(room: Room, play: Playthrough) -> Room:
    """The room on another playthrough of the story, such as one from another start."""
    return _on_another_path(room, play)


def _on_another_path(room: Room, play: Playthrough) -> Room:
    """The room on this path: decisions that lie on it stay, the others are undone."""
    same_start = room.play.circumstance == play.circumstance
    kept = _shared(room.play.steps, play.steps) if same_start else 0
    stay = tuple(made for made in room.decided if made.step < kept)
    gone = tuple(made for made in room.decided if made.step >= kept)
    moved = evolve(room, undone=(*_left(room), *gone))
    return stand(moved, play, decided=stay)


def _left(room: Room) -> tuple[Decided, ...]:
    """What was undone so far, and the rounds voted here that came to no decision."""
    if not room.rounds:
        return room.undone
    step, scene = len(room.play.steps), room.play.state.scene
    return (*room.undone, Decided(step=step, scene=scene, rounds=room.rounds, taken=None, how=None))


def _shared(one: tuple[Step, ...], other: tuple[Step, ...]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def set_paused(room: Room, now: float, *, paused: bool) -> Room:
    """The room paused, with its timer, or going on. Raises NotNowError once the lesson is over."""
    if room.phase is Phase.OVER:
        raise NotNowError(NotNow.LESSON_OVER)
    stopped = room.talk.stopped(now) if room.talk is not None and paused else room.talk
    return evolve(room, paused=paused, talk=stopped)


def debrief(room: Room) -> Room:
    """The room in the debrief, wherever the story stands. Raises NotNowError."""
    if room.phase in {Phase.VOTING, Phase.OVER}:
        raise NotNowError(NotNow.VOTE_OPEN if room.phase is Phase.VOTING else NotNow.LESSON_OVER)
    return evolve(room, phase=Phase.DEBRIEF, rounds=(), ballot=None, talk=None, undone=_left(room))


def end(room: Room) -> Room:
    """The room with the lesson over: phones say so and disconnect."""
    return evolve(room, phase=Phase.OVER, ballot=None, talk=None, paused=False)


def destinations(room: Room) -> tuple[str, ...]:
    """The scenes a class could be brought to: those with something to read that arrows lead to."""
    scenario = room.scenario
    found, waiting = {scenario.start}, [scenario.start]
    while waiting:
        for scene in onward(scenario.scenes[waiting.pop()].then):
            if scene not in found:
                found.add(scene)
                waiting.append(scene)
    return tuple(scene for scene in scenario.scenes if scene in found and _readable(scenario, scene))


def _readable(scenario: Scenario, scene: str) -> bool:
    there = scenario.scenes[scene]
    return bool(there.lines) or isinstance(there.then, Choices | Ending)
