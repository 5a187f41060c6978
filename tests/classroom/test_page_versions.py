"""Pages of another version than the server, in real browsers: none breaks without a word, no vote is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from game.classroom.room import begin_room, jump, open_ballot
from game.classroom.server.message_schema import PROTOCOL
from game.resources import PHONE_PAGES
from tests.classroom.classes import served, story
from tests.samples.samples import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

    from game.classroom.lesson import Lesson
    from game.classroom.server.serve import ClassServer

SOON = 15_000  # milliseconds; pages are quick, machines may not be
OTHER = "This page and the classroom computer are of two versions of Upward."
NO_SOCKETS = "window.WebSocket = function () { throw new Error('none here'); };"


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[tuple[Lesson, ClassServer]]:
    """A lesson at its first decision, and its server."""
    with served(tmp_path, jump(begin_room(story(), 7), "worksheet")) as held:
        yield held


def _page(browser: Browser, *, sockets: bool = True) -> Page:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    if not sockets:
        context.add_init_script(NO_SOCKETS)
    page = context.new_page()
    page.set_default_timeout(SOON)
    return page


def _of_version(version: str) -> Callable[[Route], None]:
    """Today's page as if it were of another version."""
    script = (PHONE_PAGES / "phone.js").read_text(encoding="utf-8")
    now = f"const VERSION = {PROTOCOL};"
    assert script.count(now) == 1
    other = script.replace(now, f"const VERSION = {version};")
    return lambda route: route.fulfill(body=other, content_type="text/javascript")


def _from_sample(version: int) -> Callable[[Route], None]:
    """The page as it was in this version; what came later it did not have."""

    def fulfil(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[1]
        if version == 0:
            name = name.replace("language.js", "words.js")  # its words were a script
        script = SAMPLES / "protocol" / f"page-{version}" / name
        body = script.read_text(encoding="utf-8") if script.exists() else ""
        route.fulfill(body=body, content_type="text/javascript")

    return fulfil


def _heading(page: Page, words: str) -> None:
    page.get_by_role("heading", level=1, name=words).wait_for()


def _until(page: Page, true: Callable[[], bool]) -> None:
    for _ in range(SOON // 50):
        if true():
            return
        page.wait_for_timeout(50)
    pytest.fail("it did not come to that in time")


def test_a_page_of_version_0_says_that_it_has_to_be_loaded_anew(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """It knows no other way: at its door stands what to do, and then it is in."""
    held, server = lesson
    page = _page(browser)
    page.route("**/*.js", _from_sample(0))
    page.goto(f"{server.address}#{held.door.code}")
    page.get_by_text("Load it anew.").first.wait_for()
    page.unroute("**/*.js")
    page.reload()
    _heading(page, "Look up")
    page.context.close()


@pytest.mark.parametrize("sockets", [True, False])
def test_a_page_of_version_1_loads_itself_anew_and_votes(
    browser: Browser, lesson: tuple[Lesson, ClassServer], *, sockets: bool
) -> None:
    """Left open over an update of the classroom computer, in mid-vote: the vote counts."""
    held, server = lesson
    held.change(open_ballot)
    assert held.room.ballot is not None
    page = _page(browser, sockets=sockets)
    page.route("**/*.js", _from_sample(1), times=4)
    page.goto(f"{server.address}#{held.door.code}")
    page.locator("button.vote").nth(1).click()
    page.get_by_text("Your vote is in.").wait_for()
    assert held.room.ballot.tally.counts[1][1] == 1
    page.context.close()


@pytest.mark.parametrize("sockets", [True, False])
@pytest.mark.parametrize("version", ["99", "1", "0"])
def test_a_page_of_another_version_loads_itself_anew(
    browser: Browser, lesson: tuple[Lesson, ClassServer], version: str, *, sockets: bool
) -> None:
    """Whether the server does not speak its version, or does and says another: once, and it is in."""
    held, server = lesson
    page = _page(browser, sockets=sockets)
    loads: list[str] = []
    page.on("load", lambda _: loads.append("load"))
    page.route("**/phone.js", _of_version(version), times=1)
    page.goto(f"{server.address}#{held.door.code}")
    _until(page, lambda: len(loads) == 2)
    _heading(page, "Look up")
    assert len(held.room.devices) == 1
    page.context.close()


@pytest.mark.parametrize("sockets", [True, False])
def test_a_page_that_stays_old_says_so(
    browser: Browser, lesson: tuple[Lesson, ClassServer], *, sockets: bool
) -> None:
    """Where loading anew brings the same page, it does so no second time by itself, and says what to do."""
    held, server = lesson
    page = _page(browser, sockets=sockets)
    loads: list[str] = []
    page.on("load", lambda _: loads.append("load"))
    page.route("**/phone.js", _of_version("99"))
    page.goto(f"{server.address}#{held.door.code}")
    _heading(page, OTHER)
    page.wait_for_timeout(1500)
    assert len(loads) == 2
    page.unroute("**/phone.js")
    page.get_by_role("button", name="Load this page anew").click()
    _heading(page, "Look up")
    assert page.evaluate("sessionStorage.getItem('upward_anew')") is None
    page.context.close()


def test_a_vote_not_yet_sent_outlives_loading_anew(
    browser: Browser, lesson: tuple[Lesson, ClassServer]
) -> None:
    """It is kept on the phone, and counts once the page is the server's own."""
    held, server = lesson
    held.change(open_ballot)
    assert held.room.ballot is not None
    page = _page(browser)
    page.goto(f"{server.address}#{held.door.code}")
    page.locator("button.vote").first.wait_for()
    waiting = json.dumps([held.room.ballot.number, held.room.ballot.options[2], 1])
    page.evaluate("words => localStorage.setItem('upward_waiting', words)", waiting)
    page.route("**/phone.js", _of_version("99"), times=1)
    page.reload()
    page.get_by_text("Your vote is in.").wait_for()
    assert held.room.ballot.tally.counts[2][1] == 1
    page.context.close()
