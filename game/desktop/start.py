"""Opening the window and playing; drawing any screen to a picture without one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pygame

from game.desktop.app import App
from game.desktop.desk import Desk
from game.desktop.house import House
from game.desktop.screens.screen import Push, Screen
from game.desktop.theme import Theme
from game.desktop.window import open_window
from game.saves import Settings, Store
from game.story import Playthrough, find_way

if TYPE_CHECKING:
    from pathlib import Path

SCREENS = ("title", "opening", "scene", "history", "pause", "settings", "ending", "about")


def run(*, stories: tuple[Path, ...], scenario: Path | None = None, seed: int | None = None) -> int:
    """Open the window and play until it closes; with `scenario`, that story's first page comes first.

    Raises NoDisplay where no window can be opened.
    """
    store = Store.usual()
    desk = Desk(store=store, settings=store.settings(), stories=stories, seed=seed)
    surface = open_window(desk.settings.window, fullscreen=desk.settings.fullscreen)
    house = House(desk)
    app = App(desk, surface, [house.title()])
    if scenario is not None:
        _open(app, house, scenario)
    app.run()
    pygame.quit()
    return 0


def _open(app: App, house: House, path: Path) -> None:
    story = house.desk.scenario(path)
    if story is not None:
        app.go(Push(house.opening(story)))


def shot(  # noqa: PLR0913 - what to draw, how large, and where to
    *,
    stories: tuple[Path, ...],
    scenario: Path | None,
    scene: str | None,
    screen: str | None,
    size: tuple[int, int],
    text_size: int,
    out: Path,
    store: Store,
    beat: int | None = None,
) -> None:
    """Draw one screen to a PNG, finished, without a display."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    desk = Desk(store=store, settings=Settings(text_size=text_size, reduced_motion=True), stories=stories, seed=1)
    shown = _screen(House(desk), scenario, scene, screen, beat)
    theme = Theme(size, desk.settings)
    surface = pygame.Surface(size)
    while shown.update(0.0):
        pass
    shown.draw(surface, theme)
    desk.workshop.finish()
    shown.draw(surface, theme)
    pygame.image.save(surface, out)


def _screen(house: House, path: Path | None, scene: str | None, name: str | None, beat: int | None) -> Screen:
    if path is None:
        simple = {"settings": house.settings, "about": house.about}
        return simple[name]() if name in simple else house.title()
    story = house.desk.scenario(path)
    if story is None:
        raise ValueError(path)
    if scene is None and name in {None, "opening"}:
        return house.opening(story)
    ends = [s.id for s in story.scenes.values() if hasattr(s.then, "title")]
    target = scene or (ends[0] if name == "ending" else story.start)
    way = find_way(story, target)
    playthrough = Playthrough(story, (), None)
    for step in way or ():
        playthrough = playthrough.take(step)
    shown = house.scene(playthrough, 1)
    shown.beat = beat if beat is not None else 0
    return {"history": house.history, "pause": house.pause, "ending": house.ending}.get(name or "", lambda s: s)(shown)
