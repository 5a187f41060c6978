"""Where nothing can be kept: it is said at the first save that fails, and when the window is to close."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pygame
import pytest

from game.saves.disk import Disk
from tests.desktop.playing import sit_down
from tests.desktop.test_playing import open_story

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.playing import Player

REASON = "could not be kept"


class Full(Disk):
    """A disk on which there is no room."""

    def write(self, path: Path, content: bytes) -> None:
        """Refuse to write."""
        del path, content
        raise OSError(errno.ENOSPC, "No space left on device")


def _unkept(folder: Path) -> Player:
    """Somebody in a story, on a disk that takes nothing."""
    player = sit_down(folder)
    player.app.session.store.disk = Full()
    open_story(player, 0)
    return player


def test_the_first_save_that_fails_is_told_before_one_reads(tmp_path: Path) -> None:
    """A notice with the reason comes before the first page, and the page says it too."""
    player = _unkept(tmp_path)
    assert player.app.top.name == "notice"
    assert any(REASON in widget.label for widget in player.tree)
    player.click("Go on")
    assert player.app.top.name == "scene"
    assert player.find("This place could not be kept.").label


@pytest.mark.parametrize("by_window", [True, False])
def test_leaving_a_place_that_is_not_kept_is_told_once(tmp_path: Path, *, by_window: bool) -> None:
    """By the window's button and by the menu alike; one can stay, and is not held back a second time."""
    player = _unkept(tmp_path)
    player.click("Go on")

    def leave() -> None:
        if by_window:
            player.send(pygame.Event(pygame.QUIT))
        else:
            player.key(pygame.K_ESCAPE)
            player.click("Leave the game")

    leave()
    assert player.app.running
    assert player.app.top.name == "unkept"
    assert any(REASON in widget.label for widget in player.tree)
    player.click("Stay")
    assert player.app.running
    assert player.app.top.name == ("scene" if by_window else "pause")
    player.send(pygame.Event(pygame.QUIT))
    assert not player.app.running


def test_it_can_be_left_all_the_same(tmp_path: Path) -> None:
    """The strip that says so closes the window."""
    player = _unkept(tmp_path)
    player.click("Go on")
    player.send(pygame.Event(pygame.QUIT))
    player.click("Leave all the same")
    assert not player.app.running


def test_a_place_that_is_kept_is_left_without_a_word(tmp_path: Path) -> None:
    """Nothing is asked where nothing is lost."""
    player = sit_down(tmp_path)
    open_story(player, 0)
    player.send(pygame.Event(pygame.QUIT))
    assert not player.app.running
