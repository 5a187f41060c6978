"""What the same steps meet otherwise in a later version of their story."""

from __future__ import annotations

import pytest

from game.story import Playthrough, Step, met, replay
from game.story.step_marks import Difference, DifferenceKind, StepKind
from tests.story.small_play import story

STEPS = (Step("gate", "wait"), Step("hall", "next"), Step("yard", "leave"), Step("sky", "sun"))
PLAY = Playthrough(story(), STEPS)


@pytest.mark.parametrize(
    ("edit", "difference"),
    [
        (
            ("confidence += 1", "confidence += 2"),
            Difference(kind=DifferenceKind.EFFECT, step=STEPS[2], of=StepKind.CHOICE),
        ),
        (
            ("energy += 4", "energy += 6"),
            Difference(kind=DifferenceKind.EFFECT, step=STEPS[3], of=StepKind.OUTCOME),
        ),
        (
            ("energy: 50", "energy: 60"),
            Difference(kind=DifferenceKind.START, values=("energy",)),
        ),
        (
            ("because: The sun., goto: bench", "because: The sun., goto: gate"),
            Difference(
                kind=DifferenceKind.LEADS, step=STEPS[3], of=StepKind.OUTCOME, here="gate", there="bench"
            ),
        ),
    ],
)
def test_what_is_another_is_told_of_the_step_it_is_first_met_at(
    edit: tuple[str, str], difference: Difference
) -> None:
    """With what kind of step that is."""
    assert replay(story(edit), PLAY.steps, met=met(PLAY)).changes == (difference,)


def test_where_a_way_on_leads_elsewhere_that_is_told_of_the_way() -> None:
    """No choice and no luck: the scene asked nothing."""
    play = Playthrough(story(), STEPS[:2])
    again = replay(story(("next: yard", "next: gate")), play.steps, met=met(play))
    way = Difference(kind=DifferenceKind.LEADS, step=STEPS[1], of=StepKind.WAY, here="gate", there="yard")
    assert again.changes == (way,)


def test_steps_that_stop_before_their_end_are_not_said_to_lead_elsewhere() -> None:
    """That they stopped is what is told."""
    again = replay(story(("leave: {text", "go: {text")), PLAY.steps, met=met(PLAY))
    assert again.stopped is not None
    assert again.changes == ()
