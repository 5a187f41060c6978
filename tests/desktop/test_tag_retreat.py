"""Tags draw back while nothing moves and come out when something does; never where nothing shall move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest
from attrs import evolve

from game.desktop.platform.intents import Hover
from game.desktop.play.scene_view import Explain, GoOn, Take
from game.desktop.raster import contrast
from game.desktop.ui.theme import Theme
from game.desktop.ui.widget import Role, Touch
from game.story import arrive
from tests.desktop.test_layout import navigation, story

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.play.scene_screen import SceneScreen

WINDOW = 1280, 720


def opened(tmp_path: Path, scene: str = "tents", still: str = "") -> tuple[SceneScreen, Theme]:
    """A scene for a player who knows the tags, with movement unless a setting keeps it `still`."""
    rooms = navigation(tmp_path, 100)
    rooms.session.change(tags_explained=True, reduced_motion=False)
    rooms.session.change(**({still: True} if still else {}))
    return rooms.scene(arrive(story("wenzhu"), scene), 1), Theme(WINDOW, rooms.session.settings)


def passes(screen: SceneScreen, theme: Theme, start: float, end: float) -> None:
    """Time passes, a tenth of a second at a time."""
    for tenth in range(round(start * 10), round(end * 10) + 1):
        screen.widgets(theme)
        screen.update(tenth / 10)


def hangs_to(screen: SceneScreen, theme: Theme) -> int:
    """How far down the first tag is seen, in pixels."""
    contrast.use("painted")
    tag = next(one for one in screen.widgets(theme) if one.role is Role.METER)
    ground = pygame.Surface(WINDOW, pygame.SRCALPHA)
    tag.paint(ground, tag.bounds, Touch.REST)
    return ground.get_bounding_rect(min_alpha=250).bottom


def test_they_draw_back_when_nothing_moved_for_a_while(tmp_path: Path) -> None:
    """Not on the page that says what moved; then a rim is seen, and pointing there lets them out."""
    screen, theme = opened(tmp_path)
    passes(screen, theme, 0, 20)
    out = hangs_to(screen, theme)
    screen.act(GoOn())
    passes(screen, theme, 20, 23)
    assert hangs_to(screen, theme) == out
    passes(screen, theme, 23, 32)
    assert 2 <= hangs_to(screen, theme) <= out // 4
    tag = next(one for one in screen.widgets(theme) if one.does == Explain("ability"))
    screen.handle(Hover(*tag.bounds.center), theme)
    passes(screen, theme, 32, 33)
    assert hangs_to(screen, theme) == out


@pytest.mark.parametrize("window", [(1280, 720), (1920, 1080), (400, 720)])
def test_the_rim_that_is_seen_lets_them_out(tmp_path: Path, window: tuple[int, int]) -> None:
    """A pointer goes to what it sees: the rim at the window's edge, above where the tags hang when out."""
    screen, _ = opened(tmp_path)
    theme = Theme(window, screen.session.settings)
    passes(screen, theme, 0, 1)
    screen.act(GoOn())
    passes(screen, theme, 1, 32)
    back = hangs_to(screen, theme)
    tag = next(one for one in screen.widgets(theme) if one.role is Role.METER)
    screen.handle(Hover(tag.bounds.centerx, back // 2), theme)
    focused = screen.focused()
    assert focused is not None
    assert isinstance(focused.does, Explain)
    passes(screen, theme, 32, 33)
    assert hangs_to(screen, theme) > 2 * back


def test_a_change_brings_them_out(tmp_path: Path) -> None:
    """Whatever was before: the page that says what moved shows it."""
    screen, theme = opened(tmp_path)
    passes(screen, theme, 0, 1)
    screen.act(GoOn())
    passes(screen, theme, 1, 12)
    back = hangs_to(screen, theme)
    while screen.page.kind != "choices" or not screen.at_last_beat():
        screen.act(GoOn())
        screen.widgets(theme)
    passes(screen, theme, 12, 30)
    screen.act(Take(next(one.id for one in screen.page.options if one.available)))
    assert screen.page.changes
    passes(screen, theme, 30, 32)
    assert hangs_to(screen, theme) > 3 * back


def test_a_lock_that_names_them_keeps_them_out(tmp_path: Path) -> None:
    """Beside a sign on a lock stands where the stat is."""
    screen, theme = opened(tmp_path, "appendix")
    screen.show_beat(99)
    passes(screen, theme, 0, 3)
    out = hangs_to(screen, theme)
    passes(screen, theme, 3, 20)
    assert hangs_to(screen, theme) == out


@pytest.mark.parametrize("setting", ["reduced_motion", "tags_stay"])
def test_they_stay_where_that_is_wished(tmp_path: Path, setting: str) -> None:
    """With movement off, or with Tags always out, they hang as they hang."""
    screen, theme = opened(tmp_path, still=setting)
    passes(screen, theme, 0, 1)
    out = hangs_to(screen, theme)
    passes(screen, theme, 1, 20)
    assert hangs_to(screen, theme) == out


def test_before_a_moment_they_are_soon_back(tmp_path: Path) -> None:
    """Where something happens in the picture it is seen; a change brings them out there as well."""
    screen, theme = opened(tmp_path)
    passes(screen, theme, 0, 1)
    out = hangs_to(screen, theme)
    screen.act(GoOn())
    assert screen._page is None or screen._page[0] is screen.playthrough  # noqa: SLF001
    screen._page = screen.playthrough, evolve(screen.page, moment="back_wheels")  # noqa: SLF001
    screen.rearrange()
    passes(screen, theme, 1, 3.5)
    assert hangs_to(screen, theme) <= out // 4
