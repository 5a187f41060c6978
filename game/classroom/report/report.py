"""Puts the report together: the class's route, its votes, what else was open, questions, lines for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.debrief import debrief_of
from game.classroom.epilogue import FOUR, name_of, view_of
from game.classroom.report.decisions import decisions, undone
from game.classroom.report.disclosure_control import HIDDEN
from game.classroom.report.glance import at_a_glance
from game.classroom.report.labels import short_name
from game.classroom.report.own_pace import apart
from game.classroom.report.route_figure import road_figures
from game.classroom.report.what_if import other_starts, roads
from game.classroom.room import Mode
from game.papers import (
    Box,
    Document,
    Heading,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Run,
    Together,
    strong,
)
from game.story import page
from game.story.scenario import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from game.analysis import Fork
    from game.classroom.room import Room
    from game.papers import Block
    from game.story import Scenario

_PRIVACY = (
    f"No names, addresses or marks of phones are in this report. “{HIDDEN}” stands for one to four; a number "
    "beside it is given in bounds where it would tell how few they were, and small votes are not shown."
)


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
        Paragraph(words=_PRIVACY, quiet=True),
    )
    return Document(
        title=story.title,
        kind=", ".join(filter(None, ("A lesson", class_name, f"{day.day} {day:%B %Y}"))),
        summary=story.summary,
        language=story.language,
        foot=f"Upward: {story.title}",
        blocks=blocks,
    )


def _beginning(room: Room, known: Mapping[int, Fork]) -> Iterator[Block]:
    if room.decided or room.mode is Mode.TOGETHER:
        yield Heading(words="The road")
        yield from road_figures(room, known)
    missed = _not_asked(room)
    if missed:
        yield Paragraph(words="Not put to the class, because the lesson went on from elsewhere:")
        yield Items(items=missed)


def _not_asked(room: Room) -> tuple[str, ...]:
    """The decisions on the road that the class did not make."""
    made = {each.step for each in room.decided}
    return tuple(
        short_name(room.scenario, step.scene, room.play.states[number].values)
        for number, step in enumerate(room.play.steps)
        if number not in made and isinstance(room.scenario.scenes[step.scene].then, Choices)
    )


def _elsewhere(room: Room) -> Iterator[Block]:
    if room.page.ending is None or not room.decided or not room.scenario.circumstances:
        return
    yield Heading(words="Same choices, different start")
    yield Items(items=other_starts(room.play))


def _questions(room: Room) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(words="Questions to talk about")
    for part in debrief_of(room):
        yield Box(
            blocks=(Heading(words=part.head, level=2), Items(items=part.questions), Notes(lines=4)),
        )
    here = page(room.scenario, room.play.state)
    if here.ending is not None and here.ending.reflection:
        yield Heading(words="How Chen Wu sees it")
        for line in here.ending.reflection:
            yield Paragraph(words=str(line.text))


def _upward(story: Scenario) -> Iterator[Block]:
    """The four, the one of this story among them; no one has the last word."""
    if story.id not in FOUR:
        return
    views = tuple((strong(f"{name_of(each)}. "), Run(view_of(each))) for each in FOUR)
    yield Together(blocks=(Heading(words="Upward, four times"), Items(items=views)))
