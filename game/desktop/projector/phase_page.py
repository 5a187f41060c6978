"""The content of the class's page in each phase of a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room import Phase, RoundKind, TieRule, kinds, letter
from game.desktop.projector.actions import Aside, LessonStep, TurnQuestion
from game.desktop.projector.asked import Asked, rows_of
from game.desktop.projector.planned_stop import said_of_stop, talk_comes_first, talk_comes_now
from game.desktop.projector.questions import question_of
from game.story.scenario import Choices

if TYPE_CHECKING:
    from game.classroom.room import Room, Talk
    from game.desktop.projector.actions import StripAction
    from game.desktop.projector.class_session import ClassSession

FORMS: Final = {
    "think": "Think, each for yourself",
    "alone": "Think, each for yourself",
    "pair": "Talk with your neighbour",
    "pairs": "Talk with your neighbour",
    "groups": "Talk in your groups",
    "share": "Tell all of us",
    "all": "Talk about it, all of us",
}
_MINUTE: Final = 60


def asked_of(held: ClassSession) -> Asked:
    """What the class's page shows and asks now."""
    room = held.room
    if room.paused:
        return _paused(held)
    made = {
        Phase.READING: _deciding,
        Phase.VOTING: _voting,
        Phase.REVEALED: _revealed,
        Phase.TALKING: _talking,
        Phase.DEBRIEF: _debrief,
        Phase.OVER: _over,
    }
    return made[room.phase](held)


def _paused(held: ClassSession) -> Asked:
    note = held.said or "Everything is kept. The lesson can go on now, or next week."
    return Asked(head="A pause", note=note, goes=(("Go on", LessonStep.RESUME),))


def _deciding(held: ClassSession) -> Asked:
    room, discuss = held.room, held.room.page.discuss
    talks = talk_comes_first(held)
    vote, talk = ("Open the vote", LessonStep.OPEN), ("Talk first", LessonStep.TALK)
    return Asked(
        head="Nobody voted" if room.nobody_voted else "What should happen?",
        question=discuss.prompt if discuss and (talks or not room.page.lines) else "",
        rows=rows_of(room),
        note=held.said or said_of_stop(held),
        goes=(talk, vote) if talks else (vote, talk),
    )


def _voting(held: ClassSession) -> Asked:
    room, ballot = held.room, held.room.ballot
    cast = len(ballot.votes) if ballot is not None else 0
    present = len(held.voters)
    head = f"{cast} of {present} have voted" if present else "Raise your hands"
    if room.runs_off:
        head = f"Run-off: {head[:1].lower()}{head[1:]}"
    by_hand = "Count the hands: type a number on an option, or press − and +."
    hidden = "The vote is secret until it is closed. Raised hands count as well."
    return Asked(
        head=head,
        rows=rows_of(room),
        note=held.said or (hidden if present else by_hand),
        goes=(("Close the vote", LessonStep.CLOSE), ("Do not count it", LessonStep.DROP)),
    )


def _revealed(held: ClassSession) -> Asked:
    room = held.room
    talk = (("Talk about it", LessonStep.TALK),)
    again = (("Vote again", LessonStep.OPEN),)
    return Asked(
        head=_found(room),
        rows=rows_of(room),
        note=held.said or _tie_note(room),
        goes=(*talk, *_settling(room), *again) if talk_comes_now(held) else (*_settling(room), *talk, *again),
    )


def _found(room: Room) -> str:
    """What came of the vote that was closed last."""
    if room.nobody_voted:
        return "Nobody voted this time"
    if room.tied:
        return "A tie"
    run_off = kinds(room.rounds)[-1] is RoundKind.RUN_OFF
    return "This is how the run-off went" if run_off else "This is how you voted"


def _tie_note(room: Room) -> str:
    if not room.tied:
        return ""
    run_off = room.tally is not None and len(room.tally.leaders) < len(room.options)
    return {
        TieRule.REVOTE: "Only the options that are tied are asked about in the run-off."
        if run_off
        else "All of them are tied: talk about it, and vote again.",
        TieRule.TEACHER: "At a tie the teacher chooses an option.",
        TieRule.DRAW: "At a tie it is drawn.",
    }[room.tie_rule]


def _settling(room: Room) -> tuple[tuple[str, StripAction], ...]:
    """The strip that goes on with what the vote came to."""
    if room.tally is None:
        return ()
    leaders = [letter(room, option) for option in room.tally.leaders]
    if len(leaders) == 1:
        return ((f"Go on with {leaders[0]}", LessonStep.SETTLE),)
    between = " and ".join(leaders)
    if room.tie_rule is TieRule.REVOTE and len(leaders) < len(room.options):
        return ((f"Run-off between {between}", LessonStep.SETTLE),)
    if room.tie_rule is TieRule.DRAW:
        return ((f"Draw between {between}", LessonStep.SETTLE),)
    return ()


def _talking(held: ClassSession) -> Asked:
    room, talk = held.room, held.room.talk
    assert talk is not None  # noqa: S101 - a class talks with a timer
    now = held.clock()
    part, left = talk.part(now)
    over = talk.left(now) <= 0
    words = "Time to come to an end." if over else FORMS.get(part.form, FORMS["all"])
    timer = (
        ("Stop the clock" if talk.since is not None else "Let it run", LessonStep.HOLD),
        ("A minute more", LessonStep.LONGER),
    )
    settled = _settling(room) if room.rounds else ()
    return Asked(
        head=f"{words}  {clock(left)}",
        question=talk.question,
        rows=rows_of(room),
        note=held.said or _parts(talk),
        goes=(
            ("Vote again" if room.rounds else "Vote now", LessonStep.OPEN),
            *timer,
            *settled,
            ("Back", LessonStep.QUIET),
        ),
    )


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds."""
    whole = round(seconds)
    return f"{whole // _MINUTE}:{whole % _MINUTE:02d}"


def _parts(talk: Talk) -> str:
    """The parts of a talk in their order, where there are several."""
    if len(talk.parts) == 1:
        return ""
    said = ", then ".join(f"{part.form} {clock(part.seconds)}" for part in talk.parts)
    return f"{said[:1].upper()}{said[1:]}."


def _debrief(held: ClassSession) -> Asked:
    """The questions one by one, how it was first; and what there is to look back on.

    A road where one was taken, other starts where it came to an end.
    """
    room = held.room
    part, question, number, many = question_of(room, held.question)
    taken = any(isinstance(room.scenario.scenes[step.scene].then, Choices) for step in room.play.steps)
    road = (("Your road", Aside.ROAD),) if taken else ()
    starts = (("Another start", Aside.STARTS),) if taken and room.page.ending is not None else ()
    return Asked(
        head=part,
        question=question,
        note=held.said or f"Looking back: question {number + 1} of {many}.",
        goes=(
            *((("Next question", TurnQuestion(1)),) if number < many - 1 else ()),
            *((("The one before", TurnQuestion(-1)),) if number else ()),
            *road,
            ("How you voted", Aside.VOTES),
            *starts,
            ("All questions", Aside.QUESTIONS),
            ("Five views", Aside.VIEWS),
            ("Write the report", Aside.REPORT),
            ("End the lesson", Aside.END),
        ),
    )


def _over(held: ClassSession) -> Asked:
    note = held.said or "The report says nothing about anybody. What is kept of the lesson can be deleted."
    return Asked(
        head="The lesson is over",
        note=note,
        goes=(
            ("Write the report", Aside.REPORT),
            ("How you voted", Aside.VOTES),
            ("Delete everything", Aside.DELETE),
            ("All stories", Aside.HOME),
        ),
    )
