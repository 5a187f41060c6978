"""What moved each stat last, and why."""

from game.story import LastChange, Playthrough, last_changes
from game.story.text import NOTHING, plain
from tests.story.small_play import story


def test_of_each_visible_stat_the_latest_change_is_told_with_its_reason() -> None:
    """No words where the author gave none; a hidden stat is never among them."""
    play = Playthrough(story()).take("ask")
    assert last_changes(play) == {"confidence": LastChange(5, plain("Wen nods."))}
    further = play.take("next").take("back").take("wait")
    assert last_changes(further) == {
        "energy": LastChange(-2, NOTHING),
        "confidence": LastChange(5, plain("Wen nods.")),
    }
    assert last_changes(further.take("next").take("leave").take("sun")) == {
        "energy": LastChange(4, plain("The sun.")),
        "confidence": LastChange(1, plain("The sun.")),
    }


def test_at_the_beginning_nothing_has_moved() -> None:
    """Whatever the values are."""
    assert last_changes(Playthrough(story(), (), "rain")) == {}
