"""Puts the report together: the class's route, its votes, what else was open, questions, lines for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.debrief import debrief_of
from game.classroom.epilogue import FOUR, name_of, view_of
from game.classroom.report.decisions import decisions, undone
from game.classroom.report.glance import at_a_glance
from game.classroom.report.labels import asked, short_name
from game.classroom.report.own_pace import apart
from game.classroom.report.route_figure import road_figures
from game.classroom.report.what_if import other_starts, roads
from game.classroom.room import Mode
from game.classroom.story_runs import told
from game.papers import (
    Box,
    Document,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Together,
)
from game.papers.said import said
from game.story import page_of
from game.story.scenario import Choices
from game.words import language, say, say_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from game.analysis import Fork
    from game.classroom.room import Room
    from game.papers import Block, Words
    from game.story import Scenario


def report(room: Room, day: date, class_name: str = "") -> Document:
    """The report of a lesson as it stands, as a document; `day` is the lesson's."""
    story = room.scenario
    known = roads(room.play) if room.decided else {}
    blocks = (
        *at_a_glance(room),
        *_beginning(room, known),
        *decisions(room, known),
        *apart(room),
        *undone(room),
        *_elsewhere(room),
        *_questions(room),
        *_upward(story),
        Paragraph(words=say("report.privacy", few=say("report.shown.few")), quiet=True),
    )
    return Document(
        title=told(story, story.title),
        kind=_kind(day, class_name),
        summary=told(story, story.summary) if story.summary else "",
        language=language(),
        foot=say("report.foot", title=story.title),
        blocks=blocks,
    )


def _kind(day: date, class_name: str) -> str:
    if class_name:
        return say("report.kind_of_class", name=class_name, day=say_day(day))
    return say("report.kind", day=say_day(day))


def _beginning(room: Room, known: Mapping[int, Fork]) -> Iterator[Block]:
    if room.decided or room.mode is Mode.TOGETHER:
        yield Heading(words=say("report.road.head"))
        yield from road_figures(room, known)
    missed = _not_asked(room)
    if missed:
        yield Paragraph(words=say("report.road.not_asked"), announces=True)
        yield Items(items=missed)


def _not_asked(room: Room) -> tuple[Words, ...]:
    """The decisions on the road that the class did not make."""
    made = {each.step for each in room.decided}
    return tuple(
        told(room.scenario, short_name(room.scenario, step.scene, room.play.moment(number)))
        for number, step in enumerate(room.play.steps)
        if number not in made and isinstance(room.scenario.scenes[step.scene].then, Choices)
    )


def _elsewhere(room: Room) -> Iterator[Block]:
    if room.page.ending is None or not room.decided or not room.scenario.circumstances:
        return
    yield Heading(words=say("report.starts.head"))
    yield Items(items=other_starts(room.play))


def _questions(room: Room) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(words=say("report.questions.head"))
    for part in debrief_of(room):
        questions = Items(items=tuple(asked(room, each) for each in part.questions))
        yield Box(blocks=(Heading(words=part.head, level=2), questions, Notes(lines=4)))
    here = page_of(room.play, len(room.play.steps))
    if here.ending is not None and here.ending.reflection:
        yield Heading(words=say("report.questions.chen_wu"))
        for line in here.ending.reflection:
            yield Paragraph(words=told(room.scenario, str(line.text)))


def _upward(story: Scenario) -> Iterator[Block]:
    """The four, the one of this story among them; no one has the last word."""
    if story.id not in FOUR:
        return
    views = tuple(said("report.upward.view", name=name_of(each), words=view_of(each)) for each in FOUR)
    yield Together(blocks=(Heading(words=say("report.upward.head")), Items(items=views)))
