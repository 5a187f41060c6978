"""Drawing any screen to a picture, without a display."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.desktop.journey.compare_starts_screen import StartsScreen
from game.desktop.journey.decision_screen import Unfolded
from game.desktop.journey.navigation import AfterEnding
from game.desktop.journey.pending_text import Knowing
from game.desktop.journey.stats_screen import StatsScreen
from game.desktop.menus.epilogue import FourScreen
from game.desktop.menus.navigation import House
from game.desktop.platform.session import Desk
from game.desktop.shell.app import App
from game.saves import Settings, Store
from game.story import arrive
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.accessibility.tree import Tree
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Screen

SCREENS = (
    "title",
    "opening",
    "scene",
    "history",
    "pause",
    "settings",
    "ending",
    "journey",
    "story",
    "decision",
    "stats",
    "starts",
    "roads",
    "about",
    "gallery",
    "upward",
)
# What is looked at after an ending.
_AFTER = {"ending", "journey", "story", "decision", "stats", "starts", "roads"}


def shot(  # noqa: PLR0913 - what to draw, how large, and where to
    *,
    stories: tuple[Path, ...],
    scenario: Path | None,
    scene: str | None,
    screen: str | None,
    size: tuple[int, int],
    text_size: int,
    out: Path | None,
    beat: int = 0,
    contrast: str = "painted",
) -> Tree:
    """Draw one screen to a PNG, finished, without a display; without one only its tree is made."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(text_size=text_size, contrast=contrast, reduced_motion=True)
        desk = Desk(store=Store(Path(folder)), settings=settings, find=lambda: stories, seed=1)
        screens = _screens(House(desk), scenario, scene, screen, beat)
        if out is not None:
            pygame.image.save(finished(screens, desk, size), out)
        return App(desk, pygame.Surface(size), screens).tree


def finished(screens: list[Screen], desk: Desk, size: tuple[int, int]) -> pygame.Surface:
    """Screens one upon another with all their pictures made, as they look when nothing moves any more."""
    app = App(desk, pygame.Surface(size), screens)
    for shown in screens:
        if isinstance(shown, Knowing):
            shown.text.result()
        if isinstance(shown, Unfolded):
            shown.known.result()
        if isinstance(shown, StatsScreen):
            shown.charts.result()
        if isinstance(shown, StartsScreen):
            shown.starts.result()
            shown.luck.result()
        while shown.update(0.0):
            pass
    for _ in range(2):
        app.draw()
        desk.workshop.finish()
    app.draw()
    return app.surface


def _meet_one_of_each(desk: Desk) -> None:
    """As if every story had been played to an end."""
    while desk.read_another():
        pass
    for number, story in enumerate(desk.shelf):
        ends = [scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)]
        for end in ends[: 2 + number]:
            desk.meet(story, end)
        for scene in list(story.scenes)[: 20 + 4 * number]:
            desk.see(story, scene, ())


def _screens(house: House, path: Path | None, scene: str | None, name: str | None, beat: int) -> list[Screen]:
    if path is None and name in {"gallery", "upward"}:
        _meet_one_of_each(house.desk)
        return [house.gallery() if name == "gallery" else FourScreen(desk=house.desk)]
    if path is None:
        over_title = {"settings": house.settings, "about": house.about}
        return [house.title(), *([over_title[name]()] if name in over_title else [])]
    story = house.desk.scenario(path)
    if story is None:
        raise ValueError(path)
    if scene is None and name in {None, "opening"}:
        return [house.opening(story)]
    ends = [each.id for each in story.scenes.values() if isinstance(each.then, Ending)]
    target = scene or (ends[0] if name in _AFTER and ends else story.start)
    shown = house.scene(arrive(story, target), 1)
    shown.beat = beat
    if name in _AFTER - {"ending"}:
        return _after(house, shown, name or "")
    over = {"history": house.history, "pause": house.pause, "ending": house.ending}
    return [shown, over[name](shown)] if name in over else [shown]


def _after(house: House, shown: SceneScreen, name: str) -> list[Screen]:
    """The screens that an ending leads to, the map below them."""
    looking = AfterEnding(house.desk, shown)
    over: dict[str, Callable[[], Screen]] = {
        "decision": lambda: looking.unfolded(looking.decisions // 2),
        "stats": lambda: looking.stats(""),
        "starts": looking.starts,
        "roads": looking.roads,
    }
    journey = looking.journey()
    journey.zoom = 0 if name == "story" else journey.zoom
    return [journey, *([over[name]()] if name in over else [])]
