"""A phone at its own pace on a page where nothing is open, by a mistake of the story's author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.room import begin_room, play_alone
from tests.classroom.classes import served
from tests.story.no_wind import boat

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


def test_it_says_that_nothing_is_open_and_can_begin_again(browser: Browser, tmp_path: Path) -> None:
    """Instead of a question above nothing; a play that did not end is no finished one."""
    with served(tmp_path, begin_room(boat(), 7)) as (held, server):
        context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.goto(f"{server.address}#{server.lesson.door.code}")
        page.locator("#mark:not([hidden])").wait_for()
        held.change(play_alone)
        player = page.frame_locator("iframe")
        player.get_by_role("button", name="Row out").press("Enter")
        player.get_by_text("Nothing is open here, and the story does not go on.").wait_for()
        assert player.locator(".choices").count() == 0
        player.get_by_role("button", name="Play again from the beginning").click()
        player.get_by_role("button", name="Row out").wait_for()
        assert held.room.finished == ()
        context.close()
