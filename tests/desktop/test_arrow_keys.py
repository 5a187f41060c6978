"""Arrow keys: from anything that can be pressed to everything else, row by row, nothing passed over."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.platform.intents import Move
from game.desktop.ui.theme import Theme
from tests.desktop.test_class_buttons import BEFORE_CLASS, IN_CLASS, Lesson
from tests.desktop.test_pressing import IN_STORY, OVER_TITLE, played

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.desktop.ui.screen import Screen
    from game.desktop.ui.widget import Widget
    from tests.desktop.pressing import House

ARROWS = (Move(0, 1), Move(0, -1), Move(1, 0), Move(-1, 0))
SIZES = (((1280, 720), 100), ((1920, 1080), 100), ((1280, 720), 250), ((640, 480), 150))


def _theme(screen: Screen, size: tuple[int, int], text_size: int) -> Theme:
    screen.session.change(text_size=text_size)
    return Theme(size, screen.session.settings)


def _shown(screen: Screen, theme: Theme) -> list[Widget[object]]:
    return [widget for widget in screen.widgets(theme) if widget.focusable]


def _after(screen: Screen, theme: Theme, focus: int, move: Move) -> int:
    """What is in focus after an arrow key, the screen as it was before."""
    before = _shown(screen, theme)
    screen.focus = focus
    screen.handle(move, theme)
    assert [w.label for w in _shown(screen, theme)] == [w.label for w in before]
    return screen.focus


def _unreached(screen: Screen, theme: Theme) -> list[str]:
    """What the arrow keys do not lead to from the first thing in focus, and from the last."""
    shown = _shown(screen, theme)
    ways = {place: {_after(screen, theme, place, move) for move in ARROWS} for place in range(len(shown))}
    lost = set[int]()
    for start in ways:
        found, waiting = {start}, [start]
        while waiting:
            new = ways[waiting.pop()] - found
            found |= new
            waiting += new
        lost |= ways.keys() - found
    return [shown[place].label for place in sorted(lost)]


def _passed_over(screen: Screen, theme: Theme) -> Iterator[str]:
    """What lies in the way of an arrow key up or down, right between, and is passed over by it."""
    shown = _shown(screen, theme)
    for place, here in enumerate(shown):
        there = shown[_after(screen, theme, place, Move(0, 1))]
        if there.bounds.centery <= here.bounds.centery:
            continue
        for between in shown:
            if between not in {here, there} and _between(here.bounds, between.bounds, there.bounds):
                yield f"{here.label!r} to {there.label!r}, over {between.label!r}"


def _between(here: pygame.Rect, one: pygame.Rect, there: pygame.Rect) -> bool:
    below = one.top >= here.bottom and one.bottom <= there.top
    return below and one.left < here.right and here.left < one.right


def _faults(screen: Screen) -> list[str]:
    found = []
    for size, text_size in SIZES:
        theme = _theme(screen, size, text_size)
        screen.widgets(theme)
        found += [f"{size} {text_size} %: no way to {label!r}" for label in _unreached(screen, theme)]
        found += [f"{size} {text_size} %: {fault}" for fault in _passed_over(screen, theme)]
    return found


@pytest.mark.parametrize("name", [name for name in OVER_TITLE if name != "a key"])
def test_arrows_reach_everything_before_a_story(house: House, name: str) -> None:
    """Title, settings, gallery, places kept, paths."""
    assert _faults(OVER_TITLE[name](house.lived_in())) == []


@pytest.mark.parametrize("name", IN_STORY)
def test_arrows_reach_everything_in_a_story(house: House, name: str) -> None:
    """Each view of a scene, the pause, what was said, the looking back."""
    assert _faults(IN_STORY[name](house.lived_in())) == []


def test_arrows_reach_everything_after_a_story(house: House) -> None:
    """A decision, the stats, another start, the words."""
    rooms = house.lived_in()
    looking = JourneyNavigation(rooms.session, played(rooms))
    starts = looking.starts()
    for working in (looking.known, looking.stats("").charts, starts.starts, starts.luck):
        working.result()
    for screen in (looking.unfolded(2), looking.figures(2), looking.stats(""), starts, looking.roads()):
        screen.update(0.0)
        assert _faults(screen) == []


def test_arrows_reach_everything_on_the_map(house: House) -> None:
    """Left and right move the map along with them: in a long walk by arrows everything shown was in focus."""
    road = JourneyNavigation((rooms := house.lived_in()).session, played(rooms)).journey()
    theme, random = _theme(road, (1280, 720), 100), Random(1)  # noqa: S311 - a walk that can be had again
    seen, shown = set[str](), set[str]()
    along = len(road.journey.turns) * [Move(1, 0)]  # and back: a walk at random seldom comes that far
    for move in (*along, *(Move(-1, 0) for _ in along), *random.choices(ARROWS, k=800)):
        road.handle(move, theme)
        labels = [widget.label for widget in _shown(road, theme)]
        seen.add(labels[road.focus])
        shown.update(labels)
    assert shown - seen == set()


@pytest.mark.parametrize("name", BEFORE_CLASS)
def test_arrows_reach_everything_before_a_lesson(house: House, name: str) -> None:
    """Choosing a story, the plan and its stops."""
    assert _faults(BEFORE_CLASS[name](house.navigation())) == []


@pytest.mark.parametrize("name", [name for name in IN_CLASS if name != "road"])  # the map moves with them
def test_arrows_reach_everything_in_a_lesson(house: House, name: str) -> None:
    """In every phase: from the last option to the strip that closes the vote, and to every other."""
    assert _faults(IN_CLASS[name](Lesson.begun(house.navigation()))) == []


@pytest.mark.parametrize("name", ["hands", "voting"])
def test_below_the_last_option_is_the_strip_that_closes_the_vote(house: House, name: str) -> None:
    """Not the one beside it, which would throw the count away."""
    screen = IN_CLASS[name](Lesson.begun(house.navigation()))
    theme = _theme(screen, (1280, 720), 100)
    shown = [w.label for w in _shown(screen, theme)]
    last = max(place for place, said in enumerate(shown) if said[1:2] == ".")
    assert shown[_after(screen, theme, last, Move(0, 1))] == "Close the vote"
    assert shown[_after(screen, theme, shown.index("Close the vote"), Move(1, 0))] == "Do not count it"
