"""The report's first page: the road, the votes and the questions, all that is needed without the details."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.debrief import debrief_of
from game.classroom.report.disclosure_control import UNSHOWN, shown_counts
from game.classroom.report.labels import letters_of
from game.classroom.room import How
from game.papers import Heading, Items, PageBreak, Paragraph, Table
from game.story.labels import option_words, scene_name
from game.typography.columns import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.room import Decided, Room
    from game.papers import Block

_MOST: Final = 16  # decisions on the page; the others are in the details
_WORDS: Final = 28  # columns of a cell
_BY: Final = {How.VOTE: "", How.TEACHER: "the teacher chose", How.DRAW: "drawn", None: "left"}


def at_a_glance(room: Room) -> Iterator[Block]:
    """The lesson on one page. Numbers are what the details show of the same votes, and no more."""
    hero = room.scenario.characters[room.scenario.protagonist].name
    start = room.play.circumstance
    if start is not None:
        yield Paragraph(words=f"The start: {room.scenario.circumstances[start].label}.")
    if room.decided:
        yield Paragraph(words=f"{hero}’s road {_came(room)}, by {_many(len(room.decided))} of the class.")
        yield Heading(words="The votes at a glance")
        yield _votes(room)
        if more := len(room.decided) - _MOST:
            yield from (Paragraph(words=f"And {_many(more)} more."),) if more > 0 else ()
    yield Heading(words="To talk about")
    yield Items(items=tuple(part.questions[-1] for part in debrief_of(room)[:5]))
    yield PageBreak()


def _came(room: Room) -> str:
    ending = room.page.ending
    return f"came to “{ending.title}”" if ending is not None else "has not come to an ending yet"


def _many(decisions: int) -> str:
    return f"{decisions} decision{'s' if decisions > 1 else ''}"


def _votes(room: Room) -> Table:
    return Table(
        head=("Where", "What the class took", "The last vote"),
        rows=tuple(_row(room, made) for made in room.decided[:_MOST]),
        shares=(0.34, 0.36, 0.3),
        caption="Each decision, what was taken, and how its last vote came out",
    )


def _row(room: Room, made: Decided) -> tuple[str, str, str]:
    letters = letters_of(room.scenario, made)
    values = room.play.states[made.step].values
    words = "" if made.taken is None else option_words(room.scenario, made.scene, made.taken, values)
    taken = f"{letters[made.taken]}. {words}" if made.taken is not None else "nothing"
    where = shortened(scene_name(room.scenario, made.scene, values), _WORDS)
    return where, shortened(taken, _WORDS), _last(made, letters)


def _last(made: Decided, letters: dict[str, str]) -> str:
    """The numbers of the last vote; of one too small to be shown, nothing else either."""
    if not made.rounds:
        return _BY[made.how]
    counts = dict(made.rounds[-1].counts)
    asked = [option for option in letters if option in counts]
    shown = shown_counts([counts[option] for option in asked])
    if any(each.text == UNSHOWN for each in shown):
        return UNSHOWN
    told = [f"{letters[o]} {each.text}" for o, each in zip(asked, shown, strict=True)]
    return ", ".join(filter(None, (*told, _BY[made.how])))
