"""Scenes that show nothing are passed, and a circle of them is not gone round for ever."""

from game.story import Dice, Playthrough, fall, settle
from tests.story.small_play import story

WORDLESS = ("    lines: [It is dark in the hall.]\n", "")


def test_several_silent_scenes_are_passed_at_once() -> None:
    """A way on, then luck, up to the ending."""
    play = settle(Playthrough(story(WORDLESS, ("next: yard", "next: sky"))).take("wait"), Dice(5))
    assert [step.scene for step in play.steps] == ["gate", "hall", "sky"]
    assert play.state.scene == "bench"
    assert (play.since, play.step_back().state.scene) == (3, "gate")


def test_where_there_is_something_to_read_nothing_is_passed() -> None:
    """A line, a choice or an ending."""
    for steps in ((), ("wait",), ("wait", "next"), ("wait", "next", "leave", "sun")):
        play = Playthrough(story())
        for step in steps:
            play = play.take(step)
        assert settle(play, Dice(5)) == play


def test_a_circle_of_silent_scenes_is_left_where_it_closes() -> None:
    """At the first state that was there before."""
    play = settle(Playthrough(story(WORDLESS, ("next: yard", "next: hall"))).take("wait"), Dice(5))
    assert [step.scene for step in play.steps] == ["gate", "hall"]
    assert play.state == play.states[-2]


def test_luck_falls_by_the_seed_and_the_number_of_steps() -> None:
    """So that it falls alike after a step back, and otherwise after another step."""
    told = story(
        ("start: gate", "start: sky"), ("{weight: 3", "{weight: 1"), ("The sun., goto: bench", "S, goto: sky")
    )
    fallen, play = "", Playthrough(told)
    for _ in range(20):
        fallen += fall(play, Dice(1234567))[1]
        play = play.take("sun")
    assert fallen == "".join("un"[Dice(1234567, throw)(2)] for throw in range(20))
