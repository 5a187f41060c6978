"""How soon the first pictures come, how long a frame takes: `python tests/benchmarks/window.py [TREE]`.

The first picture is timed from the start of the process to the first flip, in turn with a bare pygame
program that opens a window and flips. A moving frame has choices arriving, tags swinging and the picture
before fading out, at 1280x720 under SDL's dummy driver. The title with its four windows is timed from the
start of the process, with nothing kept on disk and with what the start before kept; the next page's first
whole picture from the choice on, with and without what was made while the page before was read. With TREE,
the folder of another checkout, the same is asked of that one, in turn.
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


_TITLE = """
import os
from game.desktop.shell.app import App
show = App.show
def shown(app):
    show(app)
    session = app.session
    if app.top.name == "title" and len(session.shelf) == 4 and not session.render_queue.busy:
        session.close()
        os._exit(0)
App.show = shown
from game.cli import main
main([])
"""
_NEXT = """
import sys, tempfile, time
from pathlib import Path
import pygame
from game.cli.stories import shipped
from game.desktop.menus.navigation import Navigation
from game.desktop.shell.app import App
from game.desktop.ui.screen import Push
from game.desktop.ui.session import Session
from game.saves import Settings, Store
from game.story import Playthrough, steps
pygame.display.init()
surface = pygame.display.set_mode((1280, 720))
session = Session(store=Store(Path(tempfile.mkdtemp())), settings=Settings(), find=shipped, seed=1)
queue, reads = session.render_queue, sys.argv[1] == "reads"
rooms = Navigation(session)
story = next(s for s in map(session.scenario, shipped()) if s.id == "wenzhu")
scene = rooms.scene(Playthrough(story), 1)
app = App(session, surface, [rooms.title(), scene])
now = 0.0
def until(true):
    global now
    for _ in range(20000):
        now += 1 / 60
        app.frame([], now)
        if true():
            return
for number in range(12):
    until(lambda: not queue.busy and (not reads or getattr(queue, "idle", True)) and now > 1)
    scene.show_beat(10_000)
    app.frame([], now)
    until(lambda: not queue.busy and (not reads or getattr(queue, "idle", True)))
    if not reads and hasattr(queue, "ahead"):
        queue.ahead(())
    ways = steps(story, scene.playthrough.state)
    if not ways:
        break
    began = time.perf_counter()
    scene._take(ways[number % len(ways)])
    app.answer(None)
    until(lambda: not queue.busy)
    print(time.perf_counter() - began)
"""


def first_picture(program: str, home: str, tree: Path = ROOT) -> float:
    """Seconds from the start of a process to its end: its first flip, or the title with all windows."""
    environment = {**os.environ, "UPWARD_HOME": home}
    environment.setdefault("SDL_VIDEODRIVER", "dummy")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program], cwd=tree, env=environment, check=True, capture_output=True
    )
    return time.perf_counter() - began


def title(tree: Path, home: str) -> float:
    """Seconds to the title with its four windows, for somebody who has been there before."""
    Path(home, "settings.json").write_text('{"format": 1}', encoding="utf-8")
    return first_picture(_TITLE, home, tree)


def next_pages(tree: Path, way: str) -> list[float]:
    """Seconds from each of some choices to the first whole picture of the page it leads to."""
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy"}
    done = subprocess.run(
        [sys.executable, "-c", _NEXT, way],
        cwd=tree,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return [float(line) for line in done.stdout.split() if line[0].isdigit() and line.count(".") == 1]


def first_seconds(trees: list[Path]) -> None:
    """Print, for each tree, how soon the title and the next pages are whole."""
    for tree in trees:
        with tempfile.TemporaryDirectory() as home:
            cold = title(tree, home)
            warm = statistics.median(title(tree, home) for _ in range(3))
        print(f"{tree.name}: title with four windows: nothing kept {cold:.2f} s, started before {warm:.2f} s")
        for way in ("hurries", "reads"):
            taken = next_pages(tree, way)
            middle, worst = statistics.median(taken), max(taken)
            print(f"{tree.name}: next page whole, {way}: median {middle:.3f} s, worst {worst:.3f} s")


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
    """Print all figures."""
    first_seconds([ROOT, *map(Path, sys.argv[1:])])
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
