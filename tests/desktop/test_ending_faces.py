"""Whoever looks back on an ending is seen with their mouth, above the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pygame
import pytest

from game.desktop.menus import ending
from game.desktop.stage.standing import FIGURE, necks, standing
from game.desktop.ui.theme import Theme
from game.story.catalogue import Shot
from game.story.scenario import Ending
from tests.desktop.test_layout import navigation, standing_in, story
from tests.shipped import STORIES

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.stage.stage import Person

MOUTH = -45  # how far below the neck's point a mouth ends, in units of a figure
RISES = 20  # picture units by which the sheet's darker edge is above its box


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_no_mouth_is_behind_the_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    """On the first page after every ending of every story, and no head is cut off above."""
    rooms, found, seen = navigation(tmp_path, 100), [], 0
    theme, surface = Theme(size, rooms.session.settings), pygame.Surface(size)

    def look(*given: Any, rim: int | None = None) -> None:  # noqa: ANN401 - the stage's own
        nonlocal seen
        setting, cast, foot = given[3:6]
        people: tuple[Person, ...] = cast
        scale = FIGURE * standing(theme, foot, shot=setting.shot)[0]
        heads = [person.head for person in people]
        for head, (_, neck) in zip(heads, necks(theme, heads, foot, shot=setting.shot, rim=rim), strict=True):
            seen += setting.shot is Shot.MIDDLE
            if neck + MOUTH * scale > foot - theme.px(RISES) or neck + head[1] * scale < 0:
                found.append((given[3].place, neck, foot))

    monkeypatch.setattr(ending, "draw_people", look)
    monkeypatch.setattr(ending, "draw_place", lambda *_: None)
    for name in STORIES:
        for scene in story(name).scenes.values():
            if isinstance(scene.then, Ending):
                screen = rooms.ending(rooms.scene(standing_in(story(name), scene.id), 1))
                screen.widgets(theme)
                screen.behind(surface, theme)
    assert found == []
    assert seen
