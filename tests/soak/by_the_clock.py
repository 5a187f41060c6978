"""A whole lesson by the clock: `python -m tests.soak.by_the_clock` takes as long as the lesson, 45 minutes.

The program draws its window sixty times a second, 28 phones come late, think, fall asleep and come back,
and in the teacher's chair is a list of what a teacher does, each for the time it takes: pages are read aloud
at 130 words a minute, a talk lasts until the clock on the wall says so. Beside the plan it prints when the
parts were over. `--speed 20` tries the same in two minutes; then votes are what takes longest.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.classroom.plan import Plan, Stop
    from game.desktop.projector.projector_screen import ProjectorScreen
    from game.desktop.shell.app import App

    Wait = float | Callable[[], bool]

_PUPILS: Final = 28
_FRAMES: Final = 60
_PATIENCE: Final = 40.0  # seconds a teacher waits for votes at a stop, and at other decisions
_HURRY: Final = 20.0
_LOOK: Final = 5.0
_RULED: Final = 3  # ties in a row, after which the teacher chooses


@define(eq=False)
class Chair:
    """The teacher's chair: presses what is on the screen, and notes when each part of the lesson was over."""

    app: App
    speed: float
    pupils: int
    parts: dict[str, float] = field(factory=dict)
    notes: list[str] = field(factory=list)
    frames: list[float] = field(factory=list)
    stops: int = 0
    phones: subprocess.Popen[str] | None = None
    _began: float = field(factory=time.monotonic)

    @property
    def minute(self) -> float:
        """Minutes of the lesson that are over."""
        return (time.monotonic() - self._began) * self.speed / 60

    def run(self, lesson: Iterator[Wait]) -> None:
        """Draw, and go on with the lesson whenever its wait is over."""
        import pygame  # noqa: PLC0415 - after the driver is chosen

        clock, due = pygame.time.Clock(), next(lesson, None)
        since = time.monotonic()
        while due is not None:
            began = time.perf_counter()
            self.app.frame(pygame.event.get(), pygame.time.get_ticks() / 1000)
            self.frames.append(time.perf_counter() - began)
            clock.tick(_FRAMES)
            passed = (time.monotonic() - since) * self.speed
            if due() if callable(due) else passed >= due:
                due, since = next(lesson, None), time.monotonic()

    def press(self, label: str) -> None:
        """Press the strip whose words begin so. StopIteration is never let out: the lesson would end."""
        import pygame  # noqa: PLC0415 - as above

        tree = self.app.top.widgets(self.app.theme)
        found = [widget for widget in tree if widget.label.startswith(label)]
        if not found:
            raise AssertionError(f"no “{label}” among {[widget.label for widget in tree]}")
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.Event(kind, pos=found[0].bounds.center, button=1))

    def key(self, name: str) -> None:
        """Press a key."""
        import pygame  # noqa: PLC0415 - as above

        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.key.key_code(name), mod=0, unicode=""))

    @property
    def host(self) -> ProjectorScreen:
        """The class's page, wherever it lies in the stack."""
        from game.desktop.projector.projector_screen import ProjectorScreen  # noqa: PLC0415 - as above

        return next(screen for screen in self.app.screens if isinstance(screen, ProjectorScreen))

    def spent(self, part: str, since: float) -> None:
        """A part of the lesson took from that minute until now."""
        self.parts[part] = self.parts.get(part, 0.0) + self.minute - since

    def waited(self, seconds: float) -> Callable[[], bool]:
        """All who are awake have voted, or so many seconds have gone."""
        since = self.minute

        def over() -> bool:
            ballot, server = self.host.room.ballot, self.host.held.server
            cast = len(ballot.votes) if ballot is not None else 0
            there = server.connected if server is not None else 0
            return cast >= max(1, there) or (self.minute - since) * 60 >= seconds

        return over


def lesson(chair: Chair, hero: str, minutes: int) -> Iterator[Wait]:
    """What the teacher does, one thing after another, and how long each takes."""
    yield from _opening(chair, hero, minutes)
    plan = chair.host.held.plan
    assert plan is not None
    last = minutes - plan.debrief
    while chair.host.room.page.ending is None:
        if chair.minute > last + 2:
            chair.notes.append(f"minute {chair.minute:.1f}: not at an ending, looking back all the same")
            break
        yield from _page(chair, plan)
    yield from _ending(chair, minutes)


def _opening(chair: Chair, hero: str, minutes: int) -> Iterator[Wait]:
    since = chair.minute
    for label in ("Play with a class", hero, f"A lesson of {minutes} minutes", "Begin"):
        chair.press(label)
        yield 2.0
    held = chair.host.held
    held.clock = lambda: time.time() * chair.speed
    chair.key("escape")
    yield 1.0
    chair.press("Phones")
    yield 1.0
    chair.press("127.0.0.1")
    yield 1.0
    assert held.server is not None
    told = {"address": held.server.address, "code": held.lesson.door.code}
    given = json.dumps({**told, "pupils": chair.pupils, "speed": chair.speed})
    chair.phones = subprocess.Popen(
        [sys.executable, "-m", "tests.soak.pupils", given], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    all_here = lambda: len(held.room.present) == chair.pupils  # noqa: E731 - what is waited for
    yield all_here
    chair.notes.append(f"minute {chair.minute:.1f}: all {chair.pupils} phones are in")
    chair.key("return")
    yield 1.0
    chair.spent("opening", since)


def _page(chair: Chair, plan: Plan) -> Iterator[Wait]:
    """Read it aloud; where the class decides, vote, and at a stop of the plan talk and vote again."""
    host, room, since = chair.host, chair.host.room, chair.minute
    words = sum(len(str(line.text).split()) for line in room.page.lines)
    pace = 130 if plan.aloud else 190
    beats = len(host.arranged.beats) if host.arranged is not None else 1
    for _ in range(beats):
        yield max(1.5, words / pace * 60 / beats)
        if host.room.play is room.play and not host.deciding and room.page.ending is None:
            chair.key("return")
            yield 0.5
    while host.room.play is room.play and not host.deciding and room.page.ending is None:
        chair.key("return")
        yield 1.0
    chair.spent("reading", since)
    if room.page.kind != "choices":
        return
    since = chair.minute
    stop = next((each for each in plan.stops if each.scene == room.page.scene), None)
    late = chair.minute > plan.minutes - plan.debrief - (2 * stop.minutes if stop else 0)
    if stop is not None and chair.stops >= plan.met and late:
        chair.notes.append(f"minute {chair.minute:.1f}: passed by {stop.scene}, a stop too many")
        stop = None
    chair.stops += stop is not None
    yield from _decide(chair, stop)
    chair.spent("stopping" if stop else "deciding", since)


def _decide(chair: Chair, stop: Stop | None) -> Iterator[Wait]:
    """At a stop talk and vote, with a vote before the talk where the plan has time for two."""
    host = chair.host
    before = host.room.play
    if stop is None or stop.votes > 1:
        yield from _ballot(chair, "Open the vote", _PATIENCE if stop else _HURRY)
    if stop is not None:
        chair.press("Talk about it" if stop.votes > 1 else "Talk first")
        yield 1.0
        now = host.held.clock
        over = lambda: host.room.talk is None or host.room.talk.left(now()) <= 0  # noqa: E731 - as above
        yield over
        chair.notes.append(f"minute {chair.minute:.1f}: talked about {host.room.page.scene}")
        yield from _ballot(chair, "Vote again" if stop.votes > 1 else "Vote now", _PATIENCE)
    for again in range(_RULED + 1):
        if not host.room.tied:
            chair.press("Go on with")
        elif again < _RULED:
            chair.notes.append(f"minute {chair.minute:.1f}: a tie in {host.room.page.scene}")
            yield from _ballot(chair, "Vote between", _HURRY)
            continue
        else:
            chair.press(next(_row(chair)))
            yield 1.0
            chair.press("Go on with it")
        yield 1.0
        break
    assert host.room.play is not before


def _row(chair: Chair) -> Iterator[str]:
    """The rows of the options, by their words."""
    from game.desktop.projector.actions import Row  # noqa: PLC0415 - after the driver is chosen

    tree = chair.app.top.widgets(chair.app.theme)
    yield from (widget.label for widget in tree if isinstance(widget.does, Row))


def _ballot(chair: Chair, opens: str, patience: float) -> Iterator[Wait]:
    from game.classroom.room import Phase  # noqa: PLC0415 - after the driver is chosen

    chair.press(opens)
    yield 1.0
    if chair.host.room.phase is not Phase.VOTING:
        chair.press("Open the vote")
        yield 1.0
    yield chair.waited(patience)
    chair.press("Close the vote")
    yield _LOOK


def _ending(chair: Chair, minutes: int) -> Iterator[Wait]:
    """The last page, then looking back until the bell: road, votes, another start, questions; the report."""
    room, since = chair.host.room, chair.minute
    if room.page.ending is not None:
        words = sum(len(str(line.text).split()) for line in room.page.lines)
        yield words / 130 * 60
        chair.notes.append(f"minute {chair.minute:.1f}: came to “{room.page.ending.title}”")
        while chair.host.room.phase.value == "reading":
            chair.key("return")
            yield 2.0
    else:
        chair.key("escape")
        yield 1.0
        chair.press("Look back now")
        yield 1.0
    chair.spent("reading", since)
    since = chair.minute
    left = max(4.0, (minutes - chair.minute) * 60 - 60)
    shares = (("Your road", 0.3), ("How you voted", 0.2), ("Another start", 0.15), ("Questions", 0.35))
    for label, share in shares:
        if label == "Another start" and room.page.ending is None:
            continue
        chair.press(label)
        yield left * share
        chair.key("escape")
        yield 1.0
    chair.press("Write the report")
    yield 3.0
    chair.key("escape")
    yield 1.0
    chair.press("End the lesson")
    yield 1.0
    chair.press("End it")
    yield 2.0
    chair.spent("looking back", since)


def main() -> None:
    """Hold the lesson, and print its minutes beside the plan's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hero", default="Wenzhu")
    parser.add_argument("--minutes", type=int, default=45)
    parser.add_argument("--speed", type=float, default=1.0)
    given = parser.parse_args()
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    with tempfile.TemporaryDirectory() as folder:
        chair = Chair(_window(Path(folder)), given.speed, _PUPILS)
        chair.run(lesson(chair, given.hero, given.minutes))
        held = chair.host.held
        assert held.plan is not None
        _print(chair, held.plan)
        reports = sorted(each.name for each in Path(folder).glob("reports/*"))
        print(f"reports: {', '.join(reports)}")
        held.close()
    assert chair.phones is not None
    told, _ = chair.phones.communicate(timeout=120)
    print(f"phones: {told.strip()}")


def _window(folder: Path) -> App:
    import pygame  # noqa: PLC0415 - after the driver is chosen

    from game.cli.stories import shipped  # noqa: PLC0415 - as above
    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - as above
    from game.desktop.ui.session import Session  # noqa: PLC0415 - as above
    from game.saves import Settings, Store  # noqa: PLC0415 - as above

    pygame.display.init()
    surface = pygame.display.set_mode((1280, 720))
    navigation = Navigation(Session(store=Store(folder), settings=Settings(), find=shipped, seed=1))
    navigation.session.read_all()
    return App(navigation.session, surface, [navigation.title()])


def _print(chair: Chair, plan: Plan) -> None:
    planned = {
        "opening": plan.opening,
        "reading": plan.reading,
        "deciding": plan.deciding,
        "stopping": plan.stopping,
        "looking back": plan.debrief + plan.again,
    }
    for part, minutes in planned.items():
        print(f"{part:>13}: planned {minutes:3} min, took {chair.parts.get(part, 0.0):5.1f}")
    frames = sorted(chair.frames)
    worst = f"{1000 * frames[len(frames) * 99 // 100]:.1f} ms at the 99th percentile"
    print(f"{'all':>13}: planned {plan.total:3} min, took {chair.minute:5.1f}; frames {worst}")
    decided = chair.host.room.decided
    print(f"{len(decided)} decisions, {sum(len(each.rounds) for each in decided)} votes")
    for note in chair.notes:
        print(note)


if __name__ == "__main__":
    main()
