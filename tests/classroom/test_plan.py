"""The plan of a lesson: whatever the story and the length, its minutes add up and there is time to talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.analysis import monte_carlo
from game.authoring.odds import odds
from game.classroom.plan import LONGEST, SHORTEST, TALK, Measured, Stop, measured, planned, planned_for
from game.cli.stories import shipped
from game.diagnostics import Source
from game.loader import load, load_path

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


RING = 60


def _ring() -> Scenario:
    """Sixty scenes round which a class goes for ever, all but never out, and talks at two of them."""
    scenes = ""
    for n in range(RING):
        talk = "\n    discuss: {prompt: What now?, minutes: 5, form: pairs}" if n in {0, 5} else ""
        ways = ", ".join(
            f"w{j}: {{text: Go, effects: [k += {j}], goto: h{(n * 7 + j * 13 + 1) % RING}}}" for j in range(6)
        )
        scenes += f"  h{n}:\n    place: home\n    lines: [Four words of it]{talk}\n    choices: {{{ways}, "
        scenes += "out: {text: Out, if: k >= 900000, goto: e}}\n"
    text = (
        "upward: 1\ntitle: Ring\nprotagonist: mei\ncharacters: {mei: {name: Mei, look: student_woman}}\n"
        "stats: {k: {start: 0, min: 0, max: 1000000, hidden: true}}\nstart: h0\nscenes:\n" + scenes
    )
    text += "  e: {place: home, lines: [End.], ending: {title: E, tone: open}}\n"
    found = load(Source("ring.yaml", text)).scenario
    assert found is not None
    return found


def test_measuring_a_plan_is_bounded_in_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by the clock: so many visits of a scene, however many scenes go round; and it is told."""
    visits = 0
    visit = monte_carlo._Run.visit  # noqa: SLF001 - counted, and done all the same

    def counted(run: monte_carlo._Run, scene: str) -> None:
        nonlocal visits
        visits += 1
        visit(run, scene)

    monkeypatch.setattr(monte_carlo._Run, "visit", counted)  # noqa: SLF001 - the same
    told = measured(_ring())
    assert visits <= 10_000
    assert told.cut_off == 1
    assert told.words > 200
    assert not planned(told, 45).whole
    assert [stop.exact for stop in told.stops] == [False, False]


def test_what_stands_in_a_loop_is_not_on_every_road_for_being_met_often() -> None:
    """Met three times by half of the classes is one and a half times on average, and not all of them."""
    text = (
        "upward: 1\ntitle: Half\nprotagonist: mei\ncharacters: {mei: {name: Mei, look: student_woman}}\n"
        "stats: {k: {start: 0, min: 0, max: 3, hidden: true}}\nstart: s\nscenes:\n"
        "  s: {place: home, lines: [a], choices: {in: {text: In, goto: h}, home: {text: Home, goto: e}}}\n"
        "  h:\n    place: home\n    lines: [a]\n    discuss: {prompt: What now?, minutes: 5, form: pairs}\n"
        "    choices: {go: {text: Go, effects: [k += 1], goto: t}}\n"
        "  t: {place: home, next: [{if: k >= 3, goto: e}, h]}\n"
        "  e:\n    place: home\n    lines: [a]\n    discuss: {prompt: What now?, minutes: 5, form: pairs}\n"
        "    ending: {title: E, tone: open}\n"
    )
    story = load(Source("half.yaml", text)).scenario
    assert story is not None
    (known,) = odds(story)
    assert known.scenes["h"] == 1.5
    hub, ending = measured(story, known.scenes).stops
    assert hub.share == pytest.approx(0.5, abs=0.05)
    assert not hub.exact
    assert (ending.share, ending.exact) == (1.0, True)
