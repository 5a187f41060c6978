"""How soon the first picture comes, how long a moving frame takes: `python tests/benchmarks/window.py`.

The first picture is timed from the start of the process to the first flip, in turn with a bare pygame
program that opens a window and flips. A moving frame has choices arriving, tags swinging and the picture
before fading out, at 1280x720 under SDL's dummy driver.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_STOP = "import os, pygame\npygame.display.flip = lambda: os._exit(0)\n"
_BARE = _STOP + "pygame.display.init()\npygame.display.set_mode((1280, 720))\npygame.display.flip()\n"
_GAME = _STOP + "from game.cli import main\nmain([])\n"


def first_picture(program: str, home: str) -> float:
    """Seconds from the start of a process to its first flip."""
    environment = {**os.environ, "UPWARD_HOME": home}
    environment.setdefault("SDL_VIDEODRIVER", "dummy")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, check=True, capture_output=True
    )
    return time.perf_counter() - began


def moving_frames(count: int = 400) -> list[float]:
    """Seconds for each of many frames in which everything moves."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame  # noqa: PLC0415 - after the driver is chosen

    from game.cli.stories import shipped  # noqa: PLC0415 - as above
    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - as above
    from game.desktop.ui.screen import Push  # noqa: PLC0415 - as above
    from game.desktop.ui.session import Session  # noqa: PLC0415 - as above
    from game.saves import Settings, Store  # noqa: PLC0415 - as above
    from game.story import arrive  # noqa: PLC0415 - as above

    pygame.display.init()
    surface = pygame.display.set_mode((1280, 720))
    with tempfile.TemporaryDirectory() as folder:
        session = Session(store=Store(Path(folder)), settings=Settings(), find=shipped, seed=1)
        navigation = Navigation(session)
        app = App(session, surface, [navigation.title()])
        story = session.scenario(shipped()[0])
        assert story is not None
        scene = navigation.scene(arrive(story, list(story.scenes)[3]), 1)
        app.go(Push(scene))
        for number in range(3000):
            if not app.frame([], number) and not session.render_queue.busy:
                break
        taken = []
        for number in range(count):
            now = 4000 + number / 60
            if number % 15 == 0:
                scene.restart_motion()
                app.remember()
            began = time.perf_counter()
            app.frame([], now)
            taken.append(time.perf_counter() - began)
    return taken


def main() -> None:
    """Print both figures."""
    with tempfile.TemporaryDirectory() as home:
        pairs = [(first_picture(_GAME, home), first_picture(_BARE, home)) for _ in range(9)][1:]
    ratio = statistics.median(game / bare for game, bare in pairs)
    game, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"first picture: {game:.3f} s, bare {bare:.3f} s, ratio {ratio:.2f} (target 2)")
    frames = sorted(moving_frames())
    middle, late = 1000 * statistics.median(frames), 1000 * frames[int(len(frames) * 0.99)]
    print(f"moving frame at 1280x720: median {middle:.1f} ms, 99th percentile {late:.1f} ms (target 16)")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
