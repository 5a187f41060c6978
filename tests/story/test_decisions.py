"""What was decided on the way, in words."""

from game.story import Decision, Playthrough, decisions
from tests.story.small_play import story


def _taken(*steps: str) -> Playthrough:
    play = Playthrough(story())
    for step in steps:
        play = play.take(step)
    return play


def test_a_decision_is_what_was_chosen_what_else_was_open_and_what_was_locked() -> None:
    """What is neither open nor locked with a reason is not spoken of; the caption of the latest scene is."""
    assert decisions(_taken("ask", "next", "back", "climb")) == (
        Decision(steps=0, where="The gate", chosen="Ask", others=("Wait",), closed=("Climb",)),
        Decision(steps=2, where="The hall", chosen="Back", others=("Leave",), closed=()),
        Decision(steps=3, where="The gate", chosen="Climb", others=("Ask", "Wait", "Fly"), closed=()),
    )


def test_where_a_caption_was_said_before_there_is_none() -> None:
    """A decision in a scene without one, right after another decision."""
    assert [made.where for made in decisions(_taken("ask", "next", "back", "fly", "leave"))] == [
        "The gate",
        "The hall",
        "The gate",
        "",
    ]


def test_before_the_first_choice_nothing_is_decided() -> None:
    """Neither the beginning nor a scene that only leads on is a decision."""
    assert decisions(_taken()) == ()
    assert len(decisions(_taken("wait", "next"))) == 1
