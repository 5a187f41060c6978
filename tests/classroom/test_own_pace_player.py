"""A phone at its own pace has the player: counted by the class, paused and ended with it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from game.classroom.room import begin_room, end, play_alone, play_together, set_paused
from game.story import steps
from tests.classroom.classes import served, story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, FrameLocator, Page

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

SOON = 15_000  # milliseconds; pages are quick, machines may not be
OPEN = ".onward button:not([aria-disabled])"


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson in which everybody plays at their own pace, and its server."""
    with served(tmp_path, begin_room(story(), 7)) as (held, server):
        held.change(play_alone)
        yield held, server


def _phone(browser: Browser, server: ClassServer) -> Page:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.goto(f"{server.address}#{server.lesson.door.code}")
    page.locator("#mark:not([hidden])").wait_for()
    page.frame_locator("iframe").locator(OPEN).first.wait_for()
    return page


def _until(page: Page, true: Callable[[], bool]) -> None:
    last = time.monotonic() + SOON / 1000
    while not true():
        assert time.monotonic() < last, "it did not come to that in time"
        page.wait_for_timeout(50)


def _steps(held: Lesson) -> int:
    (walk,) = held.room.walks.values()
    return len(walk.steps)


def _on(page: Page, held: Lesson) -> FrameLocator:
    """One page on, by the first way that is open."""
    player = page.frame_locator("iframe")
    shown, before = player.locator(".reading").element_handle(), _steps(held)
    player.locator(OPEN).first.press("Enter")
    _until(page, lambda: _steps(held) > before)
    shown.wait_for_element_state("hidden")
    player.locator(OPEN).first.wait_for()
    return player


def test_a_phone_that_is_loaded_anew_goes_on_where_it_was(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """The classroom computer keeps the walk; what was read along it is there to be read again."""
    held, server = lesson
    page = _phone(browser, server)
    for _ in range(4):
        player = _on(page, held)
    before, words = _steps(held), player.locator(".words").inner_text()
    page.reload()
    player = page.frame_locator("iframe")
    player.locator(OPEN).first.wait_for()
    assert _steps(held) == before
    assert player.locator(".words").inner_text() == words
    player.locator(".corner button").first.click()
    assert player.locator(".history section").count() >= 3
    page.context.close()


def test_a_pause_and_the_end_reach_it_at_once(browser: Browser, lesson: tuple[Lesson, ClassServer]) -> None:
    """The player is not there while the class pauses; it is where it was afterwards, and gone at the end."""
    held, server = lesson
    page = _phone(browser, server)
    player = _on(page, held)
    said = player.locator("h1").inner_text()
    held.change(lambda room: set_paused(room, 1.0, paused=True))
    page.get_by_role("heading", name="Paused").wait_for()
    assert not page.locator("iframe").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "H1"
    held.change(lambda room: set_paused(room, 2.0, paused=False))
    page.locator("iframe").wait_for()
    assert player.locator("h1").inner_text() == said
    held.change(play_together)
    page.get_by_role("heading", name="Look up").wait_for()
    held.change(play_alone)
    page.locator("iframe").wait_for()
    held.change(end)
    page.locator("main h1").wait_for()
    assert page.locator("iframe").count() == 0
    page.context.close()


def test_a_step_that_is_not_answered_is_said_again_and_taken_once(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """While nothing answers the page stays; two presses are one step."""
    held, server = lesson
    page = _phone(browser, server)
    player = page.frame_locator("iframe")
    words = player.locator(".words").inner_text()
    server.stop()
    for _ in range(2):
        player.locator(OPEN).first.press("Enter")
    page.get_by_text("Not connected. It goes on as soon as the classroom computer answers.").wait_for()
    page.wait_for_timeout(500)
    assert player.locator(".words").inner_text() == words
    assert _steps(held) == 0
    server.start()
    _until(page, lambda: _steps(held) == 1)
    page.wait_for_timeout(2500)
    assert _steps(held) == 1
    page.context.close()


def test_there_is_no_way_back_no_place_to_keep_and_no_code(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """What counts is counted; how large the text is and how it looks may be chosen, and stays."""
    held, server = lesson
    page = _phone(browser, server)
    player = _on(page, held)
    assert player.locator(".corner button").count() == 2
    before = _steps(held)
    for key in ("Backspace", "ArrowLeft", "Escape", "?"):
        player.locator("h1").press(key)
    page.wait_for_timeout(300)
    assert _steps(held) == before
    player.locator(".corner button").last.click()
    player.get_by_role("button", name="Larger").click()
    assert player.locator("html").evaluate("each => each.style.fontSize") == "125%"
    assert player.get_by_text("code").count() == 0
    page.reload()
    player.locator(OPEN).first.wait_for()
    assert player.locator("html").evaluate("each => each.style.fontSize") == "125%"
    kept = page.evaluate("Object.keys(localStorage).filter((key) => !key.startsWith('upward_')).sort()")
    assert kept == ["upward/settings", f"upward/{held.room.scenario.id}/here"]
    page.context.close()


def test_what_a_phone_does_is_counted_by_the_rules_there(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Whoever comes later begins at the beginning."""
    held, server = lesson
    page = _phone(browser, server)
    _on(page, held)
    (walk,) = held.room.walks.values()
    assert walk.steps[0].id in steps(held.room.scenario, walk.states[0])
    page.context.close()
