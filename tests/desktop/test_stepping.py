"""Steps taken back can be taken again, until the reader chooses otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.desktop.play.scene_screen import SceneScreen
from tests.desktop.playing import Player, sit_down
from tests.desktop.test_playing import open_story

if TYPE_CHECKING:
    from pathlib import Path


def scene(player: Player) -> SceneScreen:
    """The scene on top."""
    assert isinstance(player.app.top, SceneScreen)
    return player.app.top


def decide(player: Player, which: int) -> None:
    """Read on to a choice, and take the one of this number."""
    while not player.open_choices:
        player.key(pygame.K_RETURN)
    player.key(pygame.K_1 + (player.open_choices[which].number or 1) - 1)


def back_to_start(player: Player) -> None:
    """Step back as far as it goes."""
    while scene(player).playthrough.steps:
        player.key(pygame.K_BACKSPACE)


def test_forward_takes_the_same_steps_again(tmp_path: Path) -> None:
    """After stepping back to the start, forward by either key and the menu leads to the same place."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    decide(player, 0)
    far = scene(player).playthrough.steps
    for key, mod in ((pygame.K_BACKSPACE, pygame.KMOD_LSHIFT), (pygame.K_RIGHT, pygame.KMOD_LALT)):
        back_to_start(player)
        while scene(player).can_step_forward:
            player.key(key, mod)
        assert scene(player).playthrough.steps == far
    player.key(pygame.K_LEFT, pygame.KMOD_LALT)
    player.key(pygame.K_ESCAPE)
    player.click("Step forward")
    assert scene(player).playthrough.steps == far


def test_another_choice_ends_the_way_forward(tmp_path: Path) -> None:
    """What is chosen otherwise is where the story now goes; nothing lies ahead of it."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    decide(player, 0)
    back_to_start(player)
    decide(player, 1)
    assert not scene(player).can_step_forward
