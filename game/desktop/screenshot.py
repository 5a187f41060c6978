"""Draws any screen to a PNG, without a display."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.desktop.journey.actions import Far
from game.desktop.journey.compare_starts_screen import CompareStartsScreen
from game.desktop.journey.decision_screen import DecisionScreen
from game.desktop.journey.figures_screen import FiguresScreen
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.journey.pending_text import PendingText
from game.desktop.journey.stats_screen import StatsScreen
from game.desktop.menus.epilogue import EpilogueScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.shell.app import App
from game.desktop.ui.session import Session
from game.saves import Settings, Store
from game.story import arrive
from game.story.scenario import Ending
from game.words import speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.accessibility.screen_tree import Tree
    from game.desktop.ui.screen import Screen
    from game.story import Playthrough, Scenario

SCREENS = (
    "title",
    "first",
    "opening",
    "scene",
    "history",
    "pause",
    "settings",
    "ending",
    "journey",
    "story",
    "decision",
    "figures",
    "stats",
    "starts",
    "starts_figures",
    "roads",
    "paths",
    "about",
    "gallery",
    "upward",
)
# What is looked at after an ending.
_AFTER = {"ending", "journey", "story", "decision", "figures", "stats", "starts", "starts_figures", "roads"}


def shot(  # noqa: PLR0913 - what to draw, how large, and where to
    *,
    stories: tuple[Path, ...],
    scenario: Path | None,
    play: Playthrough | None,
    screen: str | None,
    size: tuple[int, int],
    text_size: int,
    out: Path | None,
    beat: int = 0,
    contrast: str = "painted",
    language: str = "en",
    said: str = "",
) -> Tree:
    """Draw one screen, finished, to the PNG `out`, if it is given; its accessibility tree.

    It stands where `play` does, or else where that screen is first; `said` is told there as to a reader.
    `size` is in pixels, `text_size` in percent, `beat` the part of a scene from 0. The program speaks
    `language` from then on.
    """
    speak(language)
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            language=language,
            text_size=text_size,
            contrast=contrast,
            reduced_motion=True,
            tags_explained=True,
        )
        session = Session(store=Store(Path(folder)), settings=settings, find=lambda: stories, seed=1)
        screens = _screens(Navigation(session), scenario, play, screen, beat)
        if said and isinstance(screens[0], SceneScreen):
            screens[0].tell(said)
        if out is not None:
            pygame.image.save(finished(screens, session, size), out)
        return App(session, pygame.Surface(size), screens).tree


def finished(screens: list[Screen], session: Session, size: tuple[int, int]) -> pygame.Surface:
    """Screens one upon another with all their pictures made, as they look when nothing moves any more."""
    app = App(session, pygame.Surface(size), screens)
    for shown in screens:
        if isinstance(shown, PendingText):
            shown.text.result()
        if isinstance(shown, (DecisionScreen, FiguresScreen)):
            shown.known.result()
        if isinstance(shown, StatsScreen):
            shown.charts.result()
        if isinstance(shown, CompareStartsScreen):
            shown.starts.result()
            shown.luck.result()
        while shown.update(0.0).changed:
            pass
    for _ in range(2):
        app.draw()
        session.render_queue.finish()
    app.draw()
    return app.surface


def _meet_one_of_each(session: Session) -> None:
    """As if every story had been played to an end."""
    session.read_all()
    for number, story in enumerate(session.shelf):
        ends = [scene.id for scene in story.scenes.values() if isinstance(scene.then, Ending)]
        for end in ends[: 2 + number]:
            session.meet(story, end)
        for scene in list(story.scenes)[: 20 + 4 * number]:
            session.see(story, scene, ())


# The same whichever story is named.
_OF_NO_STORY: Final = frozenset({"title", "settings", "first", "about", "gallery", "upward"})


def _screens(
    navigation: Navigation, path: Path | None, play: Playthrough | None, name: str | None, beat: int
) -> list[Screen]:
    if name in _OF_NO_STORY:
        path = None
    if path is None and name in {"gallery", "upward"}:
        _meet_one_of_each(navigation.session)
        return [navigation.gallery() if name == "gallery" else EpilogueScreen(session=navigation.session)]
    if path is None:
        over_title: dict[str, Callable[[], Screen]] = {
            "settings": navigation.settings,
            "first": navigation.first,
            "about": navigation.about,
        }
        return [navigation.title(), *([over_title[name]()] if name in over_title else [])]
    story = navigation.session.scenario(path)
    if story is None:
        raise ValueError(path)
    if play is None and name in {None, "opening"}:
        return [navigation.opening(story)]
    if play is None and name == "paths":
        return _paths(navigation, story)
    ends = [each.id for each in story.scenes.values() if isinstance(each.then, Ending)]
    target = ends[0] if name in _AFTER and ends else story.start
    shown = navigation.scene(play or arrive(story, target), 1)
    shown.show_beat(beat)
    if name in _AFTER - {"ending"}:
        return _after(navigation, shown, name or "")
    over: dict[str, Callable[[SceneScreen], Screen]] = {
        "history": navigation.history,
        "pause": navigation.pause,
        "ending": navigation.ending,
    }
    return [shown, over[name](shown)] if name in over else [shown]


def _paths(navigation: Navigation, story: Scenario) -> list[Screen]:
    """As if the story had been played to each of its endings."""
    for each in story.scenes.values():
        if isinstance(each.then, Ending):
            navigation.session.finish(arrive(story, each.id), 1)
    return [navigation.opening(story), navigation.paths(story).menu()]


def _after(navigation: Navigation, shown: SceneScreen, name: str) -> list[Screen]:
    """The screens that an ending leads to, the map below them."""
    looking = JourneyNavigation(navigation.session, shown)
    over: dict[str, Callable[[], Screen]] = {
        "decision": lambda: looking.unfolded(looking.decisions // 2),
        "figures": lambda: looking.figures(looking.decisions // 2),
        "stats": lambda: looking.stats(""),
        "starts": looking.starts,
        "starts_figures": looking.starts_in_figures,
        "roads": looking.roads,
    }
    journey = looking.journey()
    if name == "story":
        journey.act(Far())
    return [journey, *([over[name]()] if name in over else [])]
