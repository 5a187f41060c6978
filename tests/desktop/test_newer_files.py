"""What a newer Upward kept is left alone in the window, and the player is told of it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.desktop.menus.navigation import Navigation
from game.desktop.ui.screen import Push
from tests.desktop.playing import sit_down

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.playing import Player

NEWER = "was written by a newer Upward, in format 9, and is left as it is."
CONTENT = b'{"format": 9, "of_the_future": 1}'


def _reads(player: Player, words: str) -> bool:
    return any(words in widget.label for widget in player.tree)


@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((640, 480), 200)])
def test_a_newer_saved_game_is_told_of_before_the_story_and_while_it_is_played(
    tmp_path: Path, size: tuple[int, int], text_size: int
) -> None:
    """The story begins anew without it; that nothing is kept is said first, and on a page that has room."""
    file = tmp_path / "story_wenzhu.json"
    file.write_bytes(CONTENT)
    player = sit_down(tmp_path, size=size, text_size=text_size)
    player.click("Wenzhu:")
    assert player.app.top.name == "notice"
    assert _reads(player, f"story_wenzhu.json {NEWER}")
    player.click("Go on")
    player.click("Begin")
    assert _reads(player, f"story_wenzhu.json could not be kept: story_wenzhu.json {NEWER}")
    player.click("Go on")
    assert player.app.top.name == "scene"
    assert _reads(player, "This place could not be kept.") or size == (640, 480)
    assert file.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.glob("story_wenzhu*")] == [file.name]


def test_a_newer_slot_is_told_of_before_the_places_kept(tmp_path: Path) -> None:
    """It is not among them."""
    (tmp_path / "slots").mkdir()
    (tmp_path / "slots" / "slot_a.json").write_bytes(CONTENT)
    player = sit_down(tmp_path)
    player.click("Places kept")
    assert _reads(player, f"slot_a.json {NEWER}")
    player.click("Go on")
    assert player.app.top.name != "notice"
    assert not _reads(player, "slot_a.json")


def test_newer_settings_are_told_of_once_when_the_window_opens(tmp_path: Path) -> None:
    """And then never again."""
    player = sit_down(tmp_path)
    session = player.app.session
    assert Navigation(session).news() is None
    (tmp_path / "settings.json").write_bytes(CONTENT)
    session.store.settings()
    news = Navigation(session).news()
    assert news is not None
    player.app.go(Push(news))
    assert _reads(player, f"settings.json {NEWER}")
    player.click("Go on")
    assert player.app.top.name == "title"
    assert Navigation(session).news() is None
