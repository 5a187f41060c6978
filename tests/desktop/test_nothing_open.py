"""A page on which nothing is open, by a mistake of the story's author, says so and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.play.scene_view import GoOn, Take
from game.desktop.ui.theme import Theme
from game.story import Playthrough
from tests.desktop.test_layout import navigation, problems
from tests.story.no_wind import boat

if TYPE_CHECKING:
    from pathlib import Path


def test_the_strip_says_so_and_steps_back(tmp_path: Path) -> None:
    """In every size; it is no way on that does nothing."""
    for text_size in (100, 250):
        rooms = navigation(tmp_path, text_size)
        screen = rooms.scene(Playthrough(boat()), 1)
        screen.act(Take("row"))
        for size in ((1280, 720), (640, 360), (400, 720)):
            theme = Theme(size, rooms.session.settings)
            said = [each.label for each in screen.widgets(theme)]
            assert "Nothing is open here, and the story does not go on." in said
            assert "Step back" in said
            assert list(problems(screen, theme)) == []
        screen.act(GoOn())
        assert screen.page.scene == "shore"
