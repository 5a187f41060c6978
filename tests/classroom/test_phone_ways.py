"""A phone whose sockets are refused, refused once, closed at once or never answered goes on by posting."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from game.classroom.room import begin_room, close_ballot, jump, open_ballot
from tests.classroom.classes import served, story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, WebSocketRoute

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

SOON = 15_000  # milliseconds; pages are quick, machines may not be
PROMISED = 3.0  # seconds until a phone is in without a socket
SLOWER = "Connected by the slower way"

# Sockets as a network may treat them: each is a page's WebSocket, in the order they are opened.
REFUSED = "window.WebSocket = class { constructor() { window.opened = (window.opened || 0) + 1;\
 this.readyState = 3; setTimeout(() => this.onclose?.(), 5); } send() {} close() {} };"
SILENT = "window.WebSocket = class { constructor() { window.opened = (window.opened || 0) + 1;\
 this.readyState = 0; } send() { throw new Error('it never opened'); }\
 close() { this.readyState = 3; this.onclose?.(); } };"
SWALLOWING = SILENT.replace(
    "this.readyState = 0; }", "this.readyState = 1; setTimeout(() => this.onopen?.(), 5); }"
).replace("throw new Error('it never opened');", "")


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson at its first decision, and its server."""
    with served(tmp_path, jump(begin_room(story(), 7), "worksheet")) as held:
        yield held


def _page(browser: Browser, script: str = "") -> Page:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    context.add_init_script(script)
    page = context.new_page()
    page.set_default_timeout(SOON)
    return page


def _in(page: Page, server: ClassServer) -> float:
    """How many seconds a phone takes from the square to the class's page."""
    page.goto(f"{server.address}#{server.lesson.door.code}")
    began = time.monotonic()
    page.get_by_role("heading", name="Look up").wait_for()
    return time.monotonic() - began


def _until(page: Page, true: str) -> None:
    """Wait until the page finds this true."""
    for _ in range(SOON // 50):
        if page.evaluate(true):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never so: {true}")


def _votes(page: Page, held: Lesson) -> None:
    """A vote and its tally come and go as over a socket."""
    held.change(open_ballot)
    page.locator("button.vote").nth(1).click()
    page.get_by_text("Your vote is in.").wait_for()
    assert held.room.ballot is not None
    assert held.room.ballot.tally.counts[1][1] == 1
    held.change(close_ballot)
    page.get_by_text("(yours)").wait_for()


@pytest.mark.one_in(3)
@pytest.mark.parametrize("script", [REFUSED, SILENT, SWALLOWING], ids=["refused", "never opens", "swallows"])
def test_without_sockets_a_phone_is_in_within_three_seconds(
    browser: Browser, lesson: tuple[Lesson, ClassServer], script: str
) -> None:
    """It says that it posts, votes, and goes on trying for a socket."""
    held, server = lesson
    page = _page(browser, script)
    assert _in(page, server) < PROMISED
    page.get_by_text(SLOWER).wait_for()
    _votes(page, held)
    before = page.evaluate("window.opened")
    _until(page, f"window.opened > {before}")
    page.context.close()


def _routed(browser: Browser, meet: Callable[[WebSocketRoute, int], None]) -> tuple[Page, list[str]]:
    """A page whose real sockets a network in between may close, and what it has opened."""
    page, opened = _page(browser), list[str]()

    def between(route: WebSocketRoute) -> None:
        opened.append(route.url)
        meet(route, len(opened))

    page.route_web_socket("**/line", between)
    return page, opened


def _come(page: Page, opened: list[str], many: int) -> None:
    """Until so many sockets were opened, and the last has had a moment to be taken."""
    for _ in range(SOON // 50):
        if len(opened) >= many:
            break
        page.wait_for_timeout(50)
    page.wait_for_timeout(300)


def test_a_network_that_closes_every_socket_is_gone_around(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """As a school's filter does it: the page is in by posting, and tries again."""
    held, server = lesson
    page, opened = _routed(browser, lambda route, _: route.close())
    assert _in(page, server) < PROMISED
    _votes(page, held)
    assert len(opened) > 1
    page.context.close()


def test_a_first_socket_that_fails_is_followed_by_one_that_does_not(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """One hiccup: the second socket is taken, and nothing is posted any more."""
    held, server = lesson

    def once(route: WebSocketRoute, number: int) -> None:
        if number == 1:
            route.close()
        else:
            route.connect_to_server()

    page, opened = _routed(browser, once)
    assert _in(page, server) < PROMISED
    _come(page, opened, 2)
    posts: list[str] = []
    page.on("request", lambda asked: posts.append(asked.url))
    _votes(page, held)
    page.wait_for_timeout(1500)
    assert (len(opened), posts) == (2, [])
    assert page.get_by_text(SLOWER).count() == 0
    page.context.close()


def test_a_socket_that_comes_late_takes_over_from_posting(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """Three are closed, the fourth goes through: the slower way is left, and no vote is lost over it."""
    held, server = lesson

    def at_last(route: WebSocketRoute, number: int) -> None:
        if number <= 3:
            route.close()
        else:
            route.connect_to_server()

    page, opened = _routed(browser, at_last)
    assert _in(page, server) < PROMISED
    held.change(open_ballot)
    page.locator("button.vote").nth(1).click()
    page.get_by_text("Your vote is in.").wait_for()
    _come(page, opened, 4)
    page.wait_for_timeout(500)
    assert len(opened) == 4
    assert held.room.ballot is not None
    assert held.room.ballot.tally.counts[1][1] == 1
    page.context.close()
