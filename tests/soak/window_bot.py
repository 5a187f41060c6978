"""A window that anything is done to: `python -m tests.soak.window_bot --seconds 3600`.

Life after life under SDL's dummy driver, each from its own seed: one of all the screens, a class's too,
is opened over the title, and a few hundred times something is done (`any_input.py`), the window is made
larger or smaller, words and contrast change, and time passes. Counts frames and what went wrong: exceptions,
each with its life's seed and the last events, frames that took more than a second of the loop's processor
time, and more bytes of pictures kept than promised. `--life SEED` lives one life again:
the same is done, but pictures and numbers are worked out by the clock, so it may meet another page.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter, deque
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

import pygame
from attrs import define, field

from game.classroom.server import network
from game.desktop.shell.app import App
from game.desktop.ui.session import TEXT_SIZES
from tests.desktop.pressing import House, live_in
from tests.desktop.test_class_buttons import BEFORE_CLASS, IN_CLASS, Lesson
from tests.desktop.test_pressing import IN_STORY, OVER_TITLE
from tests.soak.any_input import Hands
from tests.soak.resizing import MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.menus.navigation import Navigation
    from game.desktop.ui.screen import Screen

_DEEDS: Final = 300
_IN_CLASS: Final = 0.35
_SLOW: Final = 1.0
_REMEMBERED: Final = 12
_CONTRASTS: Final = ("painted", "painted", "light", "dark")
_TOLD: Final = 60.0


@define
class Tried:
    """What was done, and what went wrong with it."""

    lives: int = 0
    deeds: int = 0
    frames: int = 0
    pictures: int = 0
    slowest: float = 0.0
    slow: list[str] = field(factory=list)
    exceptions: list[str] = field(factory=list)
    most_bytes: int = 0
    screens: Counter[str] = field(factory=Counter)

    def __str__(self) -> str:
        """The figures, in one line."""
        done = f"{self.lives:,} lives, {self.deeds:,} deeds, {self.frames:,} frames, {self.pictures:,} drawn"
        wrong = f"{len(self.exceptions)} exceptions, {len(self.slow)} frames over 1 s of CPU"
        held = f"caches at most {self.most_bytes / 1e6:.0f} MB, {_taken()}"
        return f"{done}, {len(self.screens)} screens; {wrong} (slowest {self.slowest:.2f} s); {held}"

    @property
    def well(self) -> bool:
        """Whether nothing went wrong."""
        return not self.exceptions and not self.slow and self.most_bytes <= MOST


def _taken() -> str:
    status = Path("/proc/self/status")
    if not status.exists():
        return "memory unknown"
    held = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
    files = len(list(Path("/proc/self/fd").iterdir()))
    return f"peak RSS {int(held['VmHWM'].split()[0]) / 1024:.0f} MB, {files} open files"


@define
class Life:
    """One window from its first screen to its last deed."""

    seed: int
    house: House
    tried: Tried
    dice: random.Random = field(init=False)
    app: App = field(init=False)
    hands: Hands = field(init=False)
    now: float = field(default=0.0, init=False)
    last: deque[str] = field(factory=lambda: deque(maxlen=_REMEMBERED), init=False)

    def __attrs_post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.hands = Hands(self.dice)
        rooms, screen = self._begun()
        surface = pygame.display.set_mode((960, 540))
        self.app = App(rooms.session, surface, [rooms.title(), screen])
        self._resize()

    def _begun(self) -> tuple[Navigation, Screen]:
        """One of all the screens, and the way from it to others."""
        if self.dice.random() < _IN_CLASS:
            name, begun = self.dice.choice([*IN_CLASS.items()])
            self.last.append(f"begins in class at {name}")
            rooms = self.house.navigation()
            return rooms, begun(Lesson.begun(rooms))
        name, make = self.dice.choice([*OVER_TITLE.items(), *IN_STORY.items(), *BEFORE_CLASS.items()])
        self.last.append(f"begins at {name}")
        rooms = self.house.lived_in()
        return rooms, make(rooms)

    def live(self, deeds: int, until: float) -> None:
        """Do one thing after another, as long as the window is open and there is time."""
        for _ in range(deeds):
            if not self.app.running or time.monotonic() > until:
                return
            self.tried.deeds += 1
            if self.dice.random() < 0.02:
                self._resize()
            if self.dice.random() < 0.02:
                self._settings()
            self._do()

    def _do(self) -> None:
        """One thing, and the frames after it."""
        self.hands.size = self.app.surface.get_size()
        self.hands.widgets = self.app.top.widgets(self.app.theme)
        events = self.hands.next()
        self.last.append(f"{type(self.app.top).__name__}: {events}")
        self._frame(events)
        for _ in range(self.dice.choice((0, 1, 1, 2, 5))):
            if self.app.running:
                self._frame([])

    def _frame(self, events: list[pygame.Event]) -> None:
        """One turn of the loop, some time after the last."""
        self.now += self.dice.choice((0.016, 0.016, 0.033, 0.2, 1.0, 4.0))
        self.tried.screens[f"{type(self.app.top).__name__} {self.app.top.name}"] += 1
        began = time.thread_time()
        self.tried.pictures += self.app.frame(events, self.now)
        spent = time.thread_time() - began
        self.tried.frames += 1
        self.tried.slowest = max(self.tried.slowest, spent)
        self.tried.most_bytes = max(self.tried.most_bytes, self.app.session.render_queue.bytes)
        if spent > _SLOW:
            size = self.app.surface.get_size()
            self.tried.slow.append(f"{spent:.2f} s in life {self.seed} at {size}, {self.last[-1]}")

    def _resize(self) -> None:
        size = self.hands.new_size()
        self.last.append(f"resized to {size}")
        pygame.display.set_mode(size, pygame.RESIZABLE)
        self._frame([pygame.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1])])

    def _settings(self) -> None:
        text_size, contrast = self.dice.choice(TEXT_SIZES), self.dice.choice(_CONTRASTS)
        still = self.dice.random() < 0.5
        self.last.append(f"text {text_size} %, {contrast}, still {still}")
        self.app.session.change(text_size=text_size, contrast=contrast, reduced_motion=still)
        self.app.top.rearrange()


def live(seed: int, house: House, tried: Tried, deeds: int, until: float) -> None:
    """One life; what ends it early is kept with the seed and the last events."""
    last: deque[str] = deque()
    try:
        life = Life(seed, house, tried)
        last = life.last
        life.live(deeds, until)
    except Exception:  # noqa: BLE001 - whatever it is, it is counted
        shown = "\n".join(f"  {each}" for each in last)
        tried.exceptions.append(f"life {seed}:\n{shown}\n{traceback.format_exc()}")
        print(tried.exceptions[-1], flush=True)
    finally:
        house.close()
    tried.lives += 1


@contextmanager
def _alone(tried: Tried) -> Iterator[House]:
    """A house in a folder that goes; phones come from this computer only; threads that fail are told."""
    here = network.Address(host=network.LOOPBACK, adapter="loopback", kind="here")
    before = threading.excepthook

    def failed(told: threading.ExceptHookArgs) -> None:
        tried.exceptions.append(f"in a thread: {told.exc_value!r}")
        before(told)

    threading.excepthook = failed
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    try:
        with tempfile.TemporaryDirectory() as made, patch.object(network, "addresses", lambda: (here,)):
            folder = Path(made)
            live_in(folder / "lived")
            yield House(folder, folder / "lived")
    finally:
        threading.excepthook = before


def run(seconds: float, first: int = 1, lives: int | None = None, deeds: int = _DEEDS) -> Tried:
    """Lives of so many deeds from a seed on, for so many seconds or so many lives."""
    tried = Tried()
    with _alone(tried) as house:
        told = time.monotonic()
        until = told + seconds
        while time.monotonic() < until and tried.lives != lives:
            live(first + tried.lives, house, tried, deeds, until)
            if time.monotonic() > told + _TOLD:
                told = time.monotonic()
                print(tried, flush=True)
    return tried


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3600.0, help="for how long")
    parser.add_argument("--first", type=int, default=1, help="the first life's seed")
    parser.add_argument("--life", type=int, help="only the life of this seed")
    asked = parser.parse_args()
    one = asked.life is not None
    found = run(asked.seconds, asked.life if one else asked.first, 1 if one else None)
    print(*found.slow, found, sep="\n")
    sys.exit(not found.well)
