"""The window is drawn larger or smaller, or its letters are: what is read and in focus stays so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.desktop.journey.actions import Pan, Save, Unfold
from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.platform.intents import Hold, Hover, Press, StepFocus
from game.desktop.ui.screen import Push
from game.desktop.ui.theme import Theme
from game.saves import Settings
from game.story import arrive
from game.words import say
from tests.desktop.playing import sit_down
from tests.desktop.test_journey import played
from tests.desktop.test_layout import navigation, story

if TYPE_CHECKING:
    from pathlib import Path

    from game.desktop.journey.actions import MapAction
    from game.desktop.journey.map_screen import MapScreen
    from game.desktop.play.scene_screen import SceneScreen

LARGE = Theme((1280, 720), Settings(text_size=100, reduced_motion=True))
SMALL = Theme((400, 720), Settings(text_size=200, reduced_motion=True))


def _read(screen: SceneScreen, theme: Theme) -> str:
    """The words of the beat that is shown, without blanks."""
    screen.widgets(theme)
    assert screen.arranged is not None
    beat = screen.arranged.beats[screen.beat]
    rows = (str(row) for passage in beat.passages for row in passage.rows)
    return "".join("".join(rows).split())


def test_nothing_is_passed_over_in_another_window(tmp_path: Path) -> None:
    """Wherever one is on a page: what stood first in the beat is in the beat shown then, large or small."""
    screen = navigation(tmp_path, 100).scene(arrive(story("wenzhu"), "tents"), 1)
    for first, then in ((SMALL, LARGE), (LARGE, SMALL)):
        screen.show_beat(99)
        words = _read(screen, first)
        for number in range(screen.beat):
            screen.show_beat(number)
            words = _read(screen, first)
            assert words[:12] in _read(screen, then), (number, first.size)
            screen.show_beat(0)
            _read(screen, first)


def test_back_in_the_first_window_the_same_is_read(tmp_path: Path) -> None:
    """From the last beat as well, where choices are."""
    screen = navigation(tmp_path, 100).scene(arrive(story("wenzhu"), "tents"), 1)
    screen.show_beat(99)
    words = _read(screen, LARGE)
    _read(screen, SMALL)
    assert _read(screen, LARGE) == words


def _on_the_map(folder: Path) -> MapScreen:
    rooms = navigation(folder, 100)
    road = JourneyNavigation(rooms.session, rooms.scene(played(story("wenzhu"), 5), 1)).journey()
    road.widgets(LARGE)
    return road


def _go_to(road: MapScreen, does: MapAction) -> None:
    able = [widget.does for widget in road.widgets(LARGE) if widget.focusable]
    road.focus = able.index(does)


def _stands_on(road: MapScreen) -> object:
    focused = road.focused()
    return focused.does if focused is not None else None


def test_tab_goes_along_the_road_and_moves_it_no_further_than_it_must(tmp_path: Path) -> None:
    """From decision to decision, each wholly in the window, the one before mostly too; then to the foot."""
    road = _on_the_map(tmp_path)
    count = len(road.journey.turns)
    for number in range(count):
        assert _stands_on(road) == Unfold(number)
        focused, before = road.focused(), road.left or 0.0
        assert focused is not None
        assert LARGE.px(12) <= focused.bounds.left < focused.bounds.right <= LARGE.size[0] - LARGE.px(12)
        road.handle(StepFocus(1), LARGE)
        moved = (road.left or 0.0) - before
        after = road.focused()
        assert after is not None
        if moved:
            assert LARGE.size[0] - after.bounds.right <= LARGE.px(12) + 2, "farther than it must"
    labels = [widget.label for widget in road.widgets(LARGE) if widget.focusable]
    places = [labels.index(widget.label) for widget in road.widgets(LARGE) if isinstance(widget.does, Unfold)]
    assert road.focus == places[-1] + 1
    left = road.left
    road.handle(StepFocus(-1), LARGE)
    assert _stands_on(road) == Unfold(count - 1)
    assert road.left == left


def test_tab_reads_the_map_as_it_stands(tmp_path: Path) -> None:
    """The arrows beside the heading, the road, what is at the foot: no step leads back up the page."""
    road = _on_the_map(tmp_path)
    rows = [widget for widget in road.widgets(LARGE) if widget.focusable]
    first = next(place for place, widget in enumerate(rows) if isinstance(widget.does, Unfold))
    last = max(place for place, widget in enumerate(rows) if isinstance(widget.does, Unfold))
    head, foot = rows[:first], rows[last + 1 :]
    assert head
    assert max(one.bounds.bottom for one in head) <= min(one.bounds.top for one in rows[first : last + 1])
    assert max(one.bounds.bottom for one in rows[first : last + 1]) <= min(one.bounds.top for one in foot)


def test_an_arrow_stays_in_focus_while_the_map_moves(tmp_path: Path) -> None:
    """Though there is one more of them once one can go back."""
    road = _on_the_map(tmp_path)
    _go_to(road, Pan(0.6))
    road.act(Pan(0.6))
    road.widgets(LARGE)
    assert _stands_on(road) == Pan(0.6)


@pytest.mark.parametrize("size", [(640, 360), (1920, 1080), (400, 720)])
def test_what_is_in_focus_stays_so_in_another_window(tmp_path: Path, size: tuple[int, int]) -> None:
    """On the map, where other windows have room for more decisions or fewer."""
    road, theme = _on_the_map(tmp_path), Theme(size, LARGE.settings)
    for does in (Save(), Pan(0.6), Unfold(0)):
        _go_to(road, does)
        road.widgets(theme)
        assert _stands_on(road) == does


def test_an_upright_window_comes_back_upright(tmp_path: Path) -> None:
    """As narrow as a phone's; what is smaller than can be read comes back larger."""
    player = sit_down(tmp_path)
    for drawn, kept in (((400, 720), (400, 720)), ((300, 200), (400, 360))):
        pygame.display.set_mode(drawn)
        player.send(pygame.Event(pygame.VIDEORESIZE, size=drawn, w=drawn[0], h=drawn[1]))
        assert player.app.session.settings.window == kept


def test_what_was_pressed_is_not_under_the_pointer_in_another_window(tmp_path: Path) -> None:
    """There a press in the same place is for what is seen there."""
    opened = navigation(tmp_path, 100).settings()
    text = opened.act(next(one.does for one in opened.widgets(LARGE) if one.does is not None))
    assert isinstance(text, Push)
    menu, full = text.screen, Theme((1920, 1080), LARGE.settings)
    contrast = next(one for one in menu.widgets(LARGE) if one.label == say("settings.text.contrast"))
    x, y = contrast.bounds.right - 60, contrast.bounds.centery
    for intent in (Hold(x, y), Press(x, y)):
        menu.handle(intent, LARGE)
    menu.handle(Hover(x, y), full)
    focused = menu.focused()
    assert focused is not None
    assert focused.bounds.collidepoint(x, y)
    assert focused.label != contrast.label
