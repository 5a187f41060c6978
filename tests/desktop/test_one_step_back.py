"""Escape and Home: one step back, and what is in focus there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.journey.map_screen import MapScreen
from game.desktop.menus.navigation import Navigation
from game.desktop.ui.screen import Push
from game.desktop.ui.text_screen import TextScreen
from tests.desktop.playing import sit_down
from tests.desktop.pressing import at_its_end
from tests.desktop.test_playing import open_story, play_on

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.playing import Player


def _at_an_ending(folder: Path) -> Player:
    """Somebody who has just played a story to an ending."""
    player = sit_down(folder)
    open_story(player, 1)
    play_on(player, 0)
    return player


def _focus(player: Player) -> str:
    focused = player.app.top.focused()
    return "" if focused is None else focused.label


def test_escape_leaves_the_questions_for_the_reflection_and_then_for_the_title(tmp_path: Path) -> None:
    """An inner page leads back to the page it was opened from."""
    player = _at_an_ending(tmp_path)
    player.click("Questions to take along")
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "ending"
    assert player.find("Questions to take along").label
    player.key(pygame.K_ESCAPE)
    assert player.app.top.name == "title"


@pytest.mark.parametrize("key", [pygame.K_ESCAPE, pygame.K_BACKSPACE])
def test_back_from_the_whole_story_is_the_path(tmp_path: Path, key: int) -> None:
    """Then the ending that it was opened from."""
    player = _at_an_ending(tmp_path)
    player.click("Your path")
    player.click("The whole story")
    screen = player.app.top
    assert isinstance(screen, MapScreen)
    assert screen.far
    player.key(key)
    assert player.app.top is screen
    assert not screen.far
    player.key(key)
    assert player.app.top.name == "ending"


def test_after_a_story_the_title_has_continue_in_focus(tmp_path: Path) -> None:
    """Whatever was in focus there before the story was opened."""
    player = sit_down(tmp_path)
    open_story(player, 2)
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    player.key(pygame.K_ESCAPE)
    player.click("All stories")
    assert player.app.top.name == "title"
    assert _focus(player).startswith("Continue ")


def test_continue_after_an_ending_opens_its_pages(tmp_path: Path) -> None:
    """From the title in another window: the reflection, with the path beside it and the way back."""
    before = _at_an_ending(tmp_path)
    heading = before.tree[0].label
    player = sit_down(tmp_path)
    player.click("Continue ")
    assert player.app.top.name == "ending"
    assert player.tree[0].label == heading
    player.click("Your path")
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_BACKSPACE)
    assert player.app.top.name == "scene"


def test_an_ending_that_was_not_looked_back_on_is_read_first(tmp_path: Path) -> None:
    """Who left on the last scene itself goes on there."""
    player = sit_down(tmp_path)
    made = Navigation(player.app.session).scene(at_its_end("meng_jin"), 1)
    player.app.go(Push(made))
    again = sit_down(tmp_path)
    again.click("Continue ")
    assert again.app.top.name == "scene"


@pytest.mark.parametrize("folder", [True, False])
def test_a_save_that_is_none_is_told_of(tmp_path: Path, *, folder: bool) -> None:
    """A folder in its place, or rubbish: continuing says so, and then opens the story's first page."""
    player = sit_down(tmp_path)
    path = tmp_path / "story_meng_jin.json"
    if folder:
        path.mkdir(parents=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(range(256)))
    player.app.top.rearrange()
    player.click("Continue ")
    assert player.app.top.name == "notice"
    assert any("story_meng_jin.json" in widget.label for widget in player.tree)
    player.click("Go on")
    assert player.app.top.name == "opening"


def test_the_default_start_is_named_beside_the_others(tmp_path: Path) -> None:
    """Who sees other starts is told what the first strip begins with."""
    player = sit_down(tmp_path)
    player.key(pygame.K_RETURN)
    assert player.find("Begin with another start").label
    assert player.find("Begin").value == "the usual start"


def test_what_was_said_opens_on_a_full_sheet(tmp_path: Path) -> None:
    """Its end fills the sheet, and the page before is the shorter one; nothing is missing or twice there."""
    player = _at_an_ending(tmp_path)
    scene = Navigation(player.app.session).scene(at_its_end("wenzhu"), 1)
    screen = Navigation(player.app.session).history(scene)
    assert isinstance(screen, TextScreen)
    shown = [widget.label for widget in screen.widgets(player.app.theme)]
    pages = screen._leaves  # noqa: SLF001 - what the pages hold
    *_, before, last = pages
    room = max(part.y + part.block.height for leaf in pages for part in leaf)
    assert last[-1].y + last[-1].block.height + before[-1].block.height > room * 0.9
    assert str(last[-1].entry.words) in shown
    words = [
        piece.words for leaf in pages for part in leaf for row in part.block.rows for piece in row.pieces
    ]
    screen.from_end = False
    screen.rearrange()
    screen.widgets(player.app.theme)
    again = [p.words for leaf in screen._leaves for q in leaf for row in q.block.rows for p in row.pieces]  # noqa: SLF001
    assert words == again
