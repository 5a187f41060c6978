"""A window drawn larger and smaller for minutes: `python tests/soak/resizing.py [SECONDS]`, 600 by default.

Every screen in turn, in every text size and contrast, from 400x300 to 3840x2160 and back, under SDL's dummy
driver. Prints, twice a minute, what the caches hold, what the process takes, and how many files are open;
fails where the caches hold more than 200 MB. `tests/desktop/test_stress.py` does a minute's part of it.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.shell.app import App
    from game.desktop.ui.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
# In bytes: what all caches of pictures may hold together.
MOST: Final = 200_000_000
_SIZES: Final = ((960, 540), (1280, 720), (1920, 1080), (3840, 2160), (2560, 1080), (400, 720), (640, 360))
_DRAG: Final = 14  # sizes between two of these


def drag(dice: random.Random) -> Iterator[tuple[int, int]]:
    """Sizes of a window that is drawn from one size to another, on and on; the largest comes in turn."""
    at, number = _SIZES[0], 0
    while True:
        number += 1
        to = _SIZES[3] if number % 4 == 0 else dice.choice(_SIZES)
        for step in range(1, _DRAG + 1):
            share = step / _DRAG
            yield round(at[0] + (to[0] - at[0]) * share), round(at[1] + (to[1] - at[1]) * share)
        at = to


def stress(folder: Path, seed: int) -> Iterator[App]:
    """The app after each of ever more resizings, some of the pictures of each drawn."""
    import pygame  # noqa: PLC0415 - after the driver is chosen

    from game.cli.stories import shipped  # noqa: PLC0415 - as above
    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - as above
    from game.desktop.ui.session import TEXT_SIZES, Session  # noqa: PLC0415 - as above
    from game.saves import Settings, Store  # noqa: PLC0415 - as above
    from game.story import arrive  # noqa: PLC0415 - as above

    pygame.display.init()
    pygame.display.set_mode((8, 8))
    dice = random.Random(seed)
    session = Session(store=Store(folder), settings=Settings(), find=shipped, seed=1)
    rooms = Navigation(session)
    title = rooms.title()
    session.read_all()
    app = App(session, pygame.Surface((8, 8)), [title])

    def over() -> list[Screen]:
        story = dice.choice(session.shelf)
        scene = rooms.scene(arrive(story, dice.choice(list(story.scenes))), 1)
        shown: tuple[list[Screen], ...]
        shown = [scene], [scene, rooms.pause(scene)], [rooms.opening(story)], [rooms.gallery()], []
        return dice.choice(shown)

    for number, size in enumerate(drag(dice)):
        if number % 9 == 0:
            app.screens[1:] = over()
            session.change(text_size=dice.choice(TEXT_SIZES))
            session.change(contrast=dice.choice(("painted", "painted", "light", "dark")))
        app.surface = pygame.Surface(size)
        session.render_queue.forget_waiting()
        app.draw()
        session.render_queue.work(0.1 if number % _DRAG else 1)
        app.draw()
        yield app


def main() -> None:
    """Resize for so many seconds."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 600.0
    until, told, most = time.monotonic() + seconds, 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, app in enumerate(stress(Path(folder), 1)):
            most = max(most, app.session.render_queue.bytes)
            if most > MOST:
                sys.exit(f"the caches hold {most / 1e6:.0f} MB after {number} sizes")
            if time.monotonic() > told + 30:
                told = time.monotonic()
                print(f"{number} sizes: caches {most / 1e6:.0f} MB at most, {_taken()}", flush=True)
            if time.monotonic() > until:
                break
    print(f"{number} sizes: caches {most / 1e6:.0f} MB at most, {_taken()}")


def _taken() -> str:
    """The process's memory and open files, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "no more is known here"
    held = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
    files = len(list(Path("/proc/self/fd").iterdir()))
    return f"process {held['VmRSS'].strip()}, at most {held['VmHWM'].strip()}, {files} open files"


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    sys.path.insert(0, str(ROOT))
    main()
