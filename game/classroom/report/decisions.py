"""The report's decisions: what was asked, how the class voted, what that opened and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.report.disclosure_control import Kind
from game.classroom.report.labels import short_name
from game.classroom.report.vote_tables import figure_of, rounds_table, shown_rounds
from game.classroom.report.what_if import road_words
from game.classroom.room import How, letters_of
from game.classroom.story_runs import told
from game.papers import Heading, Items, Notes, Paragraph, Together
from game.papers.said import said
from game.story.labels import option_words
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis import Fork
    from game.classroom.room import Decided, Room
    from game.papers import Block, Words

_HOW: Final = {
    How.VOTE: "report.decisions.by_vote",
    How.DRAW: "report.decisions.by_lot",
    How.TEACHER: "report.decisions.by_teacher",
    None: "report.decisions.undecided",
}


def decisions(room: Room, known: Mapping[int, Fork]) -> Iterator[Block]:
    """Every decision on the present path, each together on a page.

    `known` has, by the decision's step, what each option left within reach.
    """
    if not room.decided:
        return
    yield Heading(words=say("report.decisions.head"))
    for made in room.decided:
        yield Together(blocks=tuple(_decision(room, made, known)))


def _decision(room: Room, made: Decided, known: Mapping[int, Fork]) -> Iterator[Block]:
    letters = letters_of(room, made)
    name = short_name(room.scenario, made.scene, room.play.moment(made.step))
    yield Heading(words=told(room.scenario, name), level=2)
    yield Items(items=tuple(_option(room, made, option, letter) for option, letter in letters.items()))
    if made.rounds:
        yield figure_of(letters, made.rounds, _how(made, letters))
    else:
        yield Paragraph(words=say(_HOW[made.how]))
    if (fork := known.get(made.step)) is not None and made.taken is not None:
        yield Paragraph(words=road_words(room.play, fork, letters))
    prompt = room.scenario.scenes[made.scene].discuss
    label = told(room.scenario, prompt.prompt) if prompt else say("report.decisions.notes")
    yield Notes(lines=1, label=label)


def _how(made: Decided, letters: Mapping[str, str]) -> str:
    """What settled it; of a vote too small to be shown, not even that it was a tie."""
    rounds = shown_rounds(letters, made.rounds)
    if any(each is not None and each.kind is Kind.UNSHOWN for shown in rounds for each in shown):
        return say("report.decisions.too_few")
    return say(_HOW[made.how])


def _option(room: Room, made: Decided, option: str, letter: str) -> Words:
    moment = room.play.moment(made.step)
    words = told(room.scenario, option_words(room.scenario, made.scene, option, moment))
    if option == made.taken:
        return said("report.option_taken", letter=letter, option=words)
    return said("report.option_in_list", letter=letter, option=words)


def undone(room: Room) -> Iterator[Block]:
    """The decisions the class left again by stepping back, with their votes."""
    if not room.undone:
        return
    yield Heading(words=say("report.undone.head"))
    for made in room.undone:
        letters = letters_of(room, made)
        yield Heading(words=told(room.scenario, short_name(room.scenario, made.scene)), level=2)
        if made.taken is not None:
            taken = option_words(room.scenario, made.scene, made.taken)
            yield Paragraph(words=said("report.undone.took", option=told(room.scenario, taken)))
        if made.rounds:
            yield rounds_table(letters, made.rounds)
