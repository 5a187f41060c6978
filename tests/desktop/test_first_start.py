"""The first seconds: the first start on the living title, and where the title puts its windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.layout_check import faults
from game.desktop.menus.navigation import Navigation
from game.desktop.menus.story_window import OpenStory
from game.desktop.shell.app import App
from game.desktop.ui.screen import Push
from game.desktop.ui.session import TEXT_SIZES, Session
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role
from game.loader import find
from game.saves import Settings, Store
from tests.desktop.playing import SHIPPED, Player

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.pressing import House

SMALL = [(400, 720), (640, 360), (720, 1280), (1000, 1100), (1080, 1920), (960, 540)]


def first_start(folder: Path) -> Player:
    """The window of somebody who starts the game for the first time."""
    surface = pygame.display.set_mode((640, 360))
    session = Session(store=Store(folder), settings=Settings(), find=lambda: find(SHIPPED), seed=7)
    rooms = Navigation(session)
    app = App(session, surface, [rooms.title()])
    app.go(Push(rooms.first()))
    return Player(app)


def test_the_windows_fill_while_the_first_start_waits(tmp_path: Path) -> None:
    """All four are made behind the slip, with nobody doing anything; the title then shows the same."""
    player = first_start(tmp_path)
    app, shop = player.app, player.app.session.render_queue
    for number in range(4000):
        changes = app.frame([], number / 60)
        if number > 3 and not shop.busy and not changes:
            break  # the shutters have slid apart, too
    shown = app.surface.copy()
    assert app.top.name == "first"
    player.key(pygame.K_RETURN)
    assert app.top.name == "title"
    app.frame([], 5000)
    app.frame([], 5001)
    assert not shop.busy
    windows = pygame.Rect(340, 0, 300, 360)  # the first one is in focus now, and lifted
    app._fade = 0  # noqa: SLF001 - the fading over is over
    app.show()
    assert same(shown, app.surface, windows)


def test_enter_goes_to_the_stories_and_is_asked_once(tmp_path: Path) -> None:
    """The focus is on To the stories; what was chosen is kept, and Escape is an answer too."""
    player = first_start(tmp_path)
    player.wait()
    focused = player.app.top.focused()
    assert focused is not None
    assert focused.label == "To the stories"
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "title"
    assert player.app.session.store.has_settings()


def test_a_window_opens_its_story_from_the_first_start(tmp_path: Path) -> None:
    """Who presses Meng Jin comes to Meng Jin, and from there back to the title."""
    player = first_start(tmp_path)
    player.wait()
    player.click("Meng Jin")
    player.wait(0.3)
    assert player.app.top.name == "opening"
    assert any("Meng Jin" in widget.label for widget in player.tree)
    player.key(pygame.K_ESCAPE)
    assert [screen.name for screen in player.app.screens] == ["title"]


def same(one: pygame.Surface, two: pygame.Surface, part: pygame.Rect) -> bool:
    """Whether two pictures are the same in a part of the window."""
    first, second = (pygame.image.tobytes(picture.subsurface(part), "RGB") for picture in (one, two))
    return first == second


@pytest.mark.parametrize("size", SMALL)
def test_title_and_first_start_are_whole_in_every_window(house: House, size: tuple[int, int]) -> None:
    """In every text size, with everything the menu may hold, nothing is cut, broken or covered."""
    rooms, found = house.lived_in(), []
    for text_size in TEXT_SIZES:
        rooms.session.change(text_size=text_size)
        theme = Theme(size, rooms.session.settings)
        for screen in (rooms.title(), rooms.first()):
            found += [f"{screen.name} {text_size}: {f.widget.label} {f.what}" for f in faults(screen, theme)]
            name = next(w for w in screen.widgets(theme) if w.label == "Upward")
            assert name.bounds.h < name.bounds.w, "a name on one line is wider than high"
    assert found == []


def test_a_window_has_its_place_whatever_is_ready(tmp_path: Path) -> None:
    """With stories read in any order, or one not to be read, each stands where it stands with all."""

    def places(session: Session) -> dict[str, pygame.Rect]:
        widgets = Navigation(session).title().widgets(Theme((1280, 720), session.settings))
        return {w.label: w.bounds for w in widgets if w.role is Role.BUTTON and isinstance(w.does, OpenStory)}

    def session(paths: tuple[Path, ...]) -> Session:
        return Session(store=Store(tmp_path / "s"), settings=Settings(), find=lambda: paths)

    usual = find(SHIPPED)
    all_four = places(session(usual))
    later = session(usual)
    later.scenario(usual[3])
    assert places(later) == all_four
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "scenario.yaml").write_text("title: nothing\n", encoding="utf-8")
    left = places(session((usual[0], broken, *usual[2:4])))
    second = list(all_four)[1]
    assert left == {label: box for label, box in all_four.items() if label != second}


def press_there(player: Player, place: tuple[int, int]) -> None:
    """Press and let go at a place, wherever that is by now."""
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        player.send(pygame.Event(kind, {"pos": place, "button": 1}))


@pytest.mark.parametrize("screen", ["first", "settings"])
def test_larger_text_is_larger_each_time_it_is_pressed_in_one_place(tmp_path: Path, screen: str) -> None:
    """The strips move when the letters grow; what is under the pointer stays what was pressed."""
    player = first_start(tmp_path)
    player.app.surface = pygame.display.set_mode((1280, 720))
    if screen == "settings":
        player.app.go(Push(Navigation(player.app.session).settings()))
        player.click("Text and contrast")
    place = player.find("Larger text").bounds.center
    for size in TEXT_SIZES[TEXT_SIZES.index(100) + 1 :]:
        press_there(player, place)
        assert player.app.session.settings.text_size == size
    elsewhere = player.find("Smaller text").bounds.center
    press_there(player, elsewhere)
    assert player.app.session.settings.text_size == TEXT_SIZES[-2]
