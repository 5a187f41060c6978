"""The content of the class's page in each phase of a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.not_now_words import NOT_NOW
from game.classroom.room import NotNow, Phase, RoundKind, TalkForm, TieRule, kinds, letter
from game.desktop.projector.actions import Aside, LessonStep, TurnQuestion
from game.desktop.projector.asked import Asked, rows_of
from game.desktop.projector.planned_stop import said_of_stop, talk_comes_first, talk_comes_now
from game.desktop.projector.questions import question_of
from game.story.scenario import Choices
from game.words import say, say_list

if TYPE_CHECKING:
    from game.classroom.room import Room, Talk
    from game.desktop.projector.actions import StripAction
    from game.desktop.projector.class_session import ClassSession

_FORMS: Final = {
    TalkForm.THINK: "class.talk.alone",
    TalkForm.ALONE: "class.talk.alone",
    TalkForm.PAIR: "class.talk.pair",
    TalkForm.GROUPS: "class.talk.groups",
    TalkForm.SHARE: "class.talk.share",
    TalkForm.ALL: "class.talk.all",
}
_IN_THREE: Final = (TalkForm.THINK, TalkForm.PAIR, TalkForm.SHARE)
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
    note = held.said or say("class.pause.note")
    return Asked(
        head=say("class.pause.head"), note=note, goes=((say("class.pause.go_on"), LessonStep.RESUME),)
    )


def _deciding(held: ClassSession) -> Asked:
    room, discuss = held.room, held.room.page.discuss
    talks = talk_comes_first(held)
    vote = (say("class.decide.open_vote"), LessonStep.OPEN)
    talk = (say("class.decide.talk_first"), LessonStep.TALK)
    return Asked(
        head=say("class.decide.nobody_voted" if room.nobody_voted else "class.decide.head"),
        question=discuss.prompt if discuss and (talks or not room.page.lines) else "",
        rows=rows_of(room),
        note=held.said or said_of_stop(held) or _of_no_way_on(room),
        goes=(talk, vote) if talks else (vote, talk),
    )


def _of_no_way_on(room: Room) -> str:
    """That there is nothing to vote on: every option is locked, or no luck can fall."""
    return "" if room.options else say(NOT_NOW[NotNow.NOTHING_TO_DECIDE])


def _voting(held: ClassSession) -> Asked:
    room, ballot = held.room, held.room.ballot
    cast = len(ballot.votes) if ballot is not None else 0
    present = len(held.voters)
    how_many = "class.vote.run_off_cast" if room.runs_off else "class.vote.cast"
    hands = "class.vote.run_off_raise_hands" if room.runs_off else "class.vote.raise_hands"
    return Asked(
        head=say(how_many, count=cast, present=present) if present else say(hands),
        rows=rows_of(room),
        note=held.said or say("class.vote.secret" if present else "class.vote.by_hand"),
        goes=(
            (say("class.vote.close"), LessonStep.CLOSE),
            (say("class.vote.do_not_count"), LessonStep.DROP),
        ),
    )


def _revealed(held: ClassSession) -> Asked:
    room = held.room
    talk = ((say("class.result.talk"), LessonStep.TALK),)
    again = ((say("class.result.again"), LessonStep.OPEN),)
    return Asked(
        head=_found(room),
        rows=rows_of(room),
        note=held.said or _tie_note(room),
        goes=(*talk, *_settling(room), *again) if talk_comes_now(held) else (*_settling(room), *talk, *again),
    )


def _found(room: Room) -> str:
    """What came of the vote that was closed last."""
    if room.nobody_voted:
        return say("class.result.nobody_voted")
    if room.tied:
        return say("class.result.tie")
    run_off = kinds(room.rounds)[-1] is RoundKind.RUN_OFF
    return say("class.result.run_off" if run_off else "class.result.head")


def _tie_note(room: Room) -> str:
    if not room.tied:
        return ""
    run_off = room.tally is not None and len(room.tally.leaders) < len(room.options)
    revote = "class.result.tie_run_off" if run_off else "class.result.tie_all"
    notes = {
        TieRule.REVOTE: revote,
        TieRule.TEACHER: "class.result.tie_teacher",
        TieRule.DRAW: "class.result.tie_drawn",
    }
    return say(notes[room.tie_rule])


def _settling(room: Room) -> tuple[tuple[str, StripAction], ...]:
    """The strip that goes on with what the vote came to."""
    if room.tally is None:
        return ()
    leaders = [letter(room, option) for option in room.tally.leaders]
    if len(leaders) == 1:
        return ((say("class.result.go_on_with", letter=leaders[0]), LessonStep.SETTLE),)
    between = say_list(leaders)
    if room.tie_rule is TieRule.REVOTE and len(leaders) < len(room.options):
        return ((say("class.result.run_off_between", letters=between), LessonStep.SETTLE),)
    if room.tie_rule is TieRule.DRAW:
        return ((say("class.result.draw_between", letters=between), LessonStep.SETTLE),)
    return ()


def _talking(held: ClassSession) -> Asked:
    room, talk = held.room, held.room.talk
    assert talk is not None  # noqa: S101 - a class talks with a timer
    now = held.clock()
    part, left = talk.part(now)
    over = talk.left(now) <= 0
    hold = "class.talk.stop_clock" if talk.since is not None else "class.talk.let_it_run"
    timer = ((say(hold), LessonStep.HOLD), (say("class.talk.longer"), LessonStep.LONGER))
    settled = _settling(room) if room.rounds else ()
    return Asked(
        head=say("class.talk.over" if over else _FORMS[part.form], clock=clock(left)),
        question=talk.prompt or say("class.talk.asked"),
        rows=rows_of(room),
        note=held.said or _parts(talk),
        goes=(
            (say("class.result.again" if room.rounds else "class.talk.vote_now"), LessonStep.OPEN),
            *timer,
            *settled,
            (say("class.talk.back"), LessonStep.QUIET),
        ),
    )


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds."""
    whole = round(seconds)
    return f"{whole // _MINUTE}:{whole % _MINUTE:02d}"


def _parts(talk: Talk) -> str:
    """The parts of a talk in their order, where there are several."""
    if tuple(part.form for part in talk.parts) != _IN_THREE:
        return ""
    think, pair, share = (clock(part.seconds) for part in talk.parts)
    return say("class.talk.parts", think=think, pair=pair, share=share)


def _debrief(held: ClassSession) -> Asked:
    """The questions one by one, how it was first; and what there is to look back on.

    A road where one was taken, other starts where it came to an end.
    """
    room = held.room
    part, question, number, many = question_of(room, held.question)
    taken = any(isinstance(room.scenario.scenes[step.scene].then, Choices) for step in room.play.steps)
    road = ((say("class.look_back.road"), Aside.ROAD),) if taken else ()
    starts = (
        ((say("class.look_back.starts"), Aside.STARTS),) if taken and room.page.ending is not None else ()
    )
    return Asked(
        head=part,
        question=question,
        note=held.said or say("class.look_back.number", number=number + 1, many=many),
        goes=(
            *(((say("class.look_back.next"), TurnQuestion(1)),) if number < many - 1 else ()),
            *(((say("class.look_back.before"), TurnQuestion(-1)),) if number else ()),
            *road,
            (say("class.look_back.votes"), Aside.VOTES),
            *starts,
            (say("class.look_back.questions"), Aside.QUESTIONS),
            (say("class.look_back.views"), Aside.VIEWS),
            (say("class.look_back.report"), Aside.REPORT),
            (say("class.look_back.end"), Aside.END),
        ),
    )


def _over(held: ClassSession) -> Asked:
    note = held.said or say("class.over.note")
    return Asked(
        head=say("class.over.head"),
        note=note,
        goes=(
            (say("class.look_back.report"), Aside.REPORT),
            (say("class.look_back.votes"), Aside.VOTES),
            (say("class.over.delete"), Aside.DELETE),
            (say("class.over.home"), Aside.HOME),
        ),
    )
