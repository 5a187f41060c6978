"""The report's decisions: what was asked, how the class voted, what that opened and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.report.disclosure_control import UNSHOWN
from game.classroom.report.labels import letters_of, short_name
from game.classroom.report.vote_tables import figure_of, rounds_table, shown_rounds
from game.classroom.report.what_if import road_words
from game.classroom.room import How
from game.papers import Heading, Items, Notes, Paragraph, Run, Together, strong
from game.story.labels import option_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.analysis import Fork
    from game.classroom.room import Decided, Room
    from game.papers import Block

_HOW: Final = {
    How.VOTE: "Decided by the vote.",
    How.DRAW: "It was a tie, and was drawn.",
    How.TEACHER: "The teacher chose.",
    None: "The class went back before it was decided.",
}
_SMALL: Final = "Too few voted for their numbers to be shown."


def decisions(room: Room, known: Mapping[int, Fork]) -> Iterator[Block]:
    """Every decision on the present path, each together on a page.

    `known` has, by the decision's step, what each option left within reach.
    """
    if not room.decided:
        return
    yield Heading(words="What the class decided")
    for made in room.decided:
        yield Together(blocks=tuple(_decision(room, made, known)))


def _decision(room: Room, made: Decided, known: Mapping[int, Fork]) -> Iterator[Block]:
    letters = letters_of(room.scenario, made)
    values = room.play.states[made.step].values
    yield Heading(words=short_name(room.scenario, made.scene, values), level=2)
    yield Items(items=tuple(_option(room, made, option, letter) for option, letter in letters.items()))
    if made.rounds:
        yield figure_of(letters, made.rounds, _how(made, letters))
    else:
        yield Paragraph(words=_HOW[made.how])
    if (fork := known.get(made.step)) is not None and made.taken is not None:
        yield Paragraph(words=road_words(room.play, fork, letters))
    prompt = room.scenario.scenes[made.scene].discuss
    yield Notes(lines=1, label=prompt.prompt if prompt else "What was said")


def _how(made: Decided, letters: Mapping[str, str]) -> str:
    """What settled it; of a vote too small to be shown, not even that it was a tie."""
    rounds = shown_rounds(letters, made.rounds)
    small = any(each is not None and each.text == UNSHOWN for shown in rounds for each in shown)
    return _SMALL if small else _HOW[made.how]


def _option(room: Room, made: Decided, option: str, letter: str) -> tuple[Run, ...]:
    words = Run(option_words(room.scenario, made.scene, option, room.play.states[made.step].values))
    return (strong(f"{letter}. "), words, *((strong(" (taken)"),) if option == made.taken else ()))


def undone(room: Room) -> Iterator[Block]:
    """The decisions the class left again by stepping back, with their votes."""
    if not room.undone:
        return
    yield Heading(words="Voted, and left again")
    for made in room.undone:
        letters = letters_of(room.scenario, made)
        yield Heading(words=short_name(room.scenario, made.scene), level=2)
        if made.taken is not None:
            taken = option_words(room.scenario, made.scene, made.taken)
            yield Paragraph(words=f"The class took “{taken}”, and stepped back.")
        if made.rounds:
            yield rounds_table(letters, made.rounds)
