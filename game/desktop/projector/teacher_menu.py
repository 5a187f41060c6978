"""The teacher's menu over a lesson: where to go, ties, phones, a pause, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.classroom.room import (
    Mode,
    TieRule,
    debrief,
    destinations,
    jump,
    play_alone,
    play_together,
    set_paused,
    set_tie_rule,
    step_back,
)
from game.desktop.projector.actions import Aside
from game.desktop.projector.phones_menu import phones_menu
from game.desktop.ui.dialogs import notice, question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Go, Pop, Push, Quit, Replace
from game.story.labels import scene_name
from game.typography.columns import shortened
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.projector.projector_screen import ProjectorScreen
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.session import Session
    from game.story import Scenario

_PAGE: Final = 7
_TIES: Final = {
    TieRule.REVOTE: "class.teacher.tie_revote",
    TieRule.TEACHER: "class.teacher.tie_teacher",
    TieRule.DRAW: "class.teacher.tie_draw",
}
_SHORT: Final = 52  # columns


def teacher_menu(
    session: Session,
    host: ProjectorScreen,
    settings: Callable[[], MenuScreen],
) -> MenuScreen:
    """The menu of everything that is not on the class's page itself."""
    held = host.held

    def apart() -> Go | None:
        if held.room.mode is Mode.OWN_PACE:
            return _then(session, held, play_together)
        return Push(
            question(
                session,
                say("class.teacher.apart_head"),
                say("class.teacher.apart_note"),
                say("class.teacher.apart_yes"),
                lambda: _then(session, held, play_alone, Replace),
            )
        )

    def items() -> tuple[Item, ...]:
        together = held.room.mode is Mode.TOGETHER
        pause = lambda room: set_paused(room, held.clock(), paused=True)  # noqa: E731 - one of the lesson's steps
        return (
            Item(say("class.teacher.go_on"), Pop),
            Item(say("class.teacher.step_back"), lambda: _then(session, held, step_back)),
            Item(say("class.teacher.go_to"), lambda: Push(_scenes(session, held, 0))),
            Item(say("class.phones.head"), lambda: Push(phones_menu(session, host))),
            Item(say("class.teacher.tie"), lambda: _next_rule(held), say(_TIES[held.room.tie_rule])),
            _pace(apart) if together else Item(say("class.teacher.together"), apart),
            Item(say("class.teacher.pause"), lambda: _then(session, held, pause)),
            Item(say("class.teacher.look_back"), lambda: _then(session, held, debrief)),
            Item(say("class.teacher.end"), lambda: host.aside(host, Aside.END)),
            Item(say("class.teacher.settings"), lambda: Push(settings())),
            Item(say("class.teacher.home"), lambda: host.aside(host, Aside.HOME)),
            Item(say("class.teacher.leave"), Quit),
        )

    return MenuScreen(
        session=session,
        heading=lambda: say("class.teacher.head"),
        note=lambda: _time(held),
        items=items,
        name="lesson",
    )


def _pace(apart: Callable[[], Go | None]) -> Item:
    return Item(say("class.teacher.apart"), apart, say("class.teacher.apart_how"))


def _time(held: ClassSession) -> str:
    """How far the lesson is, and how much of it the plan keeps for looking back."""
    if held.plan is None:
        return say("class.teacher.minute", minute=held.minute)
    return say(
        "class.teacher.minute_of",
        minute=held.minute,
        minutes=held.plan.minutes,
        left=held.plan.minutes - held.minute,
        debrief=held.plan.debrief,
    )


def _then(
    session: Session,
    held: ClassSession,
    change: Callable[[Room], Room],
    refused: Callable[[Screen], Go] = Push,
) -> Go:
    """Change the room and close the menu; where that is not possible, why not is said before it."""
    if held.change(change):
        return Pop()
    why, held.unsaid = held.said, None
    return refused(notice(session, say("class.teacher.not_now"), why))


def _next_rule(held: ClassSession) -> None:
    order = tuple(_TIES)
    following = order[(order.index(held.room.tie_rule) + 1) % len(order)]
    held.change(lambda room: set_tie_rule(room, following))


def _scenes(session: Session, held: ClassSession, start: int) -> MenuScreen:
    """Where the class could go, the stops to talk first; a page at a time."""
    story = held.room.scenario
    known = sorted(destinations(held.room), key=lambda scene: story.scenes[scene].discuss is None)

    def item(scene: str) -> Item:
        there = story.scenes[scene]
        value = say("class.scenes.stop") if there.discuss else ""
        return Item(
            _short_name(story, scene), lambda: _then(session, held, lambda room: jump(room, scene)), value
        )

    def items() -> tuple[Item, ...]:
        more = known[start + _PAGE :]
        later = Item(say("class.scenes.more"), lambda: Replace(_scenes(session, held, start + _PAGE)))
        before = Item(say("class.scenes.before"), lambda: Replace(_scenes(session, held, start - _PAGE)))
        onward, back = (later,) if more else (), (before,) if start else ()
        stay = Item(say("class.scenes.stay"), Pop)
        return (*map(item, known[start : start + _PAGE]), *onward, *back, stay)

    head, note = say("class.teacher.go_to"), say("class.scenes.note")
    return MenuScreen(session=session, heading=head, note=note, items=items, name="scenes")


def _short_name(story: Scenario, scene: str) -> str:
    """What a scene is called, in the words of one strip."""
    return shortened(scene_name(story, scene), _SHORT)
