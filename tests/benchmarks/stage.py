"""What the window costs in a real window under Xvfb: `python tests/benchmarks/stage.py`.

First picture beside a bare pygame program that opens a window, loads a font and a picture, and flips; the
share of a core at rest and while the air moves; how long a frame takes at 1920x1080; how much memory; and how
long from a key to the changed picture, beside a bare program that flips another colour on a key.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pygame as pg

    from game.desktop.shell.app import App

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "pictures" / "scene.png"
FONT = ROOT / "assets" / "fonts" / "Alegreya-Regular.ttf"
SECONDS = 8.0
_STOP = "import os, pygame\npygame.display.flip = lambda: os._exit(0)\n"
_BARE = (
    f"{_STOP}pygame.display.init()\npygame.font.init()\nwindow = pygame.display.set_mode((1280, 720))\n"
    f"font = pygame.font.Font({str(FONT)!r}, 60)\npicture = pygame.image.load({str(PICTURE)!r}).convert()\n"
    "window.blit(picture, (0, 0))\nwindow.blit(font.render('Upward', True, 'red'), (40, 40))\n"
    "pygame.display.flip()\n"
)
_GAME = f"{_STOP}from game.cli import main\nmain([])\n"


def first_pictures(count: int = 10) -> list[tuple[float, float]]:
    """Seconds to the first flip of the game and of the bare program; one pair before warms the disk."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "UPWARD_HOME": home}

        def once(program: str) -> float:
            began = time.perf_counter()
            command = [sys.executable, "-c", program]
            subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
            return time.perf_counter() - began

        return [(once(_GAME), once(_BARE)) for _ in range(count + 1)][1:]


def open_scene(size: tuple[int, int], folder: str, *, air: bool) -> App:
    """A window with a scene, all its pictures made."""
    import pygame  # noqa: PLC0415 - the bare program imports it for itself

    from game.cli.stories import shipped  # noqa: PLC0415 - as above
    from game.desktop.menus.navigation import Navigation  # noqa: PLC0415 - as above
    from game.desktop.platform.window import open_window  # noqa: PLC0415 - as above
    from game.desktop.shell.app import App  # noqa: PLC0415 - as above
    from game.desktop.ui.screen import Push  # noqa: PLC0415 - as above
    from game.desktop.ui.session import Session  # noqa: PLC0415 - as above
    from game.saves import Settings, Store  # noqa: PLC0415 - as above
    from game.story import arrive  # noqa: PLC0415 - as above

    surface = open_window(size, fullscreen=False)
    settings = Settings(moving_places=air, window=size)
    session = Session(store=Store(Path(folder)), settings=settings, find=shipped, seed=1)
    navigation = Navigation(session)
    app = App(session, surface, [navigation.title()])
    story = next(s for path in shipped() if (s := session.scenario(path)) and s.id == "lin_feng")
    app.go(Push(navigation.scene(arrive(story, list(story.scenes)[3]), 1)))
    until = time.monotonic() + 5
    clock = pygame.time.Clock()
    while time.monotonic() < until or session.render_queue.busy:
        app.frame(pygame.event.get(), pygame.time.get_ticks() / 1000)
        clock.tick(60)
    return app


def spent(app: App) -> tuple[float, list[float]]:
    """The share of a core over some seconds, and the milliseconds of each frame that was drawn."""
    import pygame  # noqa: PLC0415 - as above

    clock, frames, awake = pygame.time.Clock(), [], 0.0
    began, used = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < SECONDS:
        start = time.perf_counter()
        if app.frame(pygame.event.get(), pygame.time.get_ticks() / 1000):
            frames.append(1000 * (time.perf_counter() - start))
            awake = start + 1
        clock.tick(60 if start < awake else 30)  # as App.run does
    return (time.process_time() - used) / (time.perf_counter() - began), frames


def keys(app: App, count: int = 60) -> tuple[list[float], list[float]]:
    """Milliseconds from a key pressed in another process to the flip: in the game, and in a bare loop."""
    import pygame  # noqa: PLC0415 - as above

    surface = app.surface

    def game(events: list[pg.Event]) -> bool:
        return app.frame(events, pygame.time.get_ticks() / 1000) and bool(events)

    def bare(events: list[pg.Event]) -> bool:
        if not any(event.type == pygame.KEYDOWN for event in events):
            return False
        surface.fill(("red", "blue")[len(events) % 2])
        pygame.display.flip()
        return True

    return _pressed(game, count), _pressed(bare, count)


def _pressed(answer: object, count: int) -> list[float]:
    import pygame  # noqa: PLC0415 - as above

    clock, taken = pygame.time.Clock(), []
    for number in range(count):
        _settle(clock, number)
        # The key comes at any moment of a frame: a timer posts it from a thread of its own.
        pressed: list[float] = []
        event = pygame.Event(pygame.KEYDOWN, key=pygame.K_DOWN, mod=0, unicode="")
        wait = 0.05 + number % 16 / 1000
        _later(wait, event, pressed)
        until = time.perf_counter() + 1
        while time.perf_counter() < until:
            events = pygame.event.get()
            if callable(answer) and answer(events) and pressed:
                taken.append(1000 * (time.perf_counter() - pressed[0]))
                break
            clock.tick(60)
    return taken


def _settle(clock: pg.time.Clock, number: int) -> None:
    for _ in range(3 + number % 3):
        clock.tick(60)


def _later(seconds: float, event: pg.Event, pressed: list[float]) -> None:
    import threading  # noqa: PLC0415 - as above

    import pygame  # noqa: PLC0415 - as above

    def post() -> None:
        pressed.append(time.perf_counter())
        pygame.event.post(event)

    threading.Timer(seconds, post).start()


def main() -> None:
    """Print each figure beside its target."""
    pairs = first_pictures()
    ratio = statistics.median(game / bare for game, bare in pairs)
    print(
        f"first picture: {statistics.median(g for g, _ in pairs):.3f} s, {ratio:.2f} times bare (target 1.5)"
    )
    with tempfile.TemporaryDirectory() as folder:
        share, frames = spent(open_scene((1280, 720), folder, air=False))
        print(f"at rest, 1280x720: {share:.1%} of a core, {len(frames)} pictures drawn (target 1 %)")
        app = open_scene((1280, 720), folder, air=True)
        share, _ = spent(app)
        print(f"air moving, 1280x720: {share:.1%} of a core (target 15 %)")
        game, bare = keys(app)
        pressed, plain = statistics.median(game), statistics.median(bare)
        print(f"key to picture: {pressed:.1f} ms, bare {plain:.1f} (target 25)")
        share, frames = spent(open_scene((1920, 1080), folder, air=True))
        late = statistics.quantiles(frames, n=100)[98]
        print(f"air moving, 1920x1080: {share:.1%} of a core, 99th percentile {late:.1f} ms (target 16.7)")
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB (target 200)")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
