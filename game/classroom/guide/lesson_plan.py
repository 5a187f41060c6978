"""The guide's lesson plans: a table of minutes that adds up, and where to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.guide.phrases import called, how_measured, of_roads
from game.papers.model import Heading, Items, Paragraph, Run, Table, strong
from game.typography.english import capital, counted, numeral

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.classroom.plan import Measured, Plan, Stop
    from game.papers.model import Block, Words
    from game.story import Scenario


def lesson_parts(
    scenario: Scenario, plan: Plan, numbers: Mapping[str, int], measured: Measured
) -> Iterator[Block]:
    """The plan for one length of lesson, made from what was `measured`; `numbers` are those of the stops."""
    yield Heading(words=f"A lesson of {plan.minutes} minutes")
    yield Table(
        caption=f"Where {plan.minutes} minutes go",
        head=("What", "How", "Minutes"),
        rows=tuple((what, how, str(minutes)) for what, how, minutes in _rows(plan) if minutes),
        shares=(0.22, 0.67, 0.11),
        right=frozenset({2}),
        total=True,
    )
    yield Paragraph(words=how_measured(measured), quiet=True)
    if plan.stops:
        yield Paragraph(words=_which(plan))
        stops = (_stop(scenario, each, numbers[each.scene]) for each in plan.stops)
        yield Items(items=tuple(stops))
    if plan.stops and plan.others:
        names = "; ".join(_named(scenario, each, numbers[each.scene]) for each in plan.others)
        yield Paragraph(
            words=f"On another road, stop here in their place: {names}.",
            quiet=True,
        )
    if not plan.whole:
        yield Paragraph(
            words="The story is longer than this lesson. Read on until the debrief is due, talk about "
            "the road so far, and go on next time: the place is kept."
        )


def _rows(plan: Plan) -> Iterator[tuple[str, str, int]]:
    yield "Opening", "The content note, who the class is, how it decides.", plan.opening
    yield "Reading", _reading(plan), plan.reading
    yield "Deciding on the way", _deciding(plan), plan.deciding
    yield "Stopping to talk", _stopping(plan), plan.stopping
    yield "A second road", "Step back to the closest vote and see where the other way leads.", plan.again
    yield "Debrief", "The road on the map, the road not taken, the questions of the ending.", plan.debrief
    yield "In all", "", plan.total


def _reading(plan: Plan) -> str:
    if plan.aloud:
        return "Aloud, a pupil for each voice if you like."
    return "In silence from the projector; go on when the slowest looks up."


def _deciding(plan: Plan) -> str:
    if plan.voted:
        return "A vote for each decision between the stops, a minute each."
    return "Hands up at each decision between the stops; some 20 seconds each."


def _stopping(plan: Plan) -> str:
    if not plan.met:
        return ""
    twice = any(each.votes > 1 for each in plan.stops)
    how = "vote, talk, vote again" if twice else "talk, then vote"
    return f"{capital(counted(plan.met, 'stop'))}: {how}."


def _which(plan: Plan) -> str:
    if len(plan.stops) == plan.met:
        return "Stop here:"
    return (
        f"Stop at the first {numeral(plan.met) if plan.met > 1 else 'one'} of these that the class comes to, "
        f"and read on past the rest; a class usually meets {numeral(plan.met)}."
    )


def _named(scenario: Scenario, stop: Stop, number: int) -> str:
    return f"stop {number}, {called(scenario.scenes[stop.scene])}"


def _stop(scenario: Scenario, stop: Stop, number: int) -> Words:
    name = f"Stop {number}, {called(scenario.scenes[stop.scene])}: "
    votes = ("", ", vote once", ", vote twice")[stop.votes]
    told = f"talk {counted(stop.talk, 'minute')}{votes} ({of_roads(stop)})"
    return strong(name), Run(told)
