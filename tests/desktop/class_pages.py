"""Every page of a class on the projector, in every phase of a lesson, for tests that look at all of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import evolve

from game.classroom.plan import plan
from game.classroom.room import (
    Vote,
    begin_room,
    close_ballot,
    debrief,
    end,
    join,
    jump,
    open_ballot,
    play_alone,
    play_together,
    remove,
    set_paused,
    settle_vote,
    start_talk,
    vote,
)
from game.desktop.play.scene_view import GoOn
from game.desktop.projector import teacher_menu
from game.desktop.projector.class_session import ClassSession
from game.desktop.projector.joining import JoinScreen
from game.desktop.projector.kept_lessons import KeptLessons
from game.desktop.projector.phones_menu import Devices, phones_menu, waiting_menu
from game.desktop.projector.votes_screen import VotesScreen, questions
from game.desktop.ui.name_screen import KeepName
from game.desktop.ui.screen import Pop, Push
from game.saves.sealed_json import SUM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.theme import Theme


def _change_the_story(rooms: Navigation, kept: KeptLessons) -> None:
    """One of the lessons was played when a choice had another id."""
    story = next(each for each in rooms.session.shelf if each.id == "wenzhu")
    path = kept.lessons.folder / f"{kept.lessons.all(story)[0].name}.json"
    held = json.loads(path.read_text())
    held["steps"] = [[story.start, "once"]]
    del held[SUM]
    path.write_text(json.dumps(held))
    kept.lessons.resume(next(each for each in kept.lessons.all(story) if each.note))


def pages(rooms: Navigation, theme: Theme, voters: int = 30) -> Iterator[tuple[str, Screen]]:  # noqa: PLR0915 - a lesson
    """Every page of a class in every phase, with many phones, ties and two rounds."""
    rooms.session.read_all()
    story = next(each for each in rooms.session.shelf if each.id == "wenzhu")
    classes = rooms.classes
    yield "choose", classes.choose_story()
    yield "set up", classes.set_up(story)
    lettered = "MMMMMMMMMMMMMMMMMMMMMMMM"
    for number in range(8):
        room = begin_room(story, number)
        classes.lessons.begin(room, 45, class_name=lettered if number % 2 else "").close()
    yield "set up again", classes.set_up(story)
    kept = KeptLessons(rooms.session, classes.lessons, lambda _: Pop())
    _change_the_story(rooms, kept)
    yield "kept lessons", kept.menu()
    yield "before the story was changed", kept._of(kept.lessons.put_aside(story)[0])  # noqa: SLF001 - as above
    opened = kept.menu().items()[0].does()
    assert isinstance(opened, Push)
    yield "a kept lesson", opened.screen
    naming = classes.names._class()  # noqa: SLF001 - the screen a strip opens
    naming.written = "10/a"
    naming.act(KeepName())
    yield "a wrong name", naming
    for minutes in (45, 90):
        went = classes._plan(story, minutes)  # noqa: SLF001 - the screen a strip opens
        assert isinstance(went, Push)
        yield f"plan {minutes}", went.screen
        stops = went.screen.items()[1].does()  # type: ignore[attr-defined]
        assert isinstance(stops, Push)
        yield f"stops of {minutes}", stops.screen
    lesson = classes.lessons.begin(jump(begin_room(story, 3), "worksheet"), 45)
    held = ClassSession(lesson, plan(story, 45), clock=lambda: 1000.0)
    host = classes.host(held)
    yield "reading", host
    host.show_beat(99)
    host.widgets(theme)
    host.act(GoOn())
    yield "deciding", host
    held.change(open_ballot)
    yield "hands", host
    for number in range(voters):
        held.change(lambda room, n=number: join(room, f"key{n}"))  # type: ignore[misc]
    options = [option.id for option in held.room.options]
    _cast(held, dict.fromkeys(options, voters // 3))
    yield "voting", host
    held.change(close_ballot)
    yield "tie", host
    held.change(lambda room: start_talk(room, 940.0))
    yield "talking", host
    held.change(open_ballot)
    _cast(held, {options[0]: voters - 2, options[1]: 2})
    held.change(close_ballot)
    yield "twice", host
    held.change(lambda room: set_paused(room, 1.0, paused=True))
    yield "paused", host
    held.change(lambda room: set_paused(room, 1.0, paused=False))
    held.change(settle_vote)
    yield "after", host
    yield "votes", VotesScreen(session=rooms.session, questions=questions(held.room))
    yield "menu", teacher_menu.teacher_menu(rooms.session, host, rooms.settings)
    yield "scenes", teacher_menu._scenes(rooms.session, held, 0)  # noqa: SLF001 - as above
    yield "phones", phones_menu(rooms.session, host)
    yield "devices", Devices(rooms.session, held).screen()
    held.open_door("127.0.0.1")
    yield "join", JoinScreen(session=rooms.session, held=held)
    for number in range(voters):
        held.change(lambda room, n=number: join(room, f"next{n}", "10.0.0.7"))  # type: ignore[misc]
    yield "phones inside", phones_menu(rooms.session, host)
    yield "waiting", waiting_menu(rooms.session, held)
    yield "join with some waiting", JoinScreen(session=rooms.session, held=held)
    devices = Devices(rooms.session, held, chosen=set(list(held.room.present)[:20]))
    yield "devices chosen", devices.screen()
    asked = devices.screen().items()[0].does()
    assert isinstance(asked, Push)
    yield "removing", asked.screen
    held.change(lambda room: remove(room, "next0"))
    yield "devices after", devices.screen()
    yield "removed", devices.removed()
    held.change(play_alone)
    yield "apart", host
    stop = jump(begin_room(story, 3), "forms").play
    held.change(lambda room: evolve(room, walks=dict.fromkeys(room.walks, stop)))
    yield "apart at a stop", host
    yield "what to talk about", classes._prompts(host)  # noqa: SLF001 - as above
    held.change(play_together)
    held.close_door()
    held.change(debrief)
    yield "debrief", host
    held.change(end)
    yield "over", host
    held.close()


def _cast(held: ClassSession, wanted: dict[str, int]) -> None:
    """Votes of the phones, so many for each option."""
    keys = iter(held.room.devices)
    ballot = held.room.ballot
    assert ballot is not None
    for option, many in wanted.items():
        for _ in range(many):
            key = next(keys)
            held.change(lambda room, k=key, o=option: vote(room, k, ballot.number, Vote(o, 1)))  # type: ignore[misc]
