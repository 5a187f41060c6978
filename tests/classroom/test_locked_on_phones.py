"""At one's own pace a phone says of which stat there is not enough for a choice, and how stats moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.classroom.room import begin_room, play_alone
from game.diagnostics import Source
from game.loader import load
from tests.classroom.classes import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, FrameLocator

SOON = 15_000  # milliseconds; pages are quick, machines may not be

STORY = """
upward: 1
title: The door
language: en
protagonist: lin
characters:
  lin: {name: Lin, look: wenzhu}
stats: {energy: 28}
start: door
scenes:
  door:
    place: lake
    lines: [A door.]
    choices:
      knock: {text: Knock, if: energy >= 40, locked: Not today., goto: end}
      wait: {text: Wait, effects: [energy -= 2], because: It is cold., goto: end}
  end:
    place: lake
    lines: [It opens.]
    ending: {title: In, tone: quiet}
"""


@pytest.fixture
def door(browser: Browser, tmp_path: Path) -> Iterator[FrameLocator]:
    """The player on a phone that stands at the door, at its own pace."""
    story = load(Source("door.yaml", STORY), id="door").scenario
    assert story is not None
    with served(tmp_path, begin_room(story, 1)) as (held, server):
        context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True)
        page = context.new_page()
        page.set_default_timeout(SOON)
        page.goto(f"{server.address}#{server.lesson.door.code}")
        page.locator("#mark:not([hidden])").wait_for()
        held.change(play_alone)
        yield page.frame_locator("iframe")
        context.close()


def test_a_phone_names_the_stat_that_is_wanting(door: FrameLocator) -> None:
    """The author's line first; how much was asked for stays unsaid."""
    knock = door.locator(".choice.locked")
    knock.wait_for()
    assert knock.get_attribute("aria-disabled") == "true"
    assert knock.locator(".why").inner_text() == "Not today. Needed: Energy."


def test_a_phone_says_in_words_how_a_stat_moved(door: FrameLocator) -> None:
    """The same words as in the window, and why: said to those who hear it, and on the stat's own tag."""
    door.get_by_role("button", name="Wait").press("Enter")
    door.get_by_text("It opens.").wait_for()
    assert door.locator("#said").text_content() == "Energy spent 2. It is cold."
    assert "spent 2" in door.locator(".tags").inner_text()
    assert door.locator(".because").inner_text() == "It is cold."
