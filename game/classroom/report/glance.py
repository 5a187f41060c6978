"""The report's first page: the road, the votes and the questions, all that is needed without the details."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.debrief import debrief_of
from game.classroom.report.disclosure_control import Kind, shown_counts
from game.classroom.report.labels import asked, counted
from game.classroom.room import How, letters_of
from game.classroom.story_runs import told
from game.papers import Heading, Items, PageBreak, Paragraph, Table
from game.papers.said import said
from game.story.labels import option_words, scene_name
from game.typography.columns import columns, shortened
from game.words import say, say_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Decided, Room
    from game.papers import Block, Words

_MOST: Final = 16  # decisions on the page; the others are in the details
_WORDS: Final = 28  # columns of a cell
_BY: Final = {
    How.TEACHER: "report.glance.teacher",
    How.DRAW: "report.glance.drawn",
    None: "report.glance.left",
}


def at_a_glance(room: Room) -> Iterator[Block]:
    """The lesson on one page. Numbers are what the details show of the same votes, and no more."""
    story, start = room.scenario, room.play.circumstance
    if start is not None:
        label = told(story, story.circumstances[start].label)
        yield Paragraph(words=said("report.glance.start", start=label))
    if room.decided:
        yield Paragraph(words=_came(room))
        yield Heading(words=say("report.glance.votes"))
        yield _votes(room)
        if (more := len(room.decided) - _MOST) > 0:
            yield Paragraph(words=say("report.glance.more", count=more))
    yield Heading(words=say("report.glance.to_talk"))
    yield Items(items=tuple(asked(room, part.questions[-1]) for part in debrief_of(room)[:5]))
    yield PageBreak()


def _came(room: Room) -> Words:
    story, ending, decisions = room.scenario, room.page.ending, len(room.decided)
    hero = told(story, story.characters[story.protagonist].name)
    if ending is None:
        return said("report.glance.has_not_come", hero=hero, count=decisions)
    return said("report.glance.came", hero=hero, ending=told(story, str(ending.title)), count=decisions)


def _votes(room: Room) -> Table:
    return Table(
        head=(say("report.glance.where"), say("report.glance.taken"), say("report.glance.last")),
        rows=tuple(_row(room, made) for made in room.decided[:_MOST]),
        shares=(0.34, 0.36, 0.3),
        caption=say("report.glance.caption"),
    )


def _row(room: Room, made: Decided) -> tuple[Words, Words, str]:
    story, letters = room.scenario, letters_of(room, made)
    moment = room.play.moment(made.step)
    where = told(story, shortened(scene_name(story, made.scene, moment), _WORDS))
    if made.taken is None:
        return where, say("report.glance.nothing"), _last(made, letters)
    letter, words = letters[made.taken], option_words(story, made.scene, made.taken, moment)
    option = told(story, shortened(words, _WORDS - columns(letter) - 2))
    return where, said("report.option", letter=letter, option=option), _last(made, letters)


def _last(made: Decided, letters: dict[str, str]) -> str:
    """The numbers of the last vote; of one too small to be shown, nothing else either."""
    by = (say(_BY[made.how]),) if made.how in _BY else ()
    if not made.rounds:
        return "".join(by)
    counts = dict(made.rounds[-1].counts)
    there = [option for option in letters if option in counts]
    shown = shown_counts([counts[option] for option in there])
    for each in shown:
        if each.kind is Kind.UNSHOWN:
            return each.text
    return say_list((*counted([letters[option] for option in there], shown), *by), style="unit")
