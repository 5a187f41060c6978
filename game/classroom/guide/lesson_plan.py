"""The guide's lesson plans: a table of minutes that adds up, and where to stop."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final

from game.classroom.guide.phrases import called, first_numeral, how_measured, how_often, numeral
from game.classroom.story_runs import told
from game.papers.model import Heading, Items, Paragraph, Table
from game.papers.said import said
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.classroom.plan import Measured, Plan, Stop
    from game.papers.model import Block, Words
    from game.story import Scenario

# What is done at a stop, by how many votes there are.
_TALKS: Final = ("guide.plan.stop_no_vote", "guide.plan.stop_one_vote", "guide.plan.stop_two_votes")


def lesson_parts(
    scenario: Scenario, plan: Plan, numbers: Mapping[str, int], measured: Measured
) -> Iterator[Block]:
    """The plan for one length of lesson, made from what was `measured`; `numbers` are those of the stops."""
    yield Heading(words=say("guide.plan.head", count=plan.minutes))
    yield Table(
        caption=say("guide.plan.caption", count=plan.minutes),
        head=(say("guide.plan.what"), say("guide.plan.how"), say("guide.plan.minutes")),
        rows=tuple((what, how, str(minutes)) for what, how, minutes in _rows(plan) if minutes),
        shares=(0.22, 0.67, 0.11),
        right=frozenset({2}),
        total=True,
    )
    yield Paragraph(words=how_measured(measured), quiet=True)
    if plan.stops:
        yield Paragraph(words=_which(plan), announces=len(plan.stops) == plan.met)
        stops = (_stop(scenario, each, numbers[each.scene]) for each in plan.stops)
        yield Items(items=tuple(stops))
    if plan.stops and plan.others:
        names = [_named(scenario, each, numbers[each.scene]) for each in plan.others]
        told_all = said("guide.plan.elsewhere", stops=reduce(_both, names))
        yield Paragraph(words=told_all, quiet=True)
    if not plan.whole:
        yield Paragraph(words=say("guide.plan.longer"))


def _rows(plan: Plan) -> Iterator[tuple[str, str, int]]:
    yield say("guide.plan.opening"), say("guide.plan.opening_how"), plan.opening
    yield say("guide.plan.reading"), _reading(plan), plan.reading
    yield say("guide.plan.deciding"), _deciding(plan), plan.deciding
    yield say("guide.plan.stopping"), _stopping(plan), plan.stopping
    yield say("guide.plan.second"), say("guide.plan.second_how"), plan.again
    yield say("guide.plan.debrief"), say("guide.plan.debrief_how"), plan.debrief
    yield say("guide.plan.total"), "", plan.total


def _reading(plan: Plan) -> str:
    return say("guide.plan.reading_aloud") if plan.aloud else say("guide.plan.reading_silently")


def _deciding(plan: Plan) -> str:
    return say("guide.plan.deciding_voted") if plan.voted else say("guide.plan.deciding_quick")


def _stopping(plan: Plan) -> str:
    if not plan.met:
        return ""
    twice = any(each.votes > 1 for each in plan.stops)
    how = "guide.plan.stops_twice" if twice else "guide.plan.stops_once"
    return say(how, count=plan.met, number=first_numeral(plan.met))


def _which(plan: Plan) -> str:
    if len(plan.stops) == plan.met:
        return say("guide.plan.stop_here")
    return say("guide.plan.stop_at_first", count=plan.met, number=numeral(plan.met))


def _both(before: Words, after: Words) -> Words:
    return said("guide.plan.other_stops", before=before, after=after)


def _named(scenario: Scenario, stop: Stop, number: int) -> Words:
    scene = told(scenario, called(scenario.scenes[stop.scene]))
    return said("guide.plan.other_stop", number=number, scene=scene)


def _stop(scenario: Scenario, stop: Stop, number: int) -> Words:
    return said(
        _TALKS[stop.votes],
        count=stop.talk,
        number=number,
        scene=told(scenario, called(scenario.scenes[stop.scene])),
        minutes=numeral(stop.talk),
        roads=how_often(stop),
    )
