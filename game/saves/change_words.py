"""What has changed in a story since it was played, as the player is told: a clause for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from game.story.replay import StopKind
from game.story.step_marks import DifferenceKind, StepKind
from game.words import say, say_list

if TYPE_CHECKING:
    from game.story import Replay
    from game.story.replay import Stopped
    from game.story.step_marks import Difference

_STOPS: Final = {
    StopKind.NO_START: "saves.changed.no_start",
    StopKind.NO_SCENE: "saves.changed.no_scene",
    StopKind.WAY_LEADS: "saves.changed.way_leads",
    StopKind.LOCKED: "saves.changed.locked",
    StopKind.NO_CHOICE: "saves.changed.no_choice",
    StopKind.NO_OUTCOME: "saves.changed.no_outcome",
}
_EFFECTS: Final = {
    StepKind.CHOICE: "saves.changed.effect_choice",
    StepKind.OUTCOME: "saves.changed.effect_outcome",
    StepKind.WAY: "saves.changed.effect_way",
}
_LEADS: Final = {
    StepKind.CHOICE: "saves.changed.leads_choice",
    StepKind.OUTCOME: "saves.changed.leads_outcome",
    StepKind.WAY: "saves.changed.leads_way",
}


def changes_in_words(again: Replay) -> str:
    """Everything that was met otherwise, and where it stopped, as clauses in a row; empty if nothing was."""
    clauses = [_difference(each) for each in again.changes]
    if again.stopped is not None:
        clauses.append(stop_in_words(again.stopped))
    said = ""
    for clause in clauses:
        said = say("saves.changed.and", first=said, second=clause) if said else clause
    return said


def stop_in_words(stopped: Stopped) -> str:
    """Why a replay stopped: a clause."""
    here, scene, id_ = stopped.here, stopped.scene, stopped.id
    return say(_STOPS[stopped.kind], scene=scene, id=id_, here=here, start=id_)


def _difference(found: Difference) -> str:
    step = found.step
    where = {} if step is None else {"scene": step.scene, "id": step.id}
    match found.kind:
        case DifferenceKind.START:
            values = say_list(say("saves.changed.value", id=name) for name in found.values)
            return say("saves.changed.start", values=values)
        case DifferenceKind.EFFECT:
            return say(_EFFECTS[found.of], **where)
        case DifferenceKind.LEADS:
            return say(_LEADS[found.of], here=found.here, there=found.there, **where)
        case DifferenceKind.BEGINS:
            return say("saves.changed.begins", here=found.here, there=found.there)
        case DifferenceKind.WORDS:
            return say("saves.changed.words", whose=found.whose, **where)
        case _:
            assert_never(found.kind)
