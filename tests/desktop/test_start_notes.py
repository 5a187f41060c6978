"""What only plays from another start touch on, in the window: where a start is chosen, and for a class."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.desktop.ui.theme import Theme
from game.loader import load_path
from tests.desktop.test_layout import SHAPES, navigation, problems
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

_USUAL = "It touches on: A drink at a work dinner."
_TIRED = "“After a week of nights” touches on: Not having slept."


def _toast() -> Scenario:
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    return toast


def test_the_first_page_says_it(tmp_path: Path) -> None:
    """After what the whole story touches on."""
    rooms = navigation(tmp_path, 100)
    theme = Theme((1280, 720), rooms.session.settings)
    told = [widget.label for widget in rooms.opening(_toast()).widgets(theme)]
    assert told.index(_TIRED) == told.index(_USUAL) + 1


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_the_first_page_has_room_for_it(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """In every window and text size."""
    rooms = navigation(tmp_path, text_size)
    theme = Theme(size, rooms.session.settings)
    assert list(problems(rooms.opening(_toast()), theme)) == []


def test_a_class_is_set_up_with_it(tmp_path: Path) -> None:
    """Beside what the story touches on."""
    rooms = navigation(tmp_path, 100)
    menu = rooms.classes.set_up(_toast())
    assert str(menu.note).startswith(f"{_USUAL} {_TIRED} ")
