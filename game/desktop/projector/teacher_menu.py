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
    TieRule.REVOTE: "vote again between them",
    TieRule.TEACHER: "the teacher chooses",
    TieRule.DRAW: "drawn",
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
        words = "Every phone plays the story from its beginning; the class's own road is kept for later."
        return Push(
            question(
                session,
                "Each at their own pace?",
                words,
                "Play apart",
                lambda: _then(session, held, play_alone, Replace),
            )
        )

    def items() -> tuple[Item, ...]:
        together = held.room.mode is Mode.TOGETHER
        pause = lambda room: set_paused(room, held.clock(), paused=True)  # noqa: E731 - one of the lesson's steps
        return (
            Item("Go on", Pop),
            Item("Step back", lambda: _then(session, held, step_back)),
            Item("Go to a scene", lambda: Push(_scenes(session, held, 0))),
            Item("Phones", lambda: Push(phones_menu(session, host))),
            Item("At a tie", lambda: _next_rule(held), _TIES[held.room.tie_rule]),
            Item(
                "Play" if together else "Play together", apart, "each at their own pace" if together else ""
            ),
            Item("Pause the lesson", lambda: _then(session, held, pause)),
            Item("Look back now", lambda: _then(session, held, debrief)),
            Item("End the lesson", lambda: host.aside(host, Aside.END)),
            Item("Settings", lambda: Push(settings())),
            Item("All stories", lambda: host.aside(host, Aside.HOME)),
            Item("Leave the game", Quit),
        )

    return MenuScreen(session=session, heading="The lesson", note=_time(held), items=items, name="lesson")


def _time(held: ClassSession) -> str:
    """How far the lesson is, and how much of it the plan keeps for looking back."""
    if held.plan is None:
        return f"Minute {held.minute}."
    left, all_of_it = held.plan.minutes - held.minute, held.plan.minutes
    return f"Minute {held.minute} of {all_of_it}, {left} left. Look back when {held.plan.debrief} are."


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
    return refused(notice(session, "Not now", why))


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
        value = "a stop to talk" if there.discuss else ""
        return Item(
            _short_name(story, scene), lambda: _then(session, held, lambda room: jump(room, scene)), value
        )

    def items() -> tuple[Item, ...]:
        more = known[start + _PAGE :]
        onward = (
            (Item("More scenes", lambda: Replace(_scenes(session, held, start + _PAGE))),) if more else ()
        )
        back = (
            (Item("Scenes before", lambda: Replace(_scenes(session, held, start - _PAGE))),) if start else ()
        )
        return (*map(item, known[start : start + _PAGE]), *onward, *back, Item("Stay here", Pop))

    note = "The report will say that the class did not decide what lies between."
    return MenuScreen(session=session, heading="Go to a scene", note=note, items=items, name="scenes")


def _short_name(story: Scenario, scene: str) -> str:
    """What a scene is called, in the words of one strip."""
    return shortened(scene_name(story, scene), _SHORT)
