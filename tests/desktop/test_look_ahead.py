"""What comes next is drawn while one reads: the next page's first picture is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.menus.navigation import Navigation
from game.desktop.platform.intents import Activate, Menu
from game.desktop.play.look_ahead import following
from game.desktop.play.story_screen import LAST
from game.desktop.raster.picture_memory import PictureMemory
from game.desktop.raster.render_queue import RenderQueue
from game.desktop.shell.app import App
from game.desktop.ui.screen import Home
from game.desktop.ui.session import Session
from game.loader import find
from game.saves import Settings, Store
from game.story import Dice, Playthrough, arrive, silent, steps
from tests.desktop.playing import SHIPPED
from tests.story.no_wind import boat

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen

STORIES = {path.name: path for path in find(SHIPPED)}
SIZE = 320, 180


def reading(folder: Path, story: str, scene: str | None = None) -> tuple[App, SceneScreen]:
    """Somebody who reads a scene, by default a story's first."""
    session = Session(
        store=Store(folder),
        settings=Settings(reduced_motion=True),
        find=lambda: tuple(STORIES.values()),
        seed=7,
        render_queue=RenderQueue(memory=PictureMemory()),
    )
    told = session.scenario(STORIES[story])
    assert told is not None
    rooms = Navigation(session)
    screen = rooms.scene(arrive(told, scene) if scene else Playthrough(told), 7)
    return App(session, pygame.display.set_mode(SIZE), [rooms.title(), screen]), screen


def read(app: App) -> None:
    """Time to read: everything is drawn that the program wants to draw."""
    app.frame([], 1)
    for _ in range(4000):
        app.session.render_queue.work(1)
        if app.session.render_queue.idle:
            return


@pytest.mark.parametrize("story", STORIES)
def test_the_next_page_is_whole_in_its_first_picture(tmp_path: Path, story: str) -> None:
    """Whatever is chosen, six times in a row, with chance and silent scenes on the way."""
    app, scene = reading(tmp_path, story)
    for number in range(6):
        read(app)
        scene.show_beat(LAST)
        app.draw()
        assert not app.session.render_queue.busy, f"a later beat of {scene.page.scene}"
        ways = steps(scene.playthrough.scenario, scene.playthrough.state)
        if not ways or scene.page.kind == "chance":
            app.answer(Activate())
        else:
            scene._take(ways[number % len(ways)])  # noqa: SLF001 - as a strip does
        if app.top is not scene:
            return
        app.draw()
        assert not app.session.render_queue.busy, scene.page.scene


def test_what_lies_behind_silent_scenes_is_known() -> None:
    """Each way on ends at a page that has something to read, by the luck the player will have."""
    for path in STORIES.values():
        session = Session(store=Store(path), settings=Settings(), find=lambda: ())
        story = session.scenario(path)
        assert story is not None
        for scene in story.scenes:
            play = arrive(story, scene)
            ahead = list(following(play, Dice(3)))
            assert not any(silent(story, after.state) for after in ahead)
            assert all(len(after.steps) > len(play.steps) for after in ahead)


def test_where_nothing_can_fall_nothing_lies_ahead() -> None:
    """No picture is made for what never comes."""
    assert not list(following(Playthrough(boat()).take("row"), Dice(3)))


def test_who_goes_elsewhere_has_nothing_made_for_what_was_left(tmp_path: Path) -> None:
    """At the title nothing is made ahead any more; under a menu it goes on."""
    app, _ = reading(tmp_path, "wenzhu")
    app.frame([], 1)
    app.session.render_queue.finish()
    assert not app.session.render_queue.idle
    app.answer(Menu())
    app.frame([], 1.1)
    assert not app.session.render_queue.idle
    app.go(Home())
    app.session.render_queue.finish()
    assert app.session.render_queue.step_ahead() is None
    assert app.session.render_queue.idle


def test_the_first_page_is_made_while_one_reads_what_a_story_is_about(tmp_path: Path) -> None:
    """Begin leads to a picture that is whole."""
    app, scene = reading(tmp_path, "meng_jin")
    rooms = Navigation(app.session)
    app.screens[1:] = [rooms.opening(scene.playthrough.scenario)]
    read(app)
    app.answer(Activate())
    assert app.top.name == "scene"
    app.draw()
    assert not app.session.render_queue.busy


def test_little_memory_is_enough(tmp_path: Path) -> None:
    """Where only what is on the screen has room, nothing is made over and over, and nothing shown is lost."""
    app, _ = reading(tmp_path, "lin_feng")
    app.draw()
    app.session.render_queue.finish()
    memory = app.session.render_queue.memory
    memory.most = memory.bytes
    read(app)
    assert app.session.render_queue.idle
    app.draw()
    assert not app.session.render_queue.busy
    assert memory.bytes <= memory.most
