"""A lesson killed at random moments: `python -m tests.soak.killed --times 200`.

After each kill the lesson must be there without a complaint, with every vote that was closed before; started
again, the server is at the same port, and the phones come in with the tokens they have and the same marks.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from game.classroom.lessons import Lessons
from tests.soak.phone import Phone
from tests.soak.school import beside, line, now, story

if TYPE_CHECKING:
    import subprocess

    from game.classroom.room import Room

_PHONES = 5

Tally = tuple[tuple[str, int], ...]


@frozen
class Lived:
    """How often it was killed, and how many votes were closed in all."""

    kills: int
    closed: int


@define(eq=False)
class Watch:
    """What was seen of the lesson from outside: closed votes, phones and their marks."""

    folder: Path
    dice: random.Random
    closed: Counter[Tally] = field(factory=Counter)
    phones: list[Phone] = field(factory=list)
    marks: list[str] = field(factory=list)

    def begin(self) -> None:
        """The first run: phones join, and a vote is closed."""
        with beside("teaching", folder=str(self.folder), seed=0, wait=True) as lesson:
            ready = line(lesson)
            self.phones = [Phone(int(str(ready["port"]))) for _ in range(_PHONES)]
            for phone in self.phones:
                asyncio.run(phone.join(str(ready["code"])))
            self.marks = asyncio.run(_marks(self.phones))
            _go(lesson)
            self._heard(json.dumps(line(lesson)))
            self._kill(lesson)
        self._check()

    def again(self, number: int) -> None:
        """One more run, killed while it starts or later; what was closed must be kept."""
        early = self.dice.random() < 0.25
        with beside("teaching", folder=str(self.folder), seed=number, wait=not early) as lesson:
            if not early:
                ready = line(lesson)
                assert ready["problem"] == ""
                assert ready["port"] == self.phones[0].port
                assert asyncio.run(_marks(self.phones)) == self.marks
                _go(lesson)
            time.sleep(self.dice.uniform(0, 1.0 if early else 0.3))
            self._kill(lesson)
        self._check()

    def _kill(self, lesson: subprocess.Popen[str]) -> None:
        """SIGKILL, and what it had said until then."""
        lesson.kill()
        assert lesson.stdout is not None
        for said in lesson.stdout:
            if said.endswith("\n"):
                self._heard(said)

    def _heard(self, said: str) -> None:
        if (counts := json.loads(said).get("closed")) is not None:
            self.closed[tuple((option, count) for option, count in counts)] += 1

    def _check(self) -> None:
        lessons = Lessons(self.folder, now)
        kept = lessons.kept(story())
        assert kept is not None
        assert lessons.notes == []
        assert kept.note == ""
        assert self.closed <= _closed(kept.room), "a closed vote is lost"


def run(times: int, seed: int = 1) -> Lived:
    """Kill a lesson so many times. AssertionError where anything is missing after one of them."""
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch(Path(folder), random.Random(seed))
        watch.begin()
        for number in range(1, times):
            watch.again(number)
        return Lived(times, watch.closed.total())


def _go(lesson: subprocess.Popen[str]) -> None:
    assert lesson.stdin is not None
    lesson.stdin.write("\n")
    lesson.stdin.flush()


def _closed(room: Room) -> Counter[Tally]:
    """Every closed vote a room remembers: at the decision at hand, on its path, and left behind."""
    made = (tally for each in (*room.decided, *room.undone) for tally in each.rounds)
    return Counter(tally.counts for tally in (*room.rounds, *made))


async def _marks(phones: list[Phone]) -> list[str]:
    """Let them come in; the mark each is shown."""
    marks = []
    for phone in phones:
        you = (await phone.connect())["you"]
        assert isinstance(you, dict)
        marks.append(str(you["mark"]))
        phone.cut()
    return marks


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    lived = run(parser.parse_args().times)
    print(f"killed {lived.kills} times: {lived.closed:,} closed votes, all kept; phones came back each time")
