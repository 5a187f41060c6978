"""The report's page in a real browser: it fits a phone and a desk, and axe finds nothing in either light."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.classroom.report import write_report
from game.classroom.room import begin_room, join, play_alone, step_alone
from game.story import steps
from tests.classroom.classes import story
from tests.classroom.test_report import DAY, played

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from game.classroom.room import Room


def _apart() -> Room:
    room = begin_room(story("lin_feng"), 6)
    for number in range(12):
        room = join(room, f"key{number}")
    room = play_alone(room)
    for key in room.devices:
        while ways := steps(room.scenario, room.walks[key].state):
            room = step_alone(room, key, len(room.walks[key].steps), ways[0])
    return room


@pytest.mark.one_in(2)
@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("size", [(360, 640), (1280, 800)])
def test_the_report_can_be_read_by_everybody(
    browser: Browser, tmp_path: Path, size: tuple[int, int], light: str
) -> None:
    """Nothing goes over the edge; contrast, names and order are as axe asks; what is drawn has its words."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - only with a browser

    for name, room in (("together", played(27)), ("apart", _apart())):
        path = tmp_path / f"{name}.html"
        write_report(room, path, DAY)
        # axe runs inside the page, which its own policy forbids to every script but a tester's.
        looked = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if light == "dark" else "light",
            bypass_csp=True,
        )
        page = looked.new_page()
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        unnamed = page.locator("svg:not([aria-label]), svg[aria-label='']")
        assert unnamed.count() == 0
        looked.close()
