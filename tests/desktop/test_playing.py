"""Playing in the real screens: from the title to an ending, back, saved, taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import define

from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.screen import Frame, Pop, Push
from game.loader import find
from tests.desktop.playing import SHIPPED, Player, sit_down

if TYPE_CHECKING:
    from pathlib import Path

STORIES = [path.name for path in find(SHIPPED)]


def open_story(player: Player, number: int) -> None:
    """From the title to the first scene of a story."""
    theatre = [widget for widget in player.tree if "endings met" in widget.value][number]
    player.click(theatre.label)
    player.click("Begin")


def play_on(player: Player, picks: int) -> None:
    """Read on and choose, a different way for each `picks`, until an ending is looked back on."""
    for turn in range(400):
        if player.app.top.name == "ending":
            return
        choices = player.open_choices
        if choices:
            player.key(pygame.K_1 + (choices[(turn * 7 + picks) % len(choices)].number or 1) - 1)
        else:
            player.key(pygame.K_RETURN)
    pytest.fail("no ending was reached")


@pytest.mark.parametrize("number", range(len(STORIES)), ids=STORIES)
@pytest.mark.parametrize("picks", [0, 1, 2])
def test_each_story_plays_from_title_to_ending(tmp_path: Path, number: int, picks: int) -> None:
    """Every story can be played by keys from the title to an ending, which is then counted as met."""
    player = sit_down(tmp_path)
    open_story(player, number)
    play_on(player, picks)
    assert "You have met 1 of" in player.find("An ending of").label
    player.click("Your path")
    player.click("Back")
    player.click("Questions to take along")
    player.click("All stories")
    assert player.app.top.name == "title"
    assert any(widget.value.startswith("1 of") for widget in player.tree)


def scene_text(player: Player) -> list[str]:
    """What the scene says now."""
    return [widget.label for widget in player.tree]


def test_step_back_returns_to_the_same_words(tmp_path: Path) -> None:
    """Backspace after a choice shows the scene of the choice again, with the same options."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    before = scene_text(player)
    player.key(pygame.K_1 + (player.open_choices[0].number or 1) - 1)
    assert scene_text(player) != before
    player.key(pygame.K_BACKSPACE)
    assert [w for w in scene_text(player) if w in before] == before


def test_a_story_goes_on_where_it_was_left(tmp_path: Path) -> None:
    """After leaving in the middle, the title offers to continue and the scene is the same."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    player.key(pygame.K_1 + (player.open_choices[0].number or 1) - 1)
    left = player.app.top.page.scene  # type: ignore[attr-defined]
    again = sit_down(tmp_path)
    again.click("Continue")
    assert again.app.top.page.scene == left  # type: ignore[attr-defined]


def test_mouse_touch_and_keys_open_the_same_story(tmp_path: Path) -> None:
    """A theatre answers to a click, a touch, and to arrows with Enter."""
    player = sit_down(tmp_path)
    label = next(widget.label for widget in player.tree if "endings met" in widget.value)
    player.click(label)
    assert player.app.top.name == "opening"
    player.key(pygame.K_ESCAPE)
    player.touch(label)
    assert player.app.top.name == "opening"
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_RIGHT)
    player.key(pygame.K_RETURN)
    assert player.app.top.name == "opening"


def test_menu_history_and_settings_open_and_close(tmp_path: Path) -> None:
    """Escape opens the pause, H what was said; settings change text at once; escape closes each."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    player.key(pygame.K_h)
    assert player.app.top.name == "reading"
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "pause"
    player.click("Settings")
    player.click("Text")
    player.click("Larger text")
    assert player.app.session.settings.text_size == 125
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "scene"


def test_control_plus_and_minus_change_the_text(tmp_path: Path) -> None:
    """Ctrl with +, − and 0 makes text larger, smaller and usual, and the setting is kept."""
    player = sit_down(tmp_path)
    player.key(pygame.K_EQUALS, pygame.KMOD_CTRL)
    assert player.app.session.store.settings().text_size == 125
    player.key(pygame.K_MINUS, pygame.KMOD_CTRL)
    player.key(pygame.K_MINUS, pygame.KMOD_CTRL)
    assert player.app.session.store.settings().text_size == 75
    player.key(pygame.K_0, pygame.KMOD_CTRL)
    assert player.app.session.store.settings().text_size == 100


def test_nothing_is_drawn_while_nothing_changes(tmp_path: Path) -> None:
    """Once all pictures are made, a turn of the loop without events shows no new picture."""
    player = sit_down(tmp_path, size=(960, 540))
    player.app.frame([], player.now)
    for _ in range(2000):
        if not player.app.frame([], player.now):
            break
    assert not player.app.frame([], player.now + 1)


def test_closing_leaves_the_loop(tmp_path: Path) -> None:
    """The window's close button ends the game."""
    player = sit_down(tmp_path)
    player.send(pygame.Event(pygame.QUIT))
    assert not player.app.running


@define(kw_only=True)
class Leaving(MenuScreen):
    """A menu that closes by itself once a second has passed."""

    def update(self, now: float) -> Frame:
        """What came of the time that passed."""
        return Frame(changed=False, go=Pop() if now >= 1 else None)


def test_where_time_itself_leads_is_carried_out(tmp_path: Path) -> None:
    """A screen that says by itself where to go on is followed, and the picture is another."""
    player = sit_down(tmp_path)
    app = player.app
    items = (Item("Stay", lambda: None),)
    app.go(Push(Leaving(session=app.session, heading="A moment", items=lambda: items)))
    app.frame([], 0.2)
    app.frame([], 0.5)
    assert app.top.name == "menu"
    assert app.frame([], 1.0)
    assert app.top.name == "title"
