"""Puts the teacher's guide together from its parts, in the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.guide.cards import cards_to_hold_up
from game.classroom.guide.lesson_plan import lesson_parts
from game.classroom.guide.phrases import numeral
from game.classroom.guide.stops import stop_parts
from game.classroom.guide.story import before_parts, debrief_parts
from game.classroom.plan import planned
from game.classroom.story_runs import told
from game.papers.model import Document, Figure, Heading, PageBreak, Paragraph
from game.papers.said import said
from game.story.scenario import Ending
from game.words import language, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.plan import Measured
    from game.papers.drawing import Drawing
    from game.papers.model import Block
    from game.story import Scenario

LESSONS: Final = (45, 90)


def guide(
    scenario: Scenario,
    measured: Measured,
    shares: Mapping[str, float],
    story_map: Drawing | None = None,
    *,
    exact: bool = True,
) -> Document:
    """The guide to a story as a document.

    `shares` says how often each ending is come to if every open choice is as likely as another, and `exact`
    whether that was worked out or estimated.
    """
    numbers = {stop.scene: number for number, stop in enumerate(measured.stops, 1)}
    plans = tuple(planned(measured, minutes) for minutes in LESSONS)
    return Document(
        title=told(scenario, scenario.title),
        kind=say("guide.kind"),
        summary=told(scenario, scenario.summary) if scenario.summary else "",
        language=language(),
        foot=say("guide.foot", title=scenario.title),
        blocks=(
            *before_parts(scenario),
            *(block for each in plans for block in lesson_parts(scenario, each, numbers, measured)),
            *stop_parts(scenario, measured.stops),
            *cards_to_hold_up(),
            *(_map(scenario, story_map) if story_map else ()),
            *debrief_parts(scenario, shares, exact=exact),
        ),
    )


def _map(scenario: Scenario, drawing: Drawing) -> tuple[Block, ...]:
    endings = sum(isinstance(scene.then, Ending) for scene in scenario.scenes.values())
    return (
        PageBreak(),
        Heading(words=say("guide.map.head")),
        Paragraph(words=say("guide.map.how")),
        Figure(
            drawing=drawing,
            caption=said("guide.map.caption", title=told(scenario, scenario.title)),
            instead=say("guide.map.instead", count=endings, number=numeral(endings)),
        ),
    )
