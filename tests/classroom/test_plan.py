"""The plan of a lesson: whatever the story and the length, its minutes add up and there is time to talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.plan import LONGEST, SHORTEST, TALK, Measured, Stop, measured, planned, planned_for
from game.cli.stories import shipped
from game.loader import load_path

if TYPE_CHECKING:
    from game.story import Scenario


def _stop(number: int, share: float, asked: int, *, decides: bool) -> Stop:
    return Stop(scene=f"s{number}", share=share, asked=asked, decides=decides, votes=int(decides))


@st.composite
def _stories(draw: st.DrawFn) -> Measured:
    stops = draw(st.lists(st.tuples(st.floats(0.001, 1.0), st.integers(1, 240), st.booleans()), max_size=12))
    return Measured(
        words=draw(st.floats(0, 60_000)),
        decisions=draw(st.floats(0, 400)),
        stops=tuple(_stop(n, share, asked, decides=yes) for n, (share, asked, yes) in enumerate(stops)),
    )


lengths = st.integers(SHORTEST, LONGEST)


@given(_stories(), lengths)
def test_the_minutes_add_up_to_the_lesson(told: Measured, minutes: int) -> None:
    """Every part is a whole number of minutes, none is negative, and together they are the lesson."""
    made = planned(told, minutes)
    parts = (made.opening, made.reading, made.deciding, made.stopping, made.again, made.debrief)
    assert all(part >= 0 for part in parts)
    assert sum(parts) == made.total == minutes
    assert made.left == 0


@given(_stories(), lengths)
def test_there_is_time_to_talk(told: Measured, minutes: int) -> None:
    """The debrief has at least two ninths, and at each stop a class talks for four to six minutes."""
    made = planned(told, minutes)
    assert made.debrief * 9 >= minutes * 2
    assert made.met * 15 <= minutes
    assert all(TALK[0] <= stop.talk <= TALK[1] for stop in made.stops)
    assert all(stop.votes == 0 for stop in made.stops if not stop.decides)


@given(_stories(), lengths)
def test_whichever_stops_are_met_there_is_time(told: Measured, minutes: int) -> None:
    """Stops and others are the story's, each once and in its order; the dearest of them fit as well."""
    made = planned(told, minutes)
    order = [stop.scene for stop in told.stops]
    for part in (made.stops, made.others):
        names = [stop.scene for stop in part]
        assert names == sorted(names, key=order.index)
    assert sorted(stop.scene for stop in (*made.stops, *made.others)) == sorted(order)
    assert made.met <= len(made.stops)
    assert bool(made.met) == bool(made.stops)
    dearest = sorted((stop.minutes for stop in made.stops), reverse=True)[: made.met]
    assert sum(dearest) == made.stopping


@given(_stories(), lengths, st.data())
def test_a_teacher_may_choose_the_stops(told: Measured, minutes: int, data: st.DataObject) -> None:
    """A plan has the stops that were asked for; either it fits to the minute, or it says by how much not."""
    wanted = {stop.scene for stop in told.stops if data.draw(st.booleans())}
    made = planned_for(told, minutes, wanted)
    assert {stop.scene for stop in made.stops} == wanted
    assert made.total + made.left == minutes
    assert made.left <= 0
    fewer = planned_for(told, minutes, set())
    assert made.left >= 0 or not fewer.whole or made.stops
    assert fewer.left >= made.left
    offered = planned(told, minutes)
    same = planned_for(told, minutes, {stop.scene for stop in offered.stops})
    assert same == offered or not offered.whole or not offered.stops


@given(_stories(), st.integers(SHORTEST, LONGEST - 45))
def test_a_longer_lesson_never_does_with_less(told: Measured, minutes: int) -> None:
    """With 45 minutes more no fewer stops are met, and a story that fitted still fits."""
    short, long = planned(told, minutes), planned(told, minutes + 45)
    assert long.met >= short.met or (long.aloud and not short.aloud)
    assert long.whole >= short.whole


@given(_stories(), st.one_of(st.integers(max_value=SHORTEST - 1), st.integers(min_value=LONGEST + 1)))
def test_a_lesson_that_is_none_is_refused(told: Measured, minutes: int) -> None:
    """A length outside 20 to 240 minutes is the caller's mistake."""
    with pytest.raises(ValueError, match=str(minutes)):
        planned(told, minutes)


def _shipped() -> list[Scenario]:
    return [story for path in shipped() if (story := load_path(path).scenario)]


@pytest.mark.parametrize("story", _shipped(), ids=lambda story: story.id)
def test_every_story_that_ships_fits_a_lesson(story: Scenario) -> None:
    """In 45 minutes a class stops twice and has ten for the debrief; in 90 it votes twice at each stop."""
    told = measured(story)
    short, long = planned(told, 45), planned(told, 90)
    assert short.met >= 2
    assert short.debrief >= 10
    assert long.debrief >= 20
    assert long.aloud
    assert long.voted
    assert all(stop.votes == 2 for stop in long.stops if stop.decides)
