"""A playthrough that was put into a scene is carried over to a later version of its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story import Playthrough, State, begin, put_there
from game.story.slots import Visit, WordValue
from tests.story.grown import grown
from tests.story.small_play import story

if TYPE_CHECKING:
    from game.story import Scenario
    from game.story.slots import Slot


def _put(scene: str) -> Playthrough:
    told = story()
    values = (7, 8, 2, 1, 0)  # confidence, energy, nerve, asked, whether the yard was seen
    return Playthrough(told, (), None, (State(scene, values),))


def test_what_is_still_there_keeps_its_value_and_what_is_new_begins() -> None:
    """By name, in whatever order they stand now; what is another kind of thing is new."""
    later = story(("confidence: 40\n  energy: 50", "energy: 50\n  ability: 30\n  confidence: 40"))
    assert put_there(_put("hall"), later) == State("hall", (8, 30, 7, 2, 1, 0))


def test_where_it_has_walked_on_since_it_is_put_where_it_was_put() -> None:
    """The steps are taken again from there."""
    walked = _put("hall").take("next")
    assert put_there(walked, story()) == State("hall", (7, 8, 2, 1, 0))


def test_one_that_begins_as_its_story_does_was_not_put_there() -> None:
    """From the first start or another; nor is a scene that has gone a place to be put."""
    assert put_there(Playthrough(story()), story()) is None
    assert put_there(Playthrough(story(), (), "rain"), story()) is None
    assert put_there(_put("gone"), story()) is None
    assert begin(story()).scene == "gate"


def test_a_word_is_carried_by_its_name_and_visits_as_far_as_they_are_counted() -> None:
    """A word that has gone begins anew, so that no value is out of its range."""
    first = grown()
    call, visits = (_slot(first, kind) for kind in (WordValue, Visit))
    values = [*begin(first).values]
    values[call], values[visits] = 1, 2
    put = Playthrough(first, (), None, (State("late", tuple(values)),))

    def later(old: str, new: str) -> tuple[int, int]:
        now = grown((old, new))
        state = put_there(put, now)
        assert state is not None
        return state.values[_slot(now, WordValue)], state.values[_slot(now, Visit)]

    assert later("an: An, miss: Miss An", "miss: Miss An, an: An") == (0, 2)
    assert later(
        "{start: an, values: {an: An, miss: Miss An}}", "{start: pa, values: {miss: Miss An, pa: Pa}}"
    ) == (0, 2)
    assert later("visits(morning) == 1", "visited(morning)") == (1, 1)


def _slot(story: Scenario, kind: type[Slot]) -> int:
    return next(at for at, slot in enumerate(story.slots) if isinstance(slot, kind))
