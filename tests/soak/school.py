"""A lesson with its server for a soak run, and the clients beside it in a process of their own."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.classroom.lessons import Lessons
from game.classroom.room import ANY_NUMBER, begin_room, expect, jump, open_ballot
from game.classroom.server.serve import ClassServer
from game.loader import load_path
from game.story.scenario import Choices
from tests.soak.phone import HERE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom.lesson import Lesson
    from game.classroom.room import Room
    from game.story import Scenario

ROOT = Path(__file__).resolve().parents[2]


def story() -> Scenario:
    """A story that ships."""
    found = load_path(ROOT / "scenarios" / "wenzhu").scenario
    assert found is not None
    return found


def now() -> datetime:
    """A clock."""
    return datetime.now(UTC)


def asked(room: Room) -> Room:
    """At the story's first decision, with a vote open."""
    scenes = room.scenario.scenes.values()
    where = next(scene.id for scene in scenes if isinstance(scene.then, Choices))
    return open_ballot(jump(room, where))


@contextlib.contextmanager
def school(*, vote: bool = True) -> Iterator[ClassServer]:
    """A server with a lesson kept in a folder of its own, until the run is over."""
    with tempfile.TemporaryDirectory() as folder:
        lesson: Lesson = Lessons(Path(folder), now).begin(expect(begin_room(story(), 7), ANY_NUMBER), 45)
        server = ClassServer(lesson, HERE)
        server.start()
        try:
            if vote:
                lesson.change(asked)
            yield server
        finally:
            server.stop()
            lesson.close()


@contextlib.contextmanager
def beside(module: str, **told: object) -> Iterator[subprocess.Popen[str]]:
    """Run a module of this folder as another process; what it is told is JSON on its command line."""
    command = [sys.executable, "-m", f"tests.soak.{module}", json.dumps(told)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> dict[str, object]:
    """The next line the other process says."""
    assert process.stdout is not None
    said = process.stdout.readline()
    if not said:
        raise RuntimeError("the other process ended")
    heard: dict[str, object] = json.loads(said)
    return heard


def memory() -> float:
    """How much memory this process holds now, in megabytes; nothing where the system does not tell."""
    told = Path("/proc/self/statm")
    if not told.exists():
        return 0.0
    return int(told.read_text(encoding="ascii").split()[1]) * 4096 / 1e6
