"""A class of thousands votes while the projector draws: `python -m tests.benchmarks.classroom`.

The window draws the page of an open vote in the main thread, sixty times a second, and the server runs
beside it in the same process; the phones are another process. A vote has reached the projector when the
picture that was made after it came has been shown.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from game.classroom.room import Room, Vote
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.shell.app import App

_FRAMES: Final = 60


@frozen
class Figures:
    """What was measured, in milliseconds and megabytes."""

    votes: int
    half: float
    most: float
    acknowledged: float
    frame_half: float
    frame_most: float
    grown: float


@define(eq=False)
class Watch:
    """Draws frames, and notes how long each took and how old each vote was when its picture was shown."""

    app: App
    held: ClassSession
    ages: list[float] = field(factory=list)
    frames: list[float] = field(factory=list)
    _seen: dict[str, Vote] = field(factory=dict)

    def frame(self) -> None:
        """One frame as the program's loop makes it."""
        import pygame  # noqa: PLC0415 - after the driver is chosen

        room, began = self.held.room, time.perf_counter()
        self.app.frame(pygame.event.get(), pygame.time.get_ticks() / 1000)
        self.frames.append(time.perf_counter() - began)
        self._look(room)

    def _look(self, room: Room) -> None:
        now = time.monotonic_ns() // 1000
        votes = dict(room.ballot.votes) if room.ballot is not None else {}
        changed = (vote for key, vote in votes.items() if self._seen.get(key) is not vote)
        self.ages += [(now - vote.number) / 1e6 for vote in changed]
        self._seen = votes


def run(clients: int, seconds: float, pause: float) -> Figures:
    """So many phones, each voting about every `pause` seconds."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from tests.soak.school import beside, memory  # noqa: PLC0415 - after the path is set

    with tempfile.TemporaryDirectory() as folder:
        app, held = _projector(Path(folder))
        assert held.server is not None
        _draw(app, held, lambda: app.session.render_queue.busy)
        before = memory()
        told = {"port": held.server.port, "code": held.lesson.door.code}
        with beside("crowd", **told, clients=clients, seconds=seconds, pause=pause) as crowd:
            _heard(app, held, crowd)
            assert crowd.stdin is not None
            crowd.stdin.write("\n")
            crowd.stdin.flush()
            watch, end = _heard(app, held, crowd)
        held.close()
        ages, frames = sorted(watch.ages), sorted(watch.frames)
        return Figures(
            votes=int(str(end["votes"])),
            half=1000 * ages[len(ages) // 2],
            most=1000 * ages[len(ages) * 99 // 100],
            acknowledged=1000 * float(str(end["acknowledged"])),
            frame_half=1000 * frames[len(frames) // 2],
            frame_most=1000 * frames[len(frames) * 99 // 100],
            grown=memory() - before,
        )


def _projector(folder: Path) -> tuple[App, ClassSession]:
    """The window at an open vote, with the door open."""
    import pygame  # noqa: PLC0415 - after the driver is chosen

    from game.classroom.room import ANY_NUMBER, begin_room, expect  # noqa: PLC0415 - after the path is set
    from game.cli.stories import shipped  # noqa: PLC0415 - as above
    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.projector.class_session import ClassSession  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - as above
    from game.desktop.ui.session import Session  # noqa: PLC0415 - as above
    from game.saves import Settings, Store  # noqa: PLC0415 - as above
    from tests.soak.school import asked, story  # noqa: PLC0415 - as above

    pygame.display.init()
    surface = pygame.display.set_mode((1280, 720))
    navigation = Navigation(Session(store=Store(folder), settings=Settings(), find=shipped, seed=1))
    lesson = navigation.classes.lessons.begin(asked(expect(begin_room(story(), 7), ANY_NUMBER)), 45)
    held = ClassSession(lesson)
    held.open_door("127.0.0.1")
    return App(navigation.session, surface, [navigation.classes.host(held)]), held


def _draw(app: App, held: ClassSession, going: Callable[[], bool]) -> Watch:
    """Draw as the program does, while `going` says so."""
    import pygame  # noqa: PLC0415 - after the driver is chosen

    watch, clock = Watch(app, held), pygame.time.Clock()
    for _ in range(_FRAMES):
        watch.frame()
    while going():
        watch.frame()
        clock.tick(_FRAMES)
    return watch


def _heard(app: App, held: ClassSession, crowd: subprocess.Popen[str]) -> tuple[Watch, dict[str, object]]:
    """Draw until the crowd says something."""
    from tests.soak.school import line  # noqa: PLC0415 - after the path is set

    said: list[dict[str, object]] = []
    ear = threading.Thread(target=lambda: said.append(line(crowd)))
    ear.start()
    watch = _draw(app, held, ear.is_alive)
    ear.join()
    return watch, said[0]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--pause", type=float, default=10)
    given = parser.parse_args()
    found = run(given.clients, given.seconds, given.pause)
    print(f"{given.clients} phones, {found.votes} votes in {given.seconds:.0f} s")
    print(f"vote to projector: median {found.half:.1f} ms, 99 % within {found.most:.1f} ms (target 100)")
    print(f"vote to acknowledgement: 99 % within {found.acknowledged:.1f} ms")
    print(f"frame: median {found.frame_half:.1f} ms, 99 % within {found.frame_most:.1f} ms (target 16.7)")
    print(f"the program grew by {found.grown:.1f} MB (target below 100)")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()
