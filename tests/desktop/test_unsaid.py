"""What is not yet said, on the sheet and in what was said: looks, what is heard, room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.art.paper.shapes import rgb
from game.desktop.play.beats import quoted
from game.desktop.raster.ink import _CROSSED
from game.desktop.ui.theme import SOFT, Theme
from game.desktop.ui.widget import Role, Touch
from game.loader import load_path
from game.story import arrive
from tests.desktop.test_layout import SHAPES, navigation, problems
from tests.loader.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.widget import Widget

WINDOW = 1280, 720
GIVEN_UP = "Given up: I am new here"
UNSAID = "Meng Jin, not yet said: Thank you, all of you, for this: 20 and counting."


def _screen(folder: Path, scene: str, text_size: int = 100) -> SceneScreen:
    toast = load_path(CORPUS / "playable" / "the_toast.yaml").scenario
    assert toast is not None
    return navigation(folder, text_size).scene(arrive(toast, scene), 1)


def _spoken(screen: SceneScreen, folder: Path) -> dict[str, Widget[object]]:
    theme = Theme(WINDOW, navigation(folder, 100).session.settings)
    return {one.label: one for one in screen.widgets(theme) if one.role is Role.SPEECH}


def _drawn(widget: Widget[object]) -> pygame.Surface:
    surface = pygame.Surface(WINDOW)
    surface.fill("#ffffff")
    widget.paint(surface, widget.bounds, Touch.REST)
    return surface


def _has(surface: pygame.Surface, colour: str) -> bool:
    return pygame.mask.from_threshold(surface, rgb(colour), (2, 2, 2, 255)).count() > 0


def test_a_draft_is_told_as_not_yet_said(tmp_path: Path) -> None:
    """Who hears it is told so in a sentence; the words on the sheet have no quotation marks and are soft."""
    screen = _screen(tmp_path, "toast")
    found = _spoken(screen, tmp_path)
    assert list(found) == [GIVEN_UP, UNSAID]
    assert all(one.colours and one.colours[0] == SOFT for one in found.values())
    assert [str(quoted(line))[:5] for line in screen.page.lines] == ["You s", "I am ", "Thank", "Every"]
    names = [one.label for one in screen.widgets(screen_theme(tmp_path)) if one.role is Role.NOTE]
    assert "Meng Jin" in names


def screen_theme(folder: Path) -> Theme:
    """The usual window."""
    return Theme(WINDOW, navigation(folder, 100).session.settings)


def test_what_was_given_up_is_crossed_out(tmp_path: Path) -> None:
    """And not the last."""
    found = _spoken(_screen(tmp_path, "toast"), tmp_path)
    assert _has(_drawn(found[GIVEN_UP]), _CROSSED)
    assert not _has(_drawn(found[UNSAID]), _CROSSED)


def test_what_was_said_has_it_too(tmp_path: Path) -> None:
    """As sentences, in the order of the page."""
    screen = _screen(tmp_path, "toast")
    screen.widgets(screen_theme(tmp_path))
    told = [str(entry.words) for entry in navigation(tmp_path, 100).history(screen).entries]
    assert told[-4:] == ["You stand up.", GIVEN_UP, UNSAID, "Everybody waits."]


@pytest.mark.parametrize(("size", "text_size"), SHAPES)
def test_drafts_have_room(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    """In every window and text size each scene of the story fits."""
    found: list[str] = []
    for scene in ("seat", "toast", "home"):
        screen = _screen(tmp_path, scene, text_size)
        theme = Theme(size, navigation(tmp_path, text_size).session.settings)
        for beat in range(9):
            screen.show_beat(beat)
            found += [f"{scene}.{beat}: {problem}" for problem in problems(screen, theme)]
    assert found == []
