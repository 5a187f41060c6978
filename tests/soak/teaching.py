"""The lesson that `killed.py` kills: a teacher who asks, counts, closes, decides and steps back without rest.

It says on its output that the server is up, and each closed vote once it was on the disk.
"""

from __future__ import annotations

import json
import random
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.classroom.lessons import Lessons
from game.classroom.room import (
    ANY_NUMBER,
    Phase,
    begin_room,
    choose_for_class,
    close_ballot,
    count,
    expect,
    go_on,
    jump,
    open_ballot,
    set_paused,
)
from game.classroom.server.dispatcher import Dispatcher
from game.classroom.server.serve import ClassServer
from tests.soak.phone import HERE
from tests.soak.school import asked, now, story

if TYPE_CHECKING:
    from game.classroom.lesson import Lesson
    from game.classroom.room import Room


def opened(folder: Path) -> Lesson:
    """The lesson that was going on, or a new one."""
    lessons = Lessons(folder, now)
    kept = lessons.kept(story())
    if kept is None:
        return lessons.begin(expect(begin_room(story(), 7), ANY_NUMBER), 45)
    lesson = lessons.resume(kept)
    lesson.change(lambda room: set_paused(room, 0, paused=False))
    return lesson


def teach(lesson: Lesson, dice: random.Random) -> None:
    """One thing a teacher does next."""
    room = lesson.room
    match room.phase:
        case Phase.VOTING:
            _close(lesson, dice)
        case Phase.REVEALED if dice.random() < 0.3:
            lesson.change(open_ballot)
        case Phase.REVEALED:
            option = dice.choice(room.options).id
            lesson.change(lambda room: choose_for_class(room, option))
        case _ if room.options:
            lesson.change(open_ballot)
        case _ if room.page.kind == "ending" or dice.random() < 0.1:
            lesson.change(asked)
        case _ if room.phase is Phase.READING:
            lesson.change(go_on)
        case _:
            lesson.change(lambda room: jump(room, room.scenario.start))


def _close(lesson: Lesson, dice: random.Random) -> None:
    """Every phone votes, hands are counted, other ones each time, and it is closed."""
    dispatcher, ballot = Dispatcher(lesson), lesson.room.ballot
    assert ballot is not None
    for key in lesson.room.present:
        option = dice.choice(ballot.options)
        dispatcher.answer(key, {"t": "vote", "ballot": ballot.number, "option": option, "number": 1})
    for option, many in zip(ballot.options, (ballot.number % 1000, ballot.number // 1000), strict=False):
        lesson.change(partial(count, option=option, hands=many), wait=False)
    closed: Room = lesson.change(close_ballot)
    say({"closed": closed.rounds[-1].counts})


def say(what: object) -> None:
    """A line for the one who will kill us."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(told: dict[str, object]) -> None:
    """Teach until killed."""
    lesson = opened(Path(str(told["folder"])))
    server = ClassServer(lesson, HERE)
    server.start()
    say({"port": server.port, "code": lesson.door.code, "problem": lesson.problem})
    dice = random.Random(int(str(told["seed"])))
    if told["wait"]:
        sys.stdin.readline()
    while True:
        teach(lesson, dice)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
