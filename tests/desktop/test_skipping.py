"""Skipping what was read before: it stops at new words and at choices, and never runs ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.desktop.play.scene_screen import SceneScreen
from tests.desktop.playing import Player, sit_down

if TYPE_CHECKING:
    from pathlib import Path


def begin(player: Player) -> SceneScreen:
    """From the title to the first scene of the first story."""
    player.click(next(widget for widget in player.tree if "endings met" in widget.value).label)
    player.click("Begin")
    return scene(player)


def scene(player: Player) -> SceneScreen:
    """The scene that is open."""
    found = player.app.top
    assert isinstance(found, SceneScreen)
    return found


def read_to_choice(player: Player) -> tuple[str, int]:
    """Read on to the first choice; where that is."""
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    return scene(player).page.scene, scene(player).beat


def go_back(player: Player) -> None:
    """Step back to the first words of the story."""
    while scene(player).playthrough.steps or scene(player).beat:
        player.key(pygame.K_BACKSPACE)


def test_nothing_new_is_skipped(tmp_path: Path) -> None:
    """In a story never read, skipping goes nowhere, and the menu does not offer it."""
    player = sit_down(tmp_path)
    before = begin(player).page.scene
    player.key(pygame.K_s)
    assert (scene(player).page.scene, scene(player).beat) == (before, 0)
    player.key(pygame.K_ESCAPE)
    assert not any(widget.label.startswith("Skip") for widget in player.tree)


def test_skipping_stops_at_the_choice(tmp_path: Path) -> None:
    """What was read once is passed over by one key, up to the choice and no further."""
    player = sit_down(tmp_path)
    begin(player)
    choice = read_to_choice(player)
    go_back(player)
    player.key(pygame.K_s)
    assert (scene(player).page.scene, scene(player).beat) == choice
    player.key(pygame.K_s)
    assert (scene(player).page.scene, scene(player).beat) == choice


def test_skipping_stops_at_new_words(tmp_path: Path) -> None:
    """Skipping passes over what was read to its end, and stops before what was only opened."""
    player = sit_down(tmp_path, text_size=250)
    start = begin(player).page.scene
    for _ in range(3):
        player.key(pygame.K_RETURN)
    opened = scene(player).beat
    go_back(player)
    player.key(pygame.K_s)
    assert scene(player).page.scene == start
    assert 0 < scene(player).beat <= opened
    assert not scene(player).can_skip


def test_the_menu_skips_too(tmp_path: Path) -> None:
    """With the pointer alone, the menu over a scene skips what was read in an earlier sitting."""
    first = sit_down(tmp_path)
    begin(first)
    choice = read_to_choice(first)
    go_back(first)
    second = sit_down(tmp_path)
    begin(second)
    second.click("Menu")
    second.click("Skip what was read before")
    assert (scene(second).page.scene, scene(second).beat) == choice
