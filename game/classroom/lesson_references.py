"""What a kept lesson names must be in its story: scenes, options, decisions along the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.saves.kept_file import DamagedError
from game.story.scenario import Choices
from game.words import say

if TYPE_CHECKING:
    from game.classroom.room.room import Decided, Room
    from game.story import Scenario


def known_to_the_story(room: Room, *, same: bool) -> Room:
    """The room with those decisions alone that its story knows.

    With `same` it is the story that was played, so that one it does not know was never decided: DamagedError.
    """
    decided = tuple(made for made in room.decided if _on_the_path(room, made))
    undone = tuple(made for made in room.undone if _known(room.scenario, made))
    left = tuple(made for made in room.decided if made not in decided and _known(room.scenario, made))
    if same and (len(decided) < len(room.decided) or len(undone) < len(room.undone)):
        raise DamagedError(how=say("room.damaged.unknown_decision"))
    return evolve(room, decided=decided, undone=(*undone, *left))


def _on_the_path(room: Room, made: Decided) -> bool:
    """Whether a decision lies where it says on the way the class went, and comes after those before."""
    steps = room.play.steps
    if made.step >= len(steps) or not _known(room.scenario, made):
        return False
    step = steps[made.step]
    alone = sum(1 for each in room.decided if each.step == made.step) == 1
    return alone and (step.scene, step.id) == (made.scene, made.taken)


def _known(scenario: Scenario, made: Decided) -> bool:
    """Whether there is such a scene, and all that was voted for and taken can be chosen there."""
    scene = scenario.scenes.get(made.scene)
    if scene is None or not isinstance(scene.then, Choices):
        return False
    asked = {option for tally in made.rounds for option, _ in tally.counts}
    taken = set() if made.taken is None else {made.taken}
    return asked | taken <= {choice.id for choice in scene.then.choices}
